# SUPPORT (CAMEO 05), wider: praise, thanks, backing, defence in words, recognition, relations opened, treaties signed and entered.

acclaim/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Bolivia acclaimed Jordan for its patience."   051 BOL JOR
  -  "The critic praised the painter." none

admire/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Angola admired Nepal for its patience."   051 AGO NPL

bless/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Nepal blessed Vietnam for its patience."   051 NPL VNM

celebrate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Estonia celebrated Bhutan for its patience."   051 EST BTN

exalt/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Kuwait exalted Fiji for its patience."   051 KWT FJI

eulogise/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Senegal eulogised Belgium for its patience."   051 SEN BEL

eulogize/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Paraguay eulogized Uruguay for its patience."   051 PRY URY

flatter/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Denmark flattered Romania for its patience."   051 DNK ROU

glorify/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Zambia glorified Jordan for its patience."   051 ZMB JOR

laud/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Vietnam lauded Nepal for its patience."   051 VNM NPL

lionise/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Oman lionised Vietnam for its patience."   051 OMN VNM

lionize/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Chile lionized Bhutan for its patience."   051 CHL BTN

cheer-on/praise verb cheer on
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Portugal cheered on Fiji for its patience."   051 PRT FJI

appreciate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Malawi appreciated Belgium for its patience."   051 MWI BEL

esteem/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Cuba esteemed Uruguay for its patience."   051 CUB URY

revere/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Finland revered Romania for its patience."   051 FIN ROU

venerate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Bhutan venerated Jordan for its patience."   051 BTN JOR

cheer/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Uganda cheered Nepal for its patience."   051 UGA NPL

applaud/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Slovenia applauded Vietnam for its patience."   051 SVN VNM

rejoice/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Ecuador rejoiced Bhutan for its patience."   051 ECU BTN

congratulate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Qatar congratulated Fiji for its patience."   051 QAT FJI

felicitate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Namibia felicitated Belgium for its patience."   051 NAM BEL

thank/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Austria thanked Uruguay for its patience."   051 AUT URY

trumpet/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Fiji trumpeted Romania for its patience."   051 FJI ROU

herald/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Albania heralded Jordan for its patience."   051 ALB JOR

hail/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Thailand hailed Nepal for its patience."   051 THA NPL

commend/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Croatia commended Vietnam for its patience."   051 HRV VNM

praise/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Panama praised Bhutan for its patience."   051 PAN BTN

admire/praise-2 verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Latvia admired Fiji for its patience."   051 LVA FJI

idolise/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Tunisia idolised Belgium for its patience."   051 TUN BEL

idolize/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Belgium idolized Uruguay for its patience."   051 BEL URY

compliment/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Honduras complimented Romania for its patience."   051 HND ROU

credit/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Sweden credited Jordan for its patience."   051 SWE JOR

toast/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Rwanda toasted Nepal for its patience."   051 RWA NPL

salute/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Bulgaria saluted Vietnam for its patience."   051 BGR VNM

embrace/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Ethiopia embraced Bhutan for its patience."   051 ETH BTN

endorse/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Greece endorsed Fiji for its patience."   051 GRC FJI

welcome/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Uruguay welcomed Belgium for its patience."   051 URY BEL

greet/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Cambodia greeted Uruguay for its patience."   051 KHM URY

rejoice/at verb
  frame  nsubj=actor  obl:at|obl:over|obl:in|obl:to|obl:for|nmod:of|obl:of|nmod:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:at|obl:over|obl:in|obl:to{@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint,%country}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Gabon rejoiced at the decision of Romania."   051 GAB ROU

exult/at verb
  frame  nsubj=actor  obl:at|obl:over|obl:in|obl:to|obl:for|nmod:of|obl:of|nmod:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:at|obl:over|obl:in|obl:to{@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint,%country}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Hungary exulted at the decision of Jordan."   051 HUN JOR

delight/at verb
  frame  nsubj=actor  obl:at|obl:over|obl:in|obl:to|obl:for|nmod:of|obl:of|nmod:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:at|obl:over|obl:in|obl:to{@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint,%country}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Liberia delighted at the decision of Nepal."   051 LBR NPL

