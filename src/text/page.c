/* Markup -> elements and blocks. Gumbo builds the tree, in arena memory: nothing of it needs to be given back, and
 * running out jumps past it. */
#include "text/page.h"
#include <stdlib.h>
#include "base/utf8.h"
#include "text/ascii.h"
#include "text/hints.h"

hs_str hs_elem_attribute(const hs_elem *e, const char *name)
{
    const GumboAttribute *a = e->node ? gumbo_get_attribute(&e->node->attributes, name) : NULL;
    return a ? hs_str_of(a->value) : (hs_str){"", 0};
}

static bool is_inline(const GumboElement *e)
{
    switch (e->tag) {
    case GUMBO_TAG_SPAN: case GUMBO_TAG_A: case GUMBO_TAG_ABBR: case GUMBO_TAG_ACRONYM: case GUMBO_TAG_BDI: case GUMBO_TAG_BDO:
    case GUMBO_TAG_CITE: case GUMBO_TAG_DATA: case GUMBO_TAG_DEL: case GUMBO_TAG_DFN: case GUMBO_TAG_INS: case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL: case GUMBO_TAG_MARK: case GUMBO_TAG_Q: case GUMBO_TAG_RUBY: case GUMBO_TAG_RT: case GUMBO_TAG_RP:
    case GUMBO_TAG_SAMP: case GUMBO_TAG_SUB: case GUMBO_TAG_SUP: case GUMBO_TAG_TIME: case GUMBO_TAG_VAR:
        return true;
    default:
        return false;
    }
}

typedef struct builder {
    hs_arena *arena;
    hs_page *page;
    bool open;        /* the last block still grows */
    uint32_t breaks;  /* line breaks since its last text */
    uint32_t holder;  /* the innermost block element */
} builder;

/* ---- blocks ---- */

static void close_block(builder *b)
{
    b->open = false;
    b->breaks = 0;
}

/* Of the bytes [from, to) of the sieved page, those that are no white space: all of them, and those in links. */
static void count_linked(const hs_page *page, uint32_t from, uint32_t to, uint32_t *all, uint32_t *linked)
{
    const hs_span *links = page->sieved.links.at;
    uint32_t low = 0, high = page->sieved.links.n;
    while (low < high) { /* the first link that ends behind `from` */
        uint32_t middle = low + (high - low) / 2;
        if (links[middle].end <= from) low = middle + 1;
        else high = middle;
    }
    for (uint32_t i = from; i < to; i++) {
        while (low < page->sieved.links.n && links[low].end <= i) low++;
        if (hs_ascii_space(page->sieved.s.ptr[i])) continue;
        ++*all;
        *linked += low < page->sieved.links.n && links[low].begin <= i;
    }
}

static bool is_space(uint32_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x3000;
}

/* Characters that are not seen: controls, soft hyphens, zero-width spaces, stray byte-order marks. */
static bool is_nothing(uint32_t c)
{
    return (c < 0x20 && !is_space(c)) || c == 0x7F || c == 0xAD || c == 0x200B || c == 0xFEFF;
}

static void count_text(hs_block *block, const hs_page *page, const hs_run *run)
{
    hs_str text = run->text, raw = run->raw;
    uint32_t chars = 0;
    for (size_t i = 0; i < text.len;) {
        uint32_t c = hs_utf8_next(text, &i);
        if (is_space(c) || is_nothing(c)) continue;
        chars++;
        block->commas += c == ',' || c == ';' || c == ':' || c == 0x3001 || c == 0xFF0C || c == 0x60C;
        bool closes = c == '"' || c == '\'' || c == ')' || c == 0x201D || c == 0x2019 || c == 0xBB;
        bool stops = c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002;
        block->commas += stops;
        if (!closes) block->ends = stops;
        else if (c == 0x201D || c == 0xBB || c == '"') block->ends = true;
    }
    uint32_t from = (uint32_t)(raw.ptr - page->sieved.s.ptr), all = 0, linked = 0;
    count_linked(page, from, from + (uint32_t)raw.len, &all, &linked);
    block->chars += chars;
    block->linked += all ? (uint32_t)((uint64_t)chars * linked / all) : 0;
}

static void add_run(builder *b, hs_run run)
{
    hs_page *page = b->page;
    if (!run.raw.ptr) run.raw = hs_str_sub(page->sieved.s, page->sieved.s.len, page->sieved.s.len); /* made up by the parser */
    if (!b->open) {
        hs_block fresh = {.elem = b->holder, .run = page->run.n};
        hs_push(b->arena, &page->block, fresh);
        b->open = true;
    }
    hs_push(b->arena, &page->run, run);
    page->block.at[page->block.n - 1].n_runs++;
}

