# bash completion for hearsay: commands, options and their words as the program's own help names them
_hearsay()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} help words=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ] || { [ "$command" = help ] && [ "$COMP_CWORD" -eq 2 ]; }; then
        words="$("${COMP_WORDS[0]}" help 2>/dev/null | sed -n 's/^  \([a-z]*\) .*/\1/p') help version"
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
        return
    fi
    help=$("${COMP_WORDS[0]}" "$command" --help 2>/dev/null)
    if [ "${prev#-}" != "$prev" ]; then # the words of an option that takes one of a few
        words=$(printf '%s\n' "$help" | grep -A 3 -E -e "^ +(-[a-z0-9], |    )?$prev[, ]" | sed -n '2,4s/^ *one of //p' | head -n 1 | tr '|' ' ')
    fi
    if [ -z "$words" ] && [ "${cur#-}" != "$cur" ]; then
        words=$(printf '%s\n' "$help" | grep -oE '^ +(-[a-z0-9], |    )--[a-z-]+' | grep -oE -e '--[a-z-]+')
    fi
    if [ -n "$words" ]; then
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
    else
        COMPREPLY=($(compgen -f -- "$cur"))
    fi
}
complete -o filenames -F _hearsay hearsay
