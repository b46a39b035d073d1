/* Who wrote the article.
 *
 * Machines are told in JSON-LD and <meta>, readers in a byline by the headline or behind the last paragraph. What machines are told
 * is often the outlet, an editor's login or the first of several authors, so all of it is read, cleaned of all that is no name
 * ("By", roles, agencies' addresses, dates), and the best is taken: people before organizations, and of two lists of which one
 * holds the other, the longer. */
#include "text/people.h"
#include "text/ascii.h"
#include "text/stamp.h"

enum {
    MOST_SIGHTINGS = 400, MOST_READ = 24,
    LONGEST_MARKUP = 2000, LONGEST_LINK = 400, /* bytes of a sighting */
    ADJACENT = 400, /* most bytes between two authors shown alike */
    NEAR = 12,      /* worth of a place where links are looked at */
    FAINT = 16,     /* worth below which a sighting is not better than another */
    FURTHER = 8,    /* worth that a person's name may lack against a nickname or an agency */
    PLAIN = 33,     /* worth of a byline by the headline */
};

static const hs_str NOTHING = {"", 0};

/* ---- what the page shows ---- */

typedef struct sighting {
    hs_span at; /* of the sieved page */
    hs_str group; /* class or rel: several authors are shown alike */
    int worth;
} sighting;

typedef struct watch {
    hs_telling *t;
    uint32_t head, first, last; /* bytes of the sieved page: the headline, and the article's begin and end */
    struct { sighting *at; uint32_t n, cap; } seen;
} watch;

/* Bands of a page: near the headline, right behind the article, elsewhere. */
static int worth_of_place(const watch *w, uint32_t at)
{
    if (at + 6000 > w->head && at <= w->first + 1500) return 30;
    if (at > w->first && at < w->last) return 12;
    if (at >= w->last && at < w->last + 4000) return 20;
    return at < w->head ? 8 : 5;
}

/* By the block that holds the byte: links are no elements of the page. */
static hs_place place_of_byte(const hs_telling *t, uint32_t at)
{
    const hs_page *page = t->page;
    uint32_t low = 0, high = page->block.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (page->block.at[middle].at <= at) low = middle + 1;
        else high = middle;
    }
    return low ? hs_place_of(t, page->block.at[low - 1].elem) : HS_PLACE_ARTICLE;
}

static void note(watch *w, hs_span at, hs_str group, int worth, hs_place place)
{
    if (at.end <= at.begin || w->seen.n > MOST_SIGHTINGS || place == HS_PLACE_OTHER) return;
    sighting s = {at, group, worth + worth_of_place(w, at.begin) - (place == HS_PLACE_MARGIN ? 12 : 0)};
    hs_push(&w->t->r->scratch, &w->seen, s);
}

static bool is_byline_tag(const GumboElement *e)
{
    hs_str tag = {e->original_tag.data, e->original_tag.data ? e->original_tag.length : 0};
    return e->tag == GUMBO_TAG_UNKNOWN && hs_ascii_reads(tag, 0, "<byline");
}

static void watch_elements(watch *w)
{
    const hs_page *page = w->t->page;
    for (uint32_t i = 1; i < page->elem.n; i++) {
        const hs_elem *e = &page->elem.at[i];
        GumboTag tag = e->node->tag;
        if (e->chars > 160 || tag == GUMBO_TAG_META || tag == GUMBO_TAG_LINK) continue;
        hs_str property = hs_elem_attribute(e, "itemprop");
        bool told = hs_ascii_is(property, "author") || hs_ascii_is(property, "creator") || hs_ascii_is(hs_elem_attribute(e, "rel"), "author");
        bool named = (e->say & HS_SAY_AUTHOR) && !(e->say & HS_SAY_NO_AUTHOR);
        if (!told && !named && !is_byline_tag(e->node)) continue;
        hs_span inside = hs_telling_inside(page, i);
        if (inside.end > inside.begin + LONGEST_MARKUP) continue; /* of inline elements the page does not know the characters */
        hs_str class = hs_elem_attribute(e, "class");
        bool name = hs_names_word(class, "name fn") || inside.end < inside.begin + 80;
        note(w, inside, class.len ? class : property, (told ? 8 : 4) + (name ? 2 : 0), hs_place_of(w->t, i));
    }
}

