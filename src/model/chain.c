/* Linear chains: scores and marginals. Sums run in the probability domain, each position scaled by its sum, so that the
 * cost is one exponential a score. */
#include "model/chain.h"
#include <math.h>

enum { L = HS_CHAIN_LABELS };

void hs_chain_open(const hs_linear *section, bool (*allowed)(uint32_t, uint32_t), hs_chain *out)
{
    *out = (hs_chain){.linear = *section, .labels = section->labels};
    for (uint32_t before = 0; before <= out->labels; before++) {
        const int8_t *row = section->weight + (size_t)(hs_chain_row(before) & (section->rows - 1)) * section->stride;
        int32_t *to = before == out->labels ? out->first : out->step[before];
        for (uint32_t k = 0; k < out->labels; k++) to[k] = allowed && !allowed(before, k) ? HS_NEVER : row[k];
    }
}

void hs_chain_score(const hs_chain *c, const uint32_t *feature, uint32_t n_features, uint32_t n, int32_t *score)
{
    int32_t sum[HS_MAX_STRIDE];
    for (uint32_t i = 0; i < n; i++) {
        memset(sum, 0, c->linear.stride * sizeof *sum);
        hs_linear_add(&c->linear, feature + (size_t)i * n_features, n_features, sum);
        memcpy(score + (size_t)i * L, sum, c->labels * sizeof *sum);
    }
}

float hs_chain_marginals(const hs_chain *c, const int32_t *score, uint32_t n, float *marginal, float *work)
{
    uint32_t labels = c->labels;
    float unit = 1.0f / c->linear.scale, step[L][L], log_sum = 0;
    float *emit = work, *forward = work + (size_t)n * labels;
    for (uint32_t a = 0; a < labels; a++)
        for (uint32_t b = 0; b < labels; b++) step[a][b] = c->step[a][b] == HS_NEVER ? 0 : expf((float)c->step[a][b] * unit);
    for (uint32_t i = 0; i < n; i++) {
        int32_t top = score[(size_t)i * L];
        for (uint32_t k = 1; k < labels; k++)
            if (score[(size_t)i * L + k] > top) top = score[(size_t)i * L + k];
        for (uint32_t k = 0; k < labels; k++) emit[i * labels + k] = expf((float)(score[(size_t)i * L + k] - top) * unit);
        log_sum += (float)top * unit;
        float sum = 0, *f = forward + (size_t)i * labels;
        for (uint32_t k = 0; k < labels; k++) {
            float in = 0;
            if (i == 0) in = c->first[k] == HS_NEVER ? 0 : expf((float)c->first[k] * unit);
            else
                for (uint32_t b = 0; b < labels; b++) in += f[(int)b - (int)labels] * step[b][k];
            sum += f[k] = in * emit[i * labels + k];
        }
        if (sum <= 0) sum = 1e-30f;
        for (uint32_t k = 0; k < labels; k++) f[k] /= sum;
        log_sum += logf(sum);
    }
    float back[L], next[L];
    for (uint32_t k = 0; k < labels; k++) back[k] = 1;
    for (uint32_t i = n; i-- > 0;) {
        float sum = 0, *m = marginal + (size_t)i * L, *f = forward + (size_t)i * labels;
        for (uint32_t k = 0; k < labels; k++) sum += m[k] = f[k] * back[k];
        if (sum <= 0) sum = 1e-30f;
        for (uint32_t k = 0; k < labels; k++) m[k] /= sum;
        float total = 0;
        for (uint32_t a = 0; a < labels; a++) {
            next[a] = 0;
            for (uint32_t b = 0; b < labels; b++) next[a] += step[a][b] * emit[i * labels + b] * back[b];
            total += next[a];
        }
        if (total <= 0) total = 1e-30f;
        for (uint32_t a = 0; a < labels; a++) back[a] = next[a] / total;
    }
    return log_sum;
}
