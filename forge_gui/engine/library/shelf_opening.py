"""Builds the library's desk out of the engine's parts, when it is first asked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.library.catalogue import Catalogue
    from forge_gui.engine.library.known import KnownModels
    from forge_gui.engine.library.library_desk import LibraryDesk
    from forge_gui.values.ids import ModelId
    from forge_gui.values.measurement import ModelFigures
    from forge_gui.values.memory_bill import BillOptions, MemoryBill
    from forge_gui.values.metrics import Hardware
    from forge_gui.values.models import LoadedModel


@dataclass(frozen=True, slots=True)
class LibraryGround:
    """What the library asks: `most_memory` is what one model may take on such a PC, in bytes."""

    catalogue: Catalogue
    known: KnownModels
    bill: Callable[[ModelId, BillOptions], Awaitable[MemoryBill | None]]
    figures: Callable[[], Awaitable[Mapping[ModelId, ModelFigures]]]
    hardware: Callable[[], Awaitable[Hardware]]
    most_memory: Callable[[Hardware], int]
    loaded: Callable[[], Sequence[LoadedModel]]
    tasks: Path


def late_library(ground: LibraryGround) -> Late[LibraryDesk]:
    """The desk, built with its libraries when it is first needed."""

    def build() -> LibraryDesk:
        from forge_gui.engine.library.compatibility import ThisPc
        from forge_gui.engine.library.library_desk import LibraryDesk
        from forge_gui.engine.library.shelf import MemoryNow, Shelf

        async def memory() -> MemoryNow:
            limit = ground.most_memory(await ground.hardware())
            loaded = ground.loaded()
            taken = sum((one.ram_bytes or 0) + (one.vram_bytes or 0) for one in loaded)
            return MemoryNow(limit, taken, frozenset(one.id for one in loaded))

        async def this_pc() -> ThisPc:
            hardware = await ground.hardware()
            return ThisPc(hardware, ground.most_memory(hardware), hardware.disk_free)

        shelf = Shelf(ground.catalogue.models, ground.known, ground.bill, ground.figures, memory)
        return LibraryDesk(shelf, ground.tasks, this_pc)

    return Late(build)
