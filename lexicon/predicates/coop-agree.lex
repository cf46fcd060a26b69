# AGREE (CAMEO 03), wider: promising, offering, settling, announcing what will be given or done; words of intent; idioms of agreement.

resolve/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Indonesia resolved to negotiate with the rebels."   036 IDN -
  -  "The runner resolved to train harder." none

contract/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Romania contracted to negotiate with the rebels."   036 ROU -

covenant/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Yemen covenanted to negotiate with the rebels."   036 YEM -

vow/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Poland vowed to negotiate with the rebels."   036 POL -

swear/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Lebanon swore to negotiate with the rebels."   036 LBN -

guarantee/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Kenya guaranteed to negotiate with the rebels."   036 KEN -

bind/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Norway bound to negotiate with the rebels."   036 NOR -

engage/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Peru engaged to negotiate with the rebels."   036 PER -

propose/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Jordan proposed to negotiate with the rebels."   036 JOR -

promise/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Mongolia promised to negotiate with the rebels."   036 MNG -

pledge/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Ghana pledged to negotiate with the rebels."   036 GHA -

offer/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Laos offered to negotiate with the rebels."   036 LAO -

undertake/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Iceland undertook to negotiate with the rebels."   036 ISL -

agree/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Bolivia agreed to negotiate with the rebels."   036 BOL -

volunteer/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Angola volunteered to negotiate with the rebels."   036 AGO -

determine/to-do verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to|obl:with|iobj|obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Nepal determined to negotiate with the rebels."   036 NPL -

opt/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Kuwait opted to send food to Fiji."   0333 KWT FJI
  complement future

arrange/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Senegal arranged to send food to Belgium."   0333 SEN BEL
  complement future

prefer/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Denmark prefered to send food to Romania."   0333 DNK ROU
  complement future

gear-up/future verb gear up
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Zambia geared up to send food to Jordan."   0333 ZMB JOR
  complement future

move/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Vietnam moved to send food to Nepal."   0333 VNM NPL
  complement future

contrive/future verb
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Oman contrived to send food to Vietnam."   0333 OMN VNM
  complement future

keen/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Chile is keen to negotiate with Bhutan."   036 CHL -
  -  "The cook is keen to try the soup." none

eager/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Portugal is eager to negotiate with Fiji."   036 PRT -

glad/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Malawi is glad to negotiate with Belgium."   036 MWI -

inclined/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Finland is inclined to negotiate with Romania."   036 FIN -

determined/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Bhutan is determined to negotiate with Jordan."   036 BTN -

happy/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Uganda is happy to negotiate with Nepal."   036 UGA -

anxious/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Slovenia is anxious to negotiate with Vietnam."   036 SVN -

minded/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Ecuador is minded to negotiate with Bhutan."   036 ECU -

amenable/to-do adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%LEG,%PRE}
  need   xcomp{*}
  core   030
  +  "Namibia is amenable to negotiate with Belgium."   036 NAM -

set/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Thailand is set to send food to Nepal."   0333 THA NPL
  complement future

bound/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Panama is bound to send food to Bhutan."   0333 PAN BTN
  complement future

likely/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Tunisia is likely to send food to Belgium."   0333 TUN BEL
  complement future

certain/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Belgium is certain to send food to Uruguay."   0333 BEL URY
  complement future

sure/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Honduras is sure to send food to Romania."   0333 HND ROU
  complement future

scheduled/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Sweden is scheduled to send food to Jordan."   0333 SWE JOR
  complement future

about/future adjective
  frame  nsubj=actor  xcomp=content
  need   xcomp{*}
  +  "Rwanda is about to send food to Nepal."   0333 RWA NPL
  complement future

ready/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Bulgaria is ready for talks with Vietnam."   036 BGR -

open/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Ethiopia is open for talks with Bhutan."   036 ETH -

amenable/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Greece is amenable for talks with Fiji."   036 GRC -

receptive/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Uruguay is receptive for talks with Belgium."   036 URY -

agreeable/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Cambodia is agreeable for talks with Uruguay."   036 KHM -

