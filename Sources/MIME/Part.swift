/// One part of a mail: its header, and where its body lies in the mail's bytes.
package struct Part: Sendable {
    package enum Structure: Sendable {
        case leaf
        /// The parts inside are its children.
        case multipart
        /// A mail inside a mail (`message/rfc822`); its one child is that mail.
        case message
    }

    package let header: HeaderBlock
    /// Lower case; what cannot be read is `text/plain`, as RFC 2045 section 5.2 has it.
    package let type: String
    package let typeParameters: [String: String]
    /// Lower case; empty when the field is missing.
    package let disposition: String
    package let dispositionParameters: [String: String]
    package let encoding: TransferDecoder.Encoding
    /// The index of the enclosing part in `PartTree.parts`; nil for the mail itself.
    package let parent: Int?
    package let depth: Int
    package internal(set) var structure = Structure.leaf
    /// Still encoded.
    package internal(set) var body: Range<Int>

    init(header: HeaderBlock, defaultType: String, parent: Int?, depth: Int, bodyStart: Int) {
        self.header = header
        self.parent = parent
        self.depth = depth
        body = bodyStart..<bodyStart
        let content = header.first("content-type").map { ParameterizedValue($0.value) }
        let placement = header.first("content-disposition").map { ParameterizedValue($0.value) }
        type = Part.type(content?.value, default: defaultType)
        typeParameters = content?.parameters ?? [:]
        disposition = placement?.value ?? ""
        dispositionParameters = placement?.parameters ?? [:]
        let mechanism = header.first("content-transfer-encoding").map { ParameterizedValue($0.value).value } ?? ""
        encoding = TransferDecoder.encoding(named: mechanism)
    }

    /// The name the sender gave it, decoded but not yet harmless; nil when there is none.
    package var fileName: String? {
        let name = dispositionParameters["filename"] ?? typeParameters["name"]
        return name.flatMap { $0.isEmpty ? nil : $0 }
    }

    package var charset: String? { typeParameters["charset"].flatMap { $0.isEmpty ? nil : $0 } }

    private static func type(_ value: String?, default fallback: String) -> String {
        guard let value, !value.isEmpty else { return fallback }
        // QUIRK: "Content-Type: text" of old mailers (RFC 1049) is text/plain.
        if value == "text" { return "text/plain" }
        let slashes = value.utf8.filter { $0 == 0x2F }.count
        return slashes == 1 && !value.hasPrefix("/") && !value.hasSuffix("/") ? value : "text/plain"
    }
}
