-- A library as schema version 1 wrote it; the full-text indexes are left empty.
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
DELETE FROM tally;
PRAGMA application_id=1852143475;
PRAGMA user_version=1;
PRAGMA foreign_keys=OFF;
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (1, 'https://paper.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (2, 'https://other0.example/feed', 'feed', '', '', '', '', '', '', '');
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (1, '', '', '', 1795381958, 1795381958, 1773447120, 1795385888, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838112, 1, 'guid-1', 'https://paper.example/1', 'Headline number 1', 1773446460, 1795381958, '2026-03-14T00:01:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 12, 12, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838144, 1, 'guid-2', 'https://paper.example/2', 'Headline number 2', 1773446520, 1795381958, '2026-03-14T00:02:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 11, 11, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838176, 1, 'guid-3', 'https://paper.example/3', 'Headline number 3', 1773446580, 1795381958, '2026-03-14T00:03:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 10, 10, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838208, 1, 'guid-4', 'https://paper.example/4', 'Headline number 4', 1773446640, 1795381958, '2026-03-14T00:04:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 9, 9, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838240, 1, 'guid-5', 'https://paper.example/5', 'Headline number 5', 1773446700, 1795381958, '2026-03-14T00:05:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 8, 8, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838272, 1, 'guid-6', 'https://paper.example/6', 'Headline number 6', 1773446760, 1795381958, '2026-03-14T00:06:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 7, 7, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838304, 1, 'guid-7', 'https://paper.example/7', 'Headline number 7', 1773446820, 1795381958, '2026-03-14T00:07:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 6, 6, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838336, 1, 'guid-8', 'https://paper.example/8', 'Headline number 8', 1773446880, 1795381958, '2026-03-14T00:08:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 5, 5, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838368, 1, 'guid-9', 'https://paper.example/9', 'Headline number 9', 1773446940, 1795381958, '2026-03-14T00:09:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 4, 4, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838400, 1, 'guid-10', 'https://paper.example/10', 'Headline number 10', 1773447000, 1795381958, '2026-03-14T00:10:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 3, 3, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838432, 1, 'guid-11', 'https://paper.example/11', 'Headline number 11', 1773447060, 1795381958, '2026-03-14T00:11:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 2, 2, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838464, 1, 'guid-12', 'https://paper.example/12', 'Headline number 12', 1773447120, 1795381958, '2026-03-14T00:12:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 1, 1, NULL, 11, 0, 0, 1, 0);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (1, 945838464, 1, 'feed', 1795381958, 'Headline number 12', '', 'full', 'xmGO3ZFqNZGV', X'28B52FFD247B4502001403466972737420206F662061727469636C652031322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B6213564FED5E95', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (10, 945838176, 1, 'feed', 1795381958, 'Headline number 3', '', 'full', 'Q7aI7XGf08iL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520332E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340061854CE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (11, 945838144, 1, 'feed', 1795381958, 'Headline number 2', '', 'full', '5FWpDFvYHGmR', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340FAA70353', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (12, 945838112, 1, 'feed', 1795381958, 'Headline number 1', '', 'full', 'OJFGhcSwZqTr', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A706213401EE641C9', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (2, 945838432, 1, 'feed', 1795381958, 'Headline number 11', '', 'full', 'kmIODQsnG1pf', X'28B52FFD247B4502001403466972737420206F662061727469636C652031312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B621356331BE83E', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (3, 945838400, 1, 'feed', 1795381958, 'Headline number 10', '', 'full', '3Ee94lPMWOIt', X'28B52FFD247B4502001403466972737420206F662061727469636C652031302E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135651990B62', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (4, 945838368, 1, 'feed', 1795381958, 'Headline number 9', '', 'full', 's44Hjk5y_dsL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340057F12FE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (5, 945838336, 1, 'feed', 1795381958, 'Headline number 8', '', 'full', 'pAwX9tBKZ1tq', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520382E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340A28E07A1', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (6, 945838304, 1, 'feed', 1795381958, 'Headline number 7', '', 'full', 'zVQn__Wg7Ndm', X'28B52FFD247A2D02000403466972737420206F662061727469636C6520372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000057E03D12006971C5B3A8AF129CD80410E880EFD3', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (7, 945838272, 1, 'feed', 1795381958, 'Headline number 6', '', 'full', 'xCpdT2TtoQHr', X'28B52FFD247A5502005403466972737420206F662061727469636C6520362E546865207365636F6E64206F6E652074656C6C732074686520726573742E227D5D06007BD860B4009016573C8BFA2AC1894D000161B29A46', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (8, 945838240, 1, 'feed', 1795381958, 'Headline number 5', '', 'full', 'TsvQDBqwZ4R_', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520352E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A7062134025DECBA5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (9, 945838208, 1, 'feed', 1795381958, 'Headline number 4', '', 'full', 'ykCQf0IY6KH8', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520342E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340D0D10E1C', NULL);
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
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945838432, 'JzlDOaVyPixt');
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
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (1, '', 'Papers', 1, 1795381958, NULL, 0, 'auto', '', 0);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (2, 'Other 0', '', 2, 1795381958, NULL, 0, 'auto', '', 0);
INSERT INTO unread("article_id") VALUES (945838112);
INSERT INTO unread("article_id") VALUES (945838144);
INSERT INTO unread("article_id") VALUES (945838176);
INSERT INTO unread("article_id") VALUES (945838208);
INSERT INTO unread("article_id") VALUES (945838240);
INSERT INTO unread("article_id") VALUES (945838272);
INSERT INTO unread("article_id") VALUES (945838304);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5K0VWEDC088B68QSBWE', 945838464, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5N53H8JNK9CJDZAJ4PB', 945838432, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5P54851YZP016MTNHKM', 945838400, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5PPTSDTB98GNVHY2TPX', 945838368, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5Q2FM22RKRTZHHN31P3', 945838336, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5QVMCM86QDW91VBXHGV', 945838304, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5RAT683P6S8BKGBRMHX', 945838272, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5S3YH5FFGJN763S0BPV', 945838240, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5SP783XKV77JCVTE1JV', 945838208, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M82HN5T6MJS8XNA58SDHVNTN', 945838176, 1795381958, 1795381958, 'kept', '', 0, 0, NULL);
INSERT INTO tag("id", "name", "folded") VALUES (1, 'tag 0', 'tag 0');
INSERT INTO tag("id", "name", "folded") VALUES (2, 'tag 1', 'tag 1');
INSERT INTO tag("id", "name", "folded") VALUES (3, 'tag 2', 'tag 2');
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
INSERT INTO saved_view("id", "name", "query", "key", "position", "deleted_at") VALUES ('01M82HN5TP4CRWSTDM8RRCT17B', 'view 0', 'is:unread', '', 1, NULL);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (1, 1795381958, 'subscribe', '{"title": "https://paper.example/feed"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D4494BCC294ED529292A4D8D8D05008F780A06', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (10, 1795381958, 'bookmark', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303130D0A9564A49CD492D494D894F2C51B23234B73435B630B434B5A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B00056A207B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (11, 1795381958, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C031CDD034D2222238DDC9D8CDD230D2DC32C9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8C4DCC6AD124F34A73726A63630172411D7A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (12, 1795381958, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C03BC03C32C8D9D0CDD9DDD5D025D9D43C2DC9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8C4D4D6BD124F34A73726A63630174E41D8C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (13, 1795381958, 'edit-comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C031CDD034D2222238DDC9D8CDD230D2DC32C9474AA9592F2532A95AC60CA150C748D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B6313B35AEC26A5A66496A4A6E0D1696A5E1B1B0B00D70E3574', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (14, 1795381958, 'bookmark', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63036B3D0A9564A49CD492D494D894F2C51B23234B73435B630B434B5A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B000A552093', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (15, 1795381958, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C034202FC828CBD022C3D5C5D8C3C0C9C0C0C9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8CCD8C6AD124F34A73726A636301673B1D42', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (16, 1795381958, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C03C2DD9CC38C9C220C0DDC82C35CBCA3CC9D9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8CCD4C6AD124F34A73726A63630177011D91', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (17, 1795381958, 'edit-comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C034202FC828CBD022C3D5C5D8C3C0C9C0C0C9474AA9592F2532A95AC60CA150C748D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B6333A35AEC26A5A66496A4A6E0D3695E1B1B0B00BAD9353F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (18, 1795381958, 'bookmark', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303636D3A9564A49CD492D494D894F2C51B23234B73435B630B434B5A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B00086F208A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (19, 1795381958, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C03CDCC4C4CC383A24CCDDC8C8D8C2D8283C39574AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8CCD4D6AD124F34A73726A6363015F5C1D35', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (2, 1795381958, 'bookmark', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303133D1A9564A49CD492D494D894F2C51B23234B73435B630B434B5A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B000936208D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (20, 1795381958, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C032D2C03CCCC23C38DBCDD8322DC8C5D2C2C9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8CCDCD6AD124F34A73726A636301696C1D5A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (21, 1795381958, 'edit-comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C03CDCC4C4CC383A24CCDDC8C8D8C2D8283C39574AA9592F2532A95AC60CA150C744D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B6373935AEC26A5A66496A4A6E0D169615E1B1B0B00AEE03536', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (22, 1795381958, 'bookmark', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303630D1A9564A49CD492D494D894F2C51B23234B73435B630B434B5A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B0006892081', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (23, 1795381958, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C03C37DBDCD3C027D1DDD2C4DDD5C1CBDC2C29474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8C2DCD6AD124F34A73726A6363017AAD1DA4', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (24, 1795381958, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C032322DC4CBD8C82FC0CCC2C9CC38DDDFD2C9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8C2DCD6BD124F34A73726A6363016C391D63', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (25, 1795381958, 'edit-comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C03C37DBDCD3C027D1DDD2C4DDD5C1CBDC2C29474AA9592F2532A95AC60CA150C744D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B634BB35AEC26A5A66496A4A6E0D6696260561B1B0B00EDEE359F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (26, 1795381958, 'bookmark', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303237D2A9564A49CD492D494D894F2C51B23234B73435B630B434B5A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B00080D2087', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (27, 1795381958, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C839CC3DC0C8DDDCDBD9DDC0DC3CD03A2C2CD9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D4C0C8D6AD124F34A73726A6363016C241D64', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (28, 1795381958, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C8302BDDDA28C8DC2228D5DDC0CDC4D1CBD4C9574AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D4C8C8C6BD124F34A73726A6363016A5E1D53', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (29, 1795381958, 'edit-comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C839CC3DC0C8DDDCDBD9DDC0DC3CD03A2C2CD9474AA9592F2532A95AC60CA150C74CD14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B1343A35AEC26A5A66496A4A6E0D169645E1B1B0B00CD3C3564', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (3, 1795381958, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4CBDBD0C4382C3C2DCCDCCCD020CA3DC4CCDCC9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8C4C2D6AD124F34A73726A63630169941D54', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (30, 1795381958, 'bookmark', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303231D0A9564A49CD492D494D894F2C51B23234B73435B630B434B5A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B000627207E', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (31, 1795381958, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C83CD4D5CFD0CFCBC2C8D1D4D3C220D839C8C9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D4C8C2D6BD124F34A73726A6363015BA51D22', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (32, 1795381958, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C83DD9CA2DC822C022CBDDC5CBC82BDFC4C829574AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D4C4CCC6BD124F34A73726A6363017D4E1DAD', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (33, 1795381958, 'edit-comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C83CD4D5CFD0CFCBC2C8D1D4D3C220D839C8C9474AA9592F2532A95AC60CA150C74CD15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B1363CB5AEC26A5A66496A4A6E0D1696A581B1B0B00A6533521', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (34, 1795381958, 'bookmark', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63032B0D0A9564A49CD492D494D894F2C51B23234B73435B630B434B5A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B0007A82087', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (35, 1795381958, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C83434C42021C4DBDCC02CD5CA3A2FC8C2D4C9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D4C4C2D6AD124F34A73726A636301701F1D73', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (36, 1795381958, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C83A37CBDDD8C4CBD02A242222D039CBC5DBC9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D4CCC8C6BD124F34A73726A63630183431DC4', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (37, 1795381958, 'edit-comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C83434C42021C4DBDCC02CD5CA3A2FC8C2D4C9474AA9592F2532A95AC60CA150C742D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B13538B5AEC26A5A66496A4A6E0D169665E1B1B0B00D59A357B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (38, 1795381958, 'bookmark', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303437D3A9564A49CD492D494D894F2C51B23234B734058A5B9A5AD4A2C9E495E6E4D4C6EA442B9524A617231B100D155430508A8D8D0500092C208D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (39, 1795381958, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C431C03FD4C2C7DBD224CBDDCCC3DBC231CDD9574AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D4CCC4D6AD124F34A73726A63630175A51D8E', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (4, 1795381958, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C7D8D2302234DBD23A28222DCCC0D2C0D5C7C9574AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8CCC4D6BD124F34A73726A63630178A31D93', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (40, 1795381958, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C43DC0C7D5D5D82837DCDDD9D8C9DDDBCC30C9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D4CCC2D6BD124F34A73726A6363016F8A1D75', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (41, 1795381958, 'edit-comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4C431C03FD4C2C7DBD224CBDDCCC3DBC231CDD9574AA9592F2532A95AC60CA150C742D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B1373935AEC26A5A66496A4A6E0D169615C1B1B0B00E4CF3596', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (42, 1795381958, 'save-view', '{"title": "view 0"}', X'78018B8E562ACA2F57D2512A4E2C4B4D892FCB4C05710C0C7D2D8C3CFC4C43024C9C83C283435C7C2D82829C430CCD9D9474AA95525273524B808A134B94AC0CCD2D4D8D2D0C2D4D2D6AD164F24A73726A636301A3521E43', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (43, 1795381958, 'subscribe', '{"title": "Other 0"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D2494BCC294ED529292A4D8D8D05008F860A07', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (44, 1795381958, 'read', '{"n": 5}', X'78018B8E562ACD2B4A4D4C51D289B63431B530B6303636D3313682A3589DB4C49CE2549D92A2D2D4D8580035F20D60', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (5, 1795381958, 'edit-comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4CBDBD0C4382C3C2DCCDCCCD020CA3DC4CCDCC9474AA9592F2532A95AC60CA150C740D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B23538B5AEC26A5A66496A4A6E0D16969581B1B0B00C0773547', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (6, 1795381958, 'bookmark', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303136D2A9564A49CD492D494D894F2C51B23234B73435B630B434B5A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B0007502084', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (7, 1795381958, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4CFD5CC38C8D8CFC0C4DDC1D5D4D8242CC42BC9474AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8C0D2D6AD124F34A73726A63630160E81D3A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (8, 1795381958, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4CFDBC833C8C3D5C3D5C4DBC02C3BC42CCDD7D9574AA95525273524B5253E2134B94AC0CCD2D4D8D2D0C2D4D2D8C8D8C6BD124F34A73726A63630178521D96', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (9, 1795381958, 'edit-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2D8C3CFC4CFD5CC38C8D8CFC0C4DDC1D5D4D8242CC42BC9474AA9592F2532A95AC60CA150C740D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B53630B434B530B63438B5AEC26A5A66496A4A6E0D1696C5A1B1B0B00B076352E', 0);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (1, '01M82HN5KJ1TSVVG676P1ZF566', 945838464, 'article', NULL, 'comment 0-0 edited', '', '', '', 1795381958258, 1795381958291, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (10, '01M82HN5Q89P67YW2KGRXF3D88', 945838336, 'reply', '01M82HN5Q6645WRZ56F3238SSW', 'reply 0-4', '', '', '', 1795381958376, 1795381958376, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (11, '01M82HN5QWMK6HQMAF95FDAJVV', 945838304, 'article', NULL, 'comment 0-5 edited', '', '', '', 1795381958396, 1795381958406, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (12, '01M82HN5QXXF5J2RN068CW3GN8', 945838304, 'reply', '01M82HN5QWMK6HQMAF95FDAJVV', 'reply 0-5', '', '', '', 1795381958397, 1795381958397, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (13, '01M82HN5RCVF13G7KBG1W7PZW6', 945838272, 'article', NULL, 'comment 0-6 edited', '', '', '', 1795381958412, 1795381958427, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (14, '01M82HN5RQKFZ32VY3DF0G4AJ5', 945838272, 'reply', '01M82HN5RCVF13G7KBG1W7PZW6', 'reply 0-6', '', '', '', 1795381958423, 1795381958423, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (15, '01M82HN5S74EN0NJ93A4HY1RB2', 945838240, 'article', NULL, 'comment 0-7 edited', '', '', '', 1795381958439, 1795381958451, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (16, '01M82HN5SFBZFR8P9JFDJSJN4S', 945838240, 'reply', '01M82HN5S74EN0NJ93A4HY1RB2', 'reply 0-7', '', '', '', 1795381958447, 1795381958447, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (17, '01M82HN5ST4TPA5J6Q6EZZN384', 945838208, 'article', NULL, 'comment 0-8 edited', '', '', '', 1795381958458, 1795381958467, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (18, '01M82HN5SZMKF25JPZTY9PBKDJ', 945838208, 'reply', '01M82HN5ST4TPA5J6Q6EZZN384', 'reply 0-8', '', '', '', 1795381958463, 1795381958463, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (19, '01M82HN5TAQN49MJX5JF7HKXAG', 945838176, 'article', NULL, 'comment 0-9 edited', '', '', '', 1795381958474, 1795381958483, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (2, '01M82HN5M3XQY5KXZRXF7090DM', 945838464, 'reply', '01M82HN5KJ1TSVVG676P1ZF566', 'reply 0-0', '', '', '', 1795381958275, 1795381958275, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (20, '01M82HN5TF1MEDSSM7GB3CFKV0', 945838176, 'reply', '01M82HN5TAQN49MJX5JF7HKXAG', 'reply 0-9', '', '', '', 1795381958479, 1795381958479, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (3, '01M82HN5NEV322N14GAE4RT6TJ', 945838432, 'article', NULL, 'comment 0-1 edited', '', '', '', 1795381958318, 1795381958335, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (4, '01M82HN5NKRH3HEHE4JQVJT7GM', 945838432, 'reply', '01M82HN5NEV322N14GAE4RT6TJ', 'reply 0-1', '', '', '', 1795381958323, 1795381958323, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (5, '01M82HN5PAGQ4XYY2GB3GY19V8', 945838400, 'article', NULL, 'comment 0-2 edited', '', '', '', 1795381958346, 1795381958357, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (6, '01M82HN5PKQV93B1GCGDQECTVF', 945838400, 'reply', '01M82HN5PAGQ4XYY2GB3GY19V8', 'reply 0-2', '', '', '', 1795381958355, 1795381958355, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (7, '01M82HN5PTPNR3JP9HED2H0B00', 945838368, 'article', NULL, 'comment 0-3 edited', '', '', '', 1795381958362, 1795381958367, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (8, '01M82HN5PWFCV2BX10FSVDKZ7B', 945838368, 'reply', '01M82HN5PTPNR3JP9HED2H0B00', 'reply 0-3', '', '', '', 1795381958364, 1795381958364, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (9, '01M82HN5Q6645WRZ56F3238SSW', 945838336, 'article', NULL, 'comment 0-4 edited', '', '', '', 1795381958374, 1795381958387, NULL);
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5KJ1TSVVG676P1ZF566', 1, 'comment 0-0 đã viết', 1795381958258, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5KJ1TSVVG676P1ZF566', 2, 'comment 0-0 edited', 1795381958291, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5M3XQY5KXZRXF7090DM', 1, 'reply 0-0', 1795381958275, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5NEV322N14GAE4RT6TJ', 1, 'comment 0-1 đã viết', 1795381958318, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5NEV322N14GAE4RT6TJ', 2, 'comment 0-1 edited', 1795381958335, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5NKRH3HEHE4JQVJT7GM', 1, 'reply 0-1', 1795381958323, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5PAGQ4XYY2GB3GY19V8', 1, 'comment 0-2 đã viết', 1795381958346, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5PAGQ4XYY2GB3GY19V8', 2, 'comment 0-2 edited', 1795381958357, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5PKQV93B1GCGDQECTVF', 1, 'reply 0-2', 1795381958355, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5PTPNR3JP9HED2H0B00', 1, 'comment 0-3 đã viết', 1795381958362, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5PTPNR3JP9HED2H0B00', 2, 'comment 0-3 edited', 1795381958367, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5PWFCV2BX10FSVDKZ7B', 1, 'reply 0-3', 1795381958364, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5Q6645WRZ56F3238SSW', 1, 'comment 0-4 đã viết', 1795381958374, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5Q6645WRZ56F3238SSW', 2, 'comment 0-4 edited', 1795381958387, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5Q89P67YW2KGRXF3D88', 1, 'reply 0-4', 1795381958376, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5QWMK6HQMAF95FDAJVV', 1, 'comment 0-5 đã viết', 1795381958396, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5QWMK6HQMAF95FDAJVV', 2, 'comment 0-5 edited', 1795381958406, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5QXXF5J2RN068CW3GN8', 1, 'reply 0-5', 1795381958397, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5RCVF13G7KBG1W7PZW6', 1, 'comment 0-6 đã viết', 1795381958412, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5RCVF13G7KBG1W7PZW6', 2, 'comment 0-6 edited', 1795381958427, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5RQKFZ32VY3DF0G4AJ5', 1, 'reply 0-6', 1795381958423, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5S74EN0NJ93A4HY1RB2', 1, 'comment 0-7 đã viết', 1795381958439, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5S74EN0NJ93A4HY1RB2', 2, 'comment 0-7 edited', 1795381958451, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5SFBZFR8P9JFDJSJN4S', 1, 'reply 0-7', 1795381958447, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5ST4TPA5J6Q6EZZN384', 1, 'comment 0-8 đã viết', 1795381958458, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5ST4TPA5J6Q6EZZN384', 2, 'comment 0-8 edited', 1795381958467, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5SZMKF25JPZTY9PBKDJ', 1, 'reply 0-8', 1795381958463, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5TAQN49MJX5JF7HKXAG', 1, 'comment 0-9 đã viết', 1795381958474, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5TAQN49MJX5JF7HKXAG', 2, 'comment 0-9 edited', 1795381958483, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M82HN5TF1MEDSSM7GB3CFKV0', 1, 'reply 0-9', 1795381958479, '');
INSERT INTO draft("key", "article_id", "parent_id", "comment_id", "anchor", "body", "modified_at") VALUES ('945838112///', 945838112, '', '', '', 'half-typed 0', 1795381958485);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (0, 12, 7, 12);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (1, 12, 7, 12);
INSERT INTO setting("name", "value") VALUES ('sample', '0');
