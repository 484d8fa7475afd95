"""Chats of the playground: kept on the disk, searched, answered."""
