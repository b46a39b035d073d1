/* Names of people and organizations out of bylines: "By Mara Lind, reporter, and Olav Brekke | 3 May 2031". */
#ifndef HS_TEXT_PEOPLE_H
#define HS_TEXT_PEOPLE_H
#include "text/telling.h"

enum { HS_MOST_PEOPLE = 12 };

typedef struct hs_people {
    hs_str at[HS_MOST_PEOPLE]; /* parts of the text that was read */
    uint32_t n;
} hs_people;

/* The names in s without what stands around and between them. Where `nicknames`, the first may be one word, or written loosely. */
hs_people hs_people_read(hs_str s, bool nicknames);
/* Unless it is there already, or there are too many. */
void hs_people_add(hs_people *p, hs_str s);
/* Whether one of them is a person with a first and a last name. */
bool hs_people_named(hs_telling *t, const hs_people *p);
/* Whether all of `fewer` are among `more`. */
bool hs_people_hold(const hs_people *more, const hs_people *fewer);
/* Whether a name is the outlet's own; whether it is that or an agency's, a desk's, any organization's. */
bool hs_people_outlet(const hs_telling *t, hs_str s);
bool hs_people_maker(hs_telling *t, hs_str s);
/* Whether s is a person's name and nothing else. */
bool hs_people_alone(hs_telling *t, hs_str s);
/* How much of s is what stands before names ("By", "Author:"); 0 if nothing is. */
size_t hs_people_lead(hs_str s);
/* The longest of the phrases in list (in lower case, parted by '|') that s begins with, in bytes; whether s is one of them. */
size_t hs_people_begins(hs_str s, const char *list);
bool hs_people_listed(hs_str s, const char *list);

#endif
