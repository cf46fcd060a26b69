/* One document with everything found in it, as one line of JSON (`annals annotate`). */
#include "base/error.h"
#include "export/record.h"

static void write_document(json_writer *j, const an_layers *l)
{
    jw_key(j, "id");
    jw_str(j, l->id);
    jw_key(j, "text");
    jw_str(j, l->text);
    jw_key(j, "published");
    jw_date(j, l->published);
    jw_key(j, "title");
    jw_str(j, l->title);
    jw_key(j, "source");
    jw_str(j, l->source);
    jw_key(j, "url");
    jw_str(j, l->url);
    jw_key(j, "replaced");
    jw_int(j, l->replaced);
}

static void write_sentences(json_writer *j, an_spans sentences)
{
    jw_key(j, "sentences");
    jw_array(j);
    for (size_t i = 0; i < sentences.n; i++) export_write_span(j, sentences.at[i]);
    jw_end(j);
}

static void write_mentions(json_writer *j, const an_layers *l)
{
    jw_key(j, "mentions");
    jw_array(j);
    for (size_t i = 0; i < l->n_mentions; i++)
        export_write_party(j, &l->mentions[i].party, &l->mentions[i].sentence);
    jw_end(j);
}

static void write_time(json_writer *j, const an_timex *time)
{
    jw_object(j);
    jw_key(j, "span");
    export_write_span(j, time->span);
    jw_key(j, "text");
    jw_str(j, time->text);
    jw_key(j, "type");
    jw_str(j, time->type);
    jw_key(j, "value");
    jw_str(j, time->value);
    jw_key(j, "start");
    jw_date(j, time->start);
    jw_key(j, "end");
    jw_date(j, time->end);
    jw_end(j);
}

static void write_times(json_writer *j, const an_layers *l)
{
    jw_key(j, "times");
    jw_array(j);
    for (size_t i = 0; i < l->n_times; i++) write_time(j, &l->times[i]);
    jw_end(j);
}

static void write_places(json_writer *j, const an_layers *l)
{
    jw_key(j, "places");
    jw_array(j);
    for (size_t i = 0; i < l->n_places; i++) export_write_place(j, &l->places[i]);
    jw_end(j);
}

static void write_events(json_writer *j, an_events events)
{
    jw_key(j, "events");
    jw_array(j);
    for (size_t i = 0; i < events.n; i++) export_write_event(j, &events.at[i]);
    jw_end(j);
}

an_status an_write_layers(an_sink sink, const an_layers *layers, an_error *error)
{
    json_writer j;
    jw_init(&j, sink);
    jw_object(&j);
    write_document(&j, layers);
    write_sentences(&j, layers->sentences);
    write_mentions(&j, layers);
    write_times(&j, layers);
    write_places(&j, layers);
    jw_key(&j, "counts");
    export_write_counts(&j, layers->counts);
    write_events(&j, layers->events);
    jw_end(&j);
    jw_newline(&j);
    return jw_finish(&j) ? AN_OK : error_errno(error, NULL, "write the document");
}
