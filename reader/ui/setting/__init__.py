"""Typesetting: blocks and a width in, lines out. Pure, one file per kind of matter."""
