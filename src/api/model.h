/* An open language pack. */
#ifndef HS_API_MODEL_H
#define HS_API_MODEL_H
#include "speech/speech.h"

struct hs_model {
    hs_model_file file;
    hs_str language;
    hs_speech *speech;
};

#endif
