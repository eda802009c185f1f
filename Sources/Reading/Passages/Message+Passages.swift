internal import Feedback

extension Message {
    /// What a body was taken apart into. `body`: the bytes of `text`.
    mutating func take(_ passages: QuoteSplitter, of body: [UInt8]) {
        newText = string(passages.newText, of: body)
        signature = String(decoding: passages.signature, as: UTF8.self)
        boilerplate = String(decoding: passages.boilerplate, as: UTF8.self)
        quoted = String(decoding: passages.quoted, as: UTF8.self)
        forwarded = String(decoding: passages.forwarded, as: UTF8.self)
        originals = passages.forwards.flatMap { ForwardReader($0).originals }
    }

    /// What a text begins with, as it does in most mails, is known to be UTF-8 where the text is a String already.
    private func string(_ bytes: [UInt8], of body: [UInt8]) -> String {
        guard bytes.count <= body.count, body.starts(with: bytes), text.utf8.count == body.count else {
            return String(decoding: bytes, as: UTF8.self)
        }
        if bytes.count == body.count { return text }
        return String(text[..<text.utf8.index(text.startIndex, offsetBy: bytes.count)])
    }
}
