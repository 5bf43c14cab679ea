"""The head of an article as print sets it: kicker, headline, byline, lead."""

from __future__ import annotations

from collections.abc import Iterator

from feeds.encode import block_text
from feeds.text import name_only
from reader.i18n import N_, _
from reader.i18n.dates import absolute, clock, local, moment, reading_time, relative
from reader.model import Article
from reader.ui.setting.line import BLANK, Line, Run
from reader.ui.setting.look import Look
from reader.ui.setting.wrap import is_rtl, width_of, wrap

DOT, CLOSE_DOT = "  ·  ", " · "
ROOMY = 50
"""Columns from which byline and facts stand on lines of their own."""
Pieces = list[list[Run]]


def set_header(article: Article, look: Look) -> list[Line]:
    """Everything above the first block, with the blank lines between."""
    lines = [BLANK, *flow(_kicker(article), look.width), BLANK]
    lines += [*_set(article.entry.title or _("Untitled"), "headline", look.width), BLANK]
    byline, facts = _byline(article, look), _facts(article, look)
    for pieces in (byline, facts) if look.width >= ROOMY else (byline + facts,):
        lines += flow(pieces, look.width)
    if lead := lead_of(article):
        lines += [BLANK, *_set(lead, "lead", look.width)]
    return lines


def lead_of(article: Article) -> str:
    """The lead, unless the body begins with it anyway."""
    lead = article.entry.lead.strip()
    first = next((block_text(block) for block in article.entry.blocks if block_text(block)), "")
    return "" if first.startswith(lead.rstrip("….").rstrip()) else lead


def _set(text: str, style: str, width: int) -> list[Line]:
    lines = [Line(runs, "head") for runs in wrap([Run(text, style)], width)]
    return [line._replace(indent=max(0, width - line.cells)) for line in lines] if is_rtl(text) else lines


def _kicker(article: Article) -> Pieces:
    pieces = [[Run(article.source.upper(), "kicker")]] if article.source else []
    if article.entry.section:
        pieces.append([Run(article.entry.section, "muted")])
    return pieces


def _byline(article: Article, look: Look) -> Pieces:
    entry = article.entry
    pieces: Pieces = []
    if entry.authors:
        pieces.append([Run(_("By {names}").format(names=_and(tuple(map(name_only, entry.authors)))), "byline")])
    if entry.published:
        pieces.append([Run(absolute(entry.published), "muted")])
        pieces.append([Run(relative(entry.published, look.now), "muted")])
    elif not entry.updated:
        pieces.append([Run(_("arrived {when}").format(when=moment(article.arrived, look.now)), "muted")])
    return pieces


def _and(names: tuple[str, ...]) -> str:
    if len(names) < 2:
        return "".join(names)
    return _("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


_STATUS = {
    "summary": N_("only a summary"),
    "paywalled": N_("only the part outside the paywall"),
    "doubtful": N_("perhaps not the whole text"),
}


def _facts(article: Article, look: Look) -> Pieces:
    entry = article.entry
    facts: list[Run] = []
    if entry.updated and (not entry.published or (entry.updated - entry.published).total_seconds() >= 60):
        same_day = entry.published and local(entry.updated).date() == local(entry.published).date()
        when = clock(entry.updated) if same_day else moment(entry.updated, look.now)
        facts.append(Run(_("updated {when}").format(when=when), "muted"))
    if article.updated:
        facts.append(Run("↻ " + _("changed since you read it"), "accent"))
    if article.words:
        facts.append(Run(reading_time(article.words), "muted"))
    if entry.language:
        facts.append(Run(entry.language, "muted"))
    if article.bookmark:
        facts.append(Run("★ " + _("bookmarked"), "muted"))
    if said := _STATUS.get(article.status):
        facts.append(Run(_(said), "muted"))
    facts += [Run(f"#{tag}", "second") for tag in article.tags]
    return [[fact] for fact in facts]


def flow(pieces: Pieces, width: int) -> Iterator[Line]:
    """Pieces one after another between dots, a new line before one that does not fit."""
    dot = DOT if width >= ROOMY else CLOSE_DOT
    row: list[Run] = []
    used = 0
    for piece in pieces:
        cells = sum(width_of(run.text) for run in piece)
        if row and used + len(dot) + cells <= width:
            row += [Run(dot, "muted"), *piece]
            used += len(dot) + cells
            continue
        if row:
            yield from _rows(row, width)
        row, used = list(piece), cells
    if row:
        yield from _rows(row, width)


def _rows(row: list[Run], width: int) -> Iterator[Line]:
    for runs in wrap(row, width):
        yield Line(runs, "head")
