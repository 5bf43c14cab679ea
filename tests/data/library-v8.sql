-- A library as schema version 8 wrote it; the full-text indexes are left empty.
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


ALTER TABLE tag ADD COLUMN ulid TEXT NOT NULL DEFAULT '';
ALTER TABLE tag ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;           -- milliseconds, as ULIDs count
ALTER TABLE article_tag ADD COLUMN tagged_at INTEGER NOT NULL DEFAULT 0;    -- when it was put there, milliseconds
ALTER TABLE comment_tag ADD COLUMN tagged_at INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX tag_ulid ON tag(ulid) WHERE ulid <> '';

UPDATE article_tag SET tagged_at = 1000 * min(unixepoch(), max(0, coalesce(
    (SELECT b.created_at FROM bookmark b WHERE b.article_id = article_tag.article_id),
    (SELECT a.arrived_at FROM article a WHERE a.id = article_tag.article_id), 0))) WHERE tagged_at = 0;
UPDATE comment_tag SET tagged_at = min(1000 * unixepoch(), max(0, coalesce(
    (SELECT c.created_at FROM comment c WHERE c.id = comment_tag.comment_id), 0))) WHERE tagged_at = 0;
UPDATE tag SET created_at = coalesce((SELECT min(tagged_at) FROM (
    SELECT tagged_at FROM article_tag WHERE tag_id = tag.id
    UNION ALL SELECT tagged_at FROM comment_tag WHERE tag_id = tag.id)), 1000 * unixepoch()) WHERE created_at = 0;
WITH RECURSIVE place(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n < 25)
UPDATE tag SET ulid = (SELECT group_concat(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (31 & CASE
    WHEN n < 10 THEN created_at >> (45 - 5 * n)
    WHEN n < 14 THEN id >> (65 - 5 * n)
    ELSE coalesce(unicode(substr(folded, n - 13, 1)), 0) END), 1), '' ORDER BY n) FROM place) WHERE ulid = '';
