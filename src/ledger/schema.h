/* schema.sql, codes.sql and story.sql one behind the other, in the library as they are; end with NUL. */
#ifndef HS_LEDGER_SCHEMA_H
#define HS_LEDGER_SCHEMA_H

extern const char hs_schema[];
extern const char hs_schema_2[]; /* the part of hs_schema that schema 2 added: what a ledger of schema 1 lacks */

#endif
