/// What mails to an IT department are about, in ten languages; stems of words without marks, see `PlainLetters`.
enum SegmentSubjects {
    static let devices =
        "printer*, print*, drucker*, druck*, imprim*, impres*, stampa*, drukark*, tiskarn*, skrivare*, kopierer*, monitor*, "
        + "screen*, bildschirm*, ecran*, pantall*, schermo, scherm*, ekran*, ecra, obrazovk*, display*, anzeige*, laptop*, "
        + "notebook*, portab*, portat*, rechner*, computer*, ordinateur*, ordenador*, comput*, pc, pcs, phone*, telef*, "
        + "handy*, movil*, mobil*, cellul*, telem*, telep*, wifi, wlan, wi fi, vpn, internet, network*, netzwerk*, reseau, red, rete, "
        + "rede, netwerk*, siec*, sit, mail*, email*, postfach*, poczt*, posta, correo, courrier, outlook, teams, zoom, "
        + "webex, sap, moodle, projector*, projektor*, beamer*, projet*, proyect*, proiett*, rzutnik*, keyboard*, tastatur*, "
        + "clavier*, teclad*, tastier*, toetsenb*, klawiat*, klavesn*, mouse, maus, souris, raton, muis, mysz*, licen*, "
        + "lizenz*, account*, konto*, konta, compte*, cuenta*, conta, ucet*, password*, passwor*, kennwort*, mot de passe, "
        + "contrasen*, wachtwoord*, haslo*, hesl*, losenord*, folder*, ordner*, dossier*, carpet*, cartell*, pasta, map, "
        + "slozk*, drive*, laufwerk*, server*, serveur*, servidor*, serwer*, website*, webseite*, site*, web, sito*, stron*, "
        + "software*, program*, scanner*, skaner*, scan*, tablet*, camera*, kamer*, camara*, videocam*, docking*, headset*, "
        + "backup*, badge*, ausweis*, tarjet*, cartao, karta, karte, mfa, certif*, zertifik*, ticket*, intranet*, calend*, "
        + "kalend*, app, socket*, adobe, photoshop, matlab, excel, zotero, docker, python, latex, office, windows, linux, "
        + "mac, machine*, maschin*, maquin*, macchin*, maszyn*, token*, usb, hdmi, toner*, charger*, oplader*, netzteil*, cable*, kabel*, cavo, cabo, quota, spam*, eduroam, "
        + "sharepoint, onedrive, mailing*, verteiler*, database*, datenbank*, usluga*, browser*, firefox, chrome, touch*"

    /// Where something stands: two matters may have it in common.
    static let places =
        "room*, floor*, building*, hall, office*, desk, raum*, zimmer*, stock, gebaude*, buro*, horsaal*, besprech*, salle*, "
        + "etage*, batim*, bureau, sala*, aula*, planta*, edific*, despacho*, ufficio, uffici, piano, stanza, gabinet*, "
        + "andar, zaal, kamer, verdiep*, gebouw*, sali, pokoj*, pietr*, budyn*, kancel*, mistnos*, patro, patre, budov*"
}
