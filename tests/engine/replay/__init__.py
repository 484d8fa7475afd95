"""A server that plays recorded exchanges byte for byte, so that real transports are tested."""
