extension ThemesReport {
    var text: String {
        """
        \(set): \(mails) mails of \(trueThemes) themes

        B-cubed, the mean over shuffled orders or seeds, and the range of F1:

        \(ResultTable.aligned([["", "file order", "precision", "recall", "F1", "themes"]] + ways.map(score)))
        F1 by language:

        \(ResultTable.aligned([[""] + codes] + ways.map(byLanguage)))
        \(certainties)
        finding the terms of a mail \(ResultTable.decimal(reading, places: 0)) us, of processor time
        \(speeds.map(\.text).joined(separator: "\n"))

        """
    }

    private var codes: [String] { Set(ways.flatMap(\.languages.keys)).sorted() }

    private func score(_ way: Way) -> [String] {
        [
            way.name, way.fileOrder.map { Self.text($0.f1) } ?? "-", Self.text(way.precision.mean),
            Self.text(way.recall.mean),
            way.f1.text, ResultTable.decimal(way.themes.mean, places: 1),
        ]
    }

    private func byLanguage(_ way: Way) -> [String] {
        [way.name] + codes.map { way.languages[$0].map(Self.text) ?? "-" }
    }

    private var certainties: String {
        ways.compactMap { way -> String? in
            guard let sure = way.surePrecision, let coverage = way.sureCoverage, let joined = way.joinedPrecision else {
                return nil
            }
            return "\(way.name): of those that joined \(Self.text(joined)) belong; certainty 0.9 or more has "
                + "\(Self.text(coverage)) of them, of which \(Self.text(sure)) belong\n"
        }.joined()
    }
}

extension PlacementSpeed {
    var text: String {
        let way = hasVectors ? "with" : "without"
        return
            "placing among \(needs) needs in \(themes) themes \(way) vectors \(ResultTable.decimal(microseconds, places: 0)) us"
    }
}
