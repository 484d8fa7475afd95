"""What was found on this PC: rows for the first start and the status line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import HealthState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.model_rows import HealthRow
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import tr


class FoundState(StrEnum):
    OK = "ok"
    INFO = "info"
    """Absent, and Forge works without it."""
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One line of "Found on this PC". `command` is a command id for its button, with its text."""

    state: FoundState
    title: str
    value: str
    note: str = ""
    command: str = ""
    command_text: str = ""


class HardwareViewModel(QObject):
    """Looks once when the engine is open, and again when asked."""

    rowsChanged = Signal()
    hardwareChanged = Signal(object)
    """The Hardware value."""
    lookingChanged = Signal(bool)

    def __init__(
        self, bridge: Bridge, models: ModelsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._models = models
        self._hardware: Hardware | None = None
        self._is_looking = False
        bridge.opened.connect(self._look_here)
        models.healthChanged.connect(self.rowsChanged)
        models.rowsChanged.connect(self.rowsChanged)

    @property
    def hardware(self) -> Hardware | None:
        """None until the engine has looked."""
        return self._hardware

    @property
    def is_looking(self) -> bool:
        return self._is_looking

    @property
    def device_text(self) -> str:
        """For the status line: `RTX 3060, 12 GB`, or the processor where there is no GPU."""
        if self._hardware is None:
            return ""
        if not self._hardware.gpus:
            return tr("{cores}, no GPU", cores=count(self._hardware.cores, "core"))
        first = self._hardware.gpus[0]
        return f"{first.name}, {wording.memory_size(first.vram_total)}"

    @property
    def rows(self) -> Sequence[FoundRow]:
        """Graphics card, memory, processor, disk, then one row a backend that matters."""
        if self._hardware is None:
            return ()
        return (*_pc_rows(self._hardware), *self._backend_rows())

    def look_again(self) -> None:
        """Ask hardware and backends again."""
        self._look_here()
        self._models.refresh()

    def close(self) -> None:
        self._scope.close()

    def _look_here(self) -> None:
        if not self._is_looking:
            self._scope.start(self._look())

    async def _look(self) -> None:
        self._is_looking = True
        self.lookingChanged.emit(True)
        try:
            self._hardware = await self._scope.call(lambda engine: engine.hardware())
            self.hardwareChanged.emit(self._hardware)
            self.rowsChanged.emit()
        finally:
            self._is_looking = False
            self.lookingChanged.emit(False)

    def _backend_rows(self) -> list[FoundRow]:
        counted = self._models.all_rows
        return [
            _backend_row(health, sum(row.id.backend in served(health.backend) for row in counted))
            for health in self._models.health
            if health.backend != "gguf"
        ]


def served(backend: str) -> tuple[str, ...]:
    """Prefixes of the model ids that a backend serves."""
    return wording.SERVED_BY.get(backend, (backend,))


def _pc_rows(found: Hardware) -> list[FoundRow]:
    rows = [
        FoundRow(
            FoundState.OK,
            tr("Graphics card"),
            f"{gpu.name}, {wording.memory_size(gpu.vram_total)}",
            tr("Driver {version}.", version=gpu.driver) if gpu.driver else "",
        )
        for gpu in found.gpus
    ]
    if not rows:
        note = tr("Models run on the processor: slower, and limited by memory.")
        note = in_words(found.gpu_note) if found.gpu_note else note
        rows.append(
            FoundRow(FoundState.INFO, tr("Graphics card"), tr("none that Forge can use"), note)
        )
    total, free = wording.memory_size(found.ram_total), wording.memory_size(found.ram_available)
    rows.append(
        FoundRow(FoundState.OK, tr("Memory"), tr("{total}, {free} free", total=total, free=free))
    )
    cores = count(found.cores, "core")
    name = f"{found.cpu_name}, {cores}" if found.cpu_name else cores
    rows.append(FoundRow(FoundState.OK, tr("Processor"), name))
    if found.disk_free is not None:
        rows.append(
            FoundRow(
                FoundState.OK,
                tr("Disk"),
                tr("{size} free", size=wording.disk_size(found.disk_free)),
            )
        )
    return rows


def _backend_row(health: HealthRow, models: int) -> FoundRow:
    counted = count(models, "model")
    if health.state is HealthState.READY:
        value = f"{health.version}, {counted}" if health.version else counted
        return FoundRow(FoundState.OK, health.name, value, health.sentence)
    if health.backend == "ollama" and health.state is HealthState.UNAVAILABLE:
        return FoundRow(
            FoundState.INFO,
            health.name,
            tr("not found"),
            health.sentence or tr("Adds a hundred and more free models."),
            "help.ollama",
            tr("How to add Ollama"),
        )
    state = FoundState.INFO if health.state is HealthState.STARTING else FoundState.TROUBLE
    return FoundRow(state, health.name, health.short, f"{health.sentence} {health.advice}".strip())
