extension Concept {
    static let circumstancesRows = """
        everyDay
        en every_day daily each_day every_morning every_time several_times_a_day constantly
        de taglich- jeden_tag jeden_morgen jedes_mal jedesmal mehrmals standig
        fr tous_les_jours chaque_jour chaque_matin tous_les_matins chaque_fois plusieurs_fois_par_jour
        es todos_los_dias cada_dia cada_manana cada_vez a_diario varias_veces
        it ogni_giorno tutti_i_giorni ogni_mattina ogni_volta
        pt todos_os_dias cada_dia todas_as_manhas cada_vez
        nl elke_dag dagelijks iedere_dag elke_ochtend elke_keer telkens
        pl codzien- kazdego_dnia co_rano za_kazdym_razem kilka_razy
        cs kazdy_den denne kazde_rano pokazde nekolikrat
        afterUpdate
        en since_the_update after_the_update since_the_upgrade after_the_upgrade new_version since_the_migration
        en after_the_change
        de seit_dem_update nach_dem_update seit_der_umstellung nach_der_umstellung neue_version seit_dem_wechsel
        fr depuis_la_mise_a_jour apres_la_mise_a_jour nouvelle_version depuis_le_changement depuis_la_migration
        es desde_la_actualizacion tras_la_actualizacion nueva_version desde_el_cambio
        it dopo_l_aggiornamento dall_aggiornamento nuova_version-
        pt desde_a_atualizacao apos_a_atualizacao nova_versao
        nl sinds_de_update na_de_update nieuwe_versie
        pl po_aktualizacji od_aktualizacji nowa_wersja nowej_wersji
        cs od_aktualizace po_aktualizaci nova_verze
        expensive
        en expensive cost costs cheap cheaper price
        de teuer- kosten kostet gunstig- preis-
        fr cher chere cout couts coute prix
        es caro cara coste costes cuesta precio-
        it car- cost- prezz-
        pt caro cara custo- preco-
        nl duur kost kosten prijs-
        pl drog- koszt- cen-
        cs drah- nakla- cen-
        security
        en security secure policy policies
        de sicherheit- sicher richtlinie- vorschrift-
        fr securit- securise- politique-
        es segurid- segur- politica-
        it sicurezz- sicur- politic-
        pt seguranc- segur- politica-
        nl veiligheid- beveilig- beleid
        pl bezpieczen- polityk-
        cs bezpecn- politik-
        office: text, slides and sheets of an office suite
        en word powerpoint office_365 microsoft_365 onenote
        de word powerpoint office office_365 onenote
        fr word powerpoint office_365 onenote
        es word powerpoint office_365 onenote
        it word powerpoint office_365 onenote
        pt word powerpoint office_365 onenote
        nl word powerpoint office_365 onenote
        pl word powerpoint- office onenote
        cs word powerpoint- office onenote
        smallRoom: small ones
        en small_room- small_rooms booth- phone_booth-
        de kleine_raum- kleinen_raum- kleine_besprech- kleinen_besprech- telefonzelle-
        fr petite_salle petites_salles box cabine-
        es sala_pequena salas_pequenas salitas salita cabina-
        it sale_piccole salett- cabin-
        pt salas_pequenas cabine-
        nl kleine_ruimte- kleine_zaal belcel
        pl malych_salk- malych_salach mala_salka salkach budk-
        cs mal-_zasedac- mal-_mistnost- kabin-
        internetSpeed
        en upload_speed download_speed bandwidth slow_internet
        de internet_langsam langsames_internet downloadrate-
        fr internet_lent connexion_lente debit
        es internet_lento conexion_lenta velocidad_de_internet
        it internet_lento connessione_lenta
        pt internet_lenta ligacao_lenta
        nl traag_internet internetsnelheid
        pl woln-_internet predkosc_internet-
        cs pomal-_internet rychlost_internet-
        power
        en power_outlet- socket sockets power_strip- extension_lead ups
        de steckdose- mehrfachstecker- strom-
        fr prise prises multiprise- courant
        es enchufe- regleta- corriente
        it pres- ciabatt- corrente
        pt tomada- extensao_eletrica
        nl stopcontact- stekkerdoos- stroom
        pl gniazd- listw- zasilan- prad-
        cs zasuvk- elektrin- proud-
        officeMove: moving desks or offices
        en move moving relocation office_move moved_desk
        de umzug- umzieh- umgezogen
        fr demenag-
        es mudanza- traslad-
        it traslo- trasferiment-
        pt mudanca-
        nl verhuiz-
        pl przeprowadz- przenies-
        cs stehov-
        doors: telling who may enter
        en door doors entrance gate lock
        de tur turen tor eingang- schranke- schloss
        fr porte portes portail_d_entree barriere- serrure-
        es puerta- entrada barrera- cerradura-
        it porta porte cancell- serratur- ingress-
        pt porta portas portao entrada
        nl deur- ingang- poort slagboom-
        pl drzwi bram- wejsc- szlaban-
        cs dver- vstup- brana branu zavor-
        """
}
