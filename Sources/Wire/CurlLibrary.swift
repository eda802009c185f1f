internal import CCurl
internal import Glibc

/// libcurl's process-wide state: set up once, before the first handle, and kept for the life of the process.
enum CurlLibrary {
    /// False when libcurl refused to start, which only an exhausted or broken system makes it do.
    ///
    /// SIGPIPE is ignored for the whole process: with `CURLOPT_NOSIGNAL` libcurl no longer guards OpenSSL's writes to a
    /// socket the peer has closed.
    static let isReady: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return earshot_global_init() == CURLE_OK
    }()
}
