extension Concept {
    /// More words for what stands in the other tables, of rights, people and printing.
    static let moreSynonymsRows = """
        oldDevice
        en from_2012 from_2015 ten_years_old out_of_warranty end_of_life past_its replacing slow_pc
        de museumsreif museum in_die_jahre altersschwach ausgedient abgeschrieben austauschen
        fr hors_d_age age_de a_bout_de_souffle renouvel- vetuste en_fin_de_vie
        es del_siglo antediluvian- fin_de_vida cambiar_el_ordenador
        it antidiluvian- da_cambiare fine_vita
        pt ultrapassad- fim_de_vida trocar_o_computador
        nl aan_vervanging afgeschreven antiek
        pl zabytk- wysluzon- do_wymiany
        cs prehistorick- na_vymenu dosluhuj-
        permission
        en access_to no_access need_access access_request- access_rights
        en read_access write_access permissions access_denied
        de zugriff- berechtig- zugang_zu zugang_zum keinen_zugriff leserecht- schreibrecht- zugriffsrecht- freischaltung
        fr acces_au acces_a_la droit_d_acces droits_d_acces acces_refuse habilitation- pas_acces
        es acceso_a permisos permiso_de acceso_denegado sin_acceso derechos_de_acceso
        it accesso_a accesso_alla permessi_di accesso_negato autorizzazioni
        pt acesso_a acesso_ao permisso- acesso_negado sem_acesso
        nl toegang_tot rechten toegangsrecht- geen_toegang leesrecht- autorisatie-
        pl dostep_do uprawnien- brak_dostepu prawa_dostepu
        cs pristup_k pristup_do opravnen- pristupov-_prav- bez_pristupu
        drive
        en network_drive- shared_drive- shared_folder- home_drive- drive_letter file_server- folder_structure
        de netzlaufwerk- laufwerk- gruppenlaufwerk- ordnerstruktur- dateiserver- abteilungslaufwerk-
        fr lecteur_reseau lecteurs_reseau disque_partage serveur_de_fichiers dossier_partage dossiers_partages
        es unidad_de_red unidad_compartida carpeta_compartida carpetas_compartidas servidor_de_archivos
        it cartella_condivisa cartelle_condivise disco_di_rete unita_di_rete
        pt pasta_partilhada unidade_de_rede disco_partilhado
        nl netwerkschijf- gedeelde_map mappenstructuur groepsschijf-
        pl dysk_sieciow- dysk-_sieciow- folder-_wspoldzielon- wspoln-_folder- wspoln-_dysk-
        cs sitov-_disk- sdilen-_slozk- sdilen-_disk-
        restore
        en recover- undelete bring_back get_back deleted_by_mistake accidentally_deleted previous_versions
        de wiederherstell- versehentlich_gelosch- zuruckholen vorgangerversion- retten
        fr restaur- recuper- supprime_par_erreur efface_par_erreur
        es recuper- restaur- borrado_por_error borre_sin_querer
        it recuper- ripristin- cancellato_per_errore
        pt recuper- restaur- apagado_por_engano
        nl terughalen terugzetten per_ongeluk_verwijder-
        pl odzysk- przywroc- skasowan-_przez_przypadek
        cs obnov- omylem_smaz- zachran-
        newStarter
        en new_staff newcomer- new_nurse new_doctor new_lecturer
        en new_people starts_on starting_on his_first_day her_first_day
        de neuen_kollegen neue_kollegin neuer_arzt neue_arztin neueinsteig- eintritt- dienstantritt arbeitsbeginn
        fr nouveaux_collegues nouvelle_infirmiere nouveau_medecin prise_de_fonction nouvel_agent arrivee_de
        es personal_nuevo nuevo_profesor nueva_enfermera nuevo_medico se_incorpora
        it nuovo_personale nuovo_medico nuova_infermiera prende_servizio
        pt pessoal_novo novo_medico nova_enfermeira
        nl nieuw_personeel nieuwe_medewerker nieuwe_arts in_dienst
        pl nowy_lekarz nowa_pielegniarka nowy_wykladowca nowych_osob nowa_osoba
        cs nova_sestra novy_lekar novych_lidi nova_kolegyne
        licence
        en licence_expired licenses licences seat named_user out_of_licences
        de lizenz_abgelauf- lizenzen lizenzserver- keine_lizenz
        fr licences licence_expiree jeton_de_licence
        es licencias licencia_caducad-
        it licenze licenza_scadut-
        pt licencas licenca_expirad-
        nl licenties licentie_verlop-
        pl licencji brak_licencji
        cs licence licenci
        signatureMail
        en signature_block footer mail_footer
        de fusszeile- mail_signatur- e_mail_signatur-
        fr pied_de_mail signature_de_mail bloc_signature
        es firma_del_correo pie_de_firma pie_de_correo
        it firma_in_calce firma_della_mail
        pt assinatura_do_email rodape
        nl mailhandtekening- e_mailhandtekening-
        pl stopka_mail- stopki stopke
        cs emailov-_podpis- paticku
        badge
        en staff_card- student_card- swipe_card- door_card- campus_card- key_fob-
        de dienstausweis- studierendenausweis- mensakarte- transponder- schliesskarte- mitarbeiterausweis- chipkarte-
        fr carte_professionnelle carte_etudiant- carte_multiservice
        es tarjeta_universitaria carne carnet tarjeta_de_empleado
        it tessera tessere badge_aziendale
        pt cartao_de_estudante cartao_de_funcionario
        nl personeelspas- studentenkaart- toegangspasje-
        pl legitymacj- kart-_wejsciow- kart-_pracownicz- kart-_dostepow-
        cs zamestnaneck-_kart- studentsk-_prukaz- cipov-_kart- prukazk-
        doors
        en door_lock- electronic_lock- card_reader_at barrier gate keycard
        de turschloss- turleser- schranke- schliessanlage- zutrittskontrolle- turoffn-
        fr serrure- controle_d_acces portail_d_entree barriere-
        es cerradura- control_de_acceso puerta puertas barrera-
        it serratur- controllo_accessi porta_d_ingresso
        pt fechadura- controlo_de_acesso porta portas
        nl deurslot- deursloten slagboom- toegangscontrole
        pl zamek zamki drzwi szlaban- kontrol-_dostepu
        cs zamek zamky dver- zavor-
        translation
        en multilingual interpreter interpreting
        de mehrsprachig- dolmetscher-
        fr multilingue- interprete
        es multilingue- interprete-
        it multilingu- interprete
        pt multilingue- interprete
        nl meertalig- tolk tolken
        pl wielojezyczn- tlumacza
        cs vicejazycn- tlumoc-
        printer
        en print_queue- print_job- printouts copier copiers photocopier- multifunction
        de multifunktionsgerat- druckauftrag- kopiergerat-
        fr photocopie- multifonction- file_d_impression
        es multifuncion- cola_de_impresion fotocopia-
        it multifunzion- fotocopi- coda_di_stampa
        pt multifuncoes fila_de_impressao fotocopia-
        nl multifunctional- printopdracht- kopieerapparaat-
        pl wielofunkcyjn- kolejk-_wydruku kserokopiark-
        cs multifunkc- tiskov-_front- kopirov-
        pullPrint
        en badge_to_print card_to_print print_with_my_card print_anywhere any_printer
        de drucken_mit_karte karte_am_drucker an_jedem_drucker
        fr imprimer_avec_mon_badge badge_pour_imprimer
        es imprimir_con_tarjeta tarjeta_para_imprimir
        it stampare_con_il_badge
        pt imprimir_com_cartao
        nl printen_met_pas pas_om_te_printen
        pl drukowan-_kart- wydruk_po_przylozeniu
        cs tisk_na_kart- tisk_s_kart-
        """
}
