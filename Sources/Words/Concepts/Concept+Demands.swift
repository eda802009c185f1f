extension Concept {
    /// How something should be.
    static let demandsRows = """
        eduroam: wireless for universities
        en eduroam campus_wifi campus_network
        de eduroam campusnetz- campus_wlan
        fr eduroam
        es eduroam
        it eduroam
        pt eduroam
        nl eduroam
        pl eduroam-
        cs eduroam-
        deviceRegistration: admitting a device to the network
        en mac_address- register_my_device register_device- device_registration own_laptop own_devices private_laptop
        de mac_adresse- gerat_registrier- geraterregistrierung eigene_gerate eigenes_gerat privates_gerat private_gerate
        fr adresse_mac enregistrer_mon_appareil appareil_personnel ordinateur_personnel
        es direccion_mac registrar_mi_dispositivo dispositivo_personal portatil_personal
        it indirizzo_mac registrare_il_dispositivo dispositivo_personale
        pt endereco_mac registar_o_dispositivo dispositivo_pessoal
        nl mac_adres- apparaat_registr- eigen_apparaat eigen_laptop
        pl adres_mac rejestracj-_urzadz- wlasn-_laptop- prywatn-_laptop-
        cs mac_adres- registrac-_zarizeni vlastni_notebook soukrom-_notebook
        consistency: everywhere the same
        en everywhere_the_same same_everywhere uniform standardise standardize one_place single_place consistent unified
        de einheitlich- uberall_gleich vereinheitlich- an_einer_stelle standardisier-
        fr uniforme uniformis- partout_pareil un_seul_endroit harmonis-
        es unific- uniforme- en_un_solo_sitio un_unico_lugar homogen-
        it uniform- unific- un_unico_posto
        pt uniformiz- unific- num_so_sitio
        nl uniform- overal_hetzelfde op_een_plek eenduidig-
        pl jednolit- ujednolic- w_jednym_miejscu
        cs jednotn- sjednot- na_jednom_miste
        choice
        en choose choice choices pick_between option options select
        de auswahl- wahlen wahl_zwischen optionen wahlmoglichkeit-
        fr choisir choix option options
        es elegir escoger eleccion opcion opciones
        it scegliere scelta scelte opzion-
        pt escolh- opcao opcoes
        nl kiezen keuze keuzes optie opties
        pl wybor wybrac wyboru opcj-
        cs vybrat vyber volb- moznost_volby
        overview
        en overview at_a_glance list_of_all clear_list track_my tracking see_the_status order_status
        de ubersicht- uberblick- auf_einen_blick nachverfolg- bestellstatus bearbeitungsstand
        fr vue_d_ensemble apercu_de suivre_ma suivi_des etat_d_avancement
        es vision_general resumen_de seguimiento_de ver_el_estado
        it panoramica riepilogo tracciare stato_di_avanzamento
        pt visao_geral resumo_de acompanhar estado_do
        nl overzicht- volgen_van stand_van_zaken
        pl przeglad- zestawieni- sledzi- status_zgloszen-
        cs prehled_o prehledu sledov- stav_pozadav-
        mobileApp: something that works on a telephone
        en mobile_app- mobile_version- phone_app- on_my_phone on_a_phone on_the_phone_screen app_for
        de handy_app mobile_app app_furs_handy app_fur_das am_handy auf_dem_handy aufs_handy mobile_version
        fr application_mobile appli_mobile version_mobile sur_mon_telephone sur_le_telephone sur_smartphone
        es aplicacion_movil app_movil version_movil en_el_movil desde_el_movil
        it app_mobile versione_mobile sul_cellulare dal_cellulare sul_telefono
        pt aplicacao_movel versao_movel no_telemovel
        nl mobiele_app op_mijn_telefoon op_de_telefoon mobiele_versie
        pl aplikacj-_mobiln- na_telefonie w_telefonie wersj-_mobiln-
        cs mobiln-_aplikac- na_mobilu v_mobilu na_telefonu
        offline
        en offline without_internet no_connection without_network
        de offline ohne_internet ohne_netz keine_verbindung
        fr hors_ligne sans_internet sans_connexion pas_de_reseau
        es sin_conexion sin_internet fuera_de_linea offline
        it offline senza_connessione senza_internet
        pt offline sem_ligacao sem_internet
        nl offline zonder_internet geen_verbinding
        pl offline bez_internetu brak_polaczenia
        cs offline bez_internetu bez_pripojeni
        interface: programs that know of each other
        en interface_between interfaces integrat- connect_the connector synchronise_with two_systems both_systems
        de schnittstelle- anbindung- angebunden zwei_systeme zwei_systemen beide_systeme verknupf-
        fr interfacage integr- deux_systemes deux_logiciels passerelle
        es integrac- integrar dos_sistemas dos_programas conectar_con
        it integrazion- interfacciament- due_sistemi due_programmi
        pt integrac- dois_sistemas dois_programas
        nl koppeling- geintegreerd twee_systemen
        pl integrac- dwa_systemy dwoch_system- dwoch_program-
        cs propojen- propojit dva_systemy dvou_system- integrac-
        bulk: many at once
        en bulk batch in_one_go one_by_one individually hundreds_of mass_change
        de stapel massenhaft einzeln massenbearb- auf_einmal_alle sammel-
        fr en_masse par_lot un_par_un une_par_une en_une_fois
        es en_bloque masiv- uno_por_uno uno_a_uno una_a_una
        it in_blocco massiv- uno_per_uno uno_alla_volta
        pt em_massa em_lote um_a_um
        nl bulk in_een_keer een_voor_een stuk_voor_stuk
        pl zbiorcz- hurtow- po_kolei pojedynczo
        cs hromadn- davkov- po_jednom jednotliv-
        disability
        en too_small_to_read tiny_text tiny_letters small_print colour_blind
        en blind visually_impaired hard_of_hearing deaf
        en disabled_colleague disability wheelchair
        de sehbehindert- blind- schwerhorig- gehorlos- farbenblind- behinder- rollstuhl- screenreader- barriere-
        fr malvoyant- aveugle- malentendant- sourd- handicap- daltonien- fauteuil_roulant
        es ciego ciegos baja_vision sord- discapacid- daltonic- silla_de_ruedas
        it ipovedent- ciec- sord- disabil- daltonic-
        pt ceg- surd- deficien- daltonic- cadeira_de_rodas
        nl slechtziend- blind- slechthorend- doof beperking kleurenblind- rolstoel-
        pl niewidom- slabowidz- niedoslysz- niepelnosprawn- gluch-
        cs nevidom- slabozrak- nedoslychav- postizen- hluch-
        setupTime: it costs time before one can begin
        en setting_up set_up_time before_we_can_start lose_ten_minutes
        en ten_minutes quarter_of_an_hour minutes_lost half_an_hour
        de viertelstunde- halbe_stunde zehn_minuten minuten_verlor- bis_alles_lauft aufbau_der
        fr quart_d_heure demi_heure dix_minutes minutes_perdues
        es cuarto_de_hora media_hora diez_minutos
        it quarto_d_ora mezz_ora dieci_minuti
        pt quarto_de_hora meia_hora dez_minutos
        nl kwartier half_uur tien_minuten
        pl kwadrans pol_godziny dziesiec_minut
        cs ctvrt_hodin- pul_hodin- deset_minut
        """
}
