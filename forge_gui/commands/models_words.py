"""The words of `main.py models`: list, counts of JSON, measure, shoot-out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

_JSON_COUNTS = typer.Option("--json-counts", help="How each model's answers came to be JSON.")
_JSON = typer.Option("--json", help="One JSON document on the standard output.")
_MEASURE = typer.Option(
    "--measure", metavar="NAME", help="How fast a model is on this PC; takes up to a minute."
)
_SHOOT_OUT = typer.Option(
    "--shoot-out",
    metavar="FILE",
    help="Let models answer the prompts of a text, CSV or JSONL file.",
)
_MODEL = typer.Option("--model", help="A model that takes part in a shoot-out; give several.")
_RESULTS = typer.Option("--results", help="Where a shoot-out writes; else beside its prompts.")
_AT_ONCE = typer.Option("--at-once", min=1, max=64, help="Prompts a model is given side by side.")
_FRESH = typer.Option("--fresh", help="Begin a shoot-out anew instead of going on with it.")


def add_models(app: typer.Typer, settings: Sequence[str]) -> None:
    @app.command()
    def models(
        json_counts: Annotated[bool, _JSON_COUNTS] = False,
        as_json: Annotated[bool, _JSON] = False,
        measure: Annotated[str, _MEASURE] = "",
        shoot_out: Annotated[Path | None, _SHOOT_OUT] = None,
        model: Annotated[list[str] | None, _MODEL] = None,
        results: Annotated[Path | None, _RESULTS] = None,
        at_once: Annotated[int, _AT_ONCE] = 1,
        fresh: Annotated[bool, _FRESH] = False,
    ) -> None:
        """List the models of all backends; measure them; let them compete."""
        from forge_gui.commands.opening import engine_opener
        from forge_gui.commands.terminal import error_console

        around = engine_opener(settings), Console(), error_console()
        if measure:
            from forge_gui.commands.measure import MeasureWords, measure_command

            raise typer.Exit(measure_command(MeasureWords(measure, as_json), *around))
        if shoot_out is not None:
            from forge_gui.commands.shoot_out import ShootOutWords, shoot_out_command

            if not model:
                raise typer.BadParameter("Name the models with --model, once for each.")
            words = ShootOutWords(shoot_out, tuple(model), results, at_once, fresh, as_json)
            raise typer.Exit(shoot_out_command(words, *around))
        from forge_gui.commands.models import json_counts_command, models_command

        if json_counts:
            raise typer.Exit(json_counts_command(*around[:2], as_json=as_json))
        if as_json:
            raise typer.BadParameter("--json goes with --json-counts, --measure, --shoot-out.")
        raise typer.Exit(models_command(*around))
