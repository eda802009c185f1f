import Feedback
import Testing
import Wire

@testable import Mailboxes

/// A folder with very many mails, their UIDs 1, 3, 5, …; the lists are made as they are asked for.
actor EndlessFolder: ByteStream {
    private let count: UInt32
    private let capabilities: String
    private var outgoing: [UInt8] = []
    private var position = 0
    private(set) var longestAnswer = 0
    private(set) var searches = 0

    init(count: UInt32, capabilities: String) {
        self.count = count
        self.capabilities = capabilities
    }

    func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) async throws(WireError) {
        let words = String(decoding: bytes.dropLast(2), as: UTF8.self).split(separator: " ").map(String.init)
        var answer: [UInt8] = []
        switch words[1] {
        case "CAPABILITY": answer = Array("* CAPABILITY IMAP4rev1 \(capabilities)\r\n".utf8)
        case "SELECT": answer = Array("* \(count) EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n".utf8)
        case "UID":
            searches += 1
            let isExtended = words[3] == "RETURN"
            let ends = words[isExtended ? 5 : 3].split(separator: ":").compactMap { UInt32($0) }
            answer = Array((isExtended ? "* ESEARCH (TAG \"\(words[0])\") UID ALL " : "* SEARCH ").utf8)
            for number in ends[0]...ends[1] {
                answer += Array("\(number * 2 - 1)".utf8)
                answer.append(UInt8(ascii: isExtended ? (number < ends[1] ? "," : " ") : " "))
            }
            answer += Array((isExtended ? "COUNT 1\r\n" : "\r\n").utf8)
        default: break
        }
        longestAnswer = max(longestAnswer, answer.count)
        outgoing = answer + Array("\(words[0]) OK done\r\n".utf8)
        position = 0
    }

    func receive(deadline: ContinuousClock.Instant) async throws(WireError) -> [UInt8] {
        defer { position = min(position + 65_536, outgoing.count) }
        return Array(outgoing[position...].prefix(65_536))
    }

    func close() async {}
}

struct MillionMailsTests {
    @Test(
        "fault 50: a listing of a million mails is complete, by windows",
        arguments: ["", "ESEARCH", "ESEARCH MESSAGELIMIT=20000"]
    )
    func million(capabilities: String) async throws {
        let count: UInt32 = 1_000_000
        let folder = EndlessFolder(count: count, capabilities: capabilities)
        let session = try await MailboxSession.begin(on: folder)
        _ = try await session.select(folder: "INBOX", writable: true)
        let uids = try await session.uids(in: 1...UInt32.max)
        #expect(uids.count == Int(count))
        #expect(uids.first == UID(1) && uids.last == UID(count * 2 - 1))
        #expect(zip(uids, uids.dropFirst()).allSatisfy { $1.value == $0.value + 2 })
        #expect(await folder.longestAnswer < IMAPLimits.lineBytes)
        #expect(await folder.searches == (capabilities.contains("LIMIT") ? 50 : 20))
    }
}
