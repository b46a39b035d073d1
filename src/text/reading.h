/* What one call of hs_text_read holds: the document's arena for what is returned, a scratch arena for the rest, and
 * the objects of other libraries that must be given back when memory runs out halfway (see hs_text_read). */
#ifndef HS_TEXT_READING_H
#define HS_TEXT_READING_H
#include "text/map.h"

typedef struct hs_reading {
    hs_arena *arena;
    hs_arena scratch;
    jmp_buf fail;                 /* where both arenas jump to */
    struct UConverter *converter; /* NULL or open */
    struct json_t *json;          /* NULL or a reference */
    const char *name;             /* of the document, for messages */
    hs_err *err;
} hs_reading;

/* bytes decoded: UTF-8 and the map back */
typedef struct hs_unicode {
    hs_str s;
    hs_str charset;
    hs_map map;
} hs_unicode;

#endif
