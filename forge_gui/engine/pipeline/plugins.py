"""Finds the steps that installed packages bring. One that cannot be loaded is told, and passed over."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING

from forge_gui.engine.components import entry_points
from forge_gui.engine.components.entry_points import package_of
from forge_gui.engine.pipeline.kinds.base import AnyKind
from forge_gui.engine.pipeline.kinds.built_in import KINDS
from forge_gui.engine.pipeline.plugin_steps import plugin_kind
from forge_gui.values.template import is_name

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "forge.steps"
_logger = logging.getLogger(__name__)


def installed() -> Iterable[EntryPoint]:
    """The steps of all installed packages. Reads their metadata: takes a moment."""
    return entry_points.installed(GROUP)


class StepKinds:
    """All kinds of steps: Forge's own at once, those of plug-ins once `load` was awaited."""

    def __init__(self, find: Callable[[], Iterable[EntryPoint]] = installed) -> None:
        self._find = find
        self._kinds: dict[str, AnyKind] = dict(KINDS)
        self._loading = asyncio.Lock()
        self._is_loaded = False
        self.kinds: Mapping[str, AnyKind] = MappingProxyType(self._kinds)
        """By name; grows when plug-ins are loaded."""

    @contextmanager
    def also(self, kinds: Mapping[str, AnyKind]) -> Iterator[None]:
        """These as well for a while: the steps of one script."""
        self._kinds.update(kinds)
        try:
            yield
        finally:
            for name in kinds:
                self._kinds.pop(name, None)

    async def load(self) -> Mapping[str, AnyKind]:
        """Load the plug-ins, the first time only. Their code is imported on a thread."""
        async with self._loading:
            if not self._is_loaded:
                self._kinds.update(await asyncio.to_thread(load_plugins, self._find))
                self._is_loaded = True
        return self.kinds


def load_plugins(find: Callable[[], Iterable[EntryPoint]] = installed) -> dict[str, AnyKind]:
    """The kinds of all plug-ins that can be used."""
    found: dict[str, AnyKind] = {}
    for point in sorted(find(), key=lambda one: (one.name, one.value)):
        try:
            if why := _refused(point.name, found):
                raise ValueError(why)
            found[point.name] = plugin_kind(point.name, point.load())
        except Exception as error:  # whatever somebody else's code may raise
            reason = str(error) or type(error).__name__
            _logger.warning(
                "The step %s of the package %s cannot be used: %s",
                point.name,
                package_of(point),
                reason,
                exc_info=True,
            )
    return found


def _refused(name: str, found: Mapping[str, AnyKind]) -> str:
    if not is_name(name):
        return "its name is not made of letters, digits and _."
    if name in KINDS:
        return "Forge has a kind of step of that name."
    return "another package has a step of that name." if name in found else ""
