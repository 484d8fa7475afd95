"""Azure OpenAI: the OpenAI API with a key header of its own and an address for each deployment."""
