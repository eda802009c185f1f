internal import CCurl

/// One POST and its answer: the owner of the handle, of the header lines libcurl reads, and of where the answer goes.
///
/// Not thread-safe: its client's queue is the only caller.
final class HTTPExchange {
    let handle: CurlHandle
    let inbox: HTTPInbox
    private let headers: HeaderLines

    /// A list that libcurl reads and does not own.
    private final class HeaderLines {
        let first: UnsafeMutablePointer<curl_slist>

        init?(_ lines: [String]) {
            var list: UnsafeMutablePointer<curl_slist>?
            for line in lines {
                guard let longer = curl_slist_append(list, line) else {
                    curl_slist_free_all(list)
                    return nil
                }
                list = longer
            }
            guard let list else { return nil }
            first = list
        }

        deinit {
            curl_slist_free_all(first)
        }
    }

    /// Nil when memory has run out. `limit`: bytes of the answer's body. `bearer` holds no line end.
    init?(contentType: String, bearer: String?, limit: Int) {
        // "Expect:" without a value keeps libcurl from waiting for a leave to send (RFC 9110 section 10.1.1).
        let lines =
            ["Content-Type: \(contentType)", "Accept: application/json", "Expect:"]
            + [bearer.map { "Authorization: Bearer \($0)" }].compactMap { $0 }
        guard let headers = HeaderLines(lines), let handle = CurlHandle() else { return nil }
        self.headers = headers
        self.handle = handle
        inbox = HTTPInbox(limit: limit)
    }

    /// False when libcurl refused an option: one it does not know would weaken a promise.
    func configure(
        url: String,
        authorityFile: String?,
        scheme: Endpoint.Scheme,
        body: [UInt8],
        connectTimeout: Int
    ) -> Bool {
        var isTaken =
            handle.set(CURLOPT_URL, url) && handle.set(CURLOPT_PROTOCOLS_STR, scheme.rawValue)
            && handle.set(CURLOPT_FOLLOWLOCATION, 0) && handle.set(CURLOPT_NOSIGNAL, 1)
            && handle.set(CURLOPT_QUICK_EXIT, 1)
            && handle.set(CURLOPT_CONNECTTIMEOUT_MS, connectTimeout)
            && handle.set(CURLOPT_SSL_VERIFYPEER, 1) && handle.set(CURLOPT_SSL_VERIFYHOST, 2) && handle.requireTLS12()
            // No proxy from the environment: it would see to whom we talk.
            && handle.set(CURLOPT_PROXY, "")
            && handle.set(CURLOPT_USERAGENT, "earshot") && handle.requireHTTP11()
            && handle.set(headers.first) && handle.deliver(to: inbox) && handle.post(body)
        if let authorityFile {
            isTaken = isTaken && handle.set(CURLOPT_CAINFO, authorityFile)
        }
        return isTaken
    }
}
