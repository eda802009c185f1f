package import SQL

/// What every method of `FeedbackStore` throws of its own accord. `isFatal`: the daemon must exit and start afresh.
package typealias StoreError = DatabaseError
