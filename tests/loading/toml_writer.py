"""Writes plain data as TOML in many styles, and lists the paths of plain data."""

from __future__ import annotations

import json
import re

BARE = re.compile(r"[A-Za-z0-9_-]+\Z")


def paths(data, path=()):
    """Every path of the data below its root, joined as findings join them."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in items:
        yield "/".join(map(str, (*path, step)))
        yield from paths(value, (*path, step))


class Writer:
    """One document; ``random`` chooses the style of every part."""

    def __init__(self, random):
        self.random = random
        self.out = []

    def one_of(self, *styles):
        return self.random.choice(styles)

    def document(self, data):
        self.table(data, ())
        return self.one_of("\n", "\r\n").join(self.out) + self.one_of("", "\n", "\n# cuối tệp")

    def table(self, data, prefix):
        """Plain values first, then tables under headers of their own."""
        later = []
        for key, value in data.items():
            if isinstance(value, dict) and self.one_of(True, False):
                later.append((key, value, False))
            elif isinstance(value, list) and value and all(isinstance(v, dict) for v in value) and self.one_of(0, 1):
                later.append((key, value, True))
            else:
                self.assign(self.key(key), value)
        for key, value, array in later:
            for item in value if array else (value,):
                header = self.one_of(".", " . ").join(self.key(k) for k in (*prefix, key))
                self.out.append(self.one_of("", "# [[không phải bảng]]"))
                self.out.append(f"[[{header}]]" if array else self.one_of(f"[{header}]", f"  [ {header} ] # x = 1"))
                self.table(item, (*prefix, key))

    def assign(self, key, value):
        if isinstance(value, dict) and value and self.one_of(True, False):
            for inner, item in value.items():
                self.assign(f"{key}{self.one_of('.', ' . ')}{self.key(inner)}", item)
            return
        self.out.append(f"{key}{self.one_of('=', ' = ')}{self.value(value)}{self.one_of('', ' # [a] = 2')}")

    def key(self, key):
        if BARE.match(key) and self.one_of(True, False):
            return key
        return f"'{key}'" if "'" not in key and key.isprintable() and self.one_of(0, 1) else self.basic(key)

    def value(self, value):
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int):
            return str(value)
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.key(k)} = {self.value(v)}" for k, v in value.items()) + "}"
        gap = self.one_of("", " ", "\n", "\n  # một dòng, [ ]\n\n")
        return (
            f"[{gap}"
            + f"{gap},{gap}".join(map(self.value, value))
            + (self.one_of("", f"{gap},") if value else gap)
            + "]"
        )

    def text(self, value):
        plain = value.isprintable()
        if plain and "'" not in value and self.one_of(True, False):
            return self.one_of(f"'{value}'", f"'''{value}'''", f"'''\n{value}'''")
        written = self.basic(value)[1:-1]
        return self.one_of(f'"{written}"', f'"""{written}"""', f'"""\n{written}"""', f'"""{written}\\\n  """')

    def basic(self, text):
        written = json.dumps(text, ensure_ascii=False)
        return "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in written)
