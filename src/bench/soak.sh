#!/bin/sh
# An hour at the desk: random keys into the real window, and the heap after a collection every five
# minutes. Needs xdotool and a display (xvfb-run -a sh src/bench/soak.sh) and what "mvn package"
# leaves in target.   sh src/bench/soak.sh [MINUTES] [SEED]
set -eu
cd "$(dirname "$0")/../.."

minutes=${1:-60}
seed=${2:-1}
home=target/docket
. packaging/common/launcher/find-java.sh
find_java javac
folder=$(mktemp -d)
trap 'kill "$docket" 2>/dev/null; rm -rf "$folder"' EXIT

"$home/bin/docket" demo --data "$folder" --appointments 5000 >"$folder/demo.txt" 2>&1
# Without a graphics card JavaFX pools the pictures of its shadows in soft references: what may go is
# to go, so that the figure is what must stay.
DOCKET_JAVA_OPTIONS='-Xmx1g -XX:SoftRefLRUPolicyMSPerMB=0' "$home/bin/docket" run --data "$folder" --language en \
    >"$folder/out.txt" 2>&1 &
docket=$!
until grep -q 'Ready for sign-in' "$folder/docket.log" 2>/dev/null; do
    sleep 0.5
done
window=$(xdotool search --onlyvisible --name '^Docket$' | head -n 1)
xdotool windowfocus --sync "$window"

press() {
    xdotool key --delay 60 "$@"
}

# A seeded dice of its own: the shell's is not the same everywhere.
dice() {
    seed=$(((seed * 1103515245 + 12345) % 2147483648))
    face=$((seed / 65536 % $1))
}

heap() {
    "$java_home/bin/jcmd" "$docket" GC.run >/dev/null
    sleep 1
    "$java_home/bin/jcmd" "$docket" GC.run >/dev/null
    "$java_home/bin/jcmd" "$docket" GC.heap_info | sed -n 's/.*used \([0-9]*\)K.*/\1/p' | head -n 1
}

# A receptionist of the demo clinic: one letter, and the password is filled in.
press j
sleep 1
press Return
sleep 5

begin=$(date +%s)
next=$((begin + 300))
actions=0
while [ "$(date +%s)" -lt $((begin + minutes * 60)) ]; do
    dice 10
    case $face in
        0 | 1 | 2) press Right ;;
        3 | 4) press Left ;;
        5) press t ;;
        6) press Down Return ;;
        7) press slash && xdotool type --delay 60 "sil" && press Escape Escape ;;
        8) press b && sleep 0.5 && xdotool type --delay 60 "an" && sleep 0.5 && press Escape Escape ;;
        9) press b && sleep 0.5 && xdotool type --delay 60 "ma" && sleep 0.7 \
            && press Return && sleep 0.7 && press Return && sleep 0.7 && press Escape Escape ;;
    esac
    actions=$((actions + 1))
    sleep 0.8
    if [ "$(date +%s)" -ge "$next" ]; then
        echo "$(((next - begin) / 60)) min: $actions actions, heap $(heap) KiB after collection"
        next=$((next + 300))
    fi
    kill -0 "$docket" || exit 1
done
xdotool search --name . >/dev/null 2>&1 || :
import -window root target/soak.png 2>/dev/null || :
grep -c ' ERROR ' "$folder/docket.log" | sed 's/$/ errors in the log/' || :
