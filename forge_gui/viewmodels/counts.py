"""How many of a thing there are, in words: `1 step`, `4 steps`, `1,204 files`.

Languages have up to six forms for it, so that each thing is spelled out here as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_Many = Callable[[int, str], str]
_WORDS: Mapping[str, tuple[str, _Many]] = {
    "answer": (QT_TR_NOOP("1 answer"), lambda n, shown: tr("{n} answers", "", n, n=shown)),
    "attempt": (QT_TR_NOOP("1 attempt"), lambda n, shown: tr("{n} attempts", "", n, n=shown)),
    "character": (QT_TR_NOOP("1 character"), lambda n, shown: tr("{n} characters", "", n, n=shown)),
    "core": (QT_TR_NOOP("1 core"), lambda n, shown: tr("{n} cores", "", n, n=shown)),
    "failure": (QT_TR_NOOP("1 failure"), lambda n, shown: tr("{n} failures", "", n, n=shown)),
    "file": (QT_TR_NOOP("1 file"), lambda n, shown: tr("{n} files", "", n, n=shown)),
    "group": (QT_TR_NOOP("1 group"), lambda n, shown: tr("{n} groups", "", n, n=shown)),
    "input": (QT_TR_NOOP("1 input"), lambda n, shown: tr("{n} inputs", "", n, n=shown)),
    "item": (QT_TR_NOOP("1 item"), lambda n, shown: tr("{n} items", "", n, n=shown)),
    "kept answer": (
        QT_TR_NOOP("1 kept answer"),
        lambda n, shown: tr("{n} kept answers", "", n, n=shown),
    ),
    "key": (QT_TR_NOOP("1 key"), lambda n, shown: tr("{n} keys", "", n, n=shown)),
    "line": (QT_TR_NOOP("1 line"), lambda n, shown: tr("{n} lines", "", n, n=shown)),
    "load": (QT_TR_NOOP("1 load"), lambda n, shown: tr("{n} loads", "", n, n=shown)),
    "model": (QT_TR_NOOP("1 model"), lambda n, shown: tr("{n} models", "", n, n=shown)),
    "more reason": (
        QT_TR_NOOP("1 more reason"),
        lambda n, shown: tr("{n} more reasons", "", n, n=shown),
    ),
    "node": (QT_TR_NOOP("1 node"), lambda n, shown: tr("{n} nodes", "", n, n=shown)),
    "note": (QT_TR_NOOP("1 note"), lambda n, shown: tr("{n} notes", "", n, n=shown)),
    "other": (QT_TR_NOOP("1 other"), lambda n, shown: tr("{n} others", "", n, n=shown)),
    "pipeline": (QT_TR_NOOP("1 pipeline"), lambda n, shown: tr("{n} pipelines", "", n, n=shown)),
    "place": (QT_TR_NOOP("1 place"), lambda n, shown: tr("{n} places", "", n, n=shown)),
    "retry": (QT_TR_NOOP("1 retry"), lambda n, shown: tr("{n} retries", "", n, n=shown)),
    "row": (QT_TR_NOOP("1 row"), lambda n, shown: tr("{n} rows", "", n, n=shown)),
    "run": (QT_TR_NOOP("1 run"), lambda n, shown: tr("{n} runs", "", n, n=shown)),
    "step": (QT_TR_NOOP("1 step"), lambda n, shown: tr("{n} steps", "", n, n=shown)),
    "swap": (QT_TR_NOOP("1 swap"), lambda n, shown: tr("{n} swaps", "", n, n=shown)),
    "task": (QT_TR_NOOP("1 task"), lambda n, shown: tr("{n} tasks", "", n, n=shown)),
    "time": (QT_TR_NOOP("1 time"), lambda n, shown: tr("{n} times", "", n, n=shown)),
    "token": (QT_TR_NOOP("1 token"), lambda n, shown: tr("{n} tokens", "", n, n=shown)),
    "value": (QT_TR_NOOP("1 value"), lambda n, shown: tr("{n} values", "", n, n=shown)),
    "wire": (QT_TR_NOOP("1 wire"), lambda n, shown: tr("{n} wires", "", n, n=shown)),
}


def count(number: int, thing: str) -> str:
    """`number` of a thing of the table above. Raises KeyError for another thing."""
    one, many = _WORDS[thing]
    return tr(one) if number == 1 else many(number, whole(number))
