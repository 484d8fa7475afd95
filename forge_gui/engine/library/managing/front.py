"""The verbs of the engine's front door about getting models; see managing_face.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:  # built when one of them is first asked
    from forge_gui.engine.library.managing.desk import ManagingDesk
    from forge_gui.values.ids import ModelId
    from forge_gui.values.managing import (
        CreateOrder,
        CreatePlan,
        ModelPapers,
        Pull,
        PullOutlook,
        Removal,
        UpdateVerdict,
    )


class ManagingVerbs:
    """Each is handed to the desk."""

    def __init__(self, managing: Late[ManagingDesk]) -> None:
        self._managing = managing

    async def look_before_pull(self, name: str, host: str = "") -> PullOutlook:
        return await self._managing().look_before_pull(name, host)

    async def pull(self, name: str, *, host: str = "", anyway: bool = False) -> ModelId:
        return await self._managing().pull(name, host=host, anyway=anyway)

    async def pull_whole(self, model: ModelId) -> Pull | None:
        return await self._managing().pull_whole(model)

    async def pulls(self) -> Sequence[Pull]:
        return self._managing().puller.pulls

    async def pause_pull(self, model: ModelId) -> None:
        await self._managing().puller.pause(model)

    async def resume_pull(self, model: ModelId) -> None:
        self._managing().puller.resume(model)

    async def resume_pulls(self) -> None:
        self._managing().puller.resume_all()

    async def cancel_pull(self, model: ModelId) -> None:
        await self._managing().puller.cancel(model)

    async def move_pull(self, model: ModelId, place: int) -> None:
        self._managing().puller.move(model, place)

    async def look_before_delete(self, model: ModelId) -> Removal:
        return await self._managing().changing.look_before_delete(model)

    async def delete_model(self, model: ModelId) -> Removal:
        return await self._managing().delete(model)

    async def copy_model(self, model: ModelId, name: str) -> ModelId:
        return await self._managing().changing.copy(model, name)

    async def rename_model(self, model: ModelId, name: str) -> ModelId:
        return await self._managing().changing.rename(model, name)

    async def model_papers(self, model: ModelId) -> ModelPapers:
        return await self._managing().changing.papers(model)

    async def look_before_create(self, order: CreateOrder) -> CreatePlan:
        return await self._managing().creating.look(order)

    async def create_model(self, order: CreateOrder, *, replace_old: bool = False) -> ModelId:
        return await self._managing().creating.create(order, replace_old=replace_old)

    async def check_updates(self, models: Sequence[ModelId] = ()) -> Sequence[UpdateVerdict]:
        return await self._managing().check_updates(models)

    async def use_model_folder(self, folder: Path) -> None:
        await self._managing().use_folder(folder)
