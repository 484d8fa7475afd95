"""Why a pipeline cannot be changed so; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

EDITS = (
    QT_TR_NOOP("Use letters, digits and _."),
    QT_TR_NOOP("{name} has no port {port}."),
    QT_TR_NOOP("That wire would close a loop."),
    QT_TR_NOOP("A step cannot wait for its own result."),
    QT_TR_NOOP("{name} takes no input."),
    QT_TR_NOOP("The name {name} is taken."),
    QT_TR_NOOP("Choose another one."),
    QT_TR_NOOP("{name} runs no pipeline."),
    QT_TR_NOOP("Choose a pipeline step."),
    QT_TR_NOOP("{name} does not run as it is."),
    QT_TR_NOOP("Turn it on and take its pin out first."),
    QT_TR_NOOP("None of these can go into a pipeline of its own."),
    QT_TR_NOOP("Choose steps; inputs and outputs of this pipeline stay where they are."),
    QT_TR_NOOP("{name} stands between the chosen steps: it waits for some and feeds others."),
    QT_TR_NOOP("Choose {name} as well, or leave out what it feeds."),
    QT_TR_NOOP("{name} goes one of several ways, and one leads outside."),
    QT_TR_NOOP("Choose what follows it as well, or leave it out."),
    QT_TR_NOOP("There is no input {name}."),
    QT_TR_NOOP("There is no step {name}."),
    QT_TR_NOOP("There is no group {name}."),
    QT_TR_NOOP("There is no note {name}."),
    QT_TR_NOOP('There is no colour "{name}".'),
    QT_TR_NOOP("There is nothing to group."),
    QT_TR_NOOP("Choose steps or notes first."),
    QT_TR_NOOP("No step is chosen."),
    QT_TR_NOOP("Choose the steps first."),
    QT_TR_NOOP("None of these steps uses a model."),
    QT_TR_NOOP("Choose model steps."),
    QT_TR_NOOP("{name} is at an end of that wire already."),
    QT_TR_NOOP("That wire is not there any more."),
    QT_TR_NOOP("{name} gives nothing on."),
    QT_TR_NOOP("Put it at the end of a wire."),
)
