"""What a joint piece of work of several models announces; a part of events.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # only named here: a start makes no values that it does not need
    from forge_gui.values.collaboration import ConsultationId, Contribution, Outcome


@dataclass(frozen=True, slots=True)
class ConsultationStarted:
    """Several models are asked the same thing; these are all calls that are known so far."""

    consultation: ConsultationId
    contributions: tuple[Contribution, ...]
    at: float


@dataclass(frozen=True, slots=True)
class ContributionStreamed:
    """`text` came since the last such event of this call."""

    consultation: ConsultationId
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class ContributionChanged:
    """A call began, was answered, or failed; one of a later round is new. Where it works again
    after a failed try, what had streamed of it no longer counts."""

    consultation: ConsultationId
    contribution: Contribution


@dataclass(frozen=True, slots=True)
class ConsultationFinished:
    """It is over. No outcome: somebody stopped it, or it failed, which `sentence` tells."""

    consultation: ConsultationId
    outcome: Outcome | None
    at: float
    sentence: str = ""


ConsultationEvent = (
    ConsultationStarted | ContributionStreamed | ContributionChanged | ConsultationFinished
)
"""What a joint piece of work tells while it goes on."""
