/* What an entity is called in a record: the fullest form of its name, or a description put together from the text's own words.
 *
 * The two ways to put an owner to what is owned ("'s", "of") and the article are English; they move to the language pack when a
 * second language comes. */
#include "speech/cast.h"

enum { DEEPEST = 15 };

/* Does the place alone give a word its capital: nothing but marks before it in its sentence, or in the quotation it opens? */
static bool opens_sentence(const hs_analysis *a, uint32_t i)
{
    uint32_t from = a->t.sent[a->t.sent_of[i]];
    if (i > from && (a->t.kind[i - 1] == HS_TK_MARK || hs_str_is(a->t.low[i - 1], ":"))) return true;
    while (i > from && a->t.kind[i - 1] != HS_TK_WORD && a->t.kind[i - 1] != HS_TK_NUMBER) i--;
    return i == from;
}

/* A word as it stands within a name: the capital of a sentence's first word goes, unless another one stands behind it, and so
 * does the hyphen of a broken line. */
static hs_str word_in_name(const hs_cast *c, uint32_t i, bool first)
{
    const hs_analysis *a = c->a;
    uint32_t s = c->slot_of[i];
    bool name = a->gpos[i] == HS_G_NAME || (s != HS_NO && c->slot.at[s].kind == HS_SLOT_NAME);
    bool function =
        a->gpos[i] == HS_G_DET || a->gpos[i] == HS_G_POSSESSIVE || hs_in(a, i, HS_LEX_BIT(OPENER) | HS_LEX_BIT(INDEFINITE));
    bool kept = !first || name || hs_is_acronym(a, i) || (!function && !opens_sentence(a, i));
    kept |= !function && i + 1 < a->t.n && hs_atom_is_upper(&a->atom[i + 1]);
    return hs_atom_is_upper(&a->atom[i]) && kept ? hs_token_text(&a->t, i) : a->t.low[i];
}

static hs_str joined(hs_cast *c, hs_str before, uint32_t begin, uint32_t end)
{
    size_t len = before.len, n = before.len;
    for (uint32_t i = begin; i < end; i++) len += word_in_name(c, i, i == begin && !before.len).len + 1;
    char *p = hs_arena_alloc(c->arena, len + 1);
    if (n) memcpy(p, before.ptr, n);
    for (uint32_t i = begin; i < end; i++) {
        hs_str s = word_in_name(c, i, i == begin && !before.len);
        if (n && !(i > begin && c->a->t.gap[i] == HS_GAP_NONE)) p[n++] = ' ';
        memcpy(p + n, s.ptr, s.len);
        n += s.len;
    }
    return (hs_str){p, n};
}

/* Where the description of a nameless one ends: with an "of" phrase. */
static uint32_t description_end(const hs_cast *c, const hs_entity *e)
{
    const hs_analysis *a = c->a;
    uint32_t i = e->end, last = e->end;
    if (i >= a->t.n || a->gpos[i] != HS_G_PREP || a->grel[i] != HS_R_CASE || a->t.sent_of[i] != a->t.sent_of[e->head])
        return e->end;
    for (i++; i < a->t.n && i < e->end + 8 && a->t.sent_of[i] == a->t.sent_of[e->head]; i++) {
        uint8_t g = a->gpos[i];
        if (hs_in(a, i, HS_LEX_BIT(CALENDAR))) break;
        if (g == HS_G_NOUN || g == HS_G_NAME)
            last = i + 1;
        else if (g != HS_G_DET && g != HS_G_ADJ && g != HS_G_POSSESSIVE && g != HS_G_POS_MARK && g != HS_G_NUMBER)
            break;
        else if (last > e->end && g == HS_G_DET)
            break;
    }
    return last;
}

/* Does the token hang on the head, by the tree? */
static bool hangs_on(const hs_analysis *a, uint32_t token, uint32_t head)
{
    enum { STEPS = 12 };
    for (uint32_t steps = 0; token != HS_ROOT && steps < STEPS; steps++, token = a->tag.head[token])
        if (token == head) return true;
    return false;
}

/* Where the description of a nameless person, or of some that are counted, ends: with all that says who it is, "a man who works on the
 * second floor". */
static uint32_t whole_end(const hs_cast *c, const hs_entity *e)
{
    enum { LONGEST = 16 };
    const hs_analysis *a = c->a;
    if (hs_entity_being(e) != HS_PERSON || e->vote[HS_PERSON] <= 0 || (e->plural && hs_entity_kind(c, e) != HS_KIND_UNNAMED)) return description_end(c, e);
    uint32_t least = description_end(c, e), last = least, i = e->end;
    for (; i < a->t.n && i < e->end + LONGEST && a->t.sent_of[i] == a->t.sent_of[e->head]; i++) {
        bool word = a->t.kind[i] == HS_TK_WORD || a->t.kind[i] == HS_TK_NUMBER;
        if (!word || !hangs_on(a, i, e->head)) break;
        uint8_t g = a->gpos[i];
        if (g == HS_G_CONJ || (g == HS_G_POS_MARK && i == e->end)) break;
        if (g != HS_G_POS_MARK && g != HS_G_PREP && g != HS_G_DET && g != HS_G_WH && g != HS_G_TO && g != HS_G_ADJ && g != HS_G_POSSESSIVE && g != HS_G_MODAL) last = i + 1;
    }
    return i == e->end + LONGEST || last < least ? least : last;
}

