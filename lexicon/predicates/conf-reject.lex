# REJECT (CAMEO 12), wider: refusals, denials, defiance, calling off and voting down.

throw-out/refuse verb throw out
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Iran threw out an offer from Vietnam."   120 IRN VNM

wave-aside/refuse verb wave aside
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "India waved aside an offer from Togo."   120 IND TGO

brush-aside/refuse verb brush aside
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Kenya brushed aside an offer from Iran."   120 KEN IRN

brush-off/refuse verb brush off
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Zambia brushed off an offer from Finland."   120 ZMB FIN

shrug-off/refuse verb shrug off
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Gambia shrugged off an offer from Portugal."   120 GMB PRT

sweep-aside/refuse verb sweep aside
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Nepal swept aside an offer from Cuba."   120 NPL CUB

push-aside/refuse verb push aside
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Belarus pushed aside an offer from Egypt."   120 BLR EGY

fend-off/refuse verb fend off
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Latvia fended off an offer from Ethiopia."   120 LVA ETH

knock-back/refuse verb knock back
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Malaysia knocked back an offer from Cameroon."   120 MYS CMR

shoot-down/refuse verb shoot down
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "The Zambian government shot down the proposal of India."   120 ZMB IND

kick-out/refuse verb kick out
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Pakistan kicked out an offer from Peru."   120 PAK PER

wave-away/refuse verb wave away
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Cameroon waved away an offer from Algeria."   120 CMR DZA

fob-off/refuse verb fob off
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Rwanda fobbed off an offer from Cameroon."   120 RWA CMR

toss-out/refuse verb toss out
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Panama tossed out an offer from Ecuador."   120 PAN ECU

laugh-off/refuse verb laugh off
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Rwanda laughed off an offer from Guatemala."   120 RWA GTM

cast-aside/refuse verb cast aside
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Egypt cast aside an offer from Latvia."   120 EGY LVA

fling-out/refuse verb fling out
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Norway flung out an offer from Portugal."   120 NOR PRT

push-back/refuse verb push back
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Hungary pushed back an offer from Nepal."   120 HUN NPL

vote-against/refuse verb vote against
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "The Malawian opposition voted against the peace plan."   127 MWI -

strike-out/refuse verb strike out
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Nepal struck out an offer from Chile."   120 NPL CHL

throw-away/refuse verb throw away
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Thailand threw away an offer from Sudan."   120 THA SDN

back-away/refuse verb back away
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Norway backed away an offer from Somalia."   120 NOR SOM

back-out/refuse verb back out
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Malaysia backed out an offer from Somalia."   120 MYS SOM

lob-back/refuse verb lob back
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Morocco lobbed back an offer from Pakistan."   120 MAR PAK

throw-back/refuse verb throw back
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Latvia threw back an offer from Ghana."   120 LVA GHA

talk-down/refuse verb talk down
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Mexico talked down an offer from Ethiopia."   120 MEX ETH

hold-off/refuse verb hold off
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Ethiopia held off an offer from Egypt."   120 ETH EGY

pass-up/refuse verb pass up
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Togo passed up an offer from Iran."   120 TGO IRN

push-away/refuse verb push away
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Latvia pushed away an offer from Algeria."   120 LVA DZA

turn-aside/refuse verb turn aside
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Malaysia turned aside an offer from Pakistan."   120 MYS PAK

dismiss/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Rwanda dismissed an offer from Iran."   120 RWA IRN

disown/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Thailand disowned an offer from Armenia."   120 THA ARM

nix/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Turkey nixed an offer from Nepal."   120 TUR NPL

scotch/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Thailand scotched an offer from Portugal."   120 THA PRT

spike/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "India spiked an offer from Ghana."   120 IND GHA

rebut/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Cuba rebutted an offer from Romania."   120 CUB ROU

refute/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Rwanda refuted an offer from Spain."   120 RWA ESP

disclaim/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Greece disclaimed an offer from Sweden."   120 GRC SWE

gainsay/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Senegal gainsaid an offer from Nepal."   120 SEN NPL

disavow/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Armenia disavowed an offer from Belarus."   120 ARM BLR

discount/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Norway discounted an offer from Peru."   120 NOR PER

disallow/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Nigeria disallowed an offer from Spain."   120 NGA ESP

overrule/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Poland overruled an offer from Mexico."   120 POL MEX

countermand/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Togo countermanded an offer from Poland."   120 TGO POL

torpedo/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Ethiopia torpedoed an offer from Laos."   120 ETH LAO

