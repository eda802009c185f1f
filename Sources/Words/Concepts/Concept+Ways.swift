extension Concept {
    /// How something goes wrong, when and where.
    static let waysRows = """
        wrongData: what is shown is wrong or old
        en out_of_date wrong_data wrong_information incorrect stale not_up_to_date wrong_name wrong_person wrong_number
        de falsche_daten nicht_aktuell falsche_angaben falsche_nummer stimmt_nicht stimmen_nicht falsch falsche falschen
        fr pas_a_jour erron- perime- faux fausse fausses inexact-
        es desactualizad- incorrect- erroneo- erronea- equivocad-
        it non_aggiornat- sbagliat- errat- scorrett-
        pt desatualizad- incorret- errado errada errados
        nl niet_actueel onjuist- verkeerd- achterhaald-
        pl nieaktualn- bledne bledny bledna nieprawidlow- niepoprawn-
        cs neaktualn- spatne spatny spatna nespravn-
        garbled: letters come out wrong
        en garbled gibberish strange_characters question_marks wrong_characters unreadable illegible
        de kryptisch- zeichensalat- sonderbare_zeichen fragezeichen unleserlich unlesbar
        fr illisible- caracteres_bizarres caracteres_etranges
        es ilegible- caracteres_raros simbolos_raros
        it illeggibil- caratteri_strani
        pt ilegive- carateres_estranhos
        nl onleesbaar- vreemde_tekens
        pl nieczytelne krzaczk- dziwne_znaki krzaki
        cs necitelne divne_znaky rozsypany_caj
        missing: something is not there any more
        en missing disappeared disappears vanished vanishes gone nowhere_to_be_found
        de fehlt fehlen verschwunden verschwind- weg unauffindbar
        fr disparu disparai- introuvable- manquant- manque
        es desaparec- falta faltan no_aparece no_esta
        it scompar- sparit- manca mancano mancant-
        pt desaparec- falta faltam sumiu
        nl verdwenen verdwijn- ontbreek- ontbrek- weg zoek
        pl zniknel- znika zginel- brakuje
        cs zmizel- mizi chybi ztratil-
        noStart: will not open or load
        en wont_open wont_start does_not_open doesnt_open wont_load does_not_load doesnt_load wont_turn_on
        de lasst_sich_nicht_offnen offnet_nicht ladt_nicht startet_nicht geht_nicht_auf geht_nicht_an
        fr ne_s_ouvre_pas ne_demarre_pas ne_charge_pas ne_s_allume_pas
        es no_se_abre no_arranca no_carga no_enciende no_abre
        it non_si_apre non_parte non_carica non_si_accende
        pt nao_abre nao_arranca nao_carrega nao_liga
        nl opent_niet start_niet laadt_niet gaat_niet_aan
        pl nie_otwiera nie_uruchamia nie_laduje nie_wlacza
        cs neotevre neotvira nenacte nenacita nespusti nezapne
        delay: sound or picture comes later
        en delay delays delayed_by out_of_sync stutter- choppy jerky buffering
        de verzogerung- ruckel- ruckelt asynchron stottert
        fr decalage saccad- saccade hache latence
        es desfase entrecort- a_saltos latencia
        it sfasat- a_scatti ritardo_audio latenza
        pt atraso_no aos_solucos entrecort- latencia
        nl vertraging haper- hapert schokkerig
        pl opoznieni- przycina rwie_sie tnie_sie
        cs zpozdeni trha_se zasekav-
        crowded: when many use it at once
        en peak peak_times overloaded congested everyone_at_once full_house when_full first_week busy
        de uberlast- stosszeit- gleichzeitig alle_auf_einmal voll_besetzt andrang semesterbeginn
        fr surcharg- satur- heure_de_pointe heures_de_pointe en_meme_temps rentree
        es sobrecarg- saturad- satura hora_punta horas_punta a_la_vez principio_de_curso
        it sovraccaric- satur- ore_di_punta contemporaneamente inizio_anno
        pt sobrecarreg- saturad- hora_de_ponta ao_mesmo_tempo inicio_do_semestre
        nl overbelast- piekuur piekuren tegelijk drukte druk
        pl przeciaz- w_szczycie jednoczesnie naraz poczatk-_semestru
        cs pretiz- ve_spicce najednou zacatk-_semestru soucasne
        morning: when work begins
        en in_the_morning mornings at_8 8_am monday_morning start_of_the_day start_of_shift
        de morgens fruh_am am_morgen montagmorgen- vormittag- dienstbeginn schichtbeginn
        fr le_matin matin lundi_matin debut_de_journee prise_de_poste
        es por_la_manana por_las_mananas lunes_por primera_hora
        it la_mattina al_mattino lunedi_mattina inizio_turno
        pt de_manha pela_manha segunda_feira inicio_do_turno
        nl s_ochtends s_morgens maandagochtend begin_van_de_dag
        pl rano z_rana poranek w_poniedzialek poczatek_zmiany
        cs rano po_ranu v_pondeli zacatek_smeny
        basement: places inside a building
        en basement cellar lift elevator stairwell corridor hallway courtyard outdoors garden attic
        de keller kellergeschoss- untergeschoss- aufzug treppenhaus flur innenhof aussenbereich dachgeschoss-
        fr sous_sol cave ascenseur couloir- cour_interieure exterieur_du jardin
        es sotano- ascensor pasillos patio jardin exterior
        it seminterrato cantina ascensore corridoi- cortile giardino
        pt cave elevador corredor- patio jardim
        nl kelder- lift gang gangen binnenplaats tuin
        pl piwnic- wind- korytarz- dziedzin- ogrod-
        cs sklep- suteren- vytah- chodb- dvor- zahrad-
        dormitory
        en dorm dorms dormitory hall_of_residence student_residence
        de wohnheim- studentenwohnheim-
        fr residence_universitaire residence_etudiante foyer internat
        es residencia_universitaria residencia_de_estudiantes
        it studentato collegio residenza_universitaria
        pt residencia_universitaria residencia_de_estudantes
        nl studentenhuis studentenflat-
        pl akademik- dom_studenck-
        cs kolej- na_kolejich
        """
}
