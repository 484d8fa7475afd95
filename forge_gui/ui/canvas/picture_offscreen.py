"""A picture of a pipeline without a window: for commands. Qt is started offscreen if need be."""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtWidgets import QApplication

from forge_gui.ui.canvas.picture import png_bytes, svg_bytes
from forge_gui.ui.theme.dress import dress
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import Graph
from forge_gui.values.step_kinds import StepKindInfo
from forge_gui.viewmodels.editor import EditorViewModel


def draw_pipeline(
    graph: Graph, kinds: Mapping[str, StepKindInfo], theme: str, *, is_svg: bool, scale: float = 2.0
) -> bytes:
    """SVG, or PNG with `scale` pixels a scene unit; `theme` is "dark" or "light"."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything of Qt reads it
    application = QApplication.instance() or QApplication(["forge"])
    assert isinstance(application, QApplication)
    dress(application, ThemeSource(theme))
    editor = EditorViewModel(graph, kinds=kinds)
    return svg_bytes(editor, theme) if is_svg else png_bytes(editor, scale, theme)
