/// What has been seen of one numbering (UIDVALIDITY) of a folder.
struct Numbering: Hashable {
    /// Below it every number has been accounted for.
    let end: Int64
    /// Numbers below `end` without a mail that are none of ours: they were so at the first look.
    let absentBefore: Int64
    /// Numbers without a mail that have been added since.
    let passedOver: Int64

    init(end: Int64, absentBefore: Int64, passedOver: Int64) {
        self.end = end
        self.absentBefore = absentBefore
        self.passedOver = passedOver
    }

    /// - Parameter absent: numbers below `end` under which neither the store nor the listing has a mail.
    init(end: Int64, absent: Int64, after before: Numbering?, isRewound: Bool) {
        guard let before else {
            self.init(end: end, absentBefore: absent, passedOver: 0)
            return
        }
        let isLeap = absent - before.absentBefore - before.passedOver > FeedbackStore.largestLeap
        guard !isLeap, !isRewound else {
            // The numbers cannot be trusted: what was counted stands, and counting begins again here.
            self.init(end: end, absentBefore: absent - before.passedOver, passedOver: before.passedOver)
            return
        }
        // A number that was passed over and then shows a mail after all is taken back.
        self.init(
            end: end,
            absentBefore: before.absentBefore,
            passedOver: max(0, absent - before.absentBefore)
        )
    }
}
