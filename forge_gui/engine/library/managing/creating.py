"""Makes models on a server's disk: files are hashed, handed over where it lacks them, then made.

The server writes a file of its own out of what it was handed, and keeps what it was handed until
it next starts: for a while a model lies on this disk up to three times. That is said beforehand.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.backends.keeping import ModelKeeper
from forge_gui.engine.library.managing.outlooks import installed_as, pulled_name
from forge_gui.engine.library.managing.room import OllamaDisk, disk_full
from forge_gui.engine.library.managing.sources import Ingredients, gather
from forge_gui.engine.library.stores.contents import whole_of
from forge_gui.values.errors import BadRequest, FileDamaged
from forge_gui.values.events import CreationProgressed
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.managing import CreateOrder, CreatePlan, Creation, CreationStage
from forge_gui.values.models import ModelCard


@dataclass(frozen=True, slots=True)
class Means:
    """What the rest of the engine gives. `host` of an order names the prefix of its server."""

    prefix_of: Callable[[str], str]
    keeper_of: Callable[[ModelId], Awaitable[ModelKeeper]]
    disk: Callable[[ModelKeeper], Awaitable[OllamaDisk | None]]
    relist: Callable[[], Awaitable[Sequence[ModelCard]]]
    publish: Callable[[CreationProgressed], None]


class Creating:
    """Cancelling a call ends the work; what the server was handed by then stays with it."""

    def __init__(self, means: Means) -> None:
        self._means = means

    async def look(self, order: CreateOrder) -> CreatePlan:
        """Raises what is wrong with the order, before anything is read or sent."""
        return (await self._prepare(order)).plan

    async def create(self, order: CreateOrder, *, replace_old: bool = False) -> ModelId:
        """Raises BadRequest where the name is taken, unless it is to be replaced; DiskFull."""
        ready = await self._prepare(order)
        plan = ready.plan
        if plan.replaces and not replace_old:
            raise BadRequest(
                f"There is a model named {plan.model.name} already.",
                "Choose another name, or say that it is to be replaced.",
                backend=plan.model.backend,
                model=plan.model.name,
            )
        needed = 2 * plan.to_copy
        if plan.free is not None and needed > plan.free:
            raise disk_full(plan.model, needed, plan.free)
        try:
            fields = await self._handed_over(ready)
            async with aclosing(ready.keeper.create(plan.model.name, fields)) as told:
                async for one in told:
                    self._tell(plan.model, CreationStage.MAKING, one.words, one.done, one.total)
        finally:
            over = Creation(plan.model, CreationStage.MAKING, is_over=True)
            self._means.publish(CreationProgressed(over))
        await self._means.relist()
        return plan.model

    async def _prepare(self, order: CreateOrder) -> _Ready:
        prefix = self._means.prefix_of(order.host)
        if not order.name.strip():
            raise BadRequest("The model needs a name.", "Write one, such as my-model.")
        model = ModelId(prefix, pulled_name(order.name))
        keeper = await self._means.keeper_of(model)
        cards = await self._means.relist()
        names = [card.id.name for card in cards if card.id.backend == prefix]

        def is_model(name: str) -> bool:
            return any(keeper.same(name, one) for one in names)

        found = await asyncio.to_thread(gather, order, is_model)
        size = await asyncio.to_thread(lambda: found.size)
        disk = await self._means.disk(keeper)
        plan = CreatePlan(
            model,
            to_copy=size,
            free=disk.free if disk else None,
            kept_twice=size if keeper.is_local else 0,
            may_quantise=found.may_quantise,
            replaces=installed_as(model, keeper, cards) is not None,
        )
        return _Ready(plan, found, keeper)

    async def _handed_over(self, ready: _Ready) -> Mapping[str, Json]:
        found, model = ready.found, ready.plan.model
        digests: dict[Path, str] = {}
        for path in found.paths:
            self._tell(model, CreationStage.READING, path.name)
            digests[path] = await _digest(path)
            if not await ready.keeper.has_blob(digests[path]):
                self._tell(model, CreationStage.COPYING, path.name)
                await ready.keeper.upload(path, digests[path])
        fields: dict[str, Json] = dict(found.fields)
        if found.base:
            fields["from"] = found.base
        if found.files:
            fields["files"] = {name: digests[path] for name, path in found.files.items()}
        if found.adapters:
            fields["adapters"] = {name: digests[path] for name, path in found.adapters.items()}
        return fields

    def _tell(
        self, model: ModelId, stage: CreationStage, words: str, done: int = 0, total: int = 0
    ) -> None:
        self._means.publish(CreationProgressed(Creation(model, stage, words, done, total)))


@dataclass(frozen=True, slots=True)
class _Ready:
    plan: CreatePlan
    found: Ingredients
    keeper: ModelKeeper


async def _digest(path: Path) -> str:
    """`sha256:<hex>`, hashed on a thread that stops with the call. Raises FileDamaged."""
    stop = threading.Event()
    try:
        return f"sha256:{await asyncio.to_thread(whole_of, path, stop)}"
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileDamaged(str(path), f"it cannot be read ({reason}).") from error
    finally:
        stop.set()
