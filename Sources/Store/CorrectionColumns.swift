internal import Feedback
internal import SQL

/// A `Correction` out of `correction x LEFT JOIN content c`.
enum CorrectionColumns {
    static let list = """
        x.number, x.message, x.category_before, x.unsure_before, x.tray_before, x.category, x.is_unsure, x.tray, x.who,
            x.place, x.seen_before, x.noticed_at, x.state, x.ended_at, x.ended_by, c.subject,
            x.teaches
        """

    static func correction(_ row: borrowing Row) -> Correction {
        var correction = Correction(
            number: row.int64(0),
            message: row.int64(1),
            before: Correction.Judgement(
                category: row.optionalText(2).flatMap { Category(rawValue: $0) },
                isUnsure: row.bool(3),
                tray: Tray(rawValue: row.text(4)) ?? .unsure
            ),
            after: Correction.Judgement(
                category: row.optionalText(5).flatMap { Category(rawValue: $0) },
                isUnsure: row.bool(6),
                tray: Tray(rawValue: row.text(7)) ?? .unsure
            ),
            origin: Correction.Origin(
                who: row.text(8),
                place: row.optionalText(9),
                seenBefore: row.optionalTime(10),
                teaches: row.bool(16)
            ),
            noticedAt: row.time(11)
        )
        correction.state = Correction.State(rawValue: row.text(12)) ?? .inForce
        correction.endedAt = row.optionalTime(13)
        correction.endedBy = row.optionalText(14)
        correction.subject = row.optionalText(15) ?? ""
        return correction
    }
}
