/* Records and office files -> items, and items -> text: every case is the whole of what a file gives, items and troubles in order. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include <math.h>
#include <archive.h>
#include <archive_entry.h>
#include <time.h>
#include "base/file.h"
#include "base/utf8.h"
#include "read/draft.h"
#include "read/pdf.h"
#include "read/prose.h"

/* ---- what a file gives, as text ---- */

typedef struct seen {
    hs_buf out;
    size_t items, troubles, largest;
    bool silent;
} seen;

static void put_fields(hs_buf *out, const hs_fields *f)
{
    static const char *const NAMES[] = {"id", "title", "outlet", "author", "url", "lang", "date", "from", "edited", "channel", "channel_id",
                                        "forwarded", "forwarded_date", "reply_to"};
    hs_str value[HS_FIELDS];
    memcpy(value, f, sizeof value);
    assert_int_equal(sizeof NAMES / sizeof *NAMES, HS_FIELDS);
    for (size_t i = 0; i < HS_FIELDS; i++)
        if (value[i].len && !hs_str_is(value[i], "field")) hs_buf_printf(out, " %s=%.*s", NAMES[i], (int)value[i].len, value[i].ptr);
    assert_true(!f->date.len || f->date_from.len);
}

static int take_item(void *user, const hs_item *item)
{
    seen *s = user;
    hs_arena arena;
    jmp_buf fail;
    hs_content c;
    hs_err err = {0};
    s->items++;
    if (item->bytes.len > s->largest) s->largest = item->bytes.len;
    hs_arena_init(&arena, (size_t)1 << 30, &fail);
    if (setjmp(fail)) fail_msg("out of memory");
    int code = hs_item_decode(&arena, item, &c, &err);
    assert_int_equal(code, err.code);
    if (!s->silent) {
        hs_buf_printf(&s->out, "%.*s |", (int)item->name.len, item->name.ptr);
        put_fields(&s->out, &item->fields);
        if (code) hs_buf_printf(&s->out, " ! %s\n", err.message);
        else {
            hs_buf_add_z(&s->out, " |");
            put_fields(&s->out, &c.fields);
            hs_buf_printf(&s->out, " | %s [", c.format);
            hs_buf_add(&s->out, c.bytes);
            hs_buf_add_z(&s->out, "]\n");
        }
    }
    hs_arena_free(&arena);
    return 0;
}

static void take_trouble(void *user, const hs_err *err)
{
    seen *s = user;
    s->troubles++;
    assert_true(err->code && err->message[0]);
    if (!s->silent) hs_buf_printf(&s->out, "! %s\n", err->message);
}

typedef struct dripping { hs_str left; size_t at_once; } dripping;

static ptrdiff_t drip(void *user, char *to, size_t n, hs_err *err)
{
    dripping *d = user;
    (void)err;
    n = n < d->left.len ? n : d->left.len;
    n = n < d->at_once ? n : d->at_once;
    if (n) memcpy(to, d->left.ptr, n);
    d->left = hs_str_sub(d->left, n, d->left.len);
    return (ptrdiff_t)n;
}

/* Reads bytes under a name, handed to the reader `at_once` bytes at a time. */
static void read_as(seen *s, const char *name, hs_str bytes, const hs_read_options *options, size_t at_once)
{
    hs_read_calls calls = {.user = s, .item = take_item, .trouble = take_trouble};
    hs_err err = {0};
    hs_reading r;
    hs_source source;
    dripping d = {bytes, at_once};
    assert_int_equal(hs_reading_start(&r, options, &calls, &err), HS_OK);
    r.packed = bytes.len;
    hs_source_start(&source, hs_str_of(name), drip, &d);
    int code = hs_read_source(&r, &source, &err);
    if (code) hs_buf_printf(&s->out, "!! %s\n", err.message);
    assert_int_equal(code, err.code);
    hs_source_stop(&source);
}

static void assert_gives_bytes(const char *name, const char *bytes, size_t n, const char *map, const char *want)
{
    static const size_t AT_ONCE[] = {SIZE_MAX, 1, 7};
    for (size_t i = 0; i < sizeof AT_ONCE / sizeof *AT_ONCE; i++) {
        seen s = {0};
        read_as(&s, name, (hs_str){bytes, n}, &(hs_read_options){.map = map}, AT_ONCE[i]);
        hs_buf_add_c(&s.out, '\0');
        if (strcmp(s.out.ptr, want) != 0) fail_msg("%s, %zu bytes at once:\ngot\n%s\nwant\n%s", name, AT_ONCE[i], s.out.ptr, want);
        hs_buf_free(&s.out);
    }
}

typedef struct expected { const char *name, *map, *bytes, *want; } expected;

