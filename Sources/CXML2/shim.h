#pragma once
// Debian's libxml2 knows ICU and so includes its headers, whose types clash with those of the ICU inside
// FoundationInternationalization. Nothing that depends on ICU is used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
