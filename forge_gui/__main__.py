"""`python -m forge_gui` does what `main.py` does once everything is installed."""

import sys

from forge_gui.cli import main

sys.exit(main())
