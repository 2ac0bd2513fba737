"""What the pictures of the algorithms' pages show, by the algorithms' names; made by `make pictures`."""

CAPTIONS: dict[str, str] = {}
