/* Text -> statements: the heart of hearsay. */
#ifndef HS_SPEECH_SPEECH_H
#define HS_SPEECH_SPEECH_H
#include "base/arena.h"
#include "model/file.h"
#include "speech/clause.h"

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

/* What the text and its statements say, for comparing; spans of the statements are in bytes of the text. */
void hs_speech_gists(const hs_speech *s, hs_arena *arena, const hs_speech_text *in, const hs_statement *statement, uint32_t n, hs_gists *out);
/* The same clause by clause; `within` is a number of `id`. */
void hs_speech_propositions(const hs_speech *s, hs_arena *arena, const hs_speech_text *in, const hs_statement *statement, uint32_t n, hs_propositions *out);
/* The telling words of a phrase (clause.h). */
void hs_speech_prop_words(const hs_speech *s, hs_arena *arena, hs_str text, hs_prop_word **out, uint32_t *n);

#endif
