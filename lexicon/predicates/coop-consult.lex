# CONSULT (CAMEO 04), wider: meeting, telephoning, visiting, hosting, mediating and bargaining, as verbs, idioms and nouns.

huddle/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Tunisia huddled with the president of Belgium."   040 TUN;BEL -
  -  "The goalkeeper chatted with a fan." none

sit-down/with verb sit down
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Belgium sat down with the president of Uruguay."   040 BEL;URY -

dine/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Honduras dined with the president of Romania."   040 HND;ROU -

lunch/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Sweden lunched with the president of Jordan."   040 SWE;JOR -

breakfast/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Rwanda breakfasted with the president of Nepal."   040 RWA;NPL -

deliberate/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Ethiopia deliberated with the president of Bhutan."   040 ETH;BTN -

commune/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Greece communed with the president of Fiji."   040 GRC;FJI -

chat/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Uruguay chatted with the president of Belgium."   040 URY;BEL -

hobnob/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Cambodia hobnobed with the president of Uruguay."   040 KHM;URY -

mingle/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Gabon mingled with the president of Romania."   040 GAB;ROU -

reason/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Hungary reasoned with the president of Jordan."   040 HUN;JOR -

correspond/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Liberia corresponded with the president of Nepal."   040 LBR;NPL -

compare-notes/with verb compare notes
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Malta compared notes with the president of Vietnam."   040 MLT;VNM -

touch-base/with verb touch base
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Indonesia touched base with the president of Bhutan."   040 IDN;BTN -

break-bread/with verb break bread
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Romania broke bread with the president of Fiji."   040 ROU;FJI -

shake-hands/with verb shake hands
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Yemen shook hands with the president of Belgium."   040 YEM;BEL -

brainstorm/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Poland brainstormed with the president of Uruguay."   040 POL;URY -

reconvene/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Lebanon reconvened with the president of Romania."   040 LBN;ROU -

interact/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Kenya interacted with the president of Jordan."   040 KEN;JOR -

socialise/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Norway socialised with the president of Nepal."   040 NOR;NPL -

socialize/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Peru socialized with the president of Vietnam."   040 PER;VNM -

reunite/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Jordan reunited with the president of Bhutan."   040 JOR;BTN -

rendezvous/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Mongolia rendezvoused with the president of Fiji."   040 MNG;FJI -

strategise/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Ghana strategised with the president of Belgium."   040 GHA;BEL -

strategize/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Laos strategized with the president of Uruguay."   040 LAO;URY -

sit/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Iceland sat with the president of Romania."   040 ISL;ROU -

consult/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Bolivia consulted with the president of Jordan."   040 BOL;JOR -

get-together/with verb get together
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Nepal got together with the president of Vietnam."   040 NPL;VNM -

link-up/with verb link up
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Estonia linked up with the president of Bhutan."   040 EST;BTN -

teleconference/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Kuwait teleconferenced with the president of Fiji."   040 KWT;FJI -

videoconference/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Senegal videoconferenced with the president of Belgium."   040 SEN;BEL -

discuss/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Paraguay discussed with the president of Uruguay."   040 PRY;URY -

debate/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Denmark debated with the president of Romania."   040 DNK;ROU -

closet/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Zambia closeted with the president of Jordan."   040 ZMB;JOR -

argue/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Vietnam argued with the president of Nepal."   040 VNM;NPL -

palaver/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Oman palavered with the president of Vietnam."   040 OMN;VNM -

talk/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Chile talked with the president of Bhutan."   040 CHL;BTN -

speak/with verb
  frame  nsubj=actor  obl:with|obl:to|nmod:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  need   obl:with|nmod:with|obl:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,%LAB,%SOC,counterpart,colleague,opposite number,negotiator,delegation}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{match,game,song,ball,glove}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video,telephone line}
  core   040 reciprocal
  +  "The president of Portugal spoke with the president of Fiji."   040 PRT;FJI -

convene/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Malawi and Belgium convened in Lima."   044 MWI;BEL -
  -  "The dancers assembled in the hall." none

assemble/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Cuba and Uruguay assembled in Lima."   044 CUB;URY -

congregate/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Finland and Romania congregated in Lima."   044 FIN;ROU -

