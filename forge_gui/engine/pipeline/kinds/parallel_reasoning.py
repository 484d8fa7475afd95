"""The parallel reasoning step: rounds of trajectories that learn of each other, then one answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pydantic import Field

from forge_gui.engine.collaboration.consensus.calling import FREE_TEMPERATURE, MOST_CALLS
from forge_gui.engine.collaboration.parallel_reasoning.messages import message_of
from forge_gui.engine.collaboration.parallel_reasoning.plan import MOST_ROUNDS, rounds_of
from forge_gui.engine.collaboration.parallel_reasoning.prompts import shipped_prompts
from forge_gui.engine.collaboration.parallel_reasoning.reasoning import agreement_of
from forge_gui.engine.pipeline.joint_calls import (
    CallWork,
    JointCall,
    JointPrompt,
    asker_of,
    call_document,
    inner_of,
    the_prompt,
    tokens_of,
)
from forge_gui.engine.pipeline.kinds.asking import System
from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    Kind,
    Needs,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.kinds.joint_manner import JointManner, never
from forge_gui.engine.pipeline.kinds.meaning import (
    COMPARED,
    Compared,
    EmbeddingModel,
    Same,
    comparing,
    how_faults,
    taken_apart,
)
from forge_gui.engine.pipeline.kinds.model import MODEL
from forge_gui.values.collaboration import DEFAULT_ROUNDS, Contribution
from forge_gui.values.consensus import Answer, Rules, Sameness
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult
from forge_gui.values.step_kinds import BUILT_IN_KINDS

MESSAGE = "message"
"""What the others see of a trajectory, by this name in its output."""
_DIGITS = 6
"""Of a number in the setting `rounds`: more are no number of trajectories."""


class _Rounds(StepSettings):
    """What is its own of a step's settings."""

    model: str = Field(
        default="",
        title="Model",
        description="Who reasons, and who gives the answer in the end.",
        json_schema_extra={"format": "model"},
    )
    prompt: str = Field(
        default="{text}",
        title="Prompt",
        description="The problem; inputs in braces: {name} or {name[key]}.",
        json_schema_extra={"format": "template"},
    )
    system: System = ""
    rounds: str = Field(
        default=", ".join(map(str, DEFAULT_ROUNDS)),
        title="Rounds",
        description="How many trajectories each round has, such as 4, or 8, 4; after the last one "
        "comes the answer. More of them: so many times the work.",
        json_schema_extra={"is_short": True},
    )
    same: Same = "json"
    embedding_model: EmbeddingModel = ""
    message_chars: int = Field(
        default=2000,
        ge=1,
        le=1_000_000,
        title="Longest message",
        description="In characters, what the others see of a trajectory: its conclusion.",
        json_schema_extra={"slider": [100, 8000], "is_advanced": True},
    )


class ParallelReasoningSettings(JointManner, _Rounds):
    """What a parallel reasoning step is told."""


@dataclass(frozen=True, slots=True)
class _Reasoning:
    """The prepared work of one parallel reasoning step."""

    prompt: JointPrompt
    last_round: int
    """Trajectories of the round whose messages the answer is made of."""
    same: Sameness

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        """Raises ForgeError where there is no answer, with what failed."""
        came = await self.prompt.ask(context, inputs)
        results = [one for one in came if one.step != COMPARED]
        calls = [call_document(one) for one in results]
        context.partial({"trajectories": list[Json](calls)})
        last = results[-1]
        if not last.is_good:
            failed = next((one for one in results if one.error), last)
            raise ForgeError(failed.error or "The answer did not come.", failed.advice)
        compared = taken_apart(came[-1 - self.last_round - self._more :], of=MESSAGE)
        messages = _messages(results[-1 - self.last_round : -1])
        answer = str(last.output.get("response", ""))
        output: dict[str, Json] = {
            "response": answer,
            "agreement": self._agreement(answer, messages, compared),
            "trajectories": list[Json](calls),
            "same": self.same.value,
            **compared.told,
        }
        note = f"Made of what {len(messages)} of {self.last_round} trajectories found."
        is_whole = all(one.is_good for one in results)
        note = f"{note} {compared.note}".strip()
        return StepOutput(output, *tokens_of(came), note=note, is_lasting=is_whole)

    @property
    def _more(self) -> int:
        """Calls that give no trajectory."""
        return self.same is Sameness.MEANING

    def _agreement(self, answer: str, messages: list[str], compared: Compared) -> float | None:
        rules = Rules(same=self.same)
        if compared.near is None:
            return agreement_of(answer, messages, rules)
        said = str(compared.answers[-1].output.get(MESSAGE, ""))
        answers = [Answer(one) for one in (said, *messages)]
        return agreement_of(said, messages, rules, compared.near.similar(answers))


