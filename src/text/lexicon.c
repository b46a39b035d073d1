/* Word lists: one open-addressing table over words and phrases. A phrase is stored under a hash made of its words' hashes;
 * its first word is stored with the OPENS bit. `check` is a second hash, so that a false hit needs a 64-bit collision. */
#include "text/lexicon.h"
#include "base/err.h"

static const char *const class_names[] = {
#define HS_LEX(id, name) name,
#include "text/lexicon_classes.h"
#undef HS_LEX
};
_Static_assert(HS_LEX_COUNT < 63, "the headings must fit a hs_lex_set");
#define OPENS ((hs_lex_set)1 << 63)

typedef struct key { uint32_t hash, check; } key;

static key key_of_word(hs_str w)
{
    uint32_t h = hs_hash_bytes(w);
    uint32_t c = (uint32_t)w.len * 0x85EBCA6Bu;
    for (size_t i = 0; i < w.len; i++) c = c * 31 + (unsigned char)w.ptr[i];
    return (key){h, c};
}

static key key_join(key a, key b)
{
    return (key){hs_hash_mix(a.hash, b.hash), hs_hash_mix(a.check, b.check)};
}

static struct hs_lex_entry *slot(const hs_lexicon *l, key k)
{
    uint32_t i = k.hash & (l->size - 1);
    while (l->at[i].set && (l->at[i].hash != k.hash || l->at[i].check != k.check)) i = (i + 1) & (l->size - 1);
    return &l->at[i];
}

static void grow(hs_arena *arena, hs_lexicon *l)
{
    hs_lexicon old = *l;
    l->size = old.size ? 2 * old.size : 1024;
    l->at = hs_new(arena, struct hs_lex_entry, l->size);
    for (uint32_t i = 0; i < old.size; i++)
        if (old.at[i].set) *slot(l, (key){old.at[i].hash, old.at[i].check}) = old.at[i];
}

static void add(hs_arena *arena, hs_lexicon *l, key k, hs_lex_set set)
{
    if (2 * (l->used + 1) > l->size) grow(arena, l);
    struct hs_lex_entry *e = slot(l, k);
    if (!e->set) {
        *e = (struct hs_lex_entry){k.hash, k.check, 0};
        l->used++;
    }
    e->set |= set;
}

static hs_str trimmed(hs_str s)
{
    while (s.len && (s.ptr[0] == ' ' || s.ptr[0] == '\t')) s = hs_str_sub(s, 1, s.len);
    while (s.len && (s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\t' || s.ptr[s.len - 1] == '\r')) s.len--;
    return s;
}

typedef struct headings { const char *what, *const *name; uint32_t n; } headings;

static int heading(const headings *h, hs_str line, uint32_t number, hs_lex_set *set, hs_err *err)
{
    hs_str name = hs_str_sub(line, 1, line.len - (line.ptr[line.len - 1] == ']'));
    for (uint32_t k = 0; k < h->n; k++)
        if (hs_str_is(name, h->name[k])) {
            *set = (hs_lex_set)1 << k;
            return HS_OK;
        }
    return hs_fail(err, HS_EFORMAT, "%s, line %u: unknown heading %.*s", h->what, number, (int)line.len, line.ptr);
}

static void add_line(hs_arena *arena, hs_lexicon *l, hs_str line, hs_lex_set set)
{
    key whole = {0, 0};
    uint32_t words = 0;
    hs_str first = {0};
    for (size_t i = 0; i < line.len;) {
        size_t end = i;
        while (end < line.len && line.ptr[end] != ' ') end++;
        hs_str w = hs_str_sub(line, i, end);
        key k = key_of_word(w);
        whole = words ? key_join(whole, k) : k;
        if (words++ == 0) first = w;
        while (end < line.len && line.ptr[end] == ' ') end++;
        i = end;
    }
    add(arena, l, whole, set);
    if (words > 1) add(arena, l, key_of_word(first), OPENS);
    if (words > l->longest) l->longest = words;
}

int hs_lexicon_read(hs_arena *arena, hs_str lists, hs_lexicon *out, hs_err *err)
{
    return hs_lexicon_read_under(arena, "lexicon", lists, class_names, HS_LEX_COUNT, out, err);
}

int hs_lexicon_read_under(hs_arena *arena, const char *what, hs_str lists, const char *const *name, uint32_t n, hs_lexicon *out, hs_err *err)
{
    const headings h = {what, name, n};
    *out = (hs_lexicon){0};
    grow(arena, out);
    hs_lex_set set = 0;
    uint32_t number = 0;
    for (size_t i = 0; i < lists.len;) {
        const char *nl = memchr(lists.ptr + i, '\n', lists.len - i);
        size_t end = nl ? (size_t)(nl - lists.ptr) : lists.len;
        hs_str line = trimmed(hs_str_sub(lists, i, end));
        i = end + 1;
        number++;
        if (line.len == 0 || line.ptr[0] == '#') continue;
        if (line.ptr[0] == '[' && line.len > 2) {
            int code = heading(&h, line, number, &set, err);
            if (code) return code;
        } else if (set == 0) {
            return hs_fail(err, HS_EFORMAT, "%s, line %u: a word before the first heading", what, number);
        } else {
            add_line(arena, out, line, set);
        }
    }
    return HS_OK;
}

hs_lex_set hs_lexicon_word(const hs_lexicon *l, hs_str word)
{
    return slot(l, key_of_word(word))->set & ~OPENS;
}

bool hs_lexicon_opens(const hs_lexicon *l, hs_str word)
{
    return (slot(l, key_of_word(word))->set & OPENS) != 0;
}

hs_lex_set hs_lexicon_phrase(const hs_lexicon *l, const hs_str *word, uint32_t n)
{
    if (n == 0 || n > l->longest) return 0;
    key k = key_of_word(word[0]);
    for (uint32_t i = 1; i < n; i++) k = key_join(k, key_of_word(word[i]));
    return slot(l, k)->set & ~OPENS;
}
