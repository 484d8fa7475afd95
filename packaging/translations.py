"""The window's translations: gather the texts out of the code, make the files that Qt reads.

    python packaging/translations.py update     new and changed texts into resources/translations/*.ts
    python packaging/translations.py release    the .qm files of these, which the window loads
    python packaging/translations.py check      says what is missing; ends with 1 if something is

A language after the word does it for that one alone: `update de`.

A translator opens a .ts file in Qt Linguist, or in any editor: it is XML. Needs the tools that
come with PySide6.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from forge_gui.engine.pipeline.kinds.built_in import KINDS

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
PIPELINES = ROOT / "resources" / "pipelines"
STRATEGIES = ROOT / "resources" / "strategies" / "default.yaml"
CATALOGUE = PIPELINES / "templates" / "catalogue.json"
TASKS = ROOT / "resources" / "library" / "tasks.json"
MODELS = ROOT / "resources" / "models"
PUBLISHED = ROOT / "resources" / "catalogue"
LANGUAGES = ("de", "ar")
SHOWN_FROM = ("forge_gui/ui", "forge_gui/viewmodels")
_SHOWN_WORDS = ("title", "description", "add")
"""Of a setting: its name, what it means, and the button that shows it."""


def sources() -> list[str]:
    """The files whose texts people see, relative to the root."""
    found = (path for part in SHOWN_FROM for path in (ROOT / part).rglob("*.py"))
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


def kind_texts() -> list[str]:
    """What the kinds of steps say of themselves and of their settings: names, meanings, choices."""
    found: set[str] = set()
    for kind in KINDS.values():
        found |= {kind.info.title, kind.info.summary}
        schema = kind.settings.model_json_schema()
        found |= set(_said({**schema, "title": "", "description": ""}))  # of the class: not shown
    return sorted(text for text in found if any(sign.isalpha() for sign in text))


def categories() -> list[str]:
    """What the shipped templates are sorted by."""
    catalogue = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    return sorted(set(catalogue["templates"].values()))


def shipped() -> list[str]:
    """What shipped pipelines, strategies and models say of themselves, and the catalogue of
    others; their files stay as they are."""
    found: set[str] = set()
    for path in (*PIPELINES.glob("*.forge.json"), *CATALOGUE.parent.glob("*.forge.json")):
        pipeline = json.loads(path.read_text(encoding="utf-8"))
        found |= {pipeline["name"], pipeline["description"]}
    for path in MODELS.glob("*/card.json"):
        card = json.loads(path.read_text(encoding="utf-8"))
        found |= {card["summary"], card["limits"]}
    return sorted(found | strategies() | published() | simulated())


def strategies() -> set[str]:
    """What the shipped strategies say of themselves."""
    from forge_gui.engine.formats.yaml_places import placed_yaml

    document = placed_yaml(STRATEGIES.read_text(encoding="utf-8")).document
    return {one["description"].strip() for one in document["strategies"]}


def published() -> set[str]:
    """What the catalogue of published models says each is good for."""
    from forge_gui.engine.formats.yaml_places import placed_yaml

    files = (placed_yaml(path.read_text(encoding="utf-8")) for path in PUBLISHED.glob("*.yaml"))
    models = (model for file in files for model in file.document["models"])
    return {model["summary"] for model in models if model.get("summary")}


def simulated() -> set[str]:
    """What simulated models say of themselves."""
    folder = ROOT / "forge_gui" / "engine" / "backends" / "simulation"
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in folder.glob("*.py")]
    texts = {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return {text for text in texts if text.startswith(("Simulated: ", "Nothing it says"))}


def engine_sentences() -> list[str]:
    """What the engine says through values/sentence.py: the first argument of each `say`."""
    found: set[str] = set()
    for path in (ROOT / "forge_gui" / "engine").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "sentence import" in text:
            found |= {
                ast.literal_eval(node.args[0])
                for node in ast.walk(ast.parse(text))
                if isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "say"
            }
    return sorted(text for text in found if text.strip("{}").count(" "))


def tasks() -> list[str]:
    """What models can be recommended for."""
    document = json.loads(TASKS.read_text(encoding="utf-8"))
    return sorted(one["name"] for one in document["tasks"])


def _said(part: object) -> Iterator[str]:
    if isinstance(part, list):
        for one in part:
            yield from _said(one)
    elif isinstance(part, dict):
        yield from (part[key] for key in _SHOWN_WORDS if isinstance(part.get(key), str))
        labels = part.get("labels", {})
        yield from labels.values()
        choices = part.get("enum", ())
        yield from (word for word in choices if isinstance(word, str) and word not in labels)
        for value in part.values():
            yield from _said(value)


def ts_file(language: str) -> Path:
    return FOLDER / f"forge_{language}.ts"


def update(language: str, into: Path | None = None) -> None:
    """Bring a .ts file up to the code; texts that are gone are dropped."""
    with tempfile.TemporaryDirectory(dir=ROOT) as folder:
        marked = Path(folder) / "step_kinds.py"
        told = [*kind_texts(), *categories(), *shipped(), *engine_sentences(), *tasks()]
        marked.write_text("".join(f"QT_TR_NOOP({text!r})\n" for text in told))
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join([*sources(), str(marked)]))
        _tool(
            "pyside6-lupdate", f"@{listing}", "-locations", "none", "-no-obsolete",
            "-sort-messages", "-source-language", "en", "-target-language", language,
            "-ts", str(into or ts_file(language)),
        )  # fmt: skip


def release(language: str, into: Path | None = None) -> Path:
    """Make the .qm file; where it is."""
    target = into or ts_file(language).with_suffix(".qm")
    _tool("pyside6-lrelease", str(ts_file(language)), "-qm", str(target))
    return target


def messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """Of each text and comment its translations (several for a plural); empty where unfinished."""
    found: dict[tuple[str, str], list[str]] = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314  # our own file
        key = message.findtext("source") or "", message.findtext("comment") or ""
        said = message.find("translation")
        if said is None or said.get("type") == "unfinished":
            found[key] = []
        else:
            forms = [form.text or "" for form in said.iter("numerusform")]
            found[key] = forms or [said.text or ""]
    return found


def missing(language: str) -> list[str]:
    """What the code says and the .ts file does not: one line a text."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / ts_file(language).name
        fresh.write_bytes(ts_file(language).read_bytes())
        update(language, fresh)
        known, now = messages(ts_file(language)), messages(fresh)
    lines = [f"not gathered: {text}" for text, comment in now if (text, comment) not in known]
    lines += [f"no longer said: {text}" for text, comment in known if (text, comment) not in now]
    return lines + [
        f"not translated: {key[0]}" for key, said in known.items() if not all(said or [""])
    ]


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(name)
    done = subprocess.run(  # Qt's tools beside this Python
        [str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{name} failed: {done.stderr or done.stdout}")


def main(words: list[str]) -> int:
    deed, *rest = words or [""]
    languages = [one for one in LANGUAGES if one in rest] or LANGUAGES
    if deed == "update":
        for language in languages:
            update(language)
    elif deed == "release":
        for language in languages:
            release(language)
    elif deed == "check":
        lines = [f"{language}: {line}" for language in languages for line in missing(language)]
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        return 1 if lines else 0
    else:
        sys.stderr.write(__doc__ or "")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
