/* Lets the nth allocation fail, for every n, over a small document from bytes to output: each call must say HS_ENOMEM or
 * succeed, and leak nothing (LeakSanitizer watches in the sanitized build).
 *
 * Only allocations of the library's own objects are caught: those inside ICU, gumbo and the C library are theirs. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "hearsay.h"
#include "fail.h"

static const char TEXT[] = "The mayor of Khorvik said on Monday that the bridge \xE2\x80\x9Cwill not be closed\xE2\x80\x9D. \xE2\x80\x9CNobody asked us,\xE2\x80\x9D "
                           "ferryman Anvar Teshik told reporters. He denied that he had been paid.\n\nAccording to the council, it may be moved.\n";
static const char PAGE[] = "<html><head><title>Bridge</title></head><body><article><p>&quot;It stands,&quot; said Anvar Teshik, the ferryman of "
                           "Khorvik, who has worked there for many years.</p><p>The mayor denied it.</p></article></body></html>";

static int drop(void *user, const char *bytes, size_t n)
{
    (void)bytes;
    *(size_t *)user += n;
    return 0;
}

static int write_all(const hs_doc *doc, hs_err *err)
{
    for (int format = HS_TEXT; format <= HS_WEBANNO; format++) {
        size_t written = 0;
        hs_write_options o = {.format = (hs_format)format};
        int code = hs_write_begin(&o, drop, &written, err);
        if (!code) code = hs_write_doc(doc, &o, drop, &written, err);
        if (!code) code = hs_write_end(&o, drop, &written, err);
        if (code) return code;
    }
    return HS_OK;
}

static int run_once(const char *bytes, size_t n, const char *name, const char *model_path, hs_err *err)
{
    hs_model *model = NULL;
    hs_doc *doc = NULL;
    hs_options options = {.name = name, .date = "2031-05-02"};
    int code = hs_doc_read(bytes, n, &options, &doc, err);
    if (!code && model_path) code = hs_model_open(model_path, &model, err);
    if (!code && model) code = hs_doc_find(doc, model, err);
    if (!code) code = write_all(doc, err);
    hs_doc_free(doc);
    hs_model_free(model);
    return code;
}

static long run_all(const char *bytes, size_t n, const char *name, const char *model)
{
    for (long nth = 0;; nth++) {
        hs_err err = {0};
        left = nth;
        failed = false;
        int code = run_once(bytes, n, name, model, &err);
        left = -1;
        if (code && (code != HS_ENOMEM || !failed || !err.message[0])) {
            printf("%s: allocation %ld: code %d, \"%s\"\n", name, nth, code, err.message);
            exit(1);
        }
        if (!failed) return nth;
    }
}

int main(void)
{
    const char *model = getenv("HEARSAY_MODEL");
    if (!model || !*model) model = "models/en.hsm";
    FILE *f = fopen(model, "rb");
    if (f) fclose(f);
    else {
        printf("%s is missing: reading and writing only\n", model);
        model = NULL;
    }
    long a = run_all(TEXT, sizeof TEXT - 1, "letter.txt", model);
    long b = run_all(PAGE, sizeof PAGE - 1, "page.html", model);
    printf("%ld and %ld allocations, each failed once\n", a, b);
    return a > 0 && b > 0 ? 0 : 1;
}