available/for-talks adjective
  frame  nsubj=actor  obl:for|obl:to|xcomp|nmod:for|nmod:to=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,%PRE}
  need   obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,mediation,compromise,peace,proposal,offer,@ceasefire,discussion}
  core   0356  when obl:for|obl:to|nmod:to|nmod:for{@ceasefire}
  core   038  when obl:for|obl:to|nmod:to|nmod:for{mediation}
  core   036  when obl:for|obl:to|nmod:to|nmod:for{@talks,negotiation,dialogue,talk,discussion}
  core   030
  +  "Gabon is available for talks with Romania."   036 GAB -

give/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Liberia gave an assurance to Nepal on Monday."   030 LBR NPL
  -  "The poet gave a promise to her reader." none

make/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Malta made an assurance to Vietnam on Monday."   030 MLT VNM

offer/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Indonesia offered an assurance to Bhutan on Monday."   030 IDN BTN

renew/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Romania renewed an assurance to Fiji on Monday."   030 ROU FJI

repeat/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Yemen repeated an assurance to Belgium on Monday."   030 YEM BEL

reiterate/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Poland reiterated an assurance to Uruguay on Monday."   030 POL URY

extend/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Lebanon extended an assurance to Romania on Monday."   030 LBN ROU

send/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Kenya sent an assurance to Jordan on Monday."   030 KEN JOR

provide/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Norway provided an assurance to Nepal on Monday."   030 NOR NPL

issue/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Peru issued an assurance to Vietnam on Monday."   030 PER VNM

convey/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Jordan conveyed an assurance to Bhutan on Monday."   030 JOR BTN

deliver/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Mongolia delivered an assurance to Fiji on Monday."   030 MNG FJI

reaffirm/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Ghana reaffirmed an assurance to Belgium on Monday."   030 GHA BEL

put-forward/word verb put forward
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Laos put forward an assurance to Uruguay on Monday."   030 LAO URY

lend/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Iceland lent an assurance to Romania on Monday."   030 ISL ROU

signal/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Bolivia signalled an assurance to Jordan on Monday."   030 BOL JOR

pass-on/word verb pass on
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Angola passed on an assurance on Monday."   030 AGO -

restate/word verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp|ccomp|obl:on|nmod:on|obl:of|nmod:of=about
  need   obj{word,assurance,undertaking,promise,pledge,guarantee,commitment,vow,oath,nod,consent,assent,go-ahead,approval,green light,agreement}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  not    nmod:of|obl:of{trial,drug,vaccine,film,merger}
  core   030
  +  "Nepal restated an assurance to Vietnam on Monday."   030 NPL VNM

obtain/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Estonia obtained a promise from Bhutan."   030 BTN EST
  -  "The buyer received a guarantee from the shop." none

receive/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Kuwait received a promise from Fiji."   030 FJI KWT

secure/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Senegal secured a promise from Belgium."   030 BEL SEN

win/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Paraguay won a promise from Uruguay."   030 URY PRY

get/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Denmark got a promise from Romania."   030 ROU DNK

extract/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Zambia extracted a promise from Jordan."   030 JOR ZMB

gain/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Vietnam gained a promise from Nepal."   030 NPL VNM

wring/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Oman wrung a promise from Vietnam."   030 VNM OMN

elicit/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Chile elicited a promise from Bhutan."   030 BTN CHL

wrest/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Portugal wrested a promise from Fiji."   030 FJI PRT

accept/word-from verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of=actor  nmod:of|xcomp|ccomp=about
  need   obj{assurance,undertaking,promise,pledge,guarantee,commitment,consent,go-ahead,word}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   030
  +  "Malawi accepted a promise from Belgium."   030 BEL MWI

announce/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Cuba announced its intention to negotiate with the rebels."   036 CUB -
  -  "The baker announced his intention to close the shop." none

declare/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Finland declared its intention to negotiate with the rebels."   036 FIN -

signal/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Bhutan signalled its intention to negotiate with the rebels."   036 BTN -

voice/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Uganda voiced its intention to negotiate with the rebels."   036 UGA -

state/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Slovenia stated its intention to negotiate with the rebels."   036 SVN -

indicate/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Ecuador indicated its intention to negotiate with the rebels."   036 ECU -

unveil/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Qatar unveiled its intention to negotiate with the rebels."   036 QAT -

outline/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Namibia outlined its intention to negotiate with the rebels."   036 NAM -

reveal/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Austria revealed its intention to negotiate with the rebels."   036 AUT -

