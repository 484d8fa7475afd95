"""Which loads and evictions bring all known work to its end at the least cost. Pure search.

Two facts make it small. Running whatever a resident model can run never hurts, so there is a
choice only when everything is stuck; and a model without further uses is the first to go. What is
left is a beam search over (work done, models resident), bounded by a count of steps and not by a
clock, so that the same question has the same answer everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nsmallest

Mask = int
"""A set of small numbers, one bit each."""

BUDGET = 800
"""What one decision may spend, counted in steps that are run in thought: some milliseconds."""
_NARROW, _WIDE = 12, 64


@dataclass(frozen=True, slots=True)
class Item:
    """A model as it would be loaded. `cost` in seconds; `sizes` in bytes, and 1 for its place.

    `rivals` are the same model loaded otherwise: never resident beside it. `used` tells the least
    recently used among those without known uses; what `stays` never goes for another one.
    """

    sizes: tuple[int, ...]
    cost: float = 1.0
    rivals: Mask = 0
    used: int = 0
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """Uses to come: the item that each needs, and the earlier uses that it waits for."""

    needs: tuple[int, ...]
    after: tuple[Mask, ...]


@dataclass(frozen=True, slots=True)
class Swap:
    """One load, and what must go for it."""

    load: int
    evict: Mask = 0


@dataclass(frozen=True, slots=True)
class Path:
    """What to do at the next stand-still and after it. `busy` are items used until the first."""

    swaps: tuple[Swap, ...]
    busy: Mask


_Trail = tuple["_Trail | None", int, int]
_State = tuple[int, int, int, float, Mask, Mask, Mask, Mask, "_Trail | None"]
"""(estimate, -done, tie, cost so far, done, ready, resident, alive, trail): smaller is better."""


def members(mask: Mask) -> list[int]:
    """The numbers in a set, smallest first."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


