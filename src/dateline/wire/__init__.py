"""The running wire: its folder and database, the actions on it, and what it serves."""
