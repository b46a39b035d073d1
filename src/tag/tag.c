/* The tagger of a language pack: opens the sections, and takes a document through tags, trees, names and lemmas. */
#include "base/err.h"
#include "base/mem.h"
#include "tag/tagger.h"

/* One name a line; at most 63: 63 stands for the root in rel.sure. */
static int read_list(const hs_model_file *f, const char *section, hs_name_list *out, hs_err *err)
{
    hs_str rest;
    int code = hs_model_bytes(f, section, &rest, err);
    if (code) return code;
    while (rest.len) {
        if (out->n == 63) return hs_fail(err, HS_EFORMAT, "model: section %s holds more than 63 names", section);
        out->at[out->n++] = hs_str_cut(&rest, '\n');
    }
    return out->n ? HS_OK : hs_fail(err, HS_EFORMAT, "model: section %s is empty", section);
}

static int open_pos(const hs_model_file *f, hs_tagger *t, hs_err *err)
{
    hs_str words;
    int code = read_list(f, "pos.names", &t->pos_name, err);
    if (!code) code = hs_model_weights(f, "pos", t->pos_name.n, &t->pos.linear, err);
    if (!code) code = hs_model_bytes(f, "pos.words", &words, err);
    if (code) return code;
    t->pos.words = hs_pos_words_read(words);
    if (!t->pos.words.at) return hs_fail(err, HS_ENOMEM, "out of memory for the tagger");
    for (uint32_t k = 0; k < t->pos.words.size; k++)
        if (t->pos.words.at[k].tag != HS_NO_TAG && t->pos.words.at[k].tag >= t->pos_name.n)
            return hs_fail(err, HS_EFORMAT, "model: section pos.words holds an unknown tag");
    return HS_OK;
}

static int open_trees(const hs_model_file *f, hs_tagger *t, hs_err *err)
{
    hs_str sure;
    int code = read_list(f, "rel.names", &t->rel_name, err);
    if (!code) code = hs_model_weights(f, "parse", HS_PARSE_LABELS, &t->parse, err);
    if (!code) code = hs_model_weights(f, "rel", t->rel_name.n, &t->rel.linear, err);
    if (!code) code = hs_model_bytes(f, "rel.sure", &sure, err);
    if (code) return code;
    if (t->parse.stride != HS_PARSE_LABELS) return hs_fail(err, HS_EFORMAT, "model: section parse has a wrong width");
    if (sure.len != HS_REL_TAGS * HS_REL_TAGS) return hs_fail(err, HS_EFORMAT, "model: section rel.sure has a wrong size");
    t->rel.sure = (const uint8_t *)sure.ptr;
    for (size_t i = 0; i < sure.len; i++)
        if (t->rel.sure[i] != HS_NO_REL && t->rel.sure[i] >= t->rel_name.n)
            return hs_fail(err, HS_EFORMAT, "model: section rel.sure holds an unknown relation");
    return HS_OK;
}

static int open_words(const hs_model_file *f, hs_tagger *t, hs_err *err)
{
    hs_str lemma, dates;
    int code = hs_model_bytes(f, "lemma", &lemma, err);
    if (!code) code = hs_lemmas_read(lemma, t->pos_name.at, t->pos_name.n, &t->lemmas, err);
    if (!code) code = hs_model_bytes(f, "dates", &dates, err);
    if (!code) code = hs_date_words_read(dates, &t->dates, err);
    return code;
}

int hs_tagger_open(const hs_model_file *f, hs_tagger **out, hs_err *err)
{
    hs_tagger *t = hs_mem_alloc(sizeof *t);
    if (!t) return hs_fail(err, HS_ENOMEM, "out of memory for the tagger");
    memset(t, 0, sizeof *t);
    int code = open_pos(f, t, err);
    if (!code) code = open_trees(f, t, err);
    if (!code) code = hs_model_weights(f, "names", HS_BIO_LABELS, &t->names.first, err);
    if (!code) code = hs_model_weights(f, "names.again", HS_BIO_LABELS, &t->names.second, err);
    if (!code) code = open_words(f, t, err);
    if (code) hs_tagger_free(t);
    else *out = t;
    return code;
}

