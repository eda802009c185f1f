extension StoreSchema {
    /// What those who asked are told, who has been, and what they say to it.
    static let news = """
        -- Our own server vouches for the sender, of our people or not.
        ALTER TABLE answer_right ADD COLUMN is_authenticated INTEGER NOT NULL DEFAULT 0;
        UPDATE answer_right SET is_authenticated = is_trusted;

        -- An answer of IT to a theme, as it was when it was given: told only while the theme still says the same.
        CREATE TABLE news (
            number INTEGER PRIMARY KEY,
            theme INTEGER NOT NULL REFERENCES theme (number),
            event INTEGER NOT NULL UNIQUE REFERENCES theme_event (number),
            status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'declined')),
            note TEXT NOT NULL,
            note_by TEXT NOT NULL,
            note_at INTEGER NOT NULL,
            planned_at INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('current', 'replaced', 'withdrawn')),
            replaced_by INTEGER REFERENCES news (number)
        ) STRICT;
        CREATE INDEX news_theme ON news (theme);

        -- Whom it concerns, each person once. `message` is a mail in which they asked; what is quoted is looked up when they are
        -- told, and stands here never. `outbox`: the key of the mail that told them. `asked_at`: whether it helped.
        CREATE TABLE news_person (
            news INTEGER NOT NULL REFERENCES news (number),
            person TEXT NOT NULL,
            message INTEGER NOT NULL REFERENCES message (number),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'doubtful', 'sent', 'dropped')),
            reason TEXT NOT NULL DEFAULT '',
            due_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            outbox TEXT,
            told_at INTEGER,
            asked_at INTEGER,
            opinion TEXT CHECK (opinion IN ('helped', 'not helped')),
            opinion_at INTEGER,
            PRIMARY KEY (news, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX news_person_waiting ON news_person (state, due_at) WHERE state IN ('waiting', 'doubtful');
        CREATE INDEX news_person_person ON news_person (person);
        CREATE INDEX news_person_told ON news_person (told_at) WHERE told_at IS NOT NULL;
        CREATE INDEX news_person_asked ON news_person (asked_at) WHERE asked_at IS NOT NULL;
        CREATE INDEX news_person_opinion ON news_person (opinion_at) WHERE opinion_at IS NOT NULL;
        CREATE INDEX news_person_outbox ON news_person (outbox) WHERE outbox IS NOT NULL;

        -- Who wants no news.
        CREATE TABLE news_refusal (person TEXT PRIMARY KEY, since INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        """
}
