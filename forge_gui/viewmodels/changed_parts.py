"""What of a step can change, as its cause names it; a part of engine_words.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

CHANGED = (
    QT_TR_NOOP("the kind of step"),
    QT_TR_NOOP("Forge's own code for this step"),
    QT_TR_NOOP("the prompt"),
    QT_TR_NOOP("the system text"),
    QT_TR_NOOP("the conversation"),
    QT_TR_NOOP("the pictures"),
    QT_TR_NOOP("the model"),
    QT_TR_NOOP("the content of the model"),
    QT_TR_NOOP("the JSON schema"),
    QT_TR_NOOP("JSON mode"),
    QT_TR_NOOP("the token probabilities asked for"),
    QT_TR_NOOP("whether the model thinks first"),
    QT_TR_NOOP("whether the model's chat template is used"),
    QT_TR_NOOP("the stand-in models"),
    QT_TR_NOOP("the least length"),
    QT_TR_NOOP("how the model is loaded"),
    QT_TR_NOOP("the input {name}"),
    QT_TR_NOOP("the template {name}"),
    QT_TR_NOOP("{count} more"),
    QT_TR_NOOP("{model} once"),
    QT_TR_NOOP("{model} twice"),
    QT_TR_NOOP("{model} {count} times"),
    QT_TR_NOOP("the {name}"),
)
