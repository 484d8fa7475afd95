"""The models that the script makes: what each is called, does, and begins from."""

from __future__ import annotations

from dataclasses import dataclass

from tiny import kinds_harder, kinds_refuse, story
from tiny.growing import Larger
from tiny.kind import Kind
from tiny.recipe import RECIPE, SMALL_RECIPE, SMALL_STAGES, STAGES
from tiny.registry import KINDS, SMALL_KINDS
from tiny.training import Recipe, Stage


@dataclass(frozen=True)
class Model:
    """One model. `larger` says what a grown one grows to; none: it begins from chance."""

    name: str
    stem: str
    size: str
    greeting: str
    story: story.Story
    kinds: tuple[Kind, ...]
    recipe: Recipe
    stages: tuple[Stage, ...]
    larger: Larger | None = None
    growth_seed: int = 0

    @property
    def gguf_name(self) -> str:
        return f"{self.stem}-q8_0.gguf"


TINY = Model(
    "forge:tiny",
    "forge-tiny",
    "Very small",
    kinds_refuse.HELLO,
    story.TINY,
    KINDS,
    RECIPE,
    STAGES,
)
SMALL = Model(
    "forge:small",
    "forge-small",
    "Small",
    kinds_harder.HELLO,
    story.SMALL,
    SMALL_KINDS,
    SMALL_RECIPE,
    SMALL_STAGES,
    Larger(hidden=256, heads=8, feed_forward=768),
    growth_seed=5,
)
MODELS = {"tiny": TINY, "small": SMALL}
