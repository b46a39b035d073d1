/* Header fields as HTTP, WARC and mail have them: "Name: value" a line, a blank line behind the last. */
#ifndef HS_READ_HEADER_H
#define HS_READ_HEADER_H
#include "base/str.h"

/* Length of the header of s with its blank line; 0 if there is no blank line in s. */
size_t hs_header_length(hs_str s);
/* Value of the first field called name (in any case) at or behind *at, which moves behind it; white space around it cut off, line breaks of
 * folded fields still in it; empty if there is none. at may be NULL. */
hs_str hs_header_value(hs_str header, const char *name, size_t *at);
/* The first line is "Name: value". */
bool hs_header_begins(hs_str s);
/* a and lit are the same but for case in ASCII */
bool hs_str_is_nocase(hs_str a, const char *lit);
bool hs_str_starts_nocase(hs_str s, const char *lit);
/* "text/html" of "text/html; charset=utf-8"; the value of a parameter, without its quotation marks, empty if there is none. */
hs_str hs_header_word(hs_str value);
hs_str hs_header_parameter(hs_str value, const char *name);

#endif
