/* A folder for Obsidian: a page a document, a page a person, links both ways.
 *
 * documents/d12 The ferry stays.md has front matter, the statements, each a quotation with a block id (^s3) to link to, and the text.
 * people/Anvar Teshik.md has the spellings, what he said and what was said about him, by date, each with a link to the statement.
 * Files' names differ also where small and capital letters are one; they come out the same each time. */
#include <stdlib.h>
#include <string.h>
#include "cli/export.h"

typedef struct mention { char *line, *date; size_t was; bool about; } mention;

typedef struct form { char *words, *why; } form; /* a spelling, and the evidence that it is this one's */

/* A person's page to be. */
typedef struct page {
    int64_t entity; /* 0: known by this one spelling */
    char *name, *file;
    hs_kind kind;
    form *spelling;
    size_t n_spelling, n_mention, cap_mention;
    mention *mention;
} page;

typedef struct spelling { char *words; size_t page; } spelling; /* or the file's name, folded */
typedef struct table { spelling *at; size_t n, cap; } table;    /* open addressing by words */

struct cli_pages {
    cli_folder *folder;
    page *page;
    size_t n_page, cap_page, n_entity; /* the first n_entity are entities, in the order of their numbers */
    table by_words, by_file;
    bool failed;
};

/* ---- tables ---- */

static uint64_t hash_of(const char *s)
{
    uint64_t h = 0xCBF29CE484222325u;
    for (; *s; s++) h = (h ^ (unsigned char)*s) * 0x100000001B3u;
    return h ^ h >> 29;
}

static spelling *slot(const table *t, const char *words)
{
    size_t i = (size_t)hash_of(words) & (t->cap - 1);
    while (t->at[i].words && strcmp(t->at[i].words, words)) i = (i + 1) & (t->cap - 1);
    return &t->at[i];
}

static bool grow(table *t)
{
    if (2 * (t->n + 1) <= t->cap) return true;
    table more = {.cap = t->cap ? 2 * t->cap : 1024};
    more.at = calloc(more.cap, sizeof *more.at);
    if (!more.at) return false;
    for (size_t i = 0; i < t->cap; i++)
        if (t->at[i].words) *slot(&more, t->at[i].words) = t->at[i];
    more.n = t->n;
    free(t->at);
    *t = more;
    return true;
}

/* The slot of the words, in which the place is set if they are new. NULL: no memory. */
static spelling *put(table *t, const char *words, size_t place, bool *fresh)
{
    if (!grow(t)) return NULL;
    spelling *s = slot(t, words);
    *fresh = !s->words;
    if (*fresh) {
        *s = (spelling){strdup(words), place};
        if (!s->words) return NULL;
        t->n++;
    }
    return s;
}

static void free_table(table *t)
{
    for (size_t i = 0; i < t->cap; i++) free(t->at[i].words);
    free(t->at);
}

/* ---- text in memory ---- */

typedef struct memo { FILE *file; char *text; size_t n; } memo;

static bool memo_open(memo *m)
{
    *m = (memo){0};
    m->file = open_memstream(&m->text, &m->n);
    return m->file != NULL;
}

/* The text, to be freed; NULL when memory ran out. */
static char *memo_close(memo *m)
{
    bool fine = !ferror(m->file);
    if (fclose(m->file) == 0 && fine) return m->text;
    free(m->text);
    return NULL;
}

static char *copy_str(hs_str s)
{
    char *out = malloc(s.len + 1);
    if (!out) return NULL;
    if (s.len) memcpy(out, s.ptr, s.len);
    out[s.len] = '\0';
    return out;
}

static hs_str str_of(const char *s)
{
    return (hs_str){s, strlen(s)};
}

/* ---- whose page ---- */

/* Capital letters made small, as far as file systems do it to Latin and Cyrillic ones. */
static void fold_case(char *s)
{
    for (unsigned char *c = (unsigned char *)s; *c; c++) {
        if (*c >= 'A' && *c <= 'Z') *c |= 32;
        if (*c < 0xC3 || *c > 0xD4 || !c[1]) continue;
        unsigned u = (unsigned)(*c & 0x1F) << 6 | (c[1] & 0x3F);
        if (u >= 0xC0 && u <= 0xDE && u != 0xD7) u += 32;
        else if (u >= 0x100 && u <= 0x17F && u != 0x131 && u != 0x138 && u != 0x149 && u != 0x17F) u |= 1; /* rough: makes too much the same, never too little */
        else if (u >= 0x400 && u <= 0x40F) u += 80;
        else if (u >= 0x410 && u <= 0x42F) u += 32;
        else if (u >= 0x460 && u <= 0x52F && !(u >= 0x482 && u <= 0x489)) u |= 1;
        *c = (unsigned char)(0xC0 | u >> 6);
        *++c = (unsigned char)(0x80 | (u & 0x3F));
    }
}

