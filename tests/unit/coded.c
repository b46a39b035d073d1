/* Tables and options for networks out of JSON. */
#include "coded.h"
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static hs_str text_of(const json_t *s)
{
    return json_is_string(s) ? (hs_str){json_string_value(s), json_string_length(s)} : (hs_str){0};
}

static hs_str field(const json_t *o, const char *key)
{
    return text_of(json_object_get(o, key));
}

static int64_t number(const json_t *o, const char *key)
{
    return json_integer_value(json_object_get(o, key));
}

int coded_word(const json_t *o, const char *key, const char *const *words)
{
    hs_str s = field(o, key);
    for (int i = 0; words[i]; i++)
        if (hs_str_is(s, words[i])) return i;
    return 0;
}

static void read_entities(hs_net_table *t, hs_net_variable *v, const json_t *entities)
{
    const char *label;
    json_t *e;
    json_object_foreach((json_t *)entities, label, e) {
        int32_t index = hs_net_label(t, v, hs_str_of(label));
        hs_net_entity *made = &v->entity[index];
        json_t *color = json_object_get(e, "color"), *attributes = json_object_get(e, "attributes");
        if (color) {
            made->colored = true;
            made->red = (uint8_t)json_integer_value(json_array_get(color, 0));
            made->green = (uint8_t)json_integer_value(json_array_get(color, 1));
            made->blue = (uint8_t)json_integer_value(json_array_get(color, 2));
        }
        made->id = number(e, "id");
        hs_str *attribute = hs_new(&t->arena, hs_str, v->n_attribute);
        for (uint32_t i = 0; i < v->n_attribute; i++) attribute[i] = hs_arena_copy(&t->arena, text_of(json_array_get(attributes, i)));
        made->attribute = attribute;
    }
}

static void read_variables(hs_net_table *t, const json_t *root)
{
    static const char *const kinds[] = {"text", "boolean", "integer", "long", NULL};
    for (uint32_t i = 0; i < t->n_variable; i++) {
        const json_t *o = json_array_get(json_object_get(root, "variables"), i), *attributes = json_object_get(o, "attributes");
        hs_net_variable *v = &t->variable[i];
        v->name = hs_arena_copy(&t->arena, field(o, "name"));
        v->kind = (hs_net_kind)coded_word(o, "kind", kinds);
        v->of_document = json_is_true(json_object_get(o, "of_document"));
        v->n_attribute = (uint32_t)json_array_size(attributes);
        hs_str *name = hs_new(&t->arena, hs_str, v->n_attribute);
        for (uint32_t k = 0; k < v->n_attribute; k++) name[k] = hs_arena_copy(&t->arena, text_of(json_array_get(attributes, k)));
        v->attribute_name = name;
        read_entities(t, v, json_object_get(o, "entities"));
    }
}

static void read_statement(hs_net_table *t, uint32_t i, const json_t *o)
{
    hs_net_said *s = &t->said[i];
    const json_t *values = json_object_get(o, "values"), *time = json_object_get(o, "time");
    *s = (hs_net_said){.id = number(o, "id"), .time = json_is_integer(time) ? json_integer_value(time) : INT64_MIN, .document = (uint32_t)number(o, "document"),
                       .start = (uint32_t)number(o, "start"), .stop = (uint32_t)number(o, "stop"), .confidence = json_object_get(o, "confidence") ? (float)json_real_value(json_object_get(o, "confidence")) : 1};
    s->name = hs_arena_copy(&t->arena, field(o, "name"));
    s->words = hs_arena_copy(&t->arena, field(o, "words"));
    s->coder = hs_arena_copy(&t->arena, field(o, "coder"));
    for (uint32_t v = 0; v < t->n_variable; v++) {
        const json_t *x = json_array_get(values, v);
        if (json_is_integer(x)) t->variable[v].value[i] = (int32_t)json_integer_value(x);
        else if (json_is_string(x)) t->variable[v].value[i] = hs_net_label(t, &t->variable[v], text_of(x));
    }
}

