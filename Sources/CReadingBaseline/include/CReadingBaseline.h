#pragma once
#include <stddef.h>

/// What a plain C program would do with a mail: GMime parses it from memory, every text part is decoded and converted to UTF-8,
/// and libxml2's SAX parser collects the text of HTML. No quotes, no kinds, no limits: GMime 3.2.13 recurses and overflows the
/// stack on some hostile mails, which must not be given to it.
///
/// Returns the bytes of text found, so that nothing is left undone. `reading_baseline_start` comes once, before.
void reading_baseline_start(void);
size_t reading_baseline_read(const char *bytes, size_t count);
