// Written by scripts/list-report-words; do not edit.
extension CommonStems {
    /// In one report of 25 or more of a language: 989 stems.
    static let common = """
        aan aber aberto about abre abri absenc accoun acesso actual afdeli affich afspra after again aguard ahora
        ajuda aktual albo ale alguem alguie all alla alle alleen allema alles alors also anche and andere ani anmeld
        antes any aparec aplika app appara appel appell appli appunt apre apres aqui arbeit are armaze arriva asi
        aspon assim ate attend attesa aub auch aucun auf aus autent autres avant avec ayer back before bei beim
        bellen ben benutz bestan bestel betaal bevest bez bien bij bild bildsc bin binnen bis bitte blad bleibt
        blocca bloque bom bonjou brak brauch buenas buongi but byl bylo caiu caixa cambia can cannot carica carreg
        carta cartel casa ceka cele cellul celula certif chamad change chce che chez chi chiama chiuso chyba chybi
        cijfer cima cislo client codice coisa col colega collea colleg com come comme como compar compro compte
        comput con confer conseg consig conta contac contin correo corrom corso cosi could cuando cuenta cui cumpri
        custom czerwo daarna dag dal dalla dalle dan dann dans daqui das dat dato dei del della delle dem demand den
        depois depuis der dernie des desde detto deux deze dia dias dice die digita dinsda direto disse dit diz
        dizem dla dnes dobry dodava does doet donc door dort dos draait drucke drugie drukuj due dus dva dwa dyzuru
        dziala dzien dzienn dzis dzisia dzisie ecran een ein eine einen elektr elke elle empres encore entra entrad
        entrar equipo erreur erro error errore escrib essaye est esta estamo estao estoy eteint etykie every excel
        ext faire fait faktur favor fehler feira ferma ferme fica ficam fichei fico fila fino foi fois for fora
        frente from fruh fuori fur gaat geacht geblok gebrui geeft geen geht gente gester get geven gewoon ging
        gister gleich goed graag grande grijs groen guten hab habe haben hallo handy has hasta hat have hay heb
        hebben heeft hele hello help helpen heslo het hetzel heute hier hlasi hoje hora hoy ich idzie iedere iemand
        ieri igual ihr immer imprim infoli ins int intern invece ist jak jako jde jede jedna jedou jemand jen jest
        jeste jeszcz jetzt jich jour jours jsem jsme jusqu jutro juz kabel kam kamion kan kancel kann karta kazdy
        kazdym kdyz keer kein keine kierow kijken klant klante klient klik klikni kod kolega kolegy kolleg komen
        kommt komput komu komuni kontak konto kopie ksiego ktera ktos kunden kunnen kwam kwijt labora lado lampje
        laptop las last lauft leeg leer les lettor libera lidi liegen liegt liga ligar liggen ligou ligt lijn like
        limpei line linea llamad login loro los lukt lunedi maand maar machen mag mail mailu mais maja maji maken
        mal mam man manana mancan manda mandar mandem mano mao marche mas matin matric medica meer mehr mein meine
        meldin melhor meme mes mesi mesma messag met metade meu mich mij mijn minha minuly minuti mio mir mis mismo
        misto mit mnie modem moet moge moi moim moje mon morgen mornin mostra motori mowi mowia mundo muss naar nach
        nada nam nao napise nas nastav nebo need negen nejde nel nella nem nema nemaza nemuzu nenhum nessun neu
        nevidi new nez nic nich nicht nichts nie niente niet nieuwe nigdy night nikdo niks ningue ningun noch nog
        noite non normal not nothin nous novo novy now nowa number numero nuovo nur objedn obraz obwohl odbier
        odblok oddzia oder odesla odesly odswie off offnen oggi ogni ohne one only ons ont ontem ook open openen
        opnieu ora osmiu other otra otro otwier out outra outro ouvir ouvre ouvrir pacien pacjen pada pagato page
        pagina panstw pantal papel par para pareil pas passam passe patek patien pazien pdf pendri penize per perche
        perdo pergun pero person pessoa peut peux phone piatku piec pise pisze piu please plus pocita poczat pode
        podlac podle poi pokazu pomoc pondel pone ponied popraw por porad porque porta poslat posta poste potem
        potete potom pour pouvez powini pra pracow pracuj prazdn prende pres pri prihla priloh prima pritom proble
        probow prof profil progra prosim prosze protoz provat pry przegl przez przy puede pulpit puo qualcu qualqu
        quando quanto quattr que queda quelle qui quindi ramal rana rano raport razy recept red rede refuse reinic
        reklam releas remoto reseau reset reste resto riacce riatti rien rifatt rika rimane ripart rispon risult
        room sagt sai sala sale salvar salve sam same samo samsun sans says scanne scherm schon schrei screen scrive
        see sei sein seit sem semain senha senhor server settim sexta shows sia sich sie sin since sind sinds sistem
        sit site slo sobote soir solo son sono sont sorry sort soubor sozinh sparit spegne sporte sprawd sprzed
        staan staat stamat stampa stanot stanow starym stehen steht stejne stejny stesso stiamo stil still stoi
        streep strona suis sul sulla sur sviti svuota swieci system tak taky takze tam tambem tarjet ted tego tel
        telefo teleph ten tengo tenho termin terug terza tez that the them then there they this tien tiene time tira
        tlacit toda todas today todo todos tot touche toujou tous tout toute toutes tra trabal tre tres tried troca
        trocar troque trzy tudo tussen tutte tutti tutto two tyden tygodn tylko ucet uhr uit uma umas una und une
        until update user usuari utente uur uzivat uzytko vam van vanavo vandaa vanmid vao vcera vec veces veio
        venerd verbin verde verder verifi versao versch versuc verwac verwij verze vezes viene visibi voi volal
        volgen volta volte vom von voor vor vorige vou vous vratil vsechn vymene waar wannee want war was wczora
        webmai webu week weer weg weiss wel wenn werden werkt when widze widzi wie wiec wieczo wieder wifi wij wil
        wir wird wisi witam with wlasni wochen wordt wraca wrong wszyst wydruk wylacz wyslan wystaw yester you your
        zadny zaklad zalogo zamcen zamkna zamkni zamyka zawies zawsze zdalny zdjeci zdravi zeby zebym zegt zeigt
        zelf zes zglasz zglosz zie zijn zit zitra zkouse zkusil zmenil zmieni zmizel zonder zou zresta
        """

