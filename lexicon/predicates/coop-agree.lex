# AGREE (CAMEO 03), wider: promising, offering, settling, announcing what will be given or done; words of intent; idioms of agreement.

resolve/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Zambia resolved to negotiate with the rebels."   036 ZMB -
  -  "The runner resolved to train harder." none

contract/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Vietnam contracted to negotiate with the rebels."   036 VNM -

covenant/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Oman covenanted to negotiate with the rebels."   036 OMN -

vow/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Chile vowed to negotiate with the rebels."   036 CHL -

swear/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Portugal swore to negotiate with the rebels."   036 PRT -

guarantee/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Malawi guaranteed to negotiate with the rebels."   036 MWI -

bind/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Cuba bound to negotiate with the rebels."   036 CUB -

engage/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Finland engaged to negotiate with the rebels."   036 FIN -

propose/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Bhutan proposed to negotiate with the rebels."   036 BTN -

promise/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Uganda promised to negotiate with the rebels."   036 UGA -

pledge/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Slovenia pledged to negotiate with the rebels."   036 SVN -

offer/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Ecuador offered to negotiate with the rebels."   036 ECU -

undertake/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Qatar undertook to negotiate with the rebels."   036 QAT -

agree/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Namibia agreed to negotiate with the rebels."   036 NAM -

volunteer/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Austria volunteered to negotiate with the rebels."   036 AUT -

determine/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Fiji determined to negotiate with the rebels."   036 FJI -

opt/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Thailand opted to send food to Nepal."   0333 THA NPL
  complement future

arrange/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Croatia arranged to send food to Vietnam."   0333 HRV VNM
  complement future

prefer/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Latvia prefered to send food to Fiji."   0333 LVA FJI
  complement future

gear-up/future verb gear up
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Tunisia geared up to send food to Belgium."   0333 TUN BEL
  complement future

move/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Belgium moved to send food to Uruguay."   0333 BEL URY
  complement future

contrive/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Honduras contrived to send food to Romania."   0333 HND ROU
  complement future

keen/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Sweden is keen to negotiate with Jordan."   036 SWE -
  -  "The cook is keen to try the soup." none

eager/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Rwanda is eager to negotiate with Nepal."   036 RWA -

glad/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Bulgaria is glad to negotiate with Vietnam."   036 BGR -

inclined/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Greece is inclined to negotiate with Fiji."   036 GRC -

determined/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Uruguay is determined to negotiate with Belgium."   036 URY -

happy/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Cambodia is happy to negotiate with Uruguay."   036 KHM -

anxious/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Gabon is anxious to negotiate with Romania."   036 GAB -

minded/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Hungary is minded to negotiate with Jordan."   036 HUN -

amenable/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Malta is amenable to negotiate with Vietnam."   036 MLT -

set/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Poland is set to send food to Uruguay."   0333 POL URY
  complement future

bound/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Kenya is bound to send food to Jordan."   0333 KEN JOR
  complement future

likely/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Peru is likely to send food to Vietnam."   0333 PER VNM
  complement future

certain/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Jordan is certain to send food to Bhutan."   0333 JOR BTN
  complement future

sure/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Mongolia is sure to send food to Fiji."   0333 MNG FJI
  complement future

scheduled/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Ghana is scheduled to send food to Belgium."   0333 GHA BEL
  complement future

about/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Laos is about to send food to Uruguay."   0333 LAO URY
  complement future

ready/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Iceland is ready for talks with Romania."   036 ISL -

open/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Bolivia is open for talks with Jordan."   036 BOL -

amenable/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Angola is amenable for talks with Nepal."   036 AGO -

receptive/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Nepal is receptive for talks with Vietnam."   036 NPL -

agreeable/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Estonia is agreeable for talks with Bhutan."   036 EST -

available/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Kuwait is available for talks with Fiji."   036 KWT -

willing/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Senegal is willing to talks with Belgium."   036 SEN -

give/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Paraguay gave an assurance to Uruguay on Monday."   030 PRY URY
  -  "The poet gave a promise to her reader." none

make/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Denmark made an assurance to Romania on Monday."   030 DNK ROU

