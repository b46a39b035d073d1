/* Who decides, about which statement, and the fields of a statement as a person writes them. */
#include "cli/coding.h"
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *cli_coder(const char *given)
{
    const char *set = getenv("HEARSAY_CODER");
    if (!given && set && *set) given = set;
    if (!given) {
        const struct passwd *login = getpwuid(geteuid());
        given = login ? login->pw_name : NULL;
    }
    if (!given || !*given) {
        cli_complain("who decides this? Say --as NAME, or set HEARSAY_CODER");
        return NULL;
    }
    return given;
}

bool cli_statement_ref(const char *ref, hs_str *doc, uint32_t *id)
{
    const char *colon = strchr(ref, ':');
    char *end = NULL;
    unsigned long n = 0;
    if (colon && colon > ref && colon[1] == 's' && colon[2] >= '1' && colon[2] <= '9') n = strtoul(colon + 2, &end, 10);
    if (!n || n > UINT32_MAX || *end) {
        cli_complain("%s: names no statement; d12:s3 is statement s3 of document d12", ref);
        return false;
    }
    *doc = (hs_str){ref, (size_t)(colon - ref)};
    *id = (uint32_t)n;
    return true;
}

/* ---- fields ---- */

const char *const cli_fields[] = {"speaker", "kind", "polarity", "certainty", "type", "about", "said", "content", "cue", "source", NULL};

static const char *type_word(int i) { return hs_type_word((hs_type)i); }
static const char *kind_word(int i) { return hs_kind_word((hs_kind)i); }
static const char *polarity_word(int i) { return hs_polarity_word((hs_polarity)i); }
static const char *certainty_word(int i) { return hs_certainty_word((hs_certainty)i); }

/* Which of the words 0 … last; -1 after a complaint that lists them. */
static int choose(const char *field, const char *value, int last, const char *(*word)(int))
{
    char all[128] = "";
    for (int i = 0; i <= last; i++) {
        if (!strcmp(value, word(i))) return i;
        size_t n = strlen(all);
        snprintf(all + n, sizeof all - n, "%s%s", i ? ", " : "", word(i));
    }
    cli_complain("%s: `%s` is none of %s", field, value, all);
    return -1;
}

static hs_str trimmed(const char *from, size_t n)
{
    while (n && *from == ' ') from++, n--;
    while (n && from[n - 1] == ' ') n--;
    return (hs_str){from, n};
}

/* "A; B" */
static bool set_about(cli_record *r, const char *value)
{
    uint32_t n = 0;
    for (const char *at = value; *at; at += at[strcspn(at, ";")] == ';' ? strcspn(at, ";") + 1 : strcspn(at, ";")) {
        hs_str name = trimmed(at, strcspn(at, ";"));
        if (!name.len) continue;
        if (n == MOST_ABOUT) {
            cli_complain("about: at most %d names", MOST_ABOUT);
            return false;
        }
        r->about[n++] = name;
    }
    r->s.about = (hs_strs){r->about, n};
    return true;
}

/* "104-133,140-150": code points, in order */
static bool set_place(const char *field, const hs_doc *doc, const char *value, hs_span *at, hs_spans *out)
{
    const uint32_t most = hs_doc_offset(doc, (uint32_t)hs_doc_text(doc).len, HS_CODE_POINTS);
    uint32_t n = 0, last = 0;
    for (const char *p = value; *p;) {
        char *end, *behind = NULL;
        unsigned long from = strtoul(p, &end, 10), to = end > p && *end == '-' ? strtoul(end + 1, &behind, 10) : 0;
        bool good = *p >= '0' && *p <= '9' && behind && behind > end + 1 && (*behind == '\0' || (*behind == ',' && behind[1])) && n < MOST_SPANS;
        if (!good || to <= from || from < last || to > most) {
            cli_complain("%s: `%s` is no place in the text of %u characters; 104-133 is one, 104-133,140-150 two in order", field, value, most);
            return false;
        }
        at[n++] = (hs_span){hs_doc_byte(doc, (uint32_t)from), hs_doc_byte(doc, (uint32_t)to)};
        last = (uint32_t)to;
        p = *behind ? behind + 1 : behind;
    }
    *out = (hs_spans){at, n};
    return true;
}

static bool set_word(cli_record *r, const char *field, const char *value)
{
    int i = -1;
    if (!strcmp(field, "kind") && (i = choose(field, value, HS_KIND_AUTHOR, kind_word)) >= 0) r->s.source.kind = (hs_kind)i;
    if (!strcmp(field, "polarity") && (i = choose(field, value, HS_DENIED, polarity_word)) >= 0) r->s.polarity = (hs_polarity)i;
    if (!strcmp(field, "certainty") && (i = choose(field, value, HS_QUESTIONED, certainty_word)) >= 0) r->s.certainty = (hs_certainty)i;
    if (!strcmp(field, "type") && (i = choose(field, value, HS_MIXED, type_word)) >= 0) r->s.type = (hs_type)i, r->type_given = true;
    return i >= 0;
}

static bool set_said(cli_record *r, const char *value)
{
    r->s.said.value = *value ? trimmed(value, strlen(value)) : (hs_str){0};
    if (!*value) r->s.said.spans = (hs_spans){0};
    return true;
}

bool cli_record_set(cli_record *r, const hs_doc *doc, const char *field, const char *value)
{
    hs_spans *const place[N_PLACES] = {&r->s.content, &r->s.cue, &r->s.source.spans};
    static const char *const places[N_PLACES] = {"content", "cue", "source"};
    for (int i = 0; i < N_PLACES; i++) {
        if (strcmp(field, places[i])) continue;
        if (i == 0) r->content_given = true;
        return set_place(field, doc, value, r->place[i], place[i]);
    }
    if (!strcmp(field, "about")) return set_about(r, value);
    if (!strcmp(field, "said")) return set_said(r, value);
    if (!strcmp(field, "speaker")) {
        hs_str name = trimmed(value, strlen(value));
        r->s.source.name = name.len ? name : (hs_str){0};
        return true;
    }
    const char *near;
    for (size_t n = 0; cli_fields[n]; n++)
        if (!strcmp(cli_fields[n], field)) return set_word(r, field, value);
    near = cli_nearest(field, cli_fields, 10);
    if (near) cli_complain("%s: no field of a statement; did you mean %s?", field, near);
    else cli_complain("%s: no field of a statement; there are speaker, kind, polarity, certainty, type, about, said, content, cue, source", field);
    return false;
}

void cli_record_settle(cli_record *r, const hs_doc *doc)
{
    if (r->content_given && !r->type_given) r->s.type = hs_doc_type(doc, r->s.content);
}
