extension Concept {
    static let printingRows = """
        printer
        en printer- printing print prints printed plotter- copier-
        de druck- -drucker- kopierer- ausdruck- gedruckt plotter-
        fr imprim- impression- photocopieur- copieur- traceur-
        es impres- imprim- fotocopiadora- plotter
        it stampa- stampo fotocopiatric- plotter
        pt impressor- imprim- impressa- fotocopiadora-
        nl print- afdruk- kopieer- plotter-
        pl druk- wydruk- ksero- ploter-
        cs tisk- tisk vytisk- kopirk- plotr-
        toner
        en toner- cartridge- ink black_ink drum refill- runs_dry
        de toner- tinte- patrone- kartusche- trommel nachfull-
        fr toner- cartouche- encre-
        es toner- cartucho- tinta-
        it toner cartucc- inchiostr-
        pt toner- tinteiro- tinta- cartucho-
        nl toner- cartridge- inkt-
        pl toner- tusz- kartridz- wklad-
        cs toner- inkoust- kazet- cartridge-
        paper
        en paper paper_jam tray a3 a4
        de papier- papierstau- papierfach a3 a4
        fr papier- bourrage- bac a3 a4
        es papel papeles atasc- bandeja- a3 a4
        it carta inceppa- vassoio a3 a4
        pt papel papeis encrav- tabuleiro a3 a4
        nl papier- lade a3 a4
        pl papier- zaciec- zacina- podajnik- a3 a4
        cs papir- zasobnik- a3 a4
        colour
        en colour- color colors coloured colored
        de farb- -farbe bunt
        fr couleur- couleurs
        es color colores
        it color- colori
        pt cor cores
        nl kleur-
        pl kolor- barw-
        cs barev- barv-
        monochrome
        en black_and_white grayscale greyscale grey
        de schwarz_weiss schwarzweiss graustufen grau
        fr noir_et_blanc niveaux_de_gris gris
        es blanco_y_negro gris
        it bianco_e_nero grigio
        pt preto_e_branco cinzento
        nl zwart_wit grijs-
        pl czarno_bial- szar-
        cs cernobil- sed-
        duplex
        en duplex double_sided both_sides single_sided two_sided
        de duplex- beidseitig- doppelseitig- einseitig-
        fr recto_verso recto
        es doble_cara dos_caras
        it fronte_retro
        pt frente_e_verso
        nl dubbelzijdig- tweezijdig-
        pl dwustron- jednostron- dupleks-
        cs oboustrann- jednostrann-
        label
        en label- labels sticker-
        de etikett- -etikett- aufkleber-
        fr etiquet-
        es etiqueta-
        it etichett-
        pt etiqueta- rotulo-
        nl etiket- label-
        pl etykiet- naklejk-
        cs etiket- stitk- stitek
        pullPrint: printing that waits for a card or a code at the machine
        en follow_me pull_print- print_release release_code pin_code secure_print- confidential_print-
        de follow_me druckfreigabe- vertrauliche_druck- pin_druck- abholdruck-
        fr impression_securisee liberer_impression code_d_impression
        es impresion_segura impresion_retenida
        it stampa_sicura stampa_protetta
        pt impressao_segura
        nl volgprint- beveiligd_printen
        pl wydruk_podazajacy wydruk_poufny
        cs zabezpeceny_tisk
        scanning
        en scan scans scanned scanning scanner-
        de scan- scann- -scanner- einscan- eingescannt
        fr numeris- scan- scanner-
        es escane- escaner- digitaliz-
        it scansion- scanner scansion- digitalizz-
        pt digitaliz- scanner-
        nl scan- gescand
        pl skan- skaner- zeskanow-
        cs sken- skener- naskenov-
        barcode
        en barcode- bar_code- qr handheld- hand_scanner- scanner_gun- data_terminal-
        de barcode- strichcode- qr handscanner- scannerpistole- mde handgerat- handheld- pistole
        fr code_barre- codes_barre- qr douchette- flashe- terminal_portable pistolet-
        es codigo_de_barras codigos_de_barras qr lector_de_codigos pistola- pda
        it codice_a_barre codici_a_barre qr palmare palmari lettore_di_codici
        pt codigo_de_barras codigos_de_barras qr pistola- leitor_de_codigos pda
        nl barcode- streepjescode- qr handscanner-
        pl kod_kreskowy kody_kreskowe kodow_kreskowych qr czytnik_kodow kolektor-
        cs carov-_kod- qr ctecka_kodu ctec-
        badge
        en badge- access_card- key_card- id_card- smart_card- turnstile-
        de badge- zutrittskart- ausweis- chipkart- schlusselkart- zutritt-
        fr badge- carte_d_acces tourniquet-
        es tarjeta_de_acceso tarjetas_de_acceso tarjeta_identificativa torno tornos
        it badge tesserino tornello
        pt cartao_de_acesso torniquete-
        nl toegangspas- pasje- badge- tourniquet-
        pl karta_dostepu karty_dostepu identyfikator- przepustk- bramk-
        cs pristupov-_kart- vstupn-_kart- turniket-
        computer
        en pc pcs computer- workstation- desktop- thin_client- terminal-
        de pc pcs rechner- computer- arbeitsplatzrechner- terminal-
        fr pc ordinateur- poste postes terminal- terminaux
        es pc pcs ordenador- computador- equipo terminal-
        it pc computer terminal-
        pt pc pcs computador- terminal terminais
        nl pc pcs computer- terminal-
        pl pc komputer- terminal-
        cs pc pocitac- terminal-
        oldDevice: worn out or too weak
        en old outdated ancient obsolete aging ageing years_old slow_laptop replace replacement worn
        de alt alte alten alter altes veraltet- uralt- ersatz- austausch- ersetz- jahre_alt
        fr vieux vieil vieille- ancien- obsolet- vetuste- remplace-
        es viej- antigu- obsolet- anticuad- reemplaz- sustitu- renov-
        it vecchi- obsolet- sostitu- antiquat-
        pt velh- antig- obsolet- substitu- troc-
        nl oud oude verouderd- vervang-
        pl star- przestarzal- wymian- wymieni-
        cs star- zastaral- vymen-
        memory
        en ram memory disk_space hard_disk- hard_drive- ssd
        de arbeitsspeicher- ram festplatte- ssd speicherplatz
        fr memoire_vive ram disque_dur ssd espace_disque
        es memoria_ram ram disco_duro ssd espacio_en_disco
        it ram disco_fisso ssd spazio_su_disco
        pt ram disco_rigido ssd espaco_em_disco
        nl werkgeheugen ram harde_schijf ssd schijfruimte
        pl ram dysk_twardy dysku ssd miejsca_na_dysku
        cs ram pevny_disk ssd misto_na_disku
        locker: safe storage, charging lockers, cabinets for devices
        en locker- cabinet- drawer lockable
        de schliessfach- spind- schrank-
        fr casier- armoire-
        es taquilla- armario-
        it armadi-
        pt cacifo- armario-
        nl kluisje- locker- kast
        pl szafk- szafa
        cs skrin-
        whiteboard
        en whiteboard- smartboard- flipchart- interactive_board
        de whiteboard- smartboard- flipchart-
        fr tableau_blanc tableau_interactif tableaux_blancs
        es pizarra-
        it lavagn-
        pt quadro_branco quadro_interativo
        nl whiteboard- digibord-
        pl tablica tablice tablicy interaktywn-
        cs tabul- interaktivni_tabul-
        """
}
