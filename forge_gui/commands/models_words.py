"""The words of `main.py models`: list, counts of JSON, measure, shoot-out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from forge_gui.values.kv_types import KvType

if TYPE_CHECKING:  # builds an engine, which a help page does not need
    from forge_gui.commands.opening import OpenEngine
    from forge_gui.commands.shoot_out import ShootOutWords

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
_BILL = typer.Option(
    "--bill", metavar="NAME", help="What a model would take of memory, and whether it fits."
)
_CONTEXT = typer.Option("--context", min=1, help="Tokens of context that a bill is made for.")
_SLOTS = typer.Option("--slots", min=1, max=64, help="Answers at a time that a bill is made for.")
_KV_TYPE = typer.Option("--kv-type", help="How a bill packs the KV cache: f16, q8_0 or q4_0.")
_ROUTE = typer.Option(
    "--route",
    metavar="CAPABILITY",
    help="Which model such a task, or auto:chat, goes to now, and why.",
)
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
        bill: Annotated[str, _BILL] = "",
        context: Annotated[int | None, _CONTEXT] = None,
        slots: Annotated[int | None, _SLOTS] = None,
        kv_type: Annotated[KvType, _KV_TYPE] = KvType.F16,
        route: Annotated[str, _ROUTE] = "",
    ) -> None:
        """List the models of all backends; choose, measure, compare them; let them compete."""
        from forge_gui.commands.opening import engine_opener
        from forge_gui.commands.terminal import error_console

        around = engine_opener(settings), Console(), error_console()
        if find or recommend or check or compare:
            raise typer.Exit(_chosen(find, recommend, check, compare or (), around))
        if route:
            raise typer.Exit(_routed(route, around, as_json=as_json))
        if bill:
            raise typer.Exit(_billed(bill, (context, slots, kv_type), around, as_json=as_json))
        if measure:
            raise typer.Exit(_measured(measure, around, as_json=as_json))
        if shoot_out is not None:
            from forge_gui.commands.shoot_out import ShootOutWords

            words = ShootOutWords(shoot_out, tuple(model or ()), results, at_once, fresh, as_json)
            raise typer.Exit(_competing(words, around))
        raise typer.Exit(_listed(around, json_counts=json_counts, as_json=as_json))


def _listed(
    around: tuple[OpenEngine, Console, Console], *, json_counts: bool, as_json: bool
) -> int:
    from forge_gui.commands.models import json_counts_command, models_command

    if json_counts:
        return json_counts_command(*around[:2], as_json=as_json)
    if as_json:
        wanted = "--json-counts, --measure, --bill, --shoot-out, --route"
        raise typer.BadParameter(f"--json goes with {wanted}.")
    return models_command(*around)


def _routed(word: str, around: tuple[OpenEngine, Console, Console], *, as_json: bool) -> int:
    from forge_gui.commands.routing import route_command

    return route_command(word, *around, as_json=as_json)


def _measured(name: str, around: tuple[OpenEngine, Console, Console], *, as_json: bool) -> int:
    from forge_gui.commands.measure import MeasureWords, measure_command

    return measure_command(MeasureWords(name, as_json), *around)


def _billed(
    name: str,
    how: tuple[int | None, int | None, KvType],
    around: tuple[OpenEngine, Console, Console],
    *,
    as_json: bool,
) -> int:
    from forge_gui.commands.bill import BillOrder, bill_command

    context, slots, kv_type = how
    order = BillOrder(name, context, None, slots, kv_type)
    return bill_command(order, *around[:2], as_json=as_json)


def _competing(words: ShootOutWords, around: tuple[OpenEngine, Console, Console]) -> int:
    from forge_gui.commands.shoot_out import shoot_out_command

    if not words.models:
        raise typer.BadParameter("Name the models with --model, once for each.")
    return shoot_out_command(words, *around)


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
