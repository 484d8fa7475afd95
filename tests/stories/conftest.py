"""Every story may open the app."""

from tests.stories.desk import home, open_desk

__all__ = ["home", "open_desk"]
