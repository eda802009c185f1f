extension Concept {
    /// More words for what stands in the other tables.
    static let synonymsRows = """
        quota
        en mailbox_size inbox_full almost_full storage_quota running_out_of_space no_space storage_space disk_quota
        de mailbox_voll kontingent- platzmangel kein_platz quote platz speicher speicher_voll uberlauf- quotagrenze
        fr boite_pleine boite_saturee plus_de_place capacite_de_la place_disponible
        es buzon_lleno capacidad_del sin_espacio espacio
        it casella_piena spazio_esaurito capienza
        pt caixa_cheia sem_espaco capacidade_da
        nl mailbox_vol volle_mailbox geen_ruimte opslagruimte
        pl przepelniona skrzynka_pelna zapelnion- pojemnosc- miejsca
        cs plna_schrank- kapacit- mist-
        coverage
        en no_wifi_in wifi_in_the weak_wifi bad_reception no_reception poor_signal doesnt_reach black_hole
        de kein_wlan wlan_loch- schwaches_wlan kein_empfang kein_netz netz_weg schlechter_empfang funkabdeckung
        fr pas_de_wifi wifi_faible mauvaise_reception ne_capte_pas mal_couvert
        es sin_wifi mala_cobertura no_llega_el poca_senal sin_cobertura
        it wifi_debole non_prende poco_segnale senza_segnale
        pt sem_wifi wifi_fraco sem_rede fraca
        nl geen_wifi slecht_bereik slechte_ontvangst zwak_signaal ontvangst
        pl brak_zasiegu slaby_zasieg slabe_wifi brak_wifi
        cs slaby_signal bez_signalu slaba_wifi nechyta
        guests
        en guest_access guest_account- visiting external_speaker- guest_wifi guest_lecturer-
        de gastkonto gastkonten gastdozent- gastreferent- besuchergruppe- gaste_wlan gastwlan gast_wlan
        fr intervenant- conferenciers_externes acces_invite acces_visiteur wifi_invite
        es ponente- visitante- acceso_de_invitados wifi_de_invitados
        it relator- accesso_ospiti wifi_ospiti
        pt orador- acesso_de_convidados
        nl gastaccount- gastspreker- gastdocent-
        pl prelegent- dostep_dla_gosci
        cs hostujic- pristup_pro_hosty
        hotline
        en hotline- helpline support_line on_hold hold_music
        de hotline- warteschleife- servicetelefon- servicenummer- telefonhotline
        fr hotline- assistance_telephonique numero_d_assistance musique_d_attente en_attente
        es linea_de_atencion telefono_de_soporte musica_de_espera en_espera
        it numero_verde linea_di_assistenza musica_di_attesa in_attesa
        pt linha_de_apoio musica_de_espera em_espera
        nl hulplijn- wachtmuziek in_de_wacht servicenummer
        pl infolini- goraca_lini-
        cs hotlink- infolink- cekani_na_lince
        helpdesk
        en service_desk it_support support_team it_department it_team
        de servicedesk- it_abteilung it_team it_support benutzerservice- rechenzentrum- edv
        fr service_informatique support_informatique dsi centre_de_services
        es servicio_de_informatica soporte_informatico cau departamento_de_informatica
        it assistenza_informatica ufficio_informatico ced
        pt suporte_informatico apoio_informatico gabinete_de_informatica
        nl it_afdeling ict_afdeling servicedesk- ict_dienst
        pl dzial_it dzialu_it wsparci-_techniczn- informaty-
        cs it_oddelen- podpor- ajtak- informatik-
        waiting
        en wait waited weeks_ago months_ago no_answer unanswered still_nothing still_waiting for_weeks for_months
        de seit_wochen seit_monaten warten_auf unbeantwortet immer_noch_nichts keine_antwort wartet wartezeit-
        fr depuis_des_semaines depuis_des_mois toujours_rien sans_reponse j_attends attente attendre
        es desde_hace_semanas desde_hace_meses sigo_esperando sin_respuesta esperando llevo_semanas
        it da_settimane da_mesi nessuna_risposta ancora_niente aspett-
        pt ha_semanas ha_meses sem_resposta a_espera esper-
        nl al_weken al_maanden geen_antwoord wacht wachten wachttijd-
        pl od_tygodni od_miesiecy bez_odpowiedzi czekam czeka czekani-
        cs uz_tydny uz_mesice bez_odpovedi cekam ceka cekan-
        meetingRoom
        en council_chamber training_room- group_room- project_room-
        de gruppenraum- seminarraum- schulungsraum- schulungsraume projektraum- sitzungssaal saal
        fr salle_de_formation salle_de_conference salle_du_conseil
        es sala_de_formacion sala_de_juntas salon
        it sala_conferenze sala_consiliare aula_formazione
        pt sala_de_formacao sala_de_conferencias
        nl lesruimte trainingsruimte raadzaal projectruimte
        pl sala_szkoleniow- sali_szkoleniow- salk-_konferenc-
        cs skolici_mistnost- zasedacka konferencni_mistnost-
        projecting
        en projector_in no_image_on_the connect_my_laptop wireless_presentation miracast airplay mirror
        de projektion- anschliess- kein_bild_auf wandbild drahtlos_prasentier- projiz- bild_an_die
        fr projection- brancher_mon_portable videoproj image_au_mur recopie_d_ecran vpi tbi
        es canon proyecc- conectar_el_portatil proyecta
        it videoproiettor- proiezion- collegare_il_portatile
        pt projecao datashow ligar_o_portatil
        nl beamers projectie aansluiten_van_mijn projecteer-
        pl rzutnika rzutniki rzutnikow podlaczyc_laptop wyswietla
        cs promitani promitacka pripojit_notebook
        handset
        en work_mobile- work_mobiles mobile_phone- phone_number_for
        de diensttelefon- dienst_handy dienstsmartphone-
        fr telephone_professionnel telephone_de_service telephone_mobile gsm
        es telefono_movil movil_de_empresa movil_corporativo
        it telefono_aziendale cellulare_aziendale smartphone_aziendale
        pt telemovel_de_servico telefone_de_servico
        nl werktelefoon- gsm diensttelefoon
        pl komorkow- telefon_komorkow- smartfon-
        cs sluzebni_mobil- mobilni_telefon-
        """
}
