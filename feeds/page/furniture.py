"""Page furniture: what stands around an article, or between its paragraphs, without being part of it."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.etree import _Element as Element

from feeds.text import clean

TAGS = frozenset(("nav", "footer", "aside", "menu", "dialog"))
ROLES = frozenset(
    ("navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "banner", "menu", "toolbar")
)

_NAMES = re.compile(
    r"(?:^|[\s_-])(?:"
    r"nav(?:igation|bar)?|menu|breadcrumbs?|footer|sidebar|side-?bar|(?:right|left)-?(?:bar|rail)|widgets?|share|sharing|sharedaddy|"
    r"shares?bar|wm-ipp\w*|social(?:s|media)?|addthis|sharethis|related\w*|recirc\w*|recommend\w*|"
    r"news-?letters?|signup|sign-up|subscri\w*|promo|promos|promotion|advert\w*|ads?|adslot|adbox|"
    r"ad-?container|ad-?wrapper|banner|sponsor(?:ed)?|outbrain|taboola|plista|"
    r"comments?|disqus\w*|respond|replies|tags?|taglist|tag-?cloud|topics|keywords|most-?(?:read|popular|"
    r"viewed)|popular|trending|latest|teasers?|read-?(?:more|next|also)|"
    r"also-?(?:read|like)|see-?also|more-?(?:from|on|news|stories|articles|in)|next-?(?:article|post|up)|up-?next|"
    r"prev(?:ious)?|pager|pagination|paging|print(?!-?(?:full|visible|block|area|content))|toolbar|tools|tooltip|cookie\w*|cli-\w+|gdpr\w*|"
    r"privacy\w*|consent\w*|popup|modal|overlay|"
    r"regwall|login|signin|register|author-?(?:bio|box|info|card|profile|about)|about-?(?:the-?)?authors?|"
    r"writer-?(?:bio|box|info|profile)|bio|biography|\w*post-?meta|affiliate\w*|print-?box|tag-?box|"
    r"vjs-(?:control|live|menu|modal)[\w-]*|entry-?meta|entry-?(?:footer|utility)|article-?(?:footer|tools|"
    r"meta|tags)|metadata|"
    r"copyright|disclaimer|skip-?link|visually-?hidden|hide-?(?:completely|visually)|sr-only|screen-?reader(?:-text)?|noprint|no-print|"
    r"third-?party(?:-\w+)*|licen[cs]e-?\w*|citation|feedback|rating|ratings|vote|poll|donat\w*|feed-?links|jp-relatedposts|"
    r"tin-?lien-?quan|lien-?quan|doc-?them|tin-?khac|box-?tin|binh-?luan|ykien|verwandt\w*|mehr-?zum|"
    r"weitere-?\w+|anzeige|werbung|kommentare?|articles-?lies|lire-?aussi|relacionad\w*|publicidad|"
    r"correlati|powiazane|reklama|czytaj"
    r")(?:$|[\s_-]|s?\d*(?:$|\s))",
    re.I,
)
_KEEP = re.compile(
    r"(?:article|entry|post|story|content|main)[-_]?(?:body|content|text|main)|articlebody|wysiwyg|"
    r"social-?(?:media-?)?(?:embed|post)|embed(?:ded)?-?(?:social|tweet|post)|tweet-?embed|twitter-?(?:embed|tweet)|"
    r"foot-?notes?(?:$|[\s_-])|has-sidebar|with-sidebar|no-?sidebar|no-?ads?|\bhentry\b",
    re.I,
)
_ELSEWHERE = re.compile(
    r"shar(?:e|ing)|social|related|recommend|teaser|promo|author|avatar|byline|advert|sponsor|newsletter|"
    r"comment|most-?read|more-?from|recirc|signup|paywall",
    re.I,
)
_VAGUE = re.compile(r"teasers?|read-?more|overlay|widgets?|latest|topics?|promo|banner|meta|bio|info", re.I)
_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:comments?|disqus\w*|respond|kommentare?|binh-?luan|commentlist|comment-?(?:list|area|"
    r"section)|comments-?area)(?:$|[\s_-])",
    re.I,
)

_CALLOUT = re.compile(r"admonition|callout-\w|(?:^|[\s_-])(?:note|tip|warning|caution|hint|danger)(?:$|\s)", re.I)
_UNSEEN = re.compile(
    r"(?:^|[\s_-])(?:visually-?hidden|hide-?(?:completely|visually)|sr-only|screen-?reader(?:-text)?)(?:$|\s)", re.I
)
_FRAME = re.compile(r"(?:site|page)?[-_]?(?:footer|header|side-?bar|nav(?:igation|bar)?|menu)", re.I)
_SIDEBAR = re.compile(r"side-?bar", re.I)
_AUTHOR = re.compile(r"(?:^|[\s_-])(?:authors?|writers?|contributors?)(?:$|[\s_-])", re.I)

# Blog software writes an article's keywords into the names of its container.
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TOPIC = re.compile(
    r"(?:^|(?<=\s))(?:tag|category|type|status|format|author(?!-?(?:bio|box|info|card|profile))|topic|section|term|label)-"
    r"[\w-]+"
)

LINK_LEAD = re.compile(
    r"^\W*(?:read (?:more|also|next|the full)|see also|also (?:read|see)|related|more (?:on|from|stories)|"
    r"recommended|you (?:may|might) also|don[’']t miss|watch(?: also| now)?:|click here|sign up|subscribe|"
    r"follow us|"
    r"xem thêm|đọc thêm|>>|mời (?:bạn|quý|độc)|tin liên quan|bài liên quan|lesen sie|mehr zum|siehe auch|"
    r"lesetipp|auch interessant|lire aussi|à lire|voir aussi|lea también|vea también|vea más|auch lesen|"
    r"(?:zum )?weiterlesen|vous aimerez|noch mehr|weitere (?:informationen|artikel|themen)|mehr (?:infos|"
    r"informationen) |ver también|te puede interesar|leia (?:também|mais)|"
    r"leggi anche|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|lees ook|lue myös|"
    r"läs (?:också|även|mer)|les også|関連記事|あわせて読|【関連|延伸閱讀|相关阅读|관련기사)",
    re.I,
)
PROMOTION = re.compile(
    r"subscribe|subscription|newsletter|sign up (?:for|to|now)|follow (?:us|me|@)|follow \w+ on|"
    r"all rights reserved|copyright|©|enjoyed reading|support (?:us|our)|"
    r"abonnier|folgen sie|folgt uns|alle rechte|suscr[ií]b|síguenos|derechos reservados|s'abonner|abonnez|"
    r"tous droits|iscriviti|assine|inscreva|theo dõi|đăng ký|whatsapp|telegram|youtube|"
    r"download (?:the|our) .{0,40}\bapps?\b|subscribers?, you can|(?:jetzt|nun) (?:am|an jedem) .{0,20}kiosk|im abo\b|"
    r"有料会員|会員(?:限定|登録)|"
    r"feedback zu diesem artikel|ihre meinung ist uns wichtig|"
    r"para comentar|werden sie mitglied|creative commons|if you enjoyed|support(?:ing)? our work|"
    r"^(?:suggested citation|zitiervorschlag)",
    re.I,
)
APPEAL = re.compile(
    r"(?:consider|please|help us by) support(?:ing)? (?:us|our|this|independent)|"
    r"support (?:our|independent) journalism|(?:our|independent) journalism needs (?:you|your)|"
    r"(?:make|give|consider) a (?:donation|contribution) (?:to|today|now)|"
    r"unterstütz(?:en|t|e) (?:sie |du |ihr )?(?:uns\b|unsere? (?:arbeit|journalismus|aktion|redaktion))|"
    r"zahl[‘’']? ich\b|mit (?:ihrer|deiner|eurer) spende|soutenez[- ](?:nous|notre)|faites un don|"
    r"ap[óo]y(?:a|e|anos|enos) (?:a |nuestro )?periodismo|sostieni (?:il )?(?:nostro )?giornalismo|"
    r"apoie o (?:nosso )?jornalismo|ủng hộ (?:chúng tôi|tòa soạn)",
    re.I,
)
"""What a publisher asks of its readers below an article, for itself."""
PLAIN = re.compile(
    r"^\W*(?:advertisement|advertising|anzeige|werbung|publicidad|publicité|pubblicità|reklama|quảng cáo|"
    r"sponsored(?: content| links?)?|continue reading(?: the main story)?|"
    r"story continues below(?: advertisement)?|share(?: this)?(?: article| story| on \w+)?|"
    r"copy link|print(?: this)?(?: article| page)?|e-?mail|tweet|facebook|twitter|whatsapp|pinterest|"
    r"linkedin|reddit|loading\W*|back to top|lên đầu trang|trở lại đầu trang|chia sẻ|in bài|lưu bài viết|"
    r"theo dõi|(?:jetzt |buch |tickets? )(?:bestellen|kaufen|buchen|spenden|registrieren|anmelden)|"
    r"(?:buy|order|book|shop|donate|register|apply) now|"
    r"bình luận\s*\(?\d*\)?|\d* ?comments?|leave a (?:comment|reply)|sign up|subscribe(?: now)?|log ?in|"
    r"reprints?|permalink|(?:image |photo |bild |foto )?\d{1,3} (?:of|von|de|sur) \d{1,3}|"
    r"[\w .-]{1,50}\.(?:jpe?g|png|gif|webp)|(?:this )?slideshow requires javascript|"
    r"empfohlener (?:redaktioneller|externer) inhalt|"
    r"externe[nr]? inhalte? anzeigen|advert|"
    r"skip advert|close|menu|next|previous|\d{1,3}|share|save|listen|follow|"
    r"(?:anzeige|werbung|publicidad|sponsored|advertisement)\s?[,:–-].*|\(?noch keine bewertungen\)?\W*(?:loading)?|"
    r"teilen|drucken|kommentare?|merken|partager|imprimer|compartir|tags?:?|top|source:?)\W*$",
    re.I,
)


def name_of(element: Element) -> str:
    """What the publisher calls this element, without what it says of the topic."""
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    if len(name) > 3 and not name.islower():
        name = _HUMP.sub("-", name)
    return _TOPIC.sub("", name) if "-" in name else name


RELATED = re.compile(
    r"^\W*(?:(?:das |diese (?:artikel|beiträge|themen) )?könnten? (?:sie|dich|ihnen|euch) auch "
    r"(?:noch )?(?:interessieren|gefallen)|"
    r"das könnte (?:sie|dich|ihnen|euch) .{0,20}|ähnliche(?: artikel| beiträge| themen)?|meist\s?gelesen|"
    r"auch interessant|mehr (?:zum thema|inspiration|artikel)|weitere (?:artikel|beiträge|themen|meldungen)|"
    r"you (?:may|might) also (?:like|enjoy).{0,20}|related (?:articles?|posts?|stories|news|content)|"
    r"more (?:stories|articles|news)|most (?:read|popular)|recommended(?: for you| articles| reading)?|"
    r"você (?:pode|também pode) gostar|leia também|te puede interesar|las más (?:vistas|leídas)|"
    r"notas? relacionadas?|(?:à )?lire aussi|articles? (?:liés|similaires)|les plus lus|vous aimerez aussi|"
    r"audios et vidéos sur le sujet|leggi anche|articoli correlati|"
    r"tin liên quan|bài liên quan|có thể bạn quan tâm|tin cùng chuyên mục|tin khác|đọc nhiều|xem nhiều|"
    r"читайте также|похожие .{0,20}|самые популярные .{0,20}|по теме|"
    r"関連記事|関連ニュース|この記事を書いた人|相关(?:阅读|新闻)|延伸閱讀|관련기사)\W*$",
    re.I,
)
"""A heading over pointers to other articles."""
WALL = re.compile(
    r"subscribe to (?:continue|read|keep)|to (?:continue|keep) reading|already a subscriber|"
    r"for subscribers only|subscribers? only|this (?:article|content|story) is (?:for|reserved|only)|"
    r"to (?:view|read) the (?:full|rest|whole)[^.]{0,40}subscri|sign in to (?:continue|read)|create a free account to|"
    r"(?:weiterlesen mit|nur für abonnenten|mit einem abo|jetzt testen)|réservé aux abonnés|"
    r"la suite (?:est|de cet article)|article réservé|contenido exclusivo|solo para suscriptores|"
    r"per gli abbonati|alleen voor abonnees|dành cho (?:thành viên|độc giả)|đăng nhập để đọc tiếp|"
    r"この記事は有料|有料会員|有料記事.{0,10}読み放題|続きを読むには|会員限定|残り\d*文字",
    re.I,
)
"""What a page says in the place of what only those who pay may read."""
_PAYING = (
    *("subscri", "sign ", "log in", "login", "account", "member", "register", "abonn", " abo ", "suscri", "exclusivo"),
    *("thành viên", "độc giả", "đăng nhập", "会員", "有料", "続き", "残り"),
)
_LOADED = ("cookie", "inhalt", "extern", "einwillig", "einverständnis", "content", "contenu", "permission", "consent")
"""What the slower patterns cannot do without."""
_CONSENT = re.compile(
    r"um eingebettete inhalte anzuzeigen|einwilligung in die übermittlung|ohne dein einverständnis keine verbindung|"
    r"(?:externe[rn]? inhalt|external content).{0,200}(?:zustimm|einwillig|consent|cookies)|"
    r"an dieser stelle (?:finden sie|steht) .{0,60}extern|dass mir .{0,20}externe[rn]? inhalte? angezeigt|"
    r"\b(?:we|our (?:web)?site|this (?:web)?site) uses? cookies|nous utilisons des cookies|utilizamos cookies|"
    r"(?:wir|unsere? (?:web)?seite|unser internetauftritt).{0,40} (?:verwende[nt]|nutz(?:en|t)) cookies|"
    r"chúng tôi sử dụng cookie|"
    r"we need your (?:permission|consent) to (?:load|show)|this content is hosted by a third party|"
    r"pour afficher ce contenu, vous devez (?:accepter|mettre à jour)",
    re.I,
)
"""What a page says in the place of an embed that it does not load."""
STAMP = re.compile(
    r"^\W*(?:(?:zuletzt |last |first )?(?:aktualisiert|publiziert|veröffentlicht|erstellt|published|updated|modified)|"
    r"stand|sendung|über dieses thema berichtet\w*|news date|permalink|dieser artikel wurde ausgedruckt|"
    r"publié|mis à jour|publicado|actualizado|pubblicato|opublikowano|cập nhật|xuất bản)\b.{0,60}\d",
    re.I,
)
"""A line that only says when the page was made."""


def is_named(name: str) -> bool:
    """Whether the publisher's name for an element says that it is none of the article."""
    return _is_named(name) if len(name) < 300 else _is_named.__wrapped__(name)


