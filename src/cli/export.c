/* hearsay export: what is in the ledger, for other programs and for people. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli/dna.h"
#include "cli/export.h"

enum { CSV, JSONL, BRAT, WEBANNO, MARKDOWN, HTML, DNA, UNSET = -1 };

typedef struct wishes {
    const char *ledger, *output, *speaker, *about, *outlet, *since, *until;
    int format, offsets;
    double least;
    bool all, no_fold, versions, documents, codes, machine;
} wishes;

typedef struct job {
    const wishes *w;
    int format;
    hs_write_options write;
    cli_output output;
    cli_folder folder;
    cli_pages *pages;
    cli_progress progress;
    bool in_folder, broken, troubled, started;
    size_t n_doc, n_statement;
} job;

static hs_str str_of(const char *s)
{
    return (hs_str){s, s ? strlen(s) : 0};
}

static bool is_word(hs_str s, const char *word)
{
    return s.len == strlen(word) && (!s.len || !memcmp(s.ptr, word, s.len));
}

/* ---- statements with what is known of their document ---- */

static const char *const CSV_MORE[] = {"file", "title", "outlet", "author", "url", "date", "date_from", "standing", "fold", "publishers"};
static const char *const JSON_MORE[] = {"outlet", "title", "date", "date_from", "url", "standing", "file", "author", "fold", "publishers"};
enum { N_MORE = sizeof CSV_MORE / sizeof *CSV_MORE };

static hs_str join(hs_strs list, char **into)
{
    size_t n = 0, len = 0;
    for (uint32_t i = 0; i < list.n; i++) n += list.at[i].len + 2;
    *into = malloc(n + 1);
    for (uint32_t i = 0; i < list.n && *into; i++) {
        if (i) memcpy(*into + len, "; ", 2), len += 2;
        memcpy(*into + len, list.at[i].ptr, list.at[i].len);
        len += list.at[i].len;
    }
    return (hs_str){*into, *into ? len : 0};
}

static hs_str value_of(const char *name, const hs_doc *doc, const hs_kept *kept, uint32_t i, hs_str publishers)
{
    const hs_fields *f = hs_doc_fields(doc);
    const struct { const char *name; hs_str value; } table[] = {
        {"file", kept->file}, {"title", f->title}, {"outlet", f->outlet.len ? f->outlet : f->channel}, {"author", f->author}, {"url", f->url},
        {"date", f->date}, {"date_from", f->date_from}, {"standing", str_of(kept->standing[i])}, {"fold", kept->fold}, {"publishers", publishers},
    };
    for (size_t k = 0; k < sizeof table / sizeof *table; k++)
        if (!strcmp(table[k].name, name)) return table[k].value.len ? table[k].value : (hs_str){0};
    return (hs_str){0};
}

static hs_str *values_of(const job *j, const hs_doc *doc, const hs_kept *kept, char **publishers)
{
    uint32_t n = hs_doc_count(doc);
    hs_str *value = calloc((size_t)n * N_MORE + 1, sizeof *value), all = join(kept->publishers, publishers);
    for (uint32_t i = 0; i < n && value; i++)
        for (size_t k = 0; k < N_MORE; k++) value[(size_t)i * N_MORE + k] = value_of(j->write.more[k], doc, kept, i, all);
    return value;
}

static bool write_rows(job *j, const hs_doc *doc, const hs_kept *kept)
{
    char *publishers = NULL;
    hs_err err = {0};
    hs_write_options o = j->write;
    hs_str *value = o.n_more ? values_of(j, doc, kept, &publishers) : NULL;
    o.value = value;
    o.number = (uint32_t)j->n_doc;
    int code = o.n_more && (!value || !publishers) ? HS_ENOMEM : hs_write_doc(doc, &o, cli_output_sink, &j->output, &err);
    free(value);
    free(publishers);
    if (code && !j->output.broken) cli_complain("%s", code == HS_ENOMEM ? "out of memory" : err.message);
    return !code;
}

/* ---- documents, as `hearsay add` takes them ---- */