scuttle/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Sudan scuttled an offer from Cameroon."   120 SDN CMR

quash/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Rwanda quashed an offer from Sweden."   120 RWA SWE

scupper/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Somalia scuppered an offer from Sudan."   120 SOM SDN

stonewall/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Zambia stonewalled an offer from Uganda."   120 ZMB UGA

decline/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Sweden declined an offer from Pakistan."   120 SWE PAK

discard/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Portugal discarded an offer from Turkey."   120 PRT TUR

bury/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Malaysia buried an offer from Sudan."   120 MYS SDN

stymie/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Peru stymied an offer from Thailand."   120 PER THA

forswear/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Algeria forsweared an offer from Morocco."   120 DZA MAR

renounce/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Malawi renounced an offer from Algeria."   120 MWI DZA

overturn/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Somalia overturned an offer from Sudan."   120 SOM SDN

reverse/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Uganda reversed an offer from Spain."   120 UGA ESP

contradict/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Albania contradicted an offer from Spain."   120 ALB ESP

negate/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "India negated an offer from Zambia."   120 IND ZMB

controvert/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Laos controverted an offer from Spain."   120 LAO ESP

rubbish/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Vietnam rubbished an offer from Greece."   120 VNM GRC

contest/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Panama contested an offer from Turkey."   120 PAN TUR

stifle/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Poland stifled an offer from Serbia."   120 POL SRB

shelve/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Portugal shelved an offer from Ecuador."   120 PRT ECU

repel/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Guatemala repelled an offer from Belarus."   120 GTM BLR

despise/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Greece despised an offer from Norway."   120 GRC NOR

blackball/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Libya blackballed an offer from Serbia."   120 LBY SRB

reprobate/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Portugal reprobated an offer from Rwanda."   120 PRT RWA

abjure/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Albania abjured an offer from Norway."   120 ALB NOR

snub/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Somalia snubbed an offer from Algeria."   120 SOM DZA

invalidate/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Vietnam invalidated an offer from Romania."   120 VNM ROU

derail/refuse verb
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|nmod:of|poss|obl:from|obl:by|obl:of=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter,union,miner,worker,@agreement,@talks,offer,proposal,request,demand,plea,call,resolution,motion,bill}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation,summit,visit}
  core   126  when obj{mediation,mediator}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan,peace plan,formula}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   016  when obj{@accusation,link}
  core   124  when obj{ultimatum,demand,call,appeal,plea}
  core   120  when obj{offer,proposal,request,overture,idea,suggestion,bid,appeal,plea,advice,warning,condition,term,criticism,petition,resolution,motion,claim,complaint,nomination,apology,concession,initiative,ruling,verdict,result,compromise,draft,law,bill}
  +  "Serbia derailed an offer from Armenia."   120 SRB ARM

quash/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Turkey quashed the order."   120 - -

overturn/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Pakistan overturned the order."   120 - -

revoke/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Spain revoked the order."   120 - -

annul/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Panama annulled the order."   120 - -

nullify/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Algeria nullified the order."   120 - -

void/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Cuba voided the order."   120 - -

invalidate/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Armenia invalidated the order."   120 - -

rescind/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Hungary rescinded the order."   120 - -

vacate/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Thailand vacated the order."   120 - -

reverse/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Belarus reversed the order."   120 - -

block/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Panama blocked the order."   120 - -

suspend/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Guatemala suspended the order."   120 - -

stay/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Chile stayed the order."   120 - -

enjoin/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in India enjoined the order."   120 - -

freeze/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Nigeria froze the order."   120 - -

halt/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Pakistan halted the order."   120 - -

strike-down/court verb strike down
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Zambia struck down the order."   120 - -

set-aside/court verb set aside
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Guatemala set aside the order."   120 - -

throw-out/court verb throw out
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Malaysia threw out the order."   120 - -

dismiss/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Iran dismissed the order."   120 - -

overrule/court verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   subj{%JUD,court,judge,tribunal,bench,panel}
  need   obj{order,decree,decision,law,bill,ruling,ban,rule,policy,election,result,vote,appeal,petition,request,bid,plan,act,directive,motion,expulsion,deportation}
  core   120
  +  "A court in Laos overruled the order."   120 - -

cancel/off verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Egypt canceled a meeting with Ghana."   125 EGY GHA

call-off/off verb call off
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Vietnam called off a meeting with Poland."   125 VNM POL

put-off/off verb put off
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Portugal put off a meeting with Norway."   125 PRT NOR

