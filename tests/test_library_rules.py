"""Rules: done with what arrives and, when asked for, with old articles; each time undoable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from conftest import entry

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Stored

Fill = Callable[..., Stored]


def titles(library: Library, query: str = "") -> list[str]:
    return [row.title for row in library.rows(library.ids(query))]


def test_new_articles_are_read_muted_kept_and_tagged(library: Library, filled: Fill) -> None:
    library.save_rule("sport", "title:bóng", "read")
    library.save_rule("noise", "lottery OR horoscope", "mute")
    library.save_rule("water", "sông", "bookmark")
    library.save_rule("delta", "author:an", "tag", "miền tây")
    library.save_rule("whole", "long", "full-text")
    filled(
        entry(1, title="Trận bóng"),
        entry(2, title="Lottery numbers"),
        entry(3, title="Dòng sông", authors=("An",)),
        entry(4, title="A long read"),
    )
    assert titles(library) == ["A long read", "Dòng sông", "Trận bóng"]
    assert titles(library, "is:read") == ["Trận bóng"] and titles(library, "is:bookmarked") == ["Dòng sông"]
    assert titles(library, 'tag:"miền tây"') == ["Dòng sông"]
    assert library.counts().all == 3 and library.counts().unread == 2
    wanted = library.wanted_texts()
    assert [row.title for row in library.rows(wanted)] == ["A long read"] and library.wanted_texts() == []
    runs = {run.rule: run for run in library.rule_runs()}
    assert {name: run.n for name, run in runs.items()} == dict.fromkeys(
        ["sport", "noise", "water", "delta", "whole"], 1
    )
    assert library.check() == []


@pytest.mark.parametrize(
    ("action", "query"), [("read", "is:read"), ("mute", "zzz"), ("bookmark", "is:bookmarked"), ("tag", "tag:x")]
)
def test_what_a_rule_did_is_taken_back_from_its_log_and_nothing_else(
    library: Library, filled: Fill, action: str, query: str
) -> None:
    library.save_rule("r", "storm", action, "x")  # type: ignore[arg-type]
    filled(entry(1, title="Storm"), entry(2, title="Calm"))
    before = titles(library), titles(library, query)
    assert before != (["Calm", "Storm"], [])
    assert len(library.journal()) == 2, "what a rule does with arrivals is not what u takes back"
    run = library.rule_runs()[0]
    assert library.undo_rule_run(run.id) and not library.undo_rule_run(run.id)
    assert (titles(library), titles(library, query)) == (["Calm", "Storm"], [])
    assert library.rule_runs()[0].undone and library.check() == []
    library.undo()
    assert (titles(library), titles(library, query)) == before and not library.rule_runs()[0].undone


def test_old_articles_only_when_asked_for_and_one_undo_takes_it_back(library: Library, filled: Fill) -> None:
    filled(*[entry(n, title=f"Storm {n}") for n in range(20)], entry(30, title="Calm"))
    rule = library.save_rule("storms", "storm", "mute")
    assert len(titles(library)) == 21 and len(library.caught_by("storm")) == 20
    assert library.run_rule("storms") == 20 and titles(library) == ["Calm"]
    assert library.counts().all == 1 and len(library.articles_of_run(library.rule_runs()[0].id)) == 20
    assert library.run_rule(rule.id) == 0
    done = library.undo()[0]
    assert done.label == "A rule changed 20 articles (“storms”)" and len(titles(library)) == 21
    library.redo()
    assert titles(library) == ["Calm"] and library.check() == []


@pytest.mark.parametrize("action", ["read", "mute", "bookmark", "tag", "full-text"])
def test_the_log_takes_back_what_was_done_to_old_articles_also_after_other_things(
    library: Library, filled: Fill, action: str
) -> None:
    stored = filled(entry(1, title="Storm"), entry(2, title="Calm"))
    library.save_rule("r", "storm", action, "x")  # type: ignore[arg-type]
    assert library.run_rule("r") == 1
    run = library.rule_runs()[0]
    assert list(library.articles_of_run(run.id)) == [stored.new_ids[0]] and run.action == action
    library.bookmark(stored.new_ids[1])
    assert library.undo_rule_run(run.id) and not library.undo_rule_run(run.id)
    assert titles(library) == ["Calm", "Storm"] and titles(library, "is:read OR tag:x") == []
    assert titles(library, "is:bookmarked") == ["Calm"] and library.wanted_texts() == []
    assert library.undo()[0].label == "Took back what the rule “r” did"
    assert library.run_rule("r") == 0, "all of it is done again"
    assert library.check() == []


def test_undo_of_a_run_over_old_articles_is_seen_in_its_log(library: Library, filled: Fill) -> None:
    filled(entry(1, title="Storm"))
    library.save_rule("whole", "storm", "full-text")
    assert library.run_rule("whole") == 1
    assert library.undo()[0].label == "A rule changed 1 article (“whole”)"
    assert library.rule_runs()[0].undone and library.wanted_texts() == []
    library.redo()
    assert not library.rule_runs()[0].undone and len(library.wanted_texts()) == 1


def test_what_would_be_announced_can_be_taken_back(library: Library, filled: Fill) -> None:
    library.save_rule("Storms", "storm", "notify")
    filled(entry(1, title="Storm"))
    run = library.rule_runs()[0]
    assert len(library.articles_of_run(run.id)) == 1 and library.undo_rule_run(run.id)
    assert library.take_notices() == []


def test_a_muted_article_is_listed_once_something_is_kept_of_it(library: Library, filled: Fill) -> None:
    library.save_rule("noise", "storm", "mute")
    stored = filled(entry(1, title="Storm"))
    library.bookmark(stored.new_ids[0])
    assert titles(library) == ["Storm"]
    library.undo()
    assert titles(library) == [] and library.check() == []


def test_a_rule_rests_after_its_time_and_is_gone_when_removed(library: Library, filled: Fill) -> None:
    now = datetime.now(UTC)
    library.save_rule("over", "storm", "read", until=now - timedelta(minutes=1))
    library.save_rule("now", "calm", "read", until=now + timedelta(days=30))
    library.save_rule("gone", "rain", "read")
    library.remove_rule("gone")
    filled(entry(1, title="Storm"), entry(2, title="Calm"), entry(3, title="Rain"))
    assert titles(library, "is:read") == ["Calm"]
    assert [rule.name for rule in library.rules()] == ["over", "now"]
    library.undo(2)
    assert [rule.name for rule in library.rules()] == ["over", "now", "gone"]


@pytest.mark.parametrize(("query", "action", "argument"), [("", "mute", ""), ("a (", "read", ""), ("a", "tag", " ")])
def test_rules_that_make_no_sense_are_refused(library: Library, query: str, action: str, argument: str) -> None:
    with pytest.raises(ReaderError):
        library.save_rule("r", query, action, argument)  # type: ignore[arg-type]
    assert library.rules() == []
    with pytest.raises(ReaderError):
        library.run_rule("r")