/* "people/Anvar Teshik", or "people/Anvar Teshik (17)" where that is another's. */
static char *choose_file(cli_pages *p, const char *name, size_t number)
{
    for (size_t turn = 0; turn < 1000; turn++) {
        memo m;
        bool fresh = false;
        if (!memo_open(&m)) return NULL;
        fputs("people/", m.file);
        cli_put_file_name(m.file, str_of(name), 120);
        if (turn == 1) fprintf(m.file, " (%zu)", number);
        else if (turn > 1) fprintf(m.file, " (%zu, %zu)", number, turn);
        char *file = memo_close(&m), *folded = file ? strdup(file) : NULL;
        if (folded) fold_case(folded);
        bool fine = folded && put(&p->by_file, folded, 0, &fresh);
        free(folded);
        if (fine && fresh) return file;
        free(file);
        if (!fine) return NULL;
    }
    return NULL;
}

/* Without a file's name yet. */
static page *new_page(cli_pages *p, int64_t entity, hs_str name, hs_kind kind)
{
    if (p->n_page == p->cap_page) {
        size_t cap = p->cap_page ? 2 * p->cap_page : 256;
        page *more = realloc(p->page, cap * sizeof *more);
        if (!more) return NULL;
        p->page = more;
        p->cap_page = cap;
    }
    page *x = &p->page[p->n_page];
    *x = (page){.entity = entity, .name = copy_str(name), .kind = kind};
    if (!x->name) return NULL;
    p->n_page++;
    return x;
}

static bool add_spelling(page *x, hs_str words, hs_str why)
{
    form *more = realloc(x->spelling, (x->n_spelling + 1) * sizeof *more);
    if (!more) return false;
    x->spelling = more;
    x->spelling[x->n_spelling] = (form){copy_str(words), copy_str(why)};
    return x->spelling[x->n_spelling++].words != NULL;
}

/* Gives the page its file, and finds it by its spellings from now on. */
static bool settle(cli_pages *p, page *x)
{
    size_t place = (size_t)(x - p->page);
    bool fresh, fine = (x->file = choose_file(p, x->name, x->entity ? (size_t)x->entity : place + 1)) != NULL;
    for (size_t i = 0; i < x->n_spelling && fine; i++) fine = put(&p->by_words, x->spelling[i].words, place, &fresh) != NULL;
    return fine;
}

static int take_actor(void *user, const hs_actor *a)
{
    cli_pages *p = user;
    page *x = new_page(p, a->id, a->name, a->kind);
    p->failed = !x;
    for (uint32_t i = 0; i < a->n && !p->failed; i++) p->failed = !add_spelling(x, a->spelling[i].words, a->spelling[i].why);
    return p->failed;
}

static int by_entity(const void *a, const void *b)
{
    const page *x = a, *y = b;
    return x->entity < y->entity ? -1 : x->entity > y->entity;
}

static page *page_of_entity(cli_pages *p, int64_t entity)
{
    size_t low = 0, high = p->n_entity;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (p->page[middle].entity < entity) low = middle + 1;
        else high = middle;
    }
    return low < p->n_entity && p->page[low].entity == entity ? &p->page[low] : NULL;
}

/* By its number first: a name may be somebody else's in one document. NULL: nobody in particular, or no memory. */
static page *page_of(cli_pages *p, int64_t entity, hs_str words, hs_kind kind)
{
    page *x = entity ? page_of_entity(p, entity) : NULL;
    if (x || !words.len || kind == HS_KIND_GROUP || kind == HS_KIND_UNNAMED || kind == HS_KIND_AUTHOR) return x;
    char *w = copy_str(words);
    const spelling *s = w && p->by_words.cap ? slot(&p->by_words, w) : NULL;
    free(w);
    if (s && s->words) return &p->page[s->page];
    x = new_page(p, 0, words, kind);
    if (x && add_spelling(x, words, (hs_str){0}) && settle(p, x)) return x;
    p->failed = true;
    return NULL;
}

