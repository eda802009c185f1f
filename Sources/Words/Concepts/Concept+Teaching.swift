extension Concept {
    /// Of schools and universities.
    static let teachingRows = """
        learningPlatform
        en moodle- canvas blackboard ilias lms learning_platform- course_platform- learning_management- course_page-
        de moodle- ilias lernplattform- lernmanagement- kursraum- kursseite- lms
        fr moodle- plateforme_de_cours plateforme_pedagogique plateforme_d_apprentissage espace_de_cours ent lms
        es moodle- aula_virtual plataforma_de_cursos plataforma_docente campus_virtual lms
        it moodle- piattaforma_didattica piattaforma_dei_corsi e_learning lms
        pt moodle- plataforma_de_ensino plataforma_de_aprendizagem sala_virtual lms
        nl moodle- leerplatform- leeromgeving- elektronische_leeromgeving brightspace lms
        pl moodle- platform-_edukacyjn- platform-_e_learning- platform-_kurs- lms
        cs moodle- vyukov-_platform- e_learningov- vyukov-_system- lms
        lectureHall
        en lecture_hall- lecture_theatre- lecture_room- auditorium seminar_room- lectern-
        de horsaal- horsal- hoersaal- horsaele aula seminarraum- seminarraume rednerpult-
        fr amphitheatre- amphi amphis salle_de_cours salles_de_cours auditorium pupitre-
        es aula aulas auditorio- anfiteatro- salon_de_actos paraninfo
        it aula aule auditorium anfiteatro
        pt anfiteatro- auditorio- sala_de_aula salas_de_aula
        nl collegezaal- collegezalen aula auditorium leslokaal- leslokalen
        pl aula auli sala_wykladow- sali_wykladow- salach_wykladow- sale_wykladow- audytori-
        cs poslucharn- aula aule prednaskov-_sal- ucebn-
        lecture
        en lecture lectures lecturer- seminar seminars professor- class classes teaching
        de vorlesung- seminar- dozent- professor- lehrveranstaltung- unterricht- lehre
        fr cours_magistr- enseignant- enseignement- professeur- conferencier- td
        es clase clases docente- docencia profesor- seminario-
        it lezione lezioni docent- professor- didattic- seminari-
        pt aula aulas docente- professor- seminario- ensino
        nl college colleges docent- hoorcollege- les lessen onderwijs
        pl wyklad- zajec zajecia zajeciach prowadzac- profesor- dydakty- lekcj-
        cs prednask- vyuk- vyucuj- profesor- seminar- hodin_vyuky
        classroom
        en classroom- school pupil pupils teacher teachers headmaster
        de klassenzimmer- klassenraum- klassensatz- schule- schuler- lehrer- lehrkraft- lehrkrafte
        fr salle_de_classe salles_de_classe ecole- eleve eleves instituteur- lycee college
        es colegio- escuela- alumno- alumna- maestro- maestra-
        it scuola scuole alunn- maestr- insegnant-
        pt escola- aluno- aluna-
        nl klaslokaal- klas klassen school scholen leerling- leraar leraren
        pl szkol- uczniow- nauczyciel- klasa klasie klasach
        cs skol- skola zak- ucitel- trid-
        student
        en student students undergraduate- phd doctoral postgraduate- freshm-
        de student- studierend- studentin- doktorand- erstsemester-
        fr etudiant- doctorant-
        es estudiante- doctorand- alumnado
        it student- dottorand-
        pt estudante- doutorand-
        nl student- promovend-
        pl student- doktorant- studen-
        cs student- doktorand-
        exam
        en exam exams examination- e_exam- invigilat- midterm- assessment
        de prufung- klausur- e_klausur- pruefung- examen staatsexamen
        fr examen examens partiel partiels epreuve-
        es examen examenes parcial parciales
        it esame esami appello appelli
        pt exame exames prova provas
        nl tentamen- examen examens toets toetsen surveill-
        pl egzamin- kolokwi- sesj-_egzaminac-
        cs zkousk- zkouskov- test_studen-
        grades
        en grade grades grading marks_for transcript-
        de note noten notenverwaltung- notenliste- leistungsnachweis- zeugnis-
        fr notes_des note_des bulletin- releve_de_notes notation
        es nota_de notas_de calificacion- expediente_academico actas
        it voto voti verbalizz- pagell-
        pt nota_de notas_de pauta pautas
        nl cijfer cijfers cijferlijst-
        pl ocen- wpisyw-_ocen indeks-
        cs znamk- hodnocen- klasifikac-
        thesis
        en thesis theses dissertation- bachelor- master_thesis
        de abschlussarbeit- masterarbeit- bachelorarbeit- dissertation- doktorarbeit- hausarbeit-
        fr these theses memoire_de memoires
        es tesis tfg tfm trabajo_de_fin
        it tesi dissertazion-
        pt tese teses dissertac-
        nl scriptie- proefschrift- masterthesis
        pl prac-_dyplomow- prac-_magistersk- rozpraw- doktorat-
        cs diplomk- diplomov- bakalarsk- dizertac-
        enrolment
        en enrol- registration_for course_registration- sign_up_for matricul- timetable- timetabling
        de einschreib- immatrikul- kursanmeldung- belegung_der stundenplan- stundenplane vorlesungsverzeichnis-
        fr inscription- s_inscrire emploi_du_temps emplois_du_temps
        es matricul- inscripcion- inscribir- horario_de_clases
        it iscrizion- iscriver- immatricol- orario_delle
        pt inscric- matricul- horario_escolar
        nl inschrijv- lesrooster- roosters
        pl zapis_na zapisy rejestracj-_na plan_zajec planu_zajec
        cs zapis_predmet- zapisu zapsat rozvrh-
        homework: handing something in
        en assignment- hand_in submission- submit homework- coursework- plagiarism turnitin
        de abgabe- hausaufgabe- einreich- aufgabenabgabe- plagiat- abgeben
        fr devoir- rendu rendus remise- depot_de depot_des plagiat
        es entrega_de tarea- deberes plagio entregas
        it consegna_dei compito compiti elaborat- plagio
        pt trabalho_de_casa submiss- submeter plagio
        nl huiswerk- inlever- opdracht- plagiaat-
        pl prac-_domow- oddawa- oddani- plagiat- zadani-
        cs ukol- odevzd- plagiat-
        recording: of lectures and meetings
        en record recorded recording recordings lecture_capture panopto stream streaming livestream-
        de aufzeichn- aufnahme- aufnehmen mitschnitt- stream- livestream- ubertragung-
        fr enregistrement- enregistrer captation- diffusion streaming rediffusion-
        es grabacion- grabar grabad- retransm- streaming
        it registrazion- registrar- streaming diretta
        pt gravac- gravar gravad- transmiss- streaming
        nl opname- opnemen opgenomen streaming livestream- weblecture-
        pl nagran- nagryw- transmisj- streaming-
        cs nahrav- zaznam- streamov- prenos_prednas-
        subtitles
        en subtitle- caption- captioning transcri- dictat- speech_recognition
        de untertitel- transkri- diktat- diktier- spracherkennung-
        fr sous_titr- transcri- dictee- dicter reconnaissance_vocale
        es subtitul- transcri- dictad- dictar reconocimiento_de_voz
        it sottotitol- trascri- dettatur- riconoscimento_vocale
        pt legenda- transcri- ditado- ditar reconhecimento_de_voz
        nl ondertitel- transcri- dicteer- dictee spraakherkenning-
        pl napisy napisow transkry- dyktow- rozpoznawani-_mowy
        cs titulk- prepis_rec- diktov- rozpoznavan-_rec-
        library
        en library libraries journal- e_journal- e_book- ebook- catalogue
        de bibliothek- bucherei- zeitschrift- e_book- ebook- katalog-
        fr bibliotheque- revue revues catalogue- livre_numerique livres_numeriques
        es bibliotec- revista- catalogo- libro_electronic- libros_electronic-
        it bibliotec- rivist- catalog- e_book
        pt bibliotec- revista- catalogo- ebook-
        nl bibliotheek- bibliotheken tijdschrift- catalogus e_book-
        pl bibliotek- czasopis- katalog- e_book-
        cs knihovn- casopis- katalog- e_knih-
        research: programs and machines for calculating
        en research- statistics_software spss matlab stata rstudio python cluster gpu compute server_for
        de forschung- spss matlab stata rstudio python rechencluster- gpu rechenzeit- statistiksoftware
        fr chercheur- spss matlab stata rstudio python calcul_intensif gpu cluster de_recherche
        es investigacion investigador- spss matlab stata rstudio python gpu cluster calculo
        it ricercator- spss matlab stata rstudio python gpu cluster
        pt investigacao investigador- spss matlab stata python gpu cluster
        nl onderzoek- onderzoeker- spss matlab stata python gpu rekencluster-
        pl badawcz- badan- spss matlab stata python gpu klaster-
        cs vyzkum- spss matlab stata python gpu klastr-
        computerPool: computers that are there for all
        en computer_lab- computer_room- pc_pool- lab_computers public_computers lab_pcs
        de pc_pool- poolraum- poolraume computerraum- computerraume pc_raum- pc_saal-
        fr salle_informatique salles_informatiques libre_acces postes_en_libre
        es aula_de_informatica aulas_de_informatica sala_de_ordenadores
        it aula_informatica aule_informatiche
        pt sala_de_informatica salas_de_informatica
        nl computerlokaal- computerlokalen pc_lokaal
        pl pracowni-_komputer- sala_komputer- sali_komputer-
        cs pocitacov-_ucebn-
        survey
        en survey- poll polls quiz quizzes evaluation_form voting vote clicker-
        de umfrage- abstimm- quiz evaluation- befragung-
        fr sondage- enquete- quiz vote votes questionnaire-
        es encuesta- votacion- cuestionario- quiz
        it sondaggi- questionar- quiz votazion-
        pt inquerito- votac- questionario- quiz
        nl enquete- peiling- quiz stemmen vragenlijst-
        pl ankiet- glosowan- quiz-
        cs anket- hlasovan- kviz- dotaznik-
        """
}
