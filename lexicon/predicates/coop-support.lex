# SUPPORT (CAMEO 05), wider: praise, thanks, backing, defence in words, recognition, relations opened, treaties signed and entered.

acclaim/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Nepal acclaimed Vietnam for its patience."   051 NPL VNM
  -  "The critic praised the painter." none

admire/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Estonia admired Bhutan for its patience."   051 EST BTN

bless/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Kuwait blessed Fiji for its patience."   051 KWT FJI

celebrate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Senegal celebrated Belgium for its patience."   051 SEN BEL

exalt/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Paraguay exalted Uruguay for its patience."   051 PRY URY

eulogise/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Denmark eulogised Romania for its patience."   051 DNK ROU

eulogize/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Zambia eulogized Jordan for its patience."   051 ZMB JOR

flatter/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Vietnam flattered Nepal for its patience."   051 VNM NPL

glorify/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Oman glorified Vietnam for its patience."   051 OMN VNM

laud/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Chile lauded Bhutan for its patience."   051 CHL BTN

lionise/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Portugal lionised Fiji for its patience."   051 PRT FJI

lionize/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Malawi lionized Belgium for its patience."   051 MWI BEL

cheer-on/praise verb cheer on
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Cuba cheered on Uruguay for its patience."   051 CUB URY

appreciate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Finland appreciated Romania for its patience."   051 FIN ROU

esteem/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Bhutan esteemed Jordan for its patience."   051 BTN JOR

revere/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Uganda revered Nepal for its patience."   051 UGA NPL

venerate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Slovenia venerated Vietnam for its patience."   051 SVN VNM

cheer/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Ecuador cheered Bhutan for its patience."   051 ECU BTN

applaud/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Qatar applauded Fiji for its patience."   051 QAT FJI

rejoice/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Namibia rejoiced Belgium for its patience."   051 NAM BEL

congratulate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Austria congratulated Uruguay for its patience."   051 AUT URY

felicitate/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Fiji felicitated Romania for its patience."   051 FJI ROU

thank/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Albania thanked Jordan for its patience."   051 ALB JOR

trumpet/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Thailand trumpeted Nepal for its patience."   051 THA NPL

herald/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Croatia heralded Vietnam for its patience."   051 HRV VNM

hail/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Panama hailed Bhutan for its patience."   051 PAN BTN

commend/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Latvia commended Fiji for its patience."   051 LVA FJI

praise/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Tunisia praised Belgium for its patience."   051 TUN BEL

admire/praise-2 verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Belgium admired Uruguay for its patience."   051 BEL URY

idolise/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Honduras idolised Romania for its patience."   051 HND ROU

idolize/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Sweden idolized Jordan for its patience."   051 SWE JOR

compliment/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Rwanda complimented Nepal for its patience."   051 RWA NPL

credit/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Bulgaria credited Vietnam for its patience."   051 BGR VNM

toast/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Ethiopia toasted Bhutan for its patience."   051 ETH BTN

salute/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Greece saluted Fiji for its patience."   051 GRC FJI

embrace/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Uruguay embraced Belgium for its patience."   051 URY BEL

endorse/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Cambodia endorsed Uruguay for its patience."   051 KHM URY

welcome/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Gabon welcomed Romania for its patience."   051 GAB ROU

greet/praise verb
  frame  nsubj=actor  obj|nmod:of|nmod:by|obl:by=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{@sport,@culture,guest,rain}
  core   051
  +  "Hungary greeted Jordan for its patience."   051 HUN JOR

rejoice/at verb
  frame  nsubj=actor  obl:at|obl:over|obl:in|obl:to|obl:for|nmod:of|obl:of|nmod:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:at|obl:over|obl:in|obl:to{@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint,%country}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Liberia rejoiced at the decision of Nepal."   051 LBR NPL

exult/at verb
  frame  nsubj=actor  obl:at|obl:over|obl:in|obl:to|obl:for|nmod:of|obl:of|nmod:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:at|obl:over|obl:in|obl:to{@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint,%country}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Malta exulted at the decision of Vietnam."   051 MLT VNM

delight/at verb
  frame  nsubj=actor  obl:at|obl:over|obl:in|obl:to|obl:for|nmod:of|obl:of|nmod:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:at|obl:over|obl:in|obl:to{@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint,%country}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Indonesia delighted at the decision of Bhutan."   051 IDN BTN