cli_pages *cli_pages_open(hs_ledger *l, cli_folder *folder)
{
    hs_err err = {0};
    cli_pages *p = calloc(1, sizeof *p);
    if (p) p->folder = folder;
    bool fine = p && hs_actors(l, (hs_str){0}, 0, take_actor, p, &err) == HS_OK && !p->failed;
    if (fine && p->n_page) qsort(p->page, p->n_page, sizeof *p->page, by_entity); /* so that names of files come out the same each time */
    for (size_t i = 0; fine && i < p->n_page; i++) fine = settle(p, &p->page[i]);
    if (!fine) {
        cli_complain("%s", err.code ? err.message : "out of memory");
        if (p) p->failed = true, cli_pages_close(p);
        return NULL;
    }
    p->n_entity = p->n_page;
    return p;
}

/* ---- a document's page ---- */

static void put_field(FILE *to, const char *key, hs_str value)
{
    if (!value.len) return;
    fprintf(to, "%s: ", key);
    cli_put_json(to, value);
    putc('\n', to);
}

static bool is_word(hs_str s, const char *word)
{
    return s.len == strlen(word) && (!s.len || !memcmp(s.ptr, word, s.len));
}

/* The day; none where only the file's time is known. */
static hs_str date_of(const hs_doc *doc)
{
    const hs_fields *f = hs_doc_fields(doc);
    hs_str date = f->date;
    if (date.len > 10) date.len = 10;
    if (is_word(f->date_from, "file time") || is_word(f->date_from, "capture")) date.len = 0;
    return date;
}

static void put_front(FILE *to, const hs_doc *doc, const hs_kept *kept)
{
    const hs_fields *f = hs_doc_fields(doc);
    hs_str id = hs_doc_name(doc);
    fprintf(to, "---\nhearsay: %.*s\n", (int)id.len, id.ptr);
    fprintf(to, "aliases:\n  - %.*s\n", (int)id.len, id.ptr);
    put_field(to, "title", f->title);
    put_field(to, "outlet", f->outlet.len ? f->outlet : f->channel);
    put_field(to, "author", f->author);
    put_field(to, "date", f->date);
    put_field(to, "date_from", f->date_from);
    put_field(to, "url", f->url);
    put_field(to, "lang", f->lang);
    put_field(to, "forwarded_from", f->forwarded_from);
    put_field(to, "file", kept->file);
    put_field(to, "added", kept->added);
    put_field(to, "repeats", kept->fold);
    if (kept->publishers.n > 1) fputs("publishers:\n", to);
    for (uint32_t i = 0; i < kept->publishers.n && kept->publishers.n > 1; i++) {
        fputs("  - ", to);
        cli_put_json(to, kept->publishers.at[i]);
        putc('\n', to);
    }
    fprintf(to, "statements: %u\n---\n", hs_doc_count(doc));
}

static hs_str at(const hs_doc *doc, hs_span s)
{
    return (hs_str){hs_doc_text(doc).ptr + s.begin, s.end - s.begin};
}

static void put_words(FILE *to, const hs_doc *doc, hs_spans spans)
{
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) fputs(" … ", to);
        cli_put_markdown(to, at(doc, spans.at[i]), true, "");
    }
}

/* Whose words they are, with a link if he has a page. */
static void put_who(FILE *to, const hs_doc *doc, const hs_statement *s, const page *x)
{
    if (x) {
        fprintf(to, "[[%s|", x->file);
        cli_put_link_words(to, s->source.name.len ? s->source.name : str_of(x->name));
        fputs("]]", to);
    } else if (s->source.name.len) cli_put_markdown(to, s->source.name, true, "");
    else if (s->source.kind == HS_KIND_AUTHOR) fputs("the author", to);
    else if (s->source.spans.n) put_words(to, doc, s->source.spans);
    else fputs("unknown", to);
}

static void put_marks(FILE *to, const hs_statement *s)
{
    if (s->polarity == HS_DENIED) fputs(" · denied", to);
    if (s->certainty != HS_ASSERTED) fprintf(to, " · %s", hs_certainty_word(s->certainty));
}

