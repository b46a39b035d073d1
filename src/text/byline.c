/* Who wrote the article.
 *
 * Machines are told in JSON-LD and <meta>, readers in a byline by the headline or behind the last paragraph. What machines are told
 * is often the outlet, an editor's login or the first of several authors, so all of it is read, cleaned of all that is no name
 * ("By", roles, agencies' addresses, dates), and the best is taken: people before organizations, and of two lists of which one
 * holds the other, the longer. */
#include "text/telling.h"
#include <unicode/uchar.h>
#include "base/utf8.h"
#include "text/ascii.h"

enum {
    MOST_PEOPLE = 12, MOST_NAME = 60, MOST_PARTS = 24, MOST_SIGHTINGS = 400, MOST_READ = 24,
    LONGEST_MARKUP = 2000, LONGEST_LINK = 400, /* bytes of a sighting */
    ADJACENT = 400, /* most bytes between two authors shown alike */
    NEAR = 12,      /* worth of a place where links are looked at */
    FAINT = 16,     /* worth below which a sighting is not better than another */
    PLAIN = 34,     /* worth of a byline by the headline */
};

typedef struct people {
    hs_str at[MOST_PEOPLE];
    uint32_t n;
} people;

static const hs_str NOTHING = {"", 0};

/* ---- words ---- */

/* The code point at i, in lower case, and moves i behind it; 0 at the end. */
static uint32_t lower_at(hs_str s, size_t *i)
{
    return *i < s.len ? (uint32_t)u_tolower((UChar32)hs_utf8_next(s, i)) : 0;
}

/* How many bytes of s, in any case, read `words` (in lower case), at the end of a word; 0 if they do not stand there. */
static size_t reads(hs_str s, hs_str words)
{
    size_t i = 0;
    for (size_t k = 0; k < words.len;)
        if (lower_at(s, &i) != hs_utf8_next(words, &k)) return 0;
    size_t end = i;
    uint32_t next = i < s.len ? hs_utf8_next(s, &i) : 0;
    bool glued = hs_str_is(words, "by") && s.ptr[1] == 'y' && u_isupper((UChar32)next); /* "ByMara Lind", from two <span> */
    return u_isalnum((UChar32)next) && words.ptr[words.len - 1] != ':' && !glued ? 0 : end;
}

/* The longest of the phrases in list (parted by '|') that s begins with; 0 if none. */
static size_t begins(hs_str s, const char *list)
{
    size_t most = 0;
    for (hs_str rest = hs_str_of(list); rest.len;) {
        size_t n = reads(s, hs_str_cut(&rest, '|'));
        if (n > most) most = n;
    }
    return most;
}

/* Whether s holds one of the words of the list. */
static bool holds(hs_str s, const char *list)
{
    for (size_t i = 0; i < s.len; i++)
        if ((i == 0 || memchr(" -/.,&()", s.ptr[i - 1], 8)) && s.ptr[i] != ' ' && begins(hs_str_sub(s, i, s.len), list)) return true;
    return false;
}

/* What stands before a name: of the page's languages, with and without a colon. */
static const char *const LEADS =
    "artikel von|alles von|beiträge von|beitrag von|mehr von|alle artikel von|alle beiträge von|zeige alle beiträge von|all posts by|"
    "view all posts by|posts by|articles by|more by|more from|tous les articles de|ver todos los artículos de|все статьи|"
    "все материалы автора|by|by:|written by|posted by|published by|story by|text by|words by|reported by|reporting by|report by|"
    "article by|review by|author|author:|authors:|a post by|blog post by|submitted by|interview by|analysis by|opinion by|von|von:|"
    "vom|autor|autor:|autorin:|autorin|autoren:|ein artikel von|ein beitrag von|ein gastbeitrag von|blog beitrag von|gastbeitrag von|"
    "veröffentlicht von|geschrieben von|erstellt von|verfasst von|gespeichert von|eingestellt von|text:|text von|texte:|interview:|"
    "interview von|bericht von|kommentar von|par|par:|auteur|auteur :|auteur:|publié par|écrit par|propos recueillis par|por|por:|"
    "escrito por|publicado por|redactado por|texto:|texto de|autor(a):|di|di:|a cura di|scritto da|pubblicato da|autore:|testo di|"
    "door|door:|av|af|autor tekstu:|tekst:|napisał|opracował|przez|автор|автор:|авторы:|авторы|автор текста:|автор материала:|текст:|"
    "текст|подготовил|подготовила|подготовил:|подготовила:|подготовили:|подготовили|материал подготовил|материал подготовила|"
    "журналист:|корреспондент:|беседовал|беседовала|записал|записала|автори:|авторы мақала:|авторлар:|мақала авторы:|дайындаған|"
    "дайындаған:|мәтін:|тілші:|муаллиф:|muallif:|tayyorladi:|yazan:|yazar:|haber:|müəllif:|даярдаган:|кабарчы:";