void hs_tagger_free(hs_tagger *t)
{
    if (!t) return;
    hs_pos_words_free(&t->pos.words);
    hs_lemmas_free(&t->lemmas);
    hs_date_words_free(&t->dates);
    hs_mem_free(t);
}

uint32_t hs_tagger_pos_count(const hs_tagger *t) { return t->pos_name.n; }
uint32_t hs_tagger_rel_count(const hs_tagger *t) { return t->rel_name.n; }
hs_str hs_tagger_lemma(const hs_tagger *t, hs_arena *arena, hs_str low, uint8_t pos) { return hs_lemma(&t->lemmas, arena, low, pos); }
hs_str hs_tagger_pos_name(const hs_tagger *t, uint8_t pos) { return pos < t->pos_name.n ? t->pos_name.at[pos] : (hs_str){0}; }
hs_str hs_tagger_rel_name(const hs_tagger *t, uint8_t rel) { return rel < t->rel_name.n ? t->rel_name.at[rel] : (hs_str){0}; }

static void find_trees(const hs_tagger *t, hs_arena *arena, const hs_tokens *tokens, const hs_atom *atom, hs_tags *out)
{
    uint32_t longest = 0;
    for (uint32_t s = 0; s < tokens->n_sent; s++) {
        uint32_t n = tokens->sent[s + 1] - tokens->sent[s];
        if (n > longest) longest = n;
    }
    hs_parser p;
    hs_rel_state state;
    hs_parser_init(&p, arena, longest);
    hs_rel_state_init(&state, arena, longest);
    for (uint32_t s = 0; s < tokens->n_sent; s++) {
        uint32_t begin = tokens->sent[s], n = tokens->sent[s + 1] - begin;
        hs_parser_start(&p, atom + begin, out->pos + begin, n);
        hs_parser_run(&p, &t->parse);
        for (uint32_t i = 0; i < n; i++) out->head[begin + i] = p.node[i].head == n ? HS_ROOT : begin + p.node[i].head;
        hs_rel_sentence(&t->rel, &p, &state, atom + begin, out->pos + begin, out->rel + begin);
    }
}

static void find_names(const hs_tagger *t, hs_arena *arena, const hs_tokens *tokens, const hs_atom *atom, hs_tags *out)
{
    hs_name_text x = {tokens, atom, out->pos};
    hs_find_names(&t->names, arena, &x, out->name);
    for (uint32_t i = 0; i < tokens->n; i++) {
        out->name_start[i] = out->name[i] && !hs_bio_inside(out->name[i]);
        out->name[i] = hs_bio_class(out->name[i]);
    }
}

void hs_tag(const hs_tagger *t, hs_arena *arena, const hs_tokens *tokens, hs_tags *out)
{
    uint32_t n = tokens->n;
    *out = (hs_tags){.pos = hs_new(arena, uint8_t, n), .head = hs_new(arena, uint32_t, n), .rel = hs_new(arena, uint8_t, n),
                     .lemma = hs_new(arena, hs_str, n), .name = hs_new(arena, uint8_t, n), .name_start = hs_new(arena, uint8_t, n)};
    hs_arena_mark mark = hs_arena_save(arena); /* the rest is scratch */
    hs_atom *atom = hs_atoms(arena, tokens);
    for (uint32_t s = 0; s < tokens->n_sent; s++) hs_pos_sentence(&t->pos, atom, tokens->sent[s], tokens->sent[s + 1], out->pos);
    find_trees(t, arena, tokens, atom, out);
    find_names(t, arena, tokens, atom, out);
    hs_arena_reset(arena, mark);
    for (uint32_t i = 0; i < n; i++) out->lemma[i] = hs_lemma(&t->lemmas, arena, tokens->low[i], out->pos[i]);
}
