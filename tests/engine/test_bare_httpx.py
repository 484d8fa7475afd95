"""What the backends import of httpx: all that they use, and not its command line."""

import subprocess
import sys

_PROGRAM = """
import sys
from forge_gui.engine.backends.http import httpx
print(sorted({"click", "rich", "pygments"} & set(sys.modules)), "httpx._main" in sys.modules)
httpx.AsyncClient()
"""


def test_httpx_comes_without_its_command_line() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["[]", "False"]
