/* The words of the record, and writing: hearsay.h's functions over src/write. */
#include "api/doc.h"
#include "write/news.h"

static const char *word(const char *const *words, int n, int i)
{
    return i >= 0 && i < n ? words[i] : "unknown";
}

const char *hs_type_word(hs_type type)
{
    static const char *const words[] = {"direct", "indirect", "mixed"};
    return word(words, 3, (int)type);
}

const char *hs_kind_word(hs_kind kind)
{
    static const char *const words[] = {"unknown", "person", "organization", "group", "document", "unnamed", "author"};
    return word(words, 7, (int)kind);
}

const char *hs_polarity_word(hs_polarity polarity)
{
    static const char *const words[] = {"affirmed", "denied"};
    return word(words, 2, (int)polarity);
}

const char *hs_certainty_word(hs_certainty certainty)
{
    static const char *const words[] = {"asserted", "hedged", "questioned"};
    return word(words, 3, (int)certainty);
}

int hs_write_begin(const hs_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    return hs_write_part(HS_PART_HEAD, NULL, options, sink, user, err);
}

int hs_write_doc(const hs_doc *doc, const hs_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    hs_view view = hs_doc_view(doc);
    return hs_write_part(HS_PART_DOC, &view, options, sink, user, err);
}

int hs_write_end(const hs_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    return hs_write_part(HS_PART_TAIL, NULL, options, sink, user, err);
}

int hs_write_changes_begin(const char *title, const hs_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    return hs_write_news_part(HS_PART_HEAD, title, NULL, options, sink, user, err);
}

int hs_write_change(const hs_change *change, const hs_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    return hs_write_news_part(HS_PART_DOC, NULL, change, options, sink, user, err);
}

int hs_write_changes_end(const hs_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    return hs_write_news_part(HS_PART_TAIL, NULL, NULL, options, sink, user, err);
}
