/* Which IP addresses belong to the open Internet. */
#ifndef HS_FETCH_ADDRESS_H
#define HS_FETCH_ADDRESS_H
#include "base/str.h"

/* Whether ip, as inet_pton reads it, can be reached by anybody: not this machine, a local network, a reserved block, or an
 * IPv6 address that only wraps one of these. False for what is not an address. */
bool hs_address_public(const char *ip);

/* Whether the host of a URL, as it is written, is this machine or a literal address that is not public. */
bool hs_address_host_private(hs_str host);

#endif
