internal import Feedback
internal import FoundationEssentials
internal import Instructions
internal import Store

/// What readers want of a digest, each for themselves.
extension DigestDesk {
    /// "until 20 November", written on the 23rd, is a mistake.
    private static let daysJustPast = 60

    func perform(_ wish: ReaderWish, _ sitting: Sitting, in store: isolated FeedbackStore) throws -> Deed {
        guard let before = try reader(sitting, in: store) else { return Deed(outcome: .refused(.notReader)) }
        var after = before
        switch wish {
        case .stop: after.isStopped = true
        case .resume: (after.isStopped, after.pausedUntil) = (false, nil)
        case .pause(.days(let days)): after.pausedUntil = sitting.now + .days(days)
        case .pause(.until(let day)):
            guard let end = end(ofPauseUntil: day, now: sitting.now) else { return Deed(outcome: .refused(.badDay)) }
            after.pausedUntil = end
        case .rhythm(let rhythm):
            after.schedule = rhythm == .standard ? nil : rhythm.rawValue
            // Who says how often it should come wants it to come.
            after.isStopped = false
        }
        let isChanged = after != before
        if isChanged { try store.record(after, now: sitting.now) }
        return Deed(
            outcome: .wish(until: after.pausedUntil),
            effect: isChanged ? .wish(before: before, after: after) : nil
        )
    }

    /// Nil for a day that has passed or is too far away. Without a year, a day that has just been is no day of next year.
    private func end(ofPauseUntil day: DayWord, now: Timestamp) -> Timestamp? {
        var days = ReaderWish.maximumDays
        if case .date(_, _, nil) = day { days -= Self.daysJustPast }
        guard let end = day.next(after: now, in: configuration.organisation.timeZone) else { return nil }
        return end <= now + .days(days) ? end : nil
    }

    /// As they are now; nil where the writer is none of the digest's readers.
    func reader(_ sitting: Sitting, in store: isolated FeedbackStore) throws -> DigestReader? {
        let name = sitting.errand.name
        let readers = configuration.readers(ofDigest: name)
        guard let address = readers.first(where: { $0.normalized == sitting.staff.normalized }) else { return nil }
        return try store.reader(address, of: name) ?? DigestReader(name: name, address: address)
    }
}
