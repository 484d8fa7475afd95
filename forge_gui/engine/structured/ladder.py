"""The way from a request to JSON: constrained where that works, then read and mended, then asked
once more with the error, then another model."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from forge_gui.engine.structured.constrained import Ask, Constraints, in_words
from forge_gui.engine.structured.outcome import Outcome
from forge_gui.engine.structured.tally import Beyond, JsonTally
from forge_gui.values.errors import JsonUnfit, JsonUnreadable
from forge_gui.values.generation import GenerateRequest, GenerateResult, StopReason
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject

Read = Callable[[str, JsonObject | None], Awaitable[Outcome]]
Clock = Callable[[], float]
_SHOWN = 2_000


@dataclass(frozen=True, slots=True)
class JsonAnswer:
    """A model's answer and the JSON in it."""

    result: GenerateResult
    outcome: Outcome
    asked_again: str = ""
    """Why the first answer could not be used; empty where it could."""
    repair_s: float = 0.0
    """Seconds that went into reading and mending."""


class JsonLadder:
    """One for an engine: it remembers which models are held to schemas, and counts."""

    def __init__(
        self, read: Read, constraints: Constraints, tally: JsonTally, monotonic: Clock
    ) -> None:
        self._read = read
        self._constraints = constraints
        self.tally = tally
        self._monotonic = monotonic

    async def ask(self, request: GenerateRequest, generate: Ask, trial: Ask) -> JsonAnswer:
        """JSON for a request with `json_mode` or `json_schema`; `trial` asks without showing it.

        Raises what generating raises, and JsonUnreadable or JsonUnfit where also the second answer
        and those of the request's stand-ins are not to be used.
        """
        while True:
            try:
                return await self._of_one(request, generate, trial)
            except JsonUnreadable:
                if not request.stand_ins:
                    raise
                following = request.stand_ins[0]
                self.tally.count(following.model, Beyond.STOOD_IN)
                request = replace(
                    request,
                    model=following.model,
                    runner=following.runner,
                    stand_ins=request.stand_ins[1:],
                )

    async def _of_one(self, request: GenerateRequest, generate: Ask, trial: Ask) -> JsonAnswer:
        is_held = await self._constraints.holds(request, trial)
        asked = request if is_held else _unheld(request)
        began = self._monotonic()
        result = await generate(asked)
        spent = self._monotonic()
        try:
            outcome = await self._taken(result, request)
            return JsonAnswer(result, outcome, repair_s=self._monotonic() - spent)
        except JsonUnreadable as error:
            problem = _problem(error, result)
            spent = self._monotonic() - spent if spent >= began else 0.0
        self.tally.count(result.model, Beyond.ASKED_AGAIN)
        again = await generate(_with_error(asked, result.text, problem))
        began = self._monotonic()
        try:
            outcome = await self._taken(again, request)
        except JsonUnreadable as error:
            self.tally.count(again.model, Beyond.FAILED)
            raise _failed(error, again.model) from error
        spent += self._monotonic() - began
        return JsonAnswer(again, outcome, problem, spent)

    async def _taken(self, result: GenerateResult, request: GenerateRequest) -> Outcome:
        text = result.text or result.thinking
        outcome = await self._read(text, request.json_schema)
        self.tally.count(result.model, outcome.rung)
        return outcome


def _unheld(request: GenerateRequest) -> GenerateRequest:
    """The request for a model that nothing holds to a schema: told in words."""
    words = in_words(request.json_schema)
    system = f"{request.system}\n\n{words}" if request.system else words
    return replace(request, system=system, json_schema=None, json_mode=False)


def _with_error(request: GenerateRequest, answer: str, problem: str) -> GenerateRequest:
    shown = answer if len(answer) <= _SHOWN else f"{answer[:_SHOWN]} …"
    told = (
        f"{request.prompt}\n\nYour last answer was:\n{shown}\n\n"
        f"It could not be used: {problem}. Answer again, with the corrected JSON alone."
    )
    return replace(request, prompt=told)


def _problem(error: JsonUnreadable, result: GenerateResult) -> str:
    if result.stop_reason is StopReason.LENGTH:
        return f"{error.problem}; it was also cut because it was too long"
    return error.problem


def _failed(error: JsonUnreadable, model: ModelId) -> JsonUnreadable:
    """The same error, saying who answered and that it was asked twice."""
    problem = f"{model} was asked twice; {error.problem}"
    if isinstance(error, JsonUnfit):
        return JsonUnfit(problem, error.value)
    return JsonUnreadable(problem)