/* What stands behind a name: all from here on is none. */
static const char *const TAILS =
    "am|um|stand|on|at|in|auf|updated|published|posted|aktualisiert|veröffentlicht|publié|publicado|le|el|vor|for|for the|with|mit|"
    "avec|photo|photos|photo:|foto|fotos|foto:|fotos:|fotograf|photographs|image|images|bild|bilder|photography|illustration|"
    "illustrationen|фото|фото:|опубликовано|обновлено|дата|last|is|ist|is a|opens|follow|view|views|lesezeit|min|minutes|kommentare|"
    "comments|e-mail:|email:|tel|twitter|facebook|специально|для|vom|from|via|autorenseite|edition|redaktion:|сурет|сурет:|copyright|"
    "aus|leave|read more|see all|all posts";

/* Roles and the like, which may stand beside a name in a list. */
static const char *const ROLES =
    "staff|reporter|reporters|editor|editors|writer|writers|correspondent|columnist|contributor|contributors|journalist|producer|phd|"
    "ph.d|md|m.d|msc|mph|rd|bureau|desk|redaktion|redakteur|redakteurin|redakteure|korrespondent|korrespondentin|chefredakteur|"
    "chefredakteurin|volontär|volontärin|leiter|leiterin|journaliste|rédacteur|rédactrice|rédaction|redacción|redactor|redactora|"
    "periodista|corresponsal|redazione|redação|giornalista|redakcja|dziennikarz|журналист|журналистка|корреспондент|редактор|"
    "редакция|обозреватель|колумнист|фотограф|собкор|тілші|журналисі|politics|sports|business|senior|chief|head|special|managing|"
    "assistant|deputy|associate|freelance|freier|freie|for|of|the|specialist|professor|director|jr|jr.|author|autor|autorin|автор|"
    "photographer|photography|translation|übersetzung|перевод|news";

/* Agencies and organizations: signs of a name that is no person's. */
static const char *const MAKERS =
    "dpa|afp|apa|ap|efe|sda|ansa|upi|pap|tass|reuters|interfax|associated press|agencies|agenturen|agencia|agence|agency|agentur|"
    "press|presse|prensa|redaktion|redacción|rédaction|redazione|redação|redaction|redakcja|редакция|редакциясы|агентство|агенттігі|"
    "staff|team|desk|newsroom|news|magazin|magazine|gmbh|ag|e.v|ltd|inc|llc|corp|sa|s.a|institut|institute|university|universität|"
    "verlag|verband|media|medien|online|tv|radio|zeitung|journal|times|post|ministry|ministerium|министерство|пресс-служба|"
    "пресс-центр|тасс|интерфакс|рия|редакційна|канал|communications|foundation|stiftung|bundesamt|bund|verein|company|bureau|portal|"
    "портал|сайт|website|webmaster|blog|office|department|service|group";

/* Values that name nobody. */
static const char *const NOBODY =
    "admin|administrator|administrador|root|user|webmaster|web master|none|null|undefined|unknown|n/a|anonymous|anonym|author|"
    "authors|autor|autoren|auteur|автор|авторы|super user|superuser|guest|gast|default|editor|content|login|test|system|wordpress|"
    "profile|website|redirect|false|true|yes|the author|about the author|über den autor|about|more|mehr|view all|view all posts|"
    "see all|posts|articles|share|contact|kontakt|follow|share this|read more|home|blog|archives|search|menu|related|more posts|"
    "mehr beiträge|alle beiträge|registrieren|benutzername|publisher|datenschutz|anónimo|comments|tags|news|new|by|von|по|от|all|the";

/* ---- one name ---- */

