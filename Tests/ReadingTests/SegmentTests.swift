import Reading
import Testing

@Suite struct SegmentTests {
    @Test func x() {
        for held in [false, true] {
            var exact = 0, over = 0, single = 0, tp = 0, fp = 0, fn = 0
            let mails = SegmentSet.mails.filter { $0.isHeldOut == held }
            for mail in mails {
                let found = Segmenter.segments(of: mail.text, language: mail.language)
                if found == mail.segments {
                    exact += 1
                } else if !held {
                    print("--- \(mail.language)", found, "WANT", mail.segments)
                }
                if mail.segments.count == 1 { single += 1; if found.count > 1 { over += 1 } }
                let a = Set(found.dropFirst()), b = Set(mail.segments.dropFirst())
                tp += a.intersection(b).count; fp += a.subtracting(b).count; fn += b.subtracting(a).count
            }
            if !held { print(held, "exact", exact, mails.count, "over", over, single, "tp fp fn", tp, fp, fn) }
        }
    }
}
