"""Verbs of the library about rules: what is done with articles that a query gives."""

from __future__ import annotations

import time
from array import array
from datetime import datetime
from typing import TYPE_CHECKING

from reader import store
from reader.errors import ReaderError
from reader.i18n import _
from reader.model import RuleAction
from reader.query import parse
from reader.store.connect import Connection
from reader.store.journal import Change, verb

if TYPE_CHECKING:
    from reader.model import Notice, Rule, RuleRun


class Ruling:
    """The part of `Library` that keeps rules and runs them."""

    _db: Connection

    def rules(self) -> list[Rule]:
        """Every rule, in the order they were made."""
        return store.rules.every(self._db)

    def save_rule(
        self,
        name: str,
        query: str,
        action: RuleAction,
        argument: str = "",
        *,
        until: datetime | None = None,
        old: bool = False,
    ) -> Rule:
        """Keep a rule for what arrives from now on, and use it on `old` articles as well; the same name again changes
        it. Raises QueryError.
        """
        if not parse(query).parts:
            raise ReaderError(_("A rule without words would catch everything: write what it is for."))
        if action == "tag" and not argument.strip():
            raise ReaderError(_("A rule that tags needs the name of the tag."))
        with verb(self._db, "save-rule", {"title": name}) as change:
            rule = store.rules.save(change, name, query, action, argument.strip(), until)
            if old:
                self._act_on_old(change, rule)
            return rule

    def remove_rule(self, rule_id: str) -> None:
        """Take a rule away, by id or name; what it did stays."""
        rule = store.rules.one(self._db, rule_id)
        with verb(self._db, "remove-rule", {"title": rule.name}) as change:
            store.rules.remove(change, rule.id)

    def caught_by(self, query: str) -> array[int]:
        """The old articles that a rule would catch, newest first: its preview."""
        return store.ranking.ids(self._db, parse(query))

    def run_rule(self, rule_id: str) -> int:
        """Do what a rule says with all old articles it catches; how many changed. One undo takes it back."""
        rule = store.rules.one(self._db, rule_id)
        if rule.action == "notify":
            raise ReaderError(_("A rule that notifies is for new articles; searching shows the old ones."))
        args = {"title": rule.name, "n": 0}
        with verb(self._db, "rule", args) as change:
            args["n"] = n = self._act_on_old(change, rule)
        return n

    def _act_on_old(self, change: Change, rule: Rule) -> int:
        n = store.rules.act(change, rule, self.caught_by(rule.query))
        if n:
            store.rules.note(change, rule.id, n, int(time.time()))
        return n

    def rule_runs(self, limit: int = 100) -> list[RuleRun]:
        """What rules did, newest first."""
        return store.rules.runs(self._db, limit)

    def articles_of_run(self, run_id: int) -> array[int]:
        """The articles that a rule changed in one of its runs, newest first."""
        return store.rules.articles_of_run(self._db, run_id)

    def undo_rule_run(self, run_id: int) -> bool:
        """Take back what a rule did, also long ago; False when that is done. One undo does it again."""
        args = {"title": "", "n": 0}
        with verb(self._db, "rule-undo", args) as change:
            args["title"], args["n"] = store.rules.undo(change, run_id)
        return bool(args["title"])

    def take_notices(self) -> list[Notice]:
        """What rules want said to the person, each once."""
        return store.notices.take(self._db)

    def wanted_texts(self, limit: int = 50) -> list[int]:
        """Articles whose whole page a rule asks for; each is given once (the worker fetches them)."""
        return store.rules.wanted_texts(self._db, limit)
