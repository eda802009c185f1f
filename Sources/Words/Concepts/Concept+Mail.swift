extension Concept {
    static let mailRows = """
        email
        en mail mails email- e_mail- e_mails outlook inbox- mailbox-
        de mail mails email- e_mail- outlook postfach- postfacher- -postfach- nachricht-
        fr mail mails email- courriel- e_mail- outlook messagerie- boite_mail boite_aux_lettres
        fr boite_de_reception courrier_electronique
        es correo- email- e_mail- outlook mail mails buzon buzones
        it mail email e_mail posta posta_elettronica outlook casella_di_posta casella
        pt mail mails email- e_mail- correio outlook caixa_de_correio
        nl mail mails email- e_mail- outlook mailbox- postvak-
        pl mail maile maili mailem poczt- email- e_mail- outlook- skrzynk- wiadomosc-
        cs mail maily mailu mailem email- e_mail- posta posty postu outlook- schrank-
        quota
        en quota- mailbox_full mailbox_is_full full storage_limit out_of_space size_limit gb_mailbox
        de quota- voll voller ubervoll speicherlimit- postfachgrosse- mailgrosse- speicherplatz-
        fr quota- plein pleine saturee sature espace_de_stockage
        es cuota- lleno llena llenan espacio_de_almacenamiento
        it quota pien- esaurit- spazio
        pt quota- cheio cheia espaco
        nl quota vol volle opslaglimiet
        pl quota pelna pelny przepelnion- zapchan- limit_skrzynki brak_miejsca
        cs kvot- pln- preplnen- misto
        spam
        en spam junk quarantine- quarantined spam_filter- false_positive-
        de spam- -spam- junk quarantane- -quarantane- spamfilter- spamverdacht
        fr spam- indesirable- pourriel- quarantaine- anti_spam antispam
        es spam no_deseado cuarentena- antispam correo_basura
        it spam indesiderat- quarantena antispam
        pt spam lixo quarentena- antispam nao_solicitado
        nl spam- ongewenst- quarantaine- spamfilter-
        pl spam- kwarantann- niechcian- antyspam-
        cs spam- karanten- nevyzadan-
        phishing
        en phish- scam- fraud- suspicious fishy fake_mail- report_button report_phishing
        de phishing- betrug- verdachtig- gefalscht-
        fr hameconnage- phishing- frauduleu- suspect- arnaque-
        es phishing- suplantacion- sospechos- fraudulent- estafa-
        it phishing sospett- truff- fraudolent-
        pt phishing suspeit- fraud- burla-
        nl phishing- verdacht- fraude- nepmail-
        pl phishing- wyludz- podejrzan- oszust- falszyw-
        cs phishing- podezrel- podvod-
        attachment
        en attachment- attached attach
        de anhang- anhange- dateianhang- angehangt
        fr piece_jointe pieces_jointes
        es adjunt-
        it allegat- allega
        pt anexo- anexar
        nl bijlage- bijlagen
        pl zalaczn-
        cs priloh-
        sharedMailbox
        en shared_mailbox- team_mailbox- team_inbox- group_mailbox- functional_mailbox- shared_inbox-
        en common_mailbox-
        de gruppenpostfach- teampostfach- funktionspostfach- gemeinsam-_postfach- sammelpostfach-
        de geteilt-_postfach-
        fr boite_partagee boite_commune boite_generique boites_partagees boite_mail_partagee boite_mail_commune
        fr boite_aux_lettres_partagee
        es buzon_compartido buzon_comun buzones_compartidos correo_compartido buzon_de_grupo
        it casella_condivisa caselle_condivise casella_di_gruppo
        pt caixa_partilhada caixa_compartilhada caixas_partilhadas
        nl gedeeld-_mailbox gedeeld-_postvak- groepsmailbox-
        pl skrzynk-_wspoln- wspoln-_skrzynk- wspoldzielon- skrzynk-_grupow- skrzynk-_zespol-
        cs sdilen-_schrank- spolecn-_schrank-
        shared
        en shared share sharing common group team
        de gemeinsam- geteilt- teilen freigabe- gruppe- gruppen-
        fr partage- commun commune communs
        es compartid- compartir comun grupo
        it condivi- comun- gruppo
        pt partilh- compartilh- comum grupo
        nl gedeeld- delen gezamenlijk- groep-
        pl wspoln- wspoldziel- udostepni- grup-
        cs sdil- spolecn- skupin-
        mailingList
        en distribution_list- mailing_list- distribution_group- recipients reply_all
        de verteiler- verteilerliste- mailverteiler- allen_antworten
        fr liste_de_diffusion listes_de_diffusion repondre_a_tous
        es lista_de_distribucion listas_de_distribucion responder_a_todos
        it lista_di_distribuzione liste_di_distribuzione
        pt lista_de_distribuicao listas_de_distribuicao
        nl distributielijst- verzendlijst-
        pl lista_dystrybucyjna listy_dystrybucyjne listy_mailingowe
        cs distribucn-_seznam-
        signatureMail
        en email_signature- mail_signature- signature- disclaimer-
        de signatur- mailsignatur- abbinder-
        fr signature-
        es firma_de_correo firma_corporativa firmas
        it firma_email firma_mail firme
        pt assinatura_de_email assinaturas
        nl handtekening-
        pl stopk- podpis_mail-
        cs podpis- paticka
        eSignature
        en e_signature- electronic_signature- digital_signature- docusign sign_documents sign_contracts
        en wet_signature
        de elektronische_unterschrift digitale_unterschrift e_signatur- unterschrift- unterschreib- signieren
        fr signature_electronique signer parapheur-
        es firma_electronica firma_digital firmar
        it firma_digitale firma_elettronica firmare
        pt assinatura_digital assinatura_eletronica assinar
        nl elektronisch-_handtekening digitaal_ondertekenen ondertekenen
        pl podpis_elektroniczny podpisu_elektronicznego podpisywa-
        cs elektronick-_podpis- podepsat
        outOfOffice
        en out_of_office absence_notice auto_reply vacation_message
        de abwesenheit- abwesenheitsnotiz-
        fr absence message_d_absence reponse_automatique
        es fuera_de_oficina respuesta_automatica ausencia
        it fuori_sede risposta_automatica
        pt fora_do_escritorio resposta_automatica ausencia
        nl afwezigheid- out_of_office
        pl autoodpowied- nieobecnosc-
        cs nepritomnost- automatick-_odpoved-
        calendar
        en calendar- appointment- invitation- invite invites
        de kalender- -kalender termin termine einladung- serientermin-
        fr calendrier- agenda- rendez_vous invitation-
        es calendario- cita citas invitacion- agenda
        it calendari- appuntament- invit-
        pt calendario- agenda- compromiss- convite-
        nl agenda- kalender- afspra- uitnodiging-
        pl kalendarz- zaproszen- termin-
        cs kalendar- pozvank- schuzk-
        largeFiles
        en large_file- big_file- huge_file- file_transfer- transfer_service- wetransfer too_big too_large
        en mb_limit 20_mb 25_mb gigabyte-
        de grosse_datei- grossen_datei- grosser_datei- dateitransfer- datenaustausch- dateiaustausch- zu_gross
        de wetransfer austauschordner-
        fr gros_fichier- gros_fichiers fichiers_volumineux fichier_volumineux transfert_de_fichiers wetransfer
        fr trop_lourd- trop_volumineu-
        es archivos_grandes ficheros_grandes archivo_grande transferencia_de_archivos wetransfer pesados pesan
        it file_grandi file_pesanti file_di_grandi trasferimento_file wetransfer
        pt ficheiros_grandes arquivos_grandes wetransfer transferencia_de_ficheiros
        nl grote_bestanden groot_bestand bestandsoverdracht wetransfer
        pl duze_pliki duzych_plikow duzy_plik wetransfer przesylani-_plikow
        cs velk-_soubor- wetransfer uschovna
        file
        en file files folder folders document documents directory
        de datei- -datei- ordner- dokument- verzeichnis- unterlage-
        fr fichier- dossier- document-
        es archivo- fichero- carpeta- documento-
        it file cartell- document-
        pt ficheiro- arquivo- pasta pastas documento-
        nl bestand- map mappen document-
        pl plik- folder- dokument- katalog-
        cs soubor- slozk- dokument- adresar-
        drive
        en network_drive- shared_drive- share_drive sharepoint onedrive drive
        de laufwerk- netzlaufwerk- sharepoint onedrive ablage-
        fr lecteur_reseau lecteur_partage sharepoint onedrive
        es unidad_de_red unidad_compartida sharepoint onedrive
        it unita_di_rete disco_di_rete sharepoint onedrive
        pt unidade_de_rede disco_de_rede sharepoint onedrive
        nl netwerkschijf- sharepoint onedrive
        pl dysk_sieciow- dysku_sieciow- sharepoint- onedrive-
        cs sitov-_disk- sharepoint onedrive
        permission: access rights
        en permission- access_right- access_rights rights access authorisation- authorization-
        de berechtigung- zugriff- zugriffsrecht- zugang- rechte freischalt- freigeschaltet
        fr droits autorisation- acces habilitation-
        es permiso- acceso- autoriza-
        it permess- accesso accessi autorizzazion- abilita-
        pt permiss- acesso- autoriza-
        nl toegang- rechten machtiging-
        pl uprawnien- dostep dostepu dostepow
        cs opravnen- pristup- prava
        restore
        en restore- recover- deleted_by_mistake backup- recycle_bin previous_version-
        de wiederherstell- papierkorb versehentlich_geloscht backup- sicherung- datensicherung-
        de vorgangerversion-
        fr restaur- recuper- corbeille sauvegarde-
        es restaur- recuper- papelera copia_de_seguridad
        it ripristin- recuper- cestino backup
        pt restaur- recuper- reciclagem copia_de_seguranca
        nl herstel- terughalen terugzetten prullenbak back_up-
        pl przywroc- odzyska- kosz kopi-_zapasow-
        cs obnov- kos zaloh-
        delete
        en delete- deleting clean_up erase
        de losch- geloscht aufraum-
        fr supprim- effac-
        es borr- elimin-
        it cancell- elimin-
        pt apag- elimin-
        nl verwijder- wissen opruim-
        pl usuw- usun- kasow- skasow-
        cs maz- smaz-
        archive
        en archive- archiving retention
        de archiv- aufbewahr-
        fr archiv-
        es archivar archivado
        it archivi- archiviazione
        pt arquivamento arquivar
        nl archie-
        pl archiw-
        cs archiv-
        sync
        en sync- synchron-
        de sync- synchron-
        fr synchron-
        es sincron-
        it sincron-
        pt sincron-
        nl synchron- sync-
        pl synchron-
        cs synchron-
        version
        en version- versions conflict- overwrite- overwritten
        de version- versionen konflikt- uberschr-
        fr version- conflit- ecras-
        es version- versiones conflicto- sobrescrib-
        it version- conflitt- sovrascr-
        pt versao versoes conflit- sobrescr-
        nl versie- conflict- overschr-
        pl wersj- konflikt- nadpis-
        cs verz- konflikt- prepsa-
        externalShare: with people outside the company
        en external- externally outside_the_company partner- exchange_files share_with
        de extern- ausserhalb partner- austausch-
        fr extern- exterieur partenaire-
        es extern- socio socios
        it estern- partner
        pt extern- parceiro-
        nl extern- partner-
        pl zewnetrzn- partner- kontrahent-
        cs extern- partner-
        """
}
