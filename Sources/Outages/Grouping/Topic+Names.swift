internal import Words

extension Topic {
    /// As alerts call it; in English for languages that alerts are not written in.
    func name(in language: String) -> String {
        language == "de" ? names.german : names.english
    }

    private var names: (english: String, german: String) {
        switch self {
        case .printing: ("printing", "Drucken")
        case .scanning: ("scanning", "Scannen")
        case .mail: ("e-mail", "E-Mail")
        case .attachments: ("attachments", "Anhänge")
        case .calendar: ("calendar", "Kalender")
        case .login: ("login", "Anmeldung")
        case .secondFactor: ("second factor", "zweiter Faktor")
        case .wirelessNetwork: ("Wi-Fi", "WLAN")
        case .tunnel: ("VPN", "VPN")
        case .internet: ("network", "Netzwerk")
        case .telephony: ("telephone", "Telefon")
        case .mobiles: ("mobile devices", "Mobilgeräte")
        case .headsets: ("headsets and sound", "Headset und Ton")
        case .projector: ("projector", "Beamer")
        case .screens: ("screens", "Bildschirme")
        case .keyboard: ("keyboard and mouse", "Tastatur und Maus")
        case .fileShare: ("file share", "Netzlaufwerk")
        case .storage: ("disk space", "Speicherplatz")
        case .website: ("website", "Webseite")
        case .shop: ("online shop", "Onlineshop")
        case .videoMeetings: ("video meetings", "Videokonferenzen")
        case .computers: ("computers", "Rechner")
        case .docking: ("docking station", "Dockingstation")
        case .updates: ("updates", "Updates")
        case .business: ("business software", "Unternehmenssoftware")
        case .database: ("database", "Datenbank")
        case .doors: ("door access", "Zutritt")
        case .power: ("power", "Strom")
        case .learning: ("learning platform", "Lernplattform")
        case .licences: ("licences", "Lizenzen")
        case .timeRecording: ("time recording", "Zeiterfassung")
        case .remoteDesktop: ("remote desktop", "Remotedesktop")
        case .payment: ("payment", "Bezahlen")
        case .slowness: ("everything slow", "alles langsam")
        case .certificates: ("certificates", "Zertifikate")
        case .intranet: ("intranet", "Intranet")
        case .chat: ("chat", "Chat")
        case .office: ("office documents", "Office-Dokumente")
        case .backup: ("backup", "Datensicherung")
        case .cameras: ("cameras", "Kameras")
        case .patients: ("patient records", "Patientenakten")
        case .cloud: ("cloud storage", "Cloud-Speicher")
        case .security: ("antivirus", "Virenschutz")
        case .barcodes: ("barcode readers", "Barcodeleser")
        case .booking: ("booking", "Buchung")
        case .appliance: ("server", "Server")
        }
    }
}
