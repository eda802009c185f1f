/// Takes in one answer as libcurl hands it over, up to a limit.
///
/// Not thread-safe: libcurl calls only from the client's own queue, and only while the exchange lives.
final class HTTPInbox {
    /// Bytes of all header lines together.
    static let maximumHeaderBytes = 64 * 1024
    private static let longestPause = 86_400

    private let limit: Int
    private var headerBytes = 0
    private(set) var body: [UInt8] = []
    private(set) var isTooLong = false
    /// The blank line at the end of the header came. libcurl takes a connection that ends before it for a whole answer.
    private(set) var isHeaderWhole = false
    private(set) var retryAfter: Duration?

    init(limit: Int) {
        self.limit = limit
    }

    /// False: there is too much of it.
    func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard body.count + bytes.count <= limit else {
            isTooLong = true
            return false
        }
        body += bytes
        return true
    }

    /// One line of the header; false: there are too many.
    func hear(_ line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        guard headerBytes <= Self.maximumHeaderBytes else {
            isTooLong = true
            return false
        }
        // After an interim answer (1xx) another header begins, and after a body there may be trailers.
        if line.starts(with: "HTTP/".utf8) { isHeaderWhole = false }
        if line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) { isHeaderWhole = true }
        let name = "retry-after:"
        let start = line.prefix(name.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard start.elementsEqual(name.utf8) else { return true }
        let digits = line.dropFirst(name.utf8.count).filter { $0 != 0x20 && $0 != 0x0D && $0 != 0x0A }
        guard (1...9).contains(digits.count), let seconds = Int(String(decoding: digits, as: UTF8.self)), seconds >= 0
        else { return true }
        retryAfter = .seconds(min(seconds, Self.longestPause))
        return true
    }
}
