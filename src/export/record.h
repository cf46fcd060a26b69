/*
 * The JSON record of an event: written and read field by field, in the order and spelling of doc/records.md.
 *
 * Every key is always there; what is absent is null or an empty list. Reading is lenient in what is missing and
 * unknown, strict in types, so that write(read(write(event))) is write(event), byte for byte. Scores have one decimal,
 * confidence two, degrees five (about a metre, as GeoNames has them).
 */
#ifndef AN_EXPORT_RECORD_H
#define AN_EXPORT_RECORD_H

#include "base/arena.h"
#include "base/json.h"

void export_write_event(json_writer *j, const an_event *event);

/* Parts that other outputs share. sentence NULL: a plain participant; else a mention, with its sentence last. */
void export_write_party(json_writer *j, const an_party *party, const uint32_t *sentence);
void export_write_place(json_writer *j, const an_where *place);
void export_write_counts(json_writer *j, an_counts counts);
void export_write_span(json_writer *j, an_span span);

/* Reads one record. Strings and lists go to a. AN_FORMAT says which field is wrong; the caller knows file and line. */
an_status export_read_event(an_event *out, arena *a, an_str line, an_error *error);

#endif
