/* A ledger handle's guard: the arena of one call, and what happens when it runs out of memory. */
#ifndef HS_API_LEDGER_H
#define HS_API_LEDGER_H
#include "api/doc.h"
#include "ledger/ledger.h"

/* Runs `work` with an arena of its own; out of memory rolls back what was begun and becomes HS_ENOMEM. */
int hs_ledger_guarded(hs_ledger *l, int (*work)(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err), void *argument, hs_err *err);
/* A loaded version as a document; the strings of `from` must lie in the document's arena. */
void hs_doc_fill(hs_doc *doc, const hs_loaded *from);

#endif
