"""The HTTP client against a real server: limits, conditions, redirects, addresses, credentials, manners."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from web import Reply, Request, Web

from feeds.errors import AddressError, HttpError
from feeds.http import Client, Timeouts, address, failures, fetch, proxies
from feeds.model import Validators

QUICK = Timeouts(connect=0.3, idle=0.3, total=0.6)


def packed(data: bytes) -> bytes:
    """Packed without the time of day, so that test names are the same in every process."""
    return gzip.compress(data, mtime=0)


BODY = b"<rss><channel><title>News</title></channel></rss>"


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as running:
        yield running


def names(**known: str) -> Any:
    """A name service that knows these names (with _ for the dot) and no others."""

    def lookup(host: str, port: int) -> list[tuple[Any, ...]]:
        if host.replace(".", "_") not in known:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (known[host.replace(".", "_")], port))]

    return lookup


def refused(url: str, **options: object) -> HttpError:
    with pytest.raises(HttpError) as caught:
        fetch(url, timeouts=QUICK, **options)  # type: ignore[arg-type]
    message = str(caught.value)
    assert message.endswith(".") and "\n" not in message and message.isprintable()
    return caught.value


# What is asked


def test_a_page_arrives_with_its_facts(web: Web) -> None:
    url = web.page(
        "/f", BODY, "text/xml; charset=utf-8", {"Last-Modified": "Mon, 06 Jul 2026 10:00:00 GMT"}, etag='"1"'
    )
    answer = fetch(url)
    assert (answer.url, answer.status, answer.body) == (url, 200, BODY)
    assert answer.content_type == "text/xml; charset=utf-8"
    assert (answer.validators.etag, answer.validators.last_modified) == ('"1"', "Mon, 06 Jul 2026 10:00:00 GMT")
    assert answer.wire_size == len(BODY) and answer.private


def test_we_say_who_we_are_and_ask_for_little(web: Web) -> None:
    fetch(web.page("/f", BODY))
    headers = web.seen("/f")[0].headers
    assert headers["user-agent"].startswith("newsreader/") and "terminal news reader" in headers["user-agent"]
    assert headers["accept-encoding"] == "gzip, deflate"
    assert "cookie" not in headers and "authorization" not in headers


def test_validators_are_sent_and_kept_through_a_304(web: Web) -> None:
    url = web.page("/f", BODY, etag='"1"')
    before = Validators('"1"', "Mon, 06 Jul 2026 10:00:00 GMT", "hash")

    async def conditional() -> None:
        async with Client() as client:
            answer = await client.get(url, before, private_ok=True)
            assert answer.not_modified and answer.body == b"" and answer.validators == before

    asyncio.run(conditional())
    headers = web.seen("/f")[0].headers
    assert headers["if-none-match"] == '"1"' and headers["if-modified-since"] == before.last_modified


def test_a_304_may_bring_new_validators(web: Web) -> None:
    web.page("/f", b"", "", {"ETag": '"2"', "Cache-Control": "max-age=900"}, 304)

    async def conditional() -> None:
        async with Client() as client:
            answer = await client.get(web.url + "/f", Validators('"1"', "", "hash"), private_ok=True)
            assert answer.validators == Validators('"2"', "", "hash") and answer.wait == 900

    asyncio.run(conditional())


@pytest.mark.parametrize("etag", ['"' + "e" * 5_000 + '"', '"a\tb"', '"ế"'])
def test_validators_that_could_do_harm_are_dropped(web: Web, etag: str) -> None:
    value = etag.encode().decode("latin-1")
    assert fetch(web.page("/f", BODY, headers={"ETag": value})).validators.etag == ""


# Bodies


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("gzip", packed(BODY)),
        ("gzip", packed(BODY[:9]) + packed(BODY[9:])),
        ("gzip", packed(BODY) + b"rubbish"),
        ("deflate", zlib.compress(BODY)),
        ("deflate", zlib.compress(BODY)[2:-4]),
        ("gzip, gzip", packed(packed(BODY))),
        ("gzip", BODY),
        ("", packed(BODY)),
        ("identity", BODY),
    ],
)
def test_packed_bodies_are_unpacked(web: Web, coding: str, data: bytes) -> None:
    headers = {"Content-Encoding": coding} if coding else {}
    answer = fetch(web.page("/f", data, headers=headers))
    assert answer.body == BODY and answer.wire_size == len(data)


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("gzip", packed(bytes(9_000_000))),
        ("gzip, gzip", packed(packed(bytes(9_000_000)))),
        ("", packed(bytes(9_000_000))),
        ("", bytes(200_000)),
    ],
)
def test_bodies_have_a_cap_before_and_after_unpacking(web: Web, coding: str, data: bytes) -> None:
    headers = {"Content-Encoding": coding} if coding else {}
    assert "more than" in str(refused(web.page("/f", data, headers=headers), limit=100_000))


@pytest.mark.parametrize("coding", ["br", "zstd", "x-klingon", "gzip, gzip, gzip"])
def test_codings_that_were_not_offered_are_refused(web: Web, coding: str) -> None:
    assert "not asked for" in str(refused(web.page("/f", BODY, headers={"Content-Encoding": coding})))


def test_a_cut_off_body_is_an_error(web: Web) -> None:
    cut = packed(BODY * 50)[:-20]
    assert "broke off" in str(refused(web.page("/gzip", cut, headers={"Content-Encoding": "gzip"})))
    assert "broke off" in str(refused(web.raw("/plain", b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\nhalf")))


@pytest.mark.parametrize("answer", [b"no http at all", b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5_000 + b"\r\n"])
def test_what_is_no_http_is_one_sentence(web: Web, answer: bytes) -> None:
    assert "proper HTTP" in str(refused(web.raw("/f", answer)))


def test_a_closed_connection_is_one_sentence(web: Web) -> None:
    assert "closed the connection" in str(refused(web.raw("/f")))


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf"])
def test_silence_has_an_end(web: Web, start: bytes) -> None:
    started = time.monotonic()
    assert "in time" in str(refused(web.raw("/f", start, stall=True)))
    assert time.monotonic() - started < 3


# Status


@pytest.mark.parametrize(
    ("status", "words"), [(404, "nothing at this"), (410, "gone"), (403, "refuses"), (500, "trouble")]
)
def test_a_failing_status_is_kept_with_its_sentence(web: Web, status: int, words: str) -> None:
    error = refused(web.page("/f", b"<html>", status=status))
    assert error.status == status and words in str(error)


@pytest.mark.parametrize(
    ("value", "wait"),
    [("120", 120), ("5", 60), ("9" * 30, 86_400), ("-5", 0), ("soon", 0), ("", 0), ("Fri, 99 Foo 2027", 0)],
)
def test_retry_after_is_kept_within_a_minute_and_a_day(web: Web, value: str, wait: int) -> None:
    assert refused(web.page("/f", status=503, headers={"Retry-After": value})).wait == wait


def test_retry_after_may_be_a_date() -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(minutes=10), usegmt=True)
    assert 590 <= failures.retry_after(soon) <= 600
    assert failures.retry_after("Fri, 31 Dec 2100 23:59:59 GMT") == 86_400


@pytest.mark.parametrize(
    ("control", "age", "wait"),
    [
        ("public, max-age=600", "", 600),
        ("max-age=31536000", "", 21_600),
        ("max-age=600", "100", 500),
        ("no-cache, max-age=600", "", 0),
        ("max-age=x", "", 0),
    ],
)
def test_cache_control_says_how_long_an_answer_is_fresh(control: str, age: str, wait: int) -> None:
    assert failures.max_age(control, age) == wait


# Redirects


def test_redirects_are_followed_and_permanent_ones_told(web: Web) -> None:
    web.page("/new", BODY)
    web.redirect("/temporary", "/new", 302)
    web.redirect("/moved", "new", 301)
    web.redirect("/moved-twice", "/moved", 308)
    web.redirect("/moved-then-temporary", "/temporary", 301)
    web.redirect("/temporary-then-moved", "/moved", 307)
    assert fetch(web.url + "/temporary").permanent_url == ""
    assert fetch(web.url + "/moved").permanent_url == web.url + "/new"
    assert fetch(web.url + "/moved-twice").permanent_url == web.url + "/new"
    assert fetch(web.url + "/moved-then-temporary").permanent_url == web.url + "/temporary"
    assert fetch(web.url + "/temporary-then-moved").permanent_url == ""
    assert fetch(web.url + "/moved").url == web.url + "/new"


def test_redirects_end(web: Web) -> None:
    web.handle("/grow", lambda request: Reply(headers={"Location": f"/grow?{len(web.requests)}"}, status=302))
    for url in (web.redirect("/circle", "/circle"), web.url + "/grow"):
        assert "without end" in str(refused(url))
    assert len(web.seen("/circle")) == 1 and len(web.seen("/grow")) == 11
    assert "without saying where" in str(refused(web.page("/nowhere", status=302)))


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "data:,x", "http://[::"]
)
def test_redirects_lead_to_web_addresses_only(web: Web, target: str) -> None:
    assert isinstance(refused(web.redirect("/f", target)), AddressError)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.2", "2130706434", "0x7f000002", "0177.0.0.2", "127.2", "[::ffff:127.0.0.2]", "localhost", "a@127.0.0.2"],
)
def test_a_redirect_never_reaches_another_private_host(web: Web, host: str) -> None:
    with Web("127.0.0.2") as sentinel:
        error = refused(web.redirect("/f", f"http://{host}:{sentinel.port}/secret"))
        assert isinstance(error, AddressError) and "private" in str(error)
        assert sentinel.requests == []


def test_a_redirect_to_a_host_that_cannot_be_written_is_one_sentence(web: Web) -> None:
    assert isinstance(refused(web.redirect("/f", "https://xn--a.example/x")), AddressError)


def test_another_port_is_another_origin(web: Web) -> None:
    with Web() as other:
        assert isinstance(refused(web.redirect("/f", other.page("/x", BODY))), AddressError)
        assert other.requests == []


# Addresses


@pytest.mark.parametrize(
    "url",
    [
        *("file:///etc/passwd", "gopher://x.org/", "http://", "https:///x", "x", "http://a:0/", "http://[::"),
        *("http://xn--/", "https://xn--a.example/x"),
    ],
)
def test_only_web_addresses_are_opened(url: str) -> None:
    assert isinstance(refused(url), AddressError)


@pytest.mark.parametrize(
    "ip",
    [
        *(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
        ),
        *(
            "255.255.255.255",
            "::1",
            "fe80::1%eth0",
            "fc00::1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "x",
        ),
        *(
            "::127.0.0.1",
            "::ffff:0:127.0.0.1",
            "64:ff9b:1::7f00:1",
            "fec0::1",
            "192.0.0.192",
            "168.63.129.16",
        ),
    ],
)
def test_private_addresses_are_known(ip: str) -> None:
    assert address.is_private(ip)


@pytest.mark.parametrize("ip", ["93.184.216.34", "2606:4700::1111", "64:ff9b::5db8:d822"])
def test_public_addresses_are_known(ip: str) -> None:
    assert not address.is_private(ip)


async def test_what_a_name_really_leads_to_is_checked_when_connecting(web: Web) -> None:
    web.page("/f", BODY)
    async with Client(timeouts=QUICK, spacing=0, lookup=names(site_test="127.0.0.1")) as client:
        with pytest.raises(AddressError, match="private"):
            await client.get(f"http://site.test:{web.port}/f")
        assert web.requests == []
        answer = await client.get(f"http://site.test:{web.port}/f", private_ok=True)  # The person typed it.
        assert answer.private
        with pytest.raises(AddressError):  # An open connection to it is nobody else's to use.
            await client.get(f"http://site.test:{web.port}/f")
    assert len(web.requests) == 1


async def test_an_unknown_name_is_one_sentence() -> None:
    async with Client(timeouts=QUICK, lookup=names()) as client:
        with pytest.raises(HttpError, match="was not found"):
            await client.get("https://nowhere.test/")


async def test_a_name_service_that_hangs_holds_up_nobody(web: Web) -> None:
    released = threading.Event()
    quick = names(site_test="127.0.0.1")

    def lookup(host: str, port: int) -> list[tuple[Any, ...]]:
        if host.startswith("slow"):
            released.wait(30)
        return quick(host, port)  # type: ignore[no-any-return]

    web.page("/f", BODY)
    async with Client(timeouts=QUICK, spacing=0, lookup=lookup) as client:
        slow = [asyncio.create_task(client.get(f"http://slow{n}.test/")) for n in range(40)]
        answer = await client.get(f"http://site.test:{web.port}/f", private_ok=True)
        assert answer.body == BODY and not any(task.done() for task in slow)
        for error in await asyncio.gather(*slow, return_exceptions=True):
            assert isinstance(error, HttpError) and "in time" in str(error)
    released.set()


def test_a_dead_port_is_one_sentence() -> None:
    with Web() as gone:
        url = gone.url
    assert "refuses connections" in str(refused(url))


def test_a_certificate_must_be_right(web: Web) -> None:
    error = refused(web.url.replace("http:", "https:") + "/f")
    assert "secure connection" in str(error) or "certificate" in str(error) or "closed" in str(error)


# Credentials and cookies


def test_a_password_is_sent_to_its_own_origin_and_nowhere_else(web: Web) -> None:
    asked: list[tuple[str, str]] = []

    def password_of(origin: str, user: str) -> str:
        asked.append((origin, user))
        return "sésame"

    web.page("/f", BODY)
    fetch(web.url + "/f", user="me", password_of=password_of)
    assert web.seen("/f")[0].headers["authorization"] == "Basic bWU6c8Opc2FtZQ=="
    assert asked == [(web.url, "me")]


async def test_a_password_does_not_follow_a_redirect(web: Web) -> None:
    target = web.page("/new", BODY)
    web.redirect("/f", target.replace("127.0.0.1", "site.test"))
    lookup = names(site_test="127.0.0.1")
    async with Client(timeouts=QUICK, password_of=lambda origin, user: "secret", lookup=lookup) as client:
        with pytest.raises(AddressError) as caught:
            await client.get(web.url + "/f", private_ok=True, user="me")
    assert "secret" not in str(caught.value) and web.seen("/new") == []


def test_names_and_passwords_in_addresses_go_no_further(web: Web) -> None:
    web.page("/new", BODY)
    web.redirect("/f", f"http://u:p@127.0.0.1:{web.port}/new")
    assert fetch(web.url + "/f").url == web.url + "/new"
    assert all("authorization" not in request.headers for request in web.requests)


def test_cookies_are_not_kept(web: Web) -> None:
    web.redirect("/f", "/new")
    web.page("/new", BODY)
    web.page("/f", b"", "", {"Set-Cookie": "sid=1; Path=/", "Location": "/new"}, 302)
    fetch(web.url + "/f")
    assert "cookie" not in web.seen("/new")[0].headers


# Proxies


async def test_a_proxy_of_the_environment_is_used(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", web.url)
    monkeypatch.setenv("no_proxy", "direct.test")
    web.page("http://site.test/f", BODY)
    async with Client(timeouts=QUICK, lookup=names(direct_test="127.0.0.1")) as client:
        assert (await client.get("http://site.test/f")).body == BODY
        with pytest.raises(AddressError):
            await client.get(f"http://direct.test:{web.port}/f")
        with pytest.raises(AddressError):  # What a private host is does not depend on the way there.
            await client.get("http://10.0.0.1/f")
    assert [request.target for request in web.requests] == ["http://site.test/f"]


def test_this_machine_is_reached_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.test:1")
    assert proxies.proxy_for(address.check("http://127.0.0.1/"), proxies.from_environment()) is None
    assert proxies.proxy_for(address.check("http://a.org/"), proxies.from_environment()) == "http://proxy.test:1"


# Manners


async def test_one_host_is_asked_at_a_pace_and_others_meanwhile(web: Web) -> None:
    lookup = names(one_test="127.0.0.1", two_test="127.0.0.1")
    times: dict[str, list[float]] = {"one": [], "two": []}

    def note(request: Request) -> Reply:
        times[request.headers["host"][:3]].append(time.monotonic())
        return Reply(BODY)

    web.handle("/f", note)
    async with Client(spacing=0.5, timeouts=QUICK, lookup=lookup) as client:
        urls = [f"http://{host}.test:{web.port}/f" for host in ("one", "one", "one", "two")]
        await asyncio.gather(*[client.get(url, private_ok=True) for url in urls])
    first, second, third = sorted(times["one"])
    assert second - first > 0.4 and third - second > 0.4
    assert times["two"][0] - first < 0.08


async def test_no_more_requests_run_than_allowed(web: Web) -> None:
    running: list[int] = []
    most: list[int] = []

    def slow(request: Request) -> Reply:
        running.append(1)
        most.append(len(running))
        time.sleep(0.02)
        running.pop()
        return Reply(BODY)

    web.handle("/f", slow)
    async with Client(jobs=3) as client:
        await asyncio.gather(*[client.get(web.url + "/f", private_ok=True) for _ in range(12)])
    assert max(most) <= 3 and len(most) == 12


@settings(max_examples=300, deadline=None)
@given(st.text("htps:/.@#?[]%é\0\x1b \t\\<>|^~a1", max_size=30), st.booleans())
def test_any_text_is_a_web_address_or_refused(text: str, web_like: bool) -> None:
    base = address.check("http://site.example/path")
    for reading in (lambda: address.check("http://" + text if web_like else text), lambda: address.join(base, text)):
        try:
            url = reading()
        except AddressError:
            continue
        assert url.scheme in ("http", "https") and url.host and not url.user
        assert str(url).isascii() and str(url).isprintable()
