//! The SQLite store: the only SQL in the project, one file a table.
