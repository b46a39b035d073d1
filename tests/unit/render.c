/* render FORMAT WIDTH FILE.mk …: the documents of marked-up files in a format of hearsay.h, with no finder in between.
 * WIDTH 0 is 80 columns; a negative one adds colours. The goldens of tests/write come from it. */
#include <stdio.h>
#include <stdlib.h>
#include "base/file.h"
#include "markup.h"

static int put(void *user, const char *bytes, size_t n)
{
    return fwrite(bytes, 1, n, user) != n;
}

static void render(char *path, hs_write_options *o)
{
    hs_buf file = {0};
    if (hs_file_read(path, 1 << 24, &file, NULL)) exit(1);
    hs_buf_add_c(&file, '\0');
    for (char *block = strstr(file.ptr, "### "), *next; block; block = next) {
        char *name = block + 4, *bar = strstr(name, " |"), *body = strchr(name, '\n') + 1;
        next = strstr(body, "\n### ");
        if (next) *next++ = '\0';
        *bar = '\0';
        marked m;
        marked_read(&m, name, hs_str_of(body));
        hs_write_part(HS_PART_DOC, &m.view, o, put, stdout, NULL);
        o->number++;
        marked_free(&m);
    }
    hs_buf_free(&file);
}

int main(int argc, char **argv)
{
    static const char *const names[] = {"text", "jsonl", "csv", "html", "brat", "webanno"};
    hs_write_options o = {0};
    if (argc < 4) return 2;
    while (o.format < HS_WEBANNO && strcmp(argv[1], names[o.format])) o.format++;
    o.width = abs(atoi(argv[2]));
    o.color = atoi(argv[2]) < 0;
    hs_write_part(HS_PART_HEAD, NULL, &o, put, stdout, NULL);
    for (int i = 3; i < argc; i++) render(argv[i], &o);
    hs_write_part(HS_PART_TAIL, NULL, &o, put, stdout, NULL);
    return 0;
}
