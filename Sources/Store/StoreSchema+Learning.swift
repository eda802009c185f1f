extension StoreSchema {
    /// Models that were learnt from corrections.
    static let learning = """
        -- `base`: the shipped model it began with. `tally`, `scores`: JSON. `bytes`: the model's file, or NULL for one that cannot be
        -- taken into use any more. `rolled back`: put aside by a person.
        CREATE TABLE learnt_model (
            id TEXT PRIMARY KEY,
            base TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            tally TEXT NOT NULL,
            scores TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('in use', 'refused', 'retired', 'rolled back')),
            reason TEXT NOT NULL,
            changed_at INTEGER NOT NULL,
            bytes BLOB
        ) STRICT;
        CREATE UNIQUE INDEX learnt_model_in_use ON learnt_model (state) WHERE state = 'in use';
        """
}
