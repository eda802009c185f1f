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
        let content = Part.contentType(of: header)
        let placement = header.first("content-disposition").map { ParameterizedValue($0.value) }
        type = Part.type(content, default: defaultType)
        typeParameters = content?.parameters ?? [:]
        disposition = placement?.value ?? ""
        dispositionParameters = placement?.parameters ?? [:]
        let mechanism = header.first("content-transfer-encoding").map { ParameterizedValue($0.value).value } ?? ""
        encoding = TransferDecoder.encoding(named: mechanism)
    }

    /// The name the sender gave it, decoded but not yet harmless; nil when there is none.
    ///
    /// QUIRK: `name` belongs to Content-Type and `filename` to Content-Disposition (RFC 2183 section 2.3); some mailers
    /// write each into the other field.
    package var fileName: String? {
        let names = [
            dispositionParameters["filename"], dispositionParameters["name"], typeParameters["name"],
            typeParameters["filename"],
        ]
        return names.lazy.compactMap { $0 }.first { !$0.isEmpty }
    }

    /// Its name in a listing: where no file's name is given, a Content-Location (RFC 2557) that is a name and no address.
    package var listedName: String? {
        if let fileName { return fileName }
        guard let location = header.first("content-location"), !location.value.contains(0x2F),
            !location.value.contains(0x3A), location.value.contains(0x2E)
        else { return nil }
        let name = EncodedWords.decode(Array(location.value.filter { $0 != 0x22 }))
        return name.isEmpty ? nil : name
    }

    /// To be kept apart from the text. QUIRK: "attachement" and the like, in a field most readers take by its first letters.
    package var isAttachment: Bool { disposition.hasPrefix("attach") }

    package var charset: String? { typeParameters["charset"].flatMap { $0.isEmpty ? nil : $0 } }

    /// QUIRK: several Content-Type fields, some of them empty or broken: the first that names a type counts.
    private static func contentType(of header: HeaderBlock) -> ParameterizedValue? {
        guard let first = header.first("content-type") else { return nil }
        let value = ParameterizedValue(first.value)
        if isType(value.value) { return value }
        let others = header.all("content-type").dropFirst().prefix(3).lazy.map { ParameterizedValue($0.value) }
        return others.first { isType($0.value) } ?? value
    }

    private static func isType(_ value: String) -> Bool {
        value.utf8.count { $0 == 0x2F } == 1 && !value.hasPrefix("/") && !value.hasSuffix("/")
    }

    private static func type(_ content: ParameterizedValue?, default fallback: String) -> String {
        guard let content, !content.value.isEmpty || content.parameters["name"] != nil else { return fallback }
        if isType(content.value) { return content.value }
        // QUIRK: "Content-Type: text" of old mailers (RFC 1049) is text/plain; "Content-Type: pdf; name=a.pdf" is a file.
        let isFile = content.parameters["name"] != nil && content.value != "text"
        return isFile ? "application/octet-stream" : "text/plain"
    }
}
