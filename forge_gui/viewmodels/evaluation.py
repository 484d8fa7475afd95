"""Test sets on screen: those there are, the one that is edited, what runs it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.evaluations import EvaluationOrder
from forge_gui.values.test_sets import KnownTestSet, TargetKind
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.evaluation_lift import LiftViewModel
from forge_gui.viewmodels.evaluation_runs import EvaluationRunsViewModel
from forge_gui.viewmodels.evaluation_set import TestSetEditor, fresh_set
from forge_gui.viewmodels.lift_plans import LiftPlan, lift_order

AT_ONCE = 2
_WRITABLE = (".json", ".tests.json")


class EvaluationViewModel(QObject):
    """`editor` is the set that is shown, `runs` are its runs, `lift` its lift meter."""

    setsChanged = Signal()
    told = Signal(object)
    """A wording.Telling: why something could not be done."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self.editor = TestSetEditor(self)
        self.runs = EvaluationRunsViewModel(bridge, self)
        self.lift = LiftViewModel(bridge, self)
        for part in (self.runs, self.lift):
            part.told.connect(self.told)
        self._sets: Sequence[KnownTestSet] = ()

    @property
    def sets(self) -> Sequence[KnownTestSet]:
        return self._sets

    @property
    def saves_in_place(self) -> bool:
        """Its file is the person's own: what ships with Forge is saved as a new one."""
        path = self.editor.path
        return bool(path) and not any(one.is_sample and one.path == path for one in self._sets)

    @property
    def can_start(self) -> bool:
        tests = self.editor.tests
        is_attached = tests.target.kind is not TargetKind.NOTHING
        return bool(tests.rows) and is_attached and not self.runs.is_running

    def load(self) -> None:
        """Look which sets there are."""
        self._scope.start(self._load(), self._fail)

    def new(self) -> None:
        self.editor.put(fresh_set(), "")
        self.runs.show_set("", self.editor.tests.name)

    def open(self, path: str) -> None:
        """Show the set of a file, with its last run."""
        self._scope.start(self._open(path), self._fail)

    def save(self, path: str = "") -> None:
        """Into its file, or another."""
        if path or self.saves_in_place:
            self._scope.start(self._save(path or self.editor.path), self._fail)

    def import_rows(self, path: str) -> None:
        """Add the rows of a table."""
        self._scope.start(self._import(path), self._fail)

    def start(self) -> None:
        """Run the set, or go on with an unfinished run."""
        if self.can_start:
            editor = self.editor
            tests, path = editor.tests, editor.path
            order = EvaluationOrder(tests, tests.target, AT_ONCE, folder=self._folder, path=path)
            self.runs.start(order)

    def can_measure(self, plan: LiftPlan) -> bool:
        """Whether the lift meter can begin with this."""
        return bool(self.editor.tests.rows) and not plan.lacks and not self.lift.is_running

    def measure_lift(self, plan: LiftPlan) -> None:
        """Models together, or a block, beside the best single model."""
        if self.can_measure(plan):
            editor = self.editor
            order = lift_order(editor.tests, plan, AT_ONCE, self._folder, editor.path)
            self.lift.start(order)

    def close(self) -> None:
        for part in (self.runs, self.lift, self._scope):
            part.close()

    @property
    def _folder(self) -> str:
        return str(Path(self.editor.path).parent) if self.editor.path else ""

    def _fail(self, error: BaseException) -> None:
        self.told.emit(wording.telling(error))

    async def _load(self) -> None:
        self._sets = await self._scope.call(lambda engine: engine.test_sets())
        self.setsChanged.emit()

    async def _open(self, path: str) -> None:
        tests = await self._scope.call(lambda engine: engine.open_test_set(Path(path)))
        is_own = path.lower().endswith(_WRITABLE)  # others are saved as a new file
        self.editor.put(tests, path if is_own else "")
        self.runs.show_set(self.editor.path, tests.name)
        await self._load()

    async def _save(self, path: str) -> None:
        tests = self.editor.tests
        await self._scope.call(lambda engine: engine.save_test_set(tests, Path(path)))
        self.editor.saved(path)
        await self._load()

    async def _import(self, path: str) -> None:
        rows = await self._scope.call(lambda engine: engine.import_test_rows(Path(path)))
        self.editor.add_rows(rows)
