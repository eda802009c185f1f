extension ConceptLabel {
    /// Devices and what is used at a desk.
    static let devicesRows = """
        monitor screen|Bildschirm|écran|pantalla|schermo|ecrã|beeldscherm|monitor|monitor
        laptop laptop|Notebook|ordinateur portable|portátil|portatile|portátil|laptop|laptop|notebook
        tablet tablet|Tablet|tablette|tableta|tablet|tablet|tablet|tablet|tablet
        handset mobile phone|Mobiltelefon|téléphone mobile|móvil|cellulare|telemóvel|mobiele telefoon|\
        telefon komórkowy|mobilní telefon
        mouse mouse|Maus|souris|ratón|mouse|rato|muis|mysz|myš
        keyboard keyboard|Tastatur|clavier|teclado|tastiera|teclado|toetsenbord|klawiatura|klávesnice
        layout keyboard layout|Tastaturbelegung|disposition du clavier|distribución del teclado|layout della tastiera|\
        disposição do teclado|toetsenbordindeling|układ klawiatury|rozložení klávesnice
        ergonomics ergonomics|Ergonomie|ergonomie|ergonomía|ergonomia|ergonomia|ergonomie|ergonomia|ergonomie
        headset headset|Headset|casque|auriculares|cuffie|auscultadores|headset|słuchawki|sluchátka
        camera camera|Kamera|caméra|cámara|videocamera|câmara|camera|kamera|kamera
        dock docking station|Dockingstation|station d'accueil|base de conexión|docking station|estação de acoplamento|\
        dockingstation|stacja dokująca|dokovací stanice
        charger charger|Netzteil|chargeur|cargador|caricabatterie|carregador|oplader|ładowarka|nabíječka
        battery battery|Akku|batterie|batería|batteria|bateria|accu|bateria|baterie
        cable cable|Kabel|câble|cable|cavo|cabo|kabel|kabel|kabel
        usbStick USB stick|USB-Stick|clé USB|memoria USB|chiavetta USB|pen USB|USB-stick|pendrive|USB disk
        printer printer|Drucker|imprimante|impresora|stampante|impressora|printer|drukarka|tiskárna
        toner toner|Toner|toner|tóner|toner|toner|toner|toner|toner
        paper paper|Papier|papier|papel|carta|papel|papier|papier|papír
        colour colour|Farbe|couleur|color|colore|cor|kleur|kolor|barva
        monochrome black and white|Schwarzweiß|noir et blanc|blanco y negro|bianco e nero|preto e branco|zwart-wit|\
        czarno-białe|černobíle
        duplex double-sided|beidseitig|recto verso|doble cara|fronte-retro|frente e verso|dubbelzijdig|dwustronnie|\
        oboustranně
        label labels|Etiketten|étiquettes|etiquetas|etichette|etiquetas|etiketten|etykiety|štítky
        scanning scanning|Scannen|numérisation|escáner|scansione|digitalização|scannen|skanowanie|skenování
        barcode barcodes|Barcodes|codes-barres|códigos de barras|codici a barre|códigos de barras|barcodes|\
        kody kreskowe|čárové kódy
        badge card|Ausweis|badge|tarjeta|tesserino|cartão|pas|identyfikator|průkaz
        computer computer|Rechner|ordinateur|ordenador|computer|computador|computer|komputer|počítač
        memory memory|Arbeitsspeicher|mémoire|memoria|memoria|memória|geheugen|pamięć|paměť
        whiteboard whiteboard|Whiteboard|tableau blanc|pizarra|lavagna|quadro|whiteboard|tablica|tabule
        microphone microphone|Mikrofon|micro|micrófono|microfono|microfone|microfoon|mikrofon|mikrofon
        deskPhone telephone|Telefon|téléphone|teléfono|telefono|telefone|telefoon|telefon|telefon
        powerSocket power socket|Steckdose|prise de courant|enchufe|presa di corrente|tomada|stopcontact|gniazdko|\
        zásuvka
        lanSocket network socket|Netzwerkdose|prise réseau|toma de red|presa di rete|tomada de rede|\
        netwerkaansluiting|gniazdo sieciowe|síťová zásuvka
        remoteControl remote control|Fernbedienung|télécommande|mando a distancia|telecomando|telecomando|\
        afstandsbediening|pilot|dálkový ovladač
        fan fan|Lüfter|ventilateur|ventilador|ventola|ventoinha|ventilator|wentylator|ventilátor
        email mail|E-Mail|courriel|correo|posta|correio|e-mail|poczta|e-mail
        spam spam|Spam|spam|spam|spam|spam|spam|spam|spam
        phishing phishing|Phishing|hameçonnage|phishing|phishing|phishing|phishing|phishing|phishing
        attachment attachments|Anhänge|pièces jointes|adjuntos|allegati|anexos|bijlagen|załączniki|přílohy
        sharedMailbox shared mailbox|Gruppenpostfach|boîte partagée|buzón compartido|casella condivisa|\
        caixa partilhada|gedeelde mailbox|wspólna skrzynka|sdílená schránka
        mailingList mailing list|Verteiler|liste de diffusion|lista de distribución|lista di distribuzione|\
        lista de distribuição|distributielijst|lista dystrybucyjna|distribuční seznam
        signatureMail mail signature|E-Mail-Signatur|signature de courriel|firma de correo|firma della posta|\
        assinatura de correio|e-mailhandtekening|podpis w poczcie|podpis v e-mailu
        eSignature electronic signature|elektronische Signatur|signature électronique|firma electrónica|\
        firma elettronica|assinatura eletrónica|elektronische handtekening|podpis elektroniczny|elektronický podpis
        outOfOffice out-of-office reply|Abwesenheitsnotiz|message d'absence|aviso de ausencia|risposta di assenza|\
        resposta de ausência|afwezigheidsbericht|autoodpowiedź|oznámení o nepřítomnosti
        calendar calendar|Kalender|calendrier|calendario|calendario|calendário|agenda|kalendarz|kalendář
        largeFiles large files|große Dateien|gros fichiers|archivos grandes|file di grandi dimensioni|\
        ficheiros grandes|grote bestanden|duże pliki|velké soubory
        file files|Dateien|fichiers|archivos|file|ficheiros|bestanden|pliki|soubory
        drive network drive|Netzlaufwerk|lecteur réseau|unidad de red|unità di rete|unidade de rede|netwerkschijf|\
        dysk sieciowy|síťový disk
        archive archive|Archiv|archives|archivo histórico|archivio|arquivo|archief|archiwum|archiv
        version versions|Versionen|versions|versiones|versioni|versões|versies|wersje|verze
        password password|Passwort|mot de passe|contraseña|password|palavra-passe|wachtwoord|hasło|heslo
        login login|Anmeldung|connexion|inicio de sesión|accesso|início de sessão|aanmelden|logowanie|přihlášení
        account account|Konto|compte|cuenta|account|conta|account|konto|účet
        secondFactor second factor|zweiter Faktor|double authentification|segundo factor|secondo fattore|\
        segundo fator|tweede factor|drugi składnik|druhý faktor
        singleSignOn single sign-on|Einmalanmeldung|authentification unique|inicio de sesión único|accesso unico|\
        início de sessão único|eenmalig aanmelden|jedno logowanie|jednotné přihlášení
        adminRights admin rights|Adminrechte|droits d'administrateur|permisos de administrador|\
        diritti di amministratore|direitos de administrador|beheerrechten|uprawnienia administratora|práva správce
        software software|Software|logiciel|software|software|software|software|oprogramowanie|software
        licence licences|Lizenzen|licences|licencias|licenze|licenças|licenties|licencje|licence
        update updates|Updates|mises à jour|actualizaciones|aggiornamenti|atualizações|updates|aktualizacje|aktualizace
        browser browser|Browser|navigateur|navegador|browser|navegador|browser|przeglądarka|prohlížeč
        excel Excel|Excel|Excel|Excel|Excel|Excel|Excel|Excel|Excel
        pdf PDF|PDF|PDF|PDF|PDF|PDF|PDF|PDF|PDF
        artificialIntelligence AI tools|KI-Werkzeuge|outils d'IA|herramientas de IA|strumenti di IA|ferramentas de IA|\
        AI-tools|narzędzia AI|nástroje AI
        drawing drawing program|Zeichenprogramm|logiciel de dessin|programa de dibujo|programma di disegno|\
        programa de desenho|tekenprogramma|program do rysunków|kreslicí program
        """
}
