/// Weights added up for each class.
///
/// A row of weights has six bits a class, ten classes a word. Rows are added up in lanes of twelve bits, those of even and of odd
/// places apart; before these are full they are emptied into lanes of 24 bits, which hold what a text can have.
struct LanguageTally {
    typealias Row = SIMD2<UInt64>
    typealias Totals = InlineArray<20, Int>

    static let maximumWeight: UInt8 = 63
    private static let bitsOfWeight = 6
    private static let classesOfWord = 10
    /// Lanes of a word; the last one has no neighbour above it, and 16 bits.
    private static let lanes = 5

    /// Sums of up to 65 rows, for which twelve bits are enough.
    struct Lanes {
        static let maximumRows = 65
        fileprivate var even = Row.zero
        fileprivate var odd = Row.zero

        @inline(__always)
        mutating func add(_ row: Row) {
            let mask = Row(repeating: 0x003F_03F0_3F03_F03F)
            even &+= row & mask
            odd &+= (row &>> 6) & mask
        }
    }

    /// What was emptied of the lanes 0 and 2, of 1 and 3, and of 4.
    private struct Sums {
        private var low = Row.zero
        private var high = Row.zero
        private var last = Row.zero

        mutating func add(_ lanes: Row) {
            let mask = Row(repeating: 0x0000_000F_FF00_0FFF)
            low &+= lanes & mask
            high &+= (lanes &>> 12) & mask
            last &+= lanes &>> 48
        }

        mutating func merge(_ other: Sums) {
            low &+= other.low
            high &+= other.high
            last &+= other.last
        }

        func total(of lane: Int, in word: Int) -> Int {
            if lane == LanguageTally.lanes - 1 { return Int(last[word]) }
            return Int((lane % 2 == 0 ? low : high)[word] >> UInt64(lane / 2 * 24) & 0xFF_FFFF)
        }
    }

    private(set) var features = 0
    private var even = Sums()
    private var odd = Sums()
    private var lanes = Lanes()
    private var unemptied = 0

    /// The row that has `weight` for the class at `place` and nothing else.
    static func row(weight: UInt8, at place: Int) -> Row {
        var row = Row.zero
        row[place / classesOfWord] = UInt64(weight) << UInt64(place % classesOfWord * bitsOfWeight)
        return row
    }

    /// Adds the sums of `count` rows, at most `Lanes.maximumRows`.
    mutating func add(_ other: Lanes, count: Int) {
        features += count
        unemptied += count
        if unemptied > Lanes.maximumRows {
            empty()
            unemptied = count
        }
        lanes.even &+= other.even
        lanes.odd &+= other.odd
    }

    private mutating func empty() {
        even.add(lanes.even)
        odd.add(lanes.odd)
        (lanes, unemptied) = (Lanes(), 0)
    }

    /// Two passages as one.
    mutating func merge(_ other: LanguageTally) {
        var other = other
        other.empty()
        features += other.features
        even.merge(other.even)
        odd.merge(other.odd)
    }

    /// The sum of each class, and zeros for places that no class has.
    var totals: Totals {
        var whole = self
        whole.empty()
        var totals = Totals(repeating: 0)
        for word in 0..<2 {
            for lane in 0..<Self.lanes {
                let place = word * Self.classesOfWord + 2 * lane
                totals[place] = whole.even.total(of: lane, in: word)
                totals[place + 1] = whole.odd.total(of: lane, in: word)
            }
        }
        return totals
    }
}
