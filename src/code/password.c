/* A password as Jasypt's StrongPasswordEncryptor digests it: SHA-256 over salt and password, then a hundred thousand times in all. */
#include <nettle/base64.h>
#include <nettle/sha2.h>
#include "code/dna.h"

enum { TIMES = 100000, SALT = 16 };

void hs_dna_password(hs_str password, hs_str seed, char out[HS_PASSWORD_LENGTH])
{
    uint8_t all[SALT + SHA256_DIGEST_SIZE], *sum = all + SALT;
    struct sha256_ctx h;
    sha256_init(&h);
    sha256_update(&h, seed.len, (const uint8_t *)seed.ptr);
    sha256_digest(&h, SALT, all);
    sha256_init(&h);
    sha256_update(&h, SALT, all);
    sha256_update(&h, password.len, (const uint8_t *)password.ptr);
    sha256_digest(&h, SHA256_DIGEST_SIZE, sum);
    for (int i = 1; i < TIMES; i++) {
        sha256_update(&h, SHA256_DIGEST_SIZE, sum);
        sha256_digest(&h, SHA256_DIGEST_SIZE, sum);
    }
    base64_encode_raw(out, sizeof all, all);
}
