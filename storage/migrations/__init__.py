"""How the tables came to be as they are, change by change. Run by `storage.database.migrate`, never by hand."""