reconvene/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Bhutan and Jordan reconvened in Lima."   044 BTN;JOR -

huddle/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Uganda and Nepal huddled in Lima."   044 UGA;NPL -

sit-down/together verb sit down
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Slovenia and Vietnam sat down in Lima."   044 SVN;VNM -

get-together/together verb get together
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Ecuador and Bhutan got together in Lima."   044 ECU;BTN -

lunch/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Qatar and Fiji lunched in Lima."   044 QAT;FJI -

dine/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Namibia and Belgium dined in Lima."   044 NAM;BEL -

deliberate/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Austria and Uruguay deliberated in Lima."   044 AUT;URY -

reunite/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Fiji and Romania reunited in Lima."   044 FJI;ROU -

meet-up/together verb meet up
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Albania and Jordan met up in Lima."   044 ALB;JOR -

confer/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Thailand and Nepal conferred."   040 THA;NPL -

consult/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Croatia and Vietnam consulted in Lima."   044 HRV;VNM -

come-together/together verb come together
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Panama and Bhutan came together in Lima."   044 PAN;BTN -

embrace/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Tunisia and Belgium embraced in Lima."   044 TUN;BEL -

hug/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Belgium and Uruguay hugged in Lima."   044 BEL;URY -

chat/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Honduras and Romania chatted in Lima."   044 HND;ROU -

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

negotiate/together verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over=topic
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,envoy,negotiator,delegation,official,defence minister,prime minister,king,general,ambassador,side,finance minister,king,premier,chancellor,mediator,secretary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:with|obj{*}
  core   041 reciprocal  when obl:by|obl:on|obl:over{telephone,phone,video}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit,conference}
  core   040 reciprocal
  +  "The presidents of Bulgaria and Vietnam negotiated in Lima."   046 BGR;VNM -

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
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Malta opened negotiations with Vietnam."   046 MLT;VNM -
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
  +  "Indonesia launched negotiations with Bhutan."   046 IDN;BTN -

relaunch/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Romania relaunched negotiations with Fiji."   046 ROU;FJI -

renew/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Yemen renewed negotiations with Belgium."   046 YEM;BEL -

revive/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Poland revived negotiations with Uruguay."   046 POL;URY -

pursue/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Lebanon pursued negotiations with Romania."   046 LBN;ROU -

continue/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Kenya continued negotiations with Jordan."   046 KEN;JOR -

wrap-up/talks verb wrap up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Norway wrapped up a summit with Nepal."   040 NOR;NPL -

finish/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Peru finished a summit with Vietnam."   040 PER;VNM -

complete/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Jordan completed a summit with Bhutan."   040 JOR;BTN -

conclude/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Mongolia concluded a summit with Fiji."   040 MNG;FJI -

conduct/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Ghana conducted a summit with Belgium."   040 GHA;BEL -

stage/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Laos staged negotiations with Uruguay."   046 LAO;URY -

convene/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Iceland convened negotiations with Romania."   046 ISL;ROU -

initiate/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Angola initiated negotiations with Nepal."   046 AGO;NPL -

commence/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Nepal commenced negotiations with Vietnam."   046 NPL;VNM -

resume/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Estonia resumed negotiations with Bhutan."   046 EST;BTN -

begin/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Kuwait began negotiations with Fiji."   046 KWT;FJI -

start/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Senegal started negotiations with Belgium."   046 SEN;BEL -

restart/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Paraguay restarted negotiations with Uruguay."   046 PRY;URY -

reopen/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Denmark reopened negotiations with Romania."   046 DNK;ROU -

carry-on/talks verb carry on
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Zambia carried on a summit."   040 ZMB -

join/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Oman joined negotiations with Vietnam."   046 OMN;VNM -

join-in/talks verb join in
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Chile joined in a summit."   040 CHL -

attend/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Portugal attended a summit with Fiji."   040 PRT;FJI -

hold/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Malawi held negotiations with Belgium."   046 MWI;BEL -

have/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Cuba had a summit with Uruguay."   040 CUB;URY -

carry-out/talks verb carry out
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Finland carried out negotiations with Romania."   046 FIN;ROU -

take-part/talks verb take part
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Uganda took part negotiations with Nepal."   046 UGA;NPL -

