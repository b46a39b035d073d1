/* Why two statements are one claim: the shortest way from one to the other over tellings that are alike, each step in words. */
#include "api/ledger.h"
#include "base/err.h"
#include "base/line.h"
#include "story/claim.h"

enum { MOST = 3000 /* tellings of a claim that are looked at */ };

typedef struct why_call {
    hs_str doc[2];
    uint32_t n[2];
    int (*each)(void *user, hs_str step);
    void *user;
} why_call;

/* ---- the way ---- */

static bool is_linked(hs_ledger *l, const hs_told *a, const hs_told *b, hs_err *err)
{
    int64_t n = 0;
    sqlite3_stmt *q = hs_sql(l, "SELECT count(*) FROM claim_mark x JOIN claim_mark y ON y.entry = x.entry WHERE NOT x.apart AND x.version = ?1 AND x.begin < ?3"
                                " AND x.\"end\" > ?2 AND y.version = ?4 AND y.begin < ?6 AND y.\"end\" > ?5", err);
    if (!q) return false;
    const int64_t value[] = {a->version, a->hull.begin, a->hull.end, b->version, b->hull.begin, b->hull.end};
    for (int i = 0; i < 6; i++) hs_sql_int(q, i + 1, value[i]);
    return !hs_sql_value(l, q, &n, NULL, err) && n;
}

static bool alike(hs_ledger *l, const hs_told *a, const hs_told *b, hs_alike *why, hs_err *err)
{
    uint32_t score = a->version == b->version && a->n == b->n && a->n ? 0 : hs_prints_alike(&a->print, a->topic, &b->print, b->topic, why);
    if (score >= HS_ALIKE) return true;
    *why = (hs_alike){0};
    return is_linked(l, a, b, err);
}

/* from[i]: the telling before i on the way from any of the first statement's; UINT32_MAX: not reached. Returns one of the second's. */
static uint32_t find_way(hs_ledger *l, hs_arena *arena, const hs_told_list *t, const int64_t version[2], const uint32_t n[2], uint32_t *from, hs_err *err)
{
    uint32_t *queue = hs_new(arena, uint32_t, t->n), head = 0, tail = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        from[i] = UINT32_MAX;
        if (t->at[i].version == version[0] && t->at[i].n == n[0]) from[i] = i, queue[tail++] = i;
    }
    while (head < tail) {
        uint32_t x = queue[head++];
        if (t->at[x].version == version[1] && t->at[x].n == n[1]) return x;
        for (uint32_t i = 0; i < t->n; i++) {
            hs_alike why;
            if (from[i] != UINT32_MAX || !alike(l, &t->at[x], &t->at[i], &why, err)) continue;
            from[i] = x;
            queue[tail++] = i;
        }
    }
    return UINT32_MAX;
}

/* ---- in words ---- */

static int read_words(hs_ledger *l, hs_arena *arena, const hs_told *t, hs_str *words, hs_str *name, hs_err *err)
{
    char doc[32];
    int code = hs_version_id(l, t->version, doc, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l, "SELECT (SELECT group_concat(substr(b.body, j.value ->> 0 + 1, (j.value ->> 1) - (j.value ->> 0)), ' ')"
                                              " FROM json_each(t.place) j) FROM telling t JOIN version v ON v.id = t.version JOIN text b ON b.id = v.text"
                                              " WHERE t.id = ?", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, t->id);
    int row = hs_sql_row(l, q, err);
    if (row > 0) *words = hs_arena_copy(arena, hs_sql_get_str(q, 0));
    hs_sql_done(q);
    char text[64];
    snprintf(text, sizeof text, t->n ? "%s:s%u" : "%s", doc, t->n);
    *name = hs_arena_copy(arena, hs_str_of(text));
    return row < 0 ? HS_EIO : HS_OK;
}

static bool is_letter(unsigned char c)
{
    return (unsigned)(c | 32) - 'a' < 26u || c >= 0x80 || (c >= '0' && c <= '9');
}

static hs_str next_word(hs_str s, size_t *at)
{
    while (*at < s.len && !is_letter((unsigned char)s.ptr[*at])) ++*at;
    size_t from = *at;
    while (*at < s.len && is_letter((unsigned char)s.ptr[*at])) ++*at;
    return hs_str_sub(s, from, *at);
}

static uint32_t hash_low(hs_str word)
{
    char low[64];
    size_t n = word.len < sizeof low ? word.len : sizeof low;
    for (size_t i = 0; i < n; i++) low[i] = word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' ? (char)(word.ptr[i] | 32) : word.ptr[i];
    return hs_hash_bytes((hs_str){low, n});
}

static size_t common_begin(hs_str a, hs_str b)
{
    size_t n = 0;
    while (n < a.len && n < b.len && (a.ptr[n] | 32) == (b.ptr[n] | 32)) n++;
    return n;
}

