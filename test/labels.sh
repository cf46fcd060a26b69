#!/bin/sh
# The corpora in train/: every label has the right form (the spans of labels/, whose texts are not kept, apart), and the
# splits are those of the documents that are there; the tools' own examples. Prints TAP.
#
# usage: labels.sh ANNALS TRAIN
set -u
export LC_ALL=C
[ $# -eq 2 ] || { echo "usage: labels.sh ANNALS TRAIN" >&2; exit 2; }
program=$1
train=$2
failed=0
n=0

say() {  # status text
    n=$((n + 1))
    if [ "$1" = 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; failed=1; fi
}

check() {  # files of one folder
    [ -f "$1" ] || return 0
    "$program" gold check "$@" 2>&1 | sed 's/^/# /' > "$said"
    cat "$said"
    grep -q ', 0 problems$' "$said"
}

said=$(mktemp)
trap 'rm -f "$said"' EXIT
for folder in corpus labels; do
    check "$train/$folder"/*.gold
    say $? "$folder: plain labels"
    check "$train/$folder"/*.jsonl
    say $? "$folder: packed labels"
    [ ! -f "$train/$folder/splits.tsv" ] || python3 "$train/labels/split.py" --check "$train/$folder" 2>&1
    say $? "$folder: splits"
done
(cd "$train/labels" && PYTHONDONTWRITEBYTECODE=1 python3 -m doctest split.py stats.py)
say $? "examples in the tools"
echo "1..$n"
exit $failed
