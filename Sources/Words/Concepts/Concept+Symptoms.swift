extension Concept {
    static let symptomsRows = """
        slow
        en slow slowly slower sluggish lag lags lagging takes_forever takes_minutes forever hourglass ages
        en crawl- speed performance unresponsive spinning
        de langsam- lahm- trage trag schneck- dauert ewig ewigkeit- sanduhr- performance geschwindigkeit-
        de ladezeit- minuten_bis hangt
        fr lent- lenteur- rame ramer ralenti- interminable- sablier- minutes_pour performance-
        es lent- lentitud tarda tardan eternidad- eterno rendimiento reloj_de_arena
        it lent- lentezz- rallent- clessidr- prestazion-
        pt lent- lentid- demora- demor- desempenho ampulheta
        nl traag trage traagheid langzaam duurt eeuwig zandloper- prestatie-
        pl woln- wolno powoln- muli zamul- wlecz- klepsydr- wydajnos- wieki
        cs pomal- dlouho vlece vykon trva presypaci
        monthEnd
        en month_end end_of_the_month end_of_month closing_day quarter_end last_day_of year_end monthly_closing
        de monatsende- monatsabschluss- ultimo quartalsende jahresabschluss- abschluss monatsletzt-
        de ende_des_monats
        fr fin_de_mois fin_du_mois cloture_mensuelle cloture derniers_jours_du_mois
        es fin_de_mes final_de_mes cierre_de_mes cierre_mensual a_fin_de
        it fine_mese fine_del_mese chiusura_mensile chiusura_del_mese
        pt fim_do_mes final_do_mes fecho_do_mes fecho_mensal
        nl maandeinde einde_van_de_maand maandafsluit-
        pl koniec_miesiaca koncu_miesiaca koncem_miesiaca zamkniec-_miesiaca koncow-_miesiac-
        cs konec_mesice konci_mesice koncem_mesice mesicn-_uzaverk- uzaverk-
        freeze
        en freeze- freezes frozen hang hangs crash- crashes crashed stuck stops_responding stops_reacting
        en locks_up blue_screen-
        de einfrier- eingefroren friert hangt_sich aufgehangt absturz- absturzt sturzt_ab abgesturzt abgestuerzt
        de bluescreen- klemmt
        fr fig- gel- plant- plantage- se_fige se_bloque bloquee ecran_bleu
        es congela- se_cuelga cuelga colgad- se_bloquea bloqueado pantalla_azul se_queda
        it blocca bloccat- crash- si_blocca si_pianta schermata_blu
        pt bloqueia congela- trava- encrava- crash- ecra_azul
        nl vastlop- loopt_vast bevries- crash- hangt blauw_scherm
        pl zawiesz- wiesza zaciel- zacina zamarz- niebiesk-_ekran- wysyp-
        cs zamrz- zasek- seka pada_program spadne modra_obrazovk- tuhne
        blackScreen
        en black_screen- black_screens flicker- no_picture blank go_black goes_black goes_dark turns_off
        en no_signal blurry
        de schwarz flacker- kein_bild bleibt_dunkel dunkel- bildschirm_schwarz unscharf
        fr reste_noir devient_noir ecran_noir ecrans_noirs clignot- scintill- pas_d_image flou
        es pantalla_negra en_negro parpade- sin_imagen sin_senal borros-
        it schermo_nero sfarfall- nessuna_immagine sfocat-
        pt ecra_preto ecra_negro pisca- sem_imagem desfocad-
        nl zwart_scherm flikker- geen_beeld wazig-
        pl czarn-_ekran- migocz- migot- gasn- brak_obrazu rozmaz-
        cs cern-_obrazovk- blik- zadny_obraz rozmazan-
        detect: a device is not seen
        en not_recognised not_recognized not_detected doesnt_recognise doesnt_recognize finds_no does_not_detect
        en connecting pairing bluetooth
        de erkennt erkannt nicht_gefunden findet_keine verbindet_sich verbunden koppel- bluetooth
        fr reconnai- reconnu- detect- se_connecte_pas bluetooth appair-
        es reconoc- detect- no_conecta bluetooth emparej-
        it riconosc- rilev- non_si_collega bluetooth
        pt reconhec- detet- detect- bluetooth
        nl herken- herkent gevonden verbinden bluetooth koppel-
        pl rozpozna- wykry- nie_widzi laczy_sie bluetooth sparow-
        cs rozpozna- nevidi detek- bluetooth sparov-
        misaligned
        en misaligned crooked cut_off shifted too_low too_high offset skewed
        de verschoben schief versetzt abgeschnitten verrutscht
        fr decal- de_travers coupe tronqu-
        es desalinead- torcid- desplazad- cortad- descuadrad-
        it disallineat- storto storte tagliat- spostat-
        pt desalinhad- tort- cortad- deslocad-
        nl scheef verschoven afgesneden
        pl przesuniet- krzyw- uciet-
        cs posunut- kriv- oriznut-
        empty
        en empty runs_out run_out out_of ran_out none_left no_spare
        de leer alle aufgebraucht kein_vorrat kein_ersatz
        fr vide a_sec rupture epuis-
        es vacio agotad- sin_repuesto se_acaba se_acabo
        it vuot- esaurit- finit-
        pt vazio esgotad- acabou
        nl leeg op_is
        pl pust- skonczyl- brak_zapas-
        cs prazdn- dosel dosla
        """
}
