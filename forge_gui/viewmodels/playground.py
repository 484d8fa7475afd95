"""The playground on screen: the open chats, the list of those that are kept, what is typed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values import chat_tree
from forge_gui.values.chats import ChatMode, Turn, TurnId
from forge_gui.values.generation import GenerateRequest, Role
from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import playground_facts as facts
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.playground_chats import ChatsViewModel
from forge_gui.viewmodels.playground_column import ColumnViewModel, Manner, Means, new_turn
from forge_gui.viewmodels.playground_composer import ComposerViewModel, Draft, outlook
from forge_gui.viewmodels.playground_counting import DraftTokens
from forge_gui.viewmodels.playground_lifts import LiftsViewModel
from forge_gui.viewmodels.playground_pipeline import pipeline_of
from forge_gui.viewmodels.playground_session import ChatSession
from forge_gui.viewmodels.playground_sessions import SessionsViewModel
from forge_gui.viewmodels.playground_words import refusal

_DRAFT = TurnId("draft")
"""Of a turn that is not kept."""


class PlaygroundViewModel(QObject):
    """What a person does with the chat that is shown."""

    told = Signal(object)
    """A wording.Telling."""
    announced = Signal(str)
    """What somebody who does not see it should hear."""
    pipelineWanted = Signal(object)
    """A Graph made of the chat."""

    def __init__(
        self,
        bridge: Bridge,
        models: ModelsViewModel,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self.models = models
        self._now = now
        means = Means(self._scope, Manner, self._sees, now)
        self.sessions = SessionsViewModel(means, models, self)
        self.lifts = LiftsViewModel(bridge, self._scope, self)
        self.composer = ComposerViewModel(self._scope, self)
        self.draft = DraftTokens(self._scope, self)
        self.sessions.told.connect(self.told)
        self.composer.told.connect(self.told)
        self.sessions.ended.connect(lambda turn: self.announced.emit(facts.spoken(turn)))
        self.sessions.currentChanged.connect(lambda: self.composer.set_target(None))

    @property
    def session(self) -> ChatSession:
        """The chat that is shown."""
        return self.sessions.current

    @property
    def chats(self) -> ChatsViewModel:
        return self.sessions.chats

    def send(self, text: str) -> bool:
        """The prompt with its files, to whom it goes; whether it could be sent."""
        targets = self.targets()
        if self.session.is_busy or not targets or not (text.strip() or self.composer.files):
            return False
        asked = [(one.model, self.row_of(one)) for one in targets]
        refused = refusal(asked, is_listed=self.models.is_listed)
        if refused is not None:
            self.told.emit(refused)
            return False
        files = self.composer.take()
        prompt = Turn(new_turn(), None, Role.USER, text, self._now(), attachments=files)
        self.session.send(prompt, targets)
        return True

    def stop(self) -> None:
        """End the answers of the chat that is shown."""
        self.session.stop()

    def set_option(self, key: str, value: Json) -> None:
        """An option of the chat that is shown."""
        self.session.set_option(key, value)

    def targets(self) -> Sequence[ColumnViewModel]:
        """Who is asked."""
        chosen = self.composer.target
        is_chosen = chosen in self.session.shown and self.session.mode is ChatMode.COLUMNS
        return (chosen,) if chosen is not None and is_chosen else self.session.shown

    def row_of(self, column: ColumnViewModel) -> ModelRow | None:
        """Of `auto` the row that says what it takes now."""
        return self._row(column.model) if column.model else None

    def _row(self, model: ModelId) -> ModelRow | None:
        if model.backend != AUTO:
            return self.models.row(model)
        self.models.ask_autos()
        return self.models.auto_row(model)

    def _behind(self, column: ColumnViewModel) -> ModelRow | None:
        """The model that answers in the end, as far as that is known."""
        return self.models.row(self.models.behind(column.model)) if column.model else None

    def blind_words(self) -> str:
        """Who does not get the pictures that are attached."""
        pictures = facts.picture_count(self.composer.files)
        blind = [
            wording.model_name(one.model)
            for one in self.targets()
            if one.model and not self._sees(one.model)
        ]
        return facts.unseen_words(pictures, list(dict.fromkeys(blind)))

    def outlook(self, typed: str) -> tuple[str, str]:
        """About what sending this will take, and what is against it."""
        targets = self.targets()
        before = [sum(len(row.turn.text) for row in one.rows) for one in targets]
        size = len(typed) + self.composer.text_size + len(self.session.system)
        draft = Draft(max(before, default=0) + size, self.draft.of(self._drafted(targets, typed)))
        return outlook([self._behind(one) for one in targets], draft)

    def _drafted(self, targets: Sequence[ColumnViewModel], typed: str) -> list[GenerateRequest]:
        """What these would be asked; nothing while they answer or nothing was typed."""
        if self.session.is_busy or not (typed.strip() or self.composer.files):
            return []
        prompt = Turn(_DRAFT, None, Role.USER, typed, 0.0, attachments=self.composer.files)
        named = [one for one in targets if one.model and one.model.backend != AUTO]
        asked = [one.request_next(prompt) for one in named]
        return [one for one in asked if one is not None]

    def add_column(self, model: str) -> None:
        self.session.add_column(ModelId.parse(model))

    def save_as_pipeline(self) -> None:
        self._scope.start(self._pipeline(), lambda error: self.told.emit(wording.telling(error)))

    def close(self) -> None:
        self.sessions.close()
        self._scope.close()
        self.draft.close()

    async def _pipeline(self) -> None:
        kinds = await self._scope.call(lambda engine: engine.step_kinds())
        models = [one.model for one in self.session.shown if one.model]
        last = self.session.last_prompt()
        text = chat_tree.text_with_files(last[1]) if last else ""
        self.pipelineWanted.emit(pipeline_of(self.session.as_chat(), models, text, kinds))

    def _sees(self, model: ModelId) -> bool:
        return facts.sees_pictures(self._row(model))
