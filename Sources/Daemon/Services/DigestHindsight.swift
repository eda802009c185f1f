internal import Feedback
internal import Store

/// Incidents and themes as they stood at an earlier time, as far as their histories tell.
///
/// What counts into which of them is never wound back: mails that were merged, split off or put elsewhere since stay where they are,
/// and so does what was called a false alarm.
struct DigestHindsight: Sendable {
    /// What is not wound back, in words for whoever looks.
    static let ofNow =
        "as of now, not as of then: what each mail is taken for, which outage or theme it counts into, and names that staff "
        + "gave themes since"

    /// What happened at this time or later is not known yet.
    let time: Timestamp
    let store: FeedbackStore

    /// Those that were open or over by then.
    func incidents(_ incidents: [Incident]) async throws -> [Incident] {
        var past: [Incident] = []
        for incident in incidents where incident.openedAt < time {
            guard let reports = try await store.reportCount(of: incident.number, before: time) else { continue }
            let story = try await store.story(of: incident.number)
            past.append(incident.asOf(time, reports, story))
        }
        return past
    }

    /// Those of which something had been heard by then.
    func themes(_ themes: [Theme]) async throws -> [Theme] {
        var past: [Theme] = []
        for theme in themes {
            guard let members = try await store.memberCount(of: theme.number, before: time) else { continue }
            let history = try await store.history(of: theme.number)
            past.append(theme.asOf(time, members, history))
        }
        return past
    }

    /// Needs whose latest word by then was an answer, given since `start`; the one with most people first.
    func answeredNeeds(from start: Timestamp, about scope: ServiceScope) async throws -> [AnsweredNeed] {
        let known = try await store.themes(numbered: try await store.themesAnswered(from: start, to: time))
        let past = try await themes(known.filter { $0.mergedInto == nil && scope.contains(needOf: $0.service) })
        var needs: [AnsweredNeed] = []
        for theme in past.filter(\.status.isAnswer) {
            guard let answered = theme.statusWord?.when, answered >= start else { continue }
            let told = try await store.history(of: theme.number).first {
                $0.kind == .told && $0.when >= answered && $0.when < time
            }
            needs.append(AnsweredNeed(theme: theme, toldAt: told?.when))
        }
        return needs.sorted { ($0.theme.people, $1.theme.number) > ($1.theme.people, $0.theme.number) }
    }
}
