/* Any bytes as the head of an HTTP answer: what is taken out of it is short, printable, and part of it. */
#include <stdint.h>
#include <stdlib.h>
#include "fetch/head.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int truth)
{
    if (!truth) abort();
}

static void check(const char *word, size_t room)
{
    require(memchr(word, 0, room) != NULL);
    for (const char *p = word; *p; p++) require(*p > ' ' && *p <= '~' && *p != ';');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const NAMES[] = {"content-type", "location", "date"};
    hs_str head = {(const char *)data, size};
    char type[128], charset[64];
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        hs_str value = hs_head_get(head, NAMES[i]);
        require(value.len == 0 || (value.ptr >= head.ptr && value.ptr + value.len <= head.ptr + head.len));
        require(value.len == 0 || !memchr(value.ptr, '\n', value.len));
        hs_head_type(value, type, charset);
        check(type, sizeof type);
        check(charset, sizeof charset);
    }
    hs_head_type(head, type, charset);
    check(type, sizeof type);
    check(charset, sizeof charset);
    return 0;
}
