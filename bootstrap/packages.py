"""`.venv` and what is installed in it: made, judged, filled. Everything goes through pip.

Versions come from constraints.txt, addresses from the user's own pip settings.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bootstrap.faults import SetUpFault, sentence_of_pip
from bootstrap.progress import Progress
from bootstrap.start import environment_python
from bootstrap.system_packages import provide_venv

Say = Callable[[str], None]
_MARK = "forge-unfinished"
_LOG = "forge-setup.log"


def is_usable(venv: Path, noted: str, wanted: str) -> bool:
    """Whether packages can be installed into what is there; otherwise it must be made anew.

    `noted` is the stamp that lies there, `wanted` the one that should: another Python or another
    folder cannot be mended, other packages can. A `.venv` without a stamp is somebody's own: it is
    used if it answers.
    """
    if not venv.exists() or (venv / _MARK).exists():
        return False
    if noted:
        return noted.splitlines()[:2] == wanted.splitlines()[:2] and _answers(venv)
    return _answers(venv)


def _answers(venv: Path) -> bool:
    """Whether its interpreter runs, is of this version, and has a pip."""
    code = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run(
            [environment_python(str(venv.parent)), "-c", code],
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return False
    return done.stdout.strip() == "{}.{}".format(*sys.version_info[:2])


def remove(venv: Path) -> None:
    """Whatever is there; of a link only the link."""
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
    elif venv.exists():
        shutil.rmtree(venv)


def make_environment(venv: Path, say: Say) -> None:
    """An empty environment with pip. Raises SetUpFault."""
    venv.mkdir()
    (venv / _MARK).touch()
    say("[1/2] An environment for Forge's packages")
    python = getattr(sys, "_base_executable", None) or sys.executable
    done = _run([python, "-m", "venv", str(venv)])
    if done.returncode and "ensurepip" in done.stdout and provide_venv(say):
        done = _run([python, "-m", "venv", str(venv)])
    if done.returncode:
        raise SetUpFault(_why_no_environment(done.stdout))


def _why_no_environment(output: str) -> str:
    if "ensurepip" in output:
        name = "python{}.{}-venv".format(*sys.version_info[:2])
        return f"This Python cannot make environments. Type: sudo apt-get install -y {name}"
    sentence = sentence_of_pip(output)
    return sentence.replace("pip could not install the packages", "venv failed")


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
        close_fds=False,  # the lock goes with it
    )


@contextlib.contextmanager
def marked_unfinished(venv: Path) -> Iterator[None]:
    """While this lasts, and if it never ends, the environment is not to be trusted."""
    mark = venv / _MARK
    mark.touch()
    yield
    mark.unlink()


def install(root: Path, venv: Path, group: str, say: Say) -> None:
    """Forge itself (editable) and all it needs for `group`. Raises SetUpFault."""
    what = f"{root}[test]" if group == "test" else str(root)
    pip = [environment_python(str(root)), "-m", "pip", "install", "--progress-bar=off"]
    pip += ["--constraint", str(root / "constraints.txt")]
    with Progress("[2/2] Packages", how_many(root, group), say) as progress:
        # The build tool first, pinned like all the rest: an isolated build would fetch any version.
        _pip([*pip, "setuptools"], venv, progress)
        _pip([*pip, "--no-build-isolation", "--editable", what], venv, progress)
    # pip compiles what it installs, but not what stays where it is; so the next start is quick.
    sources = [str(root / name) for name in ("bootstrap", "forge_gui")]
    _run([environment_python(str(root)), "-m", "compileall", "-q", *sources])


def how_many(root: Path, group: str) -> int:
    """Packages of a group by constraints.txt; a few belong to other systems."""
    text = (root / "constraints.txt").read_text("utf-8")
    if group != "test":
        text = text.partition("# test")[0]
    return len(re.findall(r"^[\w.-]+==", text, re.M))


def _pip(command: list[str], venv: Path, progress: Progress) -> None:
    environment = {**os.environ, "PIP_USER": "0", "PIP_NO_INPUT": "1", "PYTHONUNBUFFERED": "1"}
    environment["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_HASHES", "PYTHONHOME"):
        environment.pop(name, None)  # meant for other installations
    lines = []
    with subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        close_fds=False,  # the lock goes with it
    ) as process:
        try:
            for line in process.stdout or ():
                lines.append(line)
                progress.heard(line)
        except BaseException:
            process.terminate()
            raise
    if process.returncode:
        output = "".join(lines)
        raise SetUpFault(f"{sentence_of_pip(output)} {_keep(venv / _LOG, output)}".strip())


def _keep(log: Path, output: str) -> str:
    try:
        log.write_text(output, encoding="utf-8")
    except OSError:
        return ""
    return f"(All that pip said: {log})"
