-- A library as schema version 2 wrote it; the full-text indexes are left empty.
-- arrived
CREATE TABLE source(
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'feed',            -- feed, sample, saved (articles taken in by address)
    title TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    subtitle TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    icon TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT '',
    hub TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE visit(                               -- how the last visits to a source went
    source_id INTEGER PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE,
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    body_hash TEXT NOT NULL DEFAULT '',
    checked_at INTEGER,
    changed_at INTEGER,                           -- when it last gave something new
    newest_at INTEGER,                            -- the newest published instant seen
    next_at INTEGER,
    wait INTEGER NOT NULL DEFAULT 0,
    ttl INTEGER NOT NULL DEFAULT 0,
    skip_hours TEXT NOT NULL DEFAULT '',
    skip_days TEXT NOT NULL DEFAULT '',
    failures INTEGER NOT NULL DEFAULT 0,
    failing_since INTEGER,
    error TEXT NOT NULL DEFAULT '',
    http_status INTEGER NOT NULL DEFAULT 0,
    elapsed_ms INTEGER NOT NULL DEFAULT 0,
    moved_to TEXT NOT NULL DEFAULT '',
    gone_at INTEGER
) STRICT;

CREATE TABLE article(
    id INTEGER PRIMARY KEY,                       -- says when it was published
    source_id INTEGER NOT NULL REFERENCES source(id),  -- the one whose text is kept
    guid TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    at INTEGER NOT NULL,                          -- the instant lists show: published, never later than arrived
    arrived_at INTEGER NOT NULL,
    published TEXT NOT NULL DEFAULT '',           -- ISO 8601 with the publisher's zone
    updated TEXT NOT NULL DEFAULT '',
    published_as_printed TEXT NOT NULL DEFAULT '',
    authors TEXT NOT NULL DEFAULT '[]',           -- JSON list
    section TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]',              -- the publisher's own, JSON list
    enclosures TEXT NOT NULL DEFAULT '[]',
    comments_count INTEGER,
    comments_url TEXT NOT NULL DEFAULT '',
    comments_feed TEXT NOT NULL DEFAULT '',
    revision_id INTEGER,                          -- the one shown
    feed_revision_id INTEGER,                     -- newest from the feed
    page_revision_id INTEGER,                     -- newest from the whole page
    words INTEGER NOT NULL DEFAULT 0,
    photos INTEGER NOT NULL DEFAULT 0,
    updated_since_read INTEGER NOT NULL DEFAULT 0,
    offline INTEGER NOT NULL DEFAULT 0,           -- whole text and all photos are here
    hidden INTEGER NOT NULL DEFAULT 0             -- no source of it is followed any more and nothing was kept of it
) STRICT;
-- Narrow, so that a list of all ids never touches the rows.
CREATE INDEX article_listed ON article(hidden);
CREATE INDEX article_arrived ON article(arrived_at);
CREATE INDEX article_updated ON article(updated_since_read) WHERE updated_since_read = 1;
CREATE INDEX article_offline ON article(offline) WHERE offline = 1;

CREATE TABLE revision(                            -- the texts; kept for good once anything refers to them
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    origin TEXT NOT NULL,                         -- feed, page
    arrived_at INTEGER NOT NULL,
    title TEXT NOT NULL,
    lead TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'full',
    text_hash TEXT NOT NULL,
    blocks BLOB NOT NULL,                         -- compressed JSON of feeds.encode: see store/revisions.py
    html BLOB,                                    -- compressed against the blocks: what they were made from
    UNIQUE(article_id, seq)
) STRICT;

