"""Screens and dialogs, one file each.

What the main screen opens, and what each gives back when it is dismissed (None: nothing was chosen):

| file | class and arguments | gives back |
|---|---|---|
| composer.py | `Composer(title, text, keep_draft, quote, save, editor)`; drafts ≤ 1 s old | the text, saved by `save` |
| add_source.py | `AddSource()`; address through the worker, file, or catalogue | `list[Offer]` to subscribe to |
| comments.py | `CommentsScreen(library, editor)`; all comments | the id of the article to go to |
| search.py | `SearchBox(typed, live, scope, within)`; `live(query)` shows the list | the query to keep |
| find.py | `FindBox(live)`; `live(words)` marks and counts them in the article | the words, or `/` |
| help.py | `HelpScreen(active)`; `active` is `screen.active_bindings` of the pane that was focused | nothing |
| theme_picker.py | `ThemePicker(current)`; shows each theme while it is looked at | the name of the theme |
| tags.py | `TagsDialog(tags, all_tags)`; the article's and all with counts | `list[str]`, the article's new tags |
| palette.py | `Palette(commands)`; `open_palette(main)` shows it and does what was chosen | the command |
| export.py | `ExportDialog(library, article)`; a new file, or the clipboard | what was done, in words |
| form.py | `Form(title, fields, ticks, about, choices)`; lines to fill in | `dict[str, str]`, by the fields' ids |
| output.py | `OutputScreen(title, start)`; what a program says | nothing |
| changes.py | `ChangesScreen(title, old, new, when)`; two texts of an article, word by word | nothing |

The main screen is nine files, each on top of the one before: desk.py (the panes, the view, what they say), visiting.py
(what is fetched), remarks.py (comments), deeds.py (the actions of its keys), tending.py (sources and folders), bulk.py
(marked rows, order), looking_back.py (edition, statistics), acting.py (own actions), main.py (bindings and messages).

All dialogs are `ModalScreen`s, with `reader/ui/dialogs.tcss` for their look. They are imported when they are opened,
so that the first frame does not pay for them.
"""
