"""How notes and frames of groups look: eight colours, mixed to opaque ones for each theme."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

from forge_gui.ui.theme import tokens
from forge_gui.ui.theme.tokens import Theme, mix
from forge_gui.values.graph import PortKind

_HUES = {
    "blue": PortKind.TEXT,
    "violet": PortKind.JSON,
    "teal": PortKind.NUMBER,
    "amber": PortKind.YES_NO,
    "pink": PortKind.IMAGE,
    "green": PortKind.AUDIO,
}


@dataclass(frozen=True, slots=True)
class PaperLook:
    """`sheet` and `edge` of a note, `frame` and `rim` of a group; `hue` for its title and sign."""

    hue: QColor
    sheet: QColor
    edge: QColor
    frame: QColor
    rim: QColor


def paper_look(theme: Theme, colour: str) -> PaperLook:
    """The look of one of COLOURS; an unknown one is neutral."""
    return _look(colour, is_dark=theme.is_dark)


@lru_cache(maxsize=64)
def _look(colour: str, *, is_dark: bool) -> PaperLook:
    theme = tokens.build(is_dark=is_dark)
    hue = theme.secondary
    if colour == "red":
        hue = theme.danger
    elif colour in _HUES:
        hue = theme.ports[_HUES[colour]].color
    strong, soft = (0.20, 0.08) if is_dark else (0.13, 0.08)
    return PaperLook(
        hue,
        mix(hue, theme.surface, strong),
        mix(hue, theme.canvas, 0.55),
        mix(hue, theme.canvas, soft),
        mix(hue, theme.canvas, 0.42),
    )
