"""Ends the program at every system call of taking in and answering one mail, and lets the disk fail at every write."""
import shutil
import sqlite3

import site_under_fire as fire
from trial import Trial, play

KILLED_AT = ["pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "write", "sendto", "recvfrom"]
FULL_AT = ["pwrite64", "ftruncate"]
BROKEN_AT = ["fdatasync", "fsync", "pwrite64", "pread64"]


class SyscallTrial(Trial):
    """A store that knows its folder, one new mail, and a relay that takes the answer."""

    def __init__(self, folder):
        super().__init__(folder, "syscalls", ["feedback"])
        self.site = fire.Site(self.folder / "site", self.configuration)
        self.template = self.folder / "template.sqlite"
        self.once("preparing")
        shutil.copy(self.site.store, self.template)
        self.taken = self.unsure = 0

    def configuration(self, site):
        plain = 'security = "plain"\nallow_plaintext = true'
        mailbox = fire.mailbox(site, "feedback", f'url = "imap://127.0.0.1:{self.servers.imap}"\n{plain}')
        return fire.toml(site, mailbox, f'url = "smtp://127.0.0.1:{self.servers.smtp}"\n{plain}', helpdesk=False)

    def run(self, show):
        """Each call by itself: strace(1) counts for each thread, and the store writes from one at a time."""
        for call in KILLED_AT:
            self.until_spared(call, "signal=SIGKILL", show)
        for call in FULL_AT:
            self.until_spared(call, "error=ENOSPC", show)
            self.until_spared(call, "error=ENOSPC", show, stays=True)
        for call in BROKEN_AT:
            self.until_spared(call, "error=EIO", show)

    def until_spared(self, call, fault, show, stays=False):
        """At the first such call, the second, and so on, until there is no such call any more."""
        number, was_hit = 0, True
        while was_hit:
            number += 1
            was_hit = self.hit(call, fault, f"{number}+" if stays else str(number))
            show(self)
        print(f"  {fault} at {call}{' and all after it' if stays else ''}: {number - 1} places", flush=True)

    def hit(self, call, fault, when):
        where = f"{fault} at {call} {when}"
        self.begin()
        log = self.folder / "strace.log"
        strace = ["strace", "-f", "-qq", "-o", log, "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}"]
        code, output = self.site.run("once", before=strace)
        text = log.read_text(errors="replace")
        was_hit = "(INJECTED)" in text or "killed by SIGKILL" in text
        self.expect(code is not None, where, "the program hung")
        if was_hit and fault == "error=EIO" and call.startswith("f"):
            self.expect(code != 0, where, "a failed sync was taken for a good one")
        code, output = self.once(f"healed after {where}")
        self.site.turn_clock()
        self.once(f"healed after {where}")
        self.cuts += was_hit
        self.look(where)
        return was_hit

    def begin(self):
        for suffix in ("", "-wal", "-shm"):
            self.site.store.with_name(self.site.store.name + suffix).unlink(missing_ok=True)
        shutil.copy(self.template, self.site.store)
        self.servers.empty("feedback")
        self.servers.place("feedback", fire.mail("ann@earshot.test", "thanks", "token-ann-end"))

    def look(self, where):
        tokens = [token for _, _, token in self.site.tokens()]
        self.expect(tokens == ["token-ann-end"], where, f"stored {tokens}")
        ledger = self.servers.ledger()
        taken, self.taken = ledger[self.taken :], len(ledger)
        states = [state for _, state, _ in self.site.outbox()]
        self.expect(states in (["sent"], ["unknown"]), where, f"the answer is {states}")
        self.unsure += states == ["unknown"]
        self.expect(len(taken) == 1 if states == ["sent"] else len(taken) <= 1, where, f"answered {len(taken)} times")
        connection = sqlite3.connect(self.site.store)
        sound = connection.execute("PRAGMA integrity_check").fetchall()
        connection.close()
        self.expect(sound == [("ok",)], where, f"the store is damaged: {sound}")

    def summary(self):
        return f"{self.cuts} places, {self.unsure} answers left unknown"


def run():
    print("Breaking off at every system call", flush=True)
    return play([SyscallTrial], lambda trial, show: trial.run(show))
