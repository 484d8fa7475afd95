"""How many tokens a prompt has: at once as an estimate, a moment later as its model counts it where
the model's vocabulary is on this PC; with the values of the last run in its placeholders.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values import template
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr

CHARS_A_TOKEN = 4
"""A rule of thumb for English; what it gives is shown with `~`."""
_ASK_AFTER_MS = 350
_LEAST_LEARNED = 24
"""Characters that say something of how a model counts."""
_MOST_ASKED = 400_000
"""Characters beyond which nobody is asked: it would be the longest part of typing."""


@dataclass(frozen=True, slots=True)
class TokenCount:
    """`unknown`: placeholders that count as nothing, because nobody knows their value yet."""

    tokens: int
    is_measured: bool = False
    context: int | None = None
    unknown: tuple[str, ...] = ()
    has_values: bool = False
    """Values of the last run stand in its placeholders."""
    is_learned: bool = False
    """Estimated by how the model itself counted an earlier text."""
    by_ollama: bool = False
    """The model is Ollama's, which puts its own template around a prompt."""

    @property
    def is_too_long(self) -> bool:
        """No token of an answer would fit behind it."""
        return self.context is not None and self.tokens >= self.context

    @property
    def text(self) -> str:
        """`208 of 4,096 tokens`, `~52 tokens`."""
        about = "" if self.is_measured or not self.tokens else "~"
        many = f"{about}{whole(self.tokens)}"
        if self.context:
            return tr("{n} of {most} tokens", "", self.tokens, n=many, most=whole(self.context))
        return tr("{n} tokens", "", self.tokens, n=many)

    @property
    def explanation(self) -> str:
        """Who counted what, for the tip."""
        if self.is_measured and self.by_ollama:
            how = tr(
                "Counted with the model's own tokenizer; the template of Ollama may add a few more."
            )
        elif self.is_measured:
            how = tr("Counted with the model's own tokenizer, its chat template included.")
        elif self.is_learned:
            how = tr("Estimated by what the model itself counted a moment ago.")
        else:
            how = tr("Estimated: {n} characters a token.", n=CHARS_A_TOKEN)
        values = tr("With the values of the last run.") if self.has_values else ""
        missing = ", ".join(f"{{{name}}}" for name in self.unknown)
        unknown = tr("Not counted, because their values are not known yet: {names}.", names=missing)
        rest = unknown if missing else ""
        return " ".join(part for part in (how, values, rest) if part)

    @property
    def warning(self) -> str:
        """What will happen; empty where it fits."""
        if not self.is_too_long:
            return ""
        tokens = whole(self.tokens)
        return tr(
            "The prompt has {tokens} tokens, and prompt and answer together may have {most}. "
            "Shorten it, raise the context, or choose another model.",
            tokens=tokens if self.is_measured else tr("about {number}", number=tokens),
            most=whole(self.context or 0),
        )


def filled(text: str, values: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The prompt with these values (by what stands in the braces), and what had none."""
    missing: dict[str, None] = {}
    parts: list[str] = []
    for part in template.scan(text).parts:
        if isinstance(part, template.Literal):
            parts.append(part.text)
            continue
        name = part.name if part.key is None else f"{part.name}[{part.key}]"
        if name in values:
            parts.append(values[name])
        else:
            missing[name] = None
    return "".join(parts), tuple(missing)


def estimated(text: str) -> int:
    return -(-len(text) // CHARS_A_TOKEN)


def _guessed(texts: Sequence[str], rate: float | None) -> int:
    """By the model's own tokens a character where they are known: it differs much between models."""
    if rate is None:
        return sum(map(estimated, texts))
    return ceil(sum(map(len, texts)) * rate)


class PromptTokens(QObject):
    """Counts one prompt at a time, the one that is shown. `row_of` tells whether a model is known
    at all. Counting loads none; one that cannot be counted for is not asked again before it is in
    memory, or no longer."""

    counted = Signal(object, object)
    """Who asked, and a TokenCount: an estimate at once, perhaps a measured one a moment later."""

    def __init__(
        self,
        bridge: Bridge,
        row_of: Callable[[ModelId], ModelRow | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._row_of = row_of
        self._asked: tuple[str, str, str] | None = None
        self._measured: dict[tuple[str, str, str], int] = {}
        self._rates: dict[str, float] = {}
        self._silent: set[tuple[str, bool]] = set()
        """Models for which nobody can count, and whether they were in memory then."""
        self._is_asking = False
        self._whose: object = None
        self._count = TokenCount(0)
        self._later = QTimer(self, interval=_ASK_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self._ask)

    def count(
        self,
        whose: object,
        prompt: str,
        values: Mapping[str, str],
        *,
        system: str = "",
        model: str = "",
        context: int | None = None,
    ) -> None:
        """Tell how long this is now; the system prompt counts too, as it is sent along."""
        text, missing = filled(prompt, values)
        before, _ = filled(system, values)
        asked = (model, before, text)
        self._later.stop()
        self._asked, self._whose = asked, whose
        has_values = len(missing) < len(template.port_names(prompt)) and bool(values)
        known = self._measured.get(asked)
        rate = self._rates.get(model)
        tokens = known if known is not None else _guessed((before, text), rate)
        is_learned = known is None and rate is not None
        self._count = TokenCount(
            tokens,
            known is not None,
            context,
            missing,
            has_values,
            is_learned,
            by_ollama=model.startswith("ollama"),
        )
        self.counted.emit(self._whose, self._count)
        if known is None and self._may_ask(model, len(text) + len(before)):
            self._later.start()

    def close(self) -> None:
        self._scope.close()
        self._later.stop()

    def is_silent(self, model: str) -> bool:
        """Nobody could count for it, and nothing has changed since."""
        return (model, self._is_loaded(model)) in self._silent

    def _may_ask(self, model: str, size: int) -> bool:
        if not size or size > _MOST_ASKED or not ModelId.is_prefixed(model):
            return False
        return self._row_of(ModelId.parse(model)) is not None and not self.is_silent(model)

    def _is_loaded(self, model: str) -> bool:
        row = self._row_of(ModelId.parse(model))
        return row is not None and row.loaded is not None

    def _ask(self) -> None:
        """One question at a time: the first opens a vocabulary, which takes a moment."""
        if self._asked is not None and not self._is_asking:
            self._is_asking = True
            self._scope.start(self._measure(self._asked), lambda _error: None)

    async def _measure(self, asked: tuple[str, str, str]) -> None:
        model, system, prompt = asked
        request = GenerateRequest(ModelId.parse(model), prompt=prompt, system=system)
        try:
            tokens = await self._scope.call(lambda engine: engine.count_tokens(request))
        finally:
            self._is_asking = False
            if asked != self._asked:
                self._later.start()
        if tokens is None:
            self._silent.add((model, self._is_loaded(model)))
            return
        self._measured = {asked: tokens}
        if (size := len(system) + len(prompt)) >= _LEAST_LEARNED:
            self._rates[model] = tokens / size
        if asked == self._asked:
            self._count = replace(self._count, tokens=tokens, is_measured=True, is_learned=False)
            self.counted.emit(self._whose, self._count)
