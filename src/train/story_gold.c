/* Reading stories with gold. */
#include "train/story_gold.h"
#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include "api/model.h"
#include "base/err.h"
#include "base/file.h"

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static bool is_letter(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

hs_bag hs_bag_of(hs_arena *arena, hs_str text)
{
    hs_bag bag = {hs_new(arena, uint32_t, text.len / 2 + 1), 0};
    char low[64];
    for (size_t i = 0; i < text.len;) {
        size_t n = 0;
        for (; i < text.len && is_letter((unsigned char)text.ptr[i]); i++)
            if (n < sizeof low) low[n++] = text.ptr[i] >= 'A' && text.ptr[i] <= 'Z' ? (char)(text.ptr[i] + 32) : text.ptr[i];
        if (n && !((unsigned char)low[0] == 0xE2 && n <= 3)) bag.at[bag.n++] = hs_hash_bytes((hs_str){low, n});
        while (i < text.len && !is_letter((unsigned char)text.ptr[i])) i++;
    }
    if (bag.n) qsort(bag.at, bag.n, sizeof *bag.at, by_number);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < bag.n; i++)
        if (!kept || bag.at[kept - 1] != bag.at[i]) bag.at[kept++] = bag.at[i];
    bag.n = kept;
    return bag;
}

uint32_t hs_bag_shared(hs_bag a, hs_bag b)
{
    uint32_t i = 0, j = 0, n = 0;
    while (i < a.n && j < b.n) {
        n += a.at[i] == b.at[j];
        if (a.at[i] < b.at[j]) i++;
        else if (a.at[i] > b.at[j]) j++;
        else i++, j++;
    }
    return n;
}

static hs_str text_of(hs_arena *arena, const json_t *o, const char *key)
{
    const json_t *s = json_object_get(o, key);
    return json_is_string(s) ? hs_arena_copy(arena, (hs_str){json_string_value(s), json_string_length(s)}) : (hs_str){0};
}

typedef struct reading {
    hs_arena *arena;
    const hs_model *model;
    hs_ledger *ledger;
    const hs_texts *padding;
    uint32_t *texts; /* read so far, of the folder */
    char path[4096];
    hs_story_gold *story;
    struct { hs_str *at; uint32_t n, cap; } id; /* of the documents, as they were added */
} reading;

static int add_doc(reading *r, const json_t *meta, hs_err *err)
{
    hs_buf text = {0};
    hs_doc *doc = NULL;
    hs_str id = text_of(r->arena, meta, "doc");
    char path[8192];
    snprintf(path, sizeof path, "%s/%.*s.txt", r->path, (int)id.len, id.ptr);
    int code = hs_file_read(path, 1 << 22, &text, err);
    uint32_t n = (*r->texts)++;
    if (n % 3 == 2 && r->padding->n) hs_buf_printf(&text, "\n\n"), hs_buf_add(&text, r->padding->at[n * 7 % r->padding->n]);
    hs_item item = {.name = id, .bytes = hs_buf_str(&text), .form = HS_STR("text"),
                    .fields = {.id = id, .title = text_of(r->arena, meta, "title"), .outlet = text_of(r->arena, meta, "outlet"),
                               .url = text_of(r->arena, meta, "url"), .date = text_of(r->arena, meta, "date")}};
    if (!code) code = hs_doc_of_item(&item, NULL, &doc, err);
    if (!code) code = hs_doc_find(doc, r->model, err);
    if (!code) code = hs_ledger_add(r->ledger, &item, doc, &(hs_add_options){.model = r->model}, NULL, NULL, err);
    hs_doc_free(doc);
    hs_buf_free(&text);
    hs_push(r->arena, &r->id, id);
    return code;
}

static int by_order(const void *a, const void *b)
{
    return hs_scene_doc_order(*(hs_scene_doc *const *)a, *(hs_scene_doc *const *)b);
}

