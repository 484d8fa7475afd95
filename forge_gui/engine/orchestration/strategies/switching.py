"""Puts the servers of a strategy in the place of others while Forge runs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from forge_gui.engine.backends.registry import Backends, Build
from forge_gui.values.settings import Settings

Makers = Callable[[Settings], Mapping[tuple[str, ...], Build]]


class ServerSwitch:
    """`makers` gives the makers of backends for settings, `relist` asks all for their models.

    `now` are the settings that the backends were built from last; `gone` hears of each backend that
    nobody asks any more.
    """

    def __init__(
        self,
        backends: Backends,
        makers: Makers,
        now: Settings,
        relist: Callable[[], Awaitable[None]],
        gone: Callable[[str], None],
    ) -> None:
        self._backends, self._makers, self._now = backends, makers, now
        self._relist, self._gone = relist, gone

    async def to(self, wanted: Settings) -> None:
        """Servers whose settings are the same stay; answers that are under way come to their end."""
        before, self._now = self._now, wanted
        old, new = self._makers(before), self._makers(wanted)
        changed = False
        for prefixes in {**old, **new}:
            if prefixes in new and prefixes in old and _same(prefixes[0], before, wanted):
                continue
            self._backends.replace(prefixes, new.get(prefixes))
            if prefixes not in new:
                self._gone(prefixes[0])
            changed = True
        if changed:
            await self._relist()


def _same(prefix: str, before: Settings, wanted: Settings) -> bool:
    if prefix == "openai":
        return before.openai_profiles == wanted.openai_profiles
    if prefix == "anthropic":
        return before.anthropic == wanted.anthropic
    if prefix.startswith("ollama@"):
        return before.ollama.hosts == wanted.ollama.hosts
    return True
