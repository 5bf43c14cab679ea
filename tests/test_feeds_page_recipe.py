"""Recipes: the ingredients stand with the steps, however the page sets them."""

from __future__ import annotations

import feeds
from feeds.encode import block_text
from feeds.model import List, Table

STEPS = "<p>Stir the flour into the warm milk, let it rest for an hour and bake it slowly until it is brown.</p>" * 4
RECIPE = '<script type="application/ld+json">{"@type": "Recipe", "name": "Harbour bread"}</script>'


def read(body: str, head: str = RECIPE) -> feeds.Page:
    html = f"<html lang=en><head>{head}</head><body><h1>Harbour bread</h1>{body}</body></html>"
    return feeds.read_page(html.encode(), "https://food.example/bread")


def lines(page: feeds.Page) -> list[str]:
    return [block_text(block) for block in page.entry.blocks]


BOXES = """<div class="print-links recipe-ingredients"><h2>You need</h2>
    <div class=recipe-ingredients__item><div>135 g</div> <div>Butter, soft</div></div>
    <div class=recipe-ingredients__item><div>2</div><div>Eggs</div></div>
    <p><a href=/list>Put all of it </a><a href=/list><b>on the shopping list</b></a></p></div>"""


def test_ingredients_in_boxes_are_a_list_before_the_steps() -> None:
    page = read(f"<main><div>{BOXES}</div><div class=steps>{STEPS}</div></main>")
    heading, ingredients, first, *_ = page.entry.blocks
    assert block_text(heading) == "You need"
    assert isinstance(ingredients, List)
    assert [block_text(block) for item in ingredients.items for block in item.blocks] == [
        "135 g Butter, soft",
        "2 Eggs",
    ]
    assert block_text(first).startswith("Stir")


def test_a_table_of_ingredients_stays_a_table_after_the_steps() -> None:
    rows = "".join(
        [f"<tr><td>{n} g</td>\n{' ' * 2000}<td><a href=/g>Grain of kind {n}</a></td></tr>" for n in range(5)]
    )
    page = read(f"<main><div class=steps>{STEPS}</div><div class=zutaten><table>{rows}</table></div></main>")
    last = page.entry.blocks[-1]
    assert isinstance(last, Table)
    assert len(last.rows) == 5


def test_what_else_a_recipe_asks_for_stands_with_its_ingredients() -> None:
    tools = "<div class=recipe-equipment><h3>Tools</h3><p>A large bowl, a whisk and a cast-iron pot.</p></div>"
    page = read(f"<main><div>{BOXES}{tools}</div><div class=steps>{STEPS}</div></main>")
    assert lines(page)[2:4] == ["Tools", "A large bowl, a whisk and a cast-iron pot."]
    page = read(f"<main><div>{BOXES}</div><div class=steps>{tools}{STEPS}</div></main>")
    assert lines(page).count("A large bowl, a whisk and a cast-iron pot.") == 1
    assert any("Butter" in line for line in lines(page))


def test_ingredients_that_the_text_holds_stand_once() -> None:
    page = read(f"<main><article>{BOXES}{STEPS}</article></main>")
    assert sum("Butter" in line for line in lines(page)) == 1


def test_a_page_that_is_no_recipe_is_left_alone() -> None:
    page = read(f"<main><div>{BOXES}</div><div class=steps>{STEPS}</div></main>", head="")
    assert not any("Butter" in line for line in lines(page))