/* "2031-05-03, The Osk Courier: ", who spoke (if the page is not his own), a link to the statement, and its words. */
static void put_where(FILE *to, const hs_doc *doc, const hs_statement *s, const page *who, const char *file, bool about)
{
    hs_str outlet = hs_doc_meta(doc, "outlet"), date = date_of(doc);
    fprintf(to, "- %.*s", (int)date.len, date.ptr);
    if (outlet.len) fputs(date.len ? ", " : "", to), cli_put_markdown(to, outlet, true, "");
    if (date.len || outlet.len) fputs(": ", to);
    if (about) put_who(to, doc, s, who), putc(' ', to);
    fprintf(to, "[[%s#^s%u|", file, s->id);
    if (s->cue.n) cli_put_link_words(to, at(doc, s->cue.at[0]));
    else fputs("quoted", to);
    fputs("]]", to);
    put_marks(to, s);
    putc(' ', to);
    put_words(to, doc, s->content);
    putc('\n', to);
}

static void remember(cli_pages *p, page *x, const hs_doc *doc, const hs_statement *s, const page *who, const char *file, bool about)
{
    if (x->n_mention == x->cap_mention) {
        size_t cap = x->cap_mention ? 2 * x->cap_mention : 8;
        mention *more = realloc(x->mention, cap * sizeof *more);
        if (!more) {
            p->failed = true;
            return;
        }
        x->mention = more;
        x->cap_mention = cap;
    }
    memo m;
    if (!memo_open(&m)) {
        p->failed = true;
        return;
    }
    put_where(m.file, doc, s, who, file, about);
    mention *new = &x->mention[x->n_mention];
    *new = (mention){.line = memo_close(&m), .date = copy_str(date_of(doc)), .was = x->n_mention, .about = about};
    x->n_mention++;
    if (!new->line || !new->date) p->failed = true;
}

/* Pages may move while others are made: they are asked for each time they are needed. */
static void put_about(cli_pages *p, FILE *to, const hs_doc *doc, const hs_statement *s, const char *file)
{
    for (uint32_t i = 0; i < s->about.n; i++) {
        page *x = page_of(p, 0, s->about.at[i], HS_KIND_UNKNOWN);
        fputs(i ? ", " : " · about ", to);
        if (!x) {
            cli_put_markdown(to, s->about.at[i], true, "");
            continue;
        }
        fprintf(to, "[[%s|", x->file);
        cli_put_link_words(to, s->about.at[i]);
        fputs("]]", to);
        size_t place = (size_t)(x - p->page);
        page *who = page_of(p, s->source.entity, s->source.name, s->source.kind);
        remember(p, &p->page[place], doc, s, who, file, true);
    }
}

static void put_statement(cli_pages *p, FILE *to, const hs_doc *doc, const hs_statement *s, const char *standing, const char *file)
{
    page *who = page_of(p, s->source.entity, s->source.name, s->source.kind);
    putc('\n', to);
    put_who(to, doc, s, who);
    if (s->source.spans.n && s->source.name.len) {
        fputs(" (", to);
        put_words(to, doc, s->source.spans);
        putc(')', to);
    }
    fputs(" → ", to);
    if (s->cue.n) put_words(to, doc, s->cue);
    else fputs("quoted", to);
    put_marks(to, s);
    if (s->said.value.len) fprintf(to, " · said %.*s", (int)s->said.value.len, s->said.value.ptr);
    if (who) remember(p, who, doc, s, NULL, file, false);
    put_about(p, to, doc, s, file);
    if (s->within) fprintf(to, " · within [[%s#^s%u|s%u]]", file, s->within, s->within);
    if (strcmp(standing, "machine")) fprintf(to, " · %s", standing);
    fprintf(to, " · %.2f\n\n", s->confidence);
    for (uint32_t i = 0; i < s->content.n; i++) {
        if (i) fputs("\n> …\n", to);
        cli_put_markdown(to, at(doc, s->content.at[i]), false, "> ");
    }
    fprintf(to, "\n\n^s%u\n", s->id);
}

/* "documents/d12 The ferry stays" */
static char *file_of(const hs_doc *doc)
{
    memo m;
    hs_str id = hs_doc_name(doc), title = hs_doc_meta(doc, "title");
    if (!memo_open(&m)) return NULL;
    fprintf(m.file, "documents/%.*s", (int)id.len, id.ptr);
    if (title.len) putc(' ', m.file), cli_put_file_name(m.file, title, 100);
    return memo_close(&m);
}

