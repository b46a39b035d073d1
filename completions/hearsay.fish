# fish completion for hearsay: commands and options as the program's own help names them
function __hearsay_commands
    hearsay help 2>/dev/null | string replace -rf '^  ([a-z]+) +(.*)$' '$1\t$2'
    printf 'help\tprint help\nversion\tprint the version\n'
end
function __hearsay_options
    hearsay (commandline -opc)[2] --help 2>/dev/null | string replace -rf '^ +(?:-[a-z0-9], |    )(--[a-z-]+) *[A-Z]* +(.*)$' '$1\t$2'
end
complete -c hearsay -n 'test (count (commandline -opc)) -eq 1' -f -a '(__hearsay_commands)'
complete -c hearsay -n 'test (count (commandline -opc)) -gt 1; and string match -q -- "-*" (commandline -ct)' -f -a '(__hearsay_options)'
