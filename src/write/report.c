/* What the formats of reports share. */
#include "write/report.h"
#include "base/err.h"

int hs_write_report(const hs_any_report *report, const hs_report_options *options, hs_sink sink, void *user, hs_err *err)
{
    hs_report_writer *const writer[] = {[HS_TEXT] = hs_report_text, [HS_JSONL] = hs_report_json, [HS_HTML] = hs_report_html,
        [HS_MARKDOWN] = hs_report_markdown};
    unsigned format = options ? (unsigned)options->format : 0;
    if (!options || !sink || format >= sizeof writer / sizeof *writer || !writer[format])
        return hs_fail(err, HS_EUSAGE, "a report is written as text, markdown, jsonl or html");
    hs_buf b = {0};
    writer[format](&b, report, options);
    int code = b.failed ? hs_fail(err, HS_ENOMEM, "out of memory while writing") : HS_OK;
    if (!code && b.len && sink(user, b.ptr, b.len)) code = hs_fail(err, HS_EIO, "the output was closed");
    hs_buf_free(&b);
    return code;
}

hs_view hs_paper_view(const hs_paper *p)
{
    return (hs_view){.name = p->id, .text = p->text, .title = p->title, .author = p->author, .date = p->date, .outlet = p->outlet, .url = p->url,
        .lang = p->lang,
                     .offsets = p->offsets};
}

void hs_put_day(hs_buf *b, const hs_paper *p)
{
    if (!p->date.len) {
        hs_buf_add_z(b, "no date");
        return;
    }
    hs_buf_add(b, p->date.len > 10 ? hs_str_sub(p->date, 0, 10) : p->date);
    if (hs_str_is(p->date_from, "capture")) hs_buf_add_z(b, " (of capture)");
}

bool hs_same_day(const hs_paper *a, const hs_paper *b)
{
    size_t n = a->date.len < 10 ? a->date.len : 10, m = b->date.len < 10 ? b->date.len : 10;
    return n == m && (!n || !memcmp(a->date.ptr, b->date.ptr, n));
}

void hs_put_moment(hs_buf *b, hs_str iso)
{
    if (iso.len < 16 || iso.ptr[10] != 'T') {
        hs_buf_add(b, iso);
        return;
    }
    size_t zone = 16;
    while (zone < iso.len && iso.ptr[zone] != '+' && iso.ptr[zone] != '-' && iso.ptr[zone] != 'Z') zone++;
    hs_buf_add(b, hs_str_sub(iso, 0, 10));
    hs_buf_add_c(b, ' ');
    hs_buf_add(b, hs_str_sub(iso, 11, 16));
    if (zone == iso.len) return;
    hs_buf_add_c(b, ' ');
    hs_buf_add(b, iso.ptr[zone] == 'Z' ? HS_STR("UTC") : hs_str_sub(iso, zone, iso.len));
}

void hs_put_ref(hs_buf *b, const hs_paper *p, uint32_t id)
{
    hs_buf_add(b, p->id);
    hs_buf_printf(b, ":s%u", id);
}

void hs_put_count(hs_buf *b, uint32_t n, const char *what)
{
    hs_buf_printf(b, "%u %s%s", n, what, n == 1 ? "" : "s");
}

void hs_put_manners(hs_buf *b, const hs_sayings *g)
{
    if (g->denied) hs_buf_printf(b, ", %u denied", g->denied);
    if (g->hedged) hs_buf_printf(b, ", %u hedged", g->hedged);
    if (g->questioned) hs_buf_printf(b, ", %u questioned", g->questioned);
}

void hs_put_name(hs_buf *b, hs_str name, const char *otherwise)
{
    if (name.len) hs_buf_add(b, name);
    else hs_buf_add_z(b, otherwise);
}

hs_str hs_cut_words(hs_str s, size_t most)
{
    if (s.len <= most) return s;
    size_t n = most;
    while (n && s.ptr[n] != ' ' && s.ptr[n] != '\n') n--;
    if (!n) /* one word */
        for (n = most; n && ((unsigned char)s.ptr[n] & 0xC0) == 0x80;) n--;
    while (n && (s.ptr[n - 1] == ' ' || s.ptr[n - 1] == '\n')) n--;
    return hs_str_sub(s, 0, n);
}

hs_extent hs_group_extent(const hs_saying *saying, const hs_sayings *g)
{
    hs_extent e = {0};
    for (uint32_t i = 0; i < g->n; i++) {
        const hs_saying *s = &saying[g->at[i]];
        e.documents += !i || saying[g->at[i - 1]].paper != s->paper;
        if (!s->paper->date.len) {
            e.undated++;
            continue;
        }
        if (!e.first) e.first = s;
        e.last = s;
    }
    return e;
}

void hs_dossier_parts(const hs_dossier *d, hs_dossier_part out[HS_DOSSIER_PARTS])
{
    out[0] = (hs_dossier_part){"speaks-of", "Speaks of", d->speaks_of, d->n_speaks_of};
    out[1] = (hs_dossier_part){"quotes", "Quotes", d->through, d->n_through};
    out[2] = (hs_dossier_part){"quoted-by", "Is quoted by", d->around, d->n_around};
    out[3] = (hs_dossier_part){"published-by", "Is published by", d->outlet, d->n_outlet};
}

const char *hs_hop_phrase(hs_hop hop)
{
    switch (hop) {
    case HS_HOP_CITED: return "has it in its own article";
    case HS_HOP_FORWARD: return "forwarded from";
    case HS_HOP_COPIED: return "repeats";
    case HS_HOP_COPY: return "repeated by";
    default: return "";
    }
}

uint32_t hs_timeline_clocks(const hs_timeline *t, hs_clock only, hs_clock_list out[HS_CLOCKS])
{
    const hs_clock_list all[] = {{"event", "When it happened, by the words", t->event, t->n_event},
                                 {"said", "When it was said", t->said, t->n_said},
                                 {"report", "When it was published", t->report, t->n_report}};
    uint32_t n = 0;
    for (uint32_t i = 0; i < HS_CLOCKS; i++)
        if (only == HS_CLOCK_ALL || (uint32_t)only == i + 1) out[n++] = all[i];
    return n;
}
