/* JSON strings and lists of them, as the ledger writes them. */
#ifndef HS_LEDGER_STRINGS_H
#define HS_LEDGER_STRINGS_H
#include "base/arena.h"

/* "a string", with its marks; only what JSON demands is escaped. */
hs_str hs_string_write(hs_arena *arena, hs_str s);
/* ["one","another"] */
hs_str hs_strings_write(hs_arena *arena, hs_strs list);
/* Reads what hs_strings_write writes, no other JSON; an empty text is an empty list. */
bool hs_strings_read(hs_arena *arena, hs_str json, hs_strs *out);

#endif
