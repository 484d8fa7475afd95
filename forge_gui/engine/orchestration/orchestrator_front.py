"""The verbs of the engine's front door about routes and tasks; see orchestrator_face.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.orchestration.task_desk import TaskDesk
    from forge_gui.values.ids import ModelId
    from forge_gui.values.json_value import Json
    from forge_gui.values.routing import (
        AutoKind,
        AutoNow,
        OrchestratorStatus,
        Preference,
        Route,
        TaskAnswer,
    )
    from forge_gui.values.tasks import TaskOrder


class OrchestratorVerbs:
    """The desk is built when one of them is first asked."""

    def __init__(self, desk: Late[TaskDesk]) -> None:
        self._task_desk = desk

    async def route(
        self,
        capability: str,
        *,
        prefer: Preference | None = None,
        without: Sequence[ModelId] = (),
    ) -> Route:
        return await self._task_desk().route(capability, prefer=prefer, without=without)

    async def auto_now(self, kind: AutoKind) -> AutoNow:
        return await self._task_desk().auto(kind)

    async def execute_task(
        self, order: TaskOrder, report: Callable[[float, str], None] | None = None
    ) -> TaskAnswer:
        return await self._task_desk().answer(order, report or _unheard)

    async def change_setting(self, key: str, value: Json) -> bool:
        return self._task_desk().change_setting(key, value)

    async def set_load_args(self, model: ModelId, args: Mapping[str, Json]) -> None:
        self._task_desk().set_load_args(model, args)

    async def admit_model(self, model: ModelId) -> None:
        self._task_desk().admit(model)

    async def set_fallback_chain(self, model: ModelId, chain: Sequence[ModelId]) -> None:
        await self._task_desk().chains.set(model, chain)

    async def fallback_chains(self) -> Mapping[ModelId, Sequence[ModelId]]:
        return await self._task_desk().chains.all()

    async def orchestrator_status(self) -> OrchestratorStatus:
        return await self._task_desk().status()


def _unheard(_: float, __: str) -> None:
    return
