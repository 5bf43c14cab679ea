# ruff: noqa: E501, PIE800
"""Files as other programs write them, with what is in each: our own words in their shapes, whole and broken."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field

LINKS = [
    (f"https://site{n}.example/story/{n}?a=1&b={n}", f"Tin số {n}: “{'đ' * (n % 4)}” <b> & more") for n in range(12)
]
QUOTES = [f"marked words number {n}, với dấu" for n in range(12)]
AT = 1_600_000_000


@dataclass(frozen=True, slots=True)
class File:
    """A file and what has to be recovered from it."""

    data: bytes
    links: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)


def _table(head: str, rows: list[list[str]], divider: str = ",") -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=divider)
    writer.writerow(head.split(","))
    writer.writerows(rows)
    return out.getvalue()


def _netscape(line: Callable[[int, str, str], str], head: str = "<!DOCTYPE NETSCAPE-Bookmark-file-1>") -> str:
    body = "\n".join([line(n, url.replace("&", "&amp;"), f"T {n}") for n, (url, _title) in enumerate(LINKS)])
    return f"{head}\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n{body}\n</DL><p>\n"


def _zip(**files: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), text)
    return out.getvalue()


def _wallabag(n: int) -> dict[str, object]:
    marks = [{"text": f"said {n}", "quote": QUOTES[n], "created_at": "2020-09-13T12:26:40+0000", "ranges": []}]
    return {
        **{"id": n, "url": LINKS[n][0], "title": LINKS[n][1], "tags": ["a", "b"], "is_archived": n % 2},
        **{"is_starred": 0, "created_at": "2020-09-13T12:26:40+00:00", "annotations": marks, "content": "<p>x</p>"},
    }


def _hypothesis(n: int) -> dict[str, object]:
    selectors = [
        {"type": "RangeSelector"},
        {"type": "TextQuoteSelector", "exact": QUOTES[n], "prefix": "a", "suffix": "b"},
    ]
    return {
        **{
            "id": f"h{n}",
            "uri": LINKS[n][0],
            "text": f"said {n}",
            "tags": ["x"],
            "created": "2020-09-13T12:26:40+00:00",
        },
        **{"document": {"title": [LINKS[n][1]]}, "target": [{"source": LINKS[n][0], "selector": selectors}]},
    }


def _omnivore(n: int) -> dict[str, object]:
    return {
        **{"id": f"o{n}", "slug": f"slug-{n}", "title": LINKS[n][1], "url": LINKS[n][0], "state": "Archived"},
        **{"labels": ["one"], "savedAt": "2020-09-13T12:26:40.000Z", "readingProgress": 3},
    }


def _karakeep(n: int) -> dict[str, object]:
    content = {"type": "link", "url": LINKS[n][0]}
    return {
        "createdAt": AT,
        "title": LINKS[n][1],
        "tags": ["k"],
        "content": content,
        "note": f"n{n}",
        "archived": False,
    }


def _linkding(n: int) -> dict[str, object]:
    url, title = LINKS[n]
    return {
        "id": n,
        "url": url,
        "title": title,
        "notes": "",
        "tag_names": ["l"],
        "unread": True,
        "date_added": "2020-09-13",
    }


def _readwise(n: int) -> dict[str, object]:
    marks = [{"text": QUOTES[n], "note": f"said {n}", "color": "yellow", "highlighted_at": "2020-09-13T12:26:40Z"}]
    return {"user_book_id": n, "title": LINKS[n][1], "source_url": LINKS[n][0], "highlights": marks}


def files() -> dict[str, File]:
    """Every file by a name for it."""
    urls, quotes, some = {url for url, _title in LINKS}, set(QUOTES), range(len(LINKS))
    pocket = [
        [title, url, str(AT), "", "a|b", "unread" if n % 2 else "archive"] for n, (url, title) in enumerate(LINKS)
    ]
    paper = [[url, title, QUOTES[n], "Unread", str(AT), '["x"]'] for n, (url, title) in enumerate(LINKS)]
    wise = [
        [QUOTES[n], LINKS[n][1], "An Author", "", f"said {n}", "yellow", "t", "page", "3", "2020-09-13 12:26:40"]
        for n in some
    ]
    rain = [
        [str(n), t, f"note {n}", "", u, "Unsorted / Sub", "a, b", "2020-09-13T12:26:40Z"]
        for n, (u, t) in enumerate(LINKS)
    ]
    wise_head = "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at"
    pocket_csv = _table("title,url,time_added,cursor,tags,status", pocket)
    instapaper = _table("URL,Title,Selection,Folder,Timestamp,Tags", paper)
    wallabag = json.dumps([_wallabag(n) for n in some], ensure_ascii=False)
    hypothesis = json.dumps([_hypothesis(n) for n in some])
    omnivore = json.dumps([_omnivore(n) for n in some])
    karakeep = json.dumps({"bookmarks": [_karakeep(n) for n in some]})
    readwise = json.dumps({"count": 12, "results": [_readwise(n) for n in some]})
    linkding = json.dumps({"count": 12, "next": None, "results": [_linkding(n) for n in some]})
    item = '<li><a href="{}" time_added="1600000000" tags="a,b">{}</a></li>'
    anchors = "\n".join([item.format(url.replace("&", "&amp;"), f"T{n}") for n, (url, _t) in enumerate(LINKS)])
    half = len(anchors.split("\n")) // 2
    read, unread = "\n".join(anchors.split("\n")[:half]), "\n".join(anchors.split("\n")[half:])
    pocket_html = f"<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>{unread}</ul><h1>Read Archive</h1><ul>{read}</ul></body></html>"
    plain = _netscape(lambda n, url, title: f'<DT><A HREF="{url}" ADD_DATE="{AT}" TAGS="a,b">{title}</A>')
    notes = {f"slug-{n}": f"# T\n\n> {QUOTES[n]}\n\nsaid {n}\n\n> second mark {n}\n" for n in some}
    seconds = {f"second mark {n}" for n in some}
    pocket_json = {
        str(n): {"given_url": u, "resolved_title": t, "tags": {"a": {"tag": "a"}}, "time_added": str(AT), "status": "0"}
        for n, (u, t) in enumerate(LINKS)
    }
    cut = wallabag[: wallabag.rindex('"url"')]
    found = {
        "pocket.csv": File(pocket_csv.encode(), urls),
        "pocket-bom.csv": File(b"\xef\xbb\xbf" + pocket_csv.encode(), urls),
        "pocket-utf16.csv": File(pocket_csv.encode("utf-16"), urls),
        "pocket-commas-in-tags.csv": File(pocket_csv.replace("a|b", '"a,b"').encode(), urls),
        "pocket-crlf-missing-cells.csv": File(("title,url,time_added\r\n" + "\r\n".join(f"T,{u}" for u in urls)).encode(), urls),
        "pocket-cut.csv": File(pocket_csv.encode()[:-9], urls),
        "pocket-nul.csv": File(pocket_csv.replace("Tin", "T\0in").encode(), urls),
        "pocket.html": File(pocket_html.encode(), urls),
        "pocket-upper.html": File(pocket_html.replace("<li>", "<LI>").replace("<a ", "<A ").encode(), urls),
        "pocket.json": File(json.dumps({"status": 1, "list": pocket_json}).encode(), urls),
        "instapaper.csv": File(instapaper.encode(), urls, quotes),
        "instapaper-semicolons.csv": File(_table("URL,Title,Selection,Folder,Timestamp", [r[:5] for r in paper], ";").encode(), urls, quotes),
        "instapaper.html": File(f"<html><h1>Unread</h1><ol>{anchors}</ol></html>".encode(), urls),
        "readwise.csv": File(_table(wise_head, wise).encode(), set(), quotes),
        "readwise-lines-in-cells.csv": File(_table(wise_head, [[f"{r[0]}\nmore", *r[1:]] for r in wise]).encode(), set(), {f"{q}\nmore" for q in quotes}),
        "readwise.json": File(readwise.encode(), urls, quotes),
        "reader.csv": File(_table("Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen", [[t, u, "1", "['a']", "2020-09-13 12:26:40+00:00", "0.3", "archive", "True"] for u, t in LINKS]).encode(), urls),
        "wallabag.json": File(wallabag.encode(), urls, quotes),
        "wallabag-ascii.json": File(json.dumps(json.loads(wallabag)).encode(), urls, quotes),
        "wallabag-cut.json": File(cut.encode(), urls - {LINKS[-1][0]}, quotes - {QUOTES[-1]}),
        "wallabag-lines.json": File("\n".join(json.dumps(_wallabag(n)) for n in some).encode(), urls, quotes),
        "wallabag-label-objects.json": File(json.dumps([{**_wallabag(n), "tags": [{"id": 1, "label": "a"}]} for n in some]).encode(), urls, quotes),
        "wallabag-nulls.json": File(json.dumps([{**_wallabag(n), "title": None, "tags": None, "content": None} for n in some]).encode(), urls, quotes),
        "wallabag-api.json": File(json.dumps({"page": 1, "_embedded": {"items": json.loads(wallabag)}}).encode(), urls, quotes),
        "hypothesis.json": File(hypothesis.encode(), urls, quotes),
        "hypothesis-rows.json": File(json.dumps({"total": 12, "rows": json.loads(hypothesis)}).encode(), urls, quotes),
        "hypothesis-page-notes.json": File(json.dumps([{**_hypothesis(n), "target": [{"source": LINKS[n][0]}]} for n in some]).encode(), urls, {f"said {n}" for n in some}),
        "hypothesis-odd-targets.json": File(json.dumps([{**_hypothesis(n), "target": "x" if n % 2 else None} for n in some]).encode(), urls, {f"said {n}" for n in some}),
        "omnivore.json": File(omnivore.encode(), urls),
        "omnivore.zip": File(_zip(metadata_0_to_12_dot_json=omnivore, **{f"highlights__{k}_dot_md": v for k, v in notes.items()}, content__x_dot_html="<p>x</p>"), urls, quotes | seconds),
        "omnivore-two-parts.zip": File(_zip(metadata_0_dot_json=json.dumps(json.loads(omnivore)[:6]), metadata_6_dot_json=json.dumps(json.loads(omnivore)[6:])), urls),
        "omnivore-without-highlights.zip": File(_zip(metadata_0_dot_json=omnivore, content__slug_dot_html="<h1>x</h1>"), urls),
        "karakeep.json": File(karakeep.encode(), urls),
        "karakeep-texts-among-them.json": File(json.dumps({"bookmarks": [{"content": {"type": "text", "text": "x"}}, *json.loads(karakeep)["bookmarks"]]}).encode(), urls),
        "linkding.json": File(linkding.encode(), urls),
        "linkding.html": File(_netscape(lambda n, u, t: f'<DT><A HREF="{u}" ADD_DATE="{AT}" PRIVATE="1" TOREAD="0" TAGS="a,b">{t}</A>\n<DD>note {n}').encode(), urls),
        "raindrop.csv": File(_table("id,title,note,excerpt,url,folder,tags,created", rain).encode(), urls),
        "browser.html": File(plain.encode(), urls),
        "browser-cp1252.html": File(plain.replace("T 1", "caf\xe9").encode("cp1252"), urls),
        "browser-utf16.html": File(plain.encode("utf-16"), urls),
        "browser-lower-case-unquoted.html": File(_netscape(lambda n, u, t: f"<dt><a href={u} add_date={AT}000>{t}</a>").encode(), urls),
        "browser-no-closing-tags.html": File(_netscape(lambda n, u, t: f'<DT><A HREF="{u}">{t}').replace("</DL><p>", "").encode(), urls),
        "browser-microseconds.html": File(_netscape(lambda n, u, t: f'<DT><H3 ADD_DATE="1">F{n}</H3><DL><p><DT><A HREF="{u}" ADD_DATE="{AT}000000">{t}</A></DL><p>').encode(), urls),
        "browser-cut.html": File(plain.encode()[: plain.encode().rindex(b"T 11") + 2], urls),
        "browser-with-scripts.html": File(plain.replace("</DL>", '<DT><A HREF="javascript:alert(1)">x</A></DL>').encode(), urls),
        "browser-comments-inside.html": File(plain.replace("<DT>", "<!-- <A HREF='https://no.example/'> --><DT>").encode(), urls),
        "tabs.tsv": File(_table("url,title,tags", [[u, t, "a"] for u, t in LINKS], "\t").encode(), urls),
    }  # fmt: skip
    return found


BROKEN: dict[str, bytes] = {
    "nothing": b"",
    "a brace": b"{",
    "deep": b"[" * 100_000,
    "deep objects": b'{"a":' * 50_000,
    "numbers": b"[1, 2, 3]",
    "odd values": json.dumps(
        [{"url": 5, "title": [], "tags": 7, "annotations": {}}, {"url": {"a": 1}}, None, "x"]
    ).encode(),
    "a header alone": b"title,url\n",
    "quotes without end": b'title,url\n"a,https://a.example/\n' * 3,
    "not a zip": b"PK\x03\x04 and nothing else",
    "a list of nothing": b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A>no address</A>",
    "huge numbers": json.dumps([{"url": "https://a.example/", "created_at": 10**40, "time_added": "9" * 400}]).encode(),
    "bytes": bytes(range(256)) * 40,
}
