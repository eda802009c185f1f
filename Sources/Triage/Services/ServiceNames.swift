internal import Feedback

/// Every way the configured services may be written, to be looked up word by word.
struct ServiceNames: Sendable {
    private(set) var names: [ServiceName] = []
    private var whole = HashTable<Int>()
    private var inflected = HashTable<Int>()
    /// Names that may be misspelt, by their number of letters.
    private var byLength: [[Int]] = Array(repeating: [], count: EditDistance.maximumLetters + 1)

    /// A way of writing two services claim is the earlier one's.
    init(_ services: [Service]) {
        for service in services {
            for name in [service.name] + service.aliases { insert(name, of: service) }
        }
        for (index, name) in names.enumerated() {
            for form in Inflection.forms(of: name.letters) {
                let hash = FowlerNollVo.hash64(form)
                if !whole.contains(hash), !inflected.contains(hash) { inflected.set(hash, to: index) }
            }
        }
    }

    private mutating func insert(_ name: String, of service: Service) {
        guard let name = ServiceName(name, of: service) else { return }
        let hash = FowlerNollVo.hash64(name.letters)
        guard !whole.contains(hash) else { return }
        whole.set(hash, to: names.count)
        if name.letters.count >= ServiceName.misspeltLetters, name.digits.isEmpty,
            name.letters.count < byLength.count
        {
            byLength[name.letters.count].append(names.count)
        }
        names.append(name)
    }

    /// The name written exactly so: FNV-1a of its letters.
    func exact(_ hash: UInt64) -> Int? { whole[hash] }

    func inflected(_ hash: UInt64) -> Int? { inflected[hash] }

    /// The name of which the letters are a slip of the pen; the nearest in length, then the first.
    ///
    /// - Parameter words: how many words the letters were written in.
    func misspelt(_ letters: ArraySlice<UInt8>, words: Int) -> Int? {
        let alphabet = ServiceName.alphabet(of: letters)
        for difference in [0, 1, -1, 2, -2] {
            let length = letters.count + difference
            guard byLength.indices.contains(length) else { continue }
            let limit = length >= ServiceName.twiceMisspeltLetters ? 2 : 1
            guard abs(difference) <= limit else { continue }
            for index in byLength[length] {
                let name = names[index]
                // Each slip changes two letters of the alphabet at most.
                guard (name.alphabet ^ alphabet).nonzeroBitCount <= 2 * limit else { continue }
                guard name.letters.first == letters.first, words == 1 || words == name.wordCount else { continue }
                if EditDistance.isWithin(limit, name.letters, letters) { return index }
            }
        }
        return nil
    }
}
