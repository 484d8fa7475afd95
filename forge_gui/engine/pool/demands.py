"""What using a model takes of the pool, by its card, this PC and what earlier loads took."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from forge_gui.engine.hardware.gauges import Gauges
from forge_gui.engine.late import Late
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.engine.pool.estimate import demand_for, pool_limits
from forge_gui.engine.pool.load_choices import LoadChoices
from forge_gui.engine.pool.load_times import LoadTimes
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.words import UNBOUNDED, Demand, Memory
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import ModelCard
from forge_gui.values.settings import Settings

if TYPE_CHECKING:
    from forge_gui.engine.library.forecaster import Forecaster

GPU_BACKENDS = ("ollama",)
"""Backends that put a model onto a GPU by themselves where there is one."""


class Demands:
    """What using a model takes of the pool. Looks at the hardware when first asked; `settings` are
    those of now."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        catalogue: Catalogue,
        backend_of: Callable[[ModelId], Awaitable[object]],
        pool: ModelPool,
        gauges: Gauges,
        times: LoadTimes,
        forecaster: Late[Forecaster] | None = None,
        choices: LoadChoices | None = None,
    ) -> None:
        self.choices = choices or LoadChoices()
        self._forecaster = forecaster
        self._settings = settings
        self._catalogue = catalogue
        self._backend_of = backend_of
        self._pool = pool
        self._gauges = gauges
        self._times = times
        self._contents: dict[ModelId, str] = {}
        self._gpu_backends: tuple[str, ...] | None = None
        self._hardware: Hardware | None = None

    async def of(self, model: ModelId, options: RunnerOptions) -> Demand:
        """With the options that it will be loaded with; what is not said there comes from
        `choices`. Raises ModelNotFound, BackendUnavailable, ..."""
        options = self.choices.filled(model, options)
        await self._backend_of(model)
        card = await self._catalogue.card(model)
        if self._gpu_backends is None:
            self._hardware = await self._gauges.hardware()
            self._pool.follow(self.limits())
            self._gpu_backends = GPU_BACKENDS if self._hardware.gpus else ()
        demand = await self._demand(card, options)
        may_use_cpu = self._settings().orchestrator.fallback_to_cpu
        if demand.need.vram and options.gpu_layers is None and may_use_cpu:
            bare = await self._demand(card, replace(options, gpu_layers=0))
            demand = replace(demand, on_cpu=bare.need)
        return replace(demand, load_s=self._times.of(await self._content(card), demand))

    def limits(self) -> Memory:
        """What all models together may take, by the settings and this PC as far as it is known."""
        return limits_of(self._settings(), self._hardware)

    async def _demand(self, card: ModelCard, options: RunnerOptions) -> Demand:
        """By the forecast of its memory; by its size where nobody knows its shape."""
        if self._forecaster is not None and not card.is_remote:
            from forge_gui.engine.pool.forecast_desk import memory_of

            bill = await self._forecaster().bill_of_load(card.id, options)
            if bill is not None:
                return Demand(card.id, options, memory_of(bill))
        return demand_for(card, options, self._pool.limits, self._gpu_backends or ())

    async def _content(self, card: ModelCard) -> str:
        """Which content a model has, as it was when it was first asked for."""
        if card.is_remote:
            return ""
        if card.id not in self._contents:
            self._contents[card.id] = card.digest or await self._catalogue.digest(card.id)
        return self._contents[card.id]

    def is_on_gpu(self, model: ModelId) -> bool:
        """Whether it goes to a GPU by itself; known once something was asked for."""
        return model.backend in (self._gpu_backends or ())


def limits_of(settings: Settings, hardware: Hardware | None) -> Memory:
    """The pool's limits. Simulated memory has nothing to do with what this PC has."""
    is_real = hardware is not None and not settings.simulation_mode
    chosen = settings.orchestrator
    return pool_limits(
        models=chosen.max_loaded_models,
        ram_mb=chosen.cpu_memory_limit_mb,
        vram_mb=chosen.gpu_memory_limit_mb,
        ram_total=hardware.ram_total if hardware and is_real else UNBOUNDED,
        gpus=_gpus(hardware) if hardware and is_real else (),
    )


def _gpus(hardware: Hardware) -> tuple[int, ...]:
    """The memory of each GPU, by the driver's index."""
    sizes = {gpu.index: gpu.vram_total for gpu in hardware.gpus}
    return tuple(sizes.get(index, 0) for index in range(max(sizes, default=-1) + 1))
