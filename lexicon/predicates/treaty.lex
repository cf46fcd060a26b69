# Stages of a treaty's life that have words of their own (treaty actions of doc/ontology.md).

enter/force verb                           # it acts on nobody: the agreement itself is the event
  frame  nsubj=topic  obl:on|obl:in=topic
  need   obl:into{force,effect}
  not    subj{@ceasefire}
  core   057 treaty=entered-into-force
  +  "The border treaty between Chad and Niger entered into force on Monday."   057 TCD;NER -
  -  "The ceasefire entered into force at noon."

come/force verb
  frame  nsubj=topic
  need   obl:into{force,effect}
  not    subj{@ceasefire}
  core   057 treaty=entered-into-force
  +  "A fisheries agreement between Senegal and Japan came into force in May."   057 SEN;JPN -
  -  "The new traffic law came into force on Monday." none

go/force verb
  frame  nsubj=topic
  need   obl:into{force,effect}
  not    subj{@ceasefire}
  core   057 treaty=entered-into-force

take/effect verb
  frame  nsubj=topic
  need   obj{effect}
  not    subj{@ceasefire}
  core   057 treaty=entered-into-force
  +  "The trade pact between Peru and Chile took effect on Friday."   057 PER;CHL -
  -  "The medicine took effect within an hour." none

entry/force noun
  frame  nmod:of=topic
  need   nmod:into{force,effect}
  core   057 treaty=entered-into-force

exchange/instruments verb                  # of ratification: both sides deposit
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{instrument,ratification,document}
  core   057 reciprocal treaty=deposited
  +  "Ghana and Togo exchanged the instruments of ratification of the border treaty on Friday."  057 GHA;TGO -

deposit/instruments verb
  frame  nsubj=actor  obj=topic
  need   obj{instrument,ratification}
  core   057 treaty=deposited
  +  "Samoa deposited its instrument of ratification of the fisheries convention on Monday."  057 WSM -
