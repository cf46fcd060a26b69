# CONSULT (CAMEO 04), wider: meeting, telephoning, visiting, hosting, mediating and bargaining, as verbs, idioms and nouns.

huddle/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Latvia huddled with the president of Fiji."   040 LVA;FJI -
  -  "The goalkeeper chatted with a fan." none

sit-down/with verb sit down
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Tunisia sat down with the president of Belgium."   040 TUN;BEL -

dine/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Belgium dined with the president of Uruguay."   040 BEL;URY -

lunch/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Honduras lunched with the president of Romania."   040 HND;ROU -

breakfast/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Sweden breakfasted with the president of Jordan."   040 SWE;JOR -

deliberate/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Bulgaria deliberated with the president of Vietnam."   040 BGR;VNM -

commune/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Ethiopia communed with the president of Bhutan."   040 ETH;BTN -

chat/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Greece chatted with the president of Fiji."   040 GRC;FJI -

hobnob/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Uruguay hobnobed with the president of Belgium."   040 URY;BEL -

mingle/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Cambodia mingled with the president of Uruguay."   040 KHM;URY -

reason/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Gabon reasoned with the president of Romania."   040 GAB;ROU -

correspond/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Hungary corresponded with the president of Jordan."   040 HUN;JOR -

compare-notes/with verb compare notes
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Liberia compared notes with the president of Nepal."   040 LBR;NPL -

touch-base/with verb touch base
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Malta touched base with the president of Vietnam."   040 MLT;VNM -

break-bread/with verb break bread
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Indonesia broke bread with the president of Bhutan."   040 IDN;BTN -

shake-hands/with verb shake hands
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Romania shook hands with the president of Fiji."   040 ROU;FJI -

brainstorm/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Yemen brainstormed with the president of Belgium."   040 YEM;BEL -

reconvene/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Poland reconvened with the president of Uruguay."   040 POL;URY -

interact/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Lebanon interacted with the president of Romania."   040 LBN;ROU -

socialise/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Kenya socialised with the president of Jordan."   040 KEN;JOR -

socialize/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Norway socialized with the president of Nepal."   040 NOR;NPL -

reunite/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Peru reunited with the president of Vietnam."   040 PER;VNM -

rendezvous/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Jordan rendezvoused with the president of Bhutan."   040 JOR;BTN -

strategise/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Mongolia strategised with the president of Fiji."   040 MNG;FJI -

strategize/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Ghana strategized with the president of Belgium."   040 GHA;BEL -

sit/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Laos sat with the president of Uruguay."   040 LAO;URY -

consult/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Iceland consulted with the president of Romania."   040 ISL;ROU -

get-together/with verb get together
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Angola got together with the president of Nepal."   040 AGO;NPL -

link-up/with verb link up
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Nepal linked up with the president of Vietnam."   040 NPL;VNM -

teleconference/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Estonia teleconferenced with the president of Bhutan."   040 EST;BTN -

videoconference/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Kuwait videoconferenced with the president of Fiji."   040 KWT;FJI -

discuss/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Senegal discussed with the president of Belgium."   040 SEN;BEL -

debate/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Paraguay debated with the president of Uruguay."   040 PRY;URY -

closet/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Denmark closeted with the president of Romania."   040 DNK;ROU -

argue/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Zambia argued with the president of Jordan."   040 ZMB;JOR -

palaver/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Vietnam palavered with the president of Nepal."   040 VNM;NPL -

talk/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Oman talked with the president of Vietnam."   040 OMN;VNM -

speak/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Chile spoke with the president of Bhutan."   040 CHL;BTN -

convene/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Portugal and Fiji convened in Lima."   044 PRT;FJI -
  -  "The dancers assembled in the hall." none

assemble/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Malawi and Belgium assembled in Lima."   044 MWI;BEL -

congregate/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Cuba and Uruguay congregated in Lima."   044 CUB;URY -

reconvene/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Finland and Romania reconvened in Lima."   044 FIN;ROU -

huddle/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Bhutan and Jordan huddled in Lima."   044 BTN;JOR -

sit-down/together verb sit down
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Uganda and Nepal sat down in Lima."   044 UGA;NPL -

get-together/together verb get together
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Slovenia and Vietnam got together in Lima."   044 SVN;VNM -

lunch/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Ecuador and Bhutan lunched in Lima."   044 ECU;BTN -

