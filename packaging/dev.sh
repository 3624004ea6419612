#!/bin/sh
# Everything a newcomer needs, in one command:
#   sh packaging/dev.sh run [--seconds N]   builds Docket and starts it with the demo clinic
#   sh packaging/dev.sh test                builds Docket and runs every test and check
# Words after these go to Maven. It installs what a bare Debian or Ubuntu lacks when it may, and
# otherwise says what to type. Elsewhere it names what is missing.
set -eu

cd "$(dirname "$0")/.."
. packaging/common/launcher/find-java.sh

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

# --- what is missing -----------------------------------------------------------------------------

missing=

miss() {
    missing="$missing $1"
}

has_library() {
    PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q "$1"
}

# need_library FILE PACKAGE
need_library() {
    has_library "$1" || miss "$2"
}

has_apt() {
    command -v apt-get >/dev/null
}

# The first of these packages that this Debian or Ubuntu knows, or nothing.
known_package() {
    for package in "$@"; do
        if apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [0-9]'; then
            printf %s "$package"
            return
        fi
    done
}

need_to_build() {
    command -v mvn >/dev/null || miss maven
    # fonts are drawn in the tests too, though no window opens
    need_library libfreetype.so.6 libfreetype6
    need_library libpango-1.0.so.0 libpango-1.0-0
    need_library libpangoft2-1.0.so.0 libpangoft2-1.0-0
    command -v fc-cache >/dev/null || miss fontconfig
    find /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -name '*.[to]tf' 2>/dev/null \
        | grep -q . || miss fonts-dejavu-core
}

need_for_a_window() {
    gtk=libgtk-3-0
    if has_apt && [ -n "$(known_package libgtk-3-0t64)" ]; then
        gtk=libgtk-3-0t64
    fi
    need_library libgtk-3.so.0 "$gtk"
    need_library libX11.so.6 libx11-6
    need_library libXtst.so.6 libxtst6
    need_library libXxf86vm.so.1 libxxf86vm1
    need_library libGL.so.1 libgl1
    if [ -z "${DISPLAY:-}" ]; then
        command -v Xvfb >/dev/null || miss xvfb
    fi
}

# A JDK for which Maven looks by itself, in the same places and a few more.
need_jdk() {
    find_java javac && return
    jdk=
    if has_apt; then
        refresh_package_lists
        jdk=$(known_package openjdk-25-jdk-headless temurin-25-jdk)
    fi
    [ -n "$jdk" ] || fail "$java_sentence"
    miss "$jdk"
}

# --- install it, or say how ----------------------------------------------------------------------

# Sets as_root to what makes a command run as root, or fails.
find_root() {
    as_root=
    [ "$(id -u)" -eq 0 ] && return
    as_root="sudo -n"
    command -v sudo >/dev/null && sudo -n true 2>/dev/null
}

refreshed=
refresh_package_lists() {
    if [ -z "$refreshed" ] && find_root; then
        refreshed=yes
        $as_root apt-get update -qq >&2 || say "The package lists could not be refreshed."
    fi
}

install_missing() {
    [ -n "$missing" ] || return 0
    has_apt || fail "Please install what Debian calls:$missing"
    find_root || fail "Please type: sudo apt-get install --no-install-recommends$missing"
    say "Installing:$missing"
    refresh_package_lists
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends $missing >&2 \
        || fail "That did not work. Please type: sudo apt-get install --no-install-recommends$missing"
    missing=
}

# --- Maven ---------------------------------------------------------------------------------------

prepare_maven() {
    find_java javac || fail "$java_sentence"
    # for Maven's search, wherever it was found
    export JAVA25_HOME="$java_home"
    command -v java >/dev/null || export JAVA_HOME="$java_home"
}

# A bare machine has no locale, and Java then takes an umlaut for a question mark.
prepare_locale() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C | POSIX) export LC_ALL=C.UTF-8 ;;
    esac
    export MAVEN_OPTS="${MAVEN_OPTS:-} -Dfile.encoding=UTF-8"
}

run_tests() {
    need_to_build
    need_jdk
    install_missing
    prepare_maven
    exec mvn -B -ntp verify "$@"
}

# --- run -----------------------------------------------------------------------------------------

picture=target/docket-window.png
seconds=
docket=
painter=
display=
display_folder=

stop() {
    trap - EXIT INT TERM
    [ -z "$painter" ] || kill "$painter" 2>/dev/null || :
    [ -z "$docket" ] || kill "$docket" 2>/dev/null || :
    [ -z "$docket" ] || wait "$docket" 2>/dev/null || :
    [ -z "$display" ] || kill "$display" 2>/dev/null || :
    [ -z "$display_folder" ] || rm -rf "$display_folder"
}

# A display of our own, on the first free number.
start_virtual_display() {
    display_folder=$(mktemp -d)
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -fbdir "$display_folder" -nolisten tcp \
        3>"$display_folder/number" >"$display_folder/log" 2>&1 &
    display=$!
    tries=0
    while [ ! -s "$display_folder/number" ]; do
        tries=$((tries + 1))
        kill -0 "$display" 2>/dev/null && [ "$tries" -lt 100 ] \
            || fail "The virtual display does not start: $(tail -n 1 "$display_folder/log")"
        sleep 0.1
    done
    DISPLAY=:$(cat "$display_folder/number")
    export DISPLAY
    say "No display here: Docket runs on the virtual display $DISPLAY (Xvfb)."
}

# Watches the display beside Docket, and says so when the first picture is there.
take_picture() {
    mkdir -p target
    rm -f "$picture"
    "$java_home/bin/java" packaging/build/WindowPicture.java \
        "$display_folder/Xvfb_screen0" "$picture" >&2 &
    painter=$!
}

run_docket() {
    need_to_build
    need_for_a_window
    need_jdk
    install_missing
    prepare_maven
    trap stop EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    virtual=
    if [ -z "${DISPLAY:-}" ]; then
        virtual=yes
        start_virtual_display
    fi
    mvn -B -ntp -q "$@" &
    docket=$!
    if [ -n "$virtual" ]; then
        take_picture
    fi
    if [ -z "$seconds" ]; then
        wait "$docket"
        return
    fi
    sleep "$seconds" &
    wait $!
    kill -0 "$docket" 2>/dev/null || fail "Docket ended before $seconds seconds were over."
    [ -z "$virtual" ] || [ -s "$picture" ] || fail "No window was to be seen in $seconds seconds."
}

# --- words ---------------------------------------------------------------------------------------

HOME=${HOME:-/}
prepare_locale
command=${1:-}
[ -z "$command" ] || shift
case $command in
    run)
        if [ "${1:-}" = --seconds ]; then
            seconds=${2:?how many seconds}
            shift 2
        fi
        run_docket "$@"
        ;;
    test) run_tests "$@" ;;
    *)
        sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
esac
