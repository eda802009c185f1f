/// The words of one mail, as plain text and as HTML.
struct MailText: Sendable {
    let subject: String
    let isReply: Bool
    private let greeting: String
    private let paragraphs: [String]
    private let farewell: String
    private let attribution: String
    private let quoted: [String]

    /// - Parameter length: bytes wanted in all; a sentence more or less.
    init(_ book: Phrasebook, by sender: String, length: Int, _ random: inout SeededRandom) {
        isReply = random.below(5) == 0
        subject = (isReply ? "Re: " : "") + book.filled(random.one(of: book.subjects), &random)
        greeting = random.one(of: book.greetings)
        farewell = "\(random.one(of: book.farewells))\n\(sender)"
        let own = isReply ? length * 2 / 3 : length
        paragraphs = Self.paragraphs(from: book.filled(random.one(of: book.matters), &random), book, own, &random)
        attribution = book.filled(book.attribution, &random)
        quoted = isReply ? Self.paragraphs(from: "", book, length - own, &random) : []
    }

    /// Lines of at most 76 characters, in UTF-8.
    var plain: String {
        var blocks = [greeting] + paragraphs.map { Self.wrapped($0, prefix: "") } + [farewell]
        if isReply {
            blocks.append(([attribution] + quoted.map { Self.wrapped($0, prefix: "> ") }).joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// As a mail program for an office writes it. The words hold nothing that would have to be escaped.
    var html: String {
        var text =
            "<html><head><meta charset=\"utf-8\"><style>p.MsoNormal{margin:0;font-family:Calibri}</style></head><body>\n"
        for paragraph in [greeting] + paragraphs + farewell.split(separator: "\n").map(String.init) {
            text += "<p class=\"MsoNormal\">\(paragraph)</p>\n"
        }
        if isReply {
            text +=
                "<p>\(attribution)</p>\n<blockquote type=\"cite\">\(quoted.joined(separator: "<br>\n"))</blockquote>\n"
        }
        return text + "</body></html>\n"
    }

    private static func paragraphs(
        from first: String,
        _ book: Phrasebook,
        _ length: Int,
        _ random: inout SeededRandom
    ) -> [String] {
        var paragraphs: [String] = []
        var sentences = first.isEmpty ? [] : [first]
        var count = first.utf8.count
        while count < length || sentences.isEmpty {
            let sentence = book.filled(random.one(of: book.details), &random)
            count += sentence.utf8.count
            sentences.append(sentence)
            if random.below(4) == 0 {
                paragraphs.append(sentences.joined(separator: " "))
                sentences = []
                if count >= length { return paragraphs }
            }
        }
        return paragraphs + [sentences.joined(separator: " ")]
    }

    private static func wrapped(_ paragraph: String, prefix: String) -> String {
        var lines = [prefix]
        var column = prefix.count
        for word in paragraph.split(separator: " ") {
            if column + word.count > 75 {
                lines.append(prefix)
                column = prefix.count
            }
            let isFirst = column == prefix.count
            lines[lines.count - 1] += (isFirst ? "" : " ") + word
            column += word.count + (isFirst ? 0 : 1)
        }
        return lines.joined(separator: "\n")
    }
}
