#!/bin/sh
# page_css.sh SHEET HEADER: writes the header that names the style sheet
printf '#define HS_PAGE_CSS "%s"\n' "$1" > "$2"