marvel/at verb
  frame  nsubj=actor  obl:at|obl:over|obl:in|obl:to|obl:for|nmod:of|obl:of|nmod:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:at|obl:over|obl:in|obl:to{@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint,%country}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Romania marveled at the decision of Fiji."   051 ROU FJI

speak-highly/of verb speak highly
  frame  nsubj=actor  obl:of|obl:about|obl:for=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:of|obl:about|obl:for{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Yemen spoke highly of Belgium."   051 YEM BEL
  -  "The cook spoke highly of the cheese." none

speak-well/of verb speak well
  frame  nsubj=actor  obl:of|obl:about|obl:for=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:of|obl:about|obl:for{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Poland spoke well of Uruguay."   051 POL URY

think-highly/of verb think highly
  frame  nsubj=actor  obl:of|obl:about|obl:for=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:of|obl:about|obl:for{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Lebanon thinked highly of Romania."   051 LBN ROU

speak-warmly/of verb speak warmly
  frame  nsubj=actor  obl:of|obl:about|obl:for=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:of|obl:about|obl:for{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Kenya spoke warmly of Jordan."   051 KEN JOR

thank/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Norway thanked Nepal for its mediation."   051 NOR NPL

congratulate/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Peru congratulated Vietnam for its mediation."   051 PER VNM

praise/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Jordan praised Bhutan for its mediation."   051 JOR BTN

commend/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Mongolia commended Fiji for its mediation."   051 MNG FJI

credit/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Ghana credited Belgium for its mediation."   051 GHA BEL

bless/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Laos blessed Uruguay for its mediation."   051 LAO URY

laud/for verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:to{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@person,host}
  need   obl:for{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Iceland lauded Romania for its mediation."   051 ISL ROU

give/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Bolivia gave its support for Jordan."   051 BOL JOR
  -  "The coach gave praise to the goalkeeper." none

extend/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Nepal extended its support for Vietnam."   051 NPL VNM

send/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Estonia sent its support for Bhutan."   051 EST BTN

convey/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Kuwait conveyed its support for Fiji."   051 KWT FJI

heap/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Senegal heaped its support for Belgium."   051 SEN BEL

lavish/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Paraguay lavished its support for Uruguay."   051 PRY URY

shower/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Denmark showered its support for Romania."   051 DNK ROU

express/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Zambia expressed its support for Jordan."   051 ZMB JOR

voice/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Vietnam voiced its support for Nepal."   051 VNM NPL

declare/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Oman declared its support for Vietnam."   051 OMN VNM

lend/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Chile lent its support for Bhutan."   051 CHL BTN

throw/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Portugal threw its support for Fiji."   051 PRT FJI

pay/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Cuba paid its support for Uruguay."   051 CUB URY

signal/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Finland signalled its support for Romania."   051 FIN ROU

announce/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Bhutan announced its support for Jordan."   051 BTN JOR

repeat/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Uganda repeated its support for Nepal."   051 UGA NPL

renew/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Slovenia renewed its support for Vietnam."   051 SVN VNM

bestow/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Namibia bestowed its support for Belgium."   051 NAM BEL

accord/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Austria accorded its support for Uruguay."   051 AUT URY

render/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Fiji rendered its support for Romania."   051 FJI ROU

proclaim/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Albania proclaimed its support for Jordan."   051 ALB JOR

affirm/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Thailand affirmed its support for Nepal."   051 THA NPL

restate/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Croatia restated its support for Vietnam."   051 HRV VNM

underline/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Panama underlined its support for Bhutan."   051 PAN BTN

underscore/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Latvia underscored its support for Fiji."   051 LVA FJI

confirm/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Tunisia confirmed its support for Belgium."   051 TUN BEL

stress/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Belgium stressed its support for Uruguay."   051 BEL URY

put/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Honduras put its support for Romania."   051 HND ROU

profess/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Sweden professed its support for Jordan."   051 SWE JOR

state/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Rwanda stated its support for Nepal."   051 RWA NPL

address/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Bulgaria addressed its support for Vietnam."   051 BGR VNM

deliver/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Ethiopia delivered its support for Bhutan."   051 ETH BTN

reserve/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Greece reserved its support for Fiji."   051 GRC FJI

add/support verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:with|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,blessing,praise,endorsement,approval,solidarity,sympathy,confidence,gratitude,appreciation,thanks,tribute,congratulation,good wish,applause,acclaim,approbation,encouragement,homage,admiration,compliment,vote of confidence,satisfaction,understanding,friendship,plaudit,accolade,best wish,moral support,respect,salute,ovation}
  need   iobj|obl:for|nmod:for|obl:to|nmod:to|obl:behind|nmod:with|obl:with{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   051
  +  "Uruguay added its support for Belgium."   051 URY BEL

win/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Cambodia won praise from Uruguay."   051 URY KHM
  -  "The film won praise from the critics." none

receive/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Gabon received praise from Romania."   051 ROU GAB

earn/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Hungary earned praise from Jordan."   051 JOR HUN

draw/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Liberia drew praise from Nepal."   051 NPL LBR

gain/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Malta gained praise from Vietnam."   051 VNM MLT

secure/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Indonesia secured praise from Bhutan."   051 BTN IDN

get/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Romania got praise from Fiji."   051 FJI ROU

enjoy/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Yemen enjoyed praise from Belgium."   051 BEL YEM

obtain/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Poland obtained praise from Uruguay."   051 URY POL

attract/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Lebanon attracted praise from Romania."   051 ROU LBN

garner/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Kenya garnered praise from Jordan."   051 JOR KEN

collect/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Norway collected praise from Nepal."   051 NPL NOR

elicit/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Peru elicited praise from Vietnam."   051 VNM PER

reap/support-from verb
  frame  nsubj=recipient  obl:from|nmod:from|nmod:of|obl:of=actor
  need   obj{support,backing,blessing,praise,endorsement,approval,applause,acclaim,congratulation,recognition,plaudit,thanks,vote of confidence}
  need   obl:from|nmod:from|nmod:of|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  not    subj{@sport,@business,@culture,film,book}
  core   054  when obj{recognition}
  core   051
  +  "The president of Jordan reaped praise from Bhutan."   051 BTN JOR

stand-up-for/defend verb stand up for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Mongolia stood up for Fiji at the United Nations."   052 MNG FJI
  -  "The champion stood up for her trainer." none

stick-up-for/defend verb stick up for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Ghana stuck up for Belgium at the United Nations."   052 GHA BEL

speak-up-for/defend verb speak up for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Laos spoke up for Uruguay at the United Nations."   052 LAO URY

vouch-for/defend verb vouch for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Iceland vouched for Romania at the United Nations."   052 ISL ROU

excuse/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Bolivia excused Jordan at the United Nations."   052 BOL JOR

vindicate/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Nepal vindicated Vietnam at the United Nations."   052 NPL VNM

stand-by/defend verb stand by
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Estonia stood by for Bhutan at the United Nations."   052 EST BTN

stand-behind/defend verb stand behind
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Kuwait stood behind Fiji at the United Nations."   052 KWT FJI

back-up/defend verb back up
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Senegal backed up for Belgium at the United Nations."   052 SEN BEL

champion/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Paraguay championed Uruguay at the United Nations."   052 PRY URY

defend/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Denmark defended Romania at the United Nations."   052 DNK ROU

speak-for/defend verb speak for
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Zambia spoke for Jordan at the United Nations."   052 ZMB JOR

stand-up/defend verb stand up
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Vietnam stood up Nepal at the United Nations."   052 VNM NPL

stick-up/defend verb stick up
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Oman stuck up Vietnam at the United Nations."   052 OMN VNM

speak-up/defend verb speak up
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Chile spoke up Bhutan at the United Nations."   052 CHL BTN

exculpate/defend verb
  frame  nsubj=actor  obj|obl:for|obl:of=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj|obl:for|obl:of{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,decision,policy,record,handling,conduct}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  not    obj{title,crown,thesis,goal}
  core   052
  +  "Portugal exculpated Fiji at the United Nations."   052 PRT FJI

come/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Malawi came to the defence of Belgium."   052 MWI -

leap/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Cuba leaped to the defence of Uruguay."   052 CUB -

rush/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Finland rushed to the defence of Romania."   052 FIN -

jump/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Uganda jumped to the defence of Nepal."   052 UGA -

speak/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Slovenia spoke up the cause of Vietnam."   052 SVN VNM

speak-out/defence verb speak out
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Ecuador spoke out to the defence of Bhutan."   052 ECU -

rise/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Qatar rose to the defence of Fiji."   052 QAT -

rally/defence verb
  frame  nsubj=actor  nmod:of|obl:of|poss=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:to|obl:in{defence,defense}
  not    subj{@sport,@business,@culture}
  not    obl:of|nmod:of{goal,team}
  core   052
  +  "Namibia rallied to the defence of Belgium."   052 NAM -

side/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Austria sided with Uruguay."   050 AUT URY
  -  "The tower stood behind the church." none

sympathise/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Fiji sympathised with Romania."   050 FJI ROU

sympathize/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Albania sympathized with Jordan."   050 ALB JOR

ally/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Thailand allied with Nepal."   050 THA NPL

unite/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Croatia united with Vietnam."   050 HRV VNM

align/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Panama aligned with Bhutan."   050 PAN BTN

identify/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Belgium identified with Uruguay."   050 BEL URY

line-up/with verb line up
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Honduras lined up with Romania."   050 HND ROU

rally/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Sweden rallied with Jordan."   050 SWE JOR

vote/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Rwanda voted with Nepal."   050 RWA NPL

stand-firm/with verb stand firm
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Bulgaria stood firm with Vietnam."   050 BGR VNM

fall-in/with verb fall in
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Ethiopia fell in with Bhutan."   050 ETH BTN

line/with verb
  frame  nsubj=actor  obl:with|obl:by|obl:behind|obl:around|obl:for=recipient  obl:against|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obl:with|obl:by|obl:behind|obl:around{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%PRE,%LAB,%SOC,ally,neighbour,leader}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053  when obl:behind|obl:around{*}
  core   050
  +  "Greece lined with Fiji."   050 GRC FJI

vote/for-vote verb
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,agreement,deal,accession,favour,favor,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Uruguay voted in favour of Belgium."   050 URY -

speak/for-vote verb
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,agreement,deal,accession,favour,favor,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Cambodia spoke in favour of Uruguay."   050 KHM -

come-out/for-vote verb come out
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,agreement,deal,accession,favour,favor,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Gabon came out in favour of Romania."   050 GAB -

come-down/for-vote verb come down
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,agreement,deal,accession,favour,favor,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Hungary came down in favour of Jordan."   050 HUN -

plump/for-vote verb
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,agreement,deal,accession,favour,favor,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Liberia plumped in favour of Nepal."   050 LBR -

argue/for-vote verb
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,agreement,deal,accession,favour,favor,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Malta argued in favour of Vietnam."   050 MLT -

speak-out/for-vote verb speak out
  frame  nsubj=actor  obl:for|obl:with|obl:of=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP}
  need   obl:for|obl:in|obl:of{resolution,membership,treaty,agreement,deal,accession,favour,favor,recognition}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   050
  +  "Indonesia spoke out in favour of Bhutan."   050 IDN -

rally/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Romania rallied support for Fiji."   053 ROU FJI
  -  "The singer drummed up support for her song." none

canvass/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Poland canvassed support for Uruguay."   053 POL URY

mobilise/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Lebanon mobilised support for Romania."   053 LBN ROU

solicit/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Peru solicited support for Vietnam."   053 PER VNM

whip-up/rally verb whip up
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Jordan whipped up support for Bhutan."   053 JOR BTN

enlist/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Mongolia enlisted support for Fiji."   053 MNG FJI

marshal/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Ghana marshaled support for Belgium."   053 GHA BEL

build/rally verb
  frame  nsubj=actor  obl:for|nmod:for|nmod:of|obl:behind|obl:among=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,president,minister,leader,ambassador,envoy,bishop,pope,king}
  need   obj{support,backing,vote,opinion,coalition,ally,donor,campaign}
  need   obl:for|nmod:for|nmod:of|obl:behind{*}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "Laos built support for Uruguay."   053 LAO URY

campaign/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Bolivia campaigned for Jordan."   053 BOL JOR

stump/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Angola stumped for Nepal."   053 AGO NPL

lobby/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Nepal lobbied for Vietnam."   053 NPL VNM

canvass/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Estonia canvassed for Bhutan."   053 EST BTN

speak-out/campaign verb speak out
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Senegal spoke out for Belgium."   053 SEN BEL

agitate/campaign verb
  frame  nsubj=actor  obl:for|obl:on_behalf_of|obl:behind=recipient
  need   subj{%GOV,%LEG,%PTY,%OPP,%IGO,%REL,%country,president,minister,leader}
  need   obl:for|obl:on_behalf_of{%country,%GOV,%OPP,%PTY,%REB,%JRN,%SOC,%PRE,candidate,reform,prisoner,dissident}
  not    subj{@sport,@business,@culture,critic,fan,reviewer,audience,investor}
  core   053
  +  "The president of Paraguay agitated for Uruguay."   053 PRY URY

recognise/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  core   054
  +  "Denmark recognised Romania as an independent state."   054 DNK ROU
  -  "The traveller recognised the state of the bridge." none

recognize/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  core   054
  +  "Zambia recognized Jordan as an independent state."   054 ZMB JOR

acknowledge/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  core   054
  +  "Vietnam acknowledged Nepal as an independent state."   054 VNM NPL

accept/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  core   054
  +  "Oman accepted Vietnam as an independent state."   054 OMN VNM

regard/recognise verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,%PRE,independence,state,sovereignty,statehood,council,republic,annexation,genocide,passport,flag}
  need   obj|obl:as{independence,state,sovereignty,statehood,government,council,republic,authority,representative,annexation,nation,president,genocide}
  core   054
  +  "Chile regarded Bhutan as an independent state."   054 CHL BTN

grant/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Portugal granted recognition to Fiji."   054 PRT FJI

extend/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Malawi extended recognition to Belgium."   054 MWI BEL

accord/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Cuba accorded recognition to Uruguay."   054 CUB URY

give/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Finland gave recognition to Romania."   054 FIN ROU

offer/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Bhutan offered recognition on Jordan."   054 BTN JOR

confer/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Uganda conferred recognition to Nepal."   054 UGA NPL

bestow/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Slovenia bestowed recognition to Vietnam."   054 SVN VNM

announce/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Ecuador announced recognition to Bhutan."   054 ECU BTN

award/recognition verb
  frame  nsubj=actor  obl:to|nmod:to|nmod:of|obl:of|iobj|obl:on|nmod:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{recognition,diplomatic recognition,observer status,membership,status,legitimacy}
  need   obl:to|nmod:to|iobj|obl:on|nmod:on|nmod:of{%country,%GOV,%OPP,%REB,%PRE}
  core   054
  +  "Qatar awarded recognition to Fiji."   054 QAT FJI

tighten/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Namibia tightened ties with Belgium."   050 NAM;BEL -
  -  "The company built ties with its suppliers." none

build/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Austria built ties with Uruguay."   050 AUT;URY -

solidify/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Fiji solidified ties with Romania."   050 FJI;ROU -

consolidate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Albania consolidated ties with Jordan."   050 ALB;JOR -

reinforce/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Thailand reinforced ties with Nepal."   050 THA;NPL -

enhance/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Croatia enhanced ties with Vietnam."   050 HRV;VNM -

foster/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Panama fostered ties with Bhutan."   050 PAN;BTN -

promote/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Tunisia promoted ties with Belgium."   050 TUN;BEL -

revive/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Belgium revived ties with Uruguay."   050 BEL;URY -

renew/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Honduras renewed ties with Romania."   050 HND;ROU -

rebuild/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Sweden rebuilt ties with Jordan."   050 SWE;JOR -

thaw/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Rwanda thawed ties with Nepal."   050 RWA;NPL -

reset/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Bulgaria reseted ties with Vietnam."   050 BGR;VNM -

patch-up/ties verb patch up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Greece patched up ties with Fiji."   050 GRC;FJI -

broaden/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Cambodia broadened ties with Uruguay."   050 KHM;URY -

develop/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Gabon developed ties with Romania."   050 GAB;ROU -

nurture/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Hungary nurtured ties with Jordan."   050 HUN;JOR -

reestablish/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Indonesia reestablished ties with Bhutan."   050 IDN;BTN -

rekindle/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Romania rekindled ties with Fiji."   050 ROU;FJI -

cultivate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Yemen cultivated ties with Belgium."   050 YEM;BEL -

open/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Poland opened ties with Uruguay."   050 POL;URY -

initiate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Lebanon initiated ties with Romania."   050 LBN;ROU -

formalise/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Kenya formalised ties with Jordan."   050 KEN;JOR -

formalize/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Norway formalized ties with Nepal."   050 NOR;NPL -

firm-up/ties verb firm up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Peru firmed up ties with Vietnam."   050 PER;VNM -

restart/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Jordan restarted ties with Bhutan."   050 JOR;BTN -

improve/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Mongolia improved ties with Fiji."   050 MNG;FJI -

step-up/ties verb step up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Ghana stepped up ties with Belgium."   050 GHA;BEL -

invigorate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Iceland invigorated ties with Romania."   050 ISL;ROU -

expand/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Bolivia expanded ties with Jordan."   050 BOL;JOR -

start/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Nepal started ties with Vietnam."   050 NPL;VNM -

begin/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Estonia began ties with Bhutan."   050 EST;BTN -

launch/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Kuwait launched ties with Fiji."   050 KWT;FJI -

create/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Senegal created ties with Belgium."   050 SEN;BEL -

establish/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Paraguay established ties with Uruguay."   050 PRY;URY -

restore/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Denmark restored ties with Romania."   050 DNK;ROU -

resume/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Zambia resumed ties with Jordan."   050 ZMB;JOR -

normalise/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Vietnam normalised ties with Nepal."   050 VNM;NPL -

strengthen/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Chile strengthened ties with Bhutan."   050 CHL;BTN -

boost/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Portugal boosted ties with Fiji."   050 PRT;FJI -

deepen/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Malawi deepened ties with Belgium."   050 MWI;BEL -

cement/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Cuba cemented ties with Uruguay."   050 CUB;URY -

upgrade/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Finland upgraded ties with Romania."   050 FIN;ROU -

extend/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Bhutan extended ties with Jordan."   050 BTN;JOR -

set-up/ties verb set up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Uganda set up ties with Nepal."   050 UGA;NPL -

forge/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Slovenia forged ties with Vietnam."   050 SVN;VNM -

institute/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Ecuador instituted ties with Bhutan."   050 ECU;BTN -

found/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Qatar founded ties with Fiji."   050 QAT;FJI -

celebrate/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Namibia celebrated ties with Belgium."   050 NAM;BEL -

seek/ties verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to=actor
  need   obj{@tie,diplomatic relation,partnership,alliance,friendship,bond,axis,strategic partnership,detente,rapprochement,goodwill}
  need   subj{%country,%GOV,%IGO}
  not    subj{@business}
  core   050 reciprocal
  +  "Austria sought ties with Uruguay."   050 AUT;URY -

open/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Fiji opened an embassy in Romania."   050 FJI ROU

reopen/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Albania reopened an embassy in Jordan."   050 ALB JOR

inaugurate/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Croatia inaugurated an embassy in Vietnam."   050 HRV VNM

establish/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Panama established an embassy in Bhutan."   050 PAN BTN

set-up/embassy verb set up
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Latvia set up an embassy in Fiji."   050 LVA FJI

restore/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Tunisia restored an embassy in Belgium."   050 TUN BEL

upgrade/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Belgium upgraded an embassy in Uruguay."   050 BEL URY

staff/embassy verb
  frame  nsubj=actor  obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{embassy,consulate,mission,diplomatic mission,liaison office,consulate general,representative office,trade office}
  need   subj{%country,%GOV,minister,president,ambassador}
  need   obl:in|nmod:in|obl:to|nmod:to{%country}
  core   050
  +  "Honduras staffed an embassy in Romania."   050 HND ROU

exchange/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Sweden exchanged ambassadors with Jordan."   050 SWE;JOR -

send-back/envoys verb send back
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Rwanda sent back ambassadors with Nepal."   050 RWA;NPL -

return/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Bulgaria returned ambassadors with Vietnam."   050 BGR;VNM -

present/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Ethiopia presented ambassadors with Bhutan."   050 ETH;BTN -

accredit/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Greece accredited ambassadors with Fiji."   050 GRC;FJI -

appoint/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Cambodia appointed ambassadors with Uruguay."   050 KHM;URY -

hand/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Gabon handed ambassadors with Romania."   050 GAB;ROU -

nominate/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Hungary nominated ambassadors with Jordan."   050 HUN;JOR -

designate/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Liberia designated ambassadors with Nepal."   050 LBR;NPL -

submit/envoys verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul,credentials,envoy,letter of credence}
  need   subj{%country,%GOV,ambassador}
  need   obl:with|nmod:with|obl:to|nmod:to{%country,%GOV,president,king,%IGO}
  core   050
  +  "Malta submitted ambassadors with Vietnam."   050 MLT;VNM -

countersign/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Yemen countersigned a treaty with Belgium."   057 YEM;BEL -

autograph/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Poland autographed a treaty with Uruguay."   057 POL;URY -

sign/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Lebanon signed a treaty with Romania."   057 LBN;ROU -

ink/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Kenya inked a treaty with Jordan."   057 KEN;JOR -

initial/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Norway initialed a treaty with Nepal."   057 NOR;NPL -

conclude/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Peru concluded a treaty with Vietnam."   057 PER;VNM -

finalise/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Jordan finalised a treaty with Bhutan."   057 JOR;BTN -

finalize/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Mongolia finalized a treaty with Fiji."   057 MNG;FJI -

seal/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Ghana sealed a treaty with Belgium."   057 GHA;BEL -

sign-up-to/treaty verb sign up to
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Laos and Uruguay signed up to a treaty."   057 LAO;URY -

sign-on-to/treaty verb sign on to
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Iceland and Romania signed on to a treaty."   057 ISL;ROU -

sign-up/treaty verb sign up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Bolivia signed up a treaty with Jordan."   057 BOL;JOR -

sign-on/treaty verb sign on
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Angola and Nepal signed on a treaty."   057 AGO;NPL -

exchange/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Nepal exchanged a treaty with Vietnam."   057 NPL;VNM -

formalize/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Kuwait formalized a treaty with Fiji."   057 KWT;FJI -

execute/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Senegal executed a treaty with Belgium."   057 SEN;BEL -

undersign/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Paraguay undersigned a treaty with Uruguay."   057 PRY;URY -

cosign/treaty verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=actor  obl:on|nmod:on=topic
  need   obj|obl:to|obl:on|obl:off{@agreement,@treaty,treaty,accord,pact,memorandum,protocol,convention,peace deal,memorandum,communique,declaration,charter}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 reciprocal treaty=signed
  +  "Denmark cosigned a treaty with Romania."   057 DNK;ROU -

put/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Zambia put its signature to the treaty."   057 ZMB -
  -  "The singer added her name to the list." none

affix/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Vietnam affixed its signature to the treaty."   057 VNM -

add/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Oman added its signature to the treaty."   057 OMN -

append/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Chile appended its signature to the treaty."   057 CHL -

set/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Portugal set its signature to the treaty."   057 PRT -

lend/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Malawi lent its signature to the treaty."   057 MWI -

attach/signature verb
  frame  nsubj=actor  obl:to|nmod:to|obl:under|nmod:under|obl:on=topic
  need   obj{signature,name,seal}
  need   obl:to|nmod:to|obl:under|nmod:under|obl:on{@agreement,@treaty,treaty,accord,pact,truce,memorandum,protocol,declaration,plan}
  need   subj{%country,%GOV,%IGO,%REB,%LEG,%OPP,%MIL,%PRE,side,leader,minister,president,representative,delegate,negotiator}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio,singer}
  core   057 treaty=signed
  +  "Cuba attached its signature to the treaty."   057 CUB -

