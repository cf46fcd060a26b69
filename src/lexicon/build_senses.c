/*
 * Predicates: one block, one sense.
 *
 * Grammar of the values is in doc/lexicon.md; each key has one function here. Lists of a sense stand together in their
 * sections, so its slots, conditions and cores are gathered first and written out when the block ends.
 */
#include "base/str.h"
#include "lexicon/build.h"

typedef struct condition_list { uint32_t n; img_condition at[LEX_CONDITIONS]; } condition_list;

typedef struct sense_maker {
    build *b;
    const block *k;
    uint32_t line;
    img_sense made;
    condition_list needs;
    uint32_t n_cores;
    img_core cores[LEX_CORES];
} sense_maker;

#define BAD(m, ...) build_problem((m)->b, (m)->k, (m)->line, __VA_ARGS__)

/* ---- relations ---- */

static const char *const relation_names[ARG_COUNT] = {"nsubj", "obj", "iobj", "obl", "nmod", "poss", "amod", "compound",
                                                      "xcomp", "ccomp", "advcl"};

/* Reads "obl:on_behalf_of": the underscores stay, as table:preposition's values have them. */
static bool read_arg(sense_maker *m, an_str text, img_arg *out)
{
    an_str rest = text, name;
    *out = (img_arg){.preposition = {IMG_NONE, 0}};
    str_cut(&rest, ':', &name);
    for (int r = 0; r < ARG_COUNT; r++) {
        if (!str_is(name, relation_names[r])) continue;
        out->relation = (uint32_t)r;
        if (rest.p && r != ARG_OBL && r != ARG_NMOD) break;
        out->preposition = build_str(m->b, rest);
        return true;
    }
    BAD(m, "unknown relation \"%.*s\"", STR_ARG(text));
    return false;
}

/* ---- frame ---- */

static bool read_part(sense_maker *m, an_str name, uint32_t *out)
{
    for (int p = 0; p < PART_COUNT; p++)
        if (str_eq(part_name((part)p), name)) return *out = (uint32_t)p, true;
    BAD(m, "unknown part \"%.*s\"", STR_ARG(name));
    return false;
}

static void take_slot(sense_maker *m, an_str text)
{
    an_str args, arg, rest = text;
    img_part_slot slot = {.args.first = (uint32_t)m->b->args.n};
    str_cut(&rest, '=', &args);
    if (!rest.p) BAD(m, "a slot is written relation=part, not \"%.*s\"", STR_ARG(text));
    if (!rest.p || !read_part(m, rest, &slot.part)) return;
    while (str_cut(&args, '|', &arg)) {
        img_arg *a = array_push(&m->b->args);
        if (!a) m->b->nomem = true;
        if (!a || !read_arg(m, arg, a)) return;
        slot.args.n++;
    }
    img_part_slot *s = array_push(&m->b->slots);
    if (!s) m->b->nomem = true;
    else *s = slot, m->made.slots.n++;
    if (slot.args.n > LEX_ARGS) BAD(m, "more than %d relations in a slot", LEX_ARGS);
}

static void take_frame(sense_maker *m, an_str value)
{
    an_str word;
    while (word_next(&value, &word) && !m->b->nomem) take_slot(m, word);
    if (m->made.slots.n > LEX_SLOTS) BAD(m, "more than %d slots in a frame", LEX_SLOTS);
}

/* ---- conditions ---- */

static char form_pos(uint32_t relation)
{
    return relation == ARG_XCOMP || relation == ARG_CCOMP || relation == ARG_ADVCL ? 'v' : 'n';
}

/* Reads "poss|nmod:of" into the args section; the part of speech that words there have goes to *pos. */
static bool read_where(sense_maker *m, an_str places, img_condition *out, char *pos)
{
    an_str place;
    out->where.first = (uint32_t)m->b->args.n;
    while (str_cut(&places, '|', &place)) {
        if (str_is(place, "subj") || str_is(place, "nsubj")) out->subject = 1, place = STR("nsubj");
        img_arg *a = array_push(&m->b->args);
        if (!a) m->b->nomem = true;
        if (!a || !read_arg(m, place, a)) return false;
        *pos = form_pos(a->relation);
        out->where.n++;
    }
    if (out->where.n > 1 + LEX_ALSO) BAD(m, "more than %d places in a condition", 1 + LEX_ALSO);
    return true;
}

