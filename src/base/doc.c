#include "base/doc.h"

an_doc *doc_new(void)
{
    an_doc *doc = calloc(1, sizeof *doc);
    if (doc) arena_init(&doc->arena);
    return doc;
}

void doc_event_release(doc_event *e)
{
    array_release(&e->actors);
    array_release(&e->recipients);
    array_release(&e->others);
    array_release(&e->claims);
    array_release(&e->counts);
    array_release(&e->why);
    array_release(&e->alternatives);
    array_release(&e->reports);
}

void an_doc_free(an_doc *doc)
{
    if (!doc) return;
    for (size_t i = 0; i < doc->events.n; i++) doc_event_release(&doc->events.at[i]);
    array_release(&doc->zones);
    array_release(&doc->paragraphs);
    array_release(&doc->sentences);
    array_release(&doc->tokens);
    array_release(&doc->words);
    array_release(&doc->names);
    array_release(&doc->mentions);
    array_release(&doc->times);
    array_release(&doc->places);
    array_release(&doc->named_places);
    array_release(&doc->counts);
    array_release(&doc->accords);
    array_release(&doc->treaties);
    array_release(&doc->events);
    array_release(&doc->rejects);
    arena_release(&doc->arena);
    free(doc);
}

/* Every document has an id, so that layers without one are not built yet. */
an_layers an_doc_layers(const an_doc *doc)
{
    if (doc->layers.id.p) return doc->layers;
    return (an_layers){.id = doc->id, .text = doc->text, .title = doc->title, .url = doc->url, .source = doc->source,
                       .published = doc->published, .replaced = doc->replaced};
}

uint32_t doc_stands_for(const an_doc *doc, uint32_t mention)
{
    while (doc->mentions.at[mention].antecedent != AN_NONE) mention = doc->mentions.at[mention].antecedent;
    return mention;
}

uint32_t doc_steps_up(const an_doc *doc, uint32_t from, uint32_t to, uint32_t most)
{
    uint32_t n = 0;
    for (uint32_t i = from; i != AN_NONE && n <= most; i = doc->words.at[i].head, n++)
        if (i == to) return n;
    return AN_NONE;
}

uint32_t doc_steps(const an_doc *doc, uint32_t a, uint32_t b, uint32_t most)
{
    uint32_t up = 0;
    for (uint32_t i = a; i != AN_NONE && up <= most; i = doc->words.at[i].head, up++) {
        uint32_t down = doc_steps_up(doc, b, i, most);
        if (down != AN_NONE) return up + down <= most ? up + down : AN_NONE;
    }
    return AN_NONE;
}
