/* annals --version: program, lexicon and model, and the credits that the data asks for (doc/sources.md). */
#include <stdio.h>

#include "cli/commands.h"
#include "cli/image.h"
#include "cli/say.h"

static const char credits[] =
    "\n"
    "Program: Apache License 2.0. Lexicon and model: CC BY-SA 4.0.\n"
    "The lexicon draws on:\n"
    "  CAMEO codes and the CAMEO to PLOVER mapping, Open Event Data Alliance (CC BY-SA 4.0)\n"
    "  ISO 3166 names and codes as in Debian's iso-codes\n"
    "The gazetteer holds data of GeoNames, geonames.org (CC BY 4.0).\n"
    "The model is fitted on:\n"
    "  Universal Dependencies English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0)\n"
    "  texts of Wikipedia (CC BY-SA 4.0) and Wikinews (CC BY 2.5), their contributors; NGEC stories (MIT)\n"
    "  lists of names: GeoNames (CC BY 4.0), Faker (MIT)\n"
    "Details: doc/sources.md.\n";

int command_version(void)
{
    an_engine *engine;
    an_error error = {0};
    an_options plain = {0};
    if (image_open(&engine, &plain, &error) == AN_OK) {
        an_str coder = an_engine_coder(engine);
        printf("%.*s\n", (int)coder.n, coder.p);
        an_engine_free(engine);
    } else {
        printf("annals " AN_VERSION " (%s: %s)\n", error.file, error.message);
    }
    fputs(credits, stdout);
    return EXIT_DONE;
}
