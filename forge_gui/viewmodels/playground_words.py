"""What the playground says where something cannot be asked. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.playground_facts import writes_text
from forge_gui.viewmodels.translation import tr

Asked = Sequence[tuple[ModelId | None, ModelRow | None]]


def refusal(asked: Asked, is_listed: bool) -> wording.Telling | None:
    """Why these models cannot be asked; None: they can, as far as is known."""
    for model, row in asked:
        if model is None:
            return wording.Telling(
                tr("No model is chosen."), tr("Choose one at the head of the column.")
            )
        name = wording.model_name(model)
        if row is None and is_listed:
            return wording.Telling(
                tr("{model} is not on this PC any more.", model=name),
                tr("Choose another model at the head of the column, or fetch it in the library."),
            )
        if row is not None and not writes_text(row):
            return wording.Telling(
                tr("{model} writes no text.", model=name),
                tr("Choose another model at the head of the column."),
            )
    return None


def hint(model: ModelId | None, row: ModelRow | None, *, is_listed: bool) -> tuple[str, str]:
    """What an empty chat says: who answers, and what it is good for."""
    if row is None:
        if not is_listed:
            return tr("Looking for models"), tr("This takes a moment.")
        if model is not None:
            name = wording.model_name(model)
            return (
                tr("{model} is not on this PC any more.", model=name),
                tr("Choose another model at the head of the column, or fetch it in the library."),
            )
        return (
            tr("There is no model to talk to yet"),
            tr("The library says which models suit this PC, and fetches them."),
        )
    title = tr("Ask {model} something", model=row.name)
    about = " ".join(part for part in (row.card.summary, row.card.limits) if part)
    return title, about or tr("Type below. Files and pictures can be dropped anywhere here.")
