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
    HS_EUSAGE,  /* a call that makes no sense */
    HS_ENOTHING /* nothing is left of what was chosen */
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
    uint32_t id; /* printed as "s1": 1, 2, … in the order of the text; in a ledger, people may have taken some out and put others in */
    hs_type type;
    struct {
        hs_spans spans; /* n = 0: the text names no source here */
        hs_str name;    /* the speaker's full name as the document gives it; ptr NULL when unknown */
        hs_kind kind;
        int64_t entity; /* the ledger's; 0 without a ledger */
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

/* ---- reading files of any kind ---- */

/* What a container (a feed, an export, a table, a mail) or a page says of a document. Empty where it says nothing. */
typedef struct hs_fields {
    hs_str id; /* the publisher's own: a guid, the number of a message */
    hs_str title, outlet, author, url, lang;
    hs_str date;      /* of publication, as written there */
    hs_str date_from; /* where it stood: "field", "header", "meta", "json-ld", "time", "url", "byline",
                      * "file time", or "capture": when it was fetched, the weakest of witnesses */
    hs_str edited;    /* the date of this version, where that is another */
    hs_str channel, channel_id, forwarded_from, forwarded_date, reply_to;
} hs_fields;

/* One document among those of a file. Borrowed: it lives as long as the call that hands it out. */
typedef struct hs_item {
    hs_str name;      /* where it is: "box.zip/letters.mbox#3" */
    hs_str bytes;     /* the original bytes: of the page, the message, the row, the file */
    hs_str form;      /* how to read them: "text", "html", "jsonl", "csv;delimiter=%09", … */
    hs_fields fields; /* what the container says and the bytes do not */
} hs_item;

typedef struct hs_read_options {
    const char *format; /* NULL = found from the name and the bytes */
    const char *map;    /* tables: which column is what, "text=Body,date=Data"; NULL = by the columns' own names */
    size_t max_size;    /* most bytes of one document, 0 = 64 MiB */
} hs_read_options;

typedef struct hs_read_calls {
    void *user;
    int (*item)(void *user, const hs_item *item);         /* nonzero: enough */
    void (*trouble)(void *user, const hs_err *err);       /* a part that cannot be read; reading goes on. May be NULL */
    void (*progress)(void *user, uint64_t bytes);         /* so many bytes more were taken from the disk. May be NULL */
} hs_read_calls;

/* The documents of a file, of standard input ("-"), or of all files in a folder, in order of name. Text and Markdown, HTML and MHTML,
 * RSS and Atom, WARC, ARC and WACZ, Telegram's result.json, JSON Lines, CSV, TSV and XLSX, DOCX, ODT, PDF, MBOX and EML, and ZIP, tar,
 * gzip and zstd of these. Fails when path as a whole could not be read; then what had been found before was handed out. */
HS_API int hs_read(const char *path, const hs_read_options *options, const hs_read_calls *calls, hs_err *err);
/* Bytes on the disk of a file, or of all files in a folder: what progress will add up to. 0 for standard input. */
HS_API uint64_t hs_read_size(const char *path);
/* An item kept beyond the call; NULL when there is no memory. */
HS_API hs_item *hs_item_copy(const hs_item *item);
HS_API void hs_item_free(hs_item *item); /* NULL is fine; only for copies */
/* An item -> a document, as hs_doc_read does it. options.name is filled in, if NULL; options.format is not looked at. */
HS_API int hs_doc_of_item(const hs_item *item, const hs_options *options, hs_doc **out, hs_err *err);
/* What the item and the document's own page say, the item first; dates in ISO 8601. Strings belong to the document. */
HS_API const hs_fields *hs_doc_fields(const hs_doc *doc);

/* ---- getting pages; nothing is fetched unless asked ---- */

typedef struct hs_fetch_options {
    double timeout_s;       /* of one visit: robots.txt, redirects and page together, pauses not counted; 0 = 30 */
    size_t max_size;        /* most bytes of a page, unpacked; 0 = 16 MiB */
    double delay_s;         /* between two visits to a host; 0 = 1, negative = none; robots.txt may ask for more, up to 30 */
    uint32_t max_redirects; /* 0 = 5 */
    const char *contact;    /* an address or page for the sites' owners, told to every site; printable ASCII; NULL = none */
    const char *ca_file;    /* certificates (PEM) to trust in place of the system's; NULL = the system's */
} hs_fetch_options;

/* The page or feed at url as items, as hs_read gives those of a file; of a feed, the pages that its entries link to, with what the feed says
 * of them. Each site is asked for its robots.txt first; libcurl is loaded when this is called. options and read may be NULL. Fails when
 * url itself could not be had; what is wrong with a link goes to trouble. */
HS_API int hs_fetch(const char *url, const hs_fetch_options *options, const hs_read_options *read, const hs_read_calls *calls, hs_err *err);

/* ---- the ledger ---- */

/* One SQLite file: documents with their versions and sources, statements, names, what people decided. hearsay-ledger(5) explains the
 * schema. A handle belongs to one thread at a time; other handles and programs may have the file open. Writers wait for each other up to
 * a minute, readers never wait. */
typedef struct hs_ledger hs_ledger;
typedef enum hs_added { HS_ADDED_DOCUMENT, HS_ADDED_VERSION, HS_ADDED_NOTHING /* it is there already */ } hs_added;

/* Opens a ledger; makes one where there is no file, unless it is opened for reading only. Errors: HS_EIO, HS_EFORMAT, HS_ENOMEM. */
HS_API int hs_ledger_open(const char *path, int read_only, hs_ledger **out, hs_err *err);
HS_API void hs_ledger_free(hs_ledger *ledger); /* NULL is fine */
/* Whether this very item is in the ledger: nothing needs to be done about it then. 1 yes, 0 no, -1 an error. */
HS_API int hs_ledger_has(hs_ledger *ledger, const hs_item *item, hs_err *err);

typedef struct hs_add_options {
    const hs_model *model; /* that found the document's statements; NULL: none was there for its language */
    int no_fold;           /* nonzero: do not look for the text that this one repeats */
} hs_add_options;
/* Adds the document that was made of the item, with its statements, in one transaction. id (may be NULL) is filled in: "d12", "d12v2". */
HS_API int hs_ledger_add(hs_ledger *ledger, const hs_item *item, const hs_doc *doc, const hs_add_options *options, hs_added *how, char id[32],
                         hs_err *err);
/* Adding many: with grouping on, a document still goes in whole or not at all, but reaches the disk together with those after it, when
 * hs_ledger_flush says so ("hearsay add" does after a quarter of a second). Other writers wait meanwhile. What was not flushed
 * when the program is killed, when flushing fails, or when a later document of the group fails, is not in the ledger. */
HS_API void hs_ledger_group(hs_ledger *ledger, int on);
HS_API int hs_ledger_flush(hs_ledger *ledger, hs_err *err);
/* A document out of the ledger, by id ("d12": its first version; "d12v2": the second), with its statements as people left them. */
HS_API int hs_ledger_doc(hs_ledger *ledger, hs_str id, hs_doc **out, hs_err *err);

/* ---- checking ---- */

/* One thing that a check found; lives as long as the call that hands it out. */
typedef struct hs_finding {
    int note;     /* nonzero: nothing is wrong, but worth knowing */
    hs_str place; /* "d12", "d12v2:s3", "entry", "find_text 7", "file" */
    hs_str what;  /* one line */
} hs_finding;

typedef struct hs_verify_options {
    int quick;         /* nonzero: sources are not read anew, and SQLite looks at its pages less closely */
    const hs_str *doc; /* [n_doc] only these documents: "d12" with all its versions, "d12v2" */
    uint32_t n_doc;    /* 0: the whole ledger */
    uint32_t most;     /* so many findings of a kind are told, the rest counted; 0 = 20 */
} hs_verify_options;

typedef struct hs_verify_calls {
    void *user;
    void (*finding)(void *user, const hs_finding *finding);
    void (*sum)(void *user, hs_str doc, hs_str name, const unsigned char sha256[32]); /* of each version's source; of the log. May be NULL */
    void (*progress)(void *user, uint64_t done, uint64_t total);                       /* bytes of sources; total 0: unknown. May be NULL */
} hs_verify_calls;

typedef struct hs_verified { uint64_t failures, notes, versions, statements, bytes; } hs_verified;

/* Proves again what can be proved: SQLite's pages and links, the schema, every source and text by its SHA-256, every text by its map and by
 * reading its source anew, every statement by its seal and its places in the text, what search knows, the order and hashes of the log.
 * HS_OK although something is wrong: out->failures counts. Errors: HS_EUSAGE (no such document), HS_EIO, HS_ENOMEM. */
HS_API int hs_ledger_verify(hs_ledger *ledger, const hs_verify_options *options, const hs_verify_calls *calls, hs_verified *out, hs_err *err);

/* ---- export ---- */

/* Which documents, and which of their statements. All zero: every document's newest version, without those that repeat another one. */
typedef struct hs_filter {
    const hs_str *doc; /* [n_doc] ids: "d12", "d12v2"; named documents come whatever they repeat */
    uint32_t n_doc;    /* 0: all */
    hs_str speaker, about; /* who spoke, who was spoken of: any spelling in any script, a part of one ("Teshik"), or an entity ("e12") */
    hs_str outlet;         /* or a part of its name */
    hs_str since, until;   /* published from … to …, both included; "2031", "2031-05", "2031-05-03" */
    double min_confidence;
    int all;      /* nonzero: also statements that people rejected or replaced */
    int no_fold;  /* nonzero: also documents that repeat another one */
    int versions; /* nonzero: all versions, not only the newest */
} hs_filter;

/* What the ledger knows of a document besides. */
typedef struct hs_kept {
    hs_str file;          /* where it was read: "box.zip/letters.mbox#3" */
    hs_str added;         /* when */
    hs_str date_written;  /* its date as it stood */
    hs_str fold;          /* id of the document that it repeats, empty: none */
    double alike;         /* how nearly, 0 to 1 */
    hs_strs publishers;   /* its own outlet, and those of the documents that repeat it */
    const char *const *standing; /* [hs_doc_count] "machine", "accepted", "rejected", "replaced", "person" */
} hs_kept;

typedef struct hs_each_calls {
    void *user;
    int (*doc)(void *user, const hs_doc *doc, const hs_kept *kept); /* nonzero: enough */
    void (*trouble)(void *user, const hs_err *err);                 /* a document that cannot be read; the others come. May be NULL */
    void (*progress)(void *user, uint64_t done, uint64_t total);    /* documents. May be NULL */
} hs_each_calls;

/* The documents in the order of their ids, as they were at the time of the call; nothing can be written through this handle meanwhile.
 * Errors: HS_EUSAGE (no such document), HS_EIO, HS_ENOMEM. */
HS_API int hs_ledger_each(hs_ledger *ledger, const hs_filter *filter, const hs_each_calls *calls, hs_err *err);
/* The version with exactly this text (text.ptr NULL: not asked), or that was read from a file of this name: one that repeats no other
 * before one that does, then the newest. id is empty when there is none. */
HS_API int hs_ledger_seek(hs_ledger *ledger, hs_str text, hs_str file, char id[32], hs_err *err);

/* ---- corrections ---- */

/* What people decide goes into a log that is only ever added to, and is carried out on top of the machine's records: at once, and again
 * whenever those are made anew. A person's decision always wins. An entry names its statement by its words and their places, never by its
 * number, so it finds it again among other records; what it cannot find it leaves loose, and says so. */
typedef enum hs_verb { HS_ACCEPT, HS_REJECT, HS_EDIT, HS_ADD, HS_NOTE, HS_UNDO } hs_verb;
HS_API const char *hs_verb_word(hs_verb verb); /* "accept" */

typedef struct hs_correction {
    hs_verb verb;            /* not HS_UNDO */
    hs_str doc;              /* "d12": its first version; "d12v2" */
    uint32_t id;             /* of the statement, 3 for s3; not for HS_ADD */
    const hs_statement *now; /* HS_EDIT, HS_ADD: as it shall be, spans in bytes; id, within, chain, entity, confidence, why are not looked at */
    hs_str note;             /* HS_NOTE */
} hs_correction;

/* One decision, in one transaction. who: the person's name, one line. *entry (may be NULL) is the log's entry; 0 when nothing was to be
 * done: accepted already, an edit that changes nothing. Errors: HS_EUSAGE (no such statement, spans outside the text, no name), HS_ELIMIT,
 * HS_EIO, HS_ENOMEM. */
HS_API int hs_correct(hs_ledger *ledger, hs_str who, const hs_correction *correction, int64_t *entry, hs_err *err);
/* The number under which a statement stands now: its own, that of what a person put in its place, or 0 when it was rejected. */
HS_API int hs_review_stands(hs_ledger *ledger, hs_str doc, uint32_t id, uint32_t *now, hs_err *err);
/* Undoes a decision about a statement, by its entry; 0: the last one that is neither undone nor an undoing. An undoing can be undone, too.
 * *undone (may be NULL): the entry that it was. */
HS_API int hs_undo(hs_ledger *ledger, hs_str who, int64_t entry, int64_t *undone, hs_err *err);
/* Adds a statement given as one JSON object of a statement's form (hearsay-quotes(1)), whose "doc" is an id of the ledger. Of a source,
 * cue, content or said without spans, the text must occur once. Spans count code points. *entry as above. */
HS_API int hs_code_record(hs_ledger *ledger, hs_str who, hs_str json, int64_t *entry, hs_err *err);

/* The type of a statement with this content, by its quotation marks. */
HS_API hs_type hs_doc_type(const hs_doc *doc, hs_spans content);
/* Code points -> bytes: the other way of hs_doc_offset. Beyond the text: its end. */
HS_API uint32_t hs_doc_byte(const hs_doc *doc, uint32_t code_point);

typedef enum hs_order { HS_LEAST_SURE, HS_MOST_SURE, HS_AS_ADDED } hs_order;
/* Statements that nobody has decided about, among those that the filter (NULL: all) lets through. each: called when the list is complete,
 * so it may correct; returns nonzero to stop. */
HS_API int hs_review_list(hs_ledger *ledger, const hs_filter *filter, hs_order order, int (*each)(void *user, hs_str doc, uint32_t id), void *user,
                          hs_err *err);

typedef enum hs_entry_state { HS_STANDS, HS_UNDONE, HS_LOOSE } hs_entry_state;
typedef struct hs_logged {
    int64_t entry, undoes;     /* undoes: of HS_UNDO, else 0 */
    hs_str at, who, what, doc; /* "2031-05-03T10:00:00Z", the person, "accept", "d12"; doc empty where it is about names */
    hs_entry_state state;
    hs_str reason;  /* why it is loose */
    hs_str words;   /* of the statement's content */
    hs_str changed; /* of an edit: "polarity, about" */
    hs_str note;
    hs_str detail;  /* JSON: all of it; hearsay-ledger(5) */
} hs_logged;
typedef struct hs_log_options {
    const char *doc; /* NULL: all; "d12": all its versions */
    int loose;       /* nonzero: only what is loose */
} hs_log_options;
/* The log in order. each returns nonzero to stop; strings live as long as its call. */
HS_API int hs_ledger_log(hs_ledger *ledger, const hs_log_options *options, int (*each)(void *user, const hs_logged *entry), void *user, hs_err *err);

/* Making the machine's records anew: hs_reindex_list names the versions, and of each one (any thread, with a ledger of its own)
 * hs_ledger_text, hs_doc_find; then hs_ledger_renew. */
typedef struct hs_reindex_options {
    const hs_model *model;
    const hs_str *doc; /* [n_doc] only these documents: "d12" with all its versions, "d12v2" */
    uint32_t n_doc;
    int all; /* nonzero: also what this program with this model has found already */
} hs_reindex_options;
/* Versions in a language that the model reads whose statements are another program's or model's. each: as in hs_review_list. */
HS_API int hs_reindex_list(hs_ledger *ledger, const hs_reindex_options *options, int (*each)(void *user, hs_str doc), void *user, hs_err *err);
/* A version's text as a document whose statements are yet to be found. */
HS_API int hs_ledger_text(hs_ledger *ledger, hs_str id, hs_doc **out, hs_err *err);

typedef struct hs_renewed {
    uint32_t statements; /* of the machine */
    uint32_t exact, near, own, loose; /* corrections put back: where they were, on the statement most like it, by themselves since the machine
                                         no longer finds theirs; not at all (hs_ledger_log names them) */
} hs_renewed;
/* Puts the statements of doc (that hs_ledger_text gave for this id) in place of the machine's, and people's decisions back on top; one
 * transaction. model: that found them. out may be NULL. */
HS_API int hs_ledger_renew(hs_ledger *ledger, hs_str id, const hs_doc *doc, const hs_model *model, hs_renewed *out, hs_err *err);

/* ---- codes: what people coded by hand, by a scheme of their own ---- */

/* Statement types with variables, entities with attributes, coders, and coded statements, as Discourse Network Analyzer keeps them. They stand
 * in the ledger beside the records, and hs_reindex… leaves them alone. hearsay-ledger(5) has the tables. */
typedef struct hs_codes_calls {
    void *user;
    void (*note)(void *user, hs_str line); /* what has no place, or was put right, a line each. May be NULL */
    void (*progress)(void *user, uint64_t done, uint64_t total); /* documents and statements of an import. May be NULL */
} hs_codes_calls;

typedef struct hs_codes_moved {
    uint32_t documents, codes, coders, types, entities;                          /* in the file */
    uint32_t new_documents, new_codes, new_coders, new_types, new_entities;      /* import: not in the ledger before */
    uint32_t removed; /* import: codes that the file had when it was imported before, and has not now */
    uint32_t records; /* export: statements made of the machine's records; among codes */
    int known;        /* import: this very file was imported before; nothing was done */
} hs_codes_moved;

/* A database of Discourse Network Analyzer, version 2 or 3, into the ledger, in one transaction. What is there already is known again; of two
 * that differ in a colour, an attribute or a coder's settings, the file at hand wins. out may be NULL. Errors: HS_EFORMAT (no such database,
 * damaged), HS_EIO (locked), HS_ENOMEM. */
HS_API int hs_codes_import(hs_ledger *ledger, const char *path, const hs_codes_calls *calls, hs_codes_moved *out, hs_err *err);

typedef enum hs_codes_from { HS_CODES_ANY /* people's, or if there are none the machine's */, HS_CODES_HAND, HS_CODES_MACHINE, HS_CODES_BOTH } hs_codes_from;
typedef struct hs_codes_options {
    hs_codes_from from;
    const hs_filter *filter; /* which of the machine's records; NULL: all. Codes go out all together */
} hs_codes_options;
/* All codes as a database of version 3, in path; the machine's records as a statement type of their own, "hearsay". Errors: HS_EUSAGE (nothing to
 * write, no such document), HS_EIO, HS_ENOMEM; then there is no new file. */
HS_API int hs_codes_export(hs_ledger *ledger, const char *path, const hs_codes_options *options, const hs_codes_calls *calls, hs_codes_moved *out,
                           hs_err *err);

/* How far coders agree: for a statement type, in the documents that two or more of them coded. Codes of different coders are of one place
 * when they share `overlap` of the words that either has; of several that could be, those that share more, then those that say more of the same. */
typedef struct hs_agreement {
    hs_str variable; /* empty: the places themselves */
    hs_str kind;     /* "boolean", "integer", "short text", "long text", "place" */
    uint32_t units, pairs; /* places that two or more coders gave a value, and pairs of values there; of "place": all places, and pairs that are one */
    double percent;        /* equal pairs, 0 to 1; of "place": 2 both / (one + the other), the mean of all pairs of coders */
    double kappa, alpha;   /* Cohen's (the mean of all pairs of coders), Krippendorff's (integers as an interval scale); NaN: not defined */
    double low, high;      /* 95 % interval of alpha by bootstrap over places */
} hs_agreement;

typedef struct hs_disagreement {
    hs_str doc;            /* "d12" */
    uint32_t start, stop;  /* code points of the text */
    hs_str variable, words;
    const hs_str *coder, *value; /* [n]; value.ptr NULL: this one coded nothing here; variable empty: value is not NULL where a code is */
    uint32_t n;
} hs_disagreement;

typedef struct hs_agreement_options {
    const char *type;    /* the statement type; NULL: the only one that several coded */
    hs_strs coder;       /* only these, by name; n = 0: all */
    double overlap;      /* above 0, to 1; 0 = 0.5 */
    uint32_t draws;      /* of the bootstrap; 0 = 1000 */
    uint64_t seed;
} hs_agreement_options;

typedef struct hs_agreement_calls {
    void *user;
    void (*variable)(void *user, const hs_agreement *a);         /* the places first, then the variables in their order */
    void (*disagreement)(void *user, const hs_disagreement *d);  /* after all of them, by document and place. May be NULL */
    void (*scope)(void *user, hs_str type, hs_strs coders, uint32_t documents); /* before all of it: what is compared. May be NULL */
} hs_agreement_calls;

/* options may be NULL. What is handed out lives as long as the call. Errors: HS_EUSAGE (no such type or coder, nothing that two have coded: the
 * message names what there is), HS_EIO, HS_ENOMEM. */
HS_API int hs_codes_agreement(hs_ledger *ledger, const hs_agreement_options *options, const hs_agreement_calls *calls, hs_err *err);

/* ---- names ---- */

/* Whether two names are one person's or one organization's, in whatever spelling, script, order or case. */
typedef struct hs_name_match {
    int same;      /* nonzero: score is 0.5 or more */
    double score;  /* 0 to 1 */
    char why[200]; /* the evidence: "surnames agree across scripts; given names disagree" */
} hs_name_match;

/* a and b in UTF-8. The same whichever comes first. Errors: HS_ENOMEM. */
HS_API int hs_names_compare(hs_str a, hs_str b, hs_name_match *out, hs_err *err);

/* ---- actors: the people and organizations of a ledger ---- */

typedef struct hs_spelling {
    hs_str words;             /* as documents resolve it */
    hs_kind kind;
    uint32_t said, spoken_of; /* statements whose speaker, or about whom, it is */
    double score;             /* how sure it is that the actor is meant; 1 for its first spelling */
    hs_str why;               /* the evidence; empty for the first spelling */
    int by_person;            /* nonzero: somebody said so (merge, split) */
} hs_spelling;

typedef struct hs_actor {
    int64_t id;               /* 12 for "e12" */
    hs_str name;
    hs_kind kind;
    uint32_t said, spoken_of;
    const hs_spelling *spelling; /* [n] those that are used most first */
    uint32_t n;
} hs_actor;

/* The actors of a ledger, those that occur most first; named: only those with such a name or part of one, in any spelling and script, or
 * "e12"; empty: all. most: 0 = no limit. each returns nonzero to stop; what it gets lives as long as the call. */
HS_API int hs_actors(hs_ledger *ledger, hs_str named, uint32_t most, int (*each)(void *user, const hs_actor *actor), void *user, hs_err *err);
/* "e12", or a name that is one actor's in any spelling and script. Errors: HS_EUSAGE, telling whom it may mean. */
HS_API int hs_actor_find(hs_ledger *ledger, hs_str text, int64_t *id, hs_err *err);
/* Decisions, in the log under the name of who; each in one transaction. entry (may be NULL): the log's. */
HS_API int hs_actors_merge(hs_ledger *ledger, hs_str who, const int64_t *id, uint32_t n, int64_t *entry, hs_err *err); /* into the first */
/* Spellings (n = 0: all) of an actor that are somebody else's; of documents ("d12"; n_doc = 0: everywhere). made: the new actor. */
HS_API int hs_actor_split(hs_ledger *ledger, hs_str who, int64_t id, hs_strs spelling, hs_strs doc, int64_t *made, int64_t *entry, hs_err *err);
HS_API int hs_actor_rename(hs_ledger *ledger, hs_str who, int64_t id, hs_str name, int64_t *entry, hs_err *err);
/* Undoes such a decision; 0: the last one that stands. undone (may be NULL): the entry that it was. */
HS_API int hs_actors_undo(hs_ledger *ledger, hs_str who, int64_t entry, int64_t *undone, hs_err *err);

/* ---- what is new ---- */

typedef enum hs_change_type {
    HS_NEW_EXPLANATION, /* an explanation of the event that nobody had given */
    HS_NEW_ACTOR,       /* "new-actor-in-role": somebody is for the first time said to have ordered, paid, signed, … */
    HS_NEW_SPEAKER,     /* an explanation known before, from a voice new to it */
    HS_REVERSAL,        /* a speaker gives up his explanation for another */
    HS_HARDENING,       /* hedged before, now told as a fact */
    HS_SOFTENING,       /* the other way */
    HS_NUMBER_CHANGE,   /* a figure of the event that differs from the last one given */
    HS_DENIAL,          /* a first rejection of somebody's claim */
    HS_REPUBLICATION,   /* a text that is another one with small changes */
    HS_RETRACTION,      /* somebody takes his words back and puts nothing in their place */
    HS_SILENT_EDIT,     /* a page's words have changed between two versions */
    HS_CHANGE_TYPES
} hs_change_type;
HS_API const char *hs_change_word(hs_change_type type); /* "new-explanation" */

/* Words of a document of the ledger. doc.ptr NULL: none. */
typedef struct hs_excerpt {
    hs_str doc;                /* "d12" */
    hs_str name;               /* where it was read, with its own id where it has one: "story.jsonl#d01" */
    hs_str title, outlet, date, url;
    uint32_t statement;        /* 3 for s3; 0: in no statement */
    hs_spans spans;            /* bytes of the document's text */
    hs_spans points;           /* the same in code points */
    hs_str words;              /* the characters there, joined by one space where there are several spans */
    hs_str speaker;            /* who says so; the outlet, where it speaks itself; empty: unknown */
} hs_excerpt;

typedef struct hs_change {
    hs_change_type type;
    hs_excerpt evidence, relates;      /* relates: of what it changes */
    struct { hs_str name, text; hs_spans points; hs_kind kind; int64_t entity; } speaker; /* as the source of a statement */
    hs_str explanation;                /* the label of the story's explanation; empty: none is known */
    hs_str actor, role, from, to;      /* words of the documents; empty where the type has none */
    hs_str reason;                     /* one sentence for a person */
    double confidence;                 /* 0 to 1 */
} hs_change;

typedef struct hs_changes_options {
    const hs_model *model;     /* must not be NULL; texts in other languages have no changes */
    hs_str since, until;       /* documents from … to …, both included; "2031", "2031-05", "2031-05-03"; empty: all */
    const hs_str *doc;         /* [n_doc] only changes in these documents; 0: all */
    uint32_t n_doc;
    double min_confidence;
} hs_changes_options;

typedef struct hs_changes_calls {
    void *user;
    int (*change)(void *user, const hs_change *change);          /* nonzero: enough. What it gets lives as long as the call */
    void (*progress)(void *user, uint64_t done, uint64_t total); /* documents. May be NULL */
} hs_changes_calls;

/* What is new in the documents of a ledger, by their dates: each is compared with the earlier ones of its story, whenever those were
 * added. Documents that nobody has asked about yet are read for their topics first, which writes to the ledger; one that is open for
 * reading only must have been asked before. Undated documents come first. Errors: HS_EUSAGE (a date that makes no sense), HS_EIO, HS_ENOMEM. */
HS_API int hs_ledger_changes(hs_ledger *ledger, const hs_changes_options *options, const hs_changes_calls *calls, hs_err *err);

/* What b has that a has not: outlets, or speakers (any spelling, "e12"), or two documents ("d12", "d12v2": of one page what was put in, taken
 * out or reworded); or dates: what is new after a, to b. Changes relate to a's words. Errors: HS_EUSAGE, telling what a and b may be. */
HS_API int hs_ledger_diff(hs_ledger *ledger, hs_str a, hs_str b, const hs_changes_options *options, const hs_changes_calls *calls, hs_err *err);

/* ---- writing ---- */

typedef enum hs_format { HS_TEXT, HS_JSONL, HS_CSV, HS_HTML, HS_BRAT, HS_WEBANNO, HS_MARKDOWN /* reports only */ } hs_format;

typedef struct hs_write_options {
    hs_format format;
    hs_unit unit;
    int width; /* columns of the text view, 0 = 80 */
    int color; /* text view: nonzero = ANSI colours */
    uint32_t number; /* how many documents this output already holds: separators, and anchors of the HTML page */
    /* CSV and JSON Lines: fields behind those of the record. value: [hs_doc_count * n_more] of the document to be written, a row a
     * statement; ptr NULL is null */
    const char *const *more;
    uint32_t n_more;
    const hs_str *value;
} hs_write_options;

/* Takes n bytes; returns nonzero to stop. */
typedef int (*hs_sink)(void *user, const char *bytes, size_t n);

/* What comes before the first and after the last document (the CSV header, the HTML page's head and foot). */
HS_API int hs_write_begin(const hs_write_options *options, hs_sink sink, void *user, hs_err *err);
HS_API int hs_write_doc(const hs_doc *doc, const hs_write_options *options, hs_sink sink, void *user, hs_err *err);
HS_API int hs_write_end(const hs_write_options *options, hs_sink sink, void *user, hs_err *err);

/* A change: HS_TEXT for reading, HS_JSONL a line, HS_MARKDOWN, HS_HTML; begin and end are needed for a page. options->number: how many came
 * before. title: of the page, NULL for none. Errors: as hs_write_doc. */
HS_API int hs_write_changes_begin(const char *title, const hs_write_options *options, hs_sink sink, void *user, hs_err *err);
HS_API int hs_write_change(const hs_change *change, const hs_write_options *options, hs_sink sink, void *user, hs_err *err);
HS_API int hs_write_changes_end(const hs_write_options *options, hs_sink sink, void *user, hs_err *err);

/* ---- search ---- */

typedef struct hs_search_options {
    int documents; /* nonzero: documents, otherwise statements */
    int no_fold;   /* nonzero: also what repeats another text, and older versions */
    uint32_t offset, limit; /* limit 0 = 20 */
} hs_search_options;

/* A statement or a document that was found. Lives as long as the call that hands it out. */
typedef struct hs_hit {
    const hs_doc *doc;             /* hs_doc_name: "d12"; hs_doc_fields: title, outlet, date, url */
    const hs_statement *statement; /* NULL: the document was found */
    hs_span context;               /* of the text: the sentences around */
    hs_spans marks;                /* words that were looked for, within the context */
    hs_strs publishers;            /* the document's outlet, and those of the documents that repeat it */
    double score;                  /* of a document: BM25; 0 when no words were looked for */
} hs_hit;

/* Statements newest first; documents by how well the words fit, then newest first. A query is words (all must occur), "phrases", -without,
 * begin*, one OR other, and fields: speaker, about (any spelling in any script, a surname, "several words", e12), outlet, channel, lang,
 * since, until (dates, maybe partial), title, doc, kind, polarity, certainty, type. hearsay-search(1) explains them. hit: returns nonzero to
 * stop. Errors: HS_EUSAGE (a field or date that makes no sense), HS_EIO, HS_ENOMEM. */
HS_API int hs_search(hs_ledger *ledger, hs_str query, const hs_search_options *options, int (*hit)(void *user, const hs_hit *hit), void *user,
                     hs_err *err);
/* One hit: HS_TEXT for reading; HS_JSONL a line: a statement's record with outlet, date, title and publishers behind it, or a document.
 * options->number: how many came before. Errors: as hs_write_doc. */
HS_API int hs_write_hit(const hs_hit *hit, const hs_write_options *options, hs_sink sink, void *user, hs_err *err);

/* ---- networks ---- */

/* Coded statements as a table: what networks are computed from. It does not change once it is loaded; any number of threads may share it. */
typedef struct hs_net_table hs_net_table;

typedef struct hs_net_source {
    int codes, machine;    /* nonzero: people's codes; the machine's records. Neither: codes where there are any, else records */
    const char *type;      /* the statement type of the codes; NULL: the only one that has statements and short texts */
    double min_confidence; /* of the machine's records */
    int each_about;        /* nonzero: a record about several is a statement for each of them; for networks of "about" and "concept" */
} hs_net_source;

/* What hand codes of one statement type, the machine's records, or both say. Errors: HS_EUSAGE (no such type: the message names those that
 * exist), HS_EIO, HS_ENOMEM. source may be NULL. */
HS_API int hs_net_load(hs_ledger *ledger, const hs_net_source *source, hs_net_table **out, hs_err *err);
HS_API void hs_net_table_free(hs_net_table *table); /* NULL is fine */

typedef struct hs_net_about { hs_str name; const char *kind; int of_document; uint32_t values; } hs_net_about; /* kind: "text", "boolean", "integer", "long text" */
HS_API hs_str hs_net_table_name(const hs_net_table *table); /* of the statement type */
HS_API uint32_t hs_net_table_statements(const hs_net_table *table);
HS_API uint32_t hs_net_table_columns(const hs_net_table *table);
/* values: how many different ones there are. */
HS_API hs_net_about hs_net_table_column(const hs_net_table *table, uint32_t i);

typedef enum hs_net_shape { HS_NET_TWO_MODE, HS_NET_ONE_MODE } hs_net_shape;
typedef enum hs_net_aggregation { HS_NET_IGNORE, HS_NET_SUBTRACT, HS_NET_COMBINE, HS_NET_CONGRUENCE, HS_NET_CONFLICT } hs_net_aggregation;
typedef enum hs_net_norm { HS_NET_RAW, HS_NET_ACTIVITY, HS_NET_PROMINENCE, HS_NET_AVERAGE, HS_NET_JACCARD, HS_NET_COSINE } hs_net_norm;
typedef enum hs_net_duplicates {
    HS_NET_INCLUDE, HS_NET_PER_DOCUMENT, HS_NET_PER_WEEK, HS_NET_PER_MONTH, HS_NET_PER_YEAR, HS_NET_PER_RANGE
} hs_net_duplicates;
typedef enum hs_net_unit {
    HS_NET_WHOLE, HS_NET_EVENTS, HS_NET_SECONDS, HS_NET_MINUTES, HS_NET_HOURS, HS_NET_DAYS, HS_NET_WEEKS, HS_NET_MONTHS, HS_NET_YEARS
} hs_net_unit;
typedef enum hs_net_kernel { HS_NET_NO_KERNEL, HS_NET_UNIFORM, HS_NET_EPANECHNIKOV, HS_NET_TRIANGULAR, HS_NET_GAUSSIAN } hs_net_kernel;

/* Statements with one of these values are left out; only: all others are. */
typedef struct hs_net_filter { hs_str variable; hs_strs value; int only; } hs_net_filter;

/* Which statements count, and how they become a network. hearsay-net(1) has the formulas. All zero is a two-mode network of counts. */
typedef struct hs_net_options {
    hs_net_shape shape;
    hs_str var1, var2;  /* rows and columns; one-mode: the nodes, and what ties them */
    hs_str qualifier;   /* agreement, polarity, a scale; empty: none */
    hs_net_aggregation aggregation;
    hs_net_norm norm;
    hs_net_duplicates duplicates;
    hs_str since, until; /* ISO 8601, maybe partial; both inclusive; empty: open */
    const hs_net_filter *filter;
    uint32_t n_filter;
    int isolates;       /* nonzero: also nodes without a statement that counts */
    hs_net_unit window; /* a network for each place of a moving window */
    uint32_t size;      /* of the window, in its unit */
    hs_net_kernel kernel; /* statements weigh less the further they are from the window's middle */
    int no_indent;      /* nonzero: with a kernel, begin and end at the first and last day, not half a window inside */
    int sum_to_one;     /* nonzero: all weights are divided by their sum */
    int compat_dna;     /* nonzero: the numbers of Discourse Network Analyzer 3, with its defects */
    double min_weight;  /* edges whose weight is nearer to 0 are left out */
} hs_net_options;

/* A network, or one of a series. It borrows from the table. */
typedef struct hs_net hs_net;

/* The network of all statements that the options choose. Errors: HS_EUSAGE (no such variable, a combination that has no meaning, no statement
 * is left: the message names what there is), HS_ELIMIT, HS_ENOMEM. */
HS_API int hs_net_make(const hs_net_table *table, const hs_net_options *options, hs_net **out, hs_err *err);
/* The networks of a moving window, one after the other; without a window, the one network. each: returns nonzero to stop; what it gets lives
 * as long as the call. */
HS_API int hs_net_series(const hs_net_table *table, const hs_net_options *options, int (*each)(void *user, const hs_net *net), void *user,
                         hs_err *err);
HS_API void hs_net_free(hs_net *net); /* NULL is fine; only for those of hs_net_make */

typedef struct hs_net_slice {
    uint32_t number;      /* 1, 2, … in a series; 0: not of a series */
    int64_t at, from, to; /* seconds since 1970 UTC: the window's middle, begin and end, both inclusive; INT64_MIN, INT64_MAX: open */
    uint32_t statements;  /* that count */
} hs_net_slice;
HS_API hs_net_slice hs_net_slice_of(const hs_net *net);
HS_API uint32_t hs_net_rows(const hs_net *net);
HS_API uint32_t hs_net_columns(const hs_net *net); /* one-mode: the rows again */
HS_API hs_str hs_net_row_label(const hs_net *net, uint32_t row);
HS_API hs_str hs_net_column_label(const hs_net *net, uint32_t column);

/* What of a row is not 0, by column. */
typedef struct hs_net_row { const uint32_t *column; const double *weight; uint32_t n; } hs_net_row;
/* A walk over a network's rows, in any order. Rows are computed when they are asked for: in time that follows the pairs of statements that
 * share a column, and in memory that follows the statements. NULL when there is no memory. */
typedef struct hs_net_walk hs_net_walk;
HS_API hs_net_walk *hs_net_walk_new(const hs_net *net);
/* upper: one-mode, only columns behind the row: each edge once. The row lives until the next call. */
HS_API hs_net_row hs_net_walk_row(hs_net_walk *walk, uint32_t row, int upper);
HS_API void hs_net_walk_free(hs_net_walk *walk); /* NULL is fine */

typedef enum hs_net_format {
    HS_NET_CSV, HS_NET_DL,        /* the matrix, as Discourse Network Analyzer writes it */
    HS_NET_EDGES,                 /* CSV, an edge a line, with its statements */
    HS_NET_GRAPHML, HS_NET_VISONE, HS_NET_GEXF, HS_NET_JSON, HS_NET_DOT,
    HS_NET_SVG, HS_NET_PNG,
    HS_NET_HTML,                  /* a page to drag and read; the first network is the whole, others of the same selection are its windows */
    HS_NET_TEXT_VIEW              /* for reading on a terminal */
} hs_net_format;

typedef struct hs_net_write_options {
    hs_net_format format;
    uint32_t number; /* how many networks of a series this output already holds: of edges, the head comes once */
    uint64_t seed;   /* of pictures: where nodes stand */
} hs_net_write_options;

/* One network. Errors: as hs_write_doc; of pictures HS_EIO (igraph is not installed), HS_ELIMIT. */
HS_API int hs_net_write(const hs_net *net, const hs_net_write_options *options, hs_sink sink, void *user, hs_err *err);
/* What comes behind the last: of HS_NET_HTML the foot. options->number: how many there were. */
HS_API int hs_net_write_end(const hs_net_write_options *options, hs_sink sink, void *user, hs_err *err);
typedef enum hs_net_measure {
    HS_NET_CENTRALITY,   /* how central each node is, in nine ways */
    HS_NET_COMMUNITIES,  /* which group each node is in, by eight methods */
    HS_NET_METHODS,      /* those methods compared: groups, modularity */
    HS_NET_CORE,         /* core and periphery */
    HS_NET_BARS,         /* statements a value of var1, by qualifier */
    HS_NET_BACKBONE,     /* which of var2's values make the network what it is */
    HS_NET_POLARIZATION, /* how far the nodes of a one-mode network stand in hostile camps */
    HS_NET_PHASES,       /* times at which the network changes: needs a window and a kernel */
    HS_NET_SCALING,      /* where on one or two lines the nodes of a two-mode network stand */
    HS_NET_INTERVALS,    /* how far edges would move with other documents: bootstrap */
    HS_NET_THRESHOLDS    /* how far the network moves with the confidence asked of the machine's records */
} hs_net_measure;

typedef enum hs_net_search { HS_NET_NESTED, HS_NET_PENALTY, HS_NET_FIXED } hs_net_search;

typedef struct hs_net_measure_options {
    uint64_t seed;        /* of all that is drawn; the same seed gives the same result */
    uint32_t times;       /* bootstrap: samples; backbone and scaling: steps. 0 = a usual number */
    uint32_t groups;      /* polarization: camps; phases: most states; backbone: values kept (fixed). 0 = a usual number */
    uint32_t dimensions;  /* scaling: 1 or 2; 0 = 1 */
    int ordinal;          /* scaling: nonzero: against, torn, for; else the torn are left out */
    double penalty;       /* backbone: how much fewer values are worth; 0 = 7.5 */
    hs_net_search search; /* backbone */
} hs_net_measure_options;

/* What a measure found: a table with named columns. Of a series, "window" and "at" come first. */
typedef struct hs_net_sheet hs_net_sheet;
/* hearsay-net(1) defines the measures. options may be NULL. Errors: as hs_net_make; HS_EIO where igraph is not installed. */
HS_API int hs_net_measure_make(const hs_net_table *table, const hs_net_options *network, hs_net_measure measure, const hs_net_measure_options *options,
                               hs_net_sheet **out, hs_err *err);
HS_API void hs_net_sheet_free(hs_net_sheet *sheet); /* NULL is fine */
HS_API uint32_t hs_net_sheet_columns(const hs_net_sheet *sheet);
HS_API uint32_t hs_net_sheet_rows(const hs_net_sheet *sheet);
HS_API hs_str hs_net_sheet_name(const hs_net_sheet *sheet, uint32_t column);
HS_API int hs_net_sheet_is_text(const hs_net_sheet *sheet, uint32_t column);
HS_API hs_str hs_net_sheet_text(const hs_net_sheet *sheet, uint32_t row, uint32_t column);
HS_API double hs_net_sheet_number(const hs_net_sheet *sheet, uint32_t row, uint32_t column); /* NaN: there is none */
/* HS_NET_CSV, HS_NET_JSON (a line a row), HS_NET_TEXT_VIEW (with what holds for the whole). */
HS_API int hs_net_sheet_write(const hs_net_sheet *sheet, hs_net_format format, hs_sink sink, void *user, hs_err *err);

/* CSV, a line a statement that counts, with all that is known of it. Of the options, those that choose statements matter. */
HS_API int hs_net_write_events(const hs_net_table *table, const hs_net_options *options, hs_sink sink, void *user, hs_err *err);
/* ---- reports: dossiers, chains of voices, timelines ---- */

/* A report is made once and holds all it speaks of: its documents with their texts, its statements with their places. Nothing in it is
 * rephrased: whatever it tells of somebody is the characters of a text at spans. Everything belongs to the report, until it is freed. Where a
 * text is shown once though several published it, so it is here: repetitions (folded) and older versions come only with what is theirs alone. */

/* A document as a report holds it. Empty: not known. */
typedef struct hs_paper {
    hs_str id, text;              /* "d12"; UTF-8 */
    hs_str title, outlet, author, url, lang; /* outlet: or the channel */
    hs_str date, date_from;       /* as in hs_fields, but a file's time is no date */
    hs_str forwarded_from;
    const struct hs_offsets *offsets; /* the library's own */
} hs_paper;

/* Words of a document; spans in bytes of its text. */
typedef struct hs_passage { const hs_paper *paper; hs_spans spans; } hs_passage;

/* A statement in a report. */
typedef struct hs_saying {
    const hs_paper *paper;
    hs_statement record;
    hs_str change;     /* what has changed with it, in the words of `hearsay new`; empty: nothing is known to have */
} hs_saying;

/* Statements that have something in common: indices, oldest first. */
typedef struct hs_sayings {
    hs_str name;          /* of a person, an organization, an outlet; or a word */
    int64_t entity;       /* 0: nobody in particular, or a word */
    hs_kind kind;
    const uint32_t *at;   /* [n] indices of hs_dossier.saying */
    uint32_t n, denied, hedged, questioned;
} hs_sayings;

/* What others say that somebody is: "head of the union". */
typedef struct hs_called {
    hs_str words;              /* as they stand at the first place */
    const hs_passage *place;   /* [n] oldest first; each has one span */
    const hs_str *by;          /* [n] whose words they are: the speaker of the statement that holds them, else the outlet; empty: unknown */
    uint32_t n;
} hs_called;

/* The same words in two statements of one speaker: the part of a sentence or more that both have, and what differs in it. */
typedef struct hs_reuse {
    uint32_t was, now;         /* indices of hs_dossier.saying; the older one first */
    hs_span was_span, now_span;/* the part, in bytes of each document's text */
    hs_spans was_other, now_other; /* what only this one has; both empty: word for word the same */
    uint32_t words;            /* shared */
} hs_reuse;

typedef struct hs_dossier {
    hs_str asked, name;
    int64_t entity;            /* 0: a name that is nobody's in particular ("critics") */
    hs_kind kind;
    const hs_spelling *spelling; /* [n_spelling] those that are used most first */
    const hs_actor *namesake;  /* [n_namesake] others who share the surname; without spellings */
    const hs_saying *saying;   /* [n_saying] all statements that the report speaks of, oldest first, those of undated documents last */
    uint32_t n_spelling, n_namesake, n_saying;
    hs_sayings own;              /* what he said himself, without what stands within one of these */
    hs_sayings of_him;           /* what others say about him */
    int cut;                   /* nonzero: there are more; of each of the two, these are the newest 20,000 */
    /* of hs_dossier_who: */
    const hs_called *role;       /* [n_role] those given most often first */
    const hs_sayings *subject;   /* [n_subject] `own`, each statement in one of them: by whom it speaks of, or a telling word; the last one, without
                                * a name, holds what has no subject in common with others */
    const hs_sayings *speaks_of; /* [n_speaks_of] `own`, by whom it speaks of */
    const hs_sayings *through;   /* [n_through] who speaks within his statements */
    const hs_sayings *around;    /* [n_around] within whose statements he speaks */
    const hs_sayings *outlet;    /* [n_outlet] `own`, by who published it */
    const hs_reuse *reuse;     /* [n_reuse] first those in which something differs */
    uint32_t n_role, n_subject, n_speaks_of, n_through, n_around, n_outlet, n_reuse;
    /* of hs_dossier_about: */
    const hs_sayings *by;        /* [n_by] `of_him`, by who says it */
    uint32_t n_by;
} hs_dossier;

/* What the ledger holds of a speaker; of somebody who is spoken of. name: any spelling in any script, a surname, or "e12". model (may be
 * NULL): for roles, subjects by words, and reuse told from commonplaces; without one these are left out or coarser. Errors: HS_EUSAGE (nobody is called so;
 * several are: the message lists them), HS_EIO, HS_ENOMEM. */
HS_API int hs_dossier_who(hs_ledger *ledger, const hs_model *model, hs_str name, hs_dossier **out, hs_err *err);
HS_API int hs_dossier_about(hs_ledger *ledger, const hs_model *model, hs_str name, hs_dossier **out, hs_err *err);
HS_API void hs_dossier_free(hs_dossier *dossier); /* NULL is fine */

typedef enum hs_hop {
    HS_HOP_OUTLET,  /* a document, as its outlet's voice */
    HS_HOP_VOICE,   /* a speaker within it */
    HS_HOP_CITED,   /* the own document of an outlet that the voice before it is: it holds the same words, or most of them */
    HS_HOP_FORWARD, /* the message that was forwarded */
    HS_HOP_COPIED,  /* the document that this one repeats */
    HS_HOP_COPY     /* a document that repeats the first one: it stands outside of it */
} hs_hop;
HS_API const char *hs_hop_word(hs_hop hop); /* "outlet", "voice", "cited", … */

typedef struct hs_link {
    hs_hop hop;
    uint32_t from;           /* index + 1 of the link that it hangs on, the voice outside; 0: the first */
    const hs_paper *paper;
    const hs_statement *statement; /* HS_HOP_VOICE: his */
    hs_str name;             /* ptr NULL: unknown */
    hs_kind kind;
    hs_passage shared;       /* HS_HOP_CITED, _FORWARD, _COPIED: the words of its document that the outer one has, too */
    int asked;               /* nonzero: the statement that was asked for */
} hs_link;

/* The voices from the outlet to the origin, each behind the one it hangs on. */
typedef struct hs_voices { const hs_link *link; uint32_t n; } hs_voices;

/* Of statement id of document doc. Errors: HS_EUSAGE (no such document or statement), HS_EIO, HS_ENOMEM. */
HS_API int hs_voices_find(hs_ledger *ledger, hs_str doc, uint32_t id, hs_voices **out, hs_err *err);
HS_API void hs_voices_free(hs_voices *voices); /* NULL is fine */

/* A time, and the statement that it belongs to. */
typedef struct hs_moment {
    uint32_t saying;  /* index of hs_timeline.saying */
    hs_str value;     /* ISO 8601, as far as it is known: "2031-05" */
    hs_spans spans;   /* the words that tell it, in bytes of the document's text; n = 0: the document's date */
} hs_moment;

/* Three times, kept apart; each list in the order of time, "2031-05" before "2031-05-01", moments of several zones by the clock of the world. */
typedef struct hs_timeline {
    const hs_saying *saying;
    const hs_moment *event;  /* [n_event] times that the statements speak of */
    const hs_moment *said;   /* [n_said] when they were said, where the text tells it */
    const hs_moment *report; /* [n_report] when they were published */
    uint32_t n_saying, n_event, n_said, n_report;
    const hs_sayings *by;    /* [n_by] by who said them, who said most first */
    uint32_t n_by;
    uint32_t undated;        /* statements whose document has no date */
    int cut;                 /* nonzero: there are more; these are the newest `most` */
} hs_timeline;

/* Of the statements that a query finds (as for hs_search; empty: all), the newest `most` (0 = 2000) of them. model (may be NULL): for the
 * times of events. Errors: as hs_search. */
HS_API int hs_timeline_make(hs_ledger *ledger, const hs_model *model, hs_str query, uint32_t most, hs_timeline **out, hs_err *err);
HS_API void hs_timeline_free(hs_timeline *timeline); /* NULL is fine */

typedef enum hs_clock { HS_CLOCK_ALL, HS_CLOCK_EVENT, HS_CLOCK_SAID, HS_CLOCK_REPORT } hs_clock;
typedef struct hs_report_options {
    hs_format format; /* HS_TEXT, HS_MARKDOWN, HS_JSONL (a part a line), HS_HTML (one page, nothing from outside, charts inside) */
    hs_unit unit;     /* of spans in JSON Lines */
    int width;        /* columns of the text view, 0 = 80 */
    int color;        /* text view: nonzero = ANSI colours */
    uint32_t most;    /* text: at most so many entries a part, with the rest counted; 0 = 10 */
    hs_clock clock;   /* timelines: only this one */
} hs_report_options;
/* Errors: HS_EUSAGE (no such format), HS_ENOMEM, HS_EIO (the sink stopped). */
HS_API int hs_write_who(const hs_dossier *dossier, const hs_report_options *options, hs_sink sink, void *user, hs_err *err);
HS_API int hs_write_about(const hs_dossier *dossier, const hs_report_options *options, hs_sink sink, void *user, hs_err *err);
HS_API int hs_write_voices(const hs_voices *voices, const hs_report_options *options, hs_sink sink, void *user, hs_err *err);
HS_API int hs_write_timeline(const hs_timeline *timeline, const hs_report_options *options, hs_sink sink, void *user, hs_err *err);
/* ---- claims: what is said again, in whatever words ---- */

/* A claim is told by clauses of statements, and of outlets in their own voice: verbatim, cut, in other words, with another figure, or to deny
 * it. Which tellings are one claim follows from the documents alone, in whatever order they came, and from what people decided. */
typedef struct hs_telling_of {
    hs_str doc;         /* "d12" */
    uint32_t id;        /* of the statement, 3 for s3; 0: the outlet says it in its own voice */
    hs_str outlet, date, title;
    hs_str speaker;     /* of the outlet's own voice the outlet; empty: unknown */
    int64_t entity;     /* 0: nobody in particular */
    hs_kind kind;
    hs_certainty certainty;
    int denied;         /* nonzero: it rejects the claim */
    int repeated;       /* nonzero: its document repeats another one, or is an older version */
    hs_str words;       /* the characters at its places, joined by one space */
    hs_spans places;    /* in code points of the text */
    int64_t figure;     /* what it counts, if figure_words is not empty */
    hs_str figure_words;
} hs_telling_of;

typedef struct hs_claim {
    int64_t id;                      /* 12 for "c12"; kept while its first telling is in the ledger */
    const hs_telling_of *telling;    /* [n] by date, undated ones first */
    uint32_t n;
    uint32_t documents, speakers, denials; /* without repetitions */
} hs_claim;

typedef struct hs_claim_options {
    hs_str query;        /* as of hs_search: claims of these statements; empty: all */
    int64_t id;          /* only this one */
    uint32_t documents;  /* told in so many at least; 0 = 2, or 1 where id or query are given */
    uint32_t limit;      /* 0 = 20; those told in most documents first */
    int no_fold;         /* nonzero: with what repeats another text, and older versions */
    int denied;          /* nonzero: only those that somebody denies */
    int figures;         /* nonzero: only those whose figure changes */
    int explaining;      /* nonzero: the query finds documents; of the claims told in them, those that tell of causes, deeds and blame, with their tellings there */
} hs_claim_options;

/* Brings claims up to date: documents that came, and statements that changed since. Takes some seconds for 10,000 statements; done: documents of
 * total, may be NULL. Errors: HS_EIO (read-only), HS_ENOMEM. */
HS_API int hs_claims_settle(hs_ledger *ledger, const hs_model *model, void (*progress)(void *user, uint64_t done, uint64_t total), void *user, hs_err *err);
/* Documents that are not settled yet; -1: an error. */
HS_API int64_t hs_claims_unsettled(hs_ledger *ledger, hs_err *err);
/* each: returns nonzero to stop; what it gets lives as long as the call. Errors: HS_EUSAGE (a query that makes no sense, no such claim). */
HS_API int hs_claims(hs_ledger *ledger, const hs_claim_options *options, int (*each)(void *user, const hs_claim *claim), void *user, hs_err *err);
/* Why two statements are one claim: told in words, step by step where others stand between them. Errors: HS_EUSAGE: they are not. */
HS_API int hs_claims_why(hs_ledger *ledger, hs_str doc_a, uint32_t a, hs_str doc_b, uint32_t b, int (*each)(void *user, hs_str step), void *user, hs_err *err);
/* Decisions, in the log under the name of who. entry (may be NULL): the log's. */
HS_API int hs_claims_merge(hs_ledger *ledger, hs_str who, const int64_t *id, uint32_t n, int64_t *entry, hs_err *err); /* into the oldest */
/* Statements (doc[i] and statement[i]) of a claim that are another one; made: its number. */
HS_API int hs_claims_split(hs_ledger *ledger, hs_str who, int64_t id, const hs_str *doc, const uint32_t *statement, uint32_t n, int64_t *made,
                           int64_t *entry, hs_err *err);
/* Undoes such a decision; 0: the last one that stands. undone (may be NULL): the entry that it was. */
HS_API int hs_claims_undo(hs_ledger *ledger, hs_str who, int64_t entry, int64_t *undone, hs_err *err);

/* ---- stories: an event under watch, and its explanations ---- */

/* A story is a name and a query (as of hs_search: its documents). Its explanations stand in a codebook, a plain text that people write:
 * hearsay-story(1) has the form. Which statement holds which explanation people decide; what they have not decided is suggested. */
typedef struct hs_explanation { hs_str label, description; } hs_explanation;
typedef struct hs_story {
    hs_str name, query, codebook;      /* codebook: as it was given; empty: none */
    const hs_explanation *explanation; /* [n] in the order of the codebook */
    uint32_t n;
} hs_story;

/* name: one line, at most 200 bytes. codebook may be empty; file: what messages call it. Gives a story of this name another query or codebook
 * where there is one (an empty one keeps what it has). Errors: HS_EUSAGE, with the codebook's line; HS_ELIMIT, HS_EIO, HS_ENOMEM. */
HS_API int hs_story_add(hs_ledger *ledger, hs_str name, hs_str query, hs_str codebook, const char *file, hs_err *err);
/* Its codes stay in the log. Errors: HS_EUSAGE (there is no such story). */
HS_API int hs_story_remove(hs_ledger *ledger, hs_str name, hs_err *err);
/* By name; named: only this one (HS_EUSAGE where there is none). each: returns nonzero to stop; what it gets lives as long as the call. */
HS_API int hs_stories(hs_ledger *ledger, hs_str named, int (*each)(void *user, const hs_story *story), void *user, hs_err *err);
/* A claim becomes an explanation: a label, with the claim's words as its example, is put at the end of the codebook. */
HS_API int hs_story_name(hs_ledger *ledger, hs_str story, int64_t claim, hs_str label, hs_err *err);

/* A statement with the explanation that it holds, or rejects. */
typedef struct hs_coded {
    hs_str doc;
    uint32_t id;
    hs_str outlet, date, title, url, speaker; /* speaker empty: unknown */
    int64_t entity;
    hs_kind kind;
    hs_certainty certainty;
    hs_str words;        /* its content */
    uint32_t label;      /* of the codebook */
    int disagree;        /* nonzero: it rejects it */
    int by_person;       /* nonzero: somebody decided so; else it is suggested */
    double confidence;   /* of a suggestion, 0 to 1 */
    hs_str why;          /* of a suggestion, if asked for */
} hs_coded;

typedef struct hs_coding_options {
    hs_str story;             /* or, without a story: */
    hs_str query, codebook;   /* these, and no codes are known */
    const char *file;         /* what messages call the codebook */
    double min_confidence;    /* of suggestions; 0 = 0.5 */
    int suggestions;          /* nonzero: only what nobody has decided, the least sure first, with reasons */
    uint32_t limit;           /* 0: no limit */
} hs_coding_options;

/* By date, undated ones first. Claims should be settled (hs_claims_settle). Errors: HS_EUSAGE (no such story, it has no codebook). */
HS_API int hs_story_coded(hs_ledger *ledger, const hs_model *model, const hs_coding_options *options, int (*each)(void *user, const hs_coded *coded), void *user,
                          hs_err *err);
/* A decision, in the log under the name of who: statement id of doc holds the label (stance 1), rejects it (0), or has nothing to do with it
 * (-1). entry may be NULL. Errors: HS_EUSAGE (no such story, statement, label). */
HS_API int hs_story_code(hs_ledger *ledger, hs_str who, hs_str story, hs_str doc, uint32_t id, hs_str label, int stance, int64_t *entry, hs_err *err);
/* Undoes such a decision; 0: the last one that stands. undone (may be NULL): the entry that it was. */
HS_API int hs_story_undo(hs_ledger *ledger, hs_str who, int64_t entry, int64_t *undone, hs_err *err);

#ifdef __cplusplus
}
#endif
#endif
