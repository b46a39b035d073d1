/* Bytes -> text: encodings, the map back, HTML, what a page says of itself, limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include <time.h>
#include <unicode/ucnv.h>
#include "base/utf8.h"
#include "text/language.h"
#include "text/stamp.h"
#include "text/text.h"

typedef struct reading {
    hs_arena arena;
    jmp_buf fail;
    hs_text text;
    hs_err err;
    int code;
} reading;

static void check_invariants(const hs_text *t, size_t n_bytes)
{
    assert_true(hs_utf8_valid(t->s));
    assert_null(t->s.len ? memchr(t->s.ptr, 0, t->s.len) : NULL);
    if (t->s.len) assert_true(t->n_map > 0 && t->map[0].text == 0);
    for (uint32_t i = 0; i < t->n_map; i++) {
        assert_true(t->map[i].unit > 0 && t->map[i].text < t->s.len);
        if (i) assert_true(t->map[i - 1].text < t->map[i].text && t->map[i - 1].origin <= t->map[i].origin);
    }
    uint64_t last = 0;
    for (uint32_t i = 0; i < t->s.len; i++) {
        uint64_t origin = hs_text_origin(t, i);
        assert_true(origin >= last && origin < n_bytes);
        last = origin;
    }
}

static void read_bytes(reading *r, hs_str bytes, const hs_text_options *options)
{
    hs_arena_init(&r->arena, 1 << 30, &r->fail);
    if (setjmp(r->fail)) fail_msg("the reader let the arena jump past it");
    r->err = (hs_err){0};
    r->code = hs_text_read(&r->arena, bytes, options, &r->text, &r->err);
    if (r->code == HS_OK) check_invariants(&r->text, bytes.len);
    else assert_true(r->err.code == r->code && r->err.message[0]);
}

static void done(reading *r)
{
    hs_arena_free(&r->arena);
}

static void assert_str(hs_str got, const char *want)
{
    if (!hs_str_is(got, want)) fail_msg("got  \"%.*s\"\nwant \"%s\"", (int)got.len, got.ptr, want);
}

static void assert_reads(const char *bytes, size_t n, const hs_text_options *options, const char *charset, const char *want)
{
    reading r;
    read_bytes(&r, (hs_str){bytes, n}, options);
    if (r.code) fail_msg("%s", r.err.message);
    assert_str(r.text.charset, charset);
    assert_str(r.text.s, want);
    done(&r);
}

/* ---- encodings ---- */

static const struct { const char *bytes; size_t n; const char *charset, *want; } DECODED[] = {
#define B(literal) literal, sizeof(literal) - 1
    {B(""), "UTF-8", ""},
    {B("plain\r\n\ttext &quot;as is&quot;"), "UTF-8", "plain\r\n\ttext &quot;as is&quot;"},
    {B("“Привет” — қазақша"), "UTF-8", "“Привет” — қазақша"},
    {B("\xEF\xBB\xBFmark"), "UTF-8", "mark"},
    {B("\xEF\xBB\xBF"), "UTF-8", ""},
    {B("a\0b"), "UTF-8", "a\xEF\xBF\xBD" "b"},
    {B("\xD0\x9F\xD1\x80\xD0\xB8\xFF \xD0\xB2\xD0\xB5\xD1\x82"), "UTF-8", "При\xEF\xBF\xBD вет"},
    {B("cut off: \xE2\x80"), "UTF-8", "cut off: \xEF\xBF\xBD"},
    {B("\xFF\xFEh\0i\0"), "UTF-16LE", "hi"},
    {B("\xFE\xFF\0h\0i"), "UTF-16BE", "hi"},
    {B("\xFF\xFE\x3D\xD8\x00\xDE!\0"), "UTF-16LE", "😀!"},
    {B("\xFF\xFE\x3D\xD8!\0"), "UTF-16LE", "\xEF\xBF\xBD!"},
    {B("h\0e\0l\0l\0o\0 \0y\0o\0u\0"), "UTF-16LE", "hello you"},
    {B("\0h\0e\0l\0l\0o\0 \0y\0o\0u"), "UTF-16BE", "hello you"},
    {B("\x1F\x04@\x04" "8\x04" "2\x04" "5\x04" "B\x04 \0" "<\x04" "8\x04@\x04"), "UTF-16LE", "Привет мир"},
    {B("He said \x93yes\x94 \x96 it\x92s done"), "windows-1252", "He said “yes” – it’s done"},
    {B("caf\xE9 and na\xEFve, \x80" "20"), "windows-1252", "café and naïve, €20"},
#undef B
};

static void test_decoding(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof DECODED / sizeof *DECODED; i++)
        assert_reads(DECODED[i].bytes, DECODED[i].n, NULL, DECODED[i].charset, DECODED[i].want);
}

/* text in an encoding, made by ICU; 0 if it has no such characters */
static size_t encode(const char *text, const char *charset, char *out, size_t cap)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t n = ucnv_convert(charset, "UTF-8", out, (int32_t)cap, text, (int32_t)strlen(text), &status);
    assert_true(U_SUCCESS(status));
    return (size_t)n;
}