static bool write_document(job *j, const hs_doc *doc)
{
    const hs_fields *f = hs_doc_fields(doc);
    const struct { const char *key; hs_str value; } field[] = {
        {"title", f->title}, {"outlet", f->outlet}, {"author", f->author}, {"url", f->url}, {"date", f->date}, {"lang", f->lang}, {"id", f->id},
        {"channel", f->channel}, {"channel_id", f->channel_id}, {"forwarded_from", f->forwarded_from}, {"forwarded_date", f->forwarded_date},
        {"reply_to", f->reply_to}, {"edited", f->edited},
    };
    char *line = NULL;
    size_t n = 0;
    if (!hs_doc_text(doc).len) return true; /* `add` wants a text */
    FILE *to = open_memstream(&line, &n);
    if (!to) return false;
    fputs("{\"text\":", to);
    cli_put_json(to, hs_doc_text(doc));
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        bool weak = !strcmp(field[i].key, "date") && (is_word(f->date_from, "file time") || is_word(f->date_from, "capture"));
        if (!field[i].value.len || weak) continue; /* when a file was written is no date of its own */
        fprintf(to, ",\"%s\":", field[i].key);
        cli_put_json(to, field[i].value);
    }
    fputs("}\n", to);
    bool fine = fclose(to) == 0 && cli_output_sink(&j->output, line, n) == 0;
    free(line);
    return fine;
}

/* ---- a file or two a document ---- */

static int add_to_file(void *file, const char *bytes, size_t n)
{
    return fwrite(bytes, 1, n, file) != n;
}

static bool write_file(job *j, const hs_doc *doc, const char *ending)
{
    char *bytes = NULL, name[64];
    size_t n = 0;
    hs_str id = hs_doc_name(doc);
    FILE *to = open_memstream(&bytes, &n);
    if (!to) return false;
    bool fine = !hs_write_begin(&j->write, add_to_file, to, NULL) && !hs_write_doc(doc, &j->write, add_to_file, to, NULL) &&
                !hs_write_end(&j->write, add_to_file, to, NULL);
    if (fclose(to) || !fine) {
        cli_complain("out of memory");
        free(bytes);
        return false;
    }
    snprintf(name, sizeof name, "%.*s%s", (int)id.len, id.ptr, ending);
    cli_folder_write(&j->folder, name, bytes, n);
    free(bytes);
    return !j->folder.failed;
}

static bool write_brat(job *j, const hs_doc *doc)
{
    char name[64];
    hs_str id = hs_doc_name(doc), text = hs_doc_text(doc);
    snprintf(name, sizeof name, "%.*s.txt", (int)id.len, id.ptr);
    cli_folder_write(&j->folder, name, text.ptr, text.len);
    return write_file(j, doc, ".ann");
}

static const char ANNOTATION_CONF[] =
    "[entities]\nSource\nCue\nContent\n\n"
    "[relations]\nWithin\tArg1:Attribution, Arg2:Attribution\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n"
    "[events]\nAttribution\tSource?:Source, Cue?:Cue, Content:Content\n\n"
    "[attributes]\nType\tArg:Attribution, Value:direct|indirect|mixed\n"
    "Kind\tArg:Attribution, Value:person|organization|group|document|unnamed|author|unknown\n"
    "Polarity\tArg:Attribution, Value:affirmed|denied\nCertainty\tArg:Attribution, Value:asserted|hedged|questioned\n";

/* ---- all of it ---- */

static bool write_one(job *j, const hs_doc *doc, const hs_kept *kept)
{
    if (j->w->documents) return write_document(j, doc);
    if (j->format == BRAT) return write_brat(j, doc);
    if (j->format == MARKDOWN) return cli_pages_add(j->pages, doc, kept), !j->folder.failed;
    return j->in_folder ? write_file(j, doc, ".jsonld") : write_rows(j, doc, kept);
}

static int take(void *user, const hs_doc *doc, const hs_kept *kept)
{
    job *j = user;
    j->broken = !write_one(j, doc, kept);
    j->n_doc++;
    j->n_statement += hs_doc_count(doc);
    return j->broken;
}

static void tell_trouble(void *user, const hs_err *err)
{
    job *j = user;
    j->troubled = true;
    cli_progress_end(&j->progress);
    cli_complain("%s", err->message);
}

static void show_progress(void *user, uint64_t done, uint64_t total)
{
    job *j = user;
    if (!j->started) cli_progress_start(&j->progress, (size_t)total, "documents", !j->w->output && isatty(STDOUT_FILENO));
    j->started = true;
    cli_progress_step(&j->progress, (size_t)done);
}

static bool is_folder(const char *path)
{
    struct stat st;
    size_t n = path ? strlen(path) : 0;
    return n && (path[n - 1] == '/' || (stat(path, &st) == 0 && S_ISDIR(st.st_mode)));
}