approve/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Finland approved the treaty with Romania."   057 FIN ROU

adopt/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Bhutan adopted the treaty with Jordan."   057 BTN JOR

pass/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Uganda passed the treaty with Nepal."   057 UGA NPL

endorse/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "Slovenia endorsed to the treaty."   057 SVN -

back/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Ecuador backed the treaty with Bhutan."   057 ECU BTN

ratify/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Qatar ratified the treaty with Fiji."   057 QAT FJI

okay/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Namibia okayed the treaty with Belgium."   057 NAM BEL

clear/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Austria cleared the treaty with Uruguay."   057 AUT URY

accept/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "Fiji accepted to the treaty."   057 FJI -

accede/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Thailand acceded the treaty with Nepal."   057 THA NPL

subscribe/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Croatia subscribed the treaty with Vietnam."   057 HRV VNM

adhere/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Panama adhered the treaty with Bhutan."   057 PAN BTN

confirm/ratify verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between=recipient  obj=topic
  need   obj|obl:to{treaty,convention,protocol,accord,pact,agreement,peace deal,accession,charter,statute,association agreement,trade deal,trade agreement,peace agreement,trade pact,border agreement}
  need   subj{%country,%GOV,%IGO,%LEG,voter,parliament,senate,lower house,assembly,cabinet,legislature,lawmaker}
  not    subj{@business}
  core   057 treaty=ratified
  +  "The parliament of Latvia confirmed the treaty with Fiji."   057 LVA FJI

