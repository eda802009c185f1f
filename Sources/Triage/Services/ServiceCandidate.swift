/// What is known of a word that may be the name of a service.
struct ServiceCandidate: Sendable {
    /// People and ways of writing that are kept apart; beyond, they are no longer counted.
    static let maximumPeople = 10_000
    static let maximumForms = 8

    let letters: [UInt8]
    /// Hashes of the people's keys.
    private(set) var people: Set<UInt64> = []
    /// Of these, who use it as a name: without an article, behind a preposition or at the beginning.
    private(set) var namingPeople: Set<UInt64> = []
    private(set) var mails = 0
    private(set) var lastMail: Int64 = .max
    /// How often it was written so.
    private(set) var forms: [String: Int] = [:]
    private(set) var uses = 0
    private(set) var namingUses = 0
    /// With a capital inside, or in capitals only.
    private(set) var coinedUses = 0
    /// Beside words of failure or of request.
    private(set) var matterUses = 0
    private(set) var subject = ""

    init(letters: [UInt8]) {
        self.letters = letters
    }

    struct Use {
        let form: String
        let isNaming: Bool
        let isCoined: Bool
        let isMatter: Bool
    }

    mutating func add(_ use: Use, person: UInt64, mail: Int64, subject: String) {
        if mail != lastMail { mails += 1 }
        lastMail = mail
        if people.count < Self.maximumPeople { people.insert(person) }
        if use.isNaming, namingPeople.count < Self.maximumPeople { namingPeople.insert(person) }
        if forms[use.form] != nil || forms.count < Self.maximumForms { forms[use.form, default: 0] += 1 }
        uses += 1
        if use.isNaming { namingUses += 1 }
        if use.isCoined { coinedUses += 1 }
        if use.isMatter { matterUses += 1 }
        if self.subject.isEmpty { self.subject = subject }
    }

    /// Another way of writing the same, by a slip of the pen.
    mutating func merge(_ other: ServiceCandidate) {
        people.formUnion(other.people)
        namingPeople.formUnion(other.namingPeople)
        mails += other.mails
        uses += other.uses
        namingUses += other.namingUses
        coinedUses += other.coinedUses
        matterUses += other.matterUses
    }

    /// As most write it; of equal ones that with more capitals, for people type in haste.
    var name: String {
        forms.max { left, right in
            (left.value, Self.capitals(in: left.key), right.key) < (right.value, Self.capitals(in: right.key), left.key)
        }?.key ?? ""
    }

    private static func capitals(in form: String) -> Int {
        form.unicodeScalars.count { LetterFolding.isUpperCase($0.value) }
    }

    /// Whether it looks like the name of something: spelt like one by most, or used like one by several and mostly.
    func isName(minimumPeople: Int) -> Bool {
        guard people.count >= minimumPeople else { return false }
        if coinedUses * 2 > uses { return true }
        return namingPeople.count >= minimumPeople && namingUses * 2 >= uses && matterUses * 3 >= uses
    }
}
