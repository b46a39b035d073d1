/* What reports (dossiers, chains of voices, timelines) are made of: statements of the ledger with their documents.
 *
 * Invariant: a report depends on what the ledger holds, never on when it came in: statements stand in the order of their documents' dates,
 * then of the documents' ids and of the text. */
#ifndef HS_STORY_REPORT_H
#define HS_STORY_REPORT_H
#include "base/when.h"
#include "ledger/ledger.h"
#include "speech/passage.h"

typedef struct hs_named { hs_str name; int64_t id, entity; hs_kind kind; } hs_named; /* id: of the row in table name */

/* A statement with what the ledger knows of it besides. */
typedef struct hs_row {
    int64_t row, version, document;
    int64_t root;          /* the document that this one repeats, else itself: two rows of one root were not said twice */
    bool second;           /* of a text that repeats another, or of an older version */
    hs_when when;          /* of the document's date */
    const hs_paper *paper;
    hs_statement s;        /* chain: the outlet and itself, until hs_rows_chain */
    const hs_named *about; /* [s.about.n] */
} hs_row;
typedef struct hs_rows { hs_row *at; uint32_t n, cap; } hs_rows;

/* The work of one report; all memory from the arena. */
typedef struct hs_reporter {
    hs_ledger *l;
    hs_arena *arena;
    const hs_speech *speech; /* or NULL */
    hs_str language;         /* of speech: texts in other languages are not read */
    hs_err *err;
    const struct hs_kept_paper **paper; /* by version, open addressing */
    uint32_t n_paper, cap_paper;
    hs_str reason[1024];     /* words of table reason, by id */
    int64_t reason_id[1024];
} hs_reporter;

/* ---- row.c ---- */

typedef enum hs_which { HS_ROWS_OF_SPEAKER /* name.id */, HS_ROWS_ABOUT /* name.id */, HS_ROWS_OF_VERSION /* version.id */, HS_ROW_BY_ID /* statement.id */ } hs_which;

enum { HS_ROWS_MOST = 20000 };
/* Adds the statements that stand; those rejected or replaced are left out. Of a speaker, or about somebody: the newest, one more than MOST. */
int hs_rows_load(hs_reporter *r, hs_which which, int64_t id, hs_rows *out);
/* Keeps the newest MOST of rows in order; true when there were more. */
bool hs_rows_cut(hs_rows *rows);
/* In order of time; the same row once; `second` ones only where the first ones of their root do not have the words. */
void hs_rows_settle(hs_reporter *r, hs_rows *rows);
hs_named hs_row_speaker(const hs_row *row);
/* A total order: by date, undated last, then by document, version and place. */
int hs_row_order(const hs_row *a, const hs_row *b);
/* Fills in `about` names and `why`. */
int hs_rows_details(hs_reporter *r, hs_rows *rows);
const hs_paper *hs_paper_of(hs_reporter *r, int64_t version); /* NULL: r->err is filled in */
/* Can speech read it? By the document's language; where that is not known, yes. */
bool hs_can_read(const hs_reporter *r, const hs_paper *paper);
/* The voices of row i from the outlet on, as far as they are among the rows, which must be in order. */
void hs_row_chain(hs_reporter *r, hs_rows *rows, uint32_t i);
/* Adds the statements around each of the rows, and (within) those inside them. Not in order any more. */
int hs_rows_widen(hs_reporter *r, hs_rows *rows, bool within);
/* The row with that number in the version of row i; UINT32_MAX: it is not there. The rows must be in order. */
uint32_t hs_rows_beside(const hs_rows *rows, uint32_t i, uint32_t number);
/* Sayings for a report. */
/* NULL: r->err is filled in. */
hs_saying *hs_rows_sayings(hs_reporter *r, const hs_rows *rows);

/* ---- word.c: words of statements ---- */

typedef struct hs_row_word { hs_span span; uint32_t low, lemma; uint8_t weight; } hs_row_word;
typedef struct hs_row_words { hs_row_word *at; uint32_t n, cap; } hs_row_words;
/* Words of the content, spans in bytes of the document's text. Without speech all weigh the same, but short ones nothing. */
void hs_words_of_row(hs_reporter *r, const hs_row *row, hs_row_words *out);

/* ---- group.c ---- */

typedef struct hs_groups { hs_sayings *at; uint32_t n, cap; } hs_groups;
typedef struct hs_pick { hs_named who; uint32_t at; } hs_pick; /* statement `at` belongs to the group of `who` */
typedef struct hs_picks { hs_pick *at; uint32_t n, cap; } hs_picks;
/* One group an entity (of those without one: a name); the largest first. */
void hs_group_picks(hs_reporter *r, hs_picks *picks, const hs_row *row, hs_groups *out);
void hs_group_count(hs_sayings *g, const hs_row *row);
/* subject.c: each of `own` in one group. self: names that are the speaker's own. */
void hs_find_subjects(hs_reporter *r, const hs_row *row, const uint32_t *own, uint32_t n_own, const hs_row_words *words, hs_str self, hs_groups *out);

/* ---- reuse.c, called.c ---- */

/* words: [rows] */
void hs_find_reuse(hs_reporter *r, const hs_row *row, const uint32_t *own, uint32_t n_own, const hs_row_words *words, const hs_reuse **out, uint32_t *n);
/* What texts call somebody, at the places where they name him: the texts of the rows. */
int hs_find_called(hs_reporter *r, const hs_spelt *who, const hs_rows *rows, const hs_called **out, uint32_t *n);

/* ---- the reports ---- */

int hs_report_dossier(hs_reporter *r, hs_str asked, bool about, hs_dossier *out);
int hs_report_voices(hs_reporter *r, hs_str doc, uint32_t id, hs_voices *out);
int hs_report_timeline(hs_reporter *r, hs_str query, uint32_t most, hs_timeline *out);

#endif
