/* The style sheet and the script of a network's page, put into the library as they are. */
#include <stdint.h>
#include "write/net_page_css.h" /* HS_NET_PAGE_CSS, the path; made by the build, anew when the file changes */
#include "write/net_page_js.h"

extern const char hs_net_page_css[], hs_net_page_js[];
extern const uint32_t hs_net_page_css_len, hs_net_page_js_len;

#define EMBED(name, path)                              \
    __asm__(".pushsection .rodata\n"                   \
            ".global " name ", " name "_len\n"         \
            ".hidden " name ", " name "_len\n"         \
            ".balign 4\n" name "_len: .long 2f - 1f\n" \
            name ":\n"                                 \
            "1: .incbin \"" path "\"\n"                \
            "2: .byte 0\n"                             \
            ".popsection\n")

EMBED("hs_net_page_css", HS_NET_PAGE_CSS);
EMBED("hs_net_page_js", HS_NET_PAGE_JS);
