/* MIME: messages in parts, encodings of bodies, words and parameters of header fields. For mail and for saved pages (MHTML).
 *
 * Invariant: parts are views of the message; nesting and the number of parts are bounded. Everything made is in the arena. */
#ifndef HS_READ_MIME_H
#define HS_READ_MIME_H
#include "read/read.h"

enum { HS_MIME_DEPTH = 16, HS_MIME_PARTS = 1000 };

/* A part that is not itself in parts. */
typedef struct hs_part {
    hs_str header, body;
    hs_str type; /* value of Content-Type; "text/plain" where there is none */
    hs_str name; /* of the file it was, UTF-8; empty if it has none */
    bool attached;
} hs_part;

typedef struct hs_parts {
    hs_part *at;
    uint32_t n, cap;
    bool cut; /* there are more, or deeper ones */
} hs_parts;

/* message: its header and its body. In the order of the message. */
void hs_mime_parts(hs_arena *arena, hs_str message, hs_parts *out);
/* The body without base 64 or quoted-printable. */
hs_str hs_mime_body(hs_arena *arena, const hs_part *part);
/* A field's value as people read it: unfolded, encoded words decoded, UTF-8. */
hs_str hs_mime_words(hs_arena *arena, hs_str value);
/* A field's parameter, also in pieces (name*0) or with a charset (name*): UTF-8; empty if there is none. */
hs_str hs_mime_parameter(hs_arena *arena, hs_str value, const char *name);
/* bytes of a charset (may be empty) to UTF-8 */
hs_str hs_mime_utf8(hs_arena *arena, hs_str bytes, hs_str charset);

#endif
