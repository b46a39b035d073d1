/* What the commands share that print a report. */
#ifndef HS_CLI_REPORT_H
#define HS_CLI_REPORT_H
#include "cli/cli.h"

enum { REPORT_TEXT, REPORT_MARKDOWN, REPORT_JSONL, REPORT_HTML, REPORT_UNSET = -1 };
#define REPORT_FORMATS "text|markdown|jsonl|html"

typedef struct report_wishes {
    const char *ledger, *model, *output;
    int format, color, offsets, clock;
    long most, width;
} report_wishes;

/* The options of every such command. */
#define REPORT_OPTIONS(w)                                                                                                  \
    {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &(w).ledger},              \
    {"format", 'f', OPTION_CHOICE, REPORT_FORMATS, "how to print (default: by the ending of -o, else text on a terminal, else jsonl)", &(w).format}, \
    {"output", 'o', OPTION_STRING, "FILE", "write to FILE", &(w).output},                                                   \
    {"model", 'm', OPTION_STRING, "FILE", "the language model (default: $HEARSAY_MODEL, else the one installed)", &(w).model}, \
    {"color", 0, OPTION_CHOICE, "auto|always|never", "colours in the text view (default: on a terminal)", &(w).color},      \
    {"width", 0, OPTION_COUNT, "N", "columns of the text view (default: the window's)", &(w).width},                        \
    {"offsets", 0, OPTION_CHOICE, "codepoint|byte|utf16", "what spans of jsonl count (default: codepoint)", &(w).offsets}

#endif
