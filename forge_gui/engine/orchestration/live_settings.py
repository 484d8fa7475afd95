"""The orchestrator's settings as they are now: those about `auto` count from their change on."""

from __future__ import annotations

from collections.abc import Callable

from pydantic import ValidationError

from forge_gui.values.errors import BadRequest
from forge_gui.values.events import Event
from forge_gui.values.json_value import Json
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.values.settings import Orchestrator

AT_ONCE = frozenset(
    {
        "default_chat_model",
        "default_code_model",
        "default_vision_model",
        "route_to_other_computers",
    }
)
"""Routes look these up each time; the rest is built in when Forge starts."""
_SECTION = "orchestrator."


class LiveSettings:
    """Used on the engine's loop."""

    def __init__(self, chosen: Orchestrator, publish: Callable[[Event], None]) -> None:
        self._chosen = chosen
        self._publish = publish

    @property
    def now(self) -> Orchestrator:
        return self._chosen

    def change(self, key: str, value: Json) -> bool:
        """Whether this setting counts from now on. Raises BadRequest for a value it cannot have."""
        name = key.removeprefix(_SECTION)
        if name not in AT_ONCE or not key.startswith(_SECTION):
            return False
        before = self._chosen.model_dump()
        if before[name] == value:
            return True
        try:
            self._chosen = Orchestrator.model_validate({**before, name: value})
        except ValidationError as error:
            raise BadRequest(f"{key} cannot be {value!r}.", "Leave it as it was.") from error
        self._publish(RoutesChanged())
        return True
