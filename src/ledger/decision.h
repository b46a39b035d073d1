/* A log entry about a statement, as data: which statement it is about, and the record that a person left.
 *
 * An entry never names a row or a number. It names the entry that put a person's own statement in, or the places of a machine's: spans
 * with their words, so that both can be found again whatever the machine finds next. The entry's detail in JSON (hearsay-ledger(5)):
 *
 *     {"of": {"entry": 5}}  or  {"of": {"content": PLACE, "cue": PLACE, "source": PLACE, "name": "Tomir Haldan"}}
 *     "record": {"type", "kind", "polarity", "certainty", "name", "source": PLACE, "cue": PLACE, "content": PLACE,
 *                "said": PLACE, "value": "2031-05", "about": ["…"]}       of accept, edit and add: the statement as the person left it
 *     "changed": ["polarity", …]                                          of edit
 *     "note": "…"
 *
 * PLACE is {"spans": [[104,133]], "words": ["…"]}, the words of each span; absent where there is none. */
#ifndef HS_LEDGER_DECISION_H
#define HS_LEDGER_DECISION_H
#include "ledger/ledger.h"

/* A place as it was logged. */
typedef struct hs_logged_place { hs_str spans; hs_strs words; } hs_logged_place;

typedef struct hs_decision {
    int64_t entry, undoes;
    hs_verb verb;
    bool undone;
    hs_str who;
    int64_t of_entry; /* 0: named by its places */
    struct { hs_logged_place content, cue, source; hs_str name; } of;
    hs_statement record; /* without its places and confidence */
    hs_logged_place source, cue, content, said;
    hs_strs changed;
} hs_decision;

typedef struct hs_decisions { hs_decision *at; uint32_t n; } hs_decisions;

/* All decisions about a version's statements, in order, those undone marked. Entries of other kinds are left out. */
int hs_decisions_read(hs_ledger *l, hs_arena *arena, int64_t version, hs_decisions *out, hs_err *err);

/* The place in the text: where it was logged if the words still stand there; else the words, each nearest to where it would stand were
 * all moved by `shift` bytes. False when the words are not there. A place of no words is found as no place. */
bool hs_place_find(hs_arena *arena, hs_str text, const hs_offsets *offsets, const hs_logged_place *place, int64_t shift, hs_spans *out);

/* What an entry's detail is made of. */
typedef struct hs_detail {
    int64_t of_entry;            /* or */
    const hs_statement *of;      /* the machine's statement; NULL with of_entry = 0: about none, an addition */
    const hs_statement *record;  /* NULL: none */
    hs_strs changed;
    hs_str note;
} hs_detail;

hs_str hs_detail_write(hs_arena *arena, hs_str text, const hs_offsets *offsets, const hs_detail *d);

/* Whether two records say the same, whatever their numbers, confidence and reasons. */
bool hs_same_record(const hs_statement *a, const hs_statement *b);
/* The names of the fields in which they differ: "speaker", "polarity", … */
hs_strs hs_record_changes(hs_arena *arena, const hs_statement *a, const hs_statement *b);

#endif