reconvene/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Ecuador reconvened a summit with Bhutan."   040 ECU;BTN -

round-off/talks verb round off
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Namibia rounded off a summit."   040 NAM -

keep-up/talks verb keep up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Austria kept up negotiations with Uruguay."   046 AUT;URY -

go-into/talks verb go into
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Fiji went into a summit."   040 FJI -

enter-into/talks verb enter into
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "The president of Albania entered into a summit."   040 ALB -

prolong/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Thailand prolonged a summit with Nepal."   040 THA;NPL -

extend/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Croatia extended negotiations with Vietnam."   046 HRV;VNM -

accelerate/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Panama accelerated negotiations with Bhutan."   046 PAN;BTN -

intensify/talks verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|obl:about|obl:over|nmod:on|nmod:about|nmod:over=topic  obl:in|obl:at=place
  need   obj{negotiation,dialogue,talk,discussion,summit,meeting,consultation,conversation,peace talk,bargaining,conference,audience,round of talks}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,cabinet meeting,phone,series,bond}
  core   040 multilateral reciprocal  when obj{summit,conference}
  core   046 reciprocal  when obj{negotiation,peace talk,bargaining}
  core   040 reciprocal
  +  "Latvia intensified negotiations with Fiji."   046 LVA;FJI -

engage/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Honduras and Romania engaged at the summit."   040 HND;ROU -

participate/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Sweden and Jordan participated at the summit."   040 SWE;JOR -

take-part/in-talks verb take part
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Rwanda and Nepal took part at the summit."   040 RWA;NPL -

enter/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Bulgaria and Vietnam entered at the summit."   040 BGR;VNM -

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

meet/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "The presidents of Hungary and Jordan met at the summit."   040 HUN;JOR -

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

join/in-talks verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic  obl:at=place
  need   obl:in|obl:into|obl:to|obl:for|obl:at{@talks,negotiation,dialogue,negotiating table,table,discussion,summit}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REL,%LEG,%PRE,%PTY,president,minister,delegation,envoy,ambassador,leader,negotiator,diplomat,mediator}
  not    subj{@sport,@business,@culture,fan,player}
  core   040 multilateral reciprocal  when obl:in|obl:at|obl:for{summit}
  core   046 reciprocal
  +  "Poland joined to the negotiating table with Uruguay."   046 POL;URY -

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

phone-up/phone verb phone up
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Bolivia phoned up the president of Jordan."   041 BOL;JOR -

dial/phone verb
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Angola dialed the president of Nepal."   041 AGO;NPL -

phone/phone verb
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Nepal phoned the president of Vietnam."   041 NPL;VNM -

telephone/phone verb
  frame  nsubj=actor  obj|obl:to|obl:with=actor  obl:about|obl:on=topic
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart,president,prime minister}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,prime minister}
  not    xcomp|ccomp|obl:as|obl:for{*}
  core   041 reciprocal
  +  "The president of Estonia telephoned the president of Bhutan."   041 EST;BTN -

make/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Senegal made a telephone call with the president of Belgium."   041 SEN;BEL -
  -  "The shop took a call from a customer." none

place/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Paraguay placed a telephone call with the president of Uruguay."   041 PRY;URY -

take/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Denmark took a telephone call with the president of Romania."   041 DNK;ROU -

receive/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Zambia received a telephone call with the president of Jordan."   041 ZMB;JOR -

hold/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Vietnam held a telephone call with the president of Nepal."   041 VNM;NPL -

have/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Oman had a telephone call with the president of Vietnam."   041 OMN;VNM -

get/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Malawi got a telephone call with the president of Belgium."   041 MWI;BEL -

initiate/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Cuba initiated a telephone call with the president of Uruguay."   041 CUB;URY -

