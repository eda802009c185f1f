extension Concept {
    /// Things in offices and rooms beside those of `devicesRows`.
    static let equipmentRows = """
        microphone
        en microphone- mic mics lapel_mic- clip_on_mic-
        de mikrofon- -mikrofon- mikro mikros ansteckmikro- funkmikro-
        fr micro micros microphone- micro_cravate
        es microfono- micro micros
        it microfon-
        pt microfone-
        nl microfoon- microfoons
        pl mikrofon- mikroport-
        cs mikrofon-
        deskPhone
        en desk_phone- desk_telephone landline- extension_number phone_line
        en voicemail- softphone- phone_system call_forward-
        en dial_tone
        de festnetz- tischtelefon- telefonanlage- durchwahl- anrufbeantworter- rufumleitung- softphone- mailbox_abhor-
        fr telephone_fixe ligne_fixe standard_telephonique messagerie_vocale renvoi_d_appel poste_telephonique softphone
        es telefono_fijo centralita extension buzon_de_voz desvio_de_llamadas softphone
        it telefono_fisso centralino segreteria_telefonica interno_telefonico softphone
        pt telefone_fixo central_telefonica correio_de_voz extensao softphone
        nl vaste_telefoon bureautelefoon- telefooncentrale voicemail- doorschakel- softphone-
        pl telefon_stacjonarn- telefony_stacjonarn- central-_telefoniczn- numer_wewnetrzn- poczt-_glosow- przekierowan-
        cs pevn-_link- ustredn- hlasov-_schrank- presmerov-
        powerSocket
        en power_socket- electrical_outlet- plug_socket- sockets outlets plug plugs extension_cord-
        de steckdose- stecker- mehrfachsteck- verlangerungskabel- stromanschluss-
        fr prise prises multiprise- rallonge- prise_electrique prises_electriques
        es enchufe- regleta- toma_de_corriente
        it presa_elettrica prese ciabatta spina
        pt tomada- extensao_eletrica ficha_tripla
        nl stopcontact- stekker- stekkerdoos verlengsnoer-
        pl gniazdk- wtyczk- przedluzacz- listw-_zasil-
        cs zasuvk- zastrck- prodluzov-
        lanSocket
        en network_socket- network_port- lan_port- ethernet_port- wall_port- network_cable- patch_cable- ethernet_cable-
        de netzwerkdose- netzwerkkabel- lan_dose- lan_kabel- netzwerkanschluss- lan_anschluss- datendose-
        fr prise_reseau prises_reseau cable_reseau cable_ethernet prise_rj45 rj45
        es toma_de_red tomas_de_red roseta- cable_de_red rj45
        it presa_di_rete prese_di_rete cavo_di_rete
        pt tomada_de_rede cabo_de_rede rj45
        nl netwerkaansluiting- netwerkkabel- netwerkpoort-
        pl gniazdk-_sieciow- kabel_sieciow- kabl-_sieciow-
        cs sitov-_zasuvk- sitov-_kabel-
        pen: writing and drawing on a screen
        en stylus pen pens tablet_pen digital_pen handwriting signature_pad-
        de stift stifte eingabestift- handschrift- unterschriftenpad- signaturpad-
        fr stylet- stylo tablette_graphique ecriture_manuscrite
        es lapiz_digital lapiz_optico tableta_digitalizadora
        it penna penne stilo tavoletta_grafica
        pt caneta canetas mesa_digitalizadora
        nl stylus pen pennen tekentablet
        pl rysik- piorko tablet_graficzn-
        cs stylus- pero graficky_tablet
        remoteControl
        en remote_control- control_panel- touch_panel- remote_is switch_on_the
        de fernbedienung- bedienpanel- steuerung- touchpanel- mediensteuerung-
        fr telecommande- boitier_de_commande
        es mando mandos panel_de_control
        it telecomand- pannello_di_controllo
        pt comando comandos telecomando
        nl afstandsbediening- bedieningspaneel
        pl pilot piloty pilota panel_sterow-
        cs ovladac- ovladaci_panel
        television
        en tv tvs television- smart_tv large_display-
        de fernseher- tv_gerat- grossbildschirm-
        fr televiseur- television- grand_ecran tele
        es televisor- television- tele
        it televisor- televisione
        pt televisor- televisao
        nl televisie- tv tvs
        pl telewizor-
        cs televiz-
        fax
        en fax faxes faxing
        de fax faxe faxgerat- faxen
        fr fax telecopie-
        es fax
        it fax
        pt fax
        nl fax faxen
        pl faks- fax
        cs fax-
        lighting: light, blinds, heat in a room
        en blinds lighting lights air_conditioning heating too_hot thermostat
        de jalousie- rollo beleuchtung- licht klimaanlage- heizung- verdunkl-
        fr store stores eclairage- lumiere climatisation- chauffage-
        es persiana- iluminacion luces luz aire_acondicionado calefaccion
        it tapparell- illuminazion- luci aria_condizionata riscaldament-
        pt persiana- iluminacao luzes ar_condicionado aquecimento
        nl zonwering- verlichting licht airco verwarming
        pl rolet- zaluzj- oswietlen- swiatl- klimatyzacj- ogrzewan-
        cs zaluzi- osvetlen- svetl- klimatizac- topeni
        fan: it is hot or loud itself
        en overheat- fan fans too_hot_to burning_hot jet_engine
        de uberhitz- lufter- heiss heisslauf-
        fr surchauff- ventilateur- brulant
        es sobrecalient- ventilador- quema
        it surriscald- ventol- scotta
        pt sobreaquec- ventoinha-
        nl oververhit- ventilator- gloeiend-
        pl przegrzew- wentylator- goracy
        cs prehriv- ventilator- vetrak-
        privacyScreen
        en privacy_filter- privacy_screen- screen_filter
        de blickschutz- sichtschutz-
        fr filtre_de_confidentialite filtres_de_confidentialite
        es filtro_de_privacidad filtros_de_privacidad
        it filtro_privacy filtri_privacy
        pt filtro_de_privacidade
        nl privacyfilter- privacyscherm-
        pl filtr_prywatyz- filtry_prywatyz-
        cs privatni_filtr-
        bag: stands and bags
        en laptop_bag- backpack- laptop_stand- monitor_arm- stand stands docking_bag case_for sleeve
        de tasche taschen rucksack- laptopstander- monitorarm- halterung- stander hulle
        fr sacoche- sac_a_dos support_d_ecran support_pour bras_d_ecran housse-
        es mochila- maletin- soporte- funda- brazo_para
        it borsa zaino supporto_per custodia braccio_monitor
        pt mochila- pasta_para suporte- capa_para
        nl tas tassen rugzak- standaard_voor houder hoes monitorarm-
        pl torb- plecak- podstawk- uchwyt- etui
        cs brasn- batoh- stojan- drzak- pouzdr-
        storageDevice
        en external_drive- external_disk- external_hard
        de externe_festplatte- externen_festplatte- externe_platte
        fr disque_externe disques_externes
        es disco_externo discos_externos
        it disco_esterno hard_disk_esterno
        pt disco_externo
        nl externe_schijf
        pl dysk_zewnetrzn- zewnetrzn-_dysk-
        cs externi_disk-
        numberPad
        en number_pad numeric_keypad numpad
        de ziffernblock- nummernblock- zahlenblock-
        fr pave_numerique
        es teclado_numerico
        it tastierino_numerico
        pt teclado_numerico
        nl numeriek_toetsenblok numpad
        pl klawiatur-_numeryczn-
        cs numerick-_klavesnic-
        contactFault: a plug or a part is loose
        en loose_contact loose wobbly worn_out bent broken_plug broken_port broken_hinge hinge
        de wackelkontakt- wackelt locker ausgeleiert verbogen scharnier-
        fr faux_contact charniere- mal_branche tordu
        es falso_contacto bisagra- flojo doblad-
        it falso_contatto cernier- allentat- piegat-
        pt mau_contacto dobradica- solto
        nl los_contact scharnier- verbogen wiebel-
        pl luzn- obluzow- zawias- wygiet-
        cs viklav- volny_kontakt pant panty ohnut-
        threeD
        en 3d_print- 3d_scanner laser_cutter-
        de 3d_druck- lasercutter-
        fr imprimante_3d impression_3d
        es impresora_3d impresion_3d
        it stampante_3d stampa_3d
        pt impressora_3d impressao_3d
        nl 3d_print-
        pl drukark-_3d druk_3d
        cs 3d_tisk-
        """
}
