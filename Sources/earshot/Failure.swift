internal import Daemon

/// A command that could not do its work: what to tell, and the code to leave with.
struct Failure: Error, Sendable {
    let code: ExitCode
    let message: String

    init(_ code: ExitCode, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension Failure {
    init(_ error: DaemonError) {
        let code: ExitCode =
            switch error.kind {
            case .configuration: .configuration
            case .busy: .temporaryFailure
            case .store: .ioError
            }
        self.init(code, error.message)
    }
}
