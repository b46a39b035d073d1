/* Eigenvalues of symmetric matrices: to tridiagonal form by Householder's reflections, then QL with implicit shifts. */
#include "net/eigen.h"
#include <math.h>
#include <string.h>

/* A' = P A P for each column from the last to the second; d: the diagonal, e: beside it. With vectors, q gathers the product of the P. */
static void reduce(double *a, uint32_t n, double *d, double *e, double *q)
{
    for (uint32_t i = n; i-- > 1;) {
        double *row = a + (size_t)i * n, norm = 0, scale = 0, h;
        for (uint32_t k = 0; k < i; k++) scale += fabs(row[k]);
        e[i] = row[i - 1];
        d[i] = 0; /* h of the reflection, for q */
        if (i == 1 || scale == 0) continue;
        for (uint32_t k = 0; k < i; k++) row[k] /= scale, norm += row[k] * row[k];
        double f = row[i - 1], g = f >= 0 ? -sqrt(norm) : sqrt(norm);
        e[i] = scale * g;
        h = norm - f * g;
        row[i - 1] = f - g; /* row: u */
        d[i] = h;
        double k_sum = 0;
        for (uint32_t r = 0; r < i; r++) { /* p = A u / h, kept in e[0 … i) */
            double sum = 0;
            for (uint32_t k = 0; k < i; k++) sum += (k <= r ? a[(size_t)r * n + k] : a[(size_t)k * n + r]) * row[k];
            e[r] = sum / h;
            k_sum += e[r] * row[r];
        }
        k_sum /= 2 * h;
        for (uint32_t r = 0; r < i; r++) { /* A − u q' − q u', q = p − (u'p / 2h) u */
            e[r] -= k_sum * row[r];
            for (uint32_t k = 0; k <= r; k++) a[(size_t)r * n + k] -= row[r] * e[k] + e[r] * row[k];
        }
    }
    if (q) { /* the reflections one after the other, from the last made */
        memset(q, 0, (size_t)n * n * sizeof *q);
        for (uint32_t i = 0; i < n; i++) q[(size_t)i * n + i] = 1;
        for (uint32_t i = 1; i < n; i++) {
            const double *u = a + (size_t)i * n;
            if (d[i] == 0) continue;
            for (uint32_t c = 0; c < i; c++) {
                double sum = 0;
                for (uint32_t k = 0; k < i; k++) sum += u[k] * q[(size_t)k * n + c];
                sum /= d[i];
                for (uint32_t k = 0; k < i; k++) q[(size_t)k * n + c] -= sum * u[k];
            }
        }
    }
    for (uint32_t i = 0; i < n; i++) d[i] = a[(size_t)i * n + i];
}

static void rotate(double *q, uint32_t n, uint32_t i, double s, double c)
{
    for (uint32_t k = 0; q && k < n; k++) {
        double *row = q + (size_t)k * n, f = row[i + 1];
        row[i + 1] = s * row[i] + c * f;
        row[i] = c * row[i] - s * f;
    }
}

static void iterate(double *d, double *e, uint32_t n, double *q)
{
    for (uint32_t l = 0; l < n; l++)
        for (int turn = 0; turn < 60; turn++) {
            uint32_t m = l;
            while (m + 1 < n && fabs(e[m]) + (fabs(d[m]) + fabs(d[m + 1])) != fabs(d[m]) + fabs(d[m + 1])) m++;
            if (m == l) break;
            double g = (d[l + 1] - d[l]) / (2 * e[l]), r = hypot(g, 1), s = 1, c = 1, p = 0;
            g = d[m] - d[l] + e[l] / (g + (g >= 0 ? r : -r));
            uint32_t i = m;
            while (i-- > l) {
                double f = s * e[i], b = c * e[i];
                r = hypot(f, g);
                e[i + 1] = r;
                if (r == 0) {
                    d[i + 1] -= p;
                    e[m] = 0;
                    break;
                }
                s = f / r;
                c = g / r;
                g = d[i + 1] - p;
                r = (d[i] - g) * s + 2 * c * b;
                p = s * r;
                d[i + 1] = g + p;
                g = c * r - b;
                rotate(q, n, i, s, c);
            }
            if (r == 0 && i + 1 > l) continue;
            d[l] -= p;
            e[l] = g;
            e[m] = 0;
        }
}

static void sort(double *d, uint32_t n, double *q)
{
    for (uint32_t i = 0; i + 1 < n; i++) {
        uint32_t least = i;
        for (uint32_t k = i + 1; k < n; k++)
            if (d[k] < d[least]) least = k;
        if (least == i) continue;
        double was = d[i];
        d[i] = d[least];
        d[least] = was;
        for (uint32_t k = 0; q && k < n; k++) {
            was = q[(size_t)k * n + i];
            q[(size_t)k * n + i] = q[(size_t)k * n + least];
            q[(size_t)k * n + least] = was;
        }
    }
}

void hs_eigen(double *a, uint32_t n, double *value, double *work, double *vector)
{
    if (!n) return;
    reduce(a, n, value, work, vector);
    for (uint32_t i = 1; i < n; i++) work[i - 1] = work[i];
    work[n - 1] = 0;
    iterate(value, work, n, vector);
    sort(value, n, vector);
}
