/* General news as scenes. */
#include "train/background.h"
#include <stdio.h>
#include <stdlib.h>
#include "api/model.h"
#include "base/err.h"

enum { SCENE = 10, LEAST_SCENE = 5, SHORTEST = 600, LONGEST = 5000, SHORT = 1600 /* bytes of a text */ };

typedef struct reading {
    hs_arena *arena;
    const hs_model *model;
    hs_ledger *ledger;
    uint32_t every, seen, added; /* one of `every` texts is taken for scenes, another to spare */
    hs_texts *spare;
    hs_err err;
    int code;
} reading;

/* "breitbart_2015-11-11_the-ninth-circle.txt" says outlet and date. */
static hs_fields fields_of_name(hs_str path)
{
    hs_str rest = path, name = path, outlet, date;
    while (rest.len) name = hs_str_cut(&rest, '/');
    rest = name;
    outlet = hs_str_cut(&rest, '_');
    date = hs_str_cut(&rest, '_');
    return (hs_fields){.outlet = outlet, .date = date, .title = rest.len > 4 ? hs_str_sub(rest, 0, rest.len - 4) : rest};
}

/* The text's first paragraphs. */
static hs_str beginning(hs_str text, size_t most)
{
    size_t end = text.len < most ? text.len : most;
    while (end < text.len && end > SHORTEST && text.ptr[end] != '\n') end--;
    return hs_str_sub(text, 0, end);
}

static void add_text(reading *r, hs_str name, hs_str text, const hs_fields *fields)
{
    const hs_item item = {.name = name, .bytes = text, .form = HS_STR("text"), .fields = *fields};
    hs_doc *doc = NULL;
    r->code = hs_doc_of_item(&item, NULL, &doc, &r->err);
    if (!r->code) r->code = hs_doc_find(doc, r->model, &r->err);
    if (!r->code) r->code = hs_ledger_add(r->ledger, &item, doc, &(hs_add_options){.model = r->model}, NULL, NULL, &r->err);
    hs_doc_free(doc);
    r->added += !r->code;
}

static int take(void *user, const hs_item *item)
{
    reading *r = user;
    hs_doc *whole = NULL;
    uint32_t turn = r->seen % r->every, round = r->seen++ / r->every;
    if (turn > 1) return 0;
    r->code = hs_doc_of_item(item, NULL, &whole, &r->err);
    if (!r->code) {
        hs_str text = beginning(hs_doc_text(whole), turn || round % 2 ? SHORT : LONGEST);
        hs_fields fields = hs_str_is(item->form, "text") ? fields_of_name(item->name) : *hs_doc_fields(whole);
        if (text.len >= SHORTEST && turn) hs_push(r->arena, r->spare, hs_arena_copy(r->arena, text));
        else if (text.len >= SHORTEST) add_text(r, item->name, text, &fields);
    }
    hs_doc_free(whole);
    return r->code;
}

static int read_source(reading *r, const char *data, const char *name, uint32_t every, hs_err *err)
{
    char path[2048];
    snprintf(path, sizeof path, "%s/%s", data, name);
    r->every = every, r->seen = 0;
    int code = hs_read(path, NULL, &(hs_read_calls){.user = r, .item = take}, err);
    if (r->code) *err = r->err;
    return r->code ? r->code : code;
}

static int by_order(const void *a, const void *b)
{
    return hs_scene_doc_order(*(hs_scene_doc *const *)a, *(hs_scene_doc *const *)b);
}

/* The document and those most related to it, of what is left; they leave the list. */
static hs_story_gold gather(hs_arena *arena, hs_scene_doc **list, uint32_t *n)
{
    hs_story_gold s = {.doc = hs_new(arena, hs_scene_doc *, SCENE), .background = true};
    hs_scene_doc *first = list[0];
    while (s.n < SCENE && *n) {
        uint32_t best = 0;
        double most = -1;
        for (uint32_t i = 0; i < *n; i++) {
            double x = list[i] == first ? 2 : hs_scene_doc_related(first, list[i]);
            if (x > most) most = x, best = i;
        }
        if (most <= 0) break;
        s.doc[s.n++] = list[best];
        memmove(list + best, list + best + 1, (*n - best - 1) * sizeof *list);
        --*n;
    }
    qsort(s.doc, s.n, sizeof *s.doc, by_order);
    return s;
}

static int make_scenes(reading *r, hs_story_set *out, hs_err *err)
{
    uint32_t n = r->added, scenes = 0;
    hs_scene_doc **list = hs_new(r->arena, hs_scene_doc *, n);
    for (uint32_t i = 0; i < n; i++) {
        list[i] = hs_new(r->arena, hs_scene_doc, 1);
        int code = hs_scene_doc_load(r->ledger, r->model->speech, r->arena, i + 1, list[i], err);
        if (code) return code;
    }
    if (n) qsort(list, n, sizeof *list, by_order);
    while (n) {
        hs_story_gold s = gather(r->arena, list, &n);
        if (s.n < LEAST_SCENE) continue;
        s.fold = scenes++ % HS_STORY_FOLDS;
        s.name = HS_STR("news");
        hs_push(r->arena, out, s);
    }
    return HS_OK;
}

int hs_background_read(hs_arena *arena, const hs_model *model, const char *data, hs_story_set *out, hs_texts *spare, hs_err *err)
{
    reading r = {.arena = arena, .model = model, .spare = spare};
    int code = hs_ledger_open(":memory:", 0, &r.ledger, err);
    if (!code) code = read_source(&r, data, "attr/en_polnear/train/text", 3, err);
    if (!code) code = read_source(&r, data, "news/wikinews_en", 2, err);
    if (!code) code = make_scenes(&r, out, err);
    hs_ledger_free(r.ledger);
    return code;
}
