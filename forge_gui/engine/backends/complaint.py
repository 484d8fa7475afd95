"""What a server says went wrong, in its own words, ready to be looked at and quoted. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.engine.backends.asked import Asked
from forge_gui.values.errors import ContextExceeded

_LONGEST_QUOTE = 400


@dataclass(frozen=True, slots=True)
class Complaint:
    """`kind` is a type or code beside the words, for looking at only; lengths in tokens, or 0."""

    text: str
    kind: str = ""
    prompt_tokens: int = 0
    context_tokens: int = 0

    def holds(self, parts: tuple[str, ...]) -> bool:
        """Whether one of the parts occurs, in any case."""
        words = f"{self.text} {self.kind}".lower()
        return any(part in words for part in parts)

    def quoted(self) -> str:
        """The words on one line, not too many, with a full stop."""
        text = " ".join(self.text.split())
        text = text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]} …"
        return text if text.endswith((".", "…")) else f"{text}."

    def too_long(self, asked: Asked) -> ContextExceeded:
        """The error for a prompt beyond the context."""
        sizes = ""
        if self.prompt_tokens and self.context_tokens:
            sizes = f": {self.prompt_tokens} tokens, with room for {self.context_tokens}"
        return ContextExceeded(
            f"The prompt is too long for {asked.model}{sizes}.",
            "Shorten the prompt, or give the model a longer context.",
            backend=asked.backend,
            model=asked.model,
            prompt_tokens=self.prompt_tokens,
            context_tokens=self.context_tokens,
        )
