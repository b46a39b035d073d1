/* Who signed a text: "By Mara Lind" above it, or a line with nothing but a name below. For texts that come without a field for it. */
#ifndef HS_SPEECH_SIGNATURE_H
#define HS_SPEECH_SIGNATURE_H
#include "speech/analysis.h"

/* The name as it stands in the text; empty when nobody signed it. */
hs_str hs_signature(const hs_analysis *a);

/* Does one writer speak of himself, outside of quotations ("I", "my")? */
bool hs_is_personal(const hs_analysis *a);

#endif