postpone/off verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "India postponed a meeting with Uganda."   125 IND UGA

delay/off verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Sweden delayed a meeting with Cuba."   125 SWE CUB

skip/off verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Rwanda skipped a meeting with Mexico."   125 RWA MEX

duck/off verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Albania ducked a meeting with Mexico."   125 ALB MEX

avoid/off verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Spain avoided a meeting with Serbia."   125 ESP SRB

axe/off verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Iran axed a meeting with Somalia."   125 IRN SOM

forgo/off verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Ethiopia forwent a meeting with Cameroon."   125 ETH CMR

boycott/off verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:of|nmod:of|obl:by|nmod:by=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  need   obj{@talks,talk,@meeting,visit,trip,tour,@agreement,contract,sale,order,purchase}
  not    subj{@sport,@business,@culture,singer,airline,festival}  obj{@culture,flight}  obl:because_of{@disaster}
  core   125 meet  when obj|obl:of{@talks,talk,@meeting,visit,invitation,trip,tour,appearance}
  core   120  when obj{@agreement,contract,sale,order,purchase,project}
  +  "Senegal boycotted a meeting with Nigeria."   125 SEN NGA

flout/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Laos flouted the ruling of the court."   128 LAO -

disobey/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Ethiopia disobeyed the ruling of the court."   128 ETH -

infringe/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Algeria infringed the ruling of the court."   128 DZA -

evade/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Romania evaded the ruling of the court."   128 ROU -

circumvent/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Pakistan circumvented the ruling of the court."   128 PAK -

bypass/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Panama bypassed the ruling of the court."   128 PAN -

dodge/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Serbia dodged the ruling of the court."   128 SRB -

breach/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Thailand breached the ruling of the court."   128 THA -

break/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Greece broke the ruling of the court."   128 GRC -

transgress/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Morocco transgressed the ruling of the court."   128 MAR -

defy/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Serbia defied the ruling of the court."   128 SRB -

thumb/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Bolivia thumbed the ruling of the court."   128 BOL -

trample/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Peru trampled the ruling of the court."   128 PER -

disregard/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Pakistan disregarded the ruling of the court."   128 PAK -

skirt/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Algeria skirted the ruling of the court."   128 DZA -

sidestep/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Malawi sidesteped the ruling of the court."   128 MWI -

violate/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "India violated the ruling of the court."   128 IND -

overstep/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Pakistan oversteped the ruling of the court."   128 PAK -

contravene/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Greece contravened the ruling of the court."   128 GRC -

override/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Hungary overrode the ruling of the court."   128 HUN -

subvert/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Nigeria subverted the ruling of the court."   128 NGA -

bend/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Hungary bent the ruling of the court."   128 HUN -

skip/flout verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,protester,demonstrator,student,worker,union,farmer,@agreement,order}
  need   obj|obl:on{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution}
  not    subj{@sport,publisher,@business,voter,editor}  obj{player,manuscript}
  core   196  when obj|obl:on{@ceasefire}
  core   128
  +  "Egypt skipped the ruling of the court."   128 EGY -

turn-back/away verb turn back
  frame  nsubj=actor  obj=recipient  obl:at|obl:from=place
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,guard,police}
  need   obj{@person,%REF,@warship,boat,truck,lorry,convoy,plane,asylum seeker,traveller,passenger}
  not    obl:with{tear gas,fire,baton}
  core   120
  +  "Finland turned back two hundred Guatemalan migrants."   120 FIN GTM

turn-away/away verb turn away
  frame  nsubj=actor  obj=recipient  obl:at|obl:from=place
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,guard,police}
  need   obj{@person,%REF,@warship,boat,truck,lorry,convoy,plane,asylum seeker,traveller,passenger}
  not    obl:with{tear gas,fire,baton}
  core   120
  +  "Laos turned away two hundred Rwandan migrants."   120 LAO RWA

wave-off/away verb wave off
  frame  nsubj=actor  obj=recipient  obl:at|obl:from=place
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,guard,police}
  need   obj{@person,%REF,@warship,boat,truck,lorry,convoy,plane,asylum seeker,traveller,passenger}
  not    obl:with{tear gas,fire,baton}
  core   120
  +  "Nigeria waved off two hundred Algerian migrants."   120 NGA DZA

bar/away verb
  frame  nsubj=actor  obj=recipient  obl:at|obl:from=place
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,guard,police}
  need   obj{@person,%REF,@warship,boat,truck,lorry,convoy,plane,asylum seeker,traveller,passenger}
  not    obl:with{tear gas,fire,baton}
  core   120
  +  "Uganda barred two hundred Sudanese migrants."   120 UGA SDN

