/// Character references without their semicolon, which browsers decode all the same (HTML standard, 13.2.5.73): "&nbsp next".
enum HTMLReference {
    /// The position after the name of such a reference at `start`, where "&" stands; nil when its semicolon is there, or when
    /// it is no name of HTML 3.2, the only ones that may lack it.
    static func end(in html: [UInt8], at start: Int, before limit: Int) -> Int? {
        var end = start + 1
        while end < limit, end - start <= maximumNameBytes, ASCII.isLetter(html[end]) || ASCII.isDigit(html[end]) {
            end += 1
        }
        guard end > start + 2, end == limit || html[end] != 0x3B else { return nil }
        // The longest name that fits: "&nbspand" is "&nbsp" and "and".
        while end > start + 2 {
            if names.contains(String(decoding: html[(start + 1)..<end], as: UTF8.self)) { return end }
            end -= 1
        }
        return nil
    }

    /// "frac12", "Aacute"; the longest is "Ccedil" or one like it.
    private static let maximumNameBytes = 6

    private static let names: Set<String> = Set(
        """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
        middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
        Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
        Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
        iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml amp lt gt quot
        AMP LT GT QUOT COPY REG
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
