# AGREE (CAMEO 03): agreements reached in talk, offers, promises. What is promised stands in `about` and decides the leaf.

agree/1 verb                               # agree to do something
  frame  nsubj=actor  xcomp|ccomp=about  obl:with=recipient  obl:on|obl:to|obj=topic
  not    subj{study,scientist,critic,doctor,expert,company,@business}  obl:with{statement,view,idea,assessment}
  core   0356  when obl:to{@ceasefire}
  core   0356  when obj{@ceasefire}
  core   0356  when obl:on{@ceasefire}
  core   030 reciprocal
  +  "Kenya and Ethiopia agreed on a joint border commission."   030 KEN;ETH -
  +  "Japan agreed to send food to Yemen."   0333 JPN -
  +  "The Yemeni government agreed to a ceasefire."   0356 YEM -
  -  "Most doctors agree with the new study."

promise/1 verb
  frame  nsubj=actor  xcomp|ccomp=about  iobj|obl:to=recipient  obj=topic
  not    subj{@business,@sport}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   033  when obj{@aid,@money}
  core   034  when obj{@reform}
  core   030  when xcomp{*}
  core   030  when ccomp{*}
  core   030  when obj{support,cooperation,peace}
  +  "Saudi Arabia promised aid to Djibouti."   033 SAU DJI
  +  "The Ukrainian president promised to release the prisoners."   0353 UKR -
  -  "The striker promised a goal."

pledge/1 verb
  frame  nsubj=actor  xcomp|ccomp=about  iobj|obl:to|nmod:to|nmod:for|obl:for=recipient  obj=topic
  not    subj{@business,@sport}  obj{allegiance,loyalty}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   033  when obj{@aid,@money}
  core   053  when obj{support,solidarity}
  core   030  when xcomp{*}
  core   030  when ccomp{*}
  core   030  when obj{cooperation,peace}
  +  "Germany pledged money to Afghanistan."   033 DEU AFG
  +  "The prime minister of Israel pledged support to Ukraine."   053 ISR UKR
  +  "Sweden pledged to provide medicines to Liberia."   0333 SWE -
  -  "The singer pledged to tour again."

pledge/2 noun
  frame  poss|nmod:by|amod=actor  nmod:to=recipient  xcomp=about
  need   poss|nmod:by|amod{%country,%GOV,%IGO}
  core   030

vow/1 verb                                 # vow to do: a threat when the deed is hostile
  frame  nsubj=actor  xcomp|ccomp=about  obj=topic  obl:against=recipient
  not    subj{@sport,coach,singer}
  core   138  when obj{revenge,retaliation,attack,vengeance,response,war}
  core   030  when xcomp{*}
  core   030  when ccomp{*}
  +  "The Iranian president vowed retaliation against Israel."   138 IRN ISR
  +  "Turkey vowed to attack Kurdish fighters in Syria."   138 TUR -
  +  "The Malian president vowed to negotiate with the rebels."   036 MLI -
  -  "The coach vowed to win the next match."

swear/1 verb swear revenge
  frame  nsubj=actor  obl:on|obl:against=recipient
  core   138

offer/1 verb
  frame  nsubj=actor  xcomp=about  iobj|obl:to|nmod:to=recipient  obj=topic
  not    subj{@business,@sport,university}  obj{discount,job,service,evidence,apology,condolence,reward,explanation,prayer,glimpse}
  core   0332  when obj{@military-aid}
  core   0333  when obj{@food-relief}
  core   0356  when obj{@ceasefire}
  core   036  when obj{@talks,talk}
  core   039  when obj{mediation}
  core   0353  when obj{amnesty,release}
  core   033  when obj{@aid,@money,asylum,refuge}
  core   030  when xcomp{*}
  core   030  when obj{support,cooperation,concession,deal}
  +  "Cuba offered food and medicine to Haiti."   0333 CUB HTI
  +  "Switzerland offered to mediate between Iran and Saudi Arabia."   039 CHE -
  +  "The Colombian government offered a truce to the rebels."   0356 COL -
  -  "The airline offered discounts to students."

offer/2 verb                               # condolences, apologies
  frame  nsubj=actor  iobj|obl:to=recipient
  need   obj{apology}
  core   055

offer/3 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  xcomp=about  nmod:of=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%REB}
  core   033  when nmod:of{@aid,@money}
  core   036  when nmod:of{@talks,talk}
  core   0356  when nmod:of{@ceasefire}
  core   039  when nmod:of{mediation}
  core   030
  +  "Russia's offer of mediation pleased Sudan."   039 RUS -

