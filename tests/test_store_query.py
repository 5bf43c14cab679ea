"""The query language: what it reads, where it points when it cannot, and the same answers as a plain reading of it."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from conftest import entry, update
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feeds.encode import plain
from feeds.model import Image, Paragraph, Source, Span
from reader.library import Library
from reader.model import Article, Row, Stored
from reader.query import And, Between, Is, Named, Node, Not, Or, QueryError, Sort, Text, Words, order, parse
from reader.store import select
from reader.store.select import compile_ids

Fill = Callable[..., Stored]
NOW = datetime(2026, 3, 14, 12, 30)


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("", And(())),
        ("  \t ", And(())),
        ("bão lũ", And((Text("bão"), Text("lũ")))),
        ('"bão lũ" x', And((Text("bão lũ"), Text("x")))),
        ("-x -is:unread", And((Not(Text("x")), Not(Is("unread"))))),
        ("IS:Read has:photo has:comment", And((Is("read"), Is("has:photo"), Is("commented")))),
        ('source:=12 folder:"A/B c"', And((Named("source", "=12"), Named("folder", "A/B c")))),
        ('title:"a b" author:nam', And((Text("a b", "title"), Text("nam", "author")))),
        ("a OR b c", And((Or((Text("a"), And((Text("b"), Text("c"))))),))),
        ("x (a OR -b)", And((Text("x"), Or((Text("a"), Not(Text("b"))))))),
        ("-(a b) OR (c)", And((Or((Not(And((Text("a"), Text("b")))), Text("c"))),))),
        ('or ORacle "OR" ((a))', And((Text("or"), Text("ORacle"), Text("OR"), Text("a")))),
        ("“bão lũ” tag:“Hà Nội”", And((Text("bão lũ"), Named("tag", "Hà Nội")))),
        ("words:>800 words:<=90 words:300-800", And((Words(801, None), Words(None, 90), Words(300, 800)))),
        ("a sort:relevance", And((Text("a"), Sort("relevance")))),
        ("http://x.example 12:30 covid-19", And((Text("http://x.example"), Text("12:30"), Text("covid-19")))),
    ],
)
def test_reading(text: str, node: And) -> None:
    assert parse(text, NOW) == node


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("on:today", (2026, 3, 14), (2026, 3, 15)),
        ("on:yesterday", (2026, 3, 13), (2026, 3, 14)),
        ("on:hôm-qua", (2026, 3, 13), (2026, 3, 14)),
        ('on:"hôm nay"', (2026, 3, 14), (2026, 3, 15)),
        ("on:Hom-Kia", (2026, 3, 12), (2026, 3, 13)),
        ("on:thứ-hai", (2026, 3, 9), (2026, 3, 10)),
        ('on:"chủ nhật"', (2026, 3, 8), (2026, 3, 9)),
        ("on:saturday", (2026, 3, 14), (2026, 3, 15)),
        ('on:"last week"', (2026, 3, 2), (2026, 3, 9)),
        ("on:tháng-trước", (2026, 2, 1), (2026, 3, 1)),
        ("on:năm-ngoái", (2025, 1, 1), (2026, 1, 1)),
        ('before:"3 ngày trước"', None, (2026, 3, 11)),
        ('after:"3 days ago"', (2026, 3, 12), None),
        ("on:14/2/2022", (2022, 2, 14), (2022, 2, 15)),
        ("on:2/2022", (2022, 2, 1), (2022, 3, 1)),
        ("after:-2h", (2026, 3, 14, 10, 30), None),
        ("on:2022-02-14", (2022, 2, 14), (2022, 2, 15)),
        ("on:2022-12", (2022, 12, 1), (2023, 1, 1)),
        ("on:2022", (2022, 1, 1), (2023, 1, 1)),
        ("after:2022-02-14", (2022, 2, 15), None),
        ("before:2022-03", None, (2022, 3, 1)),
        ("after:-7d", (2026, 3, 7, 12, 30), None),
        ("before:-2w", None, (2026, 2, 28, 12, 30)),
    ],
)
def test_dates_are_local_days(text: str, start: tuple[int, ...] | None, end: tuple[int, ...] | None) -> None:
    def local(parts: tuple[int, ...] | None) -> datetime | None:
        return datetime(*parts).astimezone() if parts else None  # type: ignore[arg-type]

    assert parse(text, NOW) == And((Between(local(start), local(end)),))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a " * 500, 400),
        ("is:", 3), ("is:reed", 3), ("a has:x", 6), ('a "b', 2), ("on:", 3), ("on:2022-13", 3), ("after:soon", 6),
        ("a OR", 4), ("OR a", 0), ("a OR OR b", 5), ("(a", 0), ("a)", 1), ("a ()", 3), ("x (a (b)", 2), ("(" * 50, 40),
        ("words:many", 6), ("sort:best", 5), ("(a sort:oldest)", 8), ("-sort:oldest", 0), ("a auther:b", 2),
        ("on:2022-02-31", 3), ("-", 1), ("tag:", 4), ("source:  x", 7), ('title:"', 6), ("after:-9999y", 6),
    ],
)  # fmt: skip
def test_what_is_wrong_is_pointed_at(text: str, at: int) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text, NOW)
    assert caught.value.at == at and f"character {at + 1}" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("is:", "unread, read"), ("has:", "photo, comment"), ("sort:x", "newest, oldest"), ("on:", "hôm-qua"),
        ("words:", "300-800"), ("tag:", "name"), ("title:", "a word"), ("-", "“phrase”"),
        ("a OR", "is: source:"), ("a ()", "“phrase”"), ("auther:x", "author:"),
    ],
)  # fmt: skip
def test_what_is_wrong_says_what_is_allowed(text: str, allowed: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text, NOW)
    assert allowed in str(caught.value)


def test_dates_in_nfd_and_an_order_are_understood() -> None:
    assert parse(unicodedata.normalize("NFD", "on:hôm-qua"), NOW) == parse("on:hôm-qua", NOW)
    assert [order(parse(each)) for each in ("a sort:oldest", "a", "a OR b")] == ["oldest", "", ""]


PIECES = [
    "is:",
    "has:",
    "on:",
    "words:",
    "sort:oldest",
    '"',
    "“",
    "-",
    "(",
    ")",
    "OR",
    " OR ",
    "AND",
    "*",
    "^",
    ":",
    "=",
    "a",
    "é",
    "🎉",
    "\x00",
    " ",
]


@given(st.text(max_size=60) | st.lists(st.sampled_from(PIECES)).map("".join))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_a_query_or_said_not_to_be_one(library: Library, text: str) -> None:
    try:
        library.ids(text)
        library.comments(text)
    except QueryError as error:
        assert 0 <= error.at <= len(text)


def test_accents_are_optional_in_every_form(library: Library, filled: Fill) -> None:
    filled(entry(1, title="Đà Nẵng họp về công tác dân vận của Đảng"), entry(2, title="Nothing of it"))
    for query in ("da nang", "Đà Nẵng", "dan van", "dân vận", "dang", '"da nang"', "title:đảng", "ĐẢNG"):
        for form in ("NFC", "NFD"):
            assert len(library.ids(unicodedata.normalize(form, query))) == 1, (query, form)


def test_scripts_without_spaces_are_found_by_any_part(library: Library, filled: Fill) -> None:
    filled(entry(1, title="東京都は新しい図書館を開く"), entry(2, title="กรุงเทพมหานครเปิดห้องสมุด"))
    assert len(library.ids("図書館")) == len(library.ids("ห้องสมุด")) == len(library.ids("京都")) == 1
    assert len(library.ids("館図")) == 0


def test_a_star_ends_a_word_that_is_begun(library: Library, filled: Fill) -> None:
    filled(entry(1, title="Bridges of Đồng Tháp delta"), entry(2, title="A bridge"), entry(3, title="Brick by brick"))
    found = {"bridg*": 2, "bri*": 3, "dong th*": 1, '"đồng th*"': 1, '"of del*"': 0, "title:delt*": 1, "-bridge*": 1}
    assert {query: len(library.ids(query)) for query in found} == found
    library.comment(library.ids("delta")[0], "Bridgework")
    assert len(library.comments("bridgew*")) == len(library.ids("comment:bridgew*")) == 1


def test_captions_authors_and_fields(library: Library, filled: Fill) -> None:
    photo = Image("https://img.example/1.jpg", caption="Ghe chạy điện trên sông")
    filled(entry(1, blocks=(photo,), authors=("Trần Văn An",)), entry(2, title="An and others"))
    assert len(library.ids("chay dien")) == len(library.ids("caption:ghe")) == len(library.ids("author:tran")) == 1
    assert len(library.ids("body:ghe")) == 0 and len(library.ids("an")) == 2 and len(library.ids("author:an")) == 1


def test_sources_and_folders_by_name(library: Library) -> None:
    one = library.subscribe("https://a.example/feed", title="Báo Sông Hậu", folder="Tin/Miền Tây")
    two = library.subscribe("https://b.example/feed", folder="Tin")
    for number, source in enumerate((one, two)):
        library.store(update(Source(source, f"https://{'ab'[number]}.example/feed"), entry(number)))
    for query in ("source:song", "source:a.example", f"source:={one}"):
        assert len(library.ids(query)) == 1
    assert len(library.ids('folder:"Tin/Miền Tây"')) == 1 and len(library.ids("folder:Tin")) == 2
    assert len(library.ids("folder:Ti")) == 0 and len(library.ids("-source:song")) == 1
    assert len(library.ids("source:=99")) == len(library.ids("source:=99999999999999999999999")) == 0


# Every query against a plain reading of the same tree

WORDS = ["apple", "banana", "cherry", "đào"]
STATES = ["unread", "read", "bookmarked", "later", "archived", "commented", "updated", "offline", "has:photo"]
PHRASES = [*WORDS, "apple banana", "…", "app*", "ch*", "apple ba*", "đà*", "b*"]
NODES: st.SearchStrategy[Node] = st.recursive(
    st.one_of(
        st.builds(Text, st.sampled_from(PHRASES), st.sampled_from(["", "", "title", "body", "comment"])),
        st.builds(Is, st.sampled_from(STATES)),
        st.builds(Named, st.just("tag"), st.sampled_from(["red", "Đỏ", "none"])),
        st.builds(Named, st.just("source"), st.sampled_from(["=1", "=2", "paper", "zzz"])),
        st.builds(Named, st.just("folder"), st.sampled_from(["News", "News/A", "x"])),
        st.builds(Named, st.just("lang"), st.sampled_from(["vi", "en"])),
        st.integers(1, 30).map(lambda n: Between(local_day(n), local_day(n + 5))),
        st.builds(Words, st.sampled_from([None, 2, 3]), st.sampled_from([None, 3, 4])),
    ),
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: And(tuple(parts))),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: Or(tuple(parts))),
    ),
    max_leaves=6,
)
START = datetime(2024, 1, 1, tzinfo=UTC)
SCALE = int(os.environ.get("NEWSREADER_SCALE", "1"))
"""How many times as many examples; 334 makes it 100,000."""


def local_day(n: int) -> datetime:
    """The first instant of a day after START."""
    return (datetime(2024, 1, 1) + timedelta(days=n)).astimezone()


def written(node: Node) -> str:
    """A tree as a person types it."""
    match node:
        case And() | Or():
            between = " OR " if isinstance(node, Or) else " "
            return "(" + between.join([written(each) for each in node.parts]) + ")"
        case Not(part=And() | Or() | Not() as part):
            return f"-({written(part)})"
        case Not():
            return f"-{written(node.part)}"
        case Text():
            return (f"{node.field}:" if node.field else "") + (f'"{node.text}"' if " " in node.text else node.text)
        case Is(state=state):
            return state if ":" in state else f"is:{state}"
        case Named():
            return f"{node.field}:{node.name}"
        case Between(start=start, end=end):
            assert start and end
            return f"(after:{start - timedelta(days=1):%Y-%m-%d} before:{end:%d/%m/%Y})"
        case Words(least=None, most=None):
            return "words:>=0"
        case Words(least=None):
            return f"words:<={node.most}"
        case Words(most=None):
            return f"words:>={node.least}"
        case Words():
            return f"words:{node.least}-{node.most}"
    raise AssertionError(node)


@pytest.fixture
def orchard(library: Library) -> Library:
    """Forty articles of all kinds in two sources, one of which is followed no more."""
    sources = [
        library.subscribe("https://paper.example/feed", folder="News/A"),
        library.subscribe("https://other.example/feed", folder="News"),
        library.subscribe("https://gone.example/feed"),
    ]
    hosts = ["https://paper.example", "https://other.example", "https://gone.example"]
    for n in range(40):
        words = [word for place, word in enumerate(WORDS) if n >> place & 1]
        photo = (Image("https://img.example/x"),) if n % 5 == 0 else ()
        made = entry(
            n,
            title=WORDS[n % 4].title(),
            published=START + timedelta(days=n),
            language="vi" if n % 2 else "en",
            blocks=(*photo, Paragraph((Span(" ".join(words) or "nothing"),))),
        )
        library.store(update(Source(sources[n % 3], hosts[n % 3]), made))
    ids = library.ids()
    library.mark_read(ids[::3])
    for each in ids[::4]:
        library.bookmark(each, tags=["red"] if each % 2 else ["đỏ", "red"])
        library.keep_bookmark(each, read_later=each % 3 == 0, archived=each % 4 == 1)
    for each in ids[::7]:
        library.comment(each, "cherry pie")
    library.unsubscribe(sources[2])
    return library


@dataclass(frozen=True)
class Seen:
    """What the plain reading looks at of one article."""

    row: Row
    article: Article
    fields: dict[str, str]


def look(library: Library) -> list[Seen]:
    """Every listed article, newest first."""
    found = []
    for row in library.rows(library.ids()):
        article = library.article(row.id)
        body = " ".join([plain(block.spans) for block in article.entry.blocks if isinstance(block, Paragraph)])
        own = " ".join([comment.body for comment in article.comments])
        found.append(Seen(row, article, {"title": article.entry.title, "body": body, "comment": own}))
    return found


def holds(node: Node, seen: Seen) -> bool:
    """The plain reading of a tree for one article."""
    row, source, kept = seen.row, seen.row.source_id, seen.article.bookmark
    match node:
        case And():
            return all(holds(each, seen) for each in node.parts)
        case Or():
            return any(holds(each, seen) for each in node.parts)
        case Not():
            return not holds(node.part, seen)
        case Text(text="…"):
            return True
        case Text():
            some = [seen.fields[node.field]] if node.field else seen.fields.values()
            begun = node.text.endswith("*") and len(node.text) > 2
            wanted = f" {node.text.rstrip('*')}{'' if begun else ' '}"
            return any(wanted in f" {each.lower()} " for each in some)
        case Between():
            return (node.start is None or node.start <= row.at) and (node.end is None or row.at < node.end)
        case Words():
            return (node.least or 0) <= row.words <= (99 if node.most is None else node.most)
        case Named(field="tag"):
            return node.name.lower() in seen.article.tags
        case Named(field="lang"):
            return row.language == node.name
        case Named(field="source"):
            return node.name == f"={source}" or (node.name == "paper" and source in (1, 2))
        case Named():
            return {"News": source in (1, 2), "News/A": source == 1}.get(node.name, False)
        case Is():
            return {
                "unread": row.unread,
                "read": not row.unread,
                "bookmarked": row.bookmarked,
                "later": bool(kept and kept.read_later),
                "archived": bool(kept and kept.archived),
                "commented": row.comments > 0,
                "updated": row.updated,
                "offline": row.offline,
                "has:photo": row.photos > 0,
            }[node.state]
    raise AssertionError(node)


@pytest.mark.timeout(120 * SCALE)
def test_every_tree_gives_what_a_plain_reading_gives(orchard: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(select, "LEAST", 1)  # Forty articles are to be asked in as many steps as a million.
    everything = look(orchard)

    @given(node=NODES)
    @settings(max_examples=300 * SCALE, deadline=None)
    def check(node: Node) -> None:
        part = compile_ids(node)
        found = orchard._db.column(part.sql, part.args)
        expected = [each.row.id for each in everything if holds(node, each)]
        assert found == expected
        limited = compile_ids(node, limit=3, oldest=True)
        assert orchard._db.column(limited.sql, limited.args) == sorted(found)[:3]
        text = written(node)
        tree = parse(text)
        for limit in (1, 3, 12, 0):
            assert list(select.ids(orchard._db, tree, limit=limit)) == expected[: limit or None], text
        assert sorted(orchard.ids(text), reverse=True) == expected, text

    check()


@pytest.mark.parametrize(
    "query",
    ["", "is:unread", "is:read", "is:bookmarked", "is:later", "is:archived",
     "is:commented", "is:updated", "is:offline", "on:today", "has:photo",
     "lang:vi", "source:=1", "source:=1 is:unread", "apple", "a OR b", "words:>3",
     "(a b) OR -c", "apple -banana", "-apple", "tag:red", "before:2030"],
)  # fmt: skip
def test_no_list_walks_the_articles(orchard: Library, query: str) -> None:
    part = compile_ids(parse(query))
    steps = [row[3] for row in orchard._db.all(f"EXPLAIN QUERY PLAN {part.sql}", part.args)]
    assert not [step for step in steps if step.startswith("SCAN article") and "INDEX" not in step], steps
    if query != "is:commented":
        assert not [step for step in steps if "TEMP B-TREE" in step], steps


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("nowhere", ["source:zzz", "folder:zzz", "-source:zzz", "(source:zzz OR tag:red)"])
def test_a_source_that_is_not_there_goes_with_anything(orchard: Library, state: str, nowhere: str) -> None:
    query = f"{'' if ':' in state else 'is:'}{state} {nowhere}"
    assert orchard.count(query) == len(orchard.ids(query)) == len(orchard.ids(query, limit=1000))
    if nowhere[0] not in "-(":
        assert not orchard.ids(query)


def test_counts_are_those_of_the_lists(orchard: Library) -> None:
    for query in ("", "is:unread", "apple OR banana", "-apple", "tag:red", "folder:News is:unread", "zzz"):
        assert orchard.count(query) == len(orchard.ids(query))


def test_nodes_of_two_kinds_are_never_the_same() -> None:
    one, other = And((Text("a"),)), Or((Text("a"),))
    assert one != other and one == And((Text("a"),)) and len({one, other, And((Text("a"),))}) == 2
    assert Text("a", "title") != Named("a", "title")
