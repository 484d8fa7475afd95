"""The command for asking several models the same thing: its words and options."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from forge_gui.values.consensus import Sameness

if TYPE_CHECKING:
    from forge_gui.commands.consensus import ConsensusWords

_PROMPT = typer.Argument(
    help="What is asked; @file reads it from a file, - from what is piped in.", show_default=False
)
_MODEL = typer.Option("--model", "-m", help="Who is asked; several may be named.")
_NUMBER = typer.Option(
    "--number", "-n", min=1, max=64, help="Without --model: so many of the best ones are asked."
)
_SAMPLES = typer.Option("--samples", min=1, max=64, help="How often each model is asked.")
_CAPABILITY = typer.Option("--capability", help="What models must be able to do; without --model.")
_STRATEGY = typer.Option("--strategy", "-s", help="How one answer is made; see --strategies.")
_PARALLEL = typer.Option(
    "--parallel", metavar="4,2", help="Rounds of parallel reasoning instead of a vote."
)
_ESTIMATE = typer.Option("--estimate", help="Tell what it would take; nobody is asked.")
_STRATEGIES = typer.Option("--strategies", help="List the strategies; nobody is asked.")
_SYSTEM = typer.Option("--system", help="Who the models are to be.")
_TEMPERATURE = typer.Option("--temperature", min=0.0, max=5.0, help="How free the words are.")
_TOKENS = typer.Option("--max-tokens", min=1, help="The most tokens of one answer.")
_QUORUM = typer.Option("--quorum", min=0.0, max=1.0, help="The share of voters that must answer.")
_SAME = typer.Option(
    "--same",
    metavar="exact|numeric|json|meaning",
    help="What makes two answers the same; each takes in those before it.",
)
_JSON = typer.Option("--json", help="One JSON document on the standard output.")


def add_consensus(app: typer.Typer, settings: Sequence[str]) -> None:
    """`main.py consensus`."""

    @app.command()
    def consensus(
        prompt: Annotated[str, _PROMPT] = "",
        model: Annotated[list[str] | None, _MODEL] = None,
        number: Annotated[int, _NUMBER] = 3,
        samples: Annotated[int, _SAMPLES] = 1,
        capability: Annotated[str, _CAPABILITY] = "text_generation",
        strategy: Annotated[str, _STRATEGY] = "majority_voting",
        parallel: Annotated[str, _PARALLEL] = "",
        estimate: Annotated[bool, _ESTIMATE] = False,
        strategies: Annotated[bool, _STRATEGIES] = False,
        system: Annotated[str, _SYSTEM] = "",
        temperature: Annotated[float | None, _TEMPERATURE] = None,
        max_tokens: Annotated[int | None, _TOKENS] = None,
        quorum: Annotated[float, _QUORUM] = 0.0,
        same: Annotated[Sameness, _SAME] = Sameness.MEANING,
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Ask several models the same thing, see each vote, and get one answer."""
        from forge_gui.commands.consensus import ConsensusWords

        asked = text_of(prompt), tuple(model or ()), number, samples, capability, strategy
        words = replace(
            ConsensusWords(*asked, rounds_of(parallel), estimate, system),
            temperature=temperature,
            max_tokens=max_tokens,
            quorum=quorum,
            same=same,
            as_json=as_json,
        )
        raise typer.Exit(_carried_out(words, settings, only_list=strategies))


def _carried_out(words: ConsensusWords, settings: Sequence[str], *, only_list: bool) -> int:
    from forge_gui.commands.consensus import consensus_command, strategies_command
    from forge_gui.commands.opening import engine_opener
    from forge_gui.commands.terminal import error_console

    opener, errors = engine_opener(settings), error_console()
    if only_list:
        return strategies_command(opener, errors)
    if not words.prompt.strip():
        raise typer.BadParameter("Say what is to be asked.")
    return consensus_command(words, opener, errors)


def rounds_of(text: str) -> tuple[int, ...]:
    """ "4,2" as numbers. Raises BadParameter."""
    try:
        return tuple(int(part) for part in text.split(",")) if text.strip() else ()
    except ValueError:
        raise typer.BadParameter(f'"{text}" is no list of numbers such as 4 or 4,2.') from None


def text_of(prompt: str) -> str:
    """The prompt itself, or what it points to. Raises BadParameter."""
    if prompt == "-":
        return sys.stdin.read()
    if not prompt.startswith("@"):
        return prompt
    try:
        return Path(prompt[1:]).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise typer.BadParameter(f"{prompt[1:]} cannot be read: {error}") from None
