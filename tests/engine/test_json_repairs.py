"""What is said about repairs, when a repair is a guess, and what a schema does about it."""

from __future__ import annotations

import pytest

from forge_gui.engine.structured.changes import Certainty, Change, Changed
from forge_gui.engine.structured.outcome import Rung
from forge_gui.engine.structured.reading import LONGEST, read
from forge_gui.engine.structured.schema import checker, has_patterns, schema_fault
from forge_gui.engine.structured.work import read_here
from forge_gui.values.errors import JsonUnfit, JsonUnreadable
from forge_gui.values.json_value import JsonObject

NAMED: JsonObject = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "n": {"type": "integer"}},
    "required": ["name"],
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    ("text", "value", "sentence"),
    [
        ('{"a": [1, 2', {"a": [1, 2]}, "Added 2 missing brackets at the end."),
        ("{'a': 1}", {"a": 1}, "Put a text in double quotes that had other quotes."),
        ('{"a": 1,}', {"a": 1}, "Left out a comma too many."),
        ('{"a": 1 "b": 2}', {"a": 1, "b": 2}, "Added a missing comma."),
        ('{"a" 1}', {"a": 1}, "Added a missing colon."),
        ('{"a": True}', {"a": True}, "Replaced a literal of another language."),
        ('{"a": NaN}', {"a": None}, "Replaced a number that JSON does not have by null."),
        ('{"a": 0x1F}', {"a": 31}, "Rewrote a number."),
        ('{"a": 1} // so', {"a": 1}, "Left out the text around the JSON."),
        ('{"a": "say "hi" now"}', {"a": 'say "hi" now'}, "Kept 2 unescaped quotes inside texts."),
        ('{"a": "b" + "c"}', {"a": "bc"}, "Joined a text that was written in pieces."),
        (
            '{"a": 1}{"a": 2}',
            [{"a": 1}, {"a": 2}],
            "Made a list of 2 values that stood side by side.",
        ),
    ],
)
def test_each_repair_says_what_it_changed(text: str, value: object, sentence: str) -> None:
    outcome = read(text)
    assert outcome.value == value
    assert sentence in outcome.sentences


def test_every_kind_of_change_has_a_sentence_for_one_and_for_many() -> None:
    for change in Change:
        for times in (1, 3):
            sentence = Changed(change, times).sentence
            assert sentence.endswith(".")
            assert "#" not in sentence
            assert sentence[0].isupper()
        assert (
            "# " not in change.value
            or change is Change.CHOSEN
            or (Changed(change, 1).sentence != Changed(change, 3).sentence)
        )


def test_a_guess_is_told_and_with_a_schema_refused() -> None:
    text = '{"name": "was cut in the mid'
    assert read(text).certainty is Certainty.GUESS
    with pytest.raises(JsonUnfit) as caught:
        read(text, checker(NAMED))
    assert "guess" in caught.value.sentence
    assert caught.value.value == {"name": "was cut in the mid"}


def test_a_repair_that_leaves_no_doubt_passes_a_schema() -> None:
    outcome = read("Sure: {name: 'Ada', n: 3,}", checker(NAMED))
    assert outcome.value == {"name": "Ada", "n": 3}
    assert outcome.rung is Rung.REPAIRED


def test_the_schema_chooses_between_several_pieces() -> None:
    text = 'I saw {"other": 1} first, and {"name": "Ada"} second.'
    assert read(text, checker(NAMED)).value == {"name": "Ada"}


def test_two_pieces_that_fit_and_say_different_things_are_refused() -> None:
    text = 'Either {"name": "Ada"} or else {"name": "Bob"} would be possible, see [1].'
    with pytest.raises(JsonUnfit):
        read(text, checker(NAMED))


def test_json_inside_of_a_string_is_opened_only_for_a_schema() -> None:
    text = '"{\\"name\\": \\"Ada\\"}"'
    assert read(text).value == '{"name": "Ada"}'
    assert read(text, checker(NAMED)).value == {"name": "Ada"}


def test_a_misfit_says_where_and_why() -> None:
    with pytest.raises(JsonUnfit) as caught:
        read('{"name": "Ada", "n": "many"}', checker(NAMED))
    assert "n: 'many' is not of type 'integer'" in caught.value.sentence


@pytest.mark.parametrize("text", ["", "   ", "No JSON in here at all.", "```\n```", "[" * 5_000])
def test_what_holds_no_json_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(JsonUnreadable):
        read_here(text)


def test_a_text_longer_than_the_cap_is_refused_unless_it_is_valid() -> None:
    long = '{"a": "' + "x" * LONGEST + '"}'
    assert read(long).value == {"a": "x" * LONGEST}
    with pytest.raises(JsonUnreadable, match="longer than 256 KB"):
        read(long.replace('"a"', "'a'"))


def test_a_schema_that_is_none_is_told() -> None:
    assert "wibble" in schema_fault({"type": "wibble"})
    assert schema_fault(NAMED) == ""


def test_a_schema_refers_to_nothing_outside_of_itself() -> None:
    check = checker({"$ref": "https://example.org/schema.json"})
    assert "not in it" in check({})


def test_regular_expressions_in_a_schema_are_seen() -> None:
    assert has_patterns({"properties": {"a": {"pattern": "^(a+)+$"}}})
    assert not has_patterns(NAMED)
