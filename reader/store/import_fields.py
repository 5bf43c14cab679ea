"""The fields of an archive's lines, each checked for its type: a line that says something else is damaged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Line = Mapping[str, Any]
DAMAGE = (KeyError, TypeError, ValueError, AttributeError, RecursionError, OverflowError, IndexError)
"""What reading a damaged line raises."""
ULID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")
_MOST = 1 << 60


def taken(line: Line, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields as columns; one that is missing has its default, whose type it must have. None stands for a number."""
    return {name: _checked(line.get(name, default), default) for name, default in fields.items()}


def _checked(value: Any, default: Any) -> Any:
    if value is None and default is None:
        return None
    if isinstance(default, str):
        if not isinstance(value, str):
            raise ValueError(value)
        return value
    if isinstance(default, float):
        return float(value)
    if not isinstance(value, int) or not -_MOST < value < _MOST:
        raise ValueError(value)
    return int(value)


def parts(line: Line, name: str) -> Iterator[Any]:
    """What stands in a list of a line."""
    found = line.get(name) or []
    if not isinstance(found, list):
        raise ValueError(name)
    yield from found


def words(line: Line, name: str) -> list[str]:
    """The words in a list of a line."""
    return [each for each in parts(line, name) if isinstance(each, str)]
