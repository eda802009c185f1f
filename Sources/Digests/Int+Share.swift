extension Int {
    /// 0 to 1; nil of none.
    func share(of all: Int) -> Double? { all == 0 ? nil : Double(self) / Double(all) }
}
