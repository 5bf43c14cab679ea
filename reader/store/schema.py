"""The tables, as a list of migrations; `PRAGMA user_version` is how many have run. Append only, never edit.

Three kinds of fact in three groups: what **arrived** (source, article, revision …), what the person **did**
(subscription, unread, state, bookmark, tag, journal) and what the person **wrote** (comment, anchor, draft).
Did and wrote outlive arrived.

An article's id says when it was published, 32 ids to the minute, so that id order is date order everywhere, also in the
full-text index, and newest-first never sorts. See docs/ids-in-date-order.md.
"""

from reader.store.first_schema import FIRST

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

SMALLER = """
-- From here on texts may be packed against numbered words (store/packing.py), and a guid that is the article's address
-- is kept as char(30): see store/articles.py. What an older version kept stays as it is.
-- The index puts its parts together less often: a first refresh spends a tenth less in all. Eight is still few to ask.
INSERT INTO article_fts(article_fts, rank) VALUES ('automerge', 8);
"""

MIGRATIONS: list[str] = [FIRST, PLACES, RULES, STORIES, NOTICES, PAGE_VISITS, PUBLIC, TAGS, SMALLER]
