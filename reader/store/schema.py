"""The tables, as a list of migrations; `PRAGMA user_version` is how many have run. Append only, never edit.

Three kinds of fact in three groups: what **arrived** (source, article, revision …), what the person **did**
(subscription, unread, state, bookmark, tag, journal) and what the person **wrote** (comment, anchor, draft).
Did and wrote outlive arrived.

An article's id says when it was published, 32 ids to the minute, so that id order is date order everywhere, also in the
full-text index, and newest-first never sorts. See docs/ids-in-date-order.md.
"""

FIRST = """
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
"""

PLACES = """
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
"""

RULES = """
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
"""

STORIES = """
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
"""

NOTICES = """
-- arrived
CREATE TABLE notice(                              -- what a rule wants said to the person, once
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    rule_id TEXT NOT NULL
) STRICT;
"""

PAGE_VISITS = """
-- arrived
CREATE TABLE page_visit(                          -- whole pages that were asked for and told no more than the feed
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    failures INTEGER NOT NULL
) STRICT;
"""

PUBLIC = """
-- arrived
CREATE TABLE public_comment(                      -- what others said at the publisher's, as it was last fetched
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    fetched_at INTEGER NOT NULL,
    said TEXT NOT NULL                            -- JSON: author, time and blocks of each
) STRICT;
"""

BODY_FIRST = """
-- The index of a new library. A place in any column but the first takes two bytes more for each word of each article,
-- and most words stand in the body: a quarter of the index. Nothing else depends on the order of the columns.
DROP TABLE article_fts;
CREATE VIRTUAL TABLE article_fts USING fts5(
    body, title, captions, authors, comments, facets,
    content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);
"""

# Ids and times of tags from before they had any. Nothing is left to chance, so that a library which is migrated twice,
# from a copy or on two machines, has the same tags both times: one was put on when the article was bookmarked, or came
# here, and its ULID is made of that time, its number (four letters) and its name. Also for what an older ledger brings
# back: see store/repair.py.
OLD_TAGS = """
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
"""
TAGS = f"""
ALTER TABLE tag ADD COLUMN ulid TEXT NOT NULL DEFAULT '';
ALTER TABLE tag ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;           -- milliseconds, as ULIDs count
ALTER TABLE article_tag ADD COLUMN tagged_at INTEGER NOT NULL DEFAULT 0;    -- when it was put there, milliseconds
ALTER TABLE comment_tag ADD COLUMN tagged_at INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX tag_ulid ON tag(ulid) WHERE ulid <> '';
{OLD_TAGS}
"""

MIGRATIONS: list[str] = [FIRST, PLACES, RULES, STORIES, NOTICES, PAGE_VISITS, PUBLIC, TAGS]