commit/1 verb                              # commit to doing; commit troops, money
  frame  nsubj=actor  obl:to|xcomp=about  obj=topic
  not    obj{crime,murder,suicide,offence,offense,atrocity,error,genocide,abuse,violation,fraud,rape,@crime}
  not    subj{@sport,@business}
  core   033  when obj{@aid,@money}
  core   030  when xcomp{*}
  core   030  when obl:to{*}
  +  "Austria committed five million euros to a programme for Jordan."   033 AUT -
  -  "He had committed murder, the court heard."

willingness/1 noun                         # express willingness to
  frame  poss|nmod:of=actor  xcomp=about
  core   030
  +  "The South African president expressed his government's willingness to negotiate."   036 ZAF -

express/1 verb                             # express willingness, readiness, support, regret, concern
  frame  nsubj=actor  xcomp=about  obl:to|nmod:to|nmod:for|obl:for=recipient  obl:over|nmod:over|nmod:about|obl:about|nmod:at|obl:at=topic
  need   obj{willingness,readiness,interest,desire,support,solidarity,confidence,regret,remorse,concern,outrage,anger,dismay,disappointment,opposition,alarm,gratitude,appreciation,thanks}
  not    subj{@business,@sport,fan}
  core   030  when obj{willingness,readiness,interest,desire}
  core   051  when obj{support,solidarity,confidence,gratitude,appreciation,thanks}
  core   055  when obj{regret,remorse}
  core   120  when obj{opposition}
  core   110
  +  "The Pakistani government expressed its readiness to release the pilot."   0353 PAK -
  +  "Ireland expressed support for Palestine."   051 IRL PSE
  +  "Japan's prime minister expressed remorse for the occupation of Korea."   055 JPN -
  +  "Bolivia expressed concern over the troops of Chile."   110 BOL -
  -  "Fans expressed anger at ticket prices."

ready/1 adjective                          # is ready to
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO}
  core   030  when xcomp{negotiate,talk,meet,sign,cooperate,help,send,provide,resume,discuss,release,withdraw,mediate,consider,lift,work,recognise,recognize,hold}
  core   138  when xcomp{attack,strike,retaliate,bomb,invade,fight}
  +  "Jordan is ready to mediate between the two sides."   039 JOR -
  +  "The Armenian government is ready to negotiate with Azerbaijan."   036 ARM -

willing/1 adjective
  frame  nsubj=actor  xcomp=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO}
  core   030
  +  "Nepal is willing to hold talks with India."   036 NPL -

accept/1 verb                              # accept a deal, offer, mediation, request
  frame  nsubj=actor  obl:from|obl:of|obl:by=recipient  obj=topic
  need   obj{@agreement,proposal,plan,offer,mediation,invitation,request,demand,condition,resignation,ceasefire,refugee,migrant,mission,observer}
  not    subj{@sport,@business}
  core   0356  when obj{@ceasefire}
  core   038  when obj{mediation}
  core   036  when obj{invitation}
  core   075  when obj{refugee,migrant}
  core   0355  when obj{mission,observer}
  core   0831  when obj{resignation}
  core   083  when obj{demand,request,condition}
  core   030
  +  "Ethiopia accepted mediation by Turkey."   038 ETH TUR
  +  "The Libyan government accepted the ceasefire."   0356 LBY -
  +  "Moldova accepted a proposal from the EU."   030 MDA org:EU
  -  "The player accepted a new contract."

reach/1 verb                               # reach an agreement
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:to|nmod:over|obl:over=topic
  need   obj{@agreement,consensus,understanding,compromise,deal}
  not    subj{@business,@sport,union,studio}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal treaty=text-agreed  when obj{treaty,convention}
  core   030 reciprocal
  +  "Argentina reached an agreement with Paraguay on river tolls."   030 ARG;PRY -
  +  "Sudan and the rebels reached a deal on power sharing."   030 SDN -
  -  "The union reached a deal with the carmaker."
  -  "Floodwater reached the town at dawn."

agreement/1 noun                           # an agreement between states, not signed as far as the text says
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:on|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB}
  core   030 reciprocal
  +  "An agreement between Namibia and Botswana on river use came after two years."   030 NAM;BWA -

strike/1 verb                              # strike a deal
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,deal,bargain}
  not    subj{@business,@sport}
  core   030 reciprocal
  +  "Greece struck a deal with Macedonia on the country's name."   030 GRC;MKD -

plan/1 verb                                # complement in the future
  frame  nsubj=actor  xcomp=content
  complement future

