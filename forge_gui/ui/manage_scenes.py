"""Pictures of what is done with models of Ollama. No server is asked: downloads and models are shown
as one would tell of them, so these are for looking at the screens and not for showing off."""

from __future__ import annotations

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.ui.library.library_page import LibraryPage
from forge_gui.ui.library.manage.sheets import Sheet
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import (
    ModelPapers,
    Pull,
    PullLayer,
    PullStage,
    PullState,
    Removal,
)

MANAGE_SCENES = ("manage-downloads", "manage-create", "manage-papers", "manage-delete")
_MODEL = ModelId("ollama", "qwen3:8b")
_GB = 1_000_000_000
_GOING = Pull(
    _MODEL,
    PullState.PULLING,
    PullStage.LOADING,
    (PullLayer("sha256:aa", 2 * _GB, 5 * _GB), PullLayer("sha256:bb", 1_000, 1_000)),
    expected=5 * _GB + 1_000,
    bytes_per_s=34_000_000.0,
    seconds_left=88.0,
)
_QUEUE = (
    _GOING,
    Pull(ModelId("ollama", "gemma3:12b"), PullState.WAITING),
    Pull(
        ModelId("ollama", "hf.co/somebody/a-model-with-quite-a-long-name-GGUF:Q4_K_M"),
        PullState.FAILED,
        layers=(PullLayer("sha256:cc", _GB, 3 * _GB),),
        sentence="There is no room for gemma3:27b on Ollama's disk: no space left on device",
        advice="Delete models that are no longer needed, or let Ollama keep its models on another "
        "disk.",
    ),
    Pull(ModelId("ollama", "llama3.2:latest"), PullState.DONE),
)
_PAPERS = ModelPapers(
    _MODEL,
    "FROM qwen3:8b\nPARAMETER temperature 0.6\n",
    "{{ .System }}\n{{ .Prompt }}",
    "stop  <|im_end|>\ntemperature  0.6",
    licence="Apache License\nVersion 2.0, January 2004",
)


def manage_scenes(camera: Camera) -> None:
    """The strip of downloads, and each of the sheets over the page."""
    if not any(camera.wants(name) for name in MANAGE_SCENES):
        return
    camera.window.show_page("library")
    page, desk = camera.window.pages.currentWidget(), camera.studio.library_desk()
    assert isinstance(page, LibraryPage)
    wait_until(lambda: desk.library.is_ready, "the library")
    pause(0.6)
    page.look_at(str(_MODEL))
    desk.downloads.show(_QUEUE)
    camera.shoot("manage-downloads", settle_s=0.3)
    desk.downloads.show(())
    page.managing.create("qwen3:8b")
    _shoot_sheet(camera, page, "manage-create")
    desk.keeping.papersCame.emit(_PAPERS)
    _shoot_sheet(camera, page, "manage-papers")
    desk.keeping.deleteAsked.emit(Removal(_MODEL, 5 * _GB, 1_000_000, True))
    _shoot_sheet(camera, page, "manage-delete")
    camera.window.show_page("canvas")


def _shoot_sheet(camera: Camera, page: LibraryPage, name: str) -> None:
    def put_in_the_middle() -> None:
        """The pictures' own screen is smaller than the window, and Qt keeps sheets on it."""
        for sheet in page.findChildren(Sheet):
            sheet.move(camera.window.frameGeometry().center() - sheet.rect().center())

    camera.shoot(name, put_in_the_middle, settle_s=0.3)
    for sheet in page.findChildren(Sheet):
        sheet.close()
    pause(0.1)