offer/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Zambia offered an assurance to Jordan on Monday."   030 ZMB JOR

renew/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Vietnam renewed an assurance to Nepal on Monday."   030 VNM NPL

repeat/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Oman repeated an assurance to Vietnam on Monday."   030 OMN VNM

reiterate/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Chile reiterated an assurance to Bhutan on Monday."   030 CHL BTN

extend/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Portugal extended an assurance to Fiji on Monday."   030 PRT FJI

send/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Malawi sent an assurance to Belgium on Monday."   030 MWI BEL

provide/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Cuba provided an assurance to Uruguay on Monday."   030 CUB URY

issue/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Finland issued an assurance to Romania on Monday."   030 FIN ROU

convey/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Bhutan conveyed an assurance to Jordan on Monday."   030 BTN JOR

deliver/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Uganda delivered an assurance to Nepal on Monday."   030 UGA NPL

reaffirm/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Slovenia reaffirmed an assurance to Vietnam on Monday."   030 SVN VNM

put-forward/word verb put forward
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Ecuador put forward an assurance to Bhutan on Monday."   030 ECU BTN

lend/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Qatar lent an assurance to Fiji on Monday."   030 QAT FJI

signal/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Namibia signalled an assurance to Belgium on Monday."   030 NAM BEL

pass-on/word verb pass on
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Austria passed on an assurance on Monday."   030 AUT -

restate/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,green light}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Fiji restated an assurance to Romania on Monday."   030 FJI ROU

obtain/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Albania obtained a promise from Jordan."   030 JOR ALB
  -  "The buyer received a guarantee from the shop." none

receive/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Thailand received a promise from Nepal."   030 NPL THA

secure/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Croatia secured a promise from Vietnam."   030 VNM HRV

win/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Panama won a promise from Bhutan."   030 BTN PAN

get/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Latvia got a promise from Fiji."   030 FJI LVA

extract/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Tunisia extracted a promise from Belgium."   030 BEL TUN

gain/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Belgium gained a promise from Uruguay."   030 URY BEL

wring/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Honduras wrung a promise from Romania."   030 ROU HND

elicit/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Sweden elicited a promise from Jordan."   030 JOR SWE

wrest/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Rwanda wrested a promise from Nepal."   030 NPL RWA

accept/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Bulgaria accepted a promise from Vietnam."   030 VNM BGR

announce/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Ethiopia announced its intention to negotiate with the rebels."   036 ETH -
  -  "The baker announced his intention to close the shop." none

declare/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Greece declared its intention to negotiate with the rebels."   036 GRC -

signal/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Uruguay signalled its intention to negotiate with the rebels."   036 URY -

voice/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Cambodia voiced its intention to negotiate with the rebels."   036 KHM -

state/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Gabon stated its intention to negotiate with the rebels."   036 GAB -

indicate/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Hungary indicated its intention to negotiate with the rebels."   036 HUN -

unveil/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Liberia unveiled its intention to negotiate with the rebels."   036 LBR -

outline/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Malta outlined its intention to negotiate with the rebels."   036 MLT -

reveal/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Indonesia revealed its intention to negotiate with the rebels."   036 IDN -

confirm/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Romania confirmed its intention to negotiate with the rebels."   036 ROU -

reaffirm/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Yemen reaffirmed its intention to negotiate with the rebels."   036 YEM -

reiterate/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Poland reiterated its intention to negotiate with the rebels."   036 POL -

affirm/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Lebanon affirmed its intention to negotiate with the rebels."   036 LBN -

convey/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Kenya conveyed its intention to negotiate with the rebels."   036 KEN -

communicate/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Norway communicated its intention to negotiate with the rebels."   036 NOR -

set-out/plan verb set out
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Peru set out its intention to negotiate with the rebels."   036 PER -

present/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Jordan presented its intention to negotiate with the rebels."   036 JOR -

make-known/plan verb make known
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Mongolia made known its intention to negotiate with the rebels."   036 MNG -

underline/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Ghana underlined its intention to negotiate with the rebels."   036 GHA -

underscore/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Laos underscored its intention to negotiate with the rebels."   036 LAO -

stress/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Iceland stressed its intention to negotiate with the rebels."   036 ISL -

