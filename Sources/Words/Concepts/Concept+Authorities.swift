extension Concept {
    /// Of town halls and other offices.
    static let authoritiesRows = """
        citizen
        en citizen- residents members_of_the_public taxpayer- applicant-
        de burger burgern burgerin- burgerburo- burgeramt- einwohner- antragsteller-
        fr citoyen- administre administres usager- habitant-
        es ciudadan- vecino vecinos contribuyente- solicitante-
        it cittadin- utenti richiedent-
        pt cidada- municipe- requerente-
        nl burger burgers inwoner- aanvrager-
        pl obywatel- mieszkan- petent- interesant-
        cs obcan- zadatel-
        counter: where the public is served
        en counter counters front_desk reception reception_desk service_desk_window walk_in
        de schalter- empfang_im theke tresen burgerservice empfangstheke- rezeption-
        fr guichet- accueil_du comptoir-
        es mostrador- ventanilla- recepcion
        it sportell- banco_accettazione reception
        pt balcao balcoes rececao
        nl balie- loket loketten receptie-
        pl okienk-_obslug- recepcj- lad- punkt-_obslug-
        cs prepazk- recepc-
        queueNumber: calling the next
        en queue_number- queue_system- ticket_machine- queue queues next_number waiting_room
        de aufrufanlage- wartenummer- aufrufsystem- warteraum- wartezimmer- wartemarke-
        fr file_d_attente numero_d_appel salle_d_attente borne_d_accueil ticket_d_appel
        es turno_de_atencion gestor_de_colas sala_de_espera colas cola
        it eliminacode numero_di_chiamata sala_d_attesa coda code
        pt senha_de_atendimento fila_de_espera sala_de_espera
        nl wachtrij- volgnummer- wachtkamer- nummertje-
        pl numerek numerk- kolejkow- poczekaln-
        cs vyvolavac- poradov- cekarn-
        caseFile: electronic files and records
        en case_file- e_file- records_management document_management dms filing
        de akte akten e_akte- eakte- vorgangsbearb- dokumentenmanagement- dms ablage- aktenzeichen-
        fr dossier_electronique gestion_documentaire ged parapheur_electronique dossiers_papier
        es expediente- gestor_documental gestion_documental
        it fascicol- protocoll- gestione_documental-
        pt processo_eletronico processos gestao_documental
        nl dossier- zaaksysteem- documentbeheer- dms
        pl akta akt aktach elektroniczn-_obieg obieg_dokument- dokument-_elektroniczn-
        cs spis spisu spisov- sprava_dokument- elektronick-_spis-
        publicForms: applications made online
        en online_form- online_application- online_service- e_government citizen_portal- permit permits
        de onlineantrag- online_antrag- onlinedienst- burgerportal- baugenehmig- baugesuch- online_formular-
        fr demarche- teleservice- permis_de_construire portail_citoyen formulaire_en_ligne
        es sede_electronica tramite- licencia_de_obra licencias_de_obra
        it pratica pratiche servizi_online istanza istanze
        pt servicos_online balcao_virtual requeriment-
        nl omgevingsvergunning- vergunning- e_loket online_aanvraag
        pl e_urzad- epuap wniosk-_online pozwoleni-
        cs zadosti_online portal_obcana povoleni- stavebni
        maps
        en map maps gis geodata aerial parcel parcels cadastr-
        de karte_im kartenmaterial gis geodaten- kataster- lageplan- flurstuck- stadtplan-
        fr carte_interactive cartographie- sig cadastr- geodonnees
        es mapa mapas gis catastr- cartograf-
        it mappa mappe gis catast- cartograf-
        pt mapa mapas sig cadastr- cartograf-
        nl kaart_van kaartmateriaal gis kadaster- geodata
        pl map- mapy gis geodan- kataster-
        cs map- mapa gis katastr-
        council
        en council councillor- mayor minutes_of agenda_item- committee_meeting-
        de gemeinderat- stadtrat- burgermeister- ratssitzung- ratsinformation- sitzungsdienst- ausschuss-
        fr conseil_municipal elu elus maire maires deliberation-
        es concejal- alcald- pleno ayuntamiento
        it consigli-_comunal- sindac- giunta delibera-
        pt vereador- presidente_da_camara camara_municipal
        nl gemeenteraad- raadslid raadsleden burgemeester- college_van
        pl radn- rada_miasta burmistrz- sesj-_rady
        cs zastupitel- starost- rada_mesta
        identityDocuments
        en passport- id_documents fingerprint- biometric- photo_booth-
        de reisepass- personalausweis- fingerabdruck- passbild- biometri-
        fr passeport- carte_d_identite empreinte- biometri-
        es pasaporte- dni documento_de_identidad huella- biometri-
        it passaport- carta_d_identita impront- biometri-
        pt passaporte- cartao_de_cidadao impress-_digital- biometri-
        nl paspoort- identiteitskaart- vingerafdruk- biometri-
        pl paszport- dowod_osobist- odcisk- biometr-
        cs cestovni_pas obcansk-_prukaz- otisk- biometr-
        payment: paying at a counter or online
        en payment- card_payment- card_terminal- card_reader- pay cash cash_register till tills
        de zahlung- ec_gerat- ec_karte- kartenzahlung- kartenleser- kartenlesegerat- kasse kassen kassensystem- bezahl-
        fr paiement- terminal_de_paiement tpe caisse caisses lecteur_de_carte- payer
        es pago pagos datafono- caja cajas lector_de_tarjeta- pagar
        it pagament- pos cassa casse lettore_di_carte pagare
        pt pagament- terminal_de_pagamento caixa_registadora leitor_de_cartoes
        nl betaling- pinautomaat pinapparaat pinnen kassa kassas kaartlezer- betalen
        pl platnos- terminal-_platnicz- kasa kasy kas czytnik_kart czytnik-_kart placi-
        cs platb- platebni_terminal- pokladn- ctecka_karet ctecky_karet platit
        kiosk: screens that inform visitors
        en kiosk- information_screen- digital_signage info_screen- noticeboard- self_check_in
        de infobildschirm- infoscreen- digital_signage aushang- schwarzes_brett kiosk- infoterminal-
        fr borne_interactive borne_d_information ecran_d_information affichage_dynamique kiosque-
        es quiosco- tablon- pantalla_informativa pantallas_informativas
        it totem bacheca schermi_informativi
        pt quiosque- ecra_informativo painel_informativo
        nl infoscherm- infozuil- narrowcasting kiosk- prikbord-
        pl infokiosk- kiosk- tablic-_informacyjn- ekran-_informacyjn-
        cs kiosk- nastenk- informacni_panel-
        webContent: publishing on the website
        en cms content_management web_page- webpage- publish- web_editor- our_website homepage-
        de cms redaktionssystem- webseite- homepage- internetseite- internetauftritt- veroffentlich-
        fr cms page_web pages_web publier site_internet site_web
        es cms pagina_web paginas_web publicar sitio_web
        it cms pagina_web pagine_web pubblicar- sito_web
        pt cms pagina_web publicar sitio_web
        nl cms webpagina- publicer- homepage-
        pl cms stron-_internetow- publikow- stron-_www
        cs cms webov-_stran- publikov- redakcni_system-
        """
}
