/* Sums as WARC records name them. */
#include "read/sum.h"
#include <nettle/md5.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include "read/draft.h"
#include "read/header.h"

enum { MOST = 64 };

static size_t sum_of(hs_str kind, hs_str bytes, uint8_t out[MOST])
{
    const uint8_t *p = (const uint8_t *)bytes.ptr;
    if (hs_str_is_nocase(kind, "sha1") || hs_str_is_nocase(kind, "sha-1")) {
        struct sha1_ctx c;
        sha1_init(&c);
        sha1_update(&c, bytes.len, p);
        sha1_digest(&c, SHA1_DIGEST_SIZE, out);
        return SHA1_DIGEST_SIZE;
    }
    if (hs_str_is_nocase(kind, "sha256") || hs_str_is_nocase(kind, "sha-256")) {
        struct sha256_ctx c;
        sha256_init(&c);
        sha256_update(&c, bytes.len, p);
        sha256_digest(&c, SHA256_DIGEST_SIZE, out);
        return SHA256_DIGEST_SIZE;
    }
    if (hs_str_is_nocase(kind, "md5")) {
        struct md5_ctx c;
        md5_init(&c);
        md5_update(&c, bytes.len, p);
        md5_digest(&c, MD5_DIGEST_SIZE, out);
        return MD5_DIGEST_SIZE;
    }
    return 0;
}

/* sum in digits of `bits` bits each, without the "=" that fill up. */
static size_t written(const uint8_t *sum, size_t n, const char *digits, unsigned bits, char *out)
{
    size_t len = 0;
    unsigned held = 0, value = 0;
    for (size_t i = 0; i < n; i++) {
        value = (value << 8 | sum[i]) & 0xFFFF;
        for (held += 8; held >= bits; held -= bits) out[len++] = digits[value >> (held - bits) & ((1u << bits) - 1)];
    }
    if (held) out[len++] = digits[value << (bits - held) & ((1u << bits) - 1)];
    out[len] = '\0';
    return len;
}

bool hs_sum_agrees(hs_str label, hs_str bytes)
{
    static const char BASE32[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", BASE16[] = "0123456789ABCDEF";
    static const char BASE64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static const char BASE64_URL[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    uint8_t sum[MOST];
    char as[2 * MOST + 1];
    hs_str kind = hs_str_trim(hs_str_cut(&label, ':'));
    size_t n = sum_of(kind, bytes, sum);
    if (!n) return true;
    label = hs_str_trim(label);
    while (label.len && label.ptr[label.len - 1] == '=') label.len--;
    written(sum, n, BASE32, 5, as);
    if (hs_str_is_nocase(label, as)) return true;
    written(sum, n, BASE16, 4, as);
    if (hs_str_is_nocase(label, as)) return true;
    written(sum, n, BASE64, 6, as);
    if (hs_str_is(label, as)) return true;
    written(sum, n, BASE64_URL, 6, as);
    return hs_str_is(label, as);
}
