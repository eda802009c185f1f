/// Composes a digest: the same material always gives the same mail.
package struct DigestComposer: Sendable {
    private let wording: DigestWording

    package init(wording: DigestWording = .builtIn) {
        self.wording = wording
    }

    /// Never larger than `ComposedDigest.maximumBytes`, whatever the material holds.
    package func compose(_ material: DigestMaterial) -> ComposedDigest {
        var digest = material.management.map { ManagementReport().compose($0) } ?? ordinary(material)
        digest.files = material.files
        return digest
    }

    private func ordinary(_ material: DigestMaterial) -> ComposedDigest {
        let editor = DigestEditor(material, wording)
        var digest = typeset(editor, DigestBudget.levels[0])
        for budget in DigestBudget.levels.dropFirst() where digest.bytes > ComposedDigest.maximumBytes {
            digest = typeset(editor, budget)
        }
        return digest
    }

    private func typeset(_ editor: DigestEditor, _ budget: DigestBudget) -> ComposedDigest {
        let outline = editor.outline(budget)
        let html = DigestHTML(
            outline: outline,
            language: editor.language,
            subject: editor.subject,
            door: editor.material.door
        )
        return ComposedDigest(
            subject: editor.subject,
            text: DigestPlainText(outline: outline).body,
            html: html.body,
            items: outline.items
        )
    }
}
