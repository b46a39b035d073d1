/* A page as it comes -> markup that is safe and quick to build a tree of. */
#include "text/sieve.h"
#include <gumbo.h>
#include "text/ascii.h"

enum { SIEVE_DEPTH = 256, MOST_ATTRIBUTES = 48, MOST_DATA = 16 };

typedef struct sieve {
    hs_arena *arena;
    hs_str page;
    size_t at;             /* of the page */
    char *text;            /* what comes out: n bytes of it are written */
    size_t n, cap;
    hs_sieved *out;
    GumboTag open[SIEVE_DEPTH];
    uint32_t depth;
    bool in_link;
    uint32_t link_from, link_depth; /* byte of the output; elements open when the link began */
    hs_str link_tag;
    uint64_t never_closed;          /* bit i: no end tag of WITH_CONTENT[i] is left in the page */
    bool had_doctype;
} sieve;

/* One tag of the page. */
typedef struct tag {
    GumboTag name;
    size_t begin, name_end, end; /* of "<name", "<name", and the whole */
    uint32_t attributes;
    bool closing, self_closing;
} tag;

/* Left out with all that they hold. */
static const struct { GumboTag tag; const char *name; } WITH_CONTENT[] = {
    {GUMBO_TAG_SCRIPT, "script"},     {GUMBO_TAG_STYLE, "style"},       {GUMBO_TAG_SVG, "svg"},       {GUMBO_TAG_MATH, "math"},
    {GUMBO_TAG_NOSCRIPT, "noscript"}, {GUMBO_TAG_TEMPLATE, "template"}, {GUMBO_TAG_IFRAME, "iframe"}, {GUMBO_TAG_NOEMBED, "noembed"},
    {GUMBO_TAG_NOFRAMES, "noframes"}, {GUMBO_TAG_XMP, "xmp"},           {GUMBO_TAG_SELECT, "select"}, {GUMBO_TAG_TEXTAREA, "textarea"},
};

static void put(sieve *s, hs_str bytes, size_t from, bool in_step)
{
    if (bytes.len == 0) return;
    if (s->cap - s->n < bytes.len) {
        size_t cap = 2 * s->cap + bytes.len;
        s->text = hs_arena_grow(s->arena, s->text, s->cap, cap);
        s->cap = cap;
    }
    memcpy(s->text + s->n, bytes.ptr, bytes.len);
    hs_map_add(s->arena, &s->out->map, (uint32_t)s->n, 1, in_step, from);
    s->n += bytes.len;
}

static void copy(sieve *s, size_t begin, size_t end)
{
    put(s, hs_str_sub(s->page, begin, end), begin, true);
}

/* ---- links ---- */

static void link_end(sieve *s)
{
    if (s->in_link && s->n > s->link_from) {
        hs_push(s->arena, &s->out->links, ((hs_span){s->link_from, (uint32_t)s->n}));
        hs_push(s->arena, &s->out->link_tags, s->link_tag);
    }
    s->in_link = false;
}

static void link_begin(sieve *s, const tag *t)
{
    link_end(s);
    if (hs_ascii_find(s->page, t->name_end, t->end, "href") == t->end) return;
    s->in_link = true;
    s->link_tag = hs_str_sub(s->page, t->begin, t->end);
    s->link_from = (uint32_t)s->n;
    s->link_depth = s->depth;
}