restate/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Bolivia restated its intention to negotiate with the rebels."   036 BOL -

disclose/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Angola disclosed its intention to negotiate with the rebels."   036 AGO -

proclaim/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Nepal proclaimed its intention to negotiate with the rebels."   036 NPL -

repeat/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Estonia repeated its intention to negotiate with the rebels."   036 EST -

notify/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Kuwait notified its intention to negotiate with the rebels."   036 KWT -

show/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Senegal showed its intention to negotiate with the rebels."   036 SEN -

make/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   030
  +  "The government of Paraguay made its intention to negotiate with the rebels."   036 PRY -

announce/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Denmark announced a loan for Romania."   0331 DNK ROU
  -  "The bank announced a loan for the bakery." none

unveil/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Zambia unveiled a loan for Jordan."   0331 ZMB JOR

guarantee/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Vietnam guaranteed a loan for Nepal."   0331 VNM NPL

authorise/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Oman authorised a loan for Vietnam."   0331 OMN VNM

authorize/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Chile authorized a loan for Bhutan."   0331 CHL BTN

propose/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Portugal proposed a loan for Fiji."   0331 PRT FJI

greenlight/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Malawi greenlighted a loan for Belgium."   0331 MWI BEL

okay/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Uganda okayed a loan for Nepal."   0331 UGA NPL

prepare/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Slovenia prepared a loan for Vietnam."   0331 SVN VNM

plan/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Ecuador planned a loan for Bhutan."   0331 ECU BTN

approve/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Austria approved a loan for Uruguay."   0331 AUT URY

vow/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Fiji vowed a loan for Romania."   0331 FJI ROU

ready/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Albania readied a loan for Jordan."   0331 ALB JOR

put-up/aid verb put up
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Thailand put up a loan for Nepal."   0331 THA NPL

promise/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    obj{condolence,apology,prayer,sympathy,evidence,explanation,glimpse,resignation,job}
  core   0356  when obj{@ceasefire}
  core   0353  when obj{amnesty,release,pardon,safe passage,freedom}
  core   036  when obj{@talks,meeting,hearing,invitation}
  core   034  when obj{@reform}
  core   0343  when obj{right,autonomy,vote}
  core   032  when obj{support,backing,membership,recognition}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   033  when obj{@aid,@money,asylum,refuge,sanctuary,citizenship,loan,credit,protection}
  core   030
  +  "Croatia promised the use of its harbour to Vietnam."   030 HRV VNM
  -  "The firm promised the prize to a swimmer." none

offer/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    obj{condolence,apology,prayer,sympathy,evidence,explanation,glimpse,resignation,job}
  core   0356  when obj{@ceasefire}
  core   0353  when obj{amnesty,release,pardon,safe passage,freedom}
  core   036  when obj{@talks,meeting,hearing,invitation}
  core   034  when obj{@reform}
  core   0343  when obj{right,autonomy,vote}
  core   032  when obj{support,backing,membership,recognition}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   033  when obj{@aid,@money,asylum,refuge,sanctuary,citizenship,loan,credit,protection}
  core   030
  +  "Panama offered its vote to Bhutan."   034 PAN BTN

pledge/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    obj{condolence,apology,prayer,sympathy,evidence,explanation,glimpse,resignation,job}
  core   0356  when obj{@ceasefire}
  core   0353  when obj{amnesty,release,pardon,safe passage,freedom}
  core   036  when obj{@talks,meeting,hearing,invitation}
  core   034  when obj{@reform}
  core   0343  when obj{right,autonomy,vote}
  core   032  when obj{support,backing,membership,recognition}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   033  when obj{@aid,@money,asylum,refuge,sanctuary,citizenship,loan,credit,protection}
  core   030
  +  "Latvia pledged its vote to Fiji."   034 LVA FJI

guarantee/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    obj{condolence,apology,prayer,sympathy,evidence,explanation,glimpse,resignation,job}
  core   0356  when obj{@ceasefire}
  core   0353  when obj{amnesty,release,pardon,safe passage,freedom}
  core   036  when obj{@talks,meeting,hearing,invitation}
  core   034  when obj{@reform}
  core   0343  when obj{right,autonomy,vote}
  core   032  when obj{support,backing,membership,recognition}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   033  when obj{@aid,@money,asylum,refuge,sanctuary,citizenship,loan,credit,protection}
  core   030
  +  "Tunisia guaranteed its vote to Belgium."   034 TUN BEL

