#!/bin/sh
# Checks answer sets in continuous integration: what the action of GitHub runs. All that users set comes by the environment,
# so that nothing of it is ever a part of a command line.
#
# BAILIWICK_FILES       answer sets and folders of them, one a line
# BAILIWICK_DEPLOYMENT  BAILIWICK_MODEL  BAILIWICK_FAIL_ON  BAILIWICK_BASELINE
#                       the options of these names; left out where empty
# BAILIWICK_SARIF       BAILIWICK_JUNIT
#                       files to write in these formats too; left out where empty
# GITHUB_OUTPUT         where `exit-code` is written to, if it is set
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)

set -- check --format github
[ -z "${BAILIWICK_DEPLOYMENT:-}" ] || set -- "$@" "--deployment=$BAILIWICK_DEPLOYMENT"
[ -z "${BAILIWICK_MODEL:-}" ] || set -- "$@" "--model=$BAILIWICK_MODEL"
[ -z "${BAILIWICK_FAIL_ON:-}" ] || set -- "$@" "--fail-on=$BAILIWICK_FAIL_ON"
[ -z "${BAILIWICK_BASELINE:-}" ] || set -- "$@" "--baseline=$BAILIWICK_BASELINE"
[ -z "${BAILIWICK_SARIF:-}" ] || set -- "$@" "--report=sarif=$BAILIWICK_SARIF"
[ -z "${BAILIWICK_JUNIT:-}" ] || set -- "$@" "--report=junit=$BAILIWICK_JUNIT"
# Whatever comes now is a file, also one whose name begins with a dash.
set -- "$@" --
while IFS= read -r file; do
    [ -z "$file" ] || set -- "$@" "$file"
done <<END
${BAILIWICK_FILES:-}
END

status=0
"$home/bailiwick" "$@" || status=$?
[ -z "${GITHUB_OUTPUT:-}" ] || printf 'exit-code=%d\n' "$status" >>"$GITHUB_OUTPUT"
exit "$status"