hs_str hs_tag_attribute(hs_str link, const char *name)
{
    size_t n = strlen(name);
    for (size_t i = 1; i + n < link.len; i++) {
        char quote = link.ptr[i];
        if ((quote == '"' || quote == '\'') && link.ptr[i - 1] == '=') { /* over the value of another */
            const char *end = memchr(link.ptr + i + 1, quote, link.len - i - 1);
            if (!end) break;
            i = (size_t)(end - link.ptr);
            continue;
        }
        if (!hs_ascii_space(link.ptr[i - 1]) && link.ptr[i - 1] != '"' && link.ptr[i - 1] != '\'') continue;
        if (!hs_ascii_reads(link, i, name) || link.ptr[i + n] != '=') continue;
        hs_str rest = hs_str_sub(link, i + n + 1, link.len);
        if (rest.len && (rest.ptr[0] == '"' || rest.ptr[0] == '\'')) {
            char end = rest.ptr[0];
            rest = hs_str_sub(rest, 1, rest.len);
            return hs_str_cut(&rest, end);
        }
        size_t k = 0;
        while (k < rest.len && !hs_ascii_space(rest.ptr[k]) && rest.ptr[k] != '>') k++;
        return hs_str_sub(rest, 0, k);
    }
    return (hs_str){"", 0};
}

/* ---- tags ---- */

/* Reads the tag at s->at, "<" and perhaps "/" and a letter. False if the page ends in it. */
static bool read_tag(const sieve *s, tag *t)
{
    hs_str p = s->page;
    size_t i = s->at + 1;
    *t = (tag){.begin = s->at, .closing = p.ptr[i] == '/'};
    i += t->closing;
    size_t name = i;
    while (i < p.len && !hs_ascii_space(p.ptr[i]) && p.ptr[i] != '/' && p.ptr[i] != '>') i++;
    t->name = gumbo_tagn_enum(p.ptr + name, (unsigned)(i - name));
    t->name_end = i;
    while (i < p.len && p.ptr[i] != '>') {
        if (hs_ascii_space(p.ptr[i]) || p.ptr[i] == '/') {
            i++;
            continue;
        }
        t->attributes++;
        i += p.ptr[i] == '='; /* at the start of a name it is part of it */
        while (i < p.len && !hs_ascii_space(p.ptr[i]) && !memchr("/>=", p.ptr[i], 3)) i++;
        size_t after = i;
        while (after < p.len && hs_ascii_space(p.ptr[after])) after++;
        if (after == p.len || p.ptr[after] != '=') continue;
        i = after + 1;
        while (i < p.len && hs_ascii_space(p.ptr[i])) i++;
        if (i < p.len && (p.ptr[i] == '"' || p.ptr[i] == '\'')) {
            const char *quote = memchr(p.ptr + i + 1, p.ptr[i], p.len - i - 1);
            if (!quote) return false;
            i = (size_t)(quote - p.ptr) + 1;
        } else {
            while (i < p.len && !hs_ascii_space(p.ptr[i]) && p.ptr[i] != '>') i++;
        }
    }
    if (i >= p.len) return false;
    t->self_closing = p.ptr[i - 1] == '/';
    t->end = i + 1;
    return true;
}

/* The end of <!…>, <?…> and </ …>, which starts at s->at. */
static size_t comment_end(const sieve *s)
{
    hs_str p = s->page;
    size_t i = s->at;
    bool real = p.len - i >= 4 && memcmp(p.ptr + i, "<!--", 4) == 0;
    if (!real || (i + 4 < p.len && p.ptr[i + 4] == '>')) {
        const char *close = memchr(p.ptr + i, '>', p.len - i);
        return close ? (size_t)(close - p.ptr) + 1 : p.len;
    }
    for (i += 4; i < p.len;) {
        const char *close = memchr(p.ptr + i, '>', p.len - i);
        if (!close) return p.len;
        i = (size_t)(close - p.ptr) + 1;
        if (close[-1] == '-' && close[-2] == '-') return i;
        if (close[-1] == '!' && close[-2] == '-' && close[-3] == '-') return i;
    }
    return p.len;
}

