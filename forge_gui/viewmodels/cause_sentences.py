"""Why a step worked again, and what changed since a run; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

CAUSES = (
    QT_TR_NOOP("{parts} changed."),
    QT_TR_NOOP("Its answer was kept for {duration}, and that is over."),
    QT_TR_NOOP("Its inputs or settings are no plain data, so its answer is not kept."),
    QT_TR_NOOP("A step before it runs again."),
    QT_TR_NOOP("A value before it is another one."),
    QT_TR_NOOP("It is a step of another kind."),
    QT_TR_NOOP("Its settings were changed."),
    QT_TR_NOOP("It takes part in another way."),
    QT_TR_NOOP("The step is new."),
    QT_TR_NOOP("Something else is wired to it."),
    QT_TR_NOOP("{count} steps work differently in this version of Forge."),
    QT_TR_NOOP("a model or a pipeline does it, not both."),
    QT_TR_NOOP('"{text}" is no condition.'),
)
