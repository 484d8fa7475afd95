"""The engine: everything that works with models and knows no window. Enter through engine.api."""