vouchsafe/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    obj{condolence,apology,prayer,sympathy,evidence,explanation,glimpse,resignation,job}
  core   0356  when obj{@ceasefire}
  core   0353  when obj{amnesty,release,pardon,safe passage,freedom}
  core   036  when obj{@talks,meeting,hearing,invitation}
  core   034  when obj{@reform}
  core   0343  when obj{right,autonomy,vote}
  core   032  when obj{support,backing,membership,recognition}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   033  when obj{@aid,@money,asylum,refuge,sanctuary,citizenship,loan,credit,protection}
  core   030
  +  "Belgium vouchsafed its vote to Uruguay."   034 BEL URY

assure/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    obj{condolence,apology,prayer,sympathy,evidence,explanation,glimpse,resignation,job}
  core   0356  when obj{@ceasefire}
  core   0353  when obj{amnesty,release,pardon,safe passage,freedom}
  core   036  when obj{@talks,meeting,hearing,invitation}
  core   034  when obj{@reform}
  core   0343  when obj{right,autonomy,vote}
  core   032  when obj{support,backing,membership,recognition}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   033  when obj{@aid,@money,asylum,refuge,sanctuary,citizenship,loan,credit,protection}
  core   030
  +  "Honduras assured its vote to Romania."   030 HND ROU

vow/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  not    obj{condolence,apology,prayer,sympathy,evidence,explanation,glimpse,resignation,job}
  core   0356  when obj{@ceasefire}
  core   0353  when obj{amnesty,release,pardon,safe passage,freedom}
  core   036  when obj{@talks,meeting,hearing,invitation}
  core   034  when obj{@reform}
  core   0343  when obj{right,autonomy,vote}
  core   032  when obj{support,backing,membership,recognition}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   033  when obj{@aid,@money,asylum,refuge,sanctuary,citizenship,loan,credit,protection}
  core   030
  +  "Sweden vowed its vote to Jordan."   034 SWE JOR