static void assert_all(const expected *at, size_t n)
{
    for (size_t i = 0; i < n; i++) assert_gives_bytes(at[i].name, at[i].bytes, strlen(at[i].bytes), at[i].map, at[i].want);
}
#define ASSERT_ALL(table) assert_all(table, sizeof table / sizeof *table)

/* ---- JSON ---- */

static const expected JSON[] = {
    {"a.jsonl", NULL,
     "\xEF\xBB\xBF{\"text\":\"One.\",\"title\":\" T \",\"id\":7,\"date\":1714557600,\"author\":[\"A B\",{\"name\":\"C D\"}],\"lang\":null,\"source\":{\"name\":\"Osk\"}}\r\n"
     "{\"text\":\"bad\n\n"
     "{\"headline\":\"no text\"}\n"
     "{\"html\":\"<p>Two</p>\",\"url\":\"http://osk.example\",\"date\":1714557600000}\n"
     "[1]\n"
     "{\"text\":\"\",\"x\":1}\n"
     "{\"text\":\"\\ud83d\\ude00 \\u0000 }{\\\"\",\"channel\":\"Osk\",\"forwarded_from\":\"B\",\"date\":2019}",
     "a.jsonl#1 | | id=7 title=T outlet=Osk author=A B, C D date=2024-05-01T10:00:00Z | text [One.]\n"
     "! a.jsonl:2:12: broken JSON: premature end of input near '\"bad'\n"
     "! a.jsonl:4: nothing here is called text; there is \"headline\"; say what holds it with --map text=NAME\n"
     "a.jsonl#5 | | url=http://osk.example date=2024-05-01T10:00:00Z | html [<p>Two</p>]\n"
     "! a.jsonl:6: not a record; {\"text\": …} is expected\n"
     "! a.jsonl:7: nothing here is called text; there is \"text\", \"x\"; say what holds it with --map text=NAME\n"
     "a.jsonl#8 | | date=2019 channel=Osk forwarded=B | text [😀 "},
    {"a.json", "text=Body,date=meta.when",
     "[{\"Body\":\"a\",\"meta\":{\"when\":\"2024\"}},\n {\"Body\":\"b\" \"x\"},3,{\"body\":\"c, ]}\"}]",
     "a.json#1 | | date=2024 | text [a]\n"
     "! a.json:2:16: broken JSON: '}' expected near '\"x\"'\n"
     "! a.json:2: not a record; {\"text\": …} is expected\n"
     "a.json#4 | | | text [c, ]}]\n"},
    {"a.json", NULL, "{\n \"text\": \"over\",\n \"a\": [1,2,{\"x\":\"}\"}]\n}\n{\"Текст\":\"second\",\"Заголовок\":\"Т\"}",
     "a.json#1 | | | text [over]\na.json#2 | | title=Т | text [second]\n"},
    {"a.json", NULL, "[{\"text\":\"a\"},{\"text\":\"never ends", "a.json#1 | | | text [a]\n!! a.json:1:15: broken JSON: the file ends in the middle of this\n"},
    {"a.json", NULL, "[]", ""},
    {"a.json", NULL, "[{\"text\":\"a\"},,", "a.json#1 | | | text [a]\n!! a.json:1:15: broken JSON: a value is missing\n"},
    {"a.json", "txt=a", "[]", "!! --map: there is no \"txt\"; say text=COLUMN,date=COLUMN and so on, of text, html, title, outlet, author, url, date, edited, lang, id, "
                              "channel, channel_id, forwarded_from, forwarded_date, reply_to\n"},
};

static void test_json(void **state)
{
    (void)state;
    expected first = JSON[0];
    seen s = {0};
    read_as(&s, first.name, hs_str_of(first.bytes), NULL, 5); /* with a NUL in the last text */
    size_t n = strlen(first.want);
    assert_int_equal(s.out.len, n + 7);
    assert_memory_equal(s.out.ptr, first.want, n);
    assert_memory_equal(s.out.ptr + n, "\0 }{\"]\n", 7);
    hs_buf_free(&s.out);
    assert_all(JSON + 1, sizeof JSON / sizeof *JSON - 1);
}

/* ---- CSV ---- */

