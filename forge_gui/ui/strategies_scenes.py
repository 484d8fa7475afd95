"""Pictures of the strategies: what one takes now, its text, a text with faults, one in use."""

from __future__ import annotations

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.ui.strategies.strategies_page import RULES, TEXT, StrategiesPage

STRATEGY_SCENES = (
    "strategies",
    "strategies-in-use",
    "strategies-why",
    "strategies-text",
    "strategies-remark",
    "strategies-faults",
)
STRATEGY_MANY_SCENES = ("strategies-many",)
_FAULTY = """strategies:
  - name: mine
    colour: red
    components:
      cloud: {type: opnai}
    routing_rules:
      - {name: chat, for: telepathy}
"""


def strategies_scenes(camera: Camera) -> None:
    """On the models of this PC."""
    if not any(camera.wants(name) for name in STRATEGY_SCENES):
        return
    page = _page(camera)
    strategies = camera.studio.library_desk().strategies
    _go(camera, "private-offline")
    camera.shoot("strategies")
    strategies.use()
    wait_until(lambda: strategies.in_use == "private-offline", "its use")
    pause(0.2)
    camera.shoot("strategies-in-use")
    page.open_all()
    camera.shoot("strategies-why")
    strategies.use()
    wait_until(lambda: not strategies.in_use, "the end of its use")
    page.show_part(TEXT)
    _go(camera, "best-quality-24gb")
    camera.shoot("strategies-text")
    _go(camera, "company-azure")
    camera.shoot("strategies-remark")
    page.text.box.setPlainText(_FAULTY)
    wait_until(lambda: bool(strategies.check.faults), "the faults")
    pause(0.2)
    camera.shoot("strategies-faults")
    strategies.take_back()
    page.show_part(RULES)
    camera.window.show_page("canvas")


def strategies_many_scenes(camera: Camera) -> None:
    """On many made-up models."""
    if not any(camera.wants(name) for name in STRATEGY_MANY_SCENES):
        return
    _page(camera)
    _go(camera, "consensus-3")
    camera.shoot("strategies-many")
    camera.window.show_page("canvas")


def _page(camera: Camera) -> StrategiesPage:
    camera.window.show_page("strategies")
    page = camera.window.pages.currentWidget()
    assert isinstance(page, StrategiesPage)
    wait_until(lambda: bool(camera.studio.library_desk().strategies.entries), "the strategies")
    return page


def _go(camera: Camera, name: str) -> None:
    strategies = camera.studio.library_desk().strategies
    strategies.show(name)

    def is_seen() -> bool:
        now = strategies.now
        return now is not None and now.strategy.name == name and strategies.shown is not None

    wait_until(is_seen, "what its rules take")
    pause(0.2)
