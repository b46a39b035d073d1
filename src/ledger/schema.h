/* schema.sql, in the library as it is; ends with NUL. */
#ifndef HS_LEDGER_SCHEMA_H
#define HS_LEDGER_SCHEMA_H

extern const char hs_schema[];

#endif
