/* Codebooks. */
#include "story/codebook.h"
#include "base/err.h"
#include "base/utf8.h"

static const char *const KEYWORD[] = {"example", "words", "agree", "disagree"};
enum { KEYWORDS = 4 };

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static hs_str trim(hs_str s)
{
    while (s.len && is_blank(s.ptr[s.len - 1])) s.len--;
    while (s.len && is_blank(*s.ptr)) s.ptr++, s.len--;
    return s;
}

bool hs_label_good(hs_str name)
{
    if (!name.len || name.len > HS_LABEL_LENGTH) return false;
    for (int i = 0; i < KEYWORDS; i++)
        if (hs_str_is(name, KEYWORD[i])) return false;
    for (size_t i = 0; i < name.len; i++) {
        unsigned char c = (unsigned char)name.ptr[i];
        if (!((unsigned)(c | 32) - 'a' < 26u) && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c < 0x80) return false;
    }
    return true;
}

const hs_label *hs_codebook_find(const hs_codebook *c, hs_str name)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (hs_str_eq(c->at[i].name, name)) return &c->at[i];
    return NULL;
}

/* Which keyword the line begins with, -1 none; moves behind it. "words are cheap" is a description: two blanks, a tab or a colon follow. */
static int keyword_of(hs_str *line)
{
    for (int i = 0; i < KEYWORDS; i++) {
        hs_str word = hs_str_of(KEYWORD[i]), rest = hs_str_sub(*line, word.len < line->len ? word.len : line->len, line->len);
        if (!hs_str_starts(*line, word) || !rest.len) continue;
        if (*rest.ptr != ':' && *rest.ptr != '\t' && !(rest.len > 1 && rest.ptr[0] == ' ' && rest.ptr[1] == ' ')) continue;
        *line = trim(hs_str_sub(rest, *rest.ptr == ':', rest.len));
        return i;
    }
    return -1;
}

static void add_words(hs_arena *arena, hs_phrases *out, hs_str list)
{
    while (list.len) {
        hs_str one = trim(hs_str_cut(&list, ','));
        if (one.len) hs_push(arena, out, one);
    }
}

static void add_description(hs_arena *arena, hs_label *l, hs_str line)
{
    char *out = hs_arena_alloc(arena, l->description.len + line.len + 1);
    size_t n = l->description.len;
    if (n) memcpy(out, l->description.ptr, n), out[n++] = ' ';
    memcpy(out + n, line.ptr, line.len);
    l->description = (hs_str){out, n + line.len};
}

static int begin_label(hs_arena *arena, hs_str name, const char *file, unsigned line, hs_codebook *out, hs_err *err)
{
    const int w = (int)(name.len < 60 ? name.len : 60);
    if (!hs_label_good(name))
        return hs_fail(err, HS_EUSAGE, "%s, line %u: `%.*s` is no label; a label is one word at the margin, and what belongs to it is indented", file, line, w, name.ptr);
    if (hs_codebook_find(out, name)) return hs_fail(err, HS_EUSAGE, "%s, line %u: the label %.*s stands there twice", file, line, w, name.ptr);
    if (out->n == HS_CODEBOOK_LABELS) return hs_fail(err, HS_ELIMIT, "%s, line %u: more than %d labels", file, line, HS_CODEBOOK_LABELS);
    hs_push(arena, out, ((hs_label){.name = name}));
    return HS_OK;
}

int hs_codebook_read(hs_arena *arena, hs_str text, const char *file, hs_codebook *out, hs_err *err)
{
    *out = (hs_codebook){0};
    if (!hs_utf8_valid(text)) return hs_fail(err, HS_EUSAGE, "%s: a codebook is a text in UTF-8", file);
    if (hs_str_starts(text, HS_STR("\xEF\xBB\xBF"))) text = hs_str_sub(text, 3, text.len);
    for (unsigned number = 1; text.len; number++) {
        hs_str whole = hs_str_cut(&text, '\n'), line = trim(whole);
        if (!line.len || *line.ptr == '#') continue;
        int code = HS_OK;
        if (!is_blank(*whole.ptr)) code = begin_label(arena, line, file, number, out, err);
        else if (!out->n) code = hs_fail(err, HS_EUSAGE, "%s, line %u: a label at the margin is missing before this", file, number);
        if (code) return code;
        if (!is_blank(*whole.ptr)) continue;
        hs_label *l = &out->at[out->n - 1];
        hs_phrases *list[KEYWORDS] = {&l->example, &l->words, &l->agree, &l->disagree};
        int keyword = keyword_of(&line);
        if (keyword < 0) add_description(arena, l, line);
        else if (keyword == 0) hs_push(arena, &l->example, line);
        else add_words(arena, list[keyword], line);
    }
    if (!out->n) return hs_fail(err, HS_EUSAGE, "%s: a codebook with no label", file);
    return HS_OK;
}
