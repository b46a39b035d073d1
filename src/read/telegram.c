/* Telegram Desktop's export, result.json: of one chat, {"name", "type", "id", "messages": […]}, or of an account, {"chats": {"list": [chat, …]},
 * "left_chats": …}. Messages are read one by one.
 *
 * An item is a message's own bytes; the chat's name and id come from around it. Text is a string or an array of strings and of pieces
 * {"type", "text"}, which say only how it looks: their text is put together and nothing is left out. The question and answers of a poll
 * are text too. Messages without any text (a photo without a caption, "joined the group") are passed over. Forwards and replies are
 * fields; the text stays as it is. The date is date_unixtime, where there is one, because the other is in the exporter's time zone. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/err.h"
#include "read/draft.h"
#include "read/json.h"

/* ---- a message ---- */

static void put_pieces(hs_buf *out, const json_t *text)
{
    if (json_is_string(text)) hs_buf_add(out, (hs_str){json_string_value(text), json_string_length(text)});
    for (size_t i = 0; i < json_array_size(text); i++) {
        const json_t *piece = json_array_get(text, i);
        if (json_is_object(piece)) piece = json_object_get(piece, "text");
        if (json_is_string(piece)) hs_buf_add(out, (hs_str){json_string_value(piece), json_string_length(piece)});
    }
}

static void put_poll(hs_buf *out, const json_t *poll)
{
    const json_t *answers = json_object_get(poll, "answers");
    if (!json_is_object(poll)) return;
    if (out->len) hs_buf_add_z(out, "\n\n");
    put_pieces(out, json_object_get(poll, "question"));
    for (size_t i = 0; i < json_array_size(answers); i++) {
        hs_buf_add_c(out, '\n');
        put_pieces(out, json_object_get(json_array_get(answers, i), "text"));
    }
}

static void put_text(hs_buf *out, const json_t *message)
{
    const json_t *type = json_object_get(message, "type");
    if (json_is_string(type) && strcmp(json_string_value(type), "service") == 0) return;
    put_pieces(out, json_object_get(message, "text"));
    if (!out->len) put_pieces(out, json_object_get(message, "text_entities")); /* only where there is no text: it says the same again */
    put_poll(out, json_object_get(message, "poll"));
}

static void put(hs_draft *d, size_t field, const json_t *message, const char *key)
{
    hs_buf value = {0};
    hs_json_put(&value, json_object_get(message, key));
    hs_draft_field(d, field, hs_buf_str(&value));
    d->held.failed |= value.failed;
    hs_buf_free(&value);
}

/* Seconds since 1970, which Telegram writes as a string. */
static void put_time(hs_draft *d, size_t field, const json_t *message, const char *key)
{
    const json_t *v = json_object_get(message, key);
    char into[32];
    int64_t seconds = json_is_integer(v) ? json_integer_value(v) : json_is_string(v) ? strtoll(json_string_value(v), NULL, 10) : 0;
    hs_draft_field(d, field, hs_iso_time(seconds, into));
}

static int decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    hs_draft d = {0};
    hs_buf text = {0};
    json_t *m = hs_json_parse(item->bytes, item->name, 1, 1, err);
    if (!m) return err && err->code ? err->code : HS_EFORMAT;
    put_text(&text, m);
    hs_draft_text(&d, hs_buf_str(&text));
    d.held.failed |= text.failed;
    hs_buf_free(&text);
    put(&d, HS_FIELD(id), m, "id");
    put_time(&d, HS_FIELD(date), m, "date_unixtime");
    put(&d, HS_FIELD(date), m, "date"); /* exports from before 2022 have only this */
    put_time(&d, HS_FIELD(edited), m, "edited_unixtime");
    put(&d, HS_FIELD(edited), m, "edited");
    put(&d, HS_FIELD(author), m, "author"); /* who signed in a channel */
    put(&d, HS_FIELD(author), m, "from");
    put(&d, HS_FIELD(forwarded_from), m, "forwarded_from");
    put(&d, HS_FIELD(forwarded_from), m, "saved_from");
    put_time(&d, HS_FIELD(forwarded_date), m, "forwarded_date_unixtime");
    put(&d, HS_FIELD(forwarded_date), m, "forwarded_date");
    put(&d, HS_FIELD(reply_to), m, "reply_to_message_id");
    json_decref(m);
    return hs_draft_settle(&d, arena, item, "text", out, err);
}

/* ---- an export ---- */

typedef struct chats {
    hs_reading *r;
    hs_json_cursor at;
    hs_buf name, id, item; /* of the chat being read; the item's name */
    bool found;            /* messages were there */
} chats;

static void give(chats *x, hs_str raw)
{
    hs_err err = {0};
    json_t *m = hs_json_parse(raw, x->at.s->name, x->at.line, x->at.column, &err);
    if (!m) {
        hs_reading_trouble(x->r, &err);
        return;
    }
    hs_buf text = {0}, id = {0};
    put_text(&text, m);
    hs_json_put(&id, json_object_get(m, "id"));
    json_decref(m);
    x->item.len = 0;
    hs_buf_add(&x->item, x->at.s->name);
    hs_buf_add_c(&x->item, '#');
    if (x->id.len) hs_buf_printf(&x->item, "%.*s/", (int)x->id.len, x->id.ptr);
    hs_buf_add(&x->item, hs_buf_str(&id));
    hs_item item = {.name = hs_buf_str(&x->item), .bytes = raw, .form = HS_STR("telegram"),
                    .fields = {.channel = hs_buf_str(&x->name), .channel_id = hs_buf_str(&x->id), .outlet = hs_buf_str(&x->name)}};
    if (text.failed || id.failed || x->item.failed || x->name.failed || x->id.failed) {
        hs_reading_no_memory(x->r, x->at.s->name);
        hs_buf_free(&x->item); /* the next one may have better luck */
    } else if (hs_str_trim(hs_buf_str(&text)).len) hs_reading_item(x->r, &item);
    hs_buf_free(&text);
    hs_buf_free(&id);
}

