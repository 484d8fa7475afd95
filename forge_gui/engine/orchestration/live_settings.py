"""The settings of the orchestrator, the pool and of second tries as they are now: they count from
their change on."""

from __future__ import annotations

import json
from collections.abc import Callable

from pydantic import ValidationError

from forge_gui.values.errors import BadRequest
from forge_gui.values.events import Event
from forge_gui.values.json_value import Json
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.values.settings import Orchestrator, Retry, Settings
from forge_gui.values.settings_section import Section

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
AT_ONCE = frozenset(
    {
        *(f"orchestrator.{name}" for name in Orchestrator.model_fields if name != "strategy"),
        *(f"retry.{name}" for name in Retry.model_fields),
        *("preload_models", "sequential_execution", "fallback_threshold", "min_response_length"),
    }
)
"""(A strategy has its own way of being chosen.)"""


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
        """All of them; those that are not AT_ONCE as they were at the start."""
        return self._settings

    def listen(self, told: Callable[[str], None]) -> None:
        """`told` hears the name of each setting that has changed, after it has."""
        self._listeners.append(told)

    def change(self, key: str, value: Json) -> bool:
        """Whether this setting counts from now on. Raises BadRequest for a value it cannot have."""
        if key not in AT_ONCE:
            return False
        section, _, name = key.rpartition(".")
        part: Section = getattr(self._settings, section) if section else self._settings
        before = part.model_dump(mode="json")
        if before[name] == value:
            return True
        try:
            made = type(part).model_validate_json(json.dumps({**before, name: value}))
        except ValidationError as error:
            raise BadRequest(f"{key} cannot be {value!r}.", "Leave it as it was.") from error
        self._settings = (
            self._settings.model_copy(update={section: made})
            if section
            else self._settings.model_copy(update={name: getattr(made, name)})
        )
        for told in self._listeners:
            told(name)
        if section == "orchestrator" and name in ROUTES:
            self._publish(RoutesChanged())
        return True