static bool is_listed(hs_str s, const char *list)
{
    return begins(s, list) == s.len && s.len > 0;
}

static bool is_particle(hs_str w)
{
    return is_listed(w, "von|van|der|den|de|da|do|dos|das|di|del|della|la|le|el|al|bin|ibn|ben|zu|zum|zur|ter|ten|du|des|y|e|af|av|ap|st|ulı|uulu|kyzy|qizi|oʻgʻli|"
                        "oglu|oğlu|qızı|ұлы|қызы|улы|кызы|угли|кизи|оглы|фон|де|ван");
}

/* Words of the name; 0 when it cannot be a person's: digits, marks, words in small letters. */
static uint32_t count_name(hs_str s)
{
    uint32_t words = 0, capitals = 0;
    if (s.len == 0 || s.len > MOST_NAME) return 0;
    for (hs_str rest = s; rest.len;) {
        hs_str w = hs_str_cut(&rest, ' ');
        if (!w.len) continue;
        size_t i = 0;
        uint32_t first = hs_utf8_next(w, &i);
        while ((first == '\'' || first == 0x2018 || first == 0x2019 || first == '(' || first == '"' || first == 0xAB || first == 0x201C) && i < w.len)
            first = hs_utf8_next(w, &i);
        if (!u_isalpha((UChar32)first)) return 0;
        if (u_islower((UChar32)first) && !is_particle(w)) return 0;
        capitals += !u_islower((UChar32)first);
        for (size_t k = 0; k < w.len; k++)
            if ((w.ptr[k] >= '0' && w.ptr[k] <= '9') || memchr(":;[]*!?/|@=<>{}#&%$_", w.ptr[k], 20)) return 0;
        words++;
    }
    return capitals && words <= 6 ? words : 0;
}

/* Where the address tells the name of the site: "harbour" of www.harbour.example. */
static bool is_of_host(hs_str s, hs_str url)
{
    size_t at = hs_ascii_find(url, 0, url.len, "://");
    if (at == url.len) return false;
    hs_str rest = hs_str_sub(url, at + 3, url.len), host = hs_str_cut(&rest, '/');
    if (hs_ascii_reads(host, 0, "www.")) host = hs_str_sub(host, 4, host.len);
    if (hs_same_words(s, host)) return true;
    while (host.len && host.ptr[host.len - 1] != '.') host.len--;
    return host.len > 1 && hs_same_words(s, hs_str_sub(host, 0, host.len - 1));
}

/* A name that is the outlet's own, or an agency's. */
static bool is_maker(hs_telling *t, hs_str s)
{
    hs_str outlet = t->about->outlet;
    if (hs_same_words(s, outlet) || (t->site.len && hs_same_words(s, t->site)) || is_of_host(s, t->about->url)) return true;
    if (outlet.len >= 4 && s.len > outlet.len && s.ptr[outlet.len] == ' ' && hs_same_words(hs_str_sub(s, 0, outlet.len), outlet)) return true;
    static const char *const ENDINGS[] = {".com", ".de", ".org", ".net", ".ru", ".kz", ".kg", ".uz", ".at", ".ch", ".info", ".fr", ".es", ".it", ".pl", ".uk"};
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        if (s.len > strlen(ENDINGS[i]) && hs_ascii_reads(s, s.len - strlen(ENDINGS[i]), ENDINGS[i])) return true;
    return holds(s, MAKERS);
}

/* ---- a list of names ---- */

static hs_str without_leads(hs_str s)
{
    for (int round = 0; round < 3; round++) {
        size_t n = begins(s, LEADS);
        bool name_itself = n == s.len || (n > 2 && s.ptr[n] != ' ' && s.ptr[n] != ':' && s.ptr[n - 1] != ':');
        if (!n || name_itself) break;
        s = hs_str_sub(s, n, s.len);
        while (s.len && memchr(" :~|-", s.ptr[0], 5)) s = hs_str_sub(s, 1, s.len);
    }
    return s;
}

/* "May 3": a word and a number behind it */
static bool begins_date(hs_str s)
{
    const char *gap = memchr(s.ptr, ' ', s.len < 24 ? s.len : 24);
    size_t at = gap ? (size_t)(gap - s.ptr) + 1 : s.len;
    if (at + 1 >= s.len || s.ptr[at] < '0' || s.ptr[at] > '9') return false;
    static const char *const WITH_DAY = "january|february|march|april|may|june|july|august|september|october|november|december|jan|jan.|feb|feb.|mar|mar.|apr|apr.|jun|jun.|jul|jul.|"
                                        "aug|aug.|sep|sep.|sept|sept.|oct|oct.|nov|nov.|dec|dec.";
    return begins(s, WITH_DAY) > 0;
}

