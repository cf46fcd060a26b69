/*
 * Universal Dependencies v2 as the English treebanks use it (universaldependencies.org): parts of speech, Penn tags,
 * features and relations as numbers, with their names.
 *
 * Numbers follow the names' order, so that features printed by rising bit stand as CoNLL-U wants them. Names in files
 * are the contract; the numbers may change between versions.
 */
#ifndef AN_BASE_UD_H
#define AN_BASE_UD_H

#include "annals.h"

typedef enum {
    UPOS_ADJ, UPOS_ADP, UPOS_ADV, UPOS_AUX, UPOS_CCONJ, UPOS_DET, UPOS_INTJ, UPOS_NOUN, UPOS_NUM, UPOS_PART,
    UPOS_PRON, UPOS_PROPN, UPOS_PUNCT, UPOS_SCONJ, UPOS_SYM, UPOS_VERB, UPOS_X,
    UPOS_COUNT
} ud_upos;

typedef enum {
    XPOS_DOLLAR, XPOS_QUOTE_CLOSE, XPOS_COMMA, XPOS_LRB, XPOS_RRB, XPOS_STOP, XPOS_COLON, XPOS_ADD, XPOS_AFX,
    XPOS_CC, XPOS_CD, XPOS_DT, XPOS_EX, XPOS_FW, XPOS_GW, XPOS_HYPH, XPOS_IN, XPOS_JJ, XPOS_JJR, XPOS_JJS, XPOS_LS,
    XPOS_MD, XPOS_NFP, XPOS_NN, XPOS_NNP, XPOS_NNPS, XPOS_NNS, XPOS_PDT, XPOS_POS, XPOS_PRP, XPOS_PRPS, XPOS_RB,
    XPOS_RBR, XPOS_RBS, XPOS_RP, XPOS_SYM, XPOS_TO, XPOS_UH, XPOS_VB, XPOS_VBD, XPOS_VBG, XPOS_VBN, XPOS_VBP,
    XPOS_VBZ, XPOS_WDT, XPOS_WP, XPOS_WPS, XPOS_WRB, XPOS_QUOTE_OPEN,
    XPOS_COUNT
} ud_xpos;

/* A feature with its value is one bit of a ud_feats. */
typedef enum {
    FEAT_ABBR_YES, FEAT_CASE_ACC, FEAT_CASE_GEN, FEAT_CASE_NOM, FEAT_DEFINITE_DEF, FEAT_DEFINITE_IND,
    FEAT_DEGREE_CMP, FEAT_DEGREE_POS, FEAT_DEGREE_SUP, FEAT_EXTPOS_ADP, FEAT_EXTPOS_ADV, FEAT_EXTPOS_CCONJ,
    FEAT_EXTPOS_PRON, FEAT_EXTPOS_PROPN, FEAT_EXTPOS_SCONJ, FEAT_FOREIGN_YES, FEAT_GENDER_FEM,
    FEAT_GENDER_FEM_MASC, FEAT_GENDER_MASC, FEAT_GENDER_NEUT, FEAT_MOOD_IMP, FEAT_MOOD_IND, FEAT_MOOD_SUB,
    FEAT_NUMBER_PLUR, FEAT_NUMBER_PTAN, FEAT_NUMBER_SING, FEAT_NUMFORM_COMBI, FEAT_NUMFORM_DIGIT,
    FEAT_NUMFORM_ROMAN, FEAT_NUMFORM_WORD, FEAT_NUMTYPE_CARD, FEAT_NUMTYPE_FRAC, FEAT_NUMTYPE_MULT,
    FEAT_NUMTYPE_ORD, FEAT_PERSON_1, FEAT_PERSON_2, FEAT_PERSON_3, FEAT_POLARITY_NEG, FEAT_POLARITY_POS,
    FEAT_POSS_YES, FEAT_PRONTYPE_ART, FEAT_PRONTYPE_DEM, FEAT_PRONTYPE_EMP, FEAT_PRONTYPE_IND, FEAT_PRONTYPE_INT,
    FEAT_PRONTYPE_NEG, FEAT_PRONTYPE_PRS, FEAT_PRONTYPE_RCP, FEAT_PRONTYPE_REL, FEAT_PRONTYPE_TOT, FEAT_REFLEX_YES,
    FEAT_STYLE_ARCH, FEAT_STYLE_COLL, FEAT_STYLE_EXPR, FEAT_STYLE_SLNG, FEAT_STYLE_VRNC, FEAT_TENSE_PAST,
    FEAT_TENSE_PRES, FEAT_TYPO_YES, FEAT_VERBFORM_FIN, FEAT_VERBFORM_GER, FEAT_VERBFORM_INF, FEAT_VERBFORM_PART,
    FEAT_VOICE_PASS,
    FEAT_COUNT
} ud_feat;
typedef uint64_t ud_feats;

static inline bool ud_has(ud_feats feats, ud_feat feat) { return feats >> feat & 1; }

/* Relations with their subtypes, each as a value of its own. */
typedef enum {
    REL_ACL, REL_ACL_RELCL, REL_ADVCL, REL_ADVCL_RELCL, REL_ADVMOD, REL_AMOD, REL_APPOS, REL_AUX, REL_AUX_PASS,
    REL_CASE, REL_CC, REL_CC_PRECONJ, REL_CCOMP, REL_CLF, REL_COMPOUND, REL_COMPOUND_PRT, REL_CONJ, REL_COP,
    REL_CSUBJ, REL_CSUBJ_OUTER, REL_CSUBJ_PASS, REL_DEP, REL_DET, REL_DET_PREDET, REL_DISCOURSE, REL_DISLOCATED,
    REL_EXPL, REL_FIXED, REL_FLAT, REL_GOESWITH, REL_IOBJ, REL_LIST, REL_MARK, REL_NMOD, REL_NMOD_DESC,
    REL_NMOD_POSS, REL_NMOD_UNMARKED, REL_NSUBJ, REL_NSUBJ_OUTER, REL_NSUBJ_PASS, REL_NUMMOD, REL_OBJ, REL_OBL,
    REL_OBL_AGENT, REL_OBL_UNMARKED, REL_ORPHAN, REL_PARATAXIS, REL_PUNCT, REL_REPARANDUM, REL_ROOT, REL_VOCATIVE,
    REL_XCOMP,
    REL_COUNT
} ud_rel;

/* The relation without its subtype: REL_NSUBJ for nsubj:pass. */
ud_rel ud_base(ud_rel rel);

/* Names; the index must be in range. */
const char *ud_upos_name(ud_upos upos);
const char *ud_xpos_name(ud_xpos xpos);
const char *ud_feat_name(ud_feat feat);
const char *ud_rel_name(ud_rel rel);

/* Numbers from names; false when the name is not known. */
bool ud_upos_of(an_str name, ud_upos *out);
bool ud_xpos_of(an_str name, ud_xpos *out);
bool ud_rel_of(an_str name, ud_rel *out);

/* A FEATS column: "_" or "Name=Value|...". False when any of it is not known; *out then has the known ones. */
bool ud_feats_of(an_str column, ud_feats *out);

#endif
