internal import Glibc

/// Round numbers for axes.
enum SimulatedAxis {
    /// The next of some even multiples of a power of ten, whose half is short as well.
    static func rounded(_ highest: Double) -> Double {
        let power = pow(10, log10(highest).rounded(.down))
        return [1, 2, 3, 4, 6, 8, 10].map { $0 * power }.first { $0 >= highest } ?? highest
    }

    /// Steps that leave at most ten labels.
    static func days(_ count: Int) -> Int {
        [1, 2, 7, 14, 28, 56, 112, 364].first { count / $0 <= 10 } ?? max(1, count / 5)
    }
}