/* Up to the first mark or word that ends all names. */
static hs_str without_tails(hs_str s)
{
    static const char *const MARKS[] = {" | ", " • ", " · ", " – ", " — ", " - ", "://", " / ", "(", "[", "<", "…", "►", "»", "|", "—", " ✓", "@"};
    for (size_t i = 1; i < s.len; i++) {
        hs_str rest = hs_str_sub(s, i, s.len);
        bool mark = memchr(" :([<|@", rest.ptr[0], 7) || (unsigned char)rest.ptr[0] >= 0x80;
        for (size_t k = 0; mark && k < sizeof MARKS / sizeof *MARKS; k++)
            if (hs_str_starts(rest, hs_str_of(MARKS[k]))) return hs_ascii_trim(hs_str_sub(s, 0, i));
        bool starts = s.ptr[i - 1] == ' ' || s.ptr[i - 1] == ',';
        bool digit = rest.ptr[0] >= '0' && rest.ptr[0] <= '9', capital = rest.ptr[0] >= 'A' && rest.ptr[0] <= 'Z';
        size_t tail = starts ? begins(rest, TAILS) : 0;
        if (capital && tail <= 4) tail = 0; /* "Le", "El", "Min", "Last" are names as well */
        if (tail || (starts && (digit || begins_date(rest)))) return hs_ascii_trim(hs_str_sub(s, 0, i));
    }
    return s;
}

static hs_str trim_marks(hs_str s)
{
    while (s.len && memchr(" ,;:.|~-*/\"'", s.ptr[0], 12)) s = hs_str_sub(s, 1, s.len);
    while (s.len && memchr(" ,;:|~-*/\"'", s.ptr[s.len - 1], 11)) s.len--;
    return s;
}

/* Length of what parts two names at s[i]; 0 if nothing does. */
static size_t parts_names(hs_str s, size_t i)
{
    static const char *const MARKS[] = {" und ", " and ", " & ", " et ", " y ", " e ", " и ", " және ", " va ", " i ", " ve ", " və ", " та ", " жана ", " / ", " + "};
    if (s.ptr[i] == ',' || s.ptr[i] == ';' || s.ptr[i] == '|' || s.ptr[i] == '\n') return 1;
    for (size_t k = 0; s.ptr[i] == ' ' && k < sizeof MARKS / sizeof *MARKS; k++)
        if (hs_str_starts(hs_str_sub(s, i, s.len), hs_str_of(MARKS[k]))) return strlen(MARKS[k]);
    return 0;
}

static void add_person(people *p, hs_str s)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (hs_same_words(p->at[i], s)) return;
    if (p->n < MOST_PEOPLE) p->at[p->n++] = s;
}

/* One part of a list. The first may be a nickname where `nicknames`; those behind it are people of two words or more. */
static void take_part(hs_str s, bool nicknames, people *p)
{
    if (hs_ascii_find(s, 0, s.len, "://") < s.len || hs_ascii_find(s, 0, s.len, "www.") < s.len) return;
    s = trim_marks(without_tails(without_leads(trim_marks(s))));
    if (s.len < 2 || s.len > MOST_NAME || is_listed(s, NOBODY) || memchr(s.ptr, '@', s.len)) return;
    uint32_t words = count_name(s);
    if (p->n && (words < 2 || holds(s, MAKERS) || (holds(s, ROLES) && words < 5))) return;
    if (!nicknames && words < 2) return;
    if (words == 0 && (memchr(s.ptr, ' ', s.len) || hs_ascii_find(s, 0, s.len, "admin") < s.len)) return;
    if (is_listed(s, LEADS) || is_listed(s, TAILS)) return;
    add_person(p, s);
}

