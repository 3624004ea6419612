#!/bin/sh
# Start-up from the plain launcher to a usable sign-in, beside a bare JavaFX window, turn by turn.
# Needs a display (or Xvfb in front: xvfb-run -a sh src/bench/startup.sh) and what
# "mvn -Pbench package -DskipTests" leaves in target.   sh src/bench/startup.sh [TURNS]
set -eu
cd "$(dirname "$0")/../.."

turns=${1:-10}
home=target/docket
. packaging/common/launcher/find-java.sh
find_java java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache"

"$home/bin/docket" demo --data "$folder" --appointments 2000 >"$folder/demo.txt" 2>&1

now() {
    date +%s%3N
}

bare() {
    begin=$(now)
    end=$("$java_home/bin/java" "@$home/lib/java.options" --module-path "$home/lib/javafx" \
        -cp "target/test-classes:$home/lib/*" clinic.docket.bench.BareWindow)
    echo $((end - begin))
}

# The log tells when the sign-in stood there.
docket() {
    rm -f "$folder"/docket.log*
    begin=$(now)
    "$home/bin/docket" run --data "$folder" --seconds 60 >"$folder/out.txt" 2>&1 &
    until line=$(grep 'Ready for sign-in' "$folder/docket.log" 2>/dev/null); do
        kill -0 $! || return
        sleep 0.2
    done
    kill $!
    wait $! || :
    end=$(date -d "${line%% *}" +%s%3N)
    echo $((end - begin))
}

: >"$folder/bare"
: >"$folder/docket"
turn=0
while [ "$turn" -le "$turns" ]; do
    b=$(bare)
    d=$(docket)
    # the first turn fills the caches of the machine, and Docket learns from it
    if [ "$turn" -gt 0 ]; then
        echo "$b" >>"$folder/bare"
        echo "$d" >>"$folder/docket"
        echo "turn $turn: bare window $b ms, sign-in $d ms"
    fi
    turn=$((turn + 1))
done

median() {
    sort -n "$1" | sed -n "$(((turns + 1) / 2))p"
}
echo "median of $turns: bare window $(median "$folder/bare") ms, sign-in $(median "$folder/docket") ms"
