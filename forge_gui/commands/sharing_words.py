"""The words of `main.py export` and `import` as typer sees them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

_FILE = typer.Argument(help="A pipeline file (*.forge.json).", show_default=False)
_FLOW = typer.Argument(help="A flow of Rivet, Langflow, Flowise or ChainForge.", show_default=False)
_OUT = typer.Option("--out", "-o", help="The pipeline file to write; else beside the flow.")
_PYTHON = typer.Option("--python", help="Write one Python file that imports only forge_gui.")
_PNG = typer.Option("--png", help="Write a picture that can be opened again.")
_SVG = typer.Option("--svg", help="The same as SVG.")
_THEME = typer.Option("--theme", help="The picture: light or dark.")
_JSON = typer.Option("--json", help="One JSON document on the standard output.")


def add_sharing(app: typer.Typer, settings: Sequence[str]) -> None:
    """`export` and `import`."""

    @app.command()
    def export(
        file: Annotated[Path, _FILE],
        python: Annotated[Path | None, _PYTHON] = None,
        png: Annotated[Path | None, _PNG] = None,
        svg: Annotated[Path | None, _SVG] = None,
        theme: Annotated[str, _THEME] = "light",
    ) -> None:
        """Write a pipeline as Python, or as a picture that can be opened again."""
        from forge_gui.commands.export import ExportOrder, export_command
        from forge_gui.commands.opening import engine_opener

        if theme not in ("light", "dark"):
            raise typer.BadParameter("A picture is light or dark.")
        order = ExportOrder(file, python, png, svg, theme)
        raise typer.Exit(export_command(order, engine_opener(settings), Console()))

    @app.command("import")
    def import_(
        flow: Annotated[Path, _FLOW],
        out: Annotated[Path | None, _OUT] = None,
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Make a pipeline of a flow of another program, and tell what did not fit."""
        from forge_gui.commands.import_flow import import_command
        from forge_gui.commands.opening import engine_opener

        opener = engine_opener(settings)
        raise typer.Exit(import_command(flow, out, opener, Console(), as_json=as_json))
