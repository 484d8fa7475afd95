"""The table of models stays readable beside a file with a long path."""

from __future__ import annotations

import io

from rich.console import Console

from forge_gui.commands.models import table
from forge_gui.values.ids import ModelId
from forge_gui.values.model_places import ModelPlace, Store
from forge_gui.values.models import ModelCard

_PATH = "/home/somebody/.cache/huggingface/hub/models--some--Small-GGUF/snapshots/abc/small.gguf"


def test_a_long_path_takes_nothing_from_the_other_columns() -> None:
    model = ModelId("gguf", _PATH)
    place = ModelPlace(model, Store.HUGGING_FACE, _PATH, "some/Small-GGUF/small")
    card = ModelCard(model, size_bytes=7_300_000, places=(place,))
    out = io.StringIO()
    Console(file=out, width=80).print(table([card], []))
    text = out.getvalue()
    first = text.splitlines()[1]
    assert all(word in first for word in ("7.3 MB", "ready", "hugging face"))
    column = max(len(line.split("  ")[0]) for line in text.splitlines()[1:])
    assert "".join(line[:column].strip() for line in text.splitlines()[1:]) == f"gguf:{_PATH}"
