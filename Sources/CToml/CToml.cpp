#include "CToml.h"

#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

struct ctoml_document {
    /// Owns every byte that `nodes` point to.
    toml::table root;
    std::vector<ctoml_node> nodes;
    std::string error;
    uint32_t error_line = 0;
    uint32_t error_column = 0;
};

namespace {

ctoml_text text(std::string_view view) { return {view.data(), view.size()}; }

ctoml_node describe(const toml::node &source, const toml::key *key) {
    ctoml_node node{};
    node.line = source.source().begin.line;
    node.column = source.source().begin.column;
    if (key) {
        node.key = text(key->str());
        node.key_line = key->source().begin.line;
        node.key_column = key->source().begin.column;
    }
    if (source.is_table()) {
        node.kind = CTOML_TABLE;
    } else if (source.is_array()) {
        node.kind = CTOML_ARRAY;
    } else if (auto *string = source.as_string()) {
        node.kind = CTOML_STRING;
        node.string = text(string->get());
    } else if (auto *integer = source.as_integer()) {
        node.kind = CTOML_INTEGER;
        node.integer = integer->get();
    } else if (auto *floating = source.as_floating_point()) {
        node.kind = CTOML_FLOAT;
        node.floating = floating->get();
    } else if (auto *boolean = source.as_boolean()) {
        node.kind = CTOML_BOOLEAN;
        node.boolean = boolean->get();
    } else if (auto *date = source.as_date()) {
        node.kind = CTOML_DATE;
        node.year = date->get().year;
        node.month = date->get().month;
        node.day = date->get().day;
    } else {
        node.kind = CTOML_TIME;
    }
    return node;
}

/// Breadth first, so that siblings stand together and nothing recurses.
void flatten(ctoml_document &document) {
    std::vector<const toml::node *> sources{&document.root};
    document.nodes.push_back(describe(document.root, nullptr));
    for (size_t index = 0; index < sources.size(); ++index) {
        const size_t first = sources.size();
        auto append = [&](const toml::node &child, const toml::key *key) {
            sources.push_back(&child);
            document.nodes.push_back(describe(child, key));
        };
        if (auto *table = sources[index]->as_table()) {
            for (auto &&[key, child] : *table) append(child, &key);
        } else if (auto *array = sources[index]->as_array()) {
            for (auto &child : *array) append(child, nullptr);
        }
        document.nodes[index].first_child = first;
        document.nodes[index].child_count = sources.size() - first;
    }
}

}  // namespace

extern "C" ctoml_document *ctoml_parse(const char *bytes, size_t length) {
    ctoml_document *document = nullptr;
    try {
        document = new ctoml_document;
        document->root = toml::parse(std::string_view(bytes, length));
        flatten(*document);
        return document;
    } catch (const toml::parse_error &error) {
        try {
            document->error = error.description();
            document->error_line = error.source().begin.line;
            document->error_column = error.source().begin.column;
            return document;
        } catch (...) {
        }
    } catch (...) {
    }
    delete document;
    return nullptr;
}

extern "C" void ctoml_free(ctoml_document *document) { delete document; }

extern "C" const ctoml_node *ctoml_nodes(const ctoml_document *document, size_t *count) {
    *count = document->nodes.size();
    return document->nodes.data();
}

extern "C" ctoml_text ctoml_error(const ctoml_document *document, uint32_t *line, uint32_t *column) {
    *line = document->error_line;
    *column = document->error_column;
    return text(document->error);
}
