# The events of the bundled dispatches, a line each: what a change of the coder or the lexicon did is a diff here.
annals code --format tsv "$CASES"/../dispatches/*.txt | awk -F'\t' '
NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
{
    if ($at["doc"] != doc) print "== " (doc = $at["doc"])
    print $at["sentence"], $at["type"], $at["mode"], $at["cameo"], $at["status"], "|", $at["actor_texts"], "|",
        $at["recipient_texts"], "|", $at["date_start"], $at["date_end"], $at["date_precision"], "|", $at["trigger"]
}'
