"""What was measured in one session is known in the next: trials of schemas, counts, load times."""

from __future__ import annotations

import asyncio
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pool.books import Books
from forge_gui.engine.pool.load_times import LAST, MOST_KEPT, LoadTimes
from forge_gui.engine.pool.words import Demand, Memory
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.engine.structured.constrained import NO_COUNTS_S, Constraints
from forge_gui.engine.structured.outcome import Rung
from forge_gui.engine.structured.tally import Beyond, JsonTally
from forge_gui.values.generation import GenerateRequest, GenerateResult, RunnerOptions, StopReason
from forge_gui.values.ids import ModelId
from tests.engine.simulated import engine_on, model_step, pipeline, quick

M, GIB = ModelId("ollama", "m:8b"), 1024**3
REQUEST = GenerateRequest(M, "?", json_schema={"type": "object"})


class Trials:
    """A model that is held to schemas or not, and how often that was tried."""

    def __init__(self, held: bool) -> None:
        self.held = held
        self.count = 0
        self.content = "abc 0.30.1"
        self.now = 1_000.0

    async def identity(self, _: ModelId) -> str:
        return self.content

    async def ask(self, request: GenerateRequest) -> GenerateResult:
        self.count += 1
        text = '{"mark": "k7q"}' if self.held else "The sea."
        return GenerateResult(request.model, text, StopReason.STOP)

    async def session(self, path: Path, asks: int = 1) -> bool:
        """What a new session comes to."""
        async with asyncio.TaskGroup() as group:
            kept = KeptFacts(path, group)
            known = Constraints(self.identity, kept, lambda: self.now)
            found = [await known.holds(REQUEST, self.ask) for _ in range(asks)]
            await kept.close()
        return found[-1]


async def test_a_trial_is_remembered_until_model_or_engine_are_others(tmp_path: Path) -> None:
    model, path = Trials(held=True), tmp_path / "trials.json"
    assert await model.session(path, asks=3)
    assert await model.session(path)
    assert model.count == 1
    for number, content in enumerate(("abc 0.31.0", "def 0.31.0"), 2):
        model.content = content
        assert await model.session(path, asks=2)
        assert model.count == number


async def test_a_model_that_changes_while_forge_is_open_is_tried_again(tmp_path: Path) -> None:
    model = Trials(held=True)
    async with asyncio.TaskGroup() as group:
        kept = KeptFacts(tmp_path / "trials.json", group)
        known = Constraints(model.identity, kept, lambda: 0.0)
        assert await known.holds(REQUEST, model.ask)
        model.content, model.held = "other 0.30.1", False
        assert not await known.holds(REQUEST, model.ask)
        await kept.close()


async def test_a_no_is_asked_again_after_a_week_a_yes_is_not(tmp_path: Path) -> None:
    path = tmp_path / "trials.json"
    no = Trials(held=False)
    assert not await no.session(path)
    assert not await no.session(path)
    assert no.count == 1
    no.now += NO_COUNTS_S
    no.held = True
    assert await no.session(path)
    assert no.count == 2
    no.now += 10 * NO_COUNTS_S
    assert await no.session(path)
    assert no.count == 2


async def test_without_a_content_a_trial_lasts_for_the_session_alone(tmp_path: Path) -> None:
    model = Trials(held=True)
    model.content = ""
    assert await model.session(tmp_path / "trials.json", asks=2)
    assert model.count == 1
    assert await model.session(tmp_path / "trials.json")
    assert model.count == 2


async def test_counts_add_up_over_sessions_and_windows(tmp_path: Path) -> None:
    path = tmp_path / "counts.json"
    async with asyncio.TaskGroup() as group:
        files = [KeptFacts(path, group) for _ in range(2)]
        windows = [JsonTally(kept) for kept in files]
        for window in windows:
            window.count(M, Rung.STRICT)
            window.count(M, Rung.REPAIRED)
            window.count(M, Beyond.FAILED)
        for kept in files:
            await kept.close()
        later = JsonTally(KeptFacts(path, group))
        later_counts = later.counts()
    assert later_counts == {M: {"strict": 2, "repaired": 2, "failed": 2}}


