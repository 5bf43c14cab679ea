"""Scripts that print a table; not tests."""
