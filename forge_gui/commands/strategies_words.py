"""The words of `main.py strategy` and `main.py components`; what they do is in strategies.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

if TYPE_CHECKING:  # builds an engine, which a help page does not need
    from forge_gui.commands.strategies import Told

_JSON = typer.Option("--json", help="One JSON document on the standard output.")
_NAME = typer.Argument(help="A strategy, as `strategy list` names it.", show_default=False)
_MAYBE = typer.Argument(help="A strategy; with --file one of that file.", show_default=False)
_FILE = typer.Option("--file", "--strategy-file", help="A file of strategies that is not kept.")
_NONE = typer.Option("--none", help="Use none from now on.")


def add_strategies(app: typer.Typer, settings: Sequence[str]) -> None:
    """`strategy list`, `show`, `validate`, `now`, `test`, `ask`, `use`, `components`; and `components`."""
    strategy = typer.Typer(help="Which model does what, by a file.", no_args_is_help=True)
    _add_looks(strategy, settings)
    _add_deeds(strategy, settings)
    app.add_typer(strategy, name="strategy")

    @app.command()
    def components(as_json: Annotated[bool, _JSON] = False) -> None:
        """What strategies are made of, kind by kind, with their settings."""
        from forge_gui.commands.strategies import list_components

        raise typer.Exit(list_components(_told(settings, as_json=as_json)))

    strategy.command("components")(components)


def _add_looks(strategy: typer.Typer, settings: Sequence[str]) -> None:
    @strategy.command("list")
    def list_(as_json: Annotated[bool, _JSON] = False) -> None:
        """All strategies, own ones first."""
        from forge_gui.commands.strategies import list_strategies

        raise typer.Exit(list_strategies(_told(settings, as_json=as_json)))

    @strategy.command()
    def show(name: Annotated[str, _NAME], as_json: Annotated[bool, _JSON] = False) -> None:
        """A strategy as YAML; with --json what its rules take now."""
        from forge_gui.commands.strategies import show_strategy

        raise typer.Exit(show_strategy(_told(settings, as_json=as_json), name))

    @strategy.command()
    def validate(
        file: Annotated[Path, typer.Argument(help="A file of strategies.", show_default=False)],
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Every fault of a file at its line; nothing of it is used. Exit status 1: it has some."""
        from forge_gui.commands.strategies import validate_file

        raise typer.Exit(validate_file(_told(settings, as_json=as_json), file))

    @strategy.command()
    def now(
        name: Annotated[str, _MAYBE] = "",
        file: Annotated[Path | None, _FILE] = None,
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Which model each rule takes now, and why. Loads nothing. Exit status 1: one has none."""
        from forge_gui.commands.strategies import look_at_strategy

        _one_of(name, file)
        raise typer.Exit(look_at_strategy(_told(settings, as_json=as_json), name, file))


def _add_deeds(strategy: typer.Typer, settings: Sequence[str]) -> None:
    @strategy.command()
    def test(
        name: Annotated[str, _MAYBE] = "",
        file: Annotated[Path | None, _FILE] = None,
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Ask each model of a strategy for a word; of a --file its rules are looked at alone."""
        from forge_gui.commands.strategies import try_strategy

        _one_of(name, file)
        raise typer.Exit(try_strategy(_told(settings, as_json=as_json), name, file))

    @strategy.command()
    def ask(
        name: Annotated[str, _NAME],
        prompt: Annotated[str, typer.Argument(help="What is asked.", show_default=False)],
        rule: Annotated[str, typer.Option(help="By this rule instead of the first.")] = "",
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Send a prompt by a strategy: to the model of a rule, or to its voters."""
        from forge_gui.commands.strategies import ask_strategy

        raise typer.Exit(ask_strategy(_told(settings, as_json=as_json), name, prompt, rule))

    @strategy.command()
    def use(
        name: Annotated[str, _NAME] = "",
        none: Annotated[bool, _NONE] = False,
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Let a strategy choose the models from now on, in every later start too."""
        from forge_gui.commands.strategies import use_strategy

        if bool(name) == none:
            raise typer.BadParameter("Give a strategy, or --none.")
        raise typer.Exit(use_strategy(_told(settings, as_json=as_json), name))


def _one_of(name: str, file: Path | None) -> None:
    if not name and file is None:
        raise typer.BadParameter("Give a strategy, or a --file.")


def _told(settings: Sequence[str], *, as_json: bool) -> Told:
    from forge_gui.commands.opening import engine_opener
    from forge_gui.commands.strategies import Told

    return Told(engine_opener(settings), Console(), as_json)
