#!/bin/sh
# Proves that includes.sh sees what it is there for: a clean tree passes, and each kind of breach alone makes it fail.
set -u
check=$(dirname "$0")/includes.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
n=0

clean() {
    rm -rf "$tree/src" "$tree/cli" "$tree/include"
    mkdir -p "$tree/src/text" "$tree/src/event" "$tree/src/engine" "$tree/src/store" "$tree/src/base" "$tree/src/export" \
        "$tree/src/lexicon" "$tree/cli" "$tree/include"
    echo '#include <stdint.h>' > "$tree/include/annals.h"
    printf '#include "annals.h"\n#include <utf8proc.h>\n' > "$tree/src/base/str.c"
    printf '#include "base/doc.h"\n#include "lexicon/lexicon.h"\n#include "text/text.h"\n' > "$tree/src/event/event.c"
    printf '#include "event/event.h"\n#include "text/text.h"\n' > "$tree/src/engine/engine.c"
    printf '#include <sqlite3.h>\n#include "base/json.h"\n#include "export/record.h"\n' > "$tree/src/store/store.c"
    printf '#include "annals.h"\n#include "cli/options.h"\n' > "$tree/cli/main.c"
}

report() {  # result name
    n=$((n + 1))
    echo "$1 $n - $2"
}

refuse() {  # name file line
    clean
    printf '%s\n' "$3" >> "$tree/$2"
    if sh "$check" "$tree" > "$tree/said" 2>&1; then report 'not ok' "$1"
    elif grep -q "^$2:" "$tree/said"; then report ok "$1"
    else report 'not ok' "$1 (wrong message)"
    fi
}

echo 1..13
clean
if sh "$check" "$tree"; then report ok 'a clean tree passes'; else report 'not ok' 'a clean tree passes'; fi
refuse 'a stage does not see a later one'      src/text/text.c      '#include "event/event.h"'
refuse 'a stage does not see the engine'       src/event/event.c    '#include "engine/engine.h"'
refuse 'base sees nothing but base'            src/base/str.c       '#include "lexicon/lexicon.h"'
refuse 'the lexicon sees no stage'             src/lexicon/lex.c    '#include "text/text.h"'
refuse 'only the store sees SQLite'            src/engine/engine.c  '#include <sqlite3.h>'
refuse 'the store sees no stage'               src/store/store.c    '#include "event/event.h"'
refuse 'the store sees one header of export'   src/store/store.c    '#include "export/format.h"'
refuse 'export sees no lexicon'                src/export/csv.c     '# include "lexicon/lexicon.h"'
refuse 'cli sees the public header alone'      cli/main.c           '  #include "base/str.h"'
refuse 'train is never linked'                 src/engine/engine.c  '#include "train/fit.h"'
refuse 'no way round by a relative path'       src/text/text.c      '#include "../event/event.h"'
clean
mkdir -p "$tree/src/extra"
refuse_kept() { sh "$check" "$tree" >/dev/null 2>&1 && report 'not ok' "$1" || report ok "$1"; }
echo '#include "annals.h"' > "$tree/src/extra/x.c"
refuse_kept 'a part without a rule'
rm -rf "$tree/src/extra"
