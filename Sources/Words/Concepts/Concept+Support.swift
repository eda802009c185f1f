extension Concept {
    static let supportRows = """
        helpdesk
        en help_desk- helpdesk- service_desk- support- hotline- it_support
        de hotline- helpdesk- support- servicedesk- service_desk it_support benutzerservice-
        fr assistance- support- hotline helpdesk service_informatique
        es soporte- asistencia helpdesk centro_de_atencion
        it assistenz- supporto helpdesk
        pt suporte- assistencia helpdesk apoio_tecnico
        nl helpdesk- servicedesk- ondersteun-
        pl helpdesk- wsparci- pomoc_techniczn- pomocy_techniczn- infolini-
        cs helpdesk- podpor- hotline
        waiting
        en waiting wait waited waits queue on_hold hold_music still_waiting takes_weeks takes_ages weeks
        en for_weeks months
        de warte- warten wartezeit- gewartet warteschleif- wochenlang wochen monate dauert_wochen
        fr attent- attend- attendre semaines mois_d_attente file_d_attente
        es esper- cola semanas meses_esperando
        it attes- aspett- coda settimane
        pt espera- esperar fila semanas
        nl wacht- wachtrij- weken wekenlang
        pl czeka- czekam kolejk- tygodni tygodnie oczekiw-
        cs ceka- fronta fronte tydn-
        call
        en call calls called calling phone phoned telephone- rang ring ringing
        de anruf- angerufen telefon- telefonier- anrufen klingel- durchstell-
        fr appel- telephon- rappel- telephone
        es llamad- llamar telefono- telefon-
        it chiam- telefon-
        pt chamad- telefon- ligar ligo
        nl bel belt bellen gebeld telefoon- telefon-
        pl dzwoni- zadzwoni- telefon- rozmow- polaczen-
        cs vola- zavola- telefon- hovor-
        nobodyAnswers
        en nobody_answers no_one_answers pick_up nobody_picks unreachable get_through call_back callback-
        en no_answer no_reply
        de geht_keiner_ran niemand_geht nimmt_niemand_ab ruckruf- nicht_erreichbar durchkomm- keiner_ran
        de erreichbar- niemand_antwortet
        fr personne_ne_repond injoignable- rappele decroche- pas_de_reponse
        es nadie_coge no_cogen no_contestan devuelvan_la_llamada nadie_contesta nadie_responde
        it nessuno_risponde richiam- non_risponde
        pt ninguem_atende nao_atendem ligar_de_volta ninguem_responde
        nl niemand_neemt neemt_niemand_op terugbel- onbereikbaar- niemand_reageert
        pl nikt_nie_odbiera oddzwon- nie_odpowiada brak_odpowiedzi
        cs nikdo_nezved- nezvedaj- zpetn-_volan- nikdo_neodpovida
        ticket
        en ticket- case cases request_number incident_number
        de ticket- tickets vorgang- storungsmeldung- anfrage-
        fr ticket- demande- incident-
        es incidencia- ticket- solicitud-
        it ticket- segnalazion- richiest-
        pt ticket- pedido- chamado-
        nl ticket- melding- aanvraag-
        pl zgloszen- ticket- wniosek- wniosk-
        cs ticket- pozadav- hlasen-
        closed: marked as done
        en closed closed_without solved resolved marked_as_done reopened unsolved close_tickets
        de geschlossen erledigt gelost abgeschlossen ungelost wieder_geoffnet
        fr clos close cloture- resolu- ferme_sans ferme_mon
        es cerrad- cerrar resuelt- cerrais habeis_cerrado
        it chius- risolt-
        pt fechad- resolvid- encerrad-
        nl gesloten opgelost afgesloten
        pl zamkniet- rozwiazan- zamyka-
        cs uzavren- vyresen- zavren- uzavir-
        noFeedback: nobody says what happens
        en no_feedback no_update status_update progress kept_informed informed transparency what_happens_next
        en never_heard no_information
        de keine_ruckmeldung keine_info ruckmeldung- bescheid- statusmeldung- zwischenstand- informiert
        de information-
        fr aucune_nouvelle sans_nouvelles retour_d_information prevenir informe- suivi
        es sin_noticias ninguna_respuesta informar informen avisar avis- seguimiento
        it nessuna_notizia informat- aggiornamenti_sullo
        pt sem_noticias nenhuma_resposta informar avisar
        nl geen_terugkoppeling terugkoppel- op_de_hoogte informatie
        pl brak_informac- informuj- informacj- bez_odpowiedz-
        cs zadna_zprava informov- informac- zpetn-_vazb-
        announcement
        en announcement- announced notice maintenance planned_downtime warning in_advance advance
        de ankundig- angekundigt wartung- vorwarnung vorher rundmail- mitteilung-
        fr annonce- maintenance preavis prevenir_a_l_avance message_de_maintenance
        es anunci- mantenimiento aviso_previo con_antelacion comunicado-
        it annunc- manutenzion- preavviso comunicazion-
        pt anunci- manutenc- aviso_previo com_antecedencia
        nl aankondig- onderhoud- vooraf mededeling-
        pl komunikat- przerw-_technicz- konserwac- uprzedz- wczesniej
        cs oznamen- udrzb- odstav- predem
        contactPerson
        en contact_person point_of_contact whom_to_contact who_is_responsible responsible responsibility
        de ansprechpartner- zustandig- verantwortlich-
        fr interlocuteur- contact responsable- qui_contacter
        es persona_de_contacto responsable- a_quien
        it referent- responsabil- a_chi
        pt pessoa_de_contacto responsave-
        nl contactpersoon- aanspreekpunt- verantwoordelijk-
        pl osob-_kontaktow- odpowiedzialn- do_kogo
        cs kontaktni_osob- odpovedn- na_koho
        onSite: somebody should come
        en on_site in_person local_it come_round it_person
        de vor_ort vorbeikomm- personlich_vorbei
        fr sur_place sur_site
        es in_situ presencial en_persona tecnico_en
        it sul_posto in_presenza
        pt no_local presencial
        nl ter_plaatse langskom-
        pl na_miejscu
        cs na_miste osobne
        order: to buy or be given something
        en order ordering purchase- buy buying procurement budget
        de bestell- beschaff- kauf- einkauf- anschaff- budget
        fr command- achat- acheter budget
        es comprar compra compras pedir presupuesto adquir-
        it acquist- ordinare budget
        pt comprar compra compras adquir- orcament-
        nl bestel- aankoop- kopen aanschaf- budget
        pl zakup- kupi- zamow- budzet-
        cs nakup- koup- objedn- rozpoct-
        borrow
        en borrow- loan- lend- rental spare_device loaner- pool
        de ausleih- leih- leihgerat- verleih-
        fr emprunt- pret preter prets
        es prestar prestamo- prestad-
        it prestit- noleggi-
        pt emprest-
        nl lenen leen- uitleen-
        pl wypozycz- pozycz-
        cs pujc- zapujc-
        delivery: not there in time
        en delivered delivery late delayed delay not_ready ready on_time overdue
        de geliefert lieferzeit- verspat- nicht_fertig bereit rechtzeitig fertig verzoger-
        fr livr- retard- pret_a prete delai-
        es entreg- retras- list- a_tiempo tarda tardan
        it consegn- ritard- pront- in_tempo
        pt entreg- atras- pront- a_tempo
        nl geleverd- lever- vertrag- klaar op_tijd
        pl dostarcz- dostaw- opozn- gotow- na_czas spoznien-
        cs dodan- dodav- zpozd- pripraven- vcas
        """
}
