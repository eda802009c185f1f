internal import Feedback
internal import FoundationEssentials

/// A file of labelled mails, one JSON object a line.
struct LabelledSet: Sendable {
    let name: String
    /// With the number of its line, from 1.
    let mails: [(line: Int, mail: LabelledMail)]

    /// - Throws: `Failure` that names the first line that is none, or says that there is none.
    init(_ file: InputFile) throws(Failure) {
        name = file.path
        let decoder = JSONDecoder()
        var mails: [(line: Int, mail: LabelledMail)] = []
        let lines = try file.bytes().split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() where bytes.contains(where: { $0 > 0x20 }) {
            guard let mail = try? decoder.decode(LabelledMail.self, from: Data(bytes)) else {
                let labels = Category.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure(
                    .dataError,
                    "\(file.path), line \(index + 1): not a labelled mail; it needs a \"label\", one of \(labels)"
                )
            }
            mails.append((index + 1, mail))
        }
        guard !mails.isEmpty else { throw Failure(.dataError, "\(file.path) holds no labelled mail") }
        self.mails = mails
    }

    /// No label tells praise or a question from other things: whoever labelled it did not have these categories.
    var isCoarse: Bool {
        mails.allSatisfy { !Self.isFine($0.mail.label) && !($0.mail.alt.map(Self.isFine) ?? false) }
    }

    private static func isFine(_ category: Category) -> Bool { category == .praise || category == .question }
}
