"""The words of `main.py runs` as typer sees them; what they do is in runs.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from forge_gui.values.ids import RunId

if TYPE_CHECKING:
    from forge_gui.commands.opening import OpenEngine

_RUN = typer.Argument(help="A run, as `runs list` names it.", show_default=False)
_JSON = typer.Option("--json", help="One JSON document on the standard output.")


def runs_words(settings: Sequence[str]) -> typer.Typer:
    """`runs list`, `show`, `diff`, `export`, `report` and `delete`."""
    runs = typer.Typer(help="Look at runs that were kept.", no_args_is_help=True)
    _add_looks(runs, settings)
    _add_deeds(runs, settings)
    return runs


def _add_looks(runs: typer.Typer, settings: Sequence[str]) -> None:
    @runs.command("list")
    def list_(
        limit: Annotated[int, typer.Option(min=1, help="How many, newest first.")] = 20,
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """The newest runs."""
        from forge_gui.commands.runs import list_runs

        raise typer.Exit(list_runs(_opener(settings), Console(), limit, as_json=as_json))

    @runs.command()
    def show(run: Annotated[str, _RUN], as_json: Annotated[bool, _JSON] = False) -> None:
        """One run: its inputs, its steps and what they gave."""
        from forge_gui.commands.runs import show_run

        raise typer.Exit(show_run(_opener(settings), Console(), RunId(run), as_json=as_json))

    @runs.command()
    def diff(
        before: Annotated[str, _RUN],
        after: Annotated[str, _RUN],
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Two runs step by step: outputs, models, tokens, time. Exit status 1: they differ."""
        from forge_gui.commands.diff import diff_runs

        pair = RunId(before), RunId(after)
        raise typer.Exit(diff_runs(_opener(settings), Console(), *pair, as_json=as_json))


def _add_deeds(runs: typer.Typer, settings: Sequence[str]) -> None:
    _add_writing(runs, settings)

    @runs.command()
    def delete(names: Annotated[list[str], typer.Argument(metavar="RUN...")]) -> None:
        """Forget runs for good."""
        from forge_gui.commands.runs import delete_runs

        chosen = [RunId(name) for name in names]
        raise typer.Exit(delete_runs(_opener(settings), Console(), chosen))


def _add_writing(runs: typer.Typer, settings: Sequence[str]) -> None:
    """What writes a run to a file."""

    @runs.command()
    def export(
        run: Annotated[str, _RUN],
        file: Annotated[Path, typer.Argument(help="A JSON file to write.", show_default=False)],
    ) -> None:
        """Everything that is kept of a run, as one JSON file."""
        from forge_gui.commands.runs import export_run

        raise typer.Exit(export_run(_opener(settings), Console(), RunId(run), file))

    @runs.command()
    def report(
        run: Annotated[str, _RUN],
        file: Annotated[Path, typer.Argument(help="Ends in .md or .html.", show_default=False)],
    ) -> None:
        """What a run was told, did and gave, for people: Markdown or one HTML file."""
        from forge_gui.commands.runs import report_run

        raise typer.Exit(report_run(_opener(settings), Console(), RunId(run), file))


def _opener(settings: Sequence[str]) -> OpenEngine:
    from forge_gui.commands.opening import engine_opener

    return engine_opener(settings)
