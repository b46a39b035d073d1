/* Renaming people in training documents. */
#include "train/rename.h"
#include <stdio.h>
#include "model/linear.h"

static bool is_latin_word(hs_str s)
{
    if (s.len < 2 || s.len > 24) return false;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        if (!letter && c != '-' && c != '\'' && c < 0x80) return false;
        if (c >= 0xCA && c != 0xE1) return false; /* Latin letters end there, but for Vietnamese */
    }
    return true;
}

/* "NAZARBAYEV", "nazarbayev" -> "Nazarbayev" */
static hs_str capitalised(hs_arena *arena, hs_str s)
{
    hs_str out = hs_arena_copy(arena, s);
    char *p = (char *)(uintptr_t)out.ptr;
    bool all = s.len > 2;
    for (size_t i = 0; i < s.len; i++) all &= p[i] < 'a' || p[i] > 'z';
    for (size_t i = 0; i < s.len; i++) {
        bool start = i == 0 || p[i - 1] == '-' || p[i - 1] == '\'';
        if (start && p[i] >= 'a' && p[i] <= 'z') p[i] = (char)(p[i] - 32);
        else if (!start && all && p[i] >= 'A' && p[i] <= 'Z') p[i] = (char)(p[i] + 32);
    }
    return out;
}

static void add_name(hs_renamer *r, hs_arena *arena, hs_str name)
{
    hs_str word[4];
    uint32_t n = 0;
    for (size_t i = 0, from = 0; i <= name.len && n < 4; i++)
        if (i == name.len || name.ptr[i] == ' ') {
            if (i > from) word[n++] = hs_str_sub(name, from, i);
            from = i + 1;
        }
    if (n < 2 || n > 3) return;
    for (uint32_t k = 0; k < n; k++)
        if (!is_latin_word(word[k])) return;
    hs_push(arena, &r->given, capitalised(arena, word[0]));
    hs_push(arena, &r->surname, capitalised(arena, word[n - 1]));
}

int hs_renamer_read(hs_renamer *r, hs_arena *arena, const char *folder, const char *words, uint32_t percent, hs_err *err)
{
    *r = (hs_renamer){.percent = percent};
    hs_paths file;
    int code = hs_list_folder(arena, folder, ".csv", &file, err);
    for (uint32_t i = 0; i < file.n && !code; i++) {
        hs_str rest = {0};
        code = hs_read_unpacked(arena, file.at[i], &rest, err);
        hs_str_cut(&rest, '\n');
        while (rest.len) {
            hs_str line = hs_str_cut(&rest, '\n');
            add_name(r, arena, hs_str_cut(&line, ','));
        }
    }
    hs_str rest = {0};
    if (!code) code = hs_read_unpacked(arena, words, &rest, err);
    for (uint32_t i = 0; rest.len; i++) {
        hs_str line = hs_str_cut(&rest, '\n'), word = hs_str_cut(&line, '\t');
        if (i % 3 == 0 && word.len > 4 && is_latin_word(word)) hs_push(arena, &r->surname, capitalised(arena, word));
    }
    return code;
}

void hs_rename_people(const hs_renamer *r, hs_str document, hs_row *row, uint32_t n)
{
    uint32_t seed = hs_hash_bytes(document);
    if (r->given.n == 0 || r->surname.n == 0 || hs_hash_mix(seed, 1) % 100 >= r->percent) return;
    for (uint32_t i = 0; i < n; i++) {
        uint8_t k = row[i].bio;
        if (k == HS_NAME_UNKNOWN || hs_bio_class(k) != HS_NAME_PER || row[i].form.len < 3) continue;
        if (!hs_str_eq(row[i].pos, HS_STR("NNP")) || row[i].form.ptr[row[i].form.len - 1] == '.') continue;
        bool last = i + 1 == n || row[i + 1].bio != hs_bio(HS_NAME_PER, true);
        uint32_t pick = hs_hash_mix(seed, hs_hash_bytes(row[i].form) + last);
        row[i].form = row[i].lemma = last ? r->surname.at[pick % r->surname.n] : r->given.at[pick % r->given.n];
    }
}
