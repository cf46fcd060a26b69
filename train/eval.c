/*
 * annals-score GOLD SYSTEM: scores of a CoNLL-U file against gold, by the CoNLL 2018 shared task's definition.
 * With --csv one line "metric,precision,recall,f1" a figure; else a table.
 */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "score.h"

static an_status read_file(conllu *out, mapped *bytes, const char *path, an_error *error)
{
    an_status status = file_map(bytes, path, error);
    return status == AN_OK ? conllu_read(out, (an_str){bytes->p, bytes->n}, path, error) : status;
}

static void print_scores(const scores *s, bool csv)
{
    if (!csv) printf("%-10s %9s %9s %9s %8s %8s %8s\n", "", "precision", "recall", "F1", "gold", "system", "correct");
    for (score_kind k = 0; k < SCORE_COUNT; k++) {
        score x = s->of[k];
        printf(csv ? "%s,%.2f,%.2f,%.2f\n" : "%-10s %9.2f %9.2f %9.2f", score_name(k), score_precision(x), score_recall(x), score_f1(x));
        if (!csv) printf(" %8u %8u %8u\n", x.gold, x.system, x.correct);
    }
}

int main(int argc, char **argv)
{
    an_error error = {0};
    bool csv = argc > 1 && !strcmp(argv[1], "--csv");
    if (argc != 3 + csv) return fprintf(stderr, "usage: annals-score [--csv] GOLD SYSTEM\n"), 2;
    conllu gold = {0}, system = {0};
    mapped gold_bytes = {0}, system_bytes = {0};
    scores s;
    an_status status = read_file(&gold, &gold_bytes, argv[1 + csv], &error);
    if (status == AN_OK) status = read_file(&system, &system_bytes, argv[2 + csv], &error);
    if (status == AN_OK) status = score_compare(&s, &gold, &system, &error);
    if (status == AN_OK) print_scores(&s, csv);
    else fprintf(stderr, "annals-score: %s:%u: %s\n", error.file, error.line, error.message);
    conllu_release(&gold);
    conllu_release(&system);
    file_unmap(&gold_bytes);
    file_unmap(&system_bytes);
    return status == AN_OK ? 0 : 1;
}