confirm/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Fiji confirmed its intention to negotiate with the rebels."   036 FJI -

reaffirm/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Albania reaffirmed its intention to negotiate with the rebels."   036 ALB -

reiterate/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Thailand reiterated its intention to negotiate with the rebels."   036 THA -

affirm/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Croatia affirmed its intention to negotiate with the rebels."   036 HRV -

convey/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Panama conveyed its intention to negotiate with the rebels."   036 PAN -

communicate/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Latvia communicated its intention to negotiate with the rebels."   036 LVA -

set-out/plan verb set out
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Tunisia set out its intention to negotiate with the rebels."   036 TUN -

present/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Belgium presented its intention to negotiate with the rebels."   036 BEL -

make-known/plan verb make known
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Honduras made known its intention to negotiate with the rebels."   036 HND -

underline/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Sweden underlined its intention to negotiate with the rebels."   036 SWE -

underscore/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Rwanda underscored its intention to negotiate with the rebels."   036 RWA -

stress/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Bulgaria stressed its intention to negotiate with the rebels."   036 BGR -

restate/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Ethiopia restated its intention to negotiate with the rebels."   036 ETH -

disclose/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Greece disclosed its intention to negotiate with the rebels."   036 GRC -

proclaim/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Uruguay proclaimed its intention to negotiate with the rebels."   036 URY -

repeat/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Cambodia repeated its intention to negotiate with the rebels."   036 KHM -

notify/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Gabon notified its intention to negotiate with the rebels."   036 GAB -

show/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Hungary showed its intention to negotiate with the rebels."   036 HUN -

have/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Liberia had its intention to negotiate with the rebels."   036 LBR -

make/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Malta made its intention to negotiate with the rebels."   036 MLT -

take/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Indonesia took its intention to negotiate with the rebels."   036 IDN -

reach/plan verb
  frame  nsubj=actor  xcomp|ccomp=about  obl:to=recipient
  need   obj{plan,intention,intent,decision,readiness,willingness,desire,determination,proposal,agreement,preparedness,commitment,resolve}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   030
  +  "The government of Romania reached its intention to negotiate with the rebels."   036 ROU -

announce/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Yemen announced a loan for Belgium."   0331 YEM BEL
  -  "The bank announced a loan for the bakery." none

unveil/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Poland unveiled a loan for Uruguay."   0331 POL URY

guarantee/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Lebanon guaranteed a loan for Romania."   0331 LBN ROU

authorise/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Kenya authorised a loan for Jordan."   0331 KEN JOR

authorize/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Norway authorized a loan for Nepal."   0331 NOR NPL

propose/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Peru proposed a loan for Vietnam."   0331 PER VNM

greenlight/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Jordan greenlighted a loan for Bhutan."   0331 JOR BTN

okay/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Iceland okayed a loan for Romania."   0331 ISL ROU

prepare/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Bolivia prepared a loan for Jordan."   0331 BOL JOR

plan/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Angola planned a loan for Nepal."   0331 AGO NPL

approve/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Kuwait approved a loan for Fiji."   0331 KWT FJI

vow/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Senegal vowed a loan for Belgium."   0331 SEN BEL

ready/aid verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Paraguay readied a loan for Uruguay."   0331 PRY URY

put-up/aid verb put up
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|iobj=recipient  obj=topic
  need   obj{@aid,@military-aid,@food-relief,loan,grant,aid package,package,bailout}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obl:to|nmod:to|obl:for|nmod:for|iobj{%country,%GOV,%MIL,%REB,%REF,%CVL,%IGO,refugee,victim,survivor}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   0332  when obj{@military-aid}
  core   0332  when amod|compound{military}
  core   0333  when obj{@food-relief}
  core   0331
  +  "Denmark put up a loan for Romania."   0331 DNK ROU

offer/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
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
  +  "Vietnam offered its vote to Nepal."   034 VNM NPL

pledge/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
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
  +  "Oman pledged its vote to Vietnam."   034 OMN VNM

guarantee/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
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
  +  "Chile guaranteed its vote to Bhutan."   034 CHL BTN

vouchsafe/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
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
  +  "Portugal vouchsafed its vote to Fiji."   034 PRT FJI

