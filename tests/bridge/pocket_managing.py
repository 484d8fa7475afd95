"""Downloads and what else is done to models in the pocket engine: a queue that a test moves on."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.bus import EventBus
from forge_gui.values.errors import BadRequest
from forge_gui.values.events import CreationProgressed, PullProgressed, PullsChanged
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import (
    CreateOrder,
    CreatePlan,
    Creation,
    CreationStage,
    Freshness,
    ModelPapers,
    Pull,
    PullOutlook,
    PullState,
    Removal,
    UpdateVerdict,
)
from forge_gui.values.managing_errors import AlreadyHere


class PocketManaging:
    """A model named `here` is on the disk already; one named `bad` cannot be made."""

    bus: EventBus

    def __init__(self) -> None:
        self.queue: dict[ModelId, Pull] = {}
        self.managed: list[tuple[object, ...]] = []
        self.verdicts: tuple[UpdateVerdict, ...] = ()
        self.asked_updates: list[tuple[ModelId, ...]] = []
        self.is_slow = False
        """What is made is never finished."""

    async def look_before_pull(self, name: str, host: str = "") -> PullOutlook:
        return PullOutlook(ModelId("ollama", name), 1000)

    async def pull(self, name: str, *, host: str = "", anyway: bool = False) -> ModelId:
        model = ModelId("ollama", name)
        if name == "here" and not anyway:
            raise AlreadyHere("here is on this disk already: /m/here.gguf.", "Use that.")
        self.note_pull(Pull(model, PullState.PULLING))
        return model

    def note_pull(self, pull: Pull) -> None:
        """A download comes, or is in another state."""
        self.queue[pull.model] = pull
        self.bus.publish(PullsChanged(tuple(self.queue.values())))

    def progress_pull(self, pull: Pull) -> None:
        """More of one has arrived."""
        self.queue[pull.model] = pull
        self.bus.publish(PullProgressed(pull))

    async def pull_whole(self, model: ModelId) -> Pull | None:
        return self.queue.get(model)

    async def pulls(self) -> Sequence[Pull]:
        return tuple(self.queue.values())

    async def pause_pull(self, model: ModelId) -> None:
        self.note_pull(replace(self.queue[model], state=PullState.PAUSED))

    async def resume_pull(self, model: ModelId) -> None:
        self.note_pull(replace(self.queue[model], state=PullState.PULLING))

    async def resume_pulls(self) -> None:
        for pull in tuple(self.queue.values()):
            if pull.was_going:
                self.note_pull(replace(pull, state=PullState.PULLING, was_going=False))

    async def cancel_pull(self, model: ModelId) -> None:
        self.queue.pop(model)
        self.bus.publish(PullsChanged(tuple(self.queue.values())))

    async def move_pull(self, model: ModelId, place: int) -> None:
        rest = [pull for pull in self.queue.values() if pull.model != model]
        rest.insert(place, self.queue[model])
        self.queue = {pull.model: pull for pull in rest}
        self.bus.publish(PullsChanged(tuple(rest)))

    async def look_before_delete(self, model: ModelId) -> Removal:
        return Removal(model, 4_900_000_000, 1_000_000)

    async def delete_model(self, model: ModelId) -> Removal:
        self.managed.append(("delete", model))
        return Removal(model, 4_900_000_000)

    async def copy_model(self, model: ModelId, name: str) -> ModelId:
        self.managed.append(("copy", model, name))
        return ModelId("ollama", name)

    async def rename_model(self, model: ModelId, name: str) -> ModelId:
        self.managed.append(("rename", model, name))
        return ModelId("ollama", name)

    async def model_papers(self, model: ModelId) -> ModelPapers:
        return ModelPapers(model, "FROM x", "{{ .Prompt }}", "stop X", licence="MIT")

    async def look_before_create(self, order: CreateOrder) -> CreatePlan:
        return CreatePlan(ModelId("ollama", order.name), 10)

    async def create_model(self, order: CreateOrder, *, replace_old: bool = False) -> ModelId:
        self.managed.append(("create", order, replace_old))
        model = ModelId("ollama", order.name)
        if order.name == "bad":
            raise BadRequest("It cannot be made.", "Try another one.")
        stage = CreationStage.READING
        self.bus.publish(CreationProgressed(Creation(model, stage, "x.gguf", 30, 100)))
        if self.is_slow:
            await asyncio.Event().wait()
        self.bus.publish(CreationProgressed(Creation(model, stage, is_over=True)))
        return model

    async def check_updates(self, models: Sequence[ModelId] = ()) -> Sequence[UpdateVerdict]:
        self.asked_updates.append(tuple(models))
        return self.verdicts or tuple(UpdateVerdict(one, Freshness.SAME) for one in models)

    async def use_model_folder(self, folder: Path) -> None:
        self.managed.append(("folder", folder))
