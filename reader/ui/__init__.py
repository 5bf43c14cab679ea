"""The screen. Nothing else imports Textual."""
