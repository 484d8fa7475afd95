"""A sentence of the engine's (values/sentence.py) in the language of the window.

packaging/translations.py gathers the templates out of the engine's calls of `say`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from forge_gui.values.sentence import Amount, Gap, Sentence, Unit
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.ability_words import abilities_in_words
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.translation import tr


def in_words(sentence: Sentence) -> str:
    """The sentence as the window says it; one that nobody translated stays English."""
    return tr(sentence.template, **{name: _gap(gap) for name, gap in sentence.gaps.items()})


def _gap(gap: Gap) -> str:
    """A figure in the form of the language; a text may be one of ours that is translated, or what
    the engine says of something that failed."""
    if isinstance(gap, Amount):
        return _FORMS[gap.unit](gap.value)
    if not gap:
        return ""
    told = tr(gap)
    return told if told != gap else said(abilities_in_words(gap))


_FORMS: Mapping[Unit, Callable[[float], str]] = {
    Unit.BYTES: lambda value: wording.disk_size(int(value)),
    Unit.MEMORY: lambda value: wording.memory_size(int(value)),
    Unit.COUNT: lambda value: numbers.whole(round(value)),
    Unit.PERCENT: numbers.percent,
    Unit.TOKENS: lambda value: numbers.whole(round(value)),
    Unit.TOKENS_PER_S: wording.speed,
    Unit.TIMES: lambda value: numbers.figure(value, 1),
    Unit.SCORE: lambda value: numbers.figure(value, 1),
}
