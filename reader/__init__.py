"""Keeps and shows articles, and what the person did and wrote."""
