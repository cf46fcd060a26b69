#include "cli/commands.h"

#include <string.h>

const command commands[] = {
    {"code", command_code, "[FILE...]", 0, -1, OPTIONS_RUN | OPTION(OUTPUT) | OPTION(FORMAT),
     "dispatches in, event records out",
     "Reads each FILE, or standard input with none or -, and writes one event record a line: who did what to whom, when, where, and who says so.\n"
     "\n"
     "The format of each input is detected: JSON Lines when the first character is an opening brace (fields text, id, title, published, url, source; only text is required), otherwise the whole file is one dispatch of plain text. A publication day in front (\"date 2025-07-22\"), a title line and a dateline (\"GENEVA, March 11 - \") are recognised.\n"
     "\n"
     "Spans in the records are [begin,end) in Unicode code points of the text. A bad record is reported with file, line and reason, and the run goes on.",
     {{"annals code dispatch.txt", "events of one dispatch, as JSON Lines"},
      {"annals code --published 2025-07-22 a.txt b.txt", "the day from which \"on Monday\" is counted"},
      {"annals code --format csv -o events.csv news.jsonl", "a table, complete or not there"},
      {"annals code --summary news.jsonl | head", "the first records, and how many there are"}}},
    {"annotate", command_annotate, "[FILE...]", 0, -1, OPTIONS_RUN | OPTION(OUTPUT),
     "one JSON object a document, with every layer",
     "Reads as code does, and writes for each document its normalised text, sentences, mentions, time expressions, places, counts and events.",
     {{"annals annotate dispatch.txt", "everything found in a dispatch"}}},
    {"explain", command_explain, "[FILE...]", 0, -1, OPTIONS_RUN | OPTION(OUTPUT),
     "the same for a person: what was decided, and why",
     "Reads as code does, and shows each sentence with its tokens and mentions, for each event the words and the rule behind every field, and for each predicate that was not coded the reason.",
     {{"annals explain dispatch.txt | less", "why an event is there, or is not"}}},
    {"parse", command_parse, "[FILE...]", 0, -1, OPTIONS_RUN | OPTION(OUTPUT) | OPTION(INPUT) | OPTION(DOT),
     "the dependency tree of every sentence",
     "Reads as code does, and writes each sentence as CoNLL-U: words, parts of speech, features, lemmas, heads and relations by Universal Dependencies' English conventions. With --input conllu the tokens and sentences of CoNLL-U files are kept, and only their annotation is made anew.",
     {{"annals parse dispatch.txt", "trees of a dispatch"},
      {"annals parse --input conllu gold.conllu > system.conllu", "parse given tokens, to compare"},
      {"annals parse --dot dispatch.txt | dot -Tsvg > trees.svg", "pictures of the trees"}}},
    {"relate", command_relate, "[FILE...]", 0, -1, OPTIONS_CODER | OPTION(ALLOW_NONE) | OPTION(OUTPUT),
     "the relation between two given participants",
     "Reads one question a line (JSON Lines): {\"id\", \"text\", \"source\", \"target\"}, where source and target are spans [begin,end) in code points of the text, lists of spans, or empty. Writes one answer a line: type, mode, cameo, confidence, and the rule that decided, \"ranker\" where no rule's code was taken.\n"
     "\n"
     "There is always an answer, however unlikely; with --allow-none the type is null where no event joins the two.",
     {{"annals relate questions.jsonl > answers.jsonl", "who did what to whom is known: which what?"}}},
    {"locate", command_locate, "[FILE...]", 0, -1, OPTIONS_CODER | OPTION(OUTPUT),
     "where places lie whose names are given",
     "Reads one document a line (JSON Lines): {\"id\", \"names\", \"text\"}, where names are the names of places as they stand in it, in order, and text may be left out. Writes a line for each: {\"id\", \"places\"}, a place or null for each name: name, country, first-level division, latitude, longitude, GeoNames id, precision. The other names, and the text, decide which of several places is meant.",
     {{"annals locate names.jsonl > places.jsonl", "points for the names of many documents"}}},
    {"eval", command_eval, "GOLD [RECORDS]", 1, 2, OPTIONS_CODER | OPTION(TEXTS) | OPTION(OUTPUT),
     "score against gold",
     "Compares event records with gold documents (JSON Lines) and reports precision, recall and F1 for each type, the share of right values for each field, and every miss. Without RECORDS the texts of GOLD are coded first.",
     {{"annals eval gold.jsonl", "how well the coder does"},
      {"annals eval --texts news.jsonl gold.jsonl", "the same on gold that is kept without its texts"},
      {"annals eval gold.jsonl events.jsonl", "score records made elsewhere"}}},
    {"gold", command_gold, "check FILE... | pack FILE... | unpack FILE...", 2, -1, OPTIONS_CODER | OPTION(TEXTS) | OPTION(OUTPUT),
     "check gold, convert it from and to its plain form",
     "Gold is kept packed, as JSON Lines with spans, and written in a plain form that is quick to type and to read: a document a block, an event a line, words of the text with what they stand for. check reads either form and reports each problem with file and line: words that are not in the text, unknown types, codes, modes, sectors and countries, a type that the ontology's table does not give for the code. pack writes the packed form, unpack the plain one; a document with a problem is left out. Of a Markdown file (.md) the fences tagged gold are read.",
     {{"annals gold check labels.txt", "what is wrong with labels, by line"},
      {"annals gold pack --texts news.jsonl -o gold.jsonl labels.txt", "labels of texts that are kept elsewhere, packed"},
      {"annals gold unpack gold.jsonl", "read by eye"}}},
    {"add", command_add, "DB [FILE...]", 1, -1, OPTIONS_RUN,
     "code into an SQLite database, each document once",
     "Reads as code does, and adds documents, layers and events to DB, which is made when it is not there. A document that is in it already is left alone, so the command may be repeated, and run again after it was interrupted: Ctrl-C keeps what is done.",
     {{"annals add events.db news/*.jsonl", "fill or complete a database"}}},
    {"query", command_query, "DB", 1, 1, OPTIONS_FILTER | OPTION(TREATY) | OPTION(OUTPUT) | OPTION(FORMAT),
     "records of a database that fit",
     "Writes the event records that fit every filter given. Negated and hypothetical events are left out unless --status asks for them.\n"
     "\n"
     "--format timeline shows the lives of treaties to a person: under each treaty its stages in the order of their dates, with who acted and which documents tell it. With --treaty it is the one asked for, without it all of them.",
     {{"annals query events.db --actor IRN --since 2025-07-01", "what Iran did since July"},
      {"annals query events.db --type ASSAULT --status any --format csv", "denied and feared ones too, as a table"},
      {"annals query events.db --treaty 'Paris Agreement' --format timeline", "who signed, ratified and left it, and when"}}},
    {"gaps", command_gaps, "DB", 1, 1, OPTION(SINCE) | OPTION(UNTIL) | OPTION(DOC) | OPTION(LIMIT) | OPTION(OUTPUT) | OPTION(FORMAT),
     "names and roles that stayed uncoded",
     "Lists what the lexicon lacks for the documents of a database: names of which nothing is known, roles without a country, and capitalised phrases that nothing was made of. Participants of events come first, then the most frequent; up to three sentences show each. An entry for it in a folder of your own, given with --lexicon, closes the gap.\n"
     "\n"
     "--since and --until are days of publication here. --format is text (default), csv or jsonl.",
     {{"annals gaps events.db", "the fifty that matter most"},
      {"annals gaps events.db --since 2025-07-01 --limit 500 --format csv -o gaps.csv", "a table to work through"}}},
    {"stats", command_stats, "DB", 1, 1, OPTION(OUTPUT),
     "what a database holds",
     "Counts the documents, sentences, mentions, events, claims and counts of a database.",
     {{"annals stats events.db", NULL}}},
    {"lexicon", command_lexicon, "check [DIR] | compile DIR IMAGE | find TEXT", 1, 3, OPTIONS_CODER | OPTION(OUTPUT),
     "check, compile, or look something up",
     "check runs every example of the sources in DIR (default: lexicon) and reports each that does not code as it says. compile makes an image of the sources. find shows what a name, role or predicate codes to.",
     {{"annals lexicon find 'defence minister'", "what is known of an expression"},
      {"annals lexicon check my-lexicon", "prove your own entries"},
      {"annals lexicon compile lexicon annals.lexicon", NULL}}},
    {"help", command_help, "[COMMAND]", 0, 1, OPTION(MAN), "this help, or a command's", "Shows the overview, or the help of COMMAND.",
     {{"annals help code", NULL}}},
};

const size_t n_commands = sizeof commands / sizeof *commands;

const command *command_find(const char *name)
{
    for (size_t i = 0; i < n_commands; i++)
        if (!strcmp(commands[i].name, name)) return &commands[i];
    return NULL;
}
