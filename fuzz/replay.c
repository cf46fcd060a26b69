/*
 * Runs a fuzz target over files, without libFuzzer: replays a corpus under any compiler and sanitizer.
 * usage: TARGET-replay FILE|FOLDER...
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f || fseek(f, 0, SEEK_END) != 0) return perror(path), 1;
    size_t n = (size_t)ftell(f);
    uint8_t *bytes = malloc(n + !n); /* exactly the input's size, so that a sanitizer sees a read past it */
    rewind(f);
    int bad = !bytes || fread(bytes, 1, n, f) != n;
    fclose(f);
    if (bad) perror(path);
    else LLVMFuzzerTestOneInput(bytes, n);
    free(bytes);
    return bad;
}

static int replay_folder(DIR *folder, const char *path, unsigned *count)
{
    int bad = 0;
    char inside[4096];
    for (struct dirent *e; (e = readdir(folder));) {
        if (e->d_name[0] == '.') continue;
        snprintf(inside, sizeof inside, "%s/%s", path, e->d_name);
        bad |= replay_file(inside);
        ++*count;
    }
    return bad;
}

int main(int argc, char **argv)
{
    unsigned count = 0;
    int bad = 0;
    for (int i = 1; i < argc; i++) {
        DIR *folder = opendir(argv[i]);
        if (!folder) {
            bad |= replay_file(argv[i]);
            count++;
            continue;
        }
        bad |= replay_folder(folder, argv[i], &count);
        closedir(folder);
    }
    printf("%u inputs replayed\n", count);
    return bad || !count;
}
