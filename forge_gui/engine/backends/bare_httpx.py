"""httpx without its command line, which would bring click, rich and pygments into every start.

httpx itself does without it where one of those is not installed; here it is told so.
"""

import sys

_COMMAND_LINE = "httpx._main"

if "httpx" in sys.modules:
    import httpx
else:
    sys.modules[_COMMAND_LINE] = None  # type: ignore[assignment]  # Python's word for "not there"
    try:
        import httpx
    finally:
        del sys.modules[_COMMAND_LINE]

__all__ = ["httpx"]