static void fill(hs_net_table *t, const json_t *root)
{
    const json_t *documents = json_object_get(root, "documents"), *statements = json_object_get(root, "statements");
    hs_net_table_size(t, (uint32_t)json_array_size(statements), (uint32_t)json_array_size(documents), (uint32_t)json_array_size(json_object_get(root, "variables")));
    t->name = hs_arena_copy(&t->arena, field(root, "name"));
    t->first = number(root, "first");
    t->last = number(root, "last");
    read_variables(t, root);
    for (uint32_t i = 0; i < t->n_document; i++) {
        const json_t *o = json_array_get(documents, i);
        t->document[i] = (hs_net_document){number(o, "id"), hs_arena_copy(&t->arena, field(o, "name")), hs_arena_copy(&t->arena, field(o, "title")),
                                           hs_arena_copy(&t->arena, field(o, "url"))};
    }
    for (uint32_t i = 0; i < t->n; i++) read_statement(t, i, json_array_get(statements, i));
}

hs_net_table *coded_read(const char *path)
{
    json_error_t error;
    jmp_buf fail;
    json_t *root = json_load_file(path, 0, &error);
    hs_net_table *t = root ? hs_net_table_new(0) : NULL;
    if (!t) {
        fprintf(stderr, "%s: %s\n", path, root ? "no memory" : error.text);
        json_decref(root);
        return NULL;
    }
    t->arena.fail = &fail;
    if (setjmp(fail)) abort();
    fill(t, root);
    t->arena.fail = NULL;
    json_decref(root);
    return t;
}

static void read_filters(const json_t *list, hs_net_options *out)
{
    static hs_net_filter filter[16];
    static hs_str value[16][16];
    for (out->n_filter = 0; out->n_filter < json_array_size(list) && out->n_filter < 16; out->n_filter++) {
        const json_t *o = json_array_get(list, out->n_filter), *values = json_object_get(o, "values");
        hs_net_filter *f = &filter[out->n_filter];
        *f = (hs_net_filter){.variable = field(o, "variable"), .only = json_is_true(json_object_get(o, "only"))};
        for (f->value.n = 0; f->value.n < json_array_size(values) && f->value.n < 16; f->value.n++)
            value[out->n_filter][f->value.n] = text_of(json_array_get(values, f->value.n));
        f->value.at = value[out->n_filter];
    }
    out->filter = filter;
}

void coded_options(const json_t *o, hs_net_options *out)
{
    static const char *const shapes[] = {"two", "one", NULL}, *const aggregations[] = {"ignore", "subtract", "combine", "congruence", "conflict", NULL};
    static const char *const norms[] = {"no", "activity", "prominence", "average", "jaccard", "cosine", NULL};
    static const char *const duplicates[] = {"include", "document", "week", "month", "year", "acrossrange", NULL};
    static const char *const units[] = {"no", "events", "seconds", "minutes", "hours", "days", "weeks", "months", "years", NULL};
    static const char *const kernels[] = {"no", "uniform", "epanechnikov", "triangular", "gaussian", NULL};
    *out = (hs_net_options){
        .shape = (hs_net_shape)coded_word(o, "shape", shapes), .var1 = field(o, "var1"), .var2 = field(o, "var2"), .qualifier = field(o, "qualifier"),
        .aggregation = (hs_net_aggregation)coded_word(o, "aggregation", aggregations), .norm = (hs_net_norm)coded_word(o, "norm", norms),
        .duplicates = (hs_net_duplicates)coded_word(o, "duplicates", duplicates), .since = field(o, "since"), .until = field(o, "until"),
        .isolates = json_is_true(json_object_get(o, "isolates")), .window = (hs_net_unit)coded_word(o, "window", units), .size = (uint32_t)number(o, "size"),
        .kernel = (hs_net_kernel)coded_word(o, "kernel", kernels), .no_indent = json_is_true(json_object_get(o, "no_indent")),
        .sum_to_one = json_is_true(json_object_get(o, "sum_to_one")), .compat_dna = json_is_true(json_object_get(o, "compat")),
        .min_weight = json_number_value(json_object_get(o, "min_weight")),
    };
    read_filters(json_object_get(o, "filters"), out);
}
