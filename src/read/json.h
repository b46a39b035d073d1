/* JSON: parsed by jansson, and found in a stream by a scanner of our own, so that an export of any size is read value by value.
 *
 * The scanner knows strings and depth and nothing else; what is inside a value is jansson's to judge. */
#ifndef HS_READ_JSON_H
#define HS_READ_JSON_H
#include <jansson.h>
#include "read/read.h"

/* NULL after filling in err, whose place is line and column, of where the bytes begin, moved on by what jansson says. */
json_t *hs_json_parse(hs_str bytes, hs_str name, uint64_t line, size_t column, hs_err *err);

/* Appends a string, a number, the "name" of an object, or an array of these with ", " between them; nothing for anything else. */
void hs_json_put(hs_buf *out, const json_t *value);

typedef struct hs_json_cursor {
    hs_source *s;
    uint64_t line;  /* of the next byte, from 1 */
    size_t column;  /* in bytes, from 1 */
} hs_json_cursor;

/* Takes a byte-order mark. */
void hs_json_start(hs_json_cursor *c, hs_source *s);
/* Takes white space; the byte behind it, or -1 at the end. */
int hs_json_space(hs_json_cursor *c);
void hs_json_take(hs_json_cursor *c, size_t n);
/* The value that is next, whole, in the window; the caller takes it. HS_ELIMIT: it is longer than limit; hs_json_skip goes on behind it.
 * HS_EFORMAT: none is next, or the stream ends in it. */
int hs_json_value(hs_json_cursor *c, size_t limit, hs_str *raw, hs_err *err);
/* Takes the value that is next, of any length. */
int hs_json_skip(hs_json_cursor *c, hs_err *err);

/* Into an object ('{') or array ('['); then hs_json_next before each member: HS_OK and *more, with the member's key and the cursor at
 * its value, or !*more with the end taken. key: of an object, cut to fit; NULL for arrays. */
int hs_json_enter(hs_json_cursor *c, char open, hs_err *err);
int hs_json_next(hs_json_cursor *c, char key[32], bool *more, hs_err *err);

#endif