dine/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Qatar and Fiji dined in Lima."   044 QAT;FJI -

deliberate/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Namibia and Belgium deliberated in Lima."   044 NAM;BEL -

reunite/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Austria and Uruguay reunited in Lima."   044 AUT;URY -

meet-up/together verb meet up
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Fiji and Romania met up in Lima."   044 FJI;ROU -

confer/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Albania and Jordan conferred."   040 ALB;JOR -

consult/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Thailand and Nepal consulted in Lima."   044 THA;NPL -

come-together/together verb come together
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Croatia and Vietnam came together in Lima."   044 HRV;VNM -

embrace/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Latvia and Fiji embraced in Lima."   044 LVA;FJI -

hug/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Tunisia and Belgium hugged in Lima."   044 TUN;BEL -

chat/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Belgium and Uruguay chatted in Lima."   044 BEL;URY -

rendezvous/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Honduras and Romania rendezvoused in Lima."   044 HND;ROU -

breakfast/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Sweden and Jordan breakfasted in Lima."   044 SWE;JOR -

negotiate/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Rwanda and Nepal negotiated in Lima."   046 RWA;NPL -

parley/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Bulgaria and Vietnam parleyed in Lima."   044 BGR;VNM -

caucus/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Ethiopia and Bhutan caucused in Lima."   044 ETH;BTN -

exchange/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Greece exchanged views with the foreign minister of Fiji."   040 GRC;FJI -
  -  "The boys swapped notes with their teacher." none

trade/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Uruguay traded views with the foreign minister of Belgium."   040 URY;BEL -

swap/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Cambodia swapped views with the foreign minister of Uruguay."   040 KHM;URY -

share/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Gabon shared views with the foreign minister of Romania."   040 GAB;ROU -

compare/views verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{view,opinion,pleasantry,greeting,word,call,telephone call,idea,note,letter,handshake,message,kind word,toast,assessment,thought}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   041 reciprocal  when obj{call,telephone call}
  core   040 reciprocal
  +  "The foreign minister of Hungary compared views with the foreign minister of Jordan."   040 HUN;JOR -

open/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Liberia opened negotiations with Nepal."   046 LBR;NPL -
  -  "The bakery opened discussions with its customers." none

launch/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Malta launched negotiations with Vietnam."   046 MLT;VNM -

relaunch/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Indonesia relaunched negotiations with Bhutan."   046 IDN;BTN -

renew/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Romania renewed negotiations with Fiji."   046 ROU;FJI -

revive/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Yemen revived negotiations with Belgium."   046 YEM;BEL -

pursue/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Poland pursued negotiations with Uruguay."   046 POL;URY -

continue/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Lebanon continued negotiations with Romania."   046 LBN;ROU -

wrap-up/talks verb wrap up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Kenya wrapped up a summit with Jordan."   040 KEN;JOR -

finish/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Norway finished a summit with Nepal."   040 NOR;NPL -

complete/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Peru completed a summit with Vietnam."   040 PER;VNM -

conclude/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Jordan concluded a summit with Bhutan."   040 JOR;BTN -

conduct/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Mongolia conducted a summit with Fiji."   040 MNG;FJI -

stage/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Ghana staged negotiations with Belgium."   046 GHA;BEL -

convene/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Laos convened negotiations with Uruguay."   046 LAO;URY -

initiate/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Bolivia initiated negotiations with Jordan."   046 BOL;JOR -

commence/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Angola commenced negotiations with Nepal."   046 AGO;NPL -

resume/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Nepal resumed negotiations with Vietnam."   046 NPL;VNM -

begin/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Estonia began negotiations with Bhutan."   046 EST;BTN -

start/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Kuwait started negotiations with Fiji."   046 KWT;FJI -

restart/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Senegal restarted negotiations with Belgium."   046 SEN;BEL -

reopen/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Paraguay reopened negotiations with Uruguay."   046 PRY;URY -

carry-on/talks verb carry on
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Denmark carried on a summit."   040 DNK -

join/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Vietnam joined negotiations with Nepal."   046 VNM;NPL -

join-in/talks verb join in
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Oman joined in a summit."   040 OMN -

attend/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Chile attended a summit with Bhutan."   040 CHL;BTN -

hold/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Portugal held negotiations with Fiji."   046 PRT;FJI -

