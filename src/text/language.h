/* The language a text is written in, from its letters and its smallest words. */
#ifndef HS_TEXT_LANGUAGE_H
#define HS_TEXT_LANGUAGE_H
#include "base/str.h"

/* "en", "ru", "kk", … (ISO 639-1; the rows of LANGUAGES in language.c). Empty when the text is too short, or in a language
 * that is not there, or two of them are as likely. Looks at the first 16 KB. The result lives for ever. */
hs_str hs_language_of(hs_str text);

/* The language to go by: the one that the page declares ("en-GB"), unless the text clearly speaks another. */
hs_str hs_language_settle(hs_str declared, hs_str text);

#endif
