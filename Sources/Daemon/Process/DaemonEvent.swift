/// What makes the daemon do something other than its work.
enum DaemonEvent: Sendable {
    case stop
    /// Read the configuration again; whoever asked over the control socket waits for the reply.
    case reload(ReloadReply?)
    /// Judge by the model that the store says from now on; whoever asked waits for the reply.
    case model(ReloadReply?)
    /// The services cannot go on.
    case failed(DaemonError)
}
