"""The words of `main.py tasks` as typer sees them; what they do is in tasks.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from forge_gui.values.tasks import HIGHEST, LOWEST, USUAL, TaskId

if TYPE_CHECKING:
    from forge_gui.commands.tasks import Desk

_TASK = typer.Argument(help="A task, as `tasks list` names it.", show_default=False)
_TASKS = typer.Argument(metavar="TASK...", show_default=False)
_JSON = typer.Option("--json", help="One JSON document on the standard output.")
_CAPABILITY = typer.Argument(help="text_generation, code_generation, ...", show_default=False)
_TEXT = typer.Argument(help="What is to be done.", show_default=False)
_MODEL = typer.Option("--model", "-m", help="A model; else the one that suits it best.")
_PRIORITY = typer.Option("--priority", min=LOWEST, max=HIGHEST, help="10 is worked on first.")
_WITH = typer.Option("--with", metavar="NAME=VALUE", help="An option, like temperature=0.2.")
_AFTER = typer.Option("--after", metavar="TASK", help="Wait until this task is completed.")
_LATER = typer.Option("--later", help="Queue it and return; it works when Forge runs.")


def tasks_words(settings: Sequence[str]) -> typer.Typer:
    """`tasks list`, `show`, `submit`, `work`, `cancel` and `clear`."""
    tasks = typer.Typer(help="Queue work, and look at what is queued.", no_args_is_help=True)
    _add_looks(tasks, settings)
    _add_deeds(tasks, settings)
    return tasks


def _add_looks(tasks: typer.Typer, settings: Sequence[str]) -> None:
    @tasks.command("list")
    def list_(as_json: Annotated[bool, _JSON] = False) -> None:
        """What works, waits and is over. Nothing is started."""
        raise typer.Exit(_desk(settings).list(as_json=as_json))

    @tasks.command()
    def show(task: Annotated[str, _TASK], as_json: Annotated[bool, _JSON] = False) -> None:
        """One task, what it was asked and what came of it."""
        raise typer.Exit(_desk(settings).show(TaskId(task), as_json=as_json))


def _add_deeds(tasks: typer.Typer, settings: Sequence[str]) -> None:
    @tasks.command()
    def submit(
        capability: Annotated[str, _CAPABILITY],
        text: Annotated[str, _TEXT],
        model: Annotated[str, _MODEL] = "",
        priority: Annotated[int, _PRIORITY] = USUAL,
        options: Annotated[list[str] | None, _WITH] = None,
        after: Annotated[list[str] | None, _AFTER] = None,
        later: Annotated[bool, _LATER] = False,
        as_json: Annotated[bool, _JSON] = False,
    ) -> None:
        """Queue a task and see it through. What was left waiting works as well."""
        from forge_gui.commands.tasks import Wish

        wish = Wish(
            capability, text, model, priority, tuple(options or ()), tuple(after or ()), later
        )
        raise typer.Exit(_desk(settings).submit(wish, as_json=as_json))

    @tasks.command()
    def work() -> None:
        """Work until nothing waits any more. Ctrl+C: what is not done waits again."""
        raise typer.Exit(_desk(settings).work())

    @tasks.command()
    def cancel(names: Annotated[list[str], _TASKS]) -> None:
        """Cancel tasks that wait."""
        raise typer.Exit(_desk(settings).cancel([TaskId(name) for name in names]))

    @tasks.command()
    def clear() -> None:
        """Cancel everything that waits, but for the queue of a Forge that is running."""
        raise typer.Exit(_desk(settings).clear())


def _desk(settings: Sequence[str]) -> Desk:
    from forge_gui.commands.opening import engine_opener
    from forge_gui.commands.tasks import Desk

    return Desk(engine_opener(settings), Console())