CREATE TABLE membership(                          -- which sources carry an article
    source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    content_hash TEXT NOT NULL DEFAULT '',        -- of the entry as this source last carried it
    PRIMARY KEY(source_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_article ON membership(article_id);

CREATE TABLE identity(                            -- every key an article was ever known by, also after it is gone
    key TEXT PRIMARY KEY,                         -- rule version and hash: see store/identity.py
    article_id INTEGER                            -- NULL: seen once, since let go
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_article ON identity(article_id);

CREATE TABLE picture(                             -- photos by address; files by content in images/
    url TEXT PRIMARY KEY,
    hash TEXT NOT NULL DEFAULT '',                -- empty: not there
    type TEXT NOT NULL DEFAULT '',
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    fetched_at INTEGER,
    error TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE article_picture(                     -- photos of the articles that are being made ready offline
    url TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    PRIMARY KEY(url, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_picture_article ON article_picture(article_id);

-- `comments` are the person's own on the article; `facets` are words nobody can type: see store/search.py
CREATE VIRTUAL TABLE article_fts USING fts5(
    title, body, captions, authors, comments, facets,
    content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);

-- did
CREATE TABLE subscription(
    source_id INTEGER PRIMARY KEY REFERENCES source(id),
    title TEXT NOT NULL DEFAULT '',               -- the person's own name for it
    folder TEXT NOT NULL DEFAULT '',               -- names from the outside in, joined by /
    position INTEGER NOT NULL DEFAULT 0,
    added_at INTEGER NOT NULL,
    removed_at INTEGER,
    interval_s INTEGER NOT NULL DEFAULT 0,
    full_text TEXT NOT NULL DEFAULT 'auto',       -- auto, always, never
    user TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE unread(article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE) STRICT;

CREATE TABLE state(
    article_id INTEGER PRIMARY KEY REFERENCES article(id),
    opened_at INTEGER,
    revision_id INTEGER,                          -- the one last read
    block INTEGER NOT NULL DEFAULT 0,             -- where reading stopped
    fraction REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE bookmark(
    id TEXT PRIMARY KEY,                          -- ULID
    article_id INTEGER NOT NULL UNIQUE REFERENCES article(id),
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    folder TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    read_later INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX bookmark_kept ON bookmark(article_id) WHERE deleted_at IS NULL;

CREATE TABLE tag(id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE article_tag(
    tag_id INTEGER NOT NULL REFERENCES tag(id),
    article_id INTEGER NOT NULL REFERENCES article(id),
    PRIMARY KEY(tag_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_article ON article_tag(article_id);

CREATE TABLE saved_view(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    key TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE journal(                             -- one row a verb, written in the verb's own transaction
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    verb TEXT NOT NULL,
    args TEXT NOT NULL,                           -- JSON: what the verb is worded with when it is shown
    changes BLOB NOT NULL,                        -- zlib JSON: each change with what was before and after
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

-- wrote
CREATE TABLE comment(
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,                      -- ULID
    article_id INTEGER NOT NULL REFERENCES article(id),
    kind TEXT NOT NULL DEFAULT 'article',
    parent_id TEXT,
    body TEXT NOT NULL,
    colour TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    device TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,                  -- milliseconds, as ULIDs count
    modified_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX comment_article ON comment(article_id) WHERE deleted_at IS NULL;
CREATE INDEX comment_parent ON comment(parent_id);
CREATE INDEX comment_created ON comment(created_at) WHERE deleted_at IS NULL;
CREATE TABLE comment_revision(                    -- every wording, append only
    comment_id TEXT NOT NULL REFERENCES comment(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    edited_at INTEGER NOT NULL,
    device TEXT NOT NULL DEFAULT '',
    PRIMARY KEY(comment_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE anchor(                              -- as captured, never rewritten
    comment_id TEXT PRIMARY KEY REFERENCES comment(id) ON DELETE CASCADE,
    revision_id INTEGER NOT NULL REFERENCES revision(id),
    block INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE placement(                           -- where an anchor is in a later revision; can be made again
    comment_id TEXT NOT NULL REFERENCES comment(id) ON DELETE CASCADE,
    revision_id INTEGER NOT NULL REFERENCES revision(id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    start INTEGER NOT NULL DEFAULT 0,
    "end" INTEGER NOT NULL DEFAULT 0,
    score REAL NOT NULL DEFAULT 0,
    method TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(comment_id, revision_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE comment_tag(
    tag_id INTEGER NOT NULL REFERENCES tag(id),
    comment_id TEXT NOT NULL REFERENCES comment(id) ON DELETE CASCADE,
    PRIMARY KEY(tag_id, comment_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft(
    key TEXT PRIMARY KEY,                         -- article, parent, edited comment and passage it belongs to
    article_id INTEGER NOT NULL,
    parent_id TEXT NOT NULL DEFAULT '',
    comment_id TEXT NOT NULL DEFAULT '',
    anchor TEXT NOT NULL DEFAULT '',              -- JSON
    body TEXT NOT NULL,
    modified_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE comment_fts USING fts5(
    body, exact, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);

-- Counters of what lists show, kept in the transaction of each change; source 0 counts every article once.
CREATE TABLE tally(
    source_id INTEGER PRIMARY KEY,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    offline INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO tally(source_id) VALUES (0);
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;


ALTER TABLE anchor ADD COLUMN photo TEXT NOT NULL DEFAULT '';         -- address of the photo it is on
ALTER TABLE placement ADD COLUMN block INTEGER NOT NULL DEFAULT 0;
ALTER TABLE placement ADD COLUMN exact TEXT NOT NULL DEFAULT '';      -- the words there
CREATE TABLE reattachment(                        -- where the person put a comment whose passage was gone
    comment_id TEXT PRIMARY KEY REFERENCES comment(id) ON DELETE CASCADE,
    revision_id INTEGER,                          -- NULL: taken back
    block INTEGER NOT NULL DEFAULT 0,
    start INTEGER NOT NULL DEFAULT 0,
    "end" INTEGER NOT NULL DEFAULT 0,
    exact TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    photo TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
ALTER TABLE state ADD COLUMN before_id INTEGER;   -- the text read before the one last read
-- Letting a text go looks here for what refers to it.
CREATE INDEX anchor_revision ON anchor(revision_id);
CREATE INDEX placement_revision ON placement(revision_id);
CREATE INDEX placement_orphan ON placement(comment_id, revision_id) WHERE status = 'orphan';
CREATE INDEX comment_tag_comment ON comment_tag(comment_id);
CREATE INDEX comment_deleted ON comment(deleted_at) WHERE deleted_at IS NOT NULL;
DELETE FROM tally;
PRAGMA application_id=1852143475;
PRAGMA user_version=2;
PRAGMA foreign_keys=OFF;
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (1, 'https://paper.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (2, 'https://other0.example/feed', 'feed', '', '', '', '', '', '', '');
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (1, '', '', '', 1795955302, 1795955301, 1773447120, 1795958940, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838112, 1, 'guid-1', 'https://paper.example/1', 'Headline number 1', 1773446460, 1795955301, '2026-03-14T00:01:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 12, 12, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838144, 1, 'guid-2', 'https://paper.example/2', 'Headline number 2', 1773446520, 1795955301, '2026-03-14T00:02:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 11, 11, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838176, 1, 'guid-3', 'https://paper.example/3', 'Headline number 3', 1773446580, 1795955301, '2026-03-14T00:03:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 10, 10, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838208, 1, 'guid-4', 'https://paper.example/4', 'Headline number 4', 1773446640, 1795955301, '2026-03-14T00:04:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 9, 9, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838240, 1, 'guid-5', 'https://paper.example/5', 'Headline number 5', 1773446700, 1795955301, '2026-03-14T00:05:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 8, 8, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838272, 1, 'guid-6', 'https://paper.example/6', 'Headline number 6', 1773446760, 1795955301, '2026-03-14T00:06:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 7, 7, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838304, 1, 'guid-7', 'https://paper.example/7', 'Headline number 7', 1773446820, 1795955301, '2026-03-14T00:07:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 6, 6, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838336, 1, 'guid-8', 'https://paper.example/8', 'Headline number 8', 1773446880, 1795955301, '2026-03-14T00:08:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 5, 5, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838368, 1, 'guid-9', 'https://paper.example/9', 'Headline number 9', 1773446940, 1795955301, '2026-03-14T00:09:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 4, 4, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838400, 1, 'guid-10', 'https://paper.example/10', 'Headline number 10', 1773447000, 1795955301, '2026-03-14T00:10:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 3, 3, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838432, 1, 'guid-11', 'https://paper.example/11', 'Headline number 11', 1773447060, 1795955301, '2026-03-14T00:11:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 13, 13, NULL, 11, 0, 1, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838464, 1, 'guid-12', 'https://paper.example/12', 'Headline number 12', 1773447120, 1795955301, '2026-03-14T00:12:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 1, 1, NULL, 11, 0, 0, 1, 0);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (1, 945838464, 1, 'feed', 1795955301, 'Headline number 12', '', 'full', 'xmGO3ZFqNZGV', X'28B52FFD247B4502001403466972737420206F662061727469636C652031322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B6213564FED5E95', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (10, 945838176, 1, 'feed', 1795955301, 'Headline number 3', '', 'full', 'Q7aI7XGf08iL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520332E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340061854CE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (11, 945838144, 1, 'feed', 1795955301, 'Headline number 2', '', 'full', '5FWpDFvYHGmR', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340FAA70353', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (12, 945838112, 1, 'feed', 1795955301, 'Headline number 1', '', 'full', 'OJFGhcSwZqTr', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A706213401EE641C9', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (13, 945838432, 2, 'feed', 1795955302, 'Headline number 11', '', 'full', 'mffzb5X-IadY', X'28B52FFD24846D02005403536F6D657468696E6720656174206C656E67746820696E73746561642E466972737420206F662061727469636C652031312E227D5D07003C45153E01A496C7D81A0B4704FE558A139B000227173C8A', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (2, 945838432, 1, 'feed', 1795955301, 'Headline number 11', '', 'full', 'kmIODQsnG1pf', X'28B52FFD247B4502001403466972737420206F662061727469636C652031312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B621356331BE83E', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (3, 945838400, 1, 'feed', 1795955301, 'Headline number 10', '', 'full', '3Ee94lPMWOIt', X'28B52FFD247B4502001403466972737420206F662061727469636C652031302E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135651990B62', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (4, 945838368, 1, 'feed', 1795955301, 'Headline number 9', '', 'full', 's44Hjk5y_dsL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340057F12FE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (5, 945838336, 1, 'feed', 1795955301, 'Headline number 8', '', 'full', 'pAwX9tBKZ1tq', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520382E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340A28E07A1', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (6, 945838304, 1, 'feed', 1795955301, 'Headline number 7', '', 'full', 'zVQn__Wg7Ndm', X'28B52FFD247A2D02000403466972737420206F662061727469636C6520372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000057E03D12006971C5B3A8AF129CD80410E880EFD3', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (7, 945838272, 1, 'feed', 1795955301, 'Headline number 6', '', 'full', 'xCpdT2TtoQHr', X'28B52FFD247A5502005403466972737420206F662061727469636C6520362E546865207365636F6E64206F6E652074656C6C732074686520726573742E227D5D06007BD860B4009016573C8BFA2AC1894D000161B29A46', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (8, 945838240, 1, 'feed', 1795955301, 'Headline number 5', '', 'full', 'TsvQDBqwZ4R_', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520352E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A7062134025DECBA5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (9, 945838208, 1, 'feed', 1795955301, 'Headline number 4', '', 'full', 'ykCQf0IY6KH8', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520342E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340D0D10E1C', NULL);
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838112, 'BNXbMzDBvq61');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838144, 'xYv25qSQZAKg');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838176, 'erV4ltBA2o-u');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838208, '8IclF43FMXzm');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838240, 'CqvSs_zsdJR6');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838272, 'ejgle57_Lv1o');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838304, 'D--r_g_0kSKr');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838336, 'jDs1GuKP9-lx');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838368, 'vUreNtvPdAiQ');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838400, 'mnbLrRts41Vf');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838432, 'uPJ0vI85vJMx');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838464, '0qzowd4b86Hn');
INSERT INTO identity("key", "article_id") VALUES ('v1:0caAHJjjtisQ', 945838240);
INSERT INTO identity("key", "article_id") VALUES ('v1:1q9zSlFpm1yZ', 945838464);
INSERT INTO identity("key", "article_id") VALUES ('v1:5GNN8NdROnpW', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:GMYQQ_3m9s8W', 945838208);
INSERT INTO identity("key", "article_id") VALUES ('v1:Gcyo3p66lUcM', 945838112);
INSERT INTO identity("key", "article_id") VALUES ('v1:HLaFOz9ctaqu', 945838240);
INSERT INTO identity("key", "article_id") VALUES ('v1:KGzViQLs-77Y', 945838112);
INSERT INTO identity("key", "article_id") VALUES ('v1:PWPEZazCW-sC', 945838368);
INSERT INTO identity("key", "article_id") VALUES ('v1:Rld4FkS0-ka0', 945838464);
INSERT INTO identity("key", "article_id") VALUES ('v1:SnBuXOPotJ_m', 945838336);
INSERT INTO identity("key", "article_id") VALUES ('v1:TCoAb4S7LnGC', 945838400);
INSERT INTO identity("key", "article_id") VALUES ('v1:XP1-4aOGKUNU', 945838176);
INSERT INTO identity("key", "article_id") VALUES ('v1:da7kDWsoaHFU', 945838336);
INSERT INTO identity("key", "article_id") VALUES ('v1:e57vJGz1oG0x', 945838208);
INSERT INTO identity("key", "article_id") VALUES ('v1:eyZr1fQDIhHX', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:ivSyFJ7VMY-w', 945838400);
INSERT INTO identity("key", "article_id") VALUES ('v1:m0mhUyAI8tgr', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:rgtzL0eObx5m', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:t1LeKr2MpgiM', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:tU5p3pYhptH3', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:trXQBHDYnw_9', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:uqUtrrMSELH-', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:voBE6KtgG-nF', 945838176);
INSERT INTO identity("key", "article_id") VALUES ('v1:vvxV0un8DJP-', 945838368);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (1, '', 'Papers', 1, 1795955301, NULL, 0, 'auto', '', 0);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (2, 'Other 0', '', 2, 1795955301, NULL, 0, 'auto', '', 0);
INSERT INTO unread("article_id") VALUES (945838112);
INSERT INTO unread("article_id") VALUES (945838144);
INSERT INTO unread("article_id") VALUES (945838176);
INSERT INTO unread("article_id") VALUES (945838208);
INSERT INTO unread("article_id") VALUES (945838240);
INSERT INTO unread("article_id") VALUES (945838272);
INSERT INTO unread("article_id") VALUES (945838304);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME70M5DQ7ER1J70R2KNVW', 945838464, 1795955301, 1795955301, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME72A5H4AQD1VNXR0R1QR', 945838432, 1795955301, 1795955301, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME73P0MW0FEB9MD6PMRW6', 945838400, 1795955301, 1795955302, 'kept', '', 0, 0, 1795955302);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME74GHRKPZHR3158BW75S', 945838368, 1795955301, 1795955301, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME7AW1XW7WEY9EMBV65H2', 945838336, 1795955301, 1795955301, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME7FPA72M3R9K2XSKJ6K6', 945838304, 1795955301, 1795955301, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME7HJQZC79STDWKV2JAWK', 945838272, 1795955301, 1795955301, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME7JA3H71948NSAHHEV31', 945838240, 1795955301, 1795955301, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME7JJDBZHGDZZGB7TS46Z', 945838208, 1795955301, 1795955301, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KME7JYHCD08YPVJPRZQDZ8', 945838176, 1795955301, 1795955301, 'kept', '', 0, 0, NULL);
INSERT INTO tag("id", "name", "folded") VALUES (1, 'tag 0', 'tag 0');
INSERT INTO tag("id", "name", "folded") VALUES (2, 'tag 1', 'tag 1');
INSERT INTO tag("id", "name", "folded") VALUES (3, 'tag 2', 'tag 2');
INSERT INTO tag("id", "name", "folded") VALUES (4, 'a tag of its own', 'a tag of its own');
INSERT INTO article_tag("tag_id", "article_id") VALUES (1, 945838176);
INSERT INTO article_tag("tag_id", "article_id") VALUES (1, 945838272);
INSERT INTO article_tag("tag_id", "article_id") VALUES (1, 945838368);
INSERT INTO article_tag("tag_id", "article_id") VALUES (1, 945838464);
INSERT INTO article_tag("tag_id", "article_id") VALUES (2, 945838240);
INSERT INTO article_tag("tag_id", "article_id") VALUES (2, 945838336);
INSERT INTO article_tag("tag_id", "article_id") VALUES (2, 945838432);
INSERT INTO article_tag("tag_id", "article_id") VALUES (3, 945838208);
INSERT INTO article_tag("tag_id", "article_id") VALUES (3, 945838304);
INSERT INTO article_tag("tag_id", "article_id") VALUES (3, 945838400);
INSERT INTO saved_view("id", "name", "query", "key", "position", "deleted_at") VALUES ('01M8KME7K5R1V4SPNJEERPRKBA', 'view 0', 'is:unread', '', 1, NULL);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (1, 1795955301, 'subscribe', '{"title": "https://paper.example/feed"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D4494BCC294ED529292A4D8D8D05008F780A06', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (10, 1795955301, 'bookmark', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303130D0A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B00030F2070', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (11, 1795955301, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD4D8C7CC3229DA2225DA23CBCBD835DDD9C0D9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C4D0DCC6AD124F34A73726A63630184251DBC', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (12, 1795955301, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD4DCCCC2C03839D9CBC5D2DDD0D3DA222028C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C4D0D0D6AD124F34A73726A636301692F1D51', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (13, 1795955301, 'edit-comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD4D8C7CC3229DA2225DA23CBCBD835DDD9C0D9574AA9592F2532A95AC60CA150C748D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536303435303B35AEC26A5A66496A4A6E0D16968511B1B0B00006C35AA', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (14, 1795955301, 'bookmark', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63036B3D0A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0007FA2088', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (15, 1795955301, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDCD0C8D0D8DDD8C02CC032CDD0C22829D0C0D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C4DCD2C6BD124F34A73726A6363014EB31CEA', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (16, 1795955301, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD2D0CC21CDD5C4DC21DCD23BC9C8322BCCC229574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0CCD8C8D6AD124F34A73726A63630176751D8C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (17, 1795955301, 'edit-comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDCD0C8D0D8DDD8C02CC032CDD0C22829D0C0D9474AA9592F2532A95AC60CA150C748D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536303435333CB5AEC26A5A66496A4A6E0D669666E501B1B0B0085DE34D9', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (18, 1795955301, 'bookmark', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303636D3A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B000614207F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (19, 1795955301, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD9D0C7D5D0CCCBD23BD0D1D9D9D02224C429C9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0CCD8D2C6BD124F34A73726A6363016BB01D61', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (2, 1795955301, 'bookmark', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303133D1A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0006DB2082', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (20, 1795955301, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD5D8C4222BDFCCCBC3CC2028C0C8D2DA34C8C9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D800C935A34C9BCD29C9CDAD858006C601D58', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (21, 1795955301, 'edit-comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD9D0C7D5D0CCCBD23BD0D1D9D9D02224C429C9474AA9592F2532A95AC60CA150C744D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536303437323CB5AEC26A5A66496A4A6E0D669616A501B1B0B00CA663552', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (22, 1795955301, 'bookmark', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303630D1A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B00042E2076', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (23, 1795955301, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDDDCD9CCD3D820D8303C29C838CCC9C83C3DD9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2D2C4D6AD124F34A73726A636301760C1D8D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (24, 1795955301, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDDD83CDBD5D0D1CDD22BD2D5D5CDD8C43BC839474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2D0D8D6BD124F34A73726A63630174CD1D81', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (25, 1795955301, 'edit-comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDDDCD9CCD3D820D8303C29C838CCC9C83C3DD9474AA9592F2532A95AC60CA150C744D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536303430B4B935AEC26A5A66496A4A6E0D6696964511B1B0B00E3303586', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (26, 1795955301, 'bookmark', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303237D2A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0005B2207C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (27, 1795955301, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD3DBCDD03C20C8D2D8DDD8DC3DD5C9DC3C28D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2D8D2D6BD124F34A73726A6363016FD41D6F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (28, 1795955301, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD3D228D5DCC4D9C9DA35CC20D5C8DFD8C5DDC9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2D4D0D6AD124F34A73726A63630168B21D4B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (29, 1795955301, 'edit-comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD3DBCDD03C20C8D2D8DDD8DC3DD5C9DC3C28D9474AA9592F2532A95AC60CA150C74CD14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536303434B63CB5AEC26A5A66496A4A6E0D1696A511B1B0B00D3E7356D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (3, 1795955301, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD0D1D9D5D2D5D0D8DDD83038DFC7CCD23DC039474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C4D0C2D6AD124F34A73726A636301682C1D53', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (30, 1795955301, 'bookmark', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303231D0A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B0003CC2073', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (31, 1795955301, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD9CCC9D422C835D4CFD7C03BC2C7C4DDC4D9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2DCD8C6BD124F34A73726A6363016EC31D66', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (32, 1795955301, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD5C2DA2FC3C8C9C9D5D0D5DDD02835D9C3D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2DCDCC6AD124F34A73726A63630174D01D84', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (33, 1795955301, 'edit-comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD9CCC9D422C835D4CFD7C03BC2C7C4DDC4D9574AA9592F2532A95AC60CA150C74CD15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536303434B33E35AEC26A5A66496A4A6E0D369511B1B0B00D1113567', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (34, 1795955301, 'bookmark', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63032B0D0A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B00054D207C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (35, 1795955301, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD0242227CDDDC83239D4C027CC30CC3CCBD9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2DCD4D6AD124F34A73726A6363018BE31DDD', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (36, 1795955301, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD0283CC2CC30D0CDD4D9C8C4D9D02BDBD239474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2DCD4D6BD124F34A73726A6363016AA11D5B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (37, 1795955301, 'edit-comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD0242227CDDDC83239D4C027CC30CC3CCBD9474AA9592F2532A95AC60CA150C742D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536303434B73935AEC26A5A66496A4A6E0D369511B1B0B00151A35E1', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (38, 1795955301, 'bookmark', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303437D3A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0006D12082', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (39, 1795955301, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBDA29C8D2CDC2DDD9DC3DCCCA382A3424C039474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2D2D8C6BD124F34A73726A6363017E0B1DAE', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (4, 1795955301, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD0DC3DCCCCDBCC33D2C1D239D7C9D3C4CDCC29474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C4D8C4D6BD124F34A73726A63630172851D78', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (40, 1795955301, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD0D0222028C22BD3C8C3D5C1D031DFD22CD9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2D2D4C6AD124F34A73726A6363017BFE1DA1', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (41, 1795955301, 'edit-comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBDA29C8D2CDC2DDD9DC3DCCCA382A3424C039474AA9592F2532A95AC60CA150C742D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536303434B0BE35AEC26A5A66496A4A6E0D3695A1B1B0B00F88935B2', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (42, 1795955301, 'save-view', '{"title": "view 0"}', X'78018B8E562ACA2F57D2512A4E2C4B4D892FCB4C05710C0C7D2DBC7D5DCDBD4D830CC34C8203FCBC5C5D830282BC9D1C9574AA95525273524B808A134B94AC0CCD2D4D2D4D4D8D0D0C6BD164F24A73726A636301A5661E4A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (43, 1795955301, 'subscribe', '{"title": "Other 0"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D2494BCC294ED529292A4D8D8D05008F860A07', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (44, 1795955301, 'read', '{"n": 5}', X'78018B8E562ACD2B4A4D4C51D289B63431B530B6303636D3313682A3589DB4C49CE2549D92A2D2D4D8580035F20D60', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (45, 1795955301, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD1DBDC2CDCC83C3DD824D0CBD2C5CBC9C8C9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C2D2D4D6AD124F34A73726A6363016F841D68', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (46, 1795955301, 'tag-comment', '{"title": "Headline number 12"}', X'78018B8E564ACECFCD4DCD2B5128494C2F56D2513230F4B5F0F67535F776F40A37330F0E770B3631F4B270F1723252D2898ED589564A04A954C84F53C82C2956C82FCF538A8D8D0500FD2A1549', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (47, 1795955302, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD3DFC2C0C1C2DCD2322234CBC23CDBD0DDC9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D8C0C0C0C6BD124F34A73726A6363016F351D61', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (48, 1795955302, 'reattach', '{"title": "Headline number 11"}', X'78015D8DCB0AC23010457F25CC3A488B85AA3B178A5074E3465191B19D36C13829C9F800F1DF8DBA7377EE63EEEC7610FC1D34044211ACCD855892CCF2E5A85ACECA6AB11A65D371B9D96E8A6A5B56D91CF433956F365ACF47DBC084AFCEBDFECD7CA8E1E47C7D8649A6210A06F91271BAC80B0DF4C03A59B0F6171263B953E422A5CF7DA0D63E5292385EDB1F6B15D1360A4539E24E8CB21C85B019EC79CF731BA2A81E0376017BA37CAB307C968C17FF197A1D0E6FAB1D4B2B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (49, 1795955302, 'colour-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCDBD3DFC2C0C1C2DCD2322234CBC23CDBD0DDC9474AA81EA72F24B8B94AC94946A91794939A5A94AB5B1B100BD171849', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (5, 1795955301, 'edit-comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD0D1D9D5D2D5D0D8DDD83038DFC7CCD23DC039474AA9592F2532A95AC60CA150C740D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B535363034313438B5AEC26A5A66496A4A6E0D169625A1B1B0B00C0C8353C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (50, 1795955302, 'unbookmark', '{"title": "Headline number 10"}', X'78018D8CBD0A80201446DFE59B1DAC94B2570909C31B84D60D311AA277AF211A9A9ACF4FD721F10E818139CC2E0508A37453354A4A71C053A44CBE7719EDB2C5283072F494D022D09AEF6E663F8DD3A314B5D146EB4A16E7277E49F977519ED65E55743090', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (6, 1795955301, 'bookmark', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303136D2A9564A49CD492D494D894F2C51B23234B734B53435353630AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B0004F52079', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (7, 1795955301, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD8D42C2A302FCC25D22C28C2303CD1D232C0D9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C4DCCCC6AD124F34A73726A63630189F61DD1', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (8, 1795955301, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD8D2223C3033CC27D3D7C434C3DDC2D1DCD0C9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0C4DCC0D6AD124F34A73726A6363017EB11D9B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (9, 1795955301, 'edit-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DCD8D42C2A302FCC25D22C28C2303CD1D232C0D9574AA9592F2532A95AC60CA150C740D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536303431333B35AEC26A5A66496A4A6E0D16961541B1B0B000B9635BD', 0);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (1, '01M8KME71ACE9E13GSQ2NM7XGP', 945838464, 'article', NULL, 'comment 0-0 edited', '', '', '', 1795955301418, 1795955301445, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (10, '01M8KME7D2TYJN6JHVP2139Z42', 945838336, 'reply', '01M8KME7B1MD07KYK1ACBPX4TB', 'reply 0-4', '', '', '', 1795955301794, 1795955301794, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (11, '01M8KME7G6C7HS1SPVCR26CSWF', 945838304, 'article', NULL, 'comment 0-5 edited', '', '', '', 1795955301894, 1795955301928, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (12, '01M8KME7GS7KE0AFYK9DEF3TKR', 945838304, 'reply', '01M8KME7G6C7HS1SPVCR26CSWF', 'reply 0-5', '', '', '', 1795955301913, 1795955301913, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (13, '01M8KME7HKGPV1393G3WFECVW2', 945838272, 'article', NULL, 'comment 0-6 edited', '', '', '', 1795955301939, 1795955301958, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (14, '01M8KME7HY3D74CCZDW0E3N3DF', 945838272, 'reply', '01M8KME7HKGPV1393G3WFECVW2', 'reply 0-6', '', '', '', 1795955301950, 1795955301950, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (15, '01M8KME7JB7BT9SD5NMPJ8M4G5', 945838240, 'article', NULL, 'comment 0-7 edited', '', '', '', 1795955301963, 1795955301968, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (16, '01M8KME7JE8ZNH2CCE1EFQSDCH', 945838240, 'reply', '01M8KME7JB7BT9SD5NMPJ8M4G5', 'reply 0-7', '', '', '', 1795955301966, 1795955301966, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (17, '01M8KME7JPTXMFGSYB4PMV1V7J', 945838208, 'article', NULL, 'comment 0-8 edited', '', '', '', 1795955301974, 1795955301978, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (18, '01M8KME7JQR69W01G4B35BQKKX', 945838208, 'reply', '01M8KME7JPTXMFGSYB4PMV1V7J', 'reply 0-8', '', '', '', 1795955301975, 1795955301975, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (19, '01M8KME7JZC28G9GCVF7ZSZT5P', 945838176, 'article', NULL, 'comment 0-9 edited', '', '', '', 1795955301983, 1795955301985, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (2, '01M8KME71VF76KWH9AYBMBH4FV', 945838464, 'reply', '01M8KME71ACE9E13GSQ2NM7XGP', 'reply 0-0', '', '', '', 1795955301435, 1795955301435, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (20, '01M8KME7K0PXP2YJH3HEAQANY6', 945838176, 'reply', '01M8KME7JZC28G9GCVF7ZSZT5P', 'reply 0-9', '', '', '', 1795955301984, 1795955301984, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (21, '01M8KME7KAJW67SWFS41J8DJB2', 945838464, 'passage', NULL, 'on a passage', 'green', '', '', 1795955301994, 1795955301994, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (22, '01M8KME7KHN80A97XYX4KY7K0F', 945838432, 'passage', NULL, 'on words that go', 'blue', '', '', 1795955302001, 1795955302001, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (3, '01M8KME72TWZPNWDXV3YQ7AX91', 945838432, 'article', NULL, 'comment 0-1 edited', '', '', '', 1795955301466, 1795955301482, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (4, '01M8KME72YYWPHWMHMT5HG9A60', 945838432, 'reply', '01M8KME72TWZPNWDXV3YQ7AX91', 'reply 0-1', '', '', '', 1795955301470, 1795955301470, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (5, '01M8KME742MVYBZYDZHKKSEFC1', 945838400, 'article', NULL, 'comment 0-2 edited', '', '', '', 1795955301506, 1795955301518, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (6, '01M8KME74669QSBBKE9G1HZXP3', 945838400, 'reply', '01M8KME742MVYBZYDZHKKSEFC1', 'reply 0-2', '', '', '', 1795955301510, 1795955301510, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (7, '01M8KME761313F2P7P9F0XSB10', 945838368, 'article', NULL, 'comment 0-3 edited', '', '', '', 1795955301569, 1795955301670, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (8, '01M8KME780VAFE4WA7XJCRXJ6Y', 945838368, 'reply', '01M8KME761313F2P7P9F0XSB10', 'reply 0-3', '', '', '', 1795955301632, 1795955301632, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (9, '01M8KME7B1MD07KYK1ACBPX4TB', 945838336, 'article', NULL, 'comment 0-4 edited', '', '', '', 1795955301729, 1795955301850, NULL);
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME71ACE9E13GSQ2NM7XGP', 1, 'comment 0-0 đã viết', 1795955301418, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME71ACE9E13GSQ2NM7XGP', 2, 'comment 0-0 edited', 1795955301445, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME71VF76KWH9AYBMBH4FV', 1, 'reply 0-0', 1795955301435, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME72TWZPNWDXV3YQ7AX91', 1, 'comment 0-1 đã viết', 1795955301466, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME72TWZPNWDXV3YQ7AX91', 2, 'comment 0-1 edited', 1795955301482, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME72YYWPHWMHMT5HG9A60', 1, 'reply 0-1', 1795955301470, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME742MVYBZYDZHKKSEFC1', 1, 'comment 0-2 đã viết', 1795955301506, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME742MVYBZYDZHKKSEFC1', 2, 'comment 0-2 edited', 1795955301518, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME74669QSBBKE9G1HZXP3', 1, 'reply 0-2', 1795955301510, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME761313F2P7P9F0XSB10', 1, 'comment 0-3 đã viết', 1795955301569, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME761313F2P7P9F0XSB10', 2, 'comment 0-3 edited', 1795955301670, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME780VAFE4WA7XJCRXJ6Y', 1, 'reply 0-3', 1795955301632, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7B1MD07KYK1ACBPX4TB', 1, 'comment 0-4 đã viết', 1795955301729, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7B1MD07KYK1ACBPX4TB', 2, 'comment 0-4 edited', 1795955301850, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7D2TYJN6JHVP2139Z42', 1, 'reply 0-4', 1795955301794, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7G6C7HS1SPVCR26CSWF', 1, 'comment 0-5 đã viết', 1795955301894, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7G6C7HS1SPVCR26CSWF', 2, 'comment 0-5 edited', 1795955301928, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7GS7KE0AFYK9DEF3TKR', 1, 'reply 0-5', 1795955301913, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7HKGPV1393G3WFECVW2', 1, 'comment 0-6 đã viết', 1795955301939, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7HKGPV1393G3WFECVW2', 2, 'comment 0-6 edited', 1795955301958, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7HY3D74CCZDW0E3N3DF', 1, 'reply 0-6', 1795955301950, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7JB7BT9SD5NMPJ8M4G5', 1, 'comment 0-7 đã viết', 1795955301963, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7JB7BT9SD5NMPJ8M4G5', 2, 'comment 0-7 edited', 1795955301968, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7JE8ZNH2CCE1EFQSDCH', 1, 'reply 0-7', 1795955301966, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7JPTXMFGSYB4PMV1V7J', 1, 'comment 0-8 đã viết', 1795955301974, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7JPTXMFGSYB4PMV1V7J', 2, 'comment 0-8 edited', 1795955301978, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7JQR69W01G4B35BQKKX', 1, 'reply 0-8', 1795955301975, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7JZC28G9GCVF7ZSZT5P', 1, 'comment 0-9 đã viết', 1795955301983, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7JZC28G9GCVF7ZSZT5P', 2, 'comment 0-9 edited', 1795955301985, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7K0PXP2YJH3HEAQANY6', 1, 'reply 0-9', 1795955301984, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7KAJW67SWFS41J8DJB2', 1, 'on a passage', 1795955301994, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KME7KHN80A97XYX4KY7K0F', 1, 'on words that go', 1795955302001, '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KME7KAJW67SWFS41J8DJB2', 1, 0, 0, 15, 'First paragraph', '', ' of article 12.

The second one tells the rest.', '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KME7KHN80A97XYX4KY7K0F', 2, 1, 32, 46, 'The second one', 'First paragraph of article 11.

', ' tells the rest.', '');
INSERT INTO comment_tag("tag_id", "comment_id") VALUES (4, '01M8KME7KAJW67SWFS41J8DJB2');
INSERT INTO draft("key", "article_id", "parent_id", "comment_id", "anchor", "body", "modified_at") VALUES ('945838112///', 945838112, '', '', '', 'half-typed 0', 1795955301988);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (0, 12, 7, 12);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (1, 12, 7, 12);
INSERT INTO setting("name", "value") VALUES ('sample', '0');
INSERT INTO reattachment("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KME7KHN80A97XYX4KY7K0F', 13, 0, 0, 14, 'Something else', '', ', said at length instead.

First paragraph of ar', '');