static bool begin(job *j, hs_ledger *l)
{
    const wishes *w = j->w;
    char ledger[4096], *inputs[] = {ledger};
    snprintf(ledger, sizeof ledger, "%s", cli_ledger_path(w->ledger));
    if (j->in_folder) {
        if (!cli_folder_open(&j->folder, w->output)) return false;
        if (j->format == BRAT) cli_folder_write(&j->folder, "annotation.conf", ANNOTATION_CONF, sizeof ANNOTATION_CONF - 1);
        return j->format != MARKDOWN || (j->pages = cli_pages_open(l, &j->folder)) != NULL;
    }
    if (!cli_output_open(&j->output, w->output, inputs, 1)) return false;
    if (w->documents) return true;
    if (j->format == CSV && w->output) cli_output_sink(&j->output, "\xEF\xBB\xBF", 3); /* or spreadsheets take it for something else than UTF-8 */
    return hs_write_begin(&j->write, cli_output_sink, &j->output, NULL) == HS_OK;
}

static bool end(job *j, bool everything)
{
    if (j->in_folder) {
        bool fine = !j->pages || cli_pages_close(j->pages);
        if (!fine) cli_complain("out of memory");
        return cli_folder_close(&j->folder, everything && fine && !j->broken && !j->troubled) && fine;
    }
    if (!j->broken && !j->w->documents) j->broken = hs_write_end(&j->write, cli_output_sink, &j->output, NULL) != HS_OK;
    return cli_output_close(&j->output);
}

static int run(job *j, const hs_filter *filter)
{
    hs_err err = {0};
    hs_each_calls calls = {j, take, tell_trouble, show_progress};
    hs_ledger *l = cli_ledger_open(j->w->ledger, true);
    if (!l) return EXIT_INPUT;
    if (!begin(j, l)) {
        hs_ledger_free(l);
        return EXIT_INPUT;
    }
    int code = hs_ledger_each(l, filter, &calls, &err);
    cli_progress_end(&j->progress);
    if (code) cli_complain("%s", err.message);
    const wishes *w = j->w;
    bool everything = !code && !filter->n_doc && !w->speaker && !w->about && !w->outlet && !w->since && !w->until && w->least == 0;
    bool fine = end(j, everything) && !code && !j->broken && !j->troubled;
    hs_ledger_free(l);
    if (fine && j->in_folder)
        fprintf(stderr, "%s: %zu documents, %zu statements; %zu files written, %zu as they were\n", w->output, j->n_doc, j->n_statement, j->folder.written,
                j->folder.same);
    return code == HS_EUSAGE ? EXIT_WRONG_USE : fine ? EXIT_FINE : EXIT_INPUT;
}

/* By the ending of -o; without one, JSON Lines. */
static int default_format(const wishes *w)
{
    static const struct { const char *ending; int format; } by_ending[] = {
        {".csv", CSV}, {".jsonl", JSONL}, {".html", HTML}, {".htm", HTML}, {".json", WEBANNO}, {".jsonld", WEBANNO}, {".dna", DNA},
    };
    const char *slash = w->output ? strrchr(w->output, '/') : NULL, *ending = w->output ? strrchr(slash ? slash : w->output, '.') : NULL;
    for (size_t i = 0; ending && i < sizeof by_ending / sizeof *by_ending; i++)
        if (!strcasecmp(ending, by_ending[i].ending)) return by_ending[i].format;
    return w->output && (ending || is_folder(w->output)) ? UNSET : JSONL;
}

static int wrong(const char *what)
{
    cli_complain("export: %s", what);
    return EXIT_WRONG_USE;
}

static bool is_date(const char *s)
{
    static const char form[] = "dddd-dd-dd";
    size_t n = strlen(s);
    if (n != 4 && n != 7 && n != 10) return false;
    for (size_t i = 0; i < n; i++)
        if (form[i] == 'd' ? s[i] < '0' || s[i] > '9' : s[i] != '-') return false;
    return true;
}

static bool asks(const wishes *w)
{
    return w->speaker || w->about || w->outlet || w->since || w->until || w->least > 0 || w->no_fold || w->versions;
}

static int check(const wishes *w, int format, int n)
{
    if (w->since && !is_date(w->since)) return wrong("--since needs a date: YYYY-MM-DD, YYYY-MM or YYYY");
    if (w->until && !is_date(w->until)) return wrong("--until needs a date: YYYY-MM-DD, YYYY-MM or YYYY");
    if (format == UNSET) return wrong("which format? Say --format csv, jsonl, brat, webanno, markdown, html or dna");
    if (w->documents && format != JSONL) return wrong("--documents makes JSON Lines; leave out --format");
    if ((format == BRAT || format == MARKDOWN) && !w->output) return wrong("this format makes a folder; say -o FOLDER");
    if (format == DNA && !w->output) return wrong("this format makes a database; say -o FILE.dna");
    if ((w->codes || w->machine) && format != DNA) return wrong("--codes and --machine are for dna");
    if (format == DNA && w->codes && !w->machine && (n || asks(w))) return wrong("people's codes go out all together; documents and filters are for --machine");
    if ((format == CSV || format == JSONL || format == HTML || format == DNA) && is_folder(w->output)) return wrong("this format makes one file, and -o names a folder");
    if (w->all && format != CSV && format != JSONL) return wrong("--all is for csv and jsonl, which have a field to tell what people rejected");
    return -1;
}

