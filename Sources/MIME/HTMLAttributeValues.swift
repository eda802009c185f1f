internal import CXML2

/// The few attributes of an element that decide something.
struct HTMLAttributeValues {
    private(set) var id = ""
    private(set) var classes = ""
    private(set) var type = ""
    /// Of `href`.
    private(set) var link = ""
    /// Of an image's `alt`, on one line.
    private(set) var alternative = ""
    /// Of `start` in a list, or of `value` in one of its items: by what number it goes on; nil for what is no such number.
    private(set) var ordinal: Int?
    /// Of `style`: lower case, without white space, a semicolon at its end; empty without one.
    private(set) var style: [UInt8] = []
    private(set) var isHidden = false

    /// Bytes of a `style` that are looked at.
    private static let maximumStyleBytes = 2000
    /// Bytes of a text that stands for an image.
    private static let maximumAlternativeBytes = 500
    private static let maximumOrdinal = 99_999

    /// libxml2's list of names and values by turns, ended by nil; nil when there are none.
    init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, of kind: HTMLElementKind) {
        guard let list else { return }
        var index = 0
        while let key = list[index] {
            if let value = list[index + 1] {
                take(key, value, kind)
            } else if Self.equals(key, "hidden") {
                isHidden = true
            }
            index += 2
        }
    }

    private mutating func take(
        _ key: UnsafePointer<xmlChar>,
        _ value: UnsafePointer<xmlChar>,
        _ kind: HTMLElementKind
    ) {
        switch key[0] {
        case 0x69 where Self.equals(key, "id"): id = String(cString: value)
        case 0x63 where Self.equals(key, "class"): classes = String(cString: value)
        case 0x74 where Self.equals(key, "type"): type = String(cString: value)
        case 0x68 where Self.equals(key, "hidden"): isHidden = true
        case 0x68 where kind.isLink && Self.equals(key, "href"): link = String(cString: value)
        case 0x61 where kind.isImage && Self.equals(key, "alt"):
            alternative = InertText.line(String(cString: value), maximumBytes: Self.maximumAlternativeBytes)
        case 0x73 where Self.equals(key, "style"): takeStyle(value)
        case 0x73 where kind.isList && Self.equals(key, "start"),
            0x76 where kind.flow == .listItem && Self.equals(key, "value"):
            ordinal = Int(String(cString: value)).flatMap { (1...Self.maximumOrdinal).contains($0) ? $0 : nil }
        default: break
        }
    }

    private mutating func takeStyle(_ value: UnsafePointer<xmlChar>) {
        style.removeAll()
        var index = 0
        while value[index] != 0, index < Self.maximumStyleBytes {
            if !ASCII.isWhite(value[index]) { style.append(ASCII.lowered(value[index])) }
            index += 1
        }
        style.append(0x3B)
        isHidden = isHidden || HTMLElement.isHidden(style: style)
    }

    func mark(on kind: HTMLElementKind) -> HTMLText.Mark? {
        if id.isEmpty, classes.isEmpty, type.isEmpty, style.isEmpty, !kind.isBlockQuote { return nil }
        return HTMLElement.mark(name: kind.name, id: id, classes: classes, type: type, style: style)
    }

    private static func equals(_ key: UnsafePointer<xmlChar>, _ name: StaticString) -> Bool {
        for index in 0..<name.utf8CodeUnitCount where key[index] != name.utf8Start[index] { return false }
        return key[name.utf8CodeUnitCount] == 0
    }
}
