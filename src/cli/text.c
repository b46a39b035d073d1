/* hearsay text: the plain text that offsets count in. */
#include <string.h>
#include "cli/cli.h"

/* what the file says of itself, a line each */
static void print_info(hs_doc *doc, cli_output *out)
{
    static const char *const keys[] = {"title", "author", "date", "outlet", "url", "lang"};
    char line[2048];
    hs_str charset = hs_doc_charset(doc), text = hs_doc_text(doc);
    uint32_t end = (uint32_t)text.len;
    int n = snprintf(line, sizeof line, "charset: %.*s\ncharacters: %u\nbytes: %u\n", (int)charset.len, charset.ptr,
                     hs_doc_offset(doc, end, HS_CODE_POINTS), end);
    cli_output_sink(out, line, (size_t)n);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        hs_str value = hs_doc_meta(doc, keys[i]);
        if (!value.len) continue;
        cli_output_sink(out, keys[i], strlen(keys[i]));
        cli_output_sink(out, ": ", 2);
        cli_output_sink(out, value.ptr, value.len);
        cli_output_sink(out, "\n", 1);
    }
}

int cli_text(const cli_command *self, int argc, char **argv)
{
    const char *output = NULL, *charset = NULL;
    int input = 0;
    bool info = false;
    long max_size = 64;
    const cli_option options[] = {
        {"output", 'o', OPTION_STRING, "FILE", "write to FILE", &output},
        {"info", 'i', OPTION_FLAG, "", "print charset, length, title, author, date instead of the text", &info},
        {"charset", 0, OPTION_STRING, "NAME", "the encoding of the file (default: found)", &charset},
        {"input", 0, OPTION_CHOICE, "auto|text|html", "what the file is (default: found)", &input},
        {"max-size", 0, OPTION_COUNT, "MB", "refuse a larger file (default: 64)", &max_size},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (argc > 1) {
        cli_complain("text: one file at a time; `hearsay quotes` takes several");
        return EXIT_WRONG_USE;
    }
    static const char *const inputs[] = {NULL, "text", "html"};
    const char *path = argc ? argv[0] : "-";
    hs_options read = {.charset = charset, .format = inputs[input], .max_size = (size_t)max_size << 20};
    hs_err err = {0};
    hs_doc *doc;
    if (hs_doc_open(path, &read, &doc, &err)) {
        cli_complain_about(path, &err);
        return err.code == HS_EUSAGE ? EXIT_WRONG_USE : EXIT_INPUT;
    }
    cli_output out;
    bool fine = cli_output_open(&out, output, argv, argc);
    if (fine) {
        hs_str text = hs_doc_text(doc);
        if (info) print_info(doc, &out);
        else cli_output_sink(&out, text.ptr, text.len);
        fine = cli_output_close(&out);
    }
    hs_doc_free(doc);
    return fine ? EXIT_FINE : EXIT_INPUT;
}