/* Links to an author's page. */
static void watch_links(watch *w)
{
    static const char *const PATHS[] = {
        "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/people/",
        "/staff/", "/journalist/", "/journalists/", "/reporters/", "/reporter/", "/by/", "/avtor/", "/avtory/", "/profile/",
        "/contributor/", "/contributors/", "/redaktion/", "/writers/", "/columnist/", "/reporteros/", "/periodista/", "/team/",
        "?author=", "/authors?", "/user/", "/autory/",
    };
    const hs_sieved *s = &w->t->page->sieved;
    for (uint32_t i = 0; i < s->links.n && w->seen.n < MOST_SIGHTINGS; i++) {
        if (s->links.at[i].end - s->links.at[i].begin > LONGEST_LINK) continue;
        hs_str href = hs_tag_attribute(s->link_tags.at[i], "href"), rel = hs_tag_attribute(s->link_tags.at[i], "rel");
        hs_str class = hs_tag_attribute(s->link_tags.at[i], "class");
        bool own = hs_ascii_find(rel, 0, rel.len, "author") < rel.len || hs_names_word(class, "author byline authorname");
        bool path = false, near = worth_of_place(w, s->links.at[i].begin) >= NEAR;
        for (size_t k = 0; near && !own && !path && k < sizeof PATHS / sizeof *PATHS; k++) path = hs_ascii_find(href, 0, href.len, PATHS[k]) < href.len;
        if (own || path) note(w, s->links.at[i], own ? HS_STR("rel") : HS_STR("path"), own ? 9 : 3, place_of_byte(w->t, s->links.at[i].begin));
    }
}

static int by_worth(const sighting *a, const sighting *b)
{
    if (a->worth != b->worth) return a->worth > b->worth ? -1 : 1;
    return a->at.begin < b->at.begin ? -1 : a->at.begin > b->at.begin;
}

static bool is_link(const sighting *s)
{
    return hs_str_is(s->group, "rel") || hs_str_is(s->group, "path");
}

/* The names in a sighting. Where links to authors stand in it they are the names, and what is around them is not. */
static hs_people read_one(watch *w, const sighting *s, bool nicknames)
{
    hs_people p = hs_people_read(hs_telling_range(w->t, s->at.begin, s->at.end, HS_LONGEST_NAME), nicknames), linked = {.n = 0};
    for (uint32_t i = 0; i < w->seen.n && !is_link(s); i++) {
        const sighting *link = &w->seen.at[i];
        if (!is_link(link) || link->at.begin < s->at.begin || link->at.end > s->at.end) continue;
        hs_people more = hs_people_read(hs_telling_range(w->t, link->at.begin, link->at.end, HS_LONGEST_NAME), nicknames);
        for (uint32_t k = 0; k < more.n; k++)
            if (!linked.n || !hs_people_maker(w->t, more.at[k])) hs_people_add(&linked, more.at[k]);
    }
    return linked.n && linked.n >= p.n ? linked : p;
}

/* Whether the words before a sighting, or its first, say that the name is another's: who took the picture, who translated. */
static bool is_anothers(watch *w, const sighting *s)
{
    static const char *const WORDS = "übersetzt von|übersetzung|translated by|photo by|photos by|photography by|edited by|illustration by|foto|fotos|photo|photos|bild|"
                                     "fotograf|перевод|фото|traduction|traducción";
    hs_str before = hs_telling_range(w->t, s->at.begin > 120 ? s->at.begin - 120 : 0, s->at.begin, 3 * HS_LONGEST_NAME);
    while (before.len && memchr(" :", before.ptr[before.len - 1], 2)) before.len--;
    for (size_t i = 0; i < before.len; i++)
        if ((i == 0 || before.ptr[i - 1] == ' ') && hs_people_listed(hs_str_sub(before, i, before.len), WORDS)) return true;
    return hs_people_begins(hs_telling_range(w->t, s->at.begin, s->at.end, HS_LONGEST_NAME), WORDS) > 0;
}

/* The sighting's names, and those of others shown alike next to it. */
static hs_people read_sighting(watch *w, uint32_t which)
{
    const sighting *s = &w->seen.at[which];
    hs_people p = read_one(w, s, true);
    uint32_t end = s->at.end;
    for (uint32_t i = which + 1; p.n && i < w->seen.n && p.n < HS_MOST_PEOPLE; i++) {
        const sighting *other = &w->seen.at[i];
        if (other->at.begin < end || other->at.begin > end + ADJACENT || !hs_str_eq(other->group, s->group) || !s->group.len || is_anothers(w, other)) continue;
        hs_people more = read_one(w, other, false);
        for (uint32_t k = 0; k < more.n; k++)
            if (!hs_people_maker(w->t, more.at[k])) hs_people_add(&p, more.at[k]);
        end = other->at.end;
    }
    return p;
}

