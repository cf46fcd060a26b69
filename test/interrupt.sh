#!/bin/sh
# Interrupted and refused runs: whatever happens to `annals add`, the database stays whole and adding again completes it;
# an unfinished -o file does not stay behind. Prints TAP.
#
# usage: interrupt.sh ANNALS
set -u
export LC_ALL=C
annals=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
n=0
failed=0

report() {  # condition-result name
    n=$((n + 1))
    if [ "$1" = 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; failed=1; fi
}

# Waits for a file that a program in the background makes.
until_there() {
    for i in $(seq 100); do
        set -- $1
        [ -e "$1" ] && return
        sleep 0.05
    done
}

# Enough documents for several batches.
awk 'BEGIN { for (i = 1; i <= 2000; i++)
    printf "{\"id\":\"d-%d\",\"published\":\"2025-07-22\",\"text\":\"Chile and Peru met in Lima on Monday. France condemned Russia %d times.\"}\n", i, i }' > news.jsonl

echo 1..7
"$annals" add whole.db news.jsonl
report $? 'adds without interruption'
"$annals" stats whole.db > whole


# Killed at several moments, without warning; each time what is there can be read, or nothing is there yet.
readable_or_empty() { "$annals" stats "$1" > /dev/null 2> said || grep -q 'an empty database' said; }
readable=0
for moment in 0.05 0.1 0.2 0.4; do
    "$annals" add -j 2 killed.db news.jsonl &
    pid=$!
    sleep $moment
    kill -9 $pid 2>/dev/null
    wait $pid 2>/dev/null
    [ ! -s killed.db ] || readable_or_empty killed.db || readable=1
done
report $readable 'a killed run leaves a database that can be read'
"$annals" add killed.db news.jsonl && "$annals" stats killed.db | cmp -s - whole
report $? 'adding again completes it'

# Ctrl-C: what is done is kept, the exit status tells.
for i in 1 2 3 4 5 6 7 8 9 10; do sed "s/d-/d$i-/" news.jsonl; done > many.jsonl
"$annals" add interrupted.db many.jsonl 2> said &
pid=$!
until_there interrupted.db
kill -TERM $pid 2>/dev/null
wait $pid
status=$?
case $status in
130) grep -q '^annals: interrupted' said && "$annals" stats interrupted.db > /dev/null ;;
*) [ $status = 0 ] ;;  # it was done before the signal came
esac
report $? 'an interrupted run keeps what is done'

# A limit on the size of files stands in for a full disk.
(
    trap '' XFSZ
    ulimit -f 600
    "$annals" add whole.db many.jsonl 2> said
    [ $? = 3 ] && grep -q '^annals: ' said
)
report $? 'no room: an error that says so'
"$annals" stats whole.db | awk 'NR == FNR { old[$1] = $2; next } $2 < old[$1] { bad = 1 } END { exit bad }' whole -
report $? 'no room: nothing that was stored is lost'

"$annals" annotate -o out.jsonl many.jsonl &
pid=$!
until_there 'out.jsonl*'
kill -TERM $pid 2>/dev/null
wait $pid 2>/dev/null
status=$?
if [ $status = 0 ]; then [ -s out.jsonl ]; else [ "$(ls | grep -c '^out.jsonl')" = 0 ]; fi
report $? 'an interrupted -o file does not stay behind'
exit $failed