static int export_dna(const wishes *w, int n, const hs_filter *filter)
{
    bool machine = w->machine || (!w->codes && (n || asks(w)));
    hs_codes_from from = w->codes && machine ? HS_CODES_BOTH : machine ? HS_CODES_MACHINE : w->codes ? HS_CODES_HAND : HS_CODES_ANY;
    if (!access(w->output, F_OK)) { /* the other formats can be made again; people work in this one */
        cli_complain("%s: is there already, and may hold somebody's work; choose another name, or take it away first", w->output);
        return EXIT_INPUT;
    }
    hs_ledger *l = cli_ledger_open(w->ledger, true);
    if (!l) return EXIT_INPUT;
    int status = cli_dna_export(l, w->output, from, filter);
    hs_ledger_free(l);
    return status;
}

static int export(const wishes *w, int format, int n, char **docs)
{
    static const hs_format formats[] = {HS_CSV, HS_JSONL, HS_BRAT, HS_WEBANNO, HS_TEXT, HS_HTML, HS_TEXT};
    static const hs_unit units[] = {HS_CODE_POINTS, HS_BYTES, HS_UTF16};
    job j = {.w = w, .format = format, .write = {.format = formats[format], .unit = format == BRAT ? HS_CODE_POINTS : units[w->offsets]},
             .in_folder = format == BRAT || format == MARKDOWN || (format == WEBANNO && is_folder(w->output))};
    if (format == CSV) j.write.more = CSV_MORE, j.write.n_more = N_MORE;
    if (format == JSONL) j.write.more = JSON_MORE, j.write.n_more = N_MORE;
    hs_str *doc = calloc((size_t)n + 1, sizeof *doc);
    if (!doc) return EXIT_INPUT;
    for (int i = 0; i < n; i++) doc[i] = str_of(docs[i]);
    hs_filter filter = {.doc = doc, .n_doc = (uint32_t)n, .speaker = str_of(w->speaker), .about = str_of(w->about), .outlet = str_of(w->outlet),
                        .since = str_of(w->since), .until = str_of(w->until), .min_confidence = w->least, .all = w->all, .no_fold = w->no_fold,
                        .versions = w->versions};
    int status = format == DNA ? export_dna(w, n, &filter) : run(&j, &filter);
    free(doc);
    return status;
}

int cli_export(const cli_command *self, int argc, char **argv)
{
    wishes w = {.format = UNSET};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"format", 'f', OPTION_CHOICE, "csv|jsonl|brat|webanno|markdown|html|dna", "what to make (default: by the ending of -o, else jsonl)", &w.format},
        {"output", 'o', OPTION_STRING, "PATH", "the file, or the folder, to make", &w.output},
        {"documents", 0, OPTION_FLAG, "", "the documents themselves, as `hearsay add FILE.jsonl` takes them", &w.documents},
        {"speaker", 's', OPTION_STRING, "NAME", "only what this person or body said, whatever the spelling", &w.speaker},
        {"about", 'a', OPTION_STRING, "NAME", "only what was said about this one", &w.about},
        {"outlet", 0, OPTION_STRING, "NAME", "only documents of this outlet", &w.outlet},
        {"since", 0, OPTION_STRING, "DATE", "only documents published on this day or later", &w.since},
        {"until", 0, OPTION_STRING, "DATE", "only documents published on this day or earlier", &w.until},
        {"min-confidence", 'c', OPTION_SHARE, "X", "leave out what is less sure than X", &w.least},
        {"no-fold", 0, OPTION_FLAG, "", "also documents that repeat another one (wire copy, forwards)", &w.no_fold},
        {"versions", 0, OPTION_FLAG, "", "all versions of each document, not only the newest", &w.versions},
        {"all", 0, OPTION_FLAG, "", "also what people rejected or replaced (csv, jsonl)", &w.all},
        {"codes", 0, OPTION_FLAG, "", "dna: people's codes (the default where there are any)", &w.codes},
        {"machine", 0, OPTION_FLAG, "", "dna: the machine's records, as codes; with --codes, both", &w.machine},
        {"offsets", 0, OPTION_CHOICE, "codepoint|byte|utf16", "what spans count (default: codepoint; brat always)", &w.offsets},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    int format = w.format == UNSET ? w.documents ? JSONL : default_format(&w) : w.format;
    status = check(&w, format, argc);
    return status >= 0 ? status : export(&w, format, argc, argv);
}
