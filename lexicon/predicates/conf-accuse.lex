# ACCUSE (CAMEO 11), wider: words of blame and scorn, idioms of complaint, suits and trials.

excoriate/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Uganda excoriated Portugal over the new law."   111 UGA PRT
  -  "The reviewer excoriated the novel."

upbraid/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Guatemala upbraided Chile over the new law."   111 GTM CHL

pillory/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Togo pilloried Sweden over the new law."   111 TGO SWE

vilify/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Serbia vilified Malaysia over the new law."   111 SRB MYS

disparage/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Nepal disparaged Cameroon over the new law."   111 NPL CMR

deride/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Nigeria derided Latvia over the new law."   111 NGA LVA

revile/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Turkey reviled Hungary over the new law."   111 TUR HUN

reproach/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Iran reproached Zambia over the new law."   111 IRN ZMB

admonish/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Mexico admonished Laos over the new law."   111 MEX LAO

assail/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Cameroon assailed Thailand over the new law."   111 CMR THA

denigrate/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Zambia denigrated India over the new law."   111 ZMB IND

belittle/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Peru belittled Somalia over the new law."   111 PER SOM

fault/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Poland faulted Romania over the new law."   111 POL ROU

impugn/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Nepal impugned Cuba over the new law."   111 NPL CUB

lampoon/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Armenia lampooned Bolivia over the new law."   111 ARM BOL

malign/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Somalia maligned Ecuador over the new law."   111 SOM ECU

defame/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Pakistan defamed Cuba over the new law."   111 PAK CUB

demonise/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Nepal demonised Algeria over the new law."   111 NPL DZA

demonize/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Ghana demonized Norway over the new law."   111 GHA NOR

besmirch/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Albania besmirched Laos over the new law."   111 ALB LAO

ridicule/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Cuba ridiculed Malaysia over the new law."   111 CUB MYS

castigate/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Ghana castigated Sweden over the new law."   111 GHA SWE

lambaste/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Ethiopia lambasted Greece over the new law."   111 ETH GRC

reprove/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Romania reproved Laos over the new law."   111 ROU LAO

vituperate/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Spain vituperated Guatemala over the new law."   111 ESP GTM

calumniate/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Ethiopia calumniated Algeria over the new law."   111 ETH DZA

execrate/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Romania execrated Malawi over the new law."   111 ROU MWI

stigmatise/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Nigeria stigmatised Gambia over the new law."   111 NGA GMB

stigmatize/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Cameroon stigmatized Ethiopia over the new law."   111 CMR ETH

demean/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Iran demeaned Malawi over the new law."   111 IRN MWI

discredit/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Belarus discredited Thailand over the new law."   111 BLR THA

satirise/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Vietnam satirised India over the new law."   111 VNM IND

taunt/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Togo taunted Morocco over the new law."   111 TGO MAR

decry/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Senegal decried Serbia over the new law."   111 SEN SRB

objurgate/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Laos objurgated Zambia over the new law."   111 LAO ZMB

traduce/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Albania traduced Zambia over the new law."   111 ALB ZMB

mock/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Latvia mocked Uganda over the new law."   111 LVA UGA

scorn/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The Mexican president scorned Togo."   111 MEX TGO

disdain/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Iran disdained India over the new law."   111 IRN IND

lecture/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Malaysia lectured Romania over the new law."   111 MYS ROU

slate/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Turkey slated Malawi over the new law."   111 TUR MWI

savage/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Somalia savaged Chile over the new law."   111 SOM CHL

bash/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Guatemala bashed Zambia over the new law."   111 GTM ZMB

reprehend/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Albania reprehended Egypt over the new law."   111 ALB EGY

shame/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Albania shamed Spain over the new law."   111 ALB ESP

tarnish/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Nepal tarnished Greece over the new law."   111 NPL GRC

libel/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Chile libeled Peru over the new law."   111 CHL PER

slander/blame verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:as|obl:in=topic
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}
  core   111
  +  "The government of Iran slandered Norway over the new law."   111 IRN NOR

flay/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Uganda flayed Norway over the new law."   111 UGA NOR

trash/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Mexico trashed Sudan over the new law."   111 MEX SDN

skewer/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Peru skewered Sudan over the new law."   111 PER SDN

roast/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Uganda roasted Portugal over the new law."   111 UGA PRT

pummel/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The Cuban president pummeled at Thailand."   111 CUB THA

lash/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Cameroon lashed Nigeria over the new law."   111 CMR NGA

hammer/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Sudan hammered Thailand over the new law."   111 SDN THA

pan/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Peru panned Hungary over the new law."   111 PER HUN

sear/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Nepal seared Vietnam over the new law."   111 NPL VNM

maul/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Guatemala mauled Cuba over the new law."   111 GTM CUB

needle/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Sweden needled Senegal over the new law."   111 SWE SEN

snipe/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Latvia sniped Norway over the new law."   111 LVA NOR

rap/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Kenya rapped Greece over the new law."   111 KEN GRC

scorch/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Belarus scorched Poland over the new law."   111 BLR POL

snap/harsh verb
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,spokesman}
  need   obj|obl:at{%country,%GOV,%IGO,%LEG,%OPP,%PTY,plan,policy,decision,law,bill,handling,budget,deal,record}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{@culture,player,coach,referee,song,ball,pupil,son,daughter}  obl:to{death}
  core   111
  +  "The government of Rwanda snapped Somalia over the new law."   111 RWA SOM

rail/at-against verb
  frame  nsubj=actor  obl:against=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Gambian president railed against Nigeria."   111 GMB NGA

rail/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Vietnamese president railed at India."   111 VNM IND

inveigh/at-against verb
  frame  nsubj=actor  obl:against=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Turkish president inveighed against Kenya."   111 TUR KEN

fulminate/at-against verb
  frame  nsubj=actor  obl:against=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Indian president fulminated against Hungary."   111 IND HUN

thunder/at-against verb
  frame  nsubj=actor  obl:against=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Indian president thundered against Thailand."   111 IND THA

rant/at-against verb
  frame  nsubj=actor  obl:against=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Zambian president ranted against Togo."   111 ZMB TGO

