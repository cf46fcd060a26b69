# THREATEN (CAMEO 13): threats, ultimatums, warnings of consequences. What is threatened stands in `about` and decides the leaf.

threaten/1 verb
  frame  nsubj=actor  xcomp|obj|obl:with=about  obj=recipient  obl:against=recipient
  not    subj{@disaster,@accident,@market,crisis,@sport,fire,lava,conflict,violence}
  core   1312  when obj{@sanction}
  core   1312  when obl:with{@sanction}
  core   133  when obj{@protest}
  core   138  when obj{retaliation,war,invasion}
  core   138  when obl:with{@attack,war,missile,force,retaliation}
  core   130  when obj{%country,%GOV,%MIL,%IGO,%REB,%CVL,@person}
  core   130  when xcomp{*}
  core   130  when obl:with{*}
  +  "North Korea threatened South Korea with an attack."   138 PRK KOR
  +  "Washington threatened sanctions against Turkey."   1312 USA TUR
  +  "Kenya threatened to expel the Somali ambassador."   136 KEN -
  +  "The United States threatened to suspend aid to Pakistan."   1311 USA -
  +  "Zimbabwean nurses threatened to strike."   133 ZWE -
  -  "The flood threatened the old town."

threat/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:against|nmod:to=recipient  nmod:of|xcomp=about
  not    amod{nuclear}  nmod:to{health,life,wildlife,stability,species}  compound{bomb,flood}
  core   138  when nmod:of{@attack,war,force,violence,retaliation}
  core   1312  when nmod:of{@sanction}
  core   130  when nmod:against{%country,%GOV}
  +  "Iranian threats against Bahrain were repeated on the radio."   130 IRN BHR

warn/1 verb                                # warn somebody of consequences; otherwise a claim
  frame  nsubj=actor  obj=recipient  obl:of|obl:against|ccomp|xcomp=about
  claim  report
  need   subj{%country,%GOV,%MIL,%IGO,%REB,%UAF}
  not    subj{scientist,doctor,forecaster}  obl:of{@disaster,shortage,risk,danger}
  core   138  when obl:of{retaliation,war,attack,response,strike}
  core   139  when obl:of{consequence,measure}
  core   1312  when obl:of{@sanction}
  core   130  when obj{%country,%MIL,%GOV,%REB} obl:against{*}
  core   130  when obj{%country,%MIL,%GOV,%REB} xcomp{*}
  +  "China warned Japan of serious consequences."   139 CHN JPN
  +  "Turkey warned Syria against an attack on its soldiers."   130 TUR SYR
  -  "Forecasters warned of heavy rain."

warn/2 verb                                # a warning that is a report
  frame  nsubj=speaker  ccomp=content
  claim  report

warning/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of|nmod:against=about
  not    compound{storm,flood,tsunami,weather,travel}  nmod:of{@disaster}
  core   138  when nmod:of{retaliation,attack,war}
  core   130  when nmod:to{%country,%MIL,%REB,%GOV}
  +  "Russia's warning to Ukraine was broadcast twice."   130 RUS UKR

give/1 verb                                # give an ultimatum, a deadline; give aid, weapons, asylum
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient  obj=topic
  need   obj{ultimatum,deadline,@military-aid,@aid,@money,asylum,shelter,refuge,permission,apology,support,backing,amnesty}
  not    subj{@sport,@business,teacher}  iobj{@sport}
  core   139  when obj{ultimatum,deadline}
  core   075  when obj{asylum,shelter,refuge}
  core   055  when obj{apology}
  core   056  when obj{amnesty}
  core   050  when obj{support,backing}
  core   080  when obj{permission}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief}
  core   071
  +  "Mali gave the rebels an ultimatum."   139 MLI -
  +  "China gave Zimbabwe a loan."   071 CHN ZWE
  +  "Norway gave tents and blankets to Nepal."   073 NOR NPL
  +  "India gave asylum to the Afghan singer."   075 IND AFG
  +  "The Canadian government gave $2 million to Niger for schools."   071 CAN NER
  -  "The teacher gave the boy help."

ultimatum/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient
  core   139
  +  "Austria's ultimatum to Serbia expired at six."   139 AUT SRB

intimidate/1 verb
  frame  nsubj=actor  obj=recipient
  core   130

caution/1 verb
  frame  nsubj=actor  obj=recipient  obl:against=about
  need   obj{%country,%GOV,%MIL}
  core   130

set/2 verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:on=recipient
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%JUD,%OPP}
  core   139
  +  "Libya set a deadline for Chad."   139 LBY TCD

deliver/3 verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:on=recipient
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%JUD,%OPP}
  core   139
  +  "Serbia delivered an ultimatum to Kosovo."   139 SRB -

impose/3 verb
  frame  nsubj=actor  iobj|obl:for|nmod:for|obl:to|nmod:to|obl:on=recipient
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%JUD,%OPP}
  core   139
  -  "The editor imposed a deadline." none
