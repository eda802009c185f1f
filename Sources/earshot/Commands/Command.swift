/// One thing `earshot` can be asked to do.
protocol Command: Sendable {
    static var specification: CommandSpecification { get }

    init(_ arguments: ParsedArguments) throws(UsageError)

    func run() async throws -> ExitCode
}
