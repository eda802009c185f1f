internal import CCurl

/// What a request needs beyond what a mail connection does.
extension CurlHandle {
    func requireHTTP11() -> Bool { earshot_require_http11(easy) == CURLE_OK }

    /// libcurl copies the bytes.
    func post(_ body: [UInt8]) -> Bool { earshot_post(easy, body, body.count) == CURLE_OK }

    /// Header lines; the list must outlive the handle.
    func set(_ headers: UnsafeMutablePointer<curl_slist>) -> Bool { earshot_set_headers(easy, headers) == CURLE_OK }

    /// `inbox` gets the answer, and must outlive the handle.
    func deliver(to inbox: HTTPInbox) -> Bool {
        let context = Unmanaged.passUnretained(inbox).toOpaque()
        let hear: @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int = {
            bytes,
            size,
            count,
            context in
            guard let bytes, let context else { return 0 }
            let inbox = Unmanaged<HTTPInbox>.fromOpaque(context).takeUnretainedValue()
            return inbox.hear(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : -1
        }
        let take: @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int = {
            bytes,
            size,
            count,
            context in
            guard let bytes, let context else { return 0 }
            let inbox = Unmanaged<HTTPInbox>.fromOpaque(context).takeUnretainedValue()
            return inbox.take(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : -1
        }
        return earshot_hear_answers(easy, hear, context) == CURLE_OK
            && earshot_hear_body(easy, take, context) == CURLE_OK
    }

    /// Of the answer; 0 while there is none.
    var status: Int {
        var status = 0
        return earshot_getinfo_long(easy, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK ? status : 0
    }
}
