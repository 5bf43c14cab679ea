-- A library as schema version 6 wrote it; the full-text indexes are left empty.
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


-- arrived
CREATE TABLE page_visit(                          -- whole pages that were asked for and told no more than the feed
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    failures INTEGER NOT NULL
) STRICT;
DELETE FROM tally;
PRAGMA application_id=1852143475;
PRAGMA user_version=6;
PRAGMA foreign_keys=OFF;
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (1, 'https://paper.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (2, 'https://other0.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (1, '', '', '', 1795958000, 1795958000, 1795958000, 1795961640, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (2, '', '', '', 1795958000, 1795958000, 1795958000, 1795961891, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838112, 1, 'guid-1', 'https://paper.example/1', 'Headline number 1', 1773446460, 1795957999, '2026-03-14T00:01:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 12, 12, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838144, 1, 'guid-2', 'https://paper.example/2', 'Headline number 2', 1773446520, 1795957999, '2026-03-14T00:02:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 11, 11, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838176, 1, 'guid-3', 'https://paper.example/3', 'Headline number 3', 1773446580, 1795957999, '2026-03-14T00:03:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 10, 10, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838208, 1, 'guid-4', 'https://paper.example/4', 'Headline number 4', 1773446640, 1795957999, '2026-03-14T00:04:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 9, 9, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838240, 1, 'guid-5', 'https://paper.example/5', 'Headline number 5', 1773446700, 1795957999, '2026-03-14T00:05:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 8, 8, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838272, 1, 'guid-6', 'https://paper.example/6', 'Headline number 6', 1773446760, 1795957999, '2026-03-14T00:06:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 7, 7, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838304, 1, 'guid-7', 'https://paper.example/7', 'Headline number 7', 1773446820, 1795957999, '2026-03-14T00:07:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 6, 6, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838336, 1, 'guid-8', 'https://paper.example/8', 'Headline number 8', 1773446880, 1795957999, '2026-03-14T00:08:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 5, 5, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838368, 1, 'guid-9', 'https://paper.example/9', 'Headline number 9', 1773446940, 1795957999, '2026-03-14T00:09:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 4, 4, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838400, 1, 'guid-10', 'https://paper.example/10', 'Headline number 10', 1773447000, 1795957999, '2026-03-14T00:10:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 3, 3, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838432, 1, 'guid-11', 'https://paper.example/11', 'Headline number 11', 1773447060, 1795957999, '2026-03-14T00:11:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 13, 13, NULL, 11, 0, 1, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838464, 1, 'guid-12', 'https://paper.example/12', 'Headline number 12', 1773447120, 1795957999, '2026-03-14T00:12:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 1, 1, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945840544, 1, 'guid-77', 'https://paper.example/77', 'A headline that a rule is for', 1773451020, 1795958000, '2026-03-14T01:17:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 14, 14, NULL, 11, 0, 0, 1, 1);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945841248, 1, 'guid-99', 'https://paper.example/99', 'A harvest to be told of', 1773452340, 1795958000, '2026-03-14T01:39:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 17, 17, NULL, 11, 0, 0, 1, 1);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (957844266, 1, 'guid-88', 'https://paper.example/88', 'Mayor closes the long Orla bridge after the flood', 1795958000, 1795958000, '2026-11-29T13:13:20.169718+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 15, 15, NULL, 45, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (957844267, 2, 'guid-89', 'https://paper.example/89', 'Mayor closes the long Orla bridge after the flood', 1795958000, 1795958000, '2026-11-29T13:13:20.175293+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 16, 16, NULL, 45, 0, 0, 1, 0);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (1, 945838464, 1, 'feed', 1795957999, 'Headline number 12', '', 'full', 'xmGO3ZFqNZGV', X'28B52FFD247B4502001403466972737420206F662061727469636C652031322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B6213564FED5E95', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (10, 945838176, 1, 'feed', 1795957999, 'Headline number 3', '', 'full', 'Q7aI7XGf08iL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520332E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340061854CE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (11, 945838144, 1, 'feed', 1795957999, 'Headline number 2', '', 'full', '5FWpDFvYHGmR', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340FAA70353', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (12, 945838112, 1, 'feed', 1795957999, 'Headline number 1', '', 'full', 'OJFGhcSwZqTr', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A706213401EE641C9', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (13, 945838432, 2, 'feed', 1795958000, 'Headline number 11', '', 'full', 'mffzb5X-IadY', X'28B52FFD24846D02005403536F6D657468696E6720656174206C656E67746820696E73746561642E466972737420206F662061727469636C652031312E227D5D07003C45153E01A496C7D81A0B4704FE558A139B000227173C8A', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (14, 945840544, 1, 'feed', 1795958000, 'A headline that a rule is for', '', 'full', '87HFDvRhg5I4', X'28B52FFD247B4502001403466972737420206F662061727469636C652037372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135669FACA6D', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (15, 957844266, 1, 'feed', 1795958000, 'Mayor closes the long Orla bridge after the flood', '', 'full', 'o6jHuwKQpAOZ', X'28B52FFD644200A502002403546865206C627269646765206F76657272694F726C612077617320636C6F7365642062796D617974686520666C6F6F642E5D0B00363728505902EE96B1721BBCAD350025A1158D686FB22FEBBF4A76621341DBF727E5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (16, 957844267, 1, 'feed', 1795958000, 'Mayor closes the long Orla bridge after the flood', '', 'full', 'o6jHuwKQpAOZ', X'28B52FFD644200A502002403546865206C627269646765206F76657272694F726C612077617320636C6F7365642062796D617974686520666C6F6F642E5D0B00363728505902EE96B1721BBCAD350025A1158D686FB22FEBBF4A76621341DBF727E5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (17, 945841248, 1, 'feed', 1795958000, 'A harvest to be told of', '', 'full', 'cNXZ_tpeT6kI', X'28B52FFD247B3502001403466972737420206F662061727469636C652039392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000257603E122069F1CAB380AFD29ED88415615C9843', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (2, 945838432, 1, 'feed', 1795957999, 'Headline number 11', '', 'full', 'kmIODQsnG1pf', X'28B52FFD247B4502001403466972737420206F662061727469636C652031312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B621356331BE83E', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (3, 945838400, 1, 'feed', 1795957999, 'Headline number 10', '', 'full', '3Ee94lPMWOIt', X'28B52FFD247B4502001403466972737420206F662061727469636C652031302E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135651990B62', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (4, 945838368, 1, 'feed', 1795957999, 'Headline number 9', '', 'full', 's44Hjk5y_dsL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340057F12FE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (5, 945838336, 1, 'feed', 1795957999, 'Headline number 8', '', 'full', 'pAwX9tBKZ1tq', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520382E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340A28E07A1', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (6, 945838304, 1, 'feed', 1795957999, 'Headline number 7', '', 'full', 'zVQn__Wg7Ndm', X'28B52FFD247A2D02000403466972737420206F662061727469636C6520372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000057E03D12006971C5B3A8AF129CD80410E880EFD3', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (7, 945838272, 1, 'feed', 1795957999, 'Headline number 6', '', 'full', 'xCpdT2TtoQHr', X'28B52FFD247A5502005403466972737420206F662061727469636C6520362E546865207365636F6E64206F6E652074656C6C732074686520726573742E227D5D06007BD860B4009016573C8BFA2AC1894D000161B29A46', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (8, 945838240, 1, 'feed', 1795957999, 'Headline number 5', '', 'full', 'TsvQDBqwZ4R_', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520352E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A7062134025DECBA5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (9, 945838208, 1, 'feed', 1795957999, 'Headline number 4', '', 'full', 'ykCQf0IY6KH8', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520342E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340D0D10E1C', NULL);
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
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 957844266, 'ExkkoVmSdg_-');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (2, 957844267, 'RgeuI-qE2wOg');
INSERT INTO identity("key", "article_id") VALUES ('v1:0caAHJjjtisQ', 945838240);
INSERT INTO identity("key", "article_id") VALUES ('v1:1q9zSlFpm1yZ', 945838464);
INSERT INTO identity("key", "article_id") VALUES ('v1:3bTfRMwyALrK', 945841248);
INSERT INTO identity("key", "article_id") VALUES ('v1:5GNN8NdROnpW', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:7TxBLDA0exKv', 957844266);
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
INSERT INTO identity("key", "article_id") VALUES ('v1:X_YTjYMCz6gf', 957844267);
INSERT INTO identity("key", "article_id") VALUES ('v1:d0Xlkz0_DbYj', 945840544);
INSERT INTO identity("key", "article_id") VALUES ('v1:da7kDWsoaHFU', 945838336);
INSERT INTO identity("key", "article_id") VALUES ('v1:e57vJGz1oG0x', 945838208);
INSERT INTO identity("key", "article_id") VALUES ('v1:eyZr1fQDIhHX', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:ivSyFJ7VMY-w', 945838400);
INSERT INTO identity("key", "article_id") VALUES ('v1:m0mhUyAI8tgr', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:q-EVr2Sno402', 957844267);
INSERT INTO identity("key", "article_id") VALUES ('v1:qKQIT2pmUt4M', 957844266);
INSERT INTO identity("key", "article_id") VALUES ('v1:rgtzL0eObx5m', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:t1LeKr2MpgiM', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:tU5p3pYhptH3', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:trXQBHDYnw_9', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:uqUtrrMSELH-', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:voBE6KtgG-nF', 945838176);
INSERT INTO identity("key", "article_id") VALUES ('v1:vvxV0un8DJP-', 945838368);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (1, '', 'Papers', 1, 1795957999, NULL, 0, 'auto', '', 0);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (2, 'Other 0', '', 2, 1795958000, NULL, 0, 'auto', '', 0);
INSERT INTO unread("article_id") VALUES (945838112);
INSERT INTO unread("article_id") VALUES (945838144);
INSERT INTO unread("article_id") VALUES (945838176);
INSERT INTO unread("article_id") VALUES (945838208);
INSERT INTO unread("article_id") VALUES (945838240);
INSERT INTO unread("article_id") VALUES (945838272);
INSERT INTO unread("article_id") VALUES (945838304);
INSERT INTO unread("article_id") VALUES (945840544);
INSERT INTO unread("article_id") VALUES (945841248);
INSERT INTO unread("article_id") VALUES (957844266);
INSERT INTO unread("article_id") VALUES (957844267);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0J6Z4ZA5M5WDJC4YNWGD', 945838464, 1795957999, 1795957999, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0J86X8WGHNQA5AHE9SY7', 945838432, 1795957999, 1795957999, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0J929QYBTTBM9MRTT3HN', 945838400, 1795957999, 1795958000, 'kept', '', 0, 0, 1795958000);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0JA7H86FWTXDBWS7S9YH', 945838368, 1795957999, 1795957999, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0JAJBAF1MA95EWPE3MF8', 945838336, 1795957999, 1795957999, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0JB871H1XHP4N3Q5HY0N', 945838304, 1795957999, 1795957999, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0JC2V52WAA478SAANBBE', 945838272, 1795958000, 1795958000, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0JCF7ERZ6ZDNZK2G4PP3', 945838240, 1795958000, 1795958000, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0JD5PE837Y5JTJPQEQSZ', 945838208, 1795958000, 1795958000, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ0JE21NTVG6A5QWENYB9N', 945838176, 1795958000, 1795958000, 'kept', '', 0, 0, NULL);
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
INSERT INTO saved_view("id", "name", "query", "key", "position", "deleted_at") VALUES ('01M8KQ0JFB1FH0RW9NY5F2DJSF', 'view 0', 'is:unread', '', 1, NULL);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (1, 1795957999, 'subscribe', '{"title": "https://paper.example/feed"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D4494BCC294ED529292A4D8D8D05008F780A06', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (10, 1795957999, 'bookmark', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303130D0A9564A49CD492D494D894F2C51B23234B734B53435B7B4B4AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B0008A22089', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (11, 1795957999, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC2C032C9D3DA23C4C5D5C030C4C2C0DCCBC429474AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D81C0C8AC164D32AF3427A73636160067DA1D56', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (12, 1795957999, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC1C8D2C3D8C23BCC2DCDD9CBD8DBCDCCD825D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D81C0D8A2164D32AF3427A73636160071561D85', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (13, 1795957999, 'edit-comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC2C032C9D3DA23C4C5D5C030C4C2C0DCCBC429474AA9592F2532A95AC60CA150C748D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53734B203032ABC56E526A4A66496A0A1E9D2686B5B1B100BE62355D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (14, 1795957999, 'bookmark', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63036B3D0A9564A49CD492D494D894F2C51B23234B734B53435B7B4B4AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B000D8D20A1', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (15, 1795957999, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC1C1D233D22425C81ACA04843737763A308259D6AA594D49CD492D494F8C412252B43734B534B53734B203031AB4593CC2BCDC9A98D8D05007E091DB0', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (16, 1795957999, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC1C9D2DC2BDBD0343CC0DDC7D5D9C3C8C4D0C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D81C0C4A2164D32AF3427A7363616006D801D6B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (17, 1795957999, 'edit-comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC1C1D233D22425C81ACA04843737763A308259D6AA5A4FC944A252B987205035D63859852034343432069906AAC509619536A989A94063229373F25332D3335253EB144C9CAD0DCD2D4D2D4DC12084CCC6AB19B949A9259929A8247A7A9616D6C2C00F20435BA', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (18, 1795957999, 'bookmark', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303636D3A9564A49CD492D494D894F2C51B23234B734B53435B7B4B4AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B000BA72098', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (19, 1795957999, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC1C430C829C02CD9C9D8D8D239D83CC8CCCC29574AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D81C0CCA8164D32AF3427A7363616006BB91D67', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (2, 1795957999, 'bookmark', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303133D1A9564A49CD492D494D894F2C51B23234B734B53435B7B4B4AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B000C6E209B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (20, 1795957999, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9C8C9C9D23DD5DBC9D23C22C828CA2FC22BC9474AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D81C0DCA0164D32AF3427A73636160084C81DD7', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (21, 1795957999, 'edit-comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC1C430C829C02CD9C9D8D8D239D83CC8CCCC29574AA9592F2532A95AC60CA150C744D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53734B203033AAC56E526A4A66496A0A1E9DE626B5B1B100C9133578', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (22, 1795957999, 'bookmark', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303630D1A9564A49CD492D494D894F2C51B23234B734B53435B7B4B4AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B0009C1208F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (23, 1795957999, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9C9C3DDCA382CD222D83C2C28D5DC3A3C2FC9474AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D81C0C2A0164D32AF3427A73636160091EA1E0D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (24, 1795957999, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9C02BCCC9D8C2C5DBDDCDD1D5D428CBDBCC39474AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D41C0A0164D32AF3427A736361600733F1D8D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (25, 1795957999, 'edit-comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9C9C3DDCA382CD222D83C2C28D5DC3A3C2FC9474AA9592F2532A95AC60CA150C744D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53734B20B030A8C56E526A4A66496A0A1E9D96E6B5B1B10025D53625', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (26, 1795958000, 'bookmark', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303237D2A9564A49CD492D494D894F2C51B23234B734B534B5303030A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B00057D207B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (27, 1795958000, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9C8DBD8CDCBD4C8D0CCC1CC32DDC831D83039474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C40C0B8164D32AF3427A73636160060F81D2E', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (28, 1795958000, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9CCD9CC35DBDDDDD4D82CDCD1C9D3D223DCC9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C40C0AC164D32AF3427A7363616006D9F1D5C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (29, 1795958000, 'edit-comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9C8DBD8CDCBD4C8D0CCC1CC32DDC831D83039474AA9592F2532A95AC60CA150C74CD14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B031030AEC56E526A4A66496A0A1E9D8606B5B1B100B2E13516', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (3, 1795957999, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBCCC4D22DD8D238D030D2D8C3C4C0CA2224D8D9574AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D2D2D2D4C4C6AD124F34A73726A6363015F6D1D34', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (30, 1795958000, 'bookmark', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303231D0A9564A49CD492D494D894F2C51B23234B734B534B5303030A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B0003972072', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (31, 1795958000, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9C7DBD2CDCDC027D0D020D1D8DDD1D23A21C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C80C0C8A0164D32AF3427A73636160071B01D6C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (32, 1795958000, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9C03BDA282A2227C2D5DFD22BCBC3D429CC29474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C80C0C8B8164D32AF3427A73636160097581E08', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (33, 1795958000, 'edit-comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC9C7DBD2CDCDC027D0D020D1D8DDD1D23A21C9574AA9592F2532A95AC60CA150C74CD15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B03203032A8C56E526A4A66496A0A3E9D66B5B1B100D897355D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (34, 1795958000, 'bookmark', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63032B0D0A9564A49CD492D494D894F2C51B23234B734B534B5303030A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B000518207B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (35, 1795958000, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC5CBC2C2D433C4C0CCDDCFC3CC28D9DDD9D5D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C80C0D4A0164D32AF3427A73636160066AB1D40', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (36, 1795958000, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC5C82CD02FD221D43028C82CD039D223D822D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C80C0D4BC164D32AF3427A736361600848D1DBE', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (37, 1795958000, 'edit-comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC5CBC2C2D433C4C0CCDDCFC3CC28D9DDD9D5D9474AA9592F2532A95AC60CA150C742D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B03203035A8C56E526A4A66496A0A1E9D66A6B5B1B100BF713536', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (38, 1795958000, 'bookmark', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303437D3A9564A49CD492D494D894F2C51B23234B734B534B5303030A84593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B00069C2081', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (39, 1795958000, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC5C1D8323C2832CFC8C5DDD0C2D828C1DC39D9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C80C0DCA4164D32AF3427A73636160076841D7F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (4, 1795957999, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBCCC0302821CC38C4DBD427C9D8382C22D0D9C9474AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D2D2D2DCC8C6AD124F34A73726A6363017E371DB3', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (40, 1795958000, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC5C9D5DDD23FD9C9D7C1DC35D8CC30DDC9C8C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C80C0DCAC164D32AF3427A73636160074BC1D78', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (41, 1795958000, 'edit-comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC5C1D8323C2832CFC8C5DDD0C2D828C1DC39D9574AA9592F2532A95AC60CA150C742D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B03203037A9C56E526A4A66496A0A1E9D1626B5B1B100E3493578', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (42, 1795958000, 'save-view', '{"title": "view 0"}', X'78018B8E562ACA2F57D2512A4E2C4B4D892FCB4C05710C0C7D2DBC030DBCDC9C0CDD3C0C82C22DFD224DDD8C5CBC82DD9474AA95525273524B808A134B94AC0CCD2D4D2D4D2D0C0C0C6AD164F24A73726A63630197131E0B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (43, 1795958000, 'subscribe', '{"title": "Other 0"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D2494BCC294ED529292A4D8D8D05008F860A07', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (44, 1795958000, 'read', '{"n": 5}', X'78018B8E562ACD2B4A4D4C51D289B63431B530B6303636D3313682A3589DB4C49CE2549D92A2D2D4D8580035F20D60', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (45, 1795958000, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBCDC028342BCA3429C0C434C2CCD82835D834D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C0C0C0C0D2D6BD124F34A73726A63630181271DAA', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (46, 1795958000, 'tag-comment', '{"title": "Headline number 12"}', X'78018B8E564ACECFCD4DCD2B5128494C2F56D2513230F4B5F00E34F0720B0C0AF18E0A71320C31B1340B0E760D3651D2898ED589564A04A954C84F53C82C2956C82FCF538A8D8D050008761597', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (47, 1795958000, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBCDCA2C22C8D83832D0C239D4382BC2C9C7DCD9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C0C0C0C8DCC6BD124F34A73726A6363017B191D93', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (48, 1795958000, 'reattach', '{"title": "Headline number 11"}', X'78015D8D4D6BC3300C86FF8AD1D98C840E96F55AE8A125873563B02565A889129B3A72B0952D30F2DFE76EB7DE9EF743AFEA1A82FF060D8150045B33124B92595E16C797ECB0FF787BDE545591BFEF5E4F8762573E81FE49E52F1BADE74FDBC19667E7D67B33DF68B838DF5E619B69888241FE88385DE48F1A68C1365950F991C4581E14B948E9F314A8B74B4A12C7B9FF67AD22DA4EA128473C885196A310760F0D37BCB7218A9A30E0107032CAF70AC36DC978F1B7A1F57CFE05CC2E4B56', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (49, 1795958000, 'colour-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBCDCA2C22C8D83832D0C239D4382BC2C9C7DCD9574AA81EA72F24B8B94AC94946A91794939A5A94AB5B1B100C5771874', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (5, 1795957999, 'edit-comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBCCC4D22DD8D238D030D2D8C3C4C0CA2224D8D9574AA9592F2532A95AC60CA150C740D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53734B4B4B0B13935AEC26A5A66496A4A6E0D16966511B1B0B00AA08353F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (50, 1795958000, 'save-rule', '{"title": "mute"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DE81065E1E66E1811196AEA6165E7EC696261E0666C64A3AD54A29A939A925A929F189254A5686E696A696A616060606B5683279A53939B5B1B100A5A61B44', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (51, 1795958000, 'save-rule', '{"title": "tag"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DE81065E1EE66126115E8E41EE6E5E164E5EE18EAEC64A3AD54A29A939A925A929F189254A5686E696A696A616060606B5683279A53939B5B1B100BB3D1BAB', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (52, 1795958000, 'save-rule', '{"title": "say"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DE81065E1EEE8E119181CE06DE2106BE16AECE6E86E64A3AD54A29A939A925A929F189254A5686E696A696A616060606B5683279A53939B5B1B100B6D91B91', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (53, 1795958000, 'unbookmark', '{"title": "Headline number 10"}', X'78018D8C4D0E40301046EFF2ADBBA8D0E8B88A88908E445A469A8A85B83BC2CACAFAFDD435A26C50E845FCD4450F4585B1B92DB4563B1C074EECDA2EA19AD7101406098E232A785ED2D54DE2C6617C95AC2443A624A2E3133FC4EAEBFA67718B47D39C5C2230A5', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (6, 1795957999, 'bookmark', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303136D2A9564A49CD492D494D894F2C51B23234B734B53435B7B4B4AC4593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B000A882092', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (7, 1795957999, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC2C5C5DCD5CFCC2DC3D4C3D4CDC5D8D82DD3D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D2D2D2D2CCC6AD124F34A73726A6363016F771D7D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (8, 1795957999, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC2CBCDD9C430C5D0CFC22C2230C0383DD1D839474AA95525273524B5253E2134B94AC0CCD2D4D2D4DCD2D2D2D2D2C0D6BD124F34A73726A6363017FB81DC2', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (9, 1795957999, 'edit-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC030DBC2C5C5DCD5CFCC2DC3D4C3D4CDC5D8D82DD3D9474AA9592F2532A95AC60CA150C740D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B53734B4B4B0B0BB35AEC26A5A66496A4A6E0D16969511B1B0B00D158358D', 0);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (1, '01M8KQ0J74YG3Y3Q182H40ZY53', 945838464, 'article', NULL, 'comment 0-0 edited', '', '', '', 1795957999844, 1795957999868, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (10, '01M8KQ0JB2CCYGDKCXV8R2ZNXJ', 945838336, 'reply', '01M8KQ0JAT0RBQ6CC33YCR626W', 'reply 0-4', '', '', '', 1795957999970, 1795957999970, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (11, '01M8KQ0JBCHGZS6Y9RVW3EWZVN', 945838304, 'article', NULL, 'comment 0-5 edited', '', '', '', 1795957999980, 1795957999997, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (12, '01M8KQ0JBPJ7B29EJGGADT3JKV', 945838304, 'reply', '01M8KQ0JBCHGZS6Y9RVW3EWZVN', 'reply 0-5', '', '', '', 1795957999990, 1795957999990, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (13, '01M8KQ0JC3J2GJ5206AW8GSASP', 945838272, 'article', NULL, 'comment 0-6 edited', '', '', '', 1795958000003, 1795958000010, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (14, '01M8KQ0JC6CWEKGG4S76ACHYH7', 945838272, 'reply', '01M8KQ0JC3J2GJ5206AW8GSASP', 'reply 0-6', '', '', '', 1795958000006, 1795958000006, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (15, '01M8KQ0JCMJ8FFQM0Q1A3GAXZA', 945838240, 'article', NULL, 'comment 0-7 edited', '', '', '', 1795958000020, 1795958000026, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (16, '01M8KQ0JCQJZRZXM9ENXJKHTBV', 945838240, 'reply', '01M8KQ0JCMJ8FFQM0Q1A3GAXZA', 'reply 0-7', '', '', '', 1795958000023, 1795958000023, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (17, '01M8KQ0JDJ99TH416FNHW3CGCD', 945838208, 'article', NULL, 'comment 0-8 edited', '', '', '', 1795958000050, 1795958000065, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (18, '01M8KQ0JDS6QNYATP2S7QBYHS8', 945838208, 'reply', '01M8KQ0JDJ99TH416FNHW3CGCD', 'reply 0-8', '', '', '', 1795958000057, 1795958000057, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (19, '01M8KQ0JEASXWR8N3EF18R3AWC', 945838176, 'article', NULL, 'comment 0-9 edited', '', '', '', 1795958000074, 1795958000084, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (2, '01M8KQ0J7PPRAV35JTMCRRW90B', 945838464, 'reply', '01M8KQ0J74YG3Y3Q182H40ZY53', 'reply 0-0', '', '', '', 1795957999862, 1795957999862, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (20, '01M8KQ0JECEGYNCBMAWD3W0FB3', 945838176, 'reply', '01M8KQ0JEASXWR8N3EF18R3AWC', 'reply 0-9', '', '', '', 1795958000076, 1795958000076, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (21, '01M8KQ0JFQRTKZTB1T496SSES4', 945838464, 'passage', NULL, 'on a passage', 'green', '', '', 1795958000119, 1795958000119, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (22, '01M8KQ0JFZV93SS81YCTRJ8CM7', 945838432, 'passage', NULL, 'on words that go', 'blue', '', '', 1795958000127, 1795958000127, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (3, '01M8KQ0J8EE6DNVGH5H4GE2SGH', 945838432, 'article', NULL, 'comment 0-1 edited', '', '', '', 1795957999886, 1795957999898, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (4, '01M8KQ0J8KFCT1D0NXWX1QSGAR', 945838432, 'reply', '01M8KQ0J8EE6DNVGH5H4GE2SGH', 'reply 0-1', '', '', '', 1795957999891, 1795957999891, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (5, '01M8KQ0J9P9CHZH5DEP04906JT', 945838400, 'article', NULL, 'comment 0-2 edited', '', '', '', 1795957999926, 1795957999941, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (6, '01M8KQ0JA29H3XJVGFCK2JG6SD', 945838400, 'reply', '01M8KQ0J9P9CHZH5DEP04906JT', 'reply 0-2', '', '', '', 1795957999938, 1795957999938, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (7, '01M8KQ0JAAYHXTEQ0JRY17G32X', 945838368, 'article', NULL, 'comment 0-3 edited', '', '', '', 1795957999946, 1795957999951, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (8, '01M8KQ0JAC8WKKQT70GMDBH341', 945838368, 'reply', '01M8KQ0JAAYHXTEQ0JRY17G32X', 'reply 0-3', '', '', '', 1795957999948, 1795957999948, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (9, '01M8KQ0JAT0RBQ6CC33YCR626W', 945838336, 'article', NULL, 'comment 0-4 edited', '', '', '', 1795957999962, 1795957999974, NULL);
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0J74YG3Y3Q182H40ZY53', 1, 'comment 0-0 đã viết', 1795957999844, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0J74YG3Y3Q182H40ZY53', 2, 'comment 0-0 edited', 1795957999868, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0J7PPRAV35JTMCRRW90B', 1, 'reply 0-0', 1795957999862, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0J8EE6DNVGH5H4GE2SGH', 1, 'comment 0-1 đã viết', 1795957999886, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0J8EE6DNVGH5H4GE2SGH', 2, 'comment 0-1 edited', 1795957999898, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0J8KFCT1D0NXWX1QSGAR', 1, 'reply 0-1', 1795957999891, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0J9P9CHZH5DEP04906JT', 1, 'comment 0-2 đã viết', 1795957999926, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0J9P9CHZH5DEP04906JT', 2, 'comment 0-2 edited', 1795957999941, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JA29H3XJVGFCK2JG6SD', 1, 'reply 0-2', 1795957999938, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JAAYHXTEQ0JRY17G32X', 1, 'comment 0-3 đã viết', 1795957999946, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JAAYHXTEQ0JRY17G32X', 2, 'comment 0-3 edited', 1795957999951, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JAC8WKKQT70GMDBH341', 1, 'reply 0-3', 1795957999948, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JAT0RBQ6CC33YCR626W', 1, 'comment 0-4 đã viết', 1795957999962, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JAT0RBQ6CC33YCR626W', 2, 'comment 0-4 edited', 1795957999974, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JB2CCYGDKCXV8R2ZNXJ', 1, 'reply 0-4', 1795957999970, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JBCHGZS6Y9RVW3EWZVN', 1, 'comment 0-5 đã viết', 1795957999980, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JBCHGZS6Y9RVW3EWZVN', 2, 'comment 0-5 edited', 1795957999997, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JBPJ7B29EJGGADT3JKV', 1, 'reply 0-5', 1795957999990, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JC3J2GJ5206AW8GSASP', 1, 'comment 0-6 đã viết', 1795958000003, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JC3J2GJ5206AW8GSASP', 2, 'comment 0-6 edited', 1795958000010, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JC6CWEKGG4S76ACHYH7', 1, 'reply 0-6', 1795958000006, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JCMJ8FFQM0Q1A3GAXZA', 1, 'comment 0-7 đã viết', 1795958000020, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JCMJ8FFQM0Q1A3GAXZA', 2, 'comment 0-7 edited', 1795958000026, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JCQJZRZXM9ENXJKHTBV', 1, 'reply 0-7', 1795958000023, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JDJ99TH416FNHW3CGCD', 1, 'comment 0-8 đã viết', 1795958000050, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JDJ99TH416FNHW3CGCD', 2, 'comment 0-8 edited', 1795958000065, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JDS6QNYATP2S7QBYHS8', 1, 'reply 0-8', 1795958000057, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JEASXWR8N3EF18R3AWC', 1, 'comment 0-9 đã viết', 1795958000074, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JEASXWR8N3EF18R3AWC', 2, 'comment 0-9 edited', 1795958000084, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JECEGYNCBMAWD3W0FB3', 1, 'reply 0-9', 1795958000076, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JFQRTKZTB1T496SSES4', 1, 'on a passage', 1795958000119, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ0JFZV93SS81YCTRJ8CM7', 1, 'on words that go', 1795958000127, '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KQ0JFQRTKZTB1T496SSES4', 1, 0, 0, 15, 'First paragraph', '', ' of article 12.

The second one tells the rest.', '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KQ0JFZV93SS81YCTRJ8CM7', 2, 1, 32, 46, 'The second one', 'First paragraph of article 11.

', ' tells the rest.', '');
INSERT INTO comment_tag("tag_id", "comment_id") VALUES (4, '01M8KQ0JFQRTKZTB1T496SSES4');
INSERT INTO draft("key", "article_id", "parent_id", "comment_id", "anchor", "body", "modified_at") VALUES ('945838112///', 945838112, '', '', '', 'half-typed 0', 1795958000098);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (0, 14, 9, 14);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (1, 13, 8, 13);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (2, 1, 1, 1);
INSERT INTO setting("name", "value") VALUES ('sample', '0');
INSERT INTO reattachment("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KQ0JFZV93SS81YCTRJ8CM7', 13, 0, 0, 14, 'Something else', '', ', said at length instead.

First paragraph of ar', '');
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KQ0JH6WQX9E58JN394H063', 'mute', 'paragraph', 'mute', '', NULL, 1795958000, NULL);
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KQ0JH7V4XJARGFJ8BJWAE3', 'tag', 'headline', 'tag', 'by a rule', NULL, 1795958000, NULL);
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KQ0JHGAXYQC0KT0M8ECF17', 'say', 'harvest', 'notify', '', NULL, 1795958000, NULL);
INSERT INTO rule_run("id", "rule_id", "at", "n", "changes", "undone") VALUES (1, '01M8KQ0JH6WQX9E58JN394H063', 1795958000, 1, X'78018B8E56CA2D2D494D51D289B63431B5303130353189D5494BCC294ED529292A4D8D8D0500B36D0AB6', 0);
INSERT INTO rule_run("id", "rule_id", "at", "n", "changes", "undone") VALUES (2, '01M8KQ0JH6WQX9E58JN394H063', 1795958000, 1, X'78018B8E56CA2D2D494D51D289B63431B530313432B188D5494BCC294ED529292A4D8D8D0500B3880AB8', 0);
INSERT INTO muted("article_id") VALUES (945840544);
INSERT INTO muted("article_id") VALUES (945841248);
INSERT INTO sketch("article_id", "source_id", "words") VALUES (957844266, 1, X'13F189E669A9973B9D0F786921E054237D63914A21C814872867E3F5E44DC704');
INSERT INTO sketch("article_id", "source_id", "words") VALUES (957844267, 2, X'13F189E669A9973B9D0F786921E054237D63914A21C814872867E3F5E44DC704');
INSERT INTO sketch_name("name", "article_id") VALUES (3867799824, 957844266);
INSERT INTO sketch_name("name", "article_id") VALUES (3867799824, 957844267);
