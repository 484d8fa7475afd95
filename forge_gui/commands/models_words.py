"""The words of `main.py models`: list, counts of JSON, measure, shoot-out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

if TYPE_CHECKING:  # builds an engine, which a help page does not need
    from forge_gui.commands.opening import OpenEngine

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
_FIND = typer.Option("--find", metavar="TEXT", help="Models, installed or published, by words.")
_RECOMMEND = typer.Option(
    "--recommend",
    metavar="TASK",
    help="The best models for a task (code, summarising, ...), and why.",
)
_CHECK = typer.Option("--check", metavar="NAME", help="Whether this PC can run a model.")
_COMPARE = typer.Option("--compare", metavar="NAME", help="Side by side; give two to six.")


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
        find: Annotated[str, _FIND] = "",
        recommend: Annotated[str, _RECOMMEND] = "",
        check: Annotated[str, _CHECK] = "",
        compare: Annotated[list[str] | None, _COMPARE] = None,
    ) -> None:
        """List the models of all backends; choose, measure, compare them; let them compete."""
        from forge_gui.commands.opening import engine_opener
        from forge_gui.commands.terminal import error_console

        around = engine_opener(settings), Console(), error_console()
        if find or recommend or check or compare:
            raise typer.Exit(_chosen(find, recommend, check, compare or (), around))
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


def _chosen(
    find: str,
    recommend: str,
    check: str,
    compare: Sequence[str],
    around: tuple[OpenEngine, Console, Console],
) -> int:
    from forge_gui.commands import choosing

    if find:
        return choosing.find_command(find, *around)
    if recommend:
        return choosing.recommend_command(recommend, *around)
    if check:
        return choosing.check_command(check, *around)
    return choosing.compare_command(compare, *around)
