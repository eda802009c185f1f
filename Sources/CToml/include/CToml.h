#pragma once
// TOML 1.0 text in, a flat tree out: a C door to toml++, so that Swift sees neither templates nor exceptions.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum __attribute__((enum_extensibility(closed))) ctoml_kind {
    CTOML_TABLE,
    CTOML_ARRAY,
    CTOML_STRING,
    CTOML_INTEGER,
    CTOML_FLOAT,
    CTOML_BOOLEAN,
    /// A local date, without a time of day.
    CTOML_DATE,
    /// A time of day, or a date with one.
    CTOML_TIME,
} ctoml_kind;

/// Bytes that belong to the document, UTF-8, not terminated.
typedef struct ctoml_text {
    const char *bytes;
    size_t length;
} ctoml_text;

/// Lines and columns count from 1, columns in Unicode scalars; both are 0 where there is none.
typedef struct ctoml_node {
    ctoml_kind kind;
    /// Where the children of a table or array stand in the document's nodes, one after another.
    size_t first_child;
    size_t child_count;
    /// Empty, and its place 0, for the root and for the elements of an array.
    ctoml_text key;
    uint32_t key_line;
    uint32_t key_column;
    uint32_t line;
    uint32_t column;
    ctoml_text string;
    int64_t integer;
    double floating;
    bool boolean;
    uint16_t year;
    uint8_t month;
    uint8_t day;
} ctoml_node;

typedef struct ctoml_document ctoml_document;

/// Parses UTF-8 text. NULL only when memory is short. The answer holds either nodes or an error, and belongs to the
/// caller until `ctoml_free`. Dotted keys nest without a limit of toml++'s own, and the stack pays for each level: the
/// caller bounds them first.
ctoml_document *ctoml_parse(const char *bytes, size_t length);

/// May be given NULL.
void ctoml_free(ctoml_document *document);

/// All nodes, breadth first, the root table at 0. None when the text was refused.
const ctoml_node *ctoml_nodes(const ctoml_document *document, size_t *count);

/// Why and where the text was refused; an empty text when it was not.
ctoml_text ctoml_error(const ctoml_document *document, uint32_t *line, uint32_t *column);

#ifdef __cplusplus
}
#endif
