/// Where a password is. What it is, only `SecretKeeper` finds out, when it is needed.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    enum Source: Hashable, Sendable {
        /// A file of this name in `$CREDENTIALS_DIRECTORY` (systemd.exec(5), LoadCredential=).
        case credential(String)
        /// A file that only its owner may read.
        case file(String)
        /// What `/bin/sh -c` prints.
        case command(String)
    }

    /// UTF-8 bytes of a secret. OAuth tokens of large providers have some 2 KiB.
    package static let maximumBytes = 4096

    /// What other programs call the key: never echoed either.
    static let synonyms = ["password", "passwd", "pass", "token", "credential", "secret_file", "password_file"]

    let source: Source

    /// For the journal. A command is not shown: people write passwords into commands.
    package var description: String {
        switch source {
        case .credential(let name): "credential:\(name)"
        case .file(let path): "file:\(path)"
        case .command: "command:…"
        }
    }
}

extension Secret {
    /// Shows `dump` no more than `description` does.
    package var customMirror: Mirror {
        Mirror(self, children: ["place": description])
    }

    /// Why a text does not say where a secret is. Holds nothing of the text: it may be the secret.
    struct Misfit: Error {
        let message: String
        let hint: String
    }

    init(_ text: String) throws(Misfit) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw Self.literal }
        let rest = String(text[text.utf8.index(after: colon)...])
        switch text[..<colon] {
        case "credential":
            guard Self.isCredentialName(rest) else {
                throw Misfit(
                    message: "\"credential:\" is not followed by the name of a credential",
                    hint: "Write the name from LoadCredential=NAME:/path: letters, digits, \"-\", \"_\" and \".\"."
                )
            }
            source = .credential(rest)
        case "file":
            guard rest.hasPrefix("/"), rest.utf8.count < 4096, !rest.utf8.contains(0) else {
                throw Misfit(
                    message: "\"file:\" is not followed by a full path",
                    hint: "Write \"file:/path/to/it\"; the path begins with \"/\"."
                )
            }
            source = .file(rest)
        case "command":
            guard rest.utf8.contains(where: { $0 > 0x20 }), !rest.utf8.contains(0) else {
                throw Misfit(
                    message: "\"command:\" is not followed by a command",
                    hint: "Write what /bin/sh should run; the first line it prints is the secret."
                )
            }
            source = .command(rest)
        default: throw Self.literal
        }
    }

    private static let literal = Misfit(
        message: "a secret must not stand in this file",
        hint:
            "Write where it is: \"credential:NAME\", \"file:/path\" or \"command:...\". If a password stood here, change it."
    )

    /// What systemd takes for one, in ASCII; never a path.
    private static func isCredentialName(_ text: String) -> Bool {
        let isName = text.utf8.allSatisfy { byte in
            (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
                || byte == 0x2D || byte == 0x2E || byte == 0x5F
        }
        return isName && (1...255).contains(text.utf8.count) && text != "." && text != ".."
    }
}
