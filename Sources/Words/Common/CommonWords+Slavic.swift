extension CommonWords {
    static let polish = """
        a aby albo ale az bardzo bez bo bowiem byc byl byla byli bylo byly bym by caly cala co coraz cos czas czasem czego czemu czesto czy czyli
        da dac dalej dlaczego dla do dobry dobre dobrze dosc dwa dzien dzieki dziekuje dziekujemy dzis dzisiaj gdy gdyby gdyz gdzie go
        godzin godziny godzina i ich ile im inne inny innych inaczej ja jak jaka jakas jaki jakis jako je jeden jedna jednak jednym jego jej
        jest jestem jestesmy jeszcze jesli jezeli juz kazdy kazda kazde kilka kiedy kolega koledzy kolezanka kolegow ktora ktore ktorego ktorej
        ktory ktorych ktorym ktorzy kto lat lepiej lub ma macie maja mam mamy mi miesiac miesiecy miedzy mial miec minut mnie mniej mozna
        mozliwe mozliwosc moze mozemy mogla moglby mogloby mogliby moj moja moje moich musi musze musimy my na nad nadal nam nami nas nasz
        nasza nasze naszego naszych nasi nawet nic nich nie niech niej nigdy nim niz no nowe nowy o obecnie od ode oni ono oraz osob osoby osoba pan pani
        panstwo po pod podczas pomoc poniewaz potem powinien pozdrawiam pozdrowienia powazaniem prace pracy praca pracowac prawie problem
        prosba prosbe prosze prosi prosimy przed przede przez przy raz razy roku rok sa sam sama sami sie skoro sobie soba spod sposob sposobu swoj swoje
        swoich sprawa sprawie szanowni szybko ta tak taka taki takie takze tam te tego tej temu ten teraz tez to tobie trzeba tu tutaj tyle tylko tym
        tych tydzien tygodniu u uprzejmie w was wasz we wcale wciaz wczoraj wie wiec wiecej wielu wiem witam witajcie wszyscy wszystko wszystkich
        wtedy wy z za zamiast zanim zaraz zawsze ze zeby zespol znow znowu zupelnie poniedzialek poniedzialku wtorek sroda czwartek piatek
        rano wieczorem moc czesc hej chociaz chocby stoja
        """

    static let czech = """
        a aby aj ale anebo ani ano asi az behem bez bude budeme budou by byl byla byli bylo byt bych bychom ci co coz cele cely dal dalsi den dekuji dekujeme
        diky dnes dne dni do dobre dobry dokud dva ho hodin hodiny hodne i jak jaka jake jako jakykoli je jeden jedna jedno jednou jeho jej jeji jejich
        jen jenom jeste jestli jestlize ji jine jiny jiz jsem jses jsi jsme jsou jste k kam kazdy kazda kde kdo kdy kdyz ke kolega kolegove kolik kolegyne
        ktera ktere ktereho kteri ktery kterou kvuli lepsi lide lidi ma maji mam mame me mel meli mela mezi mi mit mne mnoho moc moje muj muze muzu muzeme mohl mohla
        mohli mozne mozna mozno musi musim musime my na nad nam nami nas nase nasem nasi ne nebo neco nekdo nekdy nektere nektery nelze nemam nemame
        neni nez nic nikdo nikdy nova nove novy o od on ona oni ono opet pak po pod podle porad potom pouze prace praci prave pred pres pri pro
        problem proc prosim prosime proste proto protoze prvni radi rad rada rano roku rok s se si sve svuj svych ta tady tak take takze
        tam te teba ted tedy ten tento teto tim to toho tohle tom tomu toto tu tuto ty tyden tydny tydnu u uz v vam vas vase ve vic vice vsak vse vsech
        vsechno vsichni vy z za zase ze zadne zde zpet pondeli utery stredu ctvrtek patek pozdravem pozdravy vazeni ahoj zdravim minut
        """
}
