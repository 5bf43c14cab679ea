"""The errors `feeds` raises. Each message is one sentence for a person: what, why, what to do."""


class FeedsError(Exception):
    """Anything that can go wrong while bringing articles in."""


class FeedError(FeedsError):
    """The bytes are not a feed, page or list that can be read."""


class HttpError(FeedsError):
    """A request did not give a usable answer. `status` is the HTTP status, 0 when none arrived."""

    def __init__(self, message: str, status: int = 0, wait: int = 0) -> None:
        super().__init__(message)
        self.status = status
        self.wait = wait
        """Seconds the server asked to wait, 0 when it did not say."""


class AddressError(HttpError):
    """The address may not be contacted: not http(s), or private where only public ones are allowed."""
