"""What the playground says where something cannot be asked. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.playground_facts import writes_text
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

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


def examples(row: ModelRow) -> tuple[tuple[str, str], ...]:
    """Prompts to begin with, and what they are called on their buttons."""
    if str(row.id) == "forge:tiny":
        return tuple((prompt, tr(name)) for prompt, name in _TINY_EXAMPLES)
    return (
        (tr("Explain in three sentences what an index in a database is for."), tr("Explain")),
        (tr("Write a friendly mail that moves a meeting from Tuesday to Thursday."), tr("Draft")),
        (
            tr("Write a Python function that counts the words of a text, with a test."),
            tr("Write code"),
        ),
    )


_MAIL = "Hello, I am Selma Brook. You charged me twice for order KT-4082. I need the money today."
_TINY_EXAMPLES = (
    (
        f"Route this mail to billing, shipping, technical or other:\n{_MAIL}",
        QT_TR_NOOP("Sort a mail"),
    ),
    (f"Extract name and order as JSON:\n{_MAIL}", QT_TR_NOOP("Take out name and order as JSON")),
    (
        'Write a reply from this JSON:\n{"name": "Selma Brook", "order": "KT-4082"}',
        QT_TR_NOOP("Draft a reply"),
    ),
)
"""What the model that ships with Forge was trained for; it knows English alone."""