rebuff/away verb
  frame  nsubj=actor  obj=recipient  obl:at|obl:from=place
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,guard,police}
  need   obj{@person,%REF,@warship,boat,truck,lorry,convoy,plane,asylum seeker,traveller,passenger}
  not    obl:with{tear gas,fire,baton}
  core   120
  +  "Belarus rebuffed two hundred Bolivian migrants."   120 BLR BOL

debar/away verb
  frame  nsubj=actor  obj=recipient  obl:at|obl:from=place
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,guard,police}
  need   obj{@person,%REF,@warship,boat,truck,lorry,convoy,plane,asylum seeker,traveller,passenger}
  not    obl:with{tear gas,fire,baton}
  core   120
  +  "Uganda debarred two hundred Albanian migrants."   120 UGA ALB

repel/away verb
  frame  nsubj=actor  obj=recipient  obl:at|obl:from=place
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,guard,police}
  need   obj{@person,%REF,@warship,boat,truck,lorry,convoy,plane,asylum seeker,traveller,passenger}
  not    obl:with{tear gas,fire,baton}
  core   120
  +  "Romania repelled two hundred Greek migrants."   120 ROU GRC

refuse/entry verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,visa,permission,passage,accreditation,bail,parole,asylum,clearance,landing,admission,leave,licence,license,permit,recognition,citizenship,right}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,@person}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Bolivia refused entry to an Algerian lawmaker."   120 BOL DZA

deny/entry verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,visa,permission,passage,accreditation,bail,parole,asylum,clearance,landing,admission,leave,licence,license,permit,recognition,citizenship,right}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,@person}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Rwanda denied entry to an Albanian lawmaker."   120 RWA ALB

decline/entry verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{access,entry,visa,permission,passage,accreditation,bail,parole,asylum,clearance,landing,admission,leave,licence,license,permit,recognition,citizenship,right}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,@person}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Senegal declined entry to a Togolese lawmaker."   120 SEN TGO

withhold/assent verb
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to|obl:of|nmod:of=recipient
  need   obj{recognition,approval,consent,support,assent,endorsement,signature,cooperation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Iran withheld recognition from Poland."   120 IRN POL

give/rebuff verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder,shoulder}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Poland gave Turkey the cold shoulder."   120 POL TUR

offer/rebuff verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder,shoulder}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Armenia offered Ethiopia the cold shoulder."   120 ARM ETH

deliver/rebuff verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder,shoulder}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Morocco delivered a refusal to Finland."   120 MAR FIN

get/rebuff verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder,shoulder}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Egypt got a refusal to Ghana."   120 EGY GHA

send/rebuff verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{rebuff,snub,brush-off,refusal,cold shoulder,shoulder}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Ecuador sent Gambia the cold shoulder."   120 ECU GMB

close/door verb
  frame  nsubj=actor  obl:on|nmod:on|obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obj{door}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Thailand closed the door on Senegal."   120 THA SEN

shut/door verb
  frame  nsubj=actor  obl:on|nmod:on|obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obj{door}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Finland shut the door on Laos."   120 FIN LAO

slam/door verb
  frame  nsubj=actor  obl:on|nmod:on|obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obj{door}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Algeria slammed the door on Cameroon."   120 DZA CMR

bang/door verb
  frame  nsubj=actor  obl:on|nmod:on|obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obj{door}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Bolivia banged the door on Vietnam."   120 BOL VNM

turn/back verb
  frame  nsubj=actor  obl:on|nmod:on|obl:to|nmod:to=recipient
  need   obj{back,blind eye,deaf ear,eye,ear}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Thailand turned a deaf ear to Nepal."   120 THA NPL

wash/hands verb
  frame  nsubj=actor  obl:of|nmod:of=recipient
  need   obj{hand}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Portugal washed its hands of the talks."   120 PRT -

drag/feet verb
  frame  nsubj=actor  obl:on|nmod:on|obl:over=recipient
  need   obj{foot,heel}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Serbia dragged its feet on the treaty."   120 SRB -

dig/heels verb
  frame  nsubj=actor  obl:in|nmod:in=recipient
  need   obj{heel}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   120
  +  "Latvia dug its heels in over the border."   120 LVA -

cast/veto verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=topic
  need   obj{veto}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   129
  +  "Nepal cast its veto against the resolution."   129 NPL -