/* "By Mara Lind, reporter, and Olav Brekke | 3 May 2031" -> Mara Lind; Olav Brekke */
static people read_people(hs_str s, bool nicknames)
{
    people p = {.n = 0};
    s = without_leads(trim_marks(s));
    size_t from = 0;
    uint32_t parts = 0;
    for (size_t i = 0; i <= s.len && parts < MOST_PARTS; i++) {
        size_t mark = i < s.len ? parts_names(s, i) : 1;
        if (!mark) continue;
        hs_str part = hs_str_sub(s, from, i);
        take_part(part, nicknames && parts == 0, &p);
        if (without_tails(part).len < part.len && p.n) break; /* all behind a date is something else */
        parts++;
        from = i + mark;
        i = from - 1;
    }
    return p;
}

static bool has_person(hs_telling *t, const people *p)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (count_name(p->at[i]) >= 2 && !is_maker(t, p->at[i])) return true;
    return false;
}

static bool holds_all(const people *more, const people *fewer)
{
    for (uint32_t i = 0; i < fewer->n; i++) {
        bool there = false;
        for (uint32_t k = 0; k < more->n; k++) there = there || hs_same_words(more->at[k], fewer->at[i]);
        if (!there) return false;
    }
    return true;
}

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
        if (s->links.at[i].end - s->links.at[i].begin > LONGEST_LINK || worth_of_place(w, s->links.at[i].begin) < NEAR) continue;
        hs_str href = hs_tag_attribute(s->link_tags.at[i], "href"), rel = hs_tag_attribute(s->link_tags.at[i], "rel");
        hs_str class = hs_tag_attribute(s->link_tags.at[i], "class");
        bool own = hs_ascii_find(rel, 0, rel.len, "author") < rel.len || hs_names_word(class, "author byline authorname");
        bool path = false;
        for (size_t k = 0; !own && !path && k < sizeof PATHS / sizeof *PATHS; k++) path = hs_ascii_find(href, 0, href.len, PATHS[k]) < href.len;
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
static people read_one(watch *w, const sighting *s, bool nicknames)
{
    people p = read_people(hs_telling_range(w->t, s->at.begin, s->at.end, HS_LONGEST_NAME), nicknames), linked = {.n = 0};
    for (uint32_t i = 0; i < w->seen.n && !is_link(s); i++) {
        const sighting *link = &w->seen.at[i];
        if (!is_link(link) || link->at.begin < s->at.begin || link->at.end > s->at.end) continue;
        people more = read_people(hs_telling_range(w->t, link->at.begin, link->at.end, HS_LONGEST_NAME), nicknames);
        for (uint32_t k = 0; k < more.n; k++) add_person(&linked, more.at[k]);
    }
    return linked.n && linked.n >= p.n ? linked : p;
}

/* The sighting's names, and those of others shown alike next to it. */
static people read_sighting(watch *w, uint32_t which)
{
    const sighting *s = &w->seen.at[which];
    people p = read_one(w, s, true);
    uint32_t end = s->at.end;
    for (uint32_t i = which + 1; p.n && i < w->seen.n && p.n < MOST_PEOPLE; i++) {
        const sighting *other = &w->seen.at[i];
        if (other->at.begin < end || other->at.begin > end + ADJACENT || !hs_str_eq(other->group, s->group) || !s->group.len) continue;
        people more = read_one(w, other, false);
        for (uint32_t k = 0; k < more.n; k++) add_person(&p, more.at[k]);
        end = other->at.end;
    }
    return p;
}

static people shown_people(watch *w, bool *plain)
{
    people none = {.n = 0}, best = none;
    bool *tried = hs_new(&w->t->r->scratch, bool, w->seen.n);
    for (uint32_t round = 0; round < w->seen.n && round < MOST_READ; round++) {
        uint32_t next = UINT32_MAX;
        for (uint32_t i = 0; i < w->seen.n; i++)
            if (!tried[i] && (next == UINT32_MAX || by_worth(&w->seen.at[i], &w->seen.at[next]) < 0)) next = i;
        if (next == UINT32_MAX) break;
        tried[next] = true;
        if (w->seen.at[next].worth < FAINT && best.n) break;
        people p = read_sighting(w, next);
        if (!p.n) continue;
        if (has_person(w->t, &p)) {
            *plain = w->seen.at[next].worth >= PLAIN;
            return p;
        }
        if (!best.n) best = p;
    }
    return best;
}

