/* robots.txt, the heads of answers, and which addresses are private. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include "fetch/address.h"
#include "fetch/head.h"
#include "fetch/robots.h"

/* ---- robots.txt ---- */

typedef struct rule_case {
    const char *robots, *path;
    bool allow;
} rule_case;

static void check(const rule_case *c, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (hs_robots_allow(hs_str_of(c[i].robots), HS_STR("hearsay"), hs_str_of(c[i].path), NULL) != c[i].allow)
            fail_msg("%s should be %s by\n%s", c[i].path, c[i].allow ? "allowed" : "forbidden", c[i].robots);
}

#define CHECK(table) check((table), sizeof(table) / sizeof *(table))

static void test_robots_rules(void **state)
{
    (void)state;
    static const rule_case table[] = {
        {"", "/", true},
        {"User-agent: *\nDisallow: /", "/", false},
        {"User-agent: *\nDisallow: /", "", false},
        {"User-agent: *\nDisallow: /", "/robots.txt", true},
        {"User-agent: *\nDisallow:", "/osk", true},
        {"User-agent: *\nDisallow: /osk", "/osk", false},
        {"User-agent: *\nDisallow: /osk", "/oskar?x=1", false},
        {"User-agent: *\nDisallow: /osk/", "/osk", true},
        {"User-agent: *\nDisallow: /osk", "/Osk", true}, /* paths know case */
        {"User-agent: *\nDisallow: osk", "/osk", true},
        {"Disallow: /", "/osk", true}, /* for nobody */
        /* the longest rule counts, in whatever order; of two as long, the kinder */
        {"User-agent: *\nDisallow: /news\nAllow: /news/free", "/news/free/1", true},
        {"User-agent: *\nAllow: /news/free\nDisallow: /news", "/news/free/1", true},
        {"User-agent: *\nAllow: /news/free\nDisallow: /news", "/news/paid/1", false},
        {"User-agent: *\nAllow: /news\nDisallow: /news", "/news", true},
        {"User-agent: *\nDisallow: /news\nAllow: /news", "/news", true},
        {"User-agent: *\nAllow: /news/osk\nDisallow: /*.gif", "/news/osk.gif", true},
        {"User-agent: *\nDisallow: /news/*.gif\nAllow: /news/os", "/news/osk.gif", false},
        /* RFC 9309, 5.2: the longest of all that match */
        {"User-agent: *\nAllow: /varenia/page/\nDisallow: /varenia/page/closed.gif", "/varenia/page/closed.gif", false},
        {"User-agent: *\nAllow: /varenia/page/\nDisallow: /varenia/page/closed.gif", "/varenia/page/open.gif", true},
    };
    CHECK(table);
}

