"""The file of strategies, format 1, as pydantic sees it. The published schema is made from here:

python -m forge_gui.engine.orchestration.strategies.file_words \
    > resources/schemas/strategies-v1.schema.json
"""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from forge_gui.values.capabilities import Capability
from forge_gui.values.routing import Preference

SCHEMA_FILE = "strategies-v1.schema.json"
MOST_STRATEGIES = 200
_Pattern = Annotated[str, Field(min_length=1, max_length=300)]
NAME = r"^[a-z0-9][a-z0-9_-]{0,63}$"


class _Part(BaseModel):
    """An unknown key is a fault; whole numbers count as numbers."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        allow_inf_nan=False,
        defer_build=True,
        hide_input_in_errors=True,
    )


class ComponentPart(_Part):
    """One component; which settings `config` has is said by its type."""

    type: str = Field(max_length=100, description="Type of the component: openai, ollama, ...")
    config: dict[str, Any] = Field(
        default_factory=dict, description="Its settings; texts may name variables as ${NAME}."
    )


class RulePart(_Part):
    """Which models do one kind of work."""

    name: str = Field(default="", max_length=64, description="For people; empty: the ability.")
    for_: Capability = Field(alias="for", description="The ability that the work needs.")
    models: tuple[_Pattern, ...] = Field(
        default=(),
        max_length=50,
        description="Model ids with * for any text, or names of components; the first ones first.",
    )
    needs: tuple[Capability, ...] = Field(
        default=(), max_length=10, description="Further abilities that a model must have."
    )
    prefer: Preference = Field(
        default=Preference.QUALITY, description="What decides among models of one rank."
    )
    others: bool = Field(
        default=True, description="Other models that are able come after the named ones."
    )
    voters: int = Field(
        default=1, ge=1, le=15, description="So many models answer, and a consensus is made."
    )


class ConstraintsPart(_Part):
    """What every model must keep."""

    offline_only: bool = Field(default=False, description="No text leaves this PC.")
    max_memory_gb: float | None = Field(
        default=None, gt=0, le=100_000, description="Memory of one model, in GiB."
    )
    max_size_gb: float | None = Field(
        default=None, gt=0, le=100_000, description="Files of one model, in GB."
    )
    max_parameters_billion: float | None = Field(
        default=None, gt=0, le=100_000, description="Size of one model."
    )
    min_context: int | None = Field(
        default=None, ge=1, le=100_000_000, description="Tokens that it must be made for."
    )
    max_price: float | None = Field(
        default=None,
        ge=0,
        le=1_000_000,
        description="US dollars for a million tokens of answer, by the stated prices.",
    )
    backends: tuple[str, ...] | None = Field(
        default=None, max_length=20, description="Beginnings of model ids that may be used."
    )


class StrategyPart(_Part):
    """One strategy."""

    name: str = Field(pattern=NAME, description="Short name: small letters, digits, - and _.")
    description: str = Field(default="", max_length=2000, description="For people.")
    components: dict[str, ComponentPart] = Field(
        default_factory=dict, description="The components by names of their own."
    )
    fallback_chain: tuple[_Pattern, ...] = Field(
        default=(), max_length=50, description="Who answers where a model fails, in this order."
    )
    routing_rules: tuple[RulePart, ...] = Field(
        default=(), max_length=50, description="Which models do what."
    )
    constraints: ConstraintsPart = Field(
        default_factory=ConstraintsPart, description="What every model must keep."
    )
    prices: dict[str, Annotated[float, Field(ge=0, le=1_000_000)]] = Field(
        default_factory=dict,
        description="US dollars for a million tokens of answer, by pattern of model ids.",
    )


class StrategiesFile(_Part):
    """The document."""

    strategies: tuple[StrategyPart, ...] = Field(
        max_length=MOST_STRATEGIES, description="One or more strategies."
    )


def strategies_schema() -> dict[str, Any]:
    """JSON Schema of the file."""
    return StrategiesFile.model_json_schema(by_alias=True) | {"title": "Forge strategies"}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(strategies_schema(), indent=2, ensure_ascii=False) + "\n")
