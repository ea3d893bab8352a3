"""What we remember: tables, and plain functions that take a session. The only room with SQL."""
