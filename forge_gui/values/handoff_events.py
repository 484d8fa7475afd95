"""What a hand-off announces while it goes on; a part of events.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:  # only named here: a start makes no values that it does not need
    from forge_gui.values.handoff import HandoffResult, HandoffStep
    from forge_gui.values.ids import ModelId

HandoffId = NewType("HandoffId", str)
"""Names one hand-off; whoever begins it may choose it."""


@dataclass(frozen=True, slots=True)
class HandoffAsked:
    """A model on the path is asked; `number` is its place, from 0. Words that streamed of this
    place before no longer count."""

    handoff: HandoffId
    number: int
    model: ModelId
    at: float


@dataclass(frozen=True, slots=True)
class HandoffStreamed:
    """`text` came from the model at this place since the last such event."""

    handoff: HandoffId
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class HandoffAnswered:
    """A model has answered or failed: how sure it is, and whether its answer stays for now."""

    handoff: HandoffId
    number: int
    step: HandoffStep


@dataclass(frozen=True, slots=True)
class HandoffFinished:
    """It is over. No result: somebody stopped it, or it failed, which `sentence` tells."""

    handoff: HandoffId
    result: HandoffResult | None
    at: float
    sentence: str = ""


HandoffEvent = HandoffAsked | HandoffStreamed | HandoffAnswered | HandoffFinished
"""What a hand-off tells while it goes on."""