static void write_page(cli_pages *p, const char *file, memo *m)
{
    char *text = memo_close(m), *name = malloc(strlen(file) + 4);
    if (name) sprintf(name, "%s.md", file);
    if (text && name) cli_folder_write(p->folder, name, text, m->n);
    else p->failed = true;
    free(text);
    free(name);
}

void cli_pages_add(cli_pages *p, const hs_doc *doc, const hs_kept *kept)
{
    memo m;
    char *file = file_of(doc);
    if (!file || !memo_open(&m)) {
        p->failed = true;
        free(file);
        return;
    }
    hs_str title = hs_doc_meta(doc, "title");
    put_front(m.file, doc, kept);
    fputs("\n# ", m.file);
    cli_put_markdown(m.file, title.len ? title : kept->file, true, "");
    fputs("\n\n## Statements\n", m.file);
    for (uint32_t i = 0; i < hs_doc_count(doc); i++) put_statement(p, m.file, doc, hs_doc_statement(doc, i), kept->standing[i], file);
    fputs("\n## Text\n\n", m.file);
    cli_put_markdown(m.file, hs_doc_text(doc), false, "");
    putc('\n', m.file);
    write_page(p, file, &m);
    free(file);
}

/* ---- a person's page ---- */

static int by_date(const void *a, const void *b)
{
    const mention *x = a, *y = b;
    int c = strcmp(x->date ? x->date : "", y->date ? y->date : "");
    return c ? c : x->was < y->was ? -1 : x->was > y->was;
}

static void put_mentions(FILE *to, const page *x, bool about)
{
    for (size_t i = 0; i < x->n_mention; i++)
        if (x->mention[i].about == about) fputs(x->mention[i].line, to);
}

static void put_person(FILE *to, const page *x)
{
    size_t said = 0;
    for (size_t i = 0; i < x->n_mention; i++) said += !x->mention[i].about;
    fputs("---\n", to);
    if (x->entity) fprintf(to, "hearsay: %lld\n", (long long)x->entity);
    put_field(to, "name", str_of(x->name));
    put_field(to, "kind", str_of(hs_kind_word(x->kind)));
    for (size_t i = 0, n = 0; i < x->n_spelling; i++) {
        if (!strcmp(x->spelling[i].words, x->name)) continue;
        fputs(n++ ? "  - " : "aliases:\n  - ", to);
        cli_put_json(to, str_of(x->spelling[i].words));
        putc('\n', to);
    }
    fprintf(to, "said: %zu\nspoken_of: %zu\n---\n\n# ", said, x->n_mention - said);
    cli_put_markdown(to, str_of(x->name), true, "");
    fputs("\n\n## Spellings\n\n", to);
    for (size_t i = 0; i < x->n_spelling; i++) {
        const char *why = x->spelling[i].why;
        fputs("- ", to);
        cli_put_markdown(to, str_of(x->spelling[i].words), true, "");
        if (why && *why) fputs(" — ", to), cli_put_markdown(to, str_of(why), true, "");
        putc('\n', to);
    }
    if (said) fputs("\n## Said\n\n", to);
    put_mentions(to, x, false);
    if (said < x->n_mention) fputs("\n## Spoken of\n\n", to);
    put_mentions(to, x, true);
}

static void free_page(page *x)
{
    for (size_t i = 0; i < x->n_mention; i++) free(x->mention[i].line), free(x->mention[i].date);
    for (size_t i = 0; i < x->n_spelling; i++) free(x->spelling[i].words), free(x->spelling[i].why);
    free(x->mention);
    free(x->spelling);
    free(x->name);
    free(x->file);
}

bool cli_pages_close(cli_pages *p)
{
    for (size_t i = 0; i < p->n_page; i++) {
        page *x = &p->page[i];
        memo m;
        if (x->n_mention && x->file && !p->failed) {
            qsort(x->mention, x->n_mention, sizeof *x->mention, by_date);
            if (memo_open(&m)) {
                put_person(m.file, x);
                write_page(p, x->file, &m);
            } else p->failed = true;
        }
        free_page(x);
    }
    bool fine = !p->failed;
    free_table(&p->by_words);
    free_table(&p->by_file);
    free(p->page);
    free(p);
    return fine;
}
