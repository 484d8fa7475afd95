"""What a breakpoint's condition can ask, in the words that a person chooses from."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.engine import api
from forge_gui.values.debugging import ValueCondition

ALWAYS = "always"


def condition_choices() -> Sequence[str]:
    """`always`, then the words of the branch step."""
    return (ALWAYS, *api.condition_words())


def needs_comparison(word: str) -> bool:
    """Whether something has to be typed to compare with."""
    return word != ALWAYS and api.is_compared(word)


def condition_of(word: str, compared_to: str, port: str = "") -> ValueCondition | None:
    """What was chosen; None: always."""
    return None if word == ALWAYS else ValueCondition(word, compared_to, port=port)


def trouble_of(condition: ValueCondition | None) -> str:
    """Why it can not be asked, as a sentence; empty where it can."""
    return "" if condition is None else api.condition_trouble(condition)