static int read_messages(chats *x, hs_err *err)
{
    bool more;
    hs_str raw;
    int code = hs_json_enter(&x->at, '[', err);
    x->found = true;
    while (!code && !x->r->stopped && !(code = hs_json_next(&x->at, NULL, &more, err)) && more) {
        hs_err e = {0};
        code = hs_json_value(&x->at, x->r->options.max_size, &raw, &e);
        if (code == HS_ELIMIT) {
            hs_reading_trouble(x->r, &e);
            code = hs_json_skip(&x->at, err);
        } else if (code) {
            if (err) *err = e;
        } else {
            give(x, raw);
            hs_json_take(&x->at, raw.len);
        }
    }
    return code;
}

/* A small value of the chat, as text. */
static int read_about(chats *x, hs_buf *into, hs_err *err)
{
    enum { SMALL = 1 << 20 };
    hs_str raw;
    int code = hs_json_value(&x->at, SMALL, &raw, err);
    if (code) return code;
    json_t *v = hs_json_parse(raw, x->at.s->name, x->at.line, x->at.column, err);
    if (!v) return HS_EFORMAT;
    into->len = 0;
    hs_json_put(into, v);
    json_decref(v);
    hs_json_take(&x->at, raw.len);
    return HS_OK;
}

static int read_list(chats *x, hs_err *err);

/* A chat, or the export as a whole when `whole`, which may itself be a chat. The depth is bounded: only the whole has lists, only lists chats. */
static int read_object(chats *x, bool whole, hs_err *err)
{
    char key[32];
    bool more;
    x->name.len = x->id.len = 0;
    int code = hs_json_enter(&x->at, '{', err);
    while (!code && !x->r->stopped && !(code = hs_json_next(&x->at, key, &more, err)) && more) {
        if (strcmp(key, "name") == 0) code = read_about(x, &x->name, err);
        else if (strcmp(key, "id") == 0) code = read_about(x, &x->id, err);
        else if (strcmp(key, "messages") == 0) code = read_messages(x, err);
        else if (whole && (strcmp(key, "chats") == 0 || strcmp(key, "left_chats") == 0)) code = read_list(x, err);
        else code = hs_json_skip(&x->at, err);
    }
    return code;
}

/* {"about": …, "list": [chat, …]} */
static int read_list(chats *x, hs_err *err)
{
    char key[32];
    bool more, another;
    int code = hs_json_enter(&x->at, '{', err);
    while (!code && !x->r->stopped && !(code = hs_json_next(&x->at, key, &more, err)) && more) {
        if (strcmp(key, "list") != 0) {
            code = hs_json_skip(&x->at, err);
            continue;
        }
        code = hs_json_enter(&x->at, '[', err);
        x->found = true;
        while (!code && !x->r->stopped && !(code = hs_json_next(&x->at, NULL, &another, err)) && another) code = read_object(x, false, err);
    }
    return code;
}

static int split(hs_reading *r, hs_source *s, hs_err *err)
{
    chats x = {.r = r};
    hs_json_start(&x.at, s);
    int code = read_object(&x, true, err);
    if (!code && !x.found && !r->stopped)
        code = hs_fail(err, HS_EFORMAT, "%.*s: no messages; this is not Telegram Desktop's result.json", (int)s->name.len, s->name.ptr);
    hs_buf_free(&x.name);
    hs_buf_free(&x.id);
    hs_buf_free(&x.item);
    return code;
}

static bool has(hs_str s, const char *word)
{
    size_t n = strlen(word);
    for (size_t i = 0; i + n <= s.len; i++)
        if (s.ptr[i] == word[0] && memcmp(s.ptr + i, word, n) == 0) return true;
    return false;
}

/* A chat's kind is a word that nobody else writes; an account's export begins with what it is about. */
static bool is(hs_str head, hs_str name)
{
    static const char *const KINDS[] = {"\"personal_chat\"", "\"bot_chat\"",          "\"saved_messages\"",  "\"private_group\"",  "\"private_supergroup\"",
                                        "\"public_supergroup\"", "\"private_channel\"", "\"public_channel\"", "\"personal_information\""};
    hs_str s = hs_str_starts(head, HS_STR("\xEF\xBB\xBF")) ? hs_str_sub(head, 3, head.len) : head;
    s = hs_str_trim(s);
    if (!s.len || s.ptr[0] != '{') return false;
    if (has(s, "\"chats\"") && has(s, "\"list\"")) return true;
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++)
        if (has(s, KINDS[i]) && (i + 1 == sizeof KINDS / sizeof *KINDS || has(s, "\"messages\""))) return true;
    return hs_name_ends(name, "/result.json") || hs_str_is(name, "result.json");
}

const hs_format_of hs_format_telegram = {.name = "telegram", .is = is, .split = split, .decode = decode};
