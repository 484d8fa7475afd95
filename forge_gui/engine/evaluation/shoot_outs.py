"""The shoot-outs that are going on, and the last ones that ended: start, await, stop, look."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from forge_gui.engine.evaluation.shoot_out import Means, ShootOut
from forge_gui.engine.evaluation.shoot_out_prompts import read_prompts
from forge_gui.engine.evaluation.shoot_out_table import as_csv
from forge_gui.engine.pipeline.batch_ledger import Ledger, fingerprint
from forge_gui.engine.pipeline.undertakings import Undertakings, name_for
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


class ShootOuts:
    """Each is a task of the engine's group."""

    def __init__(
        self, means: Means, *, publish: Callable[[Event], None], group: asyncio.TaskGroup
    ) -> None:
        self._means = means
        self._publish = publish
        self._going: Undertakings[ShootOutId, ShootOut] = Undertakings(self._go, group, LAST_KEPT)

    async def start(self, order: ShootOutOrder) -> ShootOutId:
        """Start and return at once. Raises FileDamaged, FileNotWritten, BadRequest."""
        shoot_out = await self._begin(order)
        return shoot_out.progress.shoot_out

    async def run(self, order: ShootOutOrder) -> ShootOutProgress:
        """Run to the end. Cancelling the call stops it first."""
        shoot_out = await self._begin(order)
        await self._going.end_of(shoot_out.progress.shoot_out)
        return shoot_out.progress

    async def stop(self, name: ShootOutId) -> None:
        """End it; what is answered is kept. Returns when the results are written."""
        await self._going.stop(name)

    def table(self, name: ShootOutId) -> ShootOutTable | None:
        """All answers so far; None for one that is long over."""
        found = self._going.find(name)
        return found.table if found else None

    async def export(self, name: ShootOutId, path: Path) -> None:
        """Write the table as CSV. Raises ForgeError for one that is long over, FileNotWritten."""
        table = self.table(name)
        if table is None:
            raise ForgeError("That shoot-out is over.", "Its results are in their own file.")
        await asyncio.to_thread(write_text, path, as_csv(table), keep_old=False)

    async def close(self) -> None:
        await self._going.close()

    async def _begin(self, order: ShootOutOrder) -> ShootOut:
        order = replace(order, models=tuple(dict.fromkeys(order.models)))
        if not order.models:
            raise BadRequest("A shoot-out needs a model.", "Name at least one.", backend="")
        prompts = await asyncio.to_thread(read_prompts, Path(order.prompts))
        ledger = Ledger(Path(order.results), mark_of(order, prompts))
        await asyncio.to_thread(ledger.open, is_fresh=order.is_fresh)
        name = ShootOutId(name_for("shoot-out", self._means.clock))
        total = len(prompts) * len(order.models)
        start = ShootOutProgress(name, ShootOutStatus.RUNNING, total, results=order.results)
        shoot_out = ShootOut(order, prompts, ledger, start, self._means)
        self._going.begin(name, shoot_out)
        return shoot_out

    async def _go(self, shoot_out: ShootOut) -> None:
        try:
            await shoot_out.go(self._tell)
        except ForgeError as error:  # its files: no answer's own fault
            status = ShootOutStatus.HALTED
            halted = replace(shoot_out.progress, status=status, note=str(error), model=None)
            shoot_out.progress = halted
            self._tell(halted)

    def _tell(self, progress: ShootOutProgress) -> None:
        self._publish(ShootOutProgressed(progress))


def mark_of(order: ShootOutOrder, prompts: tuple[ShootOutPrompt, ...]) -> str:
    """Names what a shoot-out asks whom: other prompts, models or options are another one."""
    asked = [[p.prompt, p.system, p.schema] for p in prompts]
    how = {"sampling": asdict(order.sampling), "runner": asdict(order.runner)}
    logic = json.dumps([asked, how], sort_keys=True, default=str)
    return fingerprint(logic, tuple(str(model) for model in order.models), {})
