"""Values and texts in JSON that are no more than well-formed, and files of protobuf that lie about themselves."""

import copy

VALUES = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 2**64, 10**30, 0.5, -0.0, 1e308, float("nan"), float("inf"), -float("inf"),
    "", "0.5", "nan", "a\nb", "\0", "\ud800", "x" * 100_000, "{0}", [], [1], [None], [[]], [[1], [1], [1]], ["a"] * 5, [True, False],
    [float("nan")] * 3, {}, {"a": 1}, {"best_f1": float("nan")}, {"a": {"b": {}}},
)  # fmt: skip


def nested(depth, kind):
    """Return a list or table of one, in another, in another."""
    found = 1
    for _ in range(depth):
        found = [found] if kind is list else {"a": found}
    return found


def changed(data):
    """Yield (what, data) with each entry, and the first of each entry's parts, replaced by each of VALUES, and taken out."""
    for name in data:
        yield f"no {name}", {k: v for k, v in data.items() if k != name}
        for k, value in enumerate((*VALUES, nested(500, list), nested(500, dict))):
            yield f"{name} {k}", {**data, name: value}
            part = copy.deepcopy(data[name])
            if part and isinstance(part, list):
                yield f"{name}[0] {k}", {**data, name: [value, *part[1:]]}
                if isinstance(part[0], list) and part[0]:
                    yield f"{name}[0][0] {k}", {**data, name: [[value, *part[0][1:]], *part[1:]]}
            elif part and isinstance(part, dict):
                yield f"{name}.x {k}", {**data, name: {**part, next(iter(part)): value}}


JSON_TEXTS = {
    "deep list": "[" * 100_000 + "]" * 100_000,
    "deep table": '{"a":' * 100_000 + "1" + "}" * 100_000,
    "deep and cut": "[" * 100_000,
    "nan": "NaN",
    "nans": '{"a": [NaN, Infinity, -Infinity]}',
    "endless": "1e999",
    "digits": "9" * 1_000_000,
    "digits in a list": "[-" + "9" * 1_000_000 + "]",
    "float of digits": "0." + "9" * 1_000_000,
    "twice": '{"a": 1, "a": 2}',
    "list": "[]",
    "text": '"x"',
    "null": "null",
    "empty": "",
    "half pair": '"\\ud800"',
    "nul": '"\\u0000"',
    "cut": '{"a": ',
    "mark": "\ufeff{}",
    "many": "[" + "0," * 500_000 + "0]",
    "many tables": "[" + "{}," * 100_000 + "{}]",
}
