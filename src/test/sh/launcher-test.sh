#!/bin/sh
# Tests the launcher in a copy of the project whose Maven only hands over what `mvn verify` has built here.
set -eu

project=$(cd "$(dirname "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
copy="$work/a folder with spaces"
tools=$work/tools
passed=0
failed=0

mkdir -p "$copy/src/main" "$tools"
cp "$project/bailiwick" "$project/pom.xml" "$copy"
cp -R "$project/rules" "$copy/rules"
echo 'class Source {}' >"$copy/src/main/Source.java"
printf 'id,question\n1,Is stored data encrypted?\n' >"$work/q.csv"
cat >"$tools/mvn" <<END
#!/bin/sh
echo built >>"$work/builds"
cat >"$work/eaten"
mkdir -p target
cp "$project/target/bailiwick.jar" target
cp -R "$project/target/lib" target
END
chmod +x "$tools/mvn"
PATH=$tools:${JAVA_HOME:+$JAVA_HOME/bin:}$PATH
unset JAVA_HOME BAILIWICK_JAVA_OPTS

# Runs a command, and keeps what it prints and how it ends.
try() {
    status=0
    "$@" >"$work/out" 2>"$work/err" || status=$?
}

# Compares two texts under the name of what is tested.
same() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n  expected: %s\n  but was:  %s\n' "$1" "$2" "$3" >&2
    fi
}

builds() { wc -l <"$work/builds" | tr -d ' '; }
first() { head -n 1 "$work/$1"; }
bailiwick() { "$copy/bailiwick" "$@"; }

try bailiwick map - --deployment byoc <"$work/q.csv"
same 'the first use builds and maps' '0 1 2' "$status $(builds) $(wc -l <"$work/out" | tr -d ' ')"
same 'the build says so' 'bailiwick: building; this is done once, and again when the sources change' "$(first err)"
same 'the build leaves standard input alone' '' "$(cat "$work/eaten")"
same 'the classes are kept' yes "$([ -f "$copy/target/bailiwick.jsa" ] && echo yes)"
cp "$work/out" "$work/mapped"

try bailiwick map "$work/q.csv" --deployment byoc
same 'the second use does not build' '0 1' "$status $(builds)"
same 'it prints the same' "$(cat "$work/mapped")" "$(cat "$work/out")"
same 'the summary alone stands on standard error' '1 item: 1 mapped, 0 to review, 0 outside the model' "$(first err)"

ln -s "$copy/bailiwick" "$work/link"
mkdir "$work/elsewhere"
(cd "$work/elsewhere" && ln -s ../link bw)
cd "$work/elsewhere"
try ./bw --version
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$project/pom.xml")
same 'through links, from another folder' "0 bailiwick $version" "$status $(cat "$work/out" "$work/err")"

try bailiwick map missing.csv
same 'the exit code is handed on' '2 missing.csv: no such file; check its name' "$status $(cat "$work/err")"

# shellcheck disable=SC2016 # that shell expands it
try sh -c '"$1" model show | head -n 1' sh "$copy/bailiwick"
same 'a reader that leaves early hears nothing' '0 ' "$status $(cat "$work/err")"

export BAILIWICK_JAVA_OPTS='-Xmx64m -Dbailiwick.home=/no/home'
try bailiwick model show
# shellcheck disable=SC2016 # plain text
same 'options for Java are taken' '2 /no/home/rules: no such folder of rules; name one that holds `topics`' "$status $(cat "$work/err")"
unset BAILIWICK_JAVA_OPTS

touch "$copy/target/bailiwick.jsa" && chmod u+w "$copy/target/bailiwick.jsa"
echo 'of another Java' >"$copy/target/bailiwick.jsa"
try bailiwick --version
same 'kept classes that fit no more are passed over in silence' "0 bailiwick $version" "$status $(cat "$work/out" "$work/err")"

rm "$copy/target/bailiwick.jsa"
mv "$copy/rules/decide.drl" "$work/decide.drl"
try bailiwick --version
same 'rules that are broken do not hinder a command without rules' "0 bailiwick $version" "$status $(cat "$work/out" "$work/err")"
mv "$work/decide.drl" "$copy/rules/decide.drl"

mkdir "$work/results"
mkfifo "$work/endless.csv"
"$copy/bailiwick" map "$work/endless.csv" --output "$work/results/answered.csv" 2>/dev/null &
mapping=$!
exec 3>"$work/endless.csv"
(echo id,question; yes '1,Is stored data encrypted?' | head -n 1000) >&3
until [ -n "$(ls -A "$work/results")" ]; do :; done
kill -TERM "$mapping"
status=0
wait "$mapping" || status=$?
exec 3>&-
same 'a run that is ended leaves no part of a result' 143 "$status$(ls -A "$work/results")"

touch "$copy/src/main/Source.java"
try bailiwick --version
same 'a source that changed is built' '0 2' "$status $(builds)"
try bailiwick --version
same 'and only once' '0 2' "$status $(builds)"

rm -rf "$copy/target"
"$copy/bailiwick" --version >"$work/one" 2>/dev/null &
one=$!
try bailiwick --version
status2=0
wait "$one" || status2=$?
same 'two first starts at once build once, and both run' "0 0 3 bailiwick $version" "$status $status2 $(builds) $(cat "$work/one")"
same 'and leave no lock' '' "$(ls "$copy/target" | grep lock || true)"

mkdir -p "$copy/target/build.lock"
sh -c 'echo $$' >"$copy/target/build.lock/pid"
try bailiwick --version
same 'a lock whose holder has died is taken away' "0 bailiwick $version" "$status $(cat "$work/out" "$work/err")"

rm "$copy/src/main/Source.java"
printf '#!/bin/sh\necho "[ERROR] a slip in a source"\nexit 1\n' >"$tools/mvn"
try bailiwick --version
same 'a build that fails ends with 2' '2 ' "$status $(cat "$work/out")"
same 'and shows why' "[ERROR] a slip in a source
bailiwick: the build failed; all that it said is in $copy/target/build.log" "$(tail -n 2 "$work/err")"

java=$(command -v java)
mkdir "$work/bare"
for tool in sh dirname readlink sed head cat find tail; do
    ln -s "$(command -v "$tool")" "$work/bare/$tool"
done
try env PATH="$work/bare" "$copy/bailiwick" --version
same 'without Java' '2 bailiwick: Java is not found; install a JDK 17 or later' "$status $(cat "$work/err")"
ln -s "$java" "$work/bare/java"
try env PATH="$work/bare" "$copy/bailiwick" --version
same 'without Maven' '2 bailiwick: Maven (mvn) is not found; install it, or put it on the PATH' "$status $(cat "$work/err")"

mkdir -p "$work/old/bin"
printf '#!/bin/sh\necho '\''openjdk version "11.0.2" 2019-01-15'\'' >&2\n' >"$work/old/bin/java"
chmod +x "$work/old/bin/java"
try env JAVA_HOME="$work/old" "$copy/bailiwick" --version
same 'with Java 11' \
    "2 bailiwick: $work/old/bin/java is Java 11.0.2; install a JDK 17 or later, and set JAVA_HOME to it" \
    "$status $(cat "$work/err")"
try env JAVA_HOME="$work/none" "$copy/bailiwick" --version
same 'with a JAVA_HOME that is none' \
    "2 bailiwick: JAVA_HOME is $work/none, and there is no bin/java in it; install a JDK 17 or later there, or unset it" \
    "$status $(cat "$work/err")"

printf 'launcher: %d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