static void add_text(builder *b, const GumboText *t, bool only_space)
{
    if (only_space && !b->open) return;
    if (!only_space && b->breaks > 1) close_block(b); /* two breaks in a row part paragraphs */
    hs_run run = {hs_str_of(t->text), {t->original_text.data, t->original_text.length}};
    add_run(b, run);
    if (only_space) return;
    b->breaks = 0;
    count_text(&b->page->block.at[b->page->block.n - 1], b->page, &b->page->run.at[b->page->run.n - 1]);
}

static void add_break(builder *b, const GumboElement *e)
{
    if (!b->open) return;
    add_run(b, (hs_run){{NULL, 0}, {e->original_tag.data, e->original_tag.length}});
    b->breaks++;
}

/* ---- elements ---- */

static void enter(builder *b, const GumboElement *e, uint32_t parent)
{
    hs_page *page = b->page;
    hs_elem elem = {.node = e, .parent = parent};
    hs_push(b->arena, &page->elem, elem);
    uint32_t at = page->elem.n - 1;
    page->elem.at[at].say = hs_hints_of(&page->elem.at[at]);
    if (e->tag == GUMBO_TAG_BR) {
        add_break(b, e);
    } else if (!is_inline(e)) {
        close_block(b);
        b->holder = at;
    }
}

static const GumboNode *child_of(const GumboNode *n, size_t i)
{
    if (n->type != GUMBO_NODE_ELEMENT || i >= n->v.element.children.length) return NULL;
    return n->v.element.children.data[i];
}

static void leave(builder *b, uint32_t at)
{
    hs_elem *e = &b->page->elem.at[at];
    e->end = b->page->elem.n;
    if (e->node->tag == GUMBO_TAG_BR || is_inline(e->node)) return;
    close_block(b);
    uint32_t up = e->parent; /* back to the block element around it */
    while (up != b->page->elem.at[up].parent && is_inline(b->page->elem.at[up].node)) up = b->page->elem.at[up].parent;
    b->holder = up;
}

/* The tree in the order of the source, without recursion. */
static void walk(builder *b, const GumboNode *root)
{
    const GumboNode *node = root;
    uint32_t at = 0; /* the element that holds node, once the root is entered */
    enter(b, &root->v.element, 0);
    size_t next = 0; /* the child of node to visit */
    for (;;) {
        const GumboNode *child = child_of(node, next);
        if (!child) {
            leave(b, at);
            if (node == root) return;
            at = b->page->elem.at[at].parent;
            next = node->index_within_parent + 1;
            node = node->parent;
            continue;
        }
        next++;
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA || child->type == GUMBO_NODE_WHITESPACE) {
            add_text(b, &child->v.text, child->type == GUMBO_NODE_WHITESPACE);
        } else if (child->type == GUMBO_NODE_ELEMENT) {
            enter(b, &child->v.element, at);
            at = b->page->elem.n - 1;
            node = child;
            next = 0;
        }
    }
}

/* ---- the page ---- */

static void *take(void *arena, size_t n)
{
    return hs_arena_alloc(arena, n);
}

static void give_nothing(void *arena, void *p)
{
    (void)arena, (void)p;
}

static int by_source(const void *a, const void *b)
{
    const hs_block *x = a, *y = b;
    if (x->at != y->at) return x->at < y->at ? -1 : 1;
    return (x->run > y->run) - (x->run < y->run);
}

/* Text that a table has cast out stands before it in the tree; the order of the source is the reader's. */
static void sort_blocks(hs_page *page)
{
    bool sorted = true;
    for (uint32_t i = 0; i < page->block.n; i++) {
        page->block.at[i].at = (uint32_t)(page->run.at[page->block.at[i].run].raw.ptr - page->sieved.s.ptr);
        sorted = sorted && (i == 0 || page->block.at[i - 1].at <= page->block.at[i].at);
    }
    if (!sorted) qsort(page->block.at, page->block.n, sizeof *page->block.at, by_source);
}

void hs_page_build(hs_arena *arena, hs_str s, hs_page *page)
{
    *page = (hs_page){0};
    hs_sieve(arena, s, &page->sieved);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take;
    options.deallocator = give_nothing;
    options.userdata = arena;
    options.max_errors = 0;
    const GumboOutput *tree = gumbo_parse_with_options(&options, page->sieved.s.ptr, page->sieved.s.len);
    builder b = {.arena = arena, .page = page};
    walk(&b, tree->root);
    sort_blocks(page);
    for (uint32_t i = 0; i < page->block.n; i++) page->elem.at[page->block.at[i].elem].chars += page->block.at[i].chars;
    for (uint32_t i = page->elem.n; i-- > 1;) page->elem.at[page->elem.at[i].parent].chars += page->elem.at[i].chars;
}

