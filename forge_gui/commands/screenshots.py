"""`main.py screenshots DIR`: every page of the real app as a picture, without a screen."""

from __future__ import annotations

import os
from pathlib import Path


def screenshots_command(folder: Path) -> int:
    """Take them; returns the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything of Qt reads it
    from forge_gui.ui.screenshots import main

    return main(folder)
