"""What makes two votes of a chat the same: the choices, and how they are told. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from forge_gui.values.capabilities import Capability
from forge_gui.values.consensus import Sameness
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.wording import model_name

_WORDS = {
    Sameness.EXACT: QT_TR_NOOP("Words"),
    Sameness.NUMERIC: QT_TR_NOOP("Numbers"),
    Sameness.JSON: QT_TR_NOOP("JSON"),
}
MEANS = QT_TR_NOOP(
    "Which votes count as the same. Words: the same text. Numbers: equal numbers too. JSON: equal "
    "JSON values too. Meaning: also longer texts that an embedding model finds near."
)


@dataclass(frozen=True, slots=True)
class Alike:
    """`embedder` compares meanings; None: the best one at hand."""

    same: Sameness = Sameness.MEANING
    embedder: ModelId | None = None

    @property
    def key(self) -> str:
        """`json`, `meaning`, `meaning ollama:nomic-embed-text`."""
        return f"{self.same.value} {self.embedder or ''}".strip()


def alike_of(key: str) -> Alike:
    """What a key stands for."""
    same, _, model = key.partition(" ")
    return Alike(Sameness(same), ModelId.parse(model) if model else None)


def alike_choices(rows: Iterable[ModelRow], now: Alike) -> list[tuple[str, str]]:
    """Keys with their words: meaning by the best model, and by each that makes embeddings. The
    chosen one is offered although nobody has it any more."""
    makers = [row.id for row in rows if Capability.EMBEDDING in row.card.capabilities]
    found = [(Alike(same).key, tr(words)) for same, words in _WORDS.items()]
    found.append((Alike().key, tr("Meaning")))
    if now.embedder is not None and now.embedder not in makers:
        makers.append(now.embedder)
    found += [
        (Alike(embedder=one).key, tr("Meaning, by {model}", model=model_name(one)))
        for one in makers
    ]
    return found
