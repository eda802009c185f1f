/// A Python program that delivers mails over LMTP, one when the one before is in Earshot's store, and prints the milliseconds
/// each took from the server's answer to the row. Then how many mails still wait.
///
/// It looks into the store as any reader may, every millisecond; the first mail only shows that the daemon is up.
struct DeliveryScript: Sendable {
    let socket: String
    let user: String
    let store: String
    let mails: Int
    let seed: Int

    func run(output: String) throws(Failure) -> (times: [Double], waiting: Int) {
        let words = [socket, user, store, "\(mails)", "\(seed)"]
        let child = try Child.run(["/usr/bin/python3", "-c", Self.text] + words, output: output)
        guard child.code == 0 else { throw Failure(BenchFolder.text("\(output).err").suffix(2000).description) }
        let numbers = BenchFolder.text(output).split(separator: "\n").compactMap { Double($0) }
        guard numbers.count == mails + 1, let waiting = numbers.last else {
            throw Failure("the deliveries gave \(numbers.count) numbers instead of \(mails + 1)")
        }
        return (numbers.dropLast(), Int(waiting))
    }

    private static let text = """
        import os, random, smtplib, sqlite3, sys, time
        socket, user, store, mails, seed = sys.argv[1:]
        pauses = random.Random(int(seed))
        address = user + "@earshot.test"
        services = ["the printer on floor", "the beamer in room", "the lift display in hall", "the scanner in office"]

        def until(condition, what):
            end = time.monotonic() + 60
            while time.monotonic() < end:
                found = condition()
                if found is not None:
                    return found
                time.sleep(0.001)
            sys.exit(what + " within a minute")

        def deliver(number):
            identifier = f"{number}.{seed}@latency.test"
            text = (f"From: Person {number} <person{number}@earshot.test>\\r\\nTo: {address}\\r\\n"
                    f"Subject: {number}\\r\\nMessage-ID: <{identifier}>\\r\\n\\r\\n"
                    f"Could somebody look at {services[number % 4]} {number}? It has been slow for days.\\r\\n")
            client.sendmail("person@earshot.test", [address], text)
            return identifier, time.monotonic()

        def stored(identifier):
            return database.execute("SELECT 1 FROM message WHERE message_id = ?", [identifier]).fetchone()

        until(lambda: os.path.exists(store) or None, "the daemon made no store")
        database = sqlite3.connect("file:" + store + "?mode=ro", uri=True, isolation_level=None, timeout=5)
        until(lambda: database.execute("SELECT 1 FROM sqlite_schema WHERE name = 'message'").fetchone(), "no tables were made")
        client = smtplib.LMTP(host=socket, local_hostname="localhost")
        for number in range(int(mails) + 1):
            identifier, start = deliver(number)
            until(lambda: stored(identifier), f"mail {number} was not stored")
            if number:
                print(1000 * (time.monotonic() - start))
            time.sleep(pauses.uniform(0.02, 0.2))
        client.quit()
        print(database.execute("SELECT sum(waiting) FROM folder").fetchone()[0])
        """
}