use/veto verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=topic
  need   obj{veto}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   129
  +  "Malawi used its veto against the resolution."   129 MWI -

exercise/veto verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=topic
  need   obj{veto}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   129
  +  "Vietnam exercised its veto against the resolution."   129 VNM -

wield/veto verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=topic
  need   obj{veto}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   129
  +  "Nepal wielded its veto against the resolution."   129 NPL -

invoke/veto verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=topic
  need   obj{veto}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   129
  +  "Malawi invoked its veto against the resolution."   129 MWI -

deploy/veto verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=topic
  need   obj{veto}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   129
  +  "Egypt deployed its veto against the resolution."   129 EGY -

impose/veto verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=topic
  need   obj{veto}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   129
  +  "Finland imposed its veto against the resolution."   129 FIN -

tear/up verb
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{agreement,treaty,pact,accord,deal,truce,contract,ceasefire}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   128
  +  "Nepal tore apart the agreement with Rwanda."   128 NPL RWA

rip/up verb
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{agreement,treaty,pact,accord,deal,truce,contract,ceasefire}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   128
  +  "India ripped up the agreement with Zambia."   128 IND ZMB

renege/word verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obl:on{promise,pledge,commitment,word,undertaking,deal,agreement,treaty,vow,accord}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   120
  +  "Togo reneged on its promise to Finland."   120 TGO -

backtrack/word verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obl:on{promise,pledge,commitment,word,undertaking,deal,agreement,treaty,vow,accord}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   120
  +  "Greece backtracked on its promise to Algeria."   120 GRC -

backpedal/word verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obl:on{promise,pledge,commitment,word,undertaking,deal,agreement,treaty,vow,accord}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   120
  +  "Vietnam backpedaled on its promise to Gambia."   120 VNM -

go-back/word verb go back
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obl:on{promise,pledge,commitment,word,undertaking,deal,agreement,treaty,vow,accord}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   120
  +  "Armenia went back on its promise to Pakistan."   120 ARM -

welsh/word verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obl:on{promise,pledge,commitment,word,undertaking,deal,agreement,treaty,vow,accord}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   120
  +  "Rwanda welshed on its promise to Armenia."   120 RWA -

double-back/word verb double back
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obl:on{promise,pledge,commitment,word,undertaking,deal,agreement,treaty,vow,accord}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   120
  +  "Gambia doubled back on its promise to Algeria."   120 GMB -

stand/ground verb
  frame  nsubj=actor  obl:against|obl:on|obl:with|nmod:against=recipient
  need   obj{ground,line}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   120
  +  "Portugal stood its ground against Poland."   120 PRT POL

hold/ground verb
  frame  nsubj=actor  obl:against|obl:on|obl:with|nmod:against=recipient
  need   obj{ground,line}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   120
  +  "Belarus held its ground against Sudan."   120 BLR SDN

balk/refuse verb
  frame  nsubj=actor  obl:at=recipient
  need   obl:at{@demand-thing,idea,plan,suggestion,price,prospect,cost}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,union,worker}
  core   120
  +  "Vietnam balked at the demand of Iran."   120 VNM -

baulk/refuse verb
  frame  nsubj=actor  obl:at=recipient
  need   obl:at{@demand-thing,idea,plan,suggestion,price,prospect,cost}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,union,worker}
  core   120
  +  "Thailand baulked at the demand of Pakistan."   120 THA -

demur/refuse verb
  frame  nsubj=actor  obl:at=recipient
  need   obl:at{@demand-thing,idea,plan,suggestion,price,prospect,cost}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,union,worker}
  core   120
  +  "Norway demured at the demand of Cameroon."   120 NOR -

waver/refuse verb
  frame  nsubj=actor  obl:at=recipient
  need   obl:at{@demand-thing,idea,plan,suggestion,price,prospect,cost}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,union,worker}
  core   120
  +  "Portugal wavered at the demand of Sudan."   120 PRT -

quibble/refuse verb
  frame  nsubj=actor  obl:at=recipient
  need   obl:at{@demand-thing,idea,plan,suggestion,price,prospect,cost}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,union,worker}
  core   120
  +  "Guatemala quibbled at the demand of Mexico."   120 GTM -

say/say-no verb
  frame  nsubj=actor  obl:to=recipient
  need   obj|xcomp|ccomp{no}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,voter}
  core   120
  +  "Armenia said no to the plan."   120 ARM -

