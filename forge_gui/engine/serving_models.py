"""Builds what knows, holds and serves models: library, pool, forecasts, measuring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from forge_gui.engine.above_models import Above
from forge_gui.engine.backends.registry import Backends
from forge_gui.engine.evaluation import opening as evaluating
from forge_gui.engine.ground import RESOURCES, Ground, backend_of
from forge_gui.engine.hardware.gauges import GaugeOptions, Gauges
from forge_gui.engine.late import Late
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.engine.library.front import CapabilityDesk
from forge_gui.engine.library.known import KnownModels
from forge_gui.engine.library.managing.opening import ManagingGround, late_managing
from forge_gui.engine.library.opening import late_registry, late_shelf
from forge_gui.engine.library.shelf_opening import LibraryGround, late_library
from forge_gui.engine.library.watch import Watch
from forge_gui.engine.orchestration.live_settings import LiveSettings
from forge_gui.engine.orchestration.opening import Orchestration, RoutingGround
from forge_gui.engine.orchestration.rounds import HealthRounds
from forge_gui.engine.pool.demands import Demands, limits_of
from forge_gui.engine.pool.following import Following
from forge_gui.engine.pool.forecast_opening import Forecasts
from forge_gui.engine.pool.generation import PooledGenerator, Silence
from forge_gui.engine.pool.load_choices import LoadChoices
from forge_gui.engine.pool.load_times import LoadTimes
from forge_gui.engine.pool.opening import open_pool
from forge_gui.engine.pool.quiet import QuietLook
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import LoadedModel
from forge_gui.values.settings import Settings

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.library.library_desk import LibraryDesk
    from forge_gui.engine.library.managing.desk import ManagingDesk
    from forge_gui.engine.orchestration.care import Care
    from forge_gui.engine.orchestration.health_desk import HealthDesk
    from forge_gui.engine.pool.pool_desk import PoolDesk


class Models:
    """Each part in the order in which it needs the others."""

    def __init__(self, ground: Ground, backends: Backends) -> None:
        self._ground, self._backends = ground, backends
        self._find_backend = partial(backend_of, backends)
        settings, clock = ground.settings, ground.clock
        self.chosen = LiveSettings(settings, ground.bus.publish)
        self._now = lambda: self.chosen.settings
        times = LoadTimes(ground.measured.load_times)
        self.gauges = _gauges(ground, lambda: self.generator.tokens, self._loaded)
        self.forecasts = Forecasts(
            ground.measured.memory,
            self._find_backend,
            self.gauges,
            self._now,
            clock,
            self._loaded,
            ground.measured.models.models,
        )
        around = ground.group, ground.bus, clock
        self.pool = open_pool(settings, backends.ready, times, self.forecasts, around)
        self.known = KnownModels(RESOURCES / "catalogue", ground.folders.data / "catalogue")
        self.catalogue = self._catalogue()
        self.choices = LoadChoices()
        self.demands = self._demands(times)
        self.chosen.listen(Following(self.pool, self.demands, self._now).told)
        self.generator = PooledGenerator(
            self.pool, backends.ready, self.demands.of, _silence(settings)
        )
        self.evaluation = self._evaluation()
        self.care = Late(self._care)
        self.rounds = self._rounds()
        self.pool_desk = Late(self._pool_desk)
        self.health_desk = Late(self._health_desk)
        self.above = Above()
        self.orchestration = self._orchestration()
        self.catalogue.auto = self.orchestration.resolve
        self.library = self._library()
        self.managing = self._managing()
        self.watch = self._watch()

    def _demands(self, times: LoadTimes) -> Demands:
        return Demands(
            self._now,
            self.catalogue,
            self._find_backend,
            self.pool,
            self.gauges,
            times,
            self.forecasts.forecaster,
            self.choices,
        )

    def _loaded(self) -> Sequence[LoadedModel]:
        return self.pool.models()

    def _catalogue(self) -> Catalogue:
        registry = late_registry(RESOURCES, self._ground.folders.config, self.known)
        shelf = late_shelf(self._ground.settings, self._ground.measured.model_files)
        catalogue = Catalogue(
            self._backends.all, self._find_backend, shelf, registry, self.forecasts.forecaster
        )
        room = partial(_room, self._now, self.gauges)
        self.abilities = CapabilityDesk(catalogue, registry, room)
        return catalogue

    def _watch(self) -> Watch:
        return Watch(
            self._backends.all,
            self.catalogue,
            bus=self._ground.bus,
            clock=self._ground.clock,
            on_loaded=self.forecasts.seen_by(self.pool.see),
        )

    def _library(self) -> Late[LibraryDesk]:
        return late_library(
            LibraryGround(
                self.catalogue,
                self.known,
                lambda model, options: self.forecasts.desk().bill(model, options),
                lambda: self.evaluation.desk().figures(estimate=False),
                self.gauges.hardware,
                partial(_most_memory, self._now),
                self._loaded,
                RESOURCES / "library" / "tasks.json",
            )
        )

    def _managing(self) -> Late[ManagingDesk]:
        ground = self._ground
        return late_managing(
            ManagingGround(
                self.catalogue,
                self.known,
                self._find_backend,
                self._loaded,
                self.pool.unload,
                ground.bus.publish,
                ground.measured.pulls,
                ground.clock,
                ground.group,
                ground.settings.ollama.pulls_at_once,
            )
        )

    def _evaluation(self) -> evaluating.Evaluation:
        ground = self._ground
        return evaluating.Evaluation(
            evaluating.Ground(
                ground.measured.models,
                self.pool,
                self.catalogue,
                self.demands.of,
                self._find_backend,
                lambda: self.care().as_asked,
                self.gauges.hardware,
                ground.bus.publish,
                ground.clock,
                ground.group,
                RESOURCES / "evaluation" / "schema_tasks.json",
                ground.settings.hardware.gpu,
            )
        )

    def _care(self) -> Care:
        from forge_gui.engine.orchestration.care import Around, Care

        around = Around(
            self.evaluation.listening(self.generator),
            self.generator.embed,
            self.catalogue.card,
            self.demands.is_on_gpu,
            self._ground.bus.publish,
            self._ground.clock,
            self.pool.current,
            self.orchestration.chain_of,
            self.orchestration.route_of,
        )
        return Care(self._now, around, self._ground.breaker)

    def _orchestration(self) -> Orchestration:
        return Orchestration(
            RoutingGround(
                self.abilities,
                self.pool,
                self.care,
                lambda: self.rounds,
                lambda: self.evaluation.desk().figures(estimate=False),
                self.generator,
                self.health_desk,
                self.chosen,
                self._ground.folders.config,
                self.above.route,
                self.choices,
                self._ground.bus.publish,
                self.above.vote,
            )
        )

    def _rounds(self) -> HealthRounds:
        chosen = self._ground.settings
        look = QuietLook(
            self.pool, self._backends.ready, self.catalogue.card, chosen.request_timeout
        )
        rounds = HealthRounds(
            look,
            lambda: self.care().breakers,
            self._ground.clock,
            chosen.orchestrator.health_check_seconds,
        )

        def told(name: str) -> None:
            if name == "health_check_seconds":
                rounds.interval_s = self.chosen.now.health_check_seconds

        self.chosen.listen(told)
        return rounds

    def _pool_desk(self) -> PoolDesk:
        from forge_gui.engine.pool.pool_desk import PoolDesk

        def may_swap() -> bool:
            return self.chosen.now.enable_hot_swap

        return PoolDesk(self.pool, self.demands.of, self.catalogue.card, may_swap=may_swap)

    def _health_desk(self) -> HealthDesk:
        from forge_gui.engine.orchestration.health_desk import HealthDesk

        return HealthDesk(
            self.pool,
            self.care(),
            self.rounds,
            self.abilities,
            self.watch.health,
            self.gauges.hardware,
        )


def _gauges(
    ground: Ground, tokens: Callable[[], int], loaded: Callable[[], Sequence[LoadedModel]]
) -> Gauges:
    hardware = ground.settings.hardware
    options = GaugeOptions(
        hardware.sample_interval_ms / 1000, hardware.history_seconds, hardware.gpu
    )
    return Gauges(
        ground.bus,
        options,
        data=ground.folders.data,
        clock=ground.clock,
        tokens=tokens,
        loaded=loaded,
    )


def _most_memory(settings: Callable[[], Settings], hardware: Hardware) -> int:
    """Bytes that one model may take: in either memory, the larger one counts."""
    limits = limits_of(settings(), hardware)
    return max(limits.ram, limits.vram if hardware.gpus else 0)


async def _room(settings: Callable[[], Settings], gauges: Gauges) -> int:
    """Bytes that models may take in all, on a GPU and beside it."""
    hardware = await gauges.hardware()
    limits = limits_of(settings(), hardware)
    return limits.ram + (limits.vram if hardware.gpus else 0)


def _silence(settings: Settings) -> Silence:
    """Before its first word a model may have to be loaded by the very request (Ollama)."""
    longest = max(settings.request_timeout, settings.ollama.load_timeout_seconds)
    return Silence(longest, settings.request_timeout)
