"""What the orchestrator is asked for: a route, a task done by the model that suits it, its status."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.library.capabilities import CapabilityRegistry
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.engine.orchestration.chains import FallbackChains
from forge_gui.engine.orchestration.live_settings import LiveSettings
from forge_gui.engine.orchestration.load_args import runner_of
from forge_gui.engine.orchestration.pictures import read_picture
from forge_gui.engine.orchestration.progress import Progress, Report
from forge_gui.engine.orchestration.router import NobodyCan, Router
from forge_gui.engine.orchestration.task_requests import (
    TEXT,
    Means,
    picture_paths,
    preference_of,
    request_of,
)
from forge_gui.engine.orchestration.voted import AskAll, Counting, order_of, undecided, winner_of
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.engine.pool.load_choices import LoadChoices
from forge_gui.values.capabilities import Capability, capability_of
from forge_gui.values.collaboration import ConsensusOrder
from forge_gui.values.errors import CapabilityMissing, ForgeError
from forge_gui.values.generation import EmbedResult, StandIn
from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.pool_status import PoolStatus
from forge_gui.values.routing import (
    AutoKind,
    AutoNow,
    OrchestratorStatus,
    Preference,
    Route,
    TaskAnswer,
)
from forge_gui.values.sentence import say
from forge_gui.values.tasks import TaskOrder


@dataclass(frozen=True, slots=True)
class Below:
    """What the desk works with."""

    router: Router
    chains: FallbackChains
    catalogue: Catalogue
    registry: Callable[[], CapabilityRegistry]
    generate: Generator
    embed: Callable[[ModelId, Sequence[str]], Awaitable[EmbedResult]]
    status: Callable[[], Awaitable[PoolStatus]]
    chosen: LiveSettings
    choices: LoadChoices
    vote: AskAll


class TaskDesk:
    """Each verb is told in orchestrator_face.py."""

    def __init__(self, below: Below) -> None:
        self._below = below

    @property
    def chains(self) -> FallbackChains:
        return self._below.chains

    def set_load_args(self, model: ModelId, args: Mapping[str, Json]) -> None:
        self._below.choices.set(model, runner_of(args))

    def change_setting(self, key: str, value: Json) -> bool:
        return self._below.chosen.change(key, value)

    def admit(self, model: ModelId) -> None:
        self._below.router.admitted.add(model)

    async def route(
        self,
        capability: str,
        *,
        prefer: Preference | None = None,
        without: Sequence[ModelId] = (),
    ) -> Route:
        if capability.startswith(f"{AUTO}:"):
            return await self._below.router.route_of_auto(ModelId.parse(capability))
        wanted = capability_of(capability)
        return await self._below.router.find(
            wanted, prefer=prefer or Preference.QUALITY, without=without
        )

    async def execute(self, order: TaskOrder, report: Report) -> Json:
        """The work of a queued task: what came of it, as the queue keeps it."""
        return (await self.answer(order, report)).result

    async def answer(self, order: TaskOrder, report: Report) -> TaskAnswer:
        capability = capability_of(order.capability)
        if capability is not Capability.EMBEDDING and capability not in TEXT:
            ability = capability.value.replace("_", " ")
            raise CapabilityMissing(
                f"No backend of Forge can have a model do {ability} yet.",
                "Ask for text, code, reasoning, vision or embeddings.",
            )
        route = await self._route_for(order, capability)
        if capability is Capability.EMBEDDING:
            report(0.0, _works(route.model))
            found = await self._below.embed(route.model, [order.task])
            report(1.0, _answered(found.model))
            return TaskAnswer(found.model, list(found.vectors[0]), route)
        return await self._generate(order, route, report)

    async def status(self) -> OrchestratorStatus:
        chosen = self._below.chosen.now
        return OrchestratorStatus(
            await self._below.status(),
            tuple([await self.auto(kind) for kind in AutoKind]),
            self._below.registry().registered(),
            dict(await self._below.chains.all()),
            {
                "enable_collaboration": chosen.enable_collaboration,
                "enable_auto_fallback": chosen.enable_auto_fallback,
                "fallback_to_cpu": chosen.fallback_to_cpu,
                "enable_hot_swap": chosen.enable_hot_swap,
                "enable_task_offloading": chosen.enable_task_offloading,
                "route_to_other_computers": chosen.route_to_other_computers,
            },
        )

    async def auto(self, kind: AutoKind) -> AutoNow:
        """What `auto` takes now; never raises."""
        try:
            return AutoNow(kind, await self._below.router.auto(kind, asks_again=False))
        except NobodyCan as error:
            return AutoNow(kind, None, error.sentence, error.advice, error.reasons)
        except ForgeError as error:
            return AutoNow(kind, None, error.sentence, error.advice)

    async def _route_for(self, order: TaskOrder, capability: Capability) -> Route:
        if order.model is None:
            return await self.route(order.capability, prefer=preference_of(order.parameters))
        if order.model.backend == AUTO:
            return await self._below.router.route_of_auto(order.model)
        await self._below.catalogue.card(order.model)  # or the sentence that there is none
        chain = await self._below.chains.of(order.model)
        return Route(capability, order.model, (say("It was asked for by its name."),), (), chain)

    async def _generate(self, order: TaskOrder, route: Route, report: Report) -> TaskAnswer:
        paths = picture_paths(order.parameters)
        images = [await asyncio.to_thread(read_picture, Path(path)) for path in paths]
        means = Means(route.model, tuple(map(StandIn, route.fallbacks)), tuple(images))
        parameters = {name: value for name, value in order.parameters.items() if name != "prefer"}
        request = request_of(order.capability, order.task, parameters, means)
        voting = order_of(request, route.vote) if route.vote else None
        if voting is not None:
            return await self._voted(voting, route, report)
        report(0.0, _works(route.model))
        progress = Progress(report, request.sampling.max_tokens)
        listener = Listener(heard=progress.heard, retried=progress.retried)
        result = await self._below.generate(request, listener)
        report(1.0, _answered(result.model))
        return TaskAnswer(result.model, result.text, route, result)

    async def _voted(self, order: ConsensusOrder, route: Route, report: Report) -> TaskAnswer:
        names = ", ".join(str(voter.model) for voter in order.voters)
        words = str(say("{models} vote on it.", models=names))
        report(0.0, words)

        def counted(over: int, of: int) -> None:
            report(over / max(1, of + 1), words)

        result = await self._below.vote(order, Counting(counted))
        if not result.consensus.is_reached:
            raise undecided(result)
        report(1.0, str(say("{models} voted on it.", models=names)))
        return TaskAnswer(winner_of(result, route.model), result.text, route)


def _works(model: ModelId) -> str:
    return str(say("{model} works on it.", model=str(model)))


def _answered(model: ModelId) -> str:
    return str(say("{model} answered it.", model=str(model)))
