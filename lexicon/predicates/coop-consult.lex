# CONSULT (CAMEO 04), wider: meeting, telephoning, visiting, hosting, mediating and bargaining, as verbs, idioms and nouns.

huddle/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Albania huddled with the president of Jordan."   040 ALB;JOR -
  -  "The goalkeeper chatted with a fan." none

sit-down/with verb sit down
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Thailand sat down with the president of Nepal."   040 THA;NPL -

dine/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Croatia dined with the president of Vietnam."   040 HRV;VNM -

lunch/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Panama lunched with the president of Bhutan."   040 PAN;BTN -

breakfast/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Latvia breakfasted with the president of Fiji."   040 LVA;FJI -

deliberate/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Belgium deliberated with the president of Uruguay."   040 BEL;URY -

commune/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Honduras communed with the president of Romania."   040 HND;ROU -

chat/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Sweden chatted with the president of Jordan."   040 SWE;JOR -

hobnob/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Rwanda hobnobed with the president of Nepal."   040 RWA;NPL -

mingle/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Bulgaria mingled with the president of Vietnam."   040 BGR;VNM -

reason/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Ethiopia reasoned with the president of Bhutan."   040 ETH;BTN -

correspond/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Greece corresponded with the president of Fiji."   040 GRC;FJI -

compare-notes/with verb compare notes
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Uruguay compared notes with the president of Belgium."   040 URY;BEL -

touch-base/with verb touch base
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Cambodia touched base with the president of Uruguay."   040 KHM;URY -

break-bread/with verb break bread
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Gabon broke bread with the president of Romania."   040 GAB;ROU -

shake-hands/with verb shake hands
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Hungary shook hands with the president of Jordan."   040 HUN;JOR -

brainstorm/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Liberia brainstormed with the president of Nepal."   040 LBR;NPL -

reconvene/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Malta reconvened with the president of Vietnam."   040 MLT;VNM -

interact/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Indonesia interacted with the president of Bhutan."   040 IDN;BTN -

socialise/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Romania socialised with the president of Fiji."   040 ROU;FJI -

socialize/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Yemen socialized with the president of Belgium."   040 YEM;BEL -

reunite/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Poland reunited with the president of Uruguay."   040 POL;URY -

rendezvous/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Lebanon rendezvoused with the president of Romania."   040 LBN;ROU -

strategise/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Kenya strategised with the president of Jordan."   040 KEN;JOR -

strategize/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Norway strategized with the president of Nepal."   040 NOR;NPL -

sit/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Peru sat with the president of Vietnam."   040 PER;VNM -

consult/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Jordan consulted with the president of Bhutan."   040 JOR;BTN -

get-together/with verb get together
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Ghana got together with the president of Belgium."   040 GHA;BEL -

link-up/with verb link up
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Laos linked up with the president of Uruguay."   040 LAO;URY -

coordinate/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Iceland coordinated with the president of Romania."   040 ISL;ROU -

teleconference/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Angola teleconferenced with the president of Nepal."   040 AGO;NPL -

videoconference/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Nepal videoconferenced with the president of Vietnam."   040 NPL;VNM -

discuss/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Estonia discussed with the president of Bhutan."   040 EST;BTN -

debate/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Kuwait debated with the president of Fiji."   040 KWT;FJI -

closet/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Senegal closeted with the president of Belgium."   040 SEN;BEL -

argue/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Paraguay argued with the president of Uruguay."   040 PRY;URY -

palaver/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Denmark palavered with the president of Romania."   040 DNK;ROU -

talk/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Zambia talked with the president of Jordan."   040 ZMB;JOR -

speak/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Vietnam spoke with the president of Nepal."   040 VNM;NPL -

convene/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Oman and Vietnam convened in Lima."   044 OMN;VNM -
  -  "The dancers assembled in the hall." none

assemble/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Chile and Bhutan assembled in Lima."   044 CHL;BTN -

congregate/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Portugal and Fiji congregated in Lima."   044 PRT;FJI -

reconvene/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Malawi and Belgium reconvened in Lima."   044 MWI;BEL -

huddle/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Cuba and Uruguay huddled in Lima."   044 CUB;URY -

sit-down/together verb sit down
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Finland and Romania sat down in Lima."   044 FIN;ROU -

