"""The engine's faults as sentences for the nodes they concern. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forge_gui.values.errors import Fault
from forge_gui.viewmodels.editor_index import Node
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.engine_words import said


def told_faults(faults: Sequence[Fault], nodes: Mapping[str, Node]) -> dict[str, str]:
    """Sentences by node, in the window's language; those of the whole pipeline under ""."""
    return faults_by_node(
        [
            (f.step, _begun(said(without_name(f.sentence, name_of(nodes[f.step])))))
            if f.step in nodes
            else ("", said(f.sentence))
            for f in faults
        ]
    )


def _begun(sentence: str) -> str:
    """As a sentence of its own: behind the node's name it went on in small letters. A name that it
    begins with (`qwen3:8b`) stays as it is."""
    is_word = sentence.partition(" ")[0].isalpha()
    return f"{sentence[:1].upper()}{sentence[1:]}" if is_word else sentence


def without_name(sentence: str, name: str) -> str:
    """A fault's sentence without the name of the node that it stands on."""
    return sentence.removeprefix(f"{name}: ")


def faults_by_node(faults: Sequence[tuple[str, str]]) -> dict[str, str]:
    """(step, sentence) pairs joined by step; those of the whole pipeline have the key ""."""
    found: dict[str, list[str]] = {}
    for step, sentence in faults:
        found.setdefault(step, []).append(sentence)
    return {step: " ".join(sentences) for step, sentences in found.items()}
