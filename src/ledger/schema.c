/* The schema, put into the library as it is. */
#include "ledger/schema.h"
#include "ledger/schema_sql.h" /* HS_SCHEMA_SQL, the path of schema.sql; made by the build */

__asm__(".pushsection .rodata\n"
        ".global hs_schema\n"
        ".hidden hs_schema\n"
        "hs_schema:\n"
        ".incbin \"" HS_SCHEMA_SQL "\"\n"
        ".byte 0\n"
        ".popsection\n");
