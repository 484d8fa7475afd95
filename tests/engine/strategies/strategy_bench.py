"""What tests of strategies stand on: candidates, an environment, folders of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from forge_gui.engine.components.registry import Components
from forge_gui.engine.orchestration.criteria import Candidate
from forge_gui.engine.orchestration.strategies.constraining import Known
from forge_gui.engine.orchestration.strategies.reading import Reader
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEntry, CapabilityFact, CapabilitySource
from forge_gui.values.ids import ModelId

GIB = 1024**3
SHIPPED = Path(__file__).parents[3] / "resources" / "strategies"


def known(
    text: str,
    *abilities: Capability,
    memory: int | None = GIB,
    parameters: int | None = None,
    size: int | None = None,
    context: int | None = None,
    is_resting: bool = False,
) -> Known:
    """A model; `memory` 0: on another computer."""
    facts = tuple(CapabilityFact(one, CapabilitySource.BACKEND) for one in abilities)
    entry = CapabilityEntry(ModelId.parse(text), facts, memory_bytes=memory, parameters=parameters)
    return Known(Candidate(entry, is_resting=is_resting), size, context)


def components() -> Components:
    """Forge's own, whatever packages are installed."""
    return Components(lambda: ())


def reader(environment: Mapping[str, str] | None = None) -> Reader:
    return Reader(components(), environment or {})


def one(*lines: str) -> str:
    """A text with one strategy that has these lines."""
    return "\n".join(["strategies:", "  - name: mine", *(f"    {line}" for line in lines), ""])


def words(sentences: Iterable[object]) -> str:
    return " ".join(map(str, sentences))
