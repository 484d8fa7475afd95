"""The colours of Forge, one frozen set a theme, with every tint already mixed to an opaque colour.

Painting with half-transparent colours makes text and lines depend on what happens to lie below;
mixed once, each pair can be measured (tests/ui/test_theme_contrast.py does).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from forge_gui.values.graph import PortKind
from forge_gui.values.runs import StepState


@dataclass(frozen=True, slots=True)
class StateLook:
    """How a step state is shown: `mark` for icon and label, `strip` behind them in a node,
    `edge` around the node, `block` for the far view, `sign` on that block, `icon` in the family.
    """

    mark: QColor
    strip: QColor
    edge: QColor
    block: QColor
    sign: QColor
    icon: str
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class PortLook:
    """`color` for the port and a used wire, `idle` for a wire that nothing went through,
    `tint` behind a placeholder of this kind inside a text field."""

    color: QColor
    idle: QColor
    tint: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one theme; the words are those of the design notes."""

    name: str
    is_dark: bool
    window: QColor
    surface: QColor
    raised: QColor
    canvas: QColor
    canvas_dot: QColor
    well: QColor
    hover: QColor
    line: QColor
    line_mid: QColor
    line_strong: QColor
    text: QColor
    secondary: QColor
    muted: QColor
    ember: QColor
    on_ember: QColor
    ember_soft: QColor
    ember_hover: QColor
    ember_pressed: QColor
    plan: QColor
    ok: QColor
    warn: QColor
    danger: QColor
    info: QColor
    warn_soft: QColor
    danger_soft: QColor
    info_soft: QColor
    pressed: QColor
    disabled: QColor
    loading_fill: QColor
    """The done part of a loading strip; the label over it is `text`."""
    glow: tuple[QColor, QColor]
    """Two flat rings around what runs, inner first, mixed over the canvas."""
    states: Mapping[StepState, StateLook]
    ports: Mapping[PortKind, PortLook]
    series: tuple[QColor, ...]
    """Curves: CPU, RAM, GPU, video memory, tokens a second."""


def mix(color: QColor, over: QColor, share: float) -> QColor:
    """`color` at `share` (0-1) laid over the opaque colour `over`."""
    rest = 1 - share
    return QColor(
        round(color.red() * share + over.red() * rest),
        round(color.green() * share + over.green() * rest),
        round(color.blue() * share + over.blue() * rest),
    )


_BASE: Mapping[str, tuple[str, str]] = {  # token: dark, light
    "window": ("#14161A", "#F4F5F7"),
    "surface": ("#1B1E24", "#FFFFFF"),
    "raised": ("#242932", "#FFFFFF"),
    "canvas": ("#101216", "#ECEEF2"),
    "canvas_dot": ("#22262D", "#CFD5DD"),
    "well": ("#121419", "#F7F8FA"),
    "hover": ("#262B34", "#EEF0F3"),
    "line": ("#2C313A", "#DDE1E7"),
    "line_mid": ("#3E4550", "#C3CAD4"),
    "line_strong": ("#747F90", "#76808F"),
    "text": ("#E8EAED", "#1A1D22"),
    "secondary": ("#B4BBC6", "#464D58"),
    "muted": ("#8F98A6", "#626B79"),
    "ember": ("#FF8A3D", "#B8480A"),
    "on_ember": ("#1A0F06", "#FFFFFF"),
    "ember_soft": ("#38271A", "#FDF1E8"),
    "plan": ("#687180", "#868F9D"),
    "ok": ("#4CC38A", "#17703F"),
    "warn": ("#F2B84B", "#845600"),
    "danger": ("#FF7A7A", "#BE2C2C"),
    "info": ("#6CB2FF", "#1B62B3"),
}

_PORTS: Mapping[PortKind, tuple[str, str]] = {
    PortKind.TEXT: ("#6CB2FF", "#1B62B3"),
    PortKind.JSON: ("#B79CFF", "#6A45C9"),
    PortKind.NUMBER: ("#3FC7B8", "#0B7268"),
    PortKind.YES_NO: ("#F2B84B", "#845600"),
    PortKind.IMAGE: ("#F58AC0", "#AE2F76"),
    PortKind.AUDIO: ("#9BD36A", "#4B7515"),
    PortKind.LIST: ("#DCCBAA", "#6E5A35"),
    PortKind.ANY: ("#A3ABB8", "#5A6371"),
}

