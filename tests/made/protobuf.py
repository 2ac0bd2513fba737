"""Messages of protobuf, a field at a time."""


def varint(n):
    """Return a number."""
    out = b""
    while n > 127:
        out, n = out + bytes([n & 127 | 128]), n >> 7
    return out + bytes([n])


def message(number, *parts):
    """Return a field that holds bytes: those of its parts together."""
    value = b"".join(parts)
    return varint(number << 3 | 2) + varint(len(value)) + value


def whole(number, value):
    """Return a field that holds a number."""
    return varint(number << 3) + varint(value)


def pair(number, key, value):
    """Return a field that holds a key and a value."""
    return message(number, message(1, key.encode()), message(2, value.encode()))