static const expected CSV[] = {
    {"a.csv", NULL, "url,date,title,text\nu1,2024-05-01,\"A, \"\"B\"\"\",\"Line\r\n\nline\"\r\n\r\nu2,,,Second\nu3,,,\n",
     "a.csv#2 | | title=A, \"B\" url=u1 date=2024-05-01 | text [Line\r\n\nline]\na.csv#6 | | url=u2 | text [Second]\n"},
    {"a.csv", NULL, "\xEF\xBB\xBF\"Текст\";\"Дата\"\n\"a;b\";1\n", "a.csv#2 | | date=1 | text [a;b]\n"},
    {"a.tsv", NULL, "text\tid\na, b\t1\nc\"d\"\t2", "a.tsv#2 | | id=1 | text [a, b]\na.tsv#3 | | id=2 | text [c\"d\"]\n"},
    {"a.csv", NULL, "sep=|\r\nмәтін|тақырып\r\na|b\r\n", "a.csv#3 | | title=b | text [a]\n"},
    {"a.csv", "text=The Words,author=Who", "Who,The Words\nAna,Hello\n", "a.csv#2 | | author=Ana | text [Hello]\n"},
    {"a.csv", "text=Words", "Who,The Words\nAna,Hello\n", "!! a.csv: there is no column \"Words\", which --map names\n"},
    {"a.csv", NULL, "Who,What\nAna,Hello\n", "!! a.csv: nothing here is called text; there is \"Who\", \"What\"; say what holds it with --map text=NAME\n"},
    {"a.csv", NULL, "text\nonly, one column\n", "! a.csv:2: a row of 2 columns where the header has 1; it is left out\n"},
    {"a.csv", NULL, "text\none\rtwo\r", "a.csv#2 | | | text [one]\na.csv#3 | | | text [two]\n"},
    {"a.csv", NULL, "text,id\na,1\n  \n\nb,2\n", "a.csv#2 | | id=1 | text [a]\na.csv#5 | | id=2 | text [b]\n"},
    {"a.csv", NULL, "id,text\n1,a\n2\n3,b,c\n4,d\n", "a.csv#2 | | id=1 | text [a]\n! a.csv:3: a row of 1 columns where the header has 2; it is left out\n"
                                                      "! a.csv:4: a row of 3 columns where the header has 2; it is left out\na.csv#5 | | id=4 | text [d]\n"},
    {"a.csv", NULL, "id,text\n1,\"a \"b\" c\nmore\"\n2,c\n3,\"never\nclosed\n4,d\n",
     "! a.csv:2: a quotation mark inside a quoted field is not doubled; left out up to the next whole row\na.csv#4 | | id=2 | text [c]\n"
     "! a.csv:5: a quotation mark in this row is never closed; left out up to the next whole row\na.csv#7 | | id=4 | text [d]\n"},
    {"a.csv", NULL, "html,text\n<p>,\n,b\n", "a.csv#2 | | | html [<p>]\na.csv#3 | | | text [b]\n"},
    {"a.csv", NULL, "", "!! a.csv: nothing here is called text; there is \"\"; say what holds it with --map text=NAME\n"},
};

static void test_csv(void **state)
{
    (void)state;
    ASSERT_ALL(CSV);
}

/* the same table in other encodings */
static void test_csv_encodings(void **state)
{
    (void)state;
    static const char CP1251[] = "\xD2\xE5\xEA\xF1\xF2;\xC4\xE0\xF2\xE0\n\"\xCC\xE8\xED\xE8\xF1\xF2\xF0 \xF1\xEA\xE0\xE7\xE0\xEB;\n\xE4\xE0\";1\n\xCD\xE5\xF2;2\n";
    static const char WANT[] = "a.csv#2 | | date=1 | text [Министр сказал;\nда]\na.csv#4 | | date=2 | text [Нет]\n";
    static const uint16_t WIDE[] = {0xFEFF, 0x422, 0x435, 0x43A, 0x441, 0x442, ';', 0x414, 0x430, 0x442, 0x430, '\n', '"', 0x41C, 0x438, 0x43D, 0x438, 0x441,
                                    0x442, 0x440, ' ', 0x441, 0x43A, 0x430, 0x437, 0x430, 0x43B, ';', '\n', 0x434, 0x430, '"', ';', '1', '\n', 0x41D, 0x435, 0x442, ';', '2', '\n'};
    assert_gives_bytes("a.csv", CP1251, sizeof CP1251 - 1, NULL, WANT);
    for (int big = 0; big < 2; big++) {
        char bytes[sizeof WIDE];
        for (size_t i = 0; i < sizeof WIDE / sizeof *WIDE; i++) {
            bytes[2 * i + (size_t)big] = (char)(WIDE[i] & 0xFF);
            bytes[2 * i + 1 - (size_t)big] = (char)(WIDE[i] >> 8);
        }
        assert_gives_bytes("a.csv", bytes, sizeof bytes, NULL, WANT);
    }
}

/* ---- Telegram ---- */

