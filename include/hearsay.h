/* hearsay: who said what about whom, according to whom, and when.
 *
 * The whole public interface of libhearsay. A worked example:
 *
 *     hs_err err = {0};
 *     hs_model *model;
 *     if (hs_model_open("models/en.hsm", &model, &err)) { fprintf(stderr, "%s\n", err.message); return 1; }
 *
 *     hs_doc *doc;
 *     hs_options options = {.name = "letter.txt"};
 *     if (hs_doc_read(bytes, n_bytes, &options, &doc, &err) || hs_doc_find(doc, model, &err)) ...
 *
 *     for (uint32_t i = 0; i < hs_doc_count(doc); i++) {
 *         const hs_statement *s = hs_doc_statement(doc, i);
 *         printf("%.*s\n", (int)s->source.name.len, s->source.name.ptr);
 *     }
 *     hs_doc_free(doc);
 *     hs_model_free(model);
 *
 * Text is UTF-8. A span is in bytes of the document's text (hs_doc_text), end exclusive; hs_doc_offset turns a
 * byte offset into code points or UTF-16 units. Everything that a document hands out belongs to the document and
 * lives until hs_doc_free. A model is read-only after hs_model_open: any number of threads may share it. A document
 * belongs to one thread at a time. The library keeps no global state, prints nothing, and never exits. */
#ifndef HEARSAY_H
#define HEARSAY_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define HS_API __attribute__((visibility("default")))
#else
#define HS_API
#endif

#define HS_VERSION "0.1.0"

/* ---- text and errors ---- */

typedef struct hs_str { const char *ptr; size_t len; } hs_str;          /* borrowed; not NUL-terminated */
typedef struct hs_span { uint32_t begin, end; } hs_span;                /* bytes of the text */
typedef struct hs_spans { const hs_span *at; uint32_t n; } hs_spans;    /* sorted, not overlapping */
typedef struct hs_strs { const hs_str *at; uint32_t n; } hs_strs;

enum {
    HS_OK = 0,
    HS_ENOMEM,  /* out of memory, or over the document's memory limit */
    HS_EIO,     /* a file could not be read or written */
    HS_ELIMIT,  /* an input is larger than a limit */
    HS_EFORMAT, /* bytes are not what they should be (a damaged model, a broken document) */
    HS_EUSAGE   /* a call that makes no sense */
};

/* Filled in by the functions that take one, on failure only. NULL may be passed. */
typedef struct hs_err {
    int code;
    char message[512]; /* one line, names the file or place, says what to do */
} hs_err;

/* ---- models ---- */

typedef struct hs_model hs_model;

/* Opens a language pack and checks it whole. Errors: HS_EIO, HS_EFORMAT, HS_ENOMEM. */
HS_API int hs_model_open(const char *path, hs_model **out, hs_err *err);
HS_API void hs_model_free(hs_model *model); /* NULL is fine */
HS_API hs_str hs_model_language(const hs_model *model); /* "en" */

/* ---- statements ---- */

typedef enum hs_type { HS_DIRECT, HS_INDIRECT, HS_MIXED } hs_type;
typedef enum hs_kind {
    HS_KIND_UNKNOWN, HS_KIND_PERSON, HS_KIND_ORGANIZATION, HS_KIND_GROUP, HS_KIND_DOCUMENT, HS_KIND_UNNAMED, HS_KIND_AUTHOR
} hs_kind;
typedef enum hs_polarity { HS_AFFIRMED, HS_DENIED } hs_polarity;
typedef enum hs_certainty { HS_ASSERTED, HS_HEDGED, HS_QUESTIONED } hs_certainty;

/* One attribution: a source is said, by a cue, to have said, believed, asked or denied a content.
 * record.md of the design notes defines every field; the JSON names are those of the members. */
typedef struct hs_statement {
    uint32_t id; /* 1, 2, … in the order of the text; printed as "s1" */
    hs_type type;
    struct {
        hs_spans spans; /* n = 0: the text names no source here */
        hs_str name;    /* the speaker's full name as the document gives it; ptr NULL when unknown */
        hs_kind kind;
    } source;
    hs_spans cue;     /* n = 0: a bare quotation */
    hs_spans content; /* never empty; may be discontinuous */
    uint32_t within;  /* id of the statement whose content holds this one, 0 = none */
    hs_strs chain;    /* names from the outermost voice to this one */
    hs_polarity polarity;
    hs_certainty certainty;
    hs_strs about; /* resolved names that the content speaks of */
    struct {
        hs_spans spans; /* n = 0: no time given */
        hs_str value;   /* ISO 8601, possibly partial */
    } said;
    double confidence; /* 0 to 1, calibrated */
    hs_strs why;       /* the evidence, in short strings */
} hs_statement;

