internal import Feedback
internal import Store

extension ServiceScope {
    /// An outage that names no service may be anybody's.
    func contains(outageOf service: String?) -> Bool {
        switch self {
        case .all: true
        case .unnamed: service == nil
        case .named(let services): service.map(services.contains) ?? true
        }
    }

    /// As the store's own questions choose themes.
    func contains(needOf service: String?) -> Bool {
        switch self {
        case .all: true
        case .unnamed: service == nil
        case .named(let services): service.map(services.contains) ?? false
        }
    }
}
