"""A TCP proxy on loopback that does to connections what networks do to them: delay, throttle, cut, swallow, refuse.

It changes no byte and leaves none out in the middle. It runs in a thread of its own; `scripts/faults/proxy.py PORT` runs
one by itself, for trying things by hand.
"""
import argparse
import asyncio
import ctypes
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
    end: tuple = None
    """(direction, bytes, how): what comes after so many bytes of a direction. "fin" closes both sides, "rst" resets
    them, "half" closes one direction and lets the other go on, "mute" keeps all open and passes nothing any more."""


BLACK_HOLE = Rule(end=(UP, 0, "mute"))
"""The connection is accepted, and then there is silence."""


@dataclass
class Counts:
    connections: int = 0
    ended: int = 0
    """Connections that a rule brought to its `end`."""
    longest: dict = field(default_factory=lambda: {UP: 0, DOWN: 0})
    """The most bytes that one connection has carried in each direction."""


class EndOfConnection(Exception):
    """A rule has closed it."""


class Connection:
    """One client, its server, and the two pumps between them."""

    def __init__(self, proxy, rule, reader, writer):
        self.proxy = proxy
        self.rule = rule
        self.sides = [(reader, writer)]
        self.carried = {UP: 0, DOWN: 0}
        self.is_mute = False
        self.task = asyncio.current_task()

    async def run(self):
        pumps = []
        try:
            if self.rule == BLACK_HOLE:
                await self.end("mute", None)
            self.sides.append(await asyncio.open_connection("127.0.0.1", self.proxy.target))
            client, server = self.sides
            pumps = [
                asyncio.create_task(self.pump(UP, client[0], server[1])),
                asyncio.create_task(self.pump(DOWN, server[0], client[1])),
            ]
            await asyncio.gather(*pumps)
        except (OSError, EndOfConnection):
            pass
        finally:
            for pump in pumps:
                pump.cancel()
            self.close("fin")
            longest = self.proxy.counts.longest
            for direction, count in self.carried.items():
                longest[direction] = max(longest[direction], count)

    async def pump(self, direction, reader, writer):
        rate, end = self.rule.rate, self.rule.end
        last = end[1] if end and end[0] == direction else None
        while last is None or self.carried[direction] < last:
            data = await reader.read(max(1, int(rate / 4)) if rate else 65536)
            if not data:
                break
            await asyncio.sleep(self.rule.delay + (len(data) / rate if rate else 0))
            await self.proxy.flowing.wait()
            if self.is_mute:
                await silence()
            if last is not None:
                data = data[: last - self.carried[direction]]
            writer.write(data)
            await writer.drain()
            self.carried[direction] += len(data)
        else:
            await self.end(end[2], writer)
        writer.write_eof()

    async def end(self, how, writer):
        self.proxy.counts.ended += 1
        if how == "half":
            writer.write_eof()
            await silence()
        if how == "mute":
            self.is_mute = True
            await silence()
        self.close(how)
        raise EndOfConnection

    def close(self, how):
        for _, writer in self.sides:
            if how == "rst" and not writer.is_closing():
                # A linger of zero makes close(2) send a reset (socket(7)).
                raw = writer.get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                writer.transport.abort()
            writer.close()


def drop_packets(raw):
    """A filter that lets no packet of the other side even into the system (socket(7), SO_ATTACH_FILTER)."""
    program = ctypes.create_string_buffer(struct.pack("HBBI", 0x06, 0, 0, 0))  # BPF_RET | BPF_K, 0 bytes
    raw.setsockopt(socket.SOL_SOCKET, 26, struct.pack("HP", 1, ctypes.addressof(program)))


async def silence():
    await asyncio.Event().wait()


class FaultProxy:
    """Listens on a free port. Its methods may be called from any thread."""

    def __init__(self, target):
        self.target = target
        self.counts = Counts()
        self.rule = lambda: Rule()
        self.connections = set()
        self.port = 0
        self.server = None
        self.flowing = None
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        self._do(self._start())

    def _do(self, work):
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)

    async def _start(self):
        self.flowing = asyncio.Event()
        self.flowing.set()
        await self._listen()

    async def _listen(self):
        if not self.server:
            self.server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
            self.port = self.server.sockets[0].getsockname()[1]

    async def _accept(self, reader, writer):
        self.counts.connections += 1
        connection = Connection(self, self.rule(), reader, writer)
        self.connections.add(connection)
        try:
            await connection.run()
        except asyncio.CancelledError:
            pass
        finally:
            self.connections.discard(connection)

    # What networks do

    def set(self, rule):
        """For every connection that begins from now on: a rule, or a function that makes one for each."""
        self.rule = rule if callable(rule) else lambda: rule

    def refuse(self):
        """Nobody listens any more: the system refuses whoever comes."""
        self._do(self._refuse())

    async def _refuse(self):
        if self.server:
            self.server.close()
            self.server = None

    def freeze(self):
        """Not a byte more on any connection, and none is closed, until `heal`."""
        self.loop.call_soon_threadsafe(self.flowing.clear)

    def silence(self):
        """The connections there are stay open and mute for ever, their packets acknowledged: a middlebox is stuck."""
        self._do(self._silence(is_vanished=False))

    def vanish(self):
        """The same, and nothing is acknowledged: a router has forgotten them, or the server has lost its power."""
        self._do(self._silence(is_vanished=True))

    async def _silence(self, is_vanished):
        for connection in self.connections:
            connection.is_mute = True
            if is_vanished:
                drop_packets(connection.sides[0][1].get_extra_info("socket"))

    def cut_all(self, how="rst"):
        """Ends the connections there are."""
        self._do(self._cut(how, lambda connection: True))

    async def _cut(self, how, is_meant):
        for connection in [each for each in self.connections if is_meant(each)]:
            connection.close(how)
            connection.task.cancel()

    def heal(self):
        """Passes everything from now on. What a rule still throttles or holds is ended; what fell silent stays so."""
        self.set(Rule())
        self._do(self._listen())
        self._do(self._cut("fin", lambda connection: connection.rule != Rule()))
        self.loop.call_soon_threadsafe(self.flowing.set)

    def stop(self):
        self.refuse()
        self.cut_all()
        self.loop.call_soon_threadsafe(self.loop.stop)


def main():
    """Prints the port, then obeys lines of JSON on standard input and answers each with the counts."""
    parser = argparse.ArgumentParser(
        epilog='Commands: {"set": {"delay": S, "rate": N, "end": ["up"|"down", BYTES, "fin"|"rst"|"half"|"mute"]}}, '
        '{"refuse": 1}, {"freeze": 1}, {"silence": 1}, {"vanish": 1}, {"cut_all": 1}, {"heal": 1}, {"counts": 1}.'
    )
    parser.add_argument("target", type=int, help="the port of the server on 127.0.0.1")
    proxy = FaultProxy(parser.parse_args().target)
    print(proxy.port, flush=True)
    while True:
        try:
            commands = json.loads(input())
        except EOFError:
            return
        for name, value in commands.items():
            if name == "set":
                value["end"] = tuple(value["end"]) if value.get("end") else None
                proxy.set(Rule(**value))
            elif name in ("refuse", "freeze", "silence", "vanish", "cut_all", "heal"):
                getattr(proxy, name)()
        print(json.dumps(vars(proxy.counts)), flush=True)


if __name__ == "__main__":
    main()
