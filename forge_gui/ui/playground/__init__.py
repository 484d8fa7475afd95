"""The playground: chats with one model or several."""
