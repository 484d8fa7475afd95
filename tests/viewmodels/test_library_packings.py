"""The files that a model can be had as: what each would take, and which can be fetched."""

from __future__ import annotations

from forge_gui.values.ids import ModelId
from forge_gui.values.known_models import KnownModel, Quantisation
from forge_gui.values.library import LibraryEntry, Need
from forge_gui.values.memory_bill import Verdict as Verdicted
from forge_gui.values.models import ModelCard, Origin
from forge_gui.viewmodels.library_packings import packings_of
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.shape_words import shape_words
from forge_gui.viewmodels.verdicts import Fit, Verdict

_GB = 10**9
_MIDDLE = Quantisation("Q4_K_M", 5 * _GB, "some:8b")
_LARGE = Quantisation("Q8_0", 9 * _GB, "hf.co/a/b:Q8_0")
_SMALL = Quantisation("Q2_K", 3 * _GB)


def _row(
    *packings: Quantisation, is_installed: bool = False, origin: Origin = Origin.ESTIMATED
) -> LibraryRow:
    card = ModelCard(ModelId("ollama", "some:8b"), size_bytes=5 * _GB, quantization="Q4_K_M")
    known = KnownModel("Some 8B", "Some", "Somebody", quantisations=packings)
    need = Need(6 * _GB, origin)
    entry = LibraryEntry(card, is_installed, known, need=need, verdict=Verdicted.FITS)
    return LibraryRow(entry, verdict=Verdict(Fit.FITS, needed=6 * _GB, limit=8 * _GB))


def test_each_packing_says_whether_it_fits_and_can_be_fetched() -> None:
    small, middle, large = packings_of(_row(_LARGE, _MIDDLE, _SMALL))
    assert [one.name for one in (small, middle, large)] == ["Q2_K", "Q4_K_M", "Q8_0"]
    assert (small.fit, middle.fit, large.fit) == (Fit.FITS, Fit.FITS, Fit.TOO_LARGE)
    assert small.model is None
    assert large.model == ModelId("ollama", "hf.co/a/b:Q8_0")
    assert middle.is_shown
    assert middle.model is None, "its button stands at the top"
    assert large.words.startswith("9 GB, ~")


def test_what_is_here_is_not_offered_again() -> None:
    middle, large = packings_of(_row(_LARGE, _MIDDLE, is_installed=True))
    assert middle.model is None
    assert large.model is not None


def test_a_measured_need_says_nothing_of_the_other_files() -> None:
    found = packings_of(_row(_LARGE, _MIDDLE, origin=Origin.MEASURED))
    assert {one.fit for one in found} == {Fit.UNKNOWN}
    assert not any("~" in one.words for one in found)


def test_one_file_is_no_choice() -> None:
    assert packings_of(_row(_MIDDLE)) == ()


def test_a_shape_is_told_as_far_as_it_is_known() -> None:
    known = KnownModel(
        *("Some 8B", "Some", "Somebody"),
        layers=48,
        kv_heads=8,
        head_size=128,
        sliding_window=1024,
        full_attention_every=6,
    )
    told = dict(shape_words(known))
    assert "48" in told.values()
    assert "8 heads of 128" in told.values()
    assert "1,024 tokens; 1 of 6 over all" in told.values()
    assert "" in told.values()
