import Glibc

/// Switches for whoever runs the tests by hand.
enum TestEnvironment {
    static func isSet(_ name: String) -> Bool {
        getenv(name).map { String(cString: $0) == "1" } ?? false
    }
}
