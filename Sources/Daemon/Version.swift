/// The version of this build, as `--version`, `status` and User-Agent-like headers give it.
package enum Version {
    package static let current = "0.1.0"
}
