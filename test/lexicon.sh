#!/bin/sh
# Runs every example of the lexicon's sources. lexicon-open.txt lists those that are known not to code right yet, by sense and
# what is wanted; any other failure is a regression, and a listed one that is right by now wants to be taken off the list.
# With --bless the list is made anew: read the diff. Prints TAP, and what is wrong on standard error.
#
# usage: lexicon.sh [--bless] ANNALS LEXICON
set -u
export LC_ALL=C
here=$(realpath "$(dirname "$0")")
bless=
[ "${1-}" = --bless ] && bless=1 && shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$1" lexicon check "$2" > "$work/counts" 2> "$work/said"
# Without line numbers and what came instead, so that the list stays when neighbours change.
sed 's|^annals: .*lexicon/||; s/:[0-9]*:/:/; s/, codes to .*//' "$work/said" | sort > "$work/failing"
[ -z "$bless" ] || cp "$work/failing" "$here/lexicon-open.txt"

comm -23 "$work/failing" "$here/lexicon-open.txt" > "$work/new"
comm -13 "$work/failing" "$here/lexicon-open.txt" > "$work/right"

judge() {  # number file name
    if [ -s "$2" ]; then cat "$2" >&2; echo "not ok $1 - $3"; else echo "ok $1 - $3"; fi
}

echo 1..3
echo "# $(cat "$work/counts")"
if grep -q '^[1-9][0-9]* examples' "$work/counts"; then echo 'ok 1 - examples run'; else cat "$work/said" >&2; echo 'not ok 1 - examples run'; fi
judge 2 "$work/new" 'no example codes wrong that was right before'
judge 3 "$work/right" 'the list of open examples is current'