share/call verb
  frame  nsubj=actor  obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from=actor
  need   obj{phone call,telephone call,phone conversation,telephone conversation,conference call,video call,video conference,videoconference,teleconference}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LEG,president,minister}
  need   obl:to|obl:with|nmod:with|nmod:to|nmod:from|iobj|obl:from{%country,%GOV,%IGO,%REB,%MIL,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Finland shared a telephone call with the president of Romania."   041 FIN;ROU -

fly-in/to verb fly in
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Bhutan flew in to Jordan."   042 BTN JOR
  -  "The geese arrived in Portugal." none
  -  "The soldiers flew to Cyprus." none

jet-in/to verb jet in
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Uganda jeted in to Nepal."   042 UGA NPL

touch-down/to verb touch down
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Slovenia touched down to Vietnam."   042 SVN VNM

land/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Ecuador landed to Bhutan."   042 ECU BTN

arrive/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Qatar arrived to Fiji."   042 QAT FJI

stop-over/to verb stop over
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Namibia stopped over to Belgium."   042 NAM BEL

stop-off/to verb stop off
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Austria stopped off to Uruguay."   042 AUT URY

stop/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Fiji stopped to Romania."   042 FJI ROU

drop-in/to verb drop in
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Albania dropped in to Jordan."   042 ALB JOR

journey/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Thailand journeyed to Nepal."   042 THA NPL

jet/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Croatia jeted to Vietnam."   042 HRV VNM

head/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Panama headed to Bhutan."   042 PAN BTN

set-off/to verb set off
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Latvia set off to Fiji."   042 LVA FJI

depart/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Tunisia departed to Belgium."   042 TUN BEL

fly/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Honduras flew to Romania."   042 HND ROU

travel/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Sweden traveled to Jordan."   042 SWE JOR

proceed/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Rwanda proceeded to Nepal."   042 RWA NPL

hurry/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Bulgaria hurried to Vietnam."   042 BGR VNM

venture/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Ethiopia ventured to Bhutan."   042 ETH BTN

wing/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Greece winged to Fiji."   042 GRC FJI

sail/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Uruguay sailed to Belgium."   042 URY BEL

commute/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Cambodia commuted to Uruguay."   042 KHM URY

trek/to verb
  frame  nsubj=actor  obl:in|obl:to|obl:at|obl:on|obl:into|obl:for=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:in|obl:to|obl:at|obl:on|obl:into|obl:for{%country,%GOV}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,police}
  not    obj{*}
  core   042
  +  "The foreign minister of Gabon treked to Romania."   042 GAB ROU

tour/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Hungary toured Jordan."   042 HUN JOR
  -  "The band toured Portugal." none

visit/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Liberia visited Nepal."   042 LBR NPL

crisscross/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Indonesia crisscrossed Bhutan."   042 IDN BTN

revisit/place verb
  frame  nsubj=actor  obj|obl:of|obl:in=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:of|obl:in{%country}
  not    subj{@troop,soldier,rebel,force,army,@warplane,@warship,plane,ship,@business,@sport,@culture,police}
  not    obj{bridge,match}
  core   042
  +  "The foreign minister of Romania revisited Fiji."   042 ROU FJI

carry-out/visit verb carry out
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Poland carried out a visit to Uruguay."   042 POL URY

launch/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Kenya launched a visit to Jordan."   042 KEN JOR

open/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Norway opened a visit to Nepal."   042 NOR NPL

extend/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Jordan extended a visit to Bhutan."   042 JOR BTN

resume/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Mongolia resumed a visit to Fiji."   042 MNG FJI

commence/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Ghana commenced a visit to Belgium."   042 GHA BEL

finish/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Laos finished a visit to Uruguay."   042 LAO URY

close/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Iceland closed a visit to Romania."   042 ISL ROU

cut-short/visit verb cut short
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Bolivia cut short a visit to Jordan."   042 BOL JOR

pay/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Angola paid a visit to Nepal."   042 AGO NPL

make/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Nepal made a visit to Vietnam."   042 NPL VNM

begin/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Estonia began a visit to Bhutan."   042 EST BTN

start/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Kuwait started a visit to Fiji."   042 KWT FJI

conclude/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Senegal concluded a visit to Belgium."   042 SEN BEL

end/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Paraguay ended a visit to Uruguay."   042 PRY URY

complete/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Denmark completed a visit to Romania."   042 DNK ROU

embark/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Zambia embarked a visit to Jordan."   042 ZMB JOR

go/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Vietnam went a visit to Nepal."   042 VNM NPL

leave/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Oman left a visit to Vietnam."   042 OMN VNM

depart/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Chile departed a visit to Bhutan."   042 CHL BTN

