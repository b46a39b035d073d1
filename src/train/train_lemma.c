/* Words of the treebanks whose lemma the rules of lang/en/lemma.txt do not give: added to the section as words. */
#include <stdlib.h>
#include "tag/lemma.h"
#include "train/train_set.h"

enum { LEAST = 2, SHARE = 70 /* percent of a word's uses with one lemma */ };

typedef struct use { uint32_t class; hs_str low, lemma; } use;

static int by_use(const void *a, const void *b)
{
    const use *x = a, *y = b;
    if (x->class != y->class) return x->class < y->class ? -1 : 1;
    int c = hs_str_cmp(x->low, y->low);
    return c ? c : hs_str_cmp(x->lemma, y->lemma);
}

static void add_word(hs_buf *b, hs_str from, hs_str to)
{
    hs_buf_add(b, from);
    hs_buf_add_c(b, ' ');
    hs_buf_add(b, to);
    hs_buf_add_c(b, '\n');
}

/* The words [i, k) of one form: adds a line when most of them have a lemma that the rules do not find. */
static void judge(const hs_lemmas *rules, hs_arena *arena, const use *u, size_t n, uint8_t pos, hs_buf *out)
{
    size_t best = 0, most = 0;
    for (size_t i = 0, k; i < n; i = k) {
        for (k = i; k < n && hs_str_eq(u[k].lemma, u[i].lemma); k++) {}
        if (k - i > most) {
            most = k - i;
            best = i;
        }
    }
    if (most < LEAST || most * 100 < n * SHARE || hs_str_eq(hs_lemma(rules, arena, u->low, pos), u[best].lemma)) return;
    add_word(out, u->low, u[best].lemma);
}

static size_t collect(const hs_train_set *s, const hs_lemmas *rules, use *all)
{
    size_t n = 0;
    for (uint32_t d = 0; d < s->c.n; d++) {
        const hs_gold *g = &s->c.at[d];
        for (uint32_t i = 0; i < g->tokens.n; i++) {
            uint32_t class = rules->class_of[g->pos[i] & 63];
            bool plain = g->tokens.kind[i] == HS_TK_WORD && g->lemma[i].len && !memchr(g->lemma[i].ptr, ' ', g->lemma[i].len) &&
                         !memchr(g->tokens.low[i].ptr, ' ', g->tokens.low[i].len) && !hs_str_is(g->lemma[i], "_");
            if (class && plain) all[n++] = (use){class, g->tokens.low[i], g->lemma[i]};
        }
    }
    return n;
}

/* Copies the rules, and under each heading the words found for it. */
static void merge(hs_str rules, const hs_buf *found, hs_buf *out)
{
    uint32_t class = 0;
    while (rules.len) {
        const char *nl = memchr(rules.ptr, '\n', rules.len);
        size_t n = nl ? (size_t)(nl - rules.ptr) + 1 : rules.len;
        hs_buf_add(out, hs_str_sub(rules, 0, n));
        if (rules.ptr[0] == '[' && ++class < HS_LEMMA_CLASSES) hs_buf_add(out, hs_buf_str(&found[class]));
        rules = hs_str_sub(rules, n, rules.len);
    }
}

int hs_train_lemmas(const hs_train_set *s, hs_str list, hs_section *out, hs_err *err)
{
    hs_lemmas rules;
    hs_buf found[HS_LEMMA_CLASSES] = {0}, merged = {0};
    size_t total = 0;
    int code = hs_lemmas_read(list, s->c.pos.at, s->c.pos.n, &rules, err);
    for (uint32_t d = 0; d < s->c.n; d++) total += s->c.at[d].tokens.n;
    use *all = code ? NULL : malloc((total + 1) * sizeof *all);
    size_t n = all ? collect(s, &rules, all) : 0;
    if (n) qsort(all, n, sizeof *all, by_use);
    for (size_t i = 0, k; i < n; i = k) {
        uint8_t pos = 0;
        while (rules.class_of[pos] != all[i].class) pos++;
        for (k = i; k < n && all[k].class == all[i].class && hs_str_eq(all[k].low, all[i].low); k++) {}
        judge(&rules, s->c.arena, all + i, k - i, pos, &found[all[i].class]);
    }
    merge(list, found, &merged);
    *out = (hs_section){.name = "lemma", .bytes = hs_buf_str(&merged)};
    for (uint32_t c = 0; c < HS_LEMMA_CLASSES; c++) hs_buf_free(&found[c]);
    free(all);
    hs_lemmas_free(&rules);
    return code;
}
