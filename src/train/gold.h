/* Texts with gold statements: PolNeAR's folders (brat) and the inline markup of tests/gold (.mk). */
#ifndef HS_TRAIN_GOLD_H
#define HS_TRAIN_GOLD_H
#include "base/arena.h"
#include "base/buf.h"

typedef struct hs_gold_spans { hs_span *at; uint32_t n, cap; } hs_gold_spans;

typedef struct hs_gold_relation {
    uint32_t id;
    hs_gold_spans source, cue, content; /* bytes, sorted */
    int32_t within;                     /* index of a relation of the document, or -1 */
    char type, kind, polarity, certainty; /* letters of the markup; 0 in PolNeAR */
    hs_str speaker;
    bool optional, unscored_type, unscored_polarity, unscored_certainty, broad;
} hs_gold_relation;

typedef struct hs_gold_doc {
    hs_str name, genre, text;
    struct { hs_gold_relation *at; uint32_t n, cap; } rel;
    bool nested; /* statements inside statements are annotated, too */
} hs_gold_doc;

typedef struct hs_gold_set { hs_gold_doc *at; uint32_t n, cap; } hs_gold_set;

/* A folder with text/NAME.txt and attributions/NAME_ID.ann; of several annotators the first is read. */
int hs_gold_polnear(hs_arena *arena, const char *dir, hs_gold_set *out, hs_err *err);
/* A .mk file, or a folder of them and of such folders. */
int hs_gold_markup(hs_arena *arena, const char *path, hs_gold_set *out, hs_err *err);

#endif
