"""SQLite: connect and migrations, one module per table, SQL written out."""
