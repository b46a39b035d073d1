/* Type, polarity and certainty of statements whose layers are written by hand, so that no model is needed.
 *
 * A sample is a text of "form~lemma/class/relation/head" tokens, the lemma only where it is not the form, the head counted
 * from 1 within the sample, 0 = a root; + glues a token to the one before; [s ], [q ] and [c ] are source, cue and
 * content. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include "base/err.h"
#include "base/file.h"
#include "speech/qualify.h"

typedef struct sample {
    const char *text;
    hs_type type;
    hs_polarity polarity;
    hs_certainty certainty;
    const char *outer; /* the same text with the marks of the statement that holds this one, or NULL */
} sample;

static const sample POLARITY[] = {
    {"[s Nobody/N/nsubjpass/6 in/I/case/4 the/D/det/4 cabinet/N/nmod/1 ] [q has~have/V/aux/6 "
     "denied~deny/V/root/0 ] [c that/I/mark/11 the/D/det/9 money/N/nsubjpass/11 was~be/V/auxpass/11 "
     "paid~pay/V/ccomp/6 ] +././punct/6",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s The/D/det/2 mayor/N/nsubj/5 ] [q hardly/R/advmod/5 ever/R/advmod/5 believed~believe/V/root/0 ] [c "
     "that/I/mark/10 the/D/det/8 bridge/N/nsubj/10 would/M/aux/10 last/V/ccomp/5 ] +././punct/5",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s She/P/nsubj/4 ] [q no/R/neg/3 longer~long/R/advmod/4 thinks~think/V/root/0 ] [c the/D/det/6 "
     "test/N/nsubj/8 was~be/V/cop/8 fair/J/xcomp/4 ] +././punct/4",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s The/D/det/2 bank/N/nsubj/5 ] [q did~do/V/aux/5 not/R/neg/5 confirm/V/root/0 or/C/cc/5 deny/V/conj/5 ] "
     "[c that/I/mark/12 it/P/nsubjpass/12 had~have/V/aux/12 been~be/V/auxpass/12 robbed~rob/V/ccomp/7 ] "
     "+././punct/5",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s Officials~official/N/nsubj/2 ] [q declined~decline/V/root/0 to/T/mark/4 confirm/V/xcomp/2 ] [c "
     "that/I/mark/10 two/U/other/7 men~man/N/nsubjpass/10 had~have/V/aux/10 been~be/V/auxpass/10 "
     "held~hold/V/ccomp/4 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s The/D/det/2 court/N/nsubj/3 ] [q threw~throw/V/root/0 out/A/prt/3 ] [c the/D/det/6 claim/N/dobj/3 ] "
     "+././punct/3",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s The/D/det/2 ministry/N/nsubjpass/5 ] [q has~have/V/aux/5 never/R/neg/5 "
     "acknowledged~acknowledge/V/root/0 ] [c that/I/mark/9 the/D/det/8 plant/N/nsubj/9 leaked~leak/V/ccomp/5 ] "
     "+././punct/5",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s No/D/neg/2 witness/N/nsubj/3 ] [q said~say/V/root/0 ] [c that/I/mark/8 the/D/det/6 light/N/nsubj/8 "
     "was~be/V/cop/8 red/J/ccomp/3 ] +././punct/3",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s Police/E/nsubj/4 ] [q did~do/V/aux/4 not/R/neg/4 say/V/root/0 ] [c that/I/mark/9 the/D/det/7 "
     "driver/N/nsubj/9 was~be/V/cop/9 drunk/J/ccomp/4 ] +././punct/4",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s The/D/det/2 union/N/nsubj/3 ] [q walked~walk/V/root/0 back/R/advmod/3 ] [c its/S/poss/6 claim/N/nmod/3 "
     "that/I/mark/11 pay/N/nsubjpass/11 had~have/V/aux/11 been~be/V/auxpass/11 cut/V/ccomp/3 ] +././punct/3",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s The/D/det/2 editor/N/nsubj/3 ] [q refuses~refuse/V/root/0 to/T/mark/5 believe/V/xcomp/3 ] [c "
     "that/I/mark/10 the/D/det/8 photo/N/nsubjpass/10 was~be/V/auxpass/10 faked~fake/V/ccomp/5 ] +././punct/3",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s The/D/det/2 embassy/N/nsubj/3 ] [q dismissed~dismiss/V/root/0 as/I/case/6 nonsense/J/amod/6 ] [c "
     "reports~report/N/nmod/3 that/I/mark/10 it/P/nsubjpass/10 had~have/V/aux/10 closed~close/V/ccomp/3 ] "
     "+././punct/3",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s The/D/det/2 woman/N/nsubj/3 ] [q withdrew~withdraw/V/root/0 ] [c her/S/poss/5 complaint/N/dobj/3 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s The/D/det/2 woman/N/nsubj/3 ] [q withdrew~withdraw/V/root/0 ] [c her/S/poss/5 complaint/N/dobj/3 that/I/mark/9 "
     "she/P/nsubjpass/9 had~have/V/aux/9 been~be/V/auxpass/9 robbed~rob/V/other/5 ] +././punct/3",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s The/D/det/2 guards~guard/N/nsubj/3 ] [q retracted~retract/V/root/0 ] [c their/S/poss/5 statement/N/dobj/3 ] "
     "+././punct/3",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s Nobody/N/nsubj/2 ] [q promised~promise/V/root/0 ] [c him/P/dobj/2 money/N/dobj/2 ] +././punct/2",
     HS_INDIRECT, HS_DENIED, HS_ASSERTED},
    {"[s The/D/det/2 mayor/N/nsubj/5 ] [q does~do/V/aux/5 not/R/neg/5 want/V/root/0 ] [c to/T/mark/7 leave/V/xcomp/5 ] "
     "+././punct/5",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s The/D/det/2 mayor/N/nsubj/5 ] [q does~do/V/aux/5 not/R/neg/5 enjoy/V/root/0 ] [c the/D/det/7 noise/N/dobj/5 ] "
     "+././punct/5",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s He/P/nsubj/4 ] [q is~be/V/cop/4 not/R/neg/4 ready/J/root/0 ] [c for/I/case/7 an/D/det/7 election/N/nmod/4 ] "
     "+././punct/4",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s The/D/det/2 firm/N/nsubj/5 ] [q did~do/V/aux/5 not/R/neg/5 mention/V/root/0 ] [c the/D/det/7 fire/N/dobj/5 ] "
     "+././punct/5",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s She/P/nsubj/2 ] [q said~say/V/root/0 with/I/case/5 no/D/neg/5 emotion/N/nmod/2 ] [c that/I/mark/8 "
     "he/P/nsubj/8 lied~lie/V/ccomp/2 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s He/P/nsubj/2 ] [q pledged~pledge/V/root/0 not/R/neg/2 ] [c to/T/mark/5 run/V/xcomp/2 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s His/S/poss/2 lawyers~lawyer/N/nsubj/3 ] [q insist/V/root/0 ] [c that/I/mark/7 he/P/nsubj/7 "
     "never/R/neg/7 signed~sign/V/ccomp/3 the/D/det/9 paper/N/dobj/7 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
};

