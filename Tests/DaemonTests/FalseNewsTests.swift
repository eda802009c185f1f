import Testing

@testable import Daemon

struct FalseNewsTests {
    /// Plays waits, each with the look after it, behind a first look.
    private static func pauses(_ waits: [(wait: Duration, isFruitful: Bool)]) -> [Duration?] {
        var news = FalseNews()
        news.looked(isFruitful: false)
        return waits.map { wait, isFruitful in
            let pause = news.pause(after: wait)
            news.looked(isFruitful: isFruitful)
            return pause
        }
    }

    @Test("news that are none are waited out, ever longer; true ones and long waits are not")
    func pauses() {
        let alarms = Self.pauses(Array(repeating: (.zero, false), count: 99))
        #expect(alarms.prefix(4) == [nil, .milliseconds(250), .milliseconds(500), .seconds(1)])
        #expect(alarms.last == FalseNews.longest)
        let news = Self.pauses(Array(repeating: (.zero, true), count: 9))
        #expect(news.allSatisfy { $0 == nil })
        let rare = Self.pauses(Array(repeating: (FalseNews.shortWait, false), count: 9))
        #expect(rare.allSatisfy { $0 == nil })
        let mixed = Self.pauses([(.zero, false), (.zero, true), (.zero, false), (.zero, false)])
        #expect(mixed == [nil, .milliseconds(250), nil, .milliseconds(250)])
    }
}
