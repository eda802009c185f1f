/// Punycode (RFC 3492): letters of every script in the ASCII of one label, without the `xn--` that IDNA puts before it.
package enum Punycode {
    /// Bytes of a label (RFC 1035 section 2.3.4), and so of what is read or written here.
    package static let maximumBytes = 63

    /// RFC 3492 section 5.
    private static let base: UInt32 = 36
    private static let (minimumThreshold, maximumThreshold): (UInt32, UInt32) = (1, 26)
    private static let (initialBias, firstCode): (UInt32, UInt32) = (72, 128)

    /// Nil for what is no Punycode (RFC 3492 section 6.2).
    package static func decode(_ text: some StringProtocol) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count <= maximumBytes, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        let delimiter = bytes.lastIndex(of: UInt8(ascii: "-"))
        var output = bytes[..<(delimiter ?? 0)].map { UInt32($0) }
        var index = delimiter.map { $0 + 1 } ?? 0
        var (code, position, bias) = (firstCode, UInt32(0), initialBias)
        while index < bytes.count {
            let start = position
            var (weight, step) = (UInt32(1), base)
            while true {
                guard index < bytes.count, let digit = value(of: bytes[index]) else { return nil }
                index += 1
                let (product, isTooBig) = digit.multipliedReportingOverflow(by: weight)
                let (sum, isTooMuch) = position.addingReportingOverflow(product)
                guard !isTooBig, !isTooMuch else { return nil }
                position = sum
                let threshold = threshold(step, bias)
                if digit < threshold { break }
                let (next, isTooHeavy) = weight.multipliedReportingOverflow(by: base - threshold)
                guard !isTooHeavy else { return nil }
                weight = next
                step += base
            }
            let count = UInt32(output.count + 1)
            bias = adapted(position - start, count: count, isFirst: start == 0)
            let (sum, isTooMuch) = code.addingReportingOverflow(position / count)
            guard !isTooMuch else { return nil }
            code = sum
            position %= count
            output.insert(code, at: Int(position))
            position += 1
        }
        return string(of: output)
    }

    /// Nil when the result would be no label (RFC 3492 section 6.3).
    package static func encode(_ text: some StringProtocol) -> String? {
        let input = text.unicodeScalars.map(\.value)
        guard input.count <= maximumBytes else { return nil }
        var output = input.filter { $0 < firstCode }.map { UInt8($0) }
        let basic = UInt32(output.count)
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var (code, delta, handled, bias) = (firstCode, UInt32(0), basic, initialBias)
        while handled < input.count {
            // At most 63 scalars below 0x110000: nothing overflows.
            guard let next = input.filter({ $0 >= code }).min() else { return nil }
            delta += (next - code) * (handled + 1)
            code = next
            for scalar in input {
                if scalar < code { delta += 1 }
                guard scalar == code else { continue }
                append(delta, bias: bias, to: &output)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return output.count <= maximumBytes ? String(decoding: output, as: UTF8.self) : nil
    }

    private static func append(_ delta: UInt32, bias: UInt32, to output: inout [UInt8]) {
        var (rest, step) = (delta, base)
        while true {
            let threshold = threshold(step, bias)
            if rest < threshold { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            step += base
        }
        output.append(digit(rest))
    }

    private static func threshold(_ step: UInt32, _ bias: UInt32) -> UInt32 {
        step <= bias ? minimumThreshold : min(step - bias, maximumThreshold)
    }

    /// RFC 3492 section 6.1.
    private static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
        var rest = isFirst ? delta / 700 : delta / 2
        rest += rest / count
        var step: UInt32 = 0
        while rest > ((base - minimumThreshold) * maximumThreshold) / 2 {
            rest /= base - minimumThreshold
            step += base
        }
        return step + (base - minimumThreshold + 1) * rest / (rest + 38)
    }

    private static func value(of byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30 + 26)
        case 0x41...0x5A: UInt32(byte - 0x41)
        case 0x61...0x7A: UInt32(byte - 0x61)
        default: nil
        }
    }

    private static func digit(_ value: UInt32) -> UInt8 { UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30) }

    private static func string(of codes: [UInt32]) -> String? {
        var result = String.UnicodeScalarView()
        for code in codes {
            guard let scalar = Unicode.Scalar(code) else { return nil }
            result.append(scalar)
        }
        return String(result)
    }
}
