/// Why lines were cut, in words for a person.
enum PassageRule: String {
    case none = ""
    // Quotes
    case quoteMark = "lines that start with \">\""
    case quoteContainer = "marked as a quote by the mail program's HTML"
    case attribution = "a line that says who wrote what follows"
    case belowAttribution = "below a line that says who wrote it"
    case headerBlock = "a block of header fields"
    case belowHeaderBlock = "below a block of header fields"
    case originalSeparator = "a line \"Original Message\""
    case belowSeparator = "below a line \"Original Message\""
    case replyMarker = "below a line that asks to reply above it"
    // Forwards
    case forwardSeparator = "a line \"Forwarded message\""
    case belowForward = "below a line \"Forwarded message\""
    case forwardedBlock = "a block of header fields in a forward"
    case belowForwardedBlock = "below a block of header fields in a forward"
    // Signatures
    case delimiter = "below a line \"-- \" (RFC 3676 section 4.3)"
    case drawnLine = "below a line drawn at the end"
    case signatureContainer = "marked as a signature by the mail program's HTML"
    case closing = "a closing formula and a name"
    case senderName = "signed with the sender's name"
    case nameBlock = "a name with ways to reach it"
    case device = "a device or mail program wrote it"
    case armor = "an OpenPGP program wrote it around the text"
    // Boilerplate
    case confidentiality = "a legal notice"
    case printing = "a note on printing"
    case scanned = "a note of a virus scanner"
    case company = "a company's registration"
    case listFooter = "a mailing list's footer"
    case externalBanner = "a warning about mail from outside"
}
