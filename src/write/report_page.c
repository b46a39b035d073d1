/* The style sheet of reports, put into the library as it is. */
#include <stdint.h>
#include "write/report_css.h" /* HS_REPORT_CSS, the path of report.css */

extern const char hs_report_css[];
extern const uint32_t hs_report_css_len;

__asm__(".pushsection .rodata\n"
        ".global hs_report_css, hs_report_css_len\n"
        ".hidden hs_report_css, hs_report_css_len\n"
        ".balign 4\n"
        "hs_report_css_len: .long 2f - 1f\n"
        "hs_report_css:\n"
        "1: .incbin \"" HS_REPORT_CSS "\"\n"
        "2: .byte 0\n"
        ".popsection\n");
