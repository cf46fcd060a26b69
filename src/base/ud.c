#include "base/ud.h"

#include "base/str.h"

static const char *const upos_names[UPOS_COUNT] = {
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X",
};

static const char *const xpos_names[XPOS_COUNT] = {
    "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN",
    "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR",
    "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "``",
};

static const char *const feat_names[FEAT_COUNT] = {
    "Abbr=Yes", "Case=Acc", "Case=Gen", "Case=Nom", "Definite=Def", "Definite=Ind", "Degree=Cmp", "Degree=Pos",
    "Degree=Sup", "ExtPos=ADP", "ExtPos=ADV", "ExtPos=CCONJ", "ExtPos=PRON", "ExtPos=PROPN", "ExtPos=SCONJ",
    "Foreign=Yes", "Gender=Fem", "Gender=Fem,Masc", "Gender=Masc", "Gender=Neut", "Mood=Imp", "Mood=Ind",
    "Mood=Sub", "Number=Plur", "Number=Ptan", "Number=Sing", "NumForm=Combi", "NumForm=Digit", "NumForm=Roman",
    "NumForm=Word", "NumType=Card", "NumType=Frac", "NumType=Mult", "NumType=Ord", "Person=1", "Person=2",
    "Person=3", "Polarity=Neg", "Polarity=Pos", "Poss=Yes", "PronType=Art", "PronType=Dem", "PronType=Emp",
    "PronType=Ind", "PronType=Int", "PronType=Neg", "PronType=Prs", "PronType=Rcp", "PronType=Rel", "PronType=Tot",
    "Reflex=Yes", "Style=Arch", "Style=Coll", "Style=Expr", "Style=Slng", "Style=Vrnc", "Tense=Past", "Tense=Pres",
    "Typo=Yes", "VerbForm=Fin", "VerbForm=Ger", "VerbForm=Inf", "VerbForm=Part", "Voice=Pass",
};

static const char *const rel_names[REL_COUNT] = {
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
    "cc:preconj", "ccomp", "clf", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass",
    "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list",
    "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod",
    "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative",
    "xcomp",
};

_Static_assert(FEAT_COUNT <= 64, "features must fit a ud_feats");

const char *ud_upos_name(ud_upos upos) { return upos_names[upos]; }
const char *ud_xpos_name(ud_xpos xpos) { return xpos_names[xpos]; }
const char *ud_feat_name(ud_feat feat) { return feat_names[feat]; }
const char *ud_rel_name(ud_rel rel) { return rel_names[rel]; }

/* Tables are short and asked for while loading a model or reading gold: a scan will do. */
static bool find(const char *const *names, int n, an_str name, int *out)
{
    for (int i = 0; i < n; i++)
        if (str_is(name, names[i])) return *out = i, true;
    return false;
}

bool ud_upos_of(an_str name, ud_upos *out)
{
    int i;
    if (!find(upos_names, UPOS_COUNT, name, &i)) return false;
    *out = (ud_upos)i;
    return true;
}

bool ud_xpos_of(an_str name, ud_xpos *out)
{
    int i;
    if (!find(xpos_names, XPOS_COUNT, name, &i)) return false;
    *out = (ud_xpos)i;
    return true;
}

bool ud_rel_of(an_str name, ud_rel *out)
{
    int i;
    if (!find(rel_names, REL_COUNT, name, &i)) return false;
    *out = (ud_rel)i;
    return true;
}

bool ud_feats_of(an_str column, ud_feats *out)
{
    an_str piece;
    bool all = true;
    int i;
    *out = 0;
    if (str_is(column, "_")) return true;
    while (str_cut(&column, '|', &piece)) {
        if (find(feat_names, FEAT_COUNT, piece, &i)) *out |= (ud_feats)1 << i;
        else all = false;
    }
    return all;
}

ud_rel ud_base(ud_rel rel)
{
    const char *colon = strchr(rel_names[rel], ':');
    if (!colon) return rel;
    /* Names are sorted, so the plain relation stands before its subtypes, which share its first n letters. */
    size_t n = (size_t)(colon - rel_names[rel]);
    while (rel_names[rel][n]) rel--;
    return rel;
}
