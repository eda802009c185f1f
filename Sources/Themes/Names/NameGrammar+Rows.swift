extension NameGrammar {
    static let rows = germanicRows + "\n" + romanceRows + "\n" + slavicRows

    private static let germanicRows = """
        en articles the a an our my mine their his her its your
        en indefinites a an another some
        en numerals one two three four five six ten twelve twenty thirty half
        en fillers unfortunately sadly again also still always now often then please however hello hi just ideally kindly
        en coordinators but however yet so and or
        en conjunctions when whenever because although though while until unless since if once
        en complements that which who whose whether what
        en links and or so as
        en parts of to
        en speakers i we
        en pronouns you he she it they this that there these those everybody one somebody anybody
        en prepositions at in on from to for with without during after before by of into under over about per and or than
        en prepositions between within through via since until towards against
        en negations no not never without t cannot nobody nothing
        en asks need needs want wants wish would like love appreciate please possible request suggest
        en modals could can may might would should
        en glue to be it is have get only really are us me what help most nice good if at
        en questions can could may might will would shall is are was were do does did has have had why how when where who
        en questions what which if
        en hypotheses would
        en conditions if
        de articles der die das den dem des ein eine einen einem einer unser unsere unseren unserem unserer mein meine meinen
        de articles meinem meiner ihr ihre sein seine
        de indefinites ein eine einen
        de numerals zwei drei vier funf sechs zehn zwolf zwanzig dreissig mehrere weitere
        de fillers dazu dafur mir uns dringend leider wieder auch immer jetzt oft bitte meist meistens erneut inzwischen hallo ja
        de fillers doch einfach kurz noch hiermit deshalb daher darum
        de coordinators aber und oder denn sondern doch
        de conjunctions wenn weil dass obwohl wahrend bis sobald damit sodass ob als falls da seit nachdem
        de links und oder
        de parts von vom
        de speakers ich wir
        de pronouns er sie es man das dies dieser diese dieses ihr jeder alles
        de prepositions am im in an auf von zu zum zur fur mit ohne wahrend nach vor bei beim seit uber unter aus gegen pro und
        de prepositions oder als durch um bis vom ins ans zwischen hinter neben wegen trotz ausserhalb innerhalb
        de negations nicht kein keine keinen keiner nie ohne niemand nichts
        de asks brauche brauchen brauchte brauchten mochte mochten wunsche wunschen gern gerne bitte bitten beantrage benotige
        de asks benotigen
        de modals konnte konnten kann konnt konnen durfte darf
        de glue bekommen haben hatte hatten richten geben gebt machen installieren mir uns dafur dazu dringend auch noch um
        de glue erhalten sie wurde wurden eventuell vielleicht
        de questions kann konnte konnten konnt konnen ware waren wurde wurden gibt ist sind war hat haben habt hatte hatten wird
        de questions warum wieso wie wann wo wer was welche wozu weshalb muss mussen soll sollen darf durfen funktioniert
        nl articles de het een mijn ons onze hun
        nl indefinites een
        nl numerals twee drie vier vijf zes tien twaalf twintig
        nl fillers helaas weer ook altijd nu graag even toch
        nl coordinators maar en of want
        nl conjunctions wanneer omdat terwijl zodat als toen zodra hoewel sinds
        nl complements dat die dan
        nl links en of als
        nl parts van
        nl speakers ik wij we
        nl pronouns hij zij ze het men dit dat er u je jullie
        nl prepositions op in aan van voor met zonder tijdens na bij sinds uit en of over naar onder tegen door dan te
        nl prepositions tot vanaf vanuit binnen buiten tussen
        nl negations niet geen nooit zonder niemand niets
        nl asks graag nodig verzoek wil willen
        nl modals zou zouden kan kunnen kunt mag
        nl glue fijn handig prettig mooi zijn hebben heb krijgen kunnen willen ook nog een voor mij ons om alstublieft
        nl hypotheses zou zouden
        nl conditions als
        nl questions kan kunnen kunt zou zouden is zijn was waren heeft hebben wordt waarom hoe wanneer waar wie wat welke doet
        """

    private static let romanceRows = """
        fr articles le la les l un une des mon ma mes notre nos leur leurs
        fr indefinites un une
        fr numerals deux trois quatre cinq six dix douze vingt trente
        fr fillers malheureusement encore aussi toujours maintenant souvent bonjour
        fr coordinators mais et ou donc or car
        fr conjunctions quand lorsque parce puisque si comme
        fr complements que qu qui dont ou
        fr links et ou
        fr parts de du des d
        fr speakers je j nous
        fr pronouns il elle on ils elles ca ce c cela vous tu ceci cetait
        fr prepositions a au aux dans sur de d du des pour avec sans pendant apres avant chez depuis par vers et ou en
        fr prepositions sous entre contre lors pres
        fr negations ne n pas plus sans aucun aucune jamais personne rien
        fr asks faudrait voudrais voudrions souhaite souhaitons souhaiterais souhaiterions aimerais aimerions besoin merci
        fr asks demande demandons possible veuillez
        fr modals pourrait pourriez pouvez peut pourrions
        fr glue avoir aurions aurais aurait avons ai bien vouloir de d lui nous il que serait on y
        fr hypotheses serait
        fr conditions si
        fr questions peut peuvent pourrait pourrions pourriez pouvez serait est pourquoi comment quand ou qui que quoi
        es articles el los la las un una unos unas mi mis nuestro nuestra nuestros nuestras su sus
        es indefinites un una otro otra
        es numerals dos tres cuatro cinco seis diez doce veinte treinta
        es fillers desgraciadamente lamentablemente tambien siempre ahora hola
        es coordinators pero y e o u
        es conjunctions cuando porque aunque mientras si asi
        es complements que quien cual donde lo
        es links y e o u
        es parts de del
        es speakers yo nosotros tengo tenemos pierdo
        es pronouns eso esto ello usted ustedes hay
        es prepositions en de del al a desde para con sin durante despues antes por hasta y o sobre entre segun contra tras
        es negations no sin nunca ningun ninguna nadie nada
        es asks necesito necesitamos necesitaria querria querriamos quisiera quisieramos agradeceria posible solicito pido pedimos
        es asks gustaria
        es modals podria podriais podrian podriamos pueden puede podemos
        es glue poder tener que tenga se seria es me nos por favor
        es hypotheses seria
        es conditions si
        es questions puede pueden podria podriais podriamos podemos seria es son hay porque como cuando donde quien cual
        it articles il lo la gli i le l un uno una mio mia miei mie nostro nostra nostri nostre
        it indefinites un uno una
        it numerals due tre quattro cinque sei dieci dodici venti
        it fillers purtroppo ancora anche sempre ora buongiorno
        it coordinators ma e o pero
        it conjunctions quando perche mentre se appena
        it complements che chi dove cui
        it links e o
        it parts di del della dei dello delle
        it speakers io noi devo dobbiamo
        it pronouns questo cio esso essa lei voi si ci vi mi
        it prepositions nel nella nei nelle a al alla ai da dal dalla dai per con senza dopo prima su sul sulla di del della dei in
        it prepositions e o negli sugli dagli agli tra fra verso col nello allo dallo all nell dall sull
        it negations non senza mai nessun nessuna nessuno niente
        it asks vorrei vorremmo bisogno servirebbe serve possibile chiedo chiediamo gradirei
        it modals potrebbe potreste potremmo puo
        it glue avere avrei avrebbe abbiamo di si sarebbe e ci mi
        it hypotheses sarebbe
        it conditions se
        it questions puo possono potrebbe potreste sarebbe perche come quando dove chi quale
        pt articles o os a as um uma uns umas meu minha meus minhas nosso nossa nossos nossas
        pt indefinites um uma outro outra
        pt numerals dois duas tres quatro cinco seis dez doze vinte
        pt fillers infelizmente tambem sempre agora ola
        pt coordinators mas e ou
        pt conjunctions quando porque embora enquanto caso
        pt complements que quem onde
        pt links e ou
        pt parts de do da dos das
        pt speakers eu nos
        pt pronouns isto isso ele ela eles elas voce
        pt prepositions no na nos nas em de do da dos das para com sem depois antes por ate e ou ao a pelo pela desde
        pt prepositions apos durante sobre entre aos das num numa
        pt negations nao sem nunca nenhum nenhuma ninguem nada
        pt asks gostaria gostariamos preciso precisamos precisava precisavamos possivel agradecia pedia solicito
        pt modals poderia poderiam podiam podia podem
        pt glue e otimo util ter de que seria se me nos por favor haver
        pt hypotheses seria
        pt conditions se
        pt questions pode podem poderia poderiam seria e sao porque como quando onde quem qual
        """

    private static let slavicRows = """
        pl articles moj moja moje mojego nasz nasza nasze
        pl indefinites drugi drugie drugiego
        pl numerals dwa dwie trzy cztery piec dziesiec
        pl fillers niestety znowu znow takze zawsze teraz ciagle witam
        pl coordinators ale i oraz lub a lecz
        pl conjunctions gdyby gdy kiedy bo wiec choc zeby aby ktory ktora ktore jesli jezeli poniewaz ze ktorym ktorej
        pl links i oraz lub a
        pl speakers ja my
        pl pronouns to on ona ono oni pan pani panstwo
        pl prepositions w we z ze na do od dla bez po przed przy przez nad pod i oraz co o za u podczas miedzy mimo wedlug
        pl negations nie bez nigdy brak nikt nic niczego
        pl asks prosze prosimy moglibysmy moglabym moglbym chcialbym chcialabym chcielibysmy prosba przydalby
        pl modals czy mozna moze
        pl glue byloby dobrze warto dostac otrzymac miec moc o sie by
        pl questions czy moze mozna dlaczego jak kiedy gdzie kto co
        cs articles muj moje nas nase
        cs indefinites druhy
        cs numerals dva dve tri ctyri pet deset
        cs fillers bohuzel zase take vzdy ted stale
        cs coordinators ale a i nebo
        cs conjunctions kdyz protoze aby ze pokud ktery ktera ktere jestli jakmile
        cs links a i nebo
        cs speakers ja my
        cs pronouns to on ona ono oni vy
        cs prepositions v ve s se na do od pro bez po pred pri nad pod a nebo k ke z ze u o za behem mezi podle kvuli
        cs negations bez nikdy neni nelze nikdo nic
        cs asks prosim prosime potrebuji potrebujeme potrebovala potreboval potrebovali chtel chtela chteli mohla mohl mohli
        cs modals slo lze
        cs glue bylo mozne bych bychom dostat mit by
        cs questions lze je jsou proc jak kdy kde kdo co
        """
}
