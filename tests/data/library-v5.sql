-- A library as schema version 5 wrote it; the full-text indexes are left empty.
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


-- did
CREATE TABLE rule(                                -- what happens to new articles that a query gives
    id TEXT PRIMARY KEY,                          -- ULID
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    action TEXT NOT NULL,                         -- read, mute, bookmark, tag, full-text
    argument TEXT NOT NULL DEFAULT '',            -- the tag
    until INTEGER,                                -- it rests from then on; NULL: never
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE rule_run(                            -- what a rule did with what arrived
    id INTEGER PRIMARY KEY,
    rule_id TEXT NOT NULL REFERENCES rule(id),
    at INTEGER NOT NULL,
    n INTEGER NOT NULL,
    changes BLOB NOT NULL,                        -- as in the journal; empty when they are there
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE muted(article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE) STRICT;
CREATE TABLE wanted_text(article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE) STRICT;


-- arrived
CREATE TABLE story(                               -- articles that tell the same event as others: see store/stories.py
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    story_id INTEGER NOT NULL,                    -- the article that was there first
    apart INTEGER NOT NULL DEFAULT 0              -- 1: the person took it out
) STRICT;
CREATE INDEX story_members ON story(story_id);
CREATE TABLE sketch(                              -- the words of the last days' articles, for new ones to be compared
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL,
    words BLOB NOT NULL
) STRICT;
CREATE TABLE sketch_name(                         -- names among them; rows of what is gone go with their day
    name INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY(name, article_id)
) STRICT, WITHOUT ROWID;


-- arrived
CREATE TABLE notice(                              -- what a rule wants said to the person, once
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    rule_id TEXT NOT NULL
) STRICT;
DELETE FROM tally;
PRAGMA application_id=1852143475;
PRAGMA user_version=5;
PRAGMA foreign_keys=OFF;
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (1, 'https://paper.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (2, 'https://other0.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (1, '', '', '', 1795955311, 1795955311, 1795955311, 1795958746, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (2, '', '', '', 1795955311, 1795955311, 1795955311, 1795959015, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838112, 1, 'guid-1', 'https://paper.example/1', 'Headline number 1', 1773446460, 1795955309, '2026-03-14T00:01:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 12, 12, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838144, 1, 'guid-2', 'https://paper.example/2', 'Headline number 2', 1773446520, 1795955309, '2026-03-14T00:02:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 11, 11, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838176, 1, 'guid-3', 'https://paper.example/3', 'Headline number 3', 1773446580, 1795955309, '2026-03-14T00:03:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 10, 10, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838208, 1, 'guid-4', 'https://paper.example/4', 'Headline number 4', 1773446640, 1795955309, '2026-03-14T00:04:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 9, 9, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838240, 1, 'guid-5', 'https://paper.example/5', 'Headline number 5', 1773446700, 1795955309, '2026-03-14T00:05:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 8, 8, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838272, 1, 'guid-6', 'https://paper.example/6', 'Headline number 6', 1773446760, 1795955309, '2026-03-14T00:06:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 7, 7, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838304, 1, 'guid-7', 'https://paper.example/7', 'Headline number 7', 1773446820, 1795955309, '2026-03-14T00:07:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 6, 6, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838336, 1, 'guid-8', 'https://paper.example/8', 'Headline number 8', 1773446880, 1795955309, '2026-03-14T00:08:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 5, 5, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838368, 1, 'guid-9', 'https://paper.example/9', 'Headline number 9', 1773446940, 1795955309, '2026-03-14T00:09:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 4, 4, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838400, 1, 'guid-10', 'https://paper.example/10', 'Headline number 10', 1773447000, 1795955309, '2026-03-14T00:10:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 3, 3, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838432, 1, 'guid-11', 'https://paper.example/11', 'Headline number 11', 1773447060, 1795955309, '2026-03-14T00:11:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 13, 13, NULL, 11, 0, 1, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838464, 1, 'guid-12', 'https://paper.example/12', 'Headline number 12', 1773447120, 1795955309, '2026-03-14T00:12:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 1, 1, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945840544, 1, 'guid-77', 'https://paper.example/77', 'A headline that a rule is for', 1773451020, 1795955310, '2026-03-14T01:17:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 14, 14, NULL, 11, 0, 0, 1, 1);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945841248, 1, 'guid-99', 'https://paper.example/99', 'A harvest to be told of', 1773452340, 1795955311, '2026-03-14T01:39:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 17, 17, NULL, 11, 0, 0, 1, 1);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (957842832, 1, 'guid-88', 'https://paper.example/88', 'Mayor closes the long Orla bridge after the flood', 1795955311, 1795955311, '2026-11-29T12:28:31.001030+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 15, 15, NULL, 45, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (957842833, 2, 'guid-89', 'https://paper.example/89', 'Mayor closes the long Orla bridge after the flood', 1795955311, 1795955311, '2026-11-29T12:28:31.025302+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 16, 16, NULL, 45, 0, 0, 1, 0);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (1, 945838464, 1, 'feed', 1795955309, 'Headline number 12', '', 'full', 'xmGO3ZFqNZGV', X'28B52FFD247B4502001403466972737420206F662061727469636C652031322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B6213564FED5E95', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (10, 945838176, 1, 'feed', 1795955309, 'Headline number 3', '', 'full', 'Q7aI7XGf08iL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520332E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340061854CE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (11, 945838144, 1, 'feed', 1795955309, 'Headline number 2', '', 'full', '5FWpDFvYHGmR', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340FAA70353', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (12, 945838112, 1, 'feed', 1795955309, 'Headline number 1', '', 'full', 'OJFGhcSwZqTr', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A706213401EE641C9', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (13, 945838432, 2, 'feed', 1795955310, 'Headline number 11', '', 'full', 'mffzb5X-IadY', X'28B52FFD24846D02005403536F6D657468696E6720656174206C656E67746820696E73746561642E466972737420206F662061727469636C652031312E227D5D07003C45153E01A496C7D81A0B4704FE558A139B000227173C8A', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (14, 945840544, 1, 'feed', 1795955310, 'A headline that a rule is for', '', 'full', '87HFDvRhg5I4', X'28B52FFD247B4502001403466972737420206F662061727469636C652037372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135669FACA6D', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (15, 957842832, 1, 'feed', 1795955311, 'Mayor closes the long Orla bridge after the flood', '', 'full', 'o6jHuwKQpAOZ', X'28B52FFD644200A502002403546865206C627269646765206F76657272694F726C612077617320636C6F7365642062796D617974686520666C6F6F642E5D0B00363728505902EE96B1721BBCAD350025A1158D686FB22FEBBF4A76621341DBF727E5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (16, 957842833, 1, 'feed', 1795955311, 'Mayor closes the long Orla bridge after the flood', '', 'full', 'o6jHuwKQpAOZ', X'28B52FFD644200A502002403546865206C627269646765206F76657272694F726C612077617320636C6F7365642062796D617974686520666C6F6F642E5D0B00363728505902EE96B1721BBCAD350025A1158D686FB22FEBBF4A76621341DBF727E5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (17, 945841248, 1, 'feed', 1795955311, 'A harvest to be told of', '', 'full', 'cNXZ_tpeT6kI', X'28B52FFD247B3502001403466972737420206F662061727469636C652039392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000257603E122069F1CAB380AFD29ED88415615C9843', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (2, 945838432, 1, 'feed', 1795955309, 'Headline number 11', '', 'full', 'kmIODQsnG1pf', X'28B52FFD247B4502001403466972737420206F662061727469636C652031312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B621356331BE83E', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (3, 945838400, 1, 'feed', 1795955309, 'Headline number 10', '', 'full', '3Ee94lPMWOIt', X'28B52FFD247B4502001403466972737420206F662061727469636C652031302E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135651990B62', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (4, 945838368, 1, 'feed', 1795955309, 'Headline number 9', '', 'full', 's44Hjk5y_dsL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340057F12FE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (5, 945838336, 1, 'feed', 1795955309, 'Headline number 8', '', 'full', 'pAwX9tBKZ1tq', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520382E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340A28E07A1', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (6, 945838304, 1, 'feed', 1795955309, 'Headline number 7', '', 'full', 'zVQn__Wg7Ndm', X'28B52FFD247A2D02000403466972737420206F662061727469636C6520372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000057E03D12006971C5B3A8AF129CD80410E880EFD3', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (7, 945838272, 1, 'feed', 1795955309, 'Headline number 6', '', 'full', 'xCpdT2TtoQHr', X'28B52FFD247A5502005403466972737420206F662061727469636C6520362E546865207365636F6E64206F6E652074656C6C732074686520726573742E227D5D06007BD860B4009016573C8BFA2AC1894D000161B29A46', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (8, 945838240, 1, 'feed', 1795955309, 'Headline number 5', '', 'full', 'TsvQDBqwZ4R_', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520352E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A7062134025DECBA5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (9, 945838208, 1, 'feed', 1795955309, 'Headline number 4', '', 'full', 'ykCQf0IY6KH8', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520342E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340D0D10E1C', NULL);
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
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945840544, 'BYOGFHLGhcCN');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 945841248, 'mLdFc9nj-UJd');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 957842832, '4oXe4NAZIw6J');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (2, 957842833, 'bnS_falkun-I');
INSERT INTO identity("key", "article_id") VALUES ('v1:0caAHJjjtisQ', 945838240);
INSERT INTO identity("key", "article_id") VALUES ('v1:1q9zSlFpm1yZ', 945838464);
INSERT INTO identity("key", "article_id") VALUES ('v1:3bTfRMwyALrK', 945841248);
INSERT INTO identity("key", "article_id") VALUES ('v1:5GNN8NdROnpW', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:7TxBLDA0exKv', 957842832);
INSERT INTO identity("key", "article_id") VALUES ('v1:DeZbaVBaNGq3', 945840544);
INSERT INTO identity("key", "article_id") VALUES ('v1:GMYQQ_3m9s8W', 945838208);
INSERT INTO identity("key", "article_id") VALUES ('v1:Gcyo3p66lUcM', 945838112);
INSERT INTO identity("key", "article_id") VALUES ('v1:HLaFOz9ctaqu', 945838240);
INSERT INTO identity("key", "article_id") VALUES ('v1:KGzViQLs-77Y', 945838112);
INSERT INTO identity("key", "article_id") VALUES ('v1:PWPEZazCW-sC', 945838368);
INSERT INTO identity("key", "article_id") VALUES ('v1:Rld4FkS0-ka0', 945838464);
INSERT INTO identity("key", "article_id") VALUES ('v1:SnBuXOPotJ_m', 945838336);
INSERT INTO identity("key", "article_id") VALUES ('v1:TCoAb4S7LnGC', 945838400);
INSERT INTO identity("key", "article_id") VALUES ('v1:VOGC-Lgs_vCX', 945841248);
INSERT INTO identity("key", "article_id") VALUES ('v1:XP1-4aOGKUNU', 945838176);
INSERT INTO identity("key", "article_id") VALUES ('v1:X_YTjYMCz6gf', 957842833);
INSERT INTO identity("key", "article_id") VALUES ('v1:d0Xlkz0_DbYj', 945840544);
INSERT INTO identity("key", "article_id") VALUES ('v1:da7kDWsoaHFU', 945838336);
INSERT INTO identity("key", "article_id") VALUES ('v1:e57vJGz1oG0x', 945838208);
INSERT INTO identity("key", "article_id") VALUES ('v1:eyZr1fQDIhHX', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:ivSyFJ7VMY-w', 945838400);
INSERT INTO identity("key", "article_id") VALUES ('v1:m0mhUyAI8tgr', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:q-EVr2Sno402', 957842833);
INSERT INTO identity("key", "article_id") VALUES ('v1:qKQIT2pmUt4M', 957842832);
INSERT INTO identity("key", "article_id") VALUES ('v1:rgtzL0eObx5m', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:t1LeKr2MpgiM', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:tU5p3pYhptH3', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:trXQBHDYnw_9', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:uqUtrrMSELH-', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:voBE6KtgG-nF', 945838176);
INSERT INTO identity("key", "article_id") VALUES ('v1:vvxV0un8DJP-', 945838368);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (1, '', 'Papers', 1, 1795955309, NULL, 0, 'auto', '', 0);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (2, 'Other 0', '', 2, 1795955310, NULL, 0, 'auto', '', 0);
INSERT INTO unread("article_id") VALUES (945838112);
INSERT INTO unread("article_id") VALUES (945838144);
INSERT INTO unread("article_id") VALUES (945838176);
INSERT INTO unread("article_id") VALUES (945838208);
INSERT INTO unread("article_id") VALUES (945838240);
INSERT INTO unread("article_id") VALUES (945838272);
INSERT INTO unread("article_id") VALUES (945838304);
INSERT INTO unread("article_id") VALUES (945840544);
INSERT INTO unread("article_id") VALUES (945841248);
INSERT INTO unread("article_id") VALUES (957842832);
INSERT INTO unread("article_id") VALUES (957842833);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEFFDMH4R84YXJY3EFD47', 945838464, 1795955310, 1795955310, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEFM26X8WQMB1VPBAZN54', 945838432, 1795955310, 1795955310, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEFNTW7W3RPC8FEANEXKX', 945838400, 1795955310, 1795955311, 'kept', '', 0, 0, 1795955311);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEFQAD87EWXRJX05F000Q', 945838368, 1795955310, 1795955310, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEFV2BR3N5SZ0A6SKPDEP', 945838336, 1795955310, 1795955310, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEFWPV1RF6D932B0YKFFS', 945838304, 1795955310, 1795955310, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEFXK3VPRC0683Z9621AQ', 945838272, 1795955310, 1795955310, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEFZV5WR8X935PMZCRB94', 945838240, 1795955310, 1795955310, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEG3D92RX79NKM0KR09E9', 945838208, 1795955310, 1795955310, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KMEG7TWHXK3134QNV91GGX', 945838176, 1795955310, 1795955310, 'kept', '', 0, 0, NULL);
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
INSERT INTO saved_view("id", "name", "query", "key", "position", "deleted_at") VALUES ('01M8KMEG94X691HSHH46EY27AJ', 'view 0', 'is:unread', '', 1, NULL);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (1, 1795955309, 'subscribe', '{"title": "https://paper.example/feed"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D4494BCC294ED529292A4D8D8D05008F780A06', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (10, 1795955310, 'bookmark', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303130D0A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B0003102070', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (11, 1795955310, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD025C2D2C8C232D03C203C23DCC839DBCBC3D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D8C2CCC6AD124F34A73726A63630180E01DB4', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (12, 1795955310, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD02BC3CFCA2BC0C22430C9D2CDDC30D9DC2039574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D8C2C0D6AD124F34A73726A63630184F51DBC', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (13, 1795955310, 'edit-comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD025C2D2C8C232D03C203C23DCC839DBCBC3D9474AA9592F2532A95AC60CA150C748D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B5353634303230BB35AEC26A5A66496A4A6E0D6696C605E1B1B0B00F98B359E', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (14, 1795955310, 'bookmark', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63036B3D0A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0007FB2088', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (15, 1795955310, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD820C5CBDA2CC4C223C8C22BD5C024D4C22BC9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D8C8DCD6AD124F34A73726A63630179A61D91', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (16, 1795955310, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD8283DC2D2C834C4D5D4D837CFD5C03FCDC039574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D8C2D8D6AD124F34A73726A6363017D5B1DA4', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (17, 1795955310, 'edit-comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD820C5CBDA2CC4C223C8C22BD5C024D4C22BC9574AA9592F2532A95AC60CA150C748D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536343036363B35AEC26A5A66496A4A6E0D6696264561B1B0B00E852357F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (18, 1795955310, 'bookmark', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303636D3A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B000615207F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (19, 1795955310, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDC28DBCDC8D8C8CDD2D0CBC8D82823DC2A3829474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D4CCCCC6AD124F34A73726A63630170F31D78', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (2, 1795955310, 'bookmark', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303133D1A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0006DC2082', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (20, 1795955310, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDC29DBD8D0D7D23C34C434C83C27D5D038D3C9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D4CCCCD6AD124F34A73726A63630181DD1DB5', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (21, 1795955310, 'edit-comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDC28DBCDC8D8C8CDD2D0CBC8D82823DC2A3829474AA9592F2532A95AC60CA150C744D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536343031333B35AEC26A5A66496A4A6E0D16961541B1B0B00D778356A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (22, 1795955310, 'bookmark', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303630D1A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B00042F2076', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (23, 1795955310, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDC2835C0D8D2D2D4CC23D9C9CDC23C3DD034C9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D4C2C2C6AD124F34A73726A63630176A71D8B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (24, 1795955310, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDC223DD2D4D835D02C2835D7CCDCDBDBC9C039574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D4C2C4D6AD124F34A73726A63630187631DC9', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (25, 1795955310, 'edit-comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDC2835C0D8D2D2D4CC23D9C9CDC23C3DD034C9474AA9592F2532A95AC60CA150C744D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B5353634303130B8B5AEC26A5A66496A4A6E0D6696A60521B1B0B00E321357A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (26, 1795955310, 'bookmark', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303237D2A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0005B3207C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (27, 1795955310, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD2202CDCD5CC21D2DFD224DFCDC4C224C5DCC9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D4C0D2D6BD124F34A73726A63630176921D80', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (28, 1795955310, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD222243CC0C1D234D4C9DA302BCA322024DDD9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D4C8DCC6AD124F34A73726A636301885C1DCE', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (29, 1795955310, 'edit-comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD2202CDCD5CC21D2DFD224DFCDC4C224C5DCC9574AA9592F2532A95AC60CA150C74CD14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536343035343CB5AEC26A5A66496A4A6E0D1696E5E1B1B0B00E125357B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (3, 1795955310, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDBCCCCC5D233C4CCD0D5DCC03A32CBC03BD1C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D0C4D0D6AD124F34A73726A6363016DAF1D5F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (30, 1795955310, 'bookmark', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303231D0A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B0003CD2073', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (31, 1795955310, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD0D8C4C8D4CC3A2FCC2A3DCBC8DC242221D2D9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D4C2D4D6AD124F34A73726A63630179361D9B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (32, 1795955310, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD0D4C9D3D2C3C7C83A202A2FC5C4D5C8DFC8C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D4C2DCD6BD124F34A73726A63630175071D83', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (33, 1795955310, 'edit-comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD0D8C4C8D4CC3A2FCC2A3DCBC8DC242221D2D9574AA9592F2532A95AC60CA150C74CD15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B5353634303534B935AEC26A5A66496A4A6E0D669666C591B1B0B00EC973597', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (34, 1795955310, 'bookmark', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63032B0D0A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B00054E207C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (35, 1795955310, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDCD8CCC0C3D4C238383DCFC02CC029D2C9D0C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0DCC2DCC6AD124F34A73726A636301693C1D54', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (36, 1795955310, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDCDBC5CC2DC4C839C5C5D438CC22CA22C9DCC9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D2C0C8C6AD124F34A73726A63630174E21D79', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (37, 1795955310, 'edit-comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDCD8CCC0C3D4C238383DCFC02CC029D2C9D0C9574AA9592F2532A95AC60CA150C742D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B5353634303730BB35AEC26A5A66496A4A6E0D6696164501B1B0B00C58E354A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (38, 1795955310, 'bookmark', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303437D3A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0006D22082', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (39, 1795955310, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD2D4CCC1D4D8CFC8C023C821D433C4C839C4D9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D2C4C8D6AD124F34A73726A636301637C1D3C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (4, 1795955310, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDBCBDBCDD8DCD1DDDCD4CCD8CA3FCCC5D0D2C9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D0C2D4D6AD124F34A73726A636301601E1D22', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (40, 1795955310, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD2D9C4D0D5C2DDDFD825C8CA39C8C9C3D5CFD9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D2CCC0C6AD124F34A73726A63630169161D52', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (41, 1795955310, 'edit-comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD2D4CCC1D4D8CFC8C023C821D433C4C839C4D9574AA9592F2532A95AC60CA150C742D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536343030B53A35AEC26A5A66496A4A6E0D1696E511B1B0B00B9E73541', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (42, 1795955310, 'save-view', '{"title": "view 0"}', X'78018B8E562ACA2F57D2512A4E2C4B4D892FCB4C05710C0C7D2DBC7D5DDD2D4D22CC2C0D3D823D3C4CCC5C238DCC1DBD9474AA95525273524B808A134B94AC0CCD2D4D2D4D4D8D0D0D6AD164F24A73726A6363018AC01DD2', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (43, 1795955310, 'subscribe', '{"title": "Other 0"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D2494BCC294ED529292A4D8D8D05008F860A07', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (44, 1795955310, 'read', '{"n": 5}', X'78018B8E562ACD2B4A4D4C51D289B63431B530B6303636D3313682A3589DB4C49CE2549D92A2D2D4D8580035F20D60', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (45, 1795955310, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD2DDDDC3D5CFCBC3CCC2D3D3C0222DC82425C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D2C2C4D6BD124F34A73726A63630181B11DBD', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (46, 1795955310, 'tag-comment', '{"title": "Headline number 12"}', X'78018B8E564ACECFCD4DCD2B5128494C2F56D2513230F4B5F0F67575B77473F770F1F3F230B7F4F00888700B0A7155D2898ED589564A04A954C84F53C82C2956C82FCF538A8D8D0500071A159E', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (47, 1795955310, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD2DBDBCDC2222BD428C2CDDCC4D032DC2CD9C9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D2C2C2D6AD124F34A73726A63630178041D8C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (48, 1795955310, 'reattach', '{"title": "Headline number 11"}', X'78015D8D4D6BC2401086FFCA32E7A5186B6BF4586884140FA5855612916932C92E5D67C3EE6803C5FFEEAA376FCFFB31EF541504FF071A02A10836664F2C494EB275FEB67E5D2DCAB2F8DE949FD345317F7ACFBF9E5F40FFA7F2D146EB79675B58F2C1B9D3BD993D6AF871BEF985E54443140C7225E27491CD34D0884DB2E0C3EF498CE55E918B943E0F813A3BA624713C7437D62AA26D158A72C4BD1865390A61FB5073CD850D51D48001FB808351BE53182E4BC68BBF0C9DB6DB33BBD54B3F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (49, 1795955310, 'colour-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD2DBDBCDC2222BD428C2CDDCC4D032DC2CD9C9474AA81EA72F24B8B94AC94946A91794939A5A94AB5B1B100C253185D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (5, 1795955310, 'edit-comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDBCCCCC5D233C4CCD0D5DCC03A32CBC03BD1C9574AA9592F2532A95AC60CA150C740D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536343034353835AEC26A5A66496A4A6E0D6696460581B1B0B00CB3B353E', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (50, 1795955310, 'save-rule', '{"title": "mute"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DEBEAEEECE16E16696DE66068E4621C191E6267EC17E4A3AD54A29A939A925A929F189254A5686E696A696A6A6C68606B5683279A53939B5B1B100B36E1B90', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (51, 1795955310, 'save-rule', '{"title": "tag"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DEBEAEEECE8EBE1E6EE18EE1EE1EE6814161E12E01C14A3AD54A29A939A925A929F189254A5686E696A696A6A6C68606B5683279A53939B5B1B100D3AE1C1C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (52, 1795955311, 'save-rule', '{"title": "say"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DEBEAEEE2EDEAEE1DEE1967EAE912E968E1111A62E814A3AD54A29A939A925A929F189254A5686E696A696A6A6C68686B5683279A53939B5B1B100CDBB1BFC', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (53, 1795955311, 'unbookmark', '{"title": "Headline number 10"}', X'78018D8CBD0A80201446DFE59B1D9492D2578988C21B84DA0D311AC277AF211A9A9ACF4FD721F1018189D9C731790853EBB66A6B29C509478132B961CCB0EB1E82C0CCC1518285A72DDF5D64B7CCCBA3A8C668A375A564F9C42F517F17AAF4FD0555773090', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (6, 1795955310, 'bookmark', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303136D2A9564A49CD492D494D894F2C51B23234B734B53435353634A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B0004F62079', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (7, 1795955310, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD7C5DFDDC235D9CFD22CD83C22D2CA2CC823D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D8C8C8C6AD124F34A73726A63630189011DCA', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (8, 1795955310, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDDFCCC8C83221C4D2D2D2D83FD3CBC23FC8C4D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D4D8D0D0D8C4CCC6AD124F34A73726A63630170651D6A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (9, 1795955310, 'edit-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC7D5DDD7C5DFDDC235D9CFD22CD83C22D2CA2CC823D9474AA9592F2532A95AC60CA150C740D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53536343032323A35AEC26A5A66496A4A6E0D16966541B1B0B000A0935B2', 0);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (1, '01M8KMEFJ67EXH571D7QZ8KQJA', 945838464, 'article', NULL, 'comment 0-0 edited', '', '', '', 1795955310150, 1795955310201, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (10, '01M8KMEFWCK31MYV5T5RWMEQ2H', 945838336, 'reply', '01M8KMEFW2JG223G80K2RSHWZR', 'reply 0-4', '', '', '', 1795955310476, 1795955310476, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (11, '01M8KMEFWRE13984WHBBGYWGP4', 945838304, 'article', NULL, 'comment 0-5 edited', '', '', '', 1795955310488, 1795955310504, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (12, '01M8KMEFWYG95SDPWSDM77JJCQ', 945838304, 'reply', '01M8KMEFWRE13984WHBBGYWGP4', 'reply 0-5', '', '', '', 1795955310494, 1795955310494, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (13, '01M8KMEFXQ76DWA9NY4NF4X5D7', 945838272, 'article', NULL, 'comment 0-6 edited', '', '', '', 1795955310519, 1795955310577, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (14, '01M8KMEFXYT61AY45CZPKZXQ5G', 945838272, 'reply', '01M8KMEFXQ76DWA9NY4NF4X5D7', 'reply 0-6', '', '', '', 1795955310526, 1795955310526, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (15, '01M8KMEG02525VZNWZFK2VTYA9', 945838240, 'article', NULL, 'comment 0-7 edited', '', '', '', 1795955310594, 1795955310639, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (16, '01M8KMEG05CH8HMRZPZNE4E2N3', 945838240, 'reply', '01M8KMEG02525VZNWZFK2VTYA9', 'reply 0-7', '', '', '', 1795955310597, 1795955310597, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (17, '01M8KMEG6261H5YSRFNP6QB9B1', 945838208, 'article', NULL, 'comment 0-8 edited', '', '', '', 1795955310786, 1795955310820, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (18, '01M8KMEG6JDVF5RBEET2V8Z9B7', 945838208, 'reply', '01M8KMEG6261H5YSRFNP6QB9B1', 'reply 0-8', '', '', '', 1795955310802, 1795955310802, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (19, '01M8KMEG847A42N2PHSATH5RC5', 945838176, 'article', NULL, 'comment 0-9 edited', '', '', '', 1795955310852, 1795955310878, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (2, '01M8KMEFKJKG37AG6563ZN7E08', 945838464, 'reply', '01M8KMEFJ67EXH571D7QZ8KQJA', 'reply 0-0', '', '', '', 1795955310194, 1795955310194, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (20, '01M8KMEG8C50E9GNRD3ZB2CHEN', 945838176, 'reply', '01M8KMEG847A42N2PHSATH5RC5', 'reply 0-9', '', '', '', 1795955310860, 1795955310860, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (21, '01M8KMEG9FGHDNJH79HHPXFRTE', 945838464, 'passage', NULL, 'on a passage', 'green', '', '', 1795955310895, 1795955310895, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (22, '01M8KMEG9JJFXYJT29F75Q8W6B', 945838432, 'passage', NULL, 'on words that go', 'blue', '', '', 1795955310898, 1795955310898, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (3, '01M8KMEFMENGYDCNY7RW88Z6SH', 945838432, 'article', NULL, 'comment 0-1 edited', '', '', '', 1795955310222, 1795955310262, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (4, '01M8KMEFN63RXA5999SNHKXN34', 945838432, 'reply', '01M8KMEFMENGYDCNY7RW88Z6SH', 'reply 0-1', '', '', '', 1795955310246, 1795955310246, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (5, '01M8KMEFPE883Y9PWPWH7SBJKH', 945838400, 'article', NULL, 'comment 0-2 edited', '', '', '', 1795955310286, 1795955310307, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (6, '01M8KMEFPJHNZJ0YT1B9GW1BWQ', 945838400, 'reply', '01M8KMEFPE883Y9PWPWH7SBJKH', 'reply 0-2', '', '', '', 1795955310290, 1795955310290, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (7, '01M8KMEFR0EJZ64XH2YJDQ44XK', 945838368, 'article', NULL, 'comment 0-3 edited', '', '', '', 1795955310336, 1795955310426, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (8, '01M8KMEFSRG89R55E5RMNEPNGQ', 945838368, 'reply', '01M8KMEFR0EJZ64XH2YJDQ44XK', 'reply 0-3', '', '', '', 1795955310392, 1795955310392, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (9, '01M8KMEFW2JG223G80K2RSHWZR', 945838336, 'article', NULL, 'comment 0-4 edited', '', '', '', 1795955310466, 1795955310482, NULL);
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFJ67EXH571D7QZ8KQJA', 1, 'comment 0-0 đã viết', 1795955310150, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFJ67EXH571D7QZ8KQJA', 2, 'comment 0-0 edited', 1795955310201, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFKJKG37AG6563ZN7E08', 1, 'reply 0-0', 1795955310194, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFMENGYDCNY7RW88Z6SH', 1, 'comment 0-1 đã viết', 1795955310222, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFMENGYDCNY7RW88Z6SH', 2, 'comment 0-1 edited', 1795955310262, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFN63RXA5999SNHKXN34', 1, 'reply 0-1', 1795955310246, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFPE883Y9PWPWH7SBJKH', 1, 'comment 0-2 đã viết', 1795955310286, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFPE883Y9PWPWH7SBJKH', 2, 'comment 0-2 edited', 1795955310307, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFPJHNZJ0YT1B9GW1BWQ', 1, 'reply 0-2', 1795955310290, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFR0EJZ64XH2YJDQ44XK', 1, 'comment 0-3 đã viết', 1795955310336, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFR0EJZ64XH2YJDQ44XK', 2, 'comment 0-3 edited', 1795955310426, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFSRG89R55E5RMNEPNGQ', 1, 'reply 0-3', 1795955310392, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFW2JG223G80K2RSHWZR', 1, 'comment 0-4 đã viết', 1795955310466, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFW2JG223G80K2RSHWZR', 2, 'comment 0-4 edited', 1795955310482, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFWCK31MYV5T5RWMEQ2H', 1, 'reply 0-4', 1795955310476, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFWRE13984WHBBGYWGP4', 1, 'comment 0-5 đã viết', 1795955310488, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFWRE13984WHBBGYWGP4', 2, 'comment 0-5 edited', 1795955310504, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFWYG95SDPWSDM77JJCQ', 1, 'reply 0-5', 1795955310494, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFXQ76DWA9NY4NF4X5D7', 1, 'comment 0-6 đã viết', 1795955310519, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFXQ76DWA9NY4NF4X5D7', 2, 'comment 0-6 edited', 1795955310577, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEFXYT61AY45CZPKZXQ5G', 1, 'reply 0-6', 1795955310526, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG02525VZNWZFK2VTYA9', 1, 'comment 0-7 đã viết', 1795955310594, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG02525VZNWZFK2VTYA9', 2, 'comment 0-7 edited', 1795955310639, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG05CH8HMRZPZNE4E2N3', 1, 'reply 0-7', 1795955310597, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG6261H5YSRFNP6QB9B1', 1, 'comment 0-8 đã viết', 1795955310786, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG6261H5YSRFNP6QB9B1', 2, 'comment 0-8 edited', 1795955310820, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG6JDVF5RBEET2V8Z9B7', 1, 'reply 0-8', 1795955310802, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG847A42N2PHSATH5RC5', 1, 'comment 0-9 đã viết', 1795955310852, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG847A42N2PHSATH5RC5', 2, 'comment 0-9 edited', 1795955310878, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG8C50E9GNRD3ZB2CHEN', 1, 'reply 0-9', 1795955310860, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG9FGHDNJH79HHPXFRTE', 1, 'on a passage', 1795955310895, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KMEG9JJFXYJT29F75Q8W6B', 1, 'on words that go', 1795955310898, '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KMEG9FGHDNJH79HHPXFRTE', 1, 0, 0, 15, 'First paragraph', '', ' of article 12.

The second one tells the rest.', '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KMEG9JJFXYJT29F75Q8W6B', 2, 1, 32, 46, 'The second one', 'First paragraph of article 11.

', ' tells the rest.', '');
INSERT INTO comment_tag("tag_id", "comment_id") VALUES (4, '01M8KMEG9FGHDNJH79HHPXFRTE');
INSERT INTO draft("key", "article_id", "parent_id", "comment_id", "anchor", "body", "modified_at") VALUES ('945838112///', 945838112, '', '', '', 'half-typed 0', 1795955310882);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (0, 14, 9, 14);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (1, 13, 8, 13);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (2, 1, 1, 1);
INSERT INTO setting("name", "value") VALUES ('sample', '0');
INSERT INTO reattachment("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KMEG9JJFXYJT29F75Q8W6B', 13, 0, 0, 14, 'Something else', '', ', said at length instead.

First paragraph of ar', '');
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KMEGC8W69K60A2TSY74NSN', 'mute', 'paragraph', 'mute', '', NULL, 1795955310, NULL);
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KMEGCAMHFWAWGH7QRVWDPS', 'tag', 'headline', 'tag', 'by a rule', NULL, 1795955310, NULL);
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KMEGDKEWKW9NEYD9AXX5DQ', 'say', 'harvest', 'notify', '', NULL, 1795955311, NULL);
INSERT INTO rule_run("id", "rule_id", "at", "n", "changes", "undone") VALUES (1, '01M8KMEGC8W69K60A2TSY74NSN', 1795955310, 1, X'78018B8E56CA2D2D494D51D289B63431B5303130353189D5494BCC294ED529292A4D8D8D0500B36D0AB6', 0);
INSERT INTO rule_run("id", "rule_id", "at", "n", "changes", "undone") VALUES (2, '01M8KMEGC8W69K60A2TSY74NSN', 1795955311, 1, X'78018B8E56CA2D2D494D51D289B63431B530313432B188D5494BCC294ED529292A4D8D8D0500B3880AB8', 0);
INSERT INTO muted("article_id") VALUES (945840544);
INSERT INTO muted("article_id") VALUES (945841248);
INSERT INTO sketch("article_id", "source_id", "words") VALUES (957842832, 1, X'13F189E669A9973B9D0F786921E054237D63914A21C814872867E3F5E44DC704');
INSERT INTO sketch("article_id", "source_id", "words") VALUES (957842833, 2, X'13F189E669A9973B9D0F786921E054237D63914A21C814872867E3F5E44DC704');
INSERT INTO sketch_name("name", "article_id") VALUES (3867799824, 957842832);
INSERT INTO sketch_name("name", "article_id") VALUES (3867799824, 957842833);
