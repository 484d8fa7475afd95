"""The shape of a published model in words: what its memory depends on besides its weights. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.values.known_models import KnownModel
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr


def shape_words(known: KnownModel) -> Sequence[tuple[str, str]]:
    """Name and value of each fact; an empty value where nobody published it."""
    return (
        (tr("Layers"), _whole(known.layers)),
        (tr("Keys and values a layer"), _keys(known)),
        (tr("Layers look back"), _window(known)),
        (tr("Experts"), _experts(known)),
    )


def _whole(number: int | None) -> str:
    return numbers.whole(number) if number else ""


def _keys(known: KnownModel) -> str:
    """`8 heads of 128`."""
    if not known.kv_heads or not known.head_size:
        return ""
    heads, size = numbers.whole(known.kv_heads), numbers.whole(known.head_size)
    return tr("{heads} heads of {size}", heads=heads, size=size)


def _window(known: KnownModel) -> str:
    if not known.sliding_window:
        return ""
    tokens = count(known.sliding_window, "token")
    if not known.full_attention_every:
        return tokens
    n = numbers.whole(known.full_attention_every)
    return tr("{tokens}; 1 of {n} over all", tokens=tokens, n=n)


def _experts(known: KnownModel) -> str:
    if not known.experts:
        return ""
    whole = numbers.whole(known.experts)
    if not known.experts_used:
        return whole
    return tr("{used} of {all} at a time", used=numbers.whole(known.experts_used), all=whole)
