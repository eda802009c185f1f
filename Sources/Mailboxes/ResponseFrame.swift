/// One whole response of a server: its text without the final line end, and its literals' bytes beside it.
struct ResponseFrame {
    struct Literal {
        /// Where in `text` the literal stands: just after its `{n}`.
        let offset: Int
        let bytes: [UInt8]
    }

    /// Where a literal stood, only its `{n}` is left.
    var text: [UInt8] = []
    var literals: [Literal] = []

    var byteCount: Int { literals.reduce(text.count) { $0 + $1.bytes.count } }
}
