extension Concept {
    static let devicesRows = """
        second: one more of something
        en second another additional extra spare dual two_screens two_monitors
        de zweit- weiter- zusatzlich- extra noch_ein- noch_einen
        fr deuxieme second seconde supplementaire- additionnel- autre_ecran
        es segund- adicional- otro_monitor otra_pantalla extra
        it second- aggiuntiv- ulterior- supplementar-
        pt segund- adiciona- outro_monitor extra
        nl tweede extra bijkomend-
        pl drug- dodatkow- kolejn-
        cs druh- dalsi dodatecn-
        monitor: a screen as a thing
        en monitor- screen screens display displays
        de monitor- bildschirm- -bildschirm- -monitor- display-
        fr ecran- moniteur- affichage-
        es pantalla- monitor-
        it monitor- schermo schermi
        pt monitor- ecra ecras tela telas
        nl monitor- scherm schermen beeldscherm-
        pl monitor- ekran-
        cs monitor- obrazovk- displej-
        laptop
        en laptop- notebook- macbook-
        de laptop- notebook- -laptop- -notebook- klapprechner-
        fr portable portables ordinateur_portable pc_portable
        es portatil- ordenador_portatil
        it portatil- notebook- laptop-
        pt portatil- notebook-
        nl laptop-
        pl laptop- notebook-
        cs notebook- laptop-
        tablet
        en tablet tablets ipad- touchscreen- touch_screen-
        de tablet- ipad-
        fr tablette-
        es tableta- tablet
        it tablet
        pt tablet tablets
        nl tablet-
        pl tablet-
        cs tablet-
        handset: a mobile telephone
        en mobile mobiles cell_phone- cellphone- smartphone- iphone- android- company_phone- work_phone-
        en my_phone private_phone own_phone
        de handy- -handy- diensthandy- smartphone- mobiltelefon- iphone- mobil
        fr smartphone- mobile mobiles telephone_portable telephone_personnel portable_personnel iphone-
        es movil- smartphone- telefono_personal iphone-
        it cellulare cellulari smartphone- telefonino
        pt telemovel telemoveis celular- smartphone-
        nl mobiel- smartphone- telefoon_van_de_zaak iphone-
        pl komork- smartfon- telefon_sluzbow- telefonie prywatny_telefon prywatnym_telefonie iphone-
        cs mobil- smartphon- sluzebni_telefon
        mouse
        en mouse mice trackball-
        de maus mause mausen -maus trackball-
        fr souris
        es raton ratones
        it mouse
        pt rato ratos
        nl muis muizen
        pl mysz- myszk-
        cs mys mysi mysk-
        keyboard
        en keyboard- keys
        de tastatur- tasten
        fr clavier- touches
        es teclado- teclas
        it tastier- tasti
        pt teclado- teclas
        nl toetsenbord- toetsen
        pl klawiatur- klawisz-
        cs klavesnic- klaves-
        layout
        en layout qwerty qwertz azerty umlaut- accents special_characters
        de layout- tastaturbelegung- belegung- sonderzeichen umlaut-
        fr azerty disposition- qwertz qwerty accents
        es distribucion_del_teclado qwerty enes acentos
        it layout accenti
        pt layout acentos
        nl indeling- azerty qwerty
        pl uklad_klawiatury ukladem polskie_znaki polskich_znakow
        cs rozlozeni diakritik-
        ergonomics
        en ergonomic- wrist- tendon- back_pain neck_pain posture standing_desk- height_adjustable vertical
        en physio- rsi
        de ergonom- handgelenk- sehnenscheid- rucken ruckenschmerz- nacken stehtisch- hohenverstellbar-
        de vertikal-
        fr ergonom- poignet- tendinit- dos cervical- vertical- canal_carpien
        es ergonom- muneca- tendinit- espalda cuello vertical
        it ergonom- polso polsi tendinit- schiena verticale
        pt ergonom- pulso pulsos tendinit- costas vertical
        nl ergonom- pols polsen rug rsi muisarm verticale
        pl ergonom- nadgarst- plec- kregoslup- pionow-
        cs ergonom- zapest- zad zada vertikaln-
        headset
        en headset- headphone- earphone- earbud-
        de headset- kopfhorer-
        fr casque- ecouteur- micro_casque-
        es auricular- cascos
        it cuffie cuffia auricolar-
        pt auricular- auscultador- headset- fones
        nl headset- koptelefoon-
        pl sluchawk- zestaw_sluchawkowy
        cs sluchatk- headset-
        noise
        en noise noisy noise_cancelling loud background_noise echo- quiet
        de larm- laut lauter gerausch- hintergrundgerausch- echo hall ruhig
        fr bruit- bruyant- echo reduction_de_bruit antibruit
        es ruido- ruidos- eco cancelacion_de_ruido
        it rumor- eco
        pt ruido- barulh- eco
        nl lawaai- geluid- ruis echo herrie
        pl halas- szum- glosn- echo
        cs hluk- hlucn- ozven-
        sound
        en sound audio speaker speakers loudspeaker- microphone- mic mics mike hear volume
        de ton tonqualitat lautsprecher- mikrofon- -mikrofon- mikro mikros horen hort
        fr son haut_parleur- micro micros microphone- entend- enceinte-
        es sonido altavo- microfono- micro oye oyen audio
        it audio altoparlant- microfon- casse sente sentono
        pt som altifalant- microfone- coluna- audio ouve ouvem
        nl geluid luidspreker- microfoon- horen
        pl dzwiek- glosnik- mikrofon- slychac
        cs zvuk- reproduktor- mikrofon- slyset
        camera
        en camera- webcam-
        de kamera- -kamera- webcam-
        fr camera- webcam-
        es camara- webcam-
        it telecamer- webcam-
        pt camara- camera- webcam-
        nl camera- webcam-
        pl kamer- kamerk-
        cs kamer- webkamer-
        dock
        en dock docks docking- dongle- port_replicator-
        de dock docks docking- andock-
        fr station_d_accueil stations_d_accueil dock docks station_accueil
        es base_de_conexion dock docks estacion_de_acoplamiento docking replicador-
        it docking- base_di_collegamento
        pt docking- base_de_ligacao estacao_de_ancoragem
        nl dock docks docking-
        pl dok dokow stacj-_dokujac- dokujac-
        cs dokovac- dok doky
        charger
        en charger- charging power_adapter- power_supply power_brick charge
        de ladegerat- ladekabel- netzteil- aufladen laden
        fr chargeur- recharg- alimentation
        es cargador- recarg-
        it caricator- caricabatter- ricaric-
        pt carregador-
        nl oplader- opladen
        pl ladowark- zasilacz- ladowa-
        cs nabijeck- nabije-
        battery
        en battery batteries
        de akku akkus batterie- -akku
        fr batterie-
        es bateria-
        it batteri-
        pt bateria-
        nl batterij- accu accus
        pl bateri- akumulator-
        cs bateri-
        cable
        en cable- adapter- hdmi usb_c displayport
        de kabel- -kabel adapter- hdmi usb_c
        fr cable- cablage adaptateur- hdmi usb_c
        es cable- adaptador- hdmi usb_c
        it cavo cavi adattator- hdmi usb_c
        pt cabo cabos adaptador- hdmi usb_c
        nl kabel- adapter- hdmi usb_c
        pl kabel- kabl- adapter- przejsciowk- hdmi usb_c
        cs kabel- adapter- hdmi usb_c
        usbStick
        en usb_stick- usb_drive- thumb_drive- flash_drive- memory_stick- usb_key-
        de usb_stick- stick sticks usb_gerat-
        fr cle_usb cles_usb
        es memoria_usb pendrive- lapiz_usb usb
        it chiavetta chiavette usb
        pt pen_usb pendrive-
        nl usb_stick-
        pl pendrive- pamiec_usb
        cs flashdisk- flesk- usb_disk-
        """
}