static const char CHANNEL[] =
    "{\n \"name\": \"Osk Today\",\n \"type\": \"public_channel\",\n \"id\": 1234567890,\n \"messages\": [\n"
    "  {\"id\": 1, \"type\": \"service\", \"date\": \"2024-05-01T10:00:00\", \"action\": \"create_channel\", \"title\": \"x\", \"text\": \"made\"},\n"
    "  {\"id\": 2, \"type\": \"message\", \"date\": \"2024-05-01T15:10:00\", \"date_unixtime\": \"1714554600\", \"edited\": \"2024-05-01T16:00:00\","
    " \"edited_unixtime\": \"1714557600\", \"from\": \"Osk Today\", \"from_id\": \"channel1\", \"author\": \"A. Veld\", \"forwarded_from\": \"Harbour {News}\","
    " \"reply_to_message_id\": 1, \"text\": [\"The \", {\"type\": \"bold\", \"text\": \"minister\"}, \" said \\\"no\\\". \", {\"type\":\"link\",\"text\":\"osk.example\"}],"
    " \"text_entities\": [{\"type\":\"plain\",\"text\":\"x\"}]},\n"
    "  {\"id\": 3, \"type\": \"message\", \"date\": \"2024-05-01T15:11:00\", \"photo\": \"p.jpg\", \"text\": \"\"},\n"
    "  {\"id\": 4, \"type\": \"message\" \"date\": \"2024-05-01T15:11:00\", \"text\": \"broken\"},\n"
    "  {\"id\": 5, \"type\": \"message\", \"date\": \"2024-05-01T15:12:00\", \"text\": \"Vote\", \"poll\": {\"question\": \"Who \\u2014 and why?\","
    " \"answers\": [{\"text\": \"A\", \"voters\": 3}, {\"text\": \"B\"}]}}\n ]\n}";

static const expected TELEGRAM[] = {
    {"result.json", NULL, CHANNEL,
     "result.json#1234567890/2 | outlet=Osk Today channel=Osk Today channel_id=1234567890 | id=2 author=A. Veld date=2024-05-01T09:10:00Z "
     "edited=2024-05-01T10:00:00Z forwarded=Harbour {News} reply_to=1 | text [The minister said \"no\". osk.example]\n"
     "! result.json:9:36: broken JSON: '}' expected near '\"date\"'\n"
     "result.json#1234567890/5 | outlet=Osk Today channel=Osk Today channel_id=1234567890 | id=5 date=2024-05-01T15:12:00 | text [Vote\n\nWho — and why?\nA\nB]\n"},
    {"x.json", NULL,
     "{\"about\":\"Here\",\"personal_information\":{\"user_id\":1,\"x\":\"]}\"},\"chats\":{\"about\":\"z\",\"list\":["
     "{\"name\":null,\"type\":\"saved_messages\",\"id\":5,\"messages\":[{\"id\":1,\"type\":\"message\",\"date\":\"2020-01-01T00:00:00\",\"text\":\"hi\",\"saved_from\":\"Bo\"}]},"
     "{\"name\":\"B\",\"type\":\"personal_chat\",\"id\":6,\"messages\":[{\"id\":9,\"type\":\"message\",\"text\":[]},{\"id\":10,\"type\":\"message\",\"from\":\"Bo\",\"text\":\"yo\"}]}]},"
     "\"left_chats\":{\"list\":[{\"name\":\"L\",\"id\":8,\"messages\":[{\"id\":1,\"type\":\"message\",\"text\":\"bye\"}]}]}}",
     "x.json#5/1 | channel_id=5 | id=1 date=2020-01-01T00:00:00 forwarded=Bo | text [hi]\n"
     "x.json#6/10 | outlet=B channel=B channel_id=6 | id=10 author=Bo | text [yo]\n"
     "x.json#8/1 | outlet=L channel=L channel_id=8 | id=1 | text [bye]\n"},
    {"result.json", NULL, "{\"name\":\"L\",\"id\":8,\"messages\":[{\"id\":1,\"type\":\"message\",\"text\":\"bye\"},{\"id\":2,\"text\":\"cut o",
     "result.json#8/1 | outlet=L channel=L channel_id=8 | id=1 | text [bye]\n!! result.json:1:71: broken JSON: the file ends in the middle of this\n"},
    {"result.json", NULL, "{\"name\":\"L\"}", "!! result.json: no messages; this is not Telegram Desktop's result.json\n"},
};

static void test_telegram(void **state)
{
    (void)state;
    ASSERT_ALL(TELEGRAM);
}

/* ---- feeds ---- */

#define HARBOUR "The harbour tax divides Osk, and nobody knows why. "
#define HEADLINE HARBOUR HARBOUR HARBOUR "Nobody." /* of a length that makes the draft grow when it is held twice */

