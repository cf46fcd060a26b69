#!/bin/sh
# Golden command lines. Each case in a folder is
#   NAME.cmd    shell commands, run in an empty folder with `data` (the folder's data/) in it and annals on the PATH
#   NAME.in     standard input (optional)
#   NAME.out    what comes out, NAME.err what is said, NAME.exit the exit status; left out where empty or 0
# $CASES is the case folder. The lexicon's hash in records is masked. Prints TAP, and differences on standard error. With
# --bless, what comes out becomes what is wanted: read the diff.
#
# usage: golden.sh [--bless] ANNALS FOLDER [NAME...]
set -u
export LC_ALL=C TZ=UTC CASES
unset ANNALS_LEXICON

bless=
[ "${1-}" = --bless ] && bless=1 && shift
[ $# -ge 2 ] || { echo "usage: golden.sh [--bless] ANNALS FOLDER [NAME...]" >&2; exit 2; }
program=$(realpath "$1")
folder=$(realpath "$2")
CASES=$folder
shift 2
[ $# -gt 0 ] || set -- $(cd "$folder" && ls *.cmd | sed 's/\.cmd$//')

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$program" "$work/bin/annals"
PATH=$work/bin:$PATH

mask() { sed -E 's/(lexicon|model):[0-9a-f]{8}(\+[0-9a-f]{8})*/\1:########/g' "$1"; }

run_case() {  # name; leaves $work/said.{out,err,exit}
    rm -rf "$work/here"
    mkdir "$work/here"
    ln -s "$folder/data" "$work/here/data"
    input=/dev/null
    [ -f "$folder/$1.in" ] && input=$folder/$1.in
    (cd "$work/here" && sh "$folder/$1.cmd" < "$input" > "$work/raw.out" 2> "$work/raw.err")
    echo $? | sed '/^0$/d' > "$work/said.exit"
    mask "$work/raw.out" > "$work/said.out"
    mask "$work/raw.err" > "$work/said.err"
}

wanted() { if [ -f "$folder/$1" ]; then cat "$folder/$1"; fi; }

keep() {  # case part
    if [ -s "$work/said.$2" ]; then cp "$work/said.$2" "$folder/$1.$2"; else rm -f "$folder/$1.$2"; fi
}

failed=0
n=0
echo "1..$#"
for name in "$@"; do
    n=$((n + 1))
    run_case "$name"
    same=1
    for part in out err exit; do
        [ -z "$bless" ] || keep "$name" $part
        wanted "$name.$part" > "$work/wanted"
        cmp -s "$work/wanted" "$work/said.$part" && continue
        same=0
        diff -u --label "$name.$part (wanted)" --label "$name.$part (said)" "$work/wanted" "$work/said.$part" >&2
    done
    if [ $same = 1 ]; then echo "ok $n - $name"; else echo "not ok $n - $name"; failed=1; fi
done
exit $failed
