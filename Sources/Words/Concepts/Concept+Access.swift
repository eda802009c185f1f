extension Concept {
    /// Of who may use what, and of mail and calendars shared.
    static let accessRows = """
        screenLock
        en screen_lock- locks_itself lock_screen- auto_lock locks_after
        en screensaver- sleep_mode goes_to_sleep standby_mode
        de bildschirmsperre- sperrbildschirm- bildschirmschoner- ruhezustand- energiesparmodus standby_modus
        fr verrouillage_automatique economiseur_d_ecran ecran_de_verrouillage mise_en_veille veille
        es bloqueo_de_pantalla salvapantallas suspension modo_reposo se_bloquea_la_pantalla
        it blocco_schermo salvaschermo sospensione standby_pc
        pt bloqueio_de_ecra protetor_de_ecra suspensao
        nl schermvergrendel- schermbeveilig- slaapstand
        pl blokad-_ekranu wygaszacz- uspieni- usypia
        cs zamek_obrazovky sporic- usina rezim_spanku
        sharedAccount
        en shared_account- generic_account- shared_login- group_account- quick_login fast_user_switching user_switch-
        de sammelkonto sammelaccount- gruppenkonto funktionskonto- benutzerwechsel- schnellanmeldung- gemeinsames_konto
        fr compte_generique comptes_generiques compte_partage session_partagee changement_d_utilisateur
        es cuenta_generica cuenta_compartida cambio_de_usuario usuario_generico
        it account_generico account_condiviso cambio_utente utenza_generica
        pt conta_generica conta_partilhada troca_de_utilizador
        nl gedeeld_account groepsaccount- snel_wisselen
        pl konto_wspoln- wspoln-_konto przelaczan-_uzytkownik-
        cs sdilen-_ucet- prepinan-_uzivatel-
        smartCardLogin: logging in with a card, a finger, a face
        en tap_and_go badge_login card_login log_in_with_a_card windows_hello face_recognition fingerprint_reader-
        de kartenanmeldung- mit_karte_anmelden fingerabdruckleser- gesichtserkennung- windows_hello hba smc
        fr connexion_par_badge connexion_par_carte carte_cps reconnaissance_faciale lecteur_d_empreinte-
        es acceso_con_tarjeta inicio_con_tarjeta reconocimiento_facial lector_de_huella-
        it accesso_con_badge accesso_con_tessera riconoscimento_facciale
        pt acesso_com_cartao reconhecimento_facial leitor_de_impress-
        nl uzi_pas inloggen_met_pas gezichtsherkenning
        pl logowan-_kart- rozpoznawani-_twarzy czytnik-_lini-
        cs prihlaseni_kart- rozpoznani_oblicej- ctecka_otisk-
        certificate
        en certificate- ssl security_warning- not_secure untrusted_site
        de zertifikat- sicherheitswarnung- nicht_sicher
        fr certificat- avertissement_de_securite
        es certificado_digital certificado- advertencia_de_seguridad
        it certificat-
        pt certificado-
        nl certifica- beveiligingswaarschuwing-
        pl certyfik-
        cs certifik-
        securityTraining: simulated attacks and duties
        en phishing_test- simulated_phishing security_training awareness_training mandatory_training fake_phishing
        de phishing_test- phishingtest- sicherheitsschulung- pflichtschulung- awareness unterweisung-
        fr test_de_phishing faux_phishing sensibilisation- formation_obligatoire
        es simulacro_de_phishing curso_obligatorio concienciacion
        it finto_phishing formazione_obbligatoria simulazione_phishing
        pt simulacao_de_phishing formacao_obrigatoria
        nl phishingtest- verplichte_training bewustwording
        pl test_phishing- szkolen-_obowiazkow- obowiazkow-_szkolen-
        cs phishingov-_test- povinn-_skolen-
        alias: addresses of mail and forwarding
        en alias- forwarding forward forwards redirect_mail mail_address- email_address-
        de alias- weiterleit- umleitung- mailadresse- e_mail_adresse-
        fr alias transfert_automatique redirection- rediriger adresse_mail adresse_electronique
        es alias reenvi- redirigir direccion_de_correo
        it alias inoltr- indirizzo_mail indirizzo_email
        pt alias reencaminh- endereco_de_email
        nl alias doorstur- mailadres-
        pl alias- przekazywan- przekierowyw- adres_mail- adres_e_mail
        cs alias- preposl- preposil- emailov-_adres-
        newsletter: too many mails from within
        en newsletter- mass_mail- all_staff_mail- circular- unsubscribe flood_of_mails too_many_mails too_many_emails
        de newsletter- rundschreiben- rundmails mailflut abbestell- zu_viele_mails massenmail-
        fr newsletter- lettre_d_information desabonn- trop_de_mails courriels_collectifs
        es boletin- circulares darse_de_baja demasiados_correos correos_masivos
        it newsletter circolar- disiscriv- troppe_mail
        pt newsletter- boletim circulares demasiados_emails
        nl nieuwsbrief- nieuwsbrieven afmelden te_veel_mails
        pl newsletter- biuletyn- wypisac_sie za_duzo_maili
        cs newsletter- zpravodaj- odhlasit_odber prilis_mnoho_mailu
        mailSearch: finding old mails, rules and folders
        en search_mail mail_search old_mails mail_rules inbox_rules rules
        de mailsuche alte_mails mailregel- regeln posteingangsregel-
        fr anciens_mails regles_de_messagerie recherche_de_mail- recherche_dans_les_mails
        es correos_antiguos reglas_de_correo buscar_correos
        it vecchie_mail regole_di_posta
        pt emails_antigos regras_de_correio
        nl oude_mails mailregel- zoeken_in_mail
        pl stare_maile starych_maili regul- wyszukiwanie_maili
        cs stare_maily starych_mailu pravidla_posty
        calendarShare: seeing when others are free
        en shared_calendar- team_calendar- free_busy calendar_access calendar_sharing availability
        de gruppenkalender- teamkalender- gemeinsame_kalender frei_gebucht kalenderfreigabe-
        fr agenda_partage agendas_partages calendrier_partage calendriers_partages disponibilites
        es calendario_compartido calendarios_compartidos agenda_compartida disponibilidad
        it calendario_condiviso calendari_condivisi
        pt calendario_partilhado agenda_partilhada disponibilidade
        nl gedeelde_agenda- teamagenda- beschikbaarheid
        pl wspoln-_kalendarz- udostepnion-_kalendarz- dostepnosc_kolegow
        cs sdilen-_kalendar- tymov-_kalendar-
        """
}
