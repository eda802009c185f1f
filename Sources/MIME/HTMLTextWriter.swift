internal import CXML2

/// Takes libxml2's SAX events and writes lines. Used by one `HTMLText` and gone with it.
final class HTMLTextWriter {
    private(set) var lines: [String] = []
    private(set) var marks: [HTMLText.Mark?] = []
    private(set) var hasHiddenText = false
    private(set) var isTooDeep = false
    /// Called once, when the nesting passes the limit.
    var onTooDeep: (() -> Void)?

    private struct Element {
        let kind: HTMLElementKind
        let isUnseen: Bool
        let isHidden: Bool
        let mark: HTMLText.Mark?
        let isPreformatted: Bool

        var flow: HTMLElement.Flow { kind.flow }
    }

    private let maximumDepth: Int
    private var kinds = HTMLElementKinds()
    private(set) var links = HTMLLinks()
    /// Texts that stand for images; shown when nothing else is.
    private var alternatives: [String] = []
    private var stack: [Element] = []
    private var line: [UInt8] = []
    private var lineMark: HTMLText.Mark?
    /// The line holds an item's bullet and nothing else yet.
    private var isBulletOnly = false
    private var isBlankPending = false
    private var wantsBlankLine = false
    private var restIsQuote = false
    /// Ordered lists count their items; -1 is an unordered list.
    private var counters: [Int] = []

