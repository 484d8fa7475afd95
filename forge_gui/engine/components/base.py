"""What every component is: settings of its own, and setup, validate and cleanup around its work."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict

from forge_gui.engine.components.serving import NOTHING, Serving
from forge_gui.values.json_value import Json
from forge_gui.values.sentence import Sentence
from forge_gui.values.strategies import ComponentKind


class ComponentSettings(BaseModel):
    """Base of all settings: strict, and an unknown key is a fault. Defaults and the JSON Schema are
    made from the fields."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        allow_inf_nan=False,
        defer_build=True,
        hide_input_in_errors=True,  # what was given may be a key
    )


SettingsModel = type[ComponentSettings]


class Component:
    """One component. A member of a kind is a class below it, in a folder of its own."""

    kind: ClassVar[ComponentKind]
    type: ClassVar[str]
    title: ClassVar[str]
    summary: ClassVar[str] = ""
    settings_model: ClassVar[SettingsModel] = ComponentSettings

    def __init__(self, name: str, settings: ComponentSettings) -> None:
        self.name = name
        self.settings = settings

    @classmethod
    def of(cls, name: str, config: Mapping[str, Json]) -> Self:
        """From settings as a file says them. Raises pydantic.ValidationError."""
        return cls(name, cls.settings_model.model_validate_json(json.dumps(dict(config))))

    def validate(self) -> Sequence[Sentence]:
        """What a schema cannot say and is wrong all the same; asks nobody."""
        return ()

    def remarks(self) -> Sequence[Sentence]:
        """What is missing on this PC now, such as a key; may block."""
        return ()

    def serving(self) -> Serving:
        """The servers that it brings."""
        return NOTHING

    @property
    def default_model(self) -> str:
        """The id of the model that is meant where only the component is named; empty: any."""
        return ""

    async def setup(self) -> None:
        """Get ready for work. Raises ForgeError with what is missing."""

    async def cleanup(self) -> None:
        """Let go of what `setup` took. No error if it took nothing."""

    def __repr__(self) -> str:
        return f"<{self.type} {self.name}>"  # never the settings: they may name secrets
