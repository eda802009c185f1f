package import Triage

/// What the shipped model was trained on, as numbers. It lies beside the model, and is read only while something is learnt.
package struct SeedFile: Sendable {
    package static let fileName = "earshot.seed"

    /// Nil where no model was found either.
    let path: String?

    init(path: String?) {
        self.path = path
    }

    /// - Parameter model: the path of the model's file.
    package init(besideModel model: String?) {
        path = model.map {
            $0.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        }
        .map { "\($0)/\(Self.fileName)" }
    }

    /// - Throws: `LearningError` that says what to do.
    package func load(for model: Model) throws(LearningError) -> Seed {
        guard let path else { throw LearningError("\(Self.fileName) is missing; install it beside the triage model") }
        let seed: Seed
        do {
            seed = try Seed(bytes: try BoundedFile.read(path, maximumBytes: Seed.maximumBytes))
        } catch {
            throw LearningError("\(path) cannot be used: \(error)")
        }
        guard seed.belongs(to: model) else {
            throw LearningError("\(path) belongs to another model than \(model.id); install both of one version")
        }
        return seed
    }
}
