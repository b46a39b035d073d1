/* IP addresses: the blocks of IANA's special-purpose registries. */
#include "fetch/address.h"
#include <arpa/inet.h>

static const struct { uint32_t net, bits; } RESERVED[] = {
    {0x00000000, 8},  /* 0.0.0.0/8, this network */
    {0x0A000000, 8},  /* 10.0.0.0/8 */
    {0x64400000, 10}, /* 100.64.0.0/10, behind a provider's NAT */
    {0x7F000000, 8},  /* 127.0.0.0/8 */
    {0xA9FE0000, 16}, /* 169.254.0.0/16, link-local, clouds' metadata */
    {0xAC100000, 12}, /* 172.16.0.0/12 */
    {0xC0000000, 24}, /* 192.0.0.0/24 */
    {0xC0000200, 24}, /* 192.0.2.0/24, examples */
    {0xC0A80000, 16}, /* 192.168.0.0/16 */
    {0xC6120000, 15}, /* 198.18.0.0/15, benchmarks */
    {0xC6336400, 24}, /* 198.51.100.0/24, examples */
    {0xCB007100, 24}, /* 203.0.113.0/24, examples */
    {0xE0000000, 3},  /* 224.0.0.0/3, multicast and reserved */
};

static bool is_public4(const unsigned char *b)
{
    uint32_t ip = (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
    for (size_t i = 0; i < sizeof RESERVED / sizeof *RESERVED; i++)
        if (((ip ^ RESERVED[i].net) >> (32 - RESERVED[i].bits)) == 0) return false;
    return true;
}

/* Only 2000::/3 is given out; of it, what tunnels or is an example is left out, and 6to4 is as public as what it wraps. */
static bool is_public6(const unsigned char *b)
{
    static const unsigned char MAPPED[12] = {[10] = 0xFF, [11] = 0xFF}, NAT64[12] = {0x00, 0x64, 0xFF, 0x9B};
    if (!memcmp(b, MAPPED, 12) || !memcmp(b, NAT64, 12)) return is_public4(b + 12);
    if (b[0] >> 5 != 1) return false;
    if (b[0] == 0x20 && b[1] == 0x02) return is_public4(b + 2);
    if (b[0] == 0x20 && b[1] == 0x01 && b[2] < 0x02) return false; /* 2001::/23: Teredo, benchmarks, ORCHID */
    if (b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && b[3] == 0xB8) return false;
    return !(b[0] == 0x3F && b[1] == 0xFF && b[2] < 0x10);
}

bool hs_address_public(const char *ip)
{
    unsigned char b[16];
    if (inet_pton(AF_INET, ip, b) == 1) return is_public4(b);
    return inet_pton(AF_INET6, ip, b) == 1 && is_public6(b);
}

static bool ends_in_localhost(hs_str host)
{
    const char *word = "localhost";
    size_t n = strlen(word);
    if (host.len && host.ptr[host.len - 1] == '.') host.len--;
    if (host.len < n || (host.len > n && host.ptr[host.len - n - 1] != '.')) return false;
    return memcmp(host.ptr + host.len - n, word, n) == 0; /* a URL's host is in lower case */
}

bool hs_address_host_private(hs_str host)
{
    char ip[INET6_ADDRSTRLEN];
    unsigned char b[16];
    if (ends_in_localhost(host)) return true;
    if (hs_str_starts(host, HS_STR("["))) {
        hs_str inside = hs_str_sub(host, 1, host.len);
        inside = hs_str_cut(&inside, ']');
        host = hs_str_cut(&inside, '%'); /* no zone */
    }
    if (host.len == 0 || host.len >= sizeof ip) return false;
    memcpy(ip, host.ptr, host.len);
    ip[host.len] = '\0';
    if (inet_pton(AF_INET, ip, b) != 1 && inet_pton(AF_INET6, ip, b) != 1) return false; /* a name */
    return !hs_address_public(ip);
}
