"""What the trials share that break off one thing after another, each at every place where it can be."""
import shutil
import threading
import time

import site_under_fire as fire


class Trial:
    """Servers, the program, and what went wrong."""

    def __init__(self, folder, name, users):
        self.name = name
        self.folder = folder / name
        self.folder.mkdir()
        self.servers = fire.MailServers(self.folder / "servers", users)
        self.cuts = 0
        """How often something was broken off."""
        self.violations = []

    def once(self, what):
        code, output = self.site.run("once")
        if code is None or code < 0:
            self.violations.append(f"{what}: the program hung or crashed ({code})")
        return code, output

    def expect(self, is_so, what, detail=""):
        if not is_so:
            self.violations.append(f"{self.name} {what} {detail}")

    def stop(self):
        self.servers.stop()


def play(kinds, work):
    """Runs a trial of each kind, all at once; True when nothing was violated, and then nothing is left of them.

    `work` is called with the trial and with what shows how far it is.
    """
    folder = fire.temporary_folder()
    print(f"  in {folder}", flush=True)
    shown, lock = [time.monotonic()], threading.Lock()
    trials, failures = [], []

    def show(trial):
        with lock:
            if time.monotonic() - shown[0] > 20:
                shown[0] = time.monotonic()
                state = "; ".join(f"{each.name} {each.summary()}" for each in trials)
                print(f"  {state}; {sum(len(each.violations) for each in trials)} violations", flush=True)

    def begin(kind):
        try:
            trial = kind(folder)
            trials.append(trial)
            work(trial, show)
        except Exception as error:  # A broken harness is no clean trial.
            failures.append(f"{kind}: {error!r}")

    workers = [threading.Thread(target=begin, args=(kind,), daemon=True) for kind in kinds]
    try:
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    finally:
        for trial in trials:
            trial.stop()
    violations = failures + [each for trial in trials for each in trial.violations]
    for trial in trials:
        print(f"  {trial.name}: {trial.summary()}, {len(trial.violations)} violations")
    for violation in violations[:40]:
        print("  VIOLATION:", violation)
    if violations:
        print(f"FAILED: everything is kept in {folder}")
    else:
        print("Nothing lost, nothing twice.")
        shutil.rmtree(folder)
    return not violations