assure/assure verb
  frame  nsubj=actor  obj=recipient  ccomp|xcomp|obl:of=about
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%LEG,%PRE,%JUD,%LAB}
  need   ccomp|obl:of{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   032  when obl:of{support,backing,solidarity,loyalty,friendship}
  core   033  when obl:of{@aid,help,protection}
  core   030
  +  "Rwanda assured Nepal that it would negotiate with the rebels."   036 RWA NPL

reassure/assure verb
  frame  nsubj=actor  obj=recipient  ccomp|xcomp|obl:of=about
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%LEG,%PRE,%JUD,%LAB}
  need   ccomp|obl:of{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   032  when obl:of{support,backing,solidarity,loyalty,friendship}
  core   033  when obl:of{@aid,help,protection}
  core   030
  +  "Bulgaria reassured Vietnam that it would negotiate with the rebels."   036 BGR VNM

guarantee/assure verb
  frame  nsubj=actor  obj=recipient  ccomp|xcomp|obl:of=about
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%LEG,%PRE,%JUD,%LAB}
  need   ccomp|obl:of{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   032  when obl:of{support,backing,solidarity,loyalty,friendship}
  core   033  when obl:of{@aid,help,protection}
  core   030
  +  "Ethiopia guaranteed Bhutan that it would negotiate with the rebels."   036 ETH BTN

promise/assure verb
  frame  nsubj=actor  obj=recipient  ccomp|xcomp|obl:of=about
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%LEG,%PRE,%JUD,%LAB}
  need   ccomp|obl:of{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   032  when obl:of{support,backing,solidarity,loyalty,friendship}
  core   033  when obl:of{@aid,help,protection}
  core   030
  +  "Greece promised Fiji that it would negotiate with the rebels."   036 GRC FJI

nail-down/deal verb nail down
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Uruguay nailed down a deal with Belgium."   030 URY;BEL -
  -  "The agent nailed down a deal with the studio." none

sew-up/deal verb sew up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Cambodia sewed up a deal with Uruguay."   030 KHM;URY -

hash-out/deal verb hash out
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Gabon hashed out a deal with Romania."   030 GAB;ROU -

iron-out/deal verb iron out
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Hungary ironed out a deal with Jordan."   030 HUN;JOR -

wrap-up/deal verb wrap up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Liberia wrapped up a deal with Nepal."   030 LBR;NPL -

draw-up/deal verb draw up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Malta drew up a deal with Vietnam."   030 MLT;VNM -

put-together/deal verb put together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Indonesia put together a deal with Bhutan."   030 IDN;BTN -

pen/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Romania penned a deal with Fiji."   030 ROU;FJI -

close/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Yemen closed a deal with Belgium."   030 YEM;BEL -

craft/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Poland crafted a deal with Uruguay."   030 POL;URY -

cobble-together/deal verb cobble together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Lebanon cobbled together a deal with Romania."   030 LBN;ROU -

settle-on/deal verb settle on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Kenya and Jordan settled on a deal on fishing."   030 KEN;JOR -

agree/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Norway agreed a deal with Nepal."   030 NOR;NPL -

agree-on/deal verb agree on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Peru and Vietnam agreed on a deal on fishing."   030 PER;VNM -

agree-upon/deal verb agree upon
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Jordan and Bhutan agreed upon a deal on fishing."   030 JOR;BTN -

hit-on/deal verb hit on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Mongolia and Fiji hit on a deal on fishing."   030 MNG;FJI -

shake-on/deal verb shake on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Laos and Uruguay shook on a deal on fishing."   030 LAO;URY -

land/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Iceland landed a deal with Romania."   030 ISL;ROU -

patch-together/deal verb patch together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Bolivia patched together a deal with Jordan."   030 BOL;JOR -

draft/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Angola drafted a deal with Nepal."   030 AGO;NPL -

devise/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Nepal devised a deal with Vietnam."   030 NPL;VNM -

piece-together/deal verb piece together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Estonia pieced together a deal with Bhutan."   030 EST;BTN -

land-on/deal verb land on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Kuwait and Fiji landed on a deal on fishing."   030 KWT;FJI -

enter-into/deal verb enter into
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Senegal and Belgium entered into a deal on fishing."   030 SEN;BEL -

converge-on/deal verb converge on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Paraguay and Uruguay converged on a deal on fishing."   030 PRY;URY -

reaffirm/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Denmark reaffirmed a deal with Romania."   030 DNK;ROU -

salvage/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Zambia salvaged a deal with Jordan."   030 ZMB;JOR -

restore/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Vietnam restored a deal with Nepal."   030 VNM;NPL -

reaccept/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Oman reaccepted a deal with Vietnam."   030 OMN;VNM -

bury/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Portugal buried its dispute with Fiji."   037 PRT;FJI -

bridge/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Malawi bridged its dispute with Belgium."   037 MWI;BEL -

mend/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Cuba mended its dispute with Uruguay."   037 CUB;URY -

patch-up/quarrel verb patch up
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Finland patched up its dispute with Romania."   037 FIN;ROU -

smooth-over/quarrel verb smooth over
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Bhutan and Jordan smoothed over their dispute."   037 BTN;JOR -

iron-out/quarrel verb iron out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Uganda ironed out its dispute with Nepal."   037 UGA;NPL -

reconcile/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Slovenia reconciled its dispute with Vietnam."   037 SVN;VNM -

heal/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Ecuador healed its dispute with Bhutan."   037 ECU;BTN -

overcome/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Qatar overcame its dispute with Fiji."   037 QAT;FJI -

sort-out/quarrel verb sort out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Namibia sorted out its dispute with Belgium."   037 NAM;BEL -

defuse/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Austria defused its dispute with Uruguay."   037 AUT;URY -

work-out/quarrel verb work out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Fiji worked out its dispute with Romania."   037 FJI;ROU -

narrow/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Albania narrowed its dispute with Jordan."   037 ALB;JOR -

put-aside/quarrel verb put aside
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Thailand put aside its dispute with Nepal."   037 THA;NPL -

set-aside/quarrel verb set aside
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Croatia set aside its dispute with Vietnam."   037 HRV;VNM -

close/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Latvia closed its dispute with Fiji."   037 LVA;FJI -

break/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Tunisia broke its dispute with Belgium."   037 TUN;BEL -

straighten-out/quarrel verb straighten out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Belgium straightened out its dispute with Uruguay."   037 BEL;URY -

clear-up/quarrel verb clear up
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Honduras cleared up its dispute with Romania."   037 HND;ROU -

compose/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Sweden composed its dispute with Jordan."   037 SWE;JOR -

solve/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Rwanda solved its dispute with Nepal."   037 RWA;NPL -

put-behind/quarrel verb put behind
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Bulgaria and Vietnam put behind their dispute."   037 BGR;VNM -

thrash-out/quarrel verb thrash out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Ethiopia thrashed out its dispute with Bhutan."   037 ETH;BTN -

reconcile/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   037 reciprocal
  +  "Greece reconciled with Fiji over the border."   037 GRC;FJI -
  -  "The singer made up with the drummer." none

settle/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   037 reciprocal
  +  "Uruguay settled with Belgium over the border."   037 URY;BEL -

make-up/with verb make up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   037 reciprocal
  +  "Cambodia made up with Uruguay over the border."   037 KHM;URY -

make-peace/with verb make peace
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   037 reciprocal
  +  "Gabon made peace with Romania over the border."   037 GAB;ROU -

bargain/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   037 reciprocal
  +  "Hungary bargained with Jordan over the border."   037 HUN;JOR -

compromise/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   037 reciprocal
  +  "Liberia compromised with Nepal over the border."   037 LBR;NPL -

make/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Indonesia made peace with Bhutan."   037 IDN;BTN -
  -  "The old man made peace with his past." none

find/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Romania found peace with Fiji."   037 ROU;FJI -

conclude/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Yemen concluded peace with Belgium."   037 YEM;BEL -

achieve/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Poland achieved peace with Uruguay."   037 POL;URY -

restore/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Lebanon restored peace with Romania."   037 LBN;ROU -

reach/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Kenya reached peace with Jordan."   037 KEN;JOR -

invite/invite verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:for|xcomp=topic
  need   obj{%GOV,%IGO,%OPP,%REB,%country,%PTY,%MIL,president,prime minister,leader}
  need   obl:to|obl:for{@talks,@meeting,summit,talk,country,capital,%country,visit,table}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market,%BUS,%MNC}
  core   036
  +  "The president of Vietnam invited the president of Nepal to talks."   036 VNM NPL

