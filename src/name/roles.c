/* Which words of a name are given names, which the patronymic, which the surname; and man or woman, by all of them. */
#include "name/name.h"

/* what hyphens join counts as one */
typedef struct unit { uint8_t at, n; bool taken; } unit;
typedef struct units { unit at[HS_NAME_WORDS]; uint8_t n; } units;

static units units_of(const hs_name_reading *r)
{
    units out = {0};
    for (uint8_t i = 0; i < r->n; i++) {
        if (i && r->word[i]->hyphen) out.at[out.n - 1].n++;
        else out.at[out.n++] = (unit){i, 1, false};
    }
    return out;
}

static void put(const hs_name_reading *r, const hs_name_word **role, uint8_t *n, unit *u)
{
    for (uint8_t i = 0; i < u->n && *n < HS_NAME_ROLE; i++) role[(*n)++] = r->word[u->at + i];
    u->taken = true;
}

static void put_given(hs_name_reading *r, unit *u)
{
    put(r, r->given, &r->n_given, u);
}

static void put_surname(hs_name_reading *r, unit *u)
{
    put(r, r->surname, &r->n_surname, u);
}

static const hs_name_word *head_of(const hs_name_reading *r, const unit *u)
{
    return r->word[u->at + u->n - 1];
}

static bool is_surname_like(const hs_name_word *w)
{
    switch (w->suffix) {
    case HS_SUFFIX_OV:
    case HS_SUFFIX_SKY: return !w->given.n;
    case HS_SUFFIX_FIXED: return true;
    default: return false;
    }
}

static bool is_patronymic(const hs_name_reading *r, const units *all, uint8_t i, uint8_t n_words)
{
    const hs_name_word *w = head_of(r, &all->at[i]);
    if (i == 0 || w->initial) return false;
    if (w->suffix == HS_SUFFIX_VICH) return w->gender == HS_GENDER_FEMALE || n_words >= 3;
    return w->suffix == HS_SUFFIX_CHILD && n_words >= 3;
}

/* of the units not taken, the surname: the last one, unless the words say that it is the first */
static unit *surname_of(const hs_name_reading *r, units *all, bool patronymic_last)
{
    unit *first = NULL, *last = NULL;
    for (uint8_t i = 0; i < all->n; i++) {
        unit *u = &all->at[i];
        if (u->taken || head_of(r, u)->initial) continue;
        if (!first) first = u;
        last = u;
    }
    if (!first || first == last) return first;
    const hs_name_word *f = head_of(r, first), *l = head_of(r, last);
    if (is_surname_like(f) != is_surname_like(l)) return is_surname_like(f) ? first : last;
    if (patronymic_last) return first;
    if ((l->suffix == HS_SUFFIX_CHILD) != (f->suffix == HS_SUFFIX_CHILD)) return l->suffix == HS_SUFFIX_CHILD ? last : first;
    return l->given.n && !f->given.n ? first : last;
}

static bool take_capitals(hs_name_reading *r, units *all)
{
    uint8_t capitals = 0;
    for (uint8_t i = 0; i < all->n; i++) capitals += head_of(r, &all->at[i])->capitals;
    if (!capitals || capitals == all->n) return false;
    for (uint8_t i = 0; i < all->n; i++)
        if (head_of(r, &all->at[i])->capitals) put_surname(r, &all->at[i]);
    return true;
}

/* the word behind a given name where nothing is left for a surname: Lukerya Matveevna */
static bool is_only_given(const hs_name_reading *r, const unit *u)
{
    return r->patronymic && r->patronymic->suffix == HS_SUFFIX_VICH && !is_surname_like(head_of(r, u));
}

static void assign(hs_name_reading *r, units *all, uint32_t comma)
{
    uint8_t n_words = 0;
    bool settled = false, patronymic_last = false;
    for (uint8_t i = 0; i < all->n; i++) {
        n_words += !head_of(r, &all->at[i])->initial;
        if (comma && all->at[i].at < comma) put_surname(r, &all->at[i]), settled = true;
    }
    if (!settled) settled = take_capitals(r, all);
    for (uint8_t i = all->n; i-- > 0 && !r->patronymic;) {
        if (all->at[i].taken || !is_patronymic(r, all, i, n_words)) continue;
        r->patronymic = head_of(r, &all->at[i]);
        all->at[i].taken = true;
        patronymic_last = i + 1 == all->n;
    }
    unit *surname = settled ? NULL : surname_of(r, all, patronymic_last);
    uint8_t left = 0;
    for (uint8_t i = 0; i < all->n; i++) left += !all->at[i].taken;
    if (surname && !(left == 1 && is_only_given(r, surname))) put_surname(r, surname);
    for (uint8_t i = 0; i < all->n; i++)
        if (!all->at[i].taken) put_given(r, &all->at[i]);
}

static hs_gender gender_of(const hs_name_reading *r)
{
    if (r->patronymic) return r->patronymic->gender;
    hs_gender given = HS_GENDER_NONE, surname = HS_GENDER_NONE;
    if (r->n_given && r->given[0]->given.male != r->given[0]->given.female)
        given = r->given[0]->given.male ? HS_GENDER_MALE : HS_GENDER_FEMALE;
    if (r->n_surname && r->surname[0]->suffix != HS_SUFFIX_VICH) surname = r->surname[0]->gender;
    if (r->bare && r->surname[0]->given.n) return HS_GENDER_NONE; /* Marina, or Ms. Marin */
    return given ? given : surname;
}

void hs_name_roles(hs_name_reading *r, uint32_t comma)
{
    units all = units_of(r);
    if (all.n == 0) return;
    r->bare = all.n == 1;
    if (r->bare) put_surname(r, &all.at[0]);
    else assign(r, &all, comma);
    r->gender = gender_of(r);
}
