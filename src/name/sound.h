/* How a word sounds: its letters, of any script that we read, as a short row of sounds in which spellings of one name meet.
 *
 * A sound is a letter of SOUNDS (sound.c); it stands for a set of basic sounds, because a letter may be read in several ways
 * (Latin "j", "c", "ch", "x"). Two sounds agree when their sets meet. hs_sound_distance is symmetric, and 0 for a row and itself. */
#ifndef HS_NAME_SOUND_H
#define HS_NAME_SOUND_H
#include "base/str.h"

enum { HS_SOUNDS = 23, HS_SOUND_KEYS = 12, HS_SOUND_FAR = 130 /* no distance is larger */ };

/* NATIONAL: Cyrillic with letters that Russian lacks */
typedef enum hs_script { HS_SCRIPT_NONE, HS_SCRIPT_LATIN, HS_SCRIPT_CYRILLIC, HS_SCRIPT_NATIONAL, HS_SCRIPT_OTHER } hs_script;

typedef struct hs_sounds {
    uint8_t n;              /* 0: no letter of a script that we read */
    char id[HS_SOUNDS];
    uint8_t drop[HS_SOUNDS]; /* what it costs that the other word lacks this sound: 0 to 110 */
} hs_sounds;

/* word: lower case, as hs_word_lower makes it. What is too long is cut off. */
hs_sounds hs_sound_read(hs_str word);
/* The distance of two words in hundredths of a letter; romanisations of one word stay under 20. */
int hs_sound_distance(const hs_sounds *a, const hs_sounds *b, hs_script a_script, hs_script b_script);
/* Sounds that count, without glides that one may write or not. */
uint32_t hs_sound_length(const hs_sounds *s);
bool hs_sound_is_vowel(char id);
/* The set of basic sounds that it may begin with; initials agree where two sets meet. */
uint32_t hs_sound_start(const hs_sounds *s);

/* Hashes of the readings of a word, most likely first; words of one name share one, as a rule. Returns how many, at most
 * HS_SOUND_KEYS. */
uint32_t hs_sound_keys(const hs_sounds *s, uint64_t key[HS_SOUND_KEYS]);
/* The consonants in few classes (labials, dentals, …), for blocks: a string of at most HS_SOUNDS; returns its length. Where a letter has
 * readings in two classes (c, ch, j), the first or the last of them. */
uint32_t hs_sound_frame(const hs_sounds *s, bool last, char frame[HS_SOUNDS]);

/* ---- letters (letter.c) ---- */

enum { HS_WORD_BYTES = 96 };

/* Lower case, composed, one apostrophe for all of them, a Latin letter among Cyrillic ones (or the other way) put right.
 * Writes at most HS_WORD_BYTES bytes, returns how many. */
size_t hs_word_lower(hs_str word, char out[HS_WORD_BYTES]);
hs_script hs_word_script(hs_str lower);
/* Are two Latin words the same but for marks on letters and what replaces them (Åkre, Aakre; Söder, Soeder; Şahin, Sahin)? */
bool hs_word_same_plain(hs_str a, hs_str b);
/* Does one come out of the other by exchanging two neighbours, or by losing a letter, inside a long word? */
bool hs_word_misspelt(hs_str a, hs_str b);

static inline bool hs_is_cyrillic(hs_script s)
{
    return s == HS_SCRIPT_CYRILLIC || s == HS_SCRIPT_NATIONAL;
}

#endif