def _messages(results: Sequence[StepResult]) -> list[str]:
    return [str(one.output.get(MESSAGE, "")) for one in results if one.is_good]


def _asked_with(after: Sequence[StepId], is_last: bool, inputs: Inputs) -> str:
    """The problem with the messages of the round before. Raises ForgeError where there are none."""
    found = [str(inputs[one].get(MESSAGE, "")) for one in after if one in inputs]
    if after and not found:
        raise ForgeError(
            f"All {len(after)} trajectories of a round failed.", "Look at what they ran into."
        )
    return shipped_prompts().of(the_prompt(inputs), found, is_last=is_last)


def _prepare(_: Step, settings: ParallelReasoningSettings, known: Preparation) -> SlowStep:
    rounds = rounds_of((known.models[settings.model],), counts_of(settings.rounds))
    calls: list[JointCall] = []
    last: tuple[StepId, ...] = ()
    before: tuple[StepId, ...] = ()
    for each in rounds:
        is_last = each is rounds[-1]
        now = [_name(one, is_last=is_last) for one in each]
        for name, one in zip(now, each, strict=True):
            # Trajectories are to differ; the answer is as free as somebody said.
            free = None if is_last else FREE_TEMPERATURE
            told = settings.call_to(settings.model, free, one.number)
            work = CallWork(
                told,
                asker_of(told, known),
                partial(_asked_with, before, is_last),
                lambda text: {MESSAGE: message_of(text, settings.message_chars)},
            )
            needs = Needs.ANY_DESPITE_FAILURES if before else Needs.ALL
            calls.append(JointCall(name, TRAJECTORY, work, before, needs))
        last, before = before, tuple(now)
    calls += comparing(settings, known, (*last, *before), of=MESSAGE)
    prompt = JointPrompt(settings.prompt, settings.system, inner_of("Parallel reasoning", calls))
    reasoning = _Reasoning(prompt, len(rounds[-2]), Sameness(settings.same))
    return SlowStep(reasoning.run, within=prompt.within)


def _name(one: Contribution, *, is_last: bool) -> StepId:
    return StepId("answer" if is_last else f"round_{one.round + 1}_{one.sample + 1}")


def _look(settings: ParallelReasoningSettings, _: Path | None) -> Iterable[tuple[str, str]]:
    yield from how_faults(settings)
    counts = counts_of(settings.rounds)
    if not counts:
        yield "write numbers, such as 4, or 8, 4.", "rounds"
        return
    if len(counts) > MOST_ROUNDS:
        yield f"more than {MOST_ROUNDS} rounds are asked for.", "rounds"
    if min(counts) < 1:
        yield "each round needs a trajectory.", "rounds"
    elif sum(counts) >= MOST_CALLS:
        yield f"more than {MOST_CALLS} calls are asked for.", "rounds"
    if max(counts) > 1 and settings.temperature == 0:
        yield "at temperature 0 all trajectories are the same.", "temperature"


def counts_of(text: str) -> tuple[int, ...]:
    """ "8, 4" as numbers; empty where it is none."""
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isascii() and part.isdigit() and len(part) <= _DIGITS for part in parts):
        return ()
    return tuple(map(int, parts))


TRAJECTORY = replace(
    MODEL, info=replace(MODEL.info, kind="trajectory", title="Trajectory"), version=1, may_miss=True
)
"""A call inside a step; nobody can put it into a pipeline."""
PARALLEL_REASONING = Kind(
    BUILT_IN_KINDS["parallel_reasoning"],
    ParallelReasoningSettings,
    _prepare,
    is_deterministic=never,
    look=_look,
    is_reusable=False,  # its trajectories are taken from the cache one by one
)
