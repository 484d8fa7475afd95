"""Abilities of models as the engine names them in its sentences, and as the window says them."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

ABILITIES = frozenset(
    {
        QT_TR_NOOP("text generation"),
        QT_TR_NOOP("code generation"),
        QT_TR_NOOP("vision"),
        QT_TR_NOOP("image generation"),
        QT_TR_NOOP("audio generation"),
        QT_TR_NOOP("speech to text"),
        QT_TR_NOOP("text to speech"),
        QT_TR_NOOP("embedding"),
        QT_TR_NOOP("reasoning"),
        QT_TR_NOOP("tool calling"),
    }
)
"""Each of values/capabilities.py, its words apart."""


def abilities_in_words(text: str) -> str:
    """One ability or several with commas between; a text of others stays as it is."""
    named = text.split(", ")
    return ", ".join(map(tr, named)) if ABILITIES.issuperset(named) else text
