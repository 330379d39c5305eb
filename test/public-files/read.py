"""Reads address books and tables by readers that are none of ours: vobject, and Python's own csv.

Usage: python3 read.py FOLDER. Writes JSON: by path, cards (`people`) or rows of cells.
"""

import codecs
import csv
import io
import json
import pathlib
import re
import sys

import vobject

csv.field_size_limit(1 << 30)
# What a set says of its files in their names, where the bytes are no UTF-8 and the cards name no charset.
NAMED = {"greek": "cp1253", "hebrew": "cp1255", "ukrainian": "cp1251", "thebat": "cp1250"}
BEGIN = re.compile(r"^\s*BEGIN\s*:\s*VCARD\s*$", re.I)
END = re.compile(r"^\s*END\s*:\s*VCARD\s*$", re.I)
LINKS = ("url", "x-socialprofile", "socialprofile", "x-facebook", "x-linkedin")


def decoded(path, data):
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace").lstrip("\ufeff")
    if data[:200:2].count(0) > 50 or data[1:200:2].count(0) > 50:
        return data.decode("utf-16-be" if data[0] == 0 else "utf-16-le", "replace")
    named = [name for part, name in NAMED.items() if part in path.name.lower()]
    if named and b"CHARSET" not in data.upper():
        data = data.replace(b"QUOTED-PRINTABLE", b"QUOTED-PRINTABLE;CHARSET=" + named[0].encode())
    for whole in (data, re.sub(rb"\r?\n[ \t](?=[\x80-\xbf])", b"", data)):
        try:
            return whole.decode("utf-8")
        except UnicodeDecodeError:
            pass
    said = re.search(rb';CHARSET="?([\w-]+)', data, re.I)
    try:
        codec = codecs.lookup(named[0] if named else said.group(1).decode() if said else "cp1252").name
    except LookupError:
        codec = "cp1252"
    return data.decode("cp1252" if codec == "utf-8" else codec, "replace")


def cards_in(text):
    card, depth = [], 0
    for line in re.split(r"\r\n|\r|\n", text):
        if BEGIN.match(line):
            depth += 1
        if depth:
            card.append(line)
        if END.match(line) and depth:
            depth -= 1
            if not depth:
                yield "\r\n".join(card) + "\r\n"
                card = []
    if depth:
        yield "\r\n".join([*card, "END:VCARD"]) + "\r\n"


def lines_of(text):
    """A card's lines where the reader gives up on the whole: each by itself, without those it cannot read."""
    for line, number in vobject.base.getLogicalLines(io.StringIO(text), allowQP=True):
        try:
            one = vobject.base.textLineToContentLine(line, number)
        except Exception:
            continue
        one.value = re.sub(r"\\([,;:\\])", r"\1", one.value)
        if one.name in ("N", "ORG"):
            one.value = one.value.split(";")
        yield one


def contents(text):
    try:
        return vobject.readOne(io.StringIO(text), allowQP=True, ignoreUnreadable=True).contents
    except Exception:
        found = {}
        for line in lines_of(text):
            found.setdefault(line.name.lower(), []).append(line)
        return found


def values(card, *names):
    found = [line for name in names for line in card.get(name, [])]
    return [str(line.value).strip() for line in found if isinstance(line.value, str)]


def flat(value):
    return " ".join(flat(one) for one in value) if isinstance(value, list) else str(value)


def parts(card):
    """Family name, given names, further names."""
    names = [line.value for line in card.get("n", [])][:1]
    keys = ("family", "given", "additional", "prefix", "suffix")
    given = [name if isinstance(name, list) else [getattr(name, key, "") for key in keys] for name in names]
    return [flat(part) for name in given for part in name][:3]


def person(text):
    card = contents(text)
    return {
        "names": values(card, "fn"),
        "parts": parts(card),
        "nicknames": values(card, "nickname"),
        "firms": [flat(line.value) for line in card.get("org", [])],
        "emails": values(card, "email"),
        "phones": values(card, "tel"),
        "links": values(card, *LINKS),
        "group": "group" in [value.lower() for value in values(card, "kind", "x-addressbookserver-kind")],
    }


def read(path):
    text = decoded(path, path.read_bytes())
    if re.search(r"^\s*BEGIN\s*:\s*VCARD\s*$", text, re.I | re.M):
        return {"people": [person(card) for card in cards_in(text)]}
    between = max(",;\t", key=text[:400].count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=between)
    try:
        return {"rows": [row for row in rows if any(cell.strip() for cell in row)]}
    except csv.Error as error:
        return {"rows": None, "failed": str(error)}


folder = pathlib.Path(sys.argv[1])
json.dump({str(path.relative_to(folder)): read(path) for path in sorted(folder.rglob("*")) if path.is_file()}, sys.stdout)
