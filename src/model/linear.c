/* Linear scores over hashed features. The rows of the common widths are added as vectors of 16-bit sums: 127 times the most
 * features of one call stays far below 32767. */
#include "model/linear.h"

enum { MOST_AT_ONCE = 256 };

typedef int8_t byte4 __attribute__((vector_size(4)));
typedef int16_t short4 __attribute__((vector_size(8)));
typedef int8_t byte8 __attribute__((vector_size(8)));
typedef int16_t short8 __attribute__((vector_size(16)));

#define ADD_ROWS(width, bytes, shorts)                                                                       \
    static void add_rows_##width(const hs_linear *m, const uint32_t *feature, uint32_t n, int32_t *score)       \
    {                                                                                                        \
        shorts sum = {0};                                                                                    \
        for (uint32_t i = 0; i < n; i++) {                                                                   \
            bytes row;                                                                                       \
            memcpy(&row, m->weight + (size_t)(feature[i] & (m->rows - 1)) * (width), sizeof row);               \
            sum += __builtin_convertvector(row, shorts);                                                     \
        }                                                                                                    \
        for (int k = 0; k < (width); k++) score[k] += sum[k];                                                \
    }
ADD_ROWS(4, byte4, short4)
ADD_ROWS(8, byte8, short8)

/* The parser's width. */
static void add_rows_2(const hs_linear *m, const uint32_t *feature, uint32_t n, int32_t *score)
{
    int32_t a = 0, b = 0;
    for (uint32_t i = 0; i < n; i++) {
        const int8_t *row = m->weight + (size_t)(feature[i] & (m->rows - 1)) * 2;
        a += row[0];
        b += row[1];
    }
    score[0] += a;
    score[1] += b;
}

typedef int8_t byte16 __attribute__((vector_size(16)));
typedef int16_t short16 __attribute__((vector_size(32)));

/* Widths of 16, 32, 48, 64: tag and relation sets. */
static void add_rows_wide(const hs_linear *m, const uint32_t *feature, uint32_t n, int32_t *score)
{
    for (uint32_t block = 0; block < m->stride; block += 16) {
        short16 sum = {0};
        for (uint32_t i = 0; i < n; i++) {
            byte16 row;
            memcpy(&row, m->weight + (size_t)(feature[i] & (m->rows - 1)) * m->stride + block, sizeof row);
            sum += __builtin_convertvector(row, short16);
        }
        for (int k = 0; k < 16; k++) score[block + (uint32_t)k] += sum[k];
    }
}

static void add_rows(const hs_linear *m, const uint32_t *feature, uint32_t n, int32_t *score)
{
    for (uint32_t i = 0; i < n; i++) {
        const int8_t *row = m->weight + (size_t)(feature[i] & (m->rows - 1)) * m->stride;
        for (uint32_t k = 0; k < m->stride; k++) score[k] += row[k];
    }
}

void hs_linear_add(const hs_linear *m, const uint32_t *feature, uint32_t n, int32_t *score)
{
    for (uint32_t i = 0; i < n; i++) __builtin_prefetch(m->weight + (size_t)(feature[i] & (m->rows - 1)) * m->stride);
    if (m->stride == 2) add_rows_2(m, feature, n, score);
    else if (m->stride == 4 && n <= MOST_AT_ONCE) add_rows_4(m, feature, n, score);
    else if (m->stride == 8 && n <= MOST_AT_ONCE) add_rows_8(m, feature, n, score);
    else if (m->stride % 16 == 0 && n <= MOST_AT_ONCE) add_rows_wide(m, feature, n, score);
    else add_rows(m, feature, n, score);
}
