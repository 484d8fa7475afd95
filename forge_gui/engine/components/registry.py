"""The one registry of components: Forge's own, those of installed packages, those of a script."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from pydantic_core import PydanticUndefined

from forge_gui.engine.components import entry_points
from forge_gui.engine.components.base import Component
from forge_gui.engine.components.built_in import built_in
from forge_gui.engine.components.entry_points import package_of
from forge_gui.engine.components.kinds import KINDS
from forge_gui.values.json_value import Json
from forge_gui.values.sentence import Sentence, say
from forge_gui.values.step_kinds import StepKindInfo
from forge_gui.values.strategies import ComponentInfo, ComponentKind, KindInfo
from forge_gui.values.template import is_name

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "forge.components"
_logger = logging.getLogger(__name__)


def installed() -> Iterable[EntryPoint]:
    """The components of all installed packages. Reads their metadata: takes a moment."""
    return entry_points.installed(GROUP)


class Components:
    """By type. Packages are looked for when somebody first asks."""

    def __init__(self, find: Callable[[], Iterable[EntryPoint]] = installed) -> None:
        self._find = find
        self._members: dict[str, type[Component]] = dict(built_in())
        self._packages: dict[str, str] = {}
        self._is_loaded = False

    def register(self, member: type[Component], package: str = "") -> None:
        """Take one in. Raises ValueError with why it cannot be used."""
        if why := _refused(member, self._members):
            raise ValueError(why)
        self._members[member.type] = member
        self._packages[member.type] = package

    def load(self) -> None:
        """Import what packages bring, the first time only; one that fails is told and left out.
        May block."""
        if self._is_loaded:
            return
        self._is_loaded = True
        for point in sorted(self._find(), key=lambda one: (one.name, one.value)):
            try:
                self.register(point.load(), package_of(point))
            except Exception as error:  # whatever somebody else's code may raise
                _logger.warning(
                    "The component %s of the package %s cannot be used: %s",
                    point.name,
                    package_of(point),
                    str(error) or type(error).__name__,
                    exc_info=True,
                )

    def get(self, type_: str) -> type[Component] | None:
        return self._members.get(type_)

    def unknown(self, type_: str) -> Sentence:
        """What is said of a type that is not there."""
        near = get_close_matches(type_, self._members, n=1)
        if near:
            return say(
                'There is no component "{type}"; "{near}" is near.', type=type_[:60], near=near[0]
            )
        known = ", ".join(sorted(self._members))
        return say(
            'There is no component "{type}"; there are {known}.', type=type_[:60], known=known
        )

    def kinds(self, steps: Mapping[str, StepKindInfo]) -> Sequence[KindInfo]:
        """All kinds with their members; steps are told by whoever knows them."""
        found = []
        for kind, info in KINDS.items():
            members = [self._info(one) for one in self._members.values() if one.kind is kind]
            if kind is ComponentKind.STEP:
                members += [_step(name, one) for name, one in steps.items()]
            found.append(replace(info, members=tuple(members), empty="" if members else info.empty))
        return tuple(found)

    def _info(self, member: type[Component]) -> ComponentInfo:
        return ComponentInfo(
            member.kind,
            member.type,
            member.title,
            member.summary,
            self._packages.get(member.type, ""),
            member.settings_model.model_json_schema(),
            defaults_of(member),
        )


def defaults_of(member: type[Component]) -> Mapping[str, Json]:
    """Every setting with its default; those without one are not there."""
    fields = member.settings_model.model_fields
    found = {
        name: field.get_default(call_default_factory=True, validated_data={})
        for name, field in fields.items()
    }
    plain = {name: value for name, value in found.items() if value is not PydanticUndefined}
    document: Mapping[str, Json] = json.loads(json.dumps(plain))
    return document


def _step(name: str, info: StepKindInfo) -> ComponentInfo:
    return ComponentInfo(ComponentKind.STEP, name, info.title, info.summary)


def _refused(member: object, known: Mapping[str, type[Component]]) -> str:
    if not isinstance(member, type) or not issubclass(member, Component):
        return "it is no class below Component."
    if not isinstance(getattr(member, "kind", None), ComponentKind):
        return "it does not say of which kind it is."
    if not is_name(getattr(member, "type", "")):
        return "its type is not made of letters, digits and _."
    return "there is a component of that type." if member.type in known else ""