have/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Malawi had a summit with Belgium."   040 MWI;BEL -

carry-out/talks verb carry out
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Cuba carried out negotiations with Uruguay."   046 CUB;URY -

take-part/talks verb take part
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Bhutan took part negotiations with Jordan."   046 BTN;JOR -

reconvene/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Slovenia reconvened a summit with Vietnam."   040 SVN;VNM -

round-off/talks verb round off
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Qatar rounded off a summit."   040 QAT -

keep-up/talks verb keep up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Namibia kept up negotiations with Belgium."   046 NAM;BEL -

go-into/talks verb go into
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Austria went into a summit."   040 AUT -

enter-into/talks verb enter into
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Fiji entered into a summit."   040 FJI -

prolong/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Albania prolonged negotiations with Jordan."   046 ALB;JOR -

extend/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Thailand extended negotiations with Nepal."   046 THA;NPL -

accelerate/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Croatia accelerated negotiations with Vietnam."   046 HRV;VNM -

intensify/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Panama intensified a summit with Bhutan."   040 PAN;BTN -

engage/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Belgium and Uruguay engaged at the summit."   040 BEL;URY -

participate/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Honduras and Romania participated at the summit."   040 HND;ROU -

take-part/in-talks verb take part
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Sweden and Jordan took part at the summit."   040 SWE;JOR -

enter/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Rwanda and Nepal entered at the summit."   040 RWA;NPL -

return/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Bulgaria and Vietnam returned at the summit."   040 BGR;VNM -

sit/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Greece and Fiji sat at the summit."   040 GRC;FJI -

gather/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Uruguay and Belgium gathered at the summit."   040 URY;BEL -

assemble/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Cambodia and Uruguay assembled at the summit."   040 KHM;URY -

meet/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Gabon and Romania met at the summit."   040 GAB;ROU -

convene/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Hungary and Jordan convened at the summit."   040 HUN;JOR -

arrive/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Liberia and Nepal arrived at the summit."   040 LBR;NPL -

get-back/in-talks verb get back
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Malta and Vietnam got back at the summit."   040 MLT;VNM -

go-back/in-talks verb go back
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Indonesia and Bhutan went back at the summit."   040 IDN;BTN -

come-back/in-talks verb come back
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Romania and Fiji came back at the summit."   040 ROU;FJI -

join/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Yemen and Belgium joined at the summit."   040 YEM;BEL -

turn-up/in-talks verb turn up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Poland and Uruguay turned up at the summit."   040 POL;URY -

haggle/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Kenya haggled with Jordan over the border."   046 KEN;JOR -

dicker/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Norway dickered with Nepal over the border."   046 NOR;NPL -

wrangle/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Peru wrangled with Vietnam over the border."   046 PER;VNM -

negotiate/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Mongolia negotiated with Fiji over the border."   046 MNG;FJI -

renegotiate/over verb
  frame  nsubj=actor  obl:with=actor  obl:over|obl:on|obl:about=topic
  need   obl:over|obl:with|obl:about{*}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  core   046 reciprocal
  +  "Ghana renegotiated with Belgium over the border."   046 GHA;BEL -

ring-up/phone verb ring up
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Laos rang up the president of Uruguay."   041 LAO;URY -
  -  "The boy phoned his mother." none

phone-up/phone verb phone up
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Iceland phoned up the president of Romania."   041 ISL;ROU -

dial/phone verb
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Bolivia dialed the president of Jordan."   041 BOL;JOR -

phone/phone verb
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Angola phoned the president of Nepal."   041 AGO;NPL -

telephone/phone verb
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Nepal telephoned the president of Vietnam."   041 NPL;VNM -

make/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Kuwait made a telephone call with the president of Fiji."   041 KWT;FJI -
  -  "The shop took a call from a customer." none

place/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Senegal placed a telephone call with the president of Belgium."   041 SEN;BEL -

take/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Paraguay took a telephone call with the president of Uruguay."   041 PRY;URY -

receive/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Denmark received a telephone call with the president of Romania."   041 DNK;ROU -

hold/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Zambia held a telephone call with the president of Jordan."   041 ZMB;JOR -

have/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Vietnam had a telephone call with the president of Nepal."   041 VNM;NPL -

get/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Portugal got a telephone call with the president of Fiji."   041 PRT;FJI -

