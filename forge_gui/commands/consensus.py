"""`main.py consensus`: several models are asked the same thing, each vote is shown as it comes.

Exit status: 0 there is an answer, 1 there is none or it went wrong, 2 refused, 130 Ctrl+C.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, replace

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run import Exit, cancel_on_signals
from forge_gui.commands.run_lines import harmless
from forge_gui.engine.api import EngineApi
from forge_gui.values.collaboration import (
    ConsensusOrder,
    ConsensusResult,
    Contribution,
    ContributionState,
    CostEstimate,
    Ensemble,
    Outcome,
    ParallelOrder,
    StrategyInfo,
    Voter,
)
from forge_gui.values.consensus import Rules, Sameness
from forge_gui.values.consultation_events import ConsultationEvent, ContributionChanged
from forge_gui.values.errors import BadRequest, ForgeError
from forge_gui.values.generation import Sampling
from forge_gui.values.json_value import Json

_LINE = 96
"""Characters of a vote that are shown while others are still asked."""
_MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class ConsensusWords:
    """What the command line asks for; see consensus_words.py."""

    prompt: str
    models: tuple[str, ...] = ()
    number: int = 3
    samples: int = 1
    capability: str = "text_generation"
    strategy: str = "majority_voting"
    rounds: tuple[int, ...] = ()
    only_estimate: bool = False
    system: str = ""
    temperature: float | None = None
    max_tokens: int | None = None
    quorum: float = 0.0
    same: Sameness = Sameness.MEANING
    as_json: bool = False

    @property
    def sampling(self) -> Sampling:
        return Sampling(temperature=self.temperature, max_tokens=self.max_tokens)


def consensus_command(words: ConsensusWords, open_engine: OpenEngine, errors: Console) -> int:
    """Estimate, ask, print; the exit status."""

    async def ask(engine: EngineApi) -> int:
        ensemble = await _ensemble(words, engine)
        estimate = await engine.estimate_ensemble(ensemble)
        if words.only_estimate:
            _print(as_json(estimate) if words.as_json else in_words(estimate), words)
            return int(Exit.OK)
        errors.print(in_words(estimate), style="dim", markup=False)
        outcome = await _asked(ensemble, engine, teller(errors))
        _print(outcome_json(outcome, estimate) if words.as_json else outcome.text, words)
        errors.print(ending(outcome), style="dim", markup=False)
        return int(Exit.OK if outcome.text else Exit.FAILED)

    return _answered(ask, open_engine, errors, words.as_json)


def strategies_command(open_engine: OpenEngine, console: Console) -> int:
    """The strategies, those of packages among them."""

    async def ask(engine: EngineApi) -> int:
        console.print(strategy_table(await engine.consensus_strategies()))
        return int(Exit.OK)

    return _answered(ask, open_engine, console, is_json=False)


def _answered(
    ask: Callable[[EngineApi], Awaitable[int]],
    open_engine: OpenEngine,
    errors: Console,
    is_json: bool,
) -> int:
    async def run() -> int:
        task = asyncio.current_task()
        assert task is not None
        cancel_on_signals(task.cancel)
        async with opened(open_engine) as engine:
            return await ask(engine)

    try:
        return asyncio.run(run())
    except ForgeError as error:
        if is_json:
            sys.stdout.write(json.dumps({"status": "failed", "error": str(error)}) + "\n")
        errors.print(str(error), style="red", markup=False)
        return int(Exit.REFUSED if isinstance(error, BadRequest) else Exit.FAILED)
    except asyncio.CancelledError:
        errors.print("Stopped.", markup=False)
        return int(Exit.INTERRUPTED)


async def _ensemble(words: ConsensusWords, engine: EngineApi) -> Ensemble:
    if words.models:
        models = [await engine.resolve_model(name) for name in words.models]
        voters: Sequence[Voter] = [Voter(model, words.samples) for model in models]
    else:
        voters = await engine.choose_voters(words.capability, words.number)
        voters = [replace(one, samples=one.samples * words.samples) for one in voters]
    if words.rounds:
        every = tuple(voter.model for voter in voters)
        return ParallelOrder(
            words.prompt, every, words.rounds, words.system, sampling=words.sampling
        )
    return ConsensusOrder(
        words.prompt,
        tuple(voters),
        words.strategy,
        Rules(quorum=words.quorum, same=words.same),
        words.system,
        sampling=words.sampling,
    )


async def _asked(
    ensemble: Ensemble, engine: EngineApi, heard: Callable[[ConsultationEvent], None]
) -> Outcome:
    if isinstance(ensemble, ConsensusOrder):
        return await engine.consensus(ensemble, heard=heard)
    return await engine.reason_in_parallel(ensemble, heard=heard)


def teller(console: Console) -> Callable[[ConsultationEvent], None]:
    """Shows each vote when it is there."""

    def heard(event: ConsultationEvent) -> None:
        if not isinstance(event, ContributionChanged):
            return
        line = vote_line(event.contribution)
        if line is not None:
            console.print(line, soft_wrap=True)

    return heard


def vote_line(one: Contribution) -> Text | None:
    """A vote on one line; None while it is not there."""
    where = f" (round {one.round + 1})" if one.round else ""
    if one.state is ContributionState.DONE:
        words = " ".join(harmless(one.text).split())
        short = words if len(words) <= _LINE else f"{words[: _LINE - 3]}..."
        sure = f" [{one.confidence:.0%}]" if one.confidence is not None else ""
        return Text("✓ ", "green") + Text(f"{one.voter}{where}{sure}: ", "bold") + Text(short)
    if one.state is ContributionState.ABSTAINED:
        why = harmless(one.sentence)
        return Text("✗ ", "red") + Text(f"{one.voter}{where}: ", "bold") + Text(why, "red")
    return None


def in_words(estimate: CostEstimate) -> str:
    """What it will take, for people."""
    told = [str(estimate.sentence)]
    if estimate.loads:
        count = "1 model has" if estimate.loads == 1 else f"{estimate.loads} models have"
        told.append(f"{count} to be loaded.")
    if estimate.seconds is not None:
        told.append(f"One after the other that is {duration(estimate.seconds)}.")
    elif estimate.unknown:
        names = ", ".join(map(str, estimate.unknown))
        told.append(f"How long it takes is not known: nobody measured {names} here.")
    return " ".join(told)


def duration(seconds: float) -> str:
    if seconds < _MINUTE_S:
        return f"about {max(seconds, 0.1):.0f} s" if seconds >= 1 else "less than a second"
    return f"about {seconds / _MINUTE_S:.0f} min"


def ending(outcome: Outcome) -> str:
    """How it came about, and what it took."""
    if isinstance(outcome, ConsensusResult):
        sentence = outcome.consensus.sentence
    else:
        sentence = outcome.sentence
    spent = outcome.spent
    more = f", {spent.uncounted} calls uncounted" if spent.uncounted else ""
    took = f"{spent.calls} calls, {spent.tokens:,} tokens{more}, {spent.seconds:.1f} s."
    compared = outcome.compared if isinstance(outcome, ConsensusResult) else None
    return " ".join(str(one) for one in (sentence, compared, took) if one)


def strategy_table(strategies: Sequence[StrategyInfo]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("strategy", "what it does", "package"):
        table.add_column(title, no_wrap=title == "strategy")
    for one in strategies:
        table.add_row(Text(one.name), Text(one.summary), Text(one.package))
    return table


def as_json(estimate: CostEstimate) -> str:
    return json.dumps({"status": "estimated", **_estimate(estimate)}, indent=2)


def outcome_json(outcome: Outcome, estimate: CostEstimate) -> str:
    """Everything about it, for programs."""
    document: dict[str, Json] = {
        "status": "done" if outcome.text else "no consensus",
        "text": outcome.text,
        "confidence": outcome.confidence,
        "explanation": ending(outcome),
        "votes": [
            {
                "model": str(one.model),
                "round": one.round,
                "state": str(one.state),
                "text": one.text,
                "confidence": one.confidence,
                "sentence": one.sentence,
            }
            for one in outcome.contributions
        ],
        "spent": asdict(outcome.spent),
        "estimate": _estimate(estimate),
    }
    if isinstance(outcome, ConsensusResult):
        document["strategy"] = str(outcome.consensus.strategy)
        document["groups"] = [
            {"text": one.text, "score": one.score, "votes": list(one.members)}
            for one in outcome.consensus.groups
        ]
    return json.dumps(document, ensure_ascii=False, indent=2)


def _estimate(estimate: CostEstimate) -> dict[str, Json]:
    return {
        "calls": estimate.calls,
        "tokens": estimate.tokens,
        "prompt_tokens": estimate.prompt_tokens,
        "completion_tokens": estimate.completion_tokens,
        "seconds": estimate.seconds,
        "loads": estimate.loads,
        "sentence": str(estimate.sentence),
        "unknown": [str(model) for model in estimate.unknown],
    }


def _print(text: str, words: ConsensusWords) -> None:
    """On the standard output, which belongs to results."""
    if not words.as_json and sys.stdout.isatty():
        text = harmless(text)
    sys.stdout.write(f"{text}\n")