static hs_people shown_people(watch *w, bool *plain, bool *nickname)
{
    hs_people none = {.n = 0}, best = none;
    int worth = 0; /* of the best */
    bool *tried = hs_new(&w->t->r->scratch, bool, w->seen.n);
    for (uint32_t round = 0; round < w->seen.n && round < MOST_READ; round++) {
        uint32_t next = UINT32_MAX;
        for (uint32_t i = 0; i < w->seen.n; i++)
            if (!tried[i] && (next == UINT32_MAX || by_worth(&w->seen.at[i], &w->seen.at[next]) < 0)) next = i;
        if (next == UINT32_MAX) break;
        tried[next] = true;
        if (best.n && (w->seen.at[next].worth < FAINT || (!hs_people_outlet(w->t, best.at[0]) && w->seen.at[next].worth + FURTHER < worth))) break;
        hs_people p = read_sighting(w, next);
        if (!p.n || is_anothers(w, &w->seen.at[next])) continue;
        if (hs_people_named(w->t, &p)) {
            *plain = w->seen.at[next].worth >= PLAIN;
            return p;
        }
        if (!best.n || (hs_people_outlet(w->t, best.at[0]) && !hs_people_outlet(w->t, p.at[0]))) best = p, worth = w->seen.at[next].worth;
    }
    *nickname = best.n && worth >= PLAIN && !hs_people_maker(w->t, best.at[0]);
    return best;
}

/* Those of LEADS behind which a nickname may stand, or one name alone. */
static const char *const PLAIN_LEADS = "written by|posted by|submitted by|autor:|autorin:|gespeichert von|eingestellt von|veröffentlicht von|geschrieben von|"
                                       "publié par|publicado por|escrito por|автор:|опубликовал";

/* Those that may stand on a line of their own, with the name on the next. */
static const char *const LONE_LEADS = "by|by:|von:|author|author:|authors:|autor|autor:|autorin:|autoren:|auteur|auteur :|auteur:|auteur(s) :|par|por:|autor(a):|di|автор|"
                                      "автор:|авторы:|written by|posted by|verfasst von|text:|текст:|муаллиф:|muallif:";

/* "3 May 2031 | 14:20 | Mara Lind": a name alone in a part of a line that has dates and times in all others. */
static hs_people dated_people(hs_telling *t, hs_str line)
{
    static const char *const MARKS[] = {" | ", " - ", " – ", " — ", " • ", " · ", " / "};
    hs_people none = {.n = 0}, found = none;
    bool dated = false;
    for (size_t i = 0, from = 0; i <= line.len; i++) {
        size_t mark = i == line.len;
        for (size_t k = 0; !mark && k < sizeof MARKS / sizeof *MARKS; k++)
            if (hs_str_starts(hs_str_sub(line, i, line.len), hs_str_of(MARKS[k]))) mark = strlen(MARKS[k]);
        if (!mark) continue;
        hs_str part = hs_ascii_trim(hs_str_sub(line, from, i));
        bool number = false;
        for (size_t k = 0; k < part.len; k++) number = number || (part.ptr[k] >= '0' && part.ptr[k] <= '9');
        if (!found.n && hs_people_alone(t, part)) hs_people_add(&found, part);
        else if (part.len && !number) return none;
        dated = dated || hs_stamp_read_in(&t->r->scratch, part, t->about->lang).len;
        from = i + mark;
        i = from - 1;
    }
    if (!dated) found.n = 0;
    return found;
}

/* Whether what stands before "by" is a date, a time, or ends with a mark. */
static bool ends_part(hs_str s)
{
    for (size_t i = s.len > 12 ? s.len - 12 : 0; i < s.len; i++)
        if (s.ptr[i] >= '0' && s.ptr[i] <= '9') return true;
    return s.len && (memchr(",|-/:)", s.ptr[s.len - 1], 6) || (unsigned char)s.ptr[s.len - 1] >= 0x80);
}

