"""A text of strategies: what it holds, and every fault at its line. Builds nothing, runs nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from forge_gui.engine.components.registry import Components
from forge_gui.engine.formats.yaml_places import PlacedYaml, YamlFault, placed_yaml
from forge_gui.engine.library.findings import findings
from forge_gui.engine.orchestration.strategies.composing import Composed, component_faults, compose
from forge_gui.engine.orchestration.strategies.file_words import StrategiesFile
from forge_gui.values.sentence import Sentence, say
from forge_gui.values.strategies import StrategyCheck, StrategyFault

MOST_BYTES = 256 * 1024
MOST_FAULTS = 50
_SECRET_WORDS = ("key", "token", "secret", "password")


@dataclass(frozen=True, slots=True)
class Reader:
    """`environment` has the variables that a config may name."""

    components: Components
    environment: Mapping[str, str]

    def check(self, text: str, *, looks_for_keys: bool = False) -> StrategyCheck:
        """May block where keys are looked for in a keyring. Never raises."""
        if len(text.encode("utf-8", "replace")) > MOST_BYTES:
            return _whole(say("The text is larger than 256 kB, which no strategy is."))
        try:
            placed = placed_yaml(text)
        except YamlFault as fault:
            reason = fault.reason[:1].upper() + fault.reason[1:]
            found = StrategyFault(say("{reason}", reason=reason), fault.line, fault.column)
            return StrategyCheck(faults=(found,))
        try:
            document = StrategiesFile.model_validate_json(json.dumps(placed.document))
        except ValidationError as error:
            told = component_faults(placed.document, self.components, self.environment)
            faults = (*_refused(error, placed), *(_placed(one, placed) for one in told))
            return StrategyCheck(faults=tuple(sorted(faults, key=_line))[:MOST_FAULTS])
        except (ValueError, RecursionError):
            return _whole(say("The text holds values that no strategy has."))
        composed = compose(
            document, self.components, self.environment, looks_for_keys=looks_for_keys
        )
        return _checked(composed, placed)


def _whole(sentence: Sentence) -> StrategyCheck:
    return StrategyCheck(faults=(StrategyFault(sentence),))


def _refused(error: ValidationError, placed: PlacedYaml) -> tuple[StrategyFault, ...]:
    found = []
    for one in findings(error, StrategiesFile)[:MOST_FAULTS]:
        line, column = placed.place_of(one.place)
        sentence = _safe(one.sentence, one.place)
        found.append(StrategyFault(sentence, line, column))
    return tuple(found)


def _line(fault: StrategyFault) -> tuple[int, int]:
    return (fault.line, fault.column)


def _safe(sentence: str, place: Sequence[str | int]) -> Sentence:
    """What is refused may be a key that somebody wrote there: its value is not repeated."""
    name = str(place[-1]) if place else ""
    if any(word in name.lower() for word in _SECRET_WORDS):
        return say('"{name}" is not as it must be.', name=name)
    return say("{sentence}", sentence=sentence)


def _checked(composed: Composed, placed: PlacedYaml) -> StrategyCheck:
    faults = tuple(_placed(one, placed) for one in composed.faults[:MOST_FAULTS])
    remarks = tuple(_placed(one, placed) for one in composed.remarks)
    if faults:
        return StrategyCheck(faults=tuple(sorted(faults, key=_line)))
    return StrategyCheck(composed.strategies, (), remarks)


def _placed(found: tuple[Sequence[str | int], Sentence], placed: PlacedYaml) -> StrategyFault:
    path, sentence = found
    return StrategyFault(sentence, *placed.place_of(tuple(path)))


def text_of_one(text: str, name: str) -> str:
    """The part of a text that is one strategy, as a text of its own; empty: it is not there."""
    placed = placed_yaml(text)
    entries = placed.document.get("strategies", ())
    for number, entry in enumerate(entries):
        if entry.get("name") == name:
            begin = placed.places["strategies", number][0] - 1
            after = placed.places.get(("strategies", number + 1))
            lines = text.splitlines()[begin : after[0] - 1 if after else None]
            while lines and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
                lines.pop()
            return "\n".join(["strategies:", *lines, ""])
    return ""
