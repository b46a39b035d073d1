/* Front matter: what stands at the top of a Markdown file between two lines of "---". */
#ifndef HS_READ_MATTER_H
#define HS_READ_MATTER_H
#include "read/read.h"

/* Length of the front matter at the beginning of text, its closing line included; 0 if there is none. Its title, author, date and so on go
 * into fields, which borrow from text or the arena. Of YAML only what front matter is made of is read: "key: value", lists, quotation marks. */
size_t hs_matter_read(hs_arena *arena, hs_str text, hs_fields *fields);

#endif