static void test_cyrillic(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {
        "Министр опроверг слухи.", "Да, это правда.", "«Мы ничего не знаем», — сказал он.", "ПРЕЗИДЕНТ ПОДПИСАЛ УКАЗ",
        "Как сообщает ТАСС, в 2022 году было 15 пожаров.", "Ёлка стоит в углу; её нарядили дети.", "Привет, мир!",
        "Вчера вечером мэр города заявил журналистам,\nчто мост откроют в срок.",
        "Ушёл в отставку глава района. Объяснять причины он отказался.",
    };
    static const char *const CHARSETS[] = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"};
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
        for (size_t k = 0; k < 4; k++) {
            bool has_not = k && (strstr(TEXTS[i], "«") || strstr(TEXTS[i], "—")); /* only windows-1251 has these marks */
            if (has_not) continue;
            char bytes[512];
            size_t n = encode(TEXTS[i], CHARSETS[k], bytes, sizeof bytes);
            assert_reads(bytes, n, NULL, CHARSETS[k], TEXTS[i]);
            hs_text_options told = {.charset = CHARSETS[k]};
            assert_reads(bytes, n, &told, CHARSETS[k], TEXTS[i]);
        }
}

static void test_charset_named(void **state)
{
    (void)state;
    hs_text_options o = {.charset = "latin1"};
    assert_reads("\xCF\xF0", 2, &o, "windows-1252", "Ïð");
    o.charset = "cp1251";
    assert_reads("\xCF\xF0", 2, &o, "windows-1251", "Пр");
    o.charset = "utf-16";
    assert_reads("\xFE\xFF\0x", 4, &o, "UTF-16BE", "x");
    o.charset = "UTF8";
    assert_reads("\xCF\xF0", 2, &o, "UTF-8", "\xEF\xBF\xBD\xEF\xBF\xBD");
    reading r;
    static const char *const UNKNOWN[] = {"klingon", "", "utf-99"};
    for (size_t i = 0; i < 3; i++) {
        o.charset = UNKNOWN[i];
        read_bytes(&r, HS_STR("x"), &o);
        assert_int_equal(r.code, HS_EUSAGE);
        done(&r);
    }
    o = (hs_text_options){.format = "docx"};
    read_bytes(&r, HS_STR("x"), &o);
    assert_int_equal(r.code, HS_EUSAGE);
    done(&r);
}

static void test_declared_charset(void **state)
{
    (void)state;
    /* few letters, so that only the declaration can tell */
    static const char short_page[] = "<html><meta charset=koi8-r><body><p>\xF4\xF5</p></body></html>";
    assert_reads(short_page, sizeof short_page - 1, NULL, "KOI8-R", "ТУ");
    static const char page[] = "<html><head><META http-equiv='Content-Type' content='text/html; charset=\"windows-1251\"'></head><p>\xD2\xD3</p></html>";
    assert_reads(page, sizeof page - 1, NULL, "windows-1251", "ТУ");
    static const char wrong[] = "<html><meta charset=windows-1251><p>Уже давно в UTF-8</p></html>"; /* saved again by a browser */
    assert_reads(wrong, sizeof wrong - 1, NULL, "UTF-8", "Уже давно в UTF-8");
}

/* ---- the map ---- */

static void assert_origin(const char *bytes, size_t n, const char *in_text, uint64_t want)
{
    reading r;
    read_bytes(&r, (hs_str){bytes, n}, NULL);
    assert_int_equal(r.code, HS_OK);
    size_t len = strlen(in_text);
    for (uint32_t i = 0; i + len <= r.text.s.len; i++)
        if (memcmp(r.text.s.ptr + i, in_text, len) == 0) {
            uint64_t got = hs_text_origin(&r.text, i);
            if (got != want) fail_msg("\"%s\" comes from %u, not %u", in_text, (unsigned)got, (unsigned)want);
            done(&r);
            return;
        }
    fail_msg("no \"%s\" in \"%.*s\"", in_text, (int)r.text.s.len, r.text.s.ptr);
}

static void test_map(void **state)
{
    (void)state;
    assert_origin("\xEF\xBB\xBF" "abc", 6, "c", 5);
    assert_origin("ab\0cd", 5, "cd", 3);
    assert_origin("\xFF\xFE" "a\0b\0c\0", 8, "c", 6);
    char bytes[256];
    size_t n = encode("Министр опроверг слухи об отставке.", "windows-1251", bytes, sizeof bytes);
    assert_origin(bytes, n, "слухи", 17);
    static const char page[] = "<html><body><!-- x --><p>One &amp; <b>two</b> &quot;three&quot;</p><script>var x = '<p>no</p>';</script><p>Four.</p></body></html>";
    static const char *const WORDS[] = {"One", "two", "three", "Four"};
    for (size_t i = 0; i < 4; i++) assert_origin(page, sizeof page - 1, WORDS[i], (uint64_t)(strstr(page, WORDS[i]) - page));
    assert_origin(page, sizeof page - 1, "& two", (uint64_t)(strstr(page, "&amp;") - page));
    assert_origin(page, sizeof page - 1, "\"three", (uint64_t)(strstr(page, "&quot;") - page));
    static const char russian[] = "<html><meta charset=windows-1251><body><p>Министр <i>опроверг</i>&nbsp;слухи.</p></body></html>";
    n = encode(russian, "windows-1251", bytes, sizeof bytes);
    assert_origin(bytes, n, "опроверг", 53);
    assert_origin(bytes, n, "слухи", 53 + 8 + 4 + 6);
}

/* ---- HTML ---- */

