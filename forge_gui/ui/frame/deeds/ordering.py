"""Commands for what was added to a pipeline to keep it readable, and for how its steps take part:
notes, frames, places, modes, pins, breakpoints, pipelines inside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.ui.canvas import acts
from forge_gui.ui.frame.deeds.entry import Act, Can, Entry
from forge_gui.values.graph import StepMode
from forge_gui.viewmodels.alignment import Axis, Line
from forge_gui.viewmodels.translation import QT_TR_NOOP

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow
    from forge_gui.viewmodels.editor import EditorViewModel


def _editor(window: MainWindow) -> EditorViewModel:
    return window.document.editor


def _has_steps(window: MainWindow) -> bool:
    editor = _editor(window)
    return any(editor.graph.step(one) is not None for one in editor.selected)


def _can_break(window: MainWindow) -> bool:
    return _has_steps(window) or bool(_editor(window).selected_wires)


def _has_marks(window: MainWindow) -> bool:
    return bool(_editor(window).selected or _editor(window).selected_notes)


def _is_pipeline_step(window: MainWindow) -> bool:
    editor = _editor(window)
    step = editor.graph.step(editor.current)
    return step is not None and step.kind == "pipeline"


def _runs_pipeline(window: MainWindow) -> bool:
    editor = _editor(window)
    step = editor.graph.step(editor.current)
    info = editor.kinds.get(step.kind) if step else None
    return bool(step and info and step.settings.get(info.pipeline_setting))


def _add_note(window: MainWindow) -> None:
    if window.area.view is not None:
        acts.add_note(window.area.view)
    else:
        _editor(window).add_note()


def _group(window: MainWindow) -> None:
    if window.area.view is not None:
        acts.group(window.area.view)
    else:
        _editor(window).group()


def _aligns(line: Line) -> tuple[Act, Can]:
    return lambda w: _editor(w).align(line), lambda w: _editor(w).can_align


def _spreads(axis: Axis) -> tuple[Act, Can]:
    return lambda w: _editor(w).distribute(axis), lambda w: _editor(w).can_distribute


def _placing(name: str, text: str, does: tuple[Act, Can], icon: str) -> Entry:
    return Entry(name, text, does[0], (), icon, does[1])


ORDERING = (
    Entry("note.add", QT_TR_NOOP("Add a note"), _add_note, ("Ctrl+Shift+N",), "note"),
    Entry(
        "group.make",
        QT_TR_NOOP("Group what is selected"),
        _group,
        ("Ctrl+G",),
        "selection",
        _has_marks,
    ),
    Entry(
        "group.dissolve",
        QT_TR_NOOP("Ungroup"),
        lambda w: _editor(w).ungroup(),
        ("Ctrl+Shift+G",),
        "selection-slash",
        lambda w: bool(_editor(w).selection),
    ),
    Entry(
        "step.mute",
        QT_TR_NOOP("Mute the selected steps, or turn them on"),
        lambda w: _editor(w).toggle_mode(StepMode.MUTED),
        ("Ctrl+Shift+M",),
        "speaker-slash",
        _has_steps,
    ),
    Entry(
        "step.bypass",
        QT_TR_NOOP("Bypass the selected steps, or turn them on"),
        lambda w: _editor(w).toggle_mode(StepMode.BYPASSED),
        ("Ctrl+Shift+B",),
        "arrow-bend-double-up-right",
        _has_steps,
    ),
    Entry(
        "step.pin",
        QT_TR_NOOP("Pin the results of the selected steps, or let them run again"),
        lambda w: _editor(w).toggle_pins(),
        (),
        "push-pin",
        _has_steps,
    ),
    Entry(
        "step.breakpoint",
        QT_TR_NOOP("Set or take away a breakpoint"),
        lambda w: _editor(w).toggle_breakpoints(),
        ("F9",),
        "bug",
        _can_break,
    ),
    Entry(
        "step.no_breakpoints",
        QT_TR_NOOP("Take all breakpoints away"),
        lambda w: _editor(w).clear_breakpoints(),
        (),
        "bug",
        lambda w: bool(_editor(w).breakpoints),
    ),
    Entry(
        "inside.make",
        QT_TR_NOOP("Make a sub-pipeline of the selected steps"),
        lambda w: w.studio.workspace.inside.make(),
        (),
        "tree-structure",
        _has_steps,
    ),
    Entry(
        "inside.enter",
        QT_TR_NOOP("Open the pipeline of the selected step"),
        lambda w: w.studio.workspace.inside.enter(_editor(w).current),
        (),
        "sign-in",
        _runs_pipeline,
    ),
    Entry(
        "inside.publish",
        QT_TR_NOOP("Publish the pipeline of the selected step, to use it in others"),
        lambda w: w.studio.own.publish_inside(_editor(w).current),
        (),
        "books",
        _runs_pipeline,
    ),
    Entry(
        "inside.leave",
        QT_TR_NOOP("Go back to the pipeline around this one"),
        lambda w: w.studio.workspace.inside.leave(),
        (),
        "sign-out",
        lambda w: bool(w.studio.workspace.inside.trail()),
    ),
    Entry(
        "inside.expand",
        QT_TR_NOOP("Expand the selected pipeline step in place"),
        lambda w: w.studio.workspace.inside.expand(_editor(w).current),
        (),
        "arrows-out",
        _is_pipeline_step,
    ),
    _placing("align.left", QT_TR_NOOP("Align left"), _aligns(Line.LEFT), "align-left"),
    _placing(
        "align.centre",
        QT_TR_NOOP("Align centres"),
        _aligns(Line.CENTRE),
        "align-center-horizontal",
    ),
    _placing("align.right", QT_TR_NOOP("Align right"), _aligns(Line.RIGHT), "align-right"),
    _placing("align.top", QT_TR_NOOP("Align top"), _aligns(Line.TOP), "align-top"),
    _placing(
        "align.middle", QT_TR_NOOP("Align middles"), _aligns(Line.MIDDLE), "align-center-vertical"
    ),
    _placing("align.bottom", QT_TR_NOOP("Align bottom"), _aligns(Line.BOTTOM), "align-bottom"),
    _placing(
        "distribute.across",
        QT_TR_NOOP("Distribute horizontally"),
        _spreads(Axis.HORIZONTAL),
        "columns",
    ),
    _placing(
        "distribute.down", QT_TR_NOOP("Distribute vertically"), _spreads(Axis.VERTICAL), "rows"
    ),
)
