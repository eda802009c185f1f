"""Mails come all the time, servers, network and program fail at random, and in the end the ledgers are compared."""
import datetime
import random
import shutil
import signal
import statistics
import threading
import time
from collections import Counter, defaultdict

import site_under_fire as fire
from colleague import Colleague
from proxy import BLACK_HOLE, DOWN, UP, FaultProxy, Rule

RESUME_LIMIT = 30
"""Seconds from healing to the next mail stored, or sent."""
DEAD_LIMITS = {"vanished": 45, "stuck": 120}
"""The same for connections that died without a word: nobody can tell them from quiet ones at once."""
MAILBOXES = {"feedback": "imaps", "second": "imap"}
PLACES = [*MAILBOXES, "relay"]


class Soak:
    def __init__(self, folder, seed, minutes):
        self.random = random.Random(seed)
        self.end = time.monotonic() + minutes * 60
        self.servers = fire.MailServers(folder / "servers", [*MAILBOXES, "it", "helpdesk", "security"])
        ports = {name: getattr(self.servers, kind) for name, kind in MAILBOXES.items()} | {"relay": self.servers.smtp}
        self.proxies = {name: FaultProxy(port) for name, port in ports.items()}
        self.site = fire.Site(folder / "site", self.configuration)
        self.daemon = self.site.start()
        self.delivered = {}
        self.played = Counter()
        self.resumed = defaultdict(list)
        self.violations = []
        self.peak = Counter()
        self.is_over = threading.Event()
        self.colleague = Colleague(self.servers.folder / "mail/second", self.random.randrange(10**6))
        self.postman = threading.Thread(target=self.deliver, args=(random.Random(seed + 1),), daemon=True)

    def configuration(self, site):
        trust = f'ca_file = "{self.servers.certificate}"'
        first = f'url = "imaps://localhost:{self.proxies["feedback"].port}"\n{trust}'
        second = f'url = "imap://localhost:{self.proxies["second"].port}"\n{trust}'
        mailboxes = fire.mailbox(site, "feedback", first, 'mark = "move"\nmove_to = "Earshot"')
        mailboxes += fire.mailbox(site, "second", second, 'poll_interval = "10s"\nmark = "file"')
        soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=90)
        relay = f'url = "smtp://localhost:{self.proxies["relay"].port}"\n{trust}'
        return fire.toml(site, mailboxes, relay, digest=soon.strftime("%H:%M"))

    # Mails

    def deliver(self, chance):
        """About two mails a second; six people with one complaint every 90 seconds; a mail in ten is dragged elsewhere."""
        next_burst = time.monotonic() + 20
        while not self.is_over.wait(chance.uniform(0.1, 0.9)):
            self.place(chance.choice([*MAILBOXES]), chance.choices(["quiet", "thanks", "vpn"], [6, 3, 1])[0])
            if chance.random() < 0.1:
                self.colleague.drag()
            if time.monotonic() > next_burst:
                next_burst += 90
                for _ in range(6):
                    self.place("feedback", "eduroam")

    def place(self, mailbox, kind):
        number = len(self.delivered)
        token = f"token-{number}-end"
        self.servers.place(mailbox, fire.mail(f"person{number}@earshot.test", kind, token))
        self.delivered[token] = kind

    # Faults

    def faults(self):
        """What can happen, by name: (where it is felt, what begins it, what ends it)."""
        def network(begin):
            return [([name], lambda name=name: begin(self.proxies[name]), self.proxies[name].heal) for name in PLACES]

        def anew(rule):
            def begin(proxy):
                proxy.set(rule)
                proxy.cut_all(self.random.choice(["fin", "rst"]))
            return begin

        def swallow(proxy):
            proxy.set(BLACK_HOLE)
            proxy.freeze()

        def refuse(proxy):
            proxy.refuse()
            proxy.cut_all()

        def anywhere(*ways):
            return Rule(end=(self.random.choice([UP, DOWN]), self.random.randint(0, 7000), self.random.choice(ways)))

        def server(name, places, start):
            send = getattr(self.servers, f"signal_{name}")
            return [
                (places, lambda: send(signal.SIGKILL), start),
                (places, lambda: send(signal.SIGSTOP), lambda: send(signal.SIGCONT)),
            ]

        dovecot = server("dovecot", [*MAILBOXES], self.servers.start_dovecot)
        smtp = server("smtp", ["relay"], self.servers.start_smtp)
        return {
            "cut in mid-byte": network(anew(lambda: anywhere("fin", "rst", "half"))),
            "black hole": network(swallow),
            "falls silent": network(anew(lambda: anywhere("mute"))),
            "TLS stalls": network(anew(lambda: Rule(end=(DOWN, self.random.randint(1, 1500), "mute")))),
            "throttled": network(anew(lambda: Rule(rate=self.random.randint(2, 60)))),
            "slow": network(anew(lambda: Rule(delay=self.random.uniform(0.2, 2)))),
            "refused": network(refuse),
            "stuck": network(FaultProxy.silence),
            "vanished": network(FaultProxy.vanish),
            "server killed": [dovecot[0], smtp[0]],
            "server stopped": [dovecot[1], smtp[1]],
            "daemon killed": [(PLACES, self.kill_daemon, lambda: None)],
        }

    def kill_daemon(self):
        self.daemon.kill()
        self.daemon.wait()
        self.daemon = self.site.start()

    def round(self):
        """A quiet while, one to three faults at once, healing, and the wait until work goes on."""
        time.sleep(self.random.uniform(0.5, 4))
        self.look_at_daemon()
        happening, touched = [], set()
        for name in self.random.sample(sorted(self.kinds), self.random.choice([1, 1, 2, 3])):
            places, begin, heal = self.random.choice(self.kinds[name])
            if touched.isdisjoint(places):
                touched.update(places)
                happening.append((name, places, heal))
                self.played[name] += 1
                begin()
        time.sleep(self.random.uniform(*self.random.choice([(0.1, 3), (0.1, 3), (3, 15), (3, 15), (15, 50)])))
        for _, _, heal in happening:
            heal()
        self.wait_for_resume(happening)

    def wait_for_resume(self, happening):
        healed = time.monotonic()
        before = self.progress()
        left = {place: name for name, places, _ in happening for place in places}
        limit = max(DEAD_LIMITS.get(name, RESUME_LIMIT) for name in left.values())
        while left and time.monotonic() < healed + 3 * limit:
            time.sleep(0.1)
            now = self.progress()
            for place in [place for place in left if now[place] > before[place]]:
                name, took = left.pop(place), time.monotonic() - healed
                self.resumed[name].append(took)
                if took > limit:
                    self.violations.append(f"{name}: {place} went on after {took:.0f} s")
                if took > RESUME_LIMIT:
                    print(f"  {name}: {place} went on after {took:.0f} s", flush=True)
        self.violations += [f"{name}: {place} does not go on" for place, name in left.items()]

    def progress(self):
        """What was stored of each mailbox and taken by the relay so far."""
        counts = dict(self.site.query("SELECT mailbox, count(*) FROM message GROUP BY mailbox"))
        return {name: counts.get(name, 0) for name in MAILBOXES} | {"relay": len(self.servers.ledger())}

    def look_at_daemon(self):
        if self.daemon.poll() is not None:
            self.violations.append(f"the daemon ended by itself with code {self.daemon.returncode}")
            self.daemon = self.site.start()
        memory, descriptors = fire.use(self.daemon.pid)
        self.peak["MB"] = max(self.peak["MB"], memory)
        self.peak["descriptors"] = max(self.peak["descriptors"], descriptors)

    # The whole

    def run(self):
        self.kinds = self.faults()
        self.postman.start()
        try:
            shown = time.monotonic()
            while time.monotonic() < self.end:
                self.round()
                if time.monotonic() - shown > 15:
                    shown = time.monotonic()
                    left, faults = max(0, self.end - shown), sum(self.played.values())
                    stored, taken = sum(self.progress()[name] for name in MAILBOXES), self.progress()["relay"]
                    print(f"{left / 60:5.1f} min left: {len(self.delivered)} delivered, {stored} stored, {taken} sent, "
                          f"{faults} faults, {len(self.violations)} violations", flush=True)
            self.is_over.set()
            self.postman.join()
            self.settle()
            return self.report()
        finally:
            self.is_over.set()
            self.daemon.kill()
            self.daemon.wait()
            self.servers.signal_dovecot(signal.SIGCONT)
            self.servers.signal_smtp(signal.SIGCONT)
            self.servers.stop()

    def settle(self):
        """All is well again: the rest comes in, the daemon stops as it should, and what waits to be sent is sent."""
        fire.wait_until(lambda: len(self.site.tokens()) >= len(self.delivered), 150, pause=0.5)
        # What was dragged last is heard of at the next look.
        fire.wait_until(lambda: not self.colleague.misheard(self.site), 60, pause=1)
        self.look_at_daemon()
        self.daemon.send_signal(signal.SIGTERM)
        if fire.wait_until(lambda: self.daemon.poll() is not None, 20) is None or self.daemon.returncode != 0:
            self.violations.append("the daemon did not stop as it should")
        # Mails put off wait up to an hour, and uncertain ones are repeated once or more.
        for _ in range(6):
            self.site.turn_clock()
            self.site.run("once")

    def report(self):
        stored = Counter(token for _, _, token in self.site.tokens())
        lost = [token for token in self.delivered if not stored[token]]
        twice = [token for token, count in stored.items() if count > 1]
        quarantined = len(self.site.query("SELECT 1 FROM message WHERE fate = 'quarantined'"))
        unread = len(self.site.query("SELECT 1 FROM location WHERE state = 'unread'"))
        taken = Counter(line["message_id"] for line in self.servers.ledger())
        # Alerts are answers too, to the first alert of their outage.
        answers = Counter(line["in_reply_to"] for line in self.servers.ledger() if "token-" in line["in_reply_to"])
        states = Counter()
        broken = []
        for kind, state, message_id in self.site.outbox():
            states[kind, state] += 1
            least = 1 if state == "sent" or kind != "acknowledgement" else 0
            most = {"acknowledgement": 1, "digest": 2}.get(kind, 1000)
            if state not in ("sent", "unknown") or not least <= taken[message_id] <= most:
                broken.append(f"{kind} {message_id} is {state} and was taken {taken[message_id]} times")
        for name, found in (("lost", lost), ("stored twice", twice)):
            self.violations += [f"{token} was {name}" for token in found]
        self.violations += broken + [f"{each} was answered twice" for each, count in answers.items() if count > 1]
        self.violations += self.colleague.misheard(self.site)
        if quarantined or unread:
            self.violations.append(f"{quarantined} mails in quarantine, {unread} not read: all could be")
        print(f"\n  delivered     {len(self.delivered):6}\n  stored        {sum(stored.values()):6}")
        print(f"  acknowledged  {len(answers):6}\n  lost          {len(lost):6}\n  twice         {len(twice):6}")
        print(f"  dragged       {self.colleague.drags:6}, of {len(self.colleague.first)} mails")
        for (kind, state), count in sorted(states.items()):
            print(f"  outbox: {kind} {state}: {count}")
        print("\n  fault            played   resumed after: median, slowest")
        for name in sorted(self.kinds):
            times = self.resumed[name]
            span = f"{statistics.median(times):6.1f} s {max(times):6.1f} s" if times else ""
            print(f"  {name:16} {self.played[name]:6}   {span}")
        ordinary = [took for name, times in self.resumed.items() if name not in DEAD_LIMITS for took in times]
        print(f"\n  slowest resume {max(ordinary, default=0):.1f} s, but for connections that died without a word\n"
              f"  at most {self.peak['MB']} MB, {self.peak['descriptors']} descriptors")
        for violation in self.violations[:40]:
            print("  VIOLATION:", violation)
        print("FAILED" if self.violations else "Nothing lost, nothing twice.")
        return not self.violations


def run(minutes, seed):
    folder = fire.temporary_folder()
    print(f"Soaking for {minutes:g} minutes with seed {seed} in {folder}", flush=True)
    is_clean = Soak(folder, seed, minutes).run()
    if is_clean:
        shutil.rmtree(folder)
    else:
        print(f"Everything is kept in {folder}")
    return is_clean
