"""Every text and sign is measured against every surface that it stands on, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from forge_gui.ui.theme.tokens import Theme, build, mix
from forge_gui.values.graph import PortKind
from forge_gui.values.runs import StepState

THEMES = [build(is_dark=True), build(is_dark=False)]
_SURFACES = ("window", "surface", "raised", "canvas", "well", "hover")


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio of two opaque colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(v) for v in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _text_pairs(theme: Theme) -> list[tuple[str, QColor, str, QColor]]:
    names = ("text", "secondary", "muted", "ok", "warn", "danger", "info", "ember")
    pairs = [(n, getattr(theme, n), s, getattr(theme, s)) for n in names for s in _SURFACES]
    pairs += [
        ("on_ember", theme.on_ember, "ember", theme.ember),
        ("on_ember", theme.on_ember, "ember_hover", theme.ember_hover),
        ("on_ember", theme.on_ember, "ember_pressed", theme.ember_pressed),
        ("text", theme.text, "loading_fill", theme.loading_fill),
        ("text", theme.text, "pressed", theme.pressed),
    ]
    for name in ("text", "secondary", "muted", "ember"):
        pairs.append((name, getattr(theme, name), "ember_soft", theme.ember_soft))
    for name in ("text", "secondary"):
        for soft in ("warn_soft", "danger_soft", "info_soft"):
            pairs.append((name, getattr(theme, name), soft, getattr(theme, soft)))
    for kind, port in theme.ports.items():
        pairs.append((f"placeholder {kind}", port.color, "its tint", port.tint))
    for state, look in theme.states.items():
        pairs.append((f"state {state}", look.mark, "its strip", look.strip))
        pairs.append(("secondary", theme.secondary, f"strip {state}", look.strip))
    return pairs


def _sign_pairs(theme: Theme) -> list[tuple[str, QColor, str, QColor]]:
    pairs = []
    for kind, port in theme.ports.items():
        for surface in ("canvas", "raised", "surface", "well"):
            pairs.append((f"port {kind}", port.color, surface, getattr(theme, surface)))
        pairs.append((f"idle wire {kind}", port.idle, "canvas", theme.canvas))
    for state, look in theme.states.items():
        pairs.append((f"sign {state}", look.sign, "its block", look.block))
    for surface in ("well", "surface", "raised"):
        pairs.append(("line_strong", theme.line_strong, surface, getattr(theme, surface)))
    pairs.append(("plan", theme.plan, "surface", theme.surface))
    for number, color in enumerate(theme.series):
        pairs.append((f"curve {number}", color, "surface", theme.surface))
    for state in (StepState.LOADING, StepState.RUNNING, StepState.DONE, StepState.FAILED):
        pairs.append((f"block {state}", theme.states[state].block, "canvas", theme.canvas))
    return pairs


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_can_be_read_on_every_surface(theme: Theme) -> None:
    weak = [
        f"{name} on {where}: {contrast(color, surface):.2f}"
        for name, color, where, surface in _text_pairs(theme)
        if contrast(color, surface) < 4.5
    ]
    assert weak == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_signs_can_be_seen_on_every_surface(theme: Theme) -> None:
    weak = [
        f"{name} on {where}: {contrast(color, surface):.2f}"
        for name, color, where, surface in _sign_pairs(theme)
        if contrast(color, surface) < 3.0
    ]
    assert weak == []


def test_the_measure_itself_is_right() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


def test_a_tint_is_opaque_and_between_its_colours() -> None:
    tint = mix(QColor("#FF0000"), QColor("#000000"), 0.5)
    assert (tint.red(), tint.green(), tint.alpha()) == (128, 0, 255)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_state_and_port_has_a_look_of_its_own(theme: Theme) -> None:
    assert set(theme.states) == set(StepState)
    assert set(theme.ports) == set(PortKind)
    assert len({look.icon for look in theme.states.values()}) == len(StepState)
