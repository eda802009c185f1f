package import Triage
internal import Reading

extension Judge {
    /// As the daemon judges under a configuration.
    package init(_ configuration: Configuration, model: Model) {
        self.init(
            reader: MessageReader(
                ownAddresses: configuration.ownAddresses,
                messageIDDomain: configuration.messageIDDomain,
                organisation: configuration.organisation.domains
            ),
            classifier: Classifier(model: model, services: configuration.services),
            unsureBelow: configuration.triage.unsureBelow
        )
    }
}