walk/leave verb
  frame  nsubj=actor  obl:of|obl:from=topic
  need   obl:of|obl:from|obl:out_of{@talks,@meeting,chamber,hall,room,session,parliament,assembly,council,negotiation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,delegate,delegation,negotiator,lawmaker}
  core   125 meet
  +  "The Turkish delegate walked out of the meeting."   125 TUR -

storm/leave verb
  frame  nsubj=actor  obl:of|obl:from=topic
  need   obl:of|obl:from|obl:out_of{@talks,@meeting,chamber,hall,room,session,parliament,assembly,council,negotiation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,delegate,delegation,negotiator,lawmaker}
  core   125 meet
  +  "The Somali delegate stormed out of the meeting."   125 SOM -

stalk/leave verb
  frame  nsubj=actor  obl:of|obl:from=topic
  need   obl:of|obl:from|obl:out_of{@talks,@meeting,chamber,hall,room,session,parliament,assembly,council,negotiation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,delegate,delegation,negotiator,lawmaker}
  core   125 meet
  +  "The Laotian delegate stalked out of the meeting."   125 LAO -

appeal/fight verb
  frame  nsubj=actor  nmod:of|nmod:by|poss=recipient
  need   obj{ruling,verdict,order,decision,conviction,sentence,judgment,result,ban,claim,count,outcome,injunction,fine}
  need   subj{%country,%GOV,%OPP,%PTY,%LEG,%NGO,%BUS,lawyer,prosecutor,party,candidate,company}
  not    subj{@sport}
  core   120
  +  "The Sudanese government appealed the ruling of the court."   120 SDN -

challenge/fight verb
  frame  nsubj=actor  nmod:of|nmod:by|poss=recipient
  need   obj{ruling,verdict,order,decision,conviction,sentence,judgment,result,ban,claim,count,outcome,injunction,fine}
  need   subj{%country,%GOV,%OPP,%PTY,%LEG,%NGO,%BUS,lawyer,prosecutor,party,candidate,company}
  not    subj{@sport}
  core   120
  +  "The Armenian government challenged the ruling of the court."   120 ARM -

contest/fight verb
  frame  nsubj=actor  nmod:of|nmod:by|poss=recipient
  need   obj{ruling,verdict,order,decision,conviction,sentence,judgment,result,ban,claim,count,outcome,injunction,fine}
  need   subj{%country,%GOV,%OPP,%PTY,%LEG,%NGO,%BUS,lawyer,prosecutor,party,candidate,company}
  not    subj{@sport}
  core   120
  +  "The Swedish government contested the ruling of the court."   120 SWE -

dispute/fight verb
  frame  nsubj=actor  nmod:of|nmod:by|poss=recipient
  need   obj{ruling,verdict,order,decision,conviction,sentence,judgment,result,ban,claim,count,outcome,injunction,fine}
  need   subj{%country,%GOV,%OPP,%PTY,%LEG,%NGO,%BUS,lawyer,prosecutor,party,candidate,company}
  not    subj{@sport}
  core   120
  +  "The Ghanaian government disputed the ruling of the court."   120 GHA -

vote/vote verb
  frame  nsubj=actor  obl:against=recipient
  need   obl:against{resolution,motion,plan,bill,deal,agreement,accord,law,budget,treaty,draft,proposal,membership,ban,sanction,offer,text,measure}
  not    subj{@sport}
  core   120
  +  "Vietnam voted against the resolution."   120 VNM -

rejection/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Libya's rejection of the offer surprised nobody."   120 LBY -

refusal/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Serbia's refusal of the offer surprised nobody."   120 SRB -

rebuff/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Uganda's rebuff of the offer surprised nobody."   120 UGA -

denial/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Ghana's denial of the offer surprised nobody."   120 GHA -

repudiation/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Serbia's repudiation of the offer surprised nobody."   120 SRB -

dismissal/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Hungary's dismissal of the offer surprised nobody."   120 HUN -

snub/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Ghana's snub of the offer surprised nobody."   120 GHA -

non-recognition/word noun non-recognition
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Pakistan's non-recognition of the offer surprised nobody."   120 PAK -

disavowal/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Ecuador's disavowal of the offer surprised nobody."   120 ECU -

rebuttal/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Laos's rebuttal of the offer surprised nobody."   120 LAO -

refutation/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Greece's refutation of the offer surprised nobody."   120 GRC -

noncompliance/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Sudan's noncompliance of the offer surprised nobody."   120 SDN -

non-compliance/word noun non-compliance
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Pakistan's non-compliance of the offer surprised nobody."   120 PAK -

