internal import Wire

/// Asks one client's server, and reads its answers.
package struct TokenDesk: Sendable {
    package let client: OAuthClient
    let server: any TokenServer
    let now: @Sendable () -> ContinuousClock.Instant

    /// `now` is an argument for the tests' sake.
    package init(
        _ client: OAuthClient,
        server: any TokenServer = HTTPTokenServer(),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.client = client
        self.server = server
        self.now = now
    }

    package func grant(
        _ request: TokenRequest,
        _ identity: ClientIdentity
    ) async throws(AuthorizationError) -> TokenGrant {
        let sent = now()
        let answer = try await post(request.body(of: client, identity), to: client.tokenAddress)
        if answer.status == 200, let grant = TokenGrant(answer.body, now: sent) { return grant }
        throw Refusal(answer).error(of: client, at: client.tokenAddress)
    }

    /// The first step of the device flow (RFC 8628 section 3.1).
    package func deviceOffer(_ identity: ClientIdentity) async throws(AuthorizationError) -> DeviceOffer {
        guard let address = client.deviceAddress else {
            throw AuthorizationError(.configuration, "[[oauth]] \"\(client.name)\" has no device_url")
        }
        let form = FormBody([
            "client_id": identity.id, "client_secret": identity.secret,
            "scope": client.scopes.joined(separator: " "),
        ])
        let answer = try await post(form.bytes, to: address)
        if answer.status == 200, let offer = DeviceOffer(answer.body) { return offer }
        throw Refusal(answer).error(of: client, at: address)
    }

    private func post(_ form: [UInt8], to address: HTTPAddress) async throws(AuthorizationError) -> HTTPAnswer {
        do throws(WireError) {
            return try await server.post(form, to: address)
        } catch {
            throw AuthorizationError(error)
        }
    }
}
