extension Concept {
    static let networksRows = """
        wifi
        en wi_fi wifi wireless wlan access_point- hotspot
        de wlan- wifi wi_fi funknetz- access_point- -wlan-
        fr wi_fi wifi sans_fil borne_wifi bornes_wifi
        es wifi wi_fi inalambric- punto_de_acceso
        it wifi wi_fi wireless rete_senza_fili
        pt wifi wi_fi sem_fios rede_sem_fio
        nl wifi wi_fi wlan draadlo-
        pl wi_fi wifi bezprzewod- punkt-_dostep-
        cs wi_fi wifi bezdrat-
        coverage
        en coverage reception signal dead_spot- dead_zone- bars antenna weak_signal no_signal black_spot- patchy
        de empfang abdeckung- funkloch- signal- reichweite- ausleucht- antenne- netzabdeckung- balken
        fr couverture- capte- signal reseau_faible zone_blanche zones_blanches portee antenne barre
        es cobertura- senal alcance zona_muerta antena- rayitas
        it copertura- segnale- campo antenn- zona_morta
        pt cobertura- sinal antena- alcance
        nl dekking- bereik signaal- antenne-
        pl zasieg- sygnal- anten- martw-
        cs pokryt- signal- anten- dosah-
        network
        en network- lan ethernet internet- bandwidth connection- connectivity
        de netz netzwerk- lan internet- verbindung- leitung- bandbreit- -netz
        fr reseau- internet- connexion- debit- bande_passante
        es red redes internet conexion- ancho_de_banda
        it rete reti internet connession- banda
        pt rede redes internet ligac- conexao largura_de_banda
        nl netwerk- internet- verbinding- bandbreedte-
        pl siec- sieci internet- polaczen- lacz-
        cs sit- site sitov- internet- pripojen-
        vpn
        en vpn- tunnel remote_access secure_access
        de vpn- -vpn tunnel- fernzugriff- fernzugang- einwahl- sichere_verbindung
        fr vpn tunnel acces_distant acces_a_distance connexion_securisee
        es vpn tunel conexion_remota acceso_remoto conexion_segura
        it vpn tunnel accesso_remoto connessione_sicura
        pt vpn tunel acesso_remoto ligacao_segura
        nl vpn- tunnel externe_toegang beveiligde_verbinding
        pl vpn- vpnem tunel- zdaln-_dostep- dostep_zdalny bezpieczne_polaczenie
        cs vpn- tunel- vzdalen-_pristup-
        drops: a connection is lost again and again
        en drop drops dropped dropping disconnect- cuts cut_off lose_connection loses_connection reconnect-
        en connection_lost breaks_off falls_over interrupted interruption-
        de abbruch- abbruche- bricht_ab abgebrochen abreiss- reisst_ab weg_ist verbindungsabbruch- trennt
        de getrennt unterbrech- fliegt_raus rausfliegt fliege_raus bricht_zusammen
        fr coupe coupure- coupures deconnect- deconnexion- saute se_coupe interruption- lache decroche
        es se_cae cae caidas se_corta corta cortes desconect- desconexion- pierde_la_conexion interrupcion-
        it cade cadut- disconnett- si_interrompe interruzion- salta stacca
        pt cai quedas desliga- perde_a_ligacao interrompe- interrupc-
        nl valt_weg wegval- verbreek- verbroken valt_uit onderbrek-
        pl zrywa zrywan- rozlacz- traci_polaczen- traca_polaczen- przeryw- zerwan-
        cs pada vypada- odpoj- prerus- spadne vypadk-
        blockedSite
        en blocked_site- blocked_page- site_is_blocked website_blocked sites_are_blocked proxy- firewall-
        en web_filter- red_page blocked_website-
        de webseite_gesperrt seite_gesperrt seiten_gesperrt proxy- firewall- webfilter- gesperrte_seite
        de blockierte_seite
        fr site_bloque sites_bloques page_bloquee proxy- pare_feu- filtre_web
        es pagina_bloqueada paginas_bloqueadas web_bloqueada proxy- cortafuegos filtro_web
        it sito_bloccato siti_bloccati proxy firewall filtro_web
        pt site_bloqueado sites_bloqueados proxy firewall
        nl website_geblokkeerd geblokkeerde_site proxy firewall-
        pl zablokowan-_stron- stron-_zablokowan- proxy- firewall- zapor-
        cs blokovan-_strank- zablokovan-_strank- proxy firewall-
        website
        en website- web_site- web_page- webpage- page pages link links
        de webseite- website- internetseite- seite seiten link links homepage-
        fr site_web site_internet page pages lien liens
        es pagina paginas web sitio_web enlace-
        it sito siti pagina pagine link
        pt pagina- site sites ligacao link
        nl website- pagina- webpagina- link links
        pl stron- witryn- link- lacz-
        cs strank- web webu odkaz-
        telephony
        en desk_phone- phone_system- voicemail- answering_machine- call_forwarding forward_calls softphone-
        en extension caller_id headset_call
        de telefonanlage- anrufbeantwort- rufumleit- umleit- nebenstelle- durchwahl- softphone- festnetz-
        fr messagerie_vocale renvoi_d_appel renvoi- standard_telephonique ligne_directe softphone-
        fr telephone_fixe repondeur-
        es buzon_de_voz desvio_de_llamada- desviar centralita- extension softphone- telefono_fijo contestador-
        it segreteria_telefonica deviazione_di_chiamat- centralin- interno softphone
        pt caixa_de_voz correio_de_voz desvio_de_chamad- reencaminh- central_telefonica extensao softphone
        nl voicemail- doorschakel- telefooncentrale- toestel- softphone-
        pl poczt-_glosow- przekierow- central-_telefonicz- softphone- telefon_stacjonarn-
        cs hlasov-_schrank- presmerov- ustredn- softphone- pevn-_link-
        videoTool
        en zoom teams webex recording record_meetings transcript- subtitle- captions
        de zoom teams webex aufzeichn- aufnahme- transkript- untertitel-
        fr zoom teams webex enregistr- transcript- sous_titre-
        es zoom teams webex grab- transcri- subtitul-
        it zoom teams webex registra- trascri- sottotitol-
        pt zoom teams webex grava- transcri- legend-
        nl zoom teams webex opname- opnemen transcri- ondertitel-
        pl zoom- teams webex nagra- transkry- napis-
        cs zoom teams webex nahrav- prepis- titulk-
        remoteDesktop
        en remote_desktop- rdp citrix virtual_desktop- terminal_server- vdi
        de remotedesktop- remote_desktop rdp citrix terminalserver- virtuell-_desktop-
        fr bureau_a_distance rdp citrix bureau_virtuel
        es escritorio_remoto rdp citrix escritorio_virtual
        it desktop_remoto rdp citrix
        pt ambiente_de_trabalho_remoto area_de_trabalho_remota rdp citrix
        nl extern_bureaublad rdp citrix
        pl zdaln-_pulpit- pulpit-_zdaln- rdp citrix
        cs vzdalen-_ploch- rdp citrix
        """
}
