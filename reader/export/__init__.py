"""Out and in: plain, documented formats."""
