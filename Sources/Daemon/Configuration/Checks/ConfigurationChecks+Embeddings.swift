internal import Wire

/// The server that gives second opinions.
extension ConfigurationChecks {
    mutating func checkEmbeddings() {
        let section = Configuration.Embeddings.section
        let keys = Configuration.Embeddings.Keys.self
        let embeddings = settings.one(section)
        if let url = embeddings[keys.url], url.server.scheme == .http, !url.server.isLoopback {
            let message = "http:// would send the words of mails to \(url.server.host) in the clear"
            let hint = "Write https://. Only a server on this machine (localhost) may be plain."
            refuse(embeddings, keys.url, message, hint: hint)
        }
        guard !embeddings.holds(keys.url), !embeddings.isMisspelt(keys.url) else { return }
        let others: [any DescribedKey] = [keys.secret, keys.prefix, keys.head, keys.authorityFile]
        for key in others where embeddings.holds(key) {
            doubt(embeddings, key, "has no effect without url")
        }
    }
}
