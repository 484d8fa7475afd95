"""The look-ahead against an exact search, on small graphs; and that its plans can be carried out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.schedule_graphs import Job
from benchmarks.schedule_optimum import least_cost
from forge_gui.engine.pool.lookahead import Item, Lookahead, Work, members


@st.composite
def jobs(draw: st.DrawFn, steps: int = 12) -> Job:
    """Any graph of a few steps on a few models, parents before followers."""
    models = draw(st.integers(1, 4))
    used = draw(st.lists(st.integers(0, models - 1), min_size=1, max_size=steps))
    parents = [
        tuple(sorted(draw(st.sets(st.integers(0, step - 1), max_size=2)))) if step else ()
        for step in range(len(used))
    ]
    capacity = draw(st.integers(1, models))
    costs = tuple(draw(st.sampled_from([1.0, 2.0, 5.0])) for _ in range(models))
    return Job("any", tuple(used), tuple(parents), capacity, (1,) * models, costs)


def work_of(job: Job) -> Work:
    return Work(job.models, tuple(sum(1 << one for one in before) for before in job.parents))


def look(job: Job, room: int, sizes: tuple[int, ...], budget: int) -> float:
    """What the plan costs; every swap is checked for what it claims."""
    items = [Item((size,), cost) for size, cost in zip(sizes, job.costs, strict=True)]
    path = Lookahead(items, (room,), work_of(job)).best(0, budget)
    held: set[int] = set()
    done: set[int] = set()
    cost = 0.0
    for swap in path.swaps:
        assert held.issuperset(members(swap.evict)), "what is not there cannot go"
        assert swap.load not in held, "what is there is not loaded again"
        held = held - set(members(swap.evict)) | {swap.load}
        assert sum(sizes[one] for one in held) <= room, "over the memory that there is"
        cost += job.costs[swap.load]
        before = len(done)
        run(job, held, done)
        assert len(done) > before, "a load after which nothing more can be done"
    assert len(done) == len(job), "the plan leaves work undone"
    return cost


def run(job: Job, held: set[int], done: set[int]) -> None:
    for step, (model, parents) in enumerate(zip(job.models, job.parents, strict=True)):
        if model in held and done.issuperset(parents):
            done.add(step)


@given(jobs())
def test_small_graphs_are_planned_near_the_optimum(job: Job) -> None:
    least = least_cost(job)
    assert least is not None
    cost = look(job, job.capacity, job.sizes, budget=100_000)
    assert least <= cost <= least + 0.5 * min(job.costs)


@given(jobs(), st.data())
def test_plans_keep_to_sizes_of_any_kind(job: Job, data: st.DataObject) -> None:
    sizes = tuple(data.draw(st.integers(1, 6)) for _ in job.sizes)
    room = data.draw(st.integers(max(sizes), 12))
    look(job, room, sizes, budget=100_000)


@given(jobs(steps=30))
def test_a_small_budget_still_names_a_next_load_that_helps(job: Job) -> None:
    items = [Item((1,), cost) for cost in job.costs]
    path = Lookahead(items, (job.capacity,), work_of(job)).best(0, budget=10)
    assert path.swaps
    assert path == Lookahead(items, (job.capacity,), work_of(job)).best(0, budget=10)


def test_a_forced_load_comes_first_whatever_it_costs() -> None:
    work = Work((0, 0, 1), (0, 0b1, 0))
    found = Lookahead([Item((1,)), Item((1,))], (1,), work).best(0b1, must=1)
    assert (found.swaps[0].load, members(found.swaps[0].evict)) == (1, [0])
    assert members(found.busy) == [0]
