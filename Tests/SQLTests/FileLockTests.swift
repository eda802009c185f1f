import Glibc
import Testing

@testable import SQL

struct FileLockTests {
    @Test("a lock that was let go is free at once, even while a child that is being started has the open file too")
    func aChildHoldsNoLock() throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.lock")
        var lock: FileLock? = try FileLock(path: path)
        // What fork(2) does: a second descriptor of the same open file.
        let copy = try #require(Self.descriptors(of: path).first.map { dup($0) })
        defer { close(copy) }
        #expect(throws: DatabaseError.self) { _ = try FileLock(path: path) }
        lock = nil
        #expect(throws: Never.self) { _ = try FileLock(path: path) }
        _ = lock
    }

    /// This process's descriptors of an open file.
    private static func descriptors(of path: String) -> [Int32] {
        (0..<20_000).filter { number in
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink("/proc/self/fd/\(number)", &buffer, buffer.count)
            return count > 0 && String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) == path
        }
    }
}