    init(maximumDepth: Int) {
        self.maximumDepth = maximumDepth
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLTextWriter? {
        pointer.map { Unmanaged<HTMLTextWriter>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Texts of images kept.
    private static let maximumAlternatives = 50

    /// Ends the last line; blank lines at the end go. A mail that is all images is told by what stands for them.
    func finish() {
        breakLine()
        if lines.allSatisfy(\.isEmpty), !alternatives.isEmpty {
            lines = alternatives
            marks = alternatives.map { _ in nil }
        }
        while lines.last?.isEmpty == true {
            lines.removeLast()
            marks.removeLast()
        }
    }

    // MARK: - Events

    func start(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard let name, !isTooDeep else { return }
        let kind = kinds.kind(of: name)
        if !kind.isVoid {
            guard stack.count < maximumDepth else {
                isTooDeep = true
                onTooDeep?()
                return
            }
        }
        let ordinal = push(kind, attributes)
        if stack.last?.isUnseen != true { open(kind, ordinal) }
    }

    func end(_ name: UnsafePointer<xmlChar>?) {
        guard let name, !isTooDeep else { return }
        // libxml2 closes what it opened, in order; an end that was never begun is no event.
        guard let last = stack.last, last.kind == kinds.kind(of: name) else { return }
        if last.kind.isLink { links.close() }
        if !last.isUnseen { close(last) }
        stack.removeLast()
    }

    func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard let text, count > 0, !isTooDeep else { return }
        let bytes = UnsafeBufferPointer(start: text, count: Int(count))
        if let element = stack.last, element.isUnseen {
            if element.isHidden, bytes.contains(where: { !ASCII.isWhite($0) }) { hasHiddenText = true }
            return
        }
        links.take(bytes)
        if stack.last?.isPreformatted == true { writePreformatted(bytes) } else { writeCollapsed(bytes) }
    }

    // MARK: - Elements

    /// Returns the number that a list or an item begins with, where it says one.
    private func push(_ kind: HTMLElementKind, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> Int? {
        let parent = stack.last
        let attributes = HTMLAttributeValues(list, of: kind)
        let isHidden = parent?.isHidden ?? false || attributes.isHidden
        // Near the root only: deeper, the anchor came with something quoted.
        if !attributes.id.isEmpty, HTMLElement.startsQuoteToTheEnd(id: attributes.id), stack.count < 12 {
            restIsQuote = true
        }
        let isUnseen = parent?.isUnseen == true || kind.flow == .unseen || isHidden
        if !isUnseen, !attributes.alternative.isEmpty, alternatives.count < Self.maximumAlternatives {
            alternatives.append(attributes.alternative)
        }
        if kind.isLink { links.open(isUnseen ? "" : attributes.link) }
        stack.append(
            Element(
                kind: kind,
                isUnseen: isUnseen,
                isHidden: isHidden,
                mark: mark(parent?.mark, attributes.mark(on: kind)),
                isPreformatted: parent?.isPreformatted == true || kind.flow == .preformatted
            )
        )
        return attributes.ordinal
    }

    /// A mark holds for all inside it; only a quote may stand inside a signature, and anything inside an indent.
    private func mark(_ outer: HTMLText.Mark?, _ own: HTMLText.Mark?) -> HTMLText.Mark? {
        own == .quote || outer == .indent ? own ?? outer : outer ?? own
    }

    private func open(_ kind: HTMLElementKind, _ ordinal: Int?) {
        switch kind.flow {
        case .inline, .unseen: break
        case .lineBreak: breakLine(keepingEmpty: true)
        case .block, .preformatted: breakLine()
        case .paragraph:
            breakLine()
            if kind.isList {
                counters.append(kind.name == "ol" ? (ordinal ?? 1) - 1 : -1)
                wantsBlankLine = counters.count == 1
            } else if !isBulletOnly {
                wantsBlankLine = true
            }
        case .cell: if !line.isEmpty { isBlankPending = true }
        case .listItem:
            isBulletOnly = false
            breakLine()
            if let ordinal, let last = counters.last, last >= 0 { counters[counters.count - 1] = ordinal - 1 }
            writeBullet()
        }
    }

    private func close(_ element: Element) {
        switch element.flow {
        case .inline, .unseen, .lineBreak: break
        case .block, .preformatted: breakLine()
        case .listItem:
            isBulletOnly = false
            breakLine()
        case .paragraph:
            breakLine()
            if element.kind.isList { _ = counters.popLast() }
            if counters.isEmpty { wantsBlankLine = true }
        case .cell: if !line.isEmpty { isBlankPending = true }
        }
    }

    private func writeBullet() {
        let depth = max(0, min(counters.count - 1, 8))
        var bullet = String(repeating: "  ", count: depth)
        if let number = counters.last, number >= 0 {
            counters[counters.count - 1] = number + 1
            bullet += "\(number + 1). "
        } else {
            bullet += "- "
        }
        startLine()
        line += bullet.utf8
        isBulletOnly = true
    }

    // MARK: - Text

    private func writeCollapsed(_ bytes: UnsafeBufferPointer<xmlChar>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if ASCII.isWhite(byte) {
                isBlankPending = isBlankPending || !line.isEmpty
                index += 1
                continue
            }
            if isBlankPending, let last = line.last, last != ASCII.space { line.append(ASCII.space) }
            isBlankPending = false
            if line.isEmpty { startLine() }
            var end = index + 1
            while end < bytes.count, !ASCII.isWhite(bytes[end]) { end += 1 }
            line += bytes[index..<end]
            isBulletOnly = false
            index = end
        }
    }

    private func writePreformatted(_ bytes: UnsafeBufferPointer<xmlChar>) {
        for byte in bytes where byte != ASCII.carriageReturn {
            if byte == ASCII.lineFeed {
                breakLine(keepingEmpty: true)
            } else {
                if line.isEmpty { startLine() }
                isBulletOnly = false
                line.append(byte)
            }
        }
    }

    /// The first text of a line decides the line's mark, and whether a blank line goes before it.
    private func startLine() {
        if wantsBlankLine, let last = lines.last, !last.isEmpty {
            lines.append("")
            marks.append(marks.last ?? nil)
        }
        wantsBlankLine = false
        lineMark = stack.last?.mark ?? (restIsQuote ? .quote : nil)
    }

    /// A paragraph or block that begins an item stays beside its bullet, as mail programs show it.
    private func breakLine(keepingEmpty: Bool = false) {
        if isBulletOnly, !keepingEmpty { return }
        isBulletOnly = false
        isBlankPending = false
        if line.isEmpty {
            guard keepingEmpty, !lines.isEmpty else { return }
            lines.append("")
            marks.append(stack.last?.mark ?? (restIsQuote ? .quote : nil))
            return
        }
        while line.last == ASCII.space { line.removeLast() }
        // "&#149;" means windows-1252's bullet (HTML standard, 13.2.5.80); libxml2 makes a control of it.
        lines.append(Windows1252.withoutControls(String(decoding: line, as: UTF8.self)))
        marks.append(lineMark)
        line.removeAll(keepingCapacity: true)
    }
}
