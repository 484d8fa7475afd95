"""Builds the chats' part when the first of its verbs is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.chats.desk import ChatDesk
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.pool.generation import Generator


def late_chats(data: Path, generate: Callable[[], Generator], clock: Clock) -> Late[ChatDesk]:
    """`data` is the folder of the user's data; `generate` is asked for when it is needed."""

    def build() -> ChatDesk:
        from forge_gui.engine.chats.desk import ChatDesk
        from forge_gui.engine.chats.shelf import ChatShelf

        return ChatDesk(ChatShelf(data / "chats"), generate(), clock)

    return Late(build)
