/* The style sheet of the HTML page, put into the library as it is. */
#include <stdint.h>
#include "write/page_css.h" /* HS_PAGE_CSS, the path of page.css; made by the build, anew when page.css changes */

extern const char hs_page_css[];
extern const uint32_t hs_page_css_len;

__asm__(".pushsection .rodata\n"
        ".global hs_page_css, hs_page_css_len\n"
        ".hidden hs_page_css, hs_page_css_len\n"
        ".balign 4\n"
        "hs_page_css_len: .long 2f - 1f\n"
        "hs_page_css:\n"
        "1: .incbin \"" HS_PAGE_CSS "\"\n"
        "2: .byte 0\n"
        ".popsection\n");
