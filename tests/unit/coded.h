/* A table for networks out of a JSON file, for tests that have no ledger:
 *
 * {"name": "…", "first": 0, "last": 0,
 *  "variables": [{"name": "organization", "kind": "text|boolean|integer|long", "of_document": false, "attributes": ["type"],
 *                 "entities": {"EPA": {"color": [1, 2, 3], "attributes": ["Government"]}}}],
 *  "documents": [{"id": 1, "name": "d1", "title": "…", "url": "…"}],
 *  "statements": [{"id": 1, "time": 0, "document": 0, "start": 0, "stop": 5, "words": "…", "name": "c1", "values": ["EPA", 1, null]}]} */
#ifndef CODED_H
#define CODED_H
#include <jansson.h>
#include "net/table.h"

/* NULL with a word on standard error when the file is not such a table. */
hs_net_table *coded_read(const char *path);
/* Options from an object: {"shape": "one", "var1": …, "aggregation": "congruence", "norm": …, …}. Strings live as long as o. */
/* Which of the words a field holds; 0: none of them. words end with NULL. */
int coded_word(const json_t *o, const char *key, const char *const *words);
void coded_options(const json_t *o, hs_net_options *out);

#endif
