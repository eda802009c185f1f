extension Concept {
    /// Of programs and services beside those of `programsRows`.
    static let servicesRows = """
        operatingSystem
        en windows windows_11 windows_10 linux ubuntu macos mac macs apple
        de windows windows_11 linux ubuntu macos mac macs apple
        fr windows linux ubuntu macos mac macs apple
        es windows linux ubuntu macos mac macs apple
        it windows linux ubuntu macos mac apple
        pt windows linux ubuntu macos mac apple
        nl windows linux ubuntu macos mac apple
        pl windows- linux- ubuntu macos mac maca apple
        cs windows- linux- ubuntu macos mac apple
        cloudStorage
        en onedrive sharepoint nextcloud owncloud dropbox google_drive cloud_storage cloud
        de onedrive sharepoint nextcloud owncloud dropbox cloudspeicher- cloud
        fr onedrive sharepoint nextcloud owncloud dropbox cloud nuage espace_en_ligne
        es onedrive sharepoint nextcloud owncloud dropbox nube
        it onedrive sharepoint nextcloud owncloud dropbox cloud nuvola
        pt onedrive sharepoint nextcloud owncloud dropbox nuvem
        nl onedrive sharepoint nextcloud owncloud dropbox cloud
        pl onedrive- sharepoint- nextcloud- dropbox- chmur-
        cs onedrive- sharepoint- nextcloud- dropbox- cloud-
        backup
        en backup- back_up backing_up snapshot-
        de backup- datensicherung- sicherungskopie- gesichert
        fr sauvegard-
        es copia_de_seguridad copias_de_seguridad respaldo-
        it backup copia_di_sicurezza copie_di_sicurezza salvataggi-
        pt copia_de_seguranca copias_de_seguranca backup-
        nl back_up- backup- reservekopie-
        pl kopia_zapasow- kopi-_zapasow- backup- kopi-_bezpieczenstwa
        cs zaloh- zalohov-
        designPrograms
        en photoshop adobe indesign illustrator creative_cloud video_edit- graphics_program figma canva
        de photoshop adobe indesign illustrator bildbearbeit- videoschnitt- grafikprogramm- figma canva
        fr photoshop adobe indesign illustrator montage_video retouche graphisme canva
        es photoshop adobe indesign illustrator edicion_de_video edicion_de_imagenes canva
        it photoshop adobe indesign illustrator montaggio_video grafica canva
        pt photoshop adobe indesign illustrator edicao_de_video canva
        nl photoshop adobe indesign illustrator beeldbewerking- videobewerking- canva
        pl photoshop- adobe indesign illustrator montaz-_wideo grafik-_komputer- canva
        cs photoshop- adobe indesign illustrator strih_videa canva
        textTemplates: letterheads and corporate design
        en letterhead- corporate_design slide_template- word_template- templates mail_merge serial_letter-
        de briefkopf- briefvorlage- wordvorlage- dokumentvorlage- serienbrief- corporate_design folienmaster-
        fr en_tete- modele_de_lettre publipostage charte_graphique modeles_word
        es membrete- combinar_correspondencia plantillas imagen_corporativa
        it carta_intestata stampa_unione modelli_word
        pt papel_timbrado modelos_de_documento
        nl briefpapier huisstijl sjablonen samenvoegen
        pl papier_firmow- korespondencj-_seryjn- szablony
        cs hlavickov-_papir- hromadn-_korespond- sablony
        fonts
        en fonts umlauts spell_check- spellcheck- spelling autocorrect hyphenation
        de schriftart- rechtschreib- autokorrektur silbentrennung
        fr polices correcteur- orthograph- correction_automatique
        es tipografia- corrector_ortografico ortograf-
        it ortograf- correttore caratteri
        pt corretor_ortografico ortograf- tipos_de_letra
        nl lettertype- spellingcontrole spelling autocorrectie
        pl czcionki ortograf- autokorekt- pisown-
        cs pravopis- automatick-_oprav- pisma
        statusPage
        en status_page- service_status known_issues outage_page outage outages downtime
        de statusseite- storungsseite- storungsmelder bekannte_storung- ausfall- ausfalle storung storungen
        fr page_d_etat etat_des_services panne_generale incidents_en_cours indisponib-
        es pagina_de_estado estado_de_los_servicios interrupciones
        it pagina_di_stato stato_dei_servizi disservizi-
        pt pagina_de_estado estado_dos_servicos
        nl statuspagina- storing storingen storingspagina
        pl stron-_statusu status_uslug awari-
        cs stavov-_strank- stav_sluzeb vypadek
        serviceCatalogue: where one orders and reports
        en service_catalogue- service_catalog- request_portal- self_service_portal
        en order_form- request_form- ordering_portal
        de servicekatalog- bestellportal- bestellformular- serviceportal- meldeformular-
        fr catalogue_de_services portail_de_demande- formulaire_de_demande
        es catalogo_de_servicios portal_de_solicitud- formulario_de_solicitud
        it catalogo_servizi portale_richieste
        pt catalogo_de_servicos portal_de_pedidos
        nl servicecatalogus bestelportaal aanvraagformulier- serviceportaal
        pl katalog-_uslug formularz-_zgloszen- portal-_zgloszen-
        cs katalog-_sluzeb formular-_pozadav-
        openingHours
        en opening_hours office_hours open_until open_longer closes_at closed_at lunch_break walk_in_hours
        de offnungszeit- sprechzeit- sprechstunde- servicezeit- mittagspause- erreichbarkeit-
        fr horaires_d_ouverture horaire_d_ouverture heures_d_ouverture pause_dejeuner ferme_a
        es horario_de_atencion horario_de_apertura pausa_de_comida horario_ampliado
        it orari_di_apertura orario_di_apertura pausa_pranzo
        pt horario_de_atendimento horario_de_abertura hora_de_almoco
        nl openingstijd- lunchpauze bereikbaarheid
        pl godzin-_otwarcia przerw-_obiadow-
        cs oteviraci_dob- oteviraci_hodin- provozni_dob- obedov-_pauz-
        friendliness: how staff treats people
        en rude unfriendly friendly condescending impolite arrogant tone_of
        de unfreundlich- freundlich- arrogant herablassend- tonfall patzig
        fr impoli- desagreable- aimable- arrogan- condescend-
        es maleducad- antipatic- amable- prepotent- borde
        it scortes- maleducat- gentil- arrogant-
        pt malcriad- antipatic- simpatic- arrogante-
        nl onvriendelijk- vriendelijk- arrogant onbeleefd neerbuigend
        pl niemil- niegrzeczn- arogan- opryskliw-
        cs neprijemn- nezdvoril- arogant- povysen-
        standardReply: answers that do not answer
        en canned_reply canned_response- standard_reply standard_answer-
        en copy_paste_answer automatic_reply automated_reply
        de standardantwort- textbaustein- automatische_antwort- floskel-
        fr reponse_type reponses_types reponse_toute_faite
        es respuesta_tipo respuestas_automaticas respuesta_estandar
        it risposta_standard risposte_preconfezionate
        pt resposta_padrao respostas_automaticas
        nl standaardantwoord-
        pl standardow-_odpowied- szablonow-_odpowied-
        cs sablonovit- standardni_odpoved-
        passedAround: sent from one to another
        en passed_around sent_from passed_on nobody_feels ping_pong back_and_forth not_responsible wrong_department
        de weitergeleitet weiterverwiesen hin_und_her nicht_zustandig von_pontius niemand_fuhlt
        fr renvoye- me_renvoie se_renvoie pas_competent ping_pong
        es me_pasan nos_pasan de_uno_a_otro no_es_competencia
        it rimbalz- scaricabarile palleggi-
        pt passam_me empurr- de_um_lado_para
        nl doorverwez- van_het_kastje heen_en_weer
        pl odsyla- odsylan- od_annasza
        cs preposila- prehazuj- odkazuj-
        repeatReport: the same again and again
        en third_time second_time fourth_time again_and_again keeps_coming still_not recurring
        de zum_dritten_mal zum_zweiten_mal zum_vierten immer_wieder erneut wiederholt
        fr troisieme_fois deuxieme_fois enieme a_nouveau a_repetition recurrent-
        es tercera_vez segunda_vez una_y_otra de_nuevo otra_vez recurrente-
        it terza_volta seconda_volta di_nuovo ricorrent-
        pt terceira_vez segunda_vez de_novo outra_vez recorrente-
        nl derde_keer tweede_keer steeds_weer opnieuw
        pl trzeci_raz drugi_raz po_raz_kolejny znowu ciagle
        cs potreti podruhe znovu_a_znovu opakovan-
        """
}
