extension ConceptLabel {
    /// What is wrong with something, or wanted of it: behind a thing's name and a colon, in any number and gender. Of some only that
    /// they are it.
    static let needsRows = """
        empty
        lessOften
        crowded
        remember
        delivery
        emptyRoom
        second second one|zweites Exemplar|un deuxième|uno más|uno in più|mais um|tweede|drugi egzemplarz|další kus
        oldDevice outdated|veraltet|vétusté|obsolescencia|obsolescenza|obsolescência|verouderd|przestarzałość|\
        zastaralost
        permission access|Zugang|accès|acceso|accesso|acesso|toegang|dostęp|přístup
        restore recovery|Wiederherstellung|récupération|recuperación|recupero|recuperação|terughalen|odzyskiwanie|\
        obnovení
        delete deletion|Löschen|suppression|borrado|cancellazione|eliminação|verwijderen|usuwanie|mazání
        sync synchronisation|Abgleich|synchronisation|sincronización|sincronizzazione|sincronização|synchronisatie|\
        synchronizacja|synchronizace
        externalShare sharing with outsiders|Teilen mit Externen|partage externe|compartir con externos|\
        condivisione esterna|partilha externa|delen met externen|udostępnianie na zewnątrz|sdílení mimo firmu
        expires expiry|Ablauf|expiration|caducidad|scadenza|expiração|verlopen|wygasanie|platnost
        changeOften frequent changes|häufiger Wechsel|changements fréquents|cambios frecuentes|cambi frequenti|\
        mudanças frequentes|vaak wijzigen|częste zmiany|časté změny
        reset resetting|Zurücksetzen|réinitialisation|restablecer|reimpostazione|repor|opnieuw instellen|resetowanie|\
        obnova
        lockedOut lockout|Sperrung|verrouillage|bloqueo|blocco|bloqueio|blokkering|blokada|zablokování
        timeout being logged off|Abmeldung|déconnexion|cierre de sesión|disconnessione|fim de sessão|uitgelogd worden|\
        wylogowanie|odhlášení
        installSoftware installation|Installation|installation|instalación|installazione|instalação|installatie|\
        instalacja|instalace
        approval approval|Genehmigung|validation|aprobación|approvazione|aprovação|goedkeuring|akceptacja|schvalování
        restart restarts|Neustart|redémarrage|reinicio|riavvio|reinício|herstart|ponowne uruchamianie|restart
        outsideHours working hours|Arbeitszeit|heures de travail|horario laboral|orario di lavoro|horário de trabalho|\
        werktijd|godziny pracy|pracovní doba
        startup starting up|Hochfahren|démarrage|arranque|avvio|arranque|opstarten|uruchamianie|spouštění
        export export|Export|export|exportación|esportazione|exportação|export|eksport|export
        importData import|Import|import|importación|importazione|importação|import|import|import
        translation translation|Übersetzung|traduction|traducción|traduzione|tradução|vertaling|tłumaczenie|překlad
        languageBarrier language|Sprache|langue|idioma|lingua|língua|taal|język|jazyk
        usability ease of use|Bedienbarkeit|facilité d'emploi|facilidad de uso|facilità d'uso|facilidade de uso|\
        gebruiksgemak|wygoda obsługi|snadnost použití
        lostWork work lost|Arbeit verloren|travail perdu|trabajo perdido|lavoro perso|trabalho perdido|werk kwijt|\
        utracona praca|ztracená práce
        waiting waiting time|Wartezeit|attente|espera|attesa|espera|wachttijd|czas oczekiwania|čekání
        nobodyAnswers nobody answers|niemand erreichbar|personne ne répond|nadie contesta|nessuno risponde|\
        ninguém atende|niemand bereikbaar|nikt nie odbiera|nikdo neodpovídá
        closed being closed|Abschließen|clôture|cierre|chiusura|encerramento|afsluiten|zamykanie|uzavírání
        noFeedback no word back|keine Rückmeldung|aucun retour|sin respuesta|nessun riscontro|sem resposta|\
        geen terugkoppeling|brak odpowiedzi|bez odpovědi
        order purchase|Anschaffung|achat|compra|acquisto|compra|aanschaf|zakup|nákup
        borrow borrowing|Ausleihe|prêt|préstamo|prestito|empréstimo|uitlenen|wypożyczanie|půjčování
        coverage reception|Empfang|couverture|cobertura|copertura|cobertura|bereik|zasięg|pokrytí
        drops drops|bricht ab|coupures|cortes|interruzioni|quebras|valt weg|zrywanie|výpadky
        blockedSite blocked sites|gesperrte Seiten|sites bloqués|páginas bloqueadas|siti bloccati|sites bloqueados|\
        geblokkeerde sites|zablokowane strony|blokované stránky
        contactFault loose contact|Wackelkontakt|faux contact|falso contacto|falso contatto|mau contacto|los contact|\
        luźny styk|špatný kontakt
        standardReply stock answers|Standardantworten|réponses toutes faites|respuestas estándar|risposte standard|\
        respostas-padrão|standaardantwoorden|gotowe odpowiedzi|šablonovité odpovědi
        passedAround passed from one to another|hin und her gereicht|renvois de l'un à l'autre|de uno a otro|\
        rimbalzi dall'uno all'altro|de um para outro|van de een naar de ander|odsyłanie od jednego do drugiego|\
        posílání od jednoho k druhému
        openingHours opening hours|Öffnungszeiten|horaires|horario|orari|horário|openingstijden|godziny otwarcia|\
        otevírací doba
        slow slow|langsam|lenteur|lentitud|lentezza|lentidão|traag|wolne działanie|pomalost
        freeze freezes or crashes|hängt oder stürzt ab|blocages ou plantages|se bloquea o se cuelga|blocchi o crash|\
        bloqueia ou encrava|loopt vast|zawiesza się|zamrzá nebo padá
        blackScreen no clear picture|kein klares Bild|pas d'image nette|sin imagen nítida|\
        immagine assente o disturbata|sem imagem nítida|geen helder beeld|brak wyraźnego obrazu|žádný čistý obraz
        detect recognition|Erkennung|reconnaissance|reconocimiento|riconoscimento|reconhecimento|herkenning|\
        wykrywanie|rozpoznání
        misaligned misaligned|verschoben|décalage|descuadre|disallineamento|desalinhamento|scheef|przesunięcie|posunutí
        quota storage space|Speicherplatz|espace de stockage|espacio de almacenamiento|spazio di archiviazione|\
        espaço de armazenamento|opslagruimte|miejsce na dane|úložný prostor
        tooSmall size or limit|Größe oder Grenze|taille ou limite|tamaño o límite|dimensione o limite|\
        tamanho ou limite|grootte of limiet|rozmiar lub limit|velikost nebo limit
        big size|Größe|taille|tamaño|dimensione|tamanho|grootte|rozmiar|velikost
        error errors|Fehler|erreurs|errores|errori|erros|fouten|błędy|chyby
        broken out of order|defekt|panne|avería|guasto|avaria|defect|awaria|porucha
        forbidden blocked|gesperrt|blocage|bloqueo|blocco|bloqueio|geblokkeerd|blokada|blokování
        allow permission|Freigabe|autorisation|autorización|autorizzazione|autorização|toestemming|zgoda|povolení
        extend longer or more|länger oder mehr|plus ou plus longtemps|más o por más tiempo|di più o più a lungo|\
        mais ou por mais tempo|langer of meer|dłużej lub więcej|déle nebo víc
        automatic automatically|automatisch|automatiquement|automáticamente|automaticamente|automaticamente|\
        automatisch|automatycznie|automaticky
        byHand by hand|von Hand|à la main|a mano|a mano|à mão|met de hand|ręcznie|ručně
        onPaper on paper|auf Papier|sur papier|en papel|su carta|em papel|op papier|na papierze|na papíře
        expensive cost|Kosten|coût|coste|costo|custo|kosten|koszt|náklady
        wrongData wrong or old data|falsche oder alte Daten|données fausses ou anciennes|datos erróneos o antiguos|\
        dati errati o vecchi|dados errados ou antigos|verkeerde of oude gegevens|błędne lub stare dane|\
        chybné nebo staré údaje
        garbled garbled characters|falsche Zeichen|caractères illisibles|caracteres ilegibles|caratteri illeggibili|\
        caracteres ilegíveis|onleesbare tekens|złe znaki|špatné znaky
        missing missing|fehlt|absence|falta|assenza|falta|ontbreekt|brak|chybí
        noStart does not open|öffnet sich nicht|ne s'ouvre pas|no se abre|non si apre|não abre|opent niet|\
        nie uruchamia się|nespustí se
        delay delay|Verzögerung|retard|retraso|ritardo|atraso|vertraging|opóźnienie|zpoždění
        offline offline|offline|hors ligne|sin conexión|offline|sem ligação|offline|offline|offline
        interface connection between systems|Schnittstelle|interface entre systèmes|conexión entre sistemas|\
        collegamento tra sistemi|ligação entre sistemas|koppeling tussen systemen|połączenie systemów|\
        propojení systémů
        disability accessibility|Barrierefreiheit|accessibilité|accesibilidad|accessibilità|acessibilidade|\
        toegankelijkheid|dostępność|přístupnost
        noise noise|Lärm|bruit|ruido|rumore|ruído|lawaai|hałas|hluk
        sound sound|Ton|son|sonido|audio|som|geluid|dźwięk|zvuk
        """
}
