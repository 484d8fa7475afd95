"""Tests of the kept chats."""
