/* Lets the nth allocation fail, for every n, while changes and differences are looked for in a ledger and written: each call must say HS_ENOMEM or
 * succeed, leak nothing, and find the same as ever when it is asked again. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "hearsay.h"
#include "fail.h"

typedef struct text { const char *id, *outlet, *date, *words; } text;
static const text TEXTS[] = {
    {"1", "Osk Herald", "2031-05-02", "The ferry Osprey sank off Khorvik on Monday and nine passengers drowned. \"A rotten hatch caused the disaster,\" said harbour "
                                      "master Anvar Teshik. He said the hull had been inspected in March."},
    {"2", "Varenia Today", "2031-05-03", "Eleven people are now known to have drowned when the ferry Osprey sank off Khorvik. The shipyard denies that a hatch was rotten: "
                                         "\"That is nonsense,\" said Dana Brandt, its owner. \"Captain Rustam Orlov caused the disaster.\""},
    {"2", "Varenia Today", "2031-05-03", "Twelve people are now known to have drowned when the ferry Osprey sank off Khorvik. The shipyard denies that a hatch was rotten: "
                                         "\"That is nonsense,\" said Dana Brandt, its owner. \"Captain Rustam Orlov caused the disaster,\" she added."},
};

static char path[64];

static void clean(void)
{
    static const char *const endings[] = {"", "-wal", "-shm"};
    char name[80];
    for (int i = 0; i < 3; i++) {
        snprintf(name, sizeof name, "%s%s", path, endings[i]);
        unlink(name);
    }
}

static hs_str str(const char *s)
{
    return (hs_str){s, strlen(s)};
}

static int add_all(const hs_model *model, hs_ledger *l, hs_err *err)
{
    int code = 0;
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS && !code; i++) {
        const text *t = &TEXTS[i];
        hs_doc *doc = NULL;
        hs_item item = {.name = str("x.txt"), .bytes = str(t->words), .form = str("text"), .fields = {.id = str(t->id), .outlet = str(t->outlet), .date = str(t->date)}};
        code = hs_doc_of_item(&item, NULL, &doc, err);
        if (!code) code = hs_doc_find(doc, model, err);
        if (!code) code = hs_ledger_add(l, &item, doc, &(hs_add_options){.model = model}, NULL, NULL, err);
        hs_doc_free(doc);
    }
    return code;
}

typedef struct found { unsigned n; int code; size_t bytes; } found;

static int drop(void *user, const char *bytes, size_t n)
{
    (void)bytes;
    ((found *)user)->bytes += n;
    return 0;
}

static int note(void *user, const hs_change *c)
{
    static const hs_format format[] = {HS_TEXT, HS_JSONL, HS_MARKDOWN, HS_HTML};
    found *f = user;
    f->n++;
    for (int i = 0; i < 4 && !f->code; i++) f->code = hs_write_change(c, &(hs_write_options){.format = format[i]}, drop, f, NULL);
    return f->code != 0;
}

static int run_once(const hs_model *model, found *f, hs_err *err)
{
    static const char *const side[][2] = {{"d1", "d2"}, {"d2", "d2v2"}, {"Osk Herald", "Varenia Today"}, {"Anvar Teshik", "Dana Brandt"}, {"2031-05-01", "2031-05-03"}};
    hs_ledger *l = NULL;
    hs_changes_options o = {.model = model};
    hs_changes_calls calls = {.user = f, .change = note};
    *f = (found){0};
    int code = hs_ledger_open(path, 0, &l, err);
    if (!code) code = hs_ledger_changes(l, &o, &calls, err);
    for (size_t i = 0; i < sizeof side / sizeof *side && !code; i++) code = hs_ledger_diff(l, str(side[i][0]), str(side[i][1]), &o, &calls, err);
    if (!code && f->code) {
        code = f->code;
        snprintf(err->message, sizeof err->message, "out of memory");
    }
    hs_ledger_free(l);
    return code;
}

/* A ledger of which nothing is known but its documents. */
static bool make(const hs_model *model)
{
    hs_ledger *l = NULL;
    hs_err err = {0};
    clean();
    int code = hs_ledger_open(path, 0, &l, &err);
    if (!code) code = add_all(model, l, &err);
    hs_ledger_free(l);
    if (code) printf("%s\n", err.message);
    return !code;
}

static long run_all(const hs_model *model)
{
    found usual, f;
    hs_err err = {0};
    if (!make(model) || run_once(model, &usual, &err) || !usual.n || !usual.bytes) return -1;
    for (long nth = 0;; nth++) {
        if (nth % 8 == 0 && !make(model)) return -1; /* else topics are there already */
        err = (hs_err){0};
        left = nth;
        failed = false;
        int code = run_once(model, &f, &err);
        left = -1;
        if (code ? code != HS_ENOMEM || !failed || !err.message[0] : f.n != usual.n || f.bytes != usual.bytes) {
            printf("allocation %ld: code %d, \"%s\", %u changes, not %u\n", nth, code, err.message, f.n, usual.n);
            return -1;
        }
        bool done = !failed;
        if (!code && !done) printf("allocation %ld: nobody noticed\n", nth);
        if (run_once(model, &f, &err) || f.n != usual.n || f.bytes != usual.bytes) {
            printf("after allocation %ld: \"%s\", %u changes, not %u\n", nth, err.message, f.n, usual.n);
            return -1;
        }
        if (done) return nth;
    }
}

int main(void)
{
    const char *at = getenv("HEARSAY_MODEL");
    hs_model *model = NULL;
    if (hs_model_open(at && *at ? at : "models/en.hsm", &model, NULL)) {
        printf("no model: skipped\n");
        return 77;
    }
    snprintf(path, sizeof path, "/tmp/alloc-news-%ld.db", (long)getpid());
    long n = run_all(model);
    hs_model_free(model);
    clean();
    printf("%ld allocations, each failed once\n", n);
    return n > 0 ? 0 : 1;
}
