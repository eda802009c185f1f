import Testing

@testable import Triage

struct ModelTests {
    @Test func committedModelReads() throws {
        let bytes = try Project.modelBytes()
        let model = try Model(bytes: bytes)
        #expect(model.encoded() == bytes)
        #expect(bytes.count <= 2_500_000)
        #expect(model.unsureBelow > 0 && model.unsureBelow <= 1)
        #expect(model.id.hasPrefix("linear-") && model.id.utf8.count == 23)
    }

    @Test func everyPrefixIsRefused() throws {
        let bytes = try Project.modelBytes()
        let lengths = Array(0..<300) + Array(stride(from: 300, to: bytes.count, by: 4099)) + [bytes.count - 1]
        for length in lengths {
            #expect(throws: ModelError.self, "\(length) bytes") { try Model(bytes: Array(bytes.prefix(length))) }
        }
        #expect(throws: ModelError.self) { try Model(bytes: bytes + [0]) }
    }

    @Test func everyFlippedBitIsRefused() throws {
        let bytes = try Project.modelBytes()
        for position in Array(0..<24) + Array(stride(from: 24, to: bytes.count, by: bytes.count / 40)) {
            var damaged = bytes
            damaged[position] ^= 0x10
            #expect(throws: ModelError.self, "at \(position)") { try Model(bytes: damaged) }
        }
    }

    @Test func strangersAreRefused() {
        #expect(throws: ModelError.notAModel) { try Model(bytes: Array("SQLite format 3 and so on".utf8)) }
        #expect(throws: ModelError.otherVersion(513)) { try Model(bytes: Model.magic + [1, 2]) }
    }
}
