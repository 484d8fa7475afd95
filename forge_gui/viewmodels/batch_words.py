"""A batch in words: what a table offers a pipeline, and how far it is. Pure."""

from __future__ import annotations

from forge_gui.values.batch import BatchProgress, BatchStatus, TableView
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr


def table_text(view: TableView, name: str) -> str:
    """`mails.csv: 1,204 rows. mail feeds the pipeline. id: kept in the results.`"""
    used = [column for column in view.columns if column not in view.unused]
    parts = [f"{name}: {count(view.rows, 'row')}."]
    if used:
        fed = wording.joined(used)
        parts.append(
            tr("{columns} feeds the pipeline.", columns=fed)
            if len(used) == 1
            else tr("{columns} feed the pipeline.", columns=fed)
        )
    if view.unused:
        unused = wording.joined(list(view.unused))
        parts.append(tr("{columns}: kept in the results.", columns=unused))
    return " ".join(parts)


def warning(view: TableView, inputs: int) -> str:
    """Why a pipeline with so many inputs cannot run over this table; empty: it can."""
    if not view.rows:
        return tr("The table has no rows.")
    if inputs and len(view.missing) == inputs:
        names = wording.joined(list(view.missing))
        return tr("No column is named like an input of this pipeline: {names}.", names=names)
    return ""


def status_text(progress: BatchProgress) -> str:
    """`12 of 1,204 rows, 1 failed. About 3:10 min left.`, `Done in 12 s. 20 of 20 rows.`"""
    rows = _rows(progress)
    match progress.status:
        case BatchStatus.RUNNING:
            left = progress.eta_s
            return (
                rows
                if left is None
                else tr("{rows} About {time} left.", rows=rows, time=wording.duration(left))
            )
        case BatchStatus.DONE:
            return tr("Done in {time}. {rows}", time=wording.duration(progress.seconds), rows=rows)
        case BatchStatus.STOPPED:
            return tr("Stopped. {rows} Start goes on from there.", rows=rows)
        case BatchStatus.HALTED:
            return tr(
                "{note} {rows} Start goes on from there.", note=progress.note, rows=rows
            ).strip()


def _rows(progress: BatchProgress) -> str:
    """`40 of 1,204 rows, 2 failed (12 from before).`"""
    figures = {"done": whole(progress.done), "total": whole(progress.total)}
    text = tr("{done} of {total} rows", **figures)
    if progress.failed:
        text = tr("{rows}, {n} failed", rows=text, n=progress.failed)
    if progress.resumed:
        text = tr("{rows} ({n} from before)", rows=text, n=progress.resumed)
    return f"{text}."
