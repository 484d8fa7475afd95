"""Scripts fetch and delete models in one call each."""

from __future__ import annotations

from pathlib import Path

import pytest

import forge_gui
from forge_gui.values.errors import BackendError, ModelNotFound
from forge_gui.values.settings import Settings
from tests.engine.replay.toy_shop import ToyModel
from tests.stories.shop_next_door import shop_next_door

_BIG = ToyModel([b"w" * 40_000, b"p" * 400])


def test_a_script_fetches_and_deletes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path))
    with shop_next_door({"big": _BIG}) as shop:
        place = shop.place.removeprefix("http://")
        settings = Settings.model_validate({"ollama": {"host": place}})
        heard: list[float] = []
        with forge_gui.open_engine_blocking(settings) as engine:
            name = f"{shop.place}/lab/big"
            model = forge_gui.pull_model(name, on_progress=heard.append, engine=engine)
            assert shop.has == [f"{place}/lab/big:latest"]
            assert all(0 <= part <= 1 for part in heard)
            assert heard
            again = forge_gui.pull_model(name, engine=engine)
            assert again == model
            forge_gui.delete_model(f"ollama:{place}/lab/big", engine=engine)
            assert shop.has == []
            with pytest.raises(ModelNotFound):
                forge_gui.pull_model(f"{shop.place}/lab/nothere", engine=engine)
            with pytest.raises(BackendError):
                forge_gui.delete_model("forge:tiny", engine=engine)
