/* The model file (models/en.hsm): named sections behind a table, the whole checked by a hash before any of it is used,
 * then mapped read-only.
 *
 *   0   "HEARSAY\n"  8 bytes
 *   8   u32 format version, u32 number of sections
 *   16  u64 length of the file
 *   24  u64 XXH3-64 of everything from byte 32 on
 *   32  section table: {char name[16], u64 offset, u64 length, u32 rows, u32 stride, u32 labels, f32 scale} each
 *   then the sections, each at a multiple of 64
 * All numbers little-endian. A section is weights (rows > 0: int8 [rows][stride]) or bytes (rows = 0: text). */
#ifndef HS_MODEL_FILE_H
#define HS_MODEL_FILE_H
#include "base/file.h"
#include "model/linear.h"

enum { HS_MODEL_VERSION = 1, HS_MODEL_SECTIONS = 64 };

typedef struct hs_section {
    char name[17];
    hs_str bytes;
    hs_linear linear; /* weight NULL when the section is text */
} hs_section;

typedef struct hs_model_file {
    hs_mapping map;
    uint32_t n;
    hs_section section[HS_MODEL_SECTIONS];
} hs_model_file;

int hs_model_file_open(const char *path, hs_model_file *out, hs_err *err);
void hs_model_file_close(hs_model_file *f);
/* The file's own checksum, verified when it was opened. */
uint64_t hs_model_file_sum(const hs_model_file *f);
/* The same checks on bytes already in memory (for tests and fuzzing); the bytes stay the caller's. */
int hs_model_file_parse(hs_str bytes, const char *name, hs_model_file *out, hs_err *err);

/* The section, or an HS_EFORMAT error that names it. */
int hs_model_weights(const hs_model_file *f, const char *section, uint32_t labels, hs_linear *out, hs_err *err);
int hs_model_bytes(const hs_model_file *f, const char *section, hs_str *out, hs_err *err);

/* Lays sections out as a file; out is the caller's to free. */
int hs_model_file_build(const hs_section *section, uint32_t n, hs_buf *out, hs_err *err);

#endif
