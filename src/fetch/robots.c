/* robots.txt: lines to groups, groups to rules, the longest rule that matches.
 *
 * One walk over the lines keeps two verdicts, that of all groups naming us and that of all groups for "*"; the second counts
 * only when no group names us (RFC 9309, 2.2.1). */
#include "fetch/robots.h"
#include "fetch/word.h"

enum { WORK = 20000000 }; /* octets compared for one question */

typedef struct verdict {
    bool seen;     /* such a group exists */
    size_t length; /* of the longest rule that matched */
    bool allow;
    double delay;
} verdict;

/* ---- paths ---- */

static int hex(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c = hs_word_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool is_letter_or_digit(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The octet at s[*at], and moves behind it, so that two spellings of one path come out the same (RFC 9309, 2.2.2): octets
 * that mean the same encoded or not come out plain, all others 256 higher when they are encoded or could not stand bare.
 * A "*" or "$" of a path is nothing special: it equals the "%2A" or "%24" of a rule. */
static unsigned next_octet(hs_str s, size_t *at, bool is_rule)
{
    unsigned char c = (unsigned char)s.ptr[*at];
    bool encoded = false;
    if (c == '%' && s.len - *at > 2 && hex(s.ptr[*at + 1]) >= 0 && hex(s.ptr[*at + 2]) >= 0) {
        c = (unsigned char)(hex(s.ptr[*at + 1]) << 4 | hex(s.ptr[*at + 2]));
        encoded = true;
        *at += 2;
    }
    ++*at;
    if (c > 0x7F || is_letter_or_digit(c) || (c && strchr("-._~", c))) return c;
    bool bare = c > ' ' && c < 0x7F && !strchr("\"<>\\^`{|}", c);
    if (!is_rule && (c == '*' || c == '$')) bare = false;
    return encoded || !bare ? 256u + c : c;
}

static size_t count_octets(hs_str rule)
{
    size_t n = 0;
    for (size_t at = 0; at < rule.len; n++) next_octet(rule, &at, true);
    return n;
}

/* Whether the path begins as the rule says, or is it altogether when the rule ends in "$". Goes back to the last "*" only,
 * which is enough: what stood before it matched as early as it could. */
static bool matches(hs_str rule, hs_str path, size_t *work)
{
    bool whole = hs_str_ends(rule, HS_STR("$"));
    if (whole) rule.len--;
    size_t r = 0, p = 0, star_r = SIZE_MAX, star_p = 0;
    while (*work) {
        --*work;
        if (r == rule.len && (!whole || p == path.len)) return true;
        if (r < rule.len && rule.ptr[r] == '*') {
            star_r = ++r;
            star_p = p;
            continue;
        }
        if (r < rule.len && p < path.len) {
            size_t r_next = r, p_next = p;
            if (next_octet(rule, &r_next, true) == next_octet(path, &p_next, false)) {
                r = r_next;
                p = p_next;
                continue;
            }
        }
        if (star_r == SIZE_MAX || star_p == path.len) return false;
        next_octet(path, &star_p, false);
        p = star_p;
        r = star_r;
    }
    return false;
}

static void apply(verdict *v, hs_str rule, bool allow, hs_str path, size_t *work)
{
    if (rule.len == 0 || !matches(rule, path, work)) return; /* "Disallow:" alone forbids nothing */
    size_t length = count_octets(rule);
    if (length < v->length) return;
    v->allow = length > v->length ? allow : v->allow || allow; /* of two as long, the kinder */
    v->length = length;
}

/* ---- lines ---- */

/* Up to the next CR or LF; an empty line between CR and LF does no harm. */
static hs_str next_line(hs_str *rest)
{
    size_t n = 0;
    while (n < rest->len && rest->ptr[n] != '\r' && rest->ptr[n] != '\n') n++;
    hs_str line = hs_str_sub(*rest, 0, n);
    *rest = hs_str_sub(*rest, n < rest->len ? n + 1 : n, rest->len);
    return line;
}

static hs_str clip(hs_str robots)
{
    if (robots.len > HS_ROBOTS_LIMIT) {
        robots.len = HS_ROBOTS_LIMIT;
        while (robots.len && robots.ptr[robots.len - 1] != '\n' && robots.ptr[robots.len - 1] != '\r') robots.len--;
    }
    return hs_str_starts(robots, HS_STR("\xEF\xBB\xBF")) ? hs_str_sub(robots, 3, robots.len) : robots;
}

/* What names a crawler in "hearsay/1.0 (whatever)". */
static hs_str product(hs_str s)
{
    size_t n = 0;
    while (n < s.len && ((hs_word_lower(s.ptr[n]) >= 'a' && hs_word_lower(s.ptr[n]) <= 'z') || s.ptr[n] == '-' || s.ptr[n] == '_')) n++;
    return hs_str_sub(s, 0, n);
}

/* digits with at most one point, without the locale; 0 for anything else */
static double seconds(hs_str s)
{
    double value = 0, unit = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '.' && unit == 0) {
            unit = 1;
            continue;
        }
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return 0;
        if (unit > 0) value += (s.ptr[i] - '0') * (unit /= 10);
        else if (value < 1e9) value = value * 10 + (s.ptr[i] - '0');
    }
    return value;
}

bool hs_robots_allow(hs_str robots, hs_str agent, hs_str path, double *delay)
{
    verdict ours = {.allow = true}, all = {.allow = true};
    bool naming = false, in_ours = false, in_all = false; /* naming: among the lines that say whom a group is for */
    size_t work = WORK;
    if (path.len == 0) path = HS_STR("/");
    for (hs_str rest = clip(robots); rest.len;) {
        hs_str line = next_line(&rest), value = hs_str_cut(&line, '#'), key;
        if (!value.len || !memchr(value.ptr, ':', value.len)) continue;
        key = hs_word_trim(hs_str_cut(&value, ':'));
        value = hs_word_trim(value);
        if (hs_word_is(key, "user-agent")) {
            if (!naming) in_ours = in_all = false;
            naming = true;
            if (hs_str_starts(value, HS_STR("*"))) all.seen = in_all = true;
            else if (hs_word_same(product(value), agent)) ours.seen = in_ours = true;
        } else if (hs_word_is(key, "allow") || hs_word_is(key, "disallow")) {
            naming = false;
            if (in_ours) apply(&ours, value, hs_word_lower(key.ptr[0]) == 'a', path, &work);
            if (in_all) apply(&all, value, hs_word_lower(key.ptr[0]) == 'a', path, &work);
        } else if (hs_word_is(key, "crawl-delay")) { /* not of the RFC, so it ends no group */
            if (in_ours) ours.delay = seconds(value);
            if (in_all) all.delay = seconds(value);
        }
    }
    const verdict *v = ours.seen ? &ours : &all;
    if (delay) *delay = v->delay;
    return hs_str_is(path, "/robots.txt") || (work > 0 && v->allow);
}
