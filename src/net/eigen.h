/* Eigenvalues of small symmetric matrices. */
#ifndef HS_NET_EIGEN_H
#define HS_NET_EIGEN_H
#include <stdint.h>

/* a: [n][n] symmetric, destroyed; value: [n] ascending; vectors, if vector is given: [n][n], column k belongs to value[k]. work: [n].
 * Householder's reduction and QL with implicit shifts (Wilkinson and Reinsch 1971, contributions II/2 and II/4). */
void hs_eigen(double *a, uint32_t n, double *value, double *work, double *vector);

#endif
