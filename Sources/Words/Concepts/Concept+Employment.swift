extension Concept {
    /// Of working at a place: people, times, money.
    static let employmentRows = """
        hrPortal
        en hr human_resources personnel employee_portal self_service_portal staff_portal
        de personalabteilung personalportal- mitarbeiterportal- personalverwaltung- hr
        fr rh ressources_humaines portail_rh portail_salarie-
        es rrhh recursos_humanos portal_del_empleado
        it risorse_umane ufficio_personale portale_dipendent-
        pt recursos_humanos portal_do_colaborador rh
        nl personeelszaken hr personeelsportaal-
        pl kadr- hr portal_pracownic- dzial_kadr
        cs personaln- hr zamestnaneck-_portal-
        roster: who works when
        en roster- rota rotas shift_plan- shift_schedule- duty_plan- swap_shift-
        de dienstplan- schichtplan- dienst_tausch- einsatzplan- diensttausch-
        fr planning plannings emploi_du_temps_des tableau_de_service
        es cuadrante- planilla- plan_de_turnos turnos_de
        it turnistic- turnario pianificazione_turni
        pt escala escalas mapa_de_turnos
        nl dienstrooster- roosterplanning inroosteren
        pl grafik- harmonogram-
        cs rozpis- plan-_smen rozvrh_sluzeb
        overtime
        en overtime flexitime flexi_time hours_balance time_account- breaks
        de uberstunden gleitzeit- zeitkonto- stundenkonto- pausen- mehrarbeit
        fr heures_supplementaires compteur_d_heures horaire_variable pause
        es horas_extra- bolsa_de_horas saldo_de_horas
        it straordinar- banca_ore saldo_ore
        pt horas_extra- banco_de_horas
        nl overuren urensaldo plusuren
        pl nadgodzin- saldo_godzin
        cs prescas- konto_hodin
        businessTrip
        en travel_booking- book_travel trip_booking travel_request- per_diem- hotel flights mileage
        de dienstreiseantrag- reiseantrag- reisebuch- reisestelle- fahrtkosten- hotel-
        fr ordre_de_mission ordres_de_mission reservation_de_voyage frais_kilometr- hotel
        es orden_de_viaje comision_de_servicio kilometraje hotel
        it missione missioni trasferte rimborso_chilometr- hotel
        pt deslocacao_em_servico quilometr- hotel
        nl reisaanvraag- dienstreis- kilometervergoeding hotel
        pl wyjazd-_sluzbow- polecen-_wyjazdu kilometrow- hotel-
        cs sluzebn-_cest- pracovn-_cest- kilometrovn- hotel-
        budgetFigures: cost centres and accounts
        en cost_centre- cost_center- ledger controlling budget_report- finance
        de kostenstelle- controlling haushaltsmittel- finanzbuch- kontierung- finanzen
        fr centre_de_cout- centres_de_cout- finance- comptable- controle_de_gestion
        es centro_de_coste- partida_presupuestaria finanz-
        it centro_di_costo centri_di_costo finanza ragioneria
        pt centro_de_custo- financas financeir-
        nl kostenplaats- financien grootboek
        pl centrum_kosztow mpk finans-
        cs nakladov-_stredisk- financ-
        contract
        en contract- quote quotes quotation- tender- offer offers proposal
        de vertrag- vertrage- angebot- ausschreib- vergabe-
        fr contrat- devis appel_d_offres marche_public offre
        es contrato- presupuesto_para licitacion- oferta-
        it contratt- preventiv- gara bando offert-
        pt contrato- concurso_publico proposta-
        nl contract- offerte- aanbesteding-
        pl umow- ofert- przetarg-
        cs smlouv- nabidk- vyberov-_rizen-
        sales
        en sales salesman salesperson account_manager- customer_visit-
        de vertrieb- verkauf- aussendienstler- kundenbesuch-
        fr commercial commerciale commerciaux ventes vente vendeur-
        es comercial comerciales ventas venta vendedor-
        it vendit- commercial-
        pt vendas vendedor- comercia-
        nl verkoop- verkopers sales
        pl sprzedaz- handlow-
        cs prodej- obchodni-
        recruiting
        en job_application- applicants recruit- candidate- job_advert-
        de bewerb- stellenausschreib- stellenanzeige- recruit-
        fr candidature- candidat- recrut-
        es candidat- seleccion_de_personal vacante-
        it candidat- selezion-
        pt candidat- recrutament-
        nl sollicit- kandida- vacature-
        pl rekrut- kandydat-
        cs nabor- uchazec-
        leaver: people who have left
        en leaver- left_the_company former_employee- offboarding retired has_left who_left ex_colleague-
        de ausgeschieden- ehemalig- austritt- offboarding verlasst ausscheid-
        fr depart ancien_collegue ancienne_collegue a_quitte anciens_employes
        es ex_empleado- antiguo_companer- se_fue baja_de
        it ex_colleg- ex_dipendent- ha_lasciato cessat-
        pt ex_colega- antigo_funcionari- saiu_da
        nl vertrokken oud_collega- ex_collega- uit_dienst
        pl byly_pracown- odszed- bylych_pracownik- zwoln-
        cs byval- odesel odesl-
        deputy: somebody stands in
        en deputy substitute stand_in delegate- on_behalf delegation covering_for
        de vertretung- stellvertret- vertreter- delegier- im_auftrag
        fr remplacant- suppleant- delegation- deleguer interim
        es suplente- sustituto- delegar en_nombre delegacion_de
        it sostitut- delega deleghe delegat- per_conto
        pt substituto- delegar em_nome delegacao
        nl vervanger- plaatsvervang- namens delegeer- machtig-
        pl zastepc- zastepstw- w_imieniu upowazn-
        cs zastup- delegov- jmenem
        transfer: moving to another department
        en changed_department- change_of_department moved_department- new_role transferred
        de abteilungswechsel- abteilung_gewechselt versetzt_in neue_rolle
        fr change_de_service mutation changement_de_service
        es cambio_de_departamento traslad-
        it trasferit- cambio_ufficio
        pt mudei_de_departamento transferid-
        nl andere_afdeling overgeplaatst
        pl zmian-_dzial- przeniesion-
        cs jine_oddeleni preloz-_na
        nameShown: names and pictures in directories
        en display_name name_change surname maiden_name job_title profile_picture profile_photo pronoun-
        de namensander- nachname- geburtsname- profilbild- anzeigename- anrede- titel
        fr nom_affiche changement_de_nom nom_de_famille photo_de_profil intitule_de_poste
        es nombre_para_mostrar apellido- cambio_de_nombre foto_de_perfil cargo
        it cognome nome_visualizzato foto_profilo qualifica
        pt apelido nome_de_exibicao foto_de_perfil
        nl achternaam weergavenaam profielfoto functietitel
        pl nazwisk- wyswietlan-_nazw- zdjec-_profil-
        cs prijmeni zobrazovan-_jmen- profilov-_fot-
        outsideStaff: people of other firms
        en contractor- freelancer- external_staff temps agency_staff volunteer-
        de freiberufl- externe_mitarbeit- dienstleister- leiharbeit- ehrenamt- fremdfirm-
        fr prestataire- interimaire- sous_traitant- benevole-
        es subcontrat- contratista- voluntari- autonom-
        it consulent- collaboratori_estern- volontar- appalt-
        pt subcontrat- voluntari- prestador-
        nl inhuur- zzp uitzendkracht- vrijwilliger- externe_medewerk-
        pl podwykonawc- wolontariusz- zewnetrzn-_pracown-
        cs dobrovoln- externi_pracov- brigadn- subdodavatel-
        """
}
