/// A day in the calendar, without a time zone.
struct CivilDate: Hashable, Sendable {
    let year: Int
    let month: Int
    let day: Int
}
