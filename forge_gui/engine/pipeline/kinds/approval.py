"""The approval step: waits until a person approves, edits or rejects. What was decided is kept."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    Kind,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.render import render
from forge_gui.values.approvals import Decision
from forge_gui.values.graph import MAIN_PORT, Step
from forge_gui.values.json_value import Json
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import parse

_ASKED = "asked"
_DECIDED = "decided"


class ApprovalSettings(StepSettings):
    """What an approval step is told."""

    text: str = Field(
        default="{text}",
        title="Text",
        description="What is shown, and goes on once it is approved.",
        json_schema_extra={"format": "template"},
    )


class _Asking:
    def __init__(self, settings: ApprovalSettings) -> None:
        self._text = parse(settings.text)

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        """A decision is noted before it counts, so that nobody is asked twice."""
        text = render(self._text, inputs)
        decision = _noted(context.noted().get(_DECIDED), text)
        if decision is None:
            await context.note(_ASKED, text)
            decision = await context.ask(text)
            await context.note(_DECIDED, _as_note(decision, text))
        return _output(text, decision)


def _output(text: str, decision: Decision) -> StepOutput:
    if not decision.is_approved:
        reason = decision.reason.strip()
        return StepOutput(
            {"response": reason or text, "text": text, "taken": "rejected", "reason": reason},
            note=f"Rejected: {reason}" if reason else "Rejected.",
        )
    given = text if decision.text is None else decision.text
    note = "Approved." if given == text else "Approved with changes."
    return StepOutput({"response": given, "taken": MAIN_PORT}, note=note)


def _as_note(decision: Decision, shown: str) -> Json:
    return {
        "shown": shown,
        "is_approved": decision.is_approved,
        "text": decision.text,
        "reason": decision.reason,
    }


def _noted(note: Json, shown: str) -> Decision | None:
    """A decision of an earlier session, if it was about the same text."""
    if not isinstance(note, Mapping) or note.get("shown") != shown:
        return None
    text, reason = note.get("text"), note.get("reason")
    return Decision(
        note.get("is_approved") is True,
        text if isinstance(text, str) else None,
        reason if isinstance(reason, str) else "",
    )


def _prepare(_: Step, settings: ApprovalSettings, __: Preparation) -> SlowStep:
    return SlowStep(_Asking(settings).run, has_sides=True)


def _never(_: ApprovalSettings) -> bool:
    return False


APPROVAL = Kind(
    BUILT_IN_KINDS["approval"],
    ApprovalSettings,
    _prepare,
    is_deterministic=_never,
    is_reusable=False,
)
