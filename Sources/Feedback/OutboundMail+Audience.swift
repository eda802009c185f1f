extension OutboundMail.Kind {
    /// Goes to IT staff, whom the operator named. What is for staff is tried even where an address failed before: a wrong address is
    /// the operator's to mend, and never a reason for silence.
    package var isForStaff: Bool {
        switch self {
        case .alert, .digest, .helpdesk, .security, .confirmation: true
        case .acknowledgement, .allClear, .news, .reply, .bulletin: false
        }
    }
}
