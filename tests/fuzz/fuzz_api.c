/* Any bytes through the public interface, from reading to all six formats: text is valid, spans are in order and inside it,
 * offsets grow with the bytes, parents exist, and places map back to the bytes. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/utf8.h"
#include "hearsay.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void want(bool so)
{
    if (!so) abort();
}

static int drop(void *user, const char *bytes, size_t n)
{
    (void)user, (void)bytes, (void)n;
    return 0;
}

static void check_spans(hs_spans spans, hs_str text)
{
    for (uint32_t i = 0; i < spans.n; i++) {
        want(spans.at[i].begin < spans.at[i].end && spans.at[i].end <= text.len);
        want(!i || spans.at[i - 1].end <= spans.at[i].begin);
        want(((unsigned char)text.ptr[spans.at[i].begin] & 0xC0) != 0x80);
        want(spans.at[i].end == text.len || ((unsigned char)text.ptr[spans.at[i].end] & 0xC0) != 0x80);
    }
}

static void check_text(const hs_doc *doc, size_t n)
{
    hs_str text = hs_doc_text(doc);
    uint32_t points = 0, units = 0;
    want(hs_utf8_valid(text));
    for (uint32_t i = 0; i <= text.len; i++) {
        uint32_t p = hs_doc_offset(doc, i, HS_CODE_POINTS), u = hs_doc_offset(doc, i, HS_UTF16);
        want(p >= points && u >= units && p <= i && u >= p);
        want(hs_doc_origin(doc, i) <= n);
        points = p;
        units = u;
    }
    want(points == hs_utf8_count(text));
}

static void check_statements(const hs_doc *doc)
{
    hs_str text = hs_doc_text(doc);
    for (uint32_t i = 0; i < hs_doc_count(doc); i++) {
        const hs_statement *s = hs_doc_statement(doc, i);
        want(s->id == i + 1 && s->within <= hs_doc_count(doc) && s->within != s->id);
        want(s->content.n > 0 && s->confidence >= 0 && s->confidence <= 1 && s->chain.n > 0);
        check_spans(s->content, text);
        check_spans(s->cue, text);
        check_spans(s->source.spans, text);
        check_spans(s->said.spans, text);
    }
}

/* opened once, freed by nobody: the target has no end */
static const hs_model *the_model(void)
{
    static hs_model *model;
    static bool tried;
    const char *path = getenv("HEARSAY_MODEL");
    if (!tried) hs_model_open(path ? path : "models/en.hsm", &model, NULL);
    tried = true;
    return model;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    hs_doc *doc;
    hs_err err = {0};
    /* the first byte chooses how the others are read */
    static const char *const formats[] = {NULL, "text", "html"};
    hs_options options = {.format = n ? formats[data[0] % 3] : NULL, .memory = (size_t)256 << 20, .min_confidence = -1};
    const uint8_t *bytes = n ? data + 1 : data;
    size_t len = n ? n - 1 : 0;
    if (hs_doc_read(bytes, len, &options, &doc, &err)) {
        want(err.message[0] != '\0');
        return 0;
    }
    check_text(doc, len);
    if (the_model()) want(hs_doc_find(doc, the_model(), &err) == HS_OK || err.message[0]);
    check_statements(doc);
    for (int format = HS_TEXT; format <= HS_WEBANNO; format++) {
        hs_write_options o = {.format = (hs_format)format, .width = 40};
        want(hs_write_begin(&o, drop, NULL, &err) == HS_OK);
        want(hs_write_doc(doc, &o, drop, NULL, &err) == HS_OK);
        want(hs_write_end(&o, drop, NULL, &err) == HS_OK);
    }
    hs_doc_free(doc);
    return 0;
}