static const struct { const char *html, *want; } PAGES[] = {
    {"<p>One.</p><p>Two.</p>", "One.\n\nTwo."},
    {"Some <b>bold</b> words,<br>a line <a href=x>and a link</a> more.", "Some bold words,\na line and a link more."},
    {"<p>A   B\n\n C&nbsp;D&#8212;E &lt;tag&gt; &amp;amp;</p><p>x</p>", "A B C D—E <tag> &amp;\n\nx"},
    {"<div><p>He said:</p><blockquote>It is done.</blockquote><p>And left.</p></div>", "He said:\n\nIt is done.\n\nAnd left."},
    {"<p>We need:</p><ul><li>salt</li><li>bread</li></ul><p>That is all.</p>", "We need:\n\nsalt\nbread\n\nThat is all."},
    {"<p>W<b>o</b>rd and w<!-- c -->ord, 2 < 3, a<b</p><p>x</p>", "Word and word, 2 < 3, a\n\nx"},
    {"<p>soft&shy;ly</p><p>zero\xE2\x80\x8Bwidth</p>", "softly\n\nzerowidth"},
    {"<p>unclosed <a href='x'>link<p>and <i>more", "unclosed link\n\nand more"},
    {"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><p>End of it.</p>", "a b\nc d\n\nEnd of it."},
    {"<p>first<br><br>second</p><p>third</p>", "first\n\nsecond\n\nthird"},
    {"<html><head><title>T</title></head><body></body></html>", "T"},
};

static void test_html(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof PAGES / sizeof *PAGES; i++) assert_reads(PAGES[i].html, strlen(PAGES[i].html), NULL, "UTF-8", PAGES[i].want);
}

static const char ARTICLE[] =
    "<!DOCTYPE html><html lang='en-GB'><head><title>Bridge to open in May | The Harbour Post</title>"
    "<meta property='og:site_name' content='The Harbour Post'><meta name='author' content='By Mara Lind'>"
    "<meta property='article:published_time' content='2022-05-30T08:15:00+06:00'>"
    "<link rel='canonical' href='https://harbour.example/2022/05/30/bridge'>"
    "<style>p { color: red }</style><script>document.write('<p>never</p>')</script></head><body class='has-sidebar'>"
    "<nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav>"
    "<header><a href=/>The Harbour Post</a></header>"
    "<div class='content-wrap'><div class='main-column'><h1>Bridge to open in May</h1><div class='byline'>Mara Lind</div>"
    "<div class='share-buttons'><a href=x>Tweet</a> <a href=y>Share</a></div>"
    "<p>The new bridge across the bay will open in May, the mayor of the town said on Tuesday, two years later than planned.</p>"
    "<p>&#8220;We have waited long enough,&#8221; Olav Brekke told reporters, <a href=z>standing on the unfinished deck</a> of the bridge.</p>"
    "<figure><img src=a.jpg><figcaption>The bridge, seen from the north, last week.</figcaption></figure>"
    "<blockquote><p>Nobody should promise dates again, and I will not do it today.</p></blockquote>"
    "<p>The builders, who have been paid twice, did not answer our questions, and neither did the ministry in the capital.</p>"
    "<div class='related-articles'><h3>Read more</h3><p>Another story altogether, with a lead sentence of a good length, about fish.</p></div>"
    "</div></div><aside><p>Subscribe to our newsletter to get all the news of the harbour each morning, free.</p></aside>"
    "<div id='comments'><p>First! I never believed in this bridge, and my neighbour did not either, to be honest.</p></div>"
    "<footer><p>Copyright The Harbour Post, all rights reserved, no reproduction without permission.</p></footer></body></html>";

static void test_article(void **state)
{
    (void)state;
    reading r;
    read_bytes(&r, HS_STR(ARTICLE), NULL);
    assert_int_equal(r.code, HS_OK);
    assert_str(r.text.s,
               "Bridge to open in May\n\n"
               "The new bridge across the bay will open in May, the mayor of the town said on Tuesday, two years later than planned.\n\n"
               "“We have waited long enough,” Olav Brekke told reporters, standing on the unfinished deck of the bridge.\n\n"
               "Nobody should promise dates again, and I will not do it today.\n\n"
               "The builders, who have been paid twice, did not answer our questions, and neither did the ministry in the capital.");
    assert_str(r.text.title, "Bridge to open in May");
    assert_str(r.text.author, "Mara Lind");
    assert_str(r.text.date, "2022-05-30T08:15:00+06:00");
    assert_str(r.text.date_from, "meta");
    assert_str(r.text.outlet, "The Harbour Post");
    assert_str(r.text.url, "https://harbour.example/2022/05/30/bridge");
    assert_str(r.text.lang, "en-GB");
    done(&r);
}

