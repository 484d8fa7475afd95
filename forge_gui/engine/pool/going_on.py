"""What the pool's users do now and have announced, for whoever foretells what comes beside it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.engine.pool.leases import Leases
from forge_gui.engine.pool.outlooks import Outlooks
from forge_gui.engine.pool.waiting import WaitingQueue
from forge_gui.engine.pool.words import Demand, UseId
from forge_gui.values.ids import StepId

MOST = 200
"""What lies farther ahead is left out."""
_Step = tuple[int, StepId]


@dataclass(frozen=True, slots=True)
class Going:
    """One request; `after` are places in the same list."""

    demand: Demand
    is_working: bool = False
    """It is being answered now; False: it waits, or is to come."""
    after: tuple[int, ...] = ()


def going_on(leases: Leases, queue: WaitingQueue, outlooks: Outlooks) -> tuple[Going, ...]:
    """Those that work, those that wait, those that are announced: each after what it waits for."""
    found = [Going(one, is_working=True) for one in leases.working()]
    found += [Going(one) for one in queue.demands()]
    places: dict[_Step, tuple[int, ...]] = {}
    for place, going in enumerate(found):
        if (use := going.demand.use) is not None:
            places[_step(use)] = (*places.get(_step(use), ()), place)
    sure = {one.key: one for one in outlooks.coming.demands()}
    for one in outlooks.ahead():
        step = _step(one.id)
        if step in places or len(found) >= MOST:
            continue
        before = [place for parent in one.after for place in places.get((step[0], parent), ())]
        waits = places[step] = tuple(dict.fromkeys(before))
        if one.key in sure and not one.is_possible and not outlooks.coming.has_begun(one):
            places[step] = (len(found),)
            found.append(Going(sure[one.key], after=waits))
    return tuple(found)


def _step(use: UseId) -> _Step:
    return use.outlook, use.step