@lru_cache(maxsize=2_000)
def _is_named(name: str) -> bool:
    return bool(_NAMES.search(name)) and not _KEEP.search(name)


def is_unseen(name: str) -> bool:
    """Whether the name says that this is there for machines that read aloud, not for the eye."""
    return bool(_UNSEEN.search(name))


def is_sidebar(name: str) -> bool:
    """Whether the publisher says that this stands beside the article."""
    return bool(_SIDEBAR.search(name))


def is_frame(name: str) -> bool:
    """Whether an element's own name is that of a part of the page's frame, and nothing else."""
    return bool(_FRAME.fullmatch(name))


def is_vague(name: str) -> bool:
    """Whether the name says so only by words that others use for an article's lead or a slide of its photos."""
    return not _NAMES.search(_VAGUE.sub(" ", name))


def is_callout(name: str) -> bool:
    """Whether a manual sets a note or warning to its reader apart here."""
    return bool(name) and bool(_CALLOUT.search(name))


def is_author(name: str) -> bool:
    """Whether this holds what is said of those who wrote the article."""
    return bool(_AUTHOR.search(name))


def is_elsewhere(name: str) -> bool:
    """Whether the name says that even the photos inside belong to something else."""
    return bool(_ELSEWHERE.search(name))


def is_comments(name: str) -> bool:
    """Whether this holds readers' comments."""
    return bool(_COMMENTS.search(name))


def is_wall(text: str) -> bool:
    """Whether a short text tells who may read on."""
    return len(text) < 300 and _has(text, _PAYING) and bool(WALL.search(text))


def is_consent(text: str) -> bool:
    """Whether a text asks before it loads something, or tells of cookies."""
    return len(text) < 1_500 and _has(text, _LOADED) and bool(_CONSENT.search(text))


def _has(text: str, words: tuple[str, ...]) -> bool:
    text = text.lower()
    return any(word in text for word in words)


def is_line(text: str) -> bool:
    """Whether a line of text is a control or label of the page."""
    return len(text) < 60 and bool(PLAIN.match(clean(text)))