marvel/at verb
  frame  nsubj=actor  obl:at|obl:over|obl:in|obl:to|obl:for|nmod:of|obl:of|nmod:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:at|obl:over|obl:in|obl:to{@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint,%country}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Malta marveled at the decision of Vietnam."   051 MLT VNM

speak-highly/of verb speak highly
  frame  nsubj=actor  obl:of|obl:about|obl:for=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:of|obl:about|obl:for{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Indonesia spoke highly of Bhutan."   051 IDN BTN
  -  "The cook spoke highly of the cheese." none

speak-well/of verb speak well
  frame  nsubj=actor  obl:of|obl:about|obl:for=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:of|obl:about|obl:for{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Romania spoke well of Fiji."   051 ROU FJI

think-highly/of verb think highly
  frame  nsubj=actor  obl:of|obl:about|obl:for=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:of|obl:about|obl:for{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Yemen thinked highly of Belgium."   051 YEM BEL

speak-warmly/of verb speak warmly
  frame  nsubj=actor  obl:of|obl:about|obl:for=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:of|obl:about|obl:for{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Poland spoke warmly of Uruguay."   051 POL URY

thank/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Lebanon thanked Romania for its mediation."   051 LBN ROU

congratulate/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Kenya congratulated Jordan for its mediation."   051 KEN JOR

praise/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Norway praised Nepal for its mediation."   051 NOR NPL

commend/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Peru commended Vietnam for its mediation."   051 PER VNM

credit/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Jordan credited Bhutan for its mediation."   051 JOR BTN

bless/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Mongolia blessed Fiji for its mediation."   051 MNG FJI

laud/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Ghana lauded Belgium for its mediation."   051 GHA BEL

give/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Laos gave its support for Uruguay."   051 LAO URY
  -  "The coach gave praise to the goalkeeper." none

extend/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Bolivia extended its support for Jordan."   051 BOL JOR

send/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Angola sent its support for Nepal."   051 AGO NPL

convey/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Nepal conveyed its support for Vietnam."   051 NPL VNM

heap/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Estonia heaped its support for Bhutan."   051 EST BTN

lavish/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Kuwait lavished its support for Fiji."   051 KWT FJI

shower/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Senegal showered its support for Belgium."   051 SEN BEL

express/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Paraguay expressed its support for Uruguay."   051 PRY URY

voice/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Denmark voiced its support for Romania."   051 DNK ROU

declare/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Zambia declared its support for Jordan."   051 ZMB JOR

lend/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Vietnam lent its support for Nepal."   051 VNM NPL

throw/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Oman threw its support for Vietnam."   051 OMN VNM

pay/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Portugal paid its support for Fiji."   051 PRT FJI

signal/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Malawi signalled its support for Belgium."   051 MWI BEL

announce/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Cuba announced its support for Uruguay."   051 CUB URY

repeat/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Finland repeated its support for Romania."   051 FIN ROU

renew/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Bhutan renewed its support for Jordan."   051 BTN JOR

bestow/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Ecuador bestowed its support for Bhutan."   051 ECU BTN

accord/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Qatar accorded its support for Fiji."   051 QAT FJI

render/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Namibia rendered its support for Belgium."   051 NAM BEL

proclaim/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Austria proclaimed its support for Uruguay."   051 AUT URY

affirm/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Fiji affirmed its support for Romania."   051 FJI ROU

restate/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Albania restated its support for Jordan."   051 ALB JOR

underline/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Thailand underlined its support for Nepal."   051 THA NPL

underscore/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Croatia underscored its support for Vietnam."   051 HRV VNM

confirm/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Panama confirmed its support for Bhutan."   051 PAN BTN

stress/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Latvia stressed its support for Fiji."   051 LVA FJI

put/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Tunisia put its support for Belgium."   051 TUN BEL

profess/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Belgium professed its support for Uruguay."   051 BEL URY

state/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Honduras stated its support for Romania."   051 HND ROU

address/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Sweden addressed its support for Jordan."   051 SWE JOR

deliver/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Rwanda delivered its support for Nepal."   051 RWA NPL

reserve/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Bulgaria reserved its support for Vietnam."   051 BGR VNM

add/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Ethiopia added its support for Bhutan."   051 ETH BTN

win/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Greece won praise from Fiji."   051 FJI GRC
  -  "The film won praise from the critics." none

receive/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Uruguay received praise from Belgium."   051 BEL URY

earn/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Cambodia earned praise from Uruguay."   051 URY KHM

draw/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Gabon drew praise from Romania."   051 ROU GAB

gain/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Hungary gained praise from Jordan."   051 JOR HUN

secure/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Liberia secured praise from Nepal."   051 NPL LBR

get/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Malta got praise from Vietnam."   051 VNM MLT

enjoy/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Indonesia enjoyed praise from Bhutan."   051 BTN IDN

obtain/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Romania obtained praise from Fiji."   051 FJI ROU

attract/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Yemen attracted praise from Belgium."   051 BEL YEM

garner/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Poland garnered praise from Uruguay."   051 URY POL

collect/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Lebanon collected praise from Romania."   051 ROU LBN

elicit/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Kenya elicited praise from Jordan."   051 JOR KEN

reap/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Norway reaped praise from Nepal."   051 NPL NOR

stand-up-for/defend verb stand up for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Peru stood up for Vietnam at the United Nations."   052 PER VNM
  -  "The champion stood up for her trainer." none

stick-up-for/defend verb stick up for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Jordan stuck up for Bhutan at the United Nations."   052 JOR BTN

speak-up-for/defend verb speak up for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Mongolia spoke up for Fiji at the United Nations."   052 MNG FJI

vouch-for/defend verb vouch for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Ghana vouched for Belgium at the United Nations."   052 GHA BEL

excuse/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Laos excused Uruguay at the United Nations."   052 LAO URY

vindicate/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Bolivia vindicated Jordan at the United Nations."   052 BOL JOR

stand-by/defend verb stand by
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Angola stood by for Nepal at the United Nations."   052 AGO NPL

stand-behind/defend verb stand behind
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Nepal stood behind Vietnam at the United Nations."   052 NPL VNM

back-up/defend verb back up
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Estonia backed up for Bhutan at the United Nations."   052 EST BTN

champion/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Kuwait championed Fiji at the United Nations."   052 KWT FJI

defend/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Senegal defended Belgium at the United Nations."   052 SEN BEL

speak-for/defend verb speak for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Paraguay spoke for Uruguay at the United Nations."   052 PRY URY

stand-up/defend verb stand up
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Denmark stood up Romania at the United Nations."   052 DNK ROU

stick-up/defend verb stick up
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Zambia stuck up Jordan at the United Nations."   052 ZMB JOR

speak-up/defend verb speak up
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Vietnam spoke up Nepal at the United Nations."   052 VNM NPL

exculpate/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Oman exculpated Vietnam at the United Nations."   052 OMN VNM

come/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Chile came to the defence of Bhutan."   052 CHL -

leap/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Portugal leaped to the defence of Fiji."   052 PRT -

rush/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Malawi rushed to the defence of Belgium."   052 MWI -

jump/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Finland jumped to the defence of Romania."   052 FIN -

speak/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Bhutan spoke up the cause of Jordan."   052 BTN JOR

speak-out/defence verb speak out
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Uganda spoke out to the defence of Nepal."   052 UGA -

rise/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Slovenia rose to the defence of Vietnam."   052 SVN -

rally/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Ecuador rallied to the defence of Bhutan."   052 ECU -

side/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Qatar sided with Fiji."   050 QAT FJI
  -  "The tower stood behind the church." none

sympathise/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Namibia sympathised with Belgium."   050 NAM BEL

sympathize/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Austria sympathized with Uruguay."   050 AUT URY

ally/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Fiji allied with Romania."   050 FJI ROU

unite/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Albania united with Jordan."   050 ALB JOR

align/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Thailand aligned with Nepal."   050 THA NPL

close-ranks/with verb close ranks
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Croatia closed ranks with Vietnam."   050 HRV VNM

identify/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Latvia identified with Fiji."   050 LVA FJI

line-up/with verb line up
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Tunisia lined up with Belgium."   050 TUN BEL

rally/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Belgium rallied with Uruguay."   050 BEL URY

vote/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Honduras voted with Romania."   050 HND ROU

stand-firm/with verb stand firm
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Sweden stood firm with Jordan."   050 SWE JOR

fall-in/with verb fall in
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Rwanda fell in with Nepal."   050 RWA NPL

line/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Bulgaria lined with Vietnam."   050 BGR VNM

vote/for-vote verb
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,accession,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Ethiopia voted for the resolution."   050 ETH -

speak/for-vote verb
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,accession,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Greece spoke for the resolution."   050 GRC -

come-out/for-vote verb come out
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,accession,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Uruguay came out for the resolution."   050 URY -

come-down/for-vote verb come down
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,accession,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Cambodia came down for the resolution."   050 KHM -

plump/for-vote verb
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,accession,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Gabon plumped for the resolution."   050 GAB -

rally/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Malta rallied support for Vietnam."   053 MLT VNM
  -  "The singer drummed up support for her song." none

canvass/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Romania canvassed support for Fiji."   053 ROU FJI

mobilize/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Poland mobilized support for Uruguay."   053 POL URY

muster/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Lebanon mustered support for Romania."   053 LBN ROU

solicit/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Kenya solicited support for Jordan."   053 KEN JOR

whip-up/rally verb whip up
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Norway whipped up support for Nepal."   053 NOR NPL

enlist/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Peru enlisted support for Vietnam."   053 PER VNM

marshal/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Jordan marshaled support for Bhutan."   053 JOR BTN

build/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Mongolia built support for Fiji."   053 MNG FJI

campaign/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Laos campaigned for Uruguay."   053 LAO URY

stump/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Iceland stumped for Romania."   053 ISL ROU

lobby/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Bolivia lobbied for Jordan."   053 BOL JOR

canvass/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Angola canvassed for Nepal."   053 AGO NPL

speak-out/campaign verb speak out
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Estonia spoke out for Bhutan."   053 EST BTN

agitate/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Kuwait agitated for Fiji."   053 KWT FJI

recognise/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  core   054
  +  "Senegal recognised Belgium as an independent state."   054 SEN BEL
  -  "The traveller recognised the state of the bridge." none

recognize/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  core   054
  +  "Paraguay recognized Uruguay as an independent state."   054 PRY URY

acknowledge/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  core   054
  +  "Denmark acknowledged Romania as an independent state."   054 DNK ROU

accept/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  core   054
  +  "Zambia accepted Jordan as an independent state."   054 ZMB JOR

regard/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  not    obl:as{@condemnable}
  core   054
  +  "Vietnam regarded Nepal as an independent state."   054 VNM NPL

grant/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Oman granted recognition to Vietnam."   054 OMN VNM

extend/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Chile extended recognition to Bhutan."   054 CHL BTN

accord/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Portugal accorded recognition to Fiji."   054 PRT FJI

give/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Malawi gave recognition to Belgium."   054 MWI BEL

offer/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Cuba offered recognition on Uruguay."   054 CUB URY

confer/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Finland conferred recognition to Romania."   054 FIN ROU

bestow/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Bhutan bestowed recognition to Jordan."   054 BTN JOR

announce/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Uganda announced recognition to Nepal."   054 UGA NPL

award/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Slovenia awarded recognition to Vietnam."   054 SVN VNM

tighten/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Ecuador tightened ties with Bhutan."   050 ECU;BTN -
  -  "The company built ties with its suppliers." none

build/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Qatar built ties with Fiji."   050 QAT;FJI -

solidify/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Namibia solidified ties with Belgium."   050 NAM;BEL -

consolidate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Austria consolidated ties with Uruguay."   050 AUT;URY -

reinforce/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Fiji reinforced ties with Romania."   050 FJI;ROU -

enhance/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Albania enhanced ties with Jordan."   050 ALB;JOR -

foster/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Thailand fostered ties with Nepal."   050 THA;NPL -

promote/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Panama promoted ties with Bhutan."   050 PAN;BTN -

renew/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Tunisia renewed ties with Belgium."   050 TUN;BEL -

rebuild/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Belgium rebuilt ties with Uruguay."   050 BEL;URY -

thaw/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Honduras thawed ties with Romania."   050 HND;ROU -

reset/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Sweden reseted ties with Jordan."   050 SWE;JOR -

warm/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Rwanda warmed ties with Nepal."   050 RWA;NPL -

patch-up/ties verb patch up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Bulgaria patched up ties with Vietnam."   050 BGR;VNM -

intensify/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Ethiopia intensified ties with Bhutan."   050 ETH;BTN -

broaden/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Greece broadened ties with Fiji."   050 GRC;FJI -

develop/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Uruguay developed ties with Belgium."   050 URY;BEL -

nurture/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Cambodia nurtured ties with Uruguay."   050 KHM;URY -

reestablish/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Liberia reestablished ties with Nepal."   050 LBR;NPL -

rekindle/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Malta rekindled ties with Vietnam."   050 MLT;VNM -

cultivate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Indonesia cultivated ties with Bhutan."   050 IDN;BTN -

open/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Romania opened ties with Fiji."   050 ROU;FJI -

initiate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Yemen initiated ties with Belgium."   050 YEM;BEL -

formalise/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Poland formalised ties with Uruguay."   050 POL;URY -

formalize/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Lebanon formalized ties with Romania."   050 LBN;ROU -

firm-up/ties verb firm up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Kenya firmed up ties with Jordan."   050 KEN;JOR -

restart/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Norway restarted ties with Nepal."   050 NOR;NPL -

improve/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Peru improved ties with Vietnam."   050 PER;VNM -

step-up/ties verb step up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Jordan stepped up ties with Bhutan."   050 JOR;BTN -

fortify/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Mongolia fortified ties with Fiji."   050 MNG;FJI -

invigorate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Ghana invigorated ties with Belgium."   050 GHA;BEL -

expand/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Laos expanded ties with Uruguay."   050 LAO;URY -

diversify/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Iceland diversified ties with Romania."   050 ISL;ROU -

start/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Bolivia started ties with Jordan."   050 BOL;JOR -

begin/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Angola began ties with Nepal."   050 AGO;NPL -

launch/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Nepal launched ties with Vietnam."   050 NPL;VNM -

create/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Estonia created ties with Bhutan."   050 EST;BTN -

establish/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Kuwait established ties with Fiji."   050 KWT;FJI -

restore/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Senegal restored ties with Belgium."   050 SEN;BEL -

resume/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Paraguay resumed ties with Uruguay."   050 PRY;URY -

normalise/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Denmark normalised ties with Romania."   050 DNK;ROU -

strengthen/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Vietnam strengthened ties with Nepal."   050 VNM;NPL -

deepen/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Chile deepened ties with Bhutan."   050 CHL;BTN -

cement/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Portugal cemented ties with Fiji."   050 PRT;FJI -

upgrade/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Malawi upgraded ties with Belgium."   050 MWI;BEL -

extend/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Cuba extended ties with Uruguay."   050 CUB;URY -

set-up/ties verb set up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Finland set up ties with Romania."   050 FIN;ROU -

forge/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Bhutan forged ties with Jordan."   050 BTN;JOR -

institute/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Uganda instituted ties with Nepal."   050 UGA;NPL -

found/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Slovenia founded ties with Vietnam."   050 SVN;VNM -

celebrate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Ecuador celebrated ties with Bhutan."   050 ECU;BTN -

seek/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Qatar sought ties with Fiji."   050 QAT;FJI -

open/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Namibia opened an embassy in Belgium."   050 NAM BEL

reopen/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Austria reopened an embassy in Uruguay."   050 AUT URY

inaugurate/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Albania inaugurated an embassy in Jordan."   050 ALB JOR

establish/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Thailand established an embassy in Nepal."   050 THA NPL

set-up/embassy verb set up
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Croatia set up an embassy in Vietnam."   050 HRV VNM

restore/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Panama restored an embassy in Bhutan."   050 PAN BTN

upgrade/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Latvia upgraded an embassy in Fiji."   050 LVA FJI

staff/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Tunisia staffed an embassy in Belgium."   050 TUN BEL

exchange/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Belgium exchanged ambassadors with Uruguay."   050 BEL;URY -

send-back/envoys verb send back
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Honduras sent back ambassadors with Romania."   050 HND;ROU -

return/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Sweden returned ambassadors with Jordan."   050 SWE;JOR -

present/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Rwanda presented ambassadors with Nepal."   050 RWA;NPL -

accredit/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Bulgaria accredited ambassadors with Vietnam."   050 BGR;VNM -

appoint/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Greece appointed ambassadors with Fiji."   050 GRC;FJI -

nominate/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Cambodia nominated ambassadors with Uruguay."   050 KHM;URY -

designate/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Gabon designated ambassadors with Romania."   050 GAB;ROU -

submit/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Hungary submitted ambassadors with Jordan."   050 HUN;JOR -

countersign/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Indonesia countersigned a treaty with Bhutan."   057 IDN;BTN -

autograph/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Romania autographed a treaty with Fiji."   057 ROU;FJI -

sign/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Yemen signed a treaty with Belgium."   057 YEM;BEL -

ink/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Poland inked a treaty with Uruguay."   057 POL;URY -

initial/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Lebanon initialed a treaty with Romania."   057 LBN;ROU -

conclude/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Kenya concluded a treaty with Jordan."   057 KEN;JOR -

finalise/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Norway finalised a treaty with Nepal."   057 NOR;NPL -

finalize/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Peru finalized a treaty with Vietnam."   057 PER;VNM -

seal/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Jordan sealed a treaty with Bhutan."   057 JOR;BTN -

sign-up-to/treaty verb sign up to
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Mongolia and Fiji signed up to a treaty."   057 MNG;FJI -

sign-on-to/treaty verb sign on to
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Ghana and Belgium signed on to a treaty."   057 GHA;BEL -

sign-up/treaty verb sign up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Laos signed up a treaty with Uruguay."   057 LAO;URY -

sign-on/treaty verb sign on
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Iceland and Romania signed on a treaty."   057 ISL;ROU -

exchange/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Bolivia exchanged a treaty with Jordan."   057 BOL;JOR -

formalize/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Nepal formalized a treaty with Vietnam."   057 NPL;VNM -

execute/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Estonia executed a treaty with Bhutan."   057 EST;BTN -

undersign/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Kuwait undersigned a treaty with Fiji."   057 KWT;FJI -

cosign/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Senegal cosigned a treaty with Belgium."   057 SEN;BEL -

put/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Paraguay put its signature to the treaty."   057 PRY -
  -  "The singer added her name to the list." none

affix/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Denmark affixed its signature to the treaty."   057 DNK -

add/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Zambia added its signature to the treaty."   057 ZMB -

append/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Vietnam appended its signature to the treaty."   057 VNM -

set/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Oman set its signature to the treaty."   057 OMN -

lend/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Chile lent its signature to the treaty."   057 CHL -

attach/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Portugal attached its signature to the treaty."   057 PRT -

approve/approve-treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=approved
  +  "The parliament of Malawi approved the treaty with Belgium."   057 MWI BEL

adopt/approve-treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=approved
  +  "The parliament of Cuba adopted the treaty with Uruguay."   057 CUB URY

pass/approve-treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=approved
  +  "The parliament of Finland passed the treaty with Romania."   057 FIN ROU

back/approve-treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=approved
  +  "The parliament of Uganda backed the treaty with Nepal."   057 UGA NPL

okay/approve-treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=approved
  +  "The parliament of Slovenia okayed the treaty with Vietnam."   057 SVN VNM

clear/approve-treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=approved
  +  "The parliament of Ecuador cleared the treaty with Bhutan."   057 ECU BTN

confirm/approve-treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=approved
  +  "The parliament of Namibia confirmed the treaty with Belgium."   057 NAM BEL

ratify/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Austria ratified the treaty with Uruguay."   057 AUT URY

accede/accede verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=acceded
  +  "Fiji acceded to the treaty."   057 FJI -

subscribe/accede verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=acceded
  +  "Albania subscribed to the treaty."   057 ALB -

adhere/accede verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=acceded
  +  "Thailand adhered to the treaty."   057 THA -

admit/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union admitted Croatia as a member."   050 org:AU HRV

readmit/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union readmited Panama as a member."   050 org:AU PAN

induct/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union inducted Latvia as a member."   050 org:AU LVA

accept/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union accepted Tunisia as a member."   050 org:AU TUN

elect/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union elected Belgium as a member."   050 org:AU BEL

let/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union let Sweden as a member."   050 org:AU SWE

bring/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union brought Rwanda as a member."   050 org:AU RWA

usher/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union ushered Bulgaria as a member."   050 org:AU BGR

take/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union took Greece as a member."   050 org:AU GRC

designate/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union designated Cambodia as a member."   050 org:AU KHM

reinstate/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union reinstated Gabon as a member."   050 org:AU GAB

join/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Hungary joined the pact."   057 HUN -

rejoin/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Liberia rejoined the pact."   057 LBR -

accede/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Malta acceded the pact."   057 MLT -

enter/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Indonesia entered the pact."   057 IDN -

adhere/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Yemen adhered the pact."   057 YEM -

return/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Poland returned the pact."   057 POL -

praise/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Lebanon's praise for Romania surprised the world."   051 LBN ROU

backing/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Kenya's backing for Jordan surprised the world."   051 KEN JOR

blessing/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Norway's blessing for Nepal surprised the world."   051 NOR NPL

endorsement/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Peru's endorsement for Vietnam surprised the world."   051 PER VNM

solidarity/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Jordan's solidarity for Bhutan surprised the world."   051 JOR BTN

gratitude/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Mongolia's gratitude for Fiji surprised the world."   051 MNG FJI

appreciation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Ghana's appreciation for Belgium surprised the world."   051 GHA BEL

tribute/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Laos's tribute for Uruguay surprised the world."   051 LAO URY

congratulation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Iceland's congratulation for Romania surprised the world."   051 ISL ROU

applause/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Bolivia's applause for Jordan surprised the world."   051 BOL JOR

acclaim/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Angola's acclaim for Nepal surprised the world."   051 AGO NPL

thanks/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Nepal's thanks for Vietnam surprised the world."   051 NPL VNM

admiration/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Estonia's admiration for Bhutan surprised the world."   051 EST BTN

homage/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Kuwait's homage for Fiji surprised the world."   051 KWT FJI

commendation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Senegal's commendation for Belgium surprised the world."   051 SEN BEL

sympathy/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Paraguay's sympathy for Uruguay surprised the world."   051 PRY URY

encouragement/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Denmark's encouragement for Romania surprised the world."   051 DNK ROU

salute/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Zambia's salute for Jordan surprised the world."   051 ZMB JOR

plaudit/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Vietnam's plaudit for Nepal surprised the world."   051 VNM NPL

welcome/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Oman's welcome for Vietnam surprised the world."   051 OMN VNM

approbation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Chile's approbation for Bhutan surprised the world."   051 CHL BTN

signature/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The signature of the accord by Portugal and Fiji took place in Accra."   057 PRT;FJI -

initialling/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The initialling of the accord by Malawi and Belgium took place in Accra."   057 MWI;BEL -

conclusion/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The conclusion of the accord by Cuba and Uruguay took place in Accra."   057 CUB;URY -

finalisation/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The finalisation of the accord by Finland and Romania took place in Accra."   057 FIN;ROU -

finalization/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The finalization of the accord by Bhutan and Jordan took place in Accra."   057 BTN;JOR -

establishment/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The establishment of relations between Uganda and Nepal surprised the world."   050 UGA;NPL -

restoration/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The restoration of relations between Slovenia and Vietnam surprised the world."   050 SVN;VNM -

resumption/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The resumption of relations between Ecuador and Bhutan surprised the world."   050 ECU;BTN -

normalisation/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The normalisation of relations between Qatar and Fiji surprised the world."   050 QAT;FJI -

normalization/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The normalization of relations between Namibia and Belgium surprised the world."   050 NAM;BEL -

reestablishment/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The reestablishment of relations between Austria and Uruguay surprised the world."   050 AUT;URY -

renewal/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The renewal of relations between Fiji and Romania surprised the world."   050 FJI;ROU -

strengthening/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The strengthening of relations between Albania and Jordan surprised the world."   050 ALB;JOR -

upgrading/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The upgrading of relations between Thailand and Nepal surprised the world."   050 THA;NPL -

deepening/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The deepening of relations between Croatia and Vietnam surprised the world."   050 HRV;VNM -

improvement/tie noun
  frame  nmod:between|poss|nmod:with|nmod:by=actor  nmod:of=topic
  need   nmod:of{@tie,diplomatic relation}
  need   nmod:between|poss|nmod:with|nmod:by{%country,%GOV}
  core   050 reciprocal
  +  "The improvement of relations between Panama and Bhutan surprised the world."   050 PAN;BTN -
