# Words that decide whether what they govern is a fact. Auxiliaries and conjunctions stand in tables/clause.lex.

intend/1 verb
  frame  nsubj=actor  xcomp=content
  complement future

hope/1 verb
  frame  nsubj=actor  xcomp|ccomp=content
  complement hypothetical

want/1 verb
  frame  nsubj=actor  xcomp=content
  complement hypothetical

wish/1 verb
  frame  nsubj=actor  xcomp=content
  complement hypothetical

aim/1 verb
  frame  nsubj=actor  xcomp=content
  complement hypothetical

seek/2 verb
  frame  nsubj=actor  xcomp=content
  complement hypothetical

expect/1 verb
  frame  nsubj=actor  xcomp|ccomp|obj=content
  complement future

schedule/1 verb
  frame  nsubj=actor  xcomp|obj=content
  complement future

decide/1 verb
  frame  nsubj=actor  xcomp=content
  complement future

fear/1 verb
  frame  nsubj=actor  ccomp|obj=content
  complement hypothetical

fear/2 noun
  frame  poss=actor  nmod:of=content
  complement hypothetical

manage/1 verb
  frame  nsubj=actor  xcomp=content
  complement actual

attempt/1 verb
  frame  nsubj=actor  xcomp=content
  complement actual

resume/2 verb
  frame  nsubj=actor  xcomp=content
  complement actual

forget/1 verb
  frame  nsubj=actor  xcomp=content
  complement negated

rule-out/2 verb rule out
  frame  nsubj=actor  obj|xcomp=content
  complement negated

stop/2 verb
  frame  nsubj=actor  xcomp=content
  complement negated

risk/1 verb
  frame  nsubj=actor  xcomp|obj=content
  complement hypothetical

face/1 verb
  frame  nsubj=actor  obj=content
  complement hypothetical

predict/1 verb
  frame  nsubj=speaker  ccomp|obj=content
  complement hypothetical

oppose/2 verb
  frame  nsubj=actor  obj|xcomp=content
  complement hypothetical

propose/2 verb
  frame  nsubj=actor  xcomp|obj=content
  complement hypothetical

authorise/1 verb
  frame  nsubj=actor  obj|xcomp=content
  complement future

authorize/1 verb
  frame  nsubj=actor  obj|xcomp=content
  complement future

postpone/2 verb
  frame  nsubj=actor  obj=content
  complement hypothetical

discuss/9 verb                             # a topic is no event
  frame  nsubj=actor  obj=topic

mark/1 verb                                # commemorate
  frame  nsubj=actor  obj=topic

commemorate/1 verb
  frame  nsubj=actor  obj=topic

celebrate/1 verb
  frame  nsubj=actor  obj=topic