assure/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
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
  +  "Malawi assured its vote to Belgium."   030 MWI BEL

vow/somebody verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  ccomp|xcomp=about  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   iobj|obl:to|nmod:to{%country,%GOV,%IGO,%REB,%MIL,%OPP,%REF,%LEG,%COP,%LAB,%PRE,%JUD}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
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
  +  "Cuba vowed its vote to Uruguay."   034 CUB URY

assure/assure verb
  frame  nsubj=actor  obj=recipient  ccomp|xcomp|obl:of=about
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%LEG,%PRE,%JUD,%LAB}
  need   ccomp|obl:of{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   032  when obl:of{support,backing,solidarity,loyalty,friendship}
  core   033  when obl:of{@aid,help,protection}
  core   030
  +  "Finland assured Romania that it would negotiate with the rebels."   036 FIN ROU

reassure/assure verb
  frame  nsubj=actor  obj=recipient  ccomp|xcomp|obl:of=about
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%LEG,%PRE,%JUD,%LAB}
  need   ccomp|obl:of{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   032  when obl:of{support,backing,solidarity,loyalty,friendship}
  core   033  when obl:of{@aid,help,protection}
  core   030
  +  "Bhutan reassured Jordan that it would negotiate with the rebels."   036 BTN JOR

guarantee/assure verb
  frame  nsubj=actor  obj=recipient  ccomp|xcomp|obl:of=about
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%LEG,%PRE,%JUD,%LAB}
  need   ccomp|obl:of{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   032  when obl:of{support,backing,solidarity,loyalty,friendship}
  core   033  when obl:of{@aid,help,protection}
  core   030
  +  "Uganda guaranteed Nepal that it would negotiate with the rebels."   036 UGA NPL

promise/assure verb
  frame  nsubj=actor  obj=recipient  ccomp|xcomp|obl:of=about
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%LEG,%PRE,%JUD,%LAB}
  need   ccomp|obl:of{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   032  when obl:of{support,backing,solidarity,loyalty,friendship}
  core   033  when obl:of{@aid,help,protection}
  core   030
  +  "Slovenia promised Vietnam that it would negotiate with the rebels."   036 SVN VNM

nail-down/deal verb nail down
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Ecuador nailed down a deal with Bhutan."   030 ECU;BTN -
  -  "The agent nailed down a deal with the studio." none

sew-up/deal verb sew up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Qatar sewed up a deal with Fiji."   030 QAT;FJI -

hash-out/deal verb hash out
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Namibia hashed out a deal with Belgium."   030 NAM;BEL -

iron-out/deal verb iron out
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Austria ironed out a deal with Uruguay."   030 AUT;URY -

wrap-up/deal verb wrap up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Fiji wrapped up a deal with Romania."   030 FJI;ROU -

draw-up/deal verb draw up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Albania drew up a deal with Jordan."   030 ALB;JOR -

put-together/deal verb put together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Thailand put together a deal with Nepal."   030 THA;NPL -

pen/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Croatia penned a deal with Vietnam."   030 HRV;VNM -

close/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Panama closed a deal with Bhutan."   030 PAN;BTN -

craft/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Latvia crafted a deal with Fiji."   030 LVA;FJI -

cobble-together/deal verb cobble together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Tunisia cobbled together a deal with Belgium."   030 TUN;BEL -

settle-on/deal verb settle on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Belgium and Uruguay settled on a deal on fishing."   030 BEL;URY -

agree/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Honduras agreed a deal with Romania."   030 HND;ROU -

agree-on/deal verb agree on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Sweden and Jordan agreed on a deal on fishing."   030 SWE;JOR -

hit-on/deal verb hit on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Bulgaria and Vietnam hit on a deal on fishing."   030 BGR;VNM -

shake-on/deal verb shake on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Greece and Fiji shook on a deal on fishing."   030 GRC;FJI -

land/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Uruguay landed a deal with Belgium."   030 URY;BEL -

arrange/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Cambodia arranged a deal with Uruguay."   030 KHM;URY -

patch-together/deal verb patch together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Gabon patched together a deal with Romania."   030 GAB;ROU -

draft/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Hungary drafted a deal with Jordan."   030 HUN;JOR -

devise/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Liberia devised a deal with Nepal."   030 LBR;NPL -

piece-together/deal verb piece together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Malta pieced together a deal with Vietnam."   030 MLT;VNM -

land-on/deal verb land on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Indonesia and Bhutan landed on a deal on fishing."   030 IDN;BTN -

enter-into/deal verb enter into
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Romania and Fiji entered into a deal on fishing."   030 ROU;FJI -

converge-on/deal verb converge on
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Yemen and Belgium converged on a deal on fishing."   030 YEM;BEL -

reaffirm/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Poland reaffirmed a deal with Uruguay."   030 POL;URY -

revive/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Lebanon revived a deal with Romania."   030 LBN;ROU -

renew/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Kenya renewed a deal with Jordan."   030 KEN;JOR -

salvage/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Norway salvaged a deal with Nepal."   030 NOR;NPL -

rescue/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Peru rescued a deal with Vietnam."   030 PER;VNM -

reinstate/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Jordan reinstated a deal with Bhutan."   030 JOR;BTN -

restore/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Mongolia restored a deal with Fiji."   030 MNG;FJI -

reupdate/deal verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over|nmod:over=topic
  need   obj{@agreement,deal,accord,pact,truce,compromise,treaty,settlement,formula,framework,roadmap,plan}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader,delegation}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Ghana reupdated a deal with Belgium."   030 GHA;BEL -