static const struct { const char *head, *title, *author, *date, *from, *outlet; } SAYS[] = {
    {"<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
     "{\"@type\":[\"NewsArticle\"],\"headline\":\"A \\u201cnew\\u201d\nday\",\"datePublished\":\"2021-03-04\","
     "\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Bo Ek\"}],\"publisher\":{\"name\":\"Daily\"}}]}</script>",
     "A “new” day", "Ann Lee, Bo Ek", "2021-03-04", "json-ld", "Daily"},
    {"<script type='application/ld+json'>{\"@type\": broken</script><title>Only this - Site</title>", "Only this", "", "", "", ""},
    {"<title>A longer headline of a page - Site</title>", "A longer headline of a page", "", "", "", ""},
    {"<meta name=date content='30.05.2022'><meta property=og:title content='X &amp; Y'>", "X & Y", "", "2022-05-30", "meta", ""},
    {"<link rel=canonical href='https://a.example/2020/02/29/x'>", "", "", "2020-02-29", "url", ""},
    {"<link rel=canonical href='https://a.example/2021/02/31/x'>", "", "", "", "", ""},
    {"<meta name=pubdate content='Tue, 19 Nov 2019 10:00:00 GMT'>", "", "", "2019-11-19T10:00:00Z", "meta", ""},
    {"<meta name=pubdate content='November 19th, 2019'>", "", "", "2019-11-19", "meta", ""},
    {"<meta name=pubdate content='19 ноября 2019'>", "", "", "2019-11-19", "meta", ""},
    {"<meta name=pubdate content='20191119'>", "", "", "2019-11-19", "meta", ""},
    {"<meta name=pubdate content='03/04/2019'>", "", "", "", "", ""}, /* who knows */
    {"<meta property=og:locale content=en_GB><meta name=pubdate content='03/04/2019'>", "", "", "2019-04-03", "meta", ""},
    {"<meta name=author content='https://facebook.example/me'>", "", "", "", "", ""},
    {"<meta name=pubdate content='soon'><meta name=date content='2031-05-03'>", "", "", "2031-05-03", "meta", ""},
    /* an author told by "@id", beside an organization */
    {"<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stays\",\"author\":{\"@id\":\"#p\"}},"
     "{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Mara Lind\"}]}</script>",
     "Ferry stays", "Mara Lind", "", "", ""},
    {"<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"@type\":\"Organization\",\"name\":\"Osk Daily\"},"
     "{\"@type\":\"Person\",\"name\":\"Ilse Omur\"}]}</script>",
     "", "Ilse Omur", "", "", ""},
    {"<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2031-05-03T08:00:00+05:00\"}</script>", "", "",
     "2031-05-03T08:00:00+05:00", "json-ld", ""},
    {"<meta name=author content='Osk Daily - Mara Lind'><meta property=og:site_name content='Osk Daily'>", "", "Osk Daily", "", "", "Osk Daily"},
    {"<meta name=author content='admin'><meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Mara Lind'>", "", "Mara Lind", "", "", ""},
    {"<meta name=citation_author content='Lind, Mara'><meta name=dc.creator content='by Mara Lind, reporter, and Olav Brekke | 3 May 2031'>", "",
     "Mara Lind, Olav Brekke", "", "", ""},
    {"<meta name=author content='Michelle Le, Omar El Amin in Osk, photos: Bo Ek'>", "", "Michelle Le, Omar El Amin", "", "", ""},
    {"<meta name=author content='Автор: Анвар Тешик, корреспондент'>", "", "Анвар Тешик", "", "", ""},
    {"<title>Harbour Post: the ferry stays - Harbour Post</title><meta property=og:site_name content='Harbour Post'>", "Harbour Post: the ferry stays", "", "",
     "", "Harbour Post"},
    /* a date is no part of a title; what asks is no outlet's name; a guide tells of itself as well */
    {"<title>3.05.2031 | The ferry of Khorvik stays</title>", "The ferry of Khorvik stays", "", "2031-05-03", "byline", ""},
    {"<title>Rent a ferry or buy a ferry - which pays?</title>", "Rent a ferry or buy a ferry - which pays?", "", "", "", ""},
    {"<script type='application/ld+json'>{\"@type\":\"HowTo\",\"datePublished\":\"2031-05-03\"}</script>", "", "", "2031-05-03", "json-ld", ""},
    /* a day in UTC, a day by the address; two days apart they are two days */
    {"<link rel=canonical href='https://a.example/2031/05/03/x'><meta name=pubdate content='2031-05-04T02:10:00Z'>", "", "", "2031-05-03", "url", ""},
    {"<link rel=canonical href='https://a.example/2031/05/03/x'><meta name=pubdate content='2031-05-04T02:10:00+05:00'>", "", "", "2031-05-04T02:10:00+05:00",
     "meta", ""},
    {"<link rel=canonical href='https://a.example/2031/05/01/x'><meta name=pubdate content='2031-05-04T02:10:00Z'>", "", "", "2031-05-04T02:10:00Z", "meta", ""},
    /* names written loosely, with roles; whom a page cites; nobody */
    {"<meta name=author content='Mara lind'>", "", "Mara lind", "", "", ""},
    {"<meta name=author content='Mara Lind Reporter'>", "", "Mara Lind", "", "", ""},
    {"<meta name=author content='Attorney Mara Lind'>", "", "Mara Lind", "", "", ""},
    {"<meta name=author content='No Author'>", "", "", "", "", ""},
    {"<title>Osk Daily » The ferry of Khorvik stays</title><link rel=canonical href='https://www.oskdaily.example/a'>", "The ferry of Khorvik stays", "", "", "",
     ""},
};

/* What a page shows: a head and a body around an article of two paragraphs. */
#define ARTICLE_TEXT                                                                                                                   \
    "<p>The new bridge across the bay will open in May, the mayor of the town said on Tuesday, two years later than planned.</p>"      \
    "<p>The builders, who have been paid twice, did not answer our questions, and neither did the ministry in the capital.</p>"
