/// What an HTTP server answered, whatever it thinks of the request. The body may hold secrets: it is not printed.
package struct HTTPAnswer: Sendable, CustomStringConvertible, CustomReflectable {
    /// Of the status line (RFC 9110 section 15); a redirect is not followed, so it may be 3xx.
    package let status: Int
    package let body: [UInt8]
    /// What `Retry-After` asks for in seconds (RFC 9110 section 10.2.3), at most a day. A date there is not read.
    package let retryAfter: Duration?

    package init(status: Int, body: [UInt8], retryAfter: Duration? = nil) {
        self.status = status
        self.body = body
        self.retryAfter = retryAfter
    }

    package var description: String { "status \(status), \(body.count) bytes" }
    package var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}
