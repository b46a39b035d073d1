/* Which column of a table, or key of a record, holds what: by the user's map, or else by the names that people give them. */
#ifndef HS_READ_COLUMN_H
#define HS_READ_COLUMN_H
#include "read/draft.h"

enum { HS_ROLE_TEXT = HS_FIELDS, HS_ROLE_HTML, HS_ROLES }; /* the roles before these are the members of hs_fields */

/* "text=Body,date=Data" taken apart: of[role] is the column's name; empty where the map does not say. */
typedef struct hs_column_map { hs_str of[HS_ROLES]; } hs_column_map;

/* HS_EUSAGE: the map is not of that form, or names what there is not. */
int hs_column_map_read(hs_str map, hs_column_map *out, hs_err *err);

/* names[hs_column_find()] has the role; n if none has. Case, spaces, "_" and "-" do not count. */
size_t hs_column_find(const hs_column_map *map, size_t role, const hs_str *names, size_t n);

/* HS_EFORMAT: no column holds the text. The message lists those there are. line 0: it is not known. */
int hs_column_none(hs_str file, uint64_t line, const hs_str *names, size_t n, hs_err *err);

#endif
