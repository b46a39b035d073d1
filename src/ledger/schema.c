/* The schema, put into the library as it is: the records, then what was added since, a file a subject. */
#include "ledger/schema.h"
#include "ledger/codes_sql.h"  /* HS_CODES_SQL, the path of codes.sql; made by the build */
#include "ledger/schema_sql.h" /* HS_SCHEMA_SQL, of schema.sql */
#include "ledger/story_sql.h"  /* HS_STORY_SQL, of story.sql */

__asm__(".pushsection .rodata\n"
        ".global hs_schema\n"
        ".hidden hs_schema\n"
        ".global hs_schema_2\n"
        ".hidden hs_schema_2\n"
        "hs_schema:\n"
        ".incbin \"" HS_SCHEMA_SQL "\"\n"
        "hs_schema_2:\n"
        ".incbin \"" HS_CODES_SQL "\"\n"
        ".incbin \"" HS_STORY_SQL "\"\n"
        ".byte 0\n"
        ".popsection\n");
