/* Documents built by hand, for tests of what comes after the finder: the markup of tests/gold (see build.py there), and
 * besides {t1:…} for the time that statement 1 gives, and the tags "confidence=0.42" and "said=2031-05". */
#ifndef HS_TESTS_MARKUP_H
#define HS_TESTS_MARKUP_H
#include "write/write.h"

typedef struct marked { hs_arena arena; hs_offsets offsets; hs_view view; } marked;

/* One block of a .mk file, from behind its "### name | genre" line. Aborts on bad markup: it is the tests' own. */
void marked_read(marked *m, const char *name, hs_str block);
void marked_free(marked *m);

#endif
