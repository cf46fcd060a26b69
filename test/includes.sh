#!/bin/sh
# Reads every #include and fails when a part of the program sees what it may not. The rules, one line a part: what its
# files may include with quotes. "earlier" stands for the stages before it in the pipeline.
#
# usage: includes.sh ROOT
set -eu
cd "$1"

find include src cli -name '*.[ch]' 2>/dev/null | LC_ALL=C sort | xargs grep -nE '^[[:space:]]*#[[:space:]]*include' /dev/null |
awk -F: '
BEGIN {
    n = split("read text syntax mention time place quantity event story", stage, " ")
    for (i = 1; i <= n; i++) {
        allow[stage[i]] = "base lexicon " before stage[i]
        before = before stage[i] " "
    }
    allow["base"] = "base"
    allow["lexicon"] = "base lexicon"
    allow["store"] = "base store"
    also["store"] = "export/record.h"  # a stored record is the record that export writes
    allow["export"] = "base export"
    allow["gold"] = "base lexicon gold"
    allow["serve"] = "base serve"
    allow["engine"] = "base lexicon " before "engine gold"
    allow["cli"] = "cli"
    allow["include"] = ""
    only["sqlite3.h"] = "store"     # a system header that belongs to one part
    only["microhttpd.h"] = "serve"
    only["utf8proc.h"] = "base"
}

function part_of(path,   p) {
    split(path, p, "/")
    return p[1] == "src" ? p[2] : p[1]
}

function complain(why) { print $1 ":" $2 ": " why; bad = 1 }

{
    part = part_of($1)
    line = $0
    sub(/^[^:]*:[^:]*:/, "", line)
    quoted = line ~ /include[ \t]*"/
    name = line
    sub(/^[^"<]*["<]/, "", name)
    sub(/[">].*$/, "", name)
    seen++
    if (!(part in allow)) { complain("src/" part " has no rule in test/includes.sh"); next }
    if (!quoted) {
        if (name in only && only[name] != part) complain("only " only[name] " may include <" name ">")
        next
    }
    if (name == "annals.h") next
    if (name !~ /^[a-z0-9_]+\/[a-z0-9_]+\.h$/) { complain("write \"" name "\" as \"part/file.h\""); next }
    target = substr(name, 1, index(name, "/") - 1)
    if (name == also[part]) next
    if (index(" " allow[part] " ", " " target " ") == 0) complain(part " may not include \"" name "\"")
}

END {
    if (!seen) { print "no #include found: is this the root?"; bad = 1 }
    exit bad
}'
