"""Screens and dialogs, one file each."""