resolve/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Iceland resolved its dispute with Romania."   037 ISL;ROU -

bury/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Bolivia buried its dispute with Jordan."   037 BOL;JOR -

bridge/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Angola bridged its dispute with Nepal."   037 AGO;NPL -

mend/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Nepal mended its dispute with Vietnam."   037 NPL;VNM -

patch-up/quarrel verb patch up
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Estonia patched up its dispute with Bhutan."   037 EST;BTN -

smooth-over/quarrel verb smooth over
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Kuwait and Fiji smoothed over their dispute."   037 KWT;FJI -

iron-out/quarrel verb iron out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Senegal ironed out its dispute with Belgium."   037 SEN;BEL -

reconcile/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Paraguay reconciled its dispute with Uruguay."   037 PRY;URY -

heal/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Denmark healed its dispute with Romania."   037 DNK;ROU -

overcome/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Zambia overcame its dispute with Jordan."   037 ZMB;JOR -

sort-out/quarrel verb sort out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Vietnam sorted out its dispute with Nepal."   037 VNM;NPL -

defuse/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Oman defused its dispute with Vietnam."   037 OMN;VNM -

work-out/quarrel verb work out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Chile worked out its dispute with Bhutan."   037 CHL;BTN -

narrow/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Portugal narrowed its dispute with Fiji."   037 PRT;FJI -

put-aside/quarrel verb put aside
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Malawi put aside its dispute with Belgium."   037 MWI;BEL -

set-aside/quarrel verb set aside
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Cuba set aside its dispute with Uruguay."   037 CUB;URY -

close/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Bhutan closed its dispute with Jordan."   037 BTN;JOR -

break/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Uganda broke its dispute with Nepal."   037 UGA;NPL -

straighten-out/quarrel verb straighten out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Slovenia straightened out its dispute with Vietnam."   037 SVN;VNM -

clear-up/quarrel verb clear up
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Ecuador cleared up its dispute with Bhutan."   037 ECU;BTN -

compose/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Qatar composed its dispute with Fiji."   037 QAT;FJI -

solve/quarrel verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Namibia solved its dispute with Belgium."   037 NAM;BEL -

put-behind/quarrel verb put behind
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Austria and Uruguay put behind their dispute."   037 AUT;URY -

thrash-out/quarrel verb thrash out
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute,quarrel,row,feud,hatchet,rift,disagreement,crisis,fence,standoff,deadlock,impasse,gap,misunderstanding}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,%LAB,side,party,leader}
  core   037 reciprocal
  +  "Fiji thrashed out its dispute with Romania."   037 FJI;ROU -

reconcile/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   037 reciprocal
  +  "Albania reconciled with Jordan over the border."   037 ALB;JOR -
  -  "The singer made up with the drummer." none

settle/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   037 reciprocal
  +  "Thailand settled with Nepal over the border."   037 THA;NPL -

make-up/with verb make up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   037 reciprocal
  +  "Croatia made up with Vietnam over the border."   037 HRV;VNM -

