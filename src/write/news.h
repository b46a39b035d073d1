/* Changes for reading, as JSON Lines, Markdown and a page. */
#ifndef HS_WRITE_NEWS_H
#define HS_WRITE_NEWS_H
#include "write/write.h"

/* As hs_write_change and its neighbours in hearsay.h. */
int hs_write_news_part(enum hs_part part, const char *title, const hs_change *change, const hs_write_options *options, hs_sink sink, void *user, hs_err *err);

#endif
