"""Reads, parses and stores the headers of an INBOX with Python's own library: imaplib, email, sqlite3.

usage: imaplib_harvest.py PORT USER ITEMS STORE, the password in BENCH_PASSWORD.
"""
import email.parser
import email.utils
import imaplib
import os
import sqlite3
import sys

CHUNK = 1000


def main():
    port, user, items, path = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    imaplib._MAXLINE = 10_000_000
    server = imaplib.IMAP4("127.0.0.1", port)
    password = os.environ["BENCH_PASSWORD"].replace("\\", "\\\\").replace('"', '\\"')
    server._simple_command("LOGIN", user, f'"{password}"')
    server.state = "AUTH"
    _, (exists,) = server.select("INBOX", readonly=True)
    store = sqlite3.connect(path)
    store.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
        "CREATE TABLE message (id INTEGER PRIMARY KEY, message_id TEXT, at INTEGER);"
        "CREATE TABLE participant (message INTEGER, field TEXT, name TEXT, address TEXT);"
    )
    parser = email.parser.BytesHeaderParser()
    for first in range(1, int(exists) + 1, CHUNK):
        _, answers = server.uid("FETCH", f"{first}:{first + CHUNK - 1}", items)
        with store:
            for answer in answers:
                if not isinstance(answer, tuple):
                    continue
                message = parser.parsebytes(answer[1])
                date = email.utils.parsedate_to_datetime(message["Date"])
                row = store.execute(
                    "INSERT INTO message (message_id, at) VALUES (?, ?)",
                    (message["Message-ID"], int(date.timestamp())),
                )
                store.executemany(
                    "INSERT INTO participant VALUES (?, ?, ?, ?)",
                    (
                        (row.lastrowid, field, name, address)
                        for field in ("From", "Sender", "Reply-To", "To", "Cc", "Bcc")
                        for name, address in email.utils.getaddresses(message.get_all(field, []))
                    ),
                )
    (stored,) = store.execute("SELECT count(*) FROM message").fetchone()
    assert stored == int(exists), f"{stored} of {exists} stored"
    server.logout()


main()
