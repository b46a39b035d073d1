/* Speakers of statements whose layers are written by hand, and the spelling of names, so that no model is needed.
 *
 * A sample is a text of "form/class" tokens, class as in CLASS, "^" behind it for a subject, "+" before it glues the token to
 * the one before; "|" begins a paragraph. [s1 ], [q1 ] and [c1 ] are source, cue and content of statement 1; `within` of a statement
 * is the one whose content its cue stands in. `voices` gives "kind:name" of each statement in turn. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/file.h"
#include "speech/resolve.h"
#include "speech/spelling.h"

typedef struct sample {
    const char *text, *voices;
} sample;

static const sample NAMES[] = {
    {"[s1 Arne/E Holt/E^ ,/. its/S manager/N ,/. ] [q1 said/V ] [c1 that/I it/P^ rained/V ] ./. | [s2 Mr./E Holt/E^ ] [q2 "
     "added/V ] [c2 that/I "
     "it/P^ snowed/V ] ./.",
     "person:Arne Holt\nperson:Arne Holt\n"},
    {"The/D analyst/N Zhomart/E Kaldybek/E^ wrote/V a/D book/N ./. [s1 Mr./E Kaldibek/E^ ] [q1 says/V ] [c1 it/P^ sold/V well/A "
     "] ./. "
     "[s2 The/D analyst/N^ ] [q2 hopes/V ] [c2 for/I more/N ] ./. [s3 The/D author/N^ ] [q3 insists/V ] [c3 it/P^ rained/V ] ./.",
     "person:Zhomart Kaldybek\nperson:Zhomart Kaldybek\nperson:Zhomart Kaldybek\n"},
    {"Marat/E Selim/E^ and/C Timur/E Selim/E^ came/V ./. [s1 Timur/E^ ] [q1 said/V ] [c1 it/P^ rained/V ] ./. [s2 Marat/E^ ] [q2 "
     "denied/V ] "
     "[c2 it/P ] ./.",
     "person:Timur Selim\nperson:Marat Selim\n"},
    {"Deputy/N minister/N Askhat/E Zheksen/E^ came/V ./. [s1 Askhat/E Orazalievich/E^ ] [q1 smiled/V ] [c1 that/I it/P^ rained/V "
     "] ./.",
     "person:Askhat Zheksen\n"},
    {"She/P^ met/V the/D Ministry/N of/I Education/E ./. [s1 The/D ministry/N^ ] [q1 said/V ] [c1 it/P^ rained/V ] ./.",
     "organization:the Ministry of Education\n"},
    {"An/D inspector/N^ came/V ./. [s1 The/D inspector/N^ ,/. Ruben/E Sagynov/E ,/. ] [q1 ruled/V ] [c1 it/P^ unsafe/J ] ./.",
     "person:Ruben Sagynov\n"},
    {"The/D journalist/N and/C PR-specialist/E Ruben/E Sagynof/E^ came/V ./. [s1 Ruben/E Sagynov/E^ ] [q1 said/V ] [c1 it/P^ "
     "rained/V ] ./. Sagynov/E^ left/V ./.",
     "person:Ruben Sagynov\n"},
    {"Chief/E of/I the/D [s1 NSC/E RK/E Karim/E Sagynov/E^ ] [q1 said/V ] [c1 it/P^ rained/V ] ./.", "person:Karim Sagynov\n"},
    {"Red/E Lantern/E^ sold/V the/D Red/E Lantern/E Mail/E Kernel/E ./. [s1 Red/E Lantern/E^ ] [q1 said/V ] [c1 it/P^ rained/V ] "
     "./.",
     "*:Red Lantern\n"},
    {"The/D Assembly/E of/I Elders/E and/C the/D Transport/E Ministry/E^ met/V ./. [s1 The/D Transport/E Ministry/E^ ] [q1 "
     "said/V ] "
     "[c1 it/P^ rained/V ] ./.",
     "organization:the Transport Ministry\n"},
    {"[s1 Minister/E of/I the/D Interior/E Marat/E Selim/E^ ] [q1 said/V ] [c1 it/P^ rained/V ] ./.", "person:Marat Selim\n"},
    {"He/P^ met/V the/D deputy/N governor/N Marat/E Selim/E ./. [s1 The/D governor/N^ ] [q1 said/V ] [c1 it/P^ rained/V ] ./.",
     "person:the governor\n"},
    {"It/P^ met/V the/D WHO/W ./. [s1 The/D WHO/W^ ] [q1 said/V ] [c1 it/P^ rained/V ] ./.", "*:the WHO\n"},
    {"The/D Bank/E of/I Sorland/E^ closed/V ./. [s1 Sorland/E^ ] [q1 denied/V ] [c1 it/P ] ./.", "person:Sorland\n"},
};

static const sample QUOTED[] = {
    {"The/D analyst/N Zhomart/E Kaldybek/E^ came/V ./. Marat/E Selim/E^ left/V ./. [q1 Here/A is/V a/D quote/N ] ./. | [c1 “/. "
     "+[s2 I/P^ ] [q2 believe/V ] [c2 it/P^ rained/V ] ./. +”/. ] | [s3 The/D author/N^ ] [q3 insists/V ] [c3 it/P^ snowed/V ] "
     "./.",
     "person:Zhomart Kaldybek\nperson:Zhomart Kaldybek\nperson:Zhomart Kaldybek\n"},
    {"The/D Assembly/E of/I Elders/E met/V a/D guard/N [s1 who/W^ ] [q1 said/V ] [c1 it/P^ rained/V ] ./.", "unnamed:a guard\n"},
    {"Zhomart/E Kaldybek/E^ came/V ./. Marat/E Selim/E^ told/V a/D friend/N ./. [s1 Marat/E Selim/E^ ] [q1 says/V ] [c1 it/P^ "
     "rained/V ./. [s2 He/P^ ] [q2 thinks/V ] [c2 it/P^ snowed/V ] ./. ]",
     "person:Marat Selim\nperson:Zhomart Kaldybek\n"},
};

static const sample PRONOUNS[] = {
    {"[s1 Aliya/E Ment/E^ ] [q1 told/V ] Vitali/E Groshev/E [c1 that/I it/P^ rained/V ] ./. [s2 She/P^ ] [q2 hoped/V ] [c2 for/I "
     "sun/N ] ./. "
     "[s3 He/P^ ] [q3 laughed/V ] [c3 that/I it/P^ never/A shone/V ] ./.",
     "person:Aliya Ment\nperson:Aliya Ment\nperson:Vitali Groshev\n"},
    {"Askhat/E Zheksen/E^ came/V ./. [c1 “/. +[s2 He/P^ ] [q2 said/V ] [c2 it/P^ rained/V ] ,/. [s3 I/P^ ] [q3 heard/V ] [c3 "
     "it/P ] ,/. +”/. ] "
     "[q1 said/V ] [s1 Marat/E Selim/E^ ] ./.",
     "person:Marat Selim\nperson:Askhat Zheksen\nperson:Marat Selim\n"},
    {"[s1 Her/S coach/N^ ] [q1 agreed/V ] [c1 it/P^ rained/V ] ./.", "person:her coach\n"},
    {"Aliya/E Ment/E^ ran/V ./. [s1 Her/S coach/N^ ] [q1 agreed/V ] [c1 it/P^ rained/V ] ./. [s2 Groshev/E +'s/O lawyers/N^ ] "
     "[q2 deny/V ] [c2 it/P ] ./. "
     "Vitali/E Groshev/E^ left/V ./.",
     "person:Aliya Ment's coach\n*:Vitali Groshev's lawyers\n"},
    {"A/D theory/N^ came/V ./. [s1 He/P^ ] [q1 said/V ] [c1 it/P^ rained/V ] ./.", "unknown:-\n"},
    {"[s1 Some/D^ ] [q1 said/V ] [c1 it/P^ rained/V ] ./.", "*:-\n"},
    {"In/I [s1 our/S ] [q1 view/N ] ,/. [c1 it/P^ rained/V ] ./. [q2 Allegedly/A ] ,/. [c2 it/P^ snowed/V ] ./.",
     "author:-\nunknown:-\n"},
    {"[s1 A/D guard/N^ ] [q1 claimed/V ] [c1 it/P^ rained/V ] ./. [s2 Critics/N^ ] [q2 ask/V ] [c2 why/W ] ./.",
     "unnamed:a guard\ngroup:critics\n"},
};

static const char CLASS[] = "XVMNEPSJRIDCTUAO.W"; /* in the order of enum hs_gpos */
enum { MOST = 8, LONGEST = 4096 };

