"""Templates, imports and exports in the real window and on the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QTreeWidget

from forge_gui.engine.pipeline.document import read_pipeline
from forge_gui.engine.pipeline.picture_embedding import embedded_pipeline
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.start.gallery_page import GalleryPage
from forge_gui.ui.start.import_sheet import ImportSheet
from forge_gui.ui.start.sample_card import SampleCardView
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import LEFT, NO_KEYS, Desk, OpenDesk, steps

FLOWS = Path(__file__).resolve().parents[1] / "data" / "flows"
ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "pipelines" / "07-urgent-goes-first.forge.json"


def gallery(desk: Desk) -> GalleryPage:
    desk.wait(lambda: desk.has_button("All templates"))
    desk.click_button("All templates")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, GalleryPage)
    desk.wait(lambda: len(page.findChildren(SampleCardView)) >= 14)
    desk.wait(lambda: desk.has_button("Code"))
    return page


def cards(page: GalleryPage) -> list[str]:
    shown = page.findChildren(SampleCardView)
    return [card.accessibleName() for card in shown if card.parent() is not None]


def test_a_template_is_found_by_what_it_does_and_opens_as_a_copy(open_desk: OpenDesk) -> None:
    desk = open_desk()
    page = gallery(desk)
    page.focus_search()
    desk.type_into(page.findChildren(SearchField)[0], "minutes transcript")
    desk.wait(lambda: cards(page) == ["Minutes from a transcript"])
    desk.click_button("Open: Minutes from a transcript")
    desk.wait(lambda: not desk.editor.is_empty)
    assert desk.document.title == "Minutes from a transcript"
    assert desk.document.path is None
    assert desk.editor.graph.notes
    assert desk.editor.graph.groups
    assert desk.window.area.view is not None
    desk.end()


def test_a_click_on_a_card_opens_what_runs_at_once_and_the_run_panel_fills_its_dock(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk()
    page = gallery(desk)
    desk.click_button("Ready to run")
    desk.wait(lambda: "Tidy a list" in cards(page))
    desk.wait(lambda: any(c.isVisible() for c in page.findChildren(SampleCardView)))
    card = next(c for c in page.findChildren(SampleCardView) if c.isVisible())
    QTest.mouseClick(card, LEFT, NO_KEYS, QPoint(60, 60))
    desk.wait(lambda: desk.document.title == "Sort a mail")
    bench = desk.window.workbench
    desk.wait(lambda: bench.run.height() > 100)
    assert bench.run_dock.geometry().bottom() == bench.rect().bottom()
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: desk.run.state is RunState.DONE)
    desk.end()


def test_categories_leave_their_cards(open_desk: OpenDesk) -> None:
    desk = open_desk()
    page = gallery(desk)
    desk.click_button("Code")
    desk.wait(lambda: cards(page) == ["Write and review code"])
    desk.click_button("All")
    desk.wait(lambda: len(cards(page)) >= 14)
    desk.click_button("Back to the canvas")
    assert desk.window.area.isVisible()
    desk.end()


def test_a_dropped_flow_opens_with_its_report(open_desk: OpenDesk) -> None:
    desk = open_desk()
    flow = FLOWS / "rivet" / "11-not-everything.rivet-project"
    desk.app.studio.workspace.drop([flow])
    desk.wait(lambda: bool(desk.window.findChildren(ImportSheet)))
    (sheet,) = desk.window.findChildren(ImportSheet)
    (table,) = sheet.findChildren(QTreeWidget)
    assert table.topLevelItemCount() == 16
    first = table.topLevelItem(0)
    assert first is not None
    assert (first.text(0), first.text(2)) == ("Code", "not")
    desk.click_button("Show the pipeline")
    desk.wait(lambda: not desk.window.findChildren(ImportSheet))
    assert "chat" in steps(desk.editor.graph)
    assert desk.document.path is None
    desk.end()


def test_json_is_a_pipeline_or_a_flow_and_what_is_neither_is_told(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk()
    plain = tmp_path / "plain.json"
    plain.write_text(SAMPLE.read_text("utf-8"), "utf-8")
    desk.app.studio.workspace.drop([plain])
    desk.wait(lambda: desk.document.path == plain)
    desk.app.studio.workspace.drop([FLOWS / "flowise" / "01-llm-chain.json"])
    desk.wait(lambda: "llm_chain" in steps(desk.editor.graph))
    (tmp_path / "other.json").write_text('{"a": 1}', "utf-8")
    desk.app.studio.workspace.drop([tmp_path / "other.json"])
    desk.wait(lambda: bool(desk.told))
    assert "no Forge pipeline" in desk.told[0]
    for sheet in desk.window.findChildren(ImportSheet):
        sheet.close()
    desk.wait(lambda: not desk.window.findChildren(ImportSheet))
    desk.end()


def let_fall(desk: Desk, *files: Path) -> None:
    """On the canvas, or on what an empty pipeline offers."""
    place = desk.window.area.mapTo(desk.window, QPoint(300, 200))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    handle, copy = desk.window.windowHandle(), Qt.DropAction.CopyAction
    QCoreApplication.sendEvent(handle, QDragEnterEvent(place, copy, mime, LEFT, NO_KEYS))
    move = QDragMoveEvent(place, copy, mime, LEFT, NO_KEYS)
    QCoreApplication.sendEvent(handle, move)
    assert move.isAccepted()
    QCoreApplication.sendEvent(handle, QDropEvent(QPointF(place), copy, mime, LEFT, NO_KEYS))
    QCoreApplication.processEvents()


def test_files_on_the_empty_page_and_on_the_canvas_become_what_they_hold(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk()
    notes = tmp_path / "notes.txt"
    notes.write_text("A kettle", "utf-8")
    assert desk.window.area.is_start_shown
    let_fall(desk, notes)
    (made,) = desk.editor.graph.steps
    assert (made.kind, made.settings["path"]) == ("file_in", str(notes))
    assert desk.canvas.hasFocus()
    answer_dialog(desk, "file.export_picture", tmp_path / "p.png")
    desk.editor.undo()
    let_fall(desk, tmp_path / "p.png")
    desk.wait(lambda: steps(desk.editor.graph) == [made.id])
    let_fall(desk, FLOWS / "flowise" / "01-llm-chain.json")
    desk.wait(lambda: "llm_chain" in steps(desk.editor.graph))
    for sheet in desk.window.findChildren(ImportSheet):
        sheet.close()
    desk.wait(lambda: not desk.window.findChildren(ImportSheet))
    (tmp_path / "other.json").write_text('{"a": 1}', "utf-8")
    before = len(desk.editor.graph.steps)
    let_fall(desk, tmp_path / "other.json")
    desk.wait(lambda: len(desk.editor.graph.steps) == before + 1)
    assert desk.told == []
    desk.end()


def answer_dialog(desk: Desk, command: str, file: Path) -> None:
    desk.app.studio.commands.run(command)
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    desk.wait(lambda: not desk.window.findChildren(QFileDialog))
    desk.wait(file.exists)


def test_a_pipeline_leaves_as_python_picture_and_report_and_the_picture_comes_back(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk()
    desk.app.studio.workspace.open(SAMPLE)
    desk.wait(lambda: not desk.editor.is_empty)
    graph = desk.editor.graph
    for name in ("p.png", "p.svg"):
        answer_dialog(desk, "file.export_picture", tmp_path / name)
        found = embedded_pipeline((tmp_path / name).read_bytes())
        assert found.steps == graph.steps
    assert QImage(str(tmp_path / "p.png")).width() > 400
    answer_dialog(desk, "file.export_python", tmp_path / "p.py")
    assert "from forge_gui import Flow" in (tmp_path / "p.py").read_text("utf-8")
    desk.window.start_run()
    desk.wait(lambda: desk.run.state is RunState.DONE)
    answer_dialog(desk, "run.report", tmp_path / "p.html")
    assert "Urgent goes first" in (tmp_path / "p.html").read_text("utf-8")
    desk.app.studio.workspace.drop([tmp_path / "p.png"])
    desk.wait(lambda: desk.document.path is None)
    assert steps(desk.editor.graph) == steps(graph)
    desk.end()


def forge(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "forge_gui.cli", *words]
    environment = os.environ | {"FORGE_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_command_line_exports_imports_and_runs_what_it_exported(tmp_path: Path) -> None:
    home = tmp_path / "home"
    python, svg = tmp_path / "p.py", tmp_path / "p.svg"
    done = forge("export", str(SAMPLE), "--python", str(python), "--svg", str(svg), home=home)
    assert done.returncode == 0, done.stderr
    by_file = forge("run", str(SAMPLE), home=home)
    by_picture = forge("run", str(svg), home=home)
    script = subprocess.run(
        [sys.executable, str(python), "--input", "mail=Hello. The invoice is wrong."],
        env={**os.environ, "FORGE_HOME": str(home), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    by_words = forge("run", str(SAMPLE), "--input", "mail=Hello. The invoice is wrong.", home=home)
    assert by_file.stdout == by_picture.stdout
    assert script.returncode == 0, script.stderr
    assert script.stdout == by_words.stdout
    flow = FLOWS / "chainforge" / "04-chaining.cforge"
    out = tmp_path / "flow.forge.json"
    told = forge("import", str(flow), "--out", str(out), home=home)
    assert "2 of 2 (100 %)" in told.stdout.replace("\n", " ")
    assert [step.id for step in read_pipeline(out).steps][:2] == ["inspect", "inspect_2"]
    again = forge("import", str(flow), "--out", str(out), home=home)
    assert again.returncode == 2
    assert "is there already" in again.stderr


def test_a_run_is_reported_and_a_wrong_name_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "home"
    document = forge("run", str(SAMPLE), "--json", home=home).stdout
    run = json.loads(document)["run_id"]
    page = tmp_path / "r.html"
    assert forge("runs", "report", run, str(page), home=home).returncode == 0
    assert "<svg" in page.read_text("utf-8")
    wrong = forge("runs", "report", run, str(tmp_path / "r.pdf"), home=home)
    assert wrong.returncode == 2
    assert ".md or .html" in wrong.stderr