initiate/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Malawi initiated a telephone call with the president of Belgium."   041 MWI;BEL -

share/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Cuba shared a telephone call with the president of Uruguay."   041 CUB;URY -

fly-in/to verb fly in
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Finland flew in to Romania."   042 FIN ROU
  -  "The geese arrived in Portugal." none
  -  "The soldiers flew to Cyprus." none

jet-in/to verb jet in
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Bhutan jeted in to Jordan."   042 BTN JOR

touch-down/to verb touch down
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Uganda touched down to Nepal."   042 UGA NPL

land/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Slovenia landed to Vietnam."   042 SVN VNM

arrive/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Ecuador arrived to Bhutan."   042 ECU BTN

stop-over/to verb stop over
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Qatar stopped over to Fiji."   042 QAT FJI

stop-off/to verb stop off
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Namibia stopped off to Belgium."   042 NAM BEL

stop/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Austria stopped to Uruguay."   042 AUT URY

drop-in/to verb drop in
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Fiji dropped in to Romania."   042 FJI ROU

journey/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Albania journeyed to Jordan."   042 ALB JOR

jet/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Thailand jeted to Nepal."   042 THA NPL

head/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Croatia headed to Vietnam."   042 HRV VNM

set-off/to verb set off
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Panama set off to Bhutan."   042 PAN BTN

depart/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Latvia departed to Fiji."   042 LVA FJI

fly/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Belgium flew to Uruguay."   042 BEL URY

travel/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Honduras traveled to Romania."   042 HND ROU

proceed/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Sweden proceeded to Jordan."   042 SWE JOR

hurry/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Rwanda hurried to Nepal."   042 RWA NPL

venture/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Bulgaria ventured to Vietnam."   042 BGR VNM

wing/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Ethiopia winged to Bhutan."   042 ETH BTN

sail/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Greece sailed to Fiji."   042 GRC FJI

commute/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Uruguay commuted to Belgium."   042 URY BEL

trek/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Cambodia treked to Uruguay."   042 KHM URY

tour/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Gabon toured Romania."   042 GAB ROU
  -  "The band toured Portugal." none

visit/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Hungary visited Jordan."   042 HUN JOR

crisscross/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Malta crisscrossed Vietnam."   042 MLT VNM

revisit/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Indonesia revisited Bhutan."   042 IDN BTN

carry-out/visit verb carry out
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Yemen carried out a visit to Belgium."   042 YEM BEL

launch/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Lebanon launched a visit to Romania."   042 LBN ROU

open/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Kenya opened a visit to Jordan."   042 KEN JOR

extend/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Peru extended a visit to Vietnam."   042 PER VNM

resume/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Jordan resumed a visit to Bhutan."   042 JOR BTN

commence/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Mongolia commenced a visit to Fiji."   042 MNG FJI

finish/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Ghana finished a visit to Belgium."   042 GHA BEL

close/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Laos closed a visit to Uruguay."   042 LAO URY

cut-short/visit verb cut short
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Iceland cut short a visit to Romania."   042 ISL ROU

pay/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Bolivia paid a visit to Jordan."   042 BOL JOR

make/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Angola made a visit to Nepal."   042 AGO NPL

begin/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Nepal began a visit to Vietnam."   042 NPL VNM

start/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Estonia started a visit to Bhutan."   042 EST BTN

conclude/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Kuwait concluded a visit to Fiji."   042 KWT FJI

end/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Senegal ended a visit to Belgium."   042 SEN BEL

complete/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Paraguay completed a visit to Uruguay."   042 PRY URY

embark/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Denmark embarked a visit to Romania."   042 DNK ROU

go/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Zambia went a visit to Jordan."   042 ZMB JOR

leave/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Vietnam left a visit to Nepal."   042 VNM NPL

depart/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Oman departed a visit to Vietnam."   042 OMN VNM

set-out/visit verb set out
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Chile set out a visit to Bhutan."   042 CHL BTN

set-off/visit verb set off
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Portugal set off a visit to Fiji."   042 PRT FJI

arrive/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Malawi arrived a visit to Belgium."   042 MWI BEL

fly/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Cuba flew a visit to Uruguay."   042 CUB URY

come/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Finland came a visit to Romania."   042 FIN ROU

return/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Bhutan returned a visit to Jordan."   042 BTN JOR