typedef struct mark {
    char what;
    uint32_t find;
} mark;

typedef struct reading {
    char text[LONGEST];
    size_t len;
    char class[512];
    bool subject[512];
    uint32_t n;
    hs_found find[MOST];
    uint32_t n_find;
} reading;

/* The token belongs to every span that is open. */
static void put(reading *r, const mark *open, uint32_t depth)
{
    for (uint32_t k = 0; k < depth; k++) {
        hs_found *f = &r->find[open[k].find];
        if (open[k].what == 's') f->source[f->n_source++] = r->n;
        if (open[k].what == 'c') f->content[f->n_content++] = r->n;
        if (open[k].what != 'q') continue;
        if (f->cue_end == 0) f->cue_begin = f->cue_head = r->n;
        f->cue_end = r->n + 1;
        for (uint32_t o = 0; o < k; o++)
            if (open[o].what == 'c') f->within = open[o].find + 1;
    }
}

static void read_sample(hs_arena *arena, const char *p, reading *r)
{
    mark open[MOST];
    uint32_t depth = 0;
    while (*p) {
        size_t gap = r->len ? strlen(" ") : 0;
        if (*p == '[') {
            open[depth++] = (mark){p[1], (uint32_t)(p[2] - '1')};
            if (r->n_find < open[depth - 1].find + 1) r->n_find = open[depth - 1].find + 1;
            p += 4;
            continue;
        }
        if (*p == ']') depth--;
        if (*p == '|') r->text[r->len++] = '\n', r->text[r->len++] = '\n';
        if (*p == ']' || *p == '|') {
            p += p[1] ? 2 : 1;
            continue;
        }
        if (*p == '+') gap = 0, p++;
        if (*p == '[') continue;
        size_t n = strcspn(p, "/");
        if (gap) r->text[r->len++] = ' ';
        memcpy(r->text + r->len, p, n);
        r->len += n;
        p += n;
        r->class[r->n] = p[1];
        r->subject[r->n] = p[2] == '^';
        put(r, open, depth);
        r->n++;
        p += 2 + (p[2] == '^');
        while (*p == ' ') p++;
    }
    (void)arena;
}