/* Where "</name" begins from `from` on; page.len if it is not there. */
static size_t find_closing(const sieve *s, size_t from, const char *name)
{
    hs_str p = s->page;
    while (from < p.len) {
        const char *open = memchr(p.ptr + from, '<', p.len - from);
        if (!open) break;
        from = (size_t)(open - p.ptr);
        size_t after = from + 2 + strlen(name);
        if (from + 1 < p.len && open[1] == '/' && hs_ascii_reads(p, from + 2, name) &&
            (after >= p.len || hs_ascii_space(p.ptr[after]) || p.ptr[after] == '>' || p.ptr[after] == '/'))
            return from;
        from++;
    }
    return p.len;
}

/* Elements that may end without an end tag: another of their kind, or the end of their parent, ends them. */
static bool ends_by_itself(GumboTag t)
{
    switch (t) {
    case GUMBO_TAG_P: case GUMBO_TAG_LI: case GUMBO_TAG_DT: case GUMBO_TAG_DD: case GUMBO_TAG_TD: case GUMBO_TAG_TH:
    case GUMBO_TAG_TR: case GUMBO_TAG_TBODY: case GUMBO_TAG_THEAD: case GUMBO_TAG_TFOOT:
        return true;
    default:
        return false;
    }
}

/* Left out, but not what they hold: they cut no paragraph and say nothing about its text. */
static bool is_formatting(GumboTag t)
{
    switch (t) {
    case GUMBO_TAG_B: case GUMBO_TAG_BIG: case GUMBO_TAG_CODE: case GUMBO_TAG_EM: case GUMBO_TAG_FONT: case GUMBO_TAG_I:
    case GUMBO_TAG_NOBR: case GUMBO_TAG_S: case GUMBO_TAG_SMALL: case GUMBO_TAG_STRIKE: case GUMBO_TAG_STRONG: case GUMBO_TAG_TT:
    case GUMBO_TAG_U: case GUMBO_TAG_WBR: case GUMBO_TAG_PLAINTEXT: case GUMBO_TAG_FRAMESET: case GUMBO_TAG_FRAME:
    case GUMBO_TAG_INPUT: case GUMBO_TAG_IMG: case GUMBO_TAG_IMAGE: case GUMBO_TAG_PARAM: case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK: case GUMBO_TAG_EMBED: case GUMBO_TAG_AREA: case GUMBO_TAG_OPTION: case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_ISINDEX: case GUMBO_TAG_BGSOUND: case GUMBO_TAG_BASEFONT: case GUMBO_TAG_COL: case GUMBO_TAG_COLGROUP:
        return true;
    default:
        return false;
    }
}

static bool is_empty(GumboTag t)
{
    return t == GUMBO_TAG_BR || t == GUMBO_TAG_HR || t == GUMBO_TAG_META || t == GUMBO_TAG_LINK || t == GUMBO_TAG_BASE;
}

/* Keeps count of the open elements so that it never falls below the depth of the tree that HTML5 makes of them:
 * an end tag counts only where it surely closes. False if the tag must not come out. */
static bool count_open(sieve *s, const tag *t)
{
    if (is_empty(t->name)) return true;
    uint32_t d = s->depth;
    if (!t->closing) {
        if (d && s->open[d - 1] == t->name && ends_by_itself(t->name)) {
            if (s->in_link && s->link_depth >= d) link_end(s); /* the link was in the paragraph that ends here */
            return true;
        }
        if (d && s->open[d - 1] == GUMBO_TAG_P && t->name == GUMBO_TAG_LI) d--;
        if (d == SIEVE_DEPTH) return false;
        s->open[d] = t->name;
        s->depth = d + 1;
        return true;
    }
    while (d && s->open[d - 1] != t->name && ends_by_itself(s->open[d - 1])) d--;
    if (d && s->open[d - 1] == t->name) s->depth = d - 1;
    if (s->in_link && s->depth < s->link_depth) link_end(s);
    return true;
}

static void keep_data(sieve *s, const tag *t, size_t end)
{
    if (hs_ascii_find(s->page, t->name_end, t->end, "ld+json") == t->end || s->out->data.n == MOST_DATA) return;
    hs_push(s->arena, &s->out->data, hs_str_sub(s->page, t->end, end));
}