make-peace/with verb make peace
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   037 reciprocal
  +  "Panama made peace with Bhutan over the border."   037 PAN;BTN -

bargain/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   037 reciprocal
  +  "Latvia bargained with Fiji over the border."   037 LVA;FJI -

compromise/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:over=topic
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE}
  need   obl:with{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,neighbour,rival}
  not    xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   037 reciprocal
  +  "Tunisia compromised with Belgium over the border."   037 TUN;BEL -

make/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Honduras made peace with Romania."   037 HND;ROU -
  -  "The old man made peace with his past." none

find/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Sweden found peace with Jordan."   037 SWE;JOR -

conclude/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Rwanda concluded peace with Nepal."   037 RWA;NPL -

achieve/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Bulgaria achieved peace with Vietnam."   037 BGR;VNM -

restore/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Ethiopia restored peace with Bhutan."   037 ETH;BTN -

reach/peace verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{peace,common ground,truce}
  need   subj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%LEG,%PRE,side,party}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   037 reciprocal
  +  "Greece reached peace with Fiji."   037 GRC;FJI -

invite/invite verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:for|xcomp=topic
  need   obj{%GOV,%IGO,%OPP,%REB,%country,%PTY,%MIL,president,prime minister,leader}
  need   obl:to|obl:for{@talks,@meeting,summit,talk,country,capital,%country,visit,table}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%NGO,%LAB}
  not    subj{@sport,@business,@culture,scientist,doctor,@market}
  core   036
  +  "The president of Ghana invited the president of Belgium to talks."   036 GHA BEL

promise/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Laos's promise to negotiate with Uruguay came late."   036 LAO -
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
  +  "Iceland's assurance to negotiate with Romania came late."   036 ISL -

undertaking/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Bolivia's undertaking to release the prisoners came late."   0353 BOL -

vow/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Angola's vow to negotiate with Nepal came late."   036 AGO -

guarantee/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Nepal's guarantee to negotiate with Vietnam came late."   036 NPL -

readiness/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Estonia's readiness to negotiate with Bhutan came late."   036 EST -

preparedness/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Kuwait's preparedness to negotiate with Fiji came late."   036 KWT -

commitment/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Paraguay's commitment to negotiate with Uruguay came late."   036 PRY -

intention/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Denmark's intention to negotiate with Romania came late."   036 DNK -

intent/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:to=recipient  xcomp|ccomp|nmod:of|nmod:on=about
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%REB,%MIL,%LEG,%OPP}
  core   033  when nmod:of{@aid,@money}
  core   0356  when nmod:of{@ceasefire}
  core   036  when nmod:of{@talks}
  core   039  when nmod:of{mediation}
  core   032  when nmod:of{support}
  core   030
  +  "Zambia's intent to negotiate with Jordan came late."   036 ZMB -

deal/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A deal between Vietnam and Nepal surprised the world."   030 VNM;NPL -
  -  "A deal between the baker and the miller fell through." none

accord/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "An accord between Oman and Vietnam surprised the world."   030 OMN;VNM -

pact/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A pact between Chile and Bhutan surprised the world."   030 CHL;BTN -

understanding/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "An understanding between Portugal and Fiji surprised the world."   030 PRT;FJI -

compromise/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A compromise between Malawi and Belgium surprised the world."   030 MWI;BEL -

consensus/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A consensus between Cuba and Uruguay surprised the world."   030 CUB;URY -

settlement/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A settlement between Finland and Romania surprised the world."   030 FIN;ROU -

entente/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "An entente between Bhutan and Jordan surprised the world."   030 BTN;JOR -

detente/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A detente between Uganda and Nepal surprised the world."   030 UGA;NPL -

rapprochement/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A rapprochement between Slovenia and Vietnam surprised the world."   030 SVN;VNM -

reconciliation/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A reconciliation between Ecuador and Bhutan surprised the world."   030 ECU;BTN -

bargain/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "A bargain between Qatar and Fiji surprised the world."   030 QAT;FJI -

arrangement/between noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over|nmod:to|xcomp=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%IGO,%PRE}
  not    compound|amod{merger,transfer,record,business}
  core   030 reciprocal
  +  "An arrangement between Namibia and Belgium surprised the world."   030 NAM;BEL -
