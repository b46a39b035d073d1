/* What a decoder collects while objects of other libraries are alive; the arena gets it afterwards, in one piece.
 *
 * Invariant: until hs_draft_settle nothing asks an arena for memory, so nothing jumps past a json_decref or xmlFreeDoc. */
#ifndef HS_READ_DRAFT_H
#define HS_READ_DRAFT_H
#include "read/read.h"

enum { HS_FIELDS = sizeof(hs_fields) / sizeof(hs_str) };
#define HS_FIELD(member) (offsetof(hs_fields, member) / sizeof(hs_str)) /* hs_fields is nothing but strings */

typedef struct hs_draft {
    hs_buf held;
    struct { size_t at, len; } text, field[HS_FIELDS];
} hs_draft;

void hs_draft_free(hs_draft *d);
/* White space around the value is left out. An empty value says nothing; of two, the first stays.
 * What is put in must not be the draft's own (hs_draft_get): its bytes move. */
void hs_draft_field(hs_draft *d, size_t field, hs_str value);
hs_str hs_draft_get(const hs_draft *d, size_t field);
void hs_draft_text(hs_draft *d, hs_str text);
/* Moves all of it into the arena and frees the draft, also when the arena jumps. A date is said to come from a "field". */
int hs_draft_settle(hs_draft *d, hs_arena *arena, const hs_item *item, const char *format, hs_content *out, hs_err *err);

/* "2024-05-01T10:00:00Z"; empty where the calendar ends. */
hs_str hs_iso_time(int64_t seconds, char into[32]);
/* Case of ASCII letters does not count; ending is in small letters. */
bool hs_name_ends(hs_str name, const char *ending);
hs_str hs_str_trim(hs_str s); /* without white space of ASCII around it */

#endif
