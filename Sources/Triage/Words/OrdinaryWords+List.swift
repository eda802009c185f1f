// Written by scripts/list-words; do not edit.
extension OrdinaryWords {
    /// 8268 words, folded, a line of at most 108 bytes each.
    static let list = """
        aan aanbieding aanklikt aanleggen aanraakscherm abas abbiamo abbonamento abend aber abgabe abgefertigt
        abgelaufen abgemeldet abhalten abholbereit able abo abolished abonnes aborde abortando about above abre abri
        abril abrir abroad abschalten abschiessen absent absolventu absurd absurdo abteilung aburres aby abzuhoren
        acaba acc accent accept accepted accepting acces acceso access accesso accion accord according accordo
        account accounts accruals acct accueil acepta acesso achat acht acierto acima acontece acquit across acting
        action activarlo activated active actua actual actualiza actualizacion actualizar acuerdo adaptador adapters
        add addebito added adding address addresses adesso adherents adicionar adjunta adjunto admin administrador
        administrateur administration administratora adminrechte adminrechten admision admit admite adorable adres
        adresse adresu ads advance advert advertisement aeroplane afdeling affected affiche affichent afgebroken
        afraid afspraak afspraken aft after afternoon afterwards again against age agenda agent agents aggiornamento
        aggiornarla aggiornati aggiungete agile ago agora agosto agradecer agradecimento agreed agreer agrees
        agregar agua aguardando ahi ahnlich ahoj ahora aider aimais aimerait ainda airport aisle aiuto ajouter ajuda
        akkoord akord akte aktualizace aktualizacji aktualizovany aktuel aktuell akurat alargar alarm alarme
        albaranes albo ale alert alertas alerte algorithme alguem alguien alguma algun alguna alive all alla alle
        alleen allegato allemaal allen aller allergy alles alli allocate allonger allotment allowed allumer
        allungare almacen almeno almoco along alors aloud alquiler already als also alt alte alten alter alteren
        alternative altes although altra altro alumni alumnos alvast always amabilite amanha ambiente ambulance
        ambulances ameliore amigo amis amm amministratore amount amphi ampliacion anadidlo analyse analyser anatomy
        anbieten anch ancien ancienne anciens ancora and andare ander andere anderem anderes andern anders andy
        anexar anexo anfibio anfiteatro angeblich angeklickt angels angemeldet angerufen angry anhang ani animacion
        animees anketu ankiete ankles anklicken anlegen anmeldung annee annexe anni anniversaires annonce annoncee
        announced announces annoying annule ano anoche anos another anpassen anrufen anrufer ans ansehen answer
        answered answers antenna anterior antes anticipation antiga antigo antigua antispam antivirus antwortet
        antyspamowy anuncios any anybody anyhow anyone anything anywhere anzeigen anzuschaun aos apac apaga apagada
        apagar apagou apaguem aparato aparece aparecem apart apenas aplicacion aplikacje apliquen apologise apology
        apos apotheek app apparaat appareil apparently appears appel appelait appeler appello appena appka appli
        application appointment apporte appreciate appreciation apprentice apprentices approval approve approved
        approver approx approximately apps appts appuie aprender aprendo apres apresentacao apresentacoes aprire
        aprite aprobado arbeite arbeiten arbeitete arbeitsplatze arch architecture archiv archive archivo archivos
        are area areas arm armazem around arquivo arrache arranca arrancar arrange arreglar arreglenlo arreglo
        arrest arret arriva arrivano arrivata arrive arrived arrivee arrives arriving arrivo article articles asap
        asdf asesor asi asignar asistencia ask asked asking asks assemble assente assets assign assigned association
        associazione assoit asst astreinte asusteis atasca ate atelier atende atendemos atienden atrapalham atras
        att attached attachment attempts attendibile attendons attente attention attesa attic attiva attribuer
        atualizacao atualizados auch aucun audio audit auditors audyt auf auffindbar aufgefallen aufgehoben
        aufgerufen aufgespielt aufmache aufnahme aufnehmen aufs aufsatze auftauchen aujourd aula auli aumentar
        aunque aura aurait auricular auriculares aurions aus auscultadores ausdrucklich auseinander ausfallt
        ausfullen ausgefullt ausgeschieden ausgesprochen ausgestellt ausleihen ausrechnen ausschalten aussen
        aussetzen aussi aussieht ausweisen auswertung auszustempeln authentication authenticator authorisation
        autistic auto autobuses automat automatic automatica automatically automatique automatu autorizado autorizou
        autre autres autumn aux available avait avale avales avance avant avaria avec average avere averia averne
        aveva avevamo avez avis avise aviso avocado avoir avond avons avviare avvio avvisato avviso awake aware
        awareness away ayer ayuntamiento azul azurovy babovku baby bachelor back backed backing backup backups bad
        badge badges badgeuse bag baixo baja bajarse bajerow baker bakery bala balance bald baler balie balkje
        ballpark bancaires bancari bancarios bance band bando bank bankgegevens bankowosci banku banner barcode
        bardzo barrio base basement basics basket bastaba bastante bateram bateria baterka batiment batonnets
        batteries battery bay bazar bbd beamer beans beantragt bear bearbeitung beast beaucoup became becario
        because becoming bedanken bedrijf bedtime beeldscherm been beendet beeped beeps before beforehand befristet
        beg began begging begin beginnen beginnt begins begint begs behaji behalf behalt behaves beheer behem behind
        bei beide beides beim being bekomm bekomme bekommen bekommt belegt believe believes belle bellen belles
        bello bells belongs below ben benachrichtigu bendiga beneath benotigen benutzen beobachte bereaved
        bereitlegen bereitschaftsh berichtet beschadigt beschaffung bescheid beschwert besides besoin besprechungsra
        besser best bestaetigen bestanden bestandsserver bestatigen bestehende bestelle bestellen bestellt
        bestellungen besten bestimmt beta betaald beter betriebsrat betrifft betteln better between bevestiging
        bevor bez bezahlt bezet bezpieczenstwo bezprzewodoweg biblio biblioteca bibliotecario bibliotece bibliotheek
        bibliothek bibliotheque bicycles bien big bigger biggest bij bijgewerkt bijlage bike bild bildschirm
        bildschirme billet billets billetterie bin binnen bins biometric bios bip birth birthday bis biscuits bisher
        bishop bislang bisogna bisschen bit bitte biurku bizarre bizarres blad blaming blanche blank bldg bledem
        bleiben bleibt blijven blika blind blinks blinkt bloccata bloccato blocco block blocked blockiert bloco blog
        blokady blood bloque bloqueada bloqueado bloquee bloqueio bloqueo bloques blue board boarding boardroom
        boathouse boite boitier boleto boligrafos bolsillo bom bonito bonne bonsoir book booked booking bookings
        books boot borne borrado borren borro borrow boss bot botao both bothering boton botones boucle bouge bought
        bounce bounces bourrages bout bouton boven box boxes boy brak brakuje bramie branch branchbescherm branche
        brand brands brauch brauchbarer brauche brauchen braucht brauchten brauchts brava bravo break breaks breathe
        breton bricht bricolons bright brighter brightness brilliant bring bringing brings bringt brno broken bron
        bronie browser bruch bruit bsod buche buchen buchst buchung bucket bude budget budou budovach budove budynku
        budzila bueno build building buildings built buisness bulging bulletin bump bundeln bunt bureau
        burgerservicen bus buscar buses busfahrer business busy but butcher butter button buttons buurthuis
        buurvrouw buy buye buying bych byl bylo byly bypassed bzw cab cabe cabeca cable cabo cache cacti cad cada
        cade cadre cafe caffe cage cai caido caisse caiu caixa caja cajera cake cal calcolo calcul calculam calendar
        calendars cali call called caller callers calles calligraphy calls calme cam cambia cambiado cambiais
        cambiar cambiato cambio came camera cameras caminhao caminho camion camiones campi campus campuslicentie can
        cancel cancellata cancellate cancellation cancelled cannot cant canteen cantine cap capacity cape capo
        captions capturas car cara caracteres card cardboard cardiac cardio cards carga cargador cargados carica
        caricamento caricate carino carnet caro carol carpet carpeta carrega carregado carrego carried carrier
        carrinho carry cart carta cartao carte carteles cartella cartes cartoes carton cartoon cartuchos casa case
        casella cash casi casque casse casu catalogado catalogo catalogue catalogues categories causa cautious cavo
        cctv ceased cedolino ceiling ceka cekalo cekame cel cele celebrities cell celle cellulare celui celular
        cemetery cent central centre centres centrifuge centro cents cerchi cerna cerrar cerrarla cert certain
        certainly certificaat certificaatwaa certificado certificat certificate certificato certifikat certifikatu
        certyfikacie certyfikatu cesta cestinu cette cfo chacun chain chair chairs chamber chance change changed
        changement changeons changer changes changing channel chantier chaotic chaps chapter chaque character
        characters charge charged charger charges chargeur chariot charlas chars chart charter charts chat chatbots
        chce che check checked checkpoints cheered cheers chef chefe chefia chega cheia cheio chem chemii chemin
        chemist chercheuse cheveux chez chg chi chiamata chiamate chiede chiedermi chiedo chien child children
        chinois chips chique chirurgii chiude chiuso chiusura chodi chodzi choice choir choisi choisir choisit
        chonnted choose choreography chose chouette chronicle chtel chucks chuva chvili chvilky chwile chyba chybi
        chybou chybu chyby ciagle ciclo ciemne cierra cierre cijfers cinq cinque circa circuito cislici cisza cita
        citas citazion civil claires clarito clase clases class classe classes classroom classrooms classy clave
        clavier cleaned cleaning clear cleared cleverer clic cliccato click clicked clicking clicks clics client
        cliente clientes clients clignote climate clinic clip clipboard clique cliquei clock clocked clocking clocks
        close closed closes closest closing closures cloud cluster coat coats cobertura cobrado code codes codice
        codigo coffee cofnac cogiendo coisas cola colaborador cold cole colega colegas colegio colis colleague
        colleagues collect collection collects collega collegando collegezaal colleghi collego collegue collegues
        colocar color colour com comandas combination combined come comente comento comer comes comida comigo
        comincia coming comma comme commends comment commercial commessa commit commutateur como comp companera
        companeros company compare compartida compartir competente compilacion compilar compilare compiler complet
        completada complete completeness compliance compliant compliment compliments composer comprando comprar
        compras comprend comprendre compreso compris comptant compte compter compteur compulsory computador
        computadores computer computers comun comunicacion comunicar con concedido concern concertina concluido
        concorda condiviso conduit conecta conectar conexion conference conferma confermare confeti confianza
        confidential confirm confirmar confirmation confirmations confirmed confirmou confirms confocal confrere
        conge congela congelado conges congratulates congreso conjoints conmigo connaissait connait connaitre
        connect connectant connecte connected connectent connecter connection connects connexion conosce conoscenza
        consegnare consegue conseguir conseil consent consider considered consigliare consigo console consolidated
        consuls consulta consultar consultas consulte consulter conta contabilidad contabilita contact contacts
        contain container containers contar contesta conteudo continua continuer continuo contract contractor
        contractors contrasena contrat control controlador controle controller controlling convenience convenient
        conversation convert convey convincing convocations cookies cool coole coordinador coordonnees copa copia
        copias copied copies copy copying copyshop coque cor corazones cordoba coresponsable corner corre correct
        correctly correio correo correos correspondance corridor corrompida corso corta cortadas cortado cortafuegos
        cortan corte cosa cosi cosmetic cost costs cote could couldn couleur council count countdown counted counter
        countersigns countries country counts county coupe coupon coups coupure cours course courses cover covering
        covers coz cpu cracked cracks crane crash crashes crasht crawled crawls crearan create created creator
        credit creneau crew creyendo criancas cricket cried criem critical crm crois croissance crook cross cruelle
        cruise csv ctecka cteni ctvrtka ctyrech ctyri cuadra cualquier cuando cuanto cuantos cuarenta cuatro cuda
        cuenta cues cuestan cuffie cui culpa culpabilisatio cunado cuore cup cupboard cupboards cupon cups
        curiosidade curious current currently curry curso cursus cust customer customers customs cut cutover cuts
        cyan cyber cycle cycled czapla czarny czas czasie czasu czeka czerwono czwartek czwartku czy czym czynie
        czytelni daar daarna dabei dacht dachte dad dados dafur dag dagen dagje daheim daher dahin daily dal dalej
        dalle daltonicas damen damit dan danach dane dangerous dank dankbar danke danken dann dans dar darauf daraus
        dare darf darin dark darles das dashboard dass dasselbe dat data date datei dateien daten dates dati datos
        dauernd dauert daughter davon davor davvero day days dazu deactivate dead deadline deadlock deaf deal dean
        debits debloquer debut dec decalees decanato decembre decent decepcion deciding decimalisation decision
        declared deconnecte deconnectee decorators decourageant decroche dedans deep def default definition degree
        degrees dei deixar deja dejan dejeuner dejo dekanate dekuji del dela delai delas dele delegacji delegate
        delegation delete deleted deletes deleting deletion delighted deliver delivered deliveries delivery dell
        della dem demain demais demande demandent demander demarrage demarre demonstrations demora demselben den
        denied denieguen denkbar denke denkt denn dentist depart departamento department departments departure
        deplacement depois deposited depot dept depuis der derde dernier derniere dertig derzeit des desaparecio
        desbloquear descer describe described describes desde desenvolvedore deserves deshalb design designed
        designers desinstaller desk deska desks desktop desplazan despues dessus deste destinataire details
        determined detras detske dettare deu deux deuxieme dev devant developer developers devenue device devo
        devoir dez deze dia dial diary dias dice dicen dicht dickes dicono dictate did didn die dieci died
        dienstplan dies diese diesel diesem diesen dieser diesmal dieter diez diferencial diferentes diff difference
        different differently difficulty diga digest digital digitales digitalizados digitised dilech dimanche
        dimenticato dinero dinsdag dire direccion direcciones direct direction director directory direitos direkt
        diretoria diritti disait disant disappear disappeared discharge discount discreetly disculpa discussed
        discussing disk disks disky disparait disparu dispatch dispensary display disponible disponiert disposicion
        dispositivos dispute disse distance distants distinguees distinta distribucion disturb dit divny dix dixieme
        diz dizer dla dlaczego dle dlugopisem dnes dni dnia dns dobry doc doce doch dochazka dochazky dochter dock
        docking dockingstation docs doctor doctoral doctors document documentary documenting documents docx doen
        does doesn doesnt doet dog dogodnym doing dois doit dokovaci dokujaca dokument dokumentiert dolaczam domains
        domanda domani domingo domingos domova domowym domu don donations donc donde donderdag done dongle donkere
        donnerstag donnerstags donor dont door doorsturen dopisuje doplnit dopo dopoledne doppelt doradca dorm dorms
        dort dos dossier dostac dostala dostat dostep dostepu dotaz dotaznik dots dottorato dotykowy double doubled
        doubt doubts doute douze dov dovolene dovrebbe down downhill downtime dowod doy dpto draaien draait draft
        drain dran drauf draufspielen draussen drawing drawings drawn dream dreht drei dreimal dreissig drew drie
        drill drin dringend dringenden dritt dritten drive drived driver drivers drives drodze droit droite droits
        drop dropped dropping drops drove drubergebucht druck drucken drucker druckt druckte drug drugiego drugim
        druk drukarka drukarki drukowac drum drumherum drunk drzi dual duas dubito duck duda due duecento dunkel dup
        duplicate duplicates dura durante durch durchgelotst dure durfen during durmo dus duty duurt duzo dva dvacet
        dvakrat dve dvur dwa dwie dwoch dwunastej dyski dysku dyzuru dziala dzialaja dzialu dzialy dzieje dziekuje
        dziennik dzienniku dzis dzisiaj dziwnego dzwieku dzwonilem each earliest early earn earned earth easier
        easter eats eben ebenfalls echa echange echoue echt economics economy ecoute ecouter ecra ecran ecrans
        ecrase ecrits edicao edificio edit editing edition editor een eens eerst efektu effacees effect effective
        egare ehemaligen ehrlich eigenen eigener eigenes eigentlich eight eighty eilt ein einbauen eindelijk eine
        einem einen einer eines einfach eingeben eingefroren eingerichtet eingestiegen einladen einlesen einmal
        einmalig einrichten eins einschalten einschaltet einschliesslich einstecke einstellen einstundiges eintippen
        einverstanden einzige einziger either ejercicios ekran ekranu ele election electricians electricity
        electronic electronica elektronicke elektroniczny elenco elettrocardiog eleven eleves elf eling elke ella
        ellas elle else elungen emails embaixo emergency emisora emissao emitir emitirse emoglobina empareja empezar
        empfang empfehlen empiezo empleado empresa emprestado emprestimo emprunte emprunter empty enable enabled
        encanta encantadora encendido enchufes enchufo encima enclosed encontrada encontrado encontrar encore
        encrava encrypted encuentra end ende endereco endet ending endless endlich endormi ends enero enesima
        enfants enfermera enfin eng engine engineer engineering engineers english engoliu enig enjoyed ennung enough
        enregistre enrol enrolled enseignants ensemble ensenar ensuite ente entendiendo entered enterrement
        entfernen entienden entiendo entire entity entliehen entra entrado entram entrance entrando entrant entrar
        entrare entrato entre entree entrega entregando entregar entrei entro entrou entry entscheidet entsprechend
        entworfen entziehen envelope envia enviadas enviados envio envisageable envoie envoyes enzymes eol equipa
        equipe equipees equipes equipment equipo equipos era eran erased erbij erfahre erfolg erfolgreich erg ergens
        erhohen erin erk erkannt erkennt erklaren erlaubt erlebt erledigt erlof ernsthaft ero erp erreichbar
        erreicht erreur erro error errore erscheint erst erste ersten eruit erwahnt erzahlt erzeugt esa esame
        escalated escalation escaner escrevi escribir escribo escrito escritorio escritura escucha escuchan escuta
        eso espace espacio espaco espanol especially espera esperaba esperando esperar esportare essai essay essays
        essere est esta estaba estan estao estar estava este estivale esto estou estranho estrellas esx eta etage
        etait etat ete eteint ethics etiketten etoile etoiles etudiant etudiants etwas etykiet euch euer eure euro
        euros eux evaluation even evening evenings ever every everybody everyone everything evidemment evidently
        ewig exact exactement exactly exam examen examenes examens examine excellente exchange exclut excuse excuses
        exec exemption exige exigido exist existe existed exists exito expect expected expects expedicao expense
        expensive experience experts expired expiree explained explicarlo export ext extend extended extension
        external externals externas externer externo extra extract extrem extreme eyes fac facam face faces
        facilisima facilities faco factura facture factures factuur facultad faculty fahre fahrt failed fails fair
        faire faisons fait faithfully faits fajn faktor fakture fakturu faktury fakulty falha falla fallait fallisce
        falls falschen falscher falta faltaban faltan familia familiar famille family fan fange fanno fans far fare
        farmacia farmi fast faster fastidio father fatto fattura fatura faudrait fault faulty faut favor favore
        favorito fax faxen faz febbraio febrero fecha fechar fechei fed fee feedback feeding feel fehlen fehlender
        fehler fehlgeschlagen fehlt fehlte feiern feio feira felice feriach feriado ferie ferme fermo ferns fertig
        feste festival fetched fete fever few ffee fiable fiavel fibre ficam ficamos fichar ficheiros ficheros
        fichier fichiers ficou fiebre field fields fieldwork fifteen fifth fige figee figure figures fijn fijne
        fikcja filaire file files fileserver filing fill fille filled fills film filmpje fils filter filtr filtro
        fim fin finales finalizada finalizado finally finalmente finance financiacion financiero find finde finder
        findet finding finds fine finger fingerprint finire finiscano finisce finish finished finishes finit finita
        fio fiquei fire firm firma firmas firmly firms firmware firmwareupdate first fiscal fischia fish fishing fit
        fits five fix fixe fixed flackert flag flap flask flat flatmates flavour flickering flickers fliegt flight
        flikkeren flikkert floor floors flott flour flur flute fluxo focus focusing foglio foi fois folder folders
        folderu folgendes folios follow followed fon fonctionne fond font fonts footage footer for fora forced
        foreman foreseen forever forget forgot forgotten forklift form forma format formation former formular forse
        forty forum forward forwarding foto fotocopiare fotos fotowoltaiczne fought found four fournisseurs fourteen
        fout foutcode foxi foyer frage fragt frais frame francais franking frau free freezer freezes frei
        freischalten freitag fresh freshman freundlich freundlichen freundlicherwe freundliches fri friday fridge
        friend friendly friends frisst frist from front froze frozen fruh fruher fruheren fuer fuera fuge full
        fullest fully fun funciona funcionar funciones funf funfmal funguje funktioniert funny funziona fuori fur
        furgone furniture furs fuss fut fyi gaan gaat gagneriez gait gallery ganz ganze ganzen gap gar garanta garde
        garden gare garfo gasrekening gasta gastdocent gaste gate gates gauce gave gaz gdy gdyby gdzie geaccepteerd
        geandert geben gebeurt gebleven geblokkeerd gebouw gebraucht gebt gebuhrend gedaan gedeelde gedraaid
        gedruckt gedrukt geef geeft geehrte geehrter geehrtes geen gefischt gefragt gefuhlt gefuhrt gefunden
        gefurchtet gegen gegenuber geh gehabt gehen gehort gehouden geht geinstalleerd gekauft gekippt geklikt
        gekocht gekuhlt geladen geld gelernt geloscht geloschte gelost geluid gemacht gemeente gemeinsamen
        gemeinsames gemeint genera general genial genialidad gennaio genommen gente gentleman gently genugt geogebra
        geopandas gepauzeerd geplant gepruft gerade gerat gerechnet gern gerne gesagt gesamte geschleppt geschlossen
        geschreven geschrieben gesehen gesichert gesloten gespeichert gesperrt gesprek gestern gestionale gestoppt
        gestrichen get getauscht getroffen gets getting gevonden gewahlten geweint gewohnt gewoon geworden ghz gia
        gibt gift gilt ging ginge giorni giorno giovedi girl giro gisteren git gita github giu give given gives
        giving glad glasses glaube gleich gleiche gli glitch gloves glucha gluchy glupote gniazda godz godzine goede
        goes going gold gone gonna good goods gory gosto got gotta gougeres gps gpu graag grabber grace gracias
        grados graduation grammes grand grandchildren granddaughter grands grandson grant grantowy grasveld grateful
        gratuit gratuito grau gravar grazie great green greenhouse greeting greetings grey greyed grieving griffier
        grigia grijs grinding gris groen groet grossen grossere grosserem grotere group groupe grow grumbled grun
        grupa grupo gruppe grupy gruss grusse grussen gsportal guarantee guardar guardasse guess guest guests gui
        guichet gun gunstiger gusta gusto gut gute gutem guten guys haalt haar haast hab habe haben hablad hablar
        habt hac hace hacer haciendo hackathon had haendisch haft hail hairdryer hal halb halbes halen half halfway
        hall halle hallo halt halten han hand handed hands handsets handwriting handy hangen hangle hangs hangt
        hanno happen happened happening happens happier happy hard has hasla haslo hasslich hasta hasten hat hate
        hatte hatten haus hausinternen have haven having hay haya hazi hdmi head heads headset hear hears heart
        heartbeat heater heats heb hebben hebrew heckle hedge heeft heerlijk height heisst hej helada hele help
        helpdesk helpen helping helps hemos hen her herausgeworfen here herinnering herkent hero herren herrn hers
        hervorgeholt hesla heslo het hetzelfde heure heures heute hey heyy hezky hiccup hiciera hidden hide hier
        hija hijo him himself hin hinter hinterher hinterlegen hip hired his historian historico history hit hits
        hlaseni hlasi hlasove hluchy hmi hned hoch hochfahren hochgeladen hochladen hochregal hodilo hodin hodinu
        hodiny hodnoceni hoe hog hoger hoje hola hold holder holiday holidays home homework homolog honest honestly
        honteux hoor hope hora horarios horas hore horen hort hospital hospitalar hospitalaria host hosting hot
        hotel hotline hotovo hotspot houden hour hours house houver how hoy hradi hrozne hrs hubo hubsch huella huge
        hui huissier huit hum humains human humans hun hundertste hung hungry hurry hurt hurts husband hybrides hymn
        ice ich icono idea ideally idee ideia idem identical identidad identifiant identificativa identifie identity
        identycznie idioma idiomas idoc idocs ids iedereen iemand ieri iets ignore ignored igual ihn ihr ihre ihrem
        ils image imagej imagerie images immediate immediately immer impact impacto impeccable import important
        impossible impresion impresora impressao impressed impression impressora imprimante imprime imprimer
        imprimindo imprimir improvement inaccessible inaccessibles inactive inactivity inauguracyjny inbox inc
        inceppa inch incidencia incidencias include included including incluirlo incoming inconnue incorporacion
        indemnity index indirizzo indispensables indisponivel infants infinie infiniment info infolince informaci
        informatica informatico information informed informes informing informs ing ingegneri ingelogd ingerable
        ingesteld ingevoerd ingredients ingresados iniciar inicio inizio inloggen inmejorable inmiddels inn inna
        innen inny innym inoltrare inplannen ins inscription inscrit inserire inserted inside insieme insists
        inspection inspreker instalaci instalacion instalar instalaron instalem instalen install installate
        installation installer installeren installieren installiert installons instead institut institute instituto
        instituut instrument instytucie instytutu insulin insurance int integrating inteligente intended intentelo
        intention intento interaction interactive interesa interest interested interface intern internal internas
        interne internet internie interno intervenire intikken into intro introduced introuvable inutilisable
        inutilizable inutilizavel inutilizzabile invalid invece invent inventory invernadero inviate invisible
        invitation invited invitee invites inviti invoice inwestor inzwischen ion ios iot ipad irgendwann irgendwer
        irrespective iscrizioni ise isn isp issue ist istituto its itself ive izquierdo jaar jahr jahre jahren jai
        jak jakmile jako jakos jamais jan janelas janvier jardin jasne java jazyk jde jdevrie jdupon jede jedem
        jeden jedenfalls jeder jederzeit jedes jediny jedna jednego jefa jemand jemandem jemanden jen jest jeste
        jeszcze jetzt jeudi jeweils jezdzi jezyk jich jine jinou jiny jkowal jkowalsk jnova job jobs jogando join
        joined joining joint jointe joke jolies jour journal journee jours joy joyful jpere jpg jsem jsilv jsme
        jsmit jsou jste juego jueves juli jullie jungen juni junk juridique jury jusqu just juste justificatif
        justificatifs justos jutro juz kaartlezer kabel kabine kacheln kadr kalendari kalendarzu kalender kalt kam
        kamer kamera kamery kamion kan kancelare kann kansen karaoke karta kartce karte karten kartu karty kasuje
        kaufen kazda kazde kazdego kazdeho kazdy kazdych kdy kdyby kdyz keep keeps keer kein keine keiner keins
        kennung kennwort kept kerkregisters kernel key keyboard keys kicked kiedy kierowca kies kijken kill killed
        kilometres kilos kind kinder kindly kiosk kitchen kkk klaar kladblok klang klappt klar klasse klavesnice
        klavesnici klavesy klawiatury klawiaturze klawiszy klein kleinkinderen kleurtje klickt klidne klienta klik
        klikalam klikniec klikniecie kliknieciu kliknuti klim klimaanlage klimatyzacji klingeln klok klubu knee
        knees knew knie knihovna knihovne knihy knit knop know known knows kod kodow kody koennen kogos koledzy
        kolega kolegove kolegyn kolegyne kolegyni kolejich kolezanka kollegen kollegin kolleginnen kolokwium kom
        komische komme kommen kommt kompatiblen komputer komputerach komputery komputerze komt komunikat konczy
        konecne konferencyjnyc konnen konnt konnte konnten konntet konstrukci konta kontakt konto kopia kopirky
        koppeln kostenlos kostet koszty koupi kredytow kreeg kreuz kriegt krijg krijgen krize ksiegowaniu ktere
        ktery ktorego ktorych ktos kuche kudos kum kunnen kuratorium kursu kurz kurzdump kurze kvesel kvetna kvuli
        kwadrans kwam kwartal kwartier kwijt laadscherm laadt laat lab labcomputers label labelled labels labo
        laboratoire laborator laboratori laboratorio laboratorium lacze laczy lad ladder lado lads ladt laduje lady
        laedt laeuft lage lager lake lamp lampada lancais lance lancer lanche land landed landen lands lane lang
        lange langer langere langsam langst language langue laptop laptopa laptopach laptopie laptops laptopy large
        larger largou las lasst last latest laufen laufend lauft laufwerk laugh laughed laundry laut law lay layout
        lead leader leaflet leaking learn learned learning least leave leaver leaves lebendig leche lecteur lecteurs
        lector lecture lectured lecturer lectures ledenprogramma ledger ledna leeftijd leeg leeks leer leere left
        lege legen legends legge legt lehrkrafte leichter leider leidinggevende leitor lekarz lekcje lend lenen lent
        lenta lentisimo lentissimo lento lepsi lepszy les lese lesen leser lesesaal lesson lessons let letos letras
        lets letter letterbox letters lettertype lettore lettura letztem letzten leuchtet leur leute leuten levantar
        levee level leviers lezen lezi lezy lfs lhe liaison liberad library libre libros licenca licencas licence
        licences licencia licencias licencja licencji licenties licenze lid lidi lie liebe lieben liebes lief
        lieferanten liegen liegt liesse liest liet lieu liever life lifesaver lift lifted ligar liggen light lighter
        lighting lights ligne ligo ligt like liked likes likewise lim lime limit limite limits limpei lindqvist line
        linea lines lingua link links linku lio lipcu lirai lisible list lista liste listed listened listeners
        listopad lists listwe little live lives livre livres lizenz lizenzen lkw llamadas llamara llega llegar llego
        llena lleno lleva llevar llorar load loads loan loaner lobby local locations lock lockdown locked locker
        locum loeschen log logged logger logging logi logic logiciel login logins logo logoff logon logos logotipo
        logs lohnabrechnung lol long longer longest look looked looks loop loops loopt lopende lorries los lose
        loser loss lost loste lot loteria loud loudly love lovely lucky ludzi luefter luego lui lujo lukt lunch
        lundi lunedi lunes lying maand maandag maar mac maca macbook mache machen machine machines macht
        macierzynskieg mackerel macro macros mad made madre maestras mag magazyn magazzino magenta maggio magna
        magnitude mai maiden maila mailbox mailboxes maile mailed mailing mails main mainland mains maintainer
        maintenance maintenant maio mairie mais maison maj maja maji make maken maker makes mal mala maleta malo mam
        mame man manager manana mananas mancano manchmal manda mandaron mandatory mando maneira mangia mangiato
        manguera manha mann manner mannheim mano manque mantenimiento manufacturer manutencao manutenzione many map
        mapa mapped maquina maravilla marca marcada marcando marcatempo marchait marche mardi mark marked marketing
        marks marmelady marna married mars marzo mas mask mass massima master masts mat match matchbox material
        materiel maternite maternity matin matricola matrikelnummer matriky matter matters mattina mattress maus
        mauvais max maxima maximale maximo may mayo mayor mazani maze mdm mean meaning means meantime meanwhile
        measure measurement measuring mechanical med mededeling medewerkers media medicacao medicaments
        medicatielijst medication medium mee meegenomen meekijken meer meet meeting meetings mega meglio meho mehr
        mei meia mein meine meinem meinen meiner meio mejor melden meldet meldingenporta meldung melhor members
        membre meme men menos mensagem mensagens mensaje mensen mensual mentre menu menus merci mercis mercredi mere
        merely merge mergers meritees merkbaar merkt mes mesa mese meses mesic mesma message messages messdaten
        mestu met meta metade method metodo metre metres metro metronome meu meus mexico mezitim mezz mezzogiorno
        mfa mfps mgr mia mich micro microfoon microphone microscope mid middernacht middle midi midnight mie miec
        miedzyczasie miejsca miele miesiacu mieux miga might mij mijn mikrofonu mikroskopie milagros miles mille
        milo mim mime mimo min mince mind minder mindestens mine minha minhas minidisc minimo ministry minuleho
        minut minute minuten minutes minuti minuto minutos minutu minuty minuut mio mir miracle mirror mis
        miscellaneous mise mislukt misma mismo missed missing mission mista mistake mistnost mistnosti misto mit
        mitad mitarbeiter mitarbeiterin mitenand mittelmassig mitten mittwoch mlung mluvi mmuste mne mnie mnohem
        mnou mobil mobile mobilite mobilu moche mochte modalita mode model modele modell modem modest modo module
        modules modulo modus moet moeten moga moge moglby moglich mohu moi moim moin moins mois moitie moja moje
        mojego mojej moji molestia molto mom moment mon monat monate monday monde money monitor monitore monitoren
        monitores monitoring monitors monitory monnaie monofone montag montait month monthly months montre moods
        moque more morgen morgens morning mortgage moss most mostly mostra mot mother motivating motorista mounted
        mouse mouvement move moved moves movil movio mowia mowil moyen moze mozna mpls mross msg much mucha mucho
        mudanca mudar muddy mudo muessen muestra muette muito muj multifunction multilicenci multiply mum munich
        museum music musim musique muss musse mussen musst musste must muy muzete muzu muzyczki myself mysleli
        myszka naar nach nachbestellen nachdem nachfrage nachfragt nachgefragt nachgemessen nachmittag nachrichten
        nachste nachsten nachster nachtragen nachts nacimiento nad nada nadaje nadajnikow nadal nadanie nadavaji
        nadie nagekeken nagle nagrywania nah nahoru nailed nakupu nam name named namen names nao napise napln naplno
        nappies narzeka narzekal nas nase nastepna nastepnego nastupuje nasze naszego natation naturally naturlich
        natuurlijk nav navigace navigateurs navod nawet ndig nearby nearly neben nebere nebo nebyl necesita
        necesitamos necesitan necesito necessaire nechci nechodi necks neco necte nedovolaji neduveryhodny need
        needed needful needs neemt nefunguje negen negli negotiating negra negro nehmen neighbour neither nejde
        nejede nekdo neklikala neklikl nekliknu nektere nel nell nelle nem nema nemaji nemam nemame nemazal nemusel
        nemuze nemuzu nemyslite nen nenabiji nenalezena neni nennt neodesilaji nephew nepokazilo nepotrebuji
        nepouzil nepouzitelny nepozna nepripojim neprobehla nepsal nerad nere nergens neri nero nerozumim nerven
        nervous nervt nessuna nessuno nestane nesynchronizuj net neta netten netwerkpad netwerkschijve network
        netzwerkdose neu neue neuen neuer neues neusklibl neutro neuve never nevite new newborn newcomers newer
        newest news newsletter newts next nez nezazvonil nezveda ngen nic nice nicht nichts nie niece niega niemand
        niemanden niente niet nietos niets nieuw nieuwe niezaufane night nightly nights nikde nikdo nikogo niks nikt
        nimmt nina nine nineteen ninguem ninguna ninguno ninos ninth nipote nisto niveau niveaux nix nize nizsze
        nobility noble nobody noc noch nochmals noci nocnego node nodes nodig noeuds nog noir noires noirs noise
        noite nom nombres non none nonsense nooit noon nor normal normale normales normalnie nos nossa nosso nossos
        nostri nostro not nota notais note notebook notebooku notebooky noted noteneingabe notepad notes nothing
        notice noticed notices notification notifications notig notre notte nou nous nouveau nouvel nouvelle nova
        nove novela noviembre novo novou novy now nowa nowadays nowego nowhere nowy nst nube nuestro nuestros nueva
        nuevo nuisance nuit null nulla nulovou number numbers numerique numero numeros nummer nun nunca nung nuova
        nuovo nur nurse nurses nursing nutze oad oba obede obejmuje oben obiecala obiedzie object objednate
        objednavat objednavka objet obleceni oblige obliged obliger obnovit obraz obrazky obrazovka obrazovky
        obrigada obrigado obrigatoria obs observation obtiens obwohl occasions occhiali occupa occupe oceanography
        ocho oct october octobre ocupado ocurren odbiera odblokovat odblokowanie odd oddac oddeleni odebrala
        odebrana oder odeslane odeslano odesly odevzdani odevzdavarna odjezdy odlaczylam odmitnout odpisal odpowiada
        odstavka odswiezeniu oefening oferece oferecendo oferta off offenbar offenen offer offered offers offline
        offnen offnet oficina often oggi ogni ohne okay okenku oknie okresni oktober old older oltre olvidado oma
        omitir omylem onbruikbaar once onde onder onderhoud one ones ongeluk onibus online onlineprufung only ons
        ont ontbreken ontem onthoudt onto onwards onze ooit ook open opened openen opening opens operacji operacni
        opgehangen opgeslagen opgeslokt opinia opiniones opinions opnieuw oppure opravneni opravu opstarten
        optimised option options ora orange orcamento orcamentos ordens order ordered orderman ordinary ordinate
        ordinateur ordine ordner ordre oreilles org organisation organiser organisers organiza organizzarmi origem
        origen origine ort orti oscuro oslo osmdesatinam osmej osob osoba osobne osobno ospiti ostatne ostrzezenie
        otevira otevrit other others otherwise otp otra otro ottenuto ottobre otwarty otwieraja otworzyc oublie oude
        ought our ours ourselves out outage output outra outro outside ouverture ouvindo ouvrant ouvre ouvrir ouzo
        oveja over overal overdracht overdue overflow overhead overheen overjoyed overujeme overwrote overzichtelijk
        ovladace own owner owners oye paar pacchetti pacha paciencia pacientes pacjenci pack package packaging
        packplatz paczka paczkomatu pad pada padaji padesati padlet padres padron paediatric paediatrics paga
        pagando pagar pagato page pager pages pagina pago pagues paia paid painel pair pak palavra pale palete
        pallets palmas pamatovala pamet pamietala pamphlet pan pancartes pandas pane panel panels pani panne
        pannello pantalla pantallas pantry papel paper papers papier papir papiry par para parabens parada paradne
        parado paragraph parallel parameters parar parc parce parcel parece pareil parental parents parish park
        parken parking parpadea parser part partage partager parte partially participantes participants particular
        partilhada partir partire partition partner parts pas pasa pasado pasan pasando pasar pasarlos pasje paso
        paspoort pass passa passado passador passados passaggi passe passed passende passer passes passiert passport
        password passwords passwort past pasta paste patch patches patching patchy patek patem path patient patiente
        patienten patients patio patre paused pauze pay payer paying payment payments payroll pays payslip payslips
        paywall paziente pcs pdf pdfs peco pedales pede pedi pediatria pedido pedidos pedimos pedir peggiora pelna
        pen penalties pendant pending pendle pendrive penize pens pensato people per percent perche percorso
        perderian perdi perdido perds perdu perfect perfecto perfetta perfil perform pergunta perguntar perguntou
        perhaps period periode permanence permanencia permessi permesso permettre permiso permisos permission
        permissions permissoes permit permite permitted pero pers perso person persona personal personale personalni
        personas persone personenbezoge personlich personlichen personne personnel personnes persons pesado peso
        pesos pessoa pessoal pet petanque petit petite peu peut peux pew pfad pfoertner pharmacie pharmacy phishing
        phoned phones photo photos piacerebbe piano piatek piatku piatym pick picke picking picks pickt picture
        pictures pidan pide pidiendolo pidieron pidio pido piec piece piena pienso piept pies pietrze pigiama pile
        pilier pilny pilotes pin pinchado pincode ping pinged pings pink pintores pipelines pisalem pisca piscina
        piso pisze piu pivot pixel pizza place places plain plaire plaisanterie plait plane planem planilha planned
        planner planning plans plant planta plante plantilla planuja plaster plastic plat plataforma platbu plate
        plateforme platz plaudern play plc plcs please pleased pleine pleure pliki plikow plnou plot plots plotter
        pls plug plugged plume plus pocitace pocitaci pockam pocket poco poctvrte poczatek poczatku poczte pod
        podamos podcasts podeis podem poder podlaczam podlaczaniu podlaczyl podle podobno podriais podzial podzialem
        pohotovostni poi point pointages pointer points pokazde pokazuje poklad pokoju pokracovalo pokud pol poledne
        polemica policy politely politique polknal poll pomale pomaly pomeriggio pominac pomoc pomoglo pomylke pond
        pondeli pondelni pone poneis ponen poner pong pongo poniedzialek poniedzialkowe poniedzialku ponto pool pop
        popups por porad poradku porque port porta portable portables portada portail portal portale portateis
        portatil portatile portatiles portatili porte porter portillons portineria portugais porzadku posible posila
        position positions poslucharne poslucharnou possibile possibilite possible posso post posta postcode
        postcolonial poste posted postes postfach posti posting posts poszedl pot potassium potem poter potete
        potreba potrebuje potrebujeme potreti potrzebne potrzebujemy potvrdit pounds pour pourriez pouvez power
        powiedziec powyzej pozadat pozadavek pozdeji pozdni pozdravem pozno pozostalych pra praat prace pracovni
        pracowac pracownik pracownikow practically practice pracuje pracy prad praktykanta pranzo pras prasentation
        praticien prava praw prayer prazdne prazdneho pre preamble precies precio precioso precisa precisamos
        precisely preciso pred predam prednaskach pregherei prego pregunta preguntas pregunte preinstaloval
        prejmenovat premier premiere premium premo prend prende prendere prendre prends prenota prenotazione
        prenotazioni preparaty prepare prepared prepocitavame preposlany pres presa prescriptions present
        presentacion presentatie presentaties presentation presentazione presentazioni presenting presenze preserve
        presmerovat presne presque press pressed prestados prestito pret preta pretend preter preto pretos prettily
        pretty prevenir previa previous previsto prevoir prevu prezentaci prezentacjach prezentacji pri price
        pricemz pridejte prihlaseni prihlasil prilohu prima primaria prin print printed printen printer printing
        prints prio prioridade pripojeni pripojim pripravku pris prisa prise prisla prisly pristup pritom privada
        privado private privately privaten privato priveadres privee prn pro prob probably probada probe probeer
        probehla probehlo probiere probiert problem problema probleme proc procede proceed process processing
        prodlouzit product prof profil profile profiles profilo progetto program programa programado programie
        programmer progress progression prohlizec proiettore proj project projecteur projector projekt projektovy
        projektowego projektu projetor prolonged promesses prometen promise promised promises promitam promitani
        prompt prompted proof propadlo propaganda properly propia propose proposer proposito prosba prosbou prosic
        prosim prosimy prosta proste prosze protection proto proud prova prove proved provincia proving provo
        provvisoria prowadzacy proxy proyecto proyector proyectos prueba pruebas pry prywatny prywatnym przed
        przedluzyc przekierowac przekroczono przelozona przepraszam przerwa przestal przesylki przeszlo przez przy
        przybiegl przychodzi przycisku przygotowanie przyjedzie przypominam przysyla przywrocic psa psych psychology
        pta pub pubblicare pubblicita public publicamente publiceren publico publish pudiera pueblo puede pueden
        puedo puente puerta puis pujcit pujcuje pul pull pulled pullman pulnoci pulsante pulsar pulseras puo pupils
        purchase purchasing pure purpose push pushed pusta puste put puzzle pyjamas pyta pytanie qty quai qualche
        qualcun qualcuno qualite quality qualquer qualsiasi quand quando quantites quarantine quart quarter quarters
        quatre quatrieme quatro que queda quedarme quella quelle quello quelqu quelque quem querais querer queria
        question questionnaire questions questo queue qui quick quicker quickly quid quien quienes quieren quiero
        quietly quinta quinze quitado quitadselo quitaron quits quitting quiz quota raadzaal rachunki racks raconte
        radiator radio radiology raffle rag rain rains raise raised rajoutez rallume rammi rampe ran rana rang
        rankings rano ransom rapida rapide rapido raport rappele rare raro rasche rassurez rate rates rather rato
        raum raumbuchung raus rausgeworfen rays raz razy rdp rds rdsfar reach reachable reached reaches reacting
        reactivate read readable reader readers reading readings readonly reads ready reagiert real really reason
        reassigned reboot rebooted rebota rebuild recalculating recalibrada recebe recebo receipt receive received
        receiver receiving recente recepcji receptie reception receta recherche rechner rechnung rechte rechten
        rechts recibido recibo recipe recipes recipient reclame recogerlas recognise recognition recomendo
        recommence recommend recommended reconhece reconhecido reconnait reconoce record recordara recorded
        recording recordings records recover recovered recovery rectangles rectora recu recuperado recuperar
        recupero recurring recycling reczny red redacao rede redemarre redemarrer redesign redire rediriger redone
        redundancy redundant reed reels reembolso reencaminhar reenviar refectory referees referencement references
        referral referto refleja refletisse refonte refrescar refresh refund refusait refuse refusent regando
        regarder regards regiao region regional regions regionu registrar registrarse registrarsi registration
        registro regle regleta regrette regulations rehearses rei reichen reicht reidentifier reimpostare rein
        reingelegt reiniciado reinitialiser reinstalado reinstalei reinstallato reinstalle reinstaller reinstalling
        reinstalowalem rejected reklam reklamacje relay release released relie rellenar remain remark rembourse
        remboursement remember remembered reminder reminders remontent remote remoto remove remplacer rename renamed
        rend rendez rendre rendu renewal renouvelee rentree reorganizar repair reparar reparou reparti repartidor
        reparto repas repertoire replace replaced replacement replacing reply repo repond repondre repor report
        reportagem reported reporting reports repository reprend reproducir reps request requests requiere require
        required requires requisitar reschedule research reseau resend reserva reservas reservation reserve reserved
        reset resets resetten residencia residuo resolu resolution resolved resolvia resolvido respond responde
        responding responsable responsible respuesta rest resta restablecer restableciendo restano restart restarted
        restarts restaurar restaurer reste restent restituito restore result resultaat resultado results rete
        retienne retire retired retirement retorna retour retried return returned returns reune reuniao reunioes
        reunion reuniones reunions reused revanche revenu revient reviews revise rezar rezervace rezerwacja
        riaccendere riaperto ribbon ricevere ricevuto richiedeva richiuso richtig ricomprare riconosce ricordasse
        ricordo ricreativo ricredermi rief riego rien rieron riesce riesco riesgo rif right rights rilevata rimasta
        ring ringing ringleiding rings rinnovo ripristinare riscattare rise risk risponde risulta risultano
        risultato ritirarla ritrovato ritrovo riunione riunioni road roam roaming robbed robic robie robil robot
        robustes rocket rocniky roda roku rol role roli roll rolle romanzi rond rooms rooster rosa rose rosette
        roster rot rota roteador rotes rouge rough round router row rows roze rozkladamy rozowo rozpoctu rozpoznaje
        rschuwing rubbish ruckelt ruckmeldung rucksack rude rufen ruft ruhigen ruimte rule rules rumour run rund
        runners running runs runter runterfahren runtime rusi rustig rustige ruta ruzove rychlou rychly rzutnikiem
        saal sabado sabato sabbatical sabe saberlo sacado sacked sacoche sad safe safety sagen sagt sai said sair
        saisi sait sake sala salach salaries salarisadm salary salas saldo sale salen sales sali saliendo salle
        salles salon salte salto salud saludo salutations saluti saluto salva salvado salvar sam sama samba same
        samo samsung samt samtliche sand sandgestrahlt sans sap sara sat satisfaction satisfeita sato saturday sauf
        sauvegarde save saved saves saving savings say saying says sbaglio sbloccare sca scade scadenza scaduta scan
        scanne scannen scanner scanners scans scaricare scettica schafft schalten schaltete schame schauen schedule
        scheitert scherm schermen schermo schermvergrend schicke schicken schickt schijf schimpfen schlecht
        schliesst schnell schnelle scholieren schon schones school schranka schreibe schreiben schreibt schrijven
        schritt schutzen schuzky schvalil schwarz schwarze schwarzer science scientist sciezki score scorso scrapped
        scratch screen screens screenshot screenshots screws scripts scritto scrivania scrivo scroll scrolled
        scrollen sday sdilene sdileny sea sealed seam search searchable seat seater seats sec sechs sechst second
        seconden secondes secondi seconds secours secretaire secretaria section sections secure security sede sedmi
        see seems segnale segnando segreteria segue seguimiento segunda segundos seguranca seguridad sehbehindert
        sehe sehen sehr sei sein seine seinem seis seit seite seither sejmout sekund sekunden selbst self selon sem
        semaine semaines semana semanas semble semester semesterbeginn semestre semestrem semestru seminar seminarky
        seminars sempre senal send sender sends senha senor senora senores sensibly sensor sensorik sensors sent
        sentido senza separat sept septante ser sera serait serial series seront serve served server serverovny
        serverraum serverruimte serveur serveurs service servicedesk servicio servico servidor servidores servirebbe
        servono serwer serwerowni serwisant ses sesit sesitu session sessione sestava sestra sestry set sets setting
        setzen setzte seul seule seven seventeen seventy sexta sfarfalla shall shaped share shared sharper she sheep
        sheet shelf shift shifts shining shipping shop shortcut shortly should shoulder shouting show showing shown
        shows shredder shuffle shut shutdown sia sich sicher sicherlich sick side sided sie sieben sieciowe
        sieciowego sieciowej siedzialem siehe siempre sienne sigh sighs sight sighted sign signal signale signature
        signatures signed signes signieren signing signs sigue siguen silly sim simple simplement simply simulacoes
        sin sinal since sincere sincroniza sincronizza sind sinds sinfo single sinnvoll sino sinto siodmy sirve
        sistema sister sit site sites sitio sito sitova sitove sits sitting sitze sitzen sitzung six sixth sixty
        size skasowalem skenujeme skeny skills skipped skolni skonci skonczy skupina skutek slechthorende sleep
        sleeping slide slides slimmer slot slovo slow slowly slozce slozku slozky sluchatkach sluchawkach small
        smartphone smazal smazte smernice smiley sms snad snapshot snow snu sobald sobote sobotni soci social
        sociali socket socorre sofa sofort software sogar soi soins soir soit soixante sola sold solde soli
        solicitud soll sollte solo solution solved som some somebody someone something somewhere sommes son sonar
        sondaggio sonderzeichen songs sonido sonntag sono sonst sont soporte sopportata sopranos sorry sort sorted
        sortie sortieren sortiert sorting sortir sorveglianza sostituirlo sotano souboru soubory souhaite souhlasi
        soukromou soul sound sounds source souris sous soutenance soutiens sowas soy sozinha space spadne spam
        spamfilter sparen sparito spat spatne spazio speak speaker speaking speaks spec specialist species specified
        specjalny specs spectrometer sped speed spegnere speichern spelling spend spent sperren spese spid spider
        spiderweb spilled spinnt spins split spoed spokojenosti spolkl sponsor spool spotkania spravce spreadsheet
        spreadsheets spreekgestoelt spring springt sprzecie sprzet spusteni spustit squadra squilla srm srody srv
        ssh staan staci stacilo stacit stacja staff stage stagelaptop stagiaire staircase stairs stamattina
        stampante stampo stamps stand standard standen standig standing stands standstill stanice stanowisko stap
        star starcie stare starego stark starocie starosti stars start started starten starter startet starting
        starts startuje startup stary starym statement station stations statistics stattdessen status staubt
        stavajicim stay stayed stays ste stecken stecker steckt steeds steek stehe stehen steht stelle stempeluhr
        steps sterben sterne sterren stessi stesso stick sticker sticks sticky stiff stil still stimmt sto stock
        stoi stoji stojim stole stolen stolik stood stoort stop stopped stoppen stops storage store stories story
        stovkach stracilysmy straight strana strange strasse strategy stream streamed streepje street streichen
        strengths stress stresses stripe stroji strom strona strone stuck student studenten students studiere study
        stuff stuk stumm stunde stunden stundenweise stupid sturzt stuurt sua subida subject submission submit
        subscribed subscription substituted substitutes succede successor such suche suchen sucht sudden suena
        suenan suffira sui suis suit suitable suitcases suite suivi suivre sujet sul sulla sum sumiu summer super
        superb superiors supervision supervisor supone supplier support supported suppose supprime supprimer
        supprimes sur sure surement surge surgeon surgery surname surpreendentem surprise surtout survey surveys
        survive suspect suspeita suspended svp swallowed swallows swap swapped swaps swears swimming swipe switch
        switched switches swoje swollen symbol syna sync synchronise synchronisiert synchronizowac syncs system
        systems systemu szeged szufladzie szybciej szybkie taal taart tab tabeli table tablespace tablet tabletas
        tablets tabletu tactil tactile tadellos tag tage tagen taglich taille take taken takeover takes taki taking
        taky takze tal talent talk talking talks taller talmente tam tambem tambien tan tant tanto tantos tap tape
        tapes tard tarda tarde tardes tardi tarea tariff tarjeta tastatur tasti tastiera tatil tax taxa tbm tcp tea
        teach teacher teaches teaching teamleider tech technicien techniczna teclado teclas tecnicismos tecnico tedy
        tegen tego teil teilnehmer teils tej tekens tel telecharger telecommande telefon telefonare telefone
        telefonica telefonie telefono telefonu telefony telefoon telefoonhouder telemovel telephone telephonie
        teletrabajo televisor tell teller tells telly tem temp template tempo temps ten tenant tenbank tender tener
        tenerlo tenganlo tengo tenho tenia teniamos tentativas tentatives tento teoricos ter terabytes terceira
        tercera term termin termina terminal terminale termine terminee terminie terrasse terug terugzetten terwijl
        terza terzo tesis test testen teuersten text texts tez than thank thanked thanks that the theatre their
        theirs theke them themselves then there therefore thermostat these theses thesis they thin thing things
        think thinking thinks third thirty this those thought thread three thriller through throw thrown throws thu
        thuis thumb thumbs thursday thx ticho tick ticked ticket ticketing tickets ticks tide tidying tien tiene
        tier tig tijd tijdens til tiles till tilted time timed timeout times timesheet timing tint tiny tip tips
        tique tired tirer tiro tisic tisicich tiskarna tiskarne tiskarnu tisknout titre titulaires titulo tlacitko
        tmave tmrw toalla toci toda todas todavia today toddler todo todos toegang toetsen toetsenbord toevoegen
        together token told tomates tombe tomorrow ton tonalite tone toner tonight too took tool toolbox tools top
        torba torch tormenta torque tortelli tot totals touch touche touched touches touching touchpad toujours tour
        tourne tournent tous tout toute toutes town traag traba trabalhar trabalho traceroute traces tracked
        tracking tractor trade traffic tragado train trainee training tramitais tramvaj transaction transferred
        transport trap tras trasfusione trata tratada tratan trato traurig travail travaille travailler travaux
        travel tray tre treasury treba tree trein treinta trenta trente tres tretim tri tricet tricks tried tries
        trifft trikrokovy trinta tripped trips tro trois troisieme trolley trop troquei troske trotzdem trouble
        trouve trovato trucks true trust trva trwa try trying trzeba trzech trzeci trzecim trzy trzydziesci trzyma
        tst tstatur tudo tues tuesday tuner tunnel turma turn turned turno turns turnstile tussen tut tutte tutti
        tutto tuvieron tuvo twaalf twardy twee twelve twenty twice twin twins two tyden tygodni tylko tym type typed
        types typing typo uber uberall uberhaupt uberlegt ubernehme ubernommen uberredet ubersichtlich ubertragen
        ubrigens ucet ucieka uctarny uctou uczelniana udaje udelala udrzba uff uhr uit uitzetten ujede ukazuje
        ukrainski ulozistem ultima uma umbenennen umbricht umen umgehend umgekehrt umgestellt umkleide umleiten
        ummer umstandlicher umstellung umzug una unas unbenutzbar unblock und under understand understood undici
        undo une unexpected ung ungern ungultig uni unico unidad unidades unique unison unit unita universidad
        universitaire university unknown unlock unos unpaid unplugged unplugging unreachable unread uns unser unsere
        unserem unseren unserer unsubscribe unter unterm unterordner untersten until untrusted unusable update
        updated updates upgrade upgraded upload upon uporzadkowac uprawnien uprawnienia upset urad uralte uratowal
        urgency urgent urgentes urgenza urlaub uruchomic urzedu usa usage usando usar usariamos usas usb use used
        useless user users uses usine using usr ustavu ustedes ustredna usuario usuarios usunac usunal utente utenti
        utile utilisateur utilizador utulku uur uwaga vaak vacaciones vacataires vacia vacios vagas vale valid
        valide valore valt value values valvulas vam van vanaf vandaag vanish vanishes vanochtend vao var varanda
        various vast vaste vazios vazne vcera vecchia vecchie vecchio veces veci vecina vedere vedet vedle vedono
        veeam veel veinte veio velikost veloce velocidad velocissimi vendor vendredi venho venir venisse vente
        ventilador ventilator ventoinha ventola veo ver verander verbale verbindung verdad verdampen verde
        verdienmodel verdieping verfassen vergadering vergaderzalen vergessen vergeten vergonha verifica verificada
        verificado verifiche verirrten verkauft verkoop verlangen verlangern verlangt verlangte verlieren vermerken
        vermisse vermoed vermutlich verneem vernunftige verpasse verranno verrouillage verrouille vers
        versandkostenf versao verschicken verschieben verschiedene verschluckt verschoben verschwindet verschwunden
        versehentlich version versione versions versprochen verstandlicher verstandnisvol verstehe versucht vert
        verteilen verteiler verteilt vertical verticales vertrauenswurd vertrosten vertrouwd verwachten verwijderd
        very verzet verzoek verzonden vespera vessel vestibulu vetrak vez vezes via vic vicar vidas video
        videollamada videos vides videt viel viele vielen vielleicht vielmal viene viens vier viernes view viewer
        vijf vind vinden vingt vinieron vip virtual viruses visibili visibility visible visio visit visita visiteurs
        visiting visitor visitors visto vitalicio viva viz vlak vliegen voice voicemail voila voip voisin voit
        voiture vol volentieri volgend voll voller vollig volne volta volte voltou volume volver volvi vom von voor
        voorbij vor vorbei vorbeibringen vorbeigekommen vorgesehen vorgesetzten vorher vorherigen vorige vorschlag
        vorwarnen vossa votre voudrais vouloir vous voy voyait voyant vpn vraag vraagje vraagt vrchni vrijgeven
        vrijwilligers vrolijk vse vsechno vsem vsichni vterin vul vuole vuoti vymyslel vymyslim vypadek vyresilo
        vysvetlil vyveste vyzadovat vzdy vzorky waar wachst wachten wachtenden wachtwoord wages wahlen wait waited
        waiting wakacje walk walked walks wall walltime walnuts wann want wanted wants war warblers ward warden ware
        warehouse waren warian wariant warm warning warnt warranty warsztaty warten warto warts wartung warum was
        wash wasn watch watching watered waters way ways wazna wchodzi wciaz wcisnieciu wczoraj web webcam webexie
        webhook webmail webmaster webseite website wed weder wednesday weegbrug week weekday weekend weekly weeks
        weer weet weg wegdrucken wegen weighbridge weighs weight weil weise weiss weisse weiter weitere weitergeben
        weiterhin weiterlaufen weiterleiten weiterleitet weiterzuleiten wel welche welcome weldbo well wen wenig
        weniger wenigstens wenn went wentylator wer werbung werden werdet were werk werkt wersji werte wet
        wewnetrzny what whatever whatsoever wheel wheelchair when whenever where whether which while whispered white
        whiteboard whitelist who whoever whol whole whom whomever whose why widget widow widze wie wiec wiecej
        wieczora wieder wiederherstell wieku wiele wiem wijzigen wil will willen willkurlich win wine wing wipe
        wiped wir wird wireless wirft wirklich wish wishes wissen wisst with withdraw within without witnesses witte
        wizard wks wlaczylam wlasna wms wniosek woche wochen wochenende wohl woking wolf wollte wolniej wolno wolny
        woman won wont woran word worden words wordt work workbook worked working workplace works workshop workshops
        world worry worse worst would wouldn wound wpisalem wpisywac wpuszcza wraca wraz wrench wreszcie wristband
        wristbands write writes writing written wrong wrote wstaje wstal wszystkich wszystko wunscht wurde wydluzyc
        wydrukow wygenerowac wygladu wyklad wykonala wylaczony wylaczyl wymagany wymiane wymianie wymieniona
        wypelnialem wypozyczyc wypuszcza wyrazila wyskakuje wyslac wyslanych wystarczy wysylam wywala wzorowy xcover
        xfa xmas yard yboa year years yellow yes yesterday yet you young your yours yourselves yrs zaal
        zaalreserverin zablokovano zablokovany zablokowane zabroniony zacatkem zacina zadam zadaniu zadanky zadarmo
        zadny zag zahl zahllauf zahlt zainstalowanie zajete zaktualizowane zal zalogowal zaloha zalozenie zalozit
        zame zamestnanecke zamknac zamkniety zamrzl zamykani zanim zapasowa zapewnienie zapnout zapojim zase
        zasedackach zasekla zastavili zatim zatwierdzil zauwazyli zavad zavada zavrit zawiesil zawiesila zawsze
        zaznaczylem zbednych zbieralam zbyle zdazylem zdi zdjecia zdroj zebra zeby zehn zehnmal zeichen zeigt zeit
        zeiterfassung zeker zele zentral zere zero zertifikat zes zeskanowaniu zespole zestawienie zestien zestig
        zeszlego zettel zetten zeventig zglasza zglosic zglosil zglosimy zgloszen zgloszenie zgode zgodnie zie
        ziehen zijn zimmer zip zit zkouska zle zlecen zluty zmacknu zmene zmenim zmensit zmenu zmeny zmianie
        zmienialem zmienic zmizel znaczenie znak znalezc znaleziono zniknal znowu zobaczyc zodra zondag zonder
        zostal zostana zou zprava zpravy zresetowac zrestartowalam zrodlo zrusena zrusili zrywa zucca zuerst
        zufrieden zugeschaltet zugestimmt zugetraut zugriff zuhause zuletzt zum zumal zur zuruck zuruckgesetzt
        zuruckgewiesen zuruckkamen zuruckkomme zurucksetzen zuruckspielen zusammen zusammengesetz zustandig
        zustavaji zvetsim zvladne zvuk zwangerschapsv zwanzig zwar zwart zwei zweimal zweite zweiten zwickt zwischen
        zwolf
        """
}
