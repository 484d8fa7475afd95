"""Every text that the window shows is written so that Qt's tools find it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.text_rule import untranslated

_FOLDERS = ("forge_gui/ui", "forge_gui/viewmodels")
_FILES = {
    "forge_gui/ui/camera.py": "takes pictures, for those who work on Forge",
    "forge_gui/ui/canvas_scenes.py": "what is on those pictures",
    "forge_gui/ui/corner_scenes.py": "what is on those pictures",
    "forge_gui/ui/debug_scenes.py": "what is on those pictures",
    "forge_gui/ui/evaluation_scenes.py": "what is on those pictures",
    "forge_gui/ui/flight_scenes.py": "what is on those pictures",
    "forge_gui/ui/inspector_scenes.py": "what is on those pictures",
    "forge_gui/ui/library_scenes.py": "what is on those pictures",
    "forge_gui/ui/manage_scenes.py": "what is on those pictures",
    "forge_gui/ui/playground_scenes.py": "what is on those pictures",
    "forge_gui/ui/sharing_scenes.py": "what is on those pictures",
    "forge_gui/ui/states_scenes.py": "what is on those pictures",
    "forge_gui/ui/strategies_scenes.py": "what is on those pictures",
    "forge_gui/ui/tasks_scenes.py": "what is on those pictures",
    "forge_gui/ui/screenshots.py": "what is on those pictures",
    "forge_gui/ui/theme/fonts.py": "names of fonts",
    "forge_gui/ui/theme/sheet.py": "a style sheet",
    "forge_gui/ui/playground/code_marks.py": "words of programming languages",
    "forge_gui/viewmodels/playground_examples.py": "prompts that forge:tiny reads: in English",
    "forge_gui/viewmodels/log_words.py": "the log is English, as its file is",
}
_TEXTS = {
    'f\'<img src="data:image/png;base64,{data}" width="{width}" height="{height}">\'': "a picture",
    "QTabBar::scroller { width: 0px; }": "a style sheet",
    "Insert": "a key",
    "Delete": "a key",
    "English": "languages are named in themselves",
    "Deutsch": "languages are named in themselves",
    "Ollama": "a name",
    "Forge": "a name",
    "Anthropic": "a name",
    "Hugging Face": "a name",
    "Fusion": "a style of Qt",
    "f'ollama pull {name}'": "a command for a terminal",
    "f'{pictures} (*.png *.jpg *.jpeg *.webp)'": "endings of files",
    "Markdown (*.md)": "endings of files",
    "ddd d": "a form of dates",
    "GeForce ": "a name",
    "Radeon ": "a name",
    "f'{flows} (*.rivet-project *.rivet-graph *.cforge *.json)'": "endings of files",
    '{"name": "J. Brandt", "count": 3}': "an example of JSON",
    "f'move {sorted(places)}'": "which edits are one undo step",
    "f'set {step_id} {key}'": "which edits are one undo step",
    "f'step {step.kind}'": "which form it is",
    "Expecting property name enclosed in double quotes": "as Python says it of broken JSON",
    "left or switch": "a kind of field",
    "only left": "a kind of line",
    "only right": "a kind of line",
    "add after": "what a row asks for",
    "add inside": "what a row asks for",
    "The icon font of the qtawesome package is missing.": "an installation that cannot start",
    "f'The command {command.id} is there already.'": "a mistake in the code",
    "f'{key} belongs to {taken[key]}, not to {command.id}.'": "a mistake in the code",
}
"""What reads like a text and is none, and why."""


@pytest.fixture(scope="module")
def found(project_root: Path) -> list[tuple[str, int, str]]:
    """What reads like a text and is not translated: file, line, text."""
    return [
        (path.relative_to(project_root).as_posix(), line, text)
        for folder in _FOLDERS
        for path in sorted((project_root / folder).rglob("*.py"))
        for line, text in untranslated(path.read_text(encoding="utf-8"))
    ]


def test_what_is_shown_is_translated(found: list[tuple[str, int, str]]) -> None:
    forgotten = [f"{f}:{n}: {t!r}" for f, n, t in found if f not in _FILES and t not in _TEXTS]
    assert not forgotten, "\n".join(forgotten)


def test_no_exception_is_left_over(found: list[tuple[str, int, str]]) -> None:
    assert set(_FILES) <= {file for file, _line, _text in found}
    assert set(_TEXTS) <= {text for file, _line, text in found if file not in _FILES}


@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    button.setText('Run again')",
        "def f():\n    self.note = 'Nothing is known yet.'",
        "TITLES = ('Timeline', 'Values')",
        "def f():\n    return f'{n} steps left'",
        "def f():\n    draw_text(painter, box, 'measured', font, color)",
        "def f():\n    label('idle' if is_idle else tr('busy'))",
        "def f():\n    return tr(f'{n} steps')",
        "def f():\n    return tr('Run ' + name)",
        "def f():\n    return f\"{tr('Stopping.')} {counts}\"",
        "def f(title: str = 'Group'):\n    pass",
        "def f():\n    raise ValueError('A key needs a name.')",
        "def f():\n    menu.addAction('Remove\\tDel')",
    ],
)
def test_a_forgotten_text_is_found(source: str) -> None:
    assert list(untranslated(source))


@pytest.mark.parametrize(
    "source",
    [
        '"""What this file is for."""',
        "def f() -> 'Some Type':\n    return tr('Run again')",
        "WORDS = {StepState.DONE: QT_TR_NOOP('From cache')}",
        "def f():\n    return tr('{n} steps', '', n, n=n)",
        "def f():\n    return name == 'Needs input' or TABS.index('Log')",
        "def f():\n    add(menu, tr('Copy'), act, 'Ctrl+C')",
        "def f():\n    self.setProperty('look', 'quiet')",
        "def f():\n    self.apply(tr('Edit'), edit, merge_key=f'note {note}')",
        "def f():\n    return f'{size:.1f} GB'",
        "def f():\n    self.setObjectName('Run bar')",
    ],
)
def test_what_is_no_text_passes(source: str) -> None:
    assert not list(untranslated(source))