static const struct { const char *head, *before, *after, *title, *author, *date; } SHOWN[] = {
    /* a kicker inside the heading; a heading that links to the site */
    {"<meta property=og:title content='Transport: Bridge to open in May'>", "<h1><span class=kicker>Transport</span>: <span>Bridge to open in May</span></h1>", "",
     "Bridge to open in May", "", ""},
    {"<title>Bridge to open in May - News - Osk</title>", "<h1><a href=/>Osk</a></h1><h2>Bridge to open in May</h2>", "", "Bridge to open in May", "", ""},
    {"<title>Bridge to open in May | The Harbour</title>", "<h1>The bridge of Osk opens at last</h1>", "", "The bridge of Osk opens at last", "", ""},
    {"<meta property=og:title content='Bridge to open'>", "<h1>Bridge to open in the bay of Osk</h1>", "", "Bridge to open", "", ""},
    /* bylines by their class, their link, their words */
    {"", "<h1>Bridge to open in May</h1><div class=article-author>By <a href=/x>Mara Lind</a> and Olav Brekke, Osk</div>", "", "Bridge to open in May",
     "Mara Lind, Olav Brekke", ""},
    {"", "<h1>Bridge to open in May</h1><p><a rel=author href='/people/lind'>Mara Lind</a> • 3 May 2031, 14:20</p>", "", "Bridge to open in May", "Mara Lind",
     "2031-05-03T14:20"},
    {"", "<h1>Bridge to open in May</h1><div>3.05.2031 14:20 | <a href='/authors/ilse-omur'>Ilse Omur</a></div>", "", "Bridge to open in May", "Ilse Omur",
     "2031-05-03T14:20"},
    {"<meta name=author content='webmaster'>", "<h1>Bridge to open in May</h1><p>By Mara Lind</p>", "", "Bridge to open in May", "Mara Lind", ""},
    {"", "<h1>Bridge to open in May</h1><p>Von Mara Lind und Olav Brekke</p>", "", "Bridge to open in May", "Mara Lind, Olav Brekke", ""},
    {"", "<h1>Bridge to open in May</h1><div data-testid=card-byline><span>By</span><span>J.R. Lind</span></div>", "", "Bridge to open in May", "J.R. Lind", ""},
    {"", "<h1>Bridge to open in May</h1><div class=author>By Byron Lind</div>", "", "Bridge to open in May", "Byron Lind", ""},
    {"", "<h1>Bridge to open in May</h1><p>Por Mara Lind</p>", "", "Bridge to open in May", "Mara Lind", ""},
    {"", "<h1>Bridge to open in May</h1>", "<p>Текст: Анвар Тешик</p>", "Bridge to open in May", "Анвар Тешик", ""},
    {"", "<h1>Bridge to open in May</h1>", "<p>Автор: Анвар Тешик, фото автора</p>", "Bridge to open in May", "Анвар Тешик", ""},
    /* on the line behind "By"; between dates; after a nickname's lead; at the end, alone */
    {"", "<h1>Bridge to open in May</h1><p><b>By</b></p><p class=full>Mara Lind</p>", "", "Bridge to open in May", "Mara Lind", ""},
    {"", "<h1>Bridge to open in May</h1><p>Autor Mara Lind/NVA</p>", "", "Bridge to open in May", "Mara Lind", ""},
    {"", "<h1>Bridge to open in May</h1>", "<p><b>Autorin: Mara Lind, Projektleiterin der Werft in Osk.</b></p>", "Bridge to open in May", "Mara Lind", ""},
    {"", "<h1>Bridge to open in May</h1><div>05.02.2031 - Redaktion: Mara Lind (Osk)</div>", "", "Bridge to open in May", "Mara Lind", "2031-02-05"},
    {"", "<h1>Bridge to open in May</h1><p>Von:<br><br>Mara Lind</p>", "", "Bridge to open in May", "Mara Lind", ""},
    {"", "<h1>Bridge to open in May</h1><p>03.05.2031 | 14:20 Uhr | Mara Lind</p>", "", "Bridge to open in May", "Mara Lind", "2031-05-03T14:20"},
    {"", "<h1>Bridge to open in May</h1><p>3 May 2031 | Osk Market | Read Comments</p>", "", "Bridge to open in May", "", "2031-05-03"},
    {"", "<h1>Bridge to open in May</h1><div>Submitted by lindwurm on 3 May 2031</div>", "", "Bridge to open in May", "lindwurm", "2031-05-03"},
    {"", "<h1>Bridge to open in May</h1>", "<p><i>Mara Lind</i></p>", "Bridge to open in May", "Mara Lind", ""},
    {"", "<h1>Bridge to open in May</h1>", "<p><i>Related articles</i></p>", "Bridge to open in May", "", ""},
    {"", "<h1>Bridge to open in May</h1><p>A column by Mara Lind and a walk by Osk Harbour</p>", "", "Bridge to open in May", "", ""},
    /* a nickname by the headline before names far from it, but not before the same name in full */
    {"", "<h1>Bridge to open in May</h1><a rel=author href='/author/x'>lind84</a>", "<p>Text: Olav Brekke</p>", "Bridge to open in May", "lind84", ""},
    {"", "<h1>Bridge to open in May</h1><a rel=author href='/author/x'>Mara</a>", "<p>Text: Mara Lind</p>", "Bridge to open in May", "Mara Lind", ""},
    /* an agency rather than the outlet; an editor's desk beside a person; a translator; a work that is cited */
    {"<meta property=og:site_name content='Osk Daily'><meta name=author content='Osk Daily'>", "<h1>Bridge to open in May</h1><div class=byline>By Agency NVA</div>",
     "", "Bridge to open in May", "Agency NVA", ""},
    {"", "<h1>Bridge to open in May</h1><div class=author>By Mara Lind</div><div class=author>Translated by <a rel=author href=/x>Olav Brekke</a></div>", "",
     "Bridge to open in May", "Mara Lind", ""},
    {"<meta name=author content='Mara Lind'>", "<h1>Bridge to open in May</h1>", "<div itemprop=citation><meta itemprop=author content='Bo Ek'></div>",
     "Bridge to open in May", "Mara Lind", ""},
    {"", "<h1>Bridge to open in May</h1>", "<div itemprop=citation><meta itemprop=author content='Bo Ek'></div>", "Bridge to open in May", "", ""},
    /* what stands between headline and article is the article's, whatever its name */
    {"", "<h1>Bridge to open in May</h1><div class=teaser-meta><p class=byline>By <a href='/author/lind'>Mara Lind</a></p></div>", "", "Bridge to open in May",
     "Mara Lind", ""},
    /* not the author: who comments, who wrote another article, whom the text quotes */
    {"", "<h1>Bridge to open in May</h1>", "<div class=comments><span class=author>Bo Ek</span></div>", "Bridge to open in May", "", ""},
    {"", "<h1>Bridge to open in May</h1>", "<div class=related><a href=/author/ek>Bo Ek</a></div>", "Bridge to open in May", "", ""},
    /* what readers are shown goes before the login that put the page in, and a list before its first */
    {"<meta name=author content='Bo Ek'>", "<h1>Bridge to open in May</h1><div class=byline>By Mara Lind</div>", "", "Bridge to open in May", "Mara Lind", ""},
    {"<meta name=author content='Mara Lind'>", "<h1>Bridge to open in May</h1><div class=byline>By Mara Lind, Olav Brekke</div>", "", "Bridge to open in May",
     "Mara Lind, Olav Brekke", ""},
    /* dates: published before changed, the article's own before others' */
    {"", "<h1>Bridge to open in May</h1><time class=updated datetime=2031-05-09>9 May</time><time datetime='2031-05-03 14:20'>3 May</time>", "",
     "Bridge to open in May", "", "2031-05-03T14:20"},
    {"", "<aside><time datetime=2030-01-01>x</time></aside><h1>Bridge to open in May</h1><span class=date>3 мая 2031, 14:20</span>", "", "Bridge to open in May", "",
     "2031-05-03T14:20"},
    {"<meta name=pubdate content='2031-05-03T23:30:00Z'>", "<h1>Bridge to open in May</h1><div>4 May 2031, 05:30</div>", "", "Bridge to open in May", "",
     "2031-05-04T05:30"},
    {"<meta name=pubdate content='2031-05-03T23:30:00Z'>", "<h1>Bridge to open in May</h1><div>9 May 2031, 05:30</div>", "", "Bridge to open in May", "",
     "2031-05-03T23:30:00Z"},
    {"", "<h1>Bridge to open in May</h1><p>Press release of 3 May 2031 | Osk – The bridge across the bay will open in May, the ministry of transport told us, and it "
     "will stay open for all who want to cross the bay.</p>", "", "Bridge to open in May", "", "2031-05-03"},
    {"", "<h1>Bridge to open in May</h1><span class=documentPublished>published 03.05.2031 06:00</span>", "", "Bridge to open in May", "", "2031-05-03T06:00"},
    {"", "<h1>Bridge to open in May</h1><div>14:20, 3 мамыр 2031</div>", "", "Bridge to open in May", "", "2031-05-03T14:20"},
};

