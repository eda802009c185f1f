internal import MIME

/// Which of the parts of a `multipart/alternative` (RFC 2046 section 5.1.4) is shown.
///
/// The RFC says the last that can be shown; people's words are plainest in the first. So: the one whose text is plain, unless
/// it is empty or says only that the mail is in HTML.
struct AlternativeChoice {
    /// A plain text of more bytes is no stub.
    private static let maximumStubBytes = 200
    /// Encoded bytes of HTML read to find out.
    private static let maximumLookBytes = 64 * 1024
    /// Times one mail's HTML is read to find out.
    static let maximumLooks = 16

    /// Nil when none has a text: then all are shown.
    let chosen: Int?

    /// `mayLook`: asked before HTML is read to compare; without, a short plain text is taken as it is.
    init(_ children: [Int], in tree: PartTree, mayLook: () -> Bool) {
        let plain = children.first { Self.leadType($0, tree) == "text/plain" }
        let rich =
            children.last { Self.leadType($0, tree) == "text/html" }
            ?? children.last { tree.parts[$0].structure == .multipart }
        if let plain, let rich, plain != rich, Self.isStub(plain, of: rich, tree, mayLook) {
            chosen = rich
        } else {
            chosen = plain ?? rich ?? children.first { tree.parts[$0].type.hasPrefix("text/enriched") }
        }
    }

    /// The type of the first text in a child that is one, or holds it; nil when there is none.
    private static func leadType(_ child: Int, _ tree: PartTree) -> String? {
        let part = tree.parts[child]
        guard part.structure == .multipart else { return part.structure == .leaf ? part.type : nil }
        var index = child + 1
        // Its parts follow it, and are deeper.
        while index < tree.parts.count, tree.parts[index].depth > part.depth {
            let inner = tree.parts[index]
            if inner.structure == .message { return nil }
            if inner.type == "text/plain" || inner.type == "text/html", !inner.isAttachment { return inner.type }
            index += 1
        }
        return nil
    }

    private static func isStub(_ plain: Int, of rich: Int, _ tree: PartTree, _ mayLook: () -> Bool) -> Bool {
        let part = tree.parts[plain]
        guard part.structure == .leaf, tree.contentCount(of: part) < 2 * maximumStubBytes else { return false }
        let text = InertText.line(
            Charset.decode(tree.content(of: part, limit: 1000), label: part.charset).text,
            maximumBytes: 1000
        )
        // Blanks without break and marks without width are nothing to read.
        if text.isEmpty { return true }
        guard text.utf8.count < maximumStubBytes, let html = firstHTML(rich, tree), mayLook() else { return false }
        return PartText(tree.parts[html], of: tree, limit: maximumLookBytes).text.utf8.count > 4 * text.utf8.count + 100
    }

    private static func firstHTML(_ rich: Int, _ tree: PartTree) -> Int? {
        tree.parts[rich...].firstIndex { $0.type == "text/html" && $0.structure == .leaf }
    }
}
