import Testing

@testable import Triage

struct ToneMeterTests {
    private static func tone(_ text: String, _ language: String) -> Double {
        ToneMeter(TokenizedText(subject: "", text: text), language: language).tone
    }

    @Test(arguments: [
        ("The printer on the second floor does not print.", "en"),
        ("Could you add me to the VPN and SAP groups?", "en"),
        ("Der Drucker druckt nicht.", "de"), ("", "en"), ("VPN SAP ERP WLAN", "de"),
    ])
    func calm(_ text: String, _ language: String) {
        #expect(Self.tone(text, language) < 0.2)
    }

    @Test(arguments: [
        ("NOTHING WORKS HERE!!! This is RIDICULOUS and unacceptable, fix it IMMEDIATELY!!", "en"),
        ("DAS IST EINE FRECHHEIT!!! Sofort reparieren!!", "de"), ("C'EST INADMISSIBLE !!! RIEN ne MARCHE !!", "fr"),
    ])
    func furious(_ text: String, _ language: String) {
        let tone = Self.tone(text, language)
        #expect(tone > 0.6 && tone <= 1)
    }
}
