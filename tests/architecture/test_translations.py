"""The translations are whole: every text of the code is there, with its gaps, in each language; what
the window loads is made from what translators wrote.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

_GAP = re.compile(r"\{[a-z_]+\}")
_FORMS = {"de": 2, "ar": 6}
"""How many forms a plural has."""
_LANGUAGES = sorted(_FORMS)


@pytest.fixture(scope="module")
def tools() -> ModuleType:
    """packaging/translations.py, which is a program and in no package."""
    path = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
    spec = spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_is_a_test_for_every_language(tools: ModuleType) -> None:
    assert sorted(tools.LANGUAGES) == _LANGUAGES


@pytest.mark.parametrize("language", _LANGUAGES)
def test_nothing_is_missing_and_nothing_is_left_over(tools: ModuleType, language: str) -> None:
    """To mend it: `packaging/translations.py update`, fill what is empty, then `release`."""
    missing = tools.missing(language)
    assert not missing, "\n".join(missing)


def test_qts_tools_find_every_text(tools: ModuleType, project_root: Path) -> None:
    """They read Python in a way of their own: not into f-strings, for one."""
    gathered = {text for text, _comment in tools.messages(tools.ts_file("de"))}
    said: set[str] = set()
    for name in tools.sources():
        said |= set(_said((project_root / name).read_text(encoding="utf-8")))
    assert len(said) > 1000
    assert not said - gathered


def _said(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "QT_TR_NOOP"):
            text = node.args[0]
            if isinstance(text, ast.Constant):
                yield str(text.value)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_gaps_and_forms_are_those_of_the_source(tools: ModuleType, language: str) -> None:
    messages = tools.messages(tools.ts_file(language))
    assert len(messages) > 1000
    wrong = []
    for (text, _comment), said in messages.items():
        gaps = set(_GAP.findall(text))
        if len(said) not in (1, _FORMS[language]):
            wrong.append(f"{text!r} has {len(said)} forms")
        # A form for one or for two may say the number in a word, without {n}.
        wrong += [f"{text!r}: {one!r}" for one in said if not _fits(gaps, one, len(said) > 1)]
    assert not wrong, "\n".join(wrong)


def _fits(gaps: set[str], said: str, is_plural: bool) -> bool:
    found = set(_GAP.findall(said))
    return found == gaps or (is_plural and found | {"{n}"} == gaps)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_what_is_loaded_is_what_was_written(
    tools: ModuleType, language: str, tmp_path: Path
) -> None:
    made = tools.release(language, tmp_path / "fresh.qm")
    kept = tools.ts_file(language).with_suffix(".qm")
    assert made.read_bytes() == kept.read_bytes()
    translator = QTranslator()
    assert translator.load(str(kept))
    assert translator.translate("", "Run the pipeline") not in ("", "Run the pipeline")


def test_an_empty_translation_and_a_forgotten_text_are_found(
    tools: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tools.ts_file("de").read_text(encoding="utf-8")
    hurt = tmp_path / "forge_de.ts"
    hurt.write_text(text.replace("<source>Compare</source>", "<source>Compare it</source>"))
    monkeypatch.setattr(tools, "FOLDER", tmp_path)
    lines = tools.missing("de")
    assert any(line == "not gathered: Compare" for line in lines)
    assert any(line == "no longer said: Compare it" for line in lines)