admit/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union admitted Belgium as a member."   050 org:AU BEL

readmit/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union readmited Honduras as a member."   050 org:AU HND

induct/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union inducted Sweden as a member."   050 org:AU SWE

accept/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union accepted Rwanda as a member."   050 org:AU RWA

let/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union let Greece as a member."   050 org:AU GRC

bring/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union brought Uruguay as a member."   050 org:AU URY

usher/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union ushered Cambodia as a member."   050 org:AU KHM

take/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union took Hungary as a member."   050 org:AU HUN

designate/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union designated Malta as a member."   050 org:AU MLT

reinstate/member verb
  frame  nsubj=actor  obj|obl:to=recipient  obl:to|obl:into|obl:as=topic
  need   subj{%IGO,%country,bloc,alliance,union,club,league,summit}
  need   obj{%country,%GOV,%PRE}
  need   obl:to|obl:into|obl:as{%IGO,member,club,union,bloc,council,alliance,membership,organisation,organization,fold,pact,rank,league}
  core   050
  +  "The African Union reinstated Indonesia as a member."   050 org:AU IDN

join/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Romania joined the pact."   057 ROU -

rejoin/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Yemen rejoined the pact."   057 YEM -

accede/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Poland acceded the pact."   057 POL -

enter/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Lebanon entered the pact."   057 LBN -

