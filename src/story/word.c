/* Words of statements, each weighed by itself. */
#include "base/hash.h"
#include "ledger/plain.h"
#include "story/report.h"

/* Without a model: any word of some length. */
static void plain_words(hs_reporter *r, hs_str text, uint32_t from, hs_row_words *out)
{
    enum { LONG = 6, MIDDLING = 120 };
    hs_span w;
    for (size_t at = 0; hs_plain_next(text, &at, &w);) {
        hs_str s = hs_plain_words(r->arena, hs_str_sub(text, w.begin, w.end));
        uint32_t hash = hs_hash_bytes(s);
        hs_push(r->arena, out, ((hs_row_word){{w.begin + from, w.end + from}, hash, hash, s.len >= LONG ? MIDDLING : 0}));
    }
}

void hs_words_of_row(hs_reporter *r, const hs_row *row, hs_row_words *out)
{
    for (uint32_t k = 0; k < row->s.content.n; k++) {
        hs_span part = row->s.content.at[k];
        hs_str text = hs_str_sub(row->paper->text, part.begin, part.end);
        if (!hs_can_read(r, row->paper)) {
            plain_words(r, text, part.begin, out);
            continue;
        }
        hs_lone_words words = {0};
        hs_speech_words(r->speech, r->arena, text, &words);
        for (uint32_t i = 0; i < words.n; i++) {
            const hs_lone_word *w = &words.at[i];
            hs_push(r->arena, out, ((hs_row_word){{w->span.begin + part.begin, w->span.end + part.begin}, w->low, w->lemma, w->weight}));
        }
    }
}
