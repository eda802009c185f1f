import Embeddings
import Testing
import Wire

@testable import Daemon

/// Who is asked for second opinions, as the file says.
@Suite struct ConfigurationEmbeddingsTests {
    private static func configuration(_ lines: String) throws -> Configuration {
        try Configuration.parse("\(ConfigurationFixtures.smallest)\n\(lines)", path: "earshot.toml")
    }

    @Test("without a URL nobody is asked")
    func nobody() throws {
        #expect(try Self.configuration("").embeddings == nil)
        #expect(try Self.configuration("[triage.embeddings]\nbatch = 3\n").embeddings == nil)
        #expect(try HeadLocator.head(for: Self.configuration("")) == nil)
    }

    @Test("one on this machine needs its URL alone, with or without [triage] before it", arguments: ["", "[triage]\n"])
    func local(_ before: String) throws {
        let lines = before + "[triage.embeddings]\nurl = \"http://127.0.0.1:8171/v1/embeddings\"\n"
        let embeddings = try #require(try Self.configuration(lines).embeddings)
        #expect(embeddings.endpoint.address.description == "http://127.0.0.1:8171/v1/embeddings")
        #expect(embeddings.endpoint.model == "multilingual-e5-small" && embeddings.endpoint.batch == 16)
        #expect(embeddings.endpoint.timeout == .seconds(10) && !embeddings.hasPrefix)
        #expect(embeddings.secret == nil && embeddings.head == nil)
    }

    @Test("every key counts, and the prefix keeps its blank")
    func all() throws {
        let embeddings = try #require(
            try Self.configuration(
                """
                [triage]
                unsure_below = 0.25
                [triage.embeddings]
                url = "https://models.example.org/v1/embeddings"
                model = "text-embedding-3-small"
                secret = "credential:embeddings"
                prefix = "query: "
                timeout = "30s"
                batch = 64
                head = "/var/lib/earshot/own.head"
                ca_file = "/etc/earshot/ca.pem"
                """
            ).embeddings
        )
        #expect(embeddings.endpoint.model == "text-embedding-3-small" && embeddings.endpoint.prefix == "query: ")
        #expect(embeddings.hasPrefix && embeddings.endpoint.timeout == .seconds(30) && embeddings.endpoint.batch == 64)
        #expect(embeddings.secret?.description == "credential:embeddings")
        #expect(embeddings.head == "/var/lib/earshot/own.head")
        #expect(embeddings.endpoint.address.endpoint.authorityFile == "/etc/earshot/ca.pem")
    }

    @Test("a head that is missing or none says where it was looked for, and how to make one")
    func missingHead() throws {
        let missing = #expect(throws: DaemonError.self) { try HeadLocator(configured: "/nonexistent/x.head").load() }
        #expect(missing?.message.contains("/nonexistent/x.head") == true)
        #expect(missing?.message.contains("earshot train --embeddings") == true)
        let none = #expect(throws: DaemonError.self) { try HeadLocator(configured: "/etc/hostname").load() }
        #expect(none?.message.hasPrefix("the head /etc/hostname cannot be used") == true)
    }
}
