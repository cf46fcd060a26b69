#!/bin/sh
# Each stage over each bundled dispatch: test/golden/DISPATCH.{annotate,code,explain} hold what is wanted.
# JSON is broken at objects, so that a diff shows the one that changed. The hashes of lexicon and model are masked.
# Prints TAP. With --bless, what comes out becomes what is wanted: read the diff.
#
# usage: run.sh [--bless] ANNALS DISPATCHES [NAME...]
set -u
export LC_ALL=C TZ=UTC

bless=
[ "${1-}" = --bless ] && bless=1 && shift
[ $# -ge 2 ] || { echo "usage: run.sh [--bless] ANNALS DISPATCHES [NAME...]" >&2; exit 2; }
program=$(realpath "$1")
dispatches=$(realpath "$2")
golden=$(dirname "$(realpath "$0")")
shift 2
[ $# -gt 0 ] || set -- $(cd "$dispatches" && ls *.txt | sed 's/\.txt$//')

said=$(mktemp)
trap 'rm -f "$said"' EXIT

show() {  # stage dispatch
    (cd "$dispatches" && "$program" "$1" "$2.txt" 2>&1) |
        sed -E -e 's/lexicon:[0-9a-f]{8}/lexicon:########/g; s/model:[0-9a-f]{8}(\+[0-9a-f]{8})*/model:########/g' \
            -e '/^\{/ s/([]}]),("?[{"])/\1,\n\2/g'
}

failed=0
n=0
echo "1..$(($# * 3))"
for name in "$@"; do
    for stage in annotate code explain; do
        n=$((n + 1))
        show $stage "$name" > "$said"
        [ -z "$bless" ] || cp "$said" "$golden/$name.$stage"
        if diff -u --label "$name.$stage (wanted)" --label "$name.$stage (said)" "$golden/$name.$stage" "$said" > "$said.diff" 2>&1
        then echo "ok $n - $name $stage"
        else sed 's/^/# /' "$said.diff"; echo "not ok $n - $name $stage"; failed=1
        fi
        rm -f "$said.diff"
    done
done
exit $failed
