import Feedback
import Testing

@Suite struct BaseSubjectTests {
    @Test(arguments: [
        ("VPN drops", "vpn drops", ""), ("Re: VPN drops", "vpn drops", "a"), ("RE : VPN  drops ", "vpn drops", "a"),
        ("Re: Re: Fwd: VPN drops", "vpn drops", "af"), ("Re[2]: VPN drops", "vpn drops", "a"),
        ("Re^3: VPN drops", "vpn drops", "a"), ("Re (2): VPN drops", "vpn drops", "a"),
        ("Re2: VPN drops", "vpn drops", "a"),
        ("Fwd: VPN drops (fwd)", "vpn drops", "f"), ("[Fwd: VPN drops]", "vpn drops", "f"),
        ("[IT] Re: [IT] VPN drops", "vpn drops", "a"), ("Re: [IT] VPN drops", "vpn drops", "a"),
        ("[Outage]", "[outage]", ""), ("[a[b] VPN", "[a[b] vpn", ""), ("Re: [Fwd: VPN drops] (fwd)", "vpn drops", "af"),
        ("AW: WG: Drucker", "drucker", "af"), ("Antw: Drucker", "drucker", "a"), ("RÉ: Imprimante", "imprimante", "a"),
        ("TR : Imprimante", "imprimante", "f"), ("RV: Impresora", "impresora", "f"), ("R: Stampante", "stampante", "a"),
        ("I: Stampante", "stampante", "f"), ("RES: Impressora", "impressora", "a"),
        ("ENC: Impressora", "impressora", "f"),
        ("Odp: Drukarka", "drukarka", "a"), ("SV: Skrivare", "skrivare", "a"), ("VS: Tulostin", "tulostin", "a"),
        ("YNT: Yazıcı", "yazıcı", "a"), ("Отв: Принтер", "принтер", "a"), ("ΑΠ: Εκτυπωτής", "εκτυπωτής", "a"),
        ("回复：打印机", "打印机", "a"), ("返信: プリンター", "プリンター", "a"), ("답장: 프린터", "프린터", "a"),
        ("Report: VPN drops", "report: vpn drops", ""), ("Really? VPN: drops", "really? vpn: drops", ""),
        ("Rechnung: VPN", "rechnung: vpn", ""), ("1: VPN", "1: vpn", ""), ("Re:", "", "a"), ("", "", ""),
        (":", ":", ""),
    ])
    func takesOffWhatAnsweringAdds(subject: String, text: String, marks: String) {
        let base = BaseSubject(subject)
        #expect(base.text == text)
        #expect((base.isAnswer ? "a" : "") + (base.isForward ? "f" : "") == marks)
    }

    @Test(arguments: ["Re: ", "[a] ", "[", "(fwd)", "[fwd:", "re[", ": ", "\u{301}"])
    func aLongSubjectIsBounded(piece: String) {
        let span = ContinuousClock().measure {
            #expect(BaseSubject(String(repeating: piece, count: 50_000)).text.utf8.count <= BaseSubject.maximumBytes)
        }
        #expect(span < .seconds(20))
    }
}