static bool read_condition(sense_maker *m, an_str text, img_condition *out)
{
    an_str rest = text, where;
    char pos = 'n';
    str_cut(&rest, '{', &where);
    if (!rest.p || !str_ends(rest, STR("}"))) {
        BAD(m, "a condition is written where{item,item}, not \"%.*s\"", STR_ARG(text));
        return false;
    }
    if (!read_where(m, where, out, &pos)) return false;
    out->set = build_set(m->b, m->k, m->line, str_slice(rest, 0, rest.n - 1), pos);
    return true;
}

static void add_condition(sense_maker *m, condition_list *list, an_str text, bool negated)
{
    img_condition c = {.negated = negated};
    if (str_starts(text, STR("!"))) c.negated = !c.negated, text = str_slice(text, 1, text.n);
    if (list->n == LEX_CONDITIONS) BAD(m, "more than %d conditions", LEX_CONDITIONS);
    else if (read_condition(m, text, &c)) list->at[list->n++] = c;
}

static void add_conditions(sense_maker *m, condition_list *list, an_str value, bool negated)
{
    an_str word;
    while (word_next(&value, &word) && !m->b->nomem) add_condition(m, list, word, negated);
}

static img_range write_conditions(build *b, const condition_list *list)
{
    img_range range = {(uint32_t)b->conditions.n, list->n};
    for (uint32_t i = 0; i < list->n; i++) {
        img_condition *slot = array_push(&b->conditions);
        if (slot) *slot = list->at[i];
        else b->nomem = true;
    }
    return range;
}

static void take_need(sense_maker *m, an_str value) { add_conditions(m, &m->needs, value, false); }
static void take_not(sense_maker *m, an_str value) { add_conditions(m, &m->needs, value, true); }

/* ---- cores ---- */

static bool one_of(an_str word, const char *const *list)
{
    for (; *list; list++)
        if (str_is(word, *list)) return true;
    return false;
}

static void take_treaty(sense_maker *m, img_core *core, an_str action)
{
    static const char *const actions[] = {"talks-opened",       "text-agreed", "initialled",     "signed",
                                          "approved",           "ratified",    "deposited",      "acceded",
                                          "entered-into-force", "extended",    "suspended",      "withdrawal-notified",
                                          "withdrawn",          "terminated",  "breach-alleged", NULL};
    if (!one_of(action, actions)) BAD(m, "unknown treaty action \"%.*s\"", STR_ARG(action));
    core->treaty = build_str(m->b, action);
}

static void take_mode(sense_maker *m, img_core *core, an_str mode)
{
    if (m->b->modes.n && !map_get(&m->b->modes, mode)) BAD(m, "unknown mode \"%.*s\"", STR_ARG(mode));
    else if (core->n_modes == LEX_MODES) BAD(m, "more than %d modes", LEX_MODES);
    else core->modes[core->n_modes++] = build_str(m->b, mode);
}

static void take_code(sense_maker *m, img_core *core, an_str code)
{
    if (m->b->codes.n && !map_get(&m->b->codes, code)) BAD(m, "unknown code \"%.*s\"", STR_ARG(code));
    core->code = build_str(m->b, code);
}

/* CODE [mode] [reciprocal] [treaty=ACTION] [when COND [COND ...]] */
static void take_core(sense_maker *m, an_str value)
{
    img_str none = {IMG_NONE, 0};
    img_core core = {none, {none, none, none}, none, 0, 0, {0, 0}};
    condition_list when = {0};
    an_str word;
    word_next(&value, &word);
    take_code(m, &core, word);
    while (word_next(&value, &word)) {
        if (str_is(word, "when")) add_conditions(m, &when, value, false), value = STR("");
        else if (str_is(word, "reciprocal")) core.reciprocal = 1;
        else if (str_starts(word, STR("treaty="))) take_treaty(m, &core, str_slice(word, 7, word.n));
        else take_mode(m, &core, word);
    }
    core.conditions = write_conditions(m->b, &when);
    if (m->n_cores == LEX_CORES) BAD(m, "more than %d cores", LEX_CORES);
    else m->cores[m->n_cores++] = core;
}

/* ---- the other keys ---- */

static void take_claim(sense_maker *m, an_str value)
{
    static const char *const claims[] = {"report", "allege", "deny", "confirm", "announce", NULL};
    if (!one_of(value, claims)) BAD(m, "unknown kind of claim \"%.*s\"", STR_ARG(value));
    m->made.claim = build_str(m->b, value);
}