static void test_robots_marks(void **state)
{
    (void)state;
    static const rule_case table[] = {
        {"User-agent: *\nDisallow: *.gif$", "/a/b.gif", false},
        {"User-agent: *\nDisallow: *.gif$", "/a/b.gif?c", true},
        {"User-agent: *\nDisallow: /*.gif$", "/a.gif.gif", false},
        {"User-agent: *\nDisallow: /osk$", "/osk", false},
        {"User-agent: *\nDisallow: /osk$", "/osk/", true},
        {"User-agent: *\nDisallow: /$", "/", false},
        {"User-agent: *\nDisallow: /$", "/osk", true},
        {"User-agent: *\nDisallow: /*/old/*/x", "/a/old/b/old/c/x", false},
        {"User-agent: *\nDisallow: /*/old/*/x", "/old/b/x", true},
        {"User-agent: *\nDisallow: /osk*", "/osk", false},
        {"User-agent: *\nDisallow: /**a***b$", "/xaxb", false},
        {"User-agent: *\nDisallow: /osk$er", "/osk$er", true}, /* a "$" inside is a plain one, which the path must have encoded */
        {"User-agent: *\nDisallow: /osk%24er", "/osk$er", false},
        {"User-agent: *\nDisallow: /a-%2A.html", "/a-*.html", false},
        {"User-agent: *\nDisallow: /a-%2A.html", "/a-b.html", true},
        {"User-agent: *\nDisallow: /*?print", "/osk?page=2&print", true},
        {"User-agent: *\nDisallow: /*?*print", "/osk?page=2&print", false},
        /* one path in several spellings */
        {"User-agent: *\nDisallow: /\xD0\xBE\xD1\x81\xD0\xBA", "/%D0%BE%d1%81%D0%BA", false},
        {"User-agent: *\nDisallow: /%D0%BE%D1%81%D0%BA", "/\xD0\xBE\xD1\x81\xD0\xBA/1", false},
        {"User-agent: *\nDisallow: /%6Fsk", "/osk", false},
        {"User-agent: *\nDisallow: /osk", "/%6fsk", false},
        {"User-agent: *\nDisallow: /a%2Fb", "/a/b", true}, /* an encoded "/" is another thing */
        {"User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false},
        {"User-agent: *\nDisallow: /a b", "/a%20b", false},
        {"User-agent: *\nDisallow: /100%", "/100%", false},
        {"User-agent: *\nDisallow: /100%2", "/100%2x", false},
    };
    CHECK(table);
}

static void test_robots_groups(void **state)
{
    (void)state;
    static const rule_case table[] = {
        /* a group of our own, and then only that */
        {"User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /closed", "/open", true},
        {"User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /closed", "/closed", false},
        {"User-agent: hearsay\nAllow: /\nUser-agent: *\nDisallow: /", "/open", true},
        {"User-agent: *\nDisallow: /\nUser-agent: hearsay", "/open", true}, /* a group without rules */
        {"User-agent: HearSay/2.0 (anything)\nDisallow: /", "/open", false},
        {"User-agent: hearsayer\nDisallow: /", "/open", true},
        {"User-agent: hear\nDisallow: /", "/open", true},
        {"User-agent: otherbot\nDisallow: /", "/open", true},
        {"User-agent: otherbot\nDisallow: /\nUser-agent: *\nDisallow: /closed", "/open", true},
        /* several names, one group; our groups count together */
        {"User-agent: otherbot\nUser-agent: hearsay\nDisallow: /", "/open", false},
        {"User-agent: hearsay\nUser-agent: otherbot\nDisallow: /", "/open", false},
        {"User-agent: hearsay\nDisallow: /a\nUser-agent: otherbot\nDisallow: /b\nUser-agent: hearsay\nDisallow: /c", "/a", false},
        {"User-agent: hearsay\nDisallow: /a\nUser-agent: otherbot\nDisallow: /b\nUser-agent: hearsay\nDisallow: /c", "/b", true},
        {"User-agent: hearsay\nDisallow: /a\nUser-agent: otherbot\nDisallow: /b\nUser-agent: hearsay\nDisallow: /c", "/c", false},
        {"User-agent: *\nDisallow: /a\nUser-agent: otherbot\nAllow: /\nUser-agent: *\nDisallow: /b", "/b", false},
        /* lines of no concern end no group */
        {"User-agent: hearsay\nSitemap: https://varenia.example/map\nUser-agent: otherbot\nDisallow: /", "/open", false},
        {"User-agent: hearsay\nCrawl-delay: 2\nUser-agent: otherbot\nDisallow: /", "/open", false},
        {"User-agent: hearsay\n\n\nDisallow: /", "/open", false},
    };
    CHECK(table);
}

static void test_robots_lines(void **state)
{
    (void)state;
    static const rule_case table[] = {
        {"\xEF\xBB\xBFUser-agent: *\nDisallow: /", "/a", false},
        {"User-agent: *\rDisallow: /", "/a", false},
        {"User-agent: *\r\nDisallow: /\r\n", "/a", false},
        {"User-agent: *\n\rDisallow: /", "/a", false},
        {"  uSER-aGENT\t:*  \n\tdisallow:/a # to the end\n", "/a", false},
        {"# User-agent: *\nDisallow: /", "/a", true},
        {"User-agent: * # all\nDisallow: # nothing", "/a", true},
        {"User-agent: *\nDisallow /a", "/a", true}, /* no colon, no rule */
        {"<html><body>User-agent: *</body></html>", "/a", true},
        {"User-agent: *\nDisallow: /a:b", "/a:b", false},
        {"User-agent:\nDisallow: /", "/a", true},
    };
    CHECK(table);
    static const char WITH_NUL[] = "User-agent: *\0\nDisallow: /a\0b\nDisallow: /c";
    assert_false(hs_robots_allow((hs_str){WITH_NUL, sizeof WITH_NUL - 1}, HS_STR("hearsay"), HS_STR("/c"), NULL));
}

static void test_robots_delay(void **state)
{
    (void)state;
    static const struct { const char *robots; double delay; } table[] = {
        {"", 0},
        {"User-agent: *\nCrawl-delay: 5", 5},
        {"User-agent: *\nDisallow: /\nCrawl-delay: 2.5", 2.5},
        {"User-agent: *\nCrawl-delay: 5\nUser-agent: hearsay\nDisallow: /x\nCrawl-delay: 7", 7},
        {"User-agent: *\nCrawl-delay: 5\nUser-agent: hearsay\nDisallow: /x", 0},
        {"User-agent: *\nCrawl-delay: -5", 0},
        {"User-agent: *\nCrawl-delay: 1e9", 0},
        {"User-agent: *\nCrawl-delay: soon", 0},
        {"User-agent: *\nCrawl-delay:", 0},
        {"Crawl-delay: 5", 0},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        double delay = -1;
        hs_robots_allow(hs_str_of(table[i].robots), HS_STR("hearsay"), HS_STR("/"), &delay);
        if (delay != table[i].delay) fail_msg("delay %g, not %g, by\n%s", delay, table[i].delay, table[i].robots);
    }
}

/* What lies beyond the limit is not read, nor the line that it cuts through. */
static void test_robots_limit(void **state)
{
    (void)state;
    size_t n = HS_ROBOTS_LIMIT + 100;
    char *robots = malloc(n);
    assert_non_null(robots);
    memset(robots, '#', n);
    static const char BEFORE[] = "User-agent: *\nDisallow: /a\n", ACROSS[] = "\nDisallow: /bc", AFTER[] = "\nDisallow: /d";
    memcpy(robots, BEFORE, sizeof BEFORE - 1);
    memcpy(robots + HS_ROBOTS_LIMIT - (sizeof ACROSS - 1) + 1, ACROSS, sizeof ACROSS - 1); /* without its "c" */
    memcpy(robots + n - (sizeof AFTER - 1), AFTER, sizeof AFTER - 1);
    hs_str all = {robots, n};
    assert_false(hs_robots_allow(all, HS_STR("hearsay"), HS_STR("/a"), NULL));
    assert_true(hs_robots_allow(all, HS_STR("hearsay"), HS_STR("/bd"), NULL));
    assert_true(hs_robots_allow(all, HS_STR("hearsay"), HS_STR("/d"), NULL));
    free(robots);
}

/* Patterns that are slow to refute, as many as there is room for: the answer comes soon, and is no. */
static void test_robots_slow(void **state)
{
    (void)state;
    size_t n = HS_ROBOTS_LIMIT, at;
    char *robots = malloc(n), path[8000];
    assert_non_null(robots);
    memset(path, 'a', sizeof path);
    path[0] = '/';
    at = (size_t)snprintf(robots, n, "User-agent: *\n");
    while (n - at > 4020) {
        at += (size_t)snprintf(robots + at, n - at, "Disallow: /*");
        memset(robots + at, 'a', 4000);
        at += 4000;
        at += (size_t)snprintf(robots + at, n - at, "b\n");
    }
    assert_false(hs_robots_allow((hs_str){robots, at}, HS_STR("hearsay"), (hs_str){path, sizeof path}, NULL));
    assert_true(hs_robots_allow((hs_str){robots, at}, HS_STR("hearsay"), HS_STR("/a"), NULL));
    free(robots);
}

/* ---- heads ---- */

static void test_head_get(void **state)
{
    (void)state;
    hs_str head = HS_STR("HTTP/1.1 200 OK\r\nContent-Type:  text/html \r\nX-Date: no\r\ndate:\r\nDATE: second\r\nend");
    assert_true(hs_str_is(hs_head_get(head, "content-type"), "text/html"));
    assert_true(hs_str_is(hs_head_get(head, "date"), ""));
    assert_non_null(hs_head_get(head, "date").ptr);
    assert_null(hs_head_get(head, "location").ptr);
    assert_null(hs_head_get((hs_str){0}, "date").ptr);
}

static void test_head_type(void **state)
{
    (void)state;
    static const struct { const char *value, *type, *charset; } table[] = {
        {"text/html", "text/html", ""},
        {"Text/HTML; charset=windows-1251", "text/html", "windows-1251"},
        {"text/html;charset=\"UTF-8\"", "text/html", "UTF-8"},
        {"text/html ; x=y; CHARSET = 'koi8-r' ", "text/html", "koi8-r"},
        {"text/html; charset", "text/html", ""},
        {"text/html; charset=", "text/html", ""},
        {"text/html; charset=\"", "text/html", ""},
        {"text/html; charset=a b", "text/html", ""},
        {"text/html; charset=; charset=utf-8", "text/html", "utf-8"},
        {"; charset=utf-8", "", "utf-8"},
        {"", "", ""},
        {"<b>", "", ""},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char type[128], charset[64];
        hs_head_type(hs_str_of(table[i].value), type, charset);
        assert_string_equal(type, table[i].type);
        assert_string_equal(charset, table[i].charset);
    }
    char type[128], charset[64], longest[300] = "a/";
    memset(longest + 2, 'b', sizeof longest - 3);
    hs_head_type(hs_str_of(longest), type, charset);
    assert_string_equal(type, "");
}

/* ---- addresses ---- */

static void test_addresses(void **state)
{
    (void)state;
    static const char *const OPEN[] = {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1",
        "192.167.1.1", "198.17.0.1", "198.20.0.1", "223.255.255.255", "2a00:1450::1", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"};
    static const char *const CLOSED[] = {"0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.255", "169.254.169.254", "172.16.0.1",
        "172.31.255.255", "192.168.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd12::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2002:c0a8:1::1", "2001:db8::1", "2001::1", "::127.0.0.1",
        "64:ff9b:1::1", "", "osk", "1.1.1", "1.1.1.1 "};
    for (size_t i = 0; i < sizeof OPEN / sizeof *OPEN; i++)
        if (!hs_address_public(OPEN[i])) fail_msg("%s should be public", OPEN[i]);
    for (size_t i = 0; i < sizeof CLOSED / sizeof *CLOSED; i++)
        if (hs_address_public(CLOSED[i])) fail_msg("%s should not be public", CLOSED[i]);
    static const char *const HERE[] = {"localhost", "localhost.", "a.localhost", "127.0.0.1", "[::1]", "[fe80::1%25eth0]", "10.0.0.1"};
    static const char *const THERE[] = {"varenia.example", "notlocalhost", "localhost.example", "1.1.1.1", "[2a00::1]", "", "["};
    for (size_t i = 0; i < sizeof HERE / sizeof *HERE; i++)
        if (!hs_address_host_private(hs_str_of(HERE[i]))) fail_msg("%s should be private", HERE[i]);
    for (size_t i = 0; i < sizeof THERE / sizeof *THERE; i++)
        if (hs_address_host_private(hs_str_of(THERE[i]))) fail_msg("%s should not be private", THERE[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_robots_rules), cmocka_unit_test(test_robots_marks), cmocka_unit_test(test_robots_groups),
        cmocka_unit_test(test_robots_lines), cmocka_unit_test(test_robots_delay), cmocka_unit_test(test_robots_limit),
        cmocka_unit_test(test_robots_slow),  cmocka_unit_test(test_head_get),     cmocka_unit_test(test_head_type),
        cmocka_unit_test(test_addresses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
