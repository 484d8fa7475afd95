"""The orchestrator's settings as they are now: they count from their change on."""

from __future__ import annotations

import json
from collections.abc import Callable

from pydantic import ValidationError

from forge_gui.values.errors import BadRequest
from forge_gui.values.events import Event
from forge_gui.values.json_value import Json
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.values.settings import Orchestrator, Settings

ROUTES = frozenset(
    {
        "default_chat_model",
        "default_code_model",
        "default_vision_model",
        "route_to_other_computers",
        "enable_auto_fallback",
    }
)
"""Those of them that decide where a task goes."""
_ELSEWHERE = frozenset({"strategy"})
"""A strategy has its own way of being chosen."""
_SECTION = "orchestrator."


class LiveSettings:
    """Used on the engine's loop. Who keeps something of a setting listens for its name."""

    def __init__(self, settings: Settings, publish: Callable[[Event], None]) -> None:
        self._settings = settings
        self._publish = publish
        self._listeners: list[Callable[[str], None]] = []

    @property
    def now(self) -> Orchestrator:
        return self._settings.orchestrator

    @property
    def settings(self) -> Settings:
        """All of them; those outside of this section as they were at the start."""
        return self._settings

    def listen(self, told: Callable[[str], None]) -> None:
        """`told` hears the name of each setting that has changed, after it has."""
        self._listeners.append(told)

    def change(self, key: str, value: Json) -> bool:
        """Whether this setting counts from now on. Raises BadRequest for a value it cannot have."""
        name = key.removeprefix(_SECTION)
        is_here = key.startswith(_SECTION) and name in Orchestrator.model_fields
        if not is_here or name in _ELSEWHERE:
            return False
        before = self.now.model_dump(mode="json")
        if before[name] == value:
            return True
        try:
            chosen = Orchestrator.model_validate_json(json.dumps({**before, name: value}))
        except ValidationError as error:
            raise BadRequest(f"{key} cannot be {value!r}.", "Leave it as it was.") from error
        self._settings = self._settings.model_copy(update={"orchestrator": chosen})
        for told in self._listeners:
            told(name)
        if name in ROUTES:
            self._publish(RoutesChanged())
        return True
