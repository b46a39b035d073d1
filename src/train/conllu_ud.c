/* Universal Dependencies (version 2) -> the older relations and the Penn tokens of the silver parses. */
#include "train/conllu.h"

static bool is(hs_str s, const char *z) { return hs_str_is(s, z); }

static const char *const RELATIONS[][2] = {
    {"obj", "dobj"}, {"nsubj:pass", "nsubjpass"}, {"csubj:pass", "csubjpass"}, {"aux:pass", "auxpass"}, {"obl", "nmod"},
    {"obl:agent", "nmod"}, {"obl:unmarked", "nmod:tmod"}, {"nmod:unmarked", "nmod:npmod"}, {"obl:tmod", "nmod:tmod"},
    {"obl:npmod", "nmod:npmod"}, {"nmod:desc", "compound"}, {"fixed", "mwe"}, {"flat", "compound"}, {"nsubj:outer", "nsubj"},
    {"csubj:outer", "csubj"}, {"advcl:relcl", "advcl"}, {"list", "dep"}, {"goeswith", "dep"}, {"reparandum", "dep"},
    {"orphan", "dep"}, {"dislocated", "dep"}, {"vocative", "dep"},
};

static const char *const TAGS[][2] = {{"HYPH", ":"}, {"NFP", ":"}, {"ADD", "NN"}, {"GW", "NN"}, {"AFX", "JJ"}, {"XX", "FW"}};

/* "flat" hangs the words of a name on its first; the silver trees hang them on its last, as compounds. */
static void turn_flat(hs_row *row, uint32_t n, uint32_t head)
{
    uint32_t last = head;
    for (uint32_t i = head + 1; i < n; i++)
        if (row[i].head == (int32_t)head && is(row[i].rel, "flat")) last = i;
    if (last == head) return;
    int32_t up = row[head].head;
    hs_str rel = row[head].rel;
    for (uint32_t i = 0; i < n; i++)
        if (row[i].head == (int32_t)head) row[i].head = (int32_t)last;
    row[head].head = (int32_t)last;
    row[head].rel = HS_STR("compound");
    row[last].head = up;
    row[last].rel = rel;
}

/* Version 2 hangs "and" on the conjunct behind it, version 1 on the first. */
static void raise_conjunction(hs_row *row, uint32_t i)
{
    if ((is(row[i].rel, "cc") || (is(row[i].rel, "punct") && is(row[i].form, ","))) && row[i].head > (int32_t)i &&
        is(row[row[i].head].rel, "conj"))
        row[i].head = row[row[i].head].head;
}

/* "well-known" is one token for the Penn Treebank: words [from, to] become one, when only one of them hangs outside. */
static bool can_join(const hs_row *row, int32_t from, int32_t to)
{
    uint32_t outside = 0;
    for (int32_t i = from; i <= to; i++) outside += row[i].head < from || row[i].head > to;
    return outside == 1;
}

static int32_t join_end(const hs_row *row, int32_t n, int32_t from)
{
    int32_t to = from;
    while (to + 2 < n && row[to].glued && row[to + 1].glued && is(row[to + 1].pos, "HYPH") && is(row[to + 1].form, "-")) to += 2;
    return to > from && can_join(row, from, to) ? to : from;
}

static hs_str joined(hs_arena *arena, const hs_row *row, int32_t from, int32_t to, bool lemma)
{
    size_t n = 0;
    for (int32_t i = from; i <= to; i++) n += lemma ? row[i].lemma.len : row[i].form.len;
    char *out = hs_arena_alloc(arena, n), *p = out;
    for (int32_t i = from; i <= to; i++) {
        hs_str s = lemma ? row[i].lemma : row[i].form;
        memcpy(p, s.ptr, s.len);
        p += s.len;
    }
    return (hs_str){out, n};
}

static hs_row join(hs_arena *arena, const hs_row *row, int32_t from, int32_t to)
{
    hs_row out = row[to];
    out.form = joined(arena, row, from, to, false);
    out.lemma = joined(arena, row, from, to, true);
    for (int32_t i = from; i <= to; i++)
        if (row[i].head < from || row[i].head > to) {
            out.head = row[i].head;
            out.rel = row[i].rel;
        }
    if ((is(out.rel, "amod") || is(out.rel, "compound")) && !is(out.pos, "NNP") && !is(out.pos, "CD")) {
        out.pos = HS_STR("JJ");
        out.rel = HS_STR("amod");
    }
    out.bio = row[from].bio; /* "Al-Zaman" is a name, "US-led" is not */
    if (out.bio != HS_NAME_UNKNOWN && !(hs_bio_inside(row[to].bio) && hs_bio_class(row[to].bio) == hs_bio_class(out.bio))) out.bio = HS_BIO_O;
    return out;
}

static uint32_t join_hyphens(hs_arena *arena, hs_row *row, uint32_t n)
{
    int32_t *place = hs_new(arena, int32_t, n);
    uint32_t m = 0;
    for (int32_t i = 0; i < (int32_t)n; m++) {
        int32_t to = join_end(row, (int32_t)n, i);
        hs_row w = to > i ? join(arena, row, i, to) : row[i];
        for (int32_t k = i; k <= to; k++) place[k] = (int32_t)m;
        i = to + 1;
        row[m] = w; /* m <= i: rows not yet read stay whole */
    }
    for (uint32_t i = 0; i < m; i++)
        if (row[i].head >= 0) row[i].head = place[row[i].head];
    return m;
}

uint32_t hs_ud_convert(hs_arena *arena, hs_row *row, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) turn_flat(row, n, i);
    for (uint32_t i = 0; i < n; i++) raise_conjunction(row, i);
    n = join_hyphens(arena, row, n);
    for (uint32_t i = 0; i < n; i++) {
        hs_row *w = &row[i];
        for (size_t k = 0; k < sizeof RELATIONS / sizeof *RELATIONS; k++)
            if (is(w->rel, RELATIONS[k][0])) {
                w->rel = hs_str_of(RELATIONS[k][1]);
                break;
            }
        for (size_t k = 0; k < sizeof TAGS / sizeof *TAGS; k++)
            if (is(w->pos, TAGS[k][0])) w->pos = hs_str_of(TAGS[k][1]);
        if (is(w->form, "to") || is(w->form, "To")) w->pos = HS_STR("TO");
        if (is(w->pos, ",") && !is(w->form, ",")) w->pos = HS_STR(":");
        if (is(w->rel, "advmod") && (is(w->form, "not") || is(w->form, "n't") || is(w->form, "n’t"))) w->rel = HS_STR("neg");
    }
    return n;
}
