/* Language packs: opened and checked once, then read-only. */
#include "api/model.h"
#include "base/err.h"
#include "base/mem.h"

static int open_parts(hs_model *m, hs_err *err)
{
    int code = hs_model_bytes(&m->file, "language", &m->language, err);
    return code ? code : hs_speech_open(&m->file, &m->speech, err);
}

int hs_model_open(const char *path, hs_model **out, hs_err *err)
{
    *out = NULL;
    hs_model *m = hs_mem_alloc(sizeof *m);
    if (!m) return hs_fail(err, HS_ENOMEM, "%s: out of memory", path);
    *m = (hs_model){0};
    int code = hs_model_file_open(path, &m->file, err);
    if (!code) code = open_parts(m, err);
    if (code) hs_model_free(m);
    else *out = m;
    return code;
}

void hs_model_free(hs_model *m)
{
    if (!m) return;
    hs_speech_free(m->speech);
    hs_model_file_close(&m->file);
    hs_mem_free(m);
}

hs_str hs_model_language(const hs_model *m)
{
    return m->language;
}
