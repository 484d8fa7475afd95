"""Pictures of the library: browsing, recommendations, the comparison with its answers."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.ui.library.browse_page import CARDS, TABLE
from forge_gui.ui.library.compare_parts import FACTS, PROMPT, SHOOT_OUT
from forge_gui.ui.library.library_page import LibraryPage
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.model_categories import Category, SizeClass
from forge_gui.viewmodels.library_desk import LibraryDesk
from forge_gui.viewmodels.measuring import Measuring

LIBRARY_SCENES = (
    *("library-one", "library-published", "library-cards", "library-filtered", "library-none"),
    *("library-recommend", "library-facts", "library-measuring", "library-measured"),
)
TRIAL_SCENES = ("library", "library-compare", "library-answering", "library-shoot-out")
TRIAL = ("simulation_mode=true", "simulation.models=4", "simulation.tokens_per_second=25")
_TINY = ModelId("forge", "tiny")
_AWAY = ModelId("ollama", "qwen3:8b")
_OTHER = ModelId("ollama", "gemma3:12b")
_PROMPT = "Answer this mail politely: the lid of my kettle was cracked when it came."
_PROMPTS = ("Say hello.", "Sum up: the kettle came with a cracked lid.", "Name three colours.")


def library_scenes(camera: Camera) -> None:
    """With the model that ships with Forge, and all that is published."""
    page, desk = _opened(camera)
    library = desk.library
    camera.shoot("library-one")
    page.look_at(str(_AWAY))
    camera.shoot("library-published", settle_s=0.4)
    page.browse.show_as(CARDS)
    camera.shoot("library-cards", settle_s=0.3)
    page.browse.show_as(TABLE)
    library.narrow(category=Category.CODE, sizes=frozenset({SizeClass.SMALL, SizeClass.MEDIUM}))
    library.narrow(is_fitting=True, capabilities=frozenset({Capability.TOOL_CALLING}), text="code")
    camera.shoot("library-filtered", settle_s=0.4)
    library.search("no such model")
    camera.shoot("library-none", settle_s=0.3)
    library.show_all()
    page.show_advice()
    desk.advice.recommend("creative_writing")
    wait_until(lambda: desk.advice.recommended is not None, "recommendations")
    camera.shoot("library-recommend", settle_s=0.3)
    page.show_list()
    for model in (_AWAY, _OTHER, _TINY):
        desk.tray.tick(model, True)
    wait_until(lambda: desk.comparing.is_ready, "the comparison")
    page.show_comparison(FACTS)
    camera.shoot("library-facts", settle_s=0.3)
    desk.tray.clear()
    page.look_at(str(_TINY))
    _measure(camera)
    camera.window.show_page("canvas")


def trial_scenes(camera: Camera) -> None:
    """With made-up models, which answer."""
    page, desk = _opened(camera)
    models = [row.id for row in camera.studio.models.all_rows][:3]
    page.look_at(str(models[0]))
    for model in models:
        desk.tray.tick(model, True)
    wait_until(lambda: desk.comparing.is_ready, "the comparison")
    camera.shoot("library", settle_s=0.4)
    page.show_comparison(FACTS)
    camera.shoot("library-compare", settle_s=0.3)
    page.show_comparison(PROMPT)
    page.comparison.prompt.prompt.setPlainText(_PROMPT)

    def ask() -> None:
        desk.asking.stop()
        desk.asking.ask(models, _PROMPT)
        pause(4.0)

    camera.shoot("library-answering", ask)
    desk.asking.stop()
    _shoot_out(camera, page, models)
    desk.tray.clear()
    camera.window.show_page("canvas")


def _opened(camera: Camera) -> tuple[LibraryPage, LibraryDesk]:
    camera.window.show_page("library")
    page, desk = camera.window.pages.currentWidget(), camera.studio.library_desk()
    assert isinstance(page, LibraryPage)
    wait_until(lambda: desk.library.is_ready, "the library")
    pause(0.6)
    return page, desk


def _shoot_out(camera: Camera, page: LibraryPage, models: Sequence[ModelId]) -> None:
    prompts = camera.folder / "prompts.txt"
    prompts.write_text("\n".join(_PROMPTS), encoding="utf-8")
    shoot_out = camera.studio.library_desk().shoot_out
    page.show_comparison(SHOOT_OUT)
    page.comparison.shoot_out.choose_file(str(prompts))
    shoot_out.start()
    wait_until(lambda: len(shoot_out.table.answers) > len(models), "some answers")
    camera.shoot("library-shoot-out")
    shoot_out.stop()
    wait_until(lambda: not shoot_out.is_running, "the end of the shoot-out")
    for path in camera.folder.glob("prompts*"):
        path.unlink()


def _measure(camera: Camera) -> None:
    """The model that ships with Forge, really measured."""
    if not any(camera.wants(name) for name in ("library-measuring", "library-measured")):
        return
    measuring = camera.studio.measuring
    measuring.measure(_TINY)
    wait_until(lambda: _has_begun(measuring.measuring), "the measurement")
    camera.shoot("library-measuring")
    wait_until(lambda: measuring.measuring is None, "the numbers")
    wait_until(lambda: measuring.is_measured(_TINY), "the numbers")
    camera.shoot("library-measured", settle_s=0.6)


def _has_begun(now: Measuring | None) -> bool:
    return now is not None and now.fraction > 0.2
