"""The words of `main.py pull`, `delete`, `copy`, `create` and `updates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

if TYPE_CHECKING:
    from forge_gui.commands.managing import Around

_NAMES = typer.Argument(
    help="As Ollama's library has them: llama3.2, qwen3:4b, hf.co/… Without: what was left.",
    show_default=False,
)
_HOST = typer.Option("--host", help="An Ollama host of the settings; else this PC's.")
_ANYWAY = typer.Option("--anyway", help="Fetch it though it is here, or though it may not fit.")
_JSON = typer.Option("--json", help="One JSON document on the standard output.")
_YES = typer.Option("--yes", "-y", help="Do it without asking.")
_MOVE = typer.Option("--move", help="The old name goes.")
_FROM = typer.Option(
    "--from", help="A Modelfile, a GGUF file, or a folder of safetensors.", show_default=False
)
_QUANTIZE = typer.Option("--quantize", help="q4_K_M, q4_K_S or q8_0; from 16 or 32 bits only.")
_REPLACE = typer.Option("--replace", help="Take the place of a model of that name.")
_FETCH = typer.Option("--pull", help="Fetch what is newer.")


def add_managing(app: typer.Typer, settings: Sequence[str]) -> None:
    """Commands that get models and part with them."""

    @app.command()
    def pull(
        names: Annotated[list[str] | None, _NAMES] = None,
        host: Annotated[str, _HOST] = "",
        anyway: Annotated[bool, _ANYWAY] = False,
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Download models into Ollama; what broke off goes on where it stopped."""
        from forge_gui.commands.managing import pull_command

        around = _around(settings)
        raise typer.Exit(pull_command(names or (), host, around, anyway=anyway, as_json=as_json))

    @app.command()
    def delete(names: list[str], yes: Annotated[bool, _YES] = False) -> None:
        """Delete models from Ollama's disk."""
        from forge_gui.commands.managing import delete_command

        raise typer.Exit(delete_command(names, _around(settings), is_sure=yes))

    @app.command()
    def copy(name: str, target: str, move: Annotated[bool, _MOVE] = False) -> None:
        """Give a model of Ollama's a second name, which takes no room."""
        from forge_gui.commands.managing import copy_command

        raise typer.Exit(copy_command(name, target, _around(settings), is_move=move))

    _add_making(app, settings)


def _add_making(app: typer.Typer, settings: Sequence[str]) -> None:
    @app.command()
    def create(
        name: str,
        source: Annotated[str, _FROM],
        quantize: Annotated[str, _QUANTIZE] = "",
        host: Annotated[str, _HOST] = "",
        replace: Annotated[bool, _REPLACE] = False,
    ) -> None:
        """Make a model for Ollama out of a Modelfile, a GGUF file or safetensors."""
        from forge_gui.commands.managing import create_command
        from forge_gui.values.managing import CreateOrder

        order = CreateOrder(name, path=source, quantize=quantize, host=host)
        raise typer.Exit(create_command(order, _around(settings), replace_old=replace))

    @app.command()
    def updates(fetch: Annotated[bool, _FETCH] = False) -> None:
        """Ask the model library whether it has something newer than what is installed."""
        from forge_gui.commands.managing import updates_command

        raise typer.Exit(updates_command(_around(settings), fetch=fetch))


def _around(settings: Sequence[str]) -> Around:
    from forge_gui.commands.managing import Around
    from forge_gui.commands.opening import engine_opener
    from forge_gui.commands.terminal import error_console

    return Around(engine_opener(settings), Console(), error_console())