static void read_layers(hs_arena *arena, const hs_lexicon *lexicon, const reading *r, hs_analysis *a)
{
    *a = (hs_analysis){.arena = arena, .lexicon = lexicon};
    hs_tokenize(arena, (hs_str){r->text, r->len}, lexicon, &a->t);
    assert_int_equal(a->t.n, r->n);
    hs_find_quotes(arena, &a->t, &a->q);
    a->atom = hs_atoms(arena, &a->t);
    a->tag = (hs_tags){.pos = hs_new(arena, uint8_t, r->n),
                       .head = hs_new(arena, uint32_t, r->n),
                       .lemma = hs_new(arena, hs_str, r->n),
                       .name = hs_new(arena, uint8_t, r->n),
                       .name_start = hs_new(arena, uint8_t, r->n)};
    a->lex = hs_new(arena, hs_lex_set, r->n);
    a->gpos = hs_new(arena, uint8_t, r->n);
    a->grel = hs_new(arena, uint8_t, r->n);
    for (uint32_t i = 0; i < r->n; i++) {
        a->tag.head[i] = HS_ROOT;
        a->tag.lemma[i] = a->t.low[i];
        a->lex[i] = hs_lexicon_word(lexicon, a->t.low[i]);
        a->gpos[i] = (uint8_t)(strchr(CLASS, r->class[i]) - CLASS);
        a->grel[i] = r->subject[i] ? HS_R_NSUBJ : HS_R_OTHER;
    }
}

