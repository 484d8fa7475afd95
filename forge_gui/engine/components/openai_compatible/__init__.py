"""Any server that speaks the OpenAI API: OpenAI, Groq, Together, DeepSeek, and others by address."""
