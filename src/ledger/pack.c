/* Hashes, and bytes made small: SHA-256 (Nettle) and Zstandard. */
#include <nettle/sha2.h>
#include <zstd.h>
#include "base/err.h"
#include "ledger/ledger.h"

enum { LEVEL = 6 };

void hs_sha256(hs_str bytes, unsigned char out[32])
{
    struct sha256_ctx h;
    sha256_init(&h);
    if (bytes.len) sha256_update(&h, bytes.len, (const uint8_t *)bytes.ptr);
    sha256_digest(&h, 32, out);
}

int hs_zstd_pack(hs_arena *arena, hs_str bytes, hs_str *out, hs_err *err)
{
    size_t room = ZSTD_compressBound(bytes.len);
    char *to = hs_arena_alloc(arena, room);
    size_t n = ZSTD_compress(to, room, bytes.ptr, bytes.len, LEVEL);
    if (ZSTD_isError(n)) return hs_fail(err, HS_ENOMEM, "packing: %s", ZSTD_getErrorName(n));
    *out = (hs_str){to, n};
    return HS_OK;
}

int hs_zstd_unpack(hs_arena *arena, hs_str packed, size_t size, hs_str *out, hs_err *err)
{
    if (ZSTD_getFrameContentSize(packed.ptr, packed.len) != size)
        return hs_fail(err, HS_EFORMAT, "a packed source is not of the size that its row tells");
    char *to = hs_arena_alloc(arena, size);
    size_t n = ZSTD_decompress(to, size, packed.ptr, packed.len);
    if (ZSTD_isError(n)) return hs_fail(err, HS_EFORMAT, "a packed source is damaged: %s", ZSTD_getErrorName(n));
    if (n != size) return hs_fail(err, HS_EFORMAT, "a packed source is shorter than its row tells");
    *out = (hs_str){to, n};
    return HS_OK;
}
