/// A Python program that has four people report one service after the other, each over LMTP, and prints the milliseconds from the
/// server's answer to the fourth report until the relay has accepted the alert.
///
/// The three before are in the store by then: the fourth decides.
struct AlertScript: Sendable {
    /// One service a round: an incident of a service that is open is not opened again.
    static let services = [
        "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliett", "kilo", "lima",
        "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra", "tango", "uniform", "victor", "whiskey",
        "xray", "yankee", "zulu",
    ].map { "\($0) portal" }

    let socket: String
    let user: String
    let store: String
    let ledger: String
    let rounds: Int

    /// - Returns: a time for each round.
    func run(output: String) throws(Failure) -> [Double] {
        let words = [socket, user, store, ledger, "\(rounds)", Self.services.joined(separator: ",")]
        let child = try Child.run(["/usr/bin/python3", "-c", Self.text] + words, output: output)
        guard child.code == 0 else { throw Failure(BenchFolder.text("\(output).err").suffix(2000).description) }
        let times = BenchFolder.text(output).split(separator: "\n").compactMap { Double($0) }
        guard times.count == rounds else { throw Failure("\(times.count) alerts were measured instead of \(rounds)") }
        return times
    }

    private static let text = """
        import os, smtplib, sqlite3, sys, time
        socket, user, store, ledger, rounds, services = sys.argv[1:]
        address = user + "@earshot.test"

        def until(condition, what):
            end = time.monotonic() + 60
            while time.monotonic() < end:
                if condition():
                    return
                time.sleep(0.001)
            sys.exit(what + " within a minute")

        def deliver(service, person):
            identifier = f"{person}.{service.replace(' ', '-')}@alert.test"
            text = (f"From: Person {person} <person{person}@earshot.test>\\r\\nTo: {address}\\r\\n"
                    f"Subject: {service} is down\\r\\nMessage-ID: <{identifier}>\\r\\n\\r\\n"
                    f"The {service} has been down for {person + 1} minutes. Nothing works and nobody here can log in.\\r\\n")
            client.sendmail(f"person{person}@earshot.test", [address], text)
            return identifier, time.monotonic()

        def stored(identifier):
            return database.execute("SELECT 1 FROM message WHERE message_id = ?", [identifier]).fetchone()

        def alerts():
            if not os.path.exists(ledger):
                return 0
            with open(ledger, encoding="utf-8") as lines:
                return sum("it@earshot.test" in line for line in lines)

        until(lambda: os.path.exists(store), "the daemon made no store")
        database = sqlite3.connect("file:" + store + "?mode=ro", uri=True, isolation_level=None, timeout=5)
        until(lambda: database.execute("SELECT 1 FROM sqlite_schema WHERE name = 'message'").fetchone(), "no tables were made")
        client = smtplib.LMTP(host=socket, local_hostname="localhost")
        for service in services.split(",")[:int(rounds)]:
            before = alerts()
            for person in range(3):
                identifier, _ = deliver(service, person)
                until(lambda: stored(identifier), f"a report of the {service} was not stored")
            # The daemon waits with IDLE again, as it does nearly always.
            time.sleep(0.5)
            if alerts() != before:
                sys.exit(f"three people were enough for the {service}")
            _, start = deliver(service, 3)
            until(lambda: alerts() > before, f"nobody was told that the {service} is down")
            print(1000 * (time.monotonic() - start))
        client.quit()
        """
}
