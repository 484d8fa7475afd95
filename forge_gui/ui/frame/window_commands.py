"""The window's own commands: files, run, edit, zoom, pages, panels, help.

Each has a key or is found in the palette by its words. The tables are in `deeds/`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from forge_gui.ui.frame.deeds.debugging import DEBUGGING
from forge_gui.ui.frame.deeds.edits import EDITS
from forge_gui.ui.frame.deeds.files import FILES
from forge_gui.ui.frame.deeds.runs import RUNS
from forge_gui.ui.frame.deeds.tasks import TASKS
from forge_gui.ui.frame.deeds.views import PANELS, ZOOMS, places
from forge_gui.viewmodels.commands import Command

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow


def window_commands(window: MainWindow) -> Sequence[Command]:
    """All of them, bound to `window`, to be added to the registry."""
    tables = (*FILES, *RUNS, *TASKS, *DEBUGGING, *EDITS, *ZOOMS, *places(window), *PANELS)
    return [entry.bound(window) for entry in tables]
