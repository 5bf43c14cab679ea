"""Where things live: data, config, cache and log, by the habits of the platform."""

from __future__ import annotations

from pathlib import Path

NAME = "newsreader"


def data_dir() -> Path:
    """The folder of everything kept: `library.db`, `images/`, `backups/`."""
    import platformdirs

    return platformdirs.user_data_path(NAME, appauthor=False)


def config_file() -> Path:
    """The settings; it need not exist."""
    import platformdirs

    return platformdirs.user_config_path(NAME, appauthor=False) / "config.toml"


def log_file() -> Path:
    """The log, the only place a traceback goes to."""
    import platformdirs

    return platformdirs.user_state_path(NAME, appauthor=False) / "newsreader.log"


def make_private(folder: Path) -> Path:
    """The folder, made for its owner alone when it is not there. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
