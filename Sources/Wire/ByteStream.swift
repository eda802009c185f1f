/// A connection's bytes, both ways. The real one is `Connection`; the tests' ones are scripts.
package protocol ByteStream: Sendable {
    /// Sends all of `bytes`, or throws. A throw says nothing of how much arrived.
    func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) async throws(WireError)
    /// The next bytes, at least one; an empty array is the peer's end of stream.
    func receive(deadline: ContinuousClock.Instant) async throws(WireError) -> [UInt8]
    /// Ends it at once, without a word. May be called twice.
    func close() async
}
