internal import Feedback

extension Message {
    /// What a body was taken apart into.
    mutating func take(_ passages: QuoteSplitter) {
        newText = String(decoding: passages.newText, as: UTF8.self)
        signature = String(decoding: passages.signature, as: UTF8.self)
        boilerplate = String(decoding: passages.boilerplate, as: UTF8.self)
        quoted = String(decoding: passages.quoted, as: UTF8.self)
        forwarded = String(decoding: passages.forwarded, as: UTF8.self)
        originals = passages.forwards.flatMap { ForwardReader($0).originals }
    }
}
