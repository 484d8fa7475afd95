"""The commands as typer sees them: words, options and help. What they do is in the other files."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from forge_gui.commands.capabilities_words import add_capabilities
from forge_gui.commands.consensus_words import add_consensus
from forge_gui.commands.eval_words import add_eval
from forge_gui.commands.managing_words import add_managing
from forge_gui.commands.models_words import add_models
from forge_gui.commands.runs_words import runs_words
from forge_gui.commands.sharing_words import add_sharing
from forge_gui.commands.strategies_words import add_strategies
from forge_gui.commands.tasks_words import tasks_words
from forge_gui.values.errors import ForgeError

_FILE = typer.Argument(help="A pipeline file (*.forge.json).", show_default=False)
_INPUT = typer.Option(
    "--input", "-i", help="name=text, name=@file, or name=@- for what is piped in."
)
_BATCH = typer.Option("--batch", help="A table (CSV or JSONL): one run for each row.")
_RESULTS = typer.Option("--results", help="Where a batch writes; else beside the table.")
_AT_ONCE = typer.Option("--at-once", min=1, max=64, help="Rows of a batch that run side by side.")
_FRESH = typer.Option("--fresh", help="Begin a batch anew instead of going on with it.")
_RESUME = typer.Option("--resume", metavar="RUN", help="Continue a kept run instead of a file.")
_PLAN = typer.Option("--plan", help="Tell what it would take; nothing runs.")
_JSON = typer.Option("--json", help="One JSON document on the standard output.")


def build(settings: Sequence[str]) -> typer.Typer:
    """The commands; `settings` are the `key=value` that stood after `--set`."""
    app = typer.Typer(
        add_completion=False,
        pretty_exceptions_enable=False,
        help="A desktop studio for local AI. Without a command the window opens.",
        epilog="Any command takes --set section.key=value (main.py config show lists the keys).",
    )
    _add_pipelines(app, settings)
    add_eval(app, settings)
    add_models(app, settings)
    add_managing(app, settings)
    add_capabilities(app, settings)
    add_sharing(app, settings)
    add_strategies(app, settings)
    add_consensus(app, settings)
    _add_diff(app, settings)
    _add_looks(app, settings)
    app.add_typer(runs_words(settings), name="runs")
    app.add_typer(tasks_words(settings), name="tasks")
    app.add_typer(_config(settings), name="config")
    app.add_typer(_cache(settings), name="cache")
    return app


def _add_pipelines(app: typer.Typer, settings: Sequence[str]) -> None:
    @app.command()
    def run(
        file: Annotated[Path | None, _FILE] = None,
        inputs: Annotated[list[str] | None, _INPUT] = None,
        as_json: Annotated[bool, _JSON] = False,
        batch: Annotated[Path | None, _BATCH] = None,
        results: Annotated[Path | None, _RESULTS] = None,
        at_once: Annotated[int, _AT_ONCE] = 1,
        fresh: Annotated[bool, _FRESH] = False,
        resume: Annotated[str, _RESUME] = "",
        plan: Annotated[bool, _PLAN] = False,
    ) -> None:
        """Run a pipeline without a window: once, or for each row of a table."""
        if (file is None) == (not resume):
            raise typer.BadParameter("Give a pipeline file, or a run to continue with --resume.")
        if plan and (resume or batch is not None):
            raise typer.BadParameter("--plan is for one run of a pipeline file.")
        if batch is not None and file is not None:
            from forge_gui.commands.batch import BatchWords, batch_command
            from forge_gui.commands.opening import engine_opener
            from forge_gui.commands.terminal import error_console

            words = BatchWords(file, batch, results, tuple(inputs or ()), at_once, fresh, as_json)
            raise typer.Exit(batch_command(words, engine_opener(settings), error_console()))
        from forge_gui.commands.opening import engine_opener
        from forge_gui.commands.run import RunOrder, run_command
        from forge_gui.commands.terminal import error_console, writer

        order = RunOrder(file, tuple(inputs or ()), as_json, resume, plan)
        raise typer.Exit(run_command(order, engine_opener(settings), writer(error_console())))


def _add_diff(app: typer.Typer, settings: Sequence[str]) -> None:
    @app.command()
    def diff(
        before: Annotated[Path, _FILE],
        after: Annotated[Path, _FILE],
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Two versions of a pipeline, without what is layout. Exit status 1: they differ."""
        from forge_gui.commands.diff import diff_files
        from forge_gui.commands.opening import engine_opener

        files = before, after
        opener = engine_opener(settings)
        raise typer.Exit(diff_files(opener, Console(), *files, as_json=as_json))


