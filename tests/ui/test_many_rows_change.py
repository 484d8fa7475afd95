"""Thousands of models that change one after another: each finds its row without a search."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal

from forge_gui.ui.library.rows_model import ROW, ModelRowsModel
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard
from forge_gui.viewmodels.model_rows import ModelRow, ModelState
from forge_gui.viewmodels.models import ModelsViewModel

MANY = 400


class Listed(QObject):
    """What the list reads of the models."""

    rowsChanged = Signal()
    rowChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = [ModelRow(ModelCard(ModelId("ollama", f"m{n:04}"))) for n in range(MANY)]


def test_each_row_is_looked_at_a_bounded_number_of_times(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = Listed()
    shown = ModelRowsModel(cast("ModelsViewModel", listed))
    asked = 0

    def counted(row: ModelRow) -> ModelId:
        nonlocal asked
        asked += 1
        return row.card.id

    monkeypatch.setattr(ModelRow, "id", property(counted))
    for row in listed.rows:
        listed.rowChanged.emit(replace(row, state=ModelState.LOADED))
    assert asked <= 4 * MANY
    states = {shown.index(place).data(ROW).state for place in range(MANY)}
    assert states == {ModelState.LOADED}