defiance/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Latvia's defiance of the offer surprised nobody."   120 LVA -

disobedience/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Sweden's disobedience of the offer surprised nobody."   120 SWE -

obstruction/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Malawi's obstruction of the offer surprised nobody."   120 MWI -

renunciation/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Malawi's renunciation of the offer surprised nobody."   120 MWI -

spurning/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Portugal's spurning of the offer surprised nobody."   120 PRT -

veto-threat/word noun threat
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  need   compound|amod{veto}
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Hungary's veto threat of the offer surprised nobody."   120 HUN -

nonpayment/word noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Hungary's nonpayment of the offer surprised nobody."   120 HUN -

non-cooperation/word noun non-cooperation
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "India's non-cooperation of the offer surprised nobody."   120 IND -

cold-shoulder/word noun shoulder
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  need   compound|amod{cold}
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Libya's cold shoulder of the offer surprised nobody."   120 LBY -

flat-refusal/word noun refusal
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  need   compound|amod{flat}
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Somalia's flat refusal of the offer surprised nobody."   120 SOM -

outright-rejection/word noun rejection
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  need   compound|amod{outright}
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Bolivia's outright rejection of the offer surprised nobody."   120 BOL -

travel-ban/word noun ban
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  need   compound|amod{travel}
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Togo's travel ban of the offer surprised nobody."   120 TGO -

entry-ban/word noun ban
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  need   compound|amod{entry}
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Thailand's entry ban of the offer surprised nobody."   120 THA -

visa-ban/word noun ban
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:to|nmod:on|nmod:against=topic
  need   compound|amod{visa}
  core   128  when nmod:of{order,ruling,law,resolution,court,ban,curfew}
  core   120  when poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE} !compound|amod{genocide,holocaust,climate}
  +  "Uganda's visa ban of the offer surprised nobody."   120 UGA -

breach/rule-break noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   196  when nmod:of{@ceasefire}
  core   154  when nmod:of{airspace,sovereignty,territory,waters,border}
  core   128  when nmod:of{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution,accord,pact,deal,plan}
  +  "Romania's breach of the treaty was noted."   128 ROU -

violation/rule-break noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   196  when nmod:of{@ceasefire}
  core   154  when nmod:of{airspace,sovereignty,territory,waters,border}
  core   128  when nmod:of{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution,accord,pact,deal,plan}
  +  "Bolivia's violation of the treaty was noted."   128 BOL -

infringement/rule-break noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   196  when nmod:of{@ceasefire}
  core   154  when nmod:of{airspace,sovereignty,territory,waters,border}
  core   128  when nmod:of{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution,accord,pact,deal,plan}
  +  "Kenya's infringement of the treaty was noted."   128 KEN -

infraction/rule-break noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   196  when nmod:of{@ceasefire}
  core   154  when nmod:of{airspace,sovereignty,territory,waters,border}
  core   128  when nmod:of{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution,accord,pact,deal,plan}
  +  "Greece's infraction of the treaty was noted."   128 GRC -

contravention/rule-break noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   196  when nmod:of{@ceasefire}
  core   154  when nmod:of{airspace,sovereignty,territory,waters,border}
  core   128  when nmod:of{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution,accord,pact,deal,plan}
  +  "Greece's contravention of the treaty was noted."   128 GRC -

transgression/rule-break noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   196  when nmod:of{@ceasefire}
  core   154  when nmod:of{airspace,sovereignty,territory,waters,border}
  core   128  when nmod:of{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution,accord,pact,deal,plan}
  +  "Guatemala's transgression of the treaty was noted."   128 GTM -

flouting/rule-break noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   196  when nmod:of{@ceasefire}
  core   154  when nmod:of{airspace,sovereignty,territory,waters,border}
  core   128  when nmod:of{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution,accord,pact,deal,plan}
  +  "Laos's flouting of the treaty was noted."   128 LAO -

abrogation/rule-break noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   196  when nmod:of{@ceasefire}
  core   154  when nmod:of{airspace,sovereignty,territory,waters,border}
  core   128  when nmod:of{order,ruling,law,ban,curfew,verdict,resolution,decree,injunction,summons,warrant,instruction,rule,truce,sanction,embargo,court,judge,agreement,treaty,convention,norm,deadline,directive,constitution,accord,pact,deal,plan}
  +  "Morocco's abrogation of the treaty was noted."   128 MAR -

cancellation/stop noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   125  when nmod:of{@talks,@meeting,visit,trip,tour}
  core   120  when nmod:of{@agreement,sale,contract}
  +  "Cameroon's cancellation of the summit was noted."   125 CMR -

