/// What the writer asks of an element's name, answered once a name.
struct HTMLElementKind: Equatable {
    let name: String
    let flow: HTMLElement.Flow
    let isVoid: Bool
    let isList: Bool
    let isLink: Bool
    let isImage: Bool
    let isBlockQuote: Bool

    init(name: String) {
        self.name = name
        flow = HTMLElement.flow(of: name)
        isVoid = HTMLElement.isVoid(name)
        isList = name == "ul" || name == "ol"
        isLink = name == "a"
        isImage = name == "img"
        isBlockQuote = name == "blockquote"
    }

    static func == (one: Self, other: Self) -> Bool { one.name == other.name }
}
