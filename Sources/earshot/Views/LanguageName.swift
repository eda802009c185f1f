/// The English name of a language whose hints Earshot knows; of another, its code.
enum LanguageName {
    static func of(_ code: String) -> String {
        switch code {
        case "cs": "Czech"
        case "de": "German"
        case "en": "English"
        case "es": "Spanish"
        case "fr": "French"
        case "it": "Italian"
        case "nl": "Dutch"
        case "pl": "Polish"
        case "pt": "Portuguese"
        default: "language “\(TerminalText.inert(code))”"
        }
    }
}
