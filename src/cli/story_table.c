/* The table of a story: explanations, who holds which, since when. */
#include <stdlib.h>
#include <string.h>
#include "cli/story.h"

static char *copy(hs_str s)
{
    char *out = malloc(s.len + 1);
    if (!out) return NULL;
    if (s.len) memcpy(out, s.ptr, s.len);
    out[s.len] = '\0';
    return out;
}

typedef struct reading { story_table *t; bool failed; } reading;

static int take_story(void *user, const hs_story *s)
{
    reading *r = user;
    story_table *t = r->t;
    t->name = copy(s->name);
    t->query = copy(s->query);
    t->label = calloc(s->n + 1, sizeof *t->label);
    t->description = calloc(s->n + 1, sizeof *t->description);
    r->failed = !t->name || !t->query || !t->label || !t->description;
    for (uint32_t i = 0; i < s->n && !r->failed; i++) {
        t->label[i] = copy(s->explanation[i].label);
        t->description[i] = copy(s->explanation[i].description);
        t->n_label++;
        r->failed = !t->label[i] || !t->description[i];
    }
    return 0;
}

static int take_coded(void *user, const hs_coded *c)
{
    reading *r = user;
    story_table *t = r->t;
    if (t->n == t->cap) {
        size_t cap = t->cap ? 2 * t->cap : 256;
        story_mark *more = realloc(t->mark, cap * sizeof *more);
        if (!more) return r->failed = true;
        t->mark = more;
        t->cap = cap;
    }
    story_mark *m = &t->mark[t->n++];
    *m = (story_mark){.doc = copy(c->doc), .outlet = copy(c->outlet), .date = copy(c->date), .title = copy(c->title), .url = copy(c->url),
                      .speaker = copy(c->speaker), .words = copy(c->words), .id = c->id, .label = c->label, .entity = c->entity, .certainty = c->certainty,
                      .disagree = c->disagree != 0, .by_person = c->by_person != 0, .confidence = c->confidence};
    r->failed |= !m->doc || !m->outlet || !m->date || !m->title || !m->url || !m->speaker || !m->words;
    return r->failed;
}

bool story_same_voice(const story_mark *a, const story_mark *b)
{
    if (a->entity || b->entity) return a->entity == b->entity;
    return *a->speaker && !strcmp(a->speaker, b->speaker);
}

static int by_weight(const void *x, const void *y)
{
    const story_voice *a = x, *b = y;
    if (a->label != b->label) return a->label < b->label ? -1 : 1;
    if (a->disagree != b->disagree) return a->disagree ? 1 : -1;
    if (a->times != b->times) return a->times > b->times ? -1 : 1;
    return a->first < b->first ? -1 : a->first > b->first;
}

static bool find_voices(story_table *t)
{
    t->voice = calloc(t->n + 1, sizeof *t->voice);
    for (uint32_t i = 0; t->voice && i < t->n; i++) {
        const story_mark *m = &t->mark[i];
        size_t k = 0;
        while (k < t->n_voice && !(t->voice[k].label == m->label && t->voice[k].disagree == m->disagree && story_same_voice(&t->mark[t->voice[k].first], m))) k++;
        if (k == t->n_voice) t->voice[t->n_voice++] = (story_voice){.label = m->label, .first = i, .disagree = m->disagree};
        t->voice[k].last = i;
        t->voice[k].times++;
        t->voice[k].decided += m->by_person;
    }
    if (t->n_voice) qsort(t->voice, t->n_voice, sizeof *t->voice, by_weight);
    return t->voice != NULL;
}

static void find_months(story_table *t)
{
    for (size_t i = 0; i < t->n; i++) {
        if (strlen(t->mark[i].date) < 7 || t->mark[i].date[4] != '-') continue;
        if (!*t->first || strncmp(t->mark[i].date, t->first, 7) < 0) memcpy(t->first, t->mark[i].date, 7);
        if (!*t->last || strncmp(t->mark[i].date, t->last, 7) > 0) memcpy(t->last, t->mark[i].date, 7);
    }
}

static int number_of_month(const char *date)
{
    return atoi(date) * 12 + atoi(date + 5) - 1;
}

int story_months(const story_table *t)
{
    return *t->first ? number_of_month(t->last) - number_of_month(t->first) + 1 : 0;
}

int story_month_of(const story_table *t, const char *date)
{
    return strlen(date) >= 7 && date[4] == '-' && *t->first ? number_of_month(date) - number_of_month(t->first) : -1;
}

void story_month_name(const story_table *t, int month, char out[8])
{
    int n = (number_of_month(t->first) + month) % 120000;
    snprintf(out, 8, "%04d-%02d", n / 12 % 10000, n % 12 + 1);
}

size_t story_count(const story_table *t, uint32_t label, bool disagree, int month)
{
    int months = story_months(t);
    return month < months ? t->count[(2 * label + disagree) * (size_t)(months + 1) + (size_t)(month < 0 ? months : month)] : 0;
}

static bool count_all(story_table *t)
{
    size_t row = (size_t)story_months(t) + 1;
    t->count = calloc(2 * ((size_t)t->n_label + 1) * row, sizeof *t->count);
    for (size_t i = 0; t->count && i < t->n; i++) {
        size_t *of = &t->count[(2 * t->mark[i].label + t->mark[i].disagree) * row];
        int month = story_month_of(t, t->mark[i].date);
        if (month >= 0) of[month]++;
        of[row - 1]++;
    }
    return t->count != NULL;
}

bool story_table_read(hs_ledger *l, const hs_model *model, const char *name, double least, story_table *t)
{
    hs_err err = {0};
    reading r = {t, false};
    hs_str story = {name, strlen(name)};
    hs_coding_options o = {.story = story, .min_confidence = least};
    *t = (story_table){0};
    int code = hs_stories(l, story, take_story, &r, &err);
    if (!code && !r.failed && t->n_label) code = hs_story_coded(l, model, &o, take_coded, &r, &err);
    if (code) cli_complain("%s", err.message);
    if (!code) find_months(t);
    if (!code && !r.failed && find_voices(t) && count_all(t)) return true;
    if (!code) cli_complain("out of memory");
    return false;
}

void story_table_free(story_table *t)
{
    for (size_t i = 0; i < t->n; i++) {
        char *all[] = {t->mark[i].doc, t->mark[i].outlet, t->mark[i].date, t->mark[i].title, t->mark[i].url, t->mark[i].speaker, t->mark[i].words};
        for (size_t k = 0; k < sizeof all / sizeof *all; k++) free(all[k]);
    }
    for (uint32_t i = 0; i < t->n_label; i++) free(t->label[i]), free(t->description[i]);
    free(t->mark);
    free(t->count);
    free(t->voice);
    free(t->label);
    free(t->description);
    free(t->name);
    free(t->query);
}
