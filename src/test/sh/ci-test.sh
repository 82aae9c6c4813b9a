#!/bin/sh
# Tests ci/check.sh, the shell part of the action of GitHub, with a launcher that only prints what it is given.
set -eu

project=$(cd "$(dirname "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

mkdir -p "$work/a folder with spaces/ci"
cp "$project/ci/check.sh" "$work/a folder with spaces/ci"
cat >"$work/a folder with spaces/bailiwick" <<'END'
#!/bin/sh
printf '<%s>' "$@"
exit "${LAUNCHER_EXIT:-0}"
END
chmod +x "$work/a folder with spaces/bailiwick"
unset GITHUB_OUTPUT BAILIWICK_FILES BAILIWICK_DEPLOYMENT BAILIWICK_MODEL BAILIWICK_FAIL_ON BAILIWICK_BASELINE \
    BAILIWICK_SARIF BAILIWICK_JUNIT
cd "$work"

# Runs the script with variables, and keeps what it prints and how it ends.
try() {
    status=0
    env "$@" sh "$work/a folder with spaces/ci/check.sh" >"$work/out" 2>"$work/err" || status=$?
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

try BAILIWICK_FILES='answers
more/a b.csv

'
same 'files stand one a line' '0 <check><--format><github><--><answers><more/a b.csv>' "$status $(cat out err)"

try BAILIWICK_FILES=a.csv BAILIWICK_DEPLOYMENT=byoc BAILIWICK_MODEL=union BAILIWICK_FAIL_ON=warning \
    BAILIWICK_BASELINE='base line.json' BAILIWICK_SARIF=a.sarif BAILIWICK_JUNIT=a.xml
same 'every input is handed on' \
    '0 <check><--format><github><--deployment=byoc><--model=union><--fail-on=warning><--baseline=base line.json><--report=sarif=a.sarif><--report=junit=a.xml><--><a.csv>' \
    "$status $(cat out err)"

# shellcheck disable=SC2016,SC1003 # nothing may expand it
odd='$(touch ran)
`touch ran`; touch ran
--trust-rules
*
"'\''\'
# shellcheck disable=SC2016 # nor this
try BAILIWICK_FILES="$odd" BAILIWICK_DEPLOYMENT='x; touch ran' BAILIWICK_MODEL='$(touch ran)'
# shellcheck disable=SC2016 # plain text
same 'nothing in an input is run, expanded or taken for an option' \
    '0 <check><--format><github><--deployment=x; touch ran><--model=$(touch ran)><--><$(touch ran)><`touch ran`; touch ran><--trust-rules><*><"'\''\>' \
    "$status $(cat out err)"
same 'and nothing was' no "$([ -e ran ] && echo yes || echo no)"

for code in 0 1 2 3 70; do
    try BAILIWICK_FILES=a.csv LAUNCHER_EXIT=$code GITHUB_OUTPUT="$work/output"
    same "exit code $code is handed on and written" "$code exit-code=$code" "$status $(tail -n 1 output)"
done

try
same 'without files the launcher says so' '0 <check><--format><github><-->' "$status $(cat out err)"

printf 'ci: %d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
