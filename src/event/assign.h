/* The model of roles decides who is actor and who recipient of each event. Private to src/event. */
#ifndef AN_EVENT_ASSIGN_H
#define AN_EVENT_ASSIGN_H

#include "event/role_feature.h"

/* Reads events as the rules left them and the mentions of their sentences. What the rules say is among the features, so
 * where they are sure they win. Participants from other sentences stay. False when memory is out. */
bool assign_roles(const linear_model *model, an_doc *doc);

#endif