static void test_shown(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof SHOWN / sizeof *SHOWN; i++) {
        char page[4096];
        int n = snprintf(page, sizeof page, "<html><head>%s</head><body><div>%s<div class=article-body>" ARTICLE_TEXT "</div>%s</div></body></html>", SHOWN[i].head,
                         SHOWN[i].before, SHOWN[i].after);
        reading r;
        read_bytes(&r, (hs_str){page, (size_t)n}, NULL);
        assert_int_equal(r.code, HS_OK);
        assert_str(r.text.title, SHOWN[i].title);
        assert_str(r.text.author, SHOWN[i].author);
        assert_str(r.text.date, SHOWN[i].date);
        done(&r);
    }
}

/* ---- dates ---- */

static const struct { const char *s, *lang, *want; } STAMPS[] = {
    {"2031-05-03", "", "2031-05-03"},
    {"2031-05", "", "2031-05"},
    {"20310503", "", "2031-05-03"},
    {"20310503142000", "", "2031-05-03T14:20:00"},
    {"2031-05-03 14:20", "", "2031-05-03T14:20"},
    {"2031-05-03T14:20:05.123+0600", "", "2031-05-03T14:20:05+06:00"},
    {"2031-05-03T14:20Z", "", "2031-05-03T14:20Z"},
    {"Tue, 19 Nov 2019 05:00:00 +0600", "", "2019-11-19T05:00:00+06:00"},
    {"Tue, 19 Nov 2019 05:00:00 GMT", "", "2019-11-19T05:00:00Z"},
    {"19 Nov 2019 05:00:00 EST", "", "2019-11-19T05:00:00-05:00"},
    {"Tue Nov 19 2019 05:00:00 GMT+0600 (Osk)", "", "2019-11-19T05:00:00+06:00"},
    {"3 May 2031, 14:20", "", "2031-05-03T14:20"},
    {"May 3, 2031 at 2:20 p.m.", "", "2031-05-03T14:20"},
    {"May 3rd, 2031 12:05 am", "", "2031-05-03T00:05"},
    {"03.05.2031 14:20", "", "2031-05-03T14:20"},
    {"03.05.2031, 14.20 Uhr", "", "2031-05-03T14:20"},
    {"14:20, 3 May 2031", "", "2031-05-03T14:20"},
    {"14:20 | 03.05.2031", "", "2031-05-03T14:20"},
    {"Dienstag, 3. Mai 2031", "", "2031-05-03"},
    {"3 mai 2031 à 14h20", "", "2031-05-03T14:20"},
    {"martes, 3 de mayo de 2031", "", "2031-05-03"},
    {"3 maggio 2031", "", "2031-05-03"},
    {"3 maja 2031 r.", "", "2031-05-03"},
    {"3 мая 2031 года в 14:20", "", "2031-05-03T14:20"},
    {"3 мамыр, 2031", "", "2031-05-03"},
    {"2031 жылғы 3 мамыр", "", "2031-05-03"},
    {"2031-yil 3-may", "", "2031-05-03"},
    {"3-май, 2031-жыл", "", "2031-05-03"},
    {"3 травня 2031", "", "2031-05-03"},
    {"3 Mayıs 2031", "", "2031-05-03"},
    {"25/3/2031", "", "2031-03-25"},
    {"3/25/2031", "", "2031-03-25"},
    {"5/5/2031", "", "2031-05-05"},
    {"5/3/2031", "", ""},
    {"5/3/2031", "en", "2031-05-03"},
    {"5/3/2031", "en-US", "2031-05-03"},
    {"5/3/2031", "en-GB", "2031-03-05"},
    {"5/3/2031", "ru", "2031-03-05"},
    {"5.3.2031", "en-US", "2031-03-05"},
    {"03.05.31", "de", "2031-05-03"},
    {"03.05.3114:20", "de", "2031-05-03"}, /* from two elements with nothing between */
    {"03.05.3114:20", "en", ""},
    {"03.05.31", "en", ""},
    {"03.05.31", "", ""},
    {"1574121600", "", ""}, /* seconds since 1970 are not guessed at */
    {"1574121600000", "", ""},
    {"2012011600", "", ""},
    {"2031-02-29", "", ""},
    {"2028-02-29", "", "2028-02-29"},
    {"31.04.2031", "", ""},
    {"2031", "", ""},
    {"martes", "", ""},
    {"", "", ""},
};