DELETE FROM tally;
PRAGMA application_id=1852143475;
PRAGMA user_version=8;
PRAGMA foreign_keys=OFF;
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (1, 'https://paper.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO source("id", "url", "kind", "title", "link", "subtitle", "language", "icon", "format", "hub") VALUES (2, 'https://other0.example/feed', 'feed', 'The Paper', 'https://paper.example/', '', '', '', '', '');
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (1, '', '', '', 1795966470, 1795966470, 1795966469, 1795970097, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO visit("source_id", "etag", "last_modified", "body_hash", "checked_at", "changed_at", "newest_at", "next_at", "wait", "ttl", "skip_hours", "skip_days", "failures", "failing_since", "error", "http_status", "elapsed_ms", "moved_to", "gone_at") VALUES (2, '', '', '', 1795966470, 1795966470, 1795966470, 1795970079, 0, 0, '', '', 0, NULL, '', 200, 0, '', NULL);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838112, 1, 'guid-1', 'https://paper.example/1', 'Headline number 1', 1773446460, 1795966469, '2026-03-14T00:01:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 12, 12, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838144, 1, 'guid-2', 'https://paper.example/2', 'Headline number 2', 1773446520, 1795966469, '2026-03-14T00:02:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 11, 11, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838176, 1, 'guid-3', 'https://paper.example/3', 'Headline number 3', 1773446580, 1795966469, '2026-03-14T00:03:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 10, 10, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838208, 1, 'guid-4', 'https://paper.example/4', 'Headline number 4', 1773446640, 1795966469, '2026-03-14T00:04:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 9, 9, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838240, 1, 'guid-5', 'https://paper.example/5', 'Headline number 5', 1773446700, 1795966469, '2026-03-14T00:05:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 8, 8, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838272, 1, 'guid-6', 'https://paper.example/6', 'Headline number 6', 1773446760, 1795966469, '2026-03-14T00:06:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 7, 7, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838304, 1, 'guid-7', 'https://paper.example/7', 'Headline number 7', 1773446820, 1795966469, '2026-03-14T00:07:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 6, 6, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838336, 1, 'guid-8', 'https://paper.example/8', 'Headline number 8', 1773446880, 1795966469, '2026-03-14T00:08:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 5, 5, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838368, 1, 'guid-9', 'https://paper.example/9', 'Headline number 9', 1773446940, 1795966469, '2026-03-14T00:09:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 4, 4, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838400, 1, 'guid-10', 'https://paper.example/10', 'Headline number 10', 1773447000, 1795966469, '2026-03-14T00:10:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 3, 3, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838432, 1, 'guid-11', 'https://paper.example/11', 'Headline number 11', 1773447060, 1795966469, '2026-03-14T00:11:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 13, 13, NULL, 11, 0, 1, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945838464, 1, 'guid-12', 'https://paper.example/12', 'Headline number 12', 1773447120, 1795966469, '2026-03-14T00:12:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 1, 1, NULL, 11, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945840544, 1, 'guid-77', 'https://paper.example/77', 'A headline that a rule is for', 1773451020, 1795966469, '2026-03-14T01:17:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 14, 14, NULL, 11, 0, 0, 1, 1);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (945841248, 1, 'guid-99', 'https://paper.example/99', 'A harvest to be told of', 1773452340, 1795966470, '2026-03-14T01:39:00+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 17, 17, NULL, 11, 0, 0, 1, 1);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (957848783, 1, 'guid-88', 'https://paper.example/88', 'Mayor closes the long Orla bridge after the flood', 1795966469, 1795966469, '2026-11-29T15:34:29.995630+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 15, 15, NULL, 45, 0, 0, 1, 0);
INSERT INTO article("id", "source_id", "guid", "link", "title", "at", "arrived_at", "published", "updated", "published_as_printed", "authors", "section", "language", "tags", "enclosures", "comments_count", "comments_url", "comments_feed", "revision_id", "feed_revision_id", "page_revision_id", "words", "photos", "updated_since_read", "offline", "hidden") VALUES (957848784, 2, 'guid-89', 'https://paper.example/89', 'Mayor closes the long Orla bridge after the flood', 1795966470, 1795966470, '2026-11-29T15:34:30.001164+00:00', '', '', '[]', '', 'en', '[]', '[]', NULL, '', '', 16, 16, NULL, 45, 0, 0, 1, 0);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (1, 945838464, 1, 'feed', 1795966469, 'Headline number 12', '', 'full', 'xmGO3ZFqNZGV', X'28B52FFD247B4502001403466972737420206F662061727469636C652031322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B6213564FED5E95', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (10, 945838176, 1, 'feed', 1795966469, 'Headline number 3', '', 'full', 'Q7aI7XGf08iL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520332E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340061854CE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (11, 945838144, 1, 'feed', 1795966469, 'Headline number 2', '', 'full', '5FWpDFvYHGmR', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520322E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340FAA70353', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (12, 945838112, 1, 'feed', 1795966469, 'Headline number 1', '', 'full', 'OJFGhcSwZqTr', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A706213401EE641C9', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (13, 945838432, 2, 'feed', 1795966469, 'Headline number 11', '', 'full', 'mffzb5X-IadY', X'28B52FFD24846D02005403536F6D657468696E6720656174206C656E67746820696E73746561642E466972737420206F662061727469636C652031312E227D5D07003C45153E01A496C7D81A0B4704FE558A139B000227173C8A', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (14, 945840544, 1, 'feed', 1795966469, 'A headline that a rule is for', '', 'full', '87HFDvRhg5I4', X'28B52FFD247B4502001403466972737420206F662061727469636C652037372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135669FACA6D', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (15, 957848783, 1, 'feed', 1795966469, 'Mayor closes the long Orla bridge after the flood', '', 'full', 'o6jHuwKQpAOZ', X'28B52FFD644200A502002403546865206C627269646765206F76657272694F726C612077617320636C6F7365642062796D617974686520666C6F6F642E5D0B00363728505902EE96B1721BBCAD350025A1158D686FB22FEBBF4A76621341DBF727E5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (16, 957848784, 1, 'feed', 1795966470, 'Mayor closes the long Orla bridge after the flood', '', 'full', 'o6jHuwKQpAOZ', X'28B52FFD644200A502002403546865206C627269646765206F76657272694F726C612077617320636C6F7365642062796D617974686520666C6F6F642E5D0B00363728505902EE96B1721BBCAD350025A1158D686FB22FEBBF4A76621341DBF727E5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (17, 945841248, 1, 'feed', 1795966470, 'A harvest to be told of', '', 'full', 'cNXZ_tpeT6kI', X'28B52FFD247B3502001403466972737420206F662061727469636C652039392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000257603E122069F1CAB380AFD29ED88415615C9843', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (2, 945838432, 1, 'feed', 1795966469, 'Headline number 11', '', 'full', 'kmIODQsnG1pf', X'28B52FFD247B4502001403466972737420206F662061727469636C652031312E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B621356331BE83E', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (3, 945838400, 1, 'feed', 1795966469, 'Headline number 10', '', 'full', '3Ee94lPMWOIt', X'28B52FFD247B4502001403466972737420206F662061727469636C652031302E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000257301F361C2D80A4C52BCF02BE4A7B62135651990B62', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (4, 945838368, 1, 'feed', 1795966469, 'Headline number 9', '', 'full', 's44Hjk5y_dsL', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520392E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340057F12FE', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (5, 945838336, 1, 'feed', 1795966469, 'Headline number 8', '', 'full', 'pAwX9tBKZ1tq', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520382E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340A28E07A1', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (6, 945838304, 1, 'feed', 1795966469, 'Headline number 7', '', 'full', 'zVQn__Wg7Ndm', X'28B52FFD247A2D02000403466972737420206F662061727469636C6520372E546865207365636F6E64206F6E652074656C6C73726573742E227D5D06000057E03D12006971C5B3A8AF129CD80410E880EFD3', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (7, 945838272, 1, 'feed', 1795966469, 'Headline number 6', '', 'full', 'xCpdT2TtoQHr', X'28B52FFD247A5502005403466972737420206F662061727469636C6520362E546865207365636F6E64206F6E652074656C6C732074686520726573742E227D5D06007BD860B4009016573C8BFA2AC1894D000161B29A46', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (8, 945838240, 1, 'feed', 1795966469, 'Headline number 5', '', 'full', 'TsvQDBqwZ4R_', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520352E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A7062134025DECBA5', NULL);
INSERT INTO revision("id", "article_id", "seq", "origin", "arrived_at", "title", "lead", "status", "text_hash", "blocks", "html") VALUES (9, 945838208, 1, 'feed', 1795966469, 'Headline number 4', '', 'full', 'ykCQf0IY6KH8', X'28B52FFD247A3D02000403466972737420206F662061727469636C6520342E546865207365636F6E64206F6E652074656C6C73726573742E227D5D07000057F01E36182D00A4C515CFA2BE4A70621340D0D10E1C', NULL);
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
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (1, 957848783, 'CEJ34AnlUEI3');
INSERT INTO membership("source_id", "article_id", "content_hash") VALUES (2, 957848784, 'gdLsqvs52ALw');
INSERT INTO identity("key", "article_id") VALUES ('v1:0caAHJjjtisQ', 945838240);
INSERT INTO identity("key", "article_id") VALUES ('v1:1q9zSlFpm1yZ', 945838464);
INSERT INTO identity("key", "article_id") VALUES ('v1:3bTfRMwyALrK', 945841248);
INSERT INTO identity("key", "article_id") VALUES ('v1:5GNN8NdROnpW', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:7TxBLDA0exKv', 957848783);
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
INSERT INTO identity("key", "article_id") VALUES ('v1:X_YTjYMCz6gf', 957848784);
INSERT INTO identity("key", "article_id") VALUES ('v1:d0Xlkz0_DbYj', 945840544);
INSERT INTO identity("key", "article_id") VALUES ('v1:da7kDWsoaHFU', 945838336);
INSERT INTO identity("key", "article_id") VALUES ('v1:e57vJGz1oG0x', 945838208);
INSERT INTO identity("key", "article_id") VALUES ('v1:eyZr1fQDIhHX', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:ivSyFJ7VMY-w', 945838400);
INSERT INTO identity("key", "article_id") VALUES ('v1:m0mhUyAI8tgr', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:q-EVr2Sno402', 957848784);
INSERT INTO identity("key", "article_id") VALUES ('v1:qKQIT2pmUt4M', 957848783);
INSERT INTO identity("key", "article_id") VALUES ('v1:rgtzL0eObx5m', 945838144);
INSERT INTO identity("key", "article_id") VALUES ('v1:t1LeKr2MpgiM', 945838304);
INSERT INTO identity("key", "article_id") VALUES ('v1:tU5p3pYhptH3', 945838272);
INSERT INTO identity("key", "article_id") VALUES ('v1:trXQBHDYnw_9', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:uqUtrrMSELH-', 945838432);
INSERT INTO identity("key", "article_id") VALUES ('v1:voBE6KtgG-nF', 945838176);
INSERT INTO identity("key", "article_id") VALUES ('v1:vvxV0un8DJP-', 945838368);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (1, '', 'Papers', 1, 1795966469, NULL, 0, 'auto', '', 0);
INSERT INTO subscription("source_id", "title", "folder", "position", "added_at", "removed_at", "interval_s", "full_text", "user", "private") VALUES (2, 'Other 0', '', 2, 1795966469, NULL, 0, 'auto', '', 0);
INSERT INTO unread("article_id") VALUES (945838112);
INSERT INTO unread("article_id") VALUES (945838144);
INSERT INTO unread("article_id") VALUES (945838176);
INSERT INTO unread("article_id") VALUES (945838208);
INSERT INTO unread("article_id") VALUES (945838240);
INSERT INTO unread("article_id") VALUES (945838272);
INSERT INTO unread("article_id") VALUES (945838304);
INSERT INTO unread("article_id") VALUES (945840544);
INSERT INTO unread("article_id") VALUES (945841248);
INSERT INTO unread("article_id") VALUES (957848783);
INSERT INTO unread("article_id") VALUES (957848784);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31JXFA57YP72E0T6E337', 945838464, 1795966469, 1795966469, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31KJ2VPPD42AQ0A2D9ZC', 945838432, 1795966469, 1795966469, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31M4KW2R3YSJYJNAFP7Y', 945838400, 1795966469, 1795966470, 'kept', '', 0, 0, 1795966470);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31MHGV4F51S8MD8DDDXF', 945838368, 1795966469, 1795966469, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31N0AGRF0H061Q1780GS', 945838336, 1795966469, 1795966469, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31NK7XPGQK0MS95HC8G3', 945838304, 1795966469, 1795966469, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31NXAMPPTPNH42B7BA0G', 945838272, 1795966469, 1795966469, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31P92CQNJEH8YEEBXYPB', 945838240, 1795966469, 1795966469, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31PRSDKAZP43300Y7T60', 945838208, 1795966469, 1795966469, 'kept', '', 0, 0, NULL);
INSERT INTO bookmark("id", "article_id", "created_at", "modified_at", "folder", "note", "read_later", "archived", "deleted_at") VALUES ('01M8KZ31QCNBPSRGWGWYXW0QDN', 945838176, 1795966469, 1795966469, 'kept', '', 0, 0, NULL);
INSERT INTO tag("id", "name", "folded", "ulid", "created_at") VALUES (1, 'tag 0', 'tag 0', '01M8KZ31JXS1SC3W12ZWJMBSAW', 1795966469725);
INSERT INTO tag("id", "name", "folded", "ulid", "created_at") VALUES (2, 'tag 1', 'tag 1', '01M8KZ31KJNP9C9J1TN3DV0Q1G', 1795966469746);
INSERT INTO tag("id", "name", "folded", "ulid", "created_at") VALUES (3, 'tag 2', 'tag 2', '01M8KZ31M5FB57B3YWJQZ89C5V', 1795966469765);
INSERT INTO tag("id", "name", "folded", "ulid", "created_at") VALUES (4, 'a tag of its own', 'a tag of its own', '01M8KZ31S8D715N0HCNK18N3BW', 1795966469928);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (1, 945838176, 1795966469868);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (1, 945838272, 1795966469821);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (1, 945838368, 1795966469777);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (1, 945838464, 1795966469725);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (2, 945838240, 1795966469833);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (2, 945838336, 1795966469792);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (2, 945838432, 1795966469746);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (3, 945838208, 1795966469848);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (3, 945838304, 1795966469811);
INSERT INTO article_tag("tag_id", "article_id", "tagged_at") VALUES (3, 945838400, 1795966469765);
INSERT INTO saved_view("id", "name", "query", "key", "position", "deleted_at") VALUES ('01M8KZ31RBQX0BPBHME1NNYSH0', 'view 0', 'is:unread', '', 1, NULL);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (1, 1795966469, 'subscribe', '{"title": "https://paper.example/feed"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D4494BCC294ED529292A4D8D8D05008F780A06', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (10, 1795966469, 'bookmark', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303130D0A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86084ACDDDCCCB436361600E85C23FB', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (11, 1795966469, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D7D4DC34C9DDC03CCDDBC03430C0C9D8C83039474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2CCDCD4C6BD124F34A73726A6363016E011D70', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (12, 1795966469, 'comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D7DCDA35C4D1D9DDCCD22CD03CD4D22DD8C9D9574AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2CCDCDCC6BD124F34A73726A6363016A251D5F', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (13, 1795966469, 'edit-comment', '{"title": "Headline number 10"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D7D4DC34C9DDC03CCDDBC03430C0C9D8C83039474AA9592F2532A95AC60CA150C748D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B7333D35AEC26A5A66496A4A6E0D1696E561B1B0B00CE053575', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (14, 1795966469, 'bookmark', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63036B3D0A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86080ACDDDCDCBC36361600EEA42416', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (15, 1795966469, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D7D7D3DCC23BC8D7CCDBDCCCCDC4CFC024D039474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2CCD2D0C6AD124F34A73726A6363016CE31D67', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (16, 1795966469, 'comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D7DFD4C4242A23CC2C3BCA3024C1DCD2C3DDC9574AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2CCD2D0C6BD124F34A73726A63630187391DD1', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (17, 1795966469, 'edit-comment', '{"title": "Headline number 9"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D7D7D3DCC23BC8D7CCDBDCCCCDC4CFC024D039474AA9592F2532A95AC60CA150C748D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B730B835AEC26A5A66496A4A6E0D369521B1B0B00CB1A356D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (18, 1795966469, 'bookmark', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303636D3A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86088ACDDDCD2A836361600EC36240A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (19, 1795966469, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DFD2C825D3D025DCDBCBDA34C7CCD23DD9CC29474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D0C0C6AD124F34A73726A6363017D3C1DAB', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (2, 1795966469, 'bookmark', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303133D1A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86080ACDDDCC8B436361600ED102409', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (20, 1795966469, 'comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DFD1CDD2C2D0D2DDCA28C7D3D4C5D2CFD22C39474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D0C8C6AD124F34A73726A6363016A741D63', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (21, 1795966469, 'edit-comment', '{"title": "Headline number 8"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DFD2C825D3D025DCDBCBDA34C7CCD23DD9CC29474AA9592F2532A95AC60CA150C744D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B0B03835AEC26A5A66496A4A6E0D369511B1B0B00F34235B0', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (22, 1795966469, 'bookmark', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303630D1A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86084ACDDC2D0B036361600E9AC23F9', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (23, 1795966469, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DFD82FC8CC3C38C3C4C3D9C23A2A28C035C239574AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D0CCD6AD124F34A73726A636301865F1DD6', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (24, 1795966469, 'comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DFD42027D1D8D9D3DDCC3A3CC239D5CCD5D5C9474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D0C2D6AD124F34A73726A6363017E8C1DB0', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (25, 1795966469, 'edit-comment', '{"title": "Headline number 7"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DFD82FC8CC3C38C3C4C3D9C23A2A28C035C239574AA9592F2532A95AC60CA150C744D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B0B43B35AEC26A5A66496A4A6E0D369591B1B0B0009CD35DF', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (26, 1795966469, 'bookmark', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303237D2A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86080ACDDC2C8B036361600EB892400', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (27, 1795966469, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D030C835D028D8D9CDDDC8D8C0CA2DCC3C3239574AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D8C4C6BD124F34A73726A6363016F701D7B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (28, 1795966469, 'comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D038C0D2C23BC237D3DDC0C5C5C23DCCCBD4C9574AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D8CCC6BD124F34A73726A6363016F0C1D73', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (29, 1795966469, 'edit-comment', '{"title": "Headline number 6"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D030C835D028D8D9CDDDC8D8C0CA2DCC3C3239574AA9592F2532A95AC60CA150C74CD14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B0B23D35AEC26A5A66496A4A6E0D369511B1B0B00D5E93586', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (3, 1795966469, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DBD0D025D82C2C35D0D3CA25C038C8D2D4D839474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2CCD8D2C6AD124F34A73726A63630174611D85', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (30, 1795966469, 'bookmark', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303231D0A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86088ACDDC2D8B836361600E93223FA', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (31, 1795966469, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D03DC239C82CDC3BCC32D2D0C420C4C9D9C5C9474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D4C0C6AD124F34A73726A63630171B41D73', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (32, 1795966469, 'comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D033C02C3BD837C2D1D5DDD8C8C5D0D5C828C9474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D4C0C6BD124F34A73726A63630171461D70', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (33, 1795966469, 'edit-comment', '{"title": "Headline number 5"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D03DC239C82CDC3BCC32D2D0C420C4C9D9C5C9474AA9592F2532A95AC60CA150C74CD15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B0B13835AEC26A5A66496A4A6E0D3695C1B1B0B00D6AC357D', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (34, 1795966469, 'bookmark', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B63032B0D0A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86084ACDDC2C4A236361600EB4A2409', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (35, 1795966469, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D03823D2C22A33C8C4C1CCD42DC8CDCC29C5D9574AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D4C2C6BD124F34A73726A63630176A91D92', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (36, 1795966469, 'comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D03A20C230D0DA222DC0C024D3C42C2C323CD9474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D4C4D6BD124F34A73726A636301806D1DBF', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (37, 1795966469, 'edit-comment', '{"title": "Headline number 4"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D03823D2C22A33C8C4C1CCD42DC8CDCC29C5D9574AA9592F2532A95AC60CA150C742D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B0B13CB5AEC26A5A66496A4A6E0D16966581B1B0B00E4B5359E', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (38, 1795966469, 'bookmark', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303437D3A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86080ACDDC2CCA236361600ED2C2411', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (39, 1795966469, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D035D0222CDBD2DA222CD9C7D4DCC9D1C8D7C9574AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2DCC2C6BD124F34A73726A636301749C1D87', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (4, 1795966469, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DBD1D4D1D5DBDBD038C034D4CBD8C2C423CCC9474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2CCD8D2D6AD124F34A73726A63630163F21D44', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (40, 1795966469, 'comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D038322C3DCCC8C825D42FCBC03DDCD5C8D429474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D2C0C6AD124F34A73726A63630182A61DBF', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (41, 1795966469, 'edit-comment', '{"title": "Headline number 3"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D035D0222CDBD2DA222CD9C7D4DCC9D1C8D7C9574AA9592F2532A95AC60CA150C742D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B0B33CB5AEC26A5A66496A4A6E0D169615A1B1B0B00DF71359B', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (42, 1795966469, 'save-view', '{"title": "view 0"}', X'78018B8E562ACA2F57D2512A4E2C4B4D892FCB4C05710C0C7D2DBCA38C0D839C02230C9C029C3C7C5D0DFDFC22833D0C9474AA95525273524B808A134B94AC0CCD2D4D2DCDCC4CCC2C6BD164F24A73726A636301A3791E48', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (43, 1795966469, 'subscribe', '{"title": "Other 0"}', X'78018B8E564ACBCFC9C92FCFCC4B57D231D2494BCC294ED529292A4D8D8D05008F860A07', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (44, 1795966469, 'read', '{"n": 5}', X'78018B8E562ACD2B4A4D4C51D289B63431B530B6303636D3313682A3589DB4C49CE2549D92A2D2D4D8580035F20D60', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (45, 1795966469, 'comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D830DDD82DD1D235CA2FC9C23BC0CDC2C9D2D9574AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D8D0C6BD124F34A73726A63630179771D97', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (46, 1795966469, 'tag-comment', '{"title": "Headline number 12"}', X'78018B8E564ACECFCD4DCD2B5128494C2F56D2513230F4B5F08E32360C36740B76778C7089F2738EF03270B374B654D2A9AED5A9564A04A954C84F53C82C2956C82FCF53B23234B734B534333331B3B434B2A88D8D05004D2B18EC', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (47, 1795966469, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D83DDBD1C033D3C4C2C2DC37DA3DC0C5CDDBC9574AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2C2D8DCD6AD124F34A73726A63630178891D9A', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (48, 1795966469, 'reattach', '{"title": "Headline number 11"}', X'78015D8DCB0AC23010457F25CC3A488B2ED49D0B6B515C880BC10732B6D326182725191F20FEBB5177EECE7DCC9DDD0E82BF838640288295B9104B9259BE1C2EB6FD7C3D9B4F566539188D36CB6D914D8B05E8672ADF6CB49E8FB686315F9D7BFD9B795FC3C9F9EA0CE34C43140CF225E274910F34D003AB64C1DA5F488CE556918B943E77811AFB4849E2786D7EAC55445B2B14E5885B31CA7214C2BAB7E73D173644511D066C037646F94661F82C192FFE33F43A1CDEBD354B43', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (49, 1795966469, 'colour-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0D83DDBD1C033D3C4C2C2DC37DA3DC0C5CDDBC9574AA81EA72F24B8B94AC94946A91794939A5A94AB5B1B100C1671861', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (5, 1795966469, 'edit-comment', '{"title": "Headline number 12"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DBD0D025D82C2C35D0D3CA25C038C8D2D4D839474AA9592F2532A95AC60CA150C740D14624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B73238B5AEC26A5A66496A4A6E0D16962521B1B0B00DA163581', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (50, 1795966469, 'save-rule', '{"title": "mute"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DE51C6866126615E26E6261E2EA6518161166E1EDE864A3AD54A29A939A925A929F189254A5686E696A6966666266696B5683279A53939B5B1B100B2C91B94', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (51, 1795966469, 'save-rule', '{"title": "tag"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DE51C6866116911601911E81AE8181516EA62EE64E2E4A3AD54A29A939A925A929F189254A5686E696A6966666266696B5683279A53939B5B1B100C6991BE5', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (52, 1795966470, 'save-rule', '{"title": "say"}', X'78018B8E562ACA2F57D2512A2ACD4905520686BE16DE51C686615EA67EC681EEE181BE61DE41C121BE26214A3AD54A29A939A925A929F189254A5686E696A696666626E606B5683279A53939B5B1B100CFA91C11', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (53, 1795966470, 'unbookmark', '{"title": "Headline number 10"}', X'78018D8CBD0A80201446DFE59B1D8C4CB3578908C31B84D60D311AA277AFA196A6E6F3D3B648BC4360600EB34B01C2AAAA2E6B25A538E0295226DFBB8C66D9621418397A4A681068CD7737B39FC6E9510A632BABB5D2F6FCC42F31F2E7C2C8B3EB2E5BE230B1', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (6, 1795966469, 'bookmark', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACACFCFCE4D2CCA56D2B13431B530B6303136D2A9564A49CD492D494D894F2C51B23234B734B534333331B3AC4593C92BCDC9A98DD589562A494C2F463100A41228A86088ACDDDCC4AC36361600EABA2403', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (7, 1795966469, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DBD8383A29C02FD0C433C3CFC9C82DC4DA22C9474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2CCD4D8D6BD124F34A73726A63630186DE1DD0', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (8, 1795966469, 'comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DBDC3837D7D430C9C4CDCCC829C02A2C2A33C9474AA95525273524B5253E2134B94AC0CCD2D4D2DCDCC4CCC2CCD4DCD6AD124F34A73726A63630188641DE0', 0);
INSERT INTO journal("id", "at", "verb", "args", "changes", "undone") VALUES (9, 1795966469, 'edit-comment', '{"title": "Headline number 11"}', X'78018B8E562ACA2F57D2514ACECFCD4DCD2B01B20C0C7D2DBCA38C0DBD8383A29C02FD0C433C3CFC9C82DC4DA22C9474AA9592F2532A95AC60CA150C740D15624A0D0C0D0D81A441AAB14259664CA9616A521AC8A4DCFC94CCB4CCD494F8C412252B43734B534B333313334B7353E35AEC26A5A66496A4A6E0D369591B1B0B00060035D4', 0);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (1, '01M8KZ31K0QDRWWE0HZEP3395R', 945838464, 'article', NULL, 'comment 0-0 edited', '', '', '', 1795966469728, 1795966469744, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (10, '01M8KZ31NAF9918FZ3MH5D9NYV', 945838336, 'reply', '01M8KZ31N8SEHQE6KKZ4M7YFBV', 'reply 0-4', '', '', '', 1795966469802, 1795966469802, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (11, '01M8KZ31NRN3WV2H5HCXZZ3PEY', 945838304, 'article', NULL, 'comment 0-5 edited', '', '', '', 1795966469816, 1795966469819, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (12, '01M8KZ31NTQMA3CHGWZ7YBE7DD', 945838304, 'reply', '01M8KZ31NRN3WV2H5HCXZZ3PEY', 'reply 0-5', '', '', '', 1795966469818, 1795966469818, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (13, '01M8KZ31P1SDQ32CFG220ZGWWY', 945838272, 'article', NULL, 'comment 0-6 edited', '', '', '', 1795966469825, 1795966469828, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (14, '01M8KZ31P309XKYMHF0DEXF7J5', 945838272, 'reply', '01M8KZ31P1SDQ32CFG220ZGWWY', 'reply 0-6', '', '', '', 1795966469827, 1795966469827, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (15, '01M8KZ31PGXBS7VKW980T05BBD', 945838240, 'article', NULL, 'comment 0-7 edited', '', '', '', 1795966469840, 1795966469843, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (16, '01M8KZ31PHQWKRM9AEF23E0DR2', 945838240, 'reply', '01M8KZ31PGXBS7VKW980T05BBD', 'reply 0-7', '', '', '', 1795966469841, 1795966469841, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (17, '01M8KZ31PSH8YZH24A6TF2FVCE', 945838208, 'article', NULL, 'comment 0-8 edited', '', '', '', 1795966469849, 1795966469861, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (18, '01M8KZ31PZ1Y10ZXF0Q4HTWWY6', 945838208, 'reply', '01M8KZ31PSH8YZH24A6TF2FVCE', 'reply 0-8', '', '', '', 1795966469855, 1795966469855, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (19, '01M8KZ31QDPY7K8ZY6CM47BA2M', 945838176, 'article', NULL, 'comment 0-9 edited', '', '', '', 1795966469869, 1795966469885, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (2, '01M8KZ31KA5AEKKP3Q45J28TH6', 945838464, 'reply', '01M8KZ31K0QDRWWE0HZEP3395R', 'reply 0-0', '', '', '', 1795966469738, 1795966469738, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (20, '01M8KZ31QRYVF62SDTNKQG6E2T', 945838176, 'reply', '01M8KZ31QDPY7K8ZY6CM47BA2M', 'reply 0-9', '', '', '', 1795966469880, 1795966469880, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (21, '01M8KZ31S1FSGAXDZNCXJ0F9C9', 945838464, 'passage', NULL, 'on a passage', 'green', '', '', 1795966469921, 1795966469921, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (22, '01M8KZ31SGJAQHH499WMZF0EFK', 945838432, 'passage', NULL, 'on words that go', 'blue', '', '', 1795966469936, 1795966469936, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (3, '01M8KZ31KSRZBQN1THHNBRG4Z8', 945838432, 'article', NULL, 'comment 0-1 edited', '', '', '', 1795966469753, 1795966469759, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (4, '01M8KZ31KWSMMT0B4F6RBPZWZH', 945838432, 'reply', '01M8KZ31KSRZBQN1THHNBRG4Z8', 'reply 0-1', '', '', '', 1795966469756, 1795966469756, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (5, '01M8KZ31M5V5BGP7FKQT01B3SP', 945838400, 'article', NULL, 'comment 0-2 edited', '', '', '', 1795966469765, 1795966469776, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (6, '01M8KZ31M7ZE5ABG6Y7Q74YF3C', 945838400, 'reply', '01M8KZ31M5V5BGP7FKQT01B3SP', 'reply 0-2', '', '', '', 1795966469767, 1795966469767, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (7, '01M8KZ31MMH7XK2M7J66F4NQ5P', 945838368, 'article', NULL, 'comment 0-3 edited', '', '', '', 1795966469780, 1795966469784, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (8, '01M8KZ31MN4TTZHWVKZP5A69HG', 945838368, 'reply', '01M8KZ31MMH7XK2M7J66F4NQ5P', 'reply 0-3', '', '', '', 1795966469781, 1795966469781, NULL);
INSERT INTO comment("n", "id", "article_id", "kind", "parent_id", "body", "colour", "author", "device", "created_at", "modified_at", "deleted_at") VALUES (9, '01M8KZ31N8SEHQE6KKZ4M7YFBV', 945838336, 'article', NULL, 'comment 0-4 edited', '', '', '', 1795966469800, 1795966469808, NULL);
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31K0QDRWWE0HZEP3395R', 1, 'comment 0-0 đã viết', 1795966469728, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31K0QDRWWE0HZEP3395R', 2, 'comment 0-0 edited', 1795966469744, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31KA5AEKKP3Q45J28TH6', 1, 'reply 0-0', 1795966469738, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31KSRZBQN1THHNBRG4Z8', 1, 'comment 0-1 đã viết', 1795966469753, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31KSRZBQN1THHNBRG4Z8', 2, 'comment 0-1 edited', 1795966469759, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31KWSMMT0B4F6RBPZWZH', 1, 'reply 0-1', 1795966469756, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31M5V5BGP7FKQT01B3SP', 1, 'comment 0-2 đã viết', 1795966469765, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31M5V5BGP7FKQT01B3SP', 2, 'comment 0-2 edited', 1795966469776, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31M7ZE5ABG6Y7Q74YF3C', 1, 'reply 0-2', 1795966469767, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31MMH7XK2M7J66F4NQ5P', 1, 'comment 0-3 đã viết', 1795966469780, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31MMH7XK2M7J66F4NQ5P', 2, 'comment 0-3 edited', 1795966469784, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31MN4TTZHWVKZP5A69HG', 1, 'reply 0-3', 1795966469781, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31N8SEHQE6KKZ4M7YFBV', 1, 'comment 0-4 đã viết', 1795966469800, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31N8SEHQE6KKZ4M7YFBV', 2, 'comment 0-4 edited', 1795966469808, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31NAF9918FZ3MH5D9NYV', 1, 'reply 0-4', 1795966469802, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31NRN3WV2H5HCXZZ3PEY', 1, 'comment 0-5 đã viết', 1795966469816, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31NRN3WV2H5HCXZZ3PEY', 2, 'comment 0-5 edited', 1795966469819, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31NTQMA3CHGWZ7YBE7DD', 1, 'reply 0-5', 1795966469818, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31P1SDQ32CFG220ZGWWY', 1, 'comment 0-6 đã viết', 1795966469825, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31P1SDQ32CFG220ZGWWY', 2, 'comment 0-6 edited', 1795966469828, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31P309XKYMHF0DEXF7J5', 1, 'reply 0-6', 1795966469827, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31PGXBS7VKW980T05BBD', 1, 'comment 0-7 đã viết', 1795966469840, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31PGXBS7VKW980T05BBD', 2, 'comment 0-7 edited', 1795966469843, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31PHQWKRM9AEF23E0DR2', 1, 'reply 0-7', 1795966469841, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31PSH8YZH24A6TF2FVCE', 1, 'comment 0-8 đã viết', 1795966469849, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31PSH8YZH24A6TF2FVCE', 2, 'comment 0-8 edited', 1795966469861, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31PZ1Y10ZXF0Q4HTWWY6', 1, 'reply 0-8', 1795966469855, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31QDPY7K8ZY6CM47BA2M', 1, 'comment 0-9 đã viết', 1795966469869, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31QDPY7K8ZY6CM47BA2M', 2, 'comment 0-9 edited', 1795966469885, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31QRYVF62SDTNKQG6E2T', 1, 'reply 0-9', 1795966469880, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31S1FSGAXDZNCXJ0F9C9', 1, 'on a passage', 1795966469921, '');
INSERT INTO comment_revision("comment_id", "seq", "body", "edited_at", "device") VALUES ('01M8KZ31SGJAQHH499WMZF0EFK', 1, 'on words that go', 1795966469936, '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KZ31S1FSGAXDZNCXJ0F9C9', 1, 0, 0, 15, 'First paragraph', '', ' of article 12.

The second one tells the rest.', '');
INSERT INTO anchor("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KZ31SGJAQHH499WMZF0EFK', 2, 1, 32, 46, 'The second one', 'First paragraph of article 11.

', ' tells the rest.', '');
INSERT INTO comment_tag("tag_id", "comment_id", "tagged_at") VALUES (4, '01M8KZ31S1FSGAXDZNCXJ0F9C9', 1795966469928);
INSERT INTO draft("key", "article_id", "parent_id", "comment_id", "anchor", "body", "modified_at") VALUES ('945838112///', 945838112, '', '', '', 'half-typed 0', 1795966469896);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (0, 14, 9, 14);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (1, 13, 8, 13);
INSERT INTO tally("source_id", "total", "unread", "offline") VALUES (2, 1, 1, 1);
INSERT INTO setting("name", "value") VALUES ('sample', '0');
INSERT INTO reattachment("comment_id", "revision_id", "block", "start", "end", "exact", "prefix", "suffix", "photo") VALUES ('01M8KZ31SGJAQHH499WMZF0EFK', 13, 0, 0, 14, 'Something else', '', ', said at length instead.

First paragraph of ar', '');
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KZ31V4VJ474HD5ZQV8FHK1', 'mute', 'paragraph', 'mute', '', NULL, 1795966469, NULL);
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KZ31V8Y8PYHQEQQZF5D7BD', 'tag', 'headline', 'tag', 'by a rule', NULL, 1795966469, NULL);
INSERT INTO rule("id", "name", "query", "action", "argument", "until", "created_at", "deleted_at") VALUES ('01M8KZ31VJ5N3QGWQMVKRSTM4T', 'say', 'harvest', 'notify', '', NULL, 1795966470, NULL);
INSERT INTO rule_run("id", "rule_id", "at", "n", "changes", "undone") VALUES (1, '01M8KZ31V4VJ474HD5ZQV8FHK1', 1795966469, 1, X'78018B8E56CA2D2D494D51D289B63431B5303130353189D5494BCC294ED529292A4D8D8D0500B36D0AB6', 0);
INSERT INTO rule_run("id", "rule_id", "at", "n", "changes", "undone") VALUES (2, '01M8KZ31V4VJ474HD5ZQV8FHK1', 1795966470, 1, X'78018B8E56CA2D2D494D51D289B63431B530313432B188D5494BCC294ED529292A4D8D8D0500B3880AB8', 0);
INSERT INTO muted("article_id") VALUES (945840544);
INSERT INTO muted("article_id") VALUES (945841248);
INSERT INTO sketch("article_id", "source_id", "words") VALUES (957848783, 1, X'13F189E669A9973B9D0F786921E054237D63914A21C814872867E3F5E44DC704');
INSERT INTO sketch("article_id", "source_id", "words") VALUES (957848784, 2, X'13F189E669A9973B9D0F786921E054237D63914A21C814872867E3F5E44DC704');
INSERT INTO sketch_name("name", "article_id") VALUES (3867799824, 957848783);
INSERT INTO sketch_name("name", "article_id") VALUES (3867799824, 957848784);
