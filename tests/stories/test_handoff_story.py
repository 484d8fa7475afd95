"""A script calibrates the small shipped model and hands on what that is not sure of, for real."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.handoff_rows import questions
from forge_gui import Config, get_collaboration, open_engine_blocking
from forge_gui.values.errors import BadRequest
from tests.stories.pasture import in_a_folder_of_its_own

__all__ = ["in_a_folder_of_its_own"]
FILE = Path("resources", "models", "forge-tiny", "forge-tiny-q8_0.gguf")
STRANGE = "Put these words in reverse order:\ndrill cupboard forestly mock knits jungle pushing"
"""Seven words: a kind that forge:tiny was never shown."""


def test_what_the_small_model_is_not_sure_of_goes_to_the_next(project_root: Path) -> None:
    other = f"gguf:{project_root / FILE}"
    with open_engine_blocking(Config(ollama={"enabled": False}).settings) as engine:
        together = get_collaboration(engine)
        rows = [(one.prompt, one.answer) for one in questions(2, 4711)]
        found = together.calibrate("forge:tiny", rows)
        assert found["rows"] == len(rows) >= 50
        assert 0.4 < found["share_right"] < 1
        assert found["ranking"] > 0.6

        sure = together.smart_handoff(
            model_id="forge:tiny",
            capability="text_generation",
            task="What is 12 + 30?",
            confidence_threshold=0.5,
            better=other,
            temperature=0.0,
        )
        assert (sure["text"], sure["handed_on"]) == ("42", False)

        handed = together.smart_handoff(
            "forge:tiny", "text_generation", STRANGE, 0.99, other, temperature=0.0
        )
        first, second = handed["path"]
        assert (first["model"], second["model"]) == ("forge:tiny", other)
        assert handed["text"] == second["text"]
        assert first["confidence"] < 0.99
        assert min(first["tokens"], second["tokens"]) > 0
        assert "below the 99 %" in first["reason"]


def test_words_that_mean_nothing_are_refused() -> None:
    with open_engine_blocking(Config(ollama={"enabled": False}).settings) as engine:
        together = get_collaboration(engine)
        assert together.smart_handoff("forge:tiny", "text", "What is 1 + 1?")["path"]
        with pytest.raises(BadRequest, match="is no capability"):
            together.smart_handoff("forge:tiny", "juggling", "Juggle")
        with pytest.raises(BadRequest, match="is no way to be sure"):
            together.smart_handoff("forge:tiny", "reasoning", "Think", method="dice")
        with pytest.raises(BadRequest, match="too few"):
            together.calibrate("forge:tiny", [("1 + 1 =", "2")])