static void test_stamps(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof STAMPS / sizeof *STAMPS; i++) {
        hs_arena arena;
        jmp_buf fail;
        hs_arena_init(&arena, 1 << 20, &fail);
        if (setjmp(fail)) fail_msg("out of memory");
        hs_str got = hs_stamp_read_in(&arena, hs_str_of(STAMPS[i].s), hs_str_of(STAMPS[i].lang));
        if (!hs_str_is(got, STAMPS[i].want)) fail_msg("\"%s\" in \"%s\": got \"%.*s\"", STAMPS[i].s, STAMPS[i].lang, (int)got.len, got.ptr);
        if (!STAMPS[i].lang[0]) assert_str(hs_stamp_read(&arena, hs_str_of(STAMPS[i].s)), STAMPS[i].want);
        hs_arena_free(&arena);
    }
}

/* ---- languages ---- */

static const struct { const char *text, *want; } SPOKEN[] = {
    {"The ferry stays where it is, said the ferryman, and nobody has paid him for that.", "en"},
    {"Паром остаётся на месте, сказал паромщик, и никто ему за это не заплатил.", "ru"},
    {"Паром орнында қалады, деді паромшы, және оған бұл үшін ешкім төлеген жоқ.", "kk"},
    {"Паром ордунда калат деди паромчу, жана ага бул үчүн эч ким төлөгөн жок экен.", "ky"},
    {"Parom joyida qoladi, dedi kemachi, va unga bu uchun hech kim pul to‘lagani yo‘q ekan.", "uz"},
    {"Паром жойида қолади, деди кемачи, ва унга бу учун ҳеч ким пул тўлагани йўқ экан.", "uz"},
    {"Паром дар ҷои худ мемонад, гуфт паромрон, ва ба ӯ барои ин ҳеҷ кас пул надодааст.", "tg"},
    {"Пором залишається на місці, сказав поромник, і ніхто йому за це не заплатив, що є правдою.", "uk"},
    {"Паром застаецца на месцы, сказаў паромшчык, і ніхто яму за гэта не заплаціў.", "be"},
    {"Feribot yerinde kalıyor, dedi kaptan, ve bunun için ona kimse bir şey ödemedi.", "tr"},
    {"Bərə yerində qalır, deyib kapitan, və bunun üçün ona heç kim pul verməyib, o da bir şey istəməyib.", "az"},
    {"Die Fähre bleibt, wo sie ist, sagte der Fährmann, und niemand hat ihn dafür bezahlt.", "de"},
    {"Le bac reste où il est, a dit le passeur, et personne ne l'a payé pour cela.", "fr"},
    {"El transbordador se queda donde está, dijo el barquero, y nadie le ha pagado por eso.", "es"},
    {"Il traghetto resta dove è, ha detto il barcaiolo, e nessuno lo ha pagato per questo.", "it"},
    {"Prom zostaje na miejscu, powiedział przewoźnik, i nikt mu za to nie zapłacił.", "pl"},
    {"A balsa fica onde está, disse o barqueiro, e ninguém lhe pagou por isso, não.", "pt"},
    {"Ferry", ""},
    {"12 345 67 — 89, 10; 11", ""},
    {"", ""},
};

static void test_languages(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof SPOKEN / sizeof *SPOKEN; i++) {
        hs_str got = hs_language_of(hs_str_of(SPOKEN[i].text));
        if (!hs_str_is(got, SPOKEN[i].want)) fail_msg("\"%s\": got \"%.*s\"", SPOKEN[i].text, (int)got.len, got.ptr);
    }
    assert_str(hs_language_settle(HS_STR("en-GB"), hs_str_of(SPOKEN[0].text)), "en-GB");
    assert_str(hs_language_settle(HS_STR("en"), hs_str_of(SPOKEN[1].text)), "ru"); /* a template's word against the text's */
    assert_str(hs_language_settle(HS_STR("xx"), HS_STR("Ferry")), "xx");
    assert_str(hs_language_settle(HS_STR(""), hs_str_of(SPOKEN[2].text)), "kk");
    reading r;
    read_bytes(&r, hs_str_of(SPOKEN[1].text), NULL);
    assert_str(r.text.lang, "ru");
    done(&r);
}