    /// In one report of 65 or more of a language: 836 stems.
    static let frequent = """
        abajo abend abrir access accuei achete addres ademas adress agence ahi allen alor alread ancien anexo anglai
        anoche anos anothe anrufe anteri antwor anythi apaga appare appele archiv arranc arregl arrive asked attent
        aufnah auftra aunque auricu aussi automa autre avait avance avez avons ayuda azul bac badge baja bank batter
        becaus been bekomm billet bip black blanch blanco blank boite bon bonne bonsoi bord borro both botone bout
        bouton box bricht browse buenos buro button cable cache cada caduca caido caisse caja calien call caller
        calls cambio came camera camion cancel cant cantin capte captur card carga cargad cargan carpet carrit carte
        cayo ceci celui centra cerrar chanti chaque chauff check cherch chinoi chose cierra cierre clase clave
        clavie cligno clique clock cobrar code codes codigo comes comman commun compan comple compra compta compu
        conect confir congel connec connex consei contab contra contro cordia correc corta cortad cortan cote coup
        cours cuatro danach danke darle dass date datei datos day days dead dear debite debran deconn dedans deja
        dejo demain depose depot depui desact desapa descar descon desenc desins desk deskto despac despue desweg
        deteni device devien dicen dicho did dienst diese difere dimanc dire direcc direct dispar displa dispon
        dockin doesn dois doit doming don donner dossie down dreht drei drin dringe dritte druckt duplic durch each
        ecris egal einer empty enchuf encien encima encont encuen enfin enregi entien entran entre entreg entret
        entspe enviad envio envoye era erp erreic ersche erst escuch eso espera esquin estado etage etait etiket
        etique etre etudia euch even everyt examen existe expire extern face factur failed falsch fehlen fichie fige
        file files fils fin finali fine firma firmar fixe floor folder folio font fotos found frau frei freita
        freund friday funcio funkti ganz geande geehrt gefund gegen gehen gelosc gemach genera gerat geschr gesend
        gesper gestar getaus gives goes gone good got gps gracia green gris grise groupe grun grupo gruss grusse
        guarda habitu hace hacien had hago half hall halle han hand hangen hatte haus heisst hemos here heure heures
        hilfe histor hojas hola home hour hours hubo huella hugo ici idem identi ihn ihrem ils image imposs impres
        inconn incorr inform inscri instal intent interf into invali irgend its itself izquie jai jamais janvie
        jedem jeudi job journe just juste karte karten keiner key kleine komme kommen kunde labo ladt lasst laufen
        laufwe laut lecteu lector left lesen let letter letzte leute licenc liefer light ligne limite link lire list
        liste lkw llega llegan llevo local locked log logged logo loin look lost luceci luego lui lundi lunes luz
        machin mails main mairie maj mapa marca marcha mardi maschi mdp media meetin meinem meiner meldet meldun
        merci midi min minute minuto mirado mirar mise missin mitad mittag mme modele moins mois moitie monday
        monito montag montre moodle more mot moved movil moyen muestr mussen must nachri nacht nadie name naranj
        nathal naviga necesi necess negro networ netz netzwe neue neuen neusta next nimmt niveau nix nobody noche
        noir nom nos nosotr note notebo nouvea nueva nuevo nuit nulle numeri nummer nun objet obliga ocho office
        offlin old online opens orange ordena order ordina otros oui our outloo ouvert over own pagar pages paid
        palett paper papier parece part partag partid pasa pasarl paso passwo payer pda pedido people perdid perds
        permis pharma photo photos pickin pictur pis plait plant planta pls podemo poder pointa pointe ponern pongo
        portab portal porte postes pourta pregun prend prendr presen press pret printe prints pris probad probie
        provee proyec prufen pueden puedo puis put quai quand quedo quelqu rallum rame rappel rato raus rebota
        recepc recher rechne recibo recono record recu redema regard regist rein reinst releve remis rendre renouv
        rentre renvoi repart repond repons report reprod restar resten result retape retire retour revien richti
        right ring rot rouge router ruckme saca said sait salen salle saludo samedi save say scan schich schick
        schran schwar second secret segund sehen sehr selbst semana senal send senor sent septie servic servid ses
        sessio seul seule shift should sicher side sieht siempr signal signes sigue sincro sirve sitze sms sogar
        solde soluci some somebo someon someth sonido sonnen soport sortie sortir souci sous soy speich start starte
        statio statt stays stehe stimmt stock stoppe stuck studen stunde sucurs suena suite suma sunday suppor svp
        tablet tag take tambie tampoc tant tarde tardes team techni televi tell tenemo test thanks their thing three
        throug thursd ticket till timeou times told tomorr ton too tor tormen tourne tpe transc tras travai traver
        treint trois trop trouve tuesda turno turnos twice type uber ultima under unidad uno uns unter upload urgenc
        users ustede utilis vacio valida valide vas ven vente veo ver verrou versio vertra vez vide video videos
        viele vier vierne vitre voisin voit voll volvi vorhan voulu voyant vpn vuelve waitin way web weder weeken
        weil weiter wen went werte what where which white who whole will window withou wlan won work works write
        wurde years zeichn zertif zum zur zuruck zusamm zweite
        """
}
