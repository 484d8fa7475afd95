"""What goes wrong where a task finds no model, as a window says it; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

ROUTES = (
    QT_TR_NOOP("No model here is known for {ability}."),
    QT_TR_NOOP("Get one from the library, or say there what a model of yours can do."),
    QT_TR_NOOP("No model for {ability} can be asked now. {reason}"),
    QT_TR_NOOP("Get a model from the library that fits this PC, or change what keeps these back."),
    QT_TR_NOOP("No backend of Forge can have a model do {ability} yet."),
    QT_TR_NOOP("Ask for text, code, reasoning, vision or embeddings."),
    QT_TR_NOOP("There is no {model}."),
    QT_TR_NOOP("There is no simulated model {model}."),
    QT_TR_NOOP("There is no file {path}."),
    QT_TR_NOOP("There is no message to answer."),
    QT_TR_NOOP("There is no task to hand on."),
    QT_TR_NOOP("There is no stage."),
    QT_TR_NOOP('There is no strategy "{name}".'),
    QT_TR_NOOP("The strategy {name} cannot be used: it took longer than {seconds} s."),
    QT_TR_NOOP('The pipeline has no input "{name}".'),
    QT_TR_NOOP('The pipeline has no input "{name}". It has: {names}.'),
    QT_TR_NOOP('{step} has no input "{name}".'),
    QT_TR_NOOP('{step} has no input "{name}". It has: {names}.'),
    QT_TR_NOOP("The cache of answers cannot be used: {words}. Forge goes on without it."),
    QT_TR_NOOP("A picture that came as a data URI cannot be read."),
    QT_TR_NOOP("Give a whole PNG, JPEG, WebP or GIF picture in base64."),
)