interrupt/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Uganda interrupted a visit to Nepal."   042 UGA NPL

continue/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Slovenia continued a visit to Vietnam."   042 SVN VNM

prolong/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Ecuador prolonged a visit to Bhutan."   042 ECU BTN

drop-in-on/on verb drop in on
  frame  nsubj=actor  obl:on|obl:at|obj=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:on|obl:at|obj{%GOV,%country,%IGO,president,prime minister,king,palace}
  not    xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business}
  core   042
  +  "The foreign minister of Namibia dropped in on the president of Belgium."   042 NAM BEL

call-at/on verb call at
  frame  nsubj=actor  obl:on|obl:at|obj=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:on|obl:at|obj{%GOV,%country,%IGO,president,prime minister,king,palace}
  not    xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business}
  core   042
  +  "The foreign minister of Austria called at the president of Uruguay."   042 AUT URY

set/foot verb
  frame  nsubj=actor  obl:in|obl:on|nmod:in|nmod:on|obl:to|nmod:of|obl:of=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:on{foot,soil}
  need   obl:in|obl:on|nmod:in|nmod:on{%country}
  core   042
  +  "The president of Latvia set foot in Fiji."   042 LVA FJI

step/foot verb
  frame  nsubj=actor  obl:in|obl:on|nmod:in|nmod:on|obl:to|nmod:of|obl:of=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:on{foot,soil}
  need   obl:in|obl:on|nmod:in|nmod:on{%country}
  core   042
  +  "The president of Tunisia stepped foot in Belgium."   042 TUN BEL

entertain/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Belgium entertained the prime minister of Uruguay."   043 BEL URY
  -  "The innkeeper regaled the guests." none

fete/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Honduras feted the prime minister of Romania."   043 HND ROU

fête/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Sweden fêted the prime minister of Jordan."   043 SWE JOR

regale/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Rwanda regaled the prime minister of Nepal."   043 RWA NPL

put-up/guest verb put up
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Bulgaria put up the prime minister of Vietnam."   043 BGR VNM

usher-in/guest verb usher in
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Ethiopia ushered in the prime minister of Bhutan."   043 ETH BTN

dine/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Greece dined the prime minister of Fiji."   043 GRC FJI

greet/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Uruguay greeted the prime minister of Belgium."   043 URY BEL

host/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Cambodia hosted the prime minister of Uruguay."   043 KHM URY

welcome/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Gabon welcomed the prime minister of Romania."   043 GAB ROU

see-off/guest verb see off
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Hungary saw off the prime minister of Jordan."   043 HUN JOR

give/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Malta gave a dinner for the prime minister of Vietnam."   043 MLT VNM
  -  "The restaurant served dinner for a couple." none

throw/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Indonesia threw a dinner for the prime minister of Bhutan."   043 IDN BTN

hold/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Romania held a dinner for the prime minister of Fiji."   043 ROU FJI

host/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Yemen hosted a dinner for the prime minister of Belgium."   043 YEM BEL

grant/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Poland granted a dinner for the prime minister of Uruguay."   043 POL URY

offer/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Lebanon offered a dinner for the prime minister of Romania."   043 LBN ROU

roll-out/banquet verb roll out
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Norway rolled out a dinner for the prime minister of Nepal."   043 NOR NPL

serve/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Peru served a dinner for the prime minister of Vietnam."   043 PER VNM

put-on/banquet verb put on
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Jordan put on an audience to the prime minister of Bhutan."   043 JOR BTN

arrange/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Mongolia arranged a dinner for the prime minister of Fiji."   043 MNG FJI

accord/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Ghana accorded a dinner for the prime minister of Belgium."   043 GHA BEL

extend/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Laos extended a dinner for the prime minister of Uruguay."   043 LAO URY

host/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Iceland hosted a summit."   040 ISL -

call/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Bolivia called a summit."   040 BOL -

convene/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Angola convened a summit."   040 AGO -

convoke/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Nepal convoked a summit."   040 NPL -

organise/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Estonia organised a summit."   040 EST -

organize/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Kuwait organized a summit."   040 KWT -

stage/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Senegal staged a summit."   040 SEN -

accommodate/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Paraguay accommodated a summit."   040 PRY -

call-together/summit verb call together
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Denmark called together a summit."   040 DNK -