get-together/together verb get together
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Bhutan and Jordan got together in Lima."   044 BTN;JOR -

lunch/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Uganda and Nepal lunched in Lima."   044 UGA;NPL -

dine/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Slovenia and Vietnam dined in Lima."   044 SVN;VNM -

deliberate/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Ecuador and Bhutan deliberated in Lima."   044 ECU;BTN -

reunite/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Qatar and Fiji reunited in Lima."   044 QAT;FJI -

meet-up/together verb meet up
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Namibia and Belgium met up in Lima."   044 NAM;BEL -

consult/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Fiji and Romania consulted in Lima."   044 FJI;ROU -

come-together/together verb come together
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Albania and Jordan came together in Lima."   044 ALB;JOR -

embrace/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Croatia and Vietnam embraced in Lima."   044 HRV;VNM -

hug/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Panama and Bhutan hugged in Lima."   044 PAN;BTN -

chat/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Latvia and Fiji chatted in Lima."   044 LVA;FJI -

talk/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Tunisia and Belgium talked in Lima."   044 TUN;BEL -

speak/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Belgium and Uruguay spoke in Lima."   044 BEL;URY -

sit/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Honduras and Romania sat in Lima."   044 HND;ROU -

rendezvous/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Sweden and Jordan rendezvoused in Lima."   044 SWE;JOR -

breakfast/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Rwanda and Nepal breakfasted in Lima."   044 RWA;NPL -

parley/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Ethiopia and Bhutan parleyed in Lima."   044 ETH;BTN -

caucus/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Greece and Fiji caucused in Lima."   044 GRC;FJI -

exchange/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Uruguay exchanged views with the foreign minister of Belgium."   040 URY;BEL -
  -  "The boys swapped notes with their teacher." none

trade/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Cambodia traded views with the foreign minister of Uruguay."   040 KHM;URY -

swap/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Gabon swapped views with the foreign minister of Romania."   040 GAB;ROU -

share/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Hungary shared views with the foreign minister of Jordan."   040 HUN;JOR -

compare/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Liberia compared views with the foreign minister of Nepal."   040 LBR;NPL -

open/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Malta opened negotiations with Vietnam."   046 MLT;VNM -
  -  "The bakery opened discussions with its customers." none

launch/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Indonesia launched negotiations with Bhutan."   046 IDN;BTN -

relaunch/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Romania relaunched negotiations with Fiji."   046 ROU;FJI -

renew/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Yemen renewed negotiations with Belgium."   046 YEM;BEL -

revive/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Poland revived negotiations with Uruguay."   046 POL;URY -

pursue/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Lebanon pursued negotiations with Romania."   046 LBN;ROU -

continue/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Kenya continued negotiations with Jordan."   046 KEN;JOR -

stage/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Laos staged negotiations with Uruguay."   046 LAO;URY -

convene/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Iceland convened negotiations with Romania."   046 ISL;ROU -

initiate/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Angola initiated negotiations with Nepal."   046 AGO;NPL -

commence/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Nepal commenced negotiations with Vietnam."   046 NPL;VNM -

resume/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Estonia resumed negotiations with Bhutan."   046 EST;BTN -

begin/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Kuwait began negotiations with Fiji."   046 KWT;FJI -

start/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Senegal started negotiations with Belgium."   046 SEN;BEL -

restart/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Paraguay restarted negotiations with Uruguay."   046 PRY;URY -

reopen/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Denmark reopened negotiations with Romania."   046 DNK;ROU -

carry-on/talks verb carry on
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Zambia carried on a summit."   040 ZMB -

join/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Oman joined negotiations with Vietnam."   046 OMN;VNM -

join-in/talks verb join in
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Chile joined in a summit."   040 CHL -

hold/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Malawi held negotiations with Belgium."   046 MWI;BEL -

carry-out/talks verb carry out
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Finland carried out negotiations with Romania."   046 FIN;ROU -

sit-in-on/talks verb sit in on
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Bhutan sat in on a summit."   040 BTN -

take-part/talks verb take part
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Uganda took part negotiations with Nepal."   046 UGA;NPL -

round-off/talks verb round off
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Namibia rounded off a summit."   040 NAM -

keep-up/talks verb keep up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Austria kept up negotiations with Uruguay."   046 AUT;URY -

