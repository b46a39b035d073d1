/* The parts of a Microsoft Office file. */
#include "read/ooxml.h"
#include <stdio.h>
#include "base/err.h"
#include "read/prose.h"
#include "read/unzip.h"

int hs_ooxml_walk(hs_reading *r, hs_str zip, hs_str file, const char *part, const hs_xml_calls *calls, void *user, hs_err *err)
{
    hs_err own = {0};
    hs_buf xml = {0}, place = {0};
    int code = hs_unzip_member(zip, part, hs_name_ends(hs_str_of(part), ".rels") ? HS_RELATIONS_LIMIT : HS_PART_LIMIT, &xml, &own);
    hs_buf_printf(&place, "%.*s: %s", (int)file.len, file.ptr, part);
    if (code) hs_fail(err, code, "%.*s: %s", (int)file.len, file.ptr, own.message);
    else if (r) code = hs_reading_unpacked(r, file, xml.len, err);
    if (!code) code = hs_xml_walk(hs_buf_str(&xml), hs_buf_str(&place), calls, user, err);
    hs_buf_free(&xml);
    hs_buf_free(&place);
    return code;
}

/* ---- relationships ---- */

typedef struct search {
    const char *part, *type, *id;
    char *into;
    bool found;
} search;

/* target, as seen from the folder of part, in one path */
static void resolve(const char *part, hs_str target, char into[HS_PART_PATH])
{
    const char *slash = strrchr(part, '/');
    int folder = slash ? (int)(slash - part) : 0;
    if (target.len && target.ptr[0] == '/') {
        target = hs_str_sub(target, 1, target.len);
        folder = 0;
    }
    while (hs_str_starts(target, HS_STR("../")) || hs_str_starts(target, HS_STR("./"))) {
        bool up = target.ptr[1] == '.';
        target = hs_str_sub(target, up ? 3 : 2, target.len);
        for (; up && folder && part[folder - 1] != '/'; folder--) {}
        if (up && folder) folder--;
    }
    snprintf(into, HS_PART_PATH, "%.*s%s%.*s", folder, part, folder ? "/" : "", (int)target.len, target.ptr);
}

static bool relation_open(void *user, xmlTextReader *r, const char *name)
{
    search *s = user;
    char type[HS_PART_PATH], id[HS_PART_PATH], target[HS_PART_PATH];
    if (s->found || strcmp(name, "Relationship") != 0) return !s->found;
    hs_str is = hs_xml_attribute(r, "Type", type, sizeof type), called = hs_xml_attribute(r, "Id", id, sizeof id);
    if (s->type ? !hs_str_ends(is, hs_str_of(s->type)) : !hs_str_is(called, s->id)) return true;
    resolve(s->part, hs_xml_attribute(r, "Target", target, sizeof target), s->into);
    s->found = true;
    return true;
}

static void nothing(void *user, const char *name)
{
    (void)user;
    (void)name;
}

bool hs_ooxml_target(hs_str zip, const char *part, const char *type, const char *id, char into[HS_PART_PATH])
{
    static const hs_xml_calls CALLS = {.open = relation_open, .close = nothing};
    const char *slash = strrchr(part, '/');
    int folder = slash ? (int)(slash - part) + 1 : 0;
    char path[HS_PART_PATH + 16];
    snprintf(path, sizeof path, "%.*s_rels/%s.rels", folder, part, part + folder);
    search s = {.part = part, .type = type, .id = id, .into = into};
    hs_ooxml_walk(NULL, zip, HS_STR(""), path, &CALLS, &s, NULL);
    return s.found;
}

/* ---- what the document says of itself ---- */

typedef struct about {
    hs_draft *d;
    hs_buf value;
} about;

static bool about_open(void *user, xmlTextReader *r, const char *name)
{
    (void)r;
    (void)name;
    ((about *)user)->value.len = 0;
    return true;
}

static void about_text(void *user, hs_str text)
{
    hs_buf_add(&((about *)user)->value, text);
}

static void about_close(void *user, const char *name)
{
    about *a = user;
    hs_str v = hs_buf_str(&a->value);
    if (strcmp(name, "title") == 0 && hs_title_is_real(v)) hs_draft_field(a->d, HS_FIELD(title), v);
    else if (strcmp(name, "creator") == 0) hs_draft_field(a->d, HS_FIELD(author), v);
    else if (strcmp(name, "language") == 0) hs_draft_field(a->d, HS_FIELD(lang), v);
    else if (strcmp(name, "created") == 0) hs_draft_field(a->d, HS_FIELD(date), v);
    else if (strcmp(name, "modified") == 0) hs_draft_field(a->d, HS_FIELD(edited), v);
    a->value.len = 0;
}

void hs_ooxml_about(hs_str zip, hs_draft *d)
{
    static const hs_xml_calls CALLS = {.open = about_open, .close = about_close, .text = about_text};
    char part[HS_PART_PATH];
    about a = {.d = d};
    if (!hs_ooxml_target(zip, "", "/core-properties", NULL, part)) snprintf(part, sizeof part, "docProps/core.xml");
    hs_ooxml_walk(NULL, zip, HS_STR(""), part, &CALLS, &a, NULL);
    if (hs_str_eq(hs_draft_get(d, HS_FIELD(edited)), hs_draft_get(d, HS_FIELD(date)))) d->field[HS_FIELD(edited)].len = 0;
    d->held.failed |= a.value.failed;
    hs_buf_free(&a.value);
}
