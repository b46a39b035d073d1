/* hearsay story: what its parts share. */
#ifndef HS_CLI_STORY_H
#define HS_CLI_STORY_H
#include "cli/claims.h"

/* A statement on a story's table; strings of its own. */
typedef struct story_mark {
    char *doc, *outlet, *date, *title, *url, *speaker, *words;
    uint32_t id, label;
    int64_t entity;
    hs_certainty certainty;
    bool disagree, by_person;
    double confidence;
} story_mark;

/* One who holds an explanation, or rejects it. */
typedef struct story_voice { uint32_t label, first, last, times, decided; bool disagree; } story_voice; /* first, last: marks */

typedef struct story_table {
    char *name, *query;
    char **label, **description;
    uint32_t n_label;
    story_mark *mark; /* [n] by date */
    size_t n, cap;
    story_voice *voice; /* [n_voice] by label, those who agree first, the most frequent first */
    size_t n_voice;
    size_t *count; /* [n_label][2][months + 1]: the last one of all, dated or not */
    char first[8], last[8]; /* "2034-01": of dated marks; empty: none */
} story_table;

/* What the story was about and who said what; false after a complaint. */
bool story_table_read(hs_ledger *l, const hs_model *model, const char *name, double least, story_table *out);
void story_table_free(story_table *t);
/* Months from first to last; of these, month i of `first`. */
int story_months(const story_table *t);
int story_month_of(const story_table *t, const char *date); /* -1: undated, or only a year is known */
void story_month_name(const story_table *t, int month, char out[8]);
/* Marks of a label and stance in a month; month -1: in all. */
size_t story_count(const story_table *t, uint32_t label, bool disagree, int month);
bool story_same_voice(const story_mark *a, const story_mark *b);

/* story_text.c */
void story_put_text(cli_paper *p, const story_table *t);
void story_put_markdown(cli_paper *p, const story_table *t);
void story_put_jsonl(cli_paper *p, const story_table *t);
/* story_html.c: a page that stands alone */
void story_put_html(cli_paper *p, const story_table *t);

#endif