_TINT_SHARE = {PortKind.JSON: 0.14, PortKind.NUMBER: 0.12, PortKind.AUDIO: 0.10}

_STATE_COLOR: Mapping[StepState, tuple[str, str]] = {  # state: base token, icon
    StepState.READY: ("secondary", "circle"),
    StepState.NEEDS_INPUT: ("warn", "warning-circle"),
    StepState.QUEUED: ("secondary", "hourglass-medium"),
    StepState.LOADING: ("ember", "download-simple"),
    StepState.RUNNING: ("ember", "flame-fill"),
    StepState.PAUSED: ("warn", "pause-fill"),
    StepState.CACHED: ("info", "lightning-fill"),
    StepState.DONE: ("ok", "check-circle-fill"),
    StepState.SKIPPED: ("muted", "skip-forward"),
    StepState.FAILED: ("danger", "x-circle-fill"),
    StepState.CANCELLED: ("secondary", "stop-circle"),
}

_COLORED_EDGE = frozenset(
    {StepState.LOADING, StepState.RUNNING, StepState.PAUSED, StepState.FAILED}
)
_DASHED = frozenset({StepState.NEEDS_INPUT, StepState.SKIPPED})


def _state(state: StepState, base: Mapping[str, QColor], is_dark: bool) -> StateLook:
    name, icon = _STATE_COLOR[state]
    mark = base[name]
    strip = mix(mark, base["raised"], 0.14 if is_dark else 0.09)
    edge = mark if state in _COLORED_EDGE else base["line_mid"]
    block, sign = mix(mark, base["canvas"], 0.80), base["canvas" if is_dark else "surface"]
    if state is StepState.SKIPPED:
        strip, edge = base["surface"], base["plan"]
        block, sign = mix(mark, base["canvas"], 0.20), base["text"]
    elif state is StepState.NEEDS_INPUT:
        block, sign = mix(mark, base["canvas"], 0.20), mark
    elif name == "secondary":  # grey blocks are told by their sign
        block, sign = mix(mark, base["canvas"], 0.38), base["text"]
    return StateLook(mark, strip, edge, block, sign, icon, state in _DASHED)


def _port(kind: PortKind, is_dark: bool, base: Mapping[str, QColor]) -> PortLook:
    color = QColor(_PORTS[kind][0 if is_dark else 1])
    idle = mix(color, base["canvas"], 0.62 if is_dark else 0.78)
    return PortLook(color, idle, mix(color, base["well"], _TINT_SHARE.get(kind, 0.13)))


def build(*, is_dark: bool) -> Theme:
    """Mix one theme from its base tokens."""
    base = {token: QColor(pair[0 if is_dark else 1]) for token, pair in _BASE.items()}
    ports = {kind: _port(kind, is_dark, base) for kind in PortKind}
    states = {state: _state(state, base, is_dark) for state in StepState}
    soft = 0.12 if is_dark else 0.09
    white, black = QColor("#FFFFFF"), QColor("#000000")
    strip = states[StepState.LOADING].strip
    return Theme(
        name="dark" if is_dark else "light",
        is_dark=is_dark,
        **base,
        ember_hover=mix(white, base["ember"], 0.10) if is_dark else mix(black, base["ember"], 0.10),
        ember_pressed=mix(black, base["ember"], 0.10 if is_dark else 0.20),
        warn_soft=mix(base["warn"], base["surface"], soft),
        danger_soft=mix(base["danger"], base["surface"], soft),
        info_soft=mix(base["info"], base["surface"], soft),
        pressed=mix(base["line_mid"], base["hover"], 0.5),
        disabled=mix(base["muted"], base["surface"], 0.55),
        loading_fill=mix(base["ember"], strip, 0.22),
        glow=(mix(base["ember"], base["canvas"], 0.18), mix(base["ember"], base["canvas"], 0.07)),
        states=states,
        ports=ports,
        series=(
            ports[PortKind.TEXT].color,
            ports[PortKind.NUMBER].color,
            base["ember"],
            ports[PortKind.JSON].color,
            base["ok"],
        ),
    )
