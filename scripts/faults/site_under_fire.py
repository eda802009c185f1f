"""Mail servers, a configuration, the program and its store, all in one temporary folder."""
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
EARSHOT = ROOT / ".build/release/earshot"
SCRIPTS = ROOT / "scripts"


class MailServers:
    """A private Dovecot and SMTP server (scripts/mail-servers)."""

    def __init__(self, folder, users):
        self.folder = Path(folder)
        subprocess.run([SCRIPTS / "mail-servers", "start", self.folder, *users], check=True)
        ports = dict(line.split("=") for line in (self.folder / "ports").read_text().split())
        self.imap, self.imaps, self.smtp = (int(ports[name]) for name in ("IMAP_PORT", "IMAPS_PORT", "SMTP_PORT"))
        self.certificate = self.folder / "cert.pem"
        owner = (self.folder / "mail").stat()
        self.owner = (owner.st_uid, owner.st_gid)
        self.placed = 0
        self.restarted = []

    def stop(self):
        for process in self.restarted:
            process.poll()
        subprocess.run([SCRIPTS / "mail-servers", "stop", self.folder], check=True)

    def place(self, user, mail):
        """Delivers as Maildir does: whole or not at all, whatever state the server is in."""
        mailbox = self.folder / "mail" / user
        if not mailbox.exists():
            for part in ("", "tmp", "new", "cur"):
                (mailbox / part).mkdir(mode=0o700)
                os.chown(mailbox / part, *self.owner)
        self.placed += 1
        name = f"{int(time.time())}.{self.placed}.{os.getpid()}"
        (mailbox / "tmp" / name).write_bytes(mail)
        os.chown(mailbox / "tmp" / name, *self.owner)
        os.rename(mailbox / "tmp" / name, mailbox / "new" / name)

    def empty(self, user):
        for part in ("new", "cur"):
            for path in (self.folder / "mail" / user / part).glob("*"):
                path.unlink()

    def count(self, user, folder=""):
        """How many mails a folder has."""
        mailbox = self.folder / "mail" / user / (f".{folder}" if folder else "")
        return sum(len(os.listdir(mailbox / part)) for part in ("new", "cur") if (mailbox / part).exists())

    def ledger(self):
        """What the SMTP server has accepted: one dictionary for each mail."""
        try:
            lines = (self.folder / "smtp.jsonl").read_text(encoding="utf-8").split("\n")
        except FileNotFoundError:
            return []
        return [json.loads(line) for line in lines if line]

    # Violence

    def dovecot_processes(self):
        """The master and all below it."""
        master = int((self.folder / "dovecot.pid").read_text())
        family, found = {master}, True
        while found:
            children = {child for child, parent in parents().items() if parent in family}
            found = not children <= family
            family |= children
        return family

    def signal_dovecot(self, number):
        for process in self.dovecot_processes():
            send(process, number)

    def start_dovecot(self):
        """After a kill; the master writes its process id again."""
        (self.folder / "run/master.pid").unlink(missing_ok=True)
        environment = dict(os.environ, PATH=os.environ["PATH"] + ":/usr/sbin:/sbin")
        # Not into a pipe: the server keeps it open for ever.
        with open(self.folder / "dovecot-start.log", "ab") as log:
            command = ["setsid", "--wait", "dovecot", "-c", self.folder / "dovecot.conf"]
            start = lambda: subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            if wait_until(lambda: start().returncode == 0, 20, pause=0.2) is None:
                raise RuntimeError(f"dovecot does not start again: see {log.name}")
        wait_until(lambda: (self.folder / "run/master.pid").exists(), 10)
        shutil.copy(self.folder / "run/master.pid", self.folder / "dovecot.pid")

    def start_smtp(self):
        """After a kill, as scripts/mail-servers starts it."""
        command = [SCRIPTS / "smtp-server", "--port", str(self.smtp), "--lmtp", self.folder / "lmtp"]
        command += ["--ledger", self.folder / "smtp.jsonl", "--user", "relay", "--password", "listening"]
        command += ["--cert", self.certificate, "--key", self.folder / "key.pem"]
        with open(self.folder / "smtp.log", "ab") as log:
            process = subprocess.Popen(
                ["/usr/bin/python3", *command], stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        (self.folder / "smtp.pid").write_text(str(process.pid))
        self.restarted.append(process)

    def signal_smtp(self, number):
        send(int((self.folder / "smtp.pid").read_text()), number)


class Site:
    """A temporary folder for one trial of the program."""

    def __init__(self, folder, configuration):
        self.folder = Path(folder)
        self.folder.mkdir(exist_ok=True)
        secret = self.folder / "secret"
        secret.write_text("listening\n", encoding="ascii")
        secret.chmod(0o600)
        self.store = self.folder / "earshot.sqlite"
        self.configuration = self.folder / "earshot.toml"
        self.configuration.write_text(configuration(self), encoding="utf-8")
        self.environment = dict(os.environ, RUNTIME_DIRECTORY=str(self.folder), STATE_DIRECTORY=str(self.folder))

    def command(self, *arguments):
        return [EARSHOT, *arguments, "--config", self.configuration]

    def run(self, *arguments, before=(), timeout=120):
        """The program to its end: (exit code, output)."""
        try:
            done = subprocess.run(
                [*before, *self.command(*arguments)], env=self.environment, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=timeout, check=False,
            )
        except subprocess.TimeoutExpired as error:
            return None, (error.output or b"").decode(errors="replace")
        return done.returncode, done.stdout.decode(errors="replace")

    def start(self):
        """The daemon."""
        with open(self.folder / "log", "ab") as log:
            return subprocess.Popen(
                self.command("run"), env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    def query(self, sql, *values):
        """Rows of the store, read beside the daemon; none while there is no store yet."""
        if not self.store.exists():
            return []
        connection = sqlite3.connect(f"file:{self.store}?mode=ro", uri=True, timeout=20)
        try:
            return connection.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):
                return []
            raise
        finally:
            connection.close()

    def tokens(self, since=0):
        """(number, mailbox, token) of every stored mail that is nobody's echo, from a number on."""
        rows = self.query(
            "SELECT number, mailbox, text FROM content JOIN message ON number = message"
            " WHERE echo_of IS NULL AND number > ? ORDER BY number", since
        )
        return [(number, mailbox, token) for number, mailbox, text in rows for token in TOKEN.findall(text)]

    def outbox(self):
        """(kind, state, Message-ID) of every mail that was promised."""
        return self.query("SELECT kind, state, '<' || trim(message_id, '<>') || '>' FROM outbox")

    def turn_clock(self):
        """Whatever waits to be sent is due now. The program must not be running."""
        connection = sqlite3.connect(self.store, timeout=20)
        with connection:
            connection.execute("UPDATE outbox SET next_try_at = 0 WHERE state = 'queued'")
        connection.close()


TOKEN = re.compile(r"token-[0-9a-z-]+-end")

TEXTS = {
    "quiet": "Could we please get a second monitor for the front desk?",
    "thanks": "Thank you so much for the quick help with my new laptop!",
    "vpn": "The VPN does not connect since this morning, error 619. I cannot work.",
    "eduroam": "The eduroam is down, I cannot connect since this morning.",
}


def mail(sender, kind, token):
    """A person's mail with a token by which it is found again."""
    return "\r\n".join([
        f"From: {sender.split('@')[0]} <{sender}>", "To: feedback@earshot.test", f"Subject: {kind}",
        time.strftime("Date: %a, %d %b %Y %H:%M:%S +0000", time.gmtime()), f"Message-ID: <{token}@earshot.test>",
        f"Return-Path: <{sender}>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "",
        f"{TEXTS[kind]} {token}", "",
    ]).encode()


def toml(
    site,
    mailboxes,
    relay,
    digest="05:00",
    alerts=("it@earshot.test",),
    people=4,
    answers=100000,
    helpdesk=True,
    quiet="1m",
):
    """The configuration that every trial shares."""
    return f"""
[organisation]
name = "Test Works"
time_zone = "UTC"
language = "en"
domains = ["earshot.test"]
{'helpdesk = "helpdesk@earshot.test"' if helpdesk else ""}
security = "security@earshot.test"

[store]
path = "{site.store}"
{mailboxes}
[relay]
{relay}
user = "relay"
secret = "file:{site.folder}/secret"
sender = "earshot@earshot.test"

[acknowledgements]
enabled = {"true" if answers else "false"}
per_hour = {answers or 1}
per_day = 1000000

[[team]]
name = "it"
digest_to = ["it@earshot.test"]
alert_to = {json.dumps(list(alerts))}

[[service]]
name = "eduroam"
team = "it"

[[service]]
name = "vpn"
team = "it"

[[digest]]
name = "daily"
team = "all"
to = ["it@earshot.test"]
schedule = "daily {digest}"

[outages]
people = {people}
window = "1m"
quiet = "{quiet}"
"""


def mailbox(site, name, server, extra=""):
    return f"""
[[mailbox]]
name = "{name}"
{server}
user = "{name}"
secret = "file:{site.folder}/secret"
own_addresses = ["{name}@earshot.test", "feedback@earshot.test"]
{extra}
"""


def temporary_folder():
    """Short enough for the servers' sockets, open to Dovecot's own user."""
    folder = Path(tempfile.mkdtemp(prefix="earshot-", dir="/tmp"))
    folder.chmod(0o755)
    return folder


def parents():
    """Every process and its parent."""
    result = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                result[int(entry)] = int(Path(f"/proc/{entry}/stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                pass
    return result


def send(process, number):
    try:
        os.kill(process, number)
    except ProcessLookupError:
        pass


def wait_until(condition, seconds, pause=0.05):
    """The seconds it took, or None."""
    start = time.monotonic()
    while True:
        if condition():
            return time.monotonic() - start
        if time.monotonic() - start > seconds:
            return None
        time.sleep(pause)


def use(process):
    """(resident memory in MB, open descriptors)."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
        memory = int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) // 1024
        return memory, len(os.listdir(f"/proc/{process}/fd"))
    except (OSError, AttributeError):
        return 0, 0
