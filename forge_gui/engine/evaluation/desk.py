"""Measurements, estimates and shoot-outs behind one face, and what is known of every model."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.evaluation.bandwidth import Bandwidth
from forge_gui.engine.evaluation.engine_gauge import EngineGauge
from forge_gui.engine.evaluation.figures import Devices, Identity, figures_of
from forge_gui.engine.evaluation.gauging import cpu_of, devices_of
from forge_gui.engine.evaluation.guessing import Ground, guesses
from forge_gui.engine.evaluation.identities import Identities
from forge_gui.engine.evaluation.measured_book import MeasuredBook
from forge_gui.engine.evaluation.measuring import Measuring
from forge_gui.engine.evaluation.run_speeds import RunSpeeds
from forge_gui.engine.evaluation.shoot_outs import ShootOuts
from forge_gui.engine.hardware.probe import physical_cores
from forge_gui.engine.pool.demands import GPU_BACKENDS
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import Estimate, Measurement, ModelFigures
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import ModelCard


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the desk looks; `cards` are the models as they were listed last."""

    cards: Callable[[], Sequence[ModelCard]]
    hardware: Callable[[], Awaitable[Hardware]]
    identities: Identities
    speeds: RunSpeeds
    bandwidth: Bandwidth
    gauge: EngineGauge


class EvaluationDesk:
    """What front.py hands on, and `figures`: measured, seen in runs, estimated."""

    def __init__(
        self,
        measuring: Measuring,
        book: MeasuredBook,
        shoot_outs: ShootOuts,
        sources: Sources,
    ) -> None:
        self.measuring = measuring
        self.book = book
        self.shoot_outs = shoot_outs
        self._sources = sources

    async def figures(self, *, estimate: bool) -> Mapping[ModelId, ModelFigures]:
        """Of every model of which something is known."""
        sources = self._sources
        hardware = await sources.hardware()
        devices, kept = Devices(devices_of(hardware)), self.book.all()
        guesses = await self._guesses(hardware, kept, measure=estimate)
        models = {one.model for one in kept} | {*sources.speeds.models(), *guesses}
        models |= self._namesakes(kept)
        found = {}
        for model in sorted(models):
            is_only_guessed = model in guesses and not self._is_known(model, kept)
            now = Identity() if is_only_guessed else await sources.identities.of(model)
            runs = None if is_only_guessed else await sources.speeds.of(model)
            made = figures_of(model, kept, now, devices, runs, guesses.get(model))
            if made.speed is not None or made.measured is not None:
                found[model] = made
        return found

    async def close(self) -> None:
        await self.shoot_outs.close()
        await self.measuring.close()

    def _namesakes(self, kept: Sequence[Measurement]) -> set[ModelId]:
        """Other names of what was measured, as far as the list tells."""
        digests = {one.on.digest for one in kept} - {""}
        return {card.id for card in self._sources.cards() if card.digest in digests}

    def _is_known(self, model: ModelId, kept: Sequence[Measurement]) -> bool:
        is_measured = any(one.model == model for one in kept) or model in self._namesakes(kept)
        return is_measured or model in self._sources.speeds.models()

    async def _guesses(
        self, hardware: Hardware, kept: Sequence[Measurement], *, measure: bool
    ) -> Mapping[ModelId, Estimate]:
        """Of each model that would run on the processor; empty while nothing of it was gauged."""
        sources, processor = self._sources, cpu_of(hardware)
        rates = sources.gauge.known(processor)
        memory = sources.bandwidth.known(processor)
        if measure and rates is None:
            rates = await sources.gauge.measure(processor)
        if measure and memory is None:
            memory = await sources.bandwidth.measure(processor, hardware.cores)
        elsewhere = {"simulation", *(GPU_BACKENDS if hardware.gpus else ())}
        cards = [card for card in sources.cards() if card.id.backend not in elsewhere]
        ground = Ground(physical_cores(), memory, rates)
        return guesses(cards, ground, measured_on(kept, processor))


def measured_on(kept: Sequence[Measurement], processor: str) -> Mapping[ModelId, float]:
    """Tokens a second of each model by its newest measurement on this processor."""
    newest = {one.model: one for one in kept if one.on.device == processor}
    return {model: one.tokens_per_s.median for model, one in newest.items() if one.tokens_per_s}