static void test_metadata(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof SAYS / sizeof *SAYS; i++) {
        char page[2048];
        int n = snprintf(page, sizeof page, "<html><head>%s</head><body><p>Some words that make a sentence here.</p></body></html>", SAYS[i].head);
        reading r;
        read_bytes(&r, (hs_str){page, (size_t)n}, NULL);
        assert_int_equal(r.code, HS_OK);
        assert_str(r.text.title, SAYS[i].title);
        assert_str(r.text.author, SAYS[i].author);
        assert_str(r.text.date, SAYS[i].date);
        assert_str(r.text.date_from, SAYS[i].from);
        assert_str(r.text.outlet, SAYS[i].outlet);
        done(&r);
    }
}

static void test_text_or_html(void **state)
{
    (void)state;
    static const struct { const char *name, *format, *bytes, *want; } CASES[] = {
        {NULL, NULL, "Write <p> for a paragraph.", "Write <p> for a paragraph."},
        {NULL, NULL, "a < b and c > d &amp; e", "a < b and c > d &amp; e"},
        {NULL, "html", "a < b &amp; c", "a < b & c"},
        {NULL, "text", "<p>raw</p><p>x</p>", "<p>raw</p><p>x</p>"},
        {"x.html", NULL, "just &quot;words&quot;", "just \"words\""},
        {"x.HTM", NULL, "just &quot;words&quot;", "just \"words\""},
        {"x.txt", NULL, "<p>raw</p><p>x</p>", "<p>raw</p><p>x</p>"},
        {"x.txt", NULL, "<!doctype html><p>page</p>", "page"},
        {NULL, NULL, "{\"html\": \"<p>x</p><p>y</p>\"}", "{\"html\": \"<p>x</p><p>y</p>\"}"},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        hs_text_options o = {.name = CASES[i].name, .format = CASES[i].format};
        assert_reads(CASES[i].bytes, strlen(CASES[i].bytes), &o, "UTF-8", CASES[i].want);
    }
}

/* ---- what is refused, and what costs too much ---- */

static void test_not_text(void **state)
{
    (void)state;
    static const hs_str FILES[] = {{"%PDF-1.7\n", 9}, {"PK\3\4xxxx", 8}, {"\x89PNG\r\n\x1A\n", 8}, {"\xFF\xD8\xFF\xE0", 4}, {"\x1F\x8B\x08\0", 4}};
    reading r;
    for (size_t i = 0; i < 5; i++) {
        read_bytes(&r, FILES[i], NULL);
        assert_int_equal(r.code, HS_EFORMAT);
        assert_non_null(strstr(r.err.message, "looks like"));
        done(&r);
    }
    char junk[4096];
    uint32_t x = 1;
    for (size_t i = 0; i < sizeof junk; i++) junk[i] = (char)((x = x * 1664525 + 1013904223) >> 24);
    read_bytes(&r, (hs_str){junk, sizeof junk}, NULL);
    assert_int_equal(r.code, HS_EFORMAT);
    done(&r);
}

static char *repeat(const char *piece, size_t times, size_t *n)
{
    size_t len = strlen(piece);
    char *out = malloc(len * times + 1);
    assert_non_null(out);
    for (size_t i = 0; i < times; i++) memcpy(out + i * len, piece, len);
    *n = len * times;
    return out;
}

/* Markup that makes HTML5 tree builders slow; each of these took minutes or a stack overflow without the sieve. */
static void test_hostile_html(void **state)
{
    (void)state;
    static const char *const PIECES[] = {"<div>", "<b>", "<a href=x>", "<table>", "<div><table><td></div>", "<!--", "<script>", "<svg><p>", "<x-y>",
                                         "<ul><li>", "<font size=1><p>x", "<select>", "<button><p>", "<div a=\"", "&", "<", "</p>", "<table><caption>"};
    for (size_t i = 0; i < sizeof PIECES / sizeof *PIECES; i++) {
        size_t n;
        char *page = repeat(PIECES[i], 100000, &n);
        clock_t start = clock();
        hs_text_options o = {.format = "html"};
        reading r;
        read_bytes(&r, (hs_str){page, n}, &o);
        double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
        if (seconds > 5) fail_msg("\"%s\" took %.1f s", PIECES[i], seconds);
        done(&r);
        free(page);
    }
}

/* Whatever the arena's limit, running out is an error and not a jump past the reader. */
static void read_within(size_t limit)
{
    reading r;
    hs_arena_init(&r.arena, limit, &r.fail);
    if (setjmp(r.fail)) fail_msg("jumped past the reader at a limit of %zu", limit);
    int code = hs_text_read(&r.arena, HS_STR(ARTICLE), NULL, &r.text, &r.err);
    assert_true(code == HS_OK || code == HS_ENOMEM);
    assert_ptr_equal(r.arena.fail, &r.fail);
    hs_arena_free(&r.arena);
}

static void test_limits(void **state)
{
    (void)state;
    size_t n;
    char *big = repeat("0123456789abcde\n", HS_TEXT_LIMIT / 16 + 1, &n);
    reading r;
    read_bytes(&r, (hs_str){big, n}, NULL);
    assert_int_equal(r.code, HS_ELIMIT);
    done(&r);
    free(big);
    for (size_t limit = 0; limit < 2 << 20; limit += 40 << 10) read_within(limit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_decoding),     cmocka_unit_test(test_cyrillic), cmocka_unit_test(test_charset_named), cmocka_unit_test(test_declared_charset),
        cmocka_unit_test(test_map),          cmocka_unit_test(test_html),     cmocka_unit_test(test_article),       cmocka_unit_test(test_metadata),
        cmocka_unit_test(test_shown),        cmocka_unit_test(test_stamps),   cmocka_unit_test(test_languages),
        cmocka_unit_test(test_text_or_html), cmocka_unit_test(test_not_text), cmocka_unit_test(test_hostile_html),  cmocka_unit_test(test_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