async def test_counts_that_somebody_damaged_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "counts.json"
    path.write_text('{"ollama:m:8b": {"strict": "many", "wibble": 3, "peeled": 2}, "x": 1, "": {}}')
    async with asyncio.TaskGroup() as group:
        assert JsonTally(KeptFacts(path, group)).counts() == {M: {"peeled": 2}}


def demand(*, on_gpu: bool = False, context: int | None = None) -> Demand:
    need = Memory(gpus=(8 * GIB,)) if on_gpu else Memory(ram=8 * GIB)
    return Demand(M, RunnerOptions(context_length=context), need)


async def test_load_times_are_known_by_content_device_and_options(tmp_path: Path) -> None:
    path = tmp_path / "loads.json"
    async with asyncio.TaskGroup() as group:
        kept = KeptFacts(path, group)
        times = LoadTimes(kept)
        assert times.of("abc", demand()) is None
        for seconds in (9.0, 0.001, 3.0, 4.0):  # the second found it in memory
            times.took(demand().key, 8 * GIB, seconds)
        assert times.of("abc", demand()) == 4.0
        await kept.close()
        later = LoadTimes(KeptFacts(path, group))
        assert later.of("abc", demand()) == 4.0
        assert later.of("pulled anew", demand()) is None
        assert later.of("abc", demand(on_gpu=True)) is None
        assert later.of("abc", demand(context=4096)) is None
        assert later.of("", demand()) is None


async def test_load_times_stay_few(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        kept = KeptFacts(tmp_path / "loads.json", group)
        times = LoadTimes(kept)
        for number in range(MOST_KEPT + 10):
            times.of(f"digest{number}", demand())
            for _ in range(LAST + 3 if number == MOST_KEPT else 1):
                times.took(demand().key, GIB, 2.0)
        await kept.close()
        facts = kept.read()
    assert len(facts) == MOST_KEPT
    assert "digest0 cpu" not in facts
    assert len(facts[f"digest{MOST_KEPT} cpu"]) == LAST


@given(st.floats(0.01, 100.0), st.floats(0.01, 100.0))
def test_what_an_earlier_session_measured_weighs_until_it_is_measured_now(
    before: float, seconds: float
) -> None:
    from forge_gui.engine.pool.books import Resident

    books, need = Books(Memory(100 * GIB, (), 9)), Memory(8 * GIB)
    key, version = demand().key, books.learned
    books.expect(Demand(M, need=need, load_s=before))
    assert books.load_s(key, need) == before
    assert books.learned > version
    books.learn(Resident(M, RunnerOptions(), need), need, seconds)
    assert books.load_s(key, need) == seconds


async def test_an_engine_knows_from_the_last_one(tmp_path: Path) -> None:
    """Two engines, one after the other, in the same folders."""
    model = quick("m", load_s=0.15)
    graph = pipeline(
        [model_step("ask", "Say {text}", json_schema={"type": "object"})],
        ["text>ask.text"],
        {"text": "so"},
    )
    answers = []
    wanted = None
    for _ in range(2):
        async with engine_on(tmp_path, model, cache={"enabled": False}) as (engine, _):
            before = dict(engine.json_counts())
            await engine.run(graph, {})
            answers.append((before, dict(engine.json_counts())))
            wanted = await engine._parts.demand_of(ModelId("simulation", "m"), RunnerOptions())
    name = ModelId("simulation", "m")
    assert answers[0] == ({}, {name: {"strict": 1}})
    assert answers[1] == ({name: {"strict": 1}}, {name: {"strict": 2}})
    assert wanted is not None
    assert wanted.load_s is not None
    assert 0.1 < wanted.load_s < 5.0
    folder = tmp_path / "d" / "measured"
    assert {one.name for one in folder.glob("*.json")} == {
        "load-times.json",
        "held-to-schemas.json",
        "json-counts.json",
    }
    assert '"held": true' in (folder / "held-to-schemas.json").read_text()