rage/at-against verb
  frame  nsubj=actor  obl:against=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Gambian president raged against Guatemala."   111 GMB GTM

rage/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Ghanaian president raged at Portugal."   111 GHA PRT

scoff/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Turkish president scoffed at Armenia."   111 TUR ARM

sneer/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Senegalese president sneered at Bolivia."   111 SEN BOL

jeer/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Peruvian president jeered at Malawi."   111 PER MWI

bristle/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Ugandan president bristled at Bolivia."   111 UGA BOL

fume/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Armenian president fumed at Ghana."   111 ARM GHA

bridle/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Moroccan president bridled at Ethiopia."   111 MAR ETH

growl/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Algerian president growled at Senegal."   111 DZA SEN

grumble/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Pakistani president grumbled at Zambia."   111 PAK ZMB

grouse/at-about verb
  frame  nsubj=actor  obl:about=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:about{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Vietnamese president groused about Turkey."   111 VNM TUR

gripe/at-about verb
  frame  nsubj=actor  obl:about=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:about{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Bolivian president griped about Somalia."   111 BOL SOM

moan/at-about verb
  frame  nsubj=actor  obl:about=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:about{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Togolese president moaned about Algeria."   111 TGO DZA

whine/at-about verb
  frame  nsubj=actor  obl:about=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:about{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Belarusian president whined about Malaysia."   111 BLR MYS

grumble/at-about verb
  frame  nsubj=actor  obl:about=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:about{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Ugandan president grumbled about Portugal."   111 UGA PRT

carp/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Chilean president carped at Peru."   111 CHL PER

snarl/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Swedish president snarled at Zambia."   111 SWE ZMB

seethe/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Hungarian president seethed at Norway."   111 HUN NOR

scowl/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Nigerian president scowled at Armenia."   111 NGA ARM

fulminate/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Finnish president fulminated at Cameroon."   111 FIN CMR

snipe/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Kenyan president sniped at Sudan."   111 KEN SDN

chafe/at-at verb
  frame  nsubj=actor  obl:at=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Norwegian president chafed at Albania."   111 NOR ALB

rip/into verb
  frame  nsubj=actor  obl:into=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,senator}
  need   obl:into{%country,%GOV,%IGO,%LEG,%OPP,%PTY,critic,opponent}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{tap,light,attention}
  core   111
  +  "The Greek president ripped into Vietnam."   111 GRC VNM

lay/into verb
  frame  nsubj=actor  obl:into=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,senator}
  need   obl:into{%country,%GOV,%IGO,%LEG,%OPP,%PTY,critic,opponent}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{tap,light,attention}
  core   111
  +  "The Greek president laid into Guatemala."   111 GRC GTM

light/into verb
  frame  nsubj=actor  obl:into=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,senator}
  need   obl:into{%country,%GOV,%IGO,%LEG,%OPP,%PTY,critic,opponent}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{tap,light,attention}
  core   111
  +  "The Senegalese president lit into Finland."   111 SEN FIN

pitch/into verb
  frame  nsubj=actor  obl:into=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,senator}
  need   obl:into{%country,%GOV,%IGO,%LEG,%OPP,%PTY,critic,opponent}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{tap,light,attention}
  core   111
  +  "The Mexican president pitched into Somalia."   111 MEX SOM

sail/into verb
  frame  nsubj=actor  obl:into=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,senator}
  need   obl:into{%country,%GOV,%IGO,%LEG,%OPP,%PTY,critic,opponent}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{tap,light,attention}
  core   111
  +  "The Sudanese president sailed into Cuba."   111 SDN CUB

lash/into verb
  frame  nsubj=actor  obl:into=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,senator}
  need   obl:into{%country,%GOV,%IGO,%LEG,%OPP,%PTY,critic,opponent}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{tap,light,attention}
  core   111
  +  "The Latvian president lashed into Nepal."   111 LVA NPL

round/on verb
  frame  nsubj=actor  obl:on=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,senator}
  need   obl:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,critic,opponent}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{tap,light,attention}
  core   111
  +  "The Norwegian president rounded on Hungary."   111 NOR HUN

turn/on verb
  frame  nsubj=actor  obl:on=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,critic,senator}
  need   obl:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,critic,opponent}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obj{tap,light,attention}
  core   111
  +  "The Armenian president turned on Libya."   111 ARM LBY

speak-out/speak verb speak out
  frame  nsubj=actor  obl:against=recipient
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Gambian foreign minister spoke out against Turkey."   111 GMB TUR

come-out/speak verb come out
  frame  nsubj=actor  obl:against=recipient
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Hungarian foreign minister came out against Senegal."   111 HUN SEN

rail-out/speak verb rail out
  frame  nsubj=actor  obl:against=recipient
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Polish foreign minister railed out against Latvia."   111 POL LVA

cry-out/speak verb cry out
  frame  nsubj=actor  obl:against=recipient
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Moroccan foreign minister cried out against Thailand."   111 MAR THA

preach/speak verb
  frame  nsubj=actor  obl:against=recipient
  need   obl:against{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Cuban foreign minister preached against Thailand."   111 CUB THA

tell-off/out verb tell off
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,minister,official,ambassador}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "Rwanda was told off by the Peruvian government."   111 PER RWA

dress-down/out verb dress down
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,minister,official,ambassador}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Romanian foreign minister has dressed down Guatemala."   111 ROU GTM

call-out/out verb call out
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,minister,official,ambassador}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Algeria called out Belarus over the new law."   111 DZA BLR

do-down/out verb do down
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,minister,official,ambassador}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Guatemala did down Pakistan over the new law."   111 GTM PAK

cry-down/out verb cry down
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,minister,official,ambassador}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Somalia cried down Mexico over the new law."   111 SOM MEX

talk-down/out verb talk down
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,minister,official,ambassador}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Gambia talked down Belarus over the new law."   111 GMB BLR

slap-down/out verb slap down
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,minister,official,ambassador}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of India slapped down Armenia over the new law."   111 IND ARM

