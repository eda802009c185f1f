extension Topic {
    /// In small letters without diacritics; in English, German, French, Spanish, Polish, Italian, Portuguese, Dutch and Czech.
    /// `printer-` begins a word, `-drucker-` is anywhere in one, `-drucker` ends one, and `_` is the blank between two words.
    package var words: String {
        switch self {
        case .printing:
            """
            print prints printed printing printer- printout- -printer -printers toner- plotter- paper_jam- print_queue print_job-
            spooler
            druck drucke drucken druckt -drucker- druckauftrag- druckjob- druckwarteschlange ausdruck- ausdrucken ausgedruckt
            gedruckt
            papierstau-
            imprim- impression impressions bourrage- impresora- impresion impresiones imprime atasco_de_papel
            druk- wydruk- wydrukowac drukar- zacieci-
            stampa stampan- stampare stampo stampi stampiamo stampat- impressora- impresso- imprimi-
            -printer- printen geprint afdruk- afgedrukt papierstoring-
            tisk tiska- tiskn- tisku vytisk- netiskn-
            copier- photocop- label_print- kopierer- kopiergerat- etikettendruck- multifunktionsgerat- copieur-
            imprimante_etiquette- fotocopi- kserokopiark- ksero
            kopieer- kopirk- tlacit-
            """
        case .scanning:
            """
            scan scans scanned scanning scanner- scan_to_mail scan_to_folder scan_to_e_mail scan_folder
            scannen scannt gescannt einscannen eingescannt einzuscannen -scanner- scan_ordner
            numeris- scanne scannez scannent escaner- escanear escaneo escanea escane-
            skan- zeskanowa- skaner- scansion- scannerizz- scansiona- scannerizza- digitaliz- digitalizar digitalizacao
            inscannen ingescand scant gescand sken- naskenov-
            """
        case .mail:
            """
            mail mails e_mail- email- mailbox- outlook thunderbird inbox outbox imap smtp exchange mail_server shared_mailbox
            webmail
            -mail -mails -postfach- -postfaecher posteingang- postausgang- mailserver mailversand mailempfang mailprogramm
            -mailadress-
            courriel- messagerie- boite_mail boite_aux_lettres boite_de_reception boite_d_envoi
            correo- buzon- bandeja_de_entrada bandeja_de_salida correo_electronico
            poczt- skrzynk- maile maili mailow odbiorcz- nadawcz-
            posta casella_di_posta casella_mail posta_elettronica
            correio- caixa_de_correio caixa_de_entrada
            postvak- berichten_verzenden mailtje- mailprogramma
            posta posty e_mailu mailu maily schrank- schranky schranka schrance postovn- elektronick-_post-
            undeliverable mailing_list- distribution_list- verteilerliste- verteiler courrier_electronique boite_generique
            buzon_compartido
            """
        case .attachments:
            """
            attachment- attached_file-
            anhang anhange anhangen -anhang -anhange dateianhang-
            piece_jointe pieces_jointes fichier_joint adjunto- archivo_adjunto- zalaczni- allegat- anexo- bijlag- priloh-
            """
        case .calendar:
            """
            calendar- calender- appointment- meeting_invite- free_busy
            kalender- -kalender termin termine terminen -termin -termine besprechungsanfrage-
            agenda- agenda calendrier- rendez_vous calendario- cita citas kalendarz- terminarz- appuntament- calendari
            agendas compromissos afspra- kalendar- schuzk-
            """
        case .login:
            """
            log_in log_into log_on log_onto logon- logged_out login- logins logging_in sign_in sign_on signin signing_in sign_into
            password- passwort- passphrase- passcode- credential- locked_out account_locked account_is_locked user_name username-
            authenticat- sso single_sign_on
            anmeld- angemeldet -anmeldung einlogg- eingeloggt einwahl kennwort- -kennwort -passwort zugangsdaten benutzername-
            benutzerkonto konto_gesperrt ausgesperrt reinkommen komme_nicht_rein
            connexion_refusee mot_de_passe mots_de_passe identifi- me_connecter_a_mon authentifi- s_identifier mon_compte
            iniciar_sesion inicio_de_sesion contrasen- credencial- autentic- clave_de_acceso usuario_bloqueado cuenta_bloqueada
            zalogow- logow- loguj- haslo hasla haslem hasl- uwierzytelni-
            login accedere_al accedere_all autenticazion- credenzial- password_errata account_bloccato
            fazer_login iniciar_sessao senha- palavra_passe entrar_na_conta
            inlog- ingelogd aanmeld- wachtwoord- inloggen gebruikersnaam- buitengesloten
            prihlas- prihlasen- heslo hesla heslem hesl-
            locked acct_locked unlock lockout pwd account_disabled account_expired account_blocked trust_relationship user_locked
            reset_link- reset_my_password
            gesperrt entsperr- konto_abgelaufen konto_deaktiviert konto_ist_gesperrt zugang_gesperrt session_bloquee
            compte_bloque compte_expire compte_desactive debloqu-
            bloquead- desbloque- cuenta_deshabilitada clave utente_bloccato account_sospeso sbloccar- riattiva- zablokowan-
            odblokow- konto_zablokowane
            bloqueado bloqueada desbloquear geblokkeerd account_geblokkeerd deblokkeer- zablokovan- odblokovat ucet
            """
        case .secondFactor:
            """
            second_factor- two_factor- 2fa mfa multi_factor- multifactor- verification_code- authenticator- one_time_code- otp
            security_code-
            totp hardware_token- security_key- sms_code-
            zweiter_faktor zweiten_faktor zwei_faktor- bestatigungscode- sicherheitscode- einmalcode- einmalpasswort- sms_tan-
            tan_verfahren
            authentifizierungsapp- code_per_sms
            double_authentification code_de_verification code_sms second_facteur deux_facteurs code_par_sms
            segundo_factor doble_factor codigo_de_verificacion dos_pasos codigo_sms verificacion_en_dos
            kod_sms kod_weryfikac- kody_weryfikac- dwuetapow- dwuskladnikow- drugi_skladnik
            codice_di_verifica secondo_fattore due_fattori codice_sms codice_otp
            codigo_de_verificacao segundo_fator dois_fatores
            verificatiecode- tweede_factor tweestaps- twee_factor- sms_code-
            overovaci_kod- dvoufaktor- druhy_faktor kod_z_sms
            """
        case .wirelessNetwork:
            """
            wi_fi- wifi- wireless wireless_network wlan- -wlan- hotspot- access_point- eduroam ssid funknetz- -wifi
            sans_fil reseau_sans_fil inalambric- red_inalambrica bezprzewodow- sieci_bezprzewodowej rete_wireless rete_senza_fili
            rede_sem_fio- sem_fio- draadlo- bezdrat-
            """
        case .tunnel:
            """
            vpn- -vpn tunnel- anyconnect globalprotect forticlient openvpn wireguard work_from_home home_office- working_from_home
            homeoffice- von_zuhause von_zu_hause von_daheim heimarbeit- einwahl_von
            teletravail- tele_travail teletrabajo- desde_casa z_domu prac-_zdaln- zdalnie da_casa lavor-_da_casa smart_working
            teletrabalho- de_casa thuiswerk- thuis_werk- z_domova
            """
        case .internet:
            """
            internet- network- lan ethernet dns router- network_switch patch_cable- network_cable- online_connection connectivity
            netzwerk- -netz netz -netzwerk- internetzugang- internetverbindung- leitung lan_kabel- netzwerkdose-
            reseau- internet connexion_internet red_interna red_de_la conexion_a_internet siec- sieci internetu
            rete rete_aziendale connessione_internet rede_interna ligacao_a_internet conexao_de_internet conexao_com_a_internet
            netwerk- netwerkkabel- sit site_neni internetov-_pripojen- pripojen-_k_internetu
            no_link no_signal packet_loss no_connection offline_since netzausfall- netzstorung- verbindung_zum_netz kein_netz
            keine_netzverbindung
            sin_red la_red de_red coupure_reseau plus_de_reseau bez_sieci brak_sieci senza_rete nessuna_rete sem_rede
            geen_netwerk bez_site
            """
        case .telephony:
            """
            phone phones telephone- landline- desk_phone- voip dial_tone- hotline- extension answering_machine- voicemail-
            call_center- phone_line-
            phone_call- incoming_calls outgoing_calls softphone- switchboard- pbx fax-
            telefon- -telefon- freizeichen- anrufer- anrufe- anrufen angerufen telefonanlage- durchwahl- rufumleitung-
            anrufbeantworter-
            telefonier- nebenstelle-
            telephon- standard_telephonique tonalite- appels_entrants ligne_fixe telefon- linea_fija telefono- llamadas_entrantes
            centralita-
            telefonow- stacjonarn- centralk- centralino chiamate_in telefonic- telefone- chamadas ramal ramais central_telefonica
            vaste_lijn kiestoon- telefoon- bellen gebeld telefonn- volat volani ustredn-
            tel ext calls calling ring_in rings ringing klingel- klingelt appel appels sonne_pas sonnent llamada llamadas llamad-
            llaman me_llama- chiamat- chiama mi_chiama
            rozmow- polaczen- polaczenia_przychod- chamada- ligacoes toca oproep- gesprekken rinkel- hovor- zvoni- dzwoni-
            """
        case .mobiles:
            """
            mobile_app- app apps smartphone- iphone- android- tablet- ipad- mobile_phone- cell_phone-
            handy handys diensthandy- mobiltelefon- smartphone- application_mobile appli telephone_portable movil moviles
            celular- aplicacion_movil
            komork- smartfon- aplikacj- cellular- telefonino app_mobile telemovel- aplicativo- mobieltje- mobil- mobilni-
            """
        case .headsets:
            """
            headset- headphone- earphone- microphone- speaker speakers loudspeaker- kopfhorer- mikrofon- lautsprecher- casque-
            micro haut_parleur-
            auricular- microfono- altavo- sluchawk- mikrofon- glosnik- cuffi- altoparlant- auscultador- fone- microfone-
            koptelefoon- microfoon-
            luidspreker- sluchatk- reproduktor-
            earbud- oido un_solo_oido oreillette- auriculares-
            """
        case .projector:
            """
            projector- -beamer- beamer- smartboard- whiteboard- interactive_board- projection_screen- leinwand- visualizer-
            medientechnik-
            projektor- videoprojecteur- retroprojecteur- proyector- rzutnik- proiettor- videoproiettor- projetor- projecteur-
            dataprojektor-
            digibord- tableau_interactif pizarra_digital tablic-_interaktywn-
            videoproj- lectern- no_picture_from kein_bild_im_horsaal beameur-
            """
        case .screens:
            """
            monitor monitors screen screens display displays second_screen external_display- screen_flicker- hdmi
            monitore monitoren monitors -bildschirm- bildschirm- anzeigegerat- displays
            ecran ecrans moniteur- pantalla- monitores monitor- ekran- schermo schermi monitora ecra ecras tela telas
            beeldscherm- scherm schermen
            obrazovk-
            black_screen ecran_noir ecrans_noirs pantalla_negra schermo_nero zwart_scherm schwarzer_bildschirm cerna_obrazovka
            czarny_ekran
            """
        case .keyboard:
            """
            keyboard- mouse mice touchpad- trackpad- -tastatur- tastatur- maus mause mauszeiger- funkmaus clavier- souris
            teclado- raton ratones
            klawiatur- myszk- mysz tastier- mouse_wireless rato_sem toetsenbord- muis muizen klaves- mys mysi
            space_bar- spacebar- key keys tasten taste buchstaben touche touches tecla teclas klawisz- tasto tasti tecla toets
            toetsen klavesa
            """
        case .fileShare:
            """
            shared_drive- shared_folder- network_drive- network_share- file_share- file_server- fileserver- mapped_drive-
            group_drive- the_share
            drive_letter team_folder- department_drive- home_drive- smb nas share_drive file_shares drive drives
            -laufwerk- netzlaufwerk- gruppenordner- teamordner- freigabe- dateiserver- dateiablage- abteilungsordner-
            projektordner- ordner
            lecteur_reseau lecteurs_reseau dossier_partage dossiers_partages serveur_de_fichiers disque_reseau partage_reseau
            carpeta_compartida carpetas_compartidas unidad_de_red unidades_de_red disco_de_red servidor_de_archivos
            dysk_sieciow- dysku_sieciow- dyski_sieciow- folder_wspoldzielon- udostepnion- zasob-_sieciow- serwer_plikow
            wspoln-_dysk-
            cartella_condivisa cartelle_condivise disco_di_rete unita_di_rete server_dei_file
            pasta_partilhada pasta_compartilhada unidade_de_rede pastas_partilhadas disco_de_rede
            netwerkschij- gedeelde_map gedeelde_mappen bestandsserver- gedeelde_schijf
            sdilen- sitov-_disk- sitov-_slozk-
            folder folders verzeichnis- dossier dossiers carpeta carpetas folder- cartella cartelle pasta pastas map mappen
            slozk- locked_for_editing in_gebruik_door schreibgeschutzt
            network_path path_not_found shared_files our_files dateien dateipfad gemeinsame_ordner dossiers_communs
            fichiers_partages unidad_compartida archivos_compartidos
            dysk_grupow- dysku_grupow- wspoln-_plik- plikow disco_condiviso file_condivisi unidade_partilhada
            ficheiros_partilhados gedeelde_bestanden spolecn-_disk-
            """
        case .storage:
            """
            disk_space disk_full disk_is_full quota storage_full out_of_space hard_drive- hard_disk- speicherplatz- festplatte-
            speicher_voll
            espace_disque disque_dur disco_duro espacio_en_disco miejsca_na_dysku dysk_twardy spazio_su_disco disco_rigido
            espaco_em_disco
            schijfruimte- harde_schijf mist-_na_disku pevny_disk
            """
        case .website:
            """
            website- web_site- web_page- webpage- homepage- our_site site sites company_site bad_gateway 502 503
            webseite- webauftritt- internetseite- internetauftritt- webprasenz- startseite-
            site_web site_internet page_web pagina_web sitio_web pagina_de_inicio
            stron-_internetow- stron-_www strona_www witryn- sito sito_web sito_internet pagina_inicial webov-_strank- stranky
            webu webpagina-
            """
        case .shop:
            """
            online_shop- webshop- web_shop- online_store- checkout shopping_cart- shopping_basket- onlineshop- warenkorb-
            bestellvorgang-
            boutique_en_ligne panier tienda_online carrito sklep-_internetow- koszyk- negozio_online carrello loja_online carrinho
            webwinkel- winkelwagen- e_shop- kosik-
            basket voucher- order_status order_number bestellung- gutschein- commande- bon_de_reduction pedido- cupon zamowieni-
            ordine ordini encomenda- bestelling- objednavk-
            """
        case .videoMeetings:
            """
            video_call- video_conference- videoconference- video_meeting- online_meeting- virtual_meeting- teams_meeting-
            conference_call- webex
            zoom_meeting- zoom_call- zoom microsoft_teams ms_teams teams_is teams_call- meeting_room_system- screen_sharing
            video_chat- join_the_meeting webinar- videoconf-
            videokonferenz- video_konferenz- videocall- videobesprechung- onlinemeeting- online_besprechung- videochat-
            bildschirmfreigabe-
            in_der_konferenz webkonferenz-
            visioconference- visio visios reunion_en_ligne appel_video videollamada- videoconferenci- reunion_virtual
            reunion_en_linea
            wideokonferenc- wideorozm- spotkani-_online videochiamat- videoconferenz- riunione_online videochamada- reuniao_online
            videovergader- videogesprek- beeldbel- online_vergadering videohovor- videoschuz- on_line_schuz- online_schuz-
            video_calls no_sound share_my_screen sharing_my_screen teams_call- teamsy teams_besprechung- skype skype_besprechung-
            partage_d_ecran compartir_pantalla
            condividere_lo_schermo schermo_condiviso udostepnianie_ekranu scherm_delen sdileni_obrazovky zasedack-_video
            """
        case .computers:
            """
            computer computers laptop laptops notebook- desktop_pc pc pcs workstation- bluescreen- blue_screen- bsod boot boots
            booting bootet
            reboot_loop won_t_start windows_start
            rechner rechnern computern pcs hochfahren hochzufahren fahrt_nicht_mehr_hoch arbeitsplatzrechner- blauer_bildschirm
            blauem_bildschirm
            bluescreen-
            ordinateur- ecran_bleu poste_de_travail portable ordenador- portatil pantalla_azul pantallazo- computador-
            komputer- niebieski_ekran niebieskim_ekran- laptopa laptopy laptop- schermata_blu portatile calcolatore- ecra_azul
            tela_azul
            blauw_scherm opstart- pocitac- modra_obrazovka modrou_obrazovk-
            compu ordi pece toughbook- won_t_turn_on does_not_turn_on no_enciende ne_s_allume ne_demarre
            """
        case .docking:
            """
            dock docks docking- docking_station- dockingstation- station_d_accueil stacj-_dokujac- base_de_conexion dokovac-
            """
        case .updates:
            """
            update updates updated updating patch_day- windows_update- upgrade- software_update- aktualisierung- -update
            mise_a_jour mises_a_jour
            actualizacion- aktualizac- aggiornament- atualizac- actualizac- updaten bijgewerkt
            """
        case .business:
            """
            erp sap crm plm accounting- invoicing ledger bookkeeping- invoice invoices purchase_order- payroll- order_entry
            warehouse_system inventory_system
            warenwirtschaft- buchhaltung- buchungs- fakturier- rechnungsprogramm- auftrags- lagerverwaltung- lohnabrechnung- wawi
            faktura
            logiciel_de_gestion progiciel- comptab- facturer facturation- logiciel_de_paie
            programa_de_gestion contabilidad- facturar facturacion- sistema_de_gestion nominas
            ksiegow- fakturow- faktur- system_magazynow- kadrow- gestionale contabilita- fatturazion- emettere_fatture fattur-
            sistema_de_gestao contabilidade- faturac- fatura- boekhoud- factur- voorraadsysteem ucetn- fakturac- faktury
            skladov-_syst-
            """
        case .database:
            """
            database- sql oracle db_error datenbank- -datenbank base_de_donnees bases_de_donnees base_de_datos bases_de_datos
            baz-_danych baze_danych database_errore base_dati banca_dati base_de_dados banco_de_dados databank- databaz- databas-
            """
        case .doors:
            """
            badge badges door doors access_card- key_card- keycard- card_reader- turnstile- entrance gate door_lock- barrier
            smart_lock-
            tur turen -tur zutritt- zutrittskarte- kartenleser- schliessanlage- turoffner- schranke drehkreuz- chipkarte-
            transponder-
            badge- porte portes lecteur_de_badge portail tourniquet- serrure- tarjeta_de_acceso puerta- torno lector_de_tarjetas
            drzwi kart-_dostep- bramk- czytnik-_kart cancello porta porte tornell- badge_di_accesso
            cartao_de_acesso porta portas catraca- toegangspas- deur deuren toegang_tot_het_gebouw dver- pristupov-_kart-
            vstupn-_kart- turniket-
            pass_reader- tag_reader- toegangsbadge- pasje pasjes ausweisleser- hausausweis- tor rolltor- porton puertas portao
            cancelli vrata brany bramy identyfikator-
            """
        case .power:
            """
            power_cut- power_outage- power_failure- no_power electricity electric_power sockets socket blackout- ups fuse-
            power_strip- brownout-
            strom -stromausfall- stromausfall- steckdose- sicherung usv kein_strom stromlos-
            courant coupure_de_courant panne_de_courant electricite prise_electrique disjoncteur- prises_electriques
            corriente_electrica luz apagon- sin_luz enchufe- electricidad suministro_electrico
            prad pradu zasilani- gniazdk- bezpiecznik- corrente blackout presa_di_corrente prese_elettriche energia_eletrica
            falta_de_luz
            stroom- stopcontact- elektricit- elektrin- proud proudu zasuvk-
            """
        case .learning:
            """
            moodle e_learning- elearning- learning_platform- learning_management course_platform- course_page- assignment-
            submit_assignment-
            homework coursework online_exam- lms canvas blackboard students_cannot_submit
            lernplattform- lernraum- kursraum- kursseite- lernmanagement- hausaufgabe- kurse_offnen onlineprufung- ubungen
            plateforme_de_cours plateforme_d_apprentissage plateforme_pedagogique espace_de_cours devoirs
            plataforma_de_cursos plataforma_educativa aula_virtual campus_virtual tareas plataforma_de_aprendizaje
            platform-_e_learning- platform-_edukacyjn- platform-_kurs- oddac_zadan- piattaforma_dei_corsi piattaforma_e_learning
            piattaforma_didattica plataforma_de_ensino leeromgeving- leerplatform- inleveren e_learning- vyukov- ukoly
            quiz quizzes exam exams essay grades gradebook course_materials- lecture_notes klausur- prufung- e_prufung- examen
            examenes esame esami kolokwium egzamin- odevzdav- seminark-
            exame exames tentamen cijfers brightspace moodlu seminararbeit- submission-
            """
        case .licences:
            """
            license- licence- licens- activation_key- product_key- lizenz- -lizenz aktivierungsschlussel- licencia- licencj-
            licenz-
            licenca- licenci- licentie- produktschlussel-
            """
        case .timeRecording:
            """
            time_clock- clock_in clock_out clocking time_recording time_tracking timesheet- time_sheet- punch_in time_terminal-
            punch_clock-
            zeiterfassung- stempeluhr- einstempel- ausstempel- auszustempeln einzustempeln stempeln zeitkonto- zeitbuchung-
            arbeitszeit-
            pointeuse- badgeuse- pointage- de_pointer fichar fichaje- reloj_de_fichar control_horario
            rejestracj-_czasu czasu_pracy odbic_sie sie_odbic timbratric- timbrare timbratur- cartellin- relogio_de_ponto
            bater_ponto picar_o_ponto
            marcar_ponto prikklok- inklokken uitklokken tijdregistratie- urenregistratie- dochazk- pichac-
            clocked hours_booked the_clock stempeln- stempeluhr- zeitterminal- zeitbuchen buchungsterminal- badgeage
            godzin-_pracy uren_boeken
            """
        case .remoteDesktop:
            """
            remote_desktop- remotedesktop- rdp citrix terminal_server- terminalserver- virtual_desktop- vdi rds horizon
            thin_client-
            terminalsitzung- remoteverbindung- remotezugriff- fernzugriff- virtueller_desktop
            bureau_a_distance bureau_virtuel escritorio_remoto escritorio_virtual pulpit-_zdaln- zdaln-_pulpit-
            desktop_remoto ambiente_de_trabalho_remoto area_de_trabalho_remota extern_bureaublad externe_werkplek
            virtuele_werkplek
            vzdalen-_ploch- vzdalen-_plose
            """
        case .payment:
            """
            card_payment- payment- cash_register- the_till till tills pos_terminal- card_terminal- checkout_terminal-
            credit_card- contactless
            kartenzahlung- kartenterminal- ec_gerat- kasse kassen -kasse -kassen kassensystem- bezahlen bargeld bezahlterminal-
            zahlung-
            terminal_de_paiement carte_bancaire caisse caisses paiement- encaiss- datafono- caja_registradora pago_con_tarjeta
            pagos tpv
            terminal_platnicz- platnosc- kas-_fiskaln- pagament- registratore_di_cassa cassa casse terminal_de_pagamento
            pagamento- maquininha-
            pinnen pinautomaat- pinapparaat- kassa kassas betaalautomaat- betalen betaling- platebn- pokladn- platb-
            """
        case .slowness:
            """
            slow slowly slower slowness sluggish- laggy lagging takes_forever takes_ages latency
            langsam- trage kriecht kriechen dauert_ewig lahm schneckentempo
            lent lents lente lentes lentement lenteur- ralenti- rame lento lentos lenta lentitud- lentisim- wolno powoli
            spowolni- muli
            lentissim- rallentat- lentezza- lerdo lentidao- traag traagheid tergend pomal-
            """
        case .certificates:
            """
            certificate- ssl tls not_secure not_private zertifikat- -zertifikat certificat- certificado- certyfikat- certificato-
            certificati
            certificaat- certificaten certifikat-
            """
        case .intranet:
            """
            intranet- sharepoint- wiki confluence employee_portal staff_portal mitarbeiterportal- portail_interne
            portal_del_empleado
            portal_pracowni- portale_interno portal_interno personeelsportaal- zamestnaneck-_portal-
            """
        case .chat:
            """
            chat chats messaging messenger- slack mattermost instant_message- nachrichtendienst- messagerie_instantanee
            mensajeria-
            komunikator- messaggistic- mensageiro- chatten chatu
            """
        case .office:
            """
            excel powerpoint spreadsheet- pdf pdfs office_365 libreoffice tabellenkalkulation- word_document- macro makros macros
            tableur- hoja_de_calculo arkusz-_kalkulac- foglio_di_calcolo planilha- folha_de_calculo rekenblad- tabulk-
            """
        case .backup:
            """
            backup- restore restoring datensicherung- sicherungslauf sauvegarde- copia_de_seguridad copias_de_seguridad
            kopi-_zapasow-
            copia_di_backup copia_de_seguranca back_up- zaloh-
            nachtsicherung- sicherungsjob- veeam restaur- tape_drive-
            """
        case .cameras:
            """
            camera- webcam- cctv kamera- -kamera- uberwachungskamera- camara- kamer- telecamer- 
            """
        case .patients:
            """
            patient_record- patient- hospital_system- clinical_system- lab_result- patientenakte- patienten-
            krankenhausinformations- klinik-
            dossier_patient- dossiers_patient- historia_clinica historias_clinicas pacient- pacjent- cartell-_clinic- pazient-
            prontuario-
            pacientes epd patientendossier- pacienta pacientu
            ward- pflegedoku- oddzial- pacs morfologi- befund- lab_results radiolog- triage
            """
        case .cloud:
            """
            onedrive- dropbox nextcloud owncloud cloud_storage cloud_sync cloudspeicher- stockage_cloud nube_de_archivos nuvem
            chmur- google_drive
            """
        case .security:
            """
            antivirus- anti_virus- virus_scanner- virenscanner- virenschutz- firewall- defender pare_feu cortafuegos antywirus-
            zapor- virusscanner-
            """
        case .barcodes:
            """
            barcode- bar_code- handheld- hand_scanner- handscanner- lecteur_de_code- code_barres codigo_de_barras
            lector_de_codigos
            kod-_kreskow- czytnik-_kod- codice_a_barre codici_a_barre leitor_de_codigo- streepjescode- carov-_kod-
            mde_gerat- mde scan_gun- scanpistole- pistolet- ctecka- ctecky douchette- lector_de_mano terminale_scanner
            """
        case .booking:
            """
            booking- room_booking- reservation- raumbuchung- buchungssystem- buchungsportal- reservierung- reserva reservas
            rezerwac- prenotazion-
            reservering- rezervac-
            """
        case .appliance:
            """
            server servers -server serveur- servidor- serwer- server_room serverraum
            """
        }
    }
}
