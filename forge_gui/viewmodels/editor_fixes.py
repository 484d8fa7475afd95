"""Ways out of a failure that a node offers as buttons. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forge_gui.viewmodels import wording
from forge_gui.viewmodels.absent_models import Absent
from forge_gui.viewmodels.translation import tr


class FixAction(StrEnum):
    """What a button on a failed node does."""

    RETRY = "retry"
    USE_TINY = "use_tiny"
    OLLAMA_HELP = "ollama_help"
    PULL = "pull"


@dataclass(frozen=True, slots=True)
class Fix:
    """A way out, offered as a button."""

    action: FixAction
    text: str


def pull_fix(absent: Absent) -> Fix:
    """`Pull qwen3:8b (5.2 GB)`; without the size where nobody published it."""
    size = wording.disk_size(absent.bytes)
    words = (
        tr("Pull {model} ({size})", model=absent.name, size=size)
        if size
        else tr("Pull {model}", model=absent.name)
    )
    return Fix(FixAction.PULL, words)
