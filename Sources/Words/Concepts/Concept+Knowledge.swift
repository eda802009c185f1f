extension Concept {
    static let knowledgeRows = """
        report: figures, dashboards
        en report reports dashboard- statistics evaluation- analysis power_bi figures
        de bericht- auswertung- dashboard- statistik- kennzahl- power_bi report reports
        fr rapport- tableau_de_bord tableaux_de_bord statistique- power_bi
        es informe- cuadro_de_mando estadistic- power_bi
        it report rapport- statistic- cruscott- power_bi
        pt relatorio- estatistic- power_bi
        nl rapport- dashboard- statistiek- power_bi
        pl raport- zestawien- statystyk- power_bi
        cs report- sestav- prehled- statistik- power_bi
        form
        en form forms template- fields questionnaire-
        de formular- vorlage- maske- feld felder pflichtfeld-
        fr formulaire- modele- champ champs
        es formulario- plantilla- campo campos
        it modul- modell- camp-
        pt formulario- modelo- campo campos
        nl formulier- sjabloon- veld velden
        pl formularz- szablon- pole pola
        cs formular- sablon- pole poli
        intranet
        en intranet- portal- wiki
        de intranet- portal- wiki -portal
        fr intranet- portail-
        es intranet- portal-
        it intranet portal-
        pt intranet portal-
        nl intranet- portaal-
        pl intranet- portal-
        cs intranet- portal-
        search
        en search- searching find_anything results hits
        de suche suchen suchfunktion- -suche suchmaschine- treffer suchergebnis-
        fr recherche- moteur_de_recherche trouve- resultat-
        es busca- buscador- busqueda- encuentr- resultado-
        it ricerca cerca- risultat- motore_di_ricerca
        pt pesquis- procura- busca- resultado-
        nl zoek- zoekfunctie- zoekresultat-
        pl wyszuk- szuka- wynik-
        cs vyhledav- hleda- vysledk-
        phonebook
        en phone_book- phone_list- directory address_book- org_chart- contact_details
        de telefonbuch- telefonliste- adressbuch- organigramm- telefonverzeichnis-
        fr annuaire- organigramme- carnet_d_adresses
        es directorio_telefonic- guia_telefonic- libreta_de_direcciones organigrama-
        it rubric- organigramm-
        pt lista_telefonica organigrama-
        nl telefoonlijst- adresboek- smoelenboek- telefoongids
        pl ksiazk-_telefoniczn- ksiazk-_adresow- spis_telefon-
        cs telefonni_seznam adresar
        darkMode
        en dark_mode dark_theme contrast font_size font accessib- screen_reader- zoom too_bright eyes magnif-
        de dunkelmodus dark_mode dunkles_design kontrast- schriftgross- schrift barrierefrei- vergrosser- augen
        fr mode_sombre contraste- taille_de_police accessibilit- lecteur_d_ecran yeux police
        es modo_oscuro contraste- tamano_de_letra accesib- ojos letra
        it modalita_scura contrast- accessibil- carattere occhi
        pt modo_escuro contraste- acessibil- letra olhos
        nl donkere_modus donkere_thema contrast- lettergrootte- toegankelijk- ogen
        pl tryb_ciemny ciemny_motyw kontrast- czcionk- dostepnosc- oczy
        cs tmav-_rezim kontrast- pism- pristupnost- oci
        notification
        en notification- pop_up- popup- popups reminder- alert alerts banner-
        de benachrichtig- popup- meldung- erinnerung- hinweis- banner-
        fr notification- pop_up- popup- rappel- alerte- bandeau-
        es notificacion- aviso avisos recordatorio- ventana_emergente
        it notific- avvis- promemoria
        pt notific- aviso avisos lembrete-
        nl melding- herinnering- pop_up-
        pl powiadom- przypomn- okienk-
        cs upozorn- oznamen- pripomink-
        usability
        en complicated confusing cumbersome clicks click user_friendly interface- menu unintuitive clunky
        de kompliziert- umstandlich- unubersichtlich- klicks klick bedienung oberflache- menu
        de benutzerfreundlich-
        fr complique- compliques confus- ergonomie_du clics clic interface- menu
        es complicad- confus- clics interfaz- menu engorros-
        it complicat- confus- clic interfacci- macchinos-
        pt complicad- confus- cliques interface- menu
        nl ingewikkeld- omslachtig- onoverzichtelijk- klikken gebruiksvriendelijk- menu
        pl skomplikowan- nieczyteln- klikni- interfejs- menu
        cs slozit- neprehledn- kliknut- rozhran- menu
        learning
        en training- course- workshop- e_learning- webinar- tutorial- learn teach crash_course
        de schulung- kurs- workshop- e_learning- einweisung- lernvideo- fortbildung- webinar- anlernen
        fr formation- cours tutoriel- atelier_de_formation e_learning apprendre
        es formacion- curso- taller_de tutorial- aprender
        it formazion- cors- tutorial- imparar-
        pt formac- curso- tutorial- aprender
        nl training- cursus- opleiding- leren workshop-
        pl szkolen- kurs- warsztat- nauczy-
        cs skolen- kurz- seminar- naucit
        manual
        en manual manuals guide- instructions documentation- how_to user_guide- faq quick_reference
        de anleitung- handbuch- dokumentation- kurzanleitung- faq
        fr mode_d_emploi notice- guide- documentation- tuto tutos
        es manual_de guia guias instrucciones documentacion-
        it manual- guid- istruzion- documentazion-
        pt manual_de guia guias instruc- documentac-
        nl handleiding- instructie- documentatie-
        pl instrukcj- podrecznik- dokumentacj-
        cs navod- prirucka prirucku dokumentac-
        macro
        en macro- macros vba script- automation- workflow-
        de makro- vba skript- automatisierung- workflow-
        fr macro- vba script- automatisation-
        es macro- vba script- automatizacion-
        it macro vba script automazion-
        pt macro- vba script- automacao
        nl macro- vba script-
        pl makr- vba skrypt- automatyz-
        cs makr- vba skript-
        data: records entered twice or lost
        en data record records database- master_data duplicate- twice double_entry retype
        de daten datensatz- datensatze- stammdaten doppelt- doppelerfass- datenbank-
        fr donnees base_de_donnees doublon- double_saisie ressaisi-
        es datos base_de_datos duplicad- doble_entrada
        it dati banca_dati duplicat- doppio_inserimento
        pt dados base_de_dados duplicad-
        nl gegevens data dubbel- database-
        pl dane danych baz-_danych duplikat- podwojn- dwa_razy
        cs data udaj- databaz- duplicit- dvakrat
        lostWork
        en lost_work lose_work lost_data unsaved lose_everything lost_everything lost_my autosave- start_again
        en from_scratch
        de datenverlust- verloren alles_weg ungespeichert- von_vorn noch_einmal_von nochmal_von von_neuem
        fr perdu perdue perdus pertes_de_donnees tout_refaire tout_recommencer recommencer
        es perdido perdida pierdo perdi perder_todo desde_cero volver_a_empezar
        it perso persa perdo perdut- da_capo ricominciar-
        pt perdi perdido perdida perder do_zero recomecar
        nl kwijt verloren opnieuw_beginnen
        pl stracil- traci utrat- przepad- od_nowa od_poczatku
        cs ztrat- ztratil- prisel_o od_zacatku znovu
        projectTool
        en project_management task_list- kanban planner- to_do jira trello whiteboard_tool
        de projektmanagement- projektplanung- aufgabenliste- kanban planner- jira
        fr gestion_de_projet liste_de_taches kanban planner- jira
        es gestion_de_proyectos lista_de_tareas kanban planner jira
        it gestione_progett- lista_attivita kanban planner jira
        pt gestao_de_projetos lista_de_tarefas kanban planner jira
        nl projectbeheer- takenlijst- kanban planner- jira
        pl zarzadzani-_projekt- lista_zadan kanban planner- jira
        cs rizeni_projekt- seznam_ukolu kanban planner- jira
        chat
        en chat chats teams slack instant_messag- channel- whatsapp messenger-
        de chat chats teams slack kanal kanale whatsapp messenger-
        fr chat tchat- messagerie_instantanee canal canaux teams slack whatsapp
        es chat chats mensajeria canal canales teams slack whatsapp
        it chat canal- teams slack whatsapp
        pt chat canal canais teams slack whatsapp
        nl chat- kanaal kanalen teams slack whatsapp
        pl czat- komunikator- kanal- teams slack whatsapp-
        cs chat- kanal- teams slack whatsapp-
        encryption
        en encrypt- encrypted confidential sensitive gdpr data_protection privacy
        de verschlussel- vertraulich- datenschutz- dsgvo sensibel-
        fr chiffr- crypt- confidentiel- rgpd protection_des_donnees
        es cifr- encript- confidencial- proteccion_de_datos rgpd
        it cifrat- crittograf- riservat- privacy gdpr
        pt encript- cifr- confidencia- protecao_de_dados rgpd
        nl versleutel- vertrouwelijk- avg privacy-
        pl szyfrow- zaszyfr- poufn- rodo
        cs sifrov- zasifrov- duvern- gdpr
        passwordManager
        en password_manager- password_vault- password_safe- keepass- vault
        de passwortmanager- passwort_manager- passwortsafe- passwort_safe- keepass-
        fr gestionnaire_de_mots_de_passe coffre_fort_de_mots keepass- coffre_fort-
        es gestor_de_contrasenas keepass-
        it gestore_di_password gestore_password keepass-
        pt gestor_de_palavras gestor_de_senhas keepass-
        nl wachtwoordmanager- wachtwoordkluis- keepass-
        pl menedzer-_hasel menadzer-_hasel keepass- sejf
        cs spravc-_hesel keepass-
        antivirus
        en antivirus- anti_virus virus_scan- malware
        de virenscann- virenschutz- antivirus-
        fr antivirus- anti_virus
        es antivirus-
        it antivirus-
        pt antivirus-
        nl virusscann- antivirus-
        pl antywirus-
        cs antivir-
        """
}
