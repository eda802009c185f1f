"""Somebody who drags mails from one of Earshot's folders to another, and what must have been heard of it in the end."""
import os
import random
from collections import defaultdict

from site_under_fire import TOKEN

FOLDERS = {
    "Outage": "outage", "Complaint": "complaint", "Request": "request", "Question": "question", "Praise": "praise",
    "Not feedback": "other", "Unsure": "unsure",
}


class Colleague:
    """Moves files between the folders of one Maildir, each in a single step, whatever state the server is in."""

    def __init__(self, mailbox, seed):
        self.mailbox = mailbox
        self.random = random.Random(seed)
        self.first = {}
        """Where each dragged mail lay at first, by token."""
        self.drags = 0

    def places(self):
        """Every mail in one of the folders: token to [(folder, path)]."""
        found = defaultdict(list)
        for folder in FOLDERS:
            for part in ("new", "cur"):
                directory = self.mailbox / f".Earshot.{folder}" / part
                for path in directory.iterdir() if directory.exists() else ():
                    try:
                        text = path.read_text(encoding="utf-8")
                    except FileNotFoundError:
                        # The server has renamed it meanwhile.
                        continue
                    for token in TOKEN.findall(text)[:1]:
                        found[token].append((folder, path))
        return found

    def drag(self):
        """Half of the time a mail that was dragged before: back and forth is what people do."""
        places = {token: where[0] for token, where in self.places().items() if len(where) == 1}
        known = sorted(self.first.keys() & places.keys())
        choice = known if known and self.random.random() < 0.5 else sorted(places)
        if not choice:
            return
        token = self.random.choice(choice)
        folder, path = places[token]
        target = self.mailbox / f".Earshot.{self.random.choice([name for name in FOLDERS if name != folder])}" / "cur"
        if not target.exists():
            return
        try:
            # Another name: the server must not know it again by that.
            os.rename(path, target / f"{self.drags}.{os.getpid()}.dragged:2,")
        except FileNotFoundError:
            return
        self.first.setdefault(token, folder)
        self.drags += 1

    def misheard(self, site):
        """Mails that the store does not hold for what their folder says, or for corrected though nobody dragged them."""
        rows = site.query(
            "SELECT c.text, x.tray FROM content c JOIN message m ON m.number = c.message"
            " LEFT JOIN correction x ON x.message = m.number AND x.state = 'in force'"
            " WHERE m.mailbox = 'second' AND m.echo_of IS NULL"
        )
        said = {token: tray for text, tray in rows for token in TOKEN.findall(text)[:1]}
        wrong = [f"{token} was corrected by nobody" for token, tray in said.items() if tray and token not in self.first]
        for token, where in self.places().items():
            if token not in self.first or len(where) != 1:
                continue
            folder = FOLDERS[where[0][0]]
            expected = None if folder == FOLDERS[self.first[token]] else folder
            if said.get(token) != expected:
                wrong.append(f"{token} lies in {folder} and is held for {said.get(token) or 'what it was at first'}")
        return wrong
