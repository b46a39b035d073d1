/* items PATH…: what hs_read finds in files: a line an item, "name | form | bytes | fields", and what could not be read. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "hearsay.h"

static void field(const char *name, hs_str s)
{
    if (s.len) printf(" %s=%.*s", name, (int)s.len, s.ptr);
}

static int show(void *user, const hs_item *item)
{
    const hs_fields *f = &item->fields;
    (void)user;
    printf("%.*s | %.*s | %zu |", (int)item->name.len, item->name.ptr, (int)item->form.len, item->form.ptr, item->bytes.len);
    field("id", f->id);
    field("title", f->title);
    field("url", f->url);
    if (!(f->date_from.len == 9 && !memcmp(f->date_from.ptr, "file time", 9))) {
        field("date", f->date);
        field("from", f->date_from);
    }
    field("author", f->author);
    putchar('\n');
    return 0;
}

static void trouble(void *user, const hs_err *err)
{
    (void)user;
    printf("! %s\n", err->message);
}

int main(int argc, char **argv)
{
    hs_read_calls calls = {.item = show, .trouble = trouble};
    hs_err err;
    for (int i = 1; i < argc; i++)
        if (hs_read(argv[i], NULL, &calls, &err)) printf("!! %s\n", err.message);
    return 0;
}
