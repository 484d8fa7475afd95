"""How a run tells the pool which models it will want: the announcement, and the hand that holds it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from forge_gui.engine.pool.load_choices import LoadChoices
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.words import Demand, Key, Use, UseId
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId, RunId, StepId

_logger = logging.getLogger(__name__)


class Announcer:
    """Makes announcements. `demand_of` says what a model takes; it is asked in `group`'s tasks.
    `choices`: how models are loaded where a use does not say."""

    def __init__(
        self,
        pool: ModelPool,
        demand_of: Callable[[ModelId, RunnerOptions], Awaitable[Demand]],
        group: asyncio.TaskGroup,
        choices: LoadChoices | None = None,
    ) -> None:
        self._choices = choices or LoadChoices()
        self._pool = pool
        self._demand_of = demand_of
        self._group = group
        self._number = 0

    def __call__(self, run: RunId, uses: Sequence[Use]) -> Announcement:
        """Announce the steps of a run, those without a model as well: others wait for them."""
        self._number += 1
        uses = [self._as_loaded(use) for use in uses]
        keys = dict.fromkeys((use.model, use.options) for use in uses if use.model)
        unknown = [key for key in keys if not self._pool.knows(key)]
        for model, options in unknown:
            self._group.create_task(self._find_out((model, options)), name=f"size of {model}")
        return Announcement(self._pool, run, self._number, uses)

    def _as_loaded(self, use: Use) -> Use:
        if use.model is None:
            return use
        model = self._pool.current(use.model)
        return replace(use, model=model, options=self._choices.filled(model, use.options))

    async def _find_out(self, key: Key) -> None:
        """A model that cannot be found is left out; its step will be told when it asks."""
        try:
            demand = await self._demand_of(*key)
        except ForgeError:
            return
        except Exception:
            _logger.debug("What %s takes could not be found out", key[0], exc_info=True)
            return
        self._pool.know(demand)


class Announcement:
    """What a run has announced; whoever made it closes it. `number` goes into each UseId."""

    def __init__(self, pool: ModelPool, run: RunId, number: int, uses: Sequence[Use]) -> None:
        self.number = number
        self._pool = pool
        self._run = run
        self._is_open = True
        self._tally = pool.announce(run, number, uses)

    def done(self, step: StepId) -> None:
        """The step has ended, however it did: it asks for nothing more."""
        if self._is_open:
            self._pool.use_done(UseId(self._run, step, self.number))

    def close(self) -> tuple[int, int]:
        """The run is over. How many models were loaded for it, and for how many of these loads
        another model had to go."""
        if self._is_open:
            self._is_open = False
            self._pool.withdraw(self.number)
        return self._tally.loads, self._tally.swaps
