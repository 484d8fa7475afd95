"""What stands in the gaps of sentences and is said in words as well; a part of engine_words.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

PARTS = (
    QT_TR_NOOP("{amount} GB of {what}"),
    QT_TR_NOOP("memory"),
    QT_TR_NOOP("graphics memory"),
    QT_TR_NOOP("graphics memory on GPU {index}"),
    QT_TR_NOOP("take a raw prompt"),
    QT_TR_NOOP("promise JSON without a schema"),
    QT_TR_NOOP("{server} broke off while {model} was answering"),
    QT_TR_NOOP("{model} declined to answer"),
    QT_TR_NOOP("{server} ended the answer without an end mark"),
    QT_TR_NOOP("{server} ended the answer of {model} without an end mark"),
    QT_TR_NOOP("{server} filtered the answer away"),
)
