"""The errors the library raises. Each message is one sentence for a person: what, why, what to do."""


class ReaderError(Exception):
    """Something could not be done; the command line prints it and exits with 1, the app shows it in one line."""


class NotFound(ReaderError):
    """No such article, comment, source or file."""


class StoreError(ReaderError):
    """The data directory or the database cannot be used: read-only, full, damaged, or written by a newer version."""


class Damaged(StoreError):
    """The database is not what it says it is; `newsreader restore` makes it whole."""
