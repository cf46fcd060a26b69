/* The database's layout, as SQL, and what marks a file as ours. */
#ifndef AN_STORE_SCHEMA_H
#define AN_STORE_SCHEMA_H

enum {
    STORE_APPLICATION = 0x416E6C73,  /* "Anls", in the file's header where file(1) and SQLite look */
    STORE_VERSION = 2                /* user_version; a newer file is refused, not guessed at */
};

extern const char store_schema[];

/* From version 1 to 2: what a treaty is called, and its parties. Documents that are there keep theirs empty until they are
 * coded again. */
extern const char store_upgrade_1[];

#endif
