"""How each kind of word in an article looks. Names are what typesetting gives to runs; tones come from the theme."""

from __future__ import annotations

STYLES = (
    *("strong", "emphasis", "code", "strike", "small", "highlight", "link", "quote", "bar", "heading", "subheading"),
    *("muted", "bullet", "accent", "second", "caption", "credit", "photo", "kicker", "headline", "byline", "lead"),
    *("tablehead", "rule", "author", "warn", "code-comment", "code-keyword", "code-name", "code-string", "code-number"),
    *("commented", "count", "selected", "found", "found-now", "hint", "hint-chosen"),
)

CSS = """
ArticleView {
    background: $page; color: $ink; overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1;
    scrollbar-background: $page; scrollbar-background-hover: $page; scrollbar-background-active: $page;
    scrollbar-color: $rule; scrollbar-color-hover: $muted; scrollbar-color-active: $accented;
    & > .article--strong { text-style: bold; }
    & > .article--emphasis { text-style: italic; }
    & > .article--code { background: $sidebar; }
    & > .article--strike { text-style: strike; }
    & > .article--small { color: $second; }
    & > .article--highlight { background: $bar; }
    & > .article--link { color: $second; text-style: underline; }
    & > .article--quote { text-style: italic; }
    & > .article--bar { color: $accented; }
    & > .article--heading { text-style: bold; }
    & > .article--subheading { text-style: bold italic; }
    & > .article--muted { color: $muted; }
    & > .article--bullet { color: $accented; }
    & > .article--accent { color: $accented; }
    & > .article--second { color: $second; }
    & > .article--caption { color: $second; text-style: italic; }
    & > .article--credit { color: $muted; }
    & > .article--photo { background: $sidebar; color: $muted; }
    & > .article--kicker { color: $accented; text-style: bold; }
    & > .article--headline { text-style: bold; }
    & > .article--byline { color: $ink; }
    & > .article--lead { text-style: italic; }
    & > .article--tablehead { color: $muted; text-style: bold; }
    & > .article--rule { color: $rule; }
    & > .article--author { color: $second; text-style: bold; }
    & > .article--warn { color: $warn; }
    & > .article--code-comment { color: $muted; text-style: italic; }
    & > .article--code-keyword { color: $accented; text-style: bold; }
    & > .article--code-name { color: $second; }
    & > .article--code-string { color: $good; }
    & > .article--code-number { color: $warn; }
    & > .article--commented { background: $bar; }
    & > .article--count { color: $accented; }
    & > .article--selected { background: $accented 35%; }
    & > .article--found { background: $bar; color: $accented; text-style: bold; }
    & > .article--found-now { background: $accented; color: $page; text-style: bold; }
    & > .article--hint { background: $accented; color: $page; text-style: bold; }
    & > .article--hint-chosen { background: $second; color: $page; text-style: bold; }
    &:ansi > .article--commented, &:ansi > .article--found { text-style: underline; }
    &:ansi > .article--selected, &:ansi > .article--found-now {
        background: $page; color: $ink; text-style: reverse;
    }
    &:ansi > .article--hint, &:ansi > .article--hint-chosen {
        background: $page; color: $ink; text-style: bold reverse;
    }
}
"""