go-into/talks verb go into
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Fiji went into a summit."   040 FJI -

enter-into/talks verb enter into
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Albania entered into a summit."   040 ALB -

prolong/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Thailand prolonged a summit with Nepal."   040 THA;NPL -

extend/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Croatia extended negotiations with Vietnam."   046 HRV;VNM -

accelerate/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Panama accelerated negotiations with Bhutan."   046 PAN;BTN -

intensify/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Latvia intensified negotiations with Fiji."   046 LVA;FJI -

return/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Ethiopia and Bhutan returned at the summit."   040 ETH;BTN -

sit/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Uruguay and Belgium sat at the summit."   040 URY;BEL -

gather/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Cambodia and Uruguay gathered at the summit."   040 KHM;URY -

assemble/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Gabon and Romania assembled at the summit."   040 GAB;ROU -

convene/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Liberia and Nepal convened at the summit."   040 LBR;NPL -

arrive/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Malta and Vietnam arrived at the summit."   040 MLT;VNM -

get-back/in-talks verb get back
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Indonesia and Bhutan got back at the summit."   040 IDN;BTN -

go-back/in-talks verb go back
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Romania and Fiji went back at the summit."   040 ROU;FJI -

come-back/in-talks verb come back
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Yemen and Belgium came back at the summit."   040 YEM;BEL -

turn-up/in-talks verb turn up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Lebanon and Romania turned up at the summit."   040 LBN;ROU -

haggle/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Norway haggled with Nepal over the border."   046 NOR;NPL -

dicker/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Peru dickered with Vietnam over the border."   046 PER;VNM -

wrangle/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Jordan wrangled with Bhutan over the border."   046 JOR;BTN -

negotiate/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Ghana negotiated with Belgium over the border."   046 GHA;BEL -

renegotiate/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Laos renegotiated with Uruguay over the border."   046 LAO;URY -

ring-up/phone verb ring up
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Iceland rang up the president of Romania."   041 ISL;ROU -
  -  "The boy phoned his mother." none

call-up/phone verb call up
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Bolivia called up the president of Jordan."   041 BOL;JOR -

phone-up/phone verb phone up
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Angola phoned up the president of Nepal."   041 AGO;NPL -

dial/phone verb
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Nepal dialed the president of Vietnam."   041 NPL;VNM -

phone/phone verb
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Estonia phoned the president of Bhutan."   041 EST;BTN -

telephone/phone verb
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Kuwait telephoned the president of Fiji."   041 KWT;FJI -

