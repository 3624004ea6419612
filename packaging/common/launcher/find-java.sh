# Read by the launcher and by packaging/dev.sh: where a Java 25 is on this machine.
# Plain POSIX sh; the version is read from the file "release", which is faster than asking Java.
wanted_java=25
java_sentence="Docket needs Java $wanted_java and found none: get Temurin $wanted_java from https://adoptium.net/temurin/releases/?version=$wanted_java, or name yours in DOCKET_JAVA."

# Prints the first number of the version of the Java in folder $1.
java_version_of() {
    version=
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    fi
    if [ -z "$version" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    fi
    printf %s "$version"
}

# Sets java_home and succeeds if folder $1 holds the wanted Java with the program $java_tool.
try_java() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/$java_tool" ] || return 1
    [ "$(java_version_of "$1")" = "$wanted_java" ] && java_home=$1
}

# find_java TOOL [FILE]: sets java_home to the first Java that fits and has TOOL (java or javac).
# FILE may hold the folder of one that is known. Whoever names one in DOCKET_JAVA gets that or none.
find_java() {
    java_tool=$1
    java_home=
    if [ -n "${DOCKET_JAVA:-}" ]; then
        try_java "${DOCKET_JAVA%/bin/java}" && return
        java_sentence="DOCKET_JAVA is $DOCKET_JAVA, but there is no Java $wanted_java."
        return 1
    fi
    try_java "${JAVA_HOME:-}" && return
    [ -r "${2:-}" ] && try_java "$(cat "$2")" && return
    for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "/opt/homebrew/opt/openjdk@$wanted_java/libexec/openjdk.jdk/Contents/Home"; do
        try_java "$folder" && return
    done
    on_path=$(command -v java) && on_path=$(readlink -f "$on_path") && try_java "${on_path%/bin/java}"
}
