import Digests
import Testing

@Suite struct DigestScheduleTextTests {
    @Test(arguments: [
        ("daily 06:00", "daily 06:00"),
        ("Weekdays 7:30", "weekdays 07:30"),
        ("mon,tue,wed,thu,fri 07:30", "weekdays 07:30"),
        ("Mon 08:00", "Mon 08:00"),
        ("  monday   08:00 ", "Mon 08:00"),
        ("Thu , Mon 08:00", "Mon,Thu 08:00"),
        ("sun,Mon,tue,wed,thu,fri,sat 23:59", "daily 23:59"),
        ("monthly 1 07:00", "monthly 1 07:00"),
        ("MONTHLY Last 00:00", "monthly last 00:00"),
        ("monthly 31 07:00", "monthly last 07:00"),
        ("monthly 30 07:00", "monthly 30 07:00"),
    ])
    func reads(text: String, canonical: String) throws {
        let schedule = try DigestSchedule(text)
        #expect(schedule.description == canonical)
        #expect(try DigestSchedule(schedule.description) == schedule)
    }

    @Test(arguments: [
        ("", "a schedule is days and a time"),
        ("08:00", "a schedule is days and a time"),
        ("daily", "a schedule is days and a time"),
        ("daily 24:00", "\"24:00\" is not a time of day from 00:00 to 23:59"),
        ("daily 12:60", "\"12:60\" is not a time of day from 00:00 to 23:59"),
        ("daily 8", "\"8\" is not a time of day from 00:00 to 23:59"),
        ("daily 8:5", "\"8:5\" is not a time of day from 00:00 to 23:59"),
        ("daily +8:05", "\"+8:05\" is not a time of day from 00:00 to 23:59"),
        ("daily 08:00:00", "\"08:00:00\" is not a time of day from 00:00 to 23:59"),
        ("Mo 08:00", "\"Mo\" is not a day of the week"),
        ("Mon,,Tue 08:00", "\"\" is not a day of the week"),
        ("Mon Tue 08:00", "\"Mon Tue\" is not a day of the week"),
        ("monthly 08:00", "monthly needs one day of the month: 1 to 31, or last"),
        ("monthly 0 08:00", "\"0\" is not a day of the month: 1 to 31, or last"),
        ("monthly 32 08:00", "\"32\" is not a day of the month: 1 to 31, or last"),
        ("monthly -1 08:00", "\"-1\" is not a day of the month: 1 to 31, or last"),
        ("monthly 1 2 08:00", "monthly needs one day of the month: 1 to 31, or last"),
        (String(repeating: "Mon,", count: 30) + "Mon 08:00", "a schedule has at most 100 bytes"),
    ])
    func refuses(text: String, reason: String) {
        let error = #expect(throws: DigestSchedule.Misfit.self) { try DigestSchedule(text) }
        #expect(error?.description == reason)
    }

    @Test func refusesImpossibleParts() {
        #expect(DigestSchedule(days: .week([]), minute: 0) == nil)
        #expect(DigestSchedule(days: .month(day: 0), minute: 0) == nil)
        #expect(DigestSchedule(days: .month(day: 32), minute: 0) == nil)
        #expect(DigestSchedule(days: .month(day: 31), minute: 1440) == nil)
        #expect(DigestSchedule(days: .month(day: 31), minute: -1) == nil)
    }
}
