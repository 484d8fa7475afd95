"""The lower part of a failed node: what happened, and the buttons that lead out.

It takes the room of the text box and little more, so that a failed node does not lie over its
neighbours; what has no room here is told by the tip and by the inspector.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from forge_gui.ui.canvas.paints import Face, Paints
from forge_gui.viewmodels.editor_states import Fix, FixAction, StepView
from forge_gui.viewmodels.node_size import BOX_LINE, NodeFrame

_SIDE = 12.0
_GROWTH = 16.0
"""How much higher than before a failed node may be: nodes stand at least 24 apart."""
_BUTTON = 24.0
_BUTTON_PAD = 9.0
_GAP = 6.0
_BELOW = 8.0


@dataclass(frozen=True, slots=True)
class FixButton:
    """A painted button; `box` in the node's own coordinates."""

    fix: Fix
    box: QRectF


class FailureBox:
    """Sets the sentence and places the buttons below it, once when the step fails."""

    def __init__(self, view: StepView, frame: NodeFrame, paints: Paints) -> None:
        self.top = float(frame.box_top)
        width = frame.width - 2 * _SIDE
        room = frame.height + _GROWTH - self.top - _BELOW
        for_buttons = _BUTTON + _GAP if view.fixes else 0.0
        most = max(1, int((room - for_buttons) // BOX_LINE))
        self.lines = fold_lines(view.sentence, width, paints, Face.TEXT, most)
        below = self.top + len(self.lines) * BOX_LINE + _GAP
        self.buttons = _place(view.fixes, width, below, paints)
        last = max((button.box.bottom() for button in self.buttons), default=below - _GAP)
        self.bottom = last + _BELOW

    def fix_at(self, place: QPointF) -> FixAction | None:
        found = (b.fix.action for b in self.buttons if b.box.contains(place))
        return next(found, None)


def fold_lines(text: str, width: float, paints: Paints, face: Face, most: int) -> list[str]:
    """`text` in lines of at most `width`, broken at words; what is too much ends in "…"."""
    metrics = paints.metrics(face)
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and metrics.horizontalAdvance(longer) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    lines.append(line)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return lines


def _place(
    fixes: tuple[Fix, ...], width: float, top: float, paints: Paints
) -> tuple[FixButton, ...]:
    """One row; the inspector offers those that have no room in it."""
    placed: list[FixButton] = []
    x = _SIDE
    for fix in fixes:
        wide = min(width, paints.advance(fix.text, Face.TEXT) + 2 * _BUTTON_PAD)
        if x > _SIDE and x + wide > _SIDE + width:
            break
        placed.append(FixButton(fix, QRectF(x, top, wide, _BUTTON)))
        x += wide + _GAP
    return tuple(placed)