set-out/visit verb set out
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Portugal set out a visit to Fiji."   042 PRT FJI

set-off/visit verb set off
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Malawi set off a visit to Belgium."   042 MWI BEL

arrive/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Cuba arrived a visit to Uruguay."   042 CUB URY

fly/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Finland flew a visit to Romania."   042 FIN ROU

come/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Bhutan came a visit to Jordan."   042 BTN JOR

return/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Uganda returned a visit to Nepal."   042 UGA NPL

interrupt/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Slovenia interrupted a visit to Vietnam."   042 SVN VNM

continue/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Ecuador continued a visit to Bhutan."   042 ECU BTN

prolong/visit verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|nmod:of|obl:of=recipient
  need   obj|obl:on|obl:for|obl:from{visit,trip,tour,stay,stopover,state visit,official visit,working visit,mission,pilgrimage,journey,goodwill visit}
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  not    subj{@sport,@business,@culture,fan,player}
  core   042
  +  "The foreign minister of Qatar prolonged a visit to Fiji."   042 QAT FJI

drop-in-on/on verb drop in on
  frame  nsubj=actor  obl:on|obl:at|obj=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:on|obl:at|obj{%GOV,%country,%IGO,president,prime minister,king,palace}
  not    xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business}
  core   042
  +  "The foreign minister of Austria dropped in on the president of Uruguay."   042 AUT URY

call-at/on verb call at
  frame  nsubj=actor  obl:on|obl:at|obj=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obl:on|obl:at|obj{%GOV,%country,%IGO,president,prime minister,king,palace}
  not    xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business}
  core   042
  +  "The foreign minister of Fiji called at the president of Romania."   042 FJI ROU

set/foot verb
  frame  nsubj=actor  obl:in|obl:on|nmod:in|nmod:on|obl:to|nmod:of|obl:of=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:on{foot,soil}
  need   obl:in|obl:on|nmod:in|nmod:on{%country}
  core   042
  +  "The president of Tunisia set foot in Belgium."   042 TUN BEL

step/foot verb
  frame  nsubj=actor  obl:in|obl:on|nmod:in|nmod:on|obl:to|nmod:of|obl:of=recipient
  need   subj{%GOV,%IGO,%LEG,%REL,%MIL,delegation,envoy,ambassador,minister,president,prime minister,pope,king,queen,chancellor,secretary,emissary,mediator,chief,premier,inspector}
  need   obj|obl:on{foot,soil}
  need   obl:in|obl:on|nmod:in|nmod:on{%country}
  core   042
  +  "The president of Belgium stepped foot in Uruguay."   042 BEL URY

entertain/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Honduras entertained the prime minister of Romania."   043 HND ROU
  -  "The innkeeper regaled the guests." none

fete/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Sweden feted the prime minister of Jordan."   043 SWE JOR

fête/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Rwanda fêted the prime minister of Nepal."   043 RWA NPL

regale/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Bulgaria regaled the prime minister of Vietnam."   043 BGR VNM

put-up/guest verb put up
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Ethiopia put up the prime minister of Bhutan."   043 ETH BTN

usher-in/guest verb usher in
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Greece ushered in the prime minister of Fiji."   043 GRC FJI

dine/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Uruguay dined the prime minister of Belgium."   043 URY BEL

greet/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Cambodia greeted the prime minister of Uruguay."   043 KHM URY

host/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Gabon hosted the prime minister of Romania."   043 GAB ROU

receive/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Hungary received the prime minister of Jordan."   043 HUN JOR

welcome/guest verb
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Liberia welcomed the prime minister of Nepal."   043 LBR NPL

see-off/guest verb see off
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  not    obl:as|obl:for|xcomp|ccomp{*}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The president of Malta saw off the prime minister of Vietnam."   043 MLT VNM

give/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Romania gave a dinner for the prime minister of Fiji."   043 ROU FJI
  -  "The restaurant served dinner for a couple." none

throw/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Yemen threw a dinner for the prime minister of Belgium."   043 YEM BEL

hold/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Poland held a dinner for the prime minister of Uruguay."   043 POL URY

host/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Lebanon hosted a dinner for the prime minister of Romania."   043 LBN ROU

grant/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Kenya granted a dinner for the prime minister of Jordan."   043 KEN JOR

