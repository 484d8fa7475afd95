"""What the outside may ask of the orchestrator: routes and tasks, a part of engine/api.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
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


class OrchestratorApi(Protocol):
    """Which model a task goes to, and the task done by it.

    A capability is one of values/capabilities.py as a word, or "chat", "code", "translation",
    "summarization". The ids `auto:chat`, `auto:code` and `auto:vision` are understood wherever a
    model is named.
    """

    async def route(
        self,
        capability: str,
        *,
        prefer: Preference | None = None,
        without: Sequence[ModelId] = (),
    ) -> Route:
        """Where a task of this kind goes now, and why; an id of `auto` is a capability as well.

        Raises CapabilityMissing where no model can be asked, BadRequest for another word.
        """

    async def auto_now(self, kind: AutoKind) -> AutoNow:
        """What `auto` takes at this moment. Never raises ForgeError."""

    async def execute_task(
        self, order: TaskOrder, report: Callable[[float, str], None] | None = None
    ) -> TaskAnswer:
        """Do a task now: with the model that it names, else with the one that suits it best.

        `parameters` are options of the answer (temperature, max_tokens, ...), `system`,
        `image_path`, `json_schema`, `prefer` (a Preference). `report` hears how far it is, on the
        engine's loop. Cancel by cancelling the call. Raises what `route` and `generate` raise.
        """

    async def change_setting(self, key: str, value: Json) -> bool:
        """A setting by its dotted name is another now. Whether it counts from now on: those of the
        sections `orchestrator` (not its `strategy`, see use_strategy) and `retry` do, and what says
        how models load, work in turns and are stood in for; others from the next start on. RoutesChanged tells where tasks may go elsewhere now; lower limits send idle models
        away. Nothing is written. Raises BadRequest for a value that it cannot have."""

    async def set_load_args(self, model: ModelId, args: Mapping[str, Json]) -> None:
        """How a model is loaded where whoever asks does not say, until this engine is closed:
        device, context_length, ... For tasks, steps, chats and test sets alike. What is in memory
        already is loaded anew at its next use.

        Raises BadRequest for a word that says nothing about loading.
        """

    async def admit_model(self, model: ModelId) -> None:
        """Tasks may go to this model though it runs on another computer, until this engine is
        closed; for all of them there is `orchestrator.route_to_other_computers`."""

    async def set_fallback_chain(self, model: ModelId, chain: Sequence[ModelId]) -> None:
        """Who answers where this model fails, in this order, kept over restarts; empty: nobody.

        It holds for every question to the model that names no stand-ins itself, while
        `orchestrator.enable_auto_fallback` is on. Raises BadRequest, FileNotWritten.
        """

    async def fallback_chains(self) -> Mapping[ModelId, Sequence[ModelId]]:
        """All chains that somebody set."""

    async def orchestrator_status(self) -> OrchestratorStatus:
        """What is loaded, registered, chained and chosen by `auto` now."""
