import Feedback
import Testing

@testable import Replies

@Suite struct ReplyLimitsTests {
    let policy = ReplyPolicy()
    static let vouched = ["authentication-results: mx.corp.example; dmarc=pass header.from=corp.example"]

    @Test func eachLimitHolds() {
        let cases: [(ReplyRule?, (inout SentCounts) -> Void)] = [
            (nil, { $0.allLastHour = 119 }),
            (.thread, { $0.inThread = 1 }),
            (.senderHour, { $0.toSenderLastHour = 1 }),
            (.senderDay, { $0.toSenderLastDay = 3 }),
            (nil, { $0.toDomainLastHour = 20 }),
            (.allHour, { $0.allLastHour = 120 }),
            (.allDay, { $0.allLastDay = 1000 }),
            (.muted, { $0.mutedUntil = noon + .minutes(1) }),
            (nil, { $0.mutedUntil = noon }),
            (.breaker, { $0.breakerOpenUntil = noon + .minutes(1) }),
            (nil, { $0.breakerOpenUntil = noon }),
        ]
        for (rule, change) in cases {
            #expect(policy.decide(letter(), context { change(&$0.counts) }).rule == rule)
        }
        let stranger = letter(from: "b@ext.example", path: "b@ext.example")
        #expect(policy.decide(stranger, context { $0.counts.toDomainLastHour = 20 }).rule == .domainHour)
    }

    @Test func theBreakerOpensWithTheHourlyLimit() {
        let decision = policy.decide(letter(), context { $0.counts.allLastHour = 120 })
        guard case .suppressed(let suppression) = decision else { return #expect(Bool(false)) }
        #expect(suppression.consequence == .openBreaker(until: noon + .hours(1)))
    }

    @Test func aSenderRefusedTooOftenIsMuted() {
        for (refused, consequence) in [
            (4, ReplyDecision.Suppression.Consequence.none), (5, .muteSender(until: noon + .hours(24))),
        ] {
            let decision = policy.decide(
                letter(),
                context {
                    $0.counts.toSenderLastHour = 1
                    $0.counts.refusedLast10Minutes = refused
                }
            )
            guard case .suppressed(let suppression) = decision else { return #expect(Bool(false)) }
            #expect(suppression.consequence == consequence)
        }
    }

    /// Somebody cut off from work writes again and again: that is no machine.
    @Test func manyMailsInAnIncidentMuteNobody() {
        let decision = policy.decide(
            letter(headers: Self.vouched),
            context {
                $0.joinsIncident = true
                $0.counts.toSenderInIncident = 1
                $0.counts.refusedLast10Minutes = 50
            }
        )
        guard case .suppressed(let suppression) = decision else { return #expect(Bool(false)) }
        #expect(suppression.rule == .incidentOnce && suppression.consequence == .none)
    }

    @Test func inAnIncidentEachReporterGetsOne() {
        let message = letter(headers: Self.vouched)
        func decide(_ change: @escaping (inout ReplyContext) -> Void) -> ReplyDecision {
            policy.decide(
                message,
                context {
                    $0.joinsIncident = true
                    $0.counts.toSenderLastDay = 3
                    $0.counts.allLastDay = 1000
                    change(&$0)
                }
            )
        }
        #expect(
            decide { _ in }
                == .answer(
                    .init(
                        recipient: address("anna@corp.example"),
                        quotesSubject: true,
                        isTrusted: true,
                        isAuthenticated: true,
                        budget: .incident
                    )
                )
        )
        #expect(decide { $0.counts.toSenderInIncident = 1 }.rule == .incidentOnce)
        #expect(decide { $0.counts.incidentsLastHour = 1000 }.rule == .incidentHour)
        #expect(decide { $0.counts.breakerOpenUntil = noon + .hours(1) }.rule == nil)
        #expect(decide { $0.counts.mutedUntil = noon + .hours(1) }.rule == .muted)
        #expect(decide { $0.internalDomains = [] }.rule == .senderDay)
        #expect(decide { $0.trustedAuthserv = nil }.rule == .senderDay)
    }

    /// A hostile echo: strips every header, changes the subject, opens a new thread each time.
    @Test func anEchoIsAnsweredThreeTimesADay() {
        var sent: [Timestamp] = []
        var refused: [Timestamp] = []
        var mutedUntil: Timestamp?
        for minute in 0..<24 * 60 {
            let now = noon + .minutes(minute)
            let decision = policy.decide(
                letter(),
                context {
                    ($0.received, $0.now) = (now, now)
                    $0.counts.toSenderLastHour = sent.filter { now - $0 < .hours(1) }.count
                    $0.counts.toSenderLastDay = sent.filter { now - $0 < .hours(24) }.count
                    $0.counts.refusedLast10Minutes = refused.filter { now - $0 < .minutes(10) }.count
                    $0.counts.mutedUntil = mutedUntil
                }
            )
            switch decision {
            case .answer: sent.append(now)
            case .suppressed(let suppression):
                if suppression.rule.isLimit { refused.append(now) }
                if case .muteSender(let until) = suppression.consequence { mutedUntil = until }
            }
        }
        #expect(sent.count == 1)
        #expect(mutedUntil == noon + .minutes(6) + .hours(24))
    }

    /// 10,000 forged mails in ten minutes, each from another stranger.
    @Test func aFloodOfForgeriesStopsAtTheLimit() {
        var counts = SentCounts()
        var answered = 0
        for number in 0..<10_000 {
            let sender = "s\(number)@d\(number % 500).example"
            let context = context { $0.counts = counts }
            switch policy.decide(letter(from: sender, path: sender), context) {
            case .answer:
                answered += 1
                counts.allLastHour += 1
                counts.allLastDay += 1
            case .suppressed(let suppression):
                if case .openBreaker(let until) = suppression.consequence { counts.breakerOpenUntil = until }
            }
        }
        #expect(answered == 120)
        #expect(counts.breakerOpenUntil == noon + .hours(1))
    }
}
