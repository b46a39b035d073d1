/* Bytes -> the plain text that offsets count in, with a map back to the bytes.
 *
 * Invariants: s is valid UTF-8 without U+0000; map is sorted by both members, starts at text offset 0 and covers the whole
 * text; a text file in UTF-8 comes through unchanged but for a byte-order mark and NULs (shown as U+FFFD). */
#ifndef HS_TEXT_TEXT_H
#define HS_TEXT_TEXT_H
#include "base/arena.h"

/* From text byte `text` on, until the next piece begins, every `unit` bytes of text come from `step` bytes of the
 * original: byte t of the text comes from origin + (t - text) / unit * step. 1 and 1 where both run in step, 2 and 1
 * for Cyrillic letters of windows-1251, step 0 for what comes from a single place (an entity, a space between blocks).
 * unit is never 0. */
typedef struct hs_piece { uint32_t text; uint16_t unit, step; uint64_t origin; } hs_piece;

typedef struct hs_text {
    hs_str s;
    hs_str charset; /* the name of the encoding that was used, as in WHATWG's list: "UTF-8", "windows-1251" */
    const hs_piece *map;
    uint32_t n_map;
    hs_str lang; /* BCP 47, as the page declares it or as hs_language_of finds it; empty when neither can say */
    /* of an HTML page; empty when it does not say */
    hs_str title, author, outlet, url;
    hs_str date;      /* ISO 8601: "2019-11-19", with the time behind it where the page gives one */
    hs_str date_from; /* "meta", "json-ld", "time", "url" or "byline" */
} hs_text;

typedef struct hs_text_options {
    const char *name;    /* file name: its ending is a hint (.html, .htm, .xhtml, .txt, .md) */
    const char *charset; /* NULL = find it */
    const char *format;  /* "text", "html", NULL = find it */
} hs_text_options;

enum { HS_TEXT_LIMIT = 16 << 20 }; /* most bytes of text in one document */

/* Everything in out belongs to the arena. Errors: HS_ELIMIT, HS_EFORMAT, HS_EUSAGE (unknown charset), HS_ENOMEM. */
int hs_text_read(hs_arena *arena, hs_str bytes, const hs_text_options *options, hs_text *out, hs_err *err);

/* The original byte that text byte `at` comes from. */
uint64_t hs_text_origin(const hs_text *text, uint32_t at);

#endif
