internal import CGMime
internal import FoundationEssentials

/// Which cases may be looked at while rules are written, and which are only measured: `split.json`.
///
/// A key is a side and its value the sets on it. Of the sets in `split_by_md5_even_is_hidden` those cases are hidden whose id
/// has an even MD5. `forced` puts single ids on a side: `{"SIDE": {"SET": ["ID"]}}`. A set that is nowhere is on no side.
struct CaseSplit: Sendable {
    private var sides: [String: String] = [:]
    private var divided: Set<String> = []
    private var forced: [String: [String: [String]]] = [:]

    private struct File: Decodable {
        let lists: [String: [String]]
        let forced: [String: [String: [String]]]

        private struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }

            init?(intValue: Int) { nil }

            init(stringValue: String) {
                self.stringValue = stringValue
            }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            var lists: [String: [String]] = [:]
            for key in container.allKeys { lists[key.stringValue] = try? container.decode([String].self, forKey: key) }
            self.lists = lists
            forced =
                (try? container.decode([String: [String: [String]]].self, forKey: Key(stringValue: "forced"))) ?? [:]
        }
    }

    /// Nil bytes: there is no such file, and no case is on a side.
    init(_ bytes: [UInt8]?) throws {
        guard let bytes else { return }
        let file = try JSONDecoder().decode(File.self, from: Data(bytes))
        for (side, sets) in file.lists {
            if side == "split_by_md5_even_is_hidden" {
                divided = Set(sets)
            } else {
                for set in sets { sides[set] = side.hasPrefix("measure") ? "measure" : side }
            }
        }
        forced = file.forced
    }

    func side(of id: String, in set: String) -> String? {
        if let side = forced.first(where: { $0.value[set]?.contains(id) == true })?.key { return side }
        if divided.contains(set) { return Self.isEven(id) ? "hidden" : "dev" }
        return sides[set]
    }

    private static func isEven(_ id: String) -> Bool {
        var digest = [UInt8](repeating: 0, count: 16)
        var count = gsize(digest.count)
        let checksum = g_checksum_new(G_CHECKSUM_MD5)
        g_checksum_update(checksum, Array(id.utf8), gssize(id.utf8.count))
        g_checksum_get_digest(checksum, &digest, &count)
        g_checksum_free(checksum)
        return digest[15].isMultiple(of: 2)
    }
}
