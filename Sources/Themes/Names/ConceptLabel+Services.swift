extension ConceptLabel {
    /// Services, programs, places and people.
    static let servicesRows = """
        erp ERP|ERP|ERP|ERP|ERP|ERP|ERP|ERP|ERP
        crm CRM|CRM|CRM|CRM|CRM|CRM|CRM|CRM|CRM
        invoice invoices|Rechnungen|factures|facturas|fatture|faturas|facturen|faktury|faktury
        inventory stock|Lagerbestand|inventaire|inventario|inventario|inventário|voorraad|magazyn|sklad
        timeRecording time recording|Zeiterfassung|pointage|registro de horas|rilevazione delle ore|registo de horas|\
        urenregistratie|ewidencja czasu|evidence docházky
        leaveRequest leave requests|Urlaubsanträge|demandes de congé|solicitudes de vacaciones|richieste di ferie|\
        pedidos de férias|verlofaanvragen|wnioski urlopowe|žádosti o dovolenou
        expenses expenses|Reisekosten|notes de frais|gastos|note spese|despesas|onkosten|delegacje|cestovní výdaje
        payslip payslips|Gehaltsabrechnung|bulletins de paie|nóminas|buste paga|recibos de vencimento|loonstroken|\
        paski płacowe|výplatní pásky
        report reports|Berichte|rapports|informes|report|relatórios|rapporten|raporty|výkazy
        form forms|Formulare|formulaires|formularios|moduli|formulários|formulieren|formularze|formuláře
        intranet intranet|Intranet|intranet|intranet|intranet|intranet|intranet|intranet|intranet
        search search|Suche|recherche|búsqueda|ricerca|pesquisa|zoeken|wyszukiwarka|vyhledávání
        phonebook directory|Telefonbuch|annuaire|directorio|rubrica|lista telefónica|telefoonboek|\
        książka telefoniczna|telefonní seznam
        notification notifications|Benachrichtigungen|notifications|notificaciones|notifiche|notificações|meldingen|\
        powiadomienia|oznámení
        learning training|Schulung|formation|formación|formazione|formação|training|szkolenie|školení
        manual instructions|Anleitung|mode d'emploi|instrucciones|istruzioni|instruções|handleiding|instrukcja|návod
        macro macros|Makros|macros|macros|macro|macros|macro's|makra|makra
        projectTool project tool|Projektwerkzeug|outil de projet|herramienta de proyectos|strumento di progetto|\
        ferramenta de projetos|projecttool|narzędzie projektowe|projektový nástroj
        chat chat|Chat|messagerie instantanée|chat|chat|chat|chat|czat|chat
        encryption encryption|Verschlüsselung|chiffrement|cifrado|crittografia|encriptação|versleuteling|szyfrowanie|\
        šifrování
        passwordManager password manager|Passwortmanager|gestionnaire de mots de passe|gestor de contraseñas|\
        gestore di password|gestor de palavras-passe|wachtwoordmanager|menedżer haseł|správce hesel
        antivirus virus scanner|Virenscanner|antivirus|antivirus|antivirus|antivírus|virusscanner|antywirus|antivir
        projecting projector|Beamer|projecteur|proyector|proiettore|projetor|beamer|projektor|projektor
        roomBooking room booking|Raumbuchung|réservation de salles|reserva de salas|prenotazione sale|\
        reserva de salas|zaalreservering|rezerwacja sal|rezervace místností
        helpdesk help desk|Helpdesk|assistance|soporte|assistenza|suporte|helpdesk|helpdesk|helpdesk
        call calls|Anrufe|appels|llamadas|chiamate|chamadas|oproepen|rozmowy|hovory
        ticket tickets|Tickets|tickets|tickets|ticket|tickets|tickets|zgłoszenia|požadavky
        announcement announcements|Ankündigungen|annonces|avisos|avvisi|avisos|aankondigingen|komunikaty|oznámení
        wifi Wi-Fi|WLAN|Wi-Fi|Wi-Fi|Wi-Fi|Wi-Fi|wifi|Wi-Fi|Wi-Fi
        eduroam eduroam|eduroam|eduroam|eduroam|eduroam|eduroam|eduroam|eduroam|eduroam
        network network|Netz|réseau|red|rete|rede|netwerk|sieć|síť
        internetSpeed internet connection|Internetverbindung|connexion internet|conexión a internet|\
        connessione internet|ligação à internet|internetverbinding|łącze internetowe|připojení k internetu
        vpn VPN|VPN|VPN|VPN|VPN|VPN|VPN|VPN|VPN
        website website|Website|site web|sitio web|sito web|site|website|strona internetowa|web
        telephony telephone system|Telefonanlage|téléphonie|telefonía|telefonia|telefonia|telefooncentrale|telefonia|\
        telefonní ústředna
        videoTool video meetings|Videokonferenzen|visioconférence|videoconferencias|videoconferenze|videoconferências|\
        videovergaderingen|wideokonferencje|videokonference
        remoteDesktop remote desktop|Remotedesktop|bureau à distance|escritorio remoto|desktop remoto|\
        ambiente de trabalho remoto|extern bureaublad|zdalny pulpit|vzdálená plocha
        learningPlatform learning platform|Lernplattform|plateforme d'apprentissage|plataforma de aprendizaje|\
        piattaforma didattica|plataforma de aprendizagem|leeromgeving|platforma edukacyjna|výuková platforma
        exam exams|Prüfungen|examens|exámenes|esami|exames|tentamens|egzaminy|zkoušky
        grades grades|Noten|notes|notas|voti|notas|cijfers|oceny|známky
        enrolment enrolment|Einschreibung|inscription|matrícula|iscrizione|inscrição|inschrijving|zapisy|zápis
        recording recordings|Aufzeichnungen|enregistrements|grabaciones|registrazioni|gravações|opnames|nagrania|\
        nahrávky
        subtitles subtitles|Untertitel|sous-titres|subtítulos|sottotitoli|legendas|ondertitels|napisy|titulky
        medicalRecord patient records|Patientenakte|dossier patient|historia clínica|cartella clinica|\
        processo clínico|patiëntendossier|dokumentacja pacjenta|zdravotní dokumentace
        roster roster|Dienstplan|planning|cuadrante|turni|escala|rooster|grafik|rozpis služeb
        contract contracts|Verträge|contrats|contratos|contratti|contratos|contracten|umowy|smlouvy
        backup backup|Datensicherung|sauvegarde|copia de seguridad|backup|cópia de segurança|back-up|kopia zapasowa|\
        záloha
        cloudStorage cloud storage|Cloudspeicher|stockage en ligne|almacenamiento en la nube|spazio cloud|\
        armazenamento na nuvem|cloudopslag|dysk w chmurze|cloudové úložiště
        textTemplates templates|Vorlagen|modèles|plantillas|modelli|modelos|sjablonen|szablony|šablony
        fonts fonts|Schriften|polices|fuentes|caratteri|tipos de letra|lettertypen|czcionki|písma
        serviceCatalogue service portal|Serviceportal|portail de services|portal de servicios|portale dei servizi|\
        portal de serviços|serviceportaal|portal usług|portál služeb
        screenLock screen lock|Bildschirmsperre|verrouillage de l'écran|bloqueo de pantalla|blocco schermo|\
        bloqueio do ecrã|schermvergrendeling|blokada ekranu|zámek obrazovky
        certificate certificates|Zertifikate|certificats|certificados|certificati|certificados|certificaten|\
        certyfikaty|certifikáty
        newsletter internal newsletters|interne Rundmails|lettres internes|boletines internos|newsletter interne|\
        boletins internos|interne nieuwsbrieven|biuletyny wewnętrzne|interní zpravodaje
        operatingSystem operating system|Betriebssystem|système d'exploitation|sistema operativo|sistema operativo|\
        sistema operativo|besturingssysteem|system operacyjny|operační systém
        """
}
