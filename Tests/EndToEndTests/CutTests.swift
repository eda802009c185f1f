import Testing

/// Connections to real servers, over TLS, that end in the middle of a byte stream.
struct CutTests {
    /// `scripts/soak cuts` without it cuts after every byte, which takes most of an hour.
    private static let stride = 400

    @Test("sessions cut after every 400th byte lose nothing and double nothing")
    func cutSessions() throws {
        let offset = Int.random(in: 0..<Self.stride)
        print("cutting from offset \(offset)")
        let (code, output) = try Subprocess.run(
            ["\(TestFiles.root)/scripts/soak", "cuts", "--stride", "\(Self.stride)", "--offset", "\(offset)"]
        )
        #expect(code == 0, "offset \(offset): \(output)")
    }
}
