internal import Authorization

/// What `earshot authorize` says, for a terminal of 80 columns. An address stands on a line of its own, whole: it is to be
/// copied.
enum AuthorizationText {
    private static let width = 78

    static func device(_ offer: DeviceOffer, user: String) -> String {
        let minutes = max(1, offer.expiresIn.components.seconds / 60)
        let patience = minutes == 1 ? "a minute" : "\(minutes) minutes"
        return """
            \(wrapped("Earshot needs the consent of \(user).", indent: ""))

              1. Open this page in a browser, on any machine:

                 \(offer.address)

              2. Type this code there:

                 \(offer.userCode)

            \(loggingIn(3, user))

            \(wrapped("Waiting, for \(patience) at most. Ctrl-C gives up; nothing is changed yet.", indent: ""))

            """
    }

    static func browser(_ request: ConsentRequest, user: String) -> String {
        """
        \(wrapped("Earshot needs the consent of \(user).", indent: ""))

          1. Open this address in a browser, on any machine:

        \(request.address)

        \(loggingIn(2, user))
          3. The browser then goes to an address that begins with
             \(ConsentRequest.redirect) and cannot be shown. That is as it should
             be: nothing listens there. Copy the whole address.

        Paste it here, and press Enter. Ctrl-C gives up; nothing is changed yet.

        """
    }

    /// A shared mailbox has no login of its own.
    private static func loggingIn(_ step: Int, _ user: String) -> String {
        wrapped("\(step). Log in as \(user), or as somebody who may use that mailbox, and agree.", indent: "  ")
    }

    static func wrapped(_ text: String, indent: String) -> String {
        Paragraph.lines(text, width: width, prefix: indent).joined(separator: "\n")
    }
}
