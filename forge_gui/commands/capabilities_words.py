"""The words of `main.py capabilities` and `main.py stores`, as typer sees them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console

from forge_gui.values.capabilities import Capability

_CAN = typer.Argument(help="Models that can do this; without it all models.", show_default=False)
_BEST = typer.Option("--best", help="The best of them alone, and why it is.")
_RATED = typer.Option("--min-rating", min=0.0, max=1.0, help="Leave out what is rated lower.")
_FITS = typer.Option("--fits", help="Only what the memory for models is enough for.")
_SAY = typer.Option(
    "--say",
    metavar="MODEL=A,B",
    help="Keep what a model can do, whatever was found; MODEL=: nothing.",
)
_UNSAY = typer.Option("--unsay", metavar="MODEL", help="Let what was found count again.")


def add_capabilities(app: typer.Typer, settings: Sequence[str]) -> None:
    @app.command()
    def capabilities(
        can: Annotated[Capability | None, _CAN] = None,
        best: Annotated[bool, _BEST] = False,
        min_rating: Annotated[float, _RATED] = 0.0,
        fits: Annotated[bool, _FITS] = False,
        say: Annotated[str, _SAY] = "",
        unsay: Annotated[str, _UNSAY] = "",
    ) -> None:
        """What models can do, who says so, and which of them does something best."""
        from forge_gui.commands.capabilities import (
            CapabilityQuestion,
            capabilities_command,
            say_command,
        )
        from forge_gui.commands.opening import engine_opener

        opener = engine_opener(settings)
        if say or unsay:
            model, words = (unsay, None) if unsay else _said(say)
            raise typer.Exit(say_command(model, words, opener, Console()))
        if best and can is None:
            raise typer.BadParameter("Name what the model is to do.")
        question = CapabilityQuestion(can, best, min_rating, fits)
        raise typer.Exit(capabilities_command(question, opener, Console()))

    @app.command()
    def stores() -> None:
        """The folders of other programs whose model files are used where they lie."""
        from forge_gui.commands.capabilities import stores_command
        from forge_gui.commands.opening import engine_opener

        raise typer.Exit(stores_command(engine_opener(settings), Console()))


def _said(text: str) -> tuple[str, list[str]]:
    """`model=a,b`. Raises BadParameter."""
    model, equals, words = text.rpartition("=")
    found = [word.strip() for word in words.split(",") if word.strip()]
    known = {one.value for one in Capability}
    if not equals or not model:
        raise typer.BadParameter(f"{text} says nothing: write MODEL=vision,reasoning.")
    if strange := [word for word in found if word not in known]:
        able = ", ".join(sorted(known))
        raise typer.BadParameter(f"{strange[0]} is no capability. There are: {able}.")
    return model, found