def _add_looks(app: typer.Typer, settings: Sequence[str]) -> None:
    @app.command()
    def bench(
        name: Annotated[str | None, typer.Argument(help="Without a name: list them.")] = None,
        as_json: Annotated[bool, _JSON] = False,
        check: Annotated[
            bool, typer.Option("--check", help="Fail where a bar falls short.")
        ] = False,
        quick: Annotated[
            bool, typer.Option("--quick", help="Rougher figures in a minute.")
        ] = False,
    ) -> None:
        """Measure Forge beside a named peer or limit."""
        from forge_gui.commands.bench import bench_command, list_benches

        if name is None:
            return list_benches(Console())
        status = bench_command(name, quick=quick, as_json=as_json, check=check, console=Console())
        raise typer.Exit(status)

    @app.command()
    def screenshots(
        folder: Annotated[Path, typer.Argument(help="Where they go.")],
        scene: Annotated[
            list[str] | None, typer.Option(help="Only these: a name, or a pattern like canvas-*.")
        ] = None,
        theme: Annotated[list[str] | None, typer.Option(help="dark or light alone.")] = None,
        size: Annotated[
            list[str] | None, typer.Option(help="Like 1280x800; no large ones then.")
        ] = None,
    ) -> None:
        """Take pictures of every page, light and dark, without a screen."""
        from forge_gui.commands.screenshots import screenshots_command

        wanted = (scene or (), theme or (), size or ())
        raise typer.Exit(screenshots_command(folder, *wanted, settings=settings))

    @app.command(context_settings={"ignore_unknown_options": True, "allow_extra_args": True})
    def test() -> None:
        """Run the test suite; takes pytest's arguments."""


def _config(settings: Sequence[str]) -> typer.Typer:
    config = typer.Typer(help="Look at the settings.", no_args_is_help=True)

    @config.command()
    def show(as_json: Annotated[bool, _JSON] = False) -> None:
        """Every setting, its value and where it comes from."""
        from forge_gui.commands import config as look
        from forge_gui.commands.opening import load

        if as_json:
            typer.echo(look.show_json(load(settings)))
        else:
            look.show(load(settings), Console())

    @config.command()
    def check() -> None:
        """Read all sources; say what is wrong, or that all is well."""
        from forge_gui.commands.opening import load

        load(settings)
        typer.echo("The settings are right.")

    @config.command()
    def schema() -> None:
        """The JSON Schema of a settings file."""
        from forge_gui.commands import config as look

        typer.echo(look.schema())

    @config.command("write-default")
    def write_default() -> None:
        """Make forge_config.json from the defaults in the source (for people who change Forge)."""
        from forge_gui.commands import config as look

        typer.echo(look.write_default())

    return config


def _cache(settings: Sequence[str]) -> typer.Typer:
    cache = typer.Typer(help="Look at the cache of answers.", no_args_is_help=True)

    @cache.command()
    def stats(as_json: Annotated[bool, _JSON] = False) -> None:
        """How many answers are kept, and what they take."""
        from forge_gui.commands.cache import stats_command
        from forge_gui.commands.opening import engine_opener

        raise typer.Exit(stats_command(engine_opener(settings), Console(), as_json=as_json))

    @cache.command()
    def clear() -> None:
        """Forget all kept answers."""
        from forge_gui.commands.cache import clear_command
        from forge_gui.commands.opening import engine_opener

        raise typer.Exit(clear_command(engine_opener(settings), Console()))

    return cache


def run_command_line(arguments: Sequence[str], settings: Sequence[str]) -> int:
    """Read the words and do what they say. Returns the exit status: 2 for what is refused."""
    try:
        build(settings)(list(arguments), prog_name="main.py")
    except ForgeError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except SystemExit as ended:  # typer's way to end, with its own sentence for a wrong word
        return ended.code if isinstance(ended.code, int) else 0
    return 0
