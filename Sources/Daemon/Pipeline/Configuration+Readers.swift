internal import Feedback

extension Configuration {
    /// Whom a digest goes to, whatever each of them has asked for; nobody where there is no such digest any more.
    func readers(ofDigest name: String) -> [EmailAddress] {
        digests.first { $0.name == name }?.recipients ?? []
    }
}
