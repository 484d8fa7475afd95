"""Pictures of what comes from elsewhere: the gallery with own pipelines in it, the report of an import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.ui.start.gallery_page import GalleryPage
from forge_gui.ui.start.import_sheet import ImportSheet

SHARING_SCENES = ("gallery", "gallery-mine", "gallery-none", "palette-mine", "import-report")
_FLOWS = Path(__file__).resolve().parents[2] / "tests" / "data" / "flows"
"""Those that the tests read; where Forge is installed without them, that scene is left out."""
_FLOW = _FLOWS / "rivet" / "11-not-everything.rivet-project"


def sharing_scenes(camera: Camera) -> None:
    """All of them, with one pipeline published."""
    studio, window = camera.studio, camera.window
    work, own = studio.workspace, studio.own
    for sample in work.samples[:2]:
        work.open_sample(sample)
        before = own.cards
        own.publish()
        wait_until(lambda before=before: own.cards != before, "the published pipeline")  # type: ignore[misc]
    window.workbench.run.set_folded(True)
    camera.shoot("palette-mine")
    window.workbench.run.set_folded(False)
    _gallery(camera)
    if _FLOW.is_file():
        _report(camera)
    for card in own.cards:
        own.take_off(card)
    wait_until(lambda: not own.cards, "the empty list")
    window.show_page("canvas")
    for document in list(work.documents):
        work.close_tab(document)


def _gallery(camera: Camera) -> None:
    window = camera.window
    window.show_page("gallery")
    page = window.pages.currentWidget()
    assert isinstance(page, GalleryPage)
    wait_until(lambda: bool(camera.studio.sharing.templates), "the templates")
    camera.shoot("gallery")
    page.show_mine()
    camera.shoot("gallery-mine")
    page.search("no such template")
    camera.shoot("gallery-none")
    page.search("")


def _report(camera: Camera) -> None:
    window = camera.window
    window.show_page("canvas")
    camera.studio.workspace.drop([_FLOW])
    wait_until(lambda: bool(window.findChildren(ImportSheet)), "the report")
    (sheet,) = window.findChildren(ImportSheet)

    def place() -> None:
        """In the middle, as a window manager would put it."""
        pause(0.05)
        free = window.rect().center() - sheet.rect().center()
        sheet.move(window.mapToGlobal(QPoint(max(0, free.x()), max(0, free.y()))))

    camera.shoot("import-report", place)
    sheet.close()
    wait_until(lambda: not window.findChildren(ImportSheet), "the end of the report")
