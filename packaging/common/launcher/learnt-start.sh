# Read by "docket": what Java learnt from the last start of the window (ADR 15).
# Sets start_option to the Java option that uses it, or to the one that learns; ready_mark to the
# file that Docket makes once somebody can sign in, when this start is one to learn from.

start_option=
ready_mark=

# Where this user's programs keep what they can do without.
find_cache() {
    case $(uname -s) in
        Darwin) cache=$HOME/Library/Caches/Docket ;;
        *) cache=${XDG_CACHE_HOME:-$HOME/.cache}/docket ;;
    esac
    case $cache in
        //* | /.cache/*) return 1 ;; # nobody's home
    esac
    mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ]
}

# Java writes the head last: an archive that broke off begins with zeros.
is_whole() {
    [ -f "$1" ] && [ -n "$(head -c 4 "$1" | tr -d '\000')" ]
}

# learn_start HOME_OF_DOCKET JAVA_HOME WORDS_OF_THE_COMMAND_LINE...
learn_start() {
    case " $* " in
        *" -h "* | *" --help "* | *" -V "* | *" --version "*) return ;; # no window comes of it
    esac
    case ${DOCKET_JAVA_OPTIONS:-} in
        *AOT* | *SharedArchive* | *Xshare*) return ;; # somebody knows better
    esac
    find_cache || return 0
    # Another build, or another Java, has learnt nothing for this one.
    build=$({ ls -lLn "$1/lib" "$1/lib/javafx"; cat "$2/release"; printf %s "$1 $2"; } | cksum | tr ' ' -)
    archive=$cache/start-$build.aot
    for old in "$cache"/start-*; do
        case $old in
            "$archive"*) ;;
            *) rm -f "$old" 2>/dev/null ;;
        esac
    done
    if [ -e "$archive.ready" ] && is_whole "$archive"; then
        start_option=-XX:AOTCache=$archive
    else
        start_option=-XX:AOTCacheOutput=$archive
        ready_mark=$archive.ready
        hush
    fi
}

# What Java says while it writes the archive, after Docket has ended, is for nobody at a desk; no
# option keeps it quiet.
hush() {
    noise=$cache/noise.$$
    mkfifo "$noise" 2>/dev/null || return 0
    awk '!/AOT ?[Cc](ache|onfiguration)|JAVA_TOOL_OPTIONS/ { print; fflush() }' <"$noise" >&2 &
    exec >"$noise" 2>&1
    rm -f "$noise"
}