adhere/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Norway adhered the pact."   057 NOR -

return/join verb
  frame  nsubj=actor  obj|obl:to|obl:into=recipient
  need   subj{%country,%GOV}
  need   obj|obl:to|obl:into{%IGO,alliance,bloc,union,treaty,convention,pact,accord,coalition,court}
  not    subj{@sport,@business,%MIL}
  not    obj|obl:to{talk,fight,war,exercise}
  core   057 treaty=acceded  when obj|obl:to{treaty,convention,pact,accord}
  core   050
  +  "Peru returned the pact."   057 PER -

praise/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Jordan's praise for Bhutan surprised the world."   051 JOR BTN

backing/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Mongolia's backing for Fiji surprised the world."   051 MNG FJI

blessing/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Ghana's blessing for Belgium surprised the world."   051 GHA BEL

endorsement/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Laos's endorsement for Uruguay surprised the world."   051 LAO URY

solidarity/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Iceland's solidarity for Romania surprised the world."   051 ISL ROU

gratitude/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Bolivia's gratitude for Jordan surprised the world."   051 BOL JOR

appreciation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Angola's appreciation for Nepal surprised the world."   051 AGO NPL

tribute/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Nepal's tribute for Vietnam surprised the world."   051 NPL VNM

congratulation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Estonia's congratulation for Bhutan surprised the world."   051 EST BTN