static void take_complement(sense_maker *m, an_str value)
{
    static const char *const statuses[] = {"future", "hypothetical", "negated", "actual", NULL};
    if (!one_of(value, statuses)) BAD(m, "unknown status \"%.*s\"", STR_ARG(value));
    m->made.complement = build_str(m->b, value);
}

/* Examples are run by `annals lexicon check`, from the source. */
static void take_example(sense_maker *m, an_str value)
{
    if (!str_starts(value, STR("\""))) BAD(m, "an example is a sentence in double quotes");
}

static const struct { const char *key; bool repeats; void (*take)(sense_maker *, an_str); } keys[] = {
    {"frame", true, take_frame}, {"need", true, take_need},   {"not", true, take_not},
    {"core", true, take_core},   {"claim", false, take_claim}, {"complement", false, take_complement},
    {"+", true, take_example},   {"-", true, take_example},
};
enum { KEYS = sizeof keys / sizeof *keys };

static void take_field(sense_maker *m, const field *f, uint32_t *seen)
{
    m->line = f->line;
    for (size_t i = 0; i < KEYS; i++) {
        if (!str_is(f->key, keys[i].key)) continue;
        if ((*seen & 1u << i) && !keys[i].repeats) BAD(m, "\"%s\" comes twice", keys[i].key);
        *seen |= 1u << i;
        if (!f->value.n) BAD(m, "\"%s\" has no value", keys[i].key);
        else keys[i].take(m, f->value);
        return;
    }
    BAD(m, "unknown key \"%.*s\"", STR_ARG(f->key));
}

/* ---- the head line: id, part of speech, and the words when the id does not say them ---- */

static uint32_t read_pos(sense_maker *m, an_str word)
{
    static const struct { const char *name; char pos; } names[] = {
        {"verb", 'v'}, {"noun", 'n'}, {"aux", 'x'}, {"adverb", 'x'}, {"adjective", 'x'}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_is(word, names[i].name)) return (uint32_t)names[i].pos;
    BAD(m, "\"%.*s\" is neither a known kind of block nor followed by a part of speech", STR_ARG(m->k->id));
    return 'x';
}

/* "call-off/1" says "call off". */
static an_str words_of_id(sense_maker *m)
{
    an_str rest = m->k->id, name;
    str_cut(&rest, '/', &name);
    if (!rest.p || !name.n) BAD(m, "a sense's id is written word/number");
    an_str words = arena_copy(&m->b->arena, name);
    if (!words.p) m->b->nomem = true;
    for (size_t i = 0; i < words.n; i++)
        if (words.p[i] == '-') ((char *)words.p)[i] = ' ';
    return words;
}

static void read_head(sense_maker *m)
{
    an_str rest = m->k->rest, word;
    word_next(&rest, &word);
    m->made.pos = read_pos(m, word);
    if (!rest.n) rest = words_of_id(m);
    rest = build_fold(m->b, rest);
    if (m->b->nomem || !word_next(&rest, &word)) return;
    m->made.lemma = build_str(m->b, word);
    if (rest.n) m->made.particle = build_str(m->b, rest);
    build_forms(m->b, word, (char)m->made.pos);
    pending_sense *slot = array_push(&m->b->pending_senses);
    if (!slot) m->b->nomem = true;
    else *slot = (pending_sense){.word = build_word(m->b, word), .seq = (uint32_t)m->b->pending_senses.n};
}

static void finish(sense_maker *m)
{
    m->made.needs = write_conditions(m->b, &m->needs);
    m->made.cores = (img_range){(uint32_t)m->b->cores.n, m->n_cores};
    for (uint32_t i = 0; i < m->n_cores; i++) {
        img_core *slot = array_push(&m->b->cores);
        if (slot) *slot = m->cores[i];
        else m->b->nomem = true;
    }
    if (!m->b->nomem) m->b->pending_senses.at[m->b->pending_senses.n - 1].sense = m->made;
}

void build_sense(build *b, const block *k)
{
    img_str none = {IMG_NONE, 0};
    sense_maker m = {.b = b,
                     .k = k,
                     .line = k->line,
                     .made = {.id = build_str(b, k->id),
                              .lemma = none,
                              .particle = none,
                              .claim = none,
                              .complement = none,
                              .slots.first = (uint32_t)b->slots.n}};
    read_head(&m);
    if (m.made.lemma.at == IMG_NONE) return;
    uint32_t seen = 0;
    for (uint32_t i = 0; i < k->n_fields && !b->nomem; i++) take_field(&m, &block_fields(b, k)[i], &seen);
    finish(&m);
}
