/// What failures at a workplace are about, by the words of nine languages: so "can't print" and "Drucker tot" meet.
///
/// A topic is coarser than a service, and finer than "IT".
package enum Topic: Int, CaseIterable, Sendable {
    case printing, scanning, mail, attachments, calendar, login, secondFactor, wirelessNetwork, tunnel, internet
    case telephony, mobiles, headsets, projector, screens, keyboard, fileShare, storage, website, shop, videoMeetings
    case computers, docking, updates, business, database, doors, power, learning, licences, timeRecording
    case remoteDesktop, payment, slowness, certificates, intranet, chat, office, backup, cameras, patients, cloud
    case security, barcodes, booking, appliance

    /// Words that go with failures of anything, and decide only where nothing else is named: one logs in to the mail, and needs the
    /// internet for the shop.
    package var isGeneral: Bool {
        switch self {
        case .login, .internet, .computers, .updates, .slowness, .mobiles, .database, .appliance, .website: true
        case .licences, .screens, .telephony: true
        default: false
        }
    }
}
