/* The engine as the command line opens it: finds the lexicon image and the models. */
#ifndef CLI_IMAGE_H
#define CLI_IMAGE_H

#include "cli/options.h"

/*
 * Opens the engine over $ANNALS_LEXICON, else annals.lexicon beside the program or in the share/annals it was installed
 * with, else in the folder given when it was built; the models and the gazetteer likewise, by $ANNALS_MODEL, $ANNALS_NAMES,
 * $ANNALS_RELATIONS, $ANNALS_ROLES and $ANNALS_PLACES. Returns 0, or an exit status after having said why not.
 */
int image_engine(an_engine **out, const options *o);

/* The same without saying anything: what --version needs. */
an_status image_open(an_engine **out, const an_options *wanted, an_error *error);

#endif