static const sample CERTAINTY[] = {
    {"[s He/P/nsubj/4 ] [q is~be/V/cop/4 not/R/neg/4 sure/J/root/0 ] [c the/D/det/6 letter/N/nsubj/8 "
     "was~be/V/cop/8 real/J/ccomp/4 ] +././punct/4",
     HS_INDIRECT, HS_DENIED, HS_HEDGED},
    {"[s Aides~aide/N/nsubj/4 ] [q have/V/aux/4 not/R/neg/4 ruled~rule/V/root/0 out/A/prt/4 ] [c a/D/det/8 "
     "second/J/amod/8 vote/N/dobj/4 ] +././punct/4",
     HS_INDIRECT, HS_AFFIRMED, HS_HEDGED},
    {"[s The/D/det/2 mayor/N/nsubj/3 ] [q asked~ask/V/root/0 ] [c the/D/det/5 council/N/dobj/3 to/T/mark/7 "
     "vote/V/xcomp/3 again/R/advmod/7 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s A/D/det/2 reporter/N/nsubj/3 ] [q asked~ask/V/root/0 the/D/det/5 mayor/N/dobj/3 ] [c what/W/dobj/9 "
     "he/P/nsubj/9 would/M/aux/9 do/V/relcl/5 next/J/dobj/9 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_QUESTIONED},
    {"[s Parents~parent/N/nsubj/3 ] [q are~be/V/aux/3 asking~ask/V/root/0 ] [c for/I/case/7 a/D/det/7 "
     "new/J/amod/7 school/N/nmod/3 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s We/P/nsubj/2 ] [q want/V/root/0 to/T/mark/4 know/V/xcomp/2 ] [c who/W/nsubj/6 signed~sign/V/ccomp/4 "
     "the/D/det/8 order/N/dobj/6 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_QUESTIONED},
    {"[s The/D/det/2 committee/N/nsubj/3 ] [q questioned~question/V/root/0 ] [c whether/I/mark/8 the/D/det/6 "
     "sums~sum/N/nsubj/8 were~be/V/cop/8 right/J/ccomp/3 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_QUESTIONED},
    {"[s The/D/det/2 team/N/nsubj/3 ] [q found~find/V/root/0 ] [c that/I/mark/12 when/W/advmod/8 the/D/det/7 "
     "whites~white/N/nsubj/8 disappeared~disappear/V/advcl/12 +,/./punct/12 the/D/det/11 clam/N/nsubj/12 "
     "closed~close/V/ccomp/3 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s He/P/nsubj/2 ] [q said~say/V/root/0 ] [c if/I/mark/7 the/D/det/5 goal/N/nsubj/7 is~be/V/cop/7 peace/N/advcl/11 "
     "+,/./punct/11 they/P/nsubj/11 will/M/aux/11 come/V/ccomp/2 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s She/P/nsubj/4 ] [q will/M/aux/4 not/R/neg/4 say/V/root/0 ] [c when/W/advmod/9 the/D/det/7 road/N/nsubj/9 "
     "will/M/aux/9 open/V/ccomp/4 ] +././punct/4",
     HS_INDIRECT, HS_AFFIRMED, HS_QUESTIONED},
    {"[s These/D/det/2 ministers~minister/N/nsubj/4 ] [q have/V/aux/4 challenged~challenge/V/root/0 ] [c the/D/det/6 "
     "ruling/N/dobj/4 ] +././punct/4",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s He/P/nsubj/2 ] [q explained~explain/V/root/0 ] [c why/W/advmod/8 the/D/det/5 road/N/nsubjpass/8 "
     "had~have/V/aux/8 been~be/V/auxpass/8 closed~close/V/ccomp/2 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s Analysts~analyst/N/nsubj/2 ] [q say/V/root/0 ] [c the/D/det/4 firm/N/nsubjpass/8 may/M/aux/8 "
     "well/R/advmod/8 be/V/auxpass/8 sold~sell/V/ccomp/2 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_HEDGED},
    {"[s Doctors~doctor/N/nsubj/2 ] [q believe/V/root/0 ] [c the/D/det/4 man/N/nsubj/6 probably/R/advmod/6 "
     "fell~fall/V/ccomp/2 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_HEDGED},
    {"[s Experts~expert/N/nsubj/2 ] [q warned~warn/V/root/0 ] [c that/I/mark/14 the/D/det/5 men~man/N/nsubj/14 "
     "who/W/nsubjpass/9 may/M/aux/9 have/V/aux/9 seen~see/V/relcl/5 the/D/det/11 crash/N/dobj/9 were~be/V/cop/14 "
     "in/I/case/14 danger/N/ccomp/2 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s The/D/det/2 clerk/N/nsubj/3 ] [q told~tell/V/root/0 ] me/P/dobj/3 [c he/P/nsubj/8 could/M/aux/8 "
     "not/R/neg/8 find/V/ccomp/3 the/D/det/10 file/N/dobj/8 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s Officials~official/N/nsubj/2 ] [q said~say/V/root/0 ] [c the/D/det/4 toll/N/nsubj/6 could/M/aux/6 "
     "rise/V/ccomp/2 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_HEDGED},
    {"[q It/P/nsubjpass/3 was~be/V/auxpass/3 announced~announce/V/root/0 ] [c that/I/mark/8 the/D/det/6 "
     "fair/J/nsubj/8 would/M/aux/8 open/V/ccomp/3 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[q There/X/other/2 is~be/V/root/0 speculation/N/nsubj/2 ] [c that/I/mark/7 he/P/nsubj/7 will/M/aux/7 "
     "leave/V/ccomp/2 ] +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_HEDGED},
    {"[s He/P/nsubj/2 ] [q replied~reply/V/root/0 +:/./punct/2 ] [c “/./punct/2 +Do/V/aux/7 I/P/nsubj/7 "
     "look/V/ccomp/2 like/I/case/10 a/D/det/10 thief/N/nmod/7 +?/./punct/2 I/P/nsubj/15 have/V/aux/15 "
     "never/R/neg/15 stolen~steal/V/root/0 a/D/det/17 penny/N/dobj/15 +././punct/15 Ask/V/root/0 my/S/poss/21 "
     "wife/N/dobj/19 +././punct/19 +”/./punct/19 ]",
     HS_DIRECT, HS_AFFIRMED, HS_ASSERTED},
};

static const sample TYPE[] = {
    {"[s The/D/det/2 captain/N/nsubj/3 ] [q said~say/V/root/0 ] [c that/I/mark/12 the/D/det/6 "
     "ship/N/nsubjpass/12 “/./punct/8 +Morning/N/nsubj/12 Star/E/nsubj/12 +”/./punct/12 had~have/V/aux/12 "
     "sailed~sail/V/ccomp/3 ] +././punct/3",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"[s The/D/det/2 captain/N/nsubj/3 ] [q said~say/V/root/0 ] [c that/I/mark/7 the/D/det/6 ship/N/nsubj/7 "
     "had~have/V/ccomp/3 “/./punct/9 +sailed~sail/V/ccomp/7 itself/P/dobj/9 +”/./punct/9 ] +././punct/3",
     HS_MIXED, HS_AFFIRMED, HS_ASSERTED},
    {"[c “/./punct/4 +The/D/det/3 guard/N/nsubj/4 told~tell/V/ccomp/11 me/P/dobj/4 to/T/mark/7 wait/V/xcomp/4 "
     "+,/./punct/11 +”/./punct/11 ] [s she/P/nsubj/11 ] [q said~say/V/root/0 ] +././punct/11",
     HS_DIRECT, HS_AFFIRMED, HS_ASSERTED},
    {"“/./punct/4 [s +The/D/det/3 guard/N/nsubj/4 ] [q told~tell/V/ccomp/11 ] me/P/dobj/4 [c to/T/mark/7 "
     "wait/V/xcomp/4 ] +,/./punct/11 +”/./punct/11 she/P/nsubj/11 said~say/V/root/0 +././punct/11",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED,
     "[c “/./punct/4 +The/D/det/3 guard/N/nsubj/4 told~tell/V/ccomp/11 me/P/dobj/4 to/T/mark/7 wait/V/xcomp/4 "
     "+,/./punct/11 +”/./punct/11 ] [s she/P/nsubj/11 ] [q said~say/V/root/0 ] +././punct/11"},
    {"“/./punct/4 [s +The/D/det/3 guard/N/nsubj/4 ] [q told~tell/V/ccomp/17 ] me/P/dobj/4 +,/./punct/4 [c "
     "‘/./punct/4 +Wait/V/ccomp/4 here/R/advmod/8 +,/./punct/8 +’/./punct/8 ] and/C/cc/4 left~leave/V/conj/4 "
     "+,/./punct/17 +”/./punct/17 she/P/nsubj/17 said~say/V/root/0 +././punct/17",
     HS_DIRECT, HS_AFFIRMED, HS_ASSERTED,
     "[c “/./punct/4 +The/D/det/3 guard/N/nsubj/4 told~tell/V/ccomp/17 me/P/dobj/4 +,/./punct/4 ‘/./punct/4 "
     "+Wait/V/ccomp/4 here/R/advmod/8 +,/./punct/8 +’/./punct/8 and/C/cc/4 left~leave/V/conj/4 +,/./punct/17 "
     "+”/./punct/17 ] [s she/P/nsubj/17 ] [q said~say/V/root/0 ] +././punct/17"},
    {"He/P/nsubj/2 told~tell/V/root/0 Radio/E/compound/4 Nord/E/dobj/2 that/I/mark/9 “/./punct/9 [s +the/D/det/8 "
     "council/N/nsubj/9 ] [q promised~promise/V/ccomp/2 ] [c us/P/dobj/9 money/N/dobj/9 ] +”/./punct/9 "
     "and/C/cc/9 forgot~forget/V/conj/9 +././punct/2",
     HS_INDIRECT, HS_AFFIRMED, HS_ASSERTED,
     "[s He/P/nsubj/2 ] [q told~tell/V/root/0 Radio/E/compound/4 Nord/E/dobj/2 ] [c that/I/mark/9 “/./punct/9 "
     "+the/D/det/8 council/N/nsubj/9 promised~promise/V/ccomp/2 us/P/dobj/9 money/N/dobj/9 +”/./punct/9 "
     "and/C/cc/9 forgot~forget/V/conj/9 ] +././punct/2"},
};

static const char CLASS[] = "XVMNEPSJRIDCTUAO.W"; /* in the order of enum hs_gpos */
static const struct { const char *name; uint8_t rel; } REL[] = {
    {"nsubj", HS_R_NSUBJ}, {"nsubjpass", HS_R_NSUBJPASS}, {"ccomp", HS_R_CCOMP}, {"xcomp", HS_R_XCOMP}, {"dobj", HS_R_DOBJ},
    {"mark", HS_R_MARK}, {"advcl", HS_R_ADVCL}, {"relcl", HS_R_RELCL}, {"nmod", HS_R_NMOD}, {"poss", HS_R_POSS}, {"aux", HS_R_AUX},
    {"auxpass", HS_R_AUXPASS}, {"neg", HS_R_NEG}, {"conj", HS_R_CONJ}, {"cc", HS_R_CC}, {"punct", HS_R_PUNCT}, {"case", HS_R_CASE},
    {"compound", HS_R_COMPOUND}, {"det", HS_R_DET}, {"amod", HS_R_AMOD}, {"advmod", HS_R_ADVMOD}, {"cop", HS_R_COP},
    {"root", HS_R_ROOT}, {"prt", HS_R_PRT},
};

typedef struct word { hs_str form, lemma; char class; uint8_t rel; uint32_t head; char role; bool glued; } word;
typedef struct words { word *at; uint32_t n, cap; } words;

static hs_str until(const char **p, const char *stops)
{
    hs_str s = {*p, strcspn(*p, stops)};
    *p += s.len;
    return s;
}

static void read_words(hs_arena *arena, const char *p, words *out)
{
    char role = '-';
    for (; *p; p += *p == ' ') {
        if (*p == '[') {
            role = p[1];
            p += 2;
            continue;
        }
        if (*p == ']') {
            role = '-';
            p++;
            continue;
        }
        word w = {.role = role, .glued = *p == '+'};
        p += w.glued;
        w.form = until(&p, "~/");
        if (*p == '~') p++, w.lemma = until(&p, "/");
        w.class = p[1];
        p += 3;
        hs_str rel = until(&p, "/");
        for (size_t k = 0; k < sizeof REL / sizeof *REL; k++)
            if (hs_str_is(rel, REL[k].name)) w.rel = REL[k].rel;
        w.head = (uint32_t)strtoul(p + 1, (char **)(uintptr_t)&p, 10);
        hs_push(arena, out, w);
    }
}

static hs_str join(hs_arena *arena, const words *w)
{
    char *text = hs_arena_alloc(arena, 4096);
    size_t n = 0;
    for (uint32_t i = 0; i < w->n; i++) {
        if (i && !w->at[i].glued) text[n++] = ' ';
        memcpy(text + n, w->at[i].form.ptr, w->at[i].form.len);
        n += w->at[i].form.len;
    }
    return (hs_str){text, n};
}

static void read_layers(hs_arena *arena, const hs_lexicon *lexicon, const words *w, hs_analysis *a)
{
    *a = (hs_analysis){.arena = arena, .lexicon = lexicon};
    hs_tokenize(arena, join(arena, w), lexicon, &a->t);
    assert_int_equal(a->t.n, w->n);
    hs_find_quotes(arena, &a->t, &a->q);
    a->tag.head = hs_new(arena, uint32_t, w->n);
    a->tag.lemma = hs_new(arena, hs_str, w->n);
    a->lex = hs_new(arena, hs_lex_set, w->n);
    a->gpos = hs_new(arena, uint8_t, w->n);
    a->grel = hs_new(arena, uint8_t, w->n);
    for (uint32_t i = 0; i < w->n; i++) {
        const word *x = &w->at[i];
        a->tag.head[i] = x->head ? x->head - 1 : HS_ROOT;
        a->tag.lemma[i] = x->lemma.len ? x->lemma : a->t.low[i];
        a->lex[i] = hs_lexicon_word(lexicon, a->t.low[i]) | hs_lexicon_word(lexicon, a->tag.lemma[i]);
        a->gpos[i] = (uint8_t)(strchr(CLASS, x->class) - CLASS);
        a->grel[i] = x->rel;
    }
    for (uint32_t i = 0; i < w->n; i++) /* phrases, as hs_analyse marks them */
        for (uint32_t n = 2; n <= lexicon->longest && i + n <= w->n; n++) {
            hs_lex_set set = hs_lexicon_phrase(lexicon, &a->t.low[i], n);
            for (uint32_t k = i; k < i + n; k++) a->lex[k] |= set;
        }
}

static hs_found statement(hs_arena *arena, const words *w)
{
    hs_found x = {.cue_begin = HS_NO, .source = hs_new(arena, uint32_t, w->n), .content = hs_new(arena, uint32_t, w->n)};
    for (uint32_t i = 0; i < w->n; i++) {
        if (w->at[i].role == 's') x.source[x.n_source++] = i;
        if (w->at[i].role == 'c') x.content[x.n_content++] = i;
        if (w->at[i].role != 'q') continue;
        if (x.cue_begin == HS_NO) x.cue_begin = x.cue_head = i;
        x.cue_end = i + 1;
        if (w->at[i].class == 'V' && w->at[i].rel != HS_R_AUX) x.cue_head = i;
    }
    return x;
}

static void check(hs_arena *arena, const hs_lexicon *lexicon, const sample *s)
{
    words inner = {0}, outer = {0};
    hs_analysis a;
    hs_finds finds = {0};
    hs_quality q[2];
    read_words(arena, s->text, &inner);
    read_layers(arena, lexicon, &inner, &a);
    hs_push(arena, &finds, statement(arena, &inner));
    if (s->outer) {
        read_words(arena, s->outer, &outer);
        hs_push(arena, &finds, statement(arena, &outer));
        finds.at[0].within = 2;
    }
    hs_qualify(arena, &a, &finds, HS_STR("2031-05-14"), q);
    if (q->type != s->type || q->polarity != s->polarity || q->certainty != s->certainty)
        fail_msg("%.*s: %s, %s, %s", (int)a.t.text.len, a.t.text.ptr, hs_type_word(q->type), hs_polarity_word(q->polarity),
                 hs_certainty_word(q->certainty));
    assert_int_equal(q->said_begin, q->said_end);
    assert_int_equal(q->polarity == HS_DENIED, q->why_polarity.len > 0);
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
    for (size_t i = 0; i < n; i++) check(&arena, &lexicon, &s[i]);
    hs_arena_free(&arena);
    hs_buf_free(&lists);
}

static void test_polarity(void **state)
{
    (void)state;
    check_all(POLARITY, sizeof POLARITY / sizeof *POLARITY);
}

static void test_certainty(void **state)
{
    (void)state;
    check_all(CERTAINTY, sizeof CERTAINTY / sizeof *CERTAINTY);
}

static void test_type(void **state)
{
    (void)state;
    check_all(TYPE, sizeof TYPE / sizeof *TYPE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_polarity), cmocka_unit_test(test_certainty),
                                       cmocka_unit_test(test_type)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
