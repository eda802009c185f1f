extension StoreSchema {
    /// What a mail is about beside its category, and the verdicts on each of several matters.
    static let matters = """
        -- Position 0 is the mail itself, without a category of its own; the others are its matters, in its order. Words are as
        -- written, and erased with the content; `incident` is the one a matter's report counts into, beside the mail's own.
        CREATE TABLE matter (
            message INTEGER NOT NULL REFERENCES message (number),
            position INTEGER NOT NULL,
            passage INTEGER,
            category TEXT,
            is_unsure INTEGER NOT NULL,
            service TEXT,
            manner TEXT,
            reach TEXT,
            is_blocking INTEGER,
            incident INTEGER REFERENCES incident (number),
            service_words TEXT,
            place TEXT,
            device TEXT,
            reach_words TEXT,
            blocking_words TEXT,
            deadline TEXT,
            tone_words TEXT,
            probabilities TEXT NOT NULL,
            reasons TEXT NOT NULL,
            PRIMARY KEY (message, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX matter_incident ON matter (incident, message) WHERE incident IS NOT NULL;
        """
}
