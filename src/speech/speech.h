/* Text -> statements: the heart of hearsay. */
#ifndef HS_SPEECH_SPEECH_H
#define HS_SPEECH_SPEECH_H
#include "base/arena.h"
#include "model/file.h"

typedef struct hs_speech hs_speech; /* everything of a language pack that finding statements needs; read-only once open */

int hs_speech_open(const hs_model_file *f, hs_speech **out, hs_err *err);
void hs_speech_free(hs_speech *s); /* NULL is fine */

typedef struct hs_speech_text {
    hs_str text;      /* UTF-8 */
    hs_str published; /* ISO date or empty */
    hs_str author;    /* the byline, or empty: who "we" is */
} hs_speech_text;

/* The statements, `within` being index + 1, in no particular order; all memory from the arena. Statements under `least`
 * confidence are left out; least < 0 keeps every candidate, 0 stands for the model's own threshold. */
void hs_speech_find(const hs_speech *s, hs_arena *arena, const hs_speech_text *in, double least, hs_statement **out, uint32_t *n);

#endif
