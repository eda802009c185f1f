internal import Daemon

/// Whether people are acknowledged, within which limits, and what that would have come to lately.
struct AcknowledgementView: Encodable {
    let isEnabled: Bool
    /// The folder of the operator's own texts.
    let templates: String?
    let perSenderPerHour: Int
    let perSenderPerDay: Int
    let perDomainPerHour: Int
    let perHour: Int
    let perDay: Int
    /// The last seven days by the rules in force; nil without a store.
    let forecast: AnswerForecast?
    /// Why the store could not be asked.
    let trouble: String?
}

extension AcknowledgementView {
    init(_ configuration: Configuration) async throws {
        let section = configuration.acknowledgements
        isEnabled = section.isEnabled
        templates = section.templates
        perSenderPerHour = section.perSenderPerHour
        perSenderPerDay = section.perSenderPerDay
        perDomainPerHour = section.perDomainPerHour
        perHour = section.perHour
        perDay = section.perDay
        do throws(DaemonError) {
            forecast = try await AnswerForecast.of(configuration)
            trouble = nil
        } catch {
            forecast = nil
            trouble = "\(error)"
        }
    }
}
