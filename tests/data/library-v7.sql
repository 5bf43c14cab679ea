-- A library as schema version 7 wrote it; the full-text indexes are left empty.
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


-- arrived
CREATE TABLE public_comment(                      -- what others said at the publisher's, as it was last fetched
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    fetched_at INTEGER NOT NULL,
    said TEXT NOT NULL                            -- JSON: author, time and blocks of each
) STRICT;
DELETE FROM tally;
PRAGMA application_id=1852143475;
PRAGMA user_version=7;
PRAGMA foreign_keys=OFF;
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (1, 'https://paper.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (2, 'https://other0.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (1, '', '', '', 1795958052, 1795958052, 1795958052, 1795961913, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (2, '', '', '', 1795958052, 1795958052, 1795958052, 1795961426, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838112, 1, 'guid-1', 'https://paper.example/1', 'Headline number 1', 1773446460, 1795958052, '2026-03-14T00:01:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 12, 12, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838144, 1, 'guid-2', 'https://paper.example/2', 'Headline number 2', 1773446520, 1795958052, '2026-03-14T00:02:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 11, 11, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838176, 1, 'guid-3', 'https://paper.example/3', 'Headline number 3', 1773446580, 1795958052, '2026-03-14T00:03:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 10, 10, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838208, 1, 'guid-4', 'https://paper.example/4', 'Headline number 4', 1773446640, 1795958052, '2026-03-14T00:04:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 9, 9, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838240, 1, 'guid-5', 'https://paper.example/5', 'Headline number 5', 1773446700, 1795958052, '2026-03-14T00:05:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 8, 8, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838272, 1, 'guid-6', 'https://paper.example/6', 'Headline number 6', 1773446760, 1795958052, '2026-03-14T00:06:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 7, 7, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838304, 1, 'guid-7', 'https://paper.example/7', 'Headline number 7', 1773446820, 1795958052, '2026-03-14T00:07:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 6, 6, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838336, 1, 'guid-8', 'https://paper.example/8', 'Headline number 8', 1773446880, 1795958052, '2026-03-14T00:08:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 5, 5, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838368, 1, 'guid-9', 'https://paper.example/9', 'Headline number 9', 1773446940, 1795958052, '2026-03-14T00:09:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 4, 4, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838400, 1, 'guid-10', 'https://paper.example/10', 'Headline number 10', 1773447000, 1795958052, '2026-03-14T00:10:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 3, 3, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838432, 1, 'guid-11', 'https://paper.example/11', 'Headline number 11', 1773447060, 1795958052, '2026-03-14T00:11:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 13, 13, NULL, 11, 0, 1, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838464, 1, 'guid-12', 'https://paper.example/12', 'Headline number 12', 1773447120, 1795958052, '2026-03-14T00:12:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 1, 1, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945840544, 1, 'guid-77', 'https://paper.example/77', 'A headline that a rule is for', 1773451020, 1795958052, '2026-03-14T01:17:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 14, 14, NULL, 11, 0, 0, 1, 1);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945841248, 1, 'guid-99', 'https://paper.example/99', 'A harvest to be told of', 1773452340, 1795958052, '2026-03-14T01:39:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 17, 17, NULL, 11, 0, 0, 1, 1);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (957844294, 1, 'guid-88', 'https://paper.example/88', 'Mayor closes the long Orla bridge after the flood', 1795958052, 1795958052, '2026-11-29T13:14:12.909925+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 15, 15, NULL, 45, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (957844295, 2, 'guid-89', 'https://paper.example/89', 'Mayor closes the long Orla bridge after the flood', 1795958052, 1795958052, '2026-11-29T13:14:12.911659+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 16, 16, NULL, 45, 0, 0, 1, 0);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (1, 945838464, 1, 'feed', 1795958052, 'Headline number 12', '', 'full', 'xmGO3ZFqNZGV', X'28B52FFD247B4502001403466972737420206F662061727469636C652031322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B6213564FED5E95', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (10, 945838176, 1, 'feed', 1795958052, 'Headline number 3', '', 'full', 'Q7aI7XGf08iL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520332E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340061854CE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (11, 945838144, 1, 'feed', 1795958052, 'Headline number 2', '', 'full', '5FWpDFvYHGmR', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340FAA70353', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (12, 945838112, 1, 'feed', 1795958052, 'Headline number 1', '', 'full', 'OJFGhcSwZqTr', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A706213401EE641C9', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (13, 945838432, 2, 'feed', 1795958052, 'Headline number 11', '', 'full', 'mffzb5X-IadY', X'28B52FFD24846D02005403536F6D657468696E6720656174206C656E67746820696E73746561642E466972737420206F662061727469636C652031312E227D5D07003C45153E01A496C7D81A0B4704FE558A139B000227173C8A', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (14, 945840544, 1, 'feed', 1795958052, 'A headline that a rule is for', '', 'full', '87HFDvRhg5I4', X'28B52FFD247B4502001403466972737420206F662061727469636C652037372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135669FACA6D', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (15, 957844294, 1, 'feed', 1795958052, 'Mayor closes the long Orla bridge after the flood', '', 'full', 'o6jHuwKQpAOZ', X'28B52FFD644200A502002403546865206C627269646765206F76657272694F726C612077617320636C6F7365642062796D617974686520666C6F6F642E5D0B00363728505902EE96B1721BBCAD350025A1158D686FB22FEBBF4A76621341DBF727E5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (16, 957844295, 1, 'feed', 1795958052, 'Mayor closes the long Orla bridge after the flood', '', 'full', 'o6jHuwKQpAOZ', X'28B52FFD644200A502002403546865206C627269646765206F76657272694F726C612077617320636C6F7365642062796D617974686520666C6F6F642E5D0B00363728505902EE96B1721BBCAD350025A1158D686FB22FEBBF4A76621341DBF727E5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (17, 945841248, 1, 'feed', 1795958052, 'A harvest to be told of', '', 'full', 'cNXZ_tpeT6kI', X'28B52FFD247B3502001403466972737420206F662061727469636C652039392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000257603E122069F1CAB380AFD29ED88415615C9843', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (2, 945838432, 1, 'feed', 1795958052, 'Headline number 11', '', 'full', 'kmIODQsnG1pf', X'28B52FFD247B4502001403466972737420206F662061727469636C652031312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B621356331BE83E', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (3, 945838400, 1, 'feed', 1795958052, 'Headline number 10', '', 'full', '3Ee94lPMWOIt', X'28B52FFD247B4502001403466972737420206F662061727469636C652031302E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135651990B62', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (4, 945838368, 1, 'feed', 1795958052, 'Headline number 9', '', 'full', 's44Hjk5y_dsL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340057F12FE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (5, 945838336, 1, 'feed', 1795958052, 'Headline number 8', '', 'full', 'pAwX9tBKZ1tq', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520382E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340A28E07A1', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (6, 945838304, 1, 'feed', 1795958052, 'Headline number 7', '', 'full', 'zVQn__Wg7Ndm', X'28B52FFD247A2D02000403466972737420206F662061727469636C6520372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000057E03D12006971C5B3A8AF129CD80410E880EFD3', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (7, 945838272, 1, 'feed', 1795958052, 'Headline number 6', '', 'full', 'xCpdT2TtoQHr', X'28B52FFD247A5502005403466972737420206F662061727469636C6520362E546865207365636F6E64206F6E652074656C6C732074686520726573742E227D5D06007BD860B4009016573C8BFA2AC1894D000161B29A46', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (8, 945838240, 1, 'feed', 1795958052, 'Headline number 5', '', 'full', 'TsvQDBqwZ4R_', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520352E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A7062134025DECBA5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (9, 945838208, 1, 'feed', 1795958052, 'Headline number 4', '', 'full', 'ykCQf0IY6KH8', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520342E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340D0D10E1C', NULL);
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
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 957844294, 'k1ud31RAxEYW');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (2, 957844295, 'BRxh6OTGqKhp');
INSERT INTO identity("key", "article_id") VALUES ('v1:0caAHJjjtisQ', 945838240);
INSERT INTO identity("key", "article_id") VALUES ('v1:1q9zSlFpm1yZ', 945838464);
INSERT INTO identity("key", "article_id") VALUES ('v1:3bTfRMwyALrK', 945841248);
INSERT INTO identity("key", "article_id") VALUES ('v1:5GNN8NdROnpW', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:7TxBLDA0exKv', 957844294);
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
INSERT INTO identity("key", "article_id") VALUES ('v1:X_YTjYMCz6gf', 957844295);
INSERT INTO identity("key", "article_id") VALUES ('v1:d0Xlkz0_DbYj', 945840544);
INSERT INTO identity("key", "article_id") VALUES ('v1:da7kDWsoaHFU', 945838336);
INSERT INTO identity("key", "article_id") VALUES ('v1:e57vJGz1oG0x', 945838208);
INSERT INTO identity("key", "article_id") VALUES ('v1:eyZr1fQDIhHX', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:ivSyFJ7VMY-w', 945838400);
INSERT INTO identity("key", "article_id") VALUES ('v1:m0mhUyAI8tgr', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:q-EVr2Sno402', 957844295);
INSERT INTO identity("key", "article_id") VALUES ('v1:qKQIT2pmUt4M', 957844294);
INSERT INTO identity("key", "article_id") VALUES ('v1:rgtzL0eObx5m', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:t1LeKr2MpgiM', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:tU5p3pYhptH3', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:trXQBHDYnw_9', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:uqUtrrMSELH-', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:voBE6KtgG-nF', 945838176);
INSERT INTO identity("key", "article_id") VALUES ('v1:vvxV0un8DJP-', 945838368);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (1, '', 'Papers', 1, 1795958052, NULL, 0, 'auto', '', 0);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (2, 'Other 0', '', 2, 1795958052, NULL, 0, 'auto', '', 0);
INSERT INTO unread("article_id") VALUES (945838112);
INSERT INTO unread("article_id") VALUES (945838144);
INSERT INTO unread("article_id") VALUES (945838176);
INSERT INTO unread("article_id") VALUES (945838208);
INSERT INTO unread("article_id") VALUES (945838240);
INSERT INTO unread("article_id") VALUES (945838272);
INSERT INTO unread("article_id") VALUES (945838304);
INSERT INTO unread("article_id") VALUES (945840544);
INSERT INTO unread("article_id") VALUES (945841248);
INSERT INTO unread("article_id") VALUES (957844294);
INSERT INTO unread("article_id") VALUES (957844295);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25RD9375WKCJ2NCEW3B5', 945838464, 1795958052, 1795958052, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25T66BNDERGY980R4HWP', 945838432, 1795958052, 1795958052, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25V6XTDV10XSXYTKVF1F', 945838400, 1795958052, 1795958052, 'kept', '', 0, 0, 1795958052);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25VWCP9WSZJRE8S63JQJ', 945838368, 1795958052, 1795958052, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25WG28ZA6KT510JAWT40', 945838336, 1795958052, 1795958052, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25XBH1RPYZAPEJFV7M6D', 945838304, 1795958052, 1795958052, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25XYKTQFZSW7V7Z2Q5B6', 945838272, 1795958052, 1795958052, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25Y6SXF8JY8Q0WEZXGDN', 945838240, 1795958052, 1795958052, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25YKR72NZWZERZP6BGFF', 945838208, 1795958052, 1795958052, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KQ25Z9YCQYB3PV2VE8NC1N', 945838176, 1795958052, 1795958052, 'kept', '', 0, 0, NULL);
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
INSERT INTO saved_view("id", "name", "query", "key", "position", "deleted_at") VALUES ('01M8KQ25ZYY1EXDBEXB5XD96S9', 'view 0', 'is:unread', '', 1, NULL);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (1, 1795958052, 'subscribe', '{"title": "https://paper.example/feed"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D4494BCC294ED529292A4D8D8D05008F780A06', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (10, 1795958052, 'bookmark', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303130D0A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B0004672076', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (11, 1795958052, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CC32C8D834DFD2C039DBD4D83A3DCC35CC20D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC0D8D6BD124F34A73726A63630174B61D86', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (12, 1795958052, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CC3828C7DFD8C7C030D1C0DCC3C824C237DA39474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC8D2C6AD124F34A73726A63630172311D7E', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (13, 1795958052, 'edit-comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CC32C8D834DFD2C039DBD4D83A3DCC35CC20D9474AA9592F2532A95AC60CA150C748D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B0353237343E35AEC26A5A66496A4A6E0D1696C501B1B0B00DE863576', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (14, 1795958052, 'bookmark', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63036B3D0A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B000952208E', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (15, 1795958052, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CC3A2BC9D4C0D2D2382C3BCBD4DC32C5C4D5D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC8D4D6BD124F34A73726A63630175A91D84', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (16, 1795958052, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CC3CDA22C7D1D5D3D22234382CC23FDBC4D829574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC4D8C6AD124F34A73726A63630186FF1DD1', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (17, 1795958052, 'edit-comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CC3A2BC9D4C0D2D2382C3BCBD4DC32C5C4D5D9474AA9592F2532A95AC60CA150C748D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B0353237363D35AEC26A5A66496A4A6E0D1696A501B1B0B00DEC33578', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (18, 1795958052, 'bookmark', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303636D3A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B00076C2085', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (19, 1795958052, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CC383BD4DBDCCFC22230C2D422C7DC3DC22039474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCCCD0C6BD124F34A73726A63630182841DC0', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (2, 1795958052, 'bookmark', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303133D1A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0008332088', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (20, 1795958052, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CC3430CFC5C7D3D7C5D9D0302BCFDFC8C83FD9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCCCD8C6AD124F34A73726A63630183871DC3', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (21, 1795958052, 'edit-comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CC383BD4DBDCCFC22230C2D422C7DC3DC22039474AA9592F2532A95AC60CA150C744D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B0353237333C35AEC26A5A66496A4A6E0D369591B1B0B00001135C0', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (22, 1795958052, 'bookmark', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303630D1A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B000586207C', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (23, 1795958052, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C23024282424C8CC38C8DC29CC2CD7C8323DD9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC2D0D6AD124F34A73726A636301818A1DBA', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (24, 1795958052, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C2382CC4D7C43BCDC8D4C0D2C4D230C5D0D7C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC2D8D6AD124F34A73726A6363015FE91D2A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (25, 1795958052, 'edit-comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C23024282424C8CC38C8DC29CC2CD7C8323DD9574AA9592F2532A95AC60CA150C744D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B035323734B835AEC26A5A66496A4A6E0D3695C1B1B0B00FD4D35B9', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (26, 1795958052, 'bookmark', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303237D2A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B00070A2082', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (27, 1795958052, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C23A2BCDD0D423C2C0C82CC8C5C83828302BD9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC2D2D6BD124F34A73726A6363017A6B1DA3', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (28, 1795958052, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C238D3C82C38CC3BD8C8DA3025D3D025D8C9C9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8D2C0C8C6AD124F34A73726A63630175AE1D83', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (29, 1795958052, 'edit-comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C23A2BCDD0D423C2C0C82CC8C5C83828302BD9474AA9592F2532A95AC60CA150C74CD14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B035323734BCB5AEC26A5A66496A4A6E0D6696160521B1B0B00ED9B359D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (3, 1795958052, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C838DDC22BC0D1D0D2C8C0D8C2C8DDCCD23A39474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC4C8C6AD124F34A73726A63630156601D06', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (30, 1795958052, 'bookmark', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303231D0A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B0005242079', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (31, 1795958052, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C232D03FCCC9D82035DC2BD020D4C0C2CBD2D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8D2C0C2C6BD124F34A73726A6363016EBA1D65', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (32, 1795958052, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C235D838D4DCD2DC32DCC8C4DCC2D5D4D4C029474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8D2C0C4D6AD124F34A73726A636301527B1CF0', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (33, 1795958052, 'edit-comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C232D03FCCC9D82035DC2BD020D4C0C2CBD2D9474AA9592F2532A95AC60CA150C74CD15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B0353230B03CB5AEC26A5A66496A4A6E0D16968561B1B0B00CFDF3564', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (34, 1795958052, 'bookmark', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63032B0D0A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A4141B1B0B0006A52082', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (35, 1795958052, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C2383CCBC2D228C3CDC5D3C2203428C4D82BD9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8D2C8C4C6AD124F34A73726A63630179D31D99', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (36, 1795958052, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C23C32DCC03030CCC03028C8C43CC8DFC42229574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8D2C8C2C6AD124F34A73726A63630170D51D77', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (37, 1795958052, 'edit-comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C2383CCBC2D228C3CDC5D3C2203428C4D82BD9474AA9592F2532A95AC60CA150C742D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B0353230B23935AEC26A5A66496A4A6E0D1696C5C1B1B0B00ECF33599', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (38, 1795958052, 'bookmark', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303437D3A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A0141B1B0B0008292088', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (39, 1795958052, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CA33C225D7C239C2D9D5CBD5D9D0DCCDDC20D9474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8D2C4C2C6BD124F34A73726A63630175DE1D84', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (4, 1795958052, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C83DDFC0C8D43BC8C0C0CBD4C422C4C3DDCC39474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC4C4D6BD124F34A73726A63630160301D31', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (40, 1795958052, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CA3BC438C832203FDDCBC7CFD8C9CC2A39C239574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8D2C4C0D6BD124F34A73726A6363018EE21DF1', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (41, 1795958052, 'edit-comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4CA33C225D7C239C2D9D5CBD5D9D0DCCDDC20D9474AA9592F2532A95AC60CA150C742D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B0353230B13CB5AEC26A5A66496A4A6E0D1696A521B1B0B00E19C3589', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (42, 1795958052, 'save-view', '{"title": "view 0"}', X'78018B8E562ACA2F57D2512A4E2C4B4D892FCB4C05710C0C7D2DBC038D4CA322230D5D235C9C5C239C4C235C2CCD822D9574AA95525273524B808A134B94AC0CCD2D4D2D4D2D0C4C8D6AD164F24A73726A636301A22B1E36', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (43, 1795958052, 'subscribe', '{"title": "Other 0"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D2494BCC294ED529292A4D8D8D05008F860A07', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (44, 1795958052, 'read', '{"n": 5}', X'78018B8E562ACD2B4A4D4C51D289B63431B530B6303636D3313682A3589DB4C49CE2549D92A2D2D4D8580035F20D60', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (45, 1795958052, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038DCC0C8C23C383FD0C9CDDBD4D2C8C8D239C7C239474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8D2CCCCC6BD124F34A73726A6363016A871D61', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (46, 1795958052, 'tag-comment', '{"title": "Headline number 12"}', X'78018B8E564ACECFCD4DCD2B5128494C2F56D2513230F4B5F00E343233308E0C0FF6337076F736B130368E70F28D50D2898ED589564A04A954C84F53C82C2956C82FCF538A8D8D0500F8CC153D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (47, 1795958052, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038DCC0CCC3D4C3C4C1CCDFD7CC32C8CC3C32D4DC39474AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8D2CCC0D6BD124F34A73726A6363015FDA1D37', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (48, 1795958052, 'reattach', '{"title": "Headline number 11"}', X'78015D8D4D8BC2301086FF4A987390D6D6F5E3E66511446159B0071519DB6913369D94645C05F1BF1BDDDBDE9EF763DED9EF21F82B68088422589B9E5892CCF2CD6CFD35FEC8A6AB72552EA7DBCD6E5654D57CB2037D4FE55F1BADE7936D60C117E71EFFCDBCD07076BEFE8145A6210A06791371BAC84B0D74C33A59F0ED7B1263B953E422A5CF43A0D6DE5292385EDA3FD62AA26D148A72C49D1865390A61333AF0813F6D88A2060CD8051C8CF2ADC2F05A325EFC6BE8713C3E017A384AED', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (49, 1795958052, 'colour-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038DCC0CCC3D4C3C4C1CCDFD7CC32C8CC3C32D4DC39474AA81EA72F24B8B94AC94946A91794939A5A94AB5B1B100AFCC180B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (5, 1795958052, 'edit-comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C838DDC22BC0D1D0D2C8C0D8C2C8DDCCD23A39474AA9592F2532A95AC60CA150C740D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B0353233313A35AEC26A5A66496A4A6E0D1696E521B1B0B00956D34F9', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (50, 1795958052, 'save-rule', '{"title": "mute"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DE814666868EDEE6C686814EBE819146812101E1E1014A3AD54A29A939A925A929F189254A5686E696A696A61606A646B5683279A53939B5B1B100BA101BBE', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (51, 1795958052, 'save-rule', '{"title": "tag"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DE814666864EC681C6916E4E01DE41C121161E0186414A3AD54A29A939A925A929F189254A5686E696A696A61606A646B5683279A53939B5B1B100B7441BA9', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (52, 1795958052, 'save-rule', '{"title": "say"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DE81466686EE962621C6CE01DE266E4E2E414EE6AE614A3AD54A29A939A925A929F189254A5686E696A696A61606A646B5683279A53939B5B1B100A80D1B67', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (53, 1795958052, 'unbookmark', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303130D0A9564A49CD492D494D894F2C51B2CA2BCDC9D1514ACBCF49492D52B252CA4E2D2801EACBCD4FC94CCB842A3134B734B534B5303035AA45D38C9021DE88D85800582B30A0', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (6, 1795958052, 'bookmark', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303136D2A9564A49CD492D494D894F2C51B23234B734B534B5303035AA4593C92BCDC9A98DD589562A494C2F4636201A2AA860A8141B1B0B00064D207F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (7, 1795958052, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C431CCDCD8C9CCD033D0282CCFD2CDCCD8C829574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC2C8C6AD124F34A73726A636301620E1D39', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (8, 1795958052, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C439C031D4D22C2BD5C8D0C3CDCBC8D1D2D4D9574AA95525273524B5253E2134B94AC0CCD2D4D2D4D2D0C4C8DCC2C4C6AD124F34A73726A63630168701D4B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (9, 1795958052, 'edit-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBC038D4C431CCDCD8C9CCD033D0282CCFD2CDCCD8C829574AA9592F2532A95AC60CA150C740D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B530B035323330BA35AEC26A5A66496A4A6E0D6696E60501B1B0B00B15D3524', 0);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (1, '01M8KQ25S2FXK1A0830292G7YZ', 945838464, 'article', NULL, 'comment 0-0 edited', '', '', '', 1795958052642, 1795958052674, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (10, '01M8KQ25WT0NEMHMECPPKNN3SN', 945838336, 'reply', '01M8KQ25WSK5J6NYX18T9MVFYP', 'reply 0-4', '', '', '', 1795958052762, 1795958052762, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (11, '01M8KQ25XPTRT43V32VBW6MSYG', 945838304, 'article', NULL, 'comment 0-5 edited', '', '', '', 1795958052790, 1795958052793, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (12, '01M8KQ25XR74MTJG25095X1E0M', 945838304, 'reply', '01M8KQ25XPTRT43V32VBW6MSYG', 'reply 0-5', '', '', '', 1795958052792, 1795958052792, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (13, '01M8KQ25XZKG0TH80R62ERSRQJ', 945838272, 'article', NULL, 'comment 0-6 edited', '', '', '', 1795958052799, 1795958052804, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (14, '01M8KQ25Y2HSV3WJ33ZQEHQD2C', 945838272, 'reply', '01M8KQ25XZKG0TH80R62ERSRQJ', 'reply 0-6', '', '', '', 1795958052802, 1795958052802, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (15, '01M8KQ25Y9PN7BSQDWJQ0409K8', 945838240, 'article', NULL, 'comment 0-7 edited', '', '', '', 1795958052809, 1795958052816, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (16, '01M8KQ25YES3579W863479E44P', 945838240, 'reply', '01M8KQ25Y9PN7BSQDWJQ0409K8', 'reply 0-7', '', '', '', 1795958052814, 1795958052814, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (17, '01M8KQ25YR6K8X2HGDHYPT34SJ', 945838208, 'article', NULL, 'comment 0-8 edited', '', '', '', 1795958052824, 1795958052833, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (18, '01M8KQ25YW87QP07PP23T72NTY', 945838208, 'reply', '01M8KQ25YR6K8X2HGDHYPT34SJ', 'reply 0-8', '', '', '', 1795958052828, 1795958052828, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (19, '01M8KQ25ZHYDMXC9BEKEC07FW0', 945838176, 'article', NULL, 'comment 0-9 edited', '', '', '', 1795958052849, 1795958052854, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (2, '01M8KQ25SFN13TJ201J4T85HGV', 945838464, 'reply', '01M8KQ25S2FXK1A0830292G7YZ', 'reply 0-0', '', '', '', 1795958052655, 1795958052655, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (20, '01M8KQ25ZKT3RYQNFJMN2BWZCY', 945838176, 'reply', '01M8KQ25ZHYDMXC9BEKEC07FW0', 'reply 0-9', '', '', '', 1795958052851, 1795958052851, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (21, '01M8KQ2603YWSN0CGK4833XBMX', 945838464, 'passage', NULL, 'on a passage', 'green', '', '', 1795958052867, 1795958052867, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (22, '01M8KQ2607H4H4A7NMV83WW95V', 945838432, 'passage', NULL, 'on words that go', 'blue', '', '', 1795958052871, 1795958052871, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (3, '01M8KQ25TA762C7QHPR7N8G62S', 945838432, 'article', NULL, 'comment 0-1 edited', '', '', '', 1795958052682, 1795958052700, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (4, '01M8KQ25TCQA4XWJE20HFK3A95', 945838432, 'reply', '01M8KQ25TA762C7QHPR7N8G62S', 'reply 0-1', '', '', '', 1795958052684, 1795958052684, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (5, '01M8KQ25V93S5N9QCK5SZGVDW0', 945838400, 'article', NULL, 'comment 0-2 edited', '', '', '', 1795958052713, 1795958052730, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (6, '01M8KQ25VR3MN2MQ0A06HR5YMZ', 945838400, 'reply', '01M8KQ25V93S5N9QCK5SZGVDW0', 'reply 0-2', '', '', '', 1795958052728, 1795958052728, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (7, '01M8KQ25VZKB519XSVKK5V8E5D', 945838368, 'article', NULL, 'comment 0-3 edited', '', '', '', 1795958052735, 1795958052750, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (8, '01M8KQ25W6Z9MAEHYYTR7YNK4S', 945838368, 'reply', '01M8KQ25VZKB519XSVKK5V8E5D', 'reply 0-3', '', '', '', 1795958052742, 1795958052742, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (9, '01M8KQ25WSK5J6NYX18T9MVFYP', 945838336, 'article', NULL, 'comment 0-4 edited', '', '', '', 1795958052761, 1795958052769, NULL);
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25S2FXK1A0830292G7YZ', 1, 'comment 0-0 đã viết', 1795958052642, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25S2FXK1A0830292G7YZ', 2, 'comment 0-0 edited', 1795958052674, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25SFN13TJ201J4T85HGV', 1, 'reply 0-0', 1795958052655, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25TA762C7QHPR7N8G62S', 1, 'comment 0-1 đã viết', 1795958052682, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25TA762C7QHPR7N8G62S', 2, 'comment 0-1 edited', 1795958052700, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25TCQA4XWJE20HFK3A95', 1, 'reply 0-1', 1795958052684, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25V93S5N9QCK5SZGVDW0', 1, 'comment 0-2 đã viết', 1795958052713, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25V93S5N9QCK5SZGVDW0', 2, 'comment 0-2 edited', 1795958052730, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25VR3MN2MQ0A06HR5YMZ', 1, 'reply 0-2', 1795958052728, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25VZKB519XSVKK5V8E5D', 1, 'comment 0-3 đã viết', 1795958052735, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25VZKB519XSVKK5V8E5D', 2, 'comment 0-3 edited', 1795958052750, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25W6Z9MAEHYYTR7YNK4S', 1, 'reply 0-3', 1795958052742, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25WSK5J6NYX18T9MVFYP', 1, 'comment 0-4 đã viết', 1795958052761, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25WSK5J6NYX18T9MVFYP', 2, 'comment 0-4 edited', 1795958052769, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25WT0NEMHMECPPKNN3SN', 1, 'reply 0-4', 1795958052762, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25XPTRT43V32VBW6MSYG', 1, 'comment 0-5 đã viết', 1795958052790, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25XPTRT43V32VBW6MSYG', 2, 'comment 0-5 edited', 1795958052793, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25XR74MTJG25095X1E0M', 1, 'reply 0-5', 1795958052792, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25XZKG0TH80R62ERSRQJ', 1, 'comment 0-6 đã viết', 1795958052799, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25XZKG0TH80R62ERSRQJ', 2, 'comment 0-6 edited', 1795958052804, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25Y2HSV3WJ33ZQEHQD2C', 1, 'reply 0-6', 1795958052802, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25Y9PN7BSQDWJQ0409K8', 1, 'comment 0-7 đã viết', 1795958052809, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25Y9PN7BSQDWJQ0409K8', 2, 'comment 0-7 edited', 1795958052816, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25YES3579W863479E44P', 1, 'reply 0-7', 1795958052814, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25YR6K8X2HGDHYPT34SJ', 1, 'comment 0-8 đã viết', 1795958052824, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25YR6K8X2HGDHYPT34SJ', 2, 'comment 0-8 edited', 1795958052833, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25YW87QP07PP23T72NTY', 1, 'reply 0-8', 1795958052828, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25ZHYDMXC9BEKEC07FW0', 1, 'comment 0-9 đã viết', 1795958052849, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25ZHYDMXC9BEKEC07FW0', 2, 'comment 0-9 edited', 1795958052854, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ25ZKT3RYQNFJMN2BWZCY', 1, 'reply 0-9', 1795958052851, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ2603YWSN0CGK4833XBMX', 1, 'on a passage', 1795958052867, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KQ2607H4H4A7NMV83WW95V', 1, 'on words that go', 1795958052871, '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KQ2603YWSN0CGK4833XBMX', 1, 0, 0, 15, 'First paragraph', '', ' of article 12.

The second one tells the rest.', '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KQ2607H4H4A7NMV83WW95V', 2, 1, 32, 46, 'The second one', 'First paragraph of article 11.

', ' tells the rest.', '');
INSERT INTO comment_tag("tag_id", "comment_id") VALUES (4, '01M8KQ2603YWSN0CGK4833XBMX');
INSERT INTO draft("key", "article_id", "parent_id", "comment_id", "anchor", "body", "modified_at") VALUES ('945838112///', 945838112, '', '', '', 'half-typed 0', 1795958052860);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (0, 14, 9, 14);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (1, 13, 8, 13);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (2, 1, 1, 1);
INSERT INTO setting("name", "value") VALUES ('sample', '0');
INSERT INTO reattachment("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KQ2607H4H4A7NMV83WW95V', 13, 0, 0, 14, 'Something else', '', ', said at length instead.

First paragraph of ar', '');
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KQ261AK731QBMQY2QTPWWP', 'mute', 'paragraph', 'mute', '', NULL, 1795958052, NULL);
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KQ261B3Q3YFBPKRST8HP1R', 'tag', 'headline', 'tag', 'by a rule', NULL, 1795958052, NULL);
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KQ261G94T3CPK4FBDRB7EV', 'say', 'harvest', 'notify', '', NULL, 1795958052, NULL);
INSERT INTO rule_run("id", "rule_id", "at", "n", "changes", "undone") VALUES (1, '01M8KQ261AK731QBMQY2QTPWWP', 1795958052, 1, X'78018B8E56CA2D2D494D51D289B63431B5303130353189D5494BCC294ED529292A4D8D8D0500B36D0AB6', 0);
INSERT INTO rule_run("id", "rule_id", "at", "n", "changes", "undone") VALUES (2, '01M8KQ261AK731QBMQY2QTPWWP', 1795958052, 1, X'78018B8E56CA2D2D494D51D289B63431B530313432B188D5494BCC294ED529292A4D8D8D0500B3880AB8', 0);
INSERT INTO muted("article_id") VALUES (945840544);
INSERT INTO muted("article_id") VALUES (945841248);
INSERT INTO sketch("article_id", "source_id", "words") VALUES (957844294, 1, X'13F189E669A9973B9D0F786921E054237D63914A21C814872867E3F5E44DC704');
INSERT INTO sketch("article_id", "source_id", "words") VALUES (957844295, 2, X'13F189E669A9973B9D0F786921E054237D63914A21C814872867E3F5E44DC704');
INSERT INTO sketch_name("name", "article_id") VALUES (3867799824, 957844294);
INSERT INTO sketch_name("name", "article_id") VALUES (3867799824, 957844295);