offer/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Norway offered a dinner for the prime minister of Nepal."   043 NOR NPL

roll-out/banquet verb roll out
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Jordan rolled out a dinner for the prime minister of Bhutan."   043 JOR BTN

serve/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Mongolia served a dinner for the prime minister of Fiji."   043 MNG FJI

put-on/banquet verb put on
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Ghana put on an audience to the prime minister of Belgium."   043 GHA BEL

arrange/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Laos arranged a dinner for the prime minister of Uruguay."   043 LAO URY

accord/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Iceland accorded a dinner for the prime minister of Romania."   043 ISL ROU

extend/banquet verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   subj{%GOV,%country,%IGO,president,prime minister,king,queen,chancellor,emir,sultan,minister,pope}
  need   obj{lunch,dinner,audience,banquet,reception,luncheon,state dinner,state banquet,hearing,red carpet,feast,breakfast,welcome,tea}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%REL,%OPP,president,prime minister,minister,king,queen,delegation,envoy,chancellor,ambassador,guest,counterpart,visitor,emissary}
  not    subj{@sport,@business,@culture,fan,player}
  core   043
  +  "The president of Bolivia extended a dinner for the prime minister of Jordan."   043 BOL JOR

host/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Angola hosted a summit."   040 AGO -

call/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Nepal called a summit."   040 NPL -

convene/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Estonia convened a summit."   040 EST -

convoke/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Kuwait convoked a summit."   040 KWT -

organise/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Senegal organised a summit."   040 SEN -

organize/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Paraguay organized a summit."   040 PRY -

stage/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Denmark staged a summit."   040 DNK -

accommodate/summit verb
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Zambia accommodated a summit."   040 ZMB -

call-together/summit verb call together
  frame  nsubj=actor
  need   obj{summit,peace conference,conference,meeting,negotiation,round of talks,peace talk,talk,dialogue}
  need   subj{%country,%GOV,%IGO}
  not    subj{@sport,@business,@culture,fan,player}
  not    obj{press conference,news conference,party conference}
  core   046  when obj{negotiation,peace talk}
  core   040 multilateral  when obj{summit,conference,peace conference}
  core   040
  +  "Vietnam called together a summit."   040 VNM -

mediate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Oman mediated between Vietnam and the rebels."   045 OMN VNM
  -  "The train shuttled between Lima and the coast." none

intervene/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Chile intervened between Bhutan and the rebels."   045 CHL BTN

arbitrate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Portugal arbitrated between Fiji and the rebels."   045 PRT FJI

referee/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Malawi refereed between Belgium and the rebels."   045 MWI BEL

umpire/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Cuba umpired between Uruguay and the rebels."   045 CUB URY

conciliate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Finland conciliated between Romania and the rebels."   045 FIN ROU

adjudicate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Uganda adjudicated between Nepal and the rebels."   045 UGA NPL

intercede/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Slovenia interceded between Vietnam and the rebels."   045 SVN VNM

shuttle/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Ecuador shuttled between Bhutan and the rebels."   045 ECU BTN

liaise/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Qatar liaised between Fiji and the rebels."   045 QAT FJI

go/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Namibia went between Belgium and the rebels."   045 NAM BEL

interpose/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Austria interposed between Uruguay and the rebels."   045 AUT URY

step-in/between verb step in
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Fiji stepped in between Romania and the rebels."   045 FJI ROU

judge/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Albania judged between Jordan and the rebels."   045 ALB JOR

moderate/between verb
  frame  nsubj=actor  obl:between|obl:in|nmod:between|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obl:between|nmod:between{%country,%GOV,%REB,%OPP,%MIL,%LAB,side,party,government}
  core   045
  +  "The bishop of Thailand moderated between Nepal and the rebels."   045 THA NPL

bring-together/sides verb bring together
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Croatia brought together a truce between Vietnam and the rebels."   045 HRV VNM
  -  "The teacher reconciled the girls." none

reconcile/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Panama reconciled a truce between Bhutan and the rebels."   045 PAN BTN

broker/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Latvia brokered a truce between Fiji and the rebels."   045 LVA FJI

mediate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Tunisia mediated a truce between Belgium and the rebels."   045 TUN BEL

