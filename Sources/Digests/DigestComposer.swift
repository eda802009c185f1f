/// Composes a digest: the same material always gives the same mail.
package struct DigestComposer: Sendable {
    package init() {}

    /// Never larger than `ComposedDigest.maximumBytes`, whatever the material holds.
    package func compose(_ material: DigestMaterial) -> ComposedDigest {
        var digest = material.management.map { ManagementReport().compose($0) } ?? ordinary(material)
        digest.files = material.files
        return digest
    }

    private func ordinary(_ material: DigestMaterial) -> ComposedDigest {
        let editor = DigestEditor(material)
        var digest = typeset(editor, DigestBudget.levels[0])
        for budget in DigestBudget.levels.dropFirst() where digest.bytes > ComposedDigest.maximumBytes {
            digest = typeset(editor, budget)
        }
        return digest
    }

    private func typeset(_ editor: DigestEditor, _ budget: DigestBudget) -> ComposedDigest {
        let outline = editor.outline(budget)
        return ComposedDigest(
            subject: editor.subject,
            text: DigestPlainText(outline: outline).body,
            html: DigestHTML(outline: outline, language: editor.language, subject: editor.subject).body
        )
    }
}
