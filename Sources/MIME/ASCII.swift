internal import Glibc

/// The bytes of RFC 5322 that decide something, by name.
///
/// What a scan asks of every byte is public: the compiler inlines no `package` function into another module, and a call a byte
/// doubles what a scan costs.
public enum ASCII {
    @inlinable public static var tab: UInt8 { 0x09 }
    @inlinable public static var lineFeed: UInt8 { 0x0A }
    @inlinable public static var carriageReturn: UInt8 { 0x0D }
    @inlinable public static var space: UInt8 { 0x20 }

    @inlinable @inline(__always)
    public static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    /// White space of RFC 5322 section 2.2.3, line ends included.
    @inlinable @inline(__always)
    public static func isWhite(_ byte: UInt8) -> Bool { byte == space || (byte >= 0x09 && byte <= 0x0D) }

    @inlinable @inline(__always)
    public static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    @inlinable @inline(__always)
    public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    @inlinable @inline(__always)
    public static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    /// Whether all of it is ASCII without NUL and ESC, which is the same text in nearly every charset. Eight bytes a step.
    package static func isPlain(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var index = 0
            var high: UInt64 = 0
            while index + 8 <= buffer.count {
                high |= buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                index += 8
            }
            var rest: UInt8 = 0
            for byte in buffer[index...] { rest |= byte }
            guard high & 0x8080_8080_8080_8080 == 0, rest & 0x80 == 0, let base = buffer.baseAddress else {
                return buffer.isEmpty
            }
            return memchr(base, 0x1B, buffer.count) == nil && memchr(base, 0, buffer.count) == nil
        }
    }

    /// The value of a hexadecimal digit, or nil.
    @inlinable
    public static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// ASCII letters in lower case, every other byte as it is.
    @inlinable
    public static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
            for byte in bytes {
                target.initializeElement(at: count, to: lowered(byte))
                count += 1
            }
        }
    }

    /// A lower-case name from header bytes; bytes that are no UTF-8 become U+FFFD.
    package static func name(_ bytes: ArraySlice<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { target in
            var count = 0
            for byte in bytes {
                target[count] = lowered(byte)
                count += 1
            }
            return count
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without white space at both ends.
    @inlinable
    public var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, ASCII.isWhite(first) { slice = slice.dropFirst() }
        while let last = slice.last, ASCII.isWhite(last) { slice = slice.dropLast() }
        return slice
    }

    /// Whether it starts with `text`, which is lower-case ASCII, in any case.
    @inlinable
    public func starts(withLowercase text: StaticString) -> Bool {
        guard count >= text.utf8CodeUnitCount else { return false }
        for offset in 0..<text.utf8CodeUnitCount
        where ASCII.lowered(self[startIndex + offset]) != text.utf8Start[offset] {
            return false
        }
        return true
    }
}

extension [UInt8] {
    /// The first `byte` at or after `start` and before `end`; `end` when there is none. Runs at memchr(3)'s speed.
    package func firstIndex(of byte: UInt8, from start: Int, before end: Int) -> Int {
        guard start < end else { return end }
        return withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let hit = memchr(base + start, Int32(byte), end - start) else {
                return end
            }
            return UnsafeRawPointer(hit) - base
        }
    }

    /// Whether `needle` occurs anywhere in it.
    package func contains(_ needle: StaticString) -> Bool {
        let length = needle.utf8CodeUnitCount
        return withUnsafeBytes { buffer in
            guard var position = buffer.baseAddress else { return false }
            let end = position + buffer.count
            while end - position >= length {
                guard let hit = memchr(position, Int32(needle.utf8Start[0]), end - position - length + 1) else {
                    return false
                }
                if memcmp(hit, needle.utf8Start, length) == 0 { return true }
                position = UnsafeRawPointer(hit) + 1
            }
            return false
        }
    }
}
