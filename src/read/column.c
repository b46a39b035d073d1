/* Which column of a table, or key of a record, holds what. */
#include "read/column.h"
#include <inttypes.h>
#include <stdio.h>
#include <unicode/uchar.h>
#include "base/err.h"
#include "base/utf8.h"

enum { LONGEST = 64 }; /* no name below is longer */

/* Names without spaces, "_" and "-", in small letters; the likeliest first. */
static const struct { const char *role; size_t field; const char *names; } ROLES[] = {
    {"text", HS_ROLE_TEXT, "text fulltext articletext articlebody maintext body content message post story article "
                           "текст полныйтекст текстстатьи содержание сообщение мәтін мәтіні мазмұны мақала"},
    {"html", HS_ROLE_HTML, "html bodyhtml contenthtml htmlbody rawhtml"},
    {"title", HS_FIELD(title), "title headline heading subject заголовок название тема тақырып тақырыбы атауы"},
    {"outlet", HS_FIELD(outlet), "outlet publication publisher newspaper source sourcename media site sitename источник издание сми "
                                 "дереккөз басылым бақ"},
    {"author", HS_FIELD(author), "author authors byline creator writer автор авторы авторлар авторлары"},
    {"url", HS_FIELD(url), "url link permalink uri href ссылка адрес сілтеме"},
    {"date", HS_FIELD(date), "date datepublished publisheddate publicationdate publishedat published pubdate datetime createdat timestamp "
                             "time дата датапубликации опубликовано күні күн жарияланғанкүні"},
    {"edited", HS_FIELD(edited), "edited datemodified modified updatedat updated lastmod изменено обновлено өзгертілді"},
    {"lang", HS_FIELD(lang), "lang language languagecode язык тіл тілі"},
    {"id", HS_FIELD(id), "id docid articleid guid uuid"},
    {"channel", HS_FIELD(channel), "channel channelname канал арна"},
    {"channel_id", HS_FIELD(channel_id), "channelid"},
    {"forwarded_from", HS_FIELD(forwarded_from), "forwardedfrom"},
    {"forwarded_date", HS_FIELD(forwarded_date), "forwardeddate"},
    {"reply_to", HS_FIELD(reply_to), "replyto replytomessageid"},
};
enum { N_ROLES = sizeof ROLES / sizeof *ROLES };

static int not_a_role(hs_str role, hs_err *err)
{
    char known[256] = "";
    for (size_t i = 0, at = 0; i < N_ROLES; i++) {
        memcpy(known + at, i ? ", " : "", i ? 2 : 0);
        at += i ? 2 : 0;
        memcpy(known + at, ROLES[i].role, strlen(ROLES[i].role) + 1);
        at += strlen(ROLES[i].role);
    }
    return hs_fail(err, HS_EUSAGE, "--map: there is no \"%.*s\"; say text=COLUMN,date=COLUMN and so on, of %s", (int)(role.len < 40 ? role.len : 40),
                   role.ptr, known);
}

int hs_column_map_read(hs_str map, hs_column_map *out, hs_err *err)
{
    *out = (hs_column_map){0};
    while (map.len) {
        hs_str column = hs_str_cut(&map, ','), role = hs_str_trim(hs_str_cut(&column, '='));
        size_t i = 0;
        while (i < N_ROLES && !hs_str_is(role, ROLES[i].role)) i++;
        column = hs_str_trim(column);
        if (i == N_ROLES) return not_a_role(role, err);
        if (!column.len) return hs_fail(err, HS_EUSAGE, "--map: \"%s=\" needs a column's name", ROLES[i].role);
        out->of[ROLES[i].field] = column;
    }
    return HS_OK;
}

/* Small letters of s without spaces, "_" and "-"; empty when that is too long to be one of ours. */
static hs_str folded(hs_str s, char into[LONGEST])
{
    size_t n = 0;
    for (size_t i = 0; i < s.len;) {
        uint32_t c = hs_utf8_next(s, &i);
        if (c == '_' || c == '-' || c == 0xFEFF || u_isUWhiteSpace((UChar32)c)) continue;
        if (n + 4 > LONGEST) return (hs_str){"", 0};
        n += (size_t)hs_utf8_put((uint32_t)u_tolower((UChar32)c), into + n);
    }
    return (hs_str){into, n};
}

static size_t find_wanted(hs_str wanted, const hs_str *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (hs_str_eq(hs_str_trim(names[i]), wanted)) return i;
    char a[LONGEST], b[LONGEST];
    hs_str key = folded(wanted, a);
    for (size_t i = 0; i < n && key.len; i++)
        if (hs_str_eq(folded(names[i], b), key)) return i;
    return n;
}

size_t hs_column_find(const hs_column_map *map, size_t role, const hs_str *names, size_t n)
{
    if (map->of[role].len) return find_wanted(map->of[role], names, n);
    size_t k = 0, best = n, best_rank = SIZE_MAX;
    while (k < N_ROLES && ROLES[k].field != role) k++;
    for (size_t i = 0; i < n && k < N_ROLES; i++) {
        char into[LONGEST];
        hs_str key = folded(names[i], into), known = hs_str_of(ROLES[k].names);
        for (size_t rank = 0; key.len && known.len && rank < best_rank; rank++)
            if (hs_str_eq(hs_str_cut(&known, ' '), key)) best_rank = rank, best = i;
    }
    return best;
}

int hs_column_none(hs_str file, uint64_t line, const hs_str *names, size_t n, hs_err *err)
{
    enum { ROOM = 280 };
    char place[24] = "";
    hs_buf list = {0};
    if (line) snprintf(place, sizeof place, ":%" PRIu64, line);
    for (size_t i = 0; i < n && list.len < ROOM; i++) {
        hs_str name = hs_str_trim(names[i]);
        if (list.len + name.len > ROOM) {
            hs_buf_add_z(&list, ", …");
            break;
        }
        hs_buf_printf(&list, "%s\"%.*s\"", i ? ", " : "", (int)name.len, name.ptr);
    }
    int code = hs_fail(err, HS_EFORMAT, "%.*s%s: nothing here is called text; there is %.*s; say what holds it with --map text=NAME", (int)file.len,
                       file.ptr, place, (int)list.len, list.ptr ? list.ptr : "nothing at all");
    hs_buf_free(&list);
    return code;
}
