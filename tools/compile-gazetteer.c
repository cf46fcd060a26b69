/* Makes the gazetteer's image at build time: compile-gazetteer STATES DIVISIONS REGIONS PLACES IMAGE. */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "place/gazetteer_build.h"

static an_status compile(char **paths, an_error *error)
{
    mapped files[4];
    an_status status = AN_OK;
    int mapped_files = 0;
    while (mapped_files < 4 && status == AN_OK) {
        status = file_map(&files[mapped_files], paths[mapped_files], error);
        mapped_files++;
    }
    gaz_source s[4];
    for (int i = 0; i < mapped_files; i++) s[i] = (gaz_source){paths[i], {files[i].p, files[i].n}};
    void *image = NULL;
    size_t n = 0;
    if (status == AN_OK) status = gaz_build(&image, &n, &(gaz_sources){s[0], s[1], s[2], s[3]}, error);
    if (status == AN_OK) status = file_replace(paths[4], image, n, error);
    free(image);
    for (int i = 0; i < mapped_files; i++) file_unmap(&files[i]);
    return status;
}

int main(int argc, char **argv)
{
    an_error error = {0};
    if (argc != 6) return fputs("usage: compile-gazetteer STATES DIVISIONS REGIONS PLACES IMAGE\n", stderr), 2;
    if (compile(argv + 1, &error) == AN_OK) return 0;
    fprintf(stderr, "%s:%u: %s\n", error.file, (unsigned)error.line, error.message);
    return 1;
}
