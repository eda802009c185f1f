extension Concept {
    static let businessRows = """
        erp
        en erp sap navision dynamics order_entry business_system
        de erp sap warenwirtschaft- navision buchungssystem-
        fr erp sap progiciel- gestion_commerciale
        es erp sap programa_de_gestion
        it erp sap gestional-
        pt erp sap programa_de_gestao
        nl erp sap
        pl erp sap system_ksiegow-
        cs erp sap informacni_system
        crm
        en crm salesforce customer_data customer_database contacts
        de crm salesforce kundendaten- kundendatenbank- kontakte
        fr crm salesforce base_clients fichier_clients
        es crm salesforce base_de_clientes
        it crm salesforce
        pt crm salesforce
        nl crm salesforce klantgegevens
        pl crm salesforce baz-_klient-
        cs crm salesforce databaz-_zakaznik-
        invoice
        en invoice- invoicing billing purchase_order- accounts_payable bookkeeping accounting
        de rechnung- faktur- bestellung- buchhalt- buchung-
        fr facture- facturation bon_de_commande compta comptabilite
        es factura- pedido- contabilidad
        it fattur- ordini ordine contabil-
        pt fatura- factura- encomenda- contabilidade
        nl factur- bestelling- boekhoud-
        pl faktur- zamowien- ksiegow-
        cs faktur- objednav- ucetni-
        inventory
        en inventory stock goods_receiving pallet- picking booking_in
        de bestand- lagerbestand- inventur- einlager- palett- kommission- wareneingang-
        fr inventaire- stock- palette- reception_marchandise
        es inventario- existencia- palet- albaran-
        it inventari- magazzin- giacenz- bancal-
        pt inventario- estoque existencias palete-
        nl voorraad- inventaris- pallet-
        pl inwentar- palet- przyjec- zapas-
        cs inventur- zasob- palet-
        timeRecording
        en time_recording time_tracking timesheet- clock_in clock_out clocking punch_in working_time
        en hours_worked time_sheet-
        de zeiterfassung- stempel- stempeln- arbeitszeit- stunden_erfass- stechuhr- zeitbuch- einstempeln
        fr pointage- pointeuse- pointer badgeuse- feuille_de_temps feuilles_de_temps temps_de_travail
        fr saisie_des_heures
        es fichar fichaje- registro_horario control_horario parte_de_horas
        it timbratur- timbra- rilevazione_presenz- cartellin-
        pt picar_o_ponto registo_de_horas folha_de_ponto ponto
        nl urenregistratie- klokken prikklok- uren_invullen
        pl rejestracj-_czas- odbij- czas-_prac- ewidencj-_czas- lista_obecnosci
        cs dochazk- evidenc-_doby vykaz-
        leaveRequest
        en leave_request- holiday_request- vacation_request- annual_leave time_off sick_note-
        de urlaubsantrag- urlaubs- urlaub krankmeld-
        fr demande_de_conge conges conge
        es solicitud_de_vacaciones vacaciones permisos_retribuidos
        it ferie richiesta_ferie permessi
        pt pedido_de_ferias ferias
        nl verlof- vakantieaanvraag-
        pl urlop- wniosek_urlopow-
        cs dovolen- zadost_o_dovolenou
        expenses
        en expense- expenses travel_claim- receipts reimbursement-
        de reisekosten- spesen- beleg- abrechnung-
        fr note_de_frais notes_de_frais frais_de_deplacement remboursement-
        es gastos_de_viaje nota_de_gastos notas_de_gastos dietas
        it note_spese nota_spese rimbors- trasfert-
        pt despesas_de_viagem reembols- ajudas_de_custo
        nl declaratie- reiskosten onkosten
        pl delegacj- rozliczen- koszt-_podroz-
        cs cestovn-_prikaz- cestovn-_nahrad- vyuctovan-
        payslip
        en payslip- payroll salary
        de gehalt- lohn- lohnabrechnung- entgelt-
        fr bulletin_de_paie fiche_de_paie paie salaire-
        es nomina nominas sueldo
        it busta_paga buste_paga cedolin- stipendi-
        pt recibo_de_vencimento salario- vencimento
        nl loonstrook- salaris- loon
        pl pasek_wynagrodz- wynagrodz- wyplat- pensj-
        cs vyplatn-_pask- mzd- plat
        """
}
