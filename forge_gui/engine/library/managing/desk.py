"""Everything about fetching, making and deleting models in one place, for the front door."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.backends.keeping import KeepsModels, ModelKeeper
from forge_gui.engine.library.managing.changing import Changing
from forge_gui.engine.library.managing.creating import Creating
from forge_gui.engine.library.managing.outlooks import (
    Sources,
    look_before_pull,
    pulled_name,
    refuse,
)
from forge_gui.engine.library.managing.puller import Puller
from forge_gui.engine.library.managing.updates import check_updates
from forge_gui.values.errors import BadRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import UNFINISHED, Pull, PullOutlook, Removal, UpdateVerdict
from forge_gui.values.models import ModelCard


@dataclass(frozen=True, slots=True)
class ManagingDesk:
    """Each method is told in managing_face.py."""

    puller: Puller
    changing: Changing
    creating: Creating
    sources: Sources
    keeper_of: Callable[[ModelId], Awaitable[ModelKeeper]]
    use_folder: Callable[[Path], Awaitable[None]]

    async def look_before_pull(self, name: str, host: str = "") -> PullOutlook:
        model = named(name, host)
        return await look_before_pull(model, await self.keeper_of(model), self.sources)

    async def pull(self, name: str, *, host: str = "", anyway: bool = False) -> ModelId:
        model = named(name, host)
        known = next((pull for pull in self.puller.pulls if pull.model == model), None)
        if known is not None and known.state in UNFINISHED:
            self.puller.resume(model)
            return model
        outlook = await self.look_before_pull(name, host)
        if not anyway:
            refuse(outlook)
        self.puller.add(model, outlook.bytes)
        return model

    async def pull_whole(self, model: ModelId) -> Pull | None:
        return await self.puller.whole(model)

    async def delete(self, model: ModelId) -> Removal:
        removal = await self.changing.delete(model)
        await self.puller.cancel(model)
        return removal

    async def check_updates(self, models: Sequence[ModelId] = ()) -> Sequence[UpdateVerdict]:
        cards = [card for card in await self.sources.cards() if card.id.is_ollama]
        wanted = [card for card in cards if not models or card.id in models]
        verdicts: dict[ModelId, UpdateVerdict] = {}
        for prefix in dict.fromkeys(card.id.backend for card in wanted):
            of_server = [card for card in wanted if card.id.backend == prefix]
            keeper = await self.keeper_of(of_server[0].id)
            disk = await self.sources.disk(keeper)
            local = [card for card in of_server if not _is_elsewhere(card)]
            found = await check_updates(local, keeper, disk)
            verdicts.update({verdict.model: verdict for verdict in found})
        return tuple(verdicts[card.id] for card in wanted if card.id in verdicts)

    async def close(self) -> None:
        await self.puller.close()


def named(name: str, host: str) -> ModelId:
    """The model id of a name that a person wrote, `ollama:` before it or not."""
    text = name.strip()
    if ModelId.is_prefixed(text):
        model = ModelId.parse(text)
        if not model.is_ollama:
            raise BadRequest(
                f"{model} cannot be pulled: only Ollama fetches models.",
                "Write the name as Ollama's library has it.",
            )
        return ModelId(model.backend, pulled_name(model.name))
    if not text:
        raise BadRequest("Nothing says which model.", "Write a name, such as llama3.2.")
    return ModelId(f"ollama@{host}" if host else "ollama", pulled_name(text))


async def keeper_of(
    model: ModelId, backend_of: Callable[[ModelId], Awaitable[Backend]]
) -> ModelKeeper:
    """Who keeps a model. Raises BadRequest where its files are nobody's that Forge may change."""
    backend = await backend_of(model)
    if isinstance(backend, KeepsModels):
        return backend.keeper
    where = "ships with Forge" if model.backend == "forge" else "is a file that Forge only reads"
    raise BadRequest(
        f"{model.name} {where}, so that it is neither changed nor deleted here.",
        "A file is deleted in the program that it belongs to, or in its folder.",
        backend=model.backend,
        model=model.name,
    )


def _is_elsewhere(card: ModelCard) -> bool:
    """A cloud model has no parts here that could be newer."""
    return card.is_remote and "@" not in card.id.backend
