/// Values by a 64-bit hash: what is looked up for every token of every mail.
///
/// `Dictionary` would hash the hash again, with SipHash, which costs more than the rest of a look-up. Nobody gains by
/// choosing words that collide: what a mail brings is bounded by `TokenizedText`, and most tables it only asks.
struct HashTable<Value: Sendable>: Sendable {
    private(set) var keys: [UInt64] = []
    private var values: [Value] = []
    /// Open addressing: 1 + index of the entry, 0 when free. A power of two, at most half full.
    private var slots: [Int32] = Array(repeating: 0, count: 16)

    subscript(key: UInt64) -> Value? {
        let slot = slot(of: key)
        return slots[slot] == 0 ? nil : values[Int(slots[slot]) - 1]
    }

    func contains(_ key: UInt64) -> Bool { slots[slot(of: key)] != 0 }

    mutating func set(_ key: UInt64, to value: Value) {
        let slot = slot(of: key)
        guard slots[slot] == 0 else {
            values[Int(slots[slot]) - 1] = value
            return
        }
        keys.append(key)
        values.append(value)
        slots[slot] = Int32(keys.count)
        if keys.count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for index in keys.indices { slots[slot(of: keys[index])] = Int32(index + 1) }
    }

    /// Where the key is, or the free place where it would be.
    private func slot(of key: UInt64) -> Int {
        // Fibonacci hashing: the high half of the product depends on every bit of the key.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
        while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}

extension HashTable where Value == Void {
    init(_ keys: some Sequence<UInt64>) {
        self.init()
        for key in keys { set(key, to: ()) }
    }
}