mediate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Zambia mediated between Jordan and the rebels."   045 ZMB JOR
  -  "The train shuttled between Lima and the coast." none

intervene/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Vietnam intervened between Nepal and the rebels."   045 VNM NPL

arbitrate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Oman arbitrated between Vietnam and the rebels."   045 OMN VNM

referee/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Chile refereed between Bhutan and the rebels."   045 CHL BTN

umpire/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Portugal umpired between Fiji and the rebels."   045 PRT FJI

conciliate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Malawi conciliated between Belgium and the rebels."   045 MWI BEL

adjudicate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Finland adjudicated between Romania and the rebels."   045 FIN ROU

intercede/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Bhutan interceded between Jordan and the rebels."   045 BTN JOR

shuttle/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Uganda shuttled between Nepal and the rebels."   045 UGA NPL

liaise/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Slovenia liaised between Vietnam and the rebels."   045 SVN VNM

go/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Ecuador went between Bhutan and the rebels."   045 ECU BTN

interpose/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Qatar interposed between Fiji and the rebels."   045 QAT FJI

step-in/between verb step in
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Namibia stepped in between Belgium and the rebels."   045 NAM BEL

judge/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Austria judged between Uruguay and the rebels."   045 AUT URY

moderate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Fiji moderated between Romania and the rebels."   045 FJI ROU

bring-together/sides verb bring together
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Albania brought together a truce between Jordan and the rebels."   045 ALB JOR
  -  "The teacher reconciled the girls." none

reconcile/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Thailand reconciled a truce between Nepal and the rebels."   045 THA NPL

broker/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Croatia brokered a truce between Vietnam and the rebels."   045 HRV VNM

mediate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Panama mediated a truce between Bhutan and the rebels."   045 PAN BTN

facilitate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Latvia facilitated a truce between Fiji and the rebels."   045 LVA FJI

moderate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Tunisia moderated a truce between Belgium and the rebels."   045 TUN BEL

arbitrate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Belgium arbitrated a truce between Uruguay and the rebels."   045 BEL URY

sponsor/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Honduras sponsored a truce between Romania and the rebels."   045 HND ROU

midwife/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Sweden midwifed a truce between Jordan and the rebels."   045 SWE JOR

get-together/sides verb get together
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Rwanda got together a truce between Nepal and the rebels."   045 RWA NPL

chair/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Bulgaria chaired a truce between Vietnam and the rebels."   045 BGR VNM

convene/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Ethiopia convened a truce between Bhutan and the rebels."   045 ETH BTN

referee/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Greece refereed a truce between Fiji and the rebels."   045 GRC FJI

conciliate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Uruguay conciliated a truce between Belgium and the rebels."   045 URY BEL

engineer/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Gabon engineered a truce between Romania and the rebels."   045 GAB ROU

act/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Hungary acted mediation between Jordan and the rebels."   045 HUN JOR

serve/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Liberia served mediation between Nepal and the rebels."   045 LBR NPL

work/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Malta worked mediation between Vietnam and the rebels."   045 MLT VNM

play/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Indonesia played mediation between Bhutan and the rebels."   045 IDN BTN

step-in/as verb step in
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Romania stepped in its good offices in the dispute."   045 ROU -

function/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Yemen functioned mediation between Belgium and the rebels."   045 YEM BEL

use/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Poland used mediation between Uruguay and the rebels."   045 POL URY

lend/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Lebanon lent its good offices in the dispute."   045 LBN -

take-on/as verb take on
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Norway took on mediation between Nepal and the rebels."   045 NOR NPL

provide/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Peru provided mediation between Vietnam and the rebels."   045 PER VNM

huddle/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A huddle between the presidents of Ghana and Belgium was shown on television."   040 GHA;BEL -

chat/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A chat between the presidents of Laos and Uruguay was shown on television."   040 LAO;URY -

dinner/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A dinner between the presidents of Iceland and Romania was shown on television."   040 ISL;ROU -

lunch/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A lunch between the presidents of Bolivia and Jordan was shown on television."   040 BOL;JOR -

breakfast/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A breakfast between the presidents of Angola and Nepal was shown on television."   040 AGO;NPL -

audience/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A audience between the presidents of Nepal and Vietnam was shown on television."   040 NPL;VNM -

conference/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A conference between the presidents of Estonia and Bhutan was shown on television."   040 EST;BTN -

