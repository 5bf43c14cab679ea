"""What every foreign text and address passes before it is stored: the wall against escapes, bidi tricks and noise.

Nothing in what `clean` returns can act on a terminal; what a person can read of the input stays readable.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import cache
from urllib.parse import quote, urljoin, urlsplit

TITLE_LIMIT = 1_000
URL_LIMIT = 8_192
MARKS_LIMIT = 8

# Characters that need no second look: printable, already composed, and composing with nothing that stands beside them.
# Possessive, so one pass over nearly all text that there is settles it at two nanoseconds a character.
_SAFE = (
    r"!-~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf"
    r"\u2100-\u2125\u2190-\u2328\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9d"
)


@cache
def _plain() -> re.Pattern[str]:
    """Built when first needed: these take longer than all the rest of a start."""
    return re.compile(rf"[\t\n \u00a0{_SAFE}]*+")


_PLAIN_ASCII = bytes([*b"\t\n", *range(0x20, 0x7F)])


def _is_plain(text: str) -> bool:
    """Whether nothing in a text needs a second look; what is ASCII is settled in a fifth of the time."""
    if text.isascii():
        return not text.encode().translate(None, _PLAIN_ASCII)
    return _plain().fullmatch(text) is not None


@cache
def _plain_line() -> re.Pattern[str]:
    """Of a text without two spaces together; to look for those apart takes half the time."""
    return re.compile(rf"(?! )[ {_SAFE}]++(?<! )")


# Sequences that terminals act on. Their control bytes and parameters go; of a string sequence the text stays readable.
_ESCAPE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]{0,256}[ -/]{0,16}[@-~]?"
    r"|(?:\x1b[\]P^_X]|[\x9d\x90\x9e\x9f\x98])[0-9;?]{0,256}"
    r"|\x1b[ -/]{0,16}[0-Z\\-~]?"
)
# Windows-1252 punctuation that was taken for Latin-1 on its way; none of these acts on a terminal.
_WESTERN = {code: bytes([code]).decode("cp1252") for code in (0x80, *range(0x91, 0x98), 0x99)}
_NEWLINE = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\U000e0000-\U000e007f]"
)
_BROKEN = re.compile(
    "[\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff"
    + "".join([rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(1, 17)])
    + "]"
)
# Joiners mean something inside emoji and inside scripts whose letters change shape; elsewhere they only hide.
_JOINABLE = (
    r"\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1a20-\u1c4f\ua840-\uabff\ufb50-\ufdff\ufe0f\ufe70-\ufeff"
    r"\u00a9\u00ae\u2190-\u2bff\u3030\u303d\U0001f000-\U0001faff"
)


@cache
def _joiner() -> re.Pattern[str]:
    return re.compile(
        rf"[\u200c\u200d]+(?![{_JOINABLE}])|(?<![{_JOINABLE}])[\u200c\u200d]+|([\u200c\u200d])[\u200c\u200d]+"
    )


_JOIN_CHAIN = re.compile(r"(?:[^\u200d]\ufe0f?\u200d){9,}")
_MAYBE_MARKS = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u0903\u093a-\u1fff\u20d0-\u20f0\u2ccf-\u302f\u3099\u309a\ua66f-\uabed"
    r"\ufb1e\ufe00-\ufe2f\U000101fd-\U0001e94a\U000e0100-\U000e01ef]{9}"
)


def clean(text: str, *, lines: bool = False, limit: int = 0) -> str:
    """Foreign text made harmless: on one line, or with its newlines and tabs kept; cut at `limit` characters if given.

    Escape sequences, controls, bidi controls, hidden characters and overlong marks go; the rest is NFC.
    """
    if lines:
        if not _is_plain(text):
            text = _scrub(text)
    elif "  " in text or not _plain_line().fullmatch(text):
        text = " ".join(text.split())
        if not _is_plain(text):
            text = " ".join(_scrub(text).replace("\u200e", "").replace("\u200f", "").split())
    if 0 < limit < len(text):
        text = text[: limit - 1].rstrip() + "…"
    return text


def _scrub(text: str) -> str:
    text = _NEWLINE.sub("\n", text)
    text = _ESCAPE.sub("", text).replace("\x0b", "\n").replace("\x0c", "\n")
    text = _INVISIBLE.sub("", text.translate(_WESTERN))
    if text.isascii():
        return text
    text = _BROKEN.sub("\ufffd", text)
    if "\u200d" in text or "\u200c" in text:
        text = _JOIN_CHAIN.sub(lambda match: match[0].replace("\u200d", ""), _joiner().sub(r"\1", text))
    if _MAYBE_MARKS.search(text):
        text = _thin_marks(text)
    return unicodedata.normalize("NFC", text)


def _thin_marks(text: str) -> str:
    return _overlong_marks().sub(r"\1", text)


@cache
def _overlong_marks() -> re.Pattern[str]:
    """Built when first needed: nothing but hostile or decomposed text gets here."""
    marks = [chr(code) for code in (*range(0x300, 0x1E950), *range(0xE0100, 0xE01F0)) if _is_mark(code)]
    return re.compile(f"([{''.join(marks)}]{{{MARKS_LIMIT}}})[{''.join(marks)}]+")


def _is_mark(code: int) -> bool:
    return unicodedata.category(chr(code))[0] == "M"


# Search

# Scripts written without spaces: each of their characters is a word of its own to the index, and a phrase finds them.


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(
        r"[\u0e01-\u0e2e\u0e30-\u0e33\u0e40-\u0e46\u0e81-\u0eae\u0eb0-\u0eb3\u0ec0-\u0ec6\u1000-\u102a\u1780-\u17b3"
        r"\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
        r"\U00020000-\U0003ffff]"
    )


def fold(text: str) -> str:
    """Text as search compares it, in the index and in a query: đ as d, unspaced scripts by character, NFC.

    Case and accents are the index's own business (unicode61, remove_diacritics 2).
    """
    if text.isascii():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    text = text.replace("đ", "d").replace("Đ", "D")
    return _unspaced().sub(r" \g<0> ", text) if _unspaced().search(text) else text


# Markup

_TAG = re.compile(r"<(?:/?([a-zA-Z][^\s/>]*+)|[!?]\[?|!--)[^<>]*>")
_ELEMENTS = frozenset(
    """a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas
    caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset
    figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img
    input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol
    optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script section select
    slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead
    time title tr track tt u ul var video wbr xmp""".split()  # noqa: SIM905
)
_BREAKING = re.compile(r"</?(?:p|div|br|li|ul|ol|h[1-6]|td|tr|th|table|blockquote|pre|hr|dd|dt)(?=[\s/>])[^<>]*>", re.I)
_ESCAPE_REFERENCE = re.compile(r"&#(?:0*27|[xX]0*1[bB])(?:;|(?![0-9a-fA-F]))")
_HIDDEN = (
    (re.compile("<!--"), re.compile("-->")),
    (re.compile(r"<script[\s/>]", re.I), re.compile(r"</script\s*>", re.I)),
    (re.compile(r"<style[\s/>]", re.I), re.compile(r"</style\s*>", re.I)),
)


def strip_tags(markup: str) -> str:
    """Markup without its tags and comments, entities left alone; `a < b` stays."""
    if "<" not in markup:
        return markup
    for opening, closing in _HIDDEN:
        markup = _cut(markup, opening, closing)
    markup = _TAG.sub(_unless_words, _BREAKING.sub(" ", markup))
    return markup.partition("<!--")[0]


def _unless_words(match: re.Match[str]) -> str:
    """Nothing for a tag or a mail address; what only looks like one (`List<String>`) stays as it is."""
    name = (match[1] or "").lower()
    return "" if not name or name in _ELEMENTS or any(each in name for each in "-:@") else match[0]


def _cut(text: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> str:
    """Without what stands between the two; by hand, because one lazy pattern takes quadratic time on unclosed ones."""
    kept, position = [], 0
    while (start := opening.search(text, position)) and (end := closing.search(text, start.end())):
        kept.append(text[position : start.start()])
        position = end.end()
    return " ".join([*kept, text[position:]]) if kept else text


def plain_from_html(markup: str, *, limit: int = 0) -> str:
    """Markup as clean text on one line, for titles and summaries."""
    if "<" in markup:
        markup = strip_tags(markup)
    if "&" in markup:
        if "&#" in markup:  # `unescape` would drop the control alone, and leave the rest of its sequence as text
            markup = _ESCAPE_REFERENCE.sub("\x1b", markup)
        markup = html.unescape(markup)
    return clean(markup, limit=limit)


_MAIL = re.compile(r"(?:mailto:)?[^\s@()<>]{1,100}@[^\s@()<>]{1,100}")
_BESIDE_MAIL = re.compile(rf"\s*{_MAIL.pattern}\s*\(([^()]+)\)\s*|([^<>()]+)[<(]\s*{_MAIL.pattern}\s*[>)]\s*")


def name_only(author: str) -> str:
    """An author as a reader wants to see one: `mail (Name)` and `Name <mail>` without the mail, all else as it is."""
    match = _BESIDE_MAIL.fullmatch(author) if "@" in author else None
    return (match[1] or match[2]).strip(' "') or author if match else author


# Addresses

_PLAIN_URL = re.compile(r"https?://[a-z0-9][a-z0-9.-]*+(?::[1-9][0-9]{1,3})?(?:/[!#$%&'()*+,./0-9:;=?@A-Z_a-z~-]*)?")
is_plain_url = _PLAIN_URL.fullmatch
"""Whether an address is one already, in the form that nearly all have."""
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_HOST = re.compile(r"[^\s\x00-\x20\"#%/:<>?@\\^`{|}\[\]]+|\[[0-9a-fA-F:.]+\]")
_UNSAFE = re.compile(r"[\s\x00-\x20\"<>\\^`{|}\x7f]")


def safe_url(url: str, base: str = "", *, mailto: bool = False) -> str:
    """The address as absolute http(s) (or mailto, when asked for), resolved against `base`; empty when neither."""
    if is_plain_url(url) and len(url) <= URL_LIMIT:
        return url
    url = clean(url[: URL_LIMIT + 1], lines=True).replace("\n", "").replace("\t", "").strip()
    if not url or len(url) > URL_LIMIT:
        return ""
    try:
        return _checked(url, base, mailto)
    except ValueError:
        return ""


def _checked(url: str, base: str, mailto: bool) -> str:
    if mailto and url[:7].lower() == "mailto:":
        return "mailto:" + _UNSAFE.sub(_percent, url[7:]) if "@" in url else ""
    if base and not _SCHEME.match(url):
        url = _join(base, url)
    parts = urlsplit(url)
    scheme, host = parts.scheme.lower(), parts.hostname or ""
    if scheme not in ("http", "https") or not _good_host(host, parts.netloc):
        return ""
    _ = parts.port  # raises when it is no port
    rest = url[url.index("//") + 2 + len(parts.netloc) :]
    return f"{scheme}://{parts.netloc}{_UNSAFE.sub(_percent, rest)}"


def _join(base: str, url: str) -> str:
    """As `urljoin`, which would melt the `//` inside a path."""
    if "//" in url[1:] and not _SCHEME.match(url) and url[:1] not in "/?#" and "./" not in url:
        return base.partition("?")[0].partition("#")[0].rpartition("/")[0] + "/" + url
    return urljoin(base, url)


def _good_host(host: str, netloc: str) -> bool:
    if not host or _UNSAFE.search(netloc) or not _HOST.fullmatch(f"[{host}]" if ":" in host else host):
        return False
    if host.isascii():
        return True
    try:
        return bool(host.encode("idna"))
    except UnicodeError:
        return False


def _percent(match: re.Match[str]) -> str:
    return quote(match[0], safe="")
