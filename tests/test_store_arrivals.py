"""What arrives: identity, edits, dates, pages, photos; and that nothing the person did is touched by it."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from conftest import NOON, empty_library, entry, update

from feeds.model import Embed, Enclosure, Entry, Feed, Image, Page, Paragraph, Source, Span, Table, Validators
from reader.library import Library
from reader.model import Stored
from reader.store.identity import canonical, publisher
from reader.store.ids import ulid

Fill = Callable[..., Stored]


def text(*paragraphs: str) -> tuple[Paragraph, ...]:
    return tuple([Paragraph((Span(each),)) for each in paragraphs])


def titles(library: Library, query: str = "") -> list[str]:
    return [row.title for row in library.rows(library.ids(query))]


# Identity


def test_the_same_again_stores_nothing(library: Library, filled: Fill) -> None:
    first = filled(entry(1), entry(2))
    assert (first.new, first.changed, len(first.new_ids)) == (2, 0, 2)
    pages = library._db.value("SELECT total_changes()")
    again = filled(entry(1), entry(2))
    assert (again.new, again.changed, again.new_ids) == (0, 0, ())
    assert library._db.value("SELECT total_changes()") - pages <= 5, "an unchanged entry was written"
    assert library.counts().all == 2


@pytest.mark.parametrize(
    "other",
    [
        {"link": "http://paper.example/1"},
        {"link": "https://www.paper.example/1/?utm_source=rss&utm_medium=feed#xtor=RSS-1"},
        {"id": "", "link": "http://paper.example/1?fbclid=abc"},
        {"id": "another-guid"},
    ],
)
def test_one_article_under_other_names_is_no_duplicate(library: Library, filled: Fill, other: dict[str, str]) -> None:
    filled(entry(1))
    filled(entry(1, **other))
    assert titles(library) == ["Headline number 1"]
    filled(entry(1, **other, title="Headline number 1, edited" if "id" not in other else "Headline number 1"))
    assert library.counts().all == 1


def test_a_guid_that_is_an_address_moves_to_https_without_duplicates(library: Library, filled: Fill) -> None:
    filled(entry(1, id="http://paper.example/?p=1"))
    filled(entry(1, id="https://paper.example/?p=1", title="Edited"))
    assert titles(library) == ["Edited"]


def test_different_articles_at_one_address_stay_apart(library: Library, filled: Fill) -> None:
    same = "https://paper.example/live"
    filled(entry(1, link=same), entry(2, link=same), entry(3, link=same))
    filled(entry(4, link=same))
    filled(entry(1, link=same), entry(2, link=same), entry(3, link=same), entry(4, link=same))
    assert library.counts().all == 4
    for n in (5, 6):
        filled(entry(n, link="https://paper.example/front"))
    assert library.counts().all == 6


def test_a_guid_that_all_entries_share_tells_nothing(library: Library, filled: Fill) -> None:
    for _visit in range(2):
        filled(*[entry(each, id="feed") for each in (1, 2, 3)])
    assert sorted(titles(library)) == ["Headline number 1", "Headline number 2", "Headline number 3"]
    filled(*[entry(each, id="feed", title=f"Edited {each}") for each in (1, 2, 3)])
    assert sorted(titles(library)) == ["Edited 1", "Edited 2", "Edited 3"]


def test_entries_without_guid_and_address_are_known_by_their_text(library: Library, filled: Fill) -> None:
    for _visit in range(2):
        filled(*[entry(each, id="", link="", summary=f"Text {each}") for each in (1, 2)])
    assert library.counts().all == 2


def test_entries_that_differ_in_nothing_but_their_guid(library: Library, filled: Fill) -> None:
    for _visit in range(2):
        filled(*[entry(1, id=f"guid-{n}", link="") for n in range(3)])
    assert sorted(library.article(each).entry.id for each in library.ids()) == ["guid-0", "guid-1", "guid-2"]


def test_an_entry_twice_in_one_file_is_stored_once(library: Library, filled: Fill) -> None:
    assert filled(entry(1), entry(1), entry(1, title="Other words")).new == 1
    assert filled(entry(1)).changed == 0


def test_two_feeds_of_one_publisher_share_an_article(library: Library) -> None:
    news = library.subscribe("https://paper.example/news.xml")
    sport = library.subscribe("https://paper.example/sport.xml")
    library.store(update(Source(news, "https://paper.example/news.xml"), entry(1), entry(2)))
    stored = library.store(update(Source(sport, "https://paper.example/sport.xml"), entry(1, id="sport-1"), entry(3)))
    assert stored.new == 1 and library.counts().all == 3
    assert [each.total for each in library.sources()] == [2, 2]
    assert len(library.ids(f"source:={sport}")) == 2
    library.mark_read(library.ids(f"source:={sport}"))
    assert [each.unread for each in library.sources()] == [1, 0] and library.counts().unread == 1
    library.unsubscribe(news)
    assert titles(library) == ["Headline number 3", "Headline number 1"] and library.check() == []
    stored = library.store(
        update(Source(sport, "https://paper.example/sport.xml"), entry(1, id="sport-1", title="New"))
    )
    assert stored.changed == 1 and library.check() == []


def test_sources_stored_together_are_as_if_stored_one_by_one(library: Library, tmp_path: Path) -> None:
    apart = empty_library(tmp_path / "apart")
    urls = [f"https://paper.example/{name}.xml" for name in ("news", "sport", "world")]
    found = []
    for shelf in (library, apart):
        each = [Source(shelf.subscribe(url), url) for url in urls]
        updates = [
            update(each[0], entry(1), entry(5)),
            update(each[1], entry(1, id="sport-1", title="Headline number 1"), entry(3), entry(4)),
            replace(update(each[2], entry(2)), outcome="failed", feed=None, error="Nobody answers."),
        ]
        stored = shelf.store_all(updates) if shelf is library else [shelf.store(one) for one in updates]
        assert shelf.check() == []
        found.append((stored, titles(shelf), list(shelf.ids("headline")), [one.unread for one in shelf.sources()]))
    apart.close()
    assert found[0] == found[1] and [one.new for one in found[0][0]] == [2, 2, 0]
    assert len(found[0][2]) == 4, "every new article is in the index"


def test_sources_with_nothing_in_common_are_one_transaction(library: Library) -> None:
    urls = [f"https://{name}.example/feed" for name in "abcd"]
    each = [Source(library.subscribe(url), url) for url in urls]
    other = library.another()
    seen = []
    library._db.raw.set_commit_hook(lambda: bool(seen.append(other.counts().all)))
    stored = library.store_all([update(one, entry(n, id=f"{n}", link="")) for n, one in enumerate(each)])
    library._db.raw.set_commit_hook(None)
    assert seen == [0] and other.counts().all == 4, "all of them at once"
    assert [one.source_id for one in stored] == [one.id for one in each]
    other.close()


def test_an_aggregators_entry_is_not_the_publishers_article(library: Library) -> None:
    paper = library.subscribe("https://paper.example/feed")
    aggregator = Source(library.subscribe("https://links.test/feed"), "https://links.test/feed")
    library.store(update(paper, entry(1)))
    links = replace(update(aggregator, entry(1, id="42", title="Discussion")), feed=Feed("Links", entries=()))
    library.store(replace(links, feed=Feed("Links", "https://links.test/", entries=(entry(1, id="42", title="Talk"),))))
    assert sorted(titles(library)) == ["Headline number 1", "Talk"]


def test_what_one_source_says_does_not_edit_anothers_article(library: Library) -> None:
    one, two = (Source(library.subscribe(f"https://paper.example/{n}"), f"https://paper.example/{n}") for n in "ab")
    library.store(update(one, entry(1, blocks=text("The whole long text of it."))))
    for _visit in range(2):
        stored = library.store(update(two, entry(1, blocks=text("Short."))))
        assert (stored.new, stored.changed) == (0, 0)
    assert library.article(library.ids()[0]).words == 6


@pytest.mark.parametrize("same", [True, False])
def test_the_articles_own_site_has_the_last_word_on_it(library: Library, same: bool) -> None:
    """A feed that says it is the paper's own cannot keep the paper's text out by being there first."""
    forger = Source(library.subscribe("https://forger.test/feed"), "https://forger.test/feed")
    paper = library.subscribe("https://paper.example/feed")
    library.store(update(forger, entry(1, id="x", title="" if same else "Forged", blocks=text("True."))))
    (article,) = library.ids()
    library.comment(article, "mine")
    library.store(update(paper, entry(1, title="" if same else "True", blocks=text("True."))))
    assert list(library.ids()) == [article] == list(library.ids(f"source:={paper}"))
    for n in range(2):
        library.store(update(forger, entry(1, id="x", title=f"Forged {n}", blocks=text("Forged."))))
        found = library.article(article)
        assert (found.source_id, found.words) == (paper, 1) and "Forged" not in found.entry.title
    assert [each.body for each in library.article(article).comments] == ["mine"]


def test_canonical_addresses() -> None:
    assert canonical("HTTP://WWW.Paper.example:80/a/?b=2&utm_x=1&a=1#part") == "//paper.example/a?a=1&b=2#part"
    assert canonical("https://paper.example/%C4%91%E1%BB%9Di") == canonical("https://paper.example/đời")
    assert canonical("https://paper.example/a?ref=rss") == canonical("https://paper.example/a")
    assert canonical("https://paper.example/a?ref=x") != canonical("https://paper.example/a")
    assert canonical("tag:paper.example,2020:1") == "tag:paper.example,2020:1"
    assert canonical("http://[broken") == "http://[broken"
    assert publisher("https://news.bbc.co.uk/x") == "bbc.co.uk" and publisher("https://tuoitre.vn") == "tuoitre.vn"
    assert publisher("http://10.0.0.1:8000/") == "10.0.0.1"


def test_find_by_id_address_and_guid(library: Library, filled: Fill) -> None:
    filled(entry(1), entry(2, id="tag:paper.example,2026:2"))
    second, first = library.ids()
    assert library.find(str(first)) == library.find("http://www.paper.example/1?utm_source=x") == first
    assert library.find("tag:paper.example,2026:2") == library.find("https://paper.example/2#") == second


def test_known_entries_need_no_blocks(library: Library, filled: Fill) -> None:
    bare = entry(1, blocks=(), content="<p>Words of it</p>", summary="<p>In short</p>")
    stored = filled(bare)
    source = library.due()[0] if library.due() else Source(stored.source_id, "https://paper.example/feed")
    assert not library.is_news(source, bare)
    assert library.is_news(source, replace(bare, content="<p>Other words</p>")) and library.is_news(source, entry(2))
    assert library.article(library.ids()[0]).entry.blocks, "blocks are made when they did not come along"
    from feeds.blocks import with_blocks

    assert filled(with_blocks(bare, "https://paper.example/")).changed == 0


# Edits


def test_an_edit_is_a_new_revision_and_state_stays(library: Library, filled: Fill) -> None:
    filled(entry(1))
    [only] = library.ids()
    library.open_article(only)
    library.bookmark(only, tags=["kept"])
    comment = library.comment(only, "on the first text")
    stored = filled(entry(1, title="Edited headline", blocks=text("Other words entirely.")))
    assert (stored.new, stored.changed) == (0, 1)
    article = library.article(only)
    assert (article.revision, article.entry.title, article.updated, article.unread) == (
        2,
        "Edited headline",
        True,
        False,
    )
    assert article.bookmark and article.tags == ("kept",) and [each.id for each in article.comments] == [comment.id]
    assert (
        library.ids("is:updated") == library.ids("entirely") == library.ids('"edited headline"') == array("q", [only])
    )
    assert len(library.ids("paragraph")) == 0, "the old words are still found"
    assert library._db.value("SELECT count(*) FROM revision") == 2, "the text a comment was made on is gone"
    library.open_article(only)
    assert not library.article(only).updated
    library.undo()
    assert library.article(only).updated


def test_texts_nobody_referred_to_are_let_go(library: Library, filled: Fill) -> None:
    filled(entry(1))
    for n in range(5):
        assert filled(entry(1, blocks=text(f"Version {n}"))).changed == 1
    assert library._db.value("SELECT count(*) FROM revision") == 1
    article = library.article(library.ids()[0])
    assert article.revision == 6 and not article.updated, "what was never read was not updated since"


@pytest.mark.parametrize(
    "keep", [Library.open_article, Library.bookmark, lambda library, n: library.comment(n, "Mine")]
)
def test_a_text_that_was_read_or_kept_stays(
    library: Library, filled: Fill, keep: Callable[[Library, int], object]
) -> None:
    filled(entry(1))
    keep(library, library.ids()[0])
    filled(entry(1, blocks=text("Another text")))
    assert library._db.value("SELECT count(*) FROM revision") == 2


def test_other_addresses_of_the_same_words_are_no_edit(library: Library, filled: Fill) -> None:
    def photo(token: str) -> Entry:
        return entry(1, blocks=(Image(f"https://img.example/a.jpg?token={token}", caption="A boat"), *text("Words")))

    filled(photo("1"))
    library.mark_read(library.ids())
    assert filled(photo("2")).changed == 0
    article = library.article(library.ids()[0])
    assert article.revision == 1 and not article.updated
    assert article.entry.blocks[0] == photo("2").blocks[0], "the address in use is the newest"


def test_everything_of_an_entry_comes_back(library: Library, filled: Fill) -> None:
    given = entry(
        1,
        title="Chợ nổi “Vàm Sen” 🚤",
        published=datetime(2022, 2, 14, 15, 12, tzinfo=timezone(timedelta(hours=7))),
        updated=datetime(2022, 2, 14, 16, 0, tzinfo=UTC),
        published_as_printed="Thứ Hai, 14/02/2022 15:12",
        authors=("An", "Bình"), section="Thời sự", language="vi", lead="Tóm tắt", tags=("a", "b"),
        enclosures=(Enclosure("https://paper.example/a.mp3", "audio/mpeg", 12),),
        comments_count=0, comments_url="https://paper.example/c", comments_feed="https://paper.example/cf",
        blocks=(*text("Một"), Image("https://img.example/1.jpg", "alt", "Chú thích", "Ảnh", 10, 20), Embed("video", "https://v.example/")),
    )  # fmt: skip
    filled(given)
    article = library.article(library.ids()[0])
    assert article.entry == given
    assert article.entry.published and article.entry.published.isoformat() == "2022-02-14T15:12:00+07:00"
    assert article.at == given.published and article.source == "The Paper"


# Dates and ids


def test_lists_are_newest_first_whatever_the_order_of_arrival(library: Library, filled: Fill) -> None:
    instants = [NOON + timedelta(minutes=each) for each in (5, 1, 9, 3, 7, -4000, 0)]
    for n, instant in enumerate(instants):
        filled(entry(n, published=instant))
    found = [row.at for row in library.rows(library.ids())]
    assert found == sorted(instants, reverse=True)
    assert library.ids(sort="oldest") == array("q", reversed(library.ids()))


def test_of_the_same_instant_the_first_in_the_file_is_the_newest(library: Library, filled: Fill) -> None:
    filled(*[entry(n, published=NOON) for n in range(100)])
    assert titles(library) == [f"Headline number {n}" for n in range(100)]


def test_a_date_in_the_future_or_none_is_that_of_arrival(library: Library, filled: Fill) -> None:
    before = datetime.now(UTC) - timedelta(minutes=1)
    filled(entry(1, published=datetime(2999, 1, 1, tzinfo=UTC)), *[entry(n, published=None) for n in range(2, 40)])
    rows = library.rows(library.ids())
    assert [row.title for row in rows] == [f"Headline number {n}" for n in range(1, 40)]
    assert all(before - timedelta(minutes=2) <= row.at <= datetime.now(UTC) for row in rows)
    assert len(library.ids("on:today")) + len(library.ids("on:yesterday")) == 39
    article = library.article(library.ids()[0])
    assert article.entry.published and article.entry.published.year == 2999, "what the publisher said is kept"


def test_an_entry_that_only_says_when_it_was_updated_stands_there(library: Library, filled: Fill) -> None:
    filled(entry(1, published=None, updated=NOON - timedelta(days=9)), entry(2, published=NOON - timedelta(days=5)))
    assert titles(library) == ["Headline number 2", "Headline number 1"]


def test_a_note_without_a_headline_goes_by_its_first_words(library: Library, filled: Fill) -> None:
    filled(entry(1, title="", blocks=text("Nước lên rất nhanh đêm qua, cả xóm thức trắng. " * 5, "Second.")))
    (row,) = library.rows(library.ids())
    assert row.title.startswith("Nước lên rất nhanh đêm qua") and row.title.endswith("…") and len(row.title) <= 101
    assert library.article(row.id).entry.title == "", "the article itself says only what the publisher said"


def test_a_date_before_1970_is_the_oldest(library: Library, filled: Fill) -> None:
    filled(entry(1, published=datetime(1899, 1, 1, tzinfo=UTC)), entry(2, published=datetime(1971, 1, 1, tzinfo=UTC)))
    assert titles(library) == ["Headline number 2", "Headline number 1"]


def test_thousands_in_one_minute(library: Library) -> None:
    source = library.subscribe("https://paper.example/feed")
    for start in range(0, 3000, 500):
        library.store(update(source, *[entry(n, published=NOON) for n in range(start, start + 500)]))
    other = library.another()
    other.store(update(source, *[entry(n, published=NOON) for n in range(3000, 3100)]))
    ids = library.ids()
    assert len(ids) == len(set(ids)) == 3100 and other.check() == []
    assert {row.at for row in library.rows(ids)} == {NOON}
    other.close()


# Visits


def test_how_visits_went(library: Library) -> None:
    source = Source(library.subscribe("https://paper.example/feed"), "https://paper.example/feed")
    assert [each.id for each in library.due()] == [source.id]
    library.store(update(source, entry(1), validators=Validators('"1"', "yesterday", "hash")))
    assert library.due() == []
    [again] = library.due([source.id])
    assert again.validators == Validators('"1"', "yesterday", "hash")
    assert [each.id for each in library.due(now=datetime.now(UTC) + timedelta(days=2))] == [source.id]
    failed = update(again, outcome="failed", feed=None, error="The server is down.", http_status=500, wait=7200)
    assert library.store(failed).error == "The server is down."
    [info] = library.sources()
    assert (info.failures, info.error, info.title) == (1, "The server is down.", "The Paper")
    assert info.failing_since and info.next_visit and info.next_visit >= info.failing_since + timedelta(hours=2)
    assert library.due([source.id])[0].validators == again.validators
    unchanged = library.store(update(again, outcome="unchanged", feed=None))
    assert unchanged.unchanged and library.sources()[0].failures == 0 and library.counts().all == 1
    assert library.due([source.id])[0].validators == again.validators
    library.store(update(again, entry(1), moved_to="https://paper.example/new"))
    assert library.sources()[0].url == "https://paper.example/new"
    library.store(update(again, outcome="gone", feed=None, error="Gone."))
    assert library.sources()[0].gone and library.due(now=datetime.now(UTC) + timedelta(days=99)) == []


def test_when_nobody_says_otherwise_the_settings_say_when_to_come_back(library: Library) -> None:
    quick, slow = (Source(library.subscribe(url), url) for url in ("https://a.example/", "https://b.example/"))
    library.set_source(slow.id, title="", folder="", minutes=600, full_text="auto")
    library.usual_minutes = 10
    library.store_all([update(quick, entry(1)), update(slow, entry(2))])
    assert not library.is_any_due()
    soon = datetime.now(UTC) + timedelta(minutes=12)
    assert [each.id for each in library.due(now=soon)] == [quick.id]


def test_a_source_that_moves_to_another_site_is_no_private_one_any_more(library: Library) -> None:
    old = "http://nas.local/feed"
    source = Source(library.subscribe(old, private=True), old, private=True)
    library.store(update(source, entry(1), moved_to="http://nas.local/news"))
    [moved] = library.due([source.id])
    assert moved.private and moved.url == "http://nas.local/news"
    library.store(update(moved, entry(1), moved_to="https://elsewhere.example/news"))
    [moved] = library.due([source.id])
    assert not moved.private and moved.url == "https://elsewhere.example/news"


def test_asking_for_everything_leaves_alone_what_is_gone_or_asked_for_a_pause(library: Library) -> None:
    urls = [f"https://{name}.example/" for name in ("fine", "down", "busy", "gone", "never")]
    fine, down, busy, gone, never = (Source(library.subscribe(url), url) for url in urls)
    library.store(update(fine, entry(1), wait=7200))
    library.store(update(down, outcome="failed", feed=None, error="Down.", http_status=500))
    library.store(update(busy, outcome="failed", feed=None, error="Busy.", http_status=429, wait=600))
    library.store(update(gone, outcome="gone", feed=None, error="Gone.", http_status=410))
    assert library.is_any_due()
    assert library.welcome() == [fine.id, down.id, never.id]
    assert [each.id for each in library.due([busy.id])] == [busy.id]
    library.store(update(busy, entry(2)))
    assert busy.id in library.welcome()


def test_a_source_that_went_away_while_it_was_visited(library: Library) -> None:
    source = library.subscribe("https://paper.example/feed")
    library.unsubscribe(source)
    library.store(update(source, entry(1)))
    assert library.counts().all == 0 and len(library.ids()) == 0 and library.check() == []
    assert library.store(update(99, entry(1))).new == 0


# Pages and photos


def page(link: str = "https://paper.example/1", **changes: object) -> Page:
    return Page(entry(1, id="", link=link, blocks=text("The whole page.", "More of it."), **changes), link, "The Paper")


def test_a_page_becomes_the_full_text_and_survives_the_feeds_edits(library: Library, filled: Fill) -> None:
    filled(entry(1, blocks=(), summary="<p>In short.</p>"))
    [only] = library.ids()
    assert library.article(only).status == "summary" and not library.rows([only])[0].offline
    html = b"<html>" + b"<p>The whole page.</p>" * 50
    assert library.store_page(page(), html=html) == only
    article = library.article(only)
    assert (article.origin, article.has_full_text, article.status, article.offline) == ("page", True, "full", True)
    from reader.store import revisions

    assert revisions.source(library._db, article.revision_id) == html
    filled(entry(1, blocks=(), summary="<p>In other words.</p>"))
    assert library.article(only).words == 6 and library.counts().offline == 1
    assert library.store_page(page(), article_id=only) == only
    assert library.article(only).revision == article.revision and library.check() == []


def test_a_page_is_found_by_the_address_it_was_asked_at(library: Library) -> None:
    saved = library.store_page(page("https://elsewhere.example/story"), address="https://short.example/s/1")
    assert library.find("https://short.example/s/1") == saved == library.find("https://elsewhere.example/story")
    assert library.store_page(page("https://elsewhere.example/story"), address="https://third.example/x") == saved
    assert library.find("https://third.example/x") == saved


def test_a_page_of_its_own_is_kept_under_saved_pages(library: Library) -> None:
    saved = library.store_page(page("https://elsewhere.example/story"))
    assert library.store_page(page("http://www.elsewhere.example/story/")) == saved
    assert [(each.kind, each.total) for each in library.sources()] == [("saved", 1)]
    assert library.find("https://elsewhere.example/story") == saved and library.due() == []
    assert library.store_page(page("")) != saved and library.counts().all == 2 and library.check() == []


def test_photos_are_fetched_ahead_kept_first_and_make_articles_ready(
    tmp_path: Path, library: Library, filled: Fill
) -> None:
    def photos(number: int, *names: str) -> Entry:
        return entry(number, blocks=(*[Image(f"https://img.example/{name}") for name in names], *text("Words")))

    filled(photos(1, "a", "b"), photos(2, "c"), photos(3, "a"), photos(4))
    four, three, two, one = library.ids()
    library.bookmark(two)
    library.mark_read([three])
    assert [row.offline for row in library.rows([four, one])] == [True, False]
    wanted = [(two, "https://img.example/c", True)]
    wanted += [(one, "https://img.example/a", False), (one, "https://img.example/b", False)]
    assert library.wanted_pictures() == wanted and library.wanted_pictures(1) == wanted[:1]
    assert library.picture("https://img.example/a") is None
    for name in "ab":
        library.store_picture(f"https://img.example/{name}", b"same bytes", "image/jpeg", 30, 20)
    found = library.picture("https://img.example/a")
    assert found and found[0].read_bytes() == b"same bytes" and found[1:] == (30, 20)
    assert found[0].is_relative_to(tmp_path / "data" / "images") and len(list(found[0].parent.iterdir())) == 1
    assert [row.offline for row in library.rows([one, two])] == [True, False] and library.counts().offline == 2
    library.store_picture("https://img.example/c", b"", "", 0, 0)
    assert library.wanted_pictures() == [] and library.picture("https://img.example/c") is None
    assert library.ids("is:offline") == array("q", [four, one]) and library.check() == []


# The sample edition


def test_the_first_start_shows_news_and_the_second_does_not_repeat_it(tmp_path: Path, sample_library: Library) -> None:
    ids = sample_library.ids()
    counts = sample_library.counts()
    assert len(ids) >= 10 and counts.unread == counts.all == counts.offline == len(ids) and counts.today
    assert {each.kind for each in sample_library.sources()} == {"sample"} and sample_library.due() == []
    assert max(sample_library.article(each).revision for each in ids) == 2, "one story was updated"
    for each in ids:
        for block in sample_library.article(each).entry.blocks:
            if isinstance(block, Image):
                found = sample_library.picture(block.src)
                assert found and found[0].is_file() and found[1] > 0
    for each in sample_library.sources():
        sample_library.unsubscribe(each.id)
    sample_library.close()
    again = Library.open(tmp_path / "sample")
    assert len(again.ids()) == 0 and again.sources() == [] and again.check() == []
    again.close()


def test_a_library_with_sources_gets_no_sample(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    library.subscribe("https://paper.example/feed")
    library._db.run("DELETE FROM setting")
    library.close()
    again = Library.open(tmp_path)
    assert [each.kind for each in again.sources()] == ["feed"]
    again.close()


def test_facets(library: Library, filled: Fill) -> None:
    filled(
        entry(1, blocks=(Image("https://img.example/1"),)),
        entry(2, blocks=(Table(()),), language="vi-VN"),
        entry(3, blocks=(Embed("video", "https://v.example/"), Embed("audio", "https://v.example/"))),
    )
    assert titles(library, "has:photo") == ["Headline number 1"]
    assert titles(library, "has:table") == titles(library, "lang:vi") == ["Headline number 2"]
    assert titles(library, "has:video") == titles(library, "-has:photo -has:table") == ["Headline number 3"]


def test_ids_of_what_is_written_sort_by_when_it_was_also_within_a_millisecond() -> None:
    made = [ulid() for _ in range(5_000)]
    assert made == sorted(made) and len(set(made)) == len(made)
    assert ulid(1.0) < ulid(2.0) < made[0]
