import Testing

@testable import Replies

/// Whoever stands behind a forwarder's return path, or sends a mail once more, is judged like any other sender: lists, robots and we
/// ourselves send through forwarders too. From is vouched for throughout, and the mailbox stands in To.
@Suite struct HiddenSenderTests {
    private typealias Case = ForwardedMailTests.Case

    private static func refused(
        _ path: String,
        _ rule: ReplyRule,
        resentFrom: String? = nil
    ) -> ForwardedMailTests.Case {
        Case(path + (resentFrom.map { " resent by \($0)" } ?? "")) {
            $0.path = path
            $0.headers = resentFrom.map { ["resent-from: \($0)"] } ?? []
            $0.rule = rule
        }
    }

    private static func answered(_ path: String, resentFrom: String? = nil) -> ForwardedMailTests.Case {
        Case(path + (resentFrom.map { " resent by \($0)" } ?? "")) {
            $0.path = path
            $0.headers = resentFrom.map { ["resent-from: \($0)"] } ?? []
            $0.recipient = "anna@corp.example"
        }
    }

    static let cases: [ForwardedMailTests.Case] = [
        // Lists behind SRS, in all its separators, after one forwarder and after two.
        refused("SRS0=HhHh=TT=lists.corp.example=staff-bounces@fwd.example", .systemSender),
        refused("<SRS0=HhHh=TT=lists.corp.example=staff-bounces@fwd.example>", .systemSender),
        refused("srs0+HhHh=TT=lists.corp.example=staff-bounces@fwd.example", .systemSender),
        refused("SRS0-HhHh=TT=lists.corp.example=staff-bounces@fwd.example", .systemSender),
        refused("SRS0=HhHh=TT=lists.corp.example=staff-bounces+it=corp.example@fwd.example", .systemSender),
        refused("SRS1=GgGg=fwd.example==HhHh=TT=lists.corp.example=staff-bounces@second.example", .systemSender),
        refused("SRS1+GgGg=fwd.example=+HhHh=TT=lists.corp.example=staff-bounces@second.example", .systemSender),
        refused("SRS1-GgGg=fwd.example=-HhHh=TT=lists.corp.example=owner-staff@second.example", .systemSender),
        // Robots and ourselves.
        refused("SRS0=HhHh=TT=shop.example=noreply@fwd.example", .systemSender),
        refused("SRS0=HhHh=TT=shop.example=prvs=1234ABCDEF=noreply@fwd.example", .systemSender),
        refused("SRS0=HhHh=TT=corp.example=it@fwd.example", .ownAddress),
        refused("SRS0=HhHh=TT=corp.example=Earshot+x@fwd.example", .ownAddress),
        refused("SRS1=GgGg=fwd.example==HhHh=TT=corp.example=it@second.example", .ownAddress),
        // A forwarder of what another had rewritten without SRS1.
        refused("SRS0=HhHh=TT=fwd.example=SRS0=JjJj=TT=shop.example=noreply@second.example", .systemSender),
        // Microsoft 365 keeps the original of what a mailbox forwards.
        refused("carl+SRS=44ldt=IX=lists.corp.example=staff-bounces@tenant.example", .systemSender),
        refused("carl+SRS=44ldt=IX=corp.example=it@tenant.example", .ownAddress),
        // Said to be rewritten, and yet from nobody.
        refused("srs0+HhHh+TT+corp.example+anna@fwd.example", .noReturnPath),
        refused("carl+SRS=44ldt=IX=corp.example@tenant.example", .noReturnPath),
        refused("SRS0=HhHh@fwd.example", .noReturnPath),
        refused("SRS0=HhHh=TT=corp.example=@fwd.example", .noReturnPath),
        refused("SRS0=HhHh=TT==anna@fwd.example", .noReturnPath),
        refused("SRS1=GgGg=fwd.example=@second.example", .noReturnPath),
        refused("SRS0=HhHh=TT=corp.example=anna", .noReturnPath),
        // Sent once more by a list, a robot, ourselves.
        refused("staff-bounces@lists.corp.example", .systemSender, resentFrom: "staff@lists.corp.example"),
        refused("noreply@x.example", .systemSender, resentFrom: "staff@lists.corp.example"),
        refused("it@corp.example", .ownAddress, resentFrom: "it@corp.example"),
        refused("prvs=1234ABCDEF=it@corp.example", .ownAddress, resentFrom: "it@corp.example"),
        refused("SRS0=HhHh=TT=corp.example=it@fwd.example", .ownAddress, resentFrom: "it@corp.example"),
        // People do all of this as well.
        answered("SRS0=HhHh=TT=ext.example=ben@fwd.example"),
        answered("SRS0=HhHh=TT=corp.example=prvs=1234ABCDEF=anna@fwd.example"),
        answered("carl+SRS=44ldt=IX=corp.example=anna@tenant.example"),
        answered("prvs=1234ABCDEF=ben@ext.example", resentFrom: "ben@ext.example"),
    ]

    @Test("who stands behind a forwarder", arguments: cases)
    func judged(it: ForwardedMailTests.Case) { it.check() }
}
