"""A TCP proxy on loopback that does to a connection what networks do: delay, throttle, cut, half-close, hold, refuse.

It never changes a byte. `python3 scripts/faults/proxy.py` runs one by itself; the harness runs them in its own process.
"""
import argparse
import asyncio
import json
import socket
import struct
import threading
from dataclasses import dataclass, field

UP = "up"
"""From the client to the server."""
DOWN = "down"
"""From the server to the client."""


@dataclass(frozen=True)
class Rule:
    """What happens to one connection."""

    delay: float = 0
    """Seconds before each piece is passed on."""
    rate: float = 0
    """Bytes per second in each direction; 0 for no limit."""
    cut: tuple = None
    """(direction, bytes, "fin" | "rst" | "half"): the end after so many bytes of a direction. "half" closes only the
    receiver's side of that direction and holds the rest."""
    hold: bool = False
    """Accept, and never pass a byte on."""


@dataclass
class Counts:
    connections: int = 0
    refused: int = 0
    cut: int = 0
    up: int = 0
    down: int = 0
    longest: dict = field(default_factory=lambda: {UP: 0, DOWN: 0})
    """The most bytes one connection has carried in each direction."""


class Connection:
    """One client, its server, and the two pumps between them."""

    def __init__(self, proxy, rule, reader, writer):
        self.proxy = proxy
        self.rule = rule
        self.client = (reader, writer)
        self.server = None
        self.carried = {UP: 0, DOWN: 0}

    async def run(self):
        try:
            if self.rule.hold:
                await asyncio.Event().wait()
            self.server = await asyncio.open_connection("127.0.0.1", self.proxy.target)
            up = asyncio.create_task(self.pump(UP, self.client[0], self.server[1]))
            down = asyncio.create_task(self.pump(DOWN, self.server[0], self.client[1]))
            try:
                await asyncio.gather(up, down)
            finally:
                up.cancel()
                down.cancel()
        except (OSError, EndOfConnection):
            pass
        finally:
            for side in (self.client, self.server):
                if side:
                    side[1].close()
            for direction in (UP, DOWN):
                longest = self.proxy.counts.longest
                longest[direction] = max(longest[direction], self.carried[direction])

    async def pump(self, direction, reader, writer):
        cut = self.rule.cut if self.rule.cut and self.rule.cut[0] == direction else None
        if cut and cut[1] == 0:
            await self.end(cut[2], writer)
        while data := await reader.read(65536 if not self.rule.rate else max(1, int(self.rule.rate / 4))):
            await self.proxy.flowing.wait()
            if self.rule.delay:
                await asyncio.sleep(self.rule.delay)
            if self.rule.rate:
                await asyncio.sleep(len(data) / self.rule.rate)
            room = cut[1] - self.carried[direction] if cut else len(data)
            data, is_over = data[:room], cut and len(data) >= room
            writer.write(data)
            await writer.drain()
            self.carried[direction] += len(data)
            if direction == UP:
                self.proxy.counts.up += len(data)
            else:
                self.proxy.counts.down += len(data)
            if is_over:
                await self.end(cut[2], writer)
        if writer.can_write_eof():
            writer.write_eof()

    async def end(self, how, writer):
        self.proxy.counts.cut += 1
        if how == "half":
            writer.write_eof()
            await asyncio.Event().wait()
        self.close(how)
        raise EndOfConnection

    def close(self, how):
        for side in (self.client, self.server):
            if not side:
                continue
            if how == "rst":
                # A linger of zero makes close(2) send a reset (socket(7)).
                raw = side[1].get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                side[1].transport.abort()
            else:
                side[1].close()


class EndOfConnection(Exception):
    """A rule has ended it."""


class FaultProxy:
    """Listens on a free port in a thread of its own. All methods may be called from any thread."""

    def __init__(self, target):
        self.target = target
        self.counts = Counts()
        self.rule = Rule()
        self.next_rules = []
        self.connections = {}
        self.port = 0
        self.server = None
        self.loop = asyncio.new_event_loop()
        self.flowing = None
        ready = threading.Event()
        threading.Thread(target=self._serve, args=(ready,), daemon=True).start()
        ready.wait()
        self.refuse(False)

    def _serve(self, ready):
        asyncio.set_event_loop(self.loop)
        self.flowing = asyncio.Event()
        self.flowing.set()
        self.loop.call_soon(ready.set)
        self.loop.run_forever()

    def _do(self, work):
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)

    # Rules

    def set(self, **rule):
        """From now on, for every connection that begins."""
        self.rule = Rule(**rule)

    def next(self, **rule):
        """For the next connection only, or the one after those already told so."""
        self.next_rules.append(Rule(**rule))

    def refuse(self, is_refused=True):
        """Nobody listens: a connection is refused by the system."""
        self._do(self._refuse(is_refused))

    async def _refuse(self, is_refused):
        if is_refused and self.server:
            self.server.close()
            self.server = None
        if not is_refused and not self.server:
            self.server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
            self.port = self.server.sockets[0].getsockname()[1]

    def freeze(self, is_frozen=True):
        """Not a byte more on any connection, none closed: a black hole."""
        self.loop.call_soon_threadsafe(self.flowing.clear if is_frozen else self.flowing.set)

    def cut_all(self, how="rst"):
        """Ends all connections there are."""
        self._do(self._cut_all(how))

    async def _cut_all(self, how):
        for connection, task in list(self.connections.items()):
            connection.close(how)
            task.cancel()

    def heal(self):
        """Passes everything from now on; what a rule still throttles or holds is ended."""
        self.rule = Rule()
        self.next_rules = []
        self.freeze(False)
        self.refuse(False)
        self._do(self._end_faulty())

    async def _end_faulty(self):
        for connection, task in list(self.connections.items()):
            if connection.rule != Rule():
                connection.close("fin")
                task.cancel()

    def stop(self):
        self.refuse()
        self.cut_all()
        self.loop.call_soon_threadsafe(self.loop.stop)

    async def _accept(self, reader, writer):
        self.counts.connections += 1
        rule = self.next_rules.pop(0) if self.next_rules else self.rule
        connection = Connection(self, rule, reader, writer)
        task = asyncio.current_task()
        self.connections[connection] = task
        try:
            await connection.run()
        except asyncio.CancelledError:
            pass
        finally:
            del self.connections[connection]


def main():
    """Prints the port, then obeys lines on standard input, one command each, and answers each with a line of JSON."""
    parser = argparse.ArgumentParser(
        epilog='Commands: {"set": {RULE}}, {"next": {RULE}}, {"refuse": BOOL}, {"freeze": BOOL}, {"cut_all": "rst"}, '
        '{"heal": true}, {"counts": true}. A RULE has delay, rate, cut ["up"|"down", BYTES, "fin"|"rst"|"half"], hold.'
    )
    parser.add_argument("target", type=int, help="the port of the server on 127.0.0.1")
    proxy = FaultProxy(parser.parse_args().target)
    print(proxy.port, flush=True)
    while True:
        try:
            line = input()
        except EOFError:
            return
        for name, value in json.loads(line).items():
            if name in ("set", "next"):
                if value.get("cut"):
                    value["cut"] = tuple(value["cut"])
                getattr(proxy, name)(**value)
            elif name in ("refuse", "freeze", "cut_all"):
                getattr(proxy, name)(value)
            elif name == "heal":
                proxy.heal()
            elif name != "counts":
                raise SystemExit(f"fault proxy: no command {name}")
        print(json.dumps(vars(proxy.counts)), flush=True)


if __name__ == "__main__":
    main()
