"""Settings from files, environment and options: who wins, and what is said about each mistake."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forge_gui.engine.storage.settings_files import change_user_file, load_settings
from forge_gui.engine.storage.settings_layers import LoadedSettings
from forge_gui.values.errors import SettingsError


def _load(tmp_path: Path, text: str = "{}", *options: str, **environment: str) -> LoadedSettings:
    path = tmp_path / "user.json"
    path.write_text(text)
    shipped = tmp_path / "shipped.json"
    if not shipped.exists():
        shipped.write_text("{}")
    return load_settings(path, environment, options, shipped)


def test_later_sources_win_and_each_value_knows_its_own(tmp_path: Path) -> None:
    (tmp_path / "shipped.json").write_text(
        json.dumps({"ui": {"theme": "light", "font_scale": 1.1}, "retry": {"max_attempts": 4}})
    )
    loaded = _load(
        tmp_path,
        '{"ui": {"theme": "dark"}, "retry": {"max_attempts": 5}}',
        "retry.max_attempts=7",
        FORGE_RETRY__MAX_ATTEMPTS="6",
    )
    assert loaded.settings.ui.theme == "dark"
    assert loaded.settings.ui.font_scale == 1.1
    assert loaded.settings.retry.max_attempts == 7
    assert loaded.sources["ui.theme"] == str(tmp_path / "user.json")
    assert loaded.sources["ui.font_scale"] == str(tmp_path / "shipped.json")
    assert loaded.sources["retry.max_attempts"] == "--set retry.max_attempts"
    assert loaded.sources["ui.motion"] == "default"


def test_files_that_are_not_there_say_nothing(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path / "none.json", {}, (), tmp_path / "none either.json")
    assert set(loaded.sources.values()) == {"default"}


@pytest.mark.parametrize(
    ("variable", "text", "key", "value"),
    [
        ("FORGE_SIMULATION_MODE", "yes", "simulation_mode", True),
        ("FORGE_SIMULATION_MODE", "0", "simulation_mode", False),
        ("FORGE_LOG_LEVEL", "DEBUG", "log_level", "DEBUG"),
        ("FORGE_REQUEST_TIMEOUT", "12", "request_timeout", 12.0),
        ("FORGE_ORCHESTRATOR__DEFAULT_CHAT_MODEL", "7", "orchestrator.default_chat_model", "7"),
        ("FORGE_MAX_RETRIES", "9", "retry.max_attempts", 9),
        ("FORGE_LLAMA_CPP__MODEL_FOLDERS", '["/a"]', "llama_cpp.model_folders", ("/a",)),
        ("OLLAMA_HOST", "0.0.0.0:99", "ollama.host", "0.0.0.0:99"),
    ],
)
def test_variables_are_read_as_their_key_needs(
    tmp_path: Path, variable: str, text: str, key: str, value: object
) -> None:
    loaded = _load(tmp_path, **{variable: text})
    found: object = loaded.settings
    for part in key.split("."):
        found = getattr(found, part)
    assert found == value
    assert loaded.sources[key] == variable


def test_forges_own_variable_wins_over_ollamas(tmp_path: Path) -> None:
    loaded = _load(tmp_path, OLLAMA_HOST="a:1", FORGE_OLLAMA__HOST="b:2")
    assert loaded.settings.ollama.base_url == "http://b:2"


def test_variables_of_other_programs_are_left_alone(tmp_path: Path) -> None:
    _load(tmp_path, FORGE_HOME="/x", FORGE_EMAIL="a@b", PATH="/bin")


def test_older_spellings_are_read(tmp_path: Path) -> None:
    loaded = _load(tmp_path, '{"cache_dir": "/c", "max_retries": 2, "retry_delay": 0.5}')
    assert loaded.settings.cache.dir == "/c"
    assert loaded.settings.retry.max_attempts == 2
    assert loaded.settings.retry.min_wait == 0.5


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"ui": {"thme": "dark"}}', ["user.json: ui.thme is not", "Did you mean ui.theme?"]),
        ('{"max_loaded_models": 2}', ["Did you mean orchestrator.max_loaded_models?"]),
        ('{"colour": 1}', ["colour is not a setting", "config show"]),
        ('{"retry": 3}', ["retry is a section"]),
        (
            '{"orchestrator": {"max_loaded_models": "three"}}',
            [
                "user.json: orchestrator.max_loaded_models must be a whole number from 1 to 64",
                "three",
            ],
        ),
        ('{"request_timeout": 0}', ["a number above 0 and at most 86400; it is 0"]),
        ('{"simulation_mode": "true"}', ["simulation_mode must be true or false"]),
        ('{"log_level": "LOUD"}', ['one of "DEBUG", "INFO"', '"LOUD"']),
        (
            '{"retry": {"min_wait": 9, "max_wait": 1}}',
            ["user.json: retry: max_wait (1) is shorter"],
        ),
        ('{"ollama": {"host": "ftp://x"}}', ["ollama.host", "only http and https"]),
        ('{"ollama": {"keep_alive": "soon"}}', ["ollama.keep_alive must be text that fits", "5m"]),
        (
            '{"openai_profiles": [{"name": "a", "base_url": "http://x", "key": "secret"}]}',
            ["openai_profiles.0.key is not a setting"],
        ),
        ('{"openai_profiles": [{"name": "a"}]}', ["openai_profiles.0.base_url is missing"]),
        ('{"max_retries": 2, "retry": {"max_attempts": 3}}', ["says retry.max_attempts twice"]),
        ('{"ui": {}, "ui": {}}', ["the key ui is there twice"]),
        ('{"ui": ', ["line 1, column"]),
        ("[]", ["must be one JSON object"]),
        ('{"request_timeout": NaN}', ["NaN is no JSON number"]),
        ("[" * 100_000, ["user.json"]),
        ('{"cache": {"dir": "\\ud800"}}', ["characters that are none"]),
    ],
)
def test_each_mistake_is_one_clear_sentence(tmp_path: Path, text: str, words: list[str]) -> None:
    with pytest.raises(SettingsError) as caught:
        _load(tmp_path, text)
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize(
    ("environment", "word"),
    [
        ({"FORGE_UI__THME": "dark"}, "Did you mean FORGE_UI__THEME?"),
        ({"FORGE_NOTHING__HERE": "1"}, "FORGE_NOTHING__HERE in the environment names no setting"),
        ({"FORGE_LOGLEVEL": "INFO"}, "Did you mean FORGE_LOG_LEVEL?"),
        ({"FORGE_UI__FONT_SCALE": "big"}, "FORGE_UI__FONT_SCALE: ui.font_scale must be a number"),
        ({"OLLAMA_HOST": "ftp://x"}, "OLLAMA_HOST: ollama.host"),
    ],
)
def test_so_is_each_in_the_environment(
    tmp_path: Path, environment: dict[str, str], word: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        _load(tmp_path, **environment)
    assert word in str(caught.value)


@pytest.mark.parametrize(
    ("option", "word"),
    [
        ("ui.theme", "says no value"),
        ("ui.thme=dark", "Did you mean ui.theme?"),
        ("ui.theme=purple", "--set ui.theme: ui.theme must be one of"),
    ],
)
def test_and_on_the_command_line(tmp_path: Path, option: str, word: str) -> None:
    with pytest.raises(SettingsError) as caught:
        _load(tmp_path, "{}", option)
    assert word in str(caught.value)


def test_changes_are_written_beside_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "config" / "forge_config.json"
    change_user_file(path, {"ui.theme": "dark"})
    change_user_file(path, {"ui.font_scale": 1.2, "log_level": "DEBUG"})
    assert json.loads(path.read_text()) == {
        "ui": {"theme": "dark", "font_scale": 1.2},
        "log_level": "DEBUG",
    }


@pytest.mark.parametrize("text", ["{broken", '{"ui": {"thme": 1}}', "\x00\xff", "[]"])
def test_a_damaged_file_is_never_written_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "user.json"
    path.write_text(text, "latin-1")
    with pytest.raises(SettingsError):
        change_user_file(path, {"ui.theme": "dark"})
    assert path.read_text("latin-1") == text


def test_a_bad_change_is_refused_and_not_written(tmp_path: Path) -> None:
    path = tmp_path / "user.json"
    path.write_text("{}")
    with pytest.raises(SettingsError):
        change_user_file(path, {"ui.theme": "purple"})
    assert path.read_text() == "{}"