/* Leaves out an element with its content; false if t is not of that sort. */
static bool skip_element(sieve *s, const tag *t)
{
    for (size_t i = 0; i < sizeof WITH_CONTENT / sizeof *WITH_CONTENT; i++) {
        if (t->name != WITH_CONTENT[i].tag) continue;
        s->at = t->end;
        if (t->closing || (s->never_closed >> i & 1) || (t->self_closing && t->name == GUMBO_TAG_SVG)) return true;
        size_t close = find_closing(s, t->end, WITH_CONTENT[i].name);
        if (close == s->page.len) {
            s->never_closed |= (uint64_t)1 << i;
            return true;
        }
        if (t->name == GUMBO_TAG_SCRIPT) keep_data(s, t, close);
        s->at = close; /* the end tag comes next, and is left out as well */
        return true;
    }
    return false;
}

/* <title> holds plain characters: it goes through whole, or not at all where it never ends. */
static void take_title(sieve *s, const tag *t)
{
    size_t close = t->closing ? s->page.len : find_closing(s, t->end, "title");
    s->at = t->end;
    if (close == s->page.len) return;
    put(s, HS_STR("<title>"), t->begin, false);
    copy(s, t->end, close);
    put(s, HS_STR("</title>"), close, false);
    s->at = close;
}

static void take_tag(sieve *s)
{
    tag t;
    if (!read_tag(s, &t)) {
        s->at = s->page.len;
        return;
    }
    if (skip_element(s, &t)) return;
    s->at = t.end;
    if (t.name == GUMBO_TAG_TITLE) {
        take_title(s, &t);
    } else if (t.name == GUMBO_TAG_A) {
        if (t.closing) link_end(s);
        else link_begin(s, &t);
    } else if (is_formatting(t.name) ||
               (t.name == GUMBO_TAG_UNKNOWN && (t.self_closing || !memchr(s->page.ptr + t.begin, '-', t.name_end - t.begin)))) {
        /* Nothing. Of unknown elements only those with a hyphen, the page's own, may hold blocks. */
    } else if (count_open(s, &t)) {
        if (t.closing || t.attributes > MOST_ATTRIBUTES) {
            copy(s, t.begin, t.name_end);
            put(s, HS_STR(">"), t.name_end, false);
        } else {
            copy(s, t.begin, t.end);
        }
    }
}

static void take_declaration(sieve *s)
{
    size_t end = comment_end(s);
    if (!s->had_doctype && hs_ascii_reads(s->page, s->at, "<!doctype")) {
        s->had_doctype = true;
        copy(s, s->at, end);
    }
    s->at = end;
}

void hs_sieve(hs_arena *arena, hs_str page, hs_sieved *out)
{
    *out = (hs_sieved){0};
    sieve *s = hs_new(arena, sieve, 1);
    *s = (sieve){.arena = arena, .page = page, .out = out, .cap = page.len + 64};
    s->text = hs_arena_alloc(arena, s->cap);
    while (s->at < page.len) {
        const char *open = memchr(page.ptr + s->at, '<', page.len - s->at);
        size_t next = open ? (size_t)(open - page.ptr) : page.len;
        copy(s, s->at, next);
        s->at = next;
        if (next == page.len) break;
        char c = next + 1 < page.len ? page.ptr[next + 1] : ' ';
        char after = next + 2 < page.len ? page.ptr[next + 2] : ' ';
        bool closing = c == '/';
        char letter = hs_ascii_lower(closing ? after : c);
        if (letter >= 'a' && letter <= 'z') {
            take_tag(s);
        } else if (c == '!' || c == '?' || closing) {
            take_declaration(s);
        } else { /* a mere character: it must not make a tag together with what follows it here */
            put(s, HS_STR("&lt;"), next, false);
            s->at++;
        }
    }
    link_end(s);
    out->s = (hs_str){s->text, s->n};
}
