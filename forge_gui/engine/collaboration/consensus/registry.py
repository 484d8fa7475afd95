"""The strategies by name: Forge's own, those of scripts, and those that installed packages bring.

A package names a function (see own_strategies.py) under the entry point group `forge.consensus`;
the name of the entry point is the strategy's. One that cannot be loaded is told in the log, and
fails with one sentence where it is asked for.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forge_gui.engine.collaboration.consensus.counting import STRATEGIES
from forge_gui.engine.collaboration.consensus.deciding import decide
from forge_gui.engine.collaboration.consensus.grouping import Similarities
from forge_gui.engine.collaboration.consensus.own_strategies import OwnStrategy, decide_by
from forge_gui.engine.collaboration.consensus.text_merging import Likeness
from forge_gui.engine.components import entry_points
from forge_gui.engine.components.entry_points import package_of
from forge_gui.values.collaboration import StrategyInfo
from forge_gui.values.consensus import Answer, Consensus, Rules, Strategy
from forge_gui.values.errors import BadRequest

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "forge.consensus"
LIMIT_S = 30.0
"""How long somebody else's strategy may take."""
_logger = logging.getLogger(__name__)
BUILT_IN = (
    StrategyInfo(Strategy.MAJORITY_VOTING, "Majority", "What most say; each answer counts as one."),
    StrategyInfo(
        Strategy.WEIGHTED_VOTING, "Weighted", "Each answer counts by its weight and confidence."
    ),
    StrategyInfo(
        Strategy.ENSEMBLE_AVERAGE,
        "Average",
        "Numbers become their mean, objects are put together, texts keep what most of them say.",
    ),
    StrategyInfo(
        Strategy.RANKING_BASED,
        "Ranking",
        "By agreement, confidence and nearness to all answers together.",
    ),
    StrategyInfo(
        Strategy.BORDA_COUNT, "Borda", "Points for each place in the voters' own rankings."
    ),
    StrategyInfo(
        Strategy.PARALLEL_REASONING,
        "Parallel reasoning",
        "A model makes one answer of what the others found.",
    ),
)
_SHORT = {
    "majority": Strategy.MAJORITY_VOTING,
    "weighted": Strategy.WEIGHTED_VOTING,
    "average": Strategy.ENSEMBLE_AVERAGE,
    "ensemble": Strategy.ENSEMBLE_AVERAGE,
    "ranking": Strategy.RANKING_BASED,
    "borda": Strategy.BORDA_COUNT,
    "parallel": Strategy.PARALLEL_REASONING,
    "parallel_reasoning": Strategy.PARALLEL_REASONING,
    "pacore": Strategy.PARALLEL_REASONING,
}
_RESERVED = frozenset({*map(str, Strategy), *_SHORT})


def installed() -> Iterable[EntryPoint]:
    """The strategies of all installed packages. Reads their metadata: takes a moment."""
    return entry_points.installed(GROUP)


def full_name(name: str) -> str:
    """The name that a short one stands for: "majority" for "majority_voting"."""
    return _SHORT.get(name, name)


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near answers, and sentences, are in meaning; None: nobody could tell."""

    similar: Similarities | None = None
    likeness: Likeness | None = None


NOBODY_TOLD = Nearness()


def decide_named(
    answers: Sequence[Answer],
    name: str,
    rules: Rules,
    own: Mapping[str, OwnStrategy],
    near: Nearness = NOBODY_TOLD,
) -> Consensus:
    """By one of Forge's strategies or of `own`. Raises BadRequest."""
    name = full_name(name)
    if name == Strategy.PARALLEL_REASONING:
        raise BadRequest(
            "Parallel reasoning makes its answer with a model, not by counting.",
            "Ask the models through Forge, or choose a strategy that counts.",
        )
    if name in STRATEGIES:
        return decide(answers, name, rules, similar=near.similar, likeness=near.likeness)
    if name in own:
        return decide_by(own[name], answers, rules, near.similar)
    known = ", ".join(sorted({*STRATEGIES, Strategy.PARALLEL_REASONING, *own}))
    raise BadRequest(f'There is no consensus strategy "{name}".', f"There are: {known}.")


class Strategies:
    """All of them; those of packages are loaded when one is first asked for that Forge lacks."""

    def __init__(self, find: Callable[[], Iterable[EntryPoint]] = installed) -> None:
        self._find = find
        self._loading = asyncio.Lock()
        self._own: dict[str, OwnStrategy] | None = None

    async def all(self) -> Sequence[StrategyInfo]:
        """Forge's first, then by name."""
        own = await self._loaded()
        infos = [
            StrategyInfo(one.name, one.name.replace("_", " "), one.summary, one.package)
            for one in own.values()
        ]
        return (*BUILT_IN, *infos)

    async def known(self, name: str) -> str:
        """Its full name. Raises BadRequest where nobody has it: before models are asked."""
        name = full_name(name)
        if name not in _RESERVED and name not in await self._loaded():
            decide_named((), name, Rules(), await self._loaded())
        return name

    async def decide(
        self, answers: Sequence[Answer], name: str, rules: Rules, near: Nearness = NOBODY_TOLD
    ) -> Consensus:
        """Raises BadRequest. Somebody else's strategy works on a thread and for 30 s at most."""
        name = full_name(name)
        if name in _RESERVED:
            return decide_named(answers, name, rules, {}, near)
        own = await self._loaded()
        working = asyncio.to_thread(decide_named, answers, name, rules, own, near)
        try:
            return await asyncio.wait_for(working, LIMIT_S)
        except TimeoutError as error:
            raise BadRequest(
                f"The strategy {name} cannot be used: it took longer than {LIMIT_S:g} s.",
                "Choose another strategy, or mend that one.",
            ) from error

    async def _loaded(self) -> Mapping[str, OwnStrategy]:
        async with self._loading:
            if self._own is None:
                self._own = await asyncio.to_thread(load_strategies, self._find)
        return self._own


def load_strategies(find: Callable[[], Iterable[EntryPoint]] = installed) -> dict[str, OwnStrategy]:
    """Those of all packages that can be used. Imports their code."""
    found: dict[str, OwnStrategy] = {}
    for point in sorted(find(), key=lambda one: (one.name, one.value)):
        try:
            found[point.name] = _loaded(point, found)
        except (Exception, SystemExit) as error:  # whatever somebody else's code may raise
            _logger.warning(
                "The consensus strategy %s of the package %s cannot be used: %s",
                point.name,
                package_of(point),
                str(error) or type(error).__name__,
                exc_info=True,
            )
    return found


def _loaded(point: EntryPoint, found: Mapping[str, OwnStrategy]) -> OwnStrategy:
    if why := refused(point.name):
        raise ValueError(why)
    if point.name in found:
        raise ValueError("another package has a strategy of that name.")
    function = point.load()
    if not callable(function):
        raise TypeError("it is no function.")
    lines = (getattr(function, "__doc__", None) or "").strip().splitlines()
    return OwnStrategy(point.name, function, lines[0] if lines else "", package_of(point))


def refused(name: str) -> str:
    """Why a strategy cannot have this name; empty: it can."""
    if not name.isidentifier():
        return "its name is not made of letters, digits and _."
    return "Forge has a strategy of that name." if name in _RESERVED else ""