/* ---- text ---- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return hs_ascii_lower(c) >= 'a' && hs_ascii_lower(c) <= 'z';
}

/* Length of the entity at raw[at] = '&' that gave the character of size bytes at text[d]; 0: it is a mere "&". */
static size_t entity_length(hs_str raw, size_t at, hs_str text, size_t d, size_t size)
{
    size_t i = at + 1;
    if (text.ptr[d] == '&' && !hs_ascii_reads(raw, i, "amp") && !hs_ascii_reads(raw, i, "#38") && !hs_ascii_reads(raw, i, "#x26") &&
        !hs_ascii_reads(raw, i, "#0"))
        return 0;
    bool number = i < raw.len && raw.ptr[i] == '#', hex = number && hs_ascii_reads(raw, i + 1, "x");
    i += (size_t)number + hex;
    for (; i < raw.len; i++) {
        char c = hs_ascii_lower(raw.ptr[i]);
        if (!is_digit(c) && !(number ? hex && c >= 'a' && c <= 'f' : is_letter(c))) break;
    }
    size_t longest = i + (i < raw.len && raw.ptr[i] == ';'), best = longest, best_k = 0;
    for (size_t end = longest; !number && end > at + 1 && best_k < 8; end--) { /* a name: the length after which both go on alike */
        size_t k = 0;
        while (k < 8 && end + k < raw.len && d + size + k < text.len && raw.ptr[end + k] == text.ptr[d + size + k]) k++;
        bool both_end = end + k == raw.len && d + size + k == text.len;
        if (both_end || k > best_k) best = end, best_k = both_end ? 8 : k;
    }
    return best - at;
}

/* How many bytes of raw, after *at has been moved to their start, gave the character of size bytes at text[d]. */
static size_t raw_length(hs_str raw, size_t *at, hs_str text, size_t d, size_t size)
{
    while (*at < raw.len && raw.ptr[*at] == '<') { /* a tag that the tree has no place for */
        const char *close = memchr(raw.ptr + *at, '>', raw.len - *at);
        *at = close ? (size_t)(close - raw.ptr) + 1 : raw.len;
    }
    if (*at >= raw.len) return 0;
    const char *p = raw.ptr + *at;
    if (*p == '&') {
        size_t n = entity_length(raw, *at, text, d, size);
        return n ? n : 1;
    }
    if (*p == '\r' && text.ptr[d] == '\n') return *at + 1 < raw.len && p[1] == '\n' ? 2 : 1;
    if (raw.len - *at >= size && memcmp(p, text.ptr + d, size) == 0) return size;
    if (size == 3 && memcmp(text.ptr + d, "\xEF\xBF\xBD", 3) == 0) { /* gumbo's for a control character */
        size_t end = *at;
        hs_utf8_next(raw, &end);
        return end - *at;
    }
    return 0; /* the second character of an entity that stands for two */
}

static void put_bytes(hs_arena *arena, hs_written *out, const char *bytes, uint32_t n, uint32_t step, uint64_t origin)
{
    hs_map_add(arena, &out->map, out->text.n, n, step, origin);
    for (uint32_t i = 0; i < n; i++) hs_push(arena, &out->text, bytes[i]);
}

void hs_runs_write(hs_arena *arena, const hs_page *page, uint32_t run, uint32_t n_runs, bool lines, hs_written *out)
{
    uint32_t start = out->text.n;
    char gap = 0; /* white space not yet written: it is written only between characters */
    uint64_t gap_at = 0;
    for (uint32_t k = run; k < run + n_runs; k++) {
        hs_str text = page->run.at[k].text, raw = page->run.at[k].raw;
        uint64_t base = (uint64_t)(raw.ptr - page->sieved.s.ptr);
        if (!text.ptr) gap_at = base, gap = lines ? '\n' : gap ? gap : ' ';
        for (size_t d = 0, at = 0; d < text.len;) {
            size_t from = d;
            uint32_t c = hs_utf8_next(text, &d);
            size_t n = raw_length(raw, &at, text, from, d - from);
            if (is_space(c)) {
                if (!gap) gap = ' ', gap_at = base + at;
            } else if (!is_nothing(c)) {
                if (gap && out->text.n > start) put_bytes(arena, out, &gap, 1, gap == ' ' && page->sieved.s.ptr[gap_at] == ' ', gap_at);
                gap = 0;
                char utf8[4];
                uint32_t size = (uint32_t)hs_utf8_put(c, utf8); /* numbers too large make gumbo write what is no UTF-8 */
                bool same = n == size && memcmp(raw.ptr + at, utf8, n) == 0;
                put_bytes(arena, out, utf8, size, same ? size : 0, base + at);
            }
            at += n;
        }
    }
}
