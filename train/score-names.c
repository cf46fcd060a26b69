/*
 * annals-score-names LEXICON SYNTAX NAMES GOLD: the recogniser against gold in Universal NER's form, from gold tokens.
 * With --csv lines "type,precision,recall,f1"; with --misses every name missed or wrong as well; with --tags nothing but
 * the tag of each word, a line each, as the model has it.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "names_score.h"

typedef enum { PRINT_TABLE, PRINT_CSV, PRINT_MISSES, PRINT_TAGS } print_what;

static double percent(uint32_t part, uint32_t whole) { return whole ? 100.0 * part / whole : 0; }

static void print_scores(const names_scores *s, bool csv)
{
    for (unsigned t = 0; t <= NAME_TYPES; t++) {
        names_count c = s->of[t];
        printf(csv ? "%s,%.2f,%.2f,%.2f\n" : "%-4s precision %6.2f  recall %6.2f  F1 %6.2f", names_type_name(t),
               percent(c.right, c.system), percent(c.right, c.gold), names_f1(c));
        if (!csv) printf("  gold %u, system %u, right %u\n", c.gold, c.system, c.right);
    }
}

static void print_tags(const names_gold *gold)
{
    static const char *const tags[] = {"O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"};
    for (size_t d = 0; d < gold->n; d++) {
        const an_doc *doc = gold->at[d].doc;
        for (uint32_t i = 0; i < doc->tokens.n; i++) {
            const doc_name *name = names_over(doc, i);
            puts(tags[name ? 1 + 2 * name->type + (name->first_token != i) : 0]);
        }
    }
}

static an_status score(char **path, print_what what, an_error *error)
{
    lex *l = NULL;
    syntax_model *model = NULL;
    syntax_scratch *scratch = NULL;
    names_model *names = NULL;
    names_gold gold = {0};
    names_scores scores;
    an_status status = lex_open(&l, path[0], error);
    if (status == AN_OK) status = syntax_open(&model, path[1], error);
    if (status == AN_OK) status = syntax_scratch_new(&scratch, error);
    if (status == AN_OK) status = names_open(&names, path[2], error);
    gold_reader r = {l, model, scratch};
    if (status == AN_OK) status = gold_read(&gold, &r, path[3], LETTERS_KEPT, 1, error);
    clock_t start = clock();
    if (status == AN_OK) status = names_measure(&scores, names, l, &gold, what == PRINT_MISSES, error);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    size_t tokens = 0;
    for (size_t i = 0; i < gold.n; i++) tokens += gold.at[i].doc->tokens.n;
    if (status == AN_OK && what == PRINT_TAGS) print_tags(&gold);
    if (status == AN_OK && what != PRINT_TAGS) print_scores(&scores, what == PRINT_CSV);
    if (status == AN_OK && (what == PRINT_TABLE || what == PRINT_MISSES))
        printf("%.2f microseconds a token\n", tokens ? seconds * 1e6 / (double)tokens : 0);
    gold_release(&gold);
    names_free(names);
    syntax_scratch_free(scratch);
    syntax_free(model);
    lex_free(l);
    return status;
}

int main(int argc, char **argv)
{
    static const char *const options[] = {"", "--csv", "--misses", "--tags"};
    an_error error = {0};
    print_what what = PRINT_TABLE;
    for (int i = PRINT_CSV; i <= PRINT_TAGS; i++)
        if (argc > 1 && !strcmp(argv[1], options[i])) what = (print_what)i;
    int first = 1 + (what != PRINT_TABLE);
    if (argc != first + 4)
        return fprintf(stderr, "usage: annals-score-names [--csv|--misses|--tags] LEXICON SYNTAX NAMES GOLD\n"), 2;
    if (score(argv + first, what, &error) == AN_OK) return 0;
    return fprintf(stderr, "annals-score-names: %s\n", error.message), 1;
}
