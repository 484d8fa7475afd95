"""The books of what runs have announced: which uses of models are to come, and which are at work. Pure.

A use is *ready* once all before it have ended. While a ready use neither waits nor works it is
*expected*: its step is about to ask, and what it needs is kept for it. After a little patience it
counts as *slow* (a person is asked, a file is read), and it and those behind it are left out of the
account until something is heard of it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from forge_gui.engine.pool.coming import Coming, Expected
from forge_gui.engine.pool.lookahead import Mask
from forge_gui.engine.pool.words import Demand, Key, Use, UseId
from forge_gui.values.ids import ModelId, RunId, StepId

HORIZON, LEAST_HORIZON = 300, 40
"""Uses that are looked at, of all runs together, and of each at the least."""
PATIENCE_S = 0.5
"""How long an expected use is waited for before its model may go."""


@dataclass(slots=True, eq=False)
class _Run:
    """One announcement: what is left of it, parents first."""

    left: dict[StepId, Expected]
    waits: dict[StepId, int]
    followers: dict[StepId, list[StepId]] = field(default_factory=dict)


class Outlooks:
    """All announcements. `version` changes whenever the work to come does."""

    def __init__(self) -> None:
        self.version = 0
        self._runs: dict[int, _Run] = {}
        self._busy: dict[UseId, int] = {}
        self._other: dict[UseId, Key] = {}
        self._since: dict[UseId, float] = {}
        self._moving_since: float | None = None
        self._slow: set[UseId] = set()
        self.coming = Coming()
        """What has not begun. What has counts while it waits or works: afterwards it has most likely
        ended, and nothing is loaded for it unless it asks."""

    def __bool__(self) -> bool:
        return bool(self._runs)

    def know(self, demand: Demand) -> None:
        """What a model takes; before that is known, its uses are not counted."""
        self.version += 1
        self.coming.know(demand)

    def knows(self, key: Key) -> bool:
        return self.coming.knows(key)

    def announce(self, run_id: RunId, number: int, uses: Sequence[Use], now: float) -> None:
        """Uses to come. Those that wait for one another in a circle are left out."""
        self.version += 1
        run = self._runs[number] = _sorted([_expected(run_id, number, use) for use in uses])
        for step, waits in run.waits.items():
            if not waits:
                self._since[run.left[step].id] = now
        for one in run.left.values():
            self.coming.add(one)

    def done(self, use: UseId, now: float) -> None:
        """A step has ended, however it did: it asks for nothing more."""
        run = self._runs.get(use.outlook)
        expected = run.left.pop(use.step, None) if run else None
        if run is None or expected is None:
            return
        self.version += 1
        self._forget(expected)
        for follower in run.followers.pop(use.step, ()):
            run.waits[follower] -= 1
            if not run.waits[follower] and follower in run.left:
                self._since[run.left[follower].id] = now

    def close(self, number: int) -> None:
        """The run is over, or asks for nothing that is known."""
        run = self._runs.pop(number, None)
        for expected in run.left.values() if run else ():
            self._forget(expected)
        self.version += 1

    def asked(self, use: UseId | None, key: Key) -> None:
        """A demand of this use came; with another model than was announced that one counts."""
        expected = self._get(use)
        if expected is None:
            return
        self._busy[expected.id] = self._busy.get(expected.id, 0) + 1
        self._since.pop(expected.id, None)
        self.coming.begin(expected)
        is_as_announced = expected.key == key
        if expected.id in self._slow or not is_as_announced:
            self.version += 1
        self._slow.discard(expected.id)
        if is_as_announced:
            self._other.pop(expected.id, None)
        else:
            self._other[expected.id] = key

    def rested(self, use: UseId | None, now: float) -> None:
        """A demand or a lease of this use ended; the step may ask again."""
        expected = self._get(use)
        if expected is None or expected.id not in self._busy:
            return
        self._busy[expected.id] -= 1
        if not self._busy[expected.id]:
            del self._busy[expected.id]
            self._since[expected.id] = now

    def slow_down(self, now: float) -> None:
        """Those that were expected for too long are slow from now on."""
        while self._since:
            use, since = next(iter(self._since.items()))  # the earliest is the first
            if now - since < PATIENCE_S:
                break
            del self._since[use]
            self._slow.add(use)
            self.version += 1

    def is_moving(self, now: float) -> bool:
        """A step is about to end, or to ask: what is decided now is decided anew at once.

        True for no longer than the patience, however many steps follow one another.
        """
        if not self._since:
            self._moving_since = None
            return False
        if self._moving_since is None:
            self._moving_since = now
        return now - self._moving_since < PATIENCE_S

    def wakes_at(self, now: float) -> float | None:
        """When waiting for expected uses has an end; None: none is expected."""
        if not self._since:
            return None
        if self.is_moving(now) and self._moving_since is not None:
            return self._moving_since + PATIENCE_S
        return next(iter(self._since.values())) + PATIENCE_S

    def take_over(self, old: ModelId, new: ModelId) -> None:
        """What was announced for one model is for another one from now on."""
        self.version += 1
        for run in self._runs.values():
            for step, expected in run.left.items():
                if expected.key and expected.key[0] == old:
                    run.left[step] = replace(expected, key=(new, expected.key[1]))
                    self.coming.take_over(expected, new)

    def ahead(self) -> Iterator[Expected]:
        """Every use that is left, begun or not, parents first."""
        for run in self._runs.values():
            yield from run.left.values()

    def first(self, key: Key) -> UseId | None:
        """The next use that needs this and has not begun."""
        for run in self._runs.values():
            for expected in run.left.values():
                if expected.key == key and not self.coming.has_begun(expected):
                    return expected.id
        return None

    def work(self, item_of: Callable[[Key], int | None]) -> tuple[list[int], list[Mask]]:
        """The uses to come as items and what they wait for, without those that decide nothing.

        `item_of` is None for what needs no room here. A use is left out where it can be run in
        one go with all that it waits for, because that is for the same item or for none; and
        where it is far off.
        """
        needs: list[int] = []
        after: list[Mask] = []
        ancestors: list[Mask] = []
        of_item: dict[int, Mask] = {}
        most = max(LEAST_HORIZON, HORIZON // max(1, len(self._runs)))
        for run in self._runs.values():
            stands_for: dict[StepId, Mask] = {}
            for step, expected in islice(run.left.items(), most):
                before = _before(expected, run.left, stands_for, ancestors)
                if before is None or expected.id in self._slow:
                    continue
                key = self._other.get(expected.id, expected.key)
                is_open = expected.is_possible and not self.coming.has_begun(expected)
                item = None if key is None or is_open else item_of(key)
                if item is None or (before and not before & ~of_item.get(item, 0)):
                    stands_for[step] = before
                    continue
                bit = stands_for[step] = 1 << len(needs)
                of_item[item] = of_item.get(item, 0) | bit
                needs.append(item)
                after.append(before)
                ancestors.append(_union(before, ancestors) | before)
        return needs, after

    def _get(self, use: UseId | None) -> Expected | None:
        run = self._runs.get(use.outlook) if use else None
        return run.left.get(use.step) if run and use else None

    def _forget(self, expected: Expected) -> None:
        self.coming.forget(expected)
        self._busy.pop(expected.id, None)
        self._other.pop(expected.id, None)
        self._since.pop(expected.id, None)
        self._slow.discard(expected.id)

    def __repr__(self) -> str:
        left = sum(len(run.left) for run in self._runs.values())
        return f"<Outlooks of {len(self._runs)} runs | {left} uses to come>"


def _expected(run: RunId, number: int, use: Use) -> Expected:
    key = (use.model, use.options) if use.model else None
    return Expected(UseId(run, use.step, number), key, use.after, use.is_possible)


def _sorted(uses: Sequence[Expected]) -> _Run:
    """Parents first; who waits for whom."""
    known = {use.id.step: use for use in uses}
    parents = {use.id.step: {one for one in use.after if one in known} for use in uses}
    run = _Run({}, {step: len(before) for step, before in parents.items()})
    for step, before in parents.items():
        for parent in before:
            run.followers.setdefault(parent, []).append(step)
    left = dict(run.waits)
    ready = [step for step, count in left.items() if not count]
    for step in ready:  # grows while it is walked
        run.left[step] = known[step]
        for follower in run.followers.get(step, ()):
            left[follower] -= 1
            if not left[follower]:
                ready.append(follower)
    return run


def _before(
    expected: Expected,
    left: Container[StepId],
    stands_for: Mapping[StepId, Mask],
    ancestors: Sequence[Mask],
) -> Mask | None:
    """What a use waits for, the nearest only; None where something before it is left out."""
    before = 0
    for parent in expected.after:
        if parent in left:
            if parent not in stands_for:
                return None
            before |= stands_for[parent]
    if not before & (before - 1):  # one or none
        return before
    return before & ~_union(before, ancestors)


def _union(mask: Mask, sets: Sequence[Mask]) -> Mask:
    union = 0
    while mask:
        low = mask & -mask
        mask ^= low
        union |= sets[low.bit_length() - 1]
    return union
