/* Stories with gold: tests/gold/stories/FOLDER/NAME/ with dNN.txt, meta.json and gold.json (the form is that of the guidelines). */
#ifndef HS_TRAIN_STORY_GOLD_H
#define HS_TRAIN_STORY_GOLD_H
#include "story/change.h"

/* The words of a text, as the scorer takes them: hashes, ascending, each once. */
typedef struct hs_bag { uint32_t *at, n; } hs_bag;

typedef struct hs_story_event {
    hs_change_type type; /* HS_CHANGE_TYPES: an entry of `quiet` */
    uint32_t doc;
    hs_bag evidence, actor;
    uint32_t relates; /* index of the earlier document; n: none */
    hs_bag relates_evidence;
    bool optional, repeats; /* repeats: quiet because it was said before */
} hs_story_event;

typedef struct hs_story_gold {
    hs_str name;
    uint32_t fold;      /* < HS_STORY_FOLDS: stories of one writer are in one */
    hs_scene_doc **doc; /* [n] in order of date */
    uint32_t n;
    bool background;    /* general news: it has no events, and teaches only to be quiet (train/background.h) */
    struct { hs_story_event *at; uint32_t n, cap; } event;
} hs_story_gold;

/* The stories are trained on, and scored, in this many parts. */
enum { HS_STORY_FOLDS = 8 };

typedef struct hs_story_set { hs_story_gold *at; uint32_t n, cap; } hs_story_set;

typedef struct hs_texts { hs_str *at; uint32_t n, cap; } hs_texts;

/* Appends the stories of a folder; their texts go through the model and a ledger in memory. Every third text is followed by another one of
 * `padding`, so that what is new must be found in long texts too, and length says nothing. */
int hs_story_set_read(hs_arena *arena, const hs_model *model, const char *dir, const char *folder, uint32_t fold, const hs_texts *padding, hs_story_set *out,
                      hs_err *err);

hs_bag hs_bag_of(hs_arena *arena, hs_str text);
uint32_t hs_bag_shared(hs_bag a, hs_bag b);

#endif