gathering/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A gathering between the presidents of Kuwait and Fiji was shown on television."   040 KWT;FJI -

forum/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A forum between the presidents of Senegal and Belgium was shown on television."   040 SEN;BEL -

reunion/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A reunion between the presidents of Paraguay and Uruguay was shown on television."   040 PRY;URY -

rendezvous/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A rendezvous between the presidents of Denmark and Romania was shown on television."   040 DNK;ROU -

handshake/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A handshake between the presidents of Zambia and Jordan was shown on television."   040 ZMB;JOR -

conclave/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A conclave between the presidents of Vietnam and Nepal was shown on television."   040 VNM;NPL -

deliberation/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A deliberation between the presidents of Oman and Vietnam was shown on television."   040 OMN;VNM -

interaction/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A interaction between the presidents of Portugal and Fiji was shown on television."   040 PRT;FJI -

powwow/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A powwow between the presidents of Malawi and Belgium was shown on television."   040 MWI;BEL -

round-of-talks/between noun round of talks
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A round of talks between the presidents of Cuba and Uruguay was shown on television."   040 CUB;URY -

colloquy/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A colloquy between the presidents of Bhutan and Jordan was shown on television."   040 BTN;JOR -

brainstorming/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A brainstorming between the presidents of Uganda and Nepal was shown on television."   040 UGA;NPL -

confab/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A confab between the presidents of Slovenia and Vietnam was shown on television."   040 SVN;VNM -

telephone-call/phone noun telephone call
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A telephone call between the presidents of Ecuador and Bhutan lasted an hour."   041 ECU;BTN -

phone-conversation/phone noun phone conversation
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A phone conversation between the presidents of Qatar and Fiji lasted an hour."   041 QAT;FJI -

telephone-conversation/phone noun telephone conversation
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A telephone conversation between the presidents of Namibia and Belgium lasted an hour."   041 NAM;BEL -

video-call/phone-2 noun video call
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A video call between the presidents of Austria and Uruguay lasted an hour."   041 AUT;URY -

videoconference/phone noun
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A videoconference between the presidents of Albania and Jordan lasted an hour."   041 ALB;JOR -

teleconference/phone noun
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A teleconference between the presidents of Thailand and Nepal lasted an hour."   041 THA;NPL -

conference-call/phone noun conference call
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A conference call between the presidents of Croatia and Vietnam lasted an hour."   041 HRV;VNM -

bargaining/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The bargaining between Belgium and Uruguay went on for a year."   046 BEL;URY -

haggling/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The haggling between Honduras and Romania went on for a year."   046 HND;ROU -

wrangling/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The wrangling between Bulgaria and Vietnam went on for a year."   046 BGR;VNM -

renegotiation/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The renegotiation between Ethiopia and Bhutan went on for a year."   046 ETH;BTN -

tour/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Cambodian president's tour in Uruguay ended on Monday."   042 KHM URY
  -  "The singer's tour in Portugal ended on Monday." none

stopover/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Gabonese president's stopover in Romania ended on Monday."   042 GAB ROU

stay/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Hungarian president's stay in Jordan ended on Monday."   042 HUN JOR

pilgrimage/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Liberian president's pilgrimage in Nepal ended on Monday."   042 LBR NPL

state-visit/to noun state visit
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Maltese president's state visit to Vietnam ended on Monday."   042 MLT VNM

journey/to-2 noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Indonesian president's journey in Bhutan ended on Monday."   042 IDN BTN

arrival/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Romanian president's arrival in Fiji ended on Monday."   042 ROU FJI

stop/to-2 noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Yemeni president's stop in Belgium ended on Monday."   042 YEM BEL

sojourn/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Polish president's sojourn in Uruguay ended on Monday."   042 POL URY

conciliation/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Lebanon's conciliation between Romania and the rebels went on for a month."   045 LBN ROU

arbitration/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Norway's arbitration between Nepal and the rebels went on for a month."   045 NOR NPL

facilitation/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Jordan's facilitation between Bhutan and the rebels went on for a month."   045 JOR BTN

brokering/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Mongolia's brokering between Fiji and the rebels went on for a month."   045 MNG FJI

intercession/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Ghana's intercession between Belgium and the rebels went on for a month."   045 GHA BEL

peacemaking/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Laos's peacemaking between Uruguay and the rebels went on for a month."   045 LAO URY
