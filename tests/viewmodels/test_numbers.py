"""Numbers stand in the form of the window's language, and are read in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator

from forge_gui.viewmodels import counts, numbers, wording

_GIB = 1024**3


class Speaks(QTranslator):
    """Changes nothing but whose numbers are written."""

    def __init__(self, locale: str) -> None:
        super().__init__()
        self._locale = locale

    def translate(self, *texts: object) -> str:
        return self._locale if texts[1] == "en_US" else str(texts[1])

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(params=["de_DE", "fr_FR", "ar_AE", "en_US"])
def anywhere(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    translator = Speaks(request.param)
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    translator = Speaks("de_DE")
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_german_has_a_comma_before_the_decimals() -> None:
    assert numbers.whole(1_234_567) == "1.234.567"
    assert numbers.shortest(0.25) == "0,25"
    assert wording.duration(2.14) == "2,1 s"
    assert wording.used_of(int(14.8 * _GIB), 32 * _GIB) == "14,8 of 32 GB"
    assert wording.disk_size(5_200_000_000) == "5,2 GB"
    assert wording.rate(41.63) == "41,6 tok/s"
    assert counts.count(1204, "file") == "1.204 files"


@pytest.mark.usefixtures("german")
def test_both_forms_can_be_typed() -> None:
    assert [numbers.typed(text) for text in ("0,4", "0.4", "4.096", " 12 ")] == [0.4, 0.4, 4096, 12]
    with pytest.raises(ValueError, match="four"):
        numbers.typed("four")


def test_english_is_as_ever() -> None:
    assert (numbers.whole(1940), numbers.figure(41.64, 1)) == ("1,940", "41.6")
    assert (numbers.shortest(4096.0), numbers.percent(40.4)) == ("4,096", "40 %")
    assert wording.speed(None) == ""


def test_a_language_that_names_no_locale_writes_as_english_does(qapp: QCoreApplication) -> None:
    translator = Speaks("[en_US]")
    qapp.installTranslator(translator)
    assert numbers.whole(1940) == "1,940"
    qapp.removeTranslator(translator)


@given(number=st.integers(-(10**12), 10**12))
def test_what_is_written_is_read_again(anywhere: str, number: int) -> None:
    assert numbers.typed(numbers.whole(number)) == number
    assert numbers.typed(numbers.figure(number / 8, 3)) == number / 8
