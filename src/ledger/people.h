/* What people decide about names: which entities are one, which spelling is somebody else's, what an entity is called.
 *
 * Each decision is an entry of the log without a version. Its detail in JSON says what every name was before and is after, so it can be undone:
 *
 *     {"names": [{"words": "T. Haldan", "kind": 1, "was": 7, "now": 3}], "into": "Tomir Haldan"}        merge, split
 *     {"documents": ["d4"], "names": […]}                                                        split: only in these documents
 *     {"entity": 3, "was": "Haldan", "now": "Tomir Haldan"}                                      rename */
#ifndef HS_LEDGER_PEOPLE_H
#define HS_LEDGER_PEOPLE_H
#include "ledger/ledger.h"

/* All within a transaction. *entry is the log's. Errors: HS_EUSAGE. */
int hs_people_merge(hs_ledger *l, hs_arena *arena, hs_str who, const int64_t *entity, uint32_t n, int64_t *entry, hs_err *err);
/* Takes spellings (all that are said, if there are none, is an error) away from an entity; of documents (ids of table document), only there. */
int hs_people_split(hs_ledger *l, hs_arena *arena, hs_str who, int64_t entity, hs_strs spelling, const int64_t *document, uint32_t n_document,
                    int64_t *made, int64_t *entry, hs_err *err);
int hs_people_rename(hs_ledger *l, hs_arena *arena, hs_str who, int64_t entity, hs_str name, int64_t *entry, hs_err *err);

/* The last entry about names that stands, or `entry` if it is one; HS_EUSAGE if not. */
int hs_people_entry(hs_ledger *l, int64_t *entry, hs_err *err);
/* Takes back what entry `of` did; the caller logs the undoing. */
int hs_people_undo(hs_ledger *l, hs_arena *arena, int64_t of, hs_err *err);

/* All that a text may mean, as a JSON list of entity.id: exact names, those that compare as the same, those that hold it as a part. */
int hs_people_like(hs_ledger *l, hs_arena *arena, hs_str text, hs_str *ids, hs_err *err);
/* "e12", or a name in any spelling and script that is exactly one entity's; else HS_EUSAGE, naming those it may be. */
int hs_people_find(hs_ledger *l, hs_arena *arena, hs_str text, int64_t *entity, hs_err *err);

#endif
