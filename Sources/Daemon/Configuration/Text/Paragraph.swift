/// Breaks text into lines between words.
enum Paragraph {
    /// Each line begins with `prefix` and has at most `width` characters, unless one word is longer.
    static func lines(_ text: String, width: Int, prefix: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, prefix.count + line.count + 1 + word.count > width {
                lines.append(prefix + line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return line.isEmpty ? lines : lines + [prefix + line]
    }
}
