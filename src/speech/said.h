/* The time at which a statement was made, where the text tells it. */
#ifndef HS_SPEECH_SAID_H
#define HS_SPEECH_SAID_H
#include "speech/qualify.h"

/* Fills q->said, said_begin and said_end; they stay empty where the text does not tell. x is one of finds, dates are those of
 * the whole text. */
void hs_find_said(const hs_analysis *a, const hs_finds *finds, const hs_dates *dates, const hs_found *x, hs_quality *q);

#endif
