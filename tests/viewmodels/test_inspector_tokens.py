"""Counting tokens: an estimate at once, a moment later the model's own count."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel, ModelCard
from forge_gui.viewmodels.inspector_tokens import PromptTokens, TokenCount
from forge_gui.viewmodels.model_rows import ModelRow
from tests.bridge.crossing import Crossing


class Desk:
    def __init__(self, crossing: Crossing) -> None:
        self.loaded: set[ModelId] = {ModelId("forge", "tiny")}
        self.tokens = PromptTokens(crossing.bridge, self._row)
        self.told: list[TokenCount] = []
        self.tokens.counted.connect(lambda _whose, count: self.told.append(count))

    def _row(self, model: ModelId) -> ModelRow:
        inside = LoadedModel(model) if model in self.loaded else None
        return ModelRow(ModelCard(model), loaded=inside)


@pytest.fixture
def desk(crossing: Crossing) -> Iterator[Desk]:
    made = Desk(crossing)
    yield made
    made.tokens.close()


def test_an_estimate_comes_at_once_and_the_models_count_after_it(desk: Desk, qtbot: QtBot) -> None:
    desk.tokens.count("me", "one two three", {}, model="forge:tiny", context=1024)
    assert [count.text for count in desk.told] == ["~4 of 1,024 tokens"]
    qtbot.waitUntil(lambda: len(desk.told) == 2)
    assert desk.told[1].text == "3 of 1,024 tokens"
    desk.tokens.count("me", "one two three", {}, model="forge:tiny", context=1024)
    assert desk.told[2].is_measured, "what was counted is not counted again"


def test_a_model_that_is_not_in_memory_counts_too(desk: Desk, qtbot: QtBot) -> None:
    desk.loaded.clear()
    desk.tokens.count("me", "one two three", {}, model="forge:tiny")
    qtbot.waitUntil(lambda: desk.told[-1].is_measured)
    assert desk.told[-1].text == "3 tokens"
    assert "own tokenizer" in desk.told[-1].explanation


def test_a_model_for_which_nobody_can_count_is_not_asked_at_every_key(
    desk: Desk, crossing: Crossing, qtbot: QtBot
) -> None:
    desk.tokens.count("me", "one two", {}, model="a bare name")
    other = "ollama:other"
    desk.tokens.count("me", "one two three", {}, model=other)
    qtbot.waitUntil(lambda: desk.tokens.is_silent(other))
    assert crossing.engine.asked.count("count_tokens") == 1
    desk.tokens.count("me", "one two three four", {}, model=other)
    qtbot.wait(500)
    assert crossing.engine.asked.count("count_tokens") == 1
    desk.loaded.add(ModelId.parse(other))
    desk.tokens.count("me", "one two three four five", {}, model=other)
    qtbot.waitUntil(lambda: crossing.engine.asked.count("count_tokens") == 2)
    assert not any(count.is_measured for count in desk.told)


def test_what_ollama_adds_is_said() -> None:
    assert "Ollama" in TokenCount(5, True, by_ollama=True).explanation
    assert "Ollama" not in TokenCount(5, True).explanation


def test_only_the_last_text_of_quick_typing_is_asked_for(
    desk: Desk, crossing: Crossing, qtbot: QtBot
) -> None:
    for text in ("a", "a b", "a b c"):
        desk.tokens.count("me", text, {}, model="forge:tiny")
    qtbot.waitUntil(lambda: desk.told[-1].is_measured)
    assert desk.told[-1].tokens == 3
    assert crossing.engine.asked.count("count_tokens") == 1


def test_what_a_model_counted_makes_the_next_estimate(desk: Desk, qtbot: QtBot) -> None:
    desk.tokens.count("me", "ab " * 40, {}, model="forge:tiny")
    assert desk.told[-1].tokens == 30
    qtbot.waitUntil(lambda: desk.told[-1].is_measured)
    desk.tokens.count("me", "ab " * 80, {}, model="forge:tiny")
    assert desk.told[-1].text == "~80 tokens"
    assert "a moment ago" in desk.told[-1].explanation
    desk.tokens.count("me", "ab " * 80, {}, model="ollama:other")
    assert desk.told[-1].text == "~60 tokens", "other models count otherwise"


def test_values_of_the_last_run_count_and_what_is_missing_is_told(desk: Desk) -> None:
    desk.tokens.count("me", "Read {mail} for {who}", {"mail": "x" * 400})
    count = desk.told[-1]
    assert count.tokens > 100
    assert count.unknown == ("who",)
    assert "{who}" in count.explanation
    assert "last run" in count.explanation


def test_a_prompt_that_leaves_no_room_is_warned_of() -> None:
    assert TokenCount(1024, True, 1024).warning.startswith("The prompt has 1,024 tokens")
    assert TokenCount(1023, True, 1024).warning == ""
    assert TokenCount(5000, False, None).warning == ""