/* "direct", "person", "denied", "hedged": the words of the record */
HS_API const char *hs_type_word(hs_type type);
HS_API const char *hs_kind_word(hs_kind kind);
HS_API const char *hs_polarity_word(hs_polarity polarity);
HS_API const char *hs_certainty_word(hs_certainty certainty);

/* ---- documents ---- */

typedef struct hs_doc hs_doc;

typedef struct hs_options {
    const char *name;      /* the document's name in records and messages; copied; NULL = "-" */
    const char *charset;   /* NULL = found from the bytes */
    const char *format;    /* "text", "html", or NULL = found from the name and the bytes */
    const char *date;      /* ISO date of publication, or NULL: "on Tuesday" is counted from it */
    size_t memory;         /* most bytes of memory for this document, 0 = 1 GiB */
    size_t max_size;       /* hs_doc_open: most bytes of a file, 0 = 64 MiB */
    double min_confidence; /* statements below are left out; 0 = the model's own threshold, negative = keep all */
} hs_options;

/* Bytes -> plain text. Errors: HS_ELIMIT, HS_EFORMAT, HS_ENOMEM. options may be NULL. */
HS_API int hs_doc_read(const void *bytes, size_t len, const hs_options *options, hs_doc **out, hs_err *err);
/* The same from a file, or from standard input for "-"; the name is the path if options give none. Errors: HS_EIO, too. */
HS_API int hs_doc_open(const char *path, const hs_options *options, hs_doc **out, hs_err *err);
/* Finds the statements. */
HS_API int hs_doc_find(hs_doc *doc, const hs_model *model, hs_err *err);
HS_API void hs_doc_free(hs_doc *doc); /* NULL is fine */

HS_API hs_str hs_doc_name(const hs_doc *doc);
HS_API hs_str hs_doc_text(const hs_doc *doc);    /* UTF-8, valid */
HS_API hs_str hs_doc_charset(const hs_doc *doc); /* "UTF-8", "windows-1251", … */
/* What the page says of itself; empty when it does not. keys: "title", "author", "date", "outlet", "url", "lang" */
HS_API hs_str hs_doc_meta(const hs_doc *doc, const char *key);

HS_API uint32_t hs_doc_count(const hs_doc *doc);
HS_API const hs_statement *hs_doc_statement(const hs_doc *doc, uint32_t i);

typedef enum hs_unit { HS_CODE_POINTS, HS_BYTES, HS_UTF16 } hs_unit;
/* Byte offset in the text -> offset in another unit. O(1) for ASCII text, else O(1) amortised over a forward walk. */
HS_API uint32_t hs_doc_offset(const hs_doc *doc, uint32_t byte, hs_unit unit);
/* Byte offset in the text -> byte offset in the original bytes (the map of provenance). */
HS_API uint64_t hs_doc_origin(const hs_doc *doc, uint32_t byte);

/* ---- writing ---- */

typedef enum hs_format { HS_TEXT, HS_JSONL, HS_CSV, HS_HTML, HS_BRAT, HS_WEBANNO } hs_format;

typedef struct hs_write_options {
    hs_format format;
    hs_unit unit;
    int width; /* columns of the text view, 0 = 80 */
    int color; /* text view: nonzero = ANSI colours */
    uint32_t number; /* how many documents this output already holds: separators, and anchors of the HTML page */
} hs_write_options;

/* Takes n bytes; returns nonzero to stop. */
typedef int (*hs_sink)(void *user, const char *bytes, size_t n);

/* What comes before the first and after the last document (the CSV header, the HTML page's head and foot). */
HS_API int hs_write_begin(const hs_write_options *options, hs_sink sink, void *user, hs_err *err);
HS_API int hs_write_doc(const hs_doc *doc, const hs_write_options *options, hs_sink sink, void *user, hs_err *err);
HS_API int hs_write_end(const hs_write_options *options, hs_sink sink, void *user, hs_err *err);

#ifdef __cplusplus
}
#endif
#endif
