import Feedback
import Reading
import Testing

/// A plain body and what its writer wrote now. "§" in the body stands before what must be cut, "¶" before what must be kept
/// again; lines go whole.
struct WrittenBody: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let sender: String
    let subject: String

    init(
        _ name: String,
        from sender: String = "Anna Beispiel <anna.beispiel@example.org>",
        subject: String = "Re: x",
        _ body: String
    ) {
        self.name = name
        self.sender = sender
        self.subject = subject
        self.body = body
    }

    var testDescription: String { name }

    /// The body without the marks.
    var text: String { String(body.filter { $0 != "§" && $0 != "¶" }) }

    /// What is kept, without white space.
    var kept: String {
        var result = ""
        var isKept = true
        for character in body {
            switch character {
            case "§": isKept = false
            case "¶": isKept = true
            default: if isKept, !character.isWhitespace { result.append(character) }
            }
        }
        return result
    }

    var message: Message {
        MessageReader().read(
            Array(
                "From: \(sender)\nTo: feedback@example.org\nSubject: \(subject)\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\(text)"
                    .utf8
            )
        )
    }
}
