"""Builds the chats' part when the first of its verbs is asked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.chats.desk import ChatDesk
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.orchestration.voted import AskAll
    from forge_gui.engine.pool.generation import Generator
    from forge_gui.values.ids import ModelId
    from forge_gui.values.routing import Route


def late_chats(
    data: Path,
    generate: Callable[[], Generator],
    clock: Clock,
    route_of: Callable[[ModelId], Awaitable[Route]],
    vote: AskAll,
) -> Late[ChatDesk]:
    """`data` is the folder of the user's data; `generate` is asked for when it is needed;
    `route_of` and `vote` are for chats with `auto`, see by_auto.py."""

    def build() -> ChatDesk:
        from forge_gui.engine.chats.by_auto import Autos
        from forge_gui.engine.chats.desk import ChatDesk
        from forge_gui.engine.chats.shelf import ChatShelf

        return ChatDesk(ChatShelf(data / "chats"), generate(), clock, Autos(route_of, vote))

    return Late(build)
