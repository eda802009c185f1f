extension Concept {
    static let wishesRows = """
        tooSmall
        en too_small tiny small limit limits limited
        de zu_klein klein- winzig- begrenz- limit- knapp
        fr trop_petit- petit- limite- minuscule-
        es demasiado_pequen- pequen- limite limitad-
        it troppo_piccol- piccol- limite limitat-
        pt demasiado_pequen- pequen- limite limitad-
        nl te_klein klein- limiet- beperkt-
        pl za_mal- mala maly malych mal- limit-
        cs mal- prilis_mal- limit-
        big
        en big bigger large larger huge wide
        de gross- gross- breit-
        fr grand- gros grosse- large
        es grande- gran ancho mas_grande
        it grand- largo
        pt grande- maior-
        nl groot grote groter breed
        pl duz- wieksz- wielk- szerok-
        cs velk- vetsi sirok-
        error
        en error- error_message- fails failed failing failure
        de fehler- fehlermeldung- fehlgeschlagen
        fr erreur- message_d_erreur echou- echec
        es error errores mensaje_de_error falla fallo fallos
        it error- messaggio_di_errore fallisc-
        pt erro erros mensagem_de_erro falha-
        nl fout- foutmelding- mislukt-
        pl blad bled- blad_
        cs chyb- selh-
        broken
        en broken defective faulty repair- dead doesnt_work does_not_work not_working
        de kaputt defekt- reparatur- reparier- tot funktioniert_nicht geht_nicht
        fr casse- en_panne panne- defectueu- reparation- repar- ne_marche_pas ne_fonctionne_pas
        es rot- averi- estropead- repar- no_funciona
        it rott- guast- ripara- non_funziona
        pt avaria- estragad- repara- nao_funciona
        nl kapot defect- repar- werkt_niet
        pl zepsut- uszkodz- napraw- nie_dziala
        cs rozbit- pokazen- oprav- nefunguje poruch-
        forbidden
        en forbidden not_allowed blocked ban banned prohibited disabled greyed_out restricted
        de verboten gesperrt nicht_erlaubt blockiert- untersagt deaktiviert ausgegraut unterbunden
        fr interdi- bloque- defendu desactive- grise
        es prohibi- bloquead- no_permit- desactivad- no_nos_deja no_me_deja en_gris
        it vietat- bloccat- proibit- disabilitat- non_permett-
        pt proibid- bloquead- desativad- nao_permit-
        nl verboden geblokkeerd- niet_toegestaan uitgeschakeld
        pl zabron- zakaz- zablokowan- niedozwol- wylaczon-
        cs zakazan- zablokovan- nepovolen- vypnut-
        allow: permission asked for
        en allow- permitted permit enable- enabled activate- exempt exception- whitelist
        de erlaub- freischalt- freigeb- ermoglich- ausnahme- aktivier- zulassen
        fr autoris- permettre activer debloquer ouvrir exception- derogation-
        es permit- habilit- activ- excepcion- autorizar
        it abilit- permett- attiv- eccezion- consent-
        pt permit- ativar habilit- excec-
        nl toestaan toegestaan inschakel- activeer- uitzondering-
        pl odblokow- zezwol- umozliw- wlacz- aktywow- wyjat-
        cs povol- umozn- aktivov- vyjimk-
        extend: longer or more of it
        en extend- longer increase- raise raised more_space enlarge- prolong-
        de verlanger- erhoh- erweiter- aufstock- langer- vergross-
        fr prolong- augment- allong- agrandi- etendre
        es ampli- aument- alarg- prolong-
        it estend- aument- allung- prolung- ampli-
        pt aument- prolong- alarg- estend-
        nl verleng- verhoog- verhog- vergroot- langer uitbreid-
        pl zwieksz- wydluz- przedluz- powieksz- wieksz-
        cs zvys- zvets- prodlouz- rozsir-
        lessOften
        en less_often reduce- shorter fewer switch_off turn_off
        de seltener weniger verkurz- reduzier- abschalt- abstell-
        fr moins_souvent reduire- moins_de desactiver
        es menos_a_menudo reducir- menos
        it meno_spesso ridurre meno
        pt menos_vezes reduzir menos
        nl minder verminder- uitzetten
        pl rzadziej zmniejsz- mniej
        cs mene_casto snizit mene vypnout
        automatic
        en automatic- automatically by_itself on_its_own
        de automatisch- von_selbst von_allein-
        fr automatique- tout_seul tout_seule
        es automatic- automat- solo_se por_si_solo
        it automatic- da_solo da_sola
        pt automatic- sozinho sozinha
        nl automatisch- vanzelf
        pl automat- sam_sie samoczynn- sam_z_siebie
        cs automat- sam_od_sebe samo
        byHand: copied or typed by hand
        en by_hand manually manual copy_and_paste retype copy_paste type_in typing
        de von_hand handisch- manuell- abtipp- abschreib- kopier- eintipp-
        fr a_la_main manuel- recopi- copier_coller ressais-
        es a_mano manual- copiar_y_pegar copi- tecle-
        it a_mano manual- copia_e_incolla copi- digit-
        pt a_mao manual- copiar_e_colar copi-
        nl met_de_hand handmatig- overtyp- kopieer-
        pl recznie reczn- przepis- kopiow- wklej-
        cs rucne rucn- opis- kopirov-
        onPaper
        en on_paper paper_form- paperless printout- outdated_print- paper_copy
        de auf_papier papierform- zettel- ausdrucke papierlos-
        fr sur_papier version_papier sans_papier bout_de_papier
        es en_papel sin_papel hoja_de_papel copia_en_papel
        it su_carta cartace- senza_carta
        pt em_papel sem_papel
        nl op_papier papierloos briefje-
        pl na_papierze papierow- kartk- karteczk- zeszyt-
        cs na_papire papirov- bezpapir-
        """
}
