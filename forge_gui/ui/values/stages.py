"""The viewers themselves, each made when it is first needed, and what each of them is given."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.values.find_bar import FindBar
from forge_gui.ui.values.image_view import ImageView
from forge_gui.ui.values.markdown_view import MarkdownView
from forge_gui.ui.values.rows_view import RowsView
from forge_gui.ui.values.shown import Shown
from forge_gui.ui.values.sound_view import SoundView
from forge_gui.ui.values.text_view import TextView
from forge_gui.ui.values.tree_view import TreeView
from forge_gui.values.errors import ForgeError
from forge_gui.viewmodels import value_kinds, value_media
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_files import ValueFilesViewModel
from forge_gui.viewmodels.value_kinds import Viewer


class Stages(QObject):
    """`show` answers with the widget that shows the value."""

    link_wanted = Signal(str)
    save_wanted = Signal()

    def __init__(self, source: ThemeSource, files: ValueFilesViewModel) -> None:
        super().__init__()
        self._source, self._files = source, files
        self._made: dict[Viewer, QWidget] = {}
        self._is_wrapped = True
        self._turn = 0
        self._sound_file = ""

    @property
    def rows(self) -> RowsView:
        found = self._made.get(Viewer.TABLE)
        assert isinstance(found, RowsView)
        return found

    def find_bar(self, viewer: Viewer) -> FindBar | None:
        """The search of a viewer; None where it has none, or was not shown yet."""
        return getattr(self._made.get(_place(viewer)), "find_bar", None)

    def set_wrapped(self, is_wrapped: bool) -> None:
        self._is_wrapped = is_wrapped
        text = self._made.get(Viewer.TEXT)
        if isinstance(text, TextView):
            text.set_wrapped(is_wrapped)

    def show(self, shown: Shown) -> QWidget:
        """Give the value to its viewer."""
        self._turn += 1
        place = _place(shown.viewer)
        stage = self._made.get(place)
        if stage is None:
            stage = self._made[place] = self._make(place)
        match stage:
            case TextView():
                is_json = not isinstance(shown.value, str) or shown.is_json
                stage.show_text(shown.text(), is_json=is_json)
            case MarkdownView():
                stage.show_text(str(shown.value))
            case TreeView() | RowsView():
                stage.show_value(shown.tree)
            case ImageView():
                self._show_image(stage, str(shown.value))
            case SoundView():
                self._show_sound(stage, str(shown.value))
        return stage

    def _make(self, viewer: Viewer) -> QWidget:
        if viewer is Viewer.MARKDOWN:
            page = MarkdownView(self._source)
            page.link_wanted.connect(self.link_wanted)
            return page
        if viewer is Viewer.TREE:
            return TreeView(self._source)
        if viewer is Viewer.TABLE:
            return RowsView()
        if viewer is Viewer.IMAGE:
            return ImageView(self._source)
        if viewer is Viewer.SOUND:
            sound = SoundView(self._source)
            sound.save_wanted.connect(self.save_wanted)
            sound.open_wanted.connect(self._open_sound)
            return sound
        text = TextView(self._source)
        text.set_wrapped(self._is_wrapped)
        return text

    def _show_image(self, stage: ImageView, text: str) -> None:
        if value_kinds.is_data_uri(text, "image"):
            try:
                stage.show_data(value_media.carried(text).data)
            except ForgeError as error:
                stage.show_words(f"{error.sentence} {error.advice}")
            return
        stage.show_words(tr("Reading…"))
        turn = self._turn

        def take(data: bytes) -> None:
            if turn == self._turn:
                stage.show_data(data)

        self._files.read(value_media.path_of(text), take, lambda told: stage.show_words(told.text))

    def _show_sound(self, stage: SoundView, text: str) -> None:
        self._sound_file = ""
        if value_kinds.is_data_uri(text, "audio"):
            try:
                carried = value_media.carried(text)
                stage.show_data(carried.data, carried.media, is_file=False)
            except ForgeError as error:
                stage.show_words(f"{error.sentence} {error.advice}")
            return
        stage.show_words(tr("Reading…"))
        path, turn = value_media.path_of(text), self._turn

        def take(data: bytes) -> None:
            if turn == self._turn:
                self._sound_file = str(path)
                stage.show_data(data, path.suffix.removeprefix(".").upper(), is_file=True)

        self._files.read(path, take, lambda told: stage.show_words(told.text))

    def _open_sound(self) -> None:
        if self._sound_file:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._sound_file))


def _place(viewer: Viewer) -> Viewer:
    """Raw is shown by the viewer of texts."""
    return Viewer.TEXT if viewer is Viewer.RAW else viewer
