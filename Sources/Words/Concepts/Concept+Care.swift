extension Concept {
    /// Of hospitals and surgeries.
    static let careRows = """
        patient
        en patient patients resident residents
        de patient- bewohner-
        fr patient patients patiente patientes resident-
        es paciente- residente-
        it pazient- degent-
        pt paciente- utente utentes doente-
        nl patient- clienten bewoner-
        pl pacjen-
        cs pacient-
        ward
        en ward wards bedside bed beds bay nurses_station
        de station stationen stationszimmer- krankenbett- bett betten stationszimmern pflegestutzpunkt-
        fr service_de_soins chambre- lit lits unite_de_soins poste_infirmier
        es planta_de cama camas control_de_enfermeria
        it reparto reparti letto letti corsia
        pt enfermaria- cama camas internamento
        nl afdeling_verpleeg- verpleegafdeling- bed bedden zaaldienst
        pl oddzial_szpital- lozk- sala_chorych pielegniarsk-
        cs oddelen- luzk- sestern-
        nurse
        en nurse nurses nursing carer carers matron
        de pflege- krankenschwester- pfleger- pflegekraft- pflegekrafte schwester schwestern
        fr infirmier- aide_soignante soignant-
        es enfermer-
        it infermier-
        pt enfermeir-
        nl verpleegkundig- verpleging verzorgend-
        pl pielegniar-
        cs sestr- zdravotni_sestr-
        doctor
        en doctor doctors physician- surgeon- clinician- consultant_on
        de arzt arzte arztin- arztzimmer- arztbrief- arztlich-
        fr medecin- docteur- chirurgien-
        es medico medicos medica doctor doctora facultativ-
        it medico medici dottor- chirurg-
        pt medico medicos medica doutor- cirurgia-
        nl arts artsen dokter- specialist-
        pl lekarz- lekark- chirurg-
        cs lekar- doktor- chirurg-
        medicalRecord
        en patient_record- medical_record- health_record- chart charts charting
        en ehr emr his clinical_system discharge_letter-
        en discharge_summar-
        de patientenakte- krankenakte- kis krankenhausinformation- arztbrief- entlassbrief- kurve fieberkurve- befund-
        de patientendaten
        fr dossier_patient dossier_medical dossiers_patients dpi lettre_de_sortie compte_rendu comptes_rendus
        es historia_clinica historias_clinicas historial informe_de_alta
        it cartella_clinica cartelle_cliniche lettera_di_dimissione referto referti
        pt processo_clinico ficha_clinica historial_clinico nota_de_alta
        nl patientendossier- epd ontslagbrief- zorgdossier-
        pl dokumentacj-_medyczn- historia_chorob- kart-_pacjent- wypis-
        cs zdravotnick-_dokumentac- chorobopis- propousteci_zprav-
        imaging
        en x_ray- radiology mri ct_scan- ultrasound pacs dicom imaging
        de rontgen- radiolog- mrt ultraschall- pacs dicom bildgebung-
        fr radio radios radiolog- irm scanner_medical echographie- pacs imagerie
        es radiograf- radiolog- resonancia- ecograf- pacs
        it radiograf- radiolog- risonanz- ecograf- pacs
        pt radiograf- radiolog- ressonanc- ecograf- pacs
        nl rontgen- radiolog- mri echo_apparaat pacs
        pl rentgen- radiolog- rezonans- usg pacs
        cs rentgen- radiolog- rezonanc- ultrazvuk- pacs
        medication
        en medication- drug_chart- prescription- prescrib- pharmacy dispens- e_prescription-
        de medikament- rezept- verordnung- apotheke- medikation-
        fr medicament- ordonnance- prescri- pharmacie-
        es medicament- medicacion receta- farmacia- prescri-
        it farmac- ricett- prescri- terapia
        pt medicament- medicac- receita- farmacia- prescri-
        nl medicatie- medicijn- recept recepten apotheek-
        pl lek leki lekow recept- aptek-
        cs lek- recept- lekarn-
        cart: a computer on wheels
        en trolley- cart carts computer_on_wheels on_wheels cow wow
        de visitewagen- visitenwagen- wagen pflegewagen- rollwagen-
        fr chariot- chariots_informatiques
        es carro carros carrito-
        it carrell-
        pt carrinho-
        nl kar karren visitewagen- computerkar-
        pl wozek wozki wozkow wozka
        cs vozik-
        hygiene
        en disinfect- hygien- wipe wipeable gloves clean cleaning sticky dirty
        de desinf- hygien- handschuh- abwisch- reinig- schmutz- dreckig- verschmutzt
        fr desinfect- hygien- gants nettoy- sale collant
        es desinfec- higien- guantes limpi- suci-
        it disinf- igien- guanti puli- sporc-
        pt desinfe- higien- luvas limp- suj-
        nl desinfec- ontsmet- hygien- handschoen- schoonmaak- vies vuil
        pl dezynf- higien- rekawic- czyszcz- brudn-
        cs dezinf- hygien- rukavic- cisten- spinav-
        pager: calling staff, alarms
        en pager- bleep- paging alarm alarms nurse_call walkie_talkie- two_way_radio- dect
        de pieper- funkgerat- alarm- rufanlage- schwesternruf- dect
        fr bip bips alarme- appel_malade talkie_walkie dect
        es busca buscas alarma- walkie- llamada_enfermera dect
        it cercaperson- allarm- dect walkie-
        pt alarme- walkie- dect campainha-
        nl pieper- alarm alarmen oproepsysteem- portofoon- dect
        pl pager- alarm- krotkofalow- przywolaw- dect
        cs pager- alarm- vysilack- dect
        sampleLabels: wristbands and samples
        en wristband- specimen- sample samples tube_label- blood
        de armband- probe proben probenetikett- blut-
        fr bracelet- echantillon- prelevement- sang
        es pulsera- muestra muestras sangre
        it braccialett- campion- sangue
        pt pulseira- amostra- sangue
        nl polsband- monster monsters bloed-
        pl opask- prob- krwi krew
        cs naramk- vzor- krev krve
        """
}