/* The word of `other` with the same beginning; what both have in another form ("order", "ordered"). */
static bool has_form(hs_str word, hs_str other)
{
    for (size_t at = 0; at < other.len;) {
        hs_str o = next_word(other, &at);
        size_t same = common_begin(word, o);
        if (same >= 3 && same + 3 >= word.len && same + 3 >= o.len) return true;
    }
    return false;
}

static void put_shared(hs_line *b, const hs_alike *why, hs_str words, hs_str other)
{
    uint32_t put = 0;
    for (size_t at = 0; at < words.len && why->n_word;) {
        hs_str w = next_word(words, &at);
        bool shared = false;
        for (uint32_t i = 0; i < why->n_word; i++) shared |= why->word[i] == hash_low(w);
        if (!shared && (w.len < 4 || !has_form(w, other))) continue;
        hs_line_add_z(b, put++ ? ", " : "both tell of ");
        hs_line_add(b, w);
        if (put == why->n_word) break;
    }
}

static int tell_step(hs_ledger *l, hs_arena *arena, const why_call *c, const hs_told *a, const hs_told *b, hs_err *err)
{
    hs_alike why;
    hs_str words[2], name[2];
    bool rule = alike(l, a, b, &why, err) && why.score >= HS_ALIKE;
    int code = read_words(l, arena, a, &words[0], &name[0], err);
    if (!code) code = read_words(l, arena, b, &words[1], &name[1], err);
    if (code) return code;
    hs_line t = {arena};
    for (int i = 0; i < 2; i++) {
        hs_line_add(&t, name[i]);
        hs_line_add_z(&t, " “");
        hs_line_add(&t, words[i]);
        hs_line_add_z(&t, i ? "”: " : "” ~ ");
    }
    if (!rule) hs_line_add_z(&t, "somebody decided so");
    else if (why.toll) hs_line_add_z(&t, "both count the same harm");
    else put_shared(&t, &why, words[0], words[1]);
    if (rule && why.reference) hs_line_add_z(&t, "; one names whom the other means");
    if (rule && a->print.negated != b->print.negated) hs_line_add_z(&t, "; one denies it");
    if (rule) hs_line_printf(&t, "; %u %% of what is said, %u %% of what their documents are about", why.score / 10, why.topic / 10);
    c->each(c->user, hs_line_str(&t));
    return HS_OK;
}

/* A claim that both have a part in; 0: there is none. */
static int shared_claim(hs_ledger *l, const int64_t version[2], const uint32_t n[2], int64_t *claim, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT a.claim FROM telling a JOIN telling b ON b.claim = a.claim WHERE a.version = ? AND a.n = ? AND b.version = ? AND b.n = ?"
                                " ORDER BY 1 LIMIT 1", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version[0]);
    hs_sql_int(q, 2, n[0]);
    hs_sql_int(q, 3, version[1]);
    hs_sql_int(q, 4, n[1]);
    return hs_sql_value(l, q, claim, NULL, err);
}

static int why(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const why_call *c = argument;
    int64_t version[2], claim = 0;
    hs_told_list t = {0};
    int code = HS_OK;
    for (int i = 0; i < 2 && !code; i++) code = hs_ledger_find(l, c->doc[i], &version[i], err);
    if (!code) code = shared_claim(l, version, c->n, &claim, err);
    if (!code && !claim)
        return hs_fail(err, HS_EUSAGE, "%.*s:s%u and %.*s:s%u make no claim that is the same", (int)c->doc[0].len, c->doc[0].ptr, c->n[0], (int)c->doc[1].len,
                       c->doc[1].ptr, c->n[1]);
    if (!code) code = hs_claim_load(l, arena, claim, &t, err);
    if (!code && t.n > MOST) return hs_fail(err, HS_ELIMIT, "c%lld is told %u times, too many to look for the way", (long long)claim, t.n);
    uint32_t *from = hs_new(arena, uint32_t, t.n), *way = hs_new(arena, uint32_t, t.n), steps = 0;
    uint32_t at = code ? UINT32_MAX : find_way(l, arena, &t, version, c->n, from, err);
    for (; at != UINT32_MAX; at = from[at] == at ? UINT32_MAX : from[at]) way[steps++] = at;
    while (!code && steps > 1) {
        code = tell_step(l, arena, c, &t.at[way[steps - 1]], &t.at[way[steps - 2]], err);
        steps--;
    }
    return code;
}

int hs_claims_why(hs_ledger *l, hs_str doc_a, uint32_t a, hs_str doc_b, uint32_t b, int (*each)(void *user, hs_str step), void *user, hs_err *err)
{
    why_call c = {{doc_a, doc_b}, {a, b}, each, user};
    return hs_ledger_guarded(l, why, &c, err);
}
