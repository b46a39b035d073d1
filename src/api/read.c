/* Files of any kind, as hearsay.h gives them; and items that outlive the call. */
#include "base/err.h"
#include "base/mem.h"
#include "read/read.h"

int hs_read(const char *path, const hs_read_options *options, const hs_read_calls *calls, hs_err *err)
{
    hs_reading r;
    if (!path || !calls || !calls->item) return hs_fail(err, HS_EUSAGE, "hs_read: a path and calls.item are needed");
    int code = hs_reading_start(&r, options, calls, err);
    return code ? code : hs_read_path(&r, path, err);
}

uint64_t hs_read_size(const char *path)
{
    return path ? hs_path_size(path) : 0;
}

enum { N_STRINGS = 17 };

/* All strings of an item. */
static void strings_of(hs_item *item, hs_str *out[N_STRINGS])
{
    hs_fields *f = &item->fields;
    hs_str *all[] = {&item->name, &item->bytes, &item->form, &f->id, &f->title, &f->outlet, &f->author, &f->url, &f->lang, &f->date,
                     &f->date_from, &f->edited, &f->channel, &f->channel_id, &f->forwarded_from, &f->forwarded_date, &f->reply_to};
    _Static_assert(sizeof all / sizeof *all == N_STRINGS && sizeof(hs_item) == N_STRINGS * sizeof(hs_str), "a string of hs_item is missing here");
    memcpy(out, all, sizeof all);
}

/* One block of memory: the item, then its strings. */
hs_item *hs_item_copy(const hs_item *item)
{
    hs_item from = *item;
    hs_str *s[N_STRINGS];
    strings_of(&from, s);
    size_t n = sizeof from;
    for (int i = 0; i < N_STRINGS; i++) {
        if (s[i]->len > SIZE_MAX / 2 - n) return NULL;
        n += s[i]->len;
    }
    hs_item *out = hs_mem_alloc(n);
    if (!out) return NULL;
    char *to = (char *)(out + 1);
    for (int i = 0; i < N_STRINGS; i++) {
        if (s[i]->len) memcpy(to, s[i]->ptr, s[i]->len);
        *s[i] = (hs_str){to, s[i]->len};
        to += s[i]->len;
    }
    *out = from;
    return out;
}

void hs_item_free(hs_item *item)
{
    hs_mem_free(item);
}
