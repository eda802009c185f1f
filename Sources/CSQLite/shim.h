#pragma once
#include <sqlite3.h>

// `SQLITE_TRANSIENT` is a cast macro, which Swift does not import. An empty Swift buffer may have no address, which
// SQLite would take for NULL: the empty string stands in.
static inline int earshot_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
    return sqlite3_bind_text(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}
static inline int earshot_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
    return sqlite3_bind_blob(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

// `sqlite3_db_config` is variadic, which Swift cannot call.
static inline int earshot_db_config(sqlite3 *database, int option, int on) {
    return sqlite3_db_config(database, option, on, (int *)0);
}
