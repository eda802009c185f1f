extension StoreSchema {
    /// Mails that could not be counted into a theme when they were stored: they are tried again, so many times.
    static let themeFailures = """
        CREATE TABLE theme_failure (
            message INTEGER PRIMARY KEY REFERENCES message (number),
            attempts INTEGER NOT NULL,
            tried_at INTEGER NOT NULL
        ) STRICT;
        """
}