plan/2 noun                                # plans to
  frame  poss|nmod:of|amod=actor  xcomp|nmod:for|nmod:of=content
  complement future

settle/1 verb                              # settle a dispute
  frame  nsubj=actor  obl:with=actor  obj=topic
  need   obj{dispute,conflict,difference,border dispute}
  core   030 reciprocal
  +  "Chad and Cameroon settled their border dispute."   030 TCD;CMR -

propose/1 verb
  frame  nsubj=actor  obl:to=recipient  obj=topic  xcomp=about
  need   obj{@talks,talk,@ceasefire,plan,peace plan,agreement,treaty,meeting,exchange,summit}
  not    subj{@business,@sport,scientist}  obj{bill,budget}
  core   036  when obj{@talks,talk}
  core   0356  when obj{@ceasefire}
  core   030
  +  "Brazil proposed a summit to Bolivia and Peru."   036 BRA BOL;PER
  +  "Turkey proposed a ceasefire in Libya."   0356 TUR -

invite/1 verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:for|xcomp=topic
  need   obj{%GOV,%IGO,%country,%OPP,%REB,president,prime minister}
  not    obl:to{game,match,show,festival,concert}
  core   036
  +  "The Uzbek president invited the president of Tajikistan to Tashkent."   036 UZB TJK
  -  "The club invited fans to the stadium."

invitation/1 noun
  frame  poss|nmod:from|nmod:by|amod=actor  nmod:to=recipient
  need   poss|nmod:from|nmod:by|amod{%country,%GOV,%IGO}
  core   036

consider/1 verb
  frame  nsubj=actor  obj|xcomp=content
  complement hypothetical

undertake/1 verb                           # undertake to do
  frame  nsubj=actor  xcomp=about
  core   030
  +  "Zimbabwe undertook to compensate the farmers."   0331 ZWE -

prepare/1 verb
  frame  nsubj=actor  xcomp|obl:for=content
  complement future

allow/1 verb                               # let in, let pass
  frame  nsubj=actor  obj=recipient  xcomp|obl:into=topic
  need   obj{aid,convoy,inspector,observer,monitor,aid worker,worker,journalist,investigator,peacekeeper,aid agency,team,shipment,%IGO}
  not    subj{@sport,@business,software}
  core   0863  when obj{aid,convoy,aid worker,worker,aid agency,shipment}
  core   0862  when obj{inspector,observer,monitor,investigator,team}
  core   0861  when obj{peacekeeper}
  core   086
  +  "The Syrian government allowed an aid convoy into the town."   0863 SYR -
  +  "The Iranian government allowed inspectors of the United Nations into two sites."   0862 IRN -
  -  "The goalkeeper allowed two goals."

allow/2 verb                               # permit what the complement says
  frame  nsubj=actor  obj=recipient  xcomp=content
  complement hypothetical

endorse/2 verb                             # endorse an agreement or plan
  frame  nsubj=actor  obj=topic
  need   obj{@agreement,plan,proposal,resolution}
  core   051

come/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over=topic
  need   obl:to|obl:at{@agreement,consensus,understanding,compromise}
  not    subj{@business,@sport}
  core   030 reciprocal

arrive/2 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:over=topic
  need   obl:to|obl:at{@agreement,consensus,understanding,compromise}
  not    subj{@business,@sport}
  core   030 reciprocal

hammer-out/1 verb hammer out
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,deal,agreement,accord,pact,truce,compromise}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Russia and Ukraine hammered out a compromise in Minsk."   030 RUS;UKR -

work-out/1 verb work out
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,deal,agreement,accord,pact,truce,compromise}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Turkey worked out a deal with Russia on the pipeline."   030 TUR;RUS -

thrash-out/1 verb thrash out
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,deal,agreement,accord,pact,truce,compromise}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "The German and French ministers thrashed out a deal on Friday."   030 DEU;FRA -

cut/2 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,deal,agreement,accord,pact,truce,compromise}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Hungary cut a deal with Russia."   030 HUN;RUS -

clinch/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,deal,agreement,accord,pact,truce,compromise}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "India clinched a deal with Oman."   030 IND;OMN -

secure/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,deal,agreement,accord,pact,truce,compromise}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Egypt secured an agreement with Sudan on water."   030 EGY;SDN -

make/3 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,deal,agreement,accord,pact,truce,compromise}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Denmark made a deal with Sweden."   030 DNK;SWE -

forge/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,deal,agreement,accord,pact,truce,compromise}
  not    subj|obl:with|nmod:with{@business,@sport,%BUS,%MNC,player,studio}
  core   0356 reciprocal  when obj{@ceasefire}
  core   030 reciprocal
  +  "Ghana forged an agreement with Togo."   030 GHA;TGO -

