internal import Daemon
internal import Feedback
internal import Reading
internal import Triage

/// What commands make of the configuration and the model before they can work.
enum Setup {
    static let defaultConfiguration = "/etc/earshot/earshot.toml"

    static let configurationOption = OptionSpecification(
        "config",
        .required("FILE"),
        "the configuration (default: \(defaultConfiguration))"
    )

    /// - Throws: `Failure` with every mistake in the file, exit code 78.
    static func configuration(_ path: String?) throws(Failure) -> Configuration {
        do {
            return try Configuration.load(path: path ?? defaultConfiguration)
        } catch {
            throw Failure(.configuration, "the configuration cannot be used\n\(error)")
        }
    }

    /// Without a configuration nothing is known of our own addresses, so no mail is taken for our own.
    static func reader(configuration path: String?) throws(Failure) -> MessageReader {
        guard let path else { return MessageReader(ownAddresses: []) }
        return reader(try configuration(path))
    }

    private static func reader(_ configuration: Configuration?) -> MessageReader {
        MessageReader(
            ownAddresses: configuration?.ownAddresses ?? [],
            organisation: configuration?.organisation.domains ?? []
        )
    }

    /// With a configuration, the model is the one that its daemon judges by, unless another is asked for.
    static func judge(configuration path: String?, model modelPath: String?) async throws(Failure) -> Judge {
        let configuration = try path.map { path throws(Failure) in try Self.configuration(path) }
        let model =
            if let configuration, modelPath == nil {
                try await modelInUse(configuration)
            } else {
                try Self.model(modelPath)
            }
        return Judge(
            reader: reader(configuration),
            classifier: Classifier(model: model, services: configuration?.services ?? []),
            unsureBelow: configuration?.triage.unsureBelow
        )
    }

    static func modelInUse(_ configuration: Configuration) async throws(Failure) -> Model {
        let inUse: ModelInUse
        do {
            inUse = try await ModelInUse(configuration)
        } catch {
            throw Failure(.configuration, "\(error)")
        }
        if let doubt = inUse.doubt {
            Console.complain(
                "judging by the model that came with Earshot: whether another was learnt cannot be read: \(doubt)"
            )
        }
        return inUse.model
    }

    /// Nil when the configuration asks nobody for second opinions.
    static func head(for configuration: Configuration) throws(Failure) -> EmbeddingHead? {
        do {
            return try HeadLocator.head(for: configuration)
        } catch {
            throw Failure(.configuration, "\(error)")
        }
    }

    static func model(_ path: String?) throws(Failure) -> Model {
        do {
            return try ModelLocator(configured: path).load()
        } catch {
            throw Failure(.configuration, "\(error)")
        }
    }
}
