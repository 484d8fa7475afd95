"""The schedule's benchmark: its optimum is one, its rivals do all the work, and the bars are all there."""

from __future__ import annotations

import itertools

import pytest

from benchmarks import schedule as bench
from benchmarks.schedule_graphs import Job, stream, suite
from benchmarks.schedule_optimum import least_cost
from benchmarks.schedule_real import Measured, pipeline_of
from benchmarks.schedule_rivals import CollateLru, FifoLru, OllamaRule, belady
from benchmarks.schedule_world import serve_by_pool, serve_by_rule


def brute_force(job: Job) -> int:
    """The least loads of all orders of models, tried by their number."""
    for count in range(1, 12):
        for order in itertools.product(range(len(job.sizes)), repeat=count):
            if _can_finish(job, order, ()):
                return count
    raise AssertionError("no order of a few loads does it")


def _can_finish(job: Job, loads: tuple[int, ...], held: tuple[int, ...], done: int = 0) -> bool:
    for step, parents in enumerate(job.parents):
        if job.models[step] in held and all(done >> one & 1 for one in parents):
            done |= 1 << step
    if done == (1 << len(job)) - 1:
        return True
    if not loads:
        return False
    ways = [held] if len(held) < job.capacity else list(itertools.combinations(held, len(held) - 1))
    return any(_can_finish(job, loads[1:], (*way, loads[0]), done) for way in ways)


@pytest.mark.parametrize("number", range(6))
def test_the_optimum_is_what_trying_everything_finds(number: int) -> None:
    job = suite(number, 4, (6, 8))[number % 4]
    if len(job.sizes) > 4:
        job = Job(
            job.name, tuple(one % 3 for one in job.models), job.parents, 1, (1,) * 3, (1.0,) * 3
        )
    assert least_cost(job) == brute_force(job)


def test_the_suite_is_the_same_every_time() -> None:
    assert suite(1, 8) == suite(1, 8)
    assert suite(1, 8) != suite(2, 8)
    assert all(20 <= len(job) <= 60 for job in suite(1, 40))
    assert all(1 <= job.capacity < len(job.sizes) <= 6 for job in suite(1, 40))


def test_everybody_serves_every_step_and_nobody_beats_the_optimum() -> None:
    for job in suite(3, 8):
        least = least_cost(job)
        assert least is not None
        ways = [
            serve_by_rule([job], rule, 1, 2.0) for rule in (FifoLru(), OllamaRule(), CollateLru())
        ]
        ways += [serve_by_rule([job], belady(job), 1, 2.0), serve_by_pool([job], 1, 2.0)]
        for served in ways:
            assert len(served.waits) == len(job)
            assert served.loads >= least
            assert served.seconds == len(job) + 2.0 * served.loads


def test_six_in_flight_are_all_served() -> None:
    jobs = stream(1, 8, 4, 2)
    steps = sum(map(len, jobs))
    for served in (serve_by_rule(jobs, FifoLru(), 6, 3.0), serve_by_pool(jobs, 6, 3.0, 60.0)):
        assert len(served.waits) == steps
        assert served.seconds == steps + 3.0 * served.loads


def test_a_job_becomes_a_pipeline_with_its_wires() -> None:
    job = suite(1, 1)[0]
    graph = pipeline_of(job)
    assert len(graph.steps) == len(job)
    firsts = sum(not parents for parents in job.parents)
    assert len(graph.wires) == sum(map(len, job.parents)) + firsts


def test_all_bars_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def measured(jobs: list[Job]) -> list[Measured]:
        return [Measured(job, 10.4, 10.0, 3, 3) for job in jobs]

    small = suite(1, 6)
    monkeypatch.setattr(bench, "measure", measured)
    monkeypatch.setattr(bench, "ONLINE", ((3, 1),))
    monkeypatch.setattr(bench, "suite", lambda *_: small)
    report = bench.run(quick=True)
    assert [bar.limit for bar in report.bars] == [0.36, 0.86, 1.02, 1.17, 5.0, 1.8, 1.05, 0.05]
    assert report.bars[-1].value == 0.04
    assert {"FIFO + LRU", "Forge", "optimum"} <= {row["policy"] for row in report.rows}
