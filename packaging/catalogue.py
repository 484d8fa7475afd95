"""The published models: check the YAML files, and compile them into the file that Forge reads.

    python packaging/catalogue.py build     checks all files, writes resources/catalogue/compiled.json
    python packaging/catalogue.py check     checks all files; ends with 1 where something is wrong
    python packaging/catalogue.py count     how much there is, and where it was read

A test holds the compiled file equal to the YAML files (tests/contract/test_catalogue_files.py).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from forge_gui.engine.library.known import COMPILED, document_of
from forge_gui.engine.library.known_reading import COUNTS, NEEDS_SOURCE, models_of
from forge_gui.values.errors import FileDamaged
from forge_gui.values.known_models import KnownModel

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "catalogue"


def documents() -> dict[str, Any]:
    """Every YAML file by its name, as plain values. Raises FileDamaged."""
    return {path.name: document_of(path) for path in sorted(FOLDER.glob("*.yaml"))}


def compiled_text(found: dict[str, Any]) -> str:
    """The compiled file: one model a line, so that a change of one fact is one line of a diff."""
    lines: list[str] = []
    for name, document in found.items():
        head = {key: told for key, told in document.items() if key != "models"}
        models = ",\n".join(json.dumps(one, ensure_ascii=False) for one in document["models"])
        start = json.dumps(head, ensure_ascii=False)[:-1]
        lines.append(f'{json.dumps(name)}: {start}, "models": [\n{models}\n]}}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def build() -> int:
    found = documents()
    models = [model for name, document in found.items() for model in models_of(document, name)]
    (FOLDER / COMPILED).write_text(compiled_text(found), encoding="utf-8", newline="\n")
    print(f"{len(models)} models out of {len(found)} files")
    return 0


def check() -> int:
    found = documents()
    models = [model for name, document in found.items() for model in models_of(document, name)]
    is_same = (FOLDER / COMPILED).read_text(encoding="utf-8") == compiled_text(found)
    told = "is as the files say" if is_same else "is out of date: build it"
    print(f"{len(models)} models; {COMPILED} {told}")
    return 0 if is_same else 1


def count() -> int:
    found = documents()
    models = [model for name, document in found.items() for model in models_of(document, name)]
    facts = Counter(fact for model in models for fact in NEEDS_SOURCE if getattr(model, fact))
    sourced = sum(fact in model.sources for model in models for fact in facts if _is(model, fact))
    ratings = sum(len(model.ratings) for model in models)
    print(f"{len(models)} models of {len({model.family for model in models})} families")
    print(
        f"{sum(facts[one] for one in COUNTS)} numbers, {sum(facts.values())} facts, {sourced} sourced"
    )
    print(f"{sum(len(model.quantisations) for model in models)} files with their size")
    print(f"{ratings} published scores of {sum(bool(model.ratings) for model in models)} models")
    for fact, number in facts.most_common():
        print(f"  {fact:22} {number}")
    return 0


def _is(model: KnownModel, fact: str) -> bool:
    return bool(getattr(model, fact))


def main() -> int:
    words = {"build": build, "check": check, "count": count}
    if len(sys.argv) != 2 or sys.argv[1] not in words:
        print(__doc__)
        return 2
    try:
        return words[sys.argv[1]]()
    except FileDamaged as error:
        print(error)
        return 1


if __name__ == "__main__":
    sys.exit(main())
