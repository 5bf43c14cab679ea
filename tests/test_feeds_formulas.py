"""Formulas: each once, as its author wrote it, whatever a page does to have it drawn."""

from __future__ import annotations

import pytest

from feeds.blocks import from_html
from feeds.encode import plain_text

SQUARE = (
    "<math><semantics><msup><mi>x</mi><mn>2</mn></msup>"
    "<annotation encoding='application/x-tex'>x^2</annotation></semantics></math>"
)


@pytest.mark.parametrize(
    ("markup", "told"),
    [
        (
            f"<span class=katex><span class=katex-mathml>{SQUARE}</span>"
            "<span class=katex-html aria-hidden=true>x2</span></span>",
            "x^2",
        ),
        ("<span class=MathJax>x2</span><script type='math/tex'>x^2</script>", "x^2"),
        (
            f"<span><span style='display:none'>{SQUARE}</span>"
            "<img class=mwe-math-fallback-image-inline src=/a.svg alt='x^2'></span>",
            "x^2",
        ),
        ("<span data-math='x^2'><span class=katex><span class=katex-html>x2</span></span></span>", "x^2"),
        (r"<img class=latex src=/a.png alt='\displaystyle x^{2}'>", "x^{2}"),
        ("<img src='https://tex.example/svg?%5Cfrac%7Ba%7D%7Bb%7D'>", r"\frac{a}{b}"),
        ("<img src='https://tex.example/render.php?latex=%5Calpha%5E2&size=2'>", r"\alpha^2"),
        (
            "<math><mfrac><mi>a</mi><msqrt><msup><mi>b</mi><mn>2</mn></msup></msqrt></mfrac></math>",
            r"\frac{a}{\sqrt{b^{2}}}",
        ),
    ],
)
def test_a_formula_stands_once_in_its_sentence(markup: str, told: str) -> None:
    assert plain_text(from_html(f"<p>Here {markup} is small.</p>", "https://a.example/")) == f"Here {told} is small."


def test_a_formula_on_a_line_of_its_own() -> None:
    html = "<p>So it is.</p><script type='math/tex; mode=display'>E = mc^2</script><p>That is all.</p>"
    assert plain_text(from_html(html, "https://a.example/")) == "So it is.\n\nE = mc^2\n\nThat is all."


def test_scripts_and_pictures_of_anything_else_say_nothing() -> None:
    html = "<p>Words <script>var x = 1</script><img src='/texture.jpg?text=1' alt='A wall'> here.</p>"
    assert plain_text(from_html(html, "https://a.example/")) == "Words here."


def test_formulas_nested_without_end_are_read() -> None:
    html = "<p>" + "<math><msup>" + "<mrow>" * 3_000 + "<mi>x</mi></p>"
    assert "x" in plain_text(from_html(html, "https://a.example/"))
