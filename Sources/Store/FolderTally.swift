/// The mails a folder holds, by what became of them. Each is counted by its own state in the store, never by subtraction:
/// so that the sum is a proof.
package struct FolderTally: Hashable, Sendable {
    /// Listed by the server and, as far as we saw, still there.
    package var onServer = 0
    /// Safe in the store.
    package var stored = 0
    /// Their bytes never came.
    package var quarantined = 0
    /// Still to be fetched.
    package var waiting = 0
    /// Older than the operator wants to hear of.
    package var leftAlone = 0

    package init() {}

    package var addsUp: Bool { onServer == stored + quarantined + waiting + leftAlone }

    /// Counts a mail that the server lists.
    package mutating func count(_ state: LocationState?) {
        onServer += 1
        change(state, by: 1)
    }

    /// A mail counted under `old` is now under `new`; `gone` means that the server has it no longer.
    package mutating func move(from old: LocationState?, to new: LocationState?) {
        change(old, by: -1)
        if new == .gone { onServer -= 1 } else { change(new, by: 1) }
    }

    /// A mail that was counted has left the folder.
    package mutating func leave(from old: LocationState?) {
        move(from: old, to: .gone)
    }

    /// What came and went before, and is listed again, is to be fetched like any mail the store does not know.
    private mutating func change(_ state: LocationState?, by number: Int) {
        switch state {
        case .stored, .marked, .filed, .struck: stored += number
        case .unread: quarantined += number
        case .skipped: leftAlone += number
        case .gone, .left, nil: waiting += number
        }
    }
}