/* With what belongs to the name before it: "the Norrland Union", "Karsova's Transport Ministry", "Captain Lindgard". */
static uint32_t name_begin(const hs_cast *c, const hs_entity *e)
{
    const hs_analysis *a = c->a;
    uint32_t b = e->begin, from = a->t.sent[a->t.sent_of[b]];
    if (b == from) return b;
    if (hs_entity_being(e) == HS_PERSON) {
        bool titled = e->n_word == 1 && hs_in(a, b - 1, HS_LEX_BIT(TITLE)) && hs_atom_is_upper(&a->atom[b - 1]);
        return titled ? b - 1 : b;
    }
    bool attribute = e->end < a->t.n && a->t.gap[e->end] != HS_GAP_PARAGRAPH && a->gpos[e->end] == HS_G_NOUN;
    if (a->gpos[b - 1] == HS_G_DET && !attribute) return b - 1;
    if (a->gpos[b - 1] == HS_G_POS_MARK && b - 1 > from && c->slot_of[b - 2] != HS_NO &&
        c->slot.at[c->slot_of[b - 2]].kind == HS_SLOT_NAME)
        return c->slot.at[c->slot_of[b - 2]].begin;
    return b;
}

static hs_str glued(hs_cast *c, hs_str x, hs_str y)
{
    char *p = hs_arena_alloc(c->arena, x.len + y.len + 1);
    memcpy(p, x.ptr, x.len);
    memcpy(p + x.len, y.ptr, y.len);
    return (hs_str){p, x.len + y.len};
}

/* "Vitali Groshev's lawyers", "the spokesman of the energy ministry": the first for those who belong to a person, and where the
 * text has it so. */
static hs_str owned_name(hs_cast *c, const hs_entity *e, const hs_entity *owner)
{
    const hs_analysis *a = c->a;
    uint32_t from = e->begin;
    bool kept = hs_entity_being(owner) == HS_PERSON && hs_entity_being(e) != HS_ORGANIZATION;
    if (a->gpos[from] == HS_G_POSSESSIVE || a->gpos[from] == HS_G_DET) from++;
    for (uint32_t k = from; k < e->head; k++)
        if (a->gpos[k] == HS_G_POS_MARK) {
            kept |= !owner->named || (c->slot_of[k - 1] != HS_NO && c->slot.at[c->slot_of[k - 1]].kind == HS_SLOT_NAME);
            from = k + 1;
        }
    bool many = owner->plural && hs_str_ends(owner->name, HS_STR("s"));
    if (kept) return joined(c, glued(c, owner->name, many ? HS_STR("'") : HS_STR("'s")), from, description_end(c, e));
    hs_str name = joined(c, e->plural ? (hs_str){0} : HS_STR("the"), from, e->end);
    return glued(c, glued(c, name, HS_STR(" of ")), owner->name);
}

/* Owners first: "Groshev's lawyers' letter" is named inside out. */
hs_str hs_entity_name(hs_cast *c, uint32_t id)
{
    uint32_t from[DEEPEST], n = 0;
    for (;;) {
        hs_entity *e = &c->entity.at[id];
        uint32_t owner = e->owner == HS_NO ? HS_NO : hs_entity_of(c, e->owner);
        if (!e->name.ptr && !e->named && owner != HS_NO && owner != id && !c->entity.at[owner].name.ptr && n < DEEPEST) {
            from[n++] = id;
            id = owner;
            continue;
        }
        if (e->name.ptr) { /* known */
        } else if (e->named)
            e->name = joined(c, (hs_str){0}, name_begin(c, e), e->end);
        else if (owner != HS_NO && c->entity.at[owner].name.ptr)
            e->name = owned_name(c, e, &c->entity.at[owner]);
        else
            e->name = joined(c, (hs_str){0}, e->begin, whole_end(c, e));
        if (!n) return e->name;
        id = from[--n];
    }
}

hs_kind hs_entity_kind(const hs_cast *c, const hs_entity *e)
{
    const hs_analysis *a = c->a;
    switch (hs_entity_being(e)) {
    case HS_ORGANIZATION:
    case HS_PLACE: return HS_KIND_ORGANIZATION;
    case HS_DOCUMENT: return HS_KIND_DOCUMENT;
    default: break;
    }
    if (e->named) return e->plural ? HS_KIND_GROUP : HS_KIND_PERSON;
    bool counted = false;
    for (uint32_t i = e->begin; i < e->head; i++) counted |= a->gpos[i] == HS_G_NUMBER;
    if (e->plural) return counted ? HS_KIND_UNNAMED : HS_KIND_GROUP;
    if (hs_in(a, e->head, HS_LEX_BIT(NOBODY))) return HS_KIND_GROUP;
    return e->indefinite ? HS_KIND_UNNAMED : HS_KIND_PERSON;
}
