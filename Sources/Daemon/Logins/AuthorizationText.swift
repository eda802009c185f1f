internal import Authorization

/// What `earshot authorize` says, for a terminal of 80 columns. An address stands on a line of its own, whole: it is to be
/// copied.
enum AuthorizationText {
    private static let width = 78

    static func device(_ offer: DeviceOffer, user: String) -> String {
        let minutes = max(1, offer.expiresIn.components.seconds / 60)
        return """
            \(wrapped("Earshot needs the consent of \(user).", indent: ""))

              1. Open this page in a browser, on any machine:

                 \(offer.address)

              2. Type this code there:

                 \(offer.userCode)

            \(wrapped("3. Log in as \(user), and agree.", indent: "  "))

            \(wrapped("Waiting, for \(minutes) minutes at most. Ctrl-C gives up; nothing is changed yet.", indent: ""))

            """
    }

    static func browser(_ request: ConsentRequest, user: String) -> String {
        """
        \(wrapped("Earshot needs the consent of \(user).", indent: ""))

          1. Open this address in a browser, on any machine:

        \(request.address)

        \(wrapped("2. Log in as \(user), and agree.", indent: "  "))
          3. The browser then goes to an address that begins with
             \(ConsentRequest.redirect) and cannot be shown. That is as it should
             be: nothing listens there. Copy the whole address.

        Paste it here, and press Enter. Ctrl-C gives up; nothing is changed yet.

        """
    }

    static func wrapped(_ text: String, indent: String) -> String {
        Paragraph.lines(text, width: width, prefix: indent).joined(separator: "\n")
    }
}
