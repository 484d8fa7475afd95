"""The prompts of the rounds, out of templates that are data. Pure but for reading them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from forge_gui.values.errors import FileDamaged, TemplateError
from forge_gui.values.template import Literal, parse, port_names

_GAPS = {
    "later": {"problem", "findings"},
    "last": {"problem", "findings"},
    "finding": {"number", "text"},
}


_RESOURCES = Path(__file__).resolve().parents[4] / "resources"
SHIPPED = _RESOURCES / "collaboration" / "parallel_reasoning.toml"


@dataclass(frozen=True, slots=True)
class Prompts:
    """`later` asks a round after the first, `last` the one that answers; `finding` is how one
    message stands among them. What models wrote is never read as a template."""

    later: str
    last: str
    finding: str

    def of(self, problem: str, messages: Sequence[str], *, is_last: bool) -> str:
        """What a trajectory is asked; the first round, which has no messages, the problem alone."""
        if not messages:
            return problem
        findings = "\n\n".join(
            _filled(self.finding, {"number": str(number), "text": text})
            for number, text in enumerate(messages, 1)
        )
        template = self.last if is_last else self.later
        return _filled(template, {"problem": problem, "findings": findings})


@lru_cache(maxsize=1)
def shipped_prompts() -> Prompts:
    """Those that come with Forge, read once. Raises FileDamaged."""
    return read_prompts(SHIPPED)


def read_prompts(path: Path) -> Prompts:
    """Raises FileDamaged."""
    try:
        found = tomllib.loads(path.read_text("utf-8"))
        for name, gaps in _GAPS.items():
            if set(port_names(found[name])) != gaps:
                raise FileDamaged(str(path), f"{name} needs the places {sorted(gaps)}.")
        return Prompts(*(found[name].strip() for name in _GAPS))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, TemplateError) as error:
        raise FileDamaged(str(path), str(error) or type(error).__name__) from error


def _filled(template: str, values: Mapping[str, str]) -> str:
    parts = parse(template)
    return "".join(part.text if isinstance(part, Literal) else values[part.name] for part in parts)
