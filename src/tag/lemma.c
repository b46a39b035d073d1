/* Lemmas. */
#include "tag/lemma.h"
#include "base/err.h"
#include "base/mem.h"
#include "model/linear.h"

static uint32_t key_of(hs_str s, uint32_t class, bool rule) { return hs_hash_mix(hs_hash_bytes(s), 2 * class + rule) | 1; }

static hs_lemma_entry *place(const hs_lemmas *l, uint32_t key, hs_str from)
{
    uint32_t k = key & (l->size - 1);
    while (l->at[k].from.ptr && !(l->at[k].key == key && hs_str_eq(l->at[k].from, from))) k = (k + 1) & (l->size - 1);
    return &l->at[k];
}

static void read_heading(hs_lemmas *l, hs_str line, uint32_t class, const hs_str *tag, uint32_t n)
{
    hs_str rest = hs_str_sub(line, 1, line.len);
    rest = hs_str_cut(&rest, ']');
    while (rest.len) {
        hs_str name = hs_str_cut(&rest, ' ');
        for (uint32_t k = 0; k < n && k < 64; k++)
            if (hs_str_eq(tag[k], name)) l->class_of[k] = (uint8_t)class;
    }
}

/* One line under the heading of a class; false when it is none. */
static bool read_line(hs_lemmas *l, hs_str line, uint32_t class)
{
    hs_str rest = line, from = hs_str_cut(&rest, ' ');
    if (hs_str_is(from, "strip")) {
        uint32_t k = 0;
        while (k < HS_LEMMA_STRIPS && l->strip[class][k].len) k++;
        for (; rest.len && k < HS_LEMMA_STRIPS; k++) l->strip[class][k] = hs_str_cut(&rest, ' ');
        return rest.len == 0;
    }
    if (from.len == 0 || rest.len == 0) return false;
    bool rule = from.ptr[0] == '-' && rest.ptr[0] == '-';
    if (rule) {
        from = hs_str_sub(from, 1, from.len);
        rest = hs_str_sub(rest, 1, rest.len);
        if (from.len == 0 || from.len > HS_LEMMA_RULE) return false;
    }
    uint32_t key = key_of(from, class, rule);
    *place(l, key, from) = (hs_lemma_entry){key, from, rest};
    return true;
}

int hs_lemmas_read(hs_str section, const hs_str *tag, uint32_t n, hs_lemmas *out, hs_err *err)
{
    uint32_t lines = 1, class = 0, number = 0;
    for (size_t i = 0; i < section.len; i++) lines += section.ptr[i] == '\n';
    *out = (hs_lemmas){.size = 64};
    while (out->size < 2 * lines) out->size *= 2;
    out->at = hs_mem_alloc(out->size * sizeof *out->at);
    if (!out->at) return hs_fail(err, HS_ENOMEM, "out of memory for lemmas");
    memset(out->at, 0, out->size * sizeof *out->at);
    for (hs_str rest = section; rest.len;) {
        hs_str line = hs_str_cut(&rest, '\n');
        number++;
        if (line.len == 0 || line.ptr[0] == '#') continue;
        bool fine = class > 0;
        if (line.ptr[0] == '[') {
            fine = ++class < HS_LEMMA_CLASSES;
            if (fine) read_heading(out, line, class, tag, n);
        } else if (fine) fine = read_line(out, line, class);
        if (!fine) return hs_fail(err, HS_EFORMAT, "lemma rules: line %u: %.*s", number, (int)(line.len < 40 ? line.len : 40), line.ptr);
    }
    return HS_OK;
}

void hs_lemmas_free(hs_lemmas *l)
{
    hs_mem_free(l->at);
    *l = (hs_lemmas){0};
}

static bool has_vowel(hs_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x80 || memchr("aeiouy", s.ptr[i], 6)) return true;
    return false;
}

/* The stem mended by the longest rule: a view where the rule only takes away. */
static hs_str mend(const hs_lemmas *l, hs_arena *arena, hs_str stem, uint32_t class)
{
    for (size_t n = stem.len < HS_LEMMA_RULE ? stem.len : HS_LEMMA_RULE; n > 0; n--) {
        hs_str end = hs_str_sub(stem, stem.len - n, stem.len);
        const hs_lemma_entry *e = place(l, key_of(end, class, true), end);
        if (!e->from.ptr) continue;
        size_t keep = stem.len - n;
        if (e->to.len <= n && memcmp(e->to.ptr, end.ptr, e->to.len) == 0) return hs_str_sub(stem, 0, keep + e->to.len);
        char *out = hs_arena_alloc(arena, keep + e->to.len);
        memcpy(out, stem.ptr, keep);
        memcpy(out + keep, e->to.ptr, e->to.len);
        return (hs_str){out, keep + e->to.len};
    }
    return stem;
}

hs_str hs_lemma(const hs_lemmas *l, hs_arena *arena, hs_str low, uint8_t pos)
{
    uint32_t class = l->class_of[pos & 63];
    if (class == 0 || low.len == 0) return low;
    const hs_lemma_entry *e = place(l, key_of(low, class, false), low);
    if (e->from.ptr) return e->to;
    for (uint32_t k = 0; k < HS_LEMMA_STRIPS && l->strip[class][k].len; k++) {
        hs_str strip = l->strip[class][k], stem = hs_str_sub(low, 0, low.len > strip.len ? low.len - strip.len : 0);
        if (!hs_str_ends(low, strip) || !has_vowel(stem)) continue;
        return mend(l, arena, stem, class);
    }
    return low;
}
