/// How much a digest shows. Tried from generous to meagre until the mail fits.
struct DigestBudget: Sendable {
    /// For each section.
    let quotes: Int
    /// For each service within a section.
    let quotesPerTopic: Int
    /// UTF-8 bytes of one quote.
    let quoteBytes: Int
    /// For each section.
    let themes: Int
    let quotesPerTheme: Int
    /// The same for the first few, of which most people speak.
    let quotesPerForemost: Int
    /// UTF-8 bytes of what IT answered.
    let answerBytes: Int
    /// The chart of people in each step.
    let drawsSteps: Bool
    /// The course of each theme in columns of cells; else in blocks of letters, which cost a tenth.
    let drawsCourses: Bool

    static let foremostThemes = 3

    static let maximumIncidents = 8
    static let maximumTopics = 6
    static let maximumSilences = 8
    /// UTF-8 bytes of a service's, team's, organisation's or theme's name.
    static let nameBytes = 80

    static let levels = [
        DigestBudget(
            quotes: 10,
            quotesPerTopic: 4,
            quoteBytes: 320,
            themes: 8,
            quotesPerTheme: 2,
            quotesPerForemost: 2,
            answerBytes: 300,
            drawsSteps: true,
            drawsCourses: true
        ),
        DigestBudget(
            quotes: 10,
            quotesPerTopic: 4,
            quoteBytes: 320,
            themes: 8,
            quotesPerTheme: 1,
            quotesPerForemost: 2,
            answerBytes: 300,
            drawsSteps: true,
            drawsCourses: true
        ),
        DigestBudget(
            quotes: 8,
            quotesPerTopic: 3,
            quoteBytes: 260,
            themes: 8,
            quotesPerTheme: 1,
            quotesPerForemost: 2,
            answerBytes: 260,
            drawsSteps: true,
            drawsCourses: false
        ),
        DigestBudget(
            quotes: 6,
            quotesPerTopic: 2,
            quoteBytes: 200,
            themes: 6,
            quotesPerTheme: 1,
            quotesPerForemost: 2,
            answerBytes: 200,
            drawsSteps: true,
            drawsCourses: false
        ),
        DigestBudget(
            quotes: 6,
            quotesPerTopic: 2,
            quoteBytes: 200,
            themes: 6,
            quotesPerTheme: 1,
            quotesPerForemost: 1,
            answerBytes: 200,
            drawsSteps: true,
            drawsCourses: false
        ),
        DigestBudget(
            quotes: 4,
            quotesPerTopic: 1,
            quoteBytes: 140,
            themes: 5,
            quotesPerTheme: 1,
            quotesPerForemost: 1,
            answerBytes: 140,
            drawsSteps: true,
            drawsCourses: false
        ),
        DigestBudget(
            quotes: 4,
            quotesPerTopic: 1,
            quoteBytes: 120,
            themes: 4,
            quotesPerTheme: 1,
            quotesPerForemost: 2,
            answerBytes: 120,
            drawsSteps: true,
            drawsCourses: false
        ),
        DigestBudget(
            quotes: 4,
            quotesPerTopic: 1,
            quoteBytes: 140,
            themes: 4,
            quotesPerTheme: 1,
            quotesPerForemost: 1,
            answerBytes: 140,
            drawsSteps: true,
            drawsCourses: false
        ),
        DigestBudget(
            quotes: 4,
            quotesPerTopic: 1,
            quoteBytes: 140,
            themes: 6,
            quotesPerTheme: 1,
            quotesPerForemost: 1,
            answerBytes: 140,
            drawsSteps: false,
            drawsCourses: false
        ),
        DigestBudget(
            quotes: 2,
            quotesPerTopic: 1,
            quoteBytes: 100,
            themes: 5,
            quotesPerTheme: 1,
            quotesPerForemost: 1,
            answerBytes: 100,
            drawsSteps: false,
            drawsCourses: false
        ),
        DigestBudget(
            quotes: 0,
            quotesPerTopic: 0,
            quoteBytes: 0,
            themes: 3,
            quotesPerTheme: 0,
            quotesPerForemost: 0,
            answerBytes: 60,
            drawsSteps: false,
            drawsCourses: false
        ),
    ]
}
