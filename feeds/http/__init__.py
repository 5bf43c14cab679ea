"""The only HTTP of the program: conditional, polite, bounded requests to checked addresses.

The HTTP library itself is imported when the first request is made, so that importing this costs next to nothing.
"""

from __future__ import annotations

from feeds.http.answer import Answer
from feeds.http.client import FEED, IMAGE, PAGE, Client, PasswordOf, Timeouts, fetch

__all__ = ["FEED", "IMAGE", "PAGE", "Answer", "Client", "PasswordOf", "Timeouts", "fetch"]
