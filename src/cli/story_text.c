/* A story's table for a terminal, for notes, and for programs. */
#include <stdlib.h>
#include <string.h>
#include "cli/story.h"

enum { MARGIN = 4, COLUMN = 14, WIDEST_CHART = 60, VOICES = 12 /* of each explanation and stance, on a terminal */ };

static hs_str str(const char *s)
{
    return (hs_str){s, strlen(s)};
}

static const char *name_of(const story_mark *m)
{
    return *m->speaker ? m->speaker : "somebody";
}

static void put_span(char *out, size_t size, const char *first, const char *last)
{
    if (!*first) snprintf(out, size, "undated");
    else if (!strncmp(first, last, 10)) snprintf(out, size, "%.10s", first);
    else snprintf(out, size, "%.10s … %.10s", first, last);
}

/* ---- the small chart ---- */

static size_t in_bin(const story_table *t, uint32_t label, bool disagree, int from, int to)
{
    size_t n = 0;
    for (int m = from; m < to; m++) n += story_count(t, label, disagree, m);
    return n;
}

/* A bar a month, or more months where there are more than fit. */
static void put_chart(cli_paper *p, const story_table *t, uint32_t label, bool disagree, size_t most)
{
    static const char *const bar[] = {"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    int months = story_months(t), per = (months + WIDEST_CHART - 1) / WIDEST_CHART;
    cli_putf(p, "%*s%-*s", MARGIN, "", COLUMN, disagree ? "disagree" : "agree");
    if (p->color) cli_put(p, disagree ? "\033[31m" : "\033[32m");
    for (int m = 0; m < months; m += per) {
        size_t n = in_bin(t, label, disagree, m, m + per < months ? m + per : months);
        cli_put(p, bar[n ? 1 + (n - 1) * 7 / (most > 1 ? most - 1 : 1) : 0]);
    }
    if (p->color) cli_put(p, "\033[0m");
    cli_put_line(p);
}

static size_t most_in_bin(const story_table *t)
{
    int months = story_months(t), per = months ? (months + WIDEST_CHART - 1) / WIDEST_CHART : 1;
    size_t most = 1;
    for (uint32_t l = 0; l < t->n_label; l++)
        for (int d = 0; d < 2; d++)
            for (int m = 0; m < months; m += per) {
                size_t n = in_bin(t, l, d, m, m + per < months ? m + per : months);
                if (n > most) most = n;
            }
    return most;
}

/* ---- text ---- */

static void put_voice(cli_paper *p, const story_table *t, const story_voice *v)
{
    const int margin = MARGIN + COLUMN;
    const story_mark *first = &t->mark[v->first], *last = &t->mark[v->last];
    char line[96];
    cli_putf(p, "%*s", MARGIN, "");
    p->column = MARGIN;
    if (v->disagree) cli_put_words_z(p, "disagrees", INK_DENIED, MARGIN);
    else cli_put_words_z(p, "agrees", INK_PLAIN, MARGIN);
    cli_putf(p, "%*s", margin - p->column, "");
    p->column = margin;
    cli_put_words(p, str(name_of(first)), INK_NAME, margin);
    if (v->times > 1) {
        snprintf(line, sizeof line, "%u times,", v->times);
        cli_put_words_z(p, line, INK_DIM, margin);
    }
    put_span(line, sizeof line, first->date, last->date);
    cli_put_words_z(p, line, INK_DIM, margin);
    if (last->certainty == HS_HEDGED) cli_put_words_z(p, "(not sure)", INK_DIM, margin);
    if (!v->decided) cli_put_words_z(p, "?", INK_DIM, margin);
    cli_putf(p, "\n%*s", margin, "");
    p->column = margin;
    cli_put_words(p, str(last->words), INK_PLAIN, margin);
    snprintf(line, sizeof line, "%s:s%u", last->doc, last->id);
    cli_put_words_z(p, line, INK_DIM, margin);
    cli_put_words(p, str(last->outlet), INK_DIM, margin);
    cli_put_line(p);
}

static void put_label(cli_paper *p, const story_table *t, uint32_t label, size_t most)
{
    size_t agree = story_count(t, label, false, -1), disagree = story_count(t, label, true, -1), shown[2] = {0}, left = 0;
    char line[128];
    cli_put_line(p);
    cli_put_words(p, str(t->label[label]), INK_WORDS, MARGIN);
    cli_put_line(p);
    if (*t->description[label]) {
        cli_putf(p, "%*s", MARGIN, "");
        p->column = MARGIN;
        cli_put_words(p, str(t->description[label]), INK_PLAIN, MARGIN);
        cli_put_line(p);
    }
    snprintf(line, sizeof line, "%zu agree, %zu disagree", agree, disagree);
    cli_putf(p, "%*s", MARGIN, "");
    p->column = MARGIN;
    cli_put_words_z(p, agree + disagree ? line : "nobody has said so yet", INK_DIM, MARGIN);
    cli_put_line(p);
    if (agree && story_months(t) > 1) put_chart(p, t, label, false, most);
    if (disagree && story_months(t) > 1) put_chart(p, t, label, true, most);
    for (size_t i = 0; i < t->n_voice; i++) {
        if (t->voice[i].label != label) continue;
        if (shown[t->voice[i].disagree]++ < VOICES) put_voice(p, t, &t->voice[i]);
        else left++;
    }
    if (left) cli_putf(p, "%*s%-*s… %zu more voices; --format jsonl has all\n", MARGIN, "", COLUMN, "", left);
}

void story_put_text(cli_paper *p, const story_table *t)
{
    size_t most = most_in_bin(t), suggested = 0;
    for (size_t i = 0; i < t->n; i++) suggested += !t->mark[i].by_person;
    cli_put_words(p, str(t->name), INK_WORDS, 0);
    if (*t->first) {
        cli_putf(p, strcmp(t->first, t->last) ? "  %s … %s" : "  %s", t->first, t->last);
    }
    cli_put_line(p);
    for (uint32_t l = 0; l < t->n_label; l++) put_label(p, t, l, most);
    if (suggested) cli_putf(p, "\n? is suggested; %zu of %zu are. `hearsay story suggest \"%s\"` lists them, accept and reject decide.\n", suggested, t->n, t->name);
}

/* ---- markdown ---- */

/* Characters that Markdown would read are escaped; a line stays a line. */
static void put_md(cli_paper *p, const char *s)
{
    for (; *s; s++) {
        if (strchr("\\`*_[]<>|#&", *s)) cli_putf(p, "\\%c", *s);
        else if ((unsigned char)*s < 0x20) cli_put(p, " ");
        else cli_put_str(p, (hs_str){s, 1});
    }
}

static void put_md_months(cli_paper *p, const story_table *t)
{
    char name[8];
    int months = story_months(t);
    if (months < 1 || months > 60) return;
    cli_put(p, "\n## By month\n\n| |");
    for (int m = 0; m < months; m++) story_month_name(t, m, name), cli_putf(p, " %s |", name);
    cli_put(p, "\n| --- |");
    for (int m = 0; m < months; m++) cli_put(p, " ---: |");
    cli_put(p, "\n");
    for (uint32_t l = 0; l < t->n_label; l++) {
        cli_put(p, "| ");
        put_md(p, t->label[l]);
        cli_put(p, " |");
        for (int m = 0; m < months; m++) {
            size_t a = story_count(t, l, false, m), d = story_count(t, l, true, m);
            if (d) cli_putf(p, " %zu −%zu |", a, d);
            else if (a) cli_putf(p, " %zu |", a);
            else cli_put(p, "  |");
        }
        cli_put(p, "\n");
    }
}

void story_put_markdown(cli_paper *p, const story_table *t)
{
    char line[96];
    cli_put(p, "# ");
    put_md(p, t->name);
    cli_put(p, "\n");
    for (uint32_t l = 0; l < t->n_label; l++) {
        cli_put(p, "\n## ");
        put_md(p, t->label[l]);
        cli_put(p, "\n\n");
        if (*t->description[l]) put_md(p, t->description[l]), cli_put(p, "\n\n");
        for (size_t i = 0; i < t->n_voice; i++) {
            const story_voice *v = &t->voice[i];
            const story_mark *first = &t->mark[v->first], *last = &t->mark[v->last];
            if (v->label != l) continue;
            cli_put(p, v->disagree ? "- disagrees: **" : "- agrees: **");
            put_md(p, name_of(first));
            put_span(line, sizeof line, first->date, last->date);
            cli_putf(p, "**, %u×, %s%s%s: “", v->times, line, last->certainty == HS_HEDGED ? ", not sure" : "", v->decided ? "" : ", suggested");
            put_md(p, last->words);
            cli_put(p, "” (");
            put_md(p, last->outlet);
            cli_putf(p, "%s%s:s%u)\n", *last->outlet ? ", " : "", last->doc, last->id);
        }
    }
    put_md_months(p, t);
}

/* ---- jsonl: an explanation a line ---- */

static void put_key(cli_paper *p, const char *before, const char *value)
{
    cli_put(p, before);
    cli_paper_json(p, *value ? str(value) : (hs_str){0});
}

static void put_json_voice(cli_paper *p, const story_table *t, const story_voice *v)
{
    const story_mark *first = &t->mark[v->first];
    bool comma = false;
    put_key(p, "{\"speaker\":", first->speaker);
    if (first->entity) cli_putf(p, ",\"entity\":%lld", (long long)first->entity);
    else cli_put(p, ",\"entity\":null");
    cli_putf(p, ",\"stance\":\"%s\",\"times\":%u", v->disagree ? "disagree" : "agree", v->times);
    put_key(p, ",\"first\":", first->date);
    put_key(p, ",\"last\":", t->mark[v->last].date);
    cli_putf(p, ",\"certainty\":\"%s\",\"statements\":[", hs_certainty_word(t->mark[v->last].certainty));
    for (size_t i = 0; i < t->n; i++) {
        const story_mark *m = &t->mark[i];
        if (m->label != v->label || m->disagree != v->disagree || !(m == first || story_same_voice(m, first))) continue;
        cli_putf(p, "%s{\"doc\":\"%s\",\"id\":\"s%u\"", comma ? "," : "", m->doc, m->id);
        put_key(p, ",\"date\":", m->date);
        put_key(p, ",\"outlet\":", m->outlet);
        put_key(p, ",\"text\":", m->words);
        cli_putf(p, ",\"by\":\"%s\",\"confidence\":%.3f}", m->by_person ? "person" : "machine", m->confidence);
        comma = true;
    }
    cli_put(p, "]}");
}

void story_put_jsonl(cli_paper *p, const story_table *t)
{
    char name[8];
    for (uint32_t l = 0; l < t->n_label; l++) {
        bool comma = false;
        put_key(p, "{\"story\":", t->name);
        put_key(p, ",\"label\":", t->label[l]);
        put_key(p, ",\"description\":", t->description[l]);
        cli_putf(p, ",\"agree\":%zu,\"disagree\":%zu,\"months\":[", story_count(t, l, false, -1), story_count(t, l, true, -1));
        for (int m = 0, months = story_months(t); m < months; m++) {
            size_t a = story_count(t, l, false, m), d = story_count(t, l, true, m);
            if (!a && !d) continue;
            story_month_name(t, m, name);
            cli_putf(p, "%s{\"month\":\"%s\",\"agree\":%zu,\"disagree\":%zu}", comma ? "," : "", name, a, d);
            comma = true;
        }
        cli_put(p, "],\"voices\":[");
        comma = false;
        for (size_t i = 0; i < t->n_voice; i++) {
            if (t->voice[i].label != l) continue;
            if (comma) cli_put(p, ",");
            put_json_voice(p, t, &t->voice[i]);
            comma = true;
        }
        cli_put(p, "]}\n");
    }
}
