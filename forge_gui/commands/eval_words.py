"""The words of `main.py eval` as typer sees them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

_FILE = typer.Argument(
    help="A test set (*.tests.json, YAML) or a table of rows (CSV, JSONL).", show_default=False
)
_MODEL = typer.Option("--model", "-m", help="Test this model; else what the set is attached to.")
_PIPELINE = typer.Option("--pipeline", "-p", help="Test this pipeline.")
_STEP = typer.Option("--step", help="One step of the pipeline.")
_PROMPT = typer.Option("--prompt", help="What a model is asked, with the inputs in {braces}.")
_SAMPLES = typer.Option(
    "--samples", min=1, max=100, help="Answers for each row; 5 with --lift, else 1."
)
_AT_ONCE = typer.Option("--at-once", min=1, max=64, help="Rows that run side by side.")
_FRESH = typer.Option("--fresh", help="Begin anew instead of going on with an unfinished run.")
_AGAINST = typer.Option(
    "--against",
    metavar="RUN",
    help="Compare with a kept run (its id, or last) or a saved file; a regression ends with 1.",
)
_LOSS = typer.Option(
    "--allowed-loss", min=0, max=100, help="Points: a mean loss of more is a regression, too."
)
_SAVE = typer.Option("--save", help="Write the run to a file that can be compared with later.")
_LIFT = typer.Option("--lift", help="An ensemble beside the best single model, at the same tokens.")
_ENSEMBLE = typer.Option(
    "--ensemble", help="A model of the ensemble, once for each; else what the set is attached to."
)
_STRATEGY = typer.Option("--strategy", help="How the ensemble's answers are made one.")
_SINGLE = typer.Option("--single", help="A single model to compare with, once for each.")
_JSON = typer.Option("--json", help="One JSON document on the standard output.")


def add_eval(app: typer.Typer, settings: Sequence[str]) -> None:
    """`eval`."""

    @app.command("eval")
    def eval_(
        file: Annotated[Path, _FILE],
        model: Annotated[str, _MODEL] = "",
        pipeline: Annotated[str, _PIPELINE] = "",
        step: Annotated[str, _STEP] = "",
        prompt: Annotated[str, _PROMPT] = "",
        samples: Annotated[int | None, _SAMPLES] = None,
        at_once: Annotated[int, _AT_ONCE] = 1,
        fresh: Annotated[bool, _FRESH] = False,
        against: Annotated[str, _AGAINST] = "",
        allowed_loss: Annotated[float | None, _LOSS] = None,
        save: Annotated[Path | None, _SAVE] = None,
        lift: Annotated[bool, _LIFT] = False,
        ensemble: Annotated[list[str] | None, _ENSEMBLE] = None,
        strategy: Annotated[str, _STRATEGY] = "majority_voting",
        single: Annotated[list[str] | None, _SINGLE] = None,
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Run a test set, row by row; with --against it is a gate for regressions."""
        raise typer.Exit(_evaluate(locals(), settings))


def _evaluate(told: Mapping[str, Any], settings: Sequence[str]) -> int:
    """What was told by the names of the options. Raises BadParameter where they do not fit."""
    from forge_gui.commands.eval_order import EvalWords
    from forge_gui.commands.evaluate import eval_command
    from forge_gui.commands.opening import engine_opener
    from forge_gui.commands.terminal import error_console

    if fault := _fault(told):
        raise typer.BadParameter(fault)
    loss = told["allowed_loss"]
    same = ("file", "model", "pipeline", "step", "prompt", "samples", "at_once", "against", "save")
    words = EvalWords(
        **{name: told[name] for name in same},
        is_fresh=told["fresh"],
        allowed_loss=None if loss is None else loss / 100,
        is_lift=told["lift"],
        ensemble=tuple(told["ensemble"] or ()),
        strategy=told["strategy"],
        singles=tuple(told["single"] or ()),
        as_json=told["as_json"],
    )
    return eval_command(words, engine_opener(settings), Console(), error_console())


def _fault(told: Mapping[str, Any]) -> str:
    """Options that do not go together; empty: all do."""
    if told["model"] and told["pipeline"]:
        return "Give --model or --pipeline, not both."
    if told["step"] and not told["pipeline"]:
        return "--step needs the --pipeline that it is in."
    if told["lift"] and (told["against"] or told["save"]):
        return "--lift compares by itself; leave out --against and --save."
    if not told["lift"] and (told["ensemble"] or told["single"]):
        return "--ensemble and --single are for --lift."
    return ""
