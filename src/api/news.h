/* What hs_ledger_changes and hs_ledger_diff share. */
#ifndef HS_API_NEWS_H
#define HS_API_NEWS_H
#include "api/ledger.h"
#include "api/model.h"
#include "story/edit.h"
#include "story/shelf.h"

/* A change of a version's statement n, for table news; type HS_CHANGE_TYPES: the version was looked at. */
typedef struct hs_told_news { int64_t version; uint32_t n; hs_change_type type; double p; } hs_told_news;

/* The labels of all stories' codebooks by statement; nothing in it lives in an arena. */
typedef struct hs_labels { hs_buf list, words; } hs_labels;
/* What people decided, and suggestions as sure as hs_story_coded gives them, of each document's newest version. */
int hs_labels_load(hs_ledger *l, const hs_model *model, hs_labels *out, hs_err *err);
hs_str hs_labels_of(const hs_labels *labels, hs_str doc, uint32_t n); /* empty: none */
void hs_labels_free(hs_labels *labels);

/* A person's name: what people chose for him; name itself where it is a full one, else the plainest full one of his spellings ("Hillary Clinton",
 * not "Crooked Hillary Clinton"), else name. entity 0: nobody known. What cannot be read leaves it at name. */
hs_str hs_speaker_in_full(hs_ledger *l, hs_arena *arena, int64_t entity, hs_str name);

/* "The fisheries minister", "the League": who is called so with his name in the scene, or the body whose longer name has it; empty: nobody,
 * or several. */
hs_str hs_speaker_of_office(hs_arena *arena, const hs_scene *scene, const hs_telling *u);

typedef struct hs_news_call {
    const hs_changes_options *o;
    const hs_changes_calls *calls;
    hs_ledger *l;
    hs_shelf *shelf;
    hs_labels labels;
    const hs_scene *scene; /* whose changes are told */
    hs_str beside; /* of a comparison: what the other side is called; else empty */
    bool enough;   /* the caller has heard enough */
    hs_buf told;   /* of hs_told_news: for table news */
} hs_news_call;

/* Words of a document; the strings lie in the arena or the document. */
hs_excerpt hs_excerpt_of(hs_arena *arena, const hs_scene_doc *d, hs_spans spans);
/* Hands the changes of the scene's last document to the caller. */
void hs_news_tell(hs_news_call *k, hs_arena *arena, const hs_scene *scene, const hs_news *news);
/* The same with what differs between two texts, sentence by sentence. */
void hs_news_edits(hs_news_call *k, hs_arena *arena, const hs_scene_doc *was, const hs_scene_doc *now);
typedef int hs_news_work(hs_ledger *l, hs_arena *arena, hs_news_call *k, void *argument, hs_err *err);
/* Brings the index of topics up to date, opens the shelf for `work`, and gives it back whatever happens. */
int hs_news_run(hs_ledger *l, hs_arena *arena, hs_news_call *k, hs_news_work *work, void *argument, hs_err *err);
/* All changes of the documents from day to day, or of those that the options name. */
int hs_news_window(hs_ledger *l, hs_arena *arena, hs_news_call *k, int32_t from, int32_t to, hs_err *err);

/* First and last day of a date, maybe partial ("2031", "2031-05"), since 1970; false for what is none. */
bool hs_days_of_date(hs_str date, int32_t *first, int32_t *last);

#endif
