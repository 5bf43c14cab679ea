"""Passwords of sources: in the keyring of the system, else in a private file; nowhere else."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

from reader.i18n import _

SERVICE = "newsreader"
FILE = "passwords.json"


def reader_for(data_dir: Path) -> Callable[[str, str], str | None]:
    """How the network asks for a password: by origin and name; None when there is none."""

    def find(origin: str, user: str) -> str | None:
        return _from_keyring(origin, user) or _from_file(data_dir).get(f"{user}@{origin}")

    return find


def split(address: str) -> tuple[str, str, str]:
    """An address without the name and password that stand in it, and these two; both are empty when there is none."""
    try:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
        if parts.scheme not in ("http", "https") or not parts.username:
            return address, "", ""
        return urlunsplit(parts._replace(netloc=host)), unquote(parts.username), unquote(parts.password or "")
    except ValueError:
        return address, "", ""


def origin(address: str) -> str:
    """What a password is kept for: scheme, host and port."""
    scheme, _, rest = address.partition("://")
    return f"{scheme}://{rest.partition('/')[0].partition('?')[0]}"


def keep(data_dir: Path, origin: str, user: str, password: str) -> str:
    """Keep a password; a plain warning when it had to go into a file, empty when the keyring has it. Raises OSError."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, f"{user}@{origin}", password)
        return ""
    except KeyringError:
        pass
    kept = _from_file(data_dir) | {f"{user}@{origin}": password}
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = data_dir / f"{FILE}.new"
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(kept, file)
        file.flush()
        os.fsync(file.fileno())
    new.replace(data_dir / FILE)
    return _(
        "This system has no keyring, so the password is kept unencrypted in {file}, readable by you alone."
    ).format(file=data_dir / FILE)


def _from_keyring(origin: str, user: str) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, f"{user}@{origin}")
    except KeyringError:
        return None


def _from_file(data_dir: Path) -> dict[str, str]:
    try:
        kept = json.loads((data_dir / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return {str(name): str(value) for name, value in kept.items()} if isinstance(kept, dict) else {}