static int load_docs(reading *r, hs_err *err)
{
    hs_story_gold *s = r->story;
    s->doc = hs_new(r->arena, hs_scene_doc *, r->id.n);
    for (s->n = 0; s->n < r->id.n; s->n++) {
        s->doc[s->n] = hs_new(r->arena, hs_scene_doc, 1);
        int code = hs_scene_doc_load(r->ledger, r->model->speech, r->arena, s->n + 1, s->doc[s->n], err);
        if (code) return code;
    }
    if (s->n) qsort(s->doc, s->n, sizeof *s->doc, by_order);
    return HS_OK;
}

static uint32_t doc_of(const hs_story_gold *s, hs_str id)
{
    uint32_t i = 0;
    while (i < s->n && !hs_str_eq(s->doc[i]->publisher_id, id)) i++;
    return i;
}

static void add_event(reading *r, const json_t *e, bool quiet)
{
    hs_str doc = text_of(r->arena, e, "doc"), type = text_of(r->arena, e, "type"), why = text_of(r->arena, e, "why");
    hs_story_event out = {.type = HS_CHANGE_TYPES, .doc = r->story->n, .evidence = hs_bag_of(r->arena, text_of(r->arena, e, "evidence")),
                          .actor = hs_bag_of(r->arena, text_of(r->arena, e, "actor")), .optional = json_is_true(json_object_get(e, "optional")),
                          .repeats = quiet && why.len > 6 && !memcmp(why.ptr, "repeat", 6)};
    for (int k = 0; k < HS_CHANGE_TYPES && !quiet; k++)
        if (hs_str_is(type, hs_change_word((hs_change_type)k))) out.type = (hs_change_type)k;
    const json_t *relates = json_object_get(e, "relates_to");
    out.doc = doc_of(r->story, doc);
    out.relates = doc_of(r->story, text_of(r->arena, relates, "doc"));
    out.relates_evidence = hs_bag_of(r->arena, text_of(r->arena, relates, "evidence"));
    if (out.doc < r->story->n) hs_push(r->arena, &r->story->event, out);
}

static int read_story(reading *r, hs_err *err)
{
    char path[8192];
    json_error_t broken;
    snprintf(path, sizeof path, "%s/meta.json", r->path);
    json_t *meta = json_load_file(path, 0, &broken), *gold = NULL, *one;
    size_t i;
    if (!meta) return hs_fail(err, HS_EFORMAT, "%s: %s", path, broken.text);
    int code = hs_ledger_open(":memory:", 0, &r->ledger, err);
    json_array_foreach(json_object_get(meta, "docs"), i, one) if (!code) code = add_doc(r, one, err);
    if (!code) code = load_docs(r, err);
    snprintf(path, sizeof path, "%s/gold.json", r->path);
    if (!code && !(gold = json_load_file(path, 0, &broken))) code = hs_fail(err, HS_EFORMAT, "%s: %s", path, broken.text);
    json_array_foreach(json_object_get(gold, "events"), i, one) add_event(r, one, false);
    json_array_foreach(json_object_get(gold, "quiet"), i, one) add_event(r, one, true);
    json_decref(gold);
    json_decref(meta);
    hs_ledger_free(r->ledger);
    return code;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int visible(const struct dirent *d)
{
    return d->d_name[0] != '.';
}

int hs_story_set_read(hs_arena *arena, const hs_model *model, const char *dir, const char *folder, uint32_t fold, const hs_texts *padding, hs_story_set *out,
                      hs_err *err)
{
    char path[2048];
    struct dirent **list;
    uint32_t texts = fold; /* folders begin with different ones */
    snprintf(path, sizeof path, "%s/%s", dir, folder);
    int n = scandir(path, &list, visible, by_name), code = n < 0 ? hs_fail(err, HS_EIO, "%s: no folder of stories", path) : HS_OK;
    for (int i = 0; i < n; i++) {
        hs_story_gold story = {.fold = fold, .name = hs_arena_copy(arena, hs_str_of(list[i]->d_name))};
        reading r = {.arena = arena, .model = model, .story = &story, .padding = padding, .texts = &texts};
        snprintf(r.path, sizeof r.path, "%s/%s", path, list[i]->d_name);
        if (!code) code = read_story(&r, err);
        if (!code) hs_push(arena, out, story);
        free(list[i]);
    }
    if (n >= 0) free(list);
    return code;
}
