"""What the outside may ask about getting models and parting with them; see api.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
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


class ManagingApi(Protocol):
    """Downloads in their queue, and what is done to models that are there.

    `name` is written as Ollama's library has it, `host` names an Ollama of the settings (empty:
    this PC's). Nothing is sent anywhere unless one of these is called.
    """

    async def look_before_pull(self, name: str, host: str = "") -> PullOutlook:
        """What a download would be: size, room, and what is on this disk already. Asks the
        registry. Raises ModelNotFound, BadRequest."""

    async def pull(self, name: str, *, host: str = "", anyway: bool = False) -> ModelId:
        """Put it at the end of the queue; returns at once, how far it is comes as PullProgressed
        and PullsChanged. One that is paused there goes on.

        Raises AlreadyHere where the same content is on this disk and DiskFull where there is no
        room, unless it is wanted `anyway`; ModelNotFound, BadRequest.
        """

    async def pull_whole(self, model: ModelId) -> Pull | None:
        """Wait until a download is done, failed or paused. None: somebody took it out."""

    async def pulls(self) -> Sequence[Pull]:
        """The queue in its order. Those of an earlier session are paused; see `was_going`."""

    async def pause_pull(self, model: ModelId) -> None:
        """What has arrived stays with the server."""

    async def resume_pull(self, model: ModelId) -> None:
        """It waits for its turn; what failed is tried again. No error where there is none."""

    async def resume_pulls(self) -> None:
        """Go on with those that went on when Forge was closed."""

    async def cancel_pull(self, model: ModelId) -> None:
        """Take it out of the queue, in whatever state it is."""

    async def move_pull(self, model: ModelId, place: int) -> None:
        """To a place in the order, 0 being the first."""

    async def look_before_delete(self, model: ModelId) -> Removal:
        """How much deleting would free. Raises BadRequest for files that Forge only reads."""

    async def delete_model(self, model: ModelId) -> Removal:
        """Out of memory, then off the disk; what was freed. Raises PoolError while it is in use,
        BadRequest, ModelNotFound."""

    async def copy_model(self, model: ModelId, name: str) -> ModelId:
        """A second name, which takes no room. Raises BadRequest where it is taken."""

    async def rename_model(self, model: ModelId, name: str) -> ModelId:
        """Copy, make sure of it, delete. Raises PoolError while it is in use, BadRequest."""

    async def model_papers(self, model: ModelId) -> ModelPapers:
        """Modelfile, template, parameters, licence."""

    async def look_before_create(self, order: CreateOrder) -> CreatePlan:
        """What it would take. Raises ModelfileFault, FileDamaged, BadRequest."""

    async def create_model(self, order: CreateOrder, *, replace_old: bool = False) -> ModelId:
        """Make it; how far it is comes as CreationProgressed. Cancelling the call stops it.

        Raises what `look_before_create` raises, DiskFull, and BadRequest where the name is taken.
        """

    async def check_updates(self, models: Sequence[ModelId] = ()) -> Sequence[UpdateVerdict]:
        """Whether the registry has something newer; empty: for all. This sends their names to
        it, and nothing else."""

    async def use_model_folder(self, folder: Path) -> None:
        """List the GGUF files of a folder from now on, where they lie. Kept by the settings only
        where somebody writes it there."""
