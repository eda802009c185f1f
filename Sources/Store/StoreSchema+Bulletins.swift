extension StoreSchema {
    /// What goes to a list of the operator's choice, once staff has approved it.
    static let bulletins = """
        -- `material`: what it tells of, as JSON, frozen when the draft is made; it holds no word of a mail. `left_out`: numbers of
        -- items, with a blank between them. `title`: NULL: as composed. `revision` counts drafts; only the newest can be approved.
        CREATE TABLE bulletin (
            number INTEGER PRIMARY KEY,
            period TEXT NOT NULL UNIQUE,
            period_end INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'dropped', 'lapsed', 'empty')),
            revision INTEGER NOT NULL DEFAULT 1,
            material TEXT NOT NULL,
            left_out TEXT NOT NULL DEFAULT '',
            title TEXT,
            made_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            changed_by TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX bulletin_draft ON bulletin (made_at) WHERE state = 'draft';
        """
}
