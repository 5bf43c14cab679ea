"""An answer as one line of text, to be handed from the process that fetched it to the one that keeps it."""

from __future__ import annotations

import json
import zlib
from base64 import b85decode, b85encode
from dataclasses import asdict

from feeds.http.answer import Answer
from feeds.model import Validators


def pack(answer: Answer) -> str:
    """All of it, the body compressed, in ASCII without a newline."""
    body = b85encode(zlib.compress(answer.body, 1)).decode()
    return json.dumps({**asdict(answer), "body": body})


def unpack(packed: str) -> Answer:
    """What was packed. Only for what `pack` of this program gave."""
    given = json.loads(packed)
    body = zlib.decompress(b85decode(given.pop("body")))
    return Answer(body=body, validators=Validators(**given.pop("validators")), **given)
