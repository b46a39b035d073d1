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
    hs_str folder, name;
    hs_scene_doc **doc; /* [n] in order of date */
    uint32_t n;
    struct { hs_story_event *at; uint32_t n, cap; } event;
} hs_story_gold;

typedef struct hs_story_set { hs_story_gold *at; uint32_t n, cap; } hs_story_set;

/* Appends the stories of a folder; their texts go through the model and a ledger in memory. */
int hs_story_set_read(hs_arena *arena, const hs_model *model, const char *dir, const char *folder, hs_story_set *out, hs_err *err);

hs_bag hs_bag_of(hs_arena *arena, hs_str text);
uint32_t hs_bag_shared(hs_bag a, hs_bag b);

#endif
