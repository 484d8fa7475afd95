"""The ladder for answers: held to a schema or told in words, mended, asked again, another model."""

from __future__ import annotations

import json
import time

import pytest

from forge_gui.engine.structured.constrained import Constraints
from forge_gui.engine.structured.ladder import JsonAnswer, JsonLadder
from forge_gui.engine.structured.outcome import Outcome
from forge_gui.engine.structured.tally import JsonTally
from forge_gui.engine.structured.work import read_here
from forge_gui.values.errors import BadRequest, JsonUnfit, JsonUnreadable
from forge_gui.values.generation import GenerateRequest, GenerateResult, StandIn, StopReason
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject

M, OTHER = ModelId("ollama", "m"), ModelId("ollama", "other")
SCHEMA: JsonObject = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}


class Model:
    """Gives these answers one after the other; `held`: whether it is held to schemas."""

    def __init__(self, *answers: str, held: bool = True, refuses: bool = False) -> None:
        self._answers = list(answers)
        self._held = held
        self._refuses = refuses
        self.asked: list[GenerateRequest] = []
        self.trials = 0

    async def generate(self, request: GenerateRequest) -> GenerateResult:
        self.asked.append(request)
        return GenerateResult(request.model, self._answers.pop(0), StopReason.STOP)

    async def trial(self, request: GenerateRequest) -> GenerateResult:
        self.trials += 1
        if self._refuses:
            raise BadRequest("It knows no schemas.")
        assert request.json_schema is not None
        text = '{"mark": "k7q"}' if self._held else "The sea is blue."
        return GenerateResult(request.model, text, StopReason.STOP)


async def _read(text: str, schema: JsonObject | None) -> Outcome:
    return read_here(text, schema)


def ladder() -> JsonLadder:
    return JsonLadder(_read, Constraints(), JsonTally(), time.monotonic)


async def ask(steps: JsonLadder, model: Model, *stand_ins: StandIn) -> JsonAnswer:
    request = GenerateRequest(M, "How many?", json_schema=SCHEMA, stand_ins=stand_ins)
    return await steps.ask(request, model.generate, model.trial)


async def test_a_model_is_tried_once_whether_it_is_held_to_schemas() -> None:
    steps, model = ladder(), Model('{"n": 1}', '{"n": 2}')
    await ask(steps, model)
    answer = await ask(steps, model)
    assert answer.outcome.value == {"n": 2}
    assert model.trials == 1
    assert model.asked[1].json_schema == SCHEMA
    assert steps.tally.counts() == {M: {"strict": 2}}


@pytest.mark.parametrize("refuses", [False, True])
async def test_one_that_is_not_held_is_told_the_schema_in_words(refuses: bool) -> None:
    model = Model('Sure: {"n": 1}', held=False, refuses=refuses)
    answer = await ask(ladder(), model)
    assert answer.outcome.value == {"n": 1}
    assert model.asked[0].json_schema is None
    assert not model.asked[0].json_mode
    assert json.dumps(SCHEMA) in model.asked[0].system


async def test_an_answer_that_does_not_fit_is_asked_again_with_its_error() -> None:
    steps, model = ladder(), Model('{"m": 1}', "```json\n{'n': 1}\n```")
    answer = await ask(steps, model)
    assert answer.outcome.value == {"n": 1}
    assert "'n' is a required property" in answer.asked_again
    assert '{"m": 1}' in model.asked[1].prompt
    assert "'n' is a required property" in model.asked[1].prompt
    assert steps.tally.counts() == {M: {"asked again": 1, "repaired": 1}}


async def test_after_two_answers_the_next_model_is_asked() -> None:
    steps, model = ladder(), Model("no", "no", '{"n": 3}')
    answer = await ask(steps, model, StandIn(OTHER))
    assert answer.outcome.value == {"n": 3}
    assert answer.result.model == OTHER
    assert model.asked[2].stand_ins == ()
    assert steps.tally.counts()[M] == {"asked again": 1, "failed": 1}
    assert steps.tally.counts()[OTHER] == {"stood in": 1, "strict": 1}


async def test_without_another_model_the_error_says_who_was_asked() -> None:
    with pytest.raises(JsonUnreadable) as caught:
        await ask(ladder(), Model("no", "no"))
    assert "ollama:m was asked twice" in caught.value.sentence
    with pytest.raises(JsonUnfit):
        await ask(ladder(), Model("{}", '{"n": "x"}'))


async def test_an_answer_that_landed_in_the_thinking_is_found_there() -> None:
    class Thinking(Model):
        async def generate(self, request: GenerateRequest) -> GenerateResult:
            return GenerateResult(request.model, "", StopReason.STOP, thinking='so {"n": 5}')

    assert (await ask(ladder(), Thinking())).outcome.value == {"n": 5}
