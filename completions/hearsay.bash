# bash completion for hearsay
_hearsay()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "quotes text eval train help version" -- "$cur"))
        return
    fi
    case $prev in
        --format|-f) words="text jsonl csv html brat webanno" ;;
        --offsets) words="codepoint byte utf16" ;;
        --input) words="auto text html" ;;
        --color) words="auto always never" ;;
        help) words="quotes text eval train" ;;
        --min-confidence|-c|--date|--charset|--width|--threads|-j|--max-size) return ;;
        --model|--output|-o|--records) COMPREPLY=($(compgen -f -- "$cur")); return ;;
    esac
    if [ -z "$words" ] && [ "${cur#-}" != "$cur" ]; then
        case ${COMP_WORDS[1]} in
            quotes) words="--format --output --min-confidence --offsets --date --charset --input --color --width --threads --max-size --model --help" ;;
            text) words="--output --info --charset --input --max-size --help" ;;
            eval) words="--json --genre --min-confidence --records --threads --model --help" ;;
        esac
    fi
    if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); else COMPREPLY=($(compgen -f -- "$cur")); fi
}
complete -o filenames -F _hearsay hearsay