make/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{call,phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Paraguay made a telephone call with the president of Uruguay."   041 PRY;URY -
  -  "The shop took a call from a customer." none

place/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{call,phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Denmark placed a telephone call with the president of Romania."   041 DNK;ROU -

take/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{call,phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Zambia took a telephone call with the president of Jordan."   041 ZMB;JOR -

receive/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{call,phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Vietnam received a telephone call with the president of Nepal."   041 VNM;NPL -

hold/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{call,phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Oman held a telephone call with the president of Vietnam."   041 OMN;VNM -

have/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{call,phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Chile had a telephone call with the president of Bhutan."   041 CHL;BTN -

get/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{call,phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Cuba got a telephone call with the president of Uruguay."   041 CUB;URY -

share/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{call,phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Bhutan shared a telephone call with the president of Jordan."   041 BTN;JOR -

fly-in/to verb fly in
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Uganda flew in to Nepal."   042 UGA NPL
  -  "The geese arrived in Portugal." none
  -  "The soldiers flew to Cyprus." none

jet-in/to verb jet in
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Slovenia jeted in to Vietnam."   042 SVN VNM

touch-down/to verb touch down
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Ecuador touched down to Bhutan."   042 ECU BTN

land/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Qatar landed to Fiji."   042 QAT FJI

arrive/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Namibia arrived to Belgium."   042 NAM BEL

stop-over/to verb stop over
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Austria stopped over to Uruguay."   042 AUT URY

stop-off/to verb stop off
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Fiji stopped off to Romania."   042 FJI ROU

stop/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Albania stopped to Jordan."   042 ALB JOR

drop-in/to verb drop in
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Thailand dropped in to Nepal."   042 THA NPL

journey/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Croatia journeyed to Vietnam."   042 HRV VNM

jet/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Panama jeted to Bhutan."   042 PAN BTN

head/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Latvia headed to Fiji."   042 LVA FJI

set-off/to verb set off
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Tunisia set off to Belgium."   042 TUN BEL

depart/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Belgium departed to Uruguay."   042 BEL URY

fly/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Sweden flew to Jordan."   042 SWE JOR

travel/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Rwanda traveled to Nepal."   042 RWA NPL

proceed/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Bulgaria proceeded to Vietnam."   042 BGR VNM

hurry/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Ethiopia hurried to Bhutan."   042 ETH BTN

rush/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Greece rushed to Fiji."   042 GRC FJI

drive/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Uruguay drove to Belgium."   042 URY BEL

venture/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Cambodia ventured to Uruguay."   042 KHM URY

make/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Gabon made to Romania."   042 GAB ROU

go/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Hungary went to Jordan."   042 HUN JOR

come/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Liberia came to Nepal."   042 LBR NPL

wing/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Malta winged to Vietnam."   042 MLT VNM

cross/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Indonesia crossed to Bhutan."   042 IDN BTN

repair/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Romania repaired to Fiji."   042 ROU FJI

sail/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Yemen sailed to Belgium."   042 YEM BEL

commute/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Poland commuted to Uruguay."   042 POL URY

trek/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Lebanon treked to Romania."   042 LBN ROU

tour/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Kenya toured Jordan."   042 KEN JOR
  -  "The band toured Portugal." none

visit/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Norway visited Nepal."   042 NOR NPL

crisscross/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Jordan crisscrossed Bhutan."   042 JOR BTN

revisit/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Mongolia revisited Fiji."   042 MNG FJI

carry-out/visit verb carry out
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Laos carried out a visit to Uruguay."   042 LAO URY

launch/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Bolivia launched a visit to Jordan."   042 BOL JOR

open/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Angola opened a visit to Nepal."   042 AGO NPL

extend/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Estonia extended a visit to Bhutan."   042 EST BTN

resume/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Kuwait resumed a visit to Fiji."   042 KWT FJI

commence/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Senegal commenced a visit to Belgium."   042 SEN BEL

finish/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Paraguay finished a visit to Uruguay."   042 PRY URY

close/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Denmark closed a visit to Romania."   042 DNK ROU

cut-short/visit verb cut short
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Zambia cut short a visit to Jordan."   042 ZMB JOR

pay/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Vietnam paid a visit to Nepal."   042 VNM NPL

make/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Oman made a visit to Vietnam."   042 OMN VNM

begin/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Chile began a visit to Bhutan."   042 CHL BTN

start/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Portugal started a visit to Fiji."   042 PRT FJI

conclude/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Malawi concluded a visit to Belgium."   042 MWI BEL

end/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Cuba ended a visit to Uruguay."   042 CUB URY

complete/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Finland completed a visit to Romania."   042 FIN ROU

embark/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Bhutan embarked a visit to Jordan."   042 BTN JOR

go/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Uganda went a visit to Nepal."   042 UGA NPL

leave/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Slovenia left a visit to Vietnam."   042 SVN VNM

depart/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Ecuador departed a visit to Bhutan."   042 ECU BTN

set-out/visit verb set out
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Qatar set out a visit to Fiji."   042 QAT FJI

set-off/visit verb set off
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Namibia set off a visit to Belgium."   042 NAM BEL

arrive/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Austria arrived a visit to Uruguay."   042 AUT URY

fly/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Fiji flew a visit to Romania."   042 FJI ROU

come/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Albania came a visit to Jordan."   042 ALB JOR

return/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Thailand returned a visit to Nepal."   042 THA NPL

interrupt/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Croatia interrupted a visit to Vietnam."   042 HRV VNM

continue/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Panama continued a visit to Bhutan."   042 PAN BTN

prolong/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Latvia prolonged a visit to Fiji."   042 LVA FJI

call-on/on verb call on
  frame  nsubj=actor  obl:on|obl:at|obj=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:on|obl:at|obj{%GOV,%country,%IGO,president,prime minister,king,palace}
  not    xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business}
  core   042
  +  "The foreign minister of Belgium called on the president of Uruguay."   042 BEL URY

drop-in-on/on verb drop in on
  frame  nsubj=actor  obl:on|obl:at|obj=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:on|obl:at|obj{%GOV,%country,%IGO,president,prime minister,king,palace}
  not    xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business}
  core   042
  +  "The foreign minister of Honduras dropped in on the president of Romania."   042 HND ROU

call-at/on verb call at
  frame  nsubj=actor  obl:on|obl:at|obj=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:on|obl:at|obj{%GOV,%country,%IGO,president,prime minister,king,palace}
  not    xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business}
  core   042
  +  "The foreign minister of Sweden called at the president of Jordan."   042 SWE JOR

set/foot verb
  frame  nsubj=actor  obl:in|obl:on|nmod:in|nmod:on|obl:to|nmod:of|obl:of=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:on{foot,soil}
  need   obl:in|obl:on|nmod:in|nmod:on{%country}
  core   042
  +  "The president of Cambodia set foot in Uruguay."   042 KHM URY

step/foot verb
  frame  nsubj=actor  obl:in|obl:on|nmod:in|nmod:on|obl:to|nmod:of|obl:of=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:on{foot,soil}
  need   obl:in|obl:on|nmod:in|nmod:on{%country}
  core   042
  +  "The president of Gabon stepped foot in Romania."   042 GAB ROU

entertain/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Hungary entertained the prime minister of Jordan."   043 HUN JOR
  -  "The innkeeper regaled the guests." none

fete/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Liberia feted the prime minister of Nepal."   043 LBR NPL

fête/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Malta fêted the prime minister of Vietnam."   043 MLT VNM

regale/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Indonesia regaled the prime minister of Bhutan."   043 IDN BTN

put-up/guest verb put up
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Romania put up the prime minister of Fiji."   043 ROU FJI

usher-in/guest verb usher in
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Yemen ushered in the prime minister of Belgium."   043 YEM BEL

dine/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Poland dined the prime minister of Uruguay."   043 POL URY

treat/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Lebanon treated the prime minister of Romania."   043 LBN ROU

greet/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Kenya greeted the prime minister of Jordan."   043 KEN JOR

host/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Norway hosted the prime minister of Nepal."   043 NOR NPL

receive/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Peru received the prime minister of Vietnam."   043 PER VNM

welcome/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Jordan welcomed the prime minister of Bhutan."   043 JOR BTN

see-off/guest verb see off
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Mongolia saw off the prime minister of Fiji."   043 MNG FJI

give/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Laos gave a dinner for the prime minister of Uruguay."   043 LAO URY
  -  "The restaurant served dinner for a couple." none

throw/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Iceland threw a dinner for the prime minister of Romania."   043 ISL ROU

hold/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Bolivia held a dinner for the prime minister of Jordan."   043 BOL JOR

host/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Angola hosted a dinner for the prime minister of Nepal."   043 AGO NPL

grant/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Nepal granted a dinner for the prime minister of Vietnam."   043 NPL VNM

offer/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Estonia offered a dinner for the prime minister of Bhutan."   043 EST BTN

roll-out/banquet verb roll out
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Senegal rolled out a dinner for the prime minister of Belgium."   043 SEN BEL

serve/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Paraguay served a dinner for the prime minister of Uruguay."   043 PRY URY

put-on/banquet verb put on
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Denmark put on an audience to the prime minister of Romania."   043 DNK ROU

arrange/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Zambia arranged a dinner for the prime minister of Jordan."   043 ZMB JOR

accord/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Vietnam accorded a dinner for the prime minister of Nepal."   043 VNM NPL

extend/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Oman extended a dinner for the prime minister of Vietnam."   043 OMN VNM

host/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Chile hosted a summit."   040 CHL -

call/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Portugal called a summit."   040 PRT -

convene/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Malawi convened a summit."   040 MWI -

convoke/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Cuba convoked a summit."   040 CUB -

organise/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Finland organised a summit."   040 FIN -

organize/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Bhutan organized a summit."   040 BTN -

stage/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Uganda staged a summit."   040 UGA -

accommodate/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Slovenia accommodated a summit."   040 SVN -

call-together/summit verb call together
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Ecuador called together a summit."   040 ECU -

mediate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Qatar mediated between Fiji and the rebels."   045 QAT FJI
  -  "The train shuttled between Lima and the coast." none

intervene/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Namibia intervened between Belgium and the rebels."   045 NAM BEL

arbitrate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Austria arbitrated between Uruguay and the rebels."   045 AUT URY

referee/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Fiji refereed between Romania and the rebels."   045 FJI ROU

umpire/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Albania umpired between Jordan and the rebels."   045 ALB JOR

conciliate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Thailand conciliated between Nepal and the rebels."   045 THA NPL

adjudicate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Panama adjudicated between Bhutan and the rebels."   045 PAN BTN

intercede/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Latvia interceded between Fiji and the rebels."   045 LVA FJI

shuttle/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Tunisia shuttled between Belgium and the rebels."   045 TUN BEL

liaise/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Belgium liaised between Uruguay and the rebels."   045 BEL URY

go/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Honduras went between Romania and the rebels."   045 HND ROU

interpose/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Sweden interposed between Jordan and the rebels."   045 SWE JOR

step-in/between verb step in
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Rwanda stepped in between Nepal and the rebels."   045 RWA NPL

judge/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Bulgaria judged between Vietnam and the rebels."   045 BGR VNM

moderate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Ethiopia moderated between Bhutan and the rebels."   045 ETH BTN

bring-together/sides verb bring together
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Greece brought together a truce between Fiji and the rebels."   045 GRC FJI
  -  "The teacher reconciled the girls." none

reconcile/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Uruguay reconciled a truce between Belgium and the rebels."   045 URY BEL

broker/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Cambodia brokered a truce between Uruguay and the rebels."   045 KHM URY

mediate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Gabon mediated a truce between Romania and the rebels."   045 GAB ROU

facilitate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Hungary facilitated a truce between Jordan and the rebels."   045 HUN JOR

moderate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Liberia moderated a truce between Nepal and the rebels."   045 LBR NPL

arbitrate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Malta arbitrated a truce between Vietnam and the rebels."   045 MLT VNM

sponsor/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Indonesia sponsored a truce between Bhutan and the rebels."   045 IDN BTN

midwife/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Romania midwifed a truce between Fiji and the rebels."   045 ROU FJI

get-together/sides verb get together
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Yemen got together a truce between Belgium and the rebels."   045 YEM BEL

chair/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Poland chaired a truce between Uruguay and the rebels."   045 POL URY

convene/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Lebanon convened a truce between Romania and the rebels."   045 LBN ROU

referee/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Kenya refereed a truce between Jordan and the rebels."   045 KEN JOR

conciliate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Norway conciliated a truce between Nepal and the rebels."   045 NOR NPL

engineer/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Jordan engineered a truce between Bhutan and the rebels."   045 JOR BTN

work/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Laos worked mediation between Uruguay and the rebels."   045 LAO URY

play/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Iceland played mediation between Romania and the rebels."   045 ISL ROU

step-in/as verb step in
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Bolivia stepped in its good offices in the dispute."   045 BOL -

function/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Angola functioned mediation between Nepal and the rebels."   045 AGO NPL

use/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Nepal used mediation between Vietnam and the rebels."   045 NPL VNM

lend/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Estonia lent its good offices in the dispute."   045 EST -

take-on/as verb take on
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Senegal took on its good offices in the dispute."   045 SEN -

provide/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Paraguay provided mediation between Uruguay and the rebels."   045 PRY URY

huddle/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A huddle between the presidents of Vietnam and Nepal was shown on television."   040 VNM;NPL -

chat/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A chat between the presidents of Oman and Vietnam was shown on television."   040 OMN;VNM -

dinner/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A dinner between the presidents of Chile and Bhutan was shown on television."   040 CHL;BTN -

lunch/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A lunch between the presidents of Portugal and Fiji was shown on television."   040 PRT;FJI -

breakfast/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A breakfast between the presidents of Malawi and Belgium was shown on television."   040 MWI;BEL -

audience/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A audience between the presidents of Cuba and Uruguay was shown on television."   040 CUB;URY -

conference/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A conference between the presidents of Finland and Romania was shown on television."   040 FIN;ROU -

gathering/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A gathering between the presidents of Bhutan and Jordan was shown on television."   040 BTN;JOR -

forum/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A forum between the presidents of Uganda and Nepal was shown on television."   040 UGA;NPL -

reunion/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A reunion between the presidents of Slovenia and Vietnam was shown on television."   040 SVN;VNM -

rendezvous/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A rendezvous between the presidents of Ecuador and Bhutan was shown on television."   040 ECU;BTN -

handshake/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A handshake between the presidents of Qatar and Fiji was shown on television."   040 QAT;FJI -

conclave/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A conclave between the presidents of Namibia and Belgium was shown on television."   040 NAM;BEL -

deliberation/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A deliberation between the presidents of Austria and Uruguay was shown on television."   040 AUT;URY -

interaction/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A interaction between the presidents of Albania and Jordan was shown on television."   040 ALB;JOR -

powwow/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A powwow between the presidents of Thailand and Nepal was shown on television."   040 THA;NPL -

round-of-talks/between noun round of talks
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A round of talks between the presidents of Croatia and Vietnam was shown on television."   040 HRV;VNM -

colloquy/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A colloquy between the presidents of Latvia and Fiji was shown on television."   040 LVA;FJI -

brainstorming/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A brainstorming between the presidents of Tunisia and Belgium was shown on television."   040 TUN;BEL -

confab/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A confab between the presidents of Belgium and Uruguay was shown on television."   040 BEL;URY -

telephone-call/phone noun telephone call
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A telephone call between the presidents of Honduras and Romania lasted an hour."   041 HND;ROU -

phone-conversation/phone noun phone conversation
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A phone conversation between the presidents of Sweden and Jordan lasted an hour."   041 SWE;JOR -

telephone-conversation/phone noun telephone conversation
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A telephone conversation between the presidents of Rwanda and Nepal lasted an hour."   041 RWA;NPL -

video-call/phone-2 noun video call
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A video call between the presidents of Bulgaria and Vietnam lasted an hour."   041 BGR;VNM -

videoconference/phone noun
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A videoconference between the presidents of Greece and Fiji lasted an hour."   041 GRC;FJI -

teleconference/phone noun
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A teleconference between the presidents of Uruguay and Belgium lasted an hour."   041 URY;BEL -

conference-call/phone noun conference call
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A conference call between the presidents of Cambodia and Uruguay lasted an hour."   041 KHM;URY -

bargaining/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The bargaining between Malta and Vietnam went on for a year."   046 MLT;VNM -

haggling/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The haggling between Indonesia and Bhutan went on for a year."   046 IDN;BTN -

wrangling/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The wrangling between Poland and Uruguay went on for a year."   046 POL;URY -

renegotiation/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The renegotiation between Lebanon and Romania went on for a year."   046 LBN;ROU -

tour/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Peruvian president's tour in Vietnam ended on Monday."   042 PER VNM
  -  "The singer's tour in Portugal ended on Monday." none

stopover/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Jordanian president's stopover in Bhutan ended on Monday."   042 JOR BTN

stay/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Mongolian president's stay in Fiji ended on Monday."   042 MNG FJI

mission/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Ghanaian president's mission in Belgium ended on Monday."   042 GHA BEL

pilgrimage/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Lao president's pilgrimage in Uruguay ended on Monday."   042 LAO URY

state-visit/to noun state visit
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Icelandic president's state visit to Romania ended on Monday."   042 ISL ROU

journey/to-2 noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Bolivian president's journey in Jordan ended on Monday."   042 BOL JOR

arrival/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Angolan president's arrival in Nepal ended on Monday."   042 AGO NPL

stop/to-2 noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Nepalese president's stop in Vietnam ended on Monday."   042 NPL VNM

sojourn/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Estonian president's sojourn in Bhutan ended on Monday."   042 EST BTN

conciliation/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Kuwait's conciliation between Fiji and the rebels went on for a month."   045 KWT FJI

arbitration/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Paraguay's arbitration between Uruguay and the rebels went on for a month."   045 PRY URY

facilitation/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Zambia's facilitation between Jordan and the rebels went on for a month."   045 ZMB JOR

brokering/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Vietnam's brokering between Nepal and the rebels went on for a month."   045 VNM NPL

intercession/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Oman's intercession between Vietnam and the rebels went on for a month."   045 OMN VNM

peacemaking/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Chile's peacemaking between Bhutan and the rebels went on for a month."   045 CHL BTN
