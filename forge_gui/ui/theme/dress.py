"""Puts the theme on: style, palette, sheet and fonts of the whole application, and keeps it on."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.fonts import TextLook
from forge_gui.ui.theme.palette import palette
from forge_gui.ui.theme.refit import Refit
from forge_gui.ui.theme.sheet import sheet
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme


def dress(app: QApplication, source: ThemeSource) -> None:
    """Call before the first widget is made; follows `source` from then on."""
    app.setStyle("Fusion")
    worn: list[Theme] = []

    def put_on() -> None:
        """Only what is another now: each of these calls walks through every widget."""
        before, after = fonts.worn(), TextLook(source.text_scale, source.theme.is_dark)
        if worn == [source.theme] and after == before:
            return
        fitting = Refit(app.allWidgets(), before, after)
        fonts.wear(after)
        app.setFont(fonts.ui())
        if worn != [source.theme]:
            app.setPalette(palette(source.theme))
        app.setStyleSheet("")  # a sheet put over another takes four times as long as both of these
        app.setStyleSheet(sheet(source.theme, source.text_scale))
        fitting.put_on()
        worn[:] = [source.theme]

    put_on()
    source.changed.connect(put_on)