/* "By Mara Lind" on a line of its own, or "3 May 2031, by Mara Lind". */
static hs_people line_people(hs_telling *t, hs_str line)
{
    hs_people none = {.n = 0};
    if (line.len < 6 || line.len > HS_LONGEST_NAME) return none;
    size_t lead = hs_people_lead(line);
    if (lead && lead < line.len) return hs_people_read(line, hs_people_begins(line, PLAIN_LEADS) > 0);
    static const char *const INSIDE[] = {" by ", " von ", " par ", " por ", "Автор: ", "Текст: ", "автор: ", "Text: ", "Autor: ", "Autorin: ", "Redaktion: ", "Автор текста: "};
    enum { SMALL = 4 }; /* words that sentences have as well */
    for (size_t i = 0; i + 6 < line.len && line.len < 120; i++)
        for (size_t k = 0; k < sizeof INSIDE / sizeof *INSIDE; k++)
            if (hs_str_starts(hs_str_sub(line, i, line.len), hs_str_of(INSIDE[k])) && (k >= SMALL || ends_part(hs_str_sub(line, 0, i)))) {
                hs_people p = hs_people_read(hs_str_sub(line, i + strlen(INSIDE[k]), line.len), false);
                if (hs_people_named(t, &p)) return p;
            }
    return none;
}

/* What printed lines have told so far. */
typedef struct printed {
    hs_people found, nick; /* people; what is used where nobody else is named */
    bool awaits;        /* a line that was nothing but "By" or "Author:" has come before */
} printed;

static void read_line(hs_telling *t, hs_str line, bool by_headline, printed *p)
{
    bool awaited = p->awaits;
    hs_people none = {.n = 0}, here = none;
    p->awaits = hs_people_listed(line, LONE_LEADS);
    if (p->awaits || !line.len) {
        p->awaits = p->awaits || (awaited && !line.len);
        return;
    }
    here = awaited ? hs_people_read(line, false) : line_people(t, line);
    if (!here.n && by_headline) here = dated_people(t, line);
    if (hs_people_named(t, &here)) p->found = here;
    else if (here.n && !p->nick.n) p->nick = here;
}

static void read_block(hs_telling *t, uint32_t i, uint32_t longest, bool by_headline, printed *p)
{
    const hs_block *b = &t->page->block.at[i];
    if (b->chars < 2 || b->chars > longest || i == t->about->headline || hs_place_of(t, b->elem) == HS_PLACE_OTHER) return;
    for (hs_str rest = hs_telling_block(t, i, true); rest.len && !p->found.n;)
        read_line(t, hs_telling_tidy(t, hs_str_cut(&rest, '\n'), 4 * HS_LONGEST_NAME), by_headline, p);
}

/* The article's last line where it is a name and nothing else, and the paragraph before it has come to its end. */
static hs_people signed_people(hs_telling *t)
{
    hs_people p = {.n = 0};
    const hs_body *body = t->body;
    uint32_t last = body->n ? body->block[body->n - 1] : 0;
    for (uint32_t i = last > 1 ? last - 1 : 1; body->n > 1 && i < t->page->block.n && i <= last + 4 && !p.n; i++) {
        const hs_block *b = &t->page->block.at[i];
        bool ends = t->page->block.at[i - 1].ends || (i > last && t->page->block.at[last].ends);
        if (b->chars < 6 || b->chars > 40 || b->linked || !ends || hs_place_of(t, b->elem) == HS_PLACE_OTHER) continue;
        if (t->page->elem.at[b->elem].node->tag != GUMBO_TAG_P) continue;
        hs_str line = hs_telling_block(t, i, false);
        if (hs_people_alone(t, line)) hs_people_add(&p, line);
    }
    return p;
}

/* A line by the headline or at the end of the article that names its author. */
static hs_people printed_people(hs_telling *t)
{
    const hs_body *body = t->body;
    uint32_t first = body->n ? body->block[0] : 0, last = body->n ? body->block[body->n - 1] : 0;
    uint32_t head = t->about->headline != UINT32_MAX ? t->about->headline : first;
    if (head > first) first = head;
    printed p = {.awaits = false};
    for (uint32_t i = head > 4 ? head - 4 : 0; i <= first + 4 && i < t->page->block.n && !p.found.n; i++) read_block(t, i, 120, true, &p);
    p.awaits = false;
    for (uint32_t i = last > 3 ? last - 3 : 0; i <= last + 6 && i < t->page->block.n && !p.found.n; i++) read_block(t, i, 80, false, &p);
    if (!p.found.n) p.found = signed_people(t);
    return p.found.n ? p.found : p.nick;
}

