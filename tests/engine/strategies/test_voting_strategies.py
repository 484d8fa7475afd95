"""A rule with voters: tasks and chats let them vote; where one model has to answer, one of them does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import ScriptedAnswer, SimulatedModel
from forge_gui.engine.engine import Engine
from forge_gui.engine.orchestration.criteria import Candidate
from forge_gui.engine.orchestration.strategies.voters import speaker
from forge_gui.engine.orchestration.voted import order_of
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEdit, CapabilityEntry
from forge_gui.values.chats import AnswerPiece, Voting
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest, Message, Role
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import AutoKind, RouteVote
from forge_gui.values.strategies import RoutingRule
from forge_gui.values.tasks import TaskOrder
from tests.engine.simulated import engine_on, model_step, pipeline

TEXT = Capability.TEXT_GENERATION
A, B, C = (ModelId("simulation", name) for name in "abc")
AUTO_CHAT = AutoKind.CHAT.model
STRATEGY = """strategies:
  - name: three
    components:
      count: {type: majority_voting, config: {quorum: 0.5}}
    routing_rules:
      - {name: chat, for: text_generation, voters: 3}
"""


def says(name: str, answer: str) -> SimulatedModel:
    return SimulatedModel(
        name,
        load_s=0.0,
        parameters=10**9,
        capabilities=frozenset({TEXT}),
        answers=(ScriptedAnswer(answer),),
    )


THREE = says("a", "four"), says("b", "five"), says("c", "five")


async def _used(engine: Engine) -> None:
    await engine.save_strategy(STRATEGY)
    await engine.use_strategy("three")


async def test_a_task_is_decided_by_a_vote(tmp_path: Path) -> None:
    told: list[tuple[float, str]] = []
    async with engine_on(tmp_path, *THREE) as (engine, _):
        await _used(engine)
        order = TaskOrder("chat", "What is 2 + 3?")
        answer = await engine.execute_task(order, lambda share, words: told.append((share, words)))
        assert answer.result == "five"
        assert answer.model in (B, C)
        assert answer.route.vote is not None
        assert set(answer.route.vote.models) == {A, B, C}
        (task,) = await engine.submit_tasks([order])
        assert (await engine.wait_for_task(task, 20)).result == "five"
    assert told[0][0] == 0.0
    assert told[0][1].endswith("vote on it.")
    assert told[-2][0] == 0.75
    assert told[-1][0] == 1.0
    assert told[-1][1].endswith("voted on it.")


async def test_a_chat_with_auto_is_decided_by_a_vote(tmp_path: Path) -> None:
    pieces: list[AnswerPiece] = []
    async with engine_on(tmp_path, *THREE) as (engine, _):
        await _used(engine)
        request = GenerateRequest(AUTO_CHAT, messages=(Message(Role.USER, "What is 2 + 3?"),))
        answer = await engine.answer(request, pieces.append)
    assert answer.text == "five"
    assert Voting(3, 3) in pieces
    who, how = map(str, answer.chosen)
    assert who.endswith("voted.")
    assert "2 of 3" in how
    assert answer.figures.tokens


async def test_a_chat_with_auto_says_which_model_answers_and_why(tmp_path: Path) -> None:
    async with engine_on(tmp_path, *THREE[:1]) as (engine, _):
        answer = await engine.answer(GenerateRequest(AUTO_CHAT, "hi"), lambda _: None)
        named = await engine.answer(GenerateRequest(A, "hi"), lambda _: None)
    assert answer.model == A
    assert any("only model that can" in str(one) for one in answer.chosen)
    assert named.chosen == ()


async def test_one_answers_where_one_has_to_and_the_reason_says_why(tmp_path: Path) -> None:
    async with engine_on(tmp_path, *THREE) as (engine, _):
        await _used(engine)
        for model, score in ((A, 0.5), (B, 0.7), (C, 0.9)):
            await engine.set_capabilities(model, CapabilityEdit(scores={TEXT: score}))
        assert (await engine.route("chat")).model == C
        await engine.load_model(A)
        await engine.load_model(B)
        route = await engine.route("auto:chat")
        assert route.model == B
        assert str(route.reasons[1]) == (
            "3 models vote; where one has to answer, it is simulation:b, the best rated of them in "
            "memory."
        )
        assert (await engine.generate(GenerateRequest(AUTO_CHAT, "hi"))).model == B
        ran = await engine.run(pipeline([model_step("step", "hi", "auto:chat")]), {})
        assert next(iter(ran.steps.values())).model == B
        schema = {"json_schema": {"type": "string"}}
        answer = await engine.execute_task(TaskOrder("chat", "hi", schema))
        assert answer.model == B


async def test_models_that_come_to_nothing_are_told(tmp_path: Path) -> None:
    text = STRATEGY.replace("quorum: 0.5", "least_share: 0.9")
    async with engine_on(tmp_path, *THREE) as (engine, _):
        await engine.save_strategy(text)
        await engine.use_strategy("three")
        with pytest.raises(ForgeError) as refused:
            await engine.execute_task(TaskOrder("chat", "What is 2 + 3?"))
        assert refused.value.advice == "Ask again, or use another strategy."
        with pytest.raises(ForgeError):
            await engine.answer(GenerateRequest(AUTO_CHAT, "hi"), lambda _: None)


def test_a_vote_goes_with_the_whole_chat_and_not_with_a_schema() -> None:
    vote = RouteVote((A, B), "majority_voting")
    chat = (
        Message(Role.USER, "one"),
        Message(Role.ASSISTANT, "two"),
        Message(Role.USER, "three", (b"picture",)),
    )
    request = GenerateRequest(AUTO_CHAT, system="Be brief.", messages=chat)
    order = order_of(request, vote)
    assert order is not None
    assert (order.messages, order.prompt, order.images) == (chat[:2], "three", (b"picture",))
    assert order.system == "Be brief."
    assert [voter.model for voter in order.voters] == [A, B]
    assert order_of(replace(request, json_mode=True), vote) is None
    assert order_of(replace(request, json_schema={"type": "string"}), vote) is None
    assert order_of(replace(request, messages=chat[:2]), vote) is None


@pytest.mark.parametrize(
    ("loaded", "expected", "words"),
    [("", A, "the first of them"), ("b", B, "is in memory"), ("bc", B, "is in memory")],
)
def test_without_ratings_the_order_of_the_rule_decides(
    loaded: str, expected: ModelId, words: str
) -> None:
    chosen: Sequence[Candidate] = [
        Candidate(CapabilityEntry(one), is_loaded=one.name in loaded) for one in (A, B, C)
    ]
    model, (why,) = speaker(RoutingRule("chat", TEXT, voters=3), chosen)
    assert model == expected
    assert words in str(why)
    assert speaker(RoutingRule("chat", TEXT, voters=3), chosen[:1]) == (None, ())
