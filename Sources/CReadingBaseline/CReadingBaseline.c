#include "CReadingBaseline.h"

#include <gmime/gmime.h>
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

void reading_baseline_start(void) {
    g_mime_init();
    xmlInitParser();
}

typedef struct {
    GString *text;
    int hidden;
} Collector;

static int is_hidden(const xmlChar *name) {
    const char *element = (const char *)name;
    return !strcmp(element, "style") || !strcmp(element, "script") || !strcmp(element, "title");
}

static void start_element(void *data, const xmlChar *name, const xmlChar **attributes) {
    Collector *collector = data;
    (void)attributes;
    if (is_hidden(name)) collector->hidden++;
    else if (!strcmp((const char *)name, "br") || !strcmp((const char *)name, "p") || !strcmp((const char *)name, "div"))
        g_string_append_c(collector->text, '\n');
}

static void end_element(void *data, const xmlChar *name) {
    Collector *collector = data;
    if (is_hidden(name) && collector->hidden > 0) collector->hidden--;
}

static void characters(void *data, const xmlChar *text, int count) {
    Collector *collector = data;
    if (!collector->hidden) g_string_append_len(collector->text, (const char *)text, count);
}

static size_t read_html(const char *html, size_t count) {
    if (count == 0) return 0;
    htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(html, (int)count);
    if (context == NULL) return 0;
    Collector collector = {g_string_sized_new(count), 0};
    htmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.startElement = start_element;
    handler.endElement = end_element;
    handler.characters = characters;
    handler.ignorableWhitespace = characters;
    htmlCtxtUseOptions(
        context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
    htmlSAXHandlerPtr original = context->sax;
    context->sax = &handler;
    context->userData = &collector;
    htmlParseDocument(context);
    context->sax = original;
    htmlFreeParserCtxt(context);
    size_t found = collector.text->len;
    g_string_free(collector.text, TRUE);
    return found;
}

static size_t read_part(GMimeObject *part) {
    if (!GMIME_IS_TEXT_PART(part)) return 0;
    // Decodes the transfer encoding and converts to UTF-8 by the declared charset.
    char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
    if (text == NULL) return 0;
    size_t count = strlen(text);
    size_t found = count;
    if (g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", "html")) found = read_html(text, count);
    g_free(text);
    return found;
}

static size_t read_header(GMimeMessage *message) {
    const char *subject = g_mime_message_get_subject(message);
    InternetAddressList *senders = g_mime_message_get_from(message);
    InternetAddressList *recipients = g_mime_message_get_to(message);
    const char *identifier = g_mime_message_get_message_id(message);
    size_t found = (subject ? strlen(subject) : 0) + (identifier ? strlen(identifier) : 0);
    if (senders) found += (size_t)internet_address_list_length(senders);
    if (recipients) found += (size_t)internet_address_list_length(recipients);
    return found;
}

size_t reading_baseline_read(const char *bytes, size_t count) {
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, count);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_object_unref(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    g_object_unref(parser);
    if (message == NULL) return 0;
    size_t found = read_header(message);
    GMimePartIter *iterator = g_mime_part_iter_new((GMimeObject *)message);
    do {
        GMimeObject *part = g_mime_part_iter_get_current(iterator);
        if (part) found += read_part(part);
    } while (g_mime_part_iter_next(iterator));
    g_mime_part_iter_free(iterator);
    g_object_unref(message);
    return found;
}