applause/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Kuwait's applause for Fiji surprised the world."   051 KWT FJI

acclaim/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Senegal's acclaim for Belgium surprised the world."   051 SEN BEL

thanks/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Paraguay's thanks for Uruguay surprised the world."   051 PRY URY

admiration/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Denmark's admiration for Romania surprised the world."   051 DNK ROU

homage/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Zambia's homage for Jordan surprised the world."   051 ZMB JOR

commendation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Vietnam's commendation for Nepal surprised the world."   051 VNM NPL

sympathy/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Oman's sympathy for Vietnam surprised the world."   051 OMN VNM

encouragement/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Chile's encouragement for Bhutan surprised the world."   051 CHL BTN

salute/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Portugal's salute for Fiji surprised the world."   051 PRT FJI

plaudit/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Malawi's plaudit for Belgium surprised the world."   051 MWI BEL

approbation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:for|nmod:to|nmod:of|nmod:with=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%REL,%MIL,%REB,%PTY,president,minister,leader}
  need   nmod:for|nmod:to|nmod:of|nmod:with{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%LAB,%SOC,%PRE,%JUD,%COP,%REF,@agreement,@law,@ceasefire,@reform,decision,move,step,effort,release,withdrawal,ruling,verdict,resolution,vote,election,victory,intervention,call,initiative,stance,proposal,plan,offer,progress,announcement,statement,arrest,commitment,gesture,breakthrough,recognition,talk,visit,summit,report,pledge,resignation,independence,courage,role,act,support,accession,deployment,news,speech,bid,ban,verdict,mediation,restraint}
  not    compound{life,tech,customer,child,air,price}
  core   051
  +  "Finland's approbation for Romania surprised the world."   051 FIN ROU

signature/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The signature of the accord by Bhutan and Jordan took place in Accra."   057 BTN;JOR -

initialling/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The initialling of the accord by Uganda and Nepal took place in Accra."   057 UGA;NPL -

conclusion/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The conclusion of the accord by Slovenia and Vietnam took place in Accra."   057 SVN;VNM -

finalisation/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The finalisation of the accord by Ecuador and Bhutan took place in Accra."   057 ECU;BTN -

finalization/treaty-of noun
  frame  nmod:by|nmod:between|poss|nmod:with=actor  nmod:of=topic
  need   nmod:of{@agreement,@ceasefire,treaty}
  core   057 reciprocal treaty=signed
  +  "The finalization of the accord by Qatar and Fiji took place in Accra."   057 QAT;FJI -
