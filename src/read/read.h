/* Files of any kind -> documents, in two steps.
 *
 * 1. hs_read_source finds the format of a stream and *splits* it into items: one page, message, row or file each, with the
 *    original bytes and what the container says of it. It streams: memory does not grow with the file, only with an item.
 * 2. hs_item_decode turns an item's bytes into its content: plain text or a page. It needs nothing but the bytes and the
 *    item's `form`, so that a ledger which keeps both can do it again in ten years.
 *
 * A part that cannot be read is told to `trouble` and costs nobody else: splitting goes on behind it where it can. */
#ifndef HS_READ_READ_H
#define HS_READ_READ_H
#include "base/arena.h"
#include "read/source.h"

enum {
    HS_READ_DEPTH = 4,           /* containers in containers: a page in a ZIP in a mail in a tar */
    HS_READ_FREE = 256 << 20,    /* a file may unpack to this many bytes, and … */
    HS_READ_RATIO = 200,         /* … to this many times its own size: more is a bomb */
    HS_READ_SIZE = 64 << 20,     /* default of options.max_size */
    HS_READ_HEAD = 4096,         /* bytes that hs_format.is may look at */
};

/* What a container says of the one thing that it hands on. */
typedef struct hs_given {
    hs_fields fields;   /* for what is a single document; dropped where it turns out to be a container or a table */
    hs_str charset;     /* as the container names it; empty if it does not */
    const char *format; /* NULL: to be found */
} hs_given;

/* One run over one file given by the user. */
typedef struct hs_reading {
    hs_read_options options; /* max_size is set */
    const hs_read_calls *calls;
    const struct hs_format_of *forced; /* options.format, until it has been used: what is inside is found */
    hs_given given;    /* for the stream that is being read */
    uint64_t packed;   /* size of the file; of a pipe, the bytes taken so far */
    uint64_t unpacked; /* bytes that came out of compression, all levels together */
    uint64_t untold;   /* bytes of the file that progress has not been told of; a pipe has none */
    bool bomb;         /* it has unpacked to more than it may: nothing more is taken from it */
    int depth;         /* containers around the one that is being read */
    bool stopped;      /* the user has had enough: return at once */
    bool troubled;     /* a part could not be read */
} hs_reading;

/* options and calls outlive r. HS_EUSAGE: options.format is no format's name. */
int hs_reading_start(hs_reading *r, const hs_read_options *options, const hs_read_calls *calls, hs_err *err);
/* hs_read and hs_read_size of hearsay.h. */
int hs_read_path(hs_reading *r, const char *path, hs_err *err);
uint64_t hs_path_size(const char *path);

/* What decoding gives. All of it in the arena. */
typedef struct hs_content {
    hs_str bytes;
    const char *format;  /* "text", "html"; NULL: to be found from the bytes */
    const char *charset; /* NULL: to be found; "UTF-8" where the format has said so already */
    hs_fields fields;    /* what the item's own bytes say */
} hs_content;

/* One of each format, in its own file; read.c has the table. */
typedef struct hs_format_of hs_format_of;
struct hs_format_of {
    const char *name; /* as in --format, and the first word of an item's form */
    /* head: the first HS_READ_HEAD bytes, or all; name: with its ending. Magic bytes first, the ending only where there is no magic. */
    bool (*is)(hs_str head, hs_str name);
    /* Gives the items of s. Failing means that nothing more can be had from s; what cannot be read but has something behind it goes
     * to hs_reading_trouble. NULL: the stream is one item, its bytes as they are. */
    int (*split)(hs_reading *r, hs_source *s, hs_err *err);
    /* NULL: the bytes are the content, `content` names its format. Foreign objects (of libxml2, jansson, libarchive) must be freed before
     * the arena is asked for memory: it may jump. */
    int (*decode)(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err);
    const char *content; /* "text", "html" or NULL */
};

extern const hs_format_of
    /* containers */
    hs_format_archive, hs_format_warc, hs_format_arc, hs_format_mbox, hs_format_mail, hs_format_mhtml,
    /* records */
    hs_format_jsonl, hs_format_csv, hs_format_xlsx, hs_format_telegram, hs_format_feed,
    /* office files */
    hs_format_docx, hs_format_odt, hs_format_pdf,
    /* as they are */
    hs_format_html, hs_format_text;

/* Finds the format (options.format names one) and splits; for containers to call on what is inside: counts depth. */
int hs_read_source(hs_reading *r, hs_source *s, hs_err *err);
/* The same with what the container knows of it; given may be NULL. */
int hs_read_given(hs_reading *r, hs_source *s, const hs_given *given, hs_err *err);
/* NULL: no format is called so, or none fits. */
const hs_format_of *hs_format_named(hs_str name);
const hs_format_of *hs_format_find(hs_str head, hs_str name);
/* All formats' names, "text, html, …", for messages. */
void hs_format_names(hs_buf *out);
int hs_item_decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err);

/* For splitters: hands an item on; false when the user has had enough. */
bool hs_reading_item(hs_reading *r, const hs_item *item);
/* Tells what could not be read. The message names the place. */
void hs_reading_trouble(hs_reading *r, const hs_err *err);
/* The same where there was no memory for one. */
void hs_reading_no_memory(hs_reading *r, hs_str name);
/* For what takes bytes from the disk: n more. */
void hs_reading_took(hs_reading *r, uint64_t n);
/* For sources that unpack: counts n more bytes; HS_ELIMIT when the file is a bomb. */
int hs_reading_unpacked(hs_reading *r, hs_str name, uint64_t n, hs_err *err);

/* A part's value of a form such as "csv;delimiter=,;map=text=Body": what follows "; key =" up to the next ";", percent-decoded by
 * hs_form_value into the arena; empty if there is none. hs_form_add writes one. */
void hs_form_add(hs_buf *form, const char *key, hs_str value);
hs_str hs_form_value(hs_arena *arena, hs_str form, const char *key);

/* The charset that a container names, as text/text.h takes it; NULL where it is not known, or says nothing (US-ASCII), or the bytes are UTF-8
 * all the same. */
const char *hs_charset_said(hs_arena *arena, hs_str said, hs_str bytes);

/* Appends a path that somebody else wrote, as a label: each part behind a "/", without "..", control characters and what turns text around. */
void hs_label_add(hs_buf *out, hs_str path);

/* Date of a file as fields.date with date_from "file time"; seconds since 1970. into: at least 32 bytes. */
void hs_fields_file_time(hs_fields *f, char *into, int64_t seconds);

#endif
