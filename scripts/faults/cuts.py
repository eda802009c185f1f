"""Cuts IMAP and SMTP sessions over TLS after every byte of each direction, and looks what came of the mails."""
import shutil
from functools import partial

import site_under_fire as fire
from proxy import DOWN, UP, FaultProxy, Rule
from trial import Trial, play

AT_ONCE = 16
"""IMAP sessions that one run of the program makes, each with a mailbox and a cut of its own."""
SMTP_PARTS = 2
"""Trials of SMTP that share the work, as a relay can be cut at one place at a time."""
SPARE = 64
"""Bytes that a session may be longer than the one that was measured: numbers grow, and TLS pads."""


class CutTrial(Trial):
    """A session whose length is known, and the places where to cut it."""

    def trust(self, proxy, scheme):
        return f'url = "{scheme}://localhost:{proxy.port}"\nca_file = "{self.servers.certificate}"'

    def positions(self, stride, offset):
        """(direction, byte) of every cut, or of every so manieth."""
        every = [(direction, cut) for direction in (UP, DOWN) for cut in range(self.longest[direction] + SPARE)]
        return every[offset % stride :: stride]

    def summary(self):
        return f"{self.cuts} cuts of a session of {self.longest[UP]} + {self.longest[DOWN]} bytes"


class IMAPTrial(CutTrial):
    """Three mails are listed, fetched and moved."""

    def __init__(self, folder):
        self.users = [f"box{number}" for number in range(AT_ONCE)]
        super().__init__(folder, "imap", self.users)
        self.proxies = [FaultProxy(self.servers.imaps) for _ in self.users]
        self.site = fire.Site(self.folder / "site", self.configuration)
        self.longest = {UP: 0, DOWN: 0}
        self.sent = 0
        self.last = 0
        self.kept = dict.fromkeys(self.users, 0)
        # The first session makes the folder; the second is as all that follow.
        for _ in range(2):
            self.cut([])
        self.longest = {way: max(proxy.counts.longest[way] for proxy in self.proxies) for way in (UP, DOWN)}

    def configuration(self, site):
        extra = 'mark = "move"\nmove_to = "Earshot"'
        mailboxes = [fire.mailbox(site, user, self.trust(proxy, "imaps"), extra)
                     for user, proxy in zip(self.users, self.proxies)]
        return fire.toml(site, "".join(mailboxes), 'url = "smtp://localhost:1"', answers=0)

    def run(self, positions, show):
        for start in range(0, len(positions), AT_ONCE):
            self.cut(positions[start : start + AT_ONCE])
            show(self)

    def cut(self, positions):
        users = self.users[: len(positions)] or self.users
        placed = {user: [self.place(user, size) for size in (0, 1500, 300)] for user in users}
        for proxy, (direction, byte) in zip(self.proxies, positions):
            proxy.set(Rule(end=(direction, byte, "rst" if byte % 2 else "fin")))
        if positions:
            self.once(f"cut at {positions[0]}")
        for proxy in self.proxies:
            proxy.heal()
        self.once(f"healed after {positions}")
        self.look(placed, positions)
        self.cuts += len(positions)

    def place(self, user, size):
        self.sent += 1
        token = f"token-{self.sent}-end"
        mail = fire.mail(f"person{self.sent}@earshot.test", "thanks", token)
        self.servers.place(user, mail + b"All of it works again.\r\n" * (size // 24))
        return token

    def look(self, placed, positions):
        rows = self.site.tokens(since=self.last)
        self.last = max([self.last] + [number for number, _, _ in rows])
        for index, (user, tokens) in enumerate(placed.items()):
            where = positions[index] if positions else "uncut"
            stored = sorted(token for _, mailbox, token in rows if mailbox == user)
            self.expect(stored == sorted(tokens), where, f"placed {tokens}, stored {stored}")
            self.kept[user] += len(tokens)
            moved, left = self.servers.count(user, "Earshot"), self.servers.count(user)
            detail = f"{left} not moved, {moved} of {self.kept[user]} moved"
            self.expect((moved, left) == (self.kept[user], 0), where, detail)


class SMTPTrial(CutTrial):
    """STARTTLS, login, an alert to three of whom one is refused, and an acknowledgement."""

    def __init__(self, folder, part):
        super().__init__(folder, f"smtp-{part + 1}", ["feedback", "it", "oncall"])
        self.part = part
        self.proxy = FaultProxy(self.servers.smtp)
        self.site = fire.Site(self.folder / "site", self.configuration)
        self.template = self.folder / "template.sqlite"
        self.proxy.refuse()
        for person in ("ann", "bob"):
            self.servers.place("feedback", fire.mail(f"{person}@earshot.test", "eduroam", f"token-{person}-end"))
        self.once("preparing")
        shutil.copy(self.site.store, self.template)
        self.promised = sorted(kind for kind, _, _ in self.site.outbox())
        self.proxy.heal()
        self.longest = {UP: 0, DOWN: 0}
        self.taken = 0
        self.unsure = self.repeated = 0
        self.cut(None)
        self.longest = dict(self.proxy.counts.longest)

    def configuration(self, site):
        mailbox = fire.mailbox(site, "feedback", f'url = "imap://127.0.0.1:{self.servers.imap}"\nsecurity = "plain"\n'
                               "allow_plaintext = true")
        alerts = [f"{name}@earshot.test" for name in ("it", "refused", "oncall")]
        # One acknowledgement is as good as two, and no outage ends in between.
        few = {"people": 2, "answers": 1, "helpdesk": False, "quiet": "7d"}
        return fire.toml(site, mailbox, self.trust(self.proxy, "smtp"), alerts=alerts, **few)

    def run(self, positions, show):
        for position in positions[self.part :: SMTP_PARTS]:
            self.cut(position)
            show(self)

    def cut(self, position):
        self.site.store.unlink()
        shutil.copy(self.template, self.site.store)
        self.site.turn_clock()
        if position:
            self.proxy.set(Rule(end=(*position, "rst" if position[1] % 2 else "fin")))
            self.once(position)
            self.proxy.heal()
            self.site.turn_clock()
            self.cuts += 1
        self.once(f"healed after {position}")
        self.look(position or "uncut")

    def look(self, where):
        ledger = self.servers.ledger()
        taken, self.taken = ledger[self.taken :], len(ledger)
        rows = self.site.outbox()
        self.expect(sorted(kind for kind, _, _ in rows) == self.promised, where, f"promised {rows}")
        for kind, state, message_id in rows:
            copies = [line["to"] for line in taken if line["message_id"] == message_id]
            if kind == "acknowledgement":
                least, most = (1, 1) if state == "sent" else (0, 1)
                self.unsure += state == "unknown"
                self.expect(state in ("sent", "unknown"), where, f"an acknowledgement is {state}")
            else:
                least, most = 1, 2
                self.repeated += len(copies) > 1
                self.expect(state == "sent", where, f"an alert is {state}")
                self.expect(all(to == ["it@earshot.test", "oncall@earshot.test"] for to in copies), where, str(copies))
            self.expect(least <= len(copies) <= most, where, f"{kind} {state} was taken {len(copies)} times")
        known = {message_id for _, _, message_id in rows}
        self.expect(all(line["message_id"] in known for line in taken), where, "a mail nobody promised")

    def summary(self):
        return f"{super().summary()}, {self.repeated} alerts repeated, {self.unsure} answers left unknown"


def run(stride=1, offset=0):
    kinds = [IMAPTrial] + [partial(SMTPTrial, part=part) for part in range(SMTP_PARTS)]
    print(f"Cutting every {stride}. byte from offset {offset}", flush=True)
    return play(kinds, lambda trial, show: trial.run(trial.positions(stride, offset), show))
