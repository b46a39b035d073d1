/* Which words of a text were looked for: each word as the index has it (plain.h, then FTS5's own tokenizer with its stemmer) against the
 * words of the question. */
#include <sqlite3.h>
#include "base/err.h"
#include "base/mem.h"
#include "ledger/plain.h"
#include "ledger/search.h"

enum { STEM_BYTES = HS_PLAIN_BYTES };

typedef struct stem { char at[STEM_BYTES]; uint16_t n; } stem;
typedef struct phrase { stem *word; uint32_t n, clause; bool begins; } phrase;

struct hs_marker {
    fts5_tokenizer tokenizer;
    Fts5Tokenizer *fts;
    hs_arena arena;
    phrase *phrase; /* [n] */
    uint32_t n, clauses;
    bool first[256]; /* bytes that a word may begin with */
};

static int take_token(void *out, int flags, const char *token, int n, int begin, int end)
{
    stem *s = out;
    (void)flags; (void)begin; (void)end;
    if (s->n || n > STEM_BYTES) return SQLITE_OK; /* a word is one token */
    memcpy(s->at, token, (size_t)n);
    s->n = (uint16_t)n;
    return SQLITE_OK;
}

static void stem_of(const hs_marker *m, hs_str plain, stem *out)
{
    out->n = 0;
    m->tokenizer.xTokenize(m->fts, out, FTS5_TOKENIZE_DOCUMENT, plain.ptr, (int)plain.len, take_token);
}

/* FTS5's tokenizers are handed out through a pointer that SQL carries. */
static bool find_tokenizer(hs_ledger *l, hs_marker *m)
{
    static const char *options[] = {"unicode61"};
    fts5_api *api = NULL;
    sqlite3_stmt *q = NULL;
    void *own = NULL;
    if (sqlite3_prepare_v2(l->db, "SELECT fts5(?1)", -1, &q, NULL) == SQLITE_OK) {
        sqlite3_bind_pointer(q, 1, &api, "fts5_api_ptr", NULL);
        sqlite3_step(q);
    }
    sqlite3_finalize(q);
    if (!api || api->xFindTokenizer(api, "porter", &own, &m->tokenizer)) return false;
    return m->tokenizer.xCreate(own, options, 1, &m->fts) == SQLITE_OK;
}

static void read_question(hs_marker *m, const hs_question *q, bool without)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < q->clause.n; i++) most += q->clause.at[i].any.n;
    m->phrase = hs_new(&m->arena, phrase, most);
    for (uint32_t i = 0; i < q->clause.n; i++) {
        const hs_clause *c = &q->clause.at[i];
        if (c->without != without || (without && !hs_clause_has_phrase(c))) continue;
        for (uint32_t k = 0; k < c->any.n; k++) {
            const hs_variant *v = &c->any.at[k];
            phrase *p = &m->phrase[m->n++];
            *p = (phrase){hs_new(&m->arena, stem, v->n), v->n, m->clauses, v->begins};
            for (uint32_t w = 0; w < v->n; w++) {
                stem_of(m, v->word[w], &p->word[w]);
                m->first[(unsigned char)p->word[w].at[0]] = true;
            }
        }
        m->clauses++;
    }
}

hs_marker *hs_marker_new(hs_ledger *l, const hs_question *q, bool without, hs_err *err)
{
    jmp_buf fail;
    hs_marker *m = hs_mem_alloc(sizeof *m);
    if (!m) {
        hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
        return NULL;
    }
    memset(m, 0, sizeof *m);
    hs_arena_init(&m->arena, 16 << 20, &fail);
    bool found = find_tokenizer(l, m);
    if (!found || setjmp(fail)) {
        hs_fail(err, found ? HS_ENOMEM : HS_EIO, found ? "%s: out of memory" : "%s: this SQLite was built without FTS5's stemmer", l->path);
        hs_marker_free(m);
        return NULL;
    }
    read_question(m, q, without);
    m->arena.fail = NULL;
    return m;
}

void hs_marker_free(hs_marker *m)
{
    if (!m) return;
    if (m->fts) m->tokenizer.xDelete(m->fts);
    hs_arena_free(&m->arena);
    hs_mem_free(m);
}

/* ---- a text ---- */

typedef struct place { hs_span at; stem stem; } place;
typedef struct places { place *at; uint32_t n, cap; } places;

/* Words that begin as none that is looked for have an empty stem. */
static void read_words(hs_arena *arena, const hs_marker *m, hs_str text, hs_span in, bool turkic, places *out)
{
    hs_str until = {text.ptr, in.end};
    hs_span word;
    for (size_t at = in.begin; hs_plain_next(until, &at, &word);) {
        char bytes[HS_PLAIN_BYTES];
        hs_str w = hs_str_sub(text, word.begin, word.end);
        hs_str plain = {bytes, hs_plain_read(w, hs_plain_reading(w, turkic), bytes)};
        if (!plain.len) continue;
        if (out->n == out->cap) {
            uint32_t cap = out->cap ? 2 * out->cap : 64;
            out->at = hs_arena_grow(arena, out->at, out->cap * sizeof *out->at, cap * sizeof *out->at);
            out->cap = cap;
        }
        place *p = &out->at[out->n++];
        p->at = word;
        p->stem.n = 0;
        if (m->first[(unsigned char)*plain.ptr]) stem_of(m, plain, &p->stem);
    }
}

static bool fits(const stem *want, const stem *have, bool begins)
{
    return want->n && (begins ? have->n >= want->n : have->n == want->n) && memcmp(want->at, have->at, want->n) == 0;
}

static bool stands_at(const phrase *p, const places *words, uint32_t at)
{
    if (at + p->n > words->n) return false;
    for (uint32_t k = 0; k < p->n; k++)
        if (!fits(&p->word[k], &words->at[at + k].stem, p->begins && k + 1 == p->n)) return false;
    return true;
}

typedef struct marks { hs_span *at; uint32_t n, cap; } marks;

hs_spans hs_marker_find(hs_arena *arena, const hs_marker *m, hs_str text, hs_spans in, bool *all)
{
    places words = {0};
    marks out = {0};
    bool turkic = hs_plain_is_turkic(in.n == 1 ? hs_str_sub(text, in.at[0].begin, in.at[0].end) : hs_words_at(arena, text, in));
    bool *met = hs_new(arena, bool, m->clauses);
    uint32_t n_met = 0, covered = 0;
    for (uint32_t i = 0; i < in.n; i++) read_words(arena, m, text, in.at[i], turkic, &words);
    for (uint32_t at = 0; at < words.n; at++) {
        uint32_t longest = 0;
        for (uint32_t i = 0; words.at[at].stem.n && i < m->n; i++) {
            const phrase *p = &m->phrase[i];
            if (!stands_at(p, &words, at)) continue;
            if (p->n > longest) longest = p->n;
            n_met += !met[p->clause];
            met[p->clause] = true;
        }
        if (at + longest > covered) covered = at + longest;
        if (at < covered) hs_push(arena, &out, words.at[at].at);
    }
    if (all) *all = n_met == m->clauses;
    return (hs_spans){out.at, out.n};
}
