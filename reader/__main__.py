"""The way in: the app when no verb is given, else the command line. Nothing is imported before it is needed."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path


def program() -> int:
    """The whole process. Ctrl+C ends it without a word at any moment, also while it starts or ends."""
    try:
        sys.unraisablehook = _heard_again
        status = main()
    except KeyboardInterrupt:
        status = 130
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return status


def _heard_again(unraisable: sys.UnraisableHookArgs) -> None:
    """An interrupt inside a callback, as there are while modules load, would be printed there and then forgotten."""
    from feeds.errors import FeedError

    if unraisable.exc_type is FeedError:
        return  # Reading took too long: `feeds.fence` interrupts it again.
    if unraisable.exc_type is not KeyboardInterrupt:
        sys.__unraisablehook__(unraisable)
        return
    import signal

    if hasattr(signal, "setitimer"):  # It cannot be raised in here, only a moment later.
        signal.signal(signal.SIGALRM, signal.default_int_handler)
        signal.setitimer(signal.ITIMER_REAL, 0.001)


def main(arguments: list[str] | None = None) -> int:
    """Run newsreader and return its exit code: 0 done, 1 it could not be done, 2 wrong usage, 130 interrupted."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _open_streams()
    try:
        status = _start(arguments)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0  # Whoever read our output has seen enough.
    except Exception as error:
        return 130 if _was_interrupted(error) else _failed(error)
    finally:
        _give_up_streams()


def _was_interrupted(error: BaseException | None) -> bool:
    """Whether it only went wrong because what an interrupt left half done was being closed."""
    while error and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def _open_streams() -> None:
    """A stream that was closed leads nowhere: else a file of ours would get its number, and what is printed with it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            number = os.open(os.devnull, os.O_RDWR)
            os.set_inheritable(number, True)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8"))


def _give_up_streams() -> None:
    """What cannot be written (a closed pipe, a full disk) is not tried again at exit, where it gives a traceback."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _start(arguments: list[str]) -> int:
    places = leading_places(arguments)
    if places is None:
        return _command_line(arguments)
    if not _can_draw():
        return _plain_list(arguments)
    from reader import paths

    return start_app(places.get("data-dir") or paths.data_dir(), places.get("config") or paths.config_file())


def leading_places(arguments: list[str]) -> dict[str, Path] | None:
    """The folders given when nothing but folders is given; None when a verb or another option stands there."""
    places: dict[str, Path] = {}
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.removeprefix("--").partition("=")
        if not argument.startswith("--") or name not in ("data-dir", "config"):
            return None
        value = value if equals else next(rest, "")
        if not value:
            return None
        places[name] = Path(value)
    return places


def start_app(data_dir: Path, config_file: Path, open_id: int | None = None) -> int:
    """Load the screen and run the app, on one article if its id is given."""
    from reader.ui import splash

    gc.disable()  # Collecting while some hundred modules are made costs a tenth of the start.
    if open_id is None:
        splash.show(data_dir, config_file)
    try:
        return _run_app(data_dir, config_file, open_id)
    finally:
        splash.take_back()


def _run_app(data_dir: Path, config_file: Path, open_id: int | None) -> int:
    from reader.config import load
    from reader.i18n import set_language

    config = load(config_file)
    set_language(config.language)
    from reader.ui.app import run

    gc.freeze()
    gc.enable()
    return run(data_dir, config, open_id, config_file)


def _can_draw() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") not in ("dumb", "")


def _plain_list(arguments: list[str]) -> int:
    _set_language(arguments)
    from reader.i18n import _

    print(
        _("There is no terminal to draw on, so here is the plain list; newsreader --help says more."), file=sys.stderr
    )
    return _command_line([*arguments, "list", "--limit", "50"])


def _command_line(arguments: list[str]) -> int:
    _set_language(arguments)
    from reader.cli import run

    return run(arguments)


def _set_language(arguments: list[str]) -> None:
    """Help texts are translated while the verbs are loaded, so the language comes first; a bad config is said later."""
    from reader import paths
    from reader.config import Config, ConfigError, load
    from reader.i18n import set_language

    file = None
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if argument == "--config" or argument.startswith("--config="):
            file = Path(argument.partition("=")[2] or following)
    try:
        config = load(file or paths.config_file())
    except ConfigError:
        config = Config()
    set_language(config.language)


def _failed(error: Exception) -> int:
    """One line for the person; the traceback goes to the log unless the error already says everything."""
    from feeds.errors import FeedsError
    from reader.errors import ReaderError
    from reader.i18n import _
    from reader.i18n.reasons import reason

    if isinstance(error, ReaderError | FeedsError):
        return _complain(reason(str(error)))
    if isinstance(error, OSError) and error.strerror:
        name = error.filename or _("a file")
        return _complain(_("{file} cannot be used: {why}.").format(file=name, why=error.strerror.lower()))
    if isinstance(error, MemoryError):
        return _complain(_("There is not enough memory for this; close something and try again."))
    from reader import log

    file = log.failure(error)
    return _complain(
        _("Something unexpected went wrong: {why}. The details are in {file}.").format(
            why=type(error).__name__, file=file
        )
    )


def _complain(message: str) -> int:
    from contextlib import suppress

    from feeds.text import clean

    with suppress(OSError):  # Nobody is listening there; the exit code still says it.
        print(f"newsreader: {clean(message)}", file=sys.stderr, flush=True)
    return 1


if __name__ == "__main__":
    sys.exit(program())
