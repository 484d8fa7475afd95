"""The playground's page without a screen, its columns talking, and what is measured on it."""

from __future__ import annotations

import random
import statistics
import threading
import time
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.playground_engine import MODELS, PASSAGE, Talker
from forge_gui.bridge.bridge import Bridge
from forge_gui.ui.inspector.model_popup import ModelPopup
from forge_gui.ui.playground.parts import Borrowed
from forge_gui.ui.playground.playground_page import PlaygroundPage
from forge_gui.ui.theme.dress import dress
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import Chat, ChatId, ChatMode, Column, Turn, TurnId
from forge_gui.values.generation import Role
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.playground_session import ChatSession

if TYPE_CHECKING:
    from forge_gui.ui.playground.parts import ModelList

_PATIENCE_S = 20.0


class Screen:
    """A shown page of 1440 x 900 pixels with a chat that has been going on for a while."""

    def __init__(self, *, turns: int, columns: int = 4) -> None:
        app = QApplication.instance() or QApplication(["bench"])
        assert isinstance(app, QApplication)
        self._app, self._source, self._talker = app, ThemeSource("dark"), Talker()
        dress(app, self._source)
        self._bridge = Bridge(self._talker.open)
        models = ModelsViewModel(self._bridge)
        self.playground = PlaygroundViewModel(self._bridge, models)
        self.page = PlaygroundPage(self._source, self.playground, self._borrowed(models))
        self.page.resize(1440, 900)
        self.page.show()
        self._bridge.start()
        self._wait(lambda: models.is_listed)
        begun = time.thread_time()
        self.playground.sessions.show(self._session(turns, columns))
        self._app.processEvents()
        self.page.grab()
        self.open_ms = (time.thread_time() - begun) * 1000

    def measure(self, seconds: float) -> dict[str, float]:
        """Frames and keys while all columns talk."""
        self.playground.send("Which field of this invoice is wrong?")
        self._live(2.0)  # until all have begun and the first pieces are set
        frames, keys = Frames(self.page), Keys(self.page.composer.field)
        sent, cpu = self._talker.sent, time.process_time()
        begun = time.perf_counter()
        keys.start()
        self._live(seconds)
        took = time.perf_counter() - begun
        keys.stop()
        frames.end()
        delays, costs = sorted(keys.delays), sorted(frames.costs)
        return {
            "fps": round(len(frames.costs) / took, 1),
            "tokens/s": round((self._talker.sent - sent) / took, 1),
            "frame ms p50": round(statistics.median(costs) * 1000, 2),
            "frame ms p99": round(costs[int(len(costs) * 0.99)] * 1000, 2),
            "frame ms max": round(costs[-1] * 1000, 2),
            "key ms p50": round(statistics.median(delays) * 1000, 2),
            "key ms p99": round(delays[int(len(delays) * 0.99)] * 1000, 2),
            "cpu %": round((time.process_time() - cpu) / took * 100, 1),
        }

    def close(self) -> None:
        self.playground.stop()
        self.playground.close()
        self.page.close()
        self.page.deleteLater()
        self._bridge.close()
        self._bridge.wait_closed(_PATIENCE_S)
        self._app.processEvents()

    def _borrowed(self, models: ModelsViewModel) -> Borrowed:
        def make_models(parent: QWidget) -> ModelList:
            return ModelPopup(parent, self._source, models)

        return Borrowed(make_models, lambda: None)

    def _session(self, turns: int, columns: int) -> ChatSession:
        mode = ChatMode.COLUMNS if columns > 1 else ChatMode.CHAT
        kept = tuple(_column(place, turns) for place in range(columns))
        chat = Chat(ChatId(f"bench{columns}"), "Bench", mode, kept, changed=1.0)
        return self.playground.sessions.made(chat)

    def _live(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def _wait(self, condition: object) -> None:
        begun = time.monotonic()
        while not condition():  # type: ignore[operator]  # a function without arguments
            if time.monotonic() - begun > _PATIENCE_S:
                raise TimeoutError("The page did not come up.")
            self._live(0.02)


def _column(place: int, turns: int) -> Column:
    made: list[Turn] = []
    for number in range(turns):
        is_prompt = number % 2 == 0
        made.append(
            Turn(
                TurnId(f"{place}-{number}"),
                made[-1].id if made else None,
                Role.USER if is_prompt else Role.ASSISTANT,
                "And the next one?" if is_prompt else PASSAGE,
                float(number),
                None if is_prompt else MODELS[place],
            )
        )
    return replace(Column(MODELS[place]), turns=tuple(made))


class Frames(QObject):
    """Processor time of the window's thread from one painted frame to the next."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.costs: list[float] = []
        self._page = page
        self._at = time.thread_time()
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            now = time.thread_time()
            self.costs.append(now - self._at)
            self._at = now
        return False

    def end(self) -> None:
        self._page.removeEventFilter(self)


class Keys(threading.Thread):
    """Posts a key about every 20 ms, at times that fit no frame."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(name="keys")
        self.delays: list[float] = []
        self._posted: deque[float] = deque()
        self._field = field
        self._ear = _Ear(self)
        field.installEventFilter(self._ear)
        self._is_over = threading.Event()
        self._chance = random.Random(1)
        _key()  # the first one makes Qt's keyboard device, which belongs to this thread

    def run(self) -> None:
        while not self._is_over.wait(self._chance.uniform(0.010, 0.030)):
            key = _key()
            self._posted.append(time.perf_counter())
            QCoreApplication.postEvent(self._field, key)

    def heard(self) -> None:
        self.delays.append(time.perf_counter() - self._posted.popleft())

    def stop(self) -> None:
        self._is_over.set()
        self.join()
        self._field.removeEventFilter(self._ear)


class _Ear(QObject):
    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self._keys.heard()
        return False


def _key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