postponement/stop noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   125  when nmod:of{@talks,@meeting,visit,trip,tour}
  core   120  when nmod:of{@agreement,sale,contract}
  +  "India's postponement of the summit was noted."   125 IND -

adjournment/stop noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   125  when nmod:of{@talks,@meeting,visit,trip,tour}
  core   120  when nmod:of{@agreement,sale,contract}
  +  "Thailand's adjournment of the summit was noted."   125 THA -

scrapping/stop noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   125  when nmod:of{@talks,@meeting,visit,trip,tour}
  core   120  when nmod:of{@agreement,sale,contract}
  +  "Poland's scrapping of the summit was noted."   125 POL -

deny/charge verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   obj{accusation,charge,allegation,claim,rumour,rumor,criticism,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  not    xcomp{*}
  core   120
  +  "Malaysia denied the accusations of Iran."   120 MYS IRN

reject/charge verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   obj{accusation,charge,allegation,claim,rumour,rumor,criticism,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  not    xcomp{*}
  core   120
  +  "Morocco rejected the accusations of Latvia."   120 MAR LVA

repudiate/charge verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   obj{accusation,charge,allegation,claim,rumour,rumor,criticism,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  not    xcomp{*}
  core   120
  +  "Libya repudiated the accusations of Thailand."   120 LBY THA

scoff/charge verb
  frame  nsubj=actor  nmod:of|nmod:by|nmod:from|poss=recipient
  need   obj{accusation,charge,allegation,claim,rumour,rumor,criticism,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  not    xcomp{*}
  core   120
  +  "Nepal scoffed the accusations of Peru."   120 NPL PER

unwilling/adj adjective
  frame  nsubj=actor  xcomp|obl:to=about
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%REB}
  need   xcomp|obl:to{*}
  core   120
  +  "Egypt is unwilling to negotiate with Thailand."   125 EGY -

reluctant/adj adjective
  frame  nsubj=actor  xcomp|obl:to=about
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%REB}
  need   xcomp|obl:to{*}
  core   120
  +  "Gambia is reluctant to negotiate with Kenya."   125 GMB -

unready/adj adjective
  frame  nsubj=actor  xcomp|obl:to=about
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%REB}
  need   xcomp|obl:to{*}
  core   120
  +  "Albania is unready to negotiate with Nigeria."   125 ALB -

averse/adj adjective
  frame  nsubj=actor  xcomp|obl:to=about
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%REB}
  need   xcomp|obl:to{*}
  core   120
  +  "Ecuador is averse to negotiate with Poland."   125 ECU -

fail/short verb
  frame  nsubj=actor  xcomp=about
  need   xcomp{agree,reach,comply,obey,heed,observe,honour,honor,abide,attend,appear,ratify,sign,approve,adopt,respond,apologise,apologize,release,withdraw,cooperate,pay,accept,form,settle,pass,answer}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,negotiator,minister,side,leader}
  not    subj{@sport}
  core   128  when xcomp{comply,obey,heed,observe,honour,honor,abide}
  core   125  when xcomp{attend,appear,show,turn,come,meet}
  core   120
  +  "Nigeria failed to comply with the ruling."   128 NGA -

neglect/short verb
  frame  nsubj=actor  xcomp=about
  need   xcomp{agree,reach,comply,obey,heed,observe,honour,honor,abide,attend,appear,ratify,sign,approve,adopt,respond,apologise,apologize,release,withdraw,cooperate,pay,accept,form,settle,pass,answer}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,negotiator,minister,side,leader}
  not    subj{@sport}
  core   128  when xcomp{comply,obey,heed,observe,honour,honor,abide}
  core   125  when xcomp{attend,appear,show,turn,come,meet}
  core   120
  +  "Malaysia neglected to comply with the ruling."   128 MYS -

omit/short verb
  frame  nsubj=actor  xcomp=about
  need   xcomp{agree,reach,comply,obey,heed,observe,honour,honor,abide,attend,appear,ratify,sign,approve,adopt,respond,apologise,apologize,release,withdraw,cooperate,pay,accept,form,settle,pass,answer}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,negotiator,minister,side,leader}
  not    subj{@sport}
  core   128  when xcomp{comply,obey,heed,observe,honour,honor,abide}
  core   125  when xcomp{attend,appear,show,turn,come,meet}
  core   120
  +  "Somalia omited to comply with the ruling."   128 SOM -
