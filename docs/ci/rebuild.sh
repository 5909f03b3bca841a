#!/usr/bin/env bash
# Rebuilds the statistics after a change and says what moved. For any CI; needs bash, git, a JDK and Maven.
#
#   docs/ci/rebuild.sh BASE RETURNS RESULTS
#
#   BASE     commit, branch or tag to compare with; it has the program, its data/ and RETURNS
#   RETURNS  folder of returns, below the root of the repository
#   RESULTS  folder for what this writes; it is made, and must not be inside the repository
#
# Writes to RESULTS
#   findings.sarif  findings of the returns as they are now, for code scanning
#   findings.xml    the same as a JUnit report
#   before, after   the two outputs
#   diff.md         what moved and why, fit for a comment; diff.html the same as a page
#
# Exit code: 0 nothing to object to; 1 a return has new errors, or a figure moved that no input explains;
# anything else is a failure of the program, see its messages.
set -euo pipefail

base=$1 returns=$2 results=$3
root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
mkdir -p "$results"
results=$(cd "$results" && pwd)
cd "$root"

# Exit code 1 of a command means: done, with findings. Only that is let through.
findings() { "$@" || { code=$?; [ "$code" -eq 1 ] || exit "$code"; }; }

git worktree add --force --detach "$results/base" "$base" >/dev/null
trap 'git worktree remove --force "$results/base"' EXIT

errors() { grep -c ',ERROR,' "$1/internal/findings.csv" || true; }

(cd "$results/base" && findings ./glotip build "$returns" --output "$results/before" --fail-on never)
findings ./glotip build "$returns" --output "$results/after" --fail-on never
findings ./glotip check "$returns" --format sarif >"$results/findings.sarif"
findings ./glotip check "$returns" --format junit >"$results/findings.xml"

unexplained=0
./glotip diff "$results/before" "$results/after" --format md >"$results/diff.md" || unexplained=$?
[ "$unexplained" -le 1 ] || exit "$unexplained"
findings ./glotip diff "$results/before" "$results/after" --format html >"$results/diff.html"

before=$(errors "$results/before") after=$(errors "$results/after")
echo "errors in the returns: $before before, $after now"
[ "$unexplained" -eq 0 ] || echo "a figure moved that no input explains: see $results/diff.md"
[ "$after" -le "$before" ] && [ "$unexplained" -eq 0 ]
