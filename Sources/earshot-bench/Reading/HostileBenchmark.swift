internal import Feedback
internal import Reading

/// What mails made to hurt cost to read: each one alone, on a small stack.
struct HostileBenchmark {
    /// Processor time for one mail.
    static let maximumSeconds = 2.0
    /// Memory for one mail, beyond its own bytes.
    static let maximumBytes = 300 * 1024 * 1024

    func run() throws -> HostileReport {
        var lines: [HostileReport.Line] = []
        for mail in HostileMail.all {
            try Interruption.check()
            lines.append(try measure(mail))
        }
        return HostileReport(lines: lines)
    }

    private func measure(_ mail: HostileMail) throws -> HostileReport.Line {
        let bytes = mail.bytes()
        guard bytes.count <= RawMessage.maximumBytes + 4096 else {
            throw Failure("'\(mail.name)' is larger than any mail that is read", code: Failure.softwareCode)
        }
        var seconds = 0.0
        var message = Message()
        let memory = PeakMemory()
        try SmallStack.run {
            seconds = ProcessorTime.seconds { message = MessageReader().read(bytes) }
        }
        return HostileReport.Line(
            name: mail.name,
            megabytes: ResidentMemory.megabytes(bytes.count),
            seconds: seconds,
            extraMegabytes: ResidentMemory.megabytes(memory.extra),
            notes: message.notes
        )
    }
}
