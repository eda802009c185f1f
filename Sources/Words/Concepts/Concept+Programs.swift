extension Concept {
    static let programsRows = """
        adminRights
        en admin_rights administrator_rights local_admin admin admin_password
        de adminrecht- administratorrecht- admin_rechte lokale_admin admin
        fr droits_administrateur droits_d_administrateur administrateur
        es permisos_de_administrador derechos_de_administrador administrador
        it diritti_di_amministratore amministratore
        pt direitos_de_administrador administrador
        nl beheerdersrecht- adminrechten
        pl uprawnienia_administratora administrator-
        cs prava_administratora administrator- spravc-
        installSoftware
        en install- installing software_package new_software software_catalogue- software_centre-
        de installier- installation- softwarecenter- softwareinstallation-
        fr install-
        es instal-
        it install-
        pt instal-
        nl install-
        pl instal- zainstal-
        cs instal- nainstal-
        software
        en software program programs programme application- tool tools app apps
        de software- programm- anwendung- tool tools app apps -programm -software
        fr logiciel- programme- application- outil- appli applis
        es software programa- aplicacion- herramienta- app
        it software programm- applicazion- app strument-
        pt software programa- aplicac- ferramenta- app
        nl software- programma- applicatie- app tool-
        pl program- oprogramowan- aplikacj- narzedzi-
        cs program- software aplikac- nastroj-
        approval
        en approv- clearance sign_off review vetting committee under_review
        de genehmig- freigab- softwarefreigab- prufung- pruf- bewillig-
        fr validation- approb- homologation- valider- accord
        es aproba- aproba autorizacion- visto_bueno validacion-
        it approv- autorizzazion- benestare
        pt aprova- validac-
        nl goedkeur- goedgekeurd-
        pl zgod- akceptacj- zatwierdz-
        cs schval- souhlas-
        licence
        en licence- license- licensed subscription- seats
        de lizenz- abonnement- abo
        fr licence- abonnement-
        es licencia- suscripcion-
        it licenz- abbonament-
        pt licenc- subscric- assinatura
        nl licentie- abonnement-
        pl licencj- subskrypcj- abonament-
        cs licenc- predplatn-
        update
        en update updates updating updated patch- upgrade-
        de update updates aktualisier- upgrade- softwarestand- windows_update-
        fr mise_a_jour mises_a_jour maj
        es actualiz-
        it aggiorn-
        pt atualiz- actualiz-
        nl update updates bijwerk- geupdatet
        pl aktualiz-
        cs aktualiz-
        restart
        en restart- reboot- shut_down countdown
        de neustart- neu_start- neugestartet neu_gestartet herunterfahr- fahrt_herunter fuhr_herunter
        de startet_neu hochgefahren rebootet
        fr redemarr- reboot-
        es reinici- se_apaga
        it riavvi- riavvii
        pt reinici- reinicia-
        nl herstart- opnieuw_opstart- afsluit-
        pl restart- ponown-_uruchom- zrestartow-
        cs restart-
        outsideHours: not while people work
        en during_work overnight at_night outside_working_hours working_hours in_the_middle after_hours
        de nachts uber_nacht arbeitszeit wahrend_der_arbeit mitten_in mitten_im ausserhalb_der feierabend
        fr la_nuit en_pleine en_plein heures_de_travail hors_des_heures en_dehors_des
        es por_la_noche en_plena en_mitad horas_de_trabajo fuera_de_horario jornada
        it di_notte orario_di_lavoro durante_il_lavoro fuori_orario nel_mezzo
        pt durante_a_noite a_noite horario_de_trabalho fora_do_horario a_meio
        nl s_nachts werktijd- buiten_kantoor- midden_in
        pl w_nocy na_noc w_trakcie godzin-_pracy po_godzinach
        cs v_noci na_noc pracovni_dob- uprostred behem_prace
        startup
        en boot booting start_up startup- startup_time
        de hochfahr- startzeit- bootet booten startvorgang-
        fr demarrage- demarrer-
        es arranque- arranca- encender
        it avvio accension-
        pt arranque- arranca- ligar_o_computador
        nl opstart-
        pl uruchamia- uruchomien-
        cs nabeh- startov- spusten-
        browser
        en browser- chrome firefox edge tab tabs bookmark-
        de browser- chrome firefox edge lesezeichen
        fr navigateur- chrome firefox edge favoris
        es navegador- chrome firefox edge favoritos
        it browser chrome firefox edge
        pt navegador- browser chrome firefox edge
        nl browser- chrome firefox edge
        pl przegladark- chrome firefox edge
        cs prohlizec- chrome firefox edge
        excel
        en excel spreadsheet- csv pivot- xlsx worksheet-
        de excel- -excel tabelle- tabellenkalk- csv pivot-
        fr excel tableur- tableau_croise csv
        es excel hoja_de_calculo hojas_de_calculo tablas_dinamicas csv
        it excel fogli_di_calcolo foglio_di_calcolo csv
        pt excel folha_de_calculo folhas_de_calculo planilha- csv
        nl excel spreadsheet- rekenblad- csv
        pl excel- arkusz- csv
        cs excel- tabulk- csv
        export
        en export- download_as save_as extract
        de export- ausgabe_nach ausgeben ausgab- exportier-
        fr export- extraction- extraire
        es export- descargar
        it esport- estra-
        pt export- extra-
        nl export-
        pl eksport-
        cs export-
        importData
        en import- upload-
        de import- hochlad-
        fr import- televers-
        es import- subir cargar
        it import- caric-
        pt import- carreg-
        nl import- uploaden
        pl import- wczyt- wgra-
        cs import- nahra-
        pdf
        en pdf pdfs acrobat pdf_editor-
        de pdf pdfs acrobat pdf_editor-
        fr pdf acrobat
        es pdf acrobat
        it pdf acrobat
        pt pdf acrobat
        nl pdf pdfs acrobat
        pl pdf pdfy acrobat
        cs pdf acrobat
        translation
        en translat- translator- deepl
        de ubersetz- -ubersetz- deepl dolmetsch-
        fr traduc- traduire traduit- deepl
        es traduc- traducir deepl
        it tradu- traduzion- deepl
        pt tradu- traduz- deepl
        nl vertaal- vertal- deepl
        pl tlumacz- przetlumacz- deepl
        cs preklad- preloz- deepl
        languageBarrier: only in a language not everybody reads
        en in_german german_only only_in in_english english_version mother_tongue language languages
        de auf_englisch auf_deutsch sprache- fremdsprach- nur_auf muttersprach-
        fr en_allemand en_anglais en_francais langue- uniquement_en
        es en_aleman en_ingles en_espanol idioma- solo_en
        it in_tedesco in_inglese in_italiano lingua lingue
        pt em_alemao em_ingles em_portugues idioma- lingua
        nl in_het_duits in_het_engels in_het_nederlands taal talen
        pl po_niemiecku po_angielsku po_polsku jezyk-
        cs v_nemcine v_anglictine cesky nemecky jazyk-
        artificialIntelligence
        en ai chatgpt copilot- chatbot- assistant language_model- artificial_intelligence generative gpt
        de ki ki_ ki_tool- kunstlich-_intelligenz chatgpt copilot- chatbot- sprachmodell- ki_assistent-
        de assistent-
        fr ia intelligence_artificielle chatgpt copilot- assistant chatbot-
        es ia inteligencia_artificial chatgpt copilot- asistente chatbot-
        it ia intelligenza_artificiale chatgpt copilot- assistente chatbot-
        pt ia inteligencia_artificial chatgpt copilot- assistente chatbot-
        nl ai kunstmatige_intelligentie chatgpt copilot- assistent-
        pl ai si sztuczn-_inteligencj- chatgpt copilot- asystent- chatbot-
        cs ai umel-_inteligenc- chatgpt copilot- asistent-
        drawing: plans and models of engineers
        en drawing drawings cad blueprint- 3d_model- autocad solidworks
        de zeichnung- cad konstruktion- bauplan- plan plane planen 3d_modell-
        fr plan plans dessin- dao cao maquette-
        es plano planos dibujo- cad
        it disegn- cad planimetri-
        pt desenho- planta plantas cad
        nl tekening- cad bouwtekening-
        pl rysunk- rysunek cad plan plany planow
        cs vykres- cad plan plany
        """
}
