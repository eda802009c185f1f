extension Concept {
    static let placesRows = """
        home: working from home
        en home homeoffice remotely telework- work_from_home
        de zuhause zu_hause homeoffice home_office daheim heimarbeit- heimarbeitsplatz- telearbeit-
        fr domicile maison teletravail- chez_moi chez_soi distanciel
        es casa domicilio teletrabaj-
        it casa domicilio smart_working telelavor-
        pt casa domicilio teletrabalh-
        nl thuis- thuiswerk-
        pl dom domu domow- zdaln- zdalnej prac-_zdaln-
        cs domov- doma domu prac-_z_domova
        onTheMove
        en train trains travel travelling traveling on_the_road on_the_move commut- motorway van car
        en tunnel_section business_trip- airport- hotspot 4g
        de zug zugen ice bahn bahnfahrt- unterwegs reise- dienstreise- auto autobahn- pendel- aussendienst-
        de flughaf- hotspot lte
        fr train trains tgv deplacement- voyage- en_route voiture- mobilite itineran- aeroport- autoroute-
        fr partage_de_connexion 4g
        es tren trenes ave viaj- viaje- coche furgoneta- carretera- desplazamiento- aeropuerto- 4g
        it treno treni viaggi- trasfert- auto_aziendale in_movimento aeroport- 4g
        pt comboio- trem viagem viagens viaj- carro estrada- deslocac- aeroporto- 4g
        nl trein- onderweg reizen reis auto luchthaven- 4g
        pl pociag- podroz- w_trasie jazd- samochod- delegacj- auto aucie lotnisk- lte
        cs vlak- cest- na_cestach aut- jizd- letist- lte
        abroad
        en abroad foreign overseas roaming outside_the_eu
        de ausland- roaming
        fr etranger roaming itinerance hors_ue
        es extranjero roaming itinerancia
        it estero roaming
        pt estrangeiro roaming
        nl buitenland- roaming
        pl granic- zagranic- roaming- za_granica
        cs zahranic- roaming-
        mobileData
        en mobile_data data_allowance- data_plan- data_volume- sim sim_card- gigabytes
        de datenvolumen datentarif- mobile_daten mobilfunk- sim sim_karte- tarif-
        fr forfait- donnees_mobiles data carte_sim enveloppe_data
        es datos_moviles tarifa- tarjeta_sim sin_datos gigas
        it dati_mobili traffico_dati sim giga
        pt dados_moveis tarifario cartao_sim
        nl databundel- mobiele_data simkaart-
        pl pakiet_danych pakiet_internet- transmisj-_danych karta_sim limit_danych
        cs mobilni_data datov-_tarif- sim_kart-
        meetingRoom
        en meeting_room- conference_room- room rooms boardroom- huddle_room-
        de besprechungsraum- besprechungszimmer- konferenzraum- sitzungszimmer- sitzungsraum- meetingraum-
        de besprechungsraume- raum raume raumen
        fr salle salles salle_de_reunion salles_de_reunion
        es sala salas salita- sala_de_reuniones
        it sala sale sala_riunioni salett-
        pt sala salas sala_de_reunioes
        nl vergaderruimte- vergaderzaal- vergaderkamer- zaal ruimte
        pl sala sale salach salk- sali salki sala_konferencyjn-
        cs zasedack- zasedaci_mistnost- mistnost-
        meeting
        en meeting meetings conference- video_call- videocall- hybrid
        de besprechung- meeting- konferenz- videokonferenz- sitzung_mit termine hybrid-
        fr reunion- visio- visioconference- conference-
        es reunion- videoconferencia- videollamada- conferencia-
        it riunion- videoconferenz- videochiamat- conferenz-
        pt reuniao reunioes videoconferencia- videochamada- conferencia-
        nl vergader- meeting- videoconferenti- videovergader- overleg
        pl spotkan- wideokonferenc- telekonferenc- konferencj- narad-
        cs schuz- porad- videokonferenc- konferenc-
        projecting: getting the picture onto the wall
        en projector- beamer- big_screen wall screen_sharing screenshare- hdmi clickshare- cast casting
        en presentation- present presenting slides
        de beamer- leinwand- prasentation- prasentier- bildschirm_teilen ubertrag- projektor- clickshare-
        fr projecteur- videoprojecteur- retroprojecteur- ecran_mural presentation- projeter partage_d_ecran
        fr diaporama-
        es proyector- presentacion- proyectar pantalla_compartida diapositiva-
        it proiettor- proiett- presentazion- condivisione_schermo
        pt projetor- projector- apresentac- projetar
        nl beamer- projector- presentati- presenteer-
        pl projektor- rzutnik- prezentacj- wyswietl-
        cs projektor- dataprojektor- prezentac- promit-
        roomBooking
        en room_booking- book_a_room booked booking bookings reserve- reserved reservation- occupied no_show-
        en double_booked check_in
        de buchung- raumbuchung- reservier- gebucht belegt buchen doppelbuchung- doppelt_gebucht geblockt
        de serientermin-
        fr reserv- reservation- occupe- creneau-
        es reserv- ocupad-
        it prenot- occupat-
        pt reserv- marcac- ocupad-
        nl reserver- boek- geboekt bezet
        pl rezerw- zarezerw- zajet-
        cs rezerv- obsazen-
        emptyRoom
        en ghost empty nobody_inside unused nobody_turns_up nobody_shows never_cancel cancel- free_room
        de leer leere leeren steht_leer ungenutzt nicht_genutzt niemand_kommt geister- storniert stornier-
        fr vide vides inutilis- fantome- personne_dedans personne_ne_vient annul-
        es vacia vacias vacio sin_usar fantasma- nadie_va nadie_aparece cancel-
        it vuot- inutilizzat- fantasm- annull- nessuno_si_presenta
        pt vazi- por_usar fantasma- cancel-
        nl leeg lege ongebruikt niemand_komt annuleer-
        pl pust- nieuzywan- widmo nikt_nie_przychodzi odwoluj- anulow-
        cs prazdn- nevyuzit- nikdo_neprijde zrus-
        warehouse
        en warehouse- storage_area- loading ramp cold_store rack racks shelves aisle- forklift- dispatch
        en shipping
        de lager lagerhalle- -lager hochregal- rampe- stapler- halle hallen versand- logistik- regal-
        fr entrepot- quai- rayonnage- allees chariot- expedition- stockage magasin
        es almacen- muelle- estanteria- carretilla- expedicion- nave pasillo-
        it magazzin- scaffal- banchin- mulett- spedizion- capannon-
        pt armazem armazens cais prateleira- empilhador- expedic-
        nl magazijn- laadperron- stelling- heftruck- expeditie- loods
        pl magazyn- regal- ramp- wozk- wysylk- hal- hali
        cs sklad- regal- ramp- vysokozdviz- expedic- hal- hala
        production: shop floor and machines
        en production shop_floor shopfloor machine- assembly line factory workshop lathe operator operators
        de produktion- fertigung- maschine- montage- werkstatt- halle dreherei- anlage schicht linie werker-
        fr production atelier- machine- chaine montage usine operateur-
        es produccion taller- maquina- linea montaje fabrica operari-
        it produzion- officin- macchin- linea montaggi- fabbric- operai-
        pt producao oficina- maquina- linha montagem fabrica operador-
        nl productie- machine- werkplaats- lijn montage fabriek
        pl produkcj- maszyn- lini- montaz- warsztat- hala fabryk- operator-
        cs vyrob- stroj- dilna dilne lince linka montaz- tovarn-
        laboratory
        en lab labs laborator- measuring test_bench-
        de labor labore messrechner- prufstand- messung- messplatz-
        fr labo laboratoire- banc_de_test banc_d_essai mesure-
        es laborator- banco_de_pruebas medicion-
        it laborator- banco_prova misur-
        pt laborator- bancada_de_teste medic-
        nl lab laborator- testbank- meting-
        pl laborator- pomiar- stanowisk-_pomiar-
        cs laborator- mere-
        openPlan
        en open_plan open_space hot_desk- desk_sharing shared_desk- flex_desk- desk desks office_space
        de grossraumburo- grossraum- desk_sharing shared_desk- schreibtisch- arbeitsplatz- buroplatz-
        fr open_space bureau_partage poste_partage flex_office
        es oficina_abierta puesto_compartido mesa_compartida escritorio-
        it open_space scrivani-
        pt open_space secretaria_partilhada mesa_partilhada
        nl kantoortuin- flexplek- flexwerk- bureau
        pl open_space biurk- wspoln-_biurk-
        cs open_space sdilen-_stol- stul stol
        site: another location of the company
        en branch branches site sites subsidiary headquarters plant
        de standort- filiale- niederlassung- aussenstelle- zweigstelle- werk werke zentrale
        fr site sites agence- filiale- succursale- siege usine
        es sede sedes sucursal- delegacion- planta filial-
        it sede sedi filial- stabiliment-
        pt filial filiais sucursal- sede unidade-
        nl vestiging- locatie- filiaal
        pl oddzial- filia filii zaklad- siedzib- placowk-
        cs pobock- zavod- centrala centrale
        guests
        en guest guests visitor- voucher-
        de gast gaste gasten gaste- -gast besucher- voucher- gastzugang-
        fr invite invites visiteur- voucher-
        es invitado- visita visitas visitante-
        it ospit- visitator-
        pt convidado- visitante- visitas
        nl gast gasten bezoeker-
        pl gosc gosci goscie gosciom odwiedzaj- gosc-
        cs host hosty hostu hoste navstev-
        customers
        en customer- client clients supplier- vendor- partner
        de kunde- kunden- lieferant- mandant- auftraggeber-
        fr client clients clientele fournisseur-
        es cliente- proveedor-
        it client- fornitor-
        pt cliente- fornecedor-
        nl klant- leverancier-
        pl klient- dostawc- kontrahent-
        cs zakaznik- klient- dodavatel-
        newStarter
        en new_starter- new_hire- new_joiner- new_employee- new_colleague- onboarding first_day starter joined
        en started_on hired new_team_member-
        de neue_kolleg- neuer_kolleg- neuen_kolleg- neue_mitarbeit- neuer_mitarbeit- neuen_mitarbeit- einarbeit-
        de onboarding erster_tag ersten_tag eingestellt neuzugang- neueinstellung- einstellung azubi-
        fr nouvelle_recrue nouveau_collegue nouveau_collaborateur nouvelle_collaboratrice nouvel_arrivant
        fr nouveaux_arrivants nouvel_employe onboarding embauche- premier_jour recrue- stagiaire- integration
        es nuevo_emplead- nueva_emplead- nuevo_companer- nueva_companer- nuevas_incorporaciones incorporacion-
        es onboarding primer_dia becari-
        it nuovo_colleg- nuova_colleg- neoassunt- nuovi_assunti onboarding primo_giorno stagist- assunzion-
        pt novo_coleg- nova_coleg- novo_funcionari- nova_funcionari- recem_contratad- onboarding primeiro_dia
        pt estagiari-
        nl nieuwe_collega- nieuwe_medewerk- onboarding eerste_dag stagiair- nieuwkomer-
        pl nowy_pracown- nowego_pracown- nowi_pracown- nowych_pracown- nowa_kolezank- onboarding pierwsz-_dni-
        pl pierwszy_dzien stazyst- zatrudn-
        cs novy_kolega nova_kolegyne noveho_kolegu novy_zamestnan- novych_zamestnan- nastup- prvni_den
        cs onboarding stazist-
        nightShift
        en night night_shift- shift shifts weekend- saturday sunday late_shift- out_of_hours
        de nachtschicht- spatschicht- schicht- wochenend- samstag- sonntag- nachts
        fr equipe_de_nuit nuit week_end- samedi- dimanche-
        es turno_de_noche noche turno turnos fin_de_semana sabado- domingo-
        it turno_di_notte notturn- turno turni fine_settimana sabato domenica
        pt turno_da_noite noite turno turnos fim_de_semana sabado- domingo-
        nl nachtdienst- nachtploeg- ploeg- weekend- zaterdag- zondag-
        pl nocn-_zmian- nocn- zmian- weekend- sobot- niedziel-
        cs nocni_smen- nocni smen- vikend- sobot- nedel-
        onCall
        en on_call standby emergency_number emergency_contact emergency_line cover covers
        de bereitschaft- rufbereitschaft- notdienst- notfall-
        fr astreinte- permanence- urgence-
        es guardia guardias emergencia- reten
        it reperibil- emergenz-
        pt piquete- prevencao emergencia-
        nl wachtdienst- bereikbaarheidsdienst- piket- noodnummer-
        pl dyzur- awaryjn-
        cs pohotovost- sluzb-_v_noci
        technicians: those who work at customers'
        en technician- field_service service_engineer- fitters engineer- commissioning
        de monteur- servicetechnik- techniker- aussendienst- inbetriebnahm-
        fr technicien- monteur- mise_en_service
        es tecnico- montador- puesta_en_marcha
        it tecnic- installator-
        pt tecnico- montador-
        nl monteur- servicetechnic- technicus technici
        pl serwisant- monter- technik-
        cs technik- monter- servisak-
        interns
        en apprentice- trainee- intern interns student-
        de auszubildend- azubi- praktikant- werkstudent- lehrling-
        fr apprenti- stagiaire- alternant-
        es aprendiz- becari- practicas
        it apprendist- stagist- tirocin-
        pt aprendiz- estagiari-
        nl leerling- stagiair-
        pl praktykant- stazyst- uczen uczni-
        cs ucen ucn- praktikant- brigadnik-
        car: company cars and charging
        en company_car- charging_station- charge_point- parking- pool_car-
        de dienstwagen- ladesaule- ladestation- parkplatz- poolfahrzeug-
        fr voiture_de_fonction borne_de_recharge bornes_de_recharge parking-
        es coche_de_empresa punto_de_carga puntos_de_recarga aparcamiento- parking
        it auto_aziendal- colonnin- parcheggi-
        pt carro_da_empresa posto_de_carregamento estacionament-
        nl leaseauto- laadpaal- laadpalen parkeer-
        pl samochod_sluzbow- stacj-_ladowan- parking-
        cs sluzebni_aut- nabijeci_stanic- parkovis-
        canteen
        en canteen- menu_of lunch
        de kantine- speiseplan-
        fr cantine-
        es comedor cantina
        it mensa
        pt cantina refeitorio
        nl kantine- bedrijfsrestaurant
        pl stolowk- kantyn-
        cs jideln- kantyn-
        """
}
