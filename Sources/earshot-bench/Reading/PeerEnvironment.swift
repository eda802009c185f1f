internal import Glibc

/// The Python that the peers run in: a virtual environment in `.build`, made by `scripts/prepare bench` where it is missing.
struct PeerEnvironment: Sendable {
    private static let folder = "\(Checkout.root)/.build/reading-peers"

    /// Nil where there is no Python.
    let python: String?
    let peers: [Peer]
    /// What is missing, and why; nil when nothing is.
    let complaint: String?

    /// - Parameter isWanted: false: whatever is missing stays so, without a word.
    init(isWanted: Bool) {
        guard isWanted else {
            (python, peers, complaint) = (nil, [], nil)
            return
        }
        let log = "\(Checkout.root)/.build/reading-peers.log"
        Console.tell("looking for the peers (PyPI is asked the first time)")
        let preparation = try? Child.run(["\(Checkout.root)/scripts/prepare", "bench"], output: log)
        if preparation?.code == 0, access("\(Self.folder)/bin/python", X_OK) == 0 {
            (python, peers, complaint) = ("\(Self.folder)/bin/python", Peer.allCases, nil)
            return
        }
        let missing =
            "mail-parser-reply and email-reply-parser could not be installed, and are missing below; see \(log).err"
        if let system = Checkout.program("python3") {
            (python, peers, complaint) = (system, [.email], missing)
        } else {
            (python, peers, complaint) = (nil, [], "\(missing). Nor is there a python3: Earshot stands alone")
        }
    }
}
