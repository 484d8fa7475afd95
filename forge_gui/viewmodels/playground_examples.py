"""Prompts to begin with. Those for forge:tiny are in the one language that it reads. Pure."""

from __future__ import annotations

from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr


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
