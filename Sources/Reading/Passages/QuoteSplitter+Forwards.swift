internal import Feedback
internal import MIME

extension QuoteSplitter {
    /// The mails the body forwards inline, in order.
    var forwards: [ForwardedMail] {
        var mails: [ForwardedMail] = []
        for run in forwardedRuns where mails.count < OriginalMail.maximumOriginals {
            if let mail = forwardedMail(run) { mails.append(mail) }
        }
        return mails
    }

    /// From each header on, up to the next header or whatever else follows.
    private var forwardedRuns: [Range<Int>] {
        labels.runs(of: .forwardHeader).map { header in
            var end = header.upperBound
            while end < labels.lines.count, labels.role(at: end) == .forwarded { end += 1 }
            return header.lowerBound..<end
        }
    }

    private func forwardedMail(_ run: Range<Int>) -> ForwardedMail? {
        let header = run.prefix { labels.role(at: $0) == .forwardHeader }
        guard run.contains(where: { labels.lines[$0].hasText }) else { return nil }
        let (writer, subject, date) = head(header.startIndex..<header.endIndex)
        return ForwardedMail(
            writer: writer,
            subject: subject.isEmpty ? ForwardSubject.withoutPrefixes(self.subject) : subject,
            date: date,
            lines: unquoted(header.endIndex..<run.upperBound)
        )
    }

    /// Who wrote it, about what, and when, from a block of header fields or from an attribution.
    private func head(_ range: Range<Int>) -> (Sender, String, String) {
        let lines = labels.lines
        let markers = QuoteMarkers(lines: lines)
        var block: QuotedHeader?
        var attribution: [UInt8] = []
        for index in range where block == nil {
            block =
                markers.headerBlock(at: index, minimum: 2) ?? QuotedHeader(oneLine: markers.afterSeparator(at: index))
            attribution += lines[index].content.prefix(500) + [ASCII.space]
        }
        guard let block else { return (WrittenSender.sender(attributed: attribution), "", "") }
        return (
            block.writer,
            InertText.line(String(decoding: block.subject, as: UTF8.self), maximumBytes: Message.maximumSubjectBytes),
            InertText.line(String(decoding: block.date, as: UTF8.self), maximumBytes: QuotedHeader.maximumFieldBytes)
        )
    }

    /// The forwarded text as its writer sent it: quote marks that stand before all of its first paragraph, or of all of it, are the forward's.
    private func unquoted(_ range: Range<Int>) -> [TextLine] {
        let texts = range.filter { labels.lines[$0].bytes.contains { !ASCII.isWhite($0) } }
        let depth = texts.first.map { labels.lines[$0].depth } ?? 0
        let isAll = depth > 0 && texts.count { labels.lines[$0].depth == 0 } * 4 <= texts.count
        return labels.lines[range].map { line in
            TextLine(line.bytes(without: isAll ? 1 : 0), mark: line.mark == .signature ? .signature : nil)
        }
    }
}
