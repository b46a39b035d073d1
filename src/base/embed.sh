#!/bin/sh
# embed.sh MACRO FILE HEADER: writes a header that names FILE, for .incbin; a target of the build, so that a change of FILE is seen
printf '#define %s "%s"\n' "$1" "$2" > "$3"
