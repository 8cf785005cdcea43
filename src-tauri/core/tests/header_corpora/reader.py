"""Reads headers with Python's email package: a second opinion for the test beside this file.

Reads JSON lines from standard input: {"mbox": PATH}, whose messages are answered in order, or {"text": ONE HEADER BLOCK
IN LATIN-1}. Writes one JSON line for each message: for each field that it holds, what the package makes of it:
addresses, seconds since 1970, ids, or null where it gives up.
"""

import email
import email.policy
import email.utils
import inspect
import json
import mailbox
import re
import sys

ADDRESSES = ["From", "Sender", "Reply-To", "To", "Cc", "Bcc"]
IDS = ["Message-ID", "In-Reply-To", "References"]
COMMENT = r"\((?:[^()\\]|\\.)*\)"
MSG_ID = r"<([^<>]+)>"
ONLY_IDS = re.compile(rf"(?:\s|{COMMENT})*(?:{MSG_ID}(?:\s|{COMMENT})*)+")
STRICT = {"strict": True} if "strict" in inspect.signature(email.utils.getaddresses).parameters else {}


def addresses(modern, plain, name):
    """What the strict parser reads where it finds nothing worse than obsolete forms, else what the tolerant one does."""
    try:
        found = []
        for header in modern.get_all(name):
            if any(type(defect).__name__ != "ObsoleteHeaderDefect" for defect in header.defects):
                raise ValueError
            found += [one.addr_spec for one in header.addresses]
        return [one for one in found if "@" in one]
    except Exception:  # it raises all sorts on what it does not expect
        values = [str(value) for value in plain.get_all(name)]
        try:
            found = [address for _, address in email.utils.getaddresses(values, **STRICT)]
        except Exception:
            return None
        found = [one for one in found if "@" in one]
        return found or (None if any("@" in value for value in values) else [])


def date(value):
    parts = email.utils.parsedate_tz(value)
    try:
        return [email.utils.mktime_tz(parts)] if parts else None
    except (ValueError, OverflowError):
        return None


def ids(value):
    """The ids, where there is nothing else (RFC 5322, 3.6.4)."""
    if not ONLY_IDS.fullmatch(value):
        return None
    found = [one[1] for one in re.finditer(rf"{COMMENT}|{MSG_ID}", value) if one[1]]
    return [re.sub(r"\s", "", one) for one in found]


def list_id(value):
    """What stands in its brackets (RFC 2919, 3)."""
    found = re.fullmatch(r"[^<>]*<([^<>]+)>\s*", value)
    return [found[1].strip()] if found else None


def parsed(raw, policy):
    try:
        # RFC 6532: what is not ASCII is UTF-8. From bytes, the package would not read it.
        return email.message_from_string(raw.decode("utf-8"), policy=policy)
    except UnicodeDecodeError:
        return email.message_from_bytes(raw, policy=policy)


def read(raw):
    plain = parsed(raw, email.policy.compat32)
    modern = parsed(raw, email.policy.default)
    answer = {}
    for name in ADDRESSES:
        if plain.get_all(name):
            answer[name] = addresses(modern, plain, name)
    for name, of in [("Date", date), ("List-Id", list_id)] + [(name, ids) for name in IDS]:
        if name in plain:
            answer[name] = of(str(plain[name]).strip())
    return answer


def messages(line):
    order = json.loads(line)
    if "mbox" in order:
        box = mailbox.mbox(order["mbox"], create=False)
        for key in box.iterkeys():
            yield box.get_bytes(key)
    else:
        yield order["text"].encode("latin-1")


for line in sys.stdin:
    for raw in messages(line):
        print(json.dumps(read(raw)))
