extension ConceptLabel {
    /// Where, when and for whom: said of a thing, and never the thing itself.
    static let placesRows = """
        meetingRoom meeting room|Besprechungsraum|salle de réunion|sala de reuniones|sala riunioni|sala de reuniões|\
        vergaderruimte|sala konferencyjna|zasedací místnost
        warehouse warehouse|Lager|entrepôt|almacén|magazzino|armazém|magazijn|magazyn|sklad
        laboratory laboratory|Labor|laboratoire|laboratorio|laboratorio|laboratório|laboratorium|laboratorium|laboratoř
        openPlan open-plan office|Großraumbüro|bureau ouvert|oficina abierta|open space|escritório aberto|kantoortuin|\
        open space|otevřená kancelář
        guests guests|Gäste|invités|invitados|ospiti|convidados|gasten|goście|hosté
        customers customers|Kunden|clients|clientes|clienti|clientes|klanten|klienci|zákazníci
        newStarter new colleagues|neue Kollegen|nouveaux arrivants|nuevas incorporaciones|nuovi arrivati|\
        novos colegas|nieuwe collega's|nowi pracownicy|noví kolegové
        canteen canteen|Kantine|cantine|comedor|mensa|cantina|kantine|stołówka|jídelna
        lectureHall lecture hall|Hörsaal|amphithéâtre|aula magna|aula|anfiteatro|collegezaal|sala wykładowa|posluchárna
        classroom classroom|Unterrichtsraum|salle de cours|aula|aula|sala de aula|leslokaal|sala zajęć|učebna
        library library|Bibliothek|bibliothèque|biblioteca|biblioteca|biblioteca|bibliotheek|biblioteka|knihovna
        computerPool computer room|Computerraum|salle informatique|aula de informática|aula informatica|\
        sala de informática|computerlokaal|pracownia komputerowa|počítačová učebna
        doors doors|Türen|portes|puertas|porte|portas|deuren|drzwi|dveře
        contactPerson contact person|Ansprechpartner|interlocuteur|persona de contacto|referente|pessoa de contacto|\
        contactpersoon|osoba kontaktowa|kontaktní osoba
        home working from home|Homeoffice|télétravail|teletrabajo|telelavoro|teletrabalho|thuiswerken|praca z domu|\
        práce z domova
        onTheMove on the move|unterwegs|en déplacement|en movilidad|in mobilità|em deslocação|onderweg|w podróży|\
        na cestách
        abroad abroad|im Ausland|à l'étranger|en el extranjero|all'estero|no estrangeiro|in het buitenland|za granicą|\
        v zahraničí
        monthEnd at the end of the month|am Monatsende|en fin de mois|a fin de mes|a fine mese|no fim do mês|\
        aan het einde van de maand|na koniec miesiąca|na konci měsíce
        afterUpdate since a change|seit einer Umstellung|depuis un changement|desde un cambio|da un cambiamento|\
        desde uma mudança|sinds een wijziging|po zmianie|po změně
        mobileApp on a phone|am Handy|sur téléphone|en el móvil|sul telefono|no telemóvel|op de telefoon|na telefonie|\
        na telefonu
        """
}
