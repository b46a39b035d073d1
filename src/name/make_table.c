/* make_table NAMES.TXT HEADER: the word lists of names as sorted C tables. Runs while the library is built.
 *
 * A heading in brackets, a group of words a line under it, # for remarks. Words are as hs_word_lower leaves them, or become so.
 * Given names are stored by the keys of their sounds (hs_sound_keys), the others by hs_table_hash. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include "name/table.h"

enum { MOST = 1 << 16, LINE = 4096 };
typedef struct entry { uint64_t key; uint16_t group; uint8_t list; } entry;
typedef struct table { entry at[MOST]; size_t n; } table;
static uint32_t starts[1 << 16]; /* by group: what the given names in it begin with */

static const char *const HEADINGS[] = {"title", "title m", "title f", "junior", "senior", "second", "third", "fourth",
                                       "particle", "organization", "matter", "legal", "legal word", "given m", "given f"};
enum { GIVEN_M = HS_LIST_COUNT, GIVEN_F, N_HEADINGS };

static void add(table *t, uint64_t key, uint16_t group, int list)
{
    if (t->n == MOST) {
        fputs("make_table: too many words\n", stderr);
        exit(1);
    }
    t->at[t->n++] = (entry){key, group, (uint8_t)list};
}

static int by_key(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->group != y->group ? x->group - y->group : x->list - y->list;
}

static void add_word(table *given, table *words, hs_str word, uint16_t group, int list)
{
    char buffer[HS_WORD_BYTES];
    hs_str lower = {buffer, hs_word_lower(word, buffer)};
    if (list < HS_LIST_COUNT) {
        add(words, hs_table_hash(lower), group, list);
        return;
    }
    uint64_t key[HS_SOUND_KEYS];
    hs_sounds sounds = hs_sound_read(lower);
    uint32_t n = hs_sound_keys(&sounds, key);
    starts[group] |= hs_sound_start(&sounds);
    for (uint32_t i = 0; i < n; i++) add(given, key[i], group, list == GIVEN_F);
}

static int heading_of(const char *line)
{
    for (int i = 0; i < N_HEADINGS; i++) {
        size_t n = strlen(HEADINGS[i]);
        if (!strncmp(line + 1, HEADINGS[i], n) && line[n + 1] == ']') return i;
    }
    return -1;
}

static bool read_lists(FILE *in, table *given, table *words, uint16_t *groups)
{
    char line[LINE];
    int list = -1, number = 0;
    uint16_t group = 0;
    while (fgets(line, sizeof line, in)) {
        number++;
        hs_str rest = {line, strcspn(line, "\n")};
        if (!rest.len || line[0] == '#') continue;
        if (line[0] == '[') list = heading_of(line);
        if (list < 0) {
            fprintf(stderr, "make_table: line %d: no such heading\n", number);
            return false;
        }
        if (line[0] == '[') continue;
        group++;
        while (rest.len) {
            hs_str word = hs_str_cut(&rest, ' ');
            if (word.len) add_word(given, words, word, group, list);
        }
    }
    *groups = group;
    return true;
}

static void print_table(FILE *out, const char *type, const char *name, table *t)
{
    qsort(t->at, t->n, sizeof *t->at, by_key);
    fprintf(out, "static const struct %s { uint64_t key; uint16_t group; uint8_t list; } %s[] = {\n", type, name);
    for (size_t i = 0; i < t->n; i++)
        if (!i || by_key(&t->at[i - 1], &t->at[i]))
            fprintf(out, "    {0x%016llxu, %u, %u},\n", (unsigned long long)t->at[i].key, t->at[i].group, t->at[i].list);
    fputs("};\n", out);
}

int main(int argc, char **argv)
{
    static table given, words;
    FILE *in = argc == 3 ? fopen(argv[1], "rb") : NULL, *out = in ? fopen(argv[2], "wb") : NULL;
    if (!out) {
        fprintf(stderr, "make_table NAMES.TXT HEADER: %s\n", strerror(errno));
        return 1;
    }
    uint16_t groups = 0;
    bool fine = read_lists(in, &given, &words, &groups);
    fputs("/* made from lang/names.txt by make_table */\n", out);
    print_table(out, "given_entry", "GIVEN", &given);
    print_table(out, "word_entry", "WORDS", &words);
    fprintf(out, "static const uint32_t STARTS[] = {");
    for (uint32_t i = 0; i <= groups; i++) fprintf(out, "%s%uu,", i % 12 ? " " : "\n    ", starts[i]);
    fputs("\n};\n", out);
    fclose(in);
    return fclose(out) || !fine;
}
