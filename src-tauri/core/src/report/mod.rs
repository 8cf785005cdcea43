//! Answers to HTML, CSV and JSON files.
