/* The list of date words, and the calendar. */
#include "tag/dates.h"
#include "base/err.h"
#include "base/hash.h"
#include "base/mem.h"

static const char *const HEADING[HS_DW_KINDS] = {"month", "weekday", "day", "unit", "shift", "ago", "number", "ordinal",
                                                 "part", "of", "intro", "unsure"};

static hs_date_entry *place(const hs_date_words *w, hs_str word)
{
    uint32_t k = hs_hash_bytes(word) & (w->size - 1);
    while (w->at[k].word.ptr && !hs_str_eq(w->at[k].word, word)) k = (k + 1) & (w->size - 1);
    return &w->at[k];
}

static bool read_value(hs_str s, int8_t *out)
{
    bool minus = s.len && s.ptr[0] == '-';
    int32_t x = 0;
    for (size_t i = minus; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9' || x > 99) return false;
        x = 10 * x + s.ptr[i] - '0';
    }
    *out = (int8_t)(minus ? -x : x);
    return x <= 127;
}

int hs_date_words_read(hs_str section, hs_date_words *out, hs_err *err)
{
    uint32_t lines = 1, number = 0, kind = HS_DW_KINDS;
    for (size_t i = 0; i < section.len; i++) lines += section.ptr[i] == '\n';
    *out = (hs_date_words){.size = 16};
    while (out->size < 2 * lines) out->size *= 2;
    out->at = hs_mem_alloc(out->size * sizeof *out->at);
    if (!out->at) return hs_fail(err, HS_ENOMEM, "out of memory for dates");
    memset(out->at, 0, out->size * sizeof *out->at);
    for (hs_str rest = section; rest.len;) {
        hs_str line = hs_str_cut(&rest, '\n'), value = line, word = hs_str_cut(&value, ' ');
        number++;
        if (line.len == 0 || line.ptr[0] == '#') continue;
        bool fine = true;
        if (line.ptr[0] == '[') {
            for (kind = 0; kind < HS_DW_KINDS; kind++)
                if (line.len == strlen(HEADING[kind]) + 2 && hs_str_eq(hs_str_sub(line, 1, line.len - 1), hs_str_of(HEADING[kind]))) break;
            fine = kind < HS_DW_KINDS;
        } else {
            hs_date_entry *e = place(out, word);
            e->word = word;
            fine = kind < HS_DW_KINDS && read_value(value, &e->value[kind]);
            if (fine) e->kinds |= (uint16_t)(1u << kind);
        }
        if (!fine) return hs_fail(err, HS_EFORMAT, "date words: line %u: %.*s", number, (int)(line.len < 40 ? line.len : 40), line.ptr);
    }
    return HS_OK;
}

void hs_date_words_free(hs_date_words *w)
{
    hs_mem_free(w->at);
    *w = (hs_date_words){0};
}

const hs_date_entry *hs_date_word(const hs_date_words *w, hs_str low)
{
    if (low.len == 0) return NULL;
    const hs_date_entry *e = place(w, low);
    return e->word.ptr ? e : NULL;
}

int32_t hs_day_of(int32_t year, int32_t month, int32_t day)
{
    int32_t y = year - (month <= 2), era = (y >= 0 ? y : y - 399) / 400, of_era = y - era * 400;
    int32_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void hs_date_of(int32_t days, int32_t *year, int32_t *month, int32_t *day)
{
    int32_t z = days + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
    int32_t y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * y + y / 4 - y / 100), m = (5 * of_year + 2) / 153;
    *day = of_year - (153 * m + 2) / 5 + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = y + era * 400 + (*month <= 2);
}
