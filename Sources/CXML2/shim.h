#pragma once
// Debian's libxml2 is built with ICU and would show ICU's headers, which Foundation declares differently: no module could
// then import both. Only the tail of xmlCharEncodingHandler, never touched here, depends on the macro.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
