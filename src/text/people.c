/* Names out of what pages write around them, in the languages of the lists below. Pure functions of the text and of what is known of the
 * page: nothing here looks for a place where names may stand. */
#include "text/people.h"
#include <unicode/uchar.h>
#include "base/utf8.h"
#include "text/ascii.h"

enum { MOST_NAME = 60, MOST_PARTS = 24 };

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

/* The longest of the phrases in list (parted by '|') that s hs_people_begins with; 0 if none. */
size_t hs_people_begins(hs_str s, const char *list)
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
        if ((i == 0 || memchr(" -/.,&()", s.ptr[i - 1], 8)) && s.ptr[i] != ' ' && hs_people_begins(hs_str_sub(s, i, s.len), list)) return true;
    return false;
}

/* What stands before a name: of the page's languages, with and without a colon. */
static const char *const LEADS =
    "artikel von|alles von|beiträge von|beitrag von|mehr von|alle artikel von|alle beiträge von|zeige alle beiträge von|all posts by|"
    "view all posts by|posts by|articles by|more by|more from|tous les articles de|ver todos los artículos de|все статьи|"
    "все материалы автора|by|by:|written by|posted by|published by|story by|text by|words by|reported by|reporting by|report by|"
    "article by|review by|author|author:|authors:|a post by|blog post by|submitted by|interview by|analysis by|opinion by|von|von:|"
    "vom|autor|autoren|autorinnen:|redaktion:|autor:|autorin:|autorin|autoren:|ein artikel von|ein beitrag von|ein gastbeitrag von|blog beitrag von|gastbeitrag von|"
    "veröffentlicht von|geschrieben von|erstellt von|verfasst von|gespeichert von|eingestellt von|text:|text von|texte:|interview:|"
    "eine kolumne von|kolumne von|ein kommentar von|ein gastkommentar von|eine analyse von|ein interview von|ein essay von|eine reportage von|"
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
    "no author|no byline|zuletzt geändert|last updated|last modified|view comments|ähnliche beiträge|related articles|weitere informationen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|text|texte|foto|fotos|photo|photos|mehr beiträge|alle beiträge|registrieren|benutzername|publisher|datenschutz|anónimo|comments|tags|news|new|by|von|по|от|all|the";

/* ---- one name ---- */

bool hs_people_listed(hs_str s, const char *list)
{
    return hs_people_begins(s, list) == s.len && s.len > 0;
}

