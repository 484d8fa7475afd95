"""The shoot-outs that are going on, and the last ones that ended: start, await, stop, look."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from forge_gui.engine.evaluation.shoot_out import Means, ShootOut
from forge_gui.engine.evaluation.shoot_out_prompts import read_prompts
from forge_gui.engine.evaluation.shoot_out_table import as_csv
from forge_gui.engine.pipeline.batch_ledger import Ledger, fingerprint
from forge_gui.engine.storage.files import write_text
from forge_gui.values.errors import BadRequest, ForgeError
from forge_gui.values.events import Event, ShootOutProgressed
from forge_gui.values.shoot_out import (
    ShootOutId,
    ShootOutOrder,
    ShootOutProgress,
    ShootOutPrompt,
    ShootOutStatus,
    ShootOutTable,
)

LAST_KEPT = 4
"""Tables of so many ended ones can still be asked for."""


@dataclass(slots=True, eq=False)
class _Going:
    shoot_out: ShootOut
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None


class ShootOuts:
    """Each is a task of the engine's group."""

    def __init__(
        self, means: Means, *, publish: Callable[[Event], None], group: asyncio.TaskGroup
    ) -> None:
        self._means = means
        self._publish = publish
        self._group = group
        self._going: dict[ShootOutId, _Going] = {}
        self._ended: dict[ShootOutId, ShootOut] = {}

    async def start(self, order: ShootOutOrder) -> ShootOutId:
        """Start and return at once. Raises FileDamaged, FileNotWritten, BadRequest."""
        order = replace(order, models=tuple(dict.fromkeys(order.models)))
        if not order.models:
            raise BadRequest("A shoot-out needs a model.", "Name at least one.", backend="")
        prompts = await asyncio.to_thread(read_prompts, Path(order.prompts))
        ledger = Ledger(Path(order.results), mark_of(order, prompts))
        await asyncio.to_thread(ledger.open, is_fresh=order.is_fresh)
        clock = self._means.clock
        number = clock.random.getrandbits(32)
        name = ShootOutId(f"shoot-out-{int(clock.now() * 1000):x}-{number:08x}")
        total = len(prompts) * len(order.models)
        start = ShootOutProgress(name, ShootOutStatus.RUNNING, total, results=order.results)
        going = _Going(ShootOut(order, prompts, ledger, start, self._means))
        self._going[name] = going
        going.task = self._group.create_task(self._go(going), name=name)
        going.task.add_done_callback(lambda _: self._over(name, going))
        return name

    async def run(self, order: ShootOutOrder) -> ShootOutProgress:
        """Run to the end. Cancelling the call stops it first."""
        name = await self.start(order)
        going = self._going[name]
        try:
            await going.ended.wait()
        except asyncio.CancelledError:
            await self.stop(name)
            raise
        return going.shoot_out.progress

    async def stop(self, name: ShootOutId) -> None:
        """End it; what is answered is kept. Returns when the results are written."""
        going = self._going.get(name)
        if going and going.task:
            going.task.cancel()
            await going.ended.wait()

    def table(self, name: ShootOutId) -> ShootOutTable | None:
        """All answers so far; None for one that is long over."""
        going = self._going.get(name)
        found = going.shoot_out if going else self._ended.get(name)
        return found.table if found else None

    async def export(self, name: ShootOutId, path: Path) -> None:
        """Write the table as CSV. Raises ForgeError for one that is long over, FileNotWritten."""
        table = self.table(name)
        if table is None:
            raise ForgeError("That shoot-out is over.", "Its results are in their own file.")
        await asyncio.to_thread(write_text, path, as_csv(table), keep_old=False)

    async def close(self) -> None:
        for name in tuple(self._going):
            await self.stop(name)

    async def _go(self, going: _Going) -> None:
        try:
            await going.shoot_out.go(self._tell)
        except ForgeError as error:  # its files: no answer's own fault
            status = ShootOutStatus.HALTED
            halted = replace(going.shoot_out.progress, status=status, note=str(error), model=None)
            going.shoot_out.progress = halted
            self._tell(halted)

    def _tell(self, progress: ShootOutProgress) -> None:
        self._publish(ShootOutProgressed(progress))

    def _over(self, name: ShootOutId, going: _Going) -> None:
        del self._going[name]
        self._ended[name] = going.shoot_out
        for old in tuple(self._ended)[:-LAST_KEPT]:
            del self._ended[old]
        going.ended.set()


def mark_of(order: ShootOutOrder, prompts: tuple[ShootOutPrompt, ...]) -> str:
    """Names what a shoot-out asks whom: other prompts, models or options are another one."""
    asked = [[p.prompt, p.system, p.schema] for p in prompts]
    how = {"sampling": asdict(order.sampling), "runner": asdict(order.runner)}
    logic = json.dumps([asked, how], sort_keys=True, default=str)
    return fingerprint(logic, tuple(str(model) for model in order.models), {})