/* "By Mara Lind" on a line of its own, or "3 May 2031, by Mara Lind". */
static people line_people(hs_telling *t, hs_str line)
{
    people none = {.n = 0};
    if (line.len < 6 || line.len > HS_LONGEST_NAME) return none;
    size_t lead = begins(line, LEADS);
    if (lead && lead < line.len) return read_people(line, false);
    static const char *const INSIDE[] = {" by ", " von ", " par ", " por ", "Автор: ", "Текст: ", "автор: ", "Text: ", "Autor: "};
    for (size_t i = 0; i + 6 < line.len && line.len < 120; i++)
        for (size_t k = 0; k < sizeof INSIDE / sizeof *INSIDE; k++)
            if (hs_str_starts(hs_str_sub(line, i, line.len), hs_str_of(INSIDE[k]))) {
                people p = read_people(hs_str_sub(line, i + strlen(INSIDE[k]), line.len), false);
                if (has_person(t, &p)) return p;
            }
    return none;
}

static people block_people(hs_telling *t, uint32_t i, uint32_t longest)
{
    people none = {.n = 0};
    const hs_block *b = &t->page->block.at[i];
    if (b->chars < 5 || b->chars > longest || i == t->about->headline || hs_place_of(t, b->elem) == HS_PLACE_OTHER) return none;
    for (hs_str rest = hs_telling_block(t, i, true); rest.len;) {
        people p = line_people(t, hs_ascii_trim(hs_str_cut(&rest, '\n')));
        if (has_person(t, &p)) return p;
    }
    return none;
}

/* A line by the headline or at the end of the article that names its author. */
static people printed_people(hs_telling *t)
{
    const hs_body *body = t->body;
    uint32_t first = body->n ? body->block[0] : 0, last = body->n ? body->block[body->n - 1] : 0;
    uint32_t head = t->about->headline != UINT32_MAX ? t->about->headline : first;
    if (head > first) first = head;
    people p = {.n = 0};
    for (uint32_t i = head > 4 ? head - 4 : 0; i <= first + 4 && i < t->page->block.n && !p.n; i++) p = block_people(t, i, 120);
    for (uint32_t i = last > 3 ? last - 3 : 0; i <= last + 6 && i < t->page->block.n && !p.n; i++) p = block_people(t, i, 80);
    return p;
}

/* ---- which of them ---- */

static people told_people(hs_telling *t)
{
    static const char *const NAMES[] = {
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dc:creator", "dcterms.creator", "byl", "byline",
        "article:author_name", "og:article:author", "author_name", "citation_author", "mediator_author", "creator", "cxenseparse:author",
        "article.author", NULL,
    };
    people best = {.n = 0};
    for (size_t i = 0; NAMES[i] && !has_person(t, &best); i++) {
        people p = read_people(hs_telling_metas(t, NAMES[i], 4 * HS_LONGEST_NAME), true);
        if (p.n && (!best.n || has_person(t, &p))) best = p;
    }
    const char *label[] = {"twitter:label1", NULL}, *value[] = {"twitter:data1", NULL};
    hs_str says = hs_telling_meta(t, label, HS_LONGEST_NAME, NULL);
    if (!has_person(t, &best) && begins(says, LEADS)) {
        people p = read_people(hs_telling_meta(t, value, HS_LONGEST_NAME, NULL), true);
        if (p.n) best = p;
    }
    return best;
}

static people better(hs_telling *t, people a, people b)
{
    if (!a.n) return b;
    if (!b.n) return a;
    if (has_person(t, &a) != has_person(t, &b)) return has_person(t, &a) ? a : b;
    return b.n > a.n && holds_all(&b, &a) ? b : a;
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

static hs_str joined(hs_telling *t, const people *p)
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
    people p = read_people(hs_telling_tidy(t, t->ld.author, 4 * HS_LONGEST_NAME), true);
    p = better(t, p, told_people(t));
    watch w = watch_page(t);
    bool plain = false; /* a byline by the headline is what readers go by, whoever has put the page in */
    people shown = shown_people(&w, &plain);
    p = plain && !holds_all(&p, &shown) ? shown : better(t, p, shown);
    if (!has_person(t, &p)) p = better(t, p, printed_people(t));
    if (!p.n) p = read_people(hs_telling_tidy(t, t->ld.maker, HS_LONGEST_NAME), true);
    return p.n ? joined(t, &p) : NOTHING;
}