hit-back/back verb hit back
  frame  nsubj=actor  obl:at=recipient  obl:over=topic
  need   subj{%GOV,%LEG,%OPP,%PTY,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obl:with{missile,rocket,artillery,airstrike,fire}
  core   111
  +  "The Libyan foreign minister hit back at Belarus."   111 LBY BLR

fire-back/back verb fire back
  frame  nsubj=actor  obl:at=recipient  obl:over=topic
  need   subj{%GOV,%LEG,%OPP,%PTY,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obl:with{missile,rocket,artillery,airstrike,fire}
  core   111
  +  "The Libyan foreign minister fired back at Bolivia."   111 LBY BOL

shoot-back/back verb shoot back
  frame  nsubj=actor  obl:at=recipient  obl:over=topic
  need   subj{%GOV,%LEG,%OPP,%PTY,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obl:with{missile,rocket,artillery,airstrike,fire}
  core   111
  +  "The Greek foreign minister shot back at Nepal."   111 GRC NPL

snap-back/back verb snap back
  frame  nsubj=actor  obl:at=recipient  obl:over=topic
  need   subj{%GOV,%LEG,%OPP,%PTY,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obl:with{missile,rocket,artillery,airstrike,fire}
  core   111
  +  "The Spanish foreign minister snapped back at Latvia."   111 ESP LVA

lash-back/back verb lash back
  frame  nsubj=actor  obl:at=recipient  obl:over=topic
  need   subj{%GOV,%LEG,%OPP,%PTY,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obl:with{missile,rocket,artillery,airstrike,fire}
  core   111
  +  "The Thai foreign minister lashed back at Chile."   111 THA CHL

strike-back/back verb strike back
  frame  nsubj=actor  obl:at=recipient  obl:over=topic
  need   subj{%GOV,%LEG,%OPP,%PTY,spokesman}
  need   obl:at{*}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}  obl:with{missile,rocket,artillery,airstrike,fire}
  core   111
  +  "The Portuguese foreign minister struck back at Kenya."   111 PRT KEN

take/issue verb
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:at|nmod:at=recipient
  need   obj{issue,exception,umbrage,offence,offense}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Turkey took issue with Chile."   111 TUR CHL

find/fault verb
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{fault}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Vietnam found fault with Cuba."   111 VNM CUB

pour/scorn verb
  frame  nsubj=actor  obl:on|nmod:on|obl:upon=recipient
  need   obj{scorn,contempt,ridicule,abuse,derision,blame,criticism,invective}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Ethiopia poured scorn on Algeria."   111 ETH DZA

pile/scorn verb
  frame  nsubj=actor  obl:on|nmod:on|obl:upon=recipient
  need   obj{scorn,contempt,ridicule,abuse,derision,blame,criticism,invective}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Bolivia piled scorn on Turkey."   111 BOL TUR

lay/blame verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for|nmod:for=topic
  need   obj{blame,responsibility,guilt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Gambia laid the blame on Sweden."   112 GMB SWE

pin/blame verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for|nmod:for=topic
  need   obj{blame,responsibility,guilt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Laos pinned the blame on Peru."   112 LAO PER

put/blame verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for|nmod:for=topic
  need   obj{blame,responsibility,guilt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Chile put the blame on Senegal."   112 CHL SEN

place/blame verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for|nmod:for=topic
  need   obj{blame,responsibility,guilt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Thailand placed the blame on Guatemala."   112 THA GTM

fix/blame verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for|nmod:for=topic
  need   obj{blame,responsibility,guilt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Sweden fixed the blame on Thailand."   112 SWE THA

cast/blame verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for|nmod:for=topic
  need   obj{blame,responsibility,guilt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Algeria cast the blame on Guatemala."   112 DZA GTM

shift/blame verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for|nmod:for=topic
  need   obj{blame,responsibility,guilt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Rwanda shifted the blame on Hungary."   112 RWA HUN

point/finger verb
  frame  nsubj=actor  obl:at|nmod:at=recipient
  need   obj{finger}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Gambia pointed the finger at Hungary."   112 GMB HUN

level/criticism verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:with=recipient
  need   obj{criticism,insult,abuse,broadside,slur,invective,barb,taunt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Cuba leveled criticism at Turkey."   111 CUB TUR

aim/criticism verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:with=recipient
  need   obj{criticism,insult,abuse,broadside,slur,invective,barb,taunt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Thailand aimed criticism at Norway."   111 THA NOR

direct/criticism verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:with=recipient
  need   obj{criticism,insult,abuse,broadside,slur,invective,barb,taunt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Hungary directed criticism at Albania."   111 HUN ALB

hurl/criticism verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:with=recipient
  need   obj{criticism,insult,abuse,broadside,slur,invective,barb,taunt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Gambia hurled criticism at Greece."   111 GMB GRC

fling/criticism verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:with=recipient
  need   obj{criticism,insult,abuse,broadside,slur,invective,barb,taunt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Spain flung criticism at Mexico."   111 ESP MEX

throw/criticism verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:with=recipient
  need   obj{criticism,insult,abuse,broadside,slur,invective,barb,taunt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Latvia threw criticism at Malawi."   111 LVA MWI

lob/criticism verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:with=recipient
  need   obj{criticism,insult,abuse,broadside,slur,invective,barb,taunt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Ethiopia lobbed criticism at India."   111 ETH IND

trade/criticism verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:with=recipient
  need   obj{criticism,insult,abuse,broadside,slur,invective,barb,taunt}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Spain traded criticism at Belarus."   111 ESP BLR

level/accusation verb
  frame  nsubj=actor  obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{accusation,allegation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Laos leveled an accusation against Rwanda."   112 LAO RWA

lodge/accusation verb
  frame  nsubj=actor  obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{accusation,allegation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Armenia lodged an accusation against Kenya."   112 ARM KEN

bring/accusation verb
  frame  nsubj=actor  obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{accusation,allegation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Spain brought an accusation against Panama."   112 ESP PAN

make/accusation verb
  frame  nsubj=actor  obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{accusation,allegation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Egypt made an accusation against Cameroon."   112 EGY CMR

voice/accusation verb
  frame  nsubj=actor  obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{accusation,allegation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Albania voiced an accusation against Senegal."   112 ALB SEN

hurl/accusation verb
  frame  nsubj=actor  obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{accusation,allegation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Finland hurled an accusation against Bolivia."   112 FIN BOL

repeat/accusation verb
  frame  nsubj=actor  obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{accusation,allegation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Senegal repeated an accusation against Sudan."   112 SEN SDN

air/accusation verb
  frame  nsubj=actor  obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{accusation,allegation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Thailand aired an accusation against Cuba."   112 THA CUB

renew/accusation verb
  frame  nsubj=actor  obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{accusation,allegation}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   112
  +  "The government of Somalia renewed an accusation against Turkey."   112 SOM TUR

vent/feeling verb
  frame  nsubj=actor  obl:at|nmod:at|obl:over|nmod:over|obl:about|nmod:about|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{outrage,anger,dismay,concern,displeasure,unease,revulsion,alarm,disappointment,disgust,indignation,fury,unhappiness,dissatisfaction,frustration,disapproval,misgiving,reservation,annoyance,exasperation,consternation,horror,abhorrence,contempt,discontent,irritation,resentment,worry,scepticism,skepticism,opposition,objection,condemnation,shock}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Armenia vented dismay at Sweden."   111 ARM SWE

signal/feeling verb
  frame  nsubj=actor  obl:at|nmod:at|obl:over|nmod:over|obl:about|nmod:about|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{outrage,anger,dismay,concern,displeasure,unease,revulsion,alarm,disappointment,disgust,indignation,fury,unhappiness,dissatisfaction,frustration,disapproval,misgiving,reservation,annoyance,exasperation,consternation,horror,abhorrence,contempt,discontent,irritation,resentment,worry,scepticism,skepticism,opposition,objection,condemnation,shock}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Nigeria signaled dismay at Laos."   111 NGA LAO

show/feeling verb
  frame  nsubj=actor  obl:at|nmod:at|obl:over|nmod:over|obl:about|nmod:about|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{outrage,anger,dismay,concern,displeasure,unease,revulsion,alarm,disappointment,disgust,indignation,fury,unhappiness,dissatisfaction,frustration,disapproval,misgiving,reservation,annoyance,exasperation,consternation,horror,abhorrence,contempt,discontent,irritation,resentment,worry,scepticism,skepticism,opposition,objection,condemnation,shock}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Pakistan showed dismay at Malawi."   111 PAK MWI

declare/feeling verb
  frame  nsubj=actor  obl:at|nmod:at|obl:over|nmod:over|obl:about|nmod:about|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{outrage,anger,dismay,concern,displeasure,unease,revulsion,alarm,disappointment,disgust,indignation,fury,unhappiness,dissatisfaction,frustration,disapproval,misgiving,reservation,annoyance,exasperation,consternation,horror,abhorrence,contempt,discontent,irritation,resentment,worry,scepticism,skepticism,opposition,objection,condemnation,shock}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Panama declared dismay at Egypt."   111 PAN EGY

share/feeling verb
  frame  nsubj=actor  obl:at|nmod:at|obl:over|nmod:over|obl:about|nmod:about|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{outrage,anger,dismay,concern,displeasure,unease,revulsion,alarm,disappointment,disgust,indignation,fury,unhappiness,dissatisfaction,frustration,disapproval,misgiving,reservation,annoyance,exasperation,consternation,horror,abhorrence,contempt,discontent,irritation,resentment,worry,scepticism,skepticism,opposition,objection,condemnation,shock}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Finland shared dismay at Iran."   111 FIN IRN

reiterate/feeling verb
  frame  nsubj=actor  obl:at|nmod:at|obl:over|nmod:over|obl:about|nmod:about|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{outrage,anger,dismay,concern,displeasure,unease,revulsion,alarm,disappointment,disgust,indignation,fury,unhappiness,dissatisfaction,frustration,disapproval,misgiving,reservation,annoyance,exasperation,consternation,horror,abhorrence,contempt,discontent,irritation,resentment,worry,scepticism,skepticism,opposition,objection,condemnation,shock}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Portugal reiterated dismay at Mexico."   111 PRT MEX

relay/feeling verb
  frame  nsubj=actor  obl:at|nmod:at|obl:over|nmod:over|obl:about|nmod:about|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{outrage,anger,dismay,concern,displeasure,unease,revulsion,alarm,disappointment,disgust,indignation,fury,unhappiness,dissatisfaction,frustration,disapproval,misgiving,reservation,annoyance,exasperation,consternation,horror,abhorrence,contempt,discontent,irritation,resentment,worry,scepticism,skepticism,opposition,objection,condemnation,shock}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Thailand relayed dismay at Malaysia."   111 THA MYS

communicate/feeling verb
  frame  nsubj=actor  obl:at|nmod:at|obl:over|nmod:over|obl:about|nmod:about|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{outrage,anger,dismay,concern,displeasure,unease,revulsion,alarm,disappointment,disgust,indignation,fury,unhappiness,dissatisfaction,frustration,disapproval,misgiving,reservation,annoyance,exasperation,consternation,horror,abhorrence,contempt,discontent,irritation,resentment,worry,scepticism,skepticism,opposition,objection,condemnation,shock}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The government of Rwanda communicated dismay at Chile."   111 RWA CHL

launch/tirade verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{attack,broadside,tirade,diatribe,salvo,outburst}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{tirade,diatribe,outburst,broadside}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Gambian opposition leader launched a tirade against Malawi."   111 GMB MWI

mount/tirade verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{attack,broadside,tirade,diatribe,salvo,outburst}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{tirade,diatribe,outburst,broadside}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Mexican opposition leader mounted a tirade against Malawi."   111 MEX MWI

unleash/tirade verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{attack,broadside,tirade,diatribe,salvo,outburst}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{tirade,diatribe,outburst,broadside}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Ghanaian opposition leader unleashed a tirade against Spain."   111 GHA ESP

deliver/tirade verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:at|nmod:at=recipient
  need   obj{attack,broadside,tirade,diatribe,salvo,outburst}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{tirade,diatribe,outburst,broadside}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The Libyan opposition leader delivered a tirade against Panama."   111 LBY PAN

launch/on-policy verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|poss=recipient
  need   obj{attack,broadside,assault}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obl:on|nmod:on{policy,record,handling,plan,reform,proposal,budget,law,critic,media,press,credibility,leadership,opponent,rival,judiciary,decision}
  need   subj{%GOV,%LEG,%OPP,%PTY,%NGO,%REL,%LAB,senator,speaker,leader}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   111
  +  "The senator launched an attack on the Romanian government's policies."   111 - ROU

take/task verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:to{task,account,book}
  core   111
  +  "The Gambian premier took Mexico to task over the border."   111 GMB MEX

bring/task verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:to{task,account,book}
  core   111
  +  "The Polish premier brought Malawi to task over the border."   111 POL MWI

call/task verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:to{task,account,book}
  core   111
  +  "The Cameroonian premier called Serbia to task over the border."   111 CMR SRB

take/court verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:to|obl:before|obl:into{court,tribunal,judge,trial,justice,arbitration,dock}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   115
  +  "The government of Morocco took Egypt before the court."   115 MAR EGY

haul/court verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:to|obl:before|obl:into{court,tribunal,judge,trial,justice,arbitration,dock}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   115
  +  "The government of Armenia hauled Turkey before the court."   115 ARM TUR

drag/court verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:to|obl:before|obl:into{court,tribunal,judge,trial,justice,arbitration,dock}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   115
  +  "The government of Albania dragged Latvia before the court."   115 ALB LVA

bring/court verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:to|obl:before|obl:into{court,tribunal,judge,trial,justice,arbitration,dock}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   115
  +  "The government of Albania brought Portugal before the court."   115 ALB PRT

hale/court verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:to|obl:before|obl:into{court,tribunal,judge,trial,justice,arbitration,dock}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   115
  +  "Ghana haled Portugal to court over the river."   115 GHA PRT

denunciation/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Cuba's denunciation of Panama was broadcast twice."   111 CUB PAN

censure/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Thailand's censure of Finland was broadcast twice."   111 THA FIN

reproach/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Serbia's reproach of Hungary was broadcast twice."   111 SRB HUN

rebuke/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Nigeria's rebuke of Norway was broadcast twice."   111 NGA NOR

reprimand/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Romania's reprimand of Greece was broadcast twice."   111 ROU GRC

vilification/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Serbia's vilification of Thailand was broadcast twice."   111 SRB THA

castigation/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Egypt's castigation of Ghana was broadcast twice."   111 EGY GHA

admonition/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Serbia's admonition of Ethiopia was broadcast twice."   111 SRB ETH

disparagement/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Spain's disparagement of Turkey was broadcast twice."   111 ESP TUR

denigration/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Spain's denigration of Rwanda was broadcast twice."   111 ESP RWA

slur/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Panama's slur of Gambia was broadcast twice."   111 PAN GMB

ridicule/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Libya's ridicule of Nigeria was broadcast twice."   111 LBY NGA

mockery/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Serbia's mockery of Vietnam was broadcast twice."   111 SRB VNM

demonisation/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Spain's demonisation of Gambia was broadcast twice."   111 ESP GMB

demonization/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Romania's demonization of Thailand was broadcast twice."   111 ROU THA

excoriation/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Gambia's excoriation of Kenya was broadcast twice."   111 GMB KEN

reproof/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Egypt's reproof of Malawi was broadcast twice."   111 EGY MWI

slander/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Algeria's slander of Pakistan was broadcast twice."   111 DZA PAK

defamation/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Guatemala's defamation of Sweden was broadcast twice."   111 GTM SWE

indignation/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Rwanda's indignation of Greece was broadcast twice."   111 RWA GRC

outcry/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Morocco's outcry of Egypt was broadcast twice."   111 MAR EGY

disapproval/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Uganda's disapproval of Gambia was broadcast twice."   111 UGA GMB

condemnations/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Somalia's condemnations of Peru was broadcast twice."   111 SOM PER

admonishment/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Ghana's admonishment of Latvia was broadcast twice."   111 GHA LVA

insult/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Algeria's insult of Chile was broadcast twice."   111 DZA CHL

lambasting/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Belarus's lambasting of Algeria was broadcast twice."   111 BLR DZA

upbraiding/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Libya's upbraiding of Romania was broadcast twice."   111 LBY ROU

scolding/words noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  not    nmod:of{@culture}
  core   111  when poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%JUD}
  +  "Libya's scolding of Ecuador was broadcast twice."   111 LBY ECU

tirade/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Rwanda's tirade against Portugal went on for an hour."   111 RWA PRT

diatribe/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Hungary's diatribe against Morocco went on for an hour."   111 HUN MAR

broadside/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Nepal's broadside against Zambia went on for an hour."   111 NPL ZMB

outburst/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Albania's outburst against Malawi went on for an hour."   111 ALB MWI

invective/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Ghana's invective against Libya went on for an hour."   111 GHA LBY

philippic/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "India's philippic against Norway went on for an hour."   111 IND NOR

rant/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Thailand's rant against Sudan went on for an hour."   111 THA SDN

jeremiad/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Romania's jeremiad against Greece went on for an hour."   111 ROU GRC

polemic/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Armenia's polemic against Turkey went on for an hour."   111 ARM TUR

smear-campaign/against noun campaign
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  need   compound|amod{smear}
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Gambia's smear campaign against Sweden went on for an hour."   111 GMB SWE

slander-campaign/against noun campaign
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  need   compound|amod{slander}
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Belarus's slander campaign against Armenia went on for an hour."   111 BLR ARM

complaint/against noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against|nmod:on|nmod:at=recipient  nmod:over|nmod:for=topic
  core   111  when nmod:against|nmod:at|nmod:on{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO}
  +  "Algeria's complaint against Sweden went on for an hour."   111 DZA SWE

prosecution/law noun
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The prosecution of the Indian general began on Monday."   115 - IND

retrial/law noun
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The retrial of the Algerian general began on Monday."   115 - DZA

arraignment/law noun
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The arraignment of the Belarusian general began on Monday."   115 - BLR

show-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{show}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The show trial of the Hungarian general began on Monday."   115 - HUN

impeachment/law noun
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The impeachment of the Hungarian general began on Monday."   115 - HUN

mass-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{mass}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The mass trial of the Latvian general began on Monday."   115 - LVA

murder-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{murder}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The murder trial of the Sudanese general began on Monday."   115 - SDN

corruption-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{corruption}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The corruption trial of the Turkish general began on Monday."   115 - TUR

treason-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{treason}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The treason trial of the Indian general began on Monday."   115 - IND

fraud-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{fraud}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The fraud trial of the Malaysian general began on Monday."   115 - MYS

tribunal-hearing/law noun hearing
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{tribunal}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The tribunal hearing of the Panamanian general began on Monday."   115 - PAN

criminal-case/law noun case
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{criminal}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The criminal case of the Togolese general began on Monday."   115 - TGO

court-case/law noun case
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{court}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The court case of the Algerian general began on Monday."   115 - DZA

legal-action/law noun action
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{legal}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The legal action of the Iranian general began on Monday."   115 - IRN

suit/law noun
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The suit of the Armenian general began on Monday."   115 - ARM

class-action/law noun action
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{class}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The class action of the Romanian general began on Monday."   115 - ROU

legal-challenge/law noun challenge
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{legal}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The legal challenge of the Portuguese general began on Monday."   115 - PRT

legal-complaint/law noun complaint
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{legal}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The legal complaint of the Malaysian general began on Monday."   115 - MYS

criminal-complaint/law noun complaint
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{criminal}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The criminal complaint of the Hungarian general began on Monday."   115 - HUN

arbitration-claim/law noun claim
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{arbitration}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The arbitration claim of the Serbian general began on Monday."   115 - SRB

impeachment-motion/law noun motion
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{impeachment}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The impeachment motion of the Belarusian general began on Monday."   115 - BLR

impeachment-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{impeachment}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The impeachment trial of the Ecuadorian general began on Monday."   115 - ECU

impeachment-proceeding/law noun proceeding
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{impeachment}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The impeachment proceeding of the Kenyan general began on Monday."   115 - KEN

criminal-proceeding/law noun proceeding
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{criminal}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The criminal proceeding of the Libyan general began on Monday."   115 - LBY

graft-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{graft}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The graft trial of the Vietnamese general began on Monday."   115 - VNM

terror-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{terror}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The terror trial of the Swedish general began on Monday."   115 - SWE

terrorism-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{terrorism}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The terrorism trial of the Turkish general began on Monday."   115 - TUR

spy-trial/law noun trial
  frame  poss|nmod:of|nmod:against|amod=recipient  nmod:by=actor  nmod:for|nmod:over|nmod:on=topic
  need   compound|amod{spy}
  not    nmod:against{@business}  compound{drug,vaccine}
  core   115  when nmod:of|nmod:against|poss{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%JUD,%CRM,@rights-defender,suspect,man,woman,president,minister}
  +  "The spy trial of the Senegalese general began on Monday."   115 - SEN

sentencing/verdict noun
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The sentencing of the Hungarian editor led to an outcry."   116 - HUN

conviction/verdict noun
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The conviction of the Polish editor led to an outcry."   116 - POL

guilty-verdict/verdict noun verdict
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  need   compound|amod{guilty}
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The guilty verdict of the Senegalese editor led to an outcry."   116 - SEN

life-sentence/verdict noun sentence
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  need   compound|amod{life}
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The life sentence of the Turkish editor led to an outcry."   116 - TUR

death-sentence/verdict noun sentence
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  need   compound|amod{death}
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The death sentence of the Zambian editor led to an outcry."   116 - ZMB

jail-sentence/verdict noun sentence
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  need   compound|amod{jail}
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The jail sentence of the Cuban editor led to an outcry."   116 - CUB

prison-sentence/verdict noun sentence
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  need   compound|amod{prison}
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The prison sentence of the Belarusian editor led to an outcry."   116 - BLR

jail-term/verdict noun term
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  need   compound|amod{jail}
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The jail term of the Greek editor led to an outcry."   116 - GRC

prison-term/verdict noun term
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  need   compound|amod{prison}
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The prison term of the Ethiopian editor led to an outcry."   116 - ETH

jailing/verdict noun
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The jailing of the Egyptian editor led to an outcry."   116 - EGY

imprisonment/verdict noun
  frame  poss|nmod:of|nmod:against|nmod:for|nmod:on=recipient  nmod:by=actor  nmod:over=topic
  core   116  when poss|nmod:of|nmod:against|nmod:for|nmod:on{%country,%GOV,%MIL,%REB,%OPP,%PTY,%LEG,%JRN,%NGO,%CRM,@person}
  +  "The imprisonment of the Senegalese editor led to an outcry."   116 - SEN

arraign/bench verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:over|obl:with=topic
  not    subj{@sport}  obj{test,witness}
  core   115
  +  "Polish prosecutors arraigned the Indian general for bribery."   115 POL IND

retry/bench verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:over|obl:with=topic
  not    subj{@sport}  obj{test,witness}
  core   115
  +  "Iranian prosecutors retried the Greek general for bribery."   115 IRN GRC

hale/bench verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:over|obl:with=topic
  not    subj{@sport}  obj{test,witness}
  core   115
  +  "Vietnamese prosecutors haled the Finnish general for bribery."   115 VNM FIN

recharge/bench verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:over|obl:with=topic
  not    subj{@sport}  obj{test,witness}
  core   115
  +  "Moroccan prosecutors recharged the Senegalese general for bribery."   115 MAR SEN

sentence/doom verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:for|obl:of|obl:on|obl:over=topic
  core   116
  +  "A court in Somalia sentenced the Portuguese editor."   116 - PRT

convict/doom verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:for|obl:of|obl:on|obl:over=topic
  core   116
  +  "A court in Panama convicted the Rwandan editor."   116 - RWA

hand-down/pass verb hand down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{sentence,verdict,prison sentence,jail sentence,prison term,jail term,death sentence,death penalty,life sentence,punishment}
  core   116
  +  "The Serbian court handed down a death sentence on the Iranian general."   116 SRB IRN

impose/pass verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{sentence,verdict,prison sentence,jail sentence,prison term,jail term,death sentence,death penalty,life sentence,punishment}
  core   116
  +  "The Malawian court imposed a death sentence on the Sudanese general."   116 MWI SDN

pass/pass verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{sentence,verdict,prison sentence,jail sentence,prison term,jail term,death sentence,death penalty,life sentence,punishment}
  core   116
  +  "The Turkish court passed a death sentence on the Laotian general."   116 TUR LAO

mete-out/pass verb mete out
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{sentence,verdict,prison sentence,jail sentence,prison term,jail term,death sentence,death penalty,life sentence,punishment}
  core   116
  +  "The Greek court meted out a death sentence on the Indian general."   116 GRC IND

pronounce/pass verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{sentence,verdict,prison sentence,jail sentence,prison term,jail term,death sentence,death penalty,life sentence,punishment}
  core   116
  +  "The Laotian court pronounced a death sentence on the Swedish general."   116 LAO SWE

inculpate/tax verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:for|obl:in|obl:with=topic
  claim  allege
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   112
  +  "India inculpated Iran of meddling."   112 IND IRN

incriminate/tax verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:for|obl:in|obl:with=topic
  claim  allege
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   112
  +  "Vietnam incriminated Somalia of meddling."   112 VNM SOM

finger/tax verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:for|obl:in|obl:with=topic
  claim  allege
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   112
  +  "Cuba fingered Cameroon of meddling."   112 CUB CMR

scapegoat/tax verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:for|obl:in|obl:with=topic
  claim  allege
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   112
  +  "Kenya scapegoated Ghana of meddling."   112 KEN GHA

impute/tax verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:for|obl:in|obl:with=topic
  claim  allege
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   112
  +  "Finland imputed Armenia of meddling."   112 FIN ARM

accuse/tax verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:for|obl:in|obl:with=topic
  claim  allege
  need   subj|obj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   112
  +  "Vietnam accused Cameroon for the blast."   112 VNM CMR

brand/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Portugal branded Thailand as an aggressor."   112 PRT THA

label/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Greece labeled Kenya as an aggressor."   112 GRC KEN

denounce/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Vietnam denounced the Belarusian law as shameful."   111 VNM BLR

dub/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Thailand dubbed Latvia as an aggressor."   112 THA LVA

portray/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Laos portrayed Greece as an aggressor."   112 LAO GRC

paint/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Kenya painted Iran as an aggressor."   112 KEN IRN

depict/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Egypt depicted Kenya as an aggressor."   112 EGY KEN

describe/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Gambia described Ghana as an aggressor."   112 GMB GHA

characterise/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Malawi characterised Hungary as an aggressor."   112 MWI HUN

characterize/brand verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  core   112  when obl:as|xcomp|obj{terrorist,terrorism,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,rogue,tyrant,fascist,nazi,thug,butcher,enemy,genocide,coup,occupation,apartheid,aggression,genocidal,illegal,crime,extremist,puppet,regime}
  core   111  when obl:as|xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,farce,sham,whitewash,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,inappropriate,unjustified,cruel,obsolete,medieval,oppressive,shabby,autocratic,neo-colonial}
  +  "Malawi characterized Libya as an aggressor."   112 MWI LBY

call/call-it verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  not    obl:for{*}
  core   112  when xcomp|obj{terrorist,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,tyrant,fascist,nazi,thug,butcher,genocide,coup,piracy,apartheid,illegal,unlawful,illegitimate,fraudulent,rigged,crime,war crime,rogue,genocidal,puppet}
  core   111  when xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,outrageous,farce,sham,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,unjustified,cruel,obsolete,oppressive,racist,troglodyte,cesspool,spectacle,humiliation,disaster,trick,idiot,fool,clown,madman,stupid,wrong,incompetent,corrupt,evil,insane,nonsense,unfriendly,catastrophe,failure,weak,pathetic,terrible,horrible,devil,unconstitutional,abhorrent}
  +  "Bolivia called the Greek law a disgrace."   111 BOL GRC

label/call-it verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  not    obl:for{*}
  core   112  when xcomp|obj{terrorist,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,tyrant,fascist,nazi,thug,butcher,genocide,coup,piracy,apartheid,illegal,unlawful,illegitimate,fraudulent,rigged,crime,war crime,rogue,genocidal,puppet}
  core   111  when xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,outrageous,farce,sham,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,unjustified,cruel,obsolete,oppressive,racist,troglodyte,cesspool,spectacle,humiliation,disaster,trick,idiot,fool,clown,madman,stupid,wrong,incompetent,corrupt,evil,insane,nonsense,unfriendly,catastrophe,failure,weak,pathetic,terrible,horrible,devil,unconstitutional,abhorrent}
  +  "Bolivia labeled the Nepalese law a disgrace."   111 BOL NPL

brand/call-it verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  not    obl:for{*}
  core   112  when xcomp|obj{terrorist,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,tyrant,fascist,nazi,thug,butcher,genocide,coup,piracy,apartheid,illegal,unlawful,illegitimate,fraudulent,rigged,crime,war crime,rogue,genocidal,puppet}
  core   111  when xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,outrageous,farce,sham,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,unjustified,cruel,obsolete,oppressive,racist,troglodyte,cesspool,spectacle,humiliation,disaster,trick,idiot,fool,clown,madman,stupid,wrong,incompetent,corrupt,evil,insane,nonsense,unfriendly,catastrophe,failure,weak,pathetic,terrible,horrible,devil,unconstitutional,abhorrent}
  +  "Algeria branded the Cuban law a disgrace."   111 DZA CUB

term/call-it verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  not    obl:for{*}
  core   112  when xcomp|obj{terrorist,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,tyrant,fascist,nazi,thug,butcher,genocide,coup,piracy,apartheid,illegal,unlawful,illegitimate,fraudulent,rigged,crime,war crime,rogue,genocidal,puppet}
  core   111  when xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,outrageous,farce,sham,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,unjustified,cruel,obsolete,oppressive,racist,troglodyte,cesspool,spectacle,humiliation,disaster,trick,idiot,fool,clown,madman,stupid,wrong,incompetent,corrupt,evil,insane,nonsense,unfriendly,catastrophe,failure,weak,pathetic,terrible,horrible,devil,unconstitutional,abhorrent}
  +  "Sweden termed the Moroccan law a disgrace."   111 SWE MAR

deem/call-it verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  not    obl:for{*}
  core   112  when xcomp|obj{terrorist,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,tyrant,fascist,nazi,thug,butcher,genocide,coup,piracy,apartheid,illegal,unlawful,illegitimate,fraudulent,rigged,crime,war crime,rogue,genocidal,puppet}
  core   111  when xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,outrageous,farce,sham,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,unjustified,cruel,obsolete,oppressive,racist,troglodyte,cesspool,spectacle,humiliation,disaster,trick,idiot,fool,clown,madman,stupid,wrong,incompetent,corrupt,evil,insane,nonsense,unfriendly,catastrophe,failure,weak,pathetic,terrible,horrible,devil,unconstitutional,abhorrent}
  +  "Poland deemed the Norwegian law a disgrace."   111 POL NOR

declare/call-it verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  not    obl:for{*}
  core   112  when xcomp|obj{terrorist,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,tyrant,fascist,nazi,thug,butcher,genocide,coup,piracy,apartheid,illegal,unlawful,illegitimate,fraudulent,rigged,crime,war crime,rogue,genocidal,puppet}
  core   111  when xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,outrageous,farce,sham,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,unjustified,cruel,obsolete,oppressive,racist,troglodyte,cesspool,spectacle,humiliation,disaster,trick,idiot,fool,clown,madman,stupid,wrong,incompetent,corrupt,evil,insane,nonsense,unfriendly,catastrophe,failure,weak,pathetic,terrible,horrible,devil,unconstitutional,abhorrent}
  +  "Greece declared the Kenyan law a disgrace."   111 GRC KEN

pronounce/call-it verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic}
  not    obl:for{*}
  core   112  when xcomp|obj{terrorist,aggressor,criminal,war criminal,traitor,occupier,dictator,dictatorship,murderer,killer,spy,liar,tyrant,fascist,nazi,thug,butcher,genocide,coup,piracy,apartheid,illegal,unlawful,illegitimate,fraudulent,rigged,crime,war crime,rogue,genocidal,puppet}
  core   111  when xcomp|obj{shameful,unacceptable,provocation,provocative,disgrace,outrage,outrageous,farce,sham,mistake,betrayal,irresponsible,hypocritical,hypocrite,cowardly,barbaric,coward,reckless,ridiculous,scandal,scandalous,stunt,joke,lie,absurd,inhuman,brutal,undemocratic,hostile,insult,unjust,unfair,disgraceful,deplorable,dangerous,unjustified,cruel,obsolete,oppressive,racist,troglodyte,cesspool,spectacle,humiliation,disaster,trick,idiot,fool,clown,madman,stupid,wrong,incompetent,corrupt,evil,insane,nonsense,unfriendly,catastrophe,failure,weak,pathetic,terrible,horrible,devil,unconstitutional,abhorrent}
  +  "Turkey pronounced the Egyptian law a disgrace."   111 TUR EGY

furious/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Malawi is furious at Mexico."   111 MWI MEX

aghast/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Egypt is aghast at Hungary."   111 EGY HUN

indignant/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Ghana is indignant at Senegal."   111 GHA SEN

disappointed/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Greece is disappointed at Sweden."   111 GRC SWE

angry/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Cuba is angry at Somalia."   111 CUB SOM

unhappy/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Uganda is unhappy at Norway."   111 UGA NOR

irate/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Norway is irate at Ethiopia."   111 NOR ETH

critical/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Iran is critical at Egypt."   111 IRN EGY

dissatisfied/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Greece was dissatisfied about Latvia."   111 GRC LVA

scornful/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Laos is scornful at Sweden."   111 LAO SWE

contemptuous/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Kenya is contemptuous at Peru."   111 KEN PER

shocked/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Armenia is shocked at Romania."   111 ARM ROU

upset/angry adjective
  frame  nsubj=actor  obl:with|obl:at|obl:about|obl:over|obl:of|obl:by=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%LAB}
  need   obl:with|obl:at|obl:about|obl:over|obl:of|obl:by|ccomp|advcl{*}
  core   111
  +  "Togo is upset at Ethiopia."   111 TGO ETH

go/trial verb
  frame  nsubj=recipient  obl:for|obl:over|obl:on=topic
  need   obj|obl:on{trial,charge,prosecution,court-martial}
  need   subj{@person,%GOV,%MIL,%REB,%OPP,%PTY,%JRN,%LEG,%REL,%CRM,%country}
  not    subj{drug,vaccine,@business}
  core   115
  +  "The Guatemalan general went trial for murder."   115 - GTM

stand/trial verb
  frame  nsubj=recipient  obl:for|obl:over|obl:on=topic
  need   obj|obl:on{trial,charge,prosecution,court-martial}
  need   subj{@person,%GOV,%MIL,%REB,%OPP,%PTY,%JRN,%LEG,%REL,%CRM,%country}
  not    subj{drug,vaccine,@business}
  core   115
  +  "The Senegalese general stood trial for murder."   115 - SEN

face/trial verb
  frame  nsubj=recipient  obl:for|obl:over|obl:on=topic
  need   obj|obl:on{trial,charge,prosecution,court-martial}
  need   subj{@person,%GOV,%MIL,%REB,%OPP,%PTY,%JRN,%LEG,%REL,%CRM,%country}
  not    subj{drug,vaccine,@business}
  core   115
  +  "The Portuguese general faced trial for murder."   115 - PRT

await/trial verb
  frame  nsubj=recipient  obl:for|obl:over|obl:on=topic
  need   obj|obl:on{trial,charge,prosecution,court-martial}
  need   subj{@person,%GOV,%MIL,%REB,%OPP,%PTY,%JRN,%LEG,%REL,%CRM,%country}
  not    subj{drug,vaccine,@business}
  core   115
  +  "The Portuguese general awaited trial for murder."   115 - PRT