static bool is_particle(hs_str w)
{
    return hs_people_listed(w, "von|van|der|den|de|da|do|dos|das|di|del|della|la|le|el|al|bin|ibn|ben|zu|zum|zur|ter|ten|du|des|y|e|af|av|ap|st|ulı|uulu|kyzy|qizi|oʻgʻli|"
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

/* "Mara lind", "mara Lind": two words, one of them without its capital */
static bool is_written_loosely(hs_str s)
{
    size_t gap = hs_ascii_find(s, 0, s.len, " "), i = 0, k = gap + 1;
    if (gap < 3 || gap + 4 > s.len || hs_ascii_find(s, gap + 1, s.len, " ") < s.len) return false;
    for (size_t n = 0; n < s.len; n++)
        if (s.ptr[n] >= '!' && s.ptr[n] < 'A') return false;
    bool first = u_isupper((UChar32)hs_utf8_next(s, &i)), second = u_isupper((UChar32)hs_utf8_next(s, &k));
    return first != second && !is_particle(hs_str_sub(s, 0, gap));
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

bool hs_people_outlet(const hs_telling *t, hs_str s)
{
    return hs_same_words(s, t->about->outlet) || (t->site.len && hs_same_words(s, t->site)) || is_of_host(s, t->about->url);
}

/* A name that is the outlet's own, or an agency's. */
bool hs_people_maker(hs_telling *t, hs_str s)
{
    hs_str outlet = t->about->outlet;
    if (hs_people_outlet(t, s)) return true;
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
        size_t n = hs_people_begins(s, LEADS);
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
    return hs_people_begins(s, WITH_DAY) > 0;
}

static bool is_shouted(hs_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (!(s.ptr[i] >= 'A' && s.ptr[i] <= 'Z') && s.ptr[i] != '-') return false;
    return s.len > 0;
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
        bool agency = rest.len > 2 && rest.len < 8 && rest.ptr[0] == '/' && is_shouted(hs_str_sub(rest, 1, rest.len)); /* "Mara Lind/NVA" */
        if (agency) return hs_ascii_trim(hs_str_sub(s, 0, i));
        bool starts = s.ptr[i - 1] == ' ' || s.ptr[i - 1] == ',';
        bool digit = rest.ptr[0] >= '0' && rest.ptr[0] <= '9', capital = rest.ptr[0] >= 'A' && rest.ptr[0] <= 'Z';
        size_t tail = starts ? hs_people_begins(rest, TAILS) : 0;
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

/* "Mara Lind Reporter", "Attorney Mara Lind" -> "Mara Lind", where two words or more are left. */
static hs_str without_role(hs_str s)
{
    static const char *const BEFORE = "rechtsanwalt|rechtsanwältin|attorney|reporter|correspondent|journalist|journalistin|редактор|корреспондент";
    static const char *const BEHIND = "reporter|correspondent|editor|writer|columnist|contributor|journalist|chefredakteur|chefredakteurin|redakteur|redakteurin|"
                                      "autor|autorin|volontär|volontärin|korrespondent|korrespondentin|redactor|redactora|periodista";
    size_t before = hs_people_begins(s, BEFORE);
    if (before && before < s.len && count_name(hs_str_sub(s, before + 1, s.len)) >= 2) s = hs_str_sub(s, before + 1, s.len);
    size_t last = s.len;
    while (last && s.ptr[last - 1] != ' ') last--;
    hs_str rest = hs_ascii_trim(hs_str_sub(s, 0, last));
    return hs_people_listed(hs_str_sub(s, last, s.len), BEHIND) && count_name(rest) >= 2 ? rest : s;
}

void hs_people_add(hs_people *p, hs_str s)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (hs_same_words(p->at[i], s)) return;
    if (p->n < HS_MOST_PEOPLE) p->at[p->n++] = s;
}

/* "Projektleiterin der Werft": a role in one word with an end that many have, and whose it is */
static bool is_role_of(hs_str s)
{
    static const char *const ENDS[] = {"leiter", "leiterin", "sprecher", "sprecherin", "referent", "referentin", "direktor", "direktorin", "präsident", "präsidentin",
                                       "vorsitzender", "vorsitzende", "minister", "ministerin", "geschäftsführer", "geschäftsführerin"};
    hs_str rest = s, first = hs_str_cut(&rest, ' ');
    for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++)
        if (first.len >= strlen(ENDS[i]) && hs_ascii_reads(first, first.len - strlen(ENDS[i]), ENDS[i])) return true;
    return false;
}

/* One part of a list. The first may be a nickname where `nicknames`; those behind it are people of two words or more. */
static void take_part(hs_str s, bool nicknames, hs_people *p)
{
    if (hs_ascii_find(s, 0, s.len, "://") < s.len || hs_ascii_find(s, 0, s.len, "www.") < s.len) return;
    s = without_role(trim_marks(without_tails(without_leads(trim_marks(s)))));
    if (s.len < 2 || s.len > MOST_NAME || hs_people_listed(s, NOBODY) || memchr(s.ptr, '@', s.len)) return;
    uint32_t words = count_name(s);
    if (p->n && (words < 2 || is_role_of(s) || holds(s, MAKERS) || (holds(s, ROLES) && words < 5))) return;
    if (!nicknames && words < 2) return;
    if (words == 0 && ((memchr(s.ptr, ' ', s.len) && !(nicknames && is_written_loosely(s))) || hs_ascii_find(s, 0, s.len, "admin") < s.len)) return;
    if (hs_people_listed(s, LEADS) || hs_people_listed(s, TAILS) || (s.ptr[0] >= '0' && s.ptr[0] <= '9' && !words)) return;
    hs_people_add(p, s);
}

/* "By Mara Lind, reporter, and Olav Brekke | 3 May 2031" -> Mara Lind; Olav Brekke */
hs_people hs_people_read(hs_str s, bool nicknames)
{
    hs_people p = {.n = 0};
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

bool hs_people_named(hs_telling *t, const hs_people *p)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (count_name(p->at[i]) >= 2 && !hs_people_maker(t, p->at[i])) return true;
    return false;
}

bool hs_people_hold(const hs_people *more, const hs_people *fewer)
{
    for (uint32_t i = 0; i < fewer->n; i++) {
        bool there = false;
        for (uint32_t k = 0; k < more->n; k++) there = there || hs_same_words(more->at[k], fewer->at[i]);
        if (!there) return false;
    }
    return true;
}

size_t hs_people_lead(hs_str s)
{
    return hs_people_begins(s, LEADS);
}

bool hs_people_alone(hs_telling *t, hs_str s)
{
    s = trim_marks(s);
    uint32_t words = count_name(s);
    if (words < 2 || words > 3 || holds(s, ROLES) || hs_people_maker(t, s)) return false;
    return !hs_people_begins(s, LEADS) && !hs_people_begins(s, TAILS) && !hs_people_begins(s, NOBODY);
}