facilitate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Belgium facilitated a truce between Uruguay and the rebels."   045 BEL URY

moderate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Honduras moderated a truce between Romania and the rebels."   045 HND ROU

arbitrate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Sweden arbitrated a truce between Jordan and the rebels."   045 SWE JOR

sponsor/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Rwanda sponsored a truce between Nepal and the rebels."   045 RWA NPL

midwife/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Bulgaria midwifed a truce between Vietnam and the rebels."   045 BGR VNM

get-together/sides verb get together
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Ethiopia got together a truce between Bhutan and the rebels."   045 ETH BTN

chair/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Greece chaired a truce between Fiji and the rebels."   045 GRC FJI

convene/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Uruguay convened a truce between Belgium and the rebels."   045 URY BEL

referee/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Cambodia refereed a truce between Uruguay and the rebels."   045 KHM URY

conciliate/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Gabon conciliated a truce between Romania and the rebels."   045 GAB ROU

engineer/sides verb
  frame  nsubj=actor  obj|nmod:between|obl:between=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  need   obj{side,rival,faction,party,@talks,@ceasefire,@agreement,prisoner swap,peace process,dialogue,negotiation,enemy,foe,warring party,dispute,truce,peace,release}
  not    subj{@sport,@business}
  core   045
  +  "The envoy of Liberia engineered a truce between Nepal and the rebels."   045 LBR NPL

act/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Malta acted mediation between Vietnam and the rebels."   045 MLT VNM

serve/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Indonesia served mediation between Bhutan and the rebels."   045 IDN BTN

work/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Romania worked mediation between Fiji and the rebels."   045 ROU FJI

play/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Yemen played mediation between Belgium and the rebels."   045 YEM BEL

step-in/as verb step in
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Poland stepped in its good offices in the dispute."   045 POL -

function/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Lebanon functioned mediation between Romania and the rebels."   045 LBN ROU

use/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Kenya used mediation between Jordan and the rebels."   045 KEN JOR

lend/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Norway lent its good offices in the dispute."   045 NOR -

take-on/as verb take on
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Jordan took on its good offices in the dispute."   045 JOR -

provide/as verb
  frame  nsubj=actor  obl:between|nmod:between|obl:in|nmod:in=recipient
  need   obl:as|obj{mediator,intermediary,go-between,peacemaker,broker,honest broker,arbiter,bridge,facilitator,good office,messenger,mediation,peace envoy}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,mediator,%MIL,%LEG,%ELI,bishop,church}
  core   045
  +  "Mongolia provided mediation between Fiji and the rebels."   045 MNG FJI

huddle/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A huddle between the presidents of Iceland and Romania was shown on television."   040 ISL;ROU -

chat/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A chat between the presidents of Bolivia and Jordan was shown on television."   040 BOL;JOR -

dinner/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A dinner between the presidents of Angola and Nepal was shown on television."   040 AGO;NPL -

lunch/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A lunch between the presidents of Nepal and Vietnam was shown on television."   040 NPL;VNM -

breakfast/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A breakfast between the presidents of Estonia and Bhutan was shown on television."   040 EST;BTN -

audience/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A audience between the presidents of Kuwait and Fiji was shown on television."   040 KWT;FJI -

conference/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A conference between the presidents of Senegal and Belgium was shown on television."   040 SEN;BEL -

gathering/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A gathering between the presidents of Paraguay and Uruguay was shown on television."   040 PRY;URY -

forum/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A forum between the presidents of Denmark and Romania was shown on television."   040 DNK;ROU -

reunion/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A reunion between the presidents of Zambia and Jordan was shown on television."   040 ZMB;JOR -

rendezvous/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A rendezvous between the presidents of Vietnam and Nepal was shown on television."   040 VNM;NPL -

handshake/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A handshake between the presidents of Oman and Vietnam was shown on television."   040 OMN;VNM -

conclave/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A conclave between the presidents of Chile and Bhutan was shown on television."   040 CHL;BTN -

deliberation/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A deliberation between the presidents of Portugal and Fiji was shown on television."   040 PRT;FJI -

interaction/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A interaction between the presidents of Cuba and Uruguay was shown on television."   040 CUB;URY -

powwow/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A powwow between the presidents of Finland and Romania was shown on television."   040 FIN;ROU -

