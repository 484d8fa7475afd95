"""Hand-offs: who answers, what the path says, what is announced, and what calibrating keeps."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.collaboration.calibration_book import (
    CalibrationBook,
    fact_of,
    read_fact,
)
from forge_gui.engine.collaboration.handing_off import Means
from forge_gui.engine.collaboration.handoff_desk import HandoffDesk
from forge_gui.engine.pool.generation import Listener
from forge_gui.engine.storage.kept_facts import Change, KeptFacts
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BackendUnavailable, BadRequest, ForgeError
from forge_gui.values.events import Event
from forge_gui.values.generation import (
    GenerateRequest,
    GenerateResult,
    Message,
    Role,
    StopReason,
    TokenLogprob,
)
from forge_gui.values.handoff import (
    CalibrationRow,
    ConfidenceMethod,
    ConfidenceSource,
    HandoffOrder,
    HandoffResult,
)
from forge_gui.values.handoff_events import (
    HandoffAnswered,
    HandoffAsked,
    HandoffEvent,
    HandoffFinished,
    HandoffId,
    HandoffStreamed,
)
from forge_gui.values.ids import ModelId

SMALL, LARGE = ModelId("forge", "small-one"), ModelId("forge", "large-one")
Answers = Callable[[GenerateRequest], GenerateResult]
ORDER = HandoffOrder(SMALL, "Sort this", Capability.REASONING)


def answer(
    text: str, *logprobs: float, model: ModelId = SMALL, tokens: int | None = 3
) -> GenerateResult:
    told = tuple(TokenLogprob("x", value, (("x", value), ("y", -9.0))) for value in logprobs)
    return GenerateResult(model, text, StopReason.STOP, completion_tokens=tokens, logprobs=told)


class World:
    """Models whose answers a test gives; a digest for each."""

    def __init__(self, kept: KeptFacts) -> None:
        self.answers: dict[ModelId, GenerateResult | ForgeError | Answers] = {}
        self.requests: list[GenerateRequest] = []
        self.digests: Mapping[ModelId, str] = {SMALL: "aa 1", LARGE: "bb 1"}
        self.better: ModelId | None = LARGE
        self.asked_better: list[tuple[Capability, ModelId]] = []
        self.events: list[Event] = []
        self.kept = kept
        bus = EventBus()
        bus.subscribe(self.events.append)
        book = CalibrationBook(self.kept)
        means = Means(self._generate, self._digest, self._better, book, Clock().monotonic)
        self.desk = HandoffDesk(means, book, bus, Clock())

    async def _generate(self, request: GenerateRequest, listener: Listener, /) -> GenerateResult:
        self.requests.append(request)
        found = self.answers[request.model]
        made = found(request) if callable(found) else found
        if isinstance(made, ForgeError):
            raise made
        listener.heard(made.text)
        return made

    async def _digest(self, model: ModelId) -> str:
        return self.digests.get(model, "")

    async def _better(self, capability: Capability, model: ModelId) -> ModelId | None:
        self.asked_better.append((capability, model))
        return self.better

    async def hand_off(self, order: HandoffOrder = ORDER) -> HandoffResult:
        return await self.desk.hand_off(order, HandoffId("h"), None)

    def said(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


class Unwritten(KeptFacts):
    """What is put in is in the book, and never written."""

    def post(self, change: Change) -> None:
        pass


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(Unwritten(tmp_path / "calibrations.json", asyncio.TaskGroup()))


async def test_a_sure_answer_stays_and_nobody_else_is_asked(world: World) -> None:
    world.answers = {SMALL: answer("sorted", -0.01, -0.02)}
    result = await world.hand_off()
    assert (result.text, result.model, result.is_handed_on) == ("sorted", SMALL, False)
    assert result.confidence.source is ConfidenceSource.RAW
    assert [request.model for request in world.requests] == [SMALL]
    assert world.asked_better == []
    assert "reaches the 70 %" in str(result.steps[0].reason)


async def test_an_unsure_answer_is_handed_to_the_better_model_with_the_same_question(
    world: World,
) -> None:
    world.answers = {SMALL: answer("s", -3.0), LARGE: answer("L", -0.1, model=LARGE, tokens=9)}
    result = await world.hand_off(replace(ORDER, system="Be short."))
    first, second = result.steps
    assert (result.text, result.model, result.is_handed_on) == ("L", LARGE, True)
    assert (first.text, first.is_kept, first.completion_tokens) == ("s", False, 3)
    assert (second.is_kept, second.completion_tokens) == (True, 9)
    assert "below the 70 %" in str(first.reason)
    one, other = world.requests
    assert replace(one, model=LARGE) == other
    assert world.asked_better == [(Capability.REASONING, SMALL)]


async def test_the_path_is_told_while_it_goes_on(world: World) -> None:
    world.answers = {SMALL: answer("s", -3.0), LARGE: answer("L", -0.1, model=LARGE)}
    heard: list[HandoffEvent] = []
    result = await world.desk.hand_off(ORDER, None, heard.append)
    kinds = (HandoffAsked, HandoffStreamed, HandoffAnswered)
    assert [type(event) for event in heard] == [*kinds, *kinds, HandoffFinished]
    assert heard == world.events
    finished = heard[-1]
    assert isinstance(finished, HandoffFinished)
    assert finished.result == result
    assert {event.handoff for event in heard} == {finished.handoff}


async def test_the_given_better_model_is_asked_and_nobody_is_looked_for(world: World) -> None:
    world.answers = {SMALL: answer("s", -3.0), LARGE: answer("L", -0.1, model=LARGE)}
    world.better = None
    result = await world.hand_off(replace(ORDER, better=LARGE))
    assert result.model == LARGE
    assert world.asked_better == []


async def test_without_a_better_model_the_unsure_answer_stays_and_says_so(world: World) -> None:
    world.answers, world.better = {SMALL: answer("s", -3.0)}, None
    result = await world.hand_off()
    assert (result.text, result.is_handed_on) == ("s", False)
    assert "no better model for reasoning is at hand" in str(result.steps[0].reason)


async def test_a_backend_without_probabilities_hands_on_and_says_why(world: World) -> None:
    world.answers = {SMALL: answer("s"), LARGE: answer("L", model=LARGE)}
    result = await world.hand_off()
    first = result.steps[0]
    assert first.confidence.value is None
    assert first.confidence.source is ConfidenceSource.NONE
    assert "told no token probabilities" in str(first.confidence.sentence)
    assert result.model == LARGE


async def test_a_server_that_refuses_to_tell_probabilities_still_answers(world: World) -> None:
    def refuse(request: GenerateRequest) -> GenerateResult:
        if request.top_logprobs is not None:
            raise BadRequest("No logprobs here.")
        return answer("s")

    world.answers = {SMALL: refuse, LARGE: answer("L", -0.1, model=LARGE)}
    result = await world.hand_off()
    assert result.steps[0].text == "s"
    assert result.model == LARGE


async def test_a_failed_first_model_is_a_step_and_the_better_one_answers(world: World) -> None:
    world.answers = {SMALL: BackendUnavailable("It is gone."), LARGE: answer("L", model=LARGE)}
    result = await world.hand_off()
    assert result.model == LARGE
    assert "It is gone." in str(result.steps[0].reason)


async def test_where_the_better_one_fails_the_first_answer_stays(world: World) -> None:
    world.answers = {SMALL: answer("s", -3.0), LARGE: BackendUnavailable("It is gone.")}
    result = await world.hand_off()
    assert (result.text, result.model) == ("s", SMALL)
    assert [step.is_kept for step in result.steps] == [True, False]


async def test_where_nobody_can_answer_the_error_is_told_and_raised(world: World) -> None:
    world.answers, world.better = {SMALL: BackendUnavailable("It is gone.")}, None
    with pytest.raises(BackendUnavailable):
        await world.hand_off()
    (finished,) = world.said(HandoffFinished)
    assert isinstance(finished, HandoffFinished)
    assert (finished.result, finished.sentence) == (None, "It is gone.")


@pytest.mark.parametrize(
    "order",
    [
        replace(ORDER, confidence_threshold=1.5),
        replace(ORDER, task=" "),
        replace(ORDER, better=SMALL),
    ],
)
async def test_an_order_that_cannot_be_carried_out_is_refused(
    world: World, order: HandoffOrder
) -> None:
    with pytest.raises(BadRequest):
        await world.hand_off(order)
    assert world.requests == []


async def test_a_stopped_hand_off_is_told_as_stopped(world: World) -> None:
    def stop(_: GenerateRequest) -> GenerateResult:
        raise asyncio.CancelledError

    world.answers = {SMALL: stop}
    with pytest.raises(asyncio.CancelledError):
        await world.hand_off()
    (finished,) = world.said(HandoffFinished)
    assert isinstance(finished, HandoffFinished)
    assert finished.sentence == "It was stopped."


async def test_a_self_report_is_a_second_question_and_its_tokens_count(world: World) -> None:
    def talk(request: GenerateRequest) -> GenerateResult:
        return answer("90") if request.messages else answer("sorted", -5.0)

    world.answers = {SMALL: talk}
    order = replace(ORDER, method=ConfidenceMethod.SELF_REPORT)
    result = await world.hand_off(order)
    assert result.confidence.value == pytest.approx(0.9)
    assert result.steps[0].completion_tokens == 6
    asked, again = world.requests
    assert asked.top_logprobs is None
    assert again.messages[1] == Message(Role.ASSISTANT, "sorted")


async def test_a_talk_so_far_is_sent_with_the_task_at_its_end(world: World) -> None:
    world.answers = {SMALL: answer("s", -0.01)}
    before = (Message(Role.USER, "Hello"), Message(Role.ASSISTANT, "Hi"))
    await world.hand_off(replace(ORDER, messages=before, system="Be short."))
    roles = [message.role for message in world.requests[0].messages]
    assert roles == [Role.SYSTEM, Role.USER, Role.ASSISTANT, Role.USER]
    assert world.requests[0].prompt == ""


def _known(seed: int = 1) -> tuple[list[CalibrationRow], Answers]:
    """A model that is right where its tokens are likely, mostly."""
    rng = random.Random(seed)
    rows = [CalibrationRow(f"{number}", "right") for number in range(200)]
    hard = {row.prompt: rng.random() for row in rows}

    def reply(request: GenerateRequest) -> GenerateResult:
        share = hard.get(request.prompt, 0.0 if request.prompt == "easy" else 0.98)
        is_right = rng.random() > share
        return answer(" right " if is_right else "wrong", -0.001 - share * 0.2, -share * 0.1)

    return rows, reply


async def test_a_calibrated_model_says_how_often_such_answers_were_right(world: World) -> None:
    rows, world.answers[SMALL] = _known()
    world.answers[LARGE] = answer("L", model=LARGE)
    done: list[tuple[int, int]] = []
    report = await world.desk.calibrate(
        SMALL, rows, None, None, lambda number, count: done.append((number, count))
    )
    assert done[-1] == (200, 200)
    assert report.error_after < 0.1 < report.error_before
    assert report.ranking > 0.7
    assert report.digest == "aa"
    assert await world.desk.calibration(SMALL, None) == report
    easy = await world.hand_off(replace(ORDER, task="easy"))
    hard = await world.hand_off(replace(ORDER, task="hard"))
    assert easy.confidence.source is ConfidenceSource.CALIBRATED
    assert (easy.is_handed_on, hard.is_handed_on) == (False, True)
    assert (easy.steps[0].confidence.value or 0) > 0.85 > (hard.steps[0].confidence.value or 1)


async def test_another_content_under_the_same_name_is_not_calibrated(world: World) -> None:
    rows, world.answers[SMALL] = _known()
    await world.desk.calibrate(SMALL, rows, None, None, None)
    world.digests = {SMALL: "cc 1"}
    assert await world.desk.calibration(SMALL, None) is None
    world.digests = {}
    assert await world.desk.calibration(SMALL, None) is None


async def test_an_answer_that_tells_nothing_has_the_share_of_the_calibration(
    world: World,
) -> None:
    rows, world.answers[SMALL] = _known()
    report = await world.desk.calibrate(SMALL, rows, None, None, None)
    world.answers = {SMALL: answer("s"), LARGE: answer("L", model=LARGE)}
    result = await world.hand_off()
    assert result.steps[0].confidence.source is ConfidenceSource.SHARE
    assert result.steps[0].confidence.value == pytest.approx(report.share_right)


async def test_too_few_rows_and_a_model_that_tells_nothing_are_refused(world: World) -> None:
    rows, world.answers[SMALL] = _known()
    with pytest.raises(BadRequest, match="too few"):
        await world.desk.calibrate(SMALL, rows[:5], None, None, None)
    world.answers[SMALL] = answer("right")
    with pytest.raises(BadRequest, match="in 0 answers"):
        await world.desk.calibrate(SMALL, rows, None, None, None)


async def test_what_counts_as_right_can_be_said(world: World) -> None:
    rows, world.answers[SMALL] = _known()
    report = await world.desk.calibrate(SMALL, rows, None, lambda row, text: True, None)
    assert report.share_right == 1.0


async def test_a_calibration_is_kept_for_the_content(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        first = World(KeptFacts(tmp_path / "calibrations.json", group, rest_s=0.0))
        rows, first.answers[SMALL] = _known()
        report = await first.desk.calibrate(SMALL, rows, None, None, None)
        await first.kept.close()
    async with asyncio.TaskGroup() as group:
        again = World(KeptFacts(tmp_path / "calibrations.json", group, rest_s=0.0))
        assert await again.desk.calibration(SMALL, None) == report
        assert await again.desk.calibration(LARGE, None) is None
        await again.kept.close()


async def test_damaged_facts_are_no_calibration(world: World) -> None:
    rows, world.answers[SMALL] = _known()
    await world.desk.calibrate(SMALL, rows, None, None, None)
    book = world.desk._book
    (made,) = book._all().values()
    good = fact_of(made)
    assert read_fact(good) == made
    damages: tuple[object, ...] = (
        None,
        [],
        {},
        good | {"report": {}},
        good | {"calibration": good["calibration"] | {"weights": [1.0]}},
        good | {"calibration": good["calibration"] | {"bias": float("nan")}},
        good | {"report": good["report"] | {"model": "nothing"}},
        good | {"report": good["report"] | {"method": "dice"}},
    )
    for damage in damages:
        assert read_fact(damage) is None
