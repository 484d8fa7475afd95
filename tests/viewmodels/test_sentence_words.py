"""The engine's sentences in the window's words: figures in its form, gaps filled once."""

from __future__ import annotations

import pytest

from forge_gui.values.sentence import Amount, Sentence, Unit, say
from forge_gui.viewmodels.sentence_words import in_words


def test_english_says_what_the_engine_says() -> None:
    sentence = say(
        "It fits into memory: about {need}, estimated.", need=Amount(5.2 * 1024**3, Unit.MEMORY)
    )
    assert in_words(sentence) == "It fits into memory: about 5.2 GB, estimated." == str(sentence)


@pytest.mark.parametrize("unit", list(Unit))
def test_every_unit_has_a_form(unit: Unit) -> None:
    sentence = Sentence("{n}", {"n": Amount(1234.0, unit)})
    assert in_words(sentence).strip()
    assert str(sentence).strip()


def test_what_fills_a_gap_is_never_filled_again() -> None:
    sentence = say("{model} with {other}", model="{other}", other="x")
    assert str(sentence) == "{other} with x" == in_words(sentence)


def test_a_gap_that_nothing_fills_stays() -> None:
    assert str(say("As {name} it would fit.")) == "As {name} it would fit."
