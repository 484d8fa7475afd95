"""The one command of Forge: `python3 main.py`. Sets itself up on first use, then hands over.

Needs nothing but Python's standard library. This file keeps to words that every Python 3 can read,
so that one that is too old can still say so; the work is in `bootstrap`.
"""

import sys

OLDEST = (3, 11)
TOO_NEW = (3, 14)


def unfit_python() -> str:
    """Why this Python cannot run Forge, in a sentence; empty where it can."""
    version = sys.version_info[:2]
    if OLDEST <= version < TOO_NEW:
        return ""
    what = "too old" if version < OLDEST else "too new"
    sentence = (
        "Forge runs on Python 3.11, 3.12 and 3.13; this is Python %d.%d (%s), which is %s."
        % (version + (sys.executable, what))
    )
    import shutil  # only where something must be said: the usual start is in a hurry

    others = [name for name in ("python3.13", "python3.12", "python3.11") if shutil.which(name)]
    if others:
        return sentence + " Type: %s main.py" % others[0]
    return sentence + " Install one of them and start main.py with it."


def main() -> int:
    """Returns the exit status; on POSIX it usually does not return, the app takes its place."""
    sentence = unfit_python()
    if sentence:
        sys.stderr.write(sentence + "\n")
        return 3
    from bootstrap.start import start

    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
