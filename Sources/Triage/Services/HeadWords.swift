/// Names joined by a hyphen: "WLAN-Drucker" is a printer. The last one is what is spoken of.
enum HeadWords {
    static func kept(_ places: [ServiceMatcher.Place], in text: TokenizedText) -> [ServiceMatcher.Place] {
        places.enumerated().filter { index, place in
            guard index + 1 < places.count, places[index + 1].first == place.last + 1 else { return true }
            let next = text.tokens[places[index + 1].first]
            let end = Int(text.tokens[place.last].sourceEnd)
            return !(next.isHyphenated && Int(next.sourceStart) == end + 1)
        }.map(\.element)
    }
}