class Lookahead:
    """One question: these items in this room, this work, these residents."""

    def __init__(self, items: Sequence[Item], room: tuple[int, ...], work: Work) -> None:
        self._rooms = _Rooms(items, room)
        self._all = (1 << len(work.needs)) - 1
        self._work_of = [0] * len(items)
        self._next: list[list[tuple[Mask, Mask]]] = [[] for _ in work.needs]
        self._first = 0
        for number, (item, after) in enumerate(zip(work.needs, work.after, strict=True)):
            bit = 1 << number
            self._work_of[item] |= bit
            if not after:
                self._first |= bit
            for before in members(after):
                self._next[before].append((bit, after))
        self._used = [(index, 1 << index, mask) for index, mask in enumerate(self._work_of) if mask]
        self._able: dict[Mask, Mask] = {}
        self._closed: dict[tuple[Mask, Mask], tuple[Mask, Mask, Mask]] = {}
        least = min((items[one].cost for one, _, _ in self._used), default=1.0)
        self._scale = 2 / least  # measured times differ by chance: half a load is the same
        self._spent = 0
        self._tie = 0

    def best(self, resident: Mask, budget: int = BUDGET, must: int | None = None) -> Path:
        """The cheapest way found. With `must` that item is loaded first, whatever it costs.

        No swaps where all work can be done with what is resident.
        """
        done, ready, alive = self._close(0, self._first, resident)
        busy = sum(bit for _, bit, mask in self._used if mask & done)
        bound = round(self._rooms.cost(alive & ~resident) * self._scale)
        start = (bound, 0, 0, 0.0, done, ready, resident, alive, None)
        found = self._beam([start], _NARROW, budget, must)
        left = budget - self._spent
        if found[0] > bound and left > 0:
            width = min(_WIDE, _NARROW * left // max(1, self._spent))
            if width > _NARROW:
                found = min(found, self._beam([start], width, left, must), key=_worth)
        return Path(_swaps(found[8]), busy)

    def _beam(self, states: list[_State], width: int, budget: int, must: int | None) -> _State:
        """Keep the `width` best states after each load; past the budget the best so far."""
        limit = self._spent + budget
        best = states[0]
        whole: _State | None = None
        while states:
            fresh: dict[tuple[Mask, Mask], _State] = {}
            for state in states:
                self._spread(state, must, fresh)
            must = None
            states = []
            for one in nsmallest(width, fresh.values()):
                if whole is not None and one[0] >= whole[0]:
                    break
                if one[4] == self._all:
                    whole = one
                    break
                states.append(one)
            if states:
                best = states[0]
            if self._spent >= limit:
                break
        return whole or best

    def _spread(
        self, state: _State, must: int | None, fresh: dict[tuple[Mask, Mask], _State]
    ) -> None:
        """Put the states after one more load to the others; of two alike the cheaper stays."""
        _, _, _, paid, done, ready, resident, alive, trail = state
        close, rooms, known = self._close, self._rooms, fresh.get
        for item, bit, work in self._used:
            if not work & ready or (must is not None and must != item):
                continue
            cost = paid + rooms.cost(bit)
            for gone in rooms.evictions(item, resident, alive):
                held = resident & ~gone | bit
                then, left, living = close(done, ready, held)
                old = known((then, held))
                if old is None or cost < old[3]:
                    self._tie += 1
                    fresh[then, held] = (
                        round((cost + rooms.cost(living & ~held)) * self._scale),
                        *(-then.bit_count(), self._tie),
                        *(cost, then, left, held, living, (trail, item, gone)),
                    )

    def _close(self, done: Mask, ready: Mask, resident: Mask) -> tuple[Mask, Mask, Mask]:
        """Run all that the residents can run: what is done, what is ready and stuck, whose
        work is left."""
        key = (done, resident)
        self._spent += 1
        if (known := self._closed.get(key)) is not None:
            return known
        able = self._able.get(resident)
        if able is None:
            able = sum(work for _, bit, work in self._used if bit & resident)
            self._able[resident] = able
        run = ready & able
        before = done.bit_count()
        while run:
            bit = run & -run
            run ^= bit
            ready ^= bit
            done |= bit
            for follower, after in self._next[bit.bit_length() - 1]:
                if not after & ~done:
                    ready |= follower
                    run |= follower & able
        alive = 0
        for _, bit, work in self._used:
            if work & ~done:
                alive |= bit
        self._spent += 2 + done.bit_count() - before
        self._closed[key] = (done, ready, alive)
        return done, ready, alive


class _Rooms:
    """What fits beside what, and what must go; each question is worked out once."""

    def __init__(self, items: Sequence[Item], room: tuple[int, ...]) -> None:
        self._items = items
        self._room = room
        self._goes = sum(1 << number for number, one in enumerate(items) if not one.stays)
        self._costs: dict[Mask, float] = {0: 0.0}
        self._choices: dict[tuple[int, Mask, Mask], list[Mask]] = {}

    def cost(self, mask: Mask) -> float:
        """What loading all of these takes."""
        known = self._costs.get(mask)
        if known is None:
            known = self._costs[mask] = sum(self._items[one].cost for one in members(mask))
        return known

    def evictions(self, item: int, resident: Mask, alive: Mask) -> list[Mask]:
        """What could go for an item: nothing, the dead, or the dead with each living one first."""
        key = (item, resident, alive & resident)
        known = self._choices.get(key)
        if known is None:
            known = self._choices[key] = self._evictions(*key)
        return known

    def _evictions(self, item: int, resident: Mask, alive: Mask) -> list[Mask]:
        gone = resident & self._items[item].rivals
        if self._fits(item, resident & ~gone):
            return [gone]
        dead = sorted(
            members(resident & ~gone & ~alive & self._goes), key=lambda one: self._items[one].used
        )
        enough = self._enough(item, resident, gone, dead)
        if enough is not None:
            return [enough]
        living = sorted(members(alive & ~gone & self._goes), key=lambda one: self._items[one].cost)
        found: dict[Mask, None] = {}
        for one in living:
            order = [*dead, one, *(other for other in living if other != one)]
            some = self._enough(item, resident, gone, order)
            if some is not None:
                found[some] = None
        return list(found)

    def _enough(self, item: int, resident: Mask, gone: Mask, order: Sequence[int]) -> Mask | None:
        """The first of `order` that make room, without those that need not go after all."""
        chosen: list[int] = []
        for one in order:
            chosen.append(one)
            gone |= 1 << one
            if self._fits(item, resident & ~gone):
                break
        else:
            return None
        for one in chosen[:-1]:
            if self._fits(item, resident & ~gone | 1 << one):
                gone &= ~(1 << one)
        return gone

    def _fits(self, item: int, resident: Mask) -> bool:
        held = [self._items[one].sizes for one in members(resident)]
        for place, size in enumerate(self._items[item].sizes):
            if size + sum(sizes[place] for sizes in held) > self._room[place]:
                return False
        return True


def _worth(state: _State) -> tuple[int, int, float]:
    return state[0], state[1], state[3]


def _swaps(trail: _Trail | None) -> tuple[Swap, ...]:
    found: list[Swap] = []
    while trail is not None:
        trail, item, gone = trail
        found.append(Swap(item, gone))
    return tuple(reversed(found))
