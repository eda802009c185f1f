internal import Feedback

/// A name or an alias of a service, folded and without spaces and hyphens.
struct ServiceName: Sendable {
    /// Names of so few letters are taken only as written: "AD" in capitals, and no wrong letter in "VPN" or "Zoom".
    static let acronymLetters = 3
    static let misspeltLetters = 5
    static let twiceMisspeltLetters = 9

    let service: String
    /// `exact` for the service's own name, `alias` for the others.
    let manner: ServiceMention.Manner
    let letters: [UInt8]
    /// The digits in it, in their order: "Office 365" is not "Office 2019".
    let digits: [UInt8]
    let wordCount: Int
    /// One bit for each letter of the alphabet that it has.
    let alphabet: UInt32
    let needs: Spelling

    enum Spelling: Sendable {
        case any
        /// "AD", "IT".
        case capitals
        /// A word of everyday use that the operator wrote with a capital: "Access", "Teams".
        case capital
    }

    /// Nil when there is less than two letters in it.
    init?(_ name: String, of service: Service) {
        let words = TokenizedText(subject: "", text: name)
        let tokens = words.tokens.filter { $0.kind == .word }
        let letters = tokens.flatMap { words.bytes(of: $0) }
        guard letters.count >= 2 else { return nil }
        self.service = service.name
        self.letters = letters
        manner = name == service.name ? .exact : .alias
        digits = Self.digits(in: name.utf8)
        wordCount = tokens.count
        alphabet = Self.alphabet(of: letters)
        if letters.count == 2 {
            needs = .capitals
        } else if tokens.count == 1, Self.everyday.contains(FowlerNollVo.hash64(letters)),
            name.unicodeScalars.first.map({ LetterFolding.isUpperCase($0.value) }) ?? false
        {
            needs = .capital
        } else {
            needs = .any
        }
    }

    static func digits(in bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    static func alphabet(of letters: some Sequence<UInt8>) -> UInt32 {
        letters.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
    }

    /// What may follow a name that begins a sentence and no ordinary word: "Teams is down", but not "Teams meet".
    static let verbs = WordTable(
        """
        is isnt doesnt does wont keeps crashes freezes hangs shows has cant cannot stopped crashed freezes ist geht
        funktioniert startet hangt sturzt zeigt ladt lasst friert hat kann est ne n se no va da muestra falla funciona non
        si nao trava doet werkt loopt start kan heeft nie jest zawiesza dziala je nefunguje nejde pada
        """
    )
    /// Of everyday words the ones that do so: "Access is denied" and "Office is closed" tell of no product.
    static let beginners = WordTable("teams slack stream sway loop signal spark bridge box pulse")

    /// Names of products that are first of all words.
    private static let everyday = HashTable<Void>(
        """
        access word team teams forms form lists list planner project office exchange edge stream signal meet box drive
        notes pages numbers books photos keep sites groups sway loop slack publisher base calc draw impress writer pulse
        spark relay bridge
        """
        .split(whereSeparator: { $0 == " " || $0.isNewline }).map { FowlerNollVo.hash64($0.utf8) }
    )
}
