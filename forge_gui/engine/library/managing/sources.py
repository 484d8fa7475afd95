"""What a model is to be made of: the files and fields of a create request, and what they weigh.

The words of a Modelfile are understood as Ollama's own command does; files are named by their
place below the folder, because the server takes no absolute path.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.engine.formats.modelfile import Modelfile, create_fields, read_modelfile
from forge_gui.values.errors import BadRequest, FileDamaged, FileMissing
from forge_gui.values.json_value import Json
from forge_gui.values.managing import QUANTISATIONS, CreateOrder

_SOURCES = ("*.safetensors", "*.json", "*/*.json", "tokenizer.model", "*/tokenizer.model")
_WIDE = frozenset({0, 1, 32})
"""`general.file_type` of weights of 32 and 16 bits."""
_MOST_FILES = 2_000
_MOST_TEXT = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Ingredients:
    """`files` and `adapters` by the name under which the server is told of them; `base` is a
    model that the server has."""

    base: str = ""
    files: Mapping[str, Path] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    adapters: Mapping[str, Path] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    fields: Mapping[str, Json] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    may_quantise: bool = False

    @property
    def paths(self) -> Sequence[Path]:
        return tuple(dict.fromkeys((*self.files.values(), *self.adapters.values())))

    @property
    def size(self) -> int:
        """Bytes of all files. Raises OSError."""
        return sum(path.stat().st_size for path in self.paths)


def gather(order: CreateOrder, is_model: Callable[[str], bool]) -> Ingredients:
    """What an order comes to; `is_model` says whether the server has a model of a name.

    Blocks on the disk. Raises ModelfileFault, FileDamaged, BadRequest with what is wrong.
    """
    if order.quantize and order.quantize not in QUANTISATIONS:
        raise BadRequest(
            f'Ollama cannot quantise to "{order.quantize}".',
            f"It can to {', '.join(QUANTISATIONS)}.",
        )
    found = _gathered(order, is_model)
    if order.quantize and not found.may_quantise:
        raise BadRequest(
            "Ollama quantises weights of 16 or 32 bits only, and these are quantised already.",
            "Take the original weights, or leave them as they are.",
        )
    if not order.quantize:
        return found
    return replace(found, fields={**found.fields, "quantize": order.quantize})


def _gathered(order: CreateOrder, is_model: Callable[[str], bool]) -> Ingredients:
    if order.modelfile:
        return _of_modelfile(read_modelfile(order.modelfile), Path.cwd(), is_model)
    if not order.path:
        raise BadRequest("Nothing says what the model is made of.", "Name a file, or a Modelfile.")
    path = Path(order.path).expanduser()
    if path.is_dir() or path.suffix.lower() in (".gguf", ".safetensors"):
        files, may_quantise = _weights(path)
        return Ingredients(files=files, may_quantise=may_quantise)
    modelfile = read_modelfile(_text_of(path))
    return _of_modelfile(modelfile, path.parent, is_model)


def _of_modelfile(
    modelfile: Modelfile, folder: Path, is_model: Callable[[str], bool]
) -> Ingredients:
    files: dict[str, Path] = {}
    base, may_quantise = "", True
    for word in modelfile.base:
        path = _path_in(word, folder)
        if path is None:
            base = word
            continue
        more, is_wide = _weights(path)
        files.update(more)
        may_quantise = may_quantise and is_wide
    if base and not is_model(base):
        raise BadRequest(
            f'FROM names "{base}", and there is neither such a model nor such a file.',
            "Pull the model first; Ollama would download it without asking.",
        )
    adapters: dict[str, Path] = {}
    for word in modelfile.adapters:
        adapters.update(_adapter(folder, word))
    return Ingredients(base, files, adapters, create_fields(modelfile), may_quantise)


def _adapter(folder: Path, word: str) -> Mapping[str, Path]:
    path = folder / Path(word).expanduser()
    if not path.exists():
        raise FileMissing(str(path))
    return _weights(path)[0]


def _path_in(word: str, folder: Path) -> Path | None:
    """The file or folder that FROM names; None where it is the name of a model."""
    path = folder / Path(word).expanduser()
    looks_like_one = word.startswith((".", "/", "~")) or word.lower().endswith(".gguf")
    if path.exists():
        is_folder_by_chance = path.is_dir() and not looks_like_one and not any(path.glob("*.s*"))
        return None if is_folder_by_chance else path
    if looks_like_one:
        raise FileMissing(str(path))
    return None


def _weights(path: Path) -> tuple[Mapping[str, Path], bool]:
    """The files of a model, and whether they are of 16 or 32 bits."""
    if path.is_dir():
        return _folder(path), True
    if not path.is_file():
        raise FileMissing(str(path))
    if path.suffix.lower() == ".safetensors":
        return _folder(path.parent), True
    header = read_gguf(path)  # refuses at once what Ollama would refuse after the copy
    kind = header.metadata.get("general.file_type")
    return {path.name: path}, isinstance(kind, int) and kind in _WIDE


def _folder(folder: Path) -> Mapping[str, Path]:
    found: dict[str, Path] = {}
    for pattern in _SOURCES:
        for path in sorted(folder.glob(pattern)):
            if path.is_file() and len(found) < _MOST_FILES:
                found[path.relative_to(folder).as_posix()] = path
    if not any(name.endswith(".safetensors") for name in found):
        raise FileDamaged(str(folder), "there is no *.safetensors file in it.")
    missing = next((name for name in ("config.json",) if name not in found), "")
    if missing:
        raise FileDamaged(
            str(folder), f"{missing} is missing in it.", "Download all files of the model."
        )
    return found


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_TEXT + 1)
        return raw.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise FileDamaged(str(path), "it is no Modelfile, and no GGUF file.") from error