/* ---- which of them ---- */

static hs_people told_people(hs_telling *t)
{
    static const char *const NAMES[] = {
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dc:creator", "dcterms.creator", "byl", "byline",
        "article:author_name", "og:article:author", "author_name", "citation_author", "mediator_author", "creator", "cxenseparse:author",
        "article.author", NULL,
    };
    hs_people best = {.n = 0};
    for (size_t i = 0; NAMES[i] && !hs_people_named(t, &best); i++) {
        hs_people p = hs_people_read(hs_telling_metas(t, NAMES[i], 4 * HS_LONGEST_NAME), true);
        if (p.n && (!best.n || hs_people_named(t, &p))) best = p;
    }
    const char *label[] = {"twitter:label1", NULL}, *value[] = {"twitter:data1", NULL};
    hs_str says = hs_telling_meta(t, label, HS_LONGEST_NAME, NULL);
    if (!hs_people_named(t, &best) && hs_people_lead(says)) {
        hs_people p = hs_people_read(hs_telling_meta(t, value, HS_LONGEST_NAME, NULL), true);
        if (p.n) best = p;
    }
    return best;
}

static hs_people better(hs_telling *t, hs_people a, hs_people b)
{
    if (!a.n) return b;
    if (!b.n) return a;
    if (hs_people_named(t, &a) != hs_people_named(t, &b)) return hs_people_named(t, &a) ? a : b;
    if (!hs_people_named(t, &a) && hs_people_outlet(t, a.at[0]) != hs_people_outlet(t, b.at[0])) return hs_people_outlet(t, a.at[0]) ? b : a; /* an agency's says more */
    return b.n > a.n && hs_people_hold(&b, &a) ? b : a;
}

/* "Mara Lind" for "Mara" */
static bool is_longer(const hs_people *full, const hs_people *nick)
{
    if (!full->n || !nick->n) return false;
    hs_str rest = full->at[0], first = hs_str_cut(&rest, ' ');
    return rest.len && hs_same_words(first, nick->at[0]);
}

static watch watch_page(hs_telling *t)
{
    const hs_page *page = t->page;
    watch w = {.t = t};
    w.first = t->body->n ? page->block.at[t->body->block[0]].at : 0;
    uint32_t last = t->body->n ? t->body->block[t->body->n - 1] : 0;
    w.last = last + 1 < page->block.n ? page->block.at[last + 1].at : (uint32_t)page->sieved.s.len;
    w.head = t->about->headline != UINT32_MAX ? page->block.at[t->about->headline].at : w.first;
    if (w.first < w.head) w.first = w.head;
    watch_elements(&w);
    watch_links(&w);
    return w;
}

static hs_str joined(hs_telling *t, const hs_people *p)
{
    struct { char *at; uint32_t n, cap; } out = {0};
    for (uint32_t i = 0; i < p->n; i++) {
        for (size_t k = 0; i && k < 2; k++) hs_push(&t->r->scratch, &out, ", "[k]);
        for (size_t k = 0; k < p->at[i].len; k++) hs_push(&t->r->scratch, &out, p->at[i].ptr[k]);
    }
    return (hs_str){out.at ? out.at : "", out.n};
}

hs_str hs_byline_find(hs_telling *t)
{
    hs_people p = hs_people_read(hs_telling_tidy(t, t->ld.author, 4 * HS_LONGEST_NAME), true);
    p = better(t, p, told_people(t));
    watch w = watch_page(t);
    bool nickname = false; /* by the headline, where a person's name would stand */
    bool plain = false; /* a byline by the headline is what readers go by, whoever has put the page in */
    hs_people shown = shown_people(&w, &plain, &nickname);
    p = plain && !hs_people_hold(&p, &shown) ? shown : better(t, p, shown);
    if (!hs_people_named(t, &p)) {
        hs_people lines = printed_people(t);
        p = nickname && !is_longer(&lines, &p) ? p : better(t, p, lines);
    }
    if (!p.n) p = hs_people_read(hs_telling_tidy(t, t->ld.maker, HS_LONGEST_NAME), true);
    return p.n ? joined(t, &p) : NOTHING;
}