round-of-talks/between noun round of talks
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A round of talks between the presidents of Bhutan and Jordan was shown on television."   040 BTN;JOR -

colloquy/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A colloquy between the presidents of Slovenia and Vietnam was shown on television."   040 SVN;VNM -

brainstorming/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A brainstorming between the presidents of Ecuador and Bhutan was shown on television."   040 ECU;BTN -

confab/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   040 reciprocal
  +  "A confab between the presidents of Qatar and Fiji was shown on television."   040 QAT;FJI -

telephone-call/phone noun telephone call
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A telephone call between the presidents of Namibia and Belgium lasted an hour."   041 NAM;BEL -

phone-conversation/phone noun phone conversation
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A phone conversation between the presidents of Austria and Uruguay lasted an hour."   041 AUT;URY -

telephone-conversation/phone noun telephone conversation
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A telephone conversation between the presidents of Fiji and Romania lasted an hour."   041 FJI;ROU -

video-call/phone-2 noun video call
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A video call between the presidents of Albania and Jordan lasted an hour."   041 ALB;JOR -

videoconference/phone noun
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A videoconference between the presidents of Croatia and Vietnam lasted an hour."   041 HRV;VNM -

teleconference/phone noun
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A teleconference between the presidents of Panama and Bhutan lasted an hour."   041 PAN;BTN -

conference-call/phone noun conference call
  frame  nmod:between|nmod:with|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  core   041 reciprocal
  +  "A conference call between the presidents of Latvia and Fiji lasted an hour."   041 LVA;FJI -

bargaining/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The bargaining between Sweden and Jordan went on for a year."   046 SWE;JOR -

haggling/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The haggling between Rwanda and Nepal went on for a year."   046 RWA;NPL -

wrangling/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The wrangling between Greece and Fiji went on for a year."   046 GRC;FJI -

renegotiation/bargain noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PRE,president,prime minister,counterpart}
  not    compound|amod{job,pay,merger,transfer,press,news,sales,takeover,tea,title}
  core   046 reciprocal
  +  "The renegotiation between Uruguay and Belgium went on for a year."   046 URY;BEL -

tour/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Hungarian president's tour in Jordan ended on Monday."   042 HUN JOR
  -  "The singer's tour in Portugal ended on Monday." none

stopover/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Liberian president's stopover in Nepal ended on Monday."   042 LBR NPL

stay/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Maltese president's stay in Vietnam ended on Monday."   042 MLT VNM

pilgrimage/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Indonesian president's pilgrimage in Bhutan ended on Monday."   042 IDN BTN

state-visit/to noun state visit
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Romanian president's state visit to Fiji ended on Monday."   042 ROU FJI

journey/to-2 noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Yemeni president's journey in Belgium ended on Monday."   042 YEM BEL

arrival/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Polish president's arrival in Uruguay ended on Monday."   042 POL URY

stop/to-2 noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Lebanese president's stop in Romania ended on Monday."   042 LBN ROU

sojourn/to noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:in{%country}
  need   poss|nmod:by|amod{%GOV,%IGO,%REL,%LEG,%MIL,president,prime minister,pope,minister,delegation,envoy,king,queen}
  not    compound|amod{concert,school,class,bus,book,guided}
  core   042
  +  "The Kenyan president's sojourn in Jordan ended on Monday."   042 KEN JOR

conciliation/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Norway's conciliation between Nepal and the rebels went on for a month."   045 NOR NPL

arbitration/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Jordan's arbitration between Bhutan and the rebels went on for a month."   045 JOR BTN

facilitation/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Ghana's facilitation between Belgium and the rebels went on for a month."   045 GHA BEL

brokering/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Laos's brokering between Uruguay and the rebels went on for a month."   045 LAO URY

intercession/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Iceland's intercession between Romania and the rebels went on for a month."   045 ISL ROU

peacemaking/between2 noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:between|nmod:in=recipient
  need   poss|nmod:by|amod|nmod:of{%country,%GOV,%IGO,%REL,%NGO,envoy}
  need   nmod:between|nmod:in{*}
  core   045
  +  "Bolivia's peacemaking between Jordan and the rebels went on for a month."   045 BOL JOR