static void check(const hs_lexicon *lexicon, const sample *s)
{
    jmp_buf fail;
    hs_arena arena;
    hs_analysis a;
    hs_voice voice[MOST];
    assert_int_equal(setjmp(fail), 0);
    hs_arena_init(&arena, SIZE_MAX, &fail);
    reading *r = hs_new(&arena, reading, 1);
    for (uint32_t i = 0; i < MOST; i++)
        r->find[i].source = hs_new(&arena, uint32_t, 512), r->find[i].content = hs_new(&arena, uint32_t, 512);
    read_sample(&arena, s->text, r);
    read_layers(&arena, lexicon, r, &a);
    for (uint32_t i = 0; i < r->n_find; i++)
        r->find[i].quoted = r->find[i].n_content && a.t.kind[r->find[i].content[0]] == HS_TK_MARK ? 2 : 0;
    hs_finds finds = {r->find, r->n_find, MOST};
    hs_resolve(&arena, &a, &finds, (hs_str){0}, voice);
    const char *want = s->voices;
    for (uint32_t i = 0; i < r->n_find; i++) {
        char got[LONGEST];
        const hs_str name = voice[i].name.ptr ? voice[i].name : HS_STR("-");
        snprintf(got, sizeof got, "%s:%.*s\n", *want == '*' ? "*" : hs_kind_word(voice[i].kind), (int)name.len, name.ptr);
        if (strncmp(want, got, strlen(got)) != 0) fail_msg("%s\nstatement %u: %s", s->text, i + 1, got);
        want += strlen(got);
    }
    hs_arena_free(&arena);
}

static void check_all(const sample *s, size_t n)
{
    jmp_buf fail;
    hs_arena arena;
    hs_buf lists = {0};
    hs_lexicon lexicon;
    assert_int_equal(setjmp(fail), 0);
    hs_arena_init(&arena, SIZE_MAX, &fail);
    assert_int_equal(hs_file_read("lang/en/lexicon.txt", 1 << 20, &lists, NULL), HS_OK);
    assert_int_equal(hs_lexicon_read(&arena, hs_buf_str(&lists), &lexicon, NULL), HS_OK);
    for (size_t i = 0; i < n; i++) check(&lexicon, &s[i]);
    hs_arena_free(&arena);
    hs_buf_free(&lists);
}

static void test_names(void **state)
{
    (void)state;
    check_all(NAMES, sizeof NAMES / sizeof *NAMES);
}

static void test_quoted(void **state)
{
    (void)state;
    check_all(QUOTED, sizeof QUOTED / sizeof *QUOTED);
}

static void test_pronouns(void **state)
{
    (void)state;
    check_all(PRONOUNS, sizeof PRONOUNS / sizeof *PRONOUNS);
}

static const struct {
    const char *a, *b;
    bool alike;
} SPELLINGS[] = {
    {"ashimbayev", "ahimbayev", true},    {"ashimbayev", "ashimabyev", true},
    {"kaldybek", "kaldibek", true},       {"tleubay", "tleubai", true},
    {"zhaksylyk", "jaksilik", true},      {"khamit", "hamit", true},
    {"bekzat", "bekzhat", true},          {"ormanov", "urmanov", true},
    {"boltayev", "baltaev", true},        {"söder", "soder", true},
    {"ashimbayev", "ashimbayeva", false}, {"holt", "hult", false},
    {"karimov", "sadykov", false},        {"dana", "dina", false},
};

static void test_spelling(void **state)
{
    (void)state;
    jmp_buf fail;
    hs_arena arena;
    assert_int_equal(setjmp(fail), 0);
    hs_arena_init(&arena, SIZE_MAX, &fail);
    for (size_t i = 0; i < sizeof SPELLINGS / sizeof *SPELLINGS; i++) {
        hs_str a = hs_spelling_fold(&arena, hs_str_of(SPELLINGS[i].a)), b = hs_spelling_fold(&arena, hs_str_of(SPELLINGS[i].b));
        uint32_t x[HS_SPELLING_KEYS], y[HS_SPELLING_KEYS];
        if (hs_spelling_alike(a, b) != SPELLINGS[i].alike) fail_msg("%s and %s", SPELLINGS[i].a, SPELLINGS[i].b);
        if (!SPELLINGS[i].alike) continue;
        hs_spelling_keys(a, x);
        hs_spelling_keys(b, y);
        bool shared = false;
        for (uint32_t k = 0; k < HS_SPELLING_KEYS; k++) shared |= x[k] == y[k];
        if (!shared) fail_msg("%s and %s share no key", SPELLINGS[i].a, SPELLINGS[i].b);
    }
    hs_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_names), cmocka_unit_test(test_pronouns),
                                       cmocka_unit_test(test_quoted), cmocka_unit_test(test_spelling)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
