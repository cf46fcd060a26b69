#!/bin/sh
# The coding manual's examples: each must have the right form, and be coded as it says (`annals eval` finds nothing
# missed, false or wrong) unless its id stands in known-misses.txt, one a line. That file may only shrink: an id in it
# that is coded right by now, or is no example any more, fails as well. Prints TAP.
#
#     --shrink   take out of known-misses.txt what is coded right by now (part of `make bless`)
#     --accept   make known-misses.txt what is not coded right now, which may add to it (`make accept-misses` alone)
#
# usage: spec.sh [--shrink|--accept] ANNALS SPEC
set -u
export LC_ALL=C

mode=
case ${1-} in --shrink | --accept) mode=${1#--}; shift ;; esac
[ $# -eq 2 ] || { echo "usage: spec.sh [--shrink|--accept] ANNALS SPEC" >&2; exit 2; }
program=$1
manual=$2/manual.md
known=$2/known-misses.txt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
n=0

say() {  # good? text
    n=$((n + 1))
    if [ "$1" = 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; failed=1; fi
}

[ -f "$known" ] && sort -u "$known" > "$work/known" || : > "$work/known"
"$program" gold pack "$manual" > "$work/gold" 2> "$work/problems"
form=$?
sed 's/^/# /' "$work/problems"
sed -E 's/^\{"id":"([^"]*)".*/\1/' "$work/gold" | sort > "$work/ids"
"$program" eval "$work/gold" > "$work/report" 2>&1
ran=$?
awk '$2 == "missed" || $2 == "false" || $2 == "wrong" { print $1 }' "$work/report" | sort -u > "$work/differ"
comm -12 "$work/differ" "$work/ids" > "$work/misses"

if [ "$form$ran" = 00 ]; then
    case $mode in
        shrink) comm -12 "$work/known" "$work/misses" > "$work/wanted" && cp "$work/wanted" "$known" ;;
        accept) cp "$work/misses" "$known" ;;
    esac
    [ -z "$mode" ] || sort -u "$known" > "$work/known"
fi

echo "1..$(($(wc -l < "$work/ids") + 4))"
say $form "every example has the right form"
say "$(test -s "$work/ids"; echo $?)" "there are examples"
say $ran "every example can be coded"
comm -23 "$work/known" "$work/ids" > "$work/stale"
sed 's/^/# no example is called /' "$work/stale"
say "$(test ! -s "$work/stale"; echo $?)" "known misses are examples"
while read -r id; do
    missed=$(grep -cxF -e "$id" "$work/misses")
    listed=$(grep -cxF -e "$id" "$work/known")
    case $missed$listed in
        00) say 0 "$id" ;;
        11) n=$((n + 1)); echo "not ok $n - $id # TODO known miss" ;;
        10) awk -v id="$id" '$1 == id { print "# " $0 }' "$work/report"; say 1 "$id" ;;
        01) say 1 "$id is coded right: take it out of known-misses.txt" ;;
    esac
done < "$work/ids"
exit $failed
