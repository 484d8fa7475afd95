"""The theme as a QPalette, all groups: what Fusion and every delegate paint with."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from forge_gui.ui.theme.tokens import Theme

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette(theme: Theme) -> QPalette:
    """Selection is ember-soft with plain text: an ember field behind text means "primary"."""
    made = QPalette()
    for role, color in _roles(theme).items():
        for group in (_Group.Active, _Group.Inactive, _Group.Disabled):
            made.setColor(group, role, color)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        made.setColor(_Group.Disabled, role, theme.disabled)
    return made


def _roles(theme: Theme) -> dict[QPalette.ColorRole, QColor]:
    return {
        _Role.Window: theme.surface,
        _Role.WindowText: theme.text,
        _Role.Base: theme.well,
        _Role.AlternateBase: theme.surface,
        _Role.Text: theme.text,
        _Role.PlaceholderText: theme.muted,
        _Role.Button: theme.raised,
        _Role.ButtonText: theme.text,
        _Role.BrightText: theme.danger,
        _Role.Highlight: theme.ember_soft,
        _Role.HighlightedText: theme.text,
        _Role.Accent: theme.ember,
        _Role.Link: theme.info,
        _Role.LinkVisited: theme.info,
        _Role.ToolTipBase: theme.raised,
        _Role.ToolTipText: theme.text,
        _Role.Light: theme.hover,
        _Role.Midlight: theme.line_mid,
        _Role.Mid: theme.line_mid,
        _Role.Dark: theme.line,
        _Role.Shadow: theme.window,
    }