consent/1 verb
  frame  nsubj=actor  obl:to|obl:on=topic  xcomp=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   0356  when obl:to{@ceasefire}
  core   036  when obl:to{@talks,meeting}
  core   038  when obl:to{mediation}
  core   0341  when obl:to{election}
  core   030
  +  "Jordan consented to talks with Syria."   036 JOR -

assent/1 verb
  frame  nsubj=actor  obl:to|obl:on=topic  xcomp=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   0356  when obl:to{@ceasefire}
  core   036  when obl:to{@talks,meeting}
  core   038  when obl:to{mediation}
  core   0341  when obl:to{election}
  core   030
  +  "The Sudanese rebels assented to a truce."   0356 SDN -

volunteer/1 verb
  frame  nsubj=actor  obl:to|obl:on=topic  xcomp=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%LEG}
  core   0356  when obl:to{@ceasefire}
  core   036  when obl:to{@talks,meeting}
  core   038  when obl:to{mediation}
  core   0341  when obl:to{election}
  core   030

extend/2 verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp=about
  need   obj{offer,invitation,olive branch,hand,proposal}
  not    subj{%BUS,%MNC,@business}
  need   subj{%country,%GOV,%IGO,%MIL,%REB}
  core   036  when obj{invitation}
  core   030
  +  "South Korea extended an invitation to the Vietnamese president."   036 KOR VNM

hold-out/1 verb hold out
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp=about
  need   obj{offer,invitation,olive branch,hand,proposal}
  not    subj{%BUS,%MNC,@business}
  need   subj{%country,%GOV,%IGO,%MIL,%REB}
  core   036  when obj{invitation}
  core   030
  +  "Ethiopia held out an olive branch to Eritrea."   030 ETH ERI

make/4 verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp=about
  need   obj{offer,invitation,olive branch,hand,proposal}
  not    subj{%BUS,%MNC,@business}
  need   subj{%country,%GOV,%IGO,%MIL,%REB}
  core   036  when obj{invitation}
  core   030
  +  "The Afghan government made an offer to Pakistan."   030 AFG PAK

present/1 verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp=about
  need   obj{offer,invitation,olive branch,hand,proposal}
  not    subj{%BUS,%MNC,@business}
  need   subj{%country,%GOV,%IGO,%MIL,%REB}
  core   036  when obj{invitation}
  core   030
  +  "Egypt presented a proposal to Israel."   030 EGY ISR

submit/2 verb
  frame  nsubj=actor  iobj|obl:to|nmod:to=recipient  xcomp=about
  need   obj{offer,invitation,olive branch,hand,proposal}
  not    subj{%BUS,%MNC,@business}
  need   subj{%country,%GOV,%IGO,%MIL,%REB}
  core   036  when obj{invitation}
  core   030
  +  "Iran submitted a proposal to the European Union."   030 IRN org:EU

assure/1 verb
  frame  nsubj=actor  obj|obl:to=recipient  xcomp|ccomp=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB}
  need   obj{%country,%GOV,%IGO,%MIL,%REB}
  not    obj{deal,plan,agreement}
  core   030

give/2 verb
  frame  nsubj=actor  obj=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL}
  need   obj{light,go-ahead,nod}
  not    obl:to|nmod:to|obl:for|nmod:for{trial,drug,vaccine,film,test,merger,project}
  core   030
  +  "Iraq gave the green light to a Turkish operation."   030 IRQ -

prepared/1 adjective
  frame  nsubj=actor  xcomp|obl:for=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO}
  core   036  when obl:for{@talks,negotiation,dialogue}
  core   030  when xcomp{negotiate,talk,meet,sign,cooperate,help,send,provide,resume,discuss,release,withdraw,mediate,consider,lift,work,recognise,recognize,hold,accept,host}
  core   138  when xcomp{attack,strike,retaliate,bomb,invade,fight}

open/4 adjective
  frame  nsubj=actor  xcomp|obl:for=about
  need   subj{%country,%GOV,%MIL,%REB,%IGO}
  core   036  when obl:for{@talks,negotiation,dialogue}
  core   030  when xcomp{negotiate,talk,meet,sign,cooperate,help,send,provide,resume,discuss,release,withdraw,mediate,consider,lift,work,recognise,recognize,hold,accept,host}
  core   138  when xcomp{attack,strike,retaliate,bomb,invade,fight}
  -  "The shop is open." none