promise/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Oman's promise to negotiate with Vietnam came late."   036 OMN -
  -  "A promise by the baker pleased the child." none

assurance/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Chile's assurance to negotiate with Bhutan came late."   036 CHL -

undertaking/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Portugal's undertaking to negotiate with Fiji came late."   036 PRT -

vow/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Malawi's vow to negotiate with Belgium came late."   036 MWI -

guarantee/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Cuba's guarantee to negotiate with Uruguay came late."   036 CUB -

readiness/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Finland's readiness to negotiate with Romania came late."   036 FIN -

preparedness/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Bhutan's preparedness to negotiate with Jordan came late."   036 BTN -

commitment/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Slovenia's commitment to negotiate with Vietnam came late."   036 SVN -

intention/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Ecuador's intention to negotiate with Bhutan came late."   036 ECU -

intent/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Qatar's intent to negotiate with Fiji came late."   036 QAT -

understanding/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "An understanding between Namibia and Belgium surprised the world."   030 NAM;BEL -
  -  "A deal between the baker and the miller fell through." none

compromise/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A compromise between Austria and Uruguay surprised the world."   030 AUT;URY -

consensus/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A consensus between Fiji and Romania surprised the world."   030 FJI;ROU -

entente/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "An entente between Albania and Jordan surprised the world."   030 ALB;JOR -

detente/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A detente between Thailand and Nepal surprised the world."   030 THA;NPL -

rapprochement/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A rapprochement between Croatia and Vietnam surprised the world."   030 HRV;VNM -

reconciliation/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A reconciliation between Panama and Bhutan surprised the world."   030 PAN;BTN -
