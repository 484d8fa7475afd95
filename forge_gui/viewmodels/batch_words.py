"""A batch in words: what a table offers a pipeline, and how far it is. Pure."""

from __future__ import annotations

from forge_gui.values.batch import BatchProgress, BatchStatus, TableView
from forge_gui.viewmodels import wording


def table_text(view: TableView, name: str) -> str:
    """`mails.csv: 1,204 rows. mail feeds the pipeline. id: kept in the results.`"""
    used = [column for column in view.columns if column not in view.unused]
    parts = [f"{name}: {wording.count(view.rows, 'row')}."]
    if used:
        parts.append(f"{wording.joined(used)} feed{'s' if len(used) == 1 else ''} the pipeline.")
    if view.unused:
        parts.append(f"{wording.joined(list(view.unused))}: kept in the results.")
    return " ".join(parts)


def warning(view: TableView, inputs: int) -> str:
    """Why a pipeline with so many inputs cannot run over this table; empty: it can."""
    if not view.rows:
        return "The table has no rows."
    if inputs and len(view.missing) == inputs:
        names = wording.joined(list(view.missing))
        return f"No column is named like an input of this pipeline: {names}."
    return ""


def status_text(progress: BatchProgress) -> str:
    """`12 of 1,204 rows, 1 failed. About 3:10 min left.`, `Done in 12 s. 20 of 20 rows.`"""
    failed = f", {progress.failed} failed" if progress.failed else ""
    earlier = f" ({progress.resumed} from before)" if progress.resumed else ""
    rows = f"{progress.done:,} of {progress.total:,} rows{failed}{earlier}."
    match progress.status:
        case BatchStatus.RUNNING:
            left = progress.eta_s
            return rows if left is None else f"{rows} About {wording.duration(left)} left."
        case BatchStatus.DONE:
            return f"Done in {wording.duration(progress.seconds)}. {rows}"
        case BatchStatus.STOPPED:
            return f"Stopped. {rows} Start goes on from there."
        case BatchStatus.HALTED:
            return f"{progress.note} {rows} Start goes on from there.".strip()