static const expected FEEDS[] = {
    {"f.xml", NULL,
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE rss [<!ENTITY a \"x\">]>\n<!-- <item> -->\n"
     "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"urn:m\">\n"
     "<channel><title>The Osk &amp; Courier</title><link>http://osk.example/</link><language>en-GB</language>\n"
     "<item><title>Tax &amp;quot;rises&amp;quot;&nbsp;now</title><link>http://osk.example/?a=1&b=2</link><guid isPermaLink=\"false\">g1</guid>"
     "<pubDate>Wed, 01 May 2024 10:00:00 +0000</pubDate><dc:creator>Ana Veld</dc:creator><description>short</description>"
     "<content:encoded><![CDATA[<p>Long </item> &nbsp;text</p>]]></content:encoded><media:title>wrong</media:title></item>\n"
     "<item><title>Broken <b>x</title><description>d</description></item>\n"
     "<item><title>Unclosed</title>\n"
     "<item><title>Next</title><description>plain &a; text</description><author>a@b.c (Bo Hallas)</author><guid>http://osk.example/2</guid><source url=\"x\">Elsewhere</source></item>\n"
     "<item><title>Only a headline</title></item>\n<item/>\n</channel></rss>",
     "f.xml#1 | outlet=The Osk & Courier lang=en-GB | id=g1 title=Tax \"rises\"\xC2\xA0now author=Ana Veld url=http://osk.example/?a=1&b=2 "
     "date=Wed, 01 May 2024 10:00:00 +0000 | html [<p>Long </item> &nbsp;text</p>]\n"
     "! f.xml:7: broken XML: Premature end of data in tag rss line 1\n! f.xml:8: this <item> is not closed\n"
     "f.xml#3 | lang=en-GB | id=http://osk.example/2 title=Next outlet=Elsewhere author=Bo Hallas url=http://osk.example/2 | html [plain &a; text]\n"
     "f.xml#4 | outlet=The Osk & Courier lang=en-GB | title=Only a headline | text [Only a headline]\n"},
    {"a.xml", NULL,
     "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"kk\" xml:base=\"http://osk.example/\">\n<title type=\"html\">Osk &lt;i>Atom&lt;/i></title>\n"
     "<entry><id>tag:1</id><title type=\"text\">AT&amp;T</title><link rel=\"self\" href=\"x\"/><link href=\"/2024/1\"/><published>2024-05-01</published>"
     "<updated>2024-05-02</updated><author><name>A</name></author><author><name>B</name></author>"
     "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Hi<br/>there</p></div></content></entry>\n"
     "<entry><id>tag:2</id><title>T2</title><updated>2024-05-02</updated><summary>plain &lt;b></summary></entry>\n</feed>",
     "a.xml#1 | outlet=Osk Atom | id=tag:1 title=AT&T author=A, B url=http://osk.example/2024/1 lang=kk date=2024-05-01 edited=2024-05-02 | html "
     "[<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Hi<br>there</p></div>]\n"
     "a.xml#2 | outlet=Osk Atom | id=tag:2 title=T2 lang=kk date=2024-05-02 | text [plain <b>]\n"},
    {"r.xml", NULL,
     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
     "<channel rdf:about=\"x\"><title>Old</title><items><rdf:Seq/></items></channel><item rdf:about=\"y\"><title>T</title><description>D.</description>"
     "<dc:date>2024-05-01</dc:date></item></rdf:RDF>",
     "r.xml#1 | outlet=Old | title=T date=2024-05-01 | text [D.]\n"},
    {"p.xml", NULL, "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:entry><a:title>T</a:title><a:content>C</a:content></a:entry></a:feed>",
     "p.xml#1 | | title=T | text [C]\n"},
    {"c.xml", NULL, "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>\xCF\xF0\xE8</title><item><description>\xCC\xE8\xF0 &mdash; &unknown;</description></item></channel></rss>",
     "c.xml#1 | outlet=При | | html [Мир — &unknown;]\n"},
    {"e.xml", NULL, "<rss><channel><item><title>a</title></item><item><title>b", "e.xml#1 | | title=a | text [a]\n"
                                                                                 "!! e.xml:1: this <item> is not closed, or larger than the limit (--max-size sets it)\n"},
    {"h.xml", NULL, "<rss><channel><item><title>" HEADLINE "</title></item></channel></rss>", "h.xml#1 | | title=" HEADLINE " | text [" HEADLINE "]\n"},
    {"l.xml", NULL, /* entities that would make a GB: they are not declared in an item at all */
     "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><rss><channel><item><description>&c;</description></item></channel></rss>",
     "l.xml#1 | | | html [&c;]\n"},
};

static void test_feeds(void **state)
{
    (void)state;
    ASSERT_ALL(FEEDS);
}

/* ---- front matter ---- */

static const expected MATTER[] = {
    {"a.md", NULL, "---\ntitle: \"The tax\"\nauthor:\n  - \"[[Ana Veld]]\"\n  - Bo Tamm\npublished: 2024-05-01\nsource: https://osk.example/1\ntags: [a, b]\n---\n\n# Tax\n",
     "a.md | | title=The tax author=Ana Veld, Bo Tamm url=https://osk.example/1 date=2024-05-01 | text [\n# Tax\n]\n"},
    {"a.md", NULL, "---\nA line of prose\n---\nmore\n", "a.md | | | text [---\nA line of prose\n---\nmore\n]\n"},
    {"a.txt", NULL, "---\ntitle: never closed\n", "a.txt | | | text [---\ntitle: never closed\n]\n"},
    {"a.txt", NULL, "Prose. --- Prose.", "a.txt | | | text [Prose. --- Prose.]\n"},
};

static void test_matter(void **state)
{
    (void)state;
    ASSERT_ALL(MATTER);
}

/* ---- office files, from tests/read/files ---- */

static void assert_file_gives(const char *file, const char *want)
{
    char path[256];
    hs_buf bytes = {0};
    hs_err err = {0};
    snprintf(path, sizeof path, "tests/read/files/%s", file);
    if (hs_file_read(path, 1 << 24, &bytes, &err)) fail_msg("%s", err.message);
    assert_gives_bytes(file, bytes.ptr, bytes.len, NULL, want);
    hs_buf_free(&bytes);
}

#define PAGE(n) \
    "Minister Hallas said in Osk that the harbour tax (" n ") would not rise before the election, though nobody in the inter-\nnational port believes him any more.\n\n" \
    "He added that the well-known ports of Kyzyl-Orda and Osk were doing fine, thank you very much.\n\n" \
    "The ship owners were not impressed by what he said, and told him so, loudly, in front of the whole council and the press: “We have heard that before.”\n\n" \
    "A vote is to be held on Friday, which most people in the town do not expect to change anything at all, they said to our reporter."

static void test_office(void **state)
{
    (void)state;
    assert_file_gives("letter.docx",
                      "letter.docx | | title=The harbour tax of Osk author=Ana Veld date=2024-05-01T10:00:00Z edited=2024-05-02T11:00:00Z | text [The harbour tax\n\n"
                      "Minister Hallas said today that it stays.\n\nBoxed words.\n\nOne\ttab\nline\n\nPort\tTax\tSince\nOsk\t\tMay\nJune\n\nThe end & more.\n\nAccording to the port.]\n");
    assert_file_gives("moved.docx", "moved.docx | | author=Ana Veld date=2024-05-01T10:00:00Z edited=2024-05-02T11:00:00Z | text [Elsewhere in the ZIP.]\n");
    assert_file_gives("entities.docx", "entities.docx | ! entities.docx: word/document.xml: the XML declares entities of its own, which could make it grow without end; it is not read\n");
    assert_file_gives("letter.odt",
                      "letter.odt | | title=The harbour tax of Osk author=Ana Veld date=2024-05-01T10:00:00 edited=2024-05-03T10:00:00 | text [The harbour tax\n\n"
                      "Minister Hallas said  that it stays. Really.\nYes.\n\nBoxed words.\n\nOsk\t\tMay\n\nAccording to the port.]\n");
    assert_file_gives("table.xlsx", "table.xlsx#May!4 | | title=A title date=2024-05-01T10:30:00 | text [Rich text]\n"
                                    "table.xlsx#May!6 | | date=1900-02-28 | text [\"Said\" & done]\n");
    assert_file_gives("notext.xlsx", "!! notext.xlsx#May: nothing here is called text; there is \"x\"; say what holds it with --map text=NAME\n");
}

static void test_pdf(void **state)
{
    (void)state;
    assert_file_gives("columns.pdf", "columns.pdf | | title=The harbour tax of Osk author=Ana Veld date=2024-05-01T10:00:00Z edited=2024-05-02T10:00:00Z | text "
                                     "[The harbour tax divides Osk, and nobody knows why\n\n" PAGE("1") "\n\n" PAGE("2") "\n\n" PAGE("3") "]\n");
    assert_file_gives("empty.pdf", "empty.pdf | ! empty.pdf: no text in its 1 pages: pictures of text (a scan) must go through OCR first\n");
    assert_file_gives("locked.pdf", "locked.pdf | ! locked.pdf: encrypted with a password; save it without one\n");
    assert_file_gives("broken.pdf", "broken.pdf | ! broken.pdf: PDF document is damaged\n");
}

/* Places that no page has end nothing. */
static void test_far_lines(void **state)
{
    (void)state;
    hs_pdf_line line[10];
    hs_buf out = {0};
    for (uint32_t i = 0; i < 10; i++)
        line[i] = (hs_pdf_line){.text = HS_STR("Osk"), .x0 = i & 1 ? INFINITY : 3e38f, .x1 = i & 2 ? -3e38f : INFINITY, .y0 = INFINITY, .y1 = INFINITY,
                                .height = 1, .page_width = 1e-30f, .page_height = 800, .page = i / 9, .order = i};
    hs_pdf_text(line, 10, &out);
    assert_true(out.len > 30);
    hs_buf_free(&out);
}

/* Lines of one column at 12 points; text[i] NULL: a page ends. */
static void assert_lines(const char *const *text, size_t n, const char *want)
{
    hs_pdf_line line[32];
    uint32_t page = 0, row = 0;
    size_t m = 0;
    for (size_t i = 0; i < n; i++) {
        if (!text[i]) {
            page++;
            row = 0;
            continue;
        }
        float y = 200 + 12 * (float)row++;
        line[m] = (hs_pdf_line){.text = hs_str_of(text[i]), .x0 = 50, .x1 = 50 + 5 * (float)strlen(text[i]), .y0 = y, .y1 = y + 10, .height = 10,
                                .page_width = 600, .page_height = 800, .page = page, .order = (uint32_t)m};
        m++;
    }
    hs_buf out = {0};
    hs_pdf_text(line, m, &out);
    hs_buf_add_c(&out, '\0');
    assert_string_equal(out.ptr, want);
    hs_buf_free(&out);
}

static void test_lines(void **state)
{
    (void)state;
    static const char *const OVER_PAGES[] = {"A sentence that is broken by the end", NULL, "of a page goes on there as it was begun.", "And so on and so on it goes, to the end."};
    static const char *const SOFT[] = {"The minis\xC2\xAD", "ter was not there, nor was anybody else.", "\xE2\x80\xA2 a point in a list of several points", "\xE2\x80\xA2 another one"};
    static const char *const SHORT[] = {"A line that is as long as they come.", "A short one.", "The next paragraph begins with this,", "and ends."};
    assert_lines(OVER_PAGES, 4, "A sentence that is broken by the end of a page goes on there as it was begun. And so on and so on it goes, to the end.");
    assert_lines(SOFT, 4, "The minister was not there, nor was anybody else.\n\n\xE2\x80\xA2 a point in a list of several points\n\n\xE2\x80\xA2 another one");
    assert_lines(SHORT, 4, "A line that is as long as they come. A short one.\n\nThe next paragraph begins with this, and ends.");
}

static void test_titles(void **state)
{
    (void)state;
    static const char *const JUNK[] = {"Microsoft Word - Letter.doc", "untitled", "Untitled", "scan0001.tif", "12/04", "", "Document1", "https://osk.example/a", "A4"};
    static const char *const REAL[] = {"The harbour tax", "Мир", "Untitled letters of a minister"};
    for (size_t i = 0; i < sizeof JUNK / sizeof *JUNK; i++) assert_false(hs_title_is_real(hs_str_of(JUNK[i])));
    for (size_t i = 0; i < sizeof REAL / sizeof *REAL; i++) assert_true(hs_title_is_real(hs_str_of(REAL[i])));
}

/* ---- hostile ---- */

/* begin, middle many times, end */
static hs_buf repeated(const char *begin, const char *middle, size_t times, const char *end)
{
    hs_buf b = {0};
    hs_buf_add_z(&b, begin);
    for (size_t i = 0; i < times; i++) hs_buf_add_z(&b, middle);
    hs_buf_add_z(&b, end);
    assert_false(b.failed);
    return b;
}

/* Ends within ten seconds, with one thing told, or nothing at all. */
static void assert_costs_little(const char *name, hs_buf bytes, size_t items, size_t troubles, const char *part_of_message)
{
    seen s = {0};
    clock_t start = clock();
    read_as(&s, name, hs_buf_str(&bytes), NULL, SIZE_MAX);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    hs_buf_add_c(&s.out, '\0');
    if (!strstr(s.out.ptr, part_of_message)) fail_msg("%s: \"%s\" is not in: %.500s", name, part_of_message, s.out.ptr);
    assert_int_equal(s.items, items);
    assert_int_equal(s.troubles, troubles);
    if (seconds > 10) fail_msg("%s took %.1f s", name, seconds);
    hs_buf_free(&s.out);
    hs_buf_free(&bytes);
}

static hs_buf zip_of(const char *path, hs_str bytes)
{
    hs_buf out = {0};
    size_t used = 0;
    hs_buf_reserve(&out, bytes.len + 4096);
    struct archive *a = archive_write_new();
    struct archive_entry *e = archive_entry_new();
    archive_write_set_format_zip(a);
    archive_write_open_memory(a, out.ptr, out.cap, &used);
    archive_entry_set_pathname(e, path);
    archive_entry_set_filetype(e, AE_IFREG);
    archive_entry_set_size(e, (la_int64_t)bytes.len);
    archive_write_header(a, e);
    assert_int_equal(archive_write_data(a, bytes.ptr, bytes.len), bytes.len);
    archive_write_close(a);
    archive_entry_free(e);
    archive_write_free(a);
    out.len = used;
    return out;
}

static void test_hostile(void **state)
{
    (void)state;
    assert_costs_little("deep.json", repeated("[{\"text\":", "[", 1000000, ""), 0, 0, "the file ends in the middle of this");
    assert_costs_little("deep.jsonl", repeated("{\"text\":", "[", 1000000, "\n{\"text\":\"b\"}"), 1, 1, "maximum parsing depth reached");
    assert_costs_little("commas.json", repeated("[", ",", 1000000, ""), 0, 0, "a value is missing");
    assert_costs_little("open.csv", repeated("id,text\n", "1,\"x\n", 100000, ""), 0, 1, "is not doubled");
    assert_costs_little("columns.csv", repeated("id,text\n1,", ",", 5000000, "\n2,b\n"), 1, 1, "a row of 5000002 columns");
    assert_costs_little("header.csv", repeated("id,text", ",", 900000, "\n1,a\n"), 0, 1, "a row of 2 columns where the header has");
    assert_costs_little("wide.csv", repeated("id,text\n1,\"", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 1800000, "\"\n2,b\n"), 1, 1, "larger than the limit of 64 MB");
    assert_costs_little("deep.xml", repeated("<rss><item><title>a</title>", "<b>", 1000000, "</item></rss>"), 0, 1, "broken XML");
    assert_costs_little("items.xml", repeated("<rss>", "<item>", 20000, ""), 0, 19999, "this <item> is not closed");
    assert_costs_little("quotes.xml", repeated("<rss><item>", "<a b=\"", 300000, ""), 0, 0, "is not closed");
    hs_buf blank = repeated("", "                                                                ", (130 << 20) / 64, "");
    assert_costs_little("bomb.docx", zip_of("word/document.xml", hs_buf_str(&blank)), 1, 0, "unpacks to more than 128 MB");
    hs_buf_free(&blank);
    hs_buf deep = repeated("<w:document xmlns:w=\"urn:w\">", "<w:p>", 100000, "");
    assert_costs_little("deep.docx", zip_of("word/document.xml", hs_buf_str(&deep)), 1, 0, "broken XML");
    hs_buf_free(&deep);
}

/* A large file is read in the memory of an item. */
static void test_streams(void **state)
{
    (void)state;
    static const struct { const char *name, *begin, *middle, *end; } FILES[] = {
        {"a.jsonl", "", "{\"text\":\"a line of some length, so that there are not too many of them\"}\n", ""},
        {"a.json", "[", "{\"text\":\"a line of some length, so that there are not too many of them\"},\n", "]"},
        {"a.csv", "id,text\n", "1,\"a line of some length, so that there are not too many of them\"\n", ""},
        {"result.json", "{\"messages\":[", "{\"id\":1,\"text\":\"a line of some length, so that there are not too many of them\"},\n", "]}"},
        {"a.xml", "<rss><channel>", "<item><title>a line of some length, so that there are not too many of them</title></item>\n", "</channel></rss>"},
    };
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        enum { TIMES = 20000 };
        hs_buf bytes = repeated(FILES[i].begin, FILES[i].middle, TIMES, FILES[i].end);
        seen s = {.silent = true};
        hs_read_calls calls = {.user = &s, .item = take_item, .trouble = take_trouble};
        hs_err err = {0};
        hs_reading r;
        hs_source source;
        dripping d = {hs_buf_str(&bytes), 4096};
        assert_int_equal(hs_reading_start(&r, NULL, &calls, &err), HS_OK);
        hs_source_start(&source, hs_str_of(FILES[i].name), drip, &d);
        assert_int_equal(hs_read_source(&r, &source, &err), HS_OK);
        assert_int_equal(s.items, TIMES);
        assert_true(source.held.cap <= 1 << 20);
        hs_source_stop(&source);
        hs_buf_free(&bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json),   cmocka_unit_test(test_csv),   cmocka_unit_test(test_csv_encodings), cmocka_unit_test(test_telegram),
        cmocka_unit_test(test_feeds),  cmocka_unit_test(test_matter), cmocka_unit_test(test_office),       cmocka_unit_test(test_pdf),
        cmocka_unit_test(test_lines),  cmocka_unit_test(test_titles), cmocka_unit_test(test_hostile),      cmocka_unit_test(test_streams),
        cmocka_unit_test(test_far_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
