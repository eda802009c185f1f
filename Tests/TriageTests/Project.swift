internal import FoundationEssentials
@testable internal import Triage

/// The files of the project that tests read.
enum Project {
    static let directory: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        return parts.joined(separator: "/")
    }()

    static let corpus = directory + "/Sources/Triage/Corpus"

    static func modelBytes() throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: directory + "/Sources/Triage/Model/earshot.model")))
    }

    static func seedBytes() throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: directory + "/Sources/Triage/Model/earshot.seed")))
    }

    static let model = Result { try Model(bytes: modelBytes()) }
}
