# COOPERATE (CAMEO 06), wider: trade and joint works, exercises and patrols, suspects handed over, intelligence passed on.

cooperate/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Bulgaria cooperated with Vietnam on the border."   060 BGR;VNM -

team-up/with verb team up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Ethiopia teamed up with Bhutan on the border."   060 ETH;BTN -

join-forces/with verb join forces
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Greece joined forces with Fiji on the border."   060 GRC;FJI -

join-hands/with verb join hands
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Uruguay joined hands with Belgium on the border."   060 URY;BEL -

partner/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Cambodia partnered with Uruguay on the border."   060 KHM;URY -

work-together/with verb work together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Gabon worked together with Romania on the border."   060 GAB;ROU -

pull-together/with verb pull together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Hungary pulled together with Jordan on the border."   060 HUN;JOR -

collaborate/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Liberia collaborated with Nepal on the border."   060 LBR;NPL -

work-closely/with verb work closely
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Malta worked closely with Vietnam on the border."   060 MLT;VNM -

work/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Indonesia worked with Bhutan on the border."   060 IDN;BTN -

band-together/with verb band together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Romania banded together with Fiji on the border."   060 ROU;FJI -

team/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Yemen teamed with Belgium on the border."   060 YEM;BEL -

pair-up/with verb pair up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Poland paired up with Uruguay on the border."   060 POL;URY -

interoperate/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Lebanon interoperated with Romania on the border."   060 LBN;ROU -

barter/trade verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Kenya bartered with Jordan for grain."   061 KEN;JOR -
  -  "The collector traded with a friend." none

trade/trade verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Norway traded with Nepal for grain."   061 NOR;NPL -

do-business/trade verb do business
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Peru did business with Vietnam for grain."   061 PER;VNM -

swap/trade verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Jordan swapped with Bhutan for grain."   061 JOR;BTN -

export/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Mongolia exported gas to Fiji."   061 MNG FJI
  -  "The shop ordered fish from the harbour." none

sell/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Ghana sold gas to Belgium."   061 GHA BEL

ship/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Laos shipped gas to Uruguay."   061 LAO URY

pipe/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Iceland piped gas to Romania."   061 ISL ROU

pump/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Bolivia pumped gas to Jordan."   061 BOL JOR

deliver/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Angola delivered gas to Nepal."   061 AGO NPL

import/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Nepal imported gas to Vietnam."   061 NPL VNM

buy/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Estonia bought gas to Bhutan."   061 EST BTN

purchase/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Kuwait purchased gas to Fiji."   061 KWT FJI

order/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Senegal ordered gas to Belgium."   061 SEN BEL

procure/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Paraguay procured gas to Uruguay."   061 PRY URY

lease/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Denmark leased gas to Romania."   061 DNK ROU

rent/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Zambia rented gas to Jordan."   061 ZMB JOR

hire/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Vietnam hired gas to Nepal."   061 VNM NPL

barter/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Oman bartered gas to Vietnam."   061 OMN VNM

swap/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Chile swapped gas to Bhutan."   061 CHL BTN

exchange/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Portugal exchanged gas to Fiji."   061 PRT FJI

resell/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Malawi resold gas to Belgium."   061 MWI BEL

vend/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Finland vended gas to Romania."   061 FIN ROU

transit/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Bhutan transited gas to Jordan."   061 BTN JOR

route/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Uganda routed gas to Nepal."   061 UGA NPL

haul/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Slovenia hauled gas to Vietnam."   061 SVN VNM

acquire/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Ecuador acquired gas to Bhutan."   061 ECU BTN

trade/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Qatar traded gas to Fiji."   061 QAT FJI

sell-back/goods verb sell back
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Namibia sold back gas to Belgium."   061 NAM BEL

supply/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Austria supplied gas to Uruguay."   061 AUT URY

resume/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Fiji resumed gas to Romania."   061 FJI ROU

open/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Albania opened a railway with Jordan."   061 ALB;JOR -
  -  "The city opened a bridge." none

launch/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Thailand launched a railway with Nepal."   061 THA;NPL -

inaugurate/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Croatia inaugurated a railway with Vietnam."   061 HRV;VNM -

build/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Panama built a railway with Bhutan."   061 PAN;BTN -

lay/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Latvia laid a railway with Fiji."   061 LVA;FJI -

complete/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Tunisia completed a railway with Belgium."   061 TUN;BEL -

resume/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Belgium resumed a railway with Uruguay."   061 BEL;URY -

restart/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Honduras restarted a railway with Romania."   061 HND;ROU -

reopen/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Sweden reopened a railway with Jordan."   061 SWE;JOR -

start/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Rwanda started a railway with Nepal."   061 RWA;NPL -

link/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Bulgaria linked a railway with Vietnam."   061 BGR;VNM -

connect/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Ethiopia connected a railway with Bhutan."   061 ETH;BTN -

begin/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Greece began a railway with Fiji."   061 GRC;FJI -

restore/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Uruguay restored a railway with Belgium."   061 URY;BEL -

run/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Cambodia ran a railway with Uruguay."   061 KHM;URY -

operate/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Gabon operated a railway with Romania."   061 GAB;ROU -

develop/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Hungary developed a railway with Jordan."   061 HUN;JOR -

dedicate/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Liberia dedicated a railway with Nepal."   061 LBR;NPL -

construct/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Malta constructed a railway with Vietnam."   061 MLT;VNM -

establish/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Indonesia established a railway with Bhutan."   061 IDN;BTN -

create/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Romania created a railway with Fiji."   061 ROU;FJI -

set-up/works verb set up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Yemen set up a railway with Belgium."   061 YEM;BEL -

commission/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Poland commissioned a railway with Uruguay."   061 POL;URY -

link/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Lebanon linked its power grid with Romania."   061 LBN ROU

connect/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Kenya connected its power grid with Jordan."   061 KEN JOR

integrate/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Norway integrated its power grid with Nepal."   061 NOR NPL

couple/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Peru coupled its power grid with Vietnam."   061 PER VNM

hook-up/link verb hook up
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Jordan hooked up its power grid with Bhutan."   061 JOR BTN

synchronise/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Mongolia synchronised its power grid with Fiji."   061 MNG FJI

synchronize/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Ghana synchronized its power grid with Belgium."   061 GHA BEL

merge/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Laos merged its power grid with Uruguay."   061 LAO URY

invest/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Iceland invested a billion dollars in Romania."   061 ISL ROU

plough/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Bolivia ploughed a billion dollars in Jordan."   061 BOL JOR

sink/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Angola sank a billion dollars in Nepal."   061 AGO NPL

plow/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Estonia plowed a billion dollars in Bhutan."   061 EST BTN

hold/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Senegal held exercises with Belgium."   062 SEN;BEL -

stage/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Paraguay staged exercises with Uruguay."   062 PRY;URY -

conduct/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Denmark conducted exercises with Romania."   062 DNK;ROU -

launch/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Zambia launched exercises with Jordan."   062 ZMB;JOR -

begin/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Vietnam began exercises with Nepal."   062 VNM;NPL -

start/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Oman started exercises with Vietnam."   062 OMN;VNM -

carry-out/exercise verb carry out
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Chile carried out exercises with Bhutan."   062 CHL;BTN -

take-part/exercise verb take part
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Portugal took part exercises with Fiji."   062 PRT;FJI -

join/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Malawi joined exercises with Belgium."   062 MWI;BEL -

participate/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Cuba participated exercises with Uruguay."   062 CUB;URY -

host/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Finland hosted exercises with Romania."   062 FIN;ROU -

mount/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Bhutan mounted exercises with Jordan."   062 BTN;JOR -

run/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Uganda ran exercises with Nepal."   062 UGA;NPL -

complete/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Slovenia completed exercises with Vietnam."   062 SVN;VNM -

resume/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Ecuador resumed exercises with Bhutan."   062 ECU;BTN -

practice/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Namibia practiced exercises with Belgium."   062 NAM;BEL -

rehearse/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Austria rehearsed exercises with Uruguay."   062 AUT;URY -

perform/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Fiji performed exercises with Romania."   062 FJI;ROU -

execute/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Panama executed exercises with Bhutan."   062 PAN;BTN -

hold/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Tunisia and Belgium held joint exercises."   062 TUN;BEL -

stage/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Belgium and Uruguay staged joint exercises."   062 BEL;URY -

conduct/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Honduras and Romania conducted in joint exercises."   062 HND;ROU -

launch/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Sweden and Jordan launched in joint exercises."   062 SWE;JOR -

begin/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Rwanda and Nepal began joint exercises."   062 RWA;NPL -

start/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Bulgaria and Vietnam started joint exercises."   062 BGR;VNM -

carry-out/exercise-2 verb carry out
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Ethiopia and Bhutan carried out in joint exercises."   062 ETH;BTN -

take-part/exercise-2 verb take part
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Greece and Fiji took part joint exercises."   062 GRC;FJI -

join/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Uruguay and Belgium joined joint exercises."   062 URY;BEL -

participate/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Cambodia and Uruguay participated joint exercises."   062 KHM;URY -

host/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Gabon and Romania hosted joint exercises."   062 GAB;ROU -

mount/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Hungary and Jordan mounted joint exercises."   062 HUN;JOR -

run/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Liberia and Nepal ran joint exercises."   062 LBR;NPL -

complete/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Malta and Vietnam completed joint exercises."   062 MLT;VNM -

resume/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Indonesia and Bhutan resumed joint exercises."   062 IDN;BTN -

perform/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Romania and Fiji performed joint exercises."   062 ROU;FJI -

train/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Yemen trained with marines of Belgium."   062 YEM;BEL -
  -  "The sprinter trained with her sister." none

drill/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Poland drilled with marines of Uruguay."   062 POL;URY -

exercise/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Lebanon exercised with marines of Romania."   062 LBN;ROU -

patrol/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Kenya patroled with marines of Jordan."   062 KEN;JOR -

manoeuvre/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Norway manoeuvred with marines of Nepal."   062 NOR;NPL -

rehearse/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Peru rehearsed with marines of Vietnam."   062 PER;VNM -

practise/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Jordan practised with marines of Bhutan."   062 JOR;BTN -

practice/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Mongolia practiced with marines of Fiji."   062 MNG;FJI -

sail/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Ghana sailed with marines of Belgium."   062 GHA;BEL -

parachute/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Laos parachuted with marines of Uruguay."   062 LAO;URY -

train/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Iceland and Romania trained in exercises."   062 ISL;ROU -

take-part/together verb take part
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Bolivia and Jordan took part in exercises."   062 BOL;JOR -

participate/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Angola and Nepal participated in exercises."   062 AGO;NPL -

sail/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Nepal and Vietnam sailed in exercises."   062 NPL;VNM -

fly/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Estonia and Bhutan flew in exercises."   062 EST;BTN -

join/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Kuwait and Fiji joined in exercises."   062 KWT;FJI -

assemble/together-2 verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Senegal and Belgium assembled in exercises."   062 SEN;BEL -

engage/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Paraguay and Uruguay engaged in exercises."   062 PRY;URY -

open/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Denmark opened its air base to Romania."   062 DNK ROU

lend/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Zambia lent its air base to Jordan."   062 ZMB JOR

lease/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Vietnam leased its air base to Nepal."   062 VNM NPL

provide/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Chile provided its air base to Bhutan."   062 CHL BTN

grant/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Portugal granted its air base to Fiji."   062 PRT FJI

give/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Malawi gave its air base to Belgium."   062 MWI BEL

reopen/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Cuba reopened its air base to Uruguay."   062 CUB URY

rent/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Finland rented its air base to Romania."   062 FIN ROU

hand-over/suspect verb hand over
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Bhutan handed over a fugitive to Jordan."   063 BTN JOR
  -  "The nurse handed over a man to the surgeon." none

surrender/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Uganda surrendered a fugitive to Nepal."   063 UGA NPL

turn-over/suspect verb turn over
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Slovenia turned over a fugitive to Vietnam."   063 SVN VNM

transfer/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Ecuador transferred a fugitive to Bhutan."   063 ECU BTN

deliver/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Qatar delivered a fugitive to Fiji."   063 QAT FJI

render/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Namibia rendered a fugitive to Belgium."   063 NAM BEL

give-up/suspect verb give up
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Austria gave up a fugitive to Uruguay."   063 AUT URY

extradite/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Fiji extradited a fugitive to Romania."   063 FJI ROU

hand/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Albania handed a fugitive to Jordan."   063 ALB JOR

send/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Thailand sent a fugitive to Nepal."   063 THA NPL

deliver-up/suspect verb deliver up
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Croatia delivered up a fugitive to Vietnam."   063 HRV VNM

fly/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Panama flew a fugitive to Bhutan."   063 PAN BTN

send-back/suspect verb send back
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Latvia sent back a drug dealer to the police of Fiji."   063 LVA FJI

return/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Tunisia returned a fugitive to Belgium."   063 TUN BEL

ship/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Belgium shipped a fugitive to Uruguay."   063 BEL URY

dispatch/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Honduras dispatched a fugitive to Romania."   063 HND ROU

repatriate/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Sweden repatriated a fugitive to Jordan."   063 SWE JOR

yield-up/suspect verb yield up
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Rwanda yielded up a fugitive to Nepal."   063 RWA NPL

set-up/police verb set up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Uruguay set up a joint operation with police in Belgium."   063 URY;BEL -

form/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Cambodia formed a joint operation with police in Uruguay."   063 KHM;URY -

join/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Hungary joined a joint operation with police in Jordan."   063 HUN;JOR -

open/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Liberia opened a joint operation with police in Nepal."   063 LBR;NPL -

run/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Malta ran a joint operation with police in Vietnam."   063 MLT;VNM -

create/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Indonesia created a joint operation with police in Bhutan."   063 IDN;BTN -

stage/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Romania staged a joint operation with police in Fiji."   063 ROU;FJI -

share/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Yemen shared intelligence with Belgium."   064 YEM BEL
  -  "The clinic shared data with the patients." none

exchange/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Poland exchanged intelligence with Uruguay."   064 POL URY

pass/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Lebanon passed intelligence to Romania."   064 LBN ROU

pass-on/intel verb pass on
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Kenya passed on intelligence to Jordan."   064 KEN JOR

hand/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Norway handed intelligence to Nepal."   064 NOR NPL

hand-over/intel verb hand over
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Peru handed over intelligence with Vietnam."   064 PER VNM

furnish/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Jordan furnished intelligence to Bhutan."   064 JOR BTN

supply/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Mongolia supplied intelligence to Fiji."   064 MNG FJI

provide/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Ghana provided intelligence to Belgium."   064 GHA BEL

give/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Laos gave intelligence to Uruguay."   064 LAO URY

send/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Iceland sent intelligence to Romania."   064 ISL ROU

turn-over/intel verb turn over
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Bolivia turned over intelligence to Jordan."   064 BOL JOR

forward/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Angola forwarded intelligence to Nepal."   064 AGO NPL

transmit/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Nepal transmited intelligence to Vietnam."   064 NPL VNM

relay/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Estonia relayed intelligence to Bhutan."   064 EST BTN

swap/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Kuwait swapped intelligence to Fiji."   064 KWT FJI

release/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Senegal released intelligence to Belgium."   064 SEN BEL

disclose/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Paraguay disclosed intelligence to Uruguay."   064 PRY URY

feed/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Denmark fed intelligence to Romania."   064 DNK ROU

transfer/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Zambia transferred intelligence to Jordan."   064 ZMB JOR

slip/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Vietnam slipped intelligence to Nepal."   064 VNM NPL

trade/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Oman traded intelligence to Vietnam."   064 OMN VNM

channel/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Chile channelled intelligence to Bhutan."   064 CHL BTN

deliver/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Portugal delivered intelligence to Fiji."   064 PRT FJI

tip/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Cuba tipped Uruguay about a plot."   064 CUB URY

alert/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Finland alerted Romania about a plot."   064 FIN ROU

notify/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Uganda notified Nepal about a plot."   064 UGA NPL

inform/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Slovenia informed Vietnam about a plot."   064 SVN VNM

forewarn/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Ecuador forewarned Bhutan about a plot."   064 ECU BTN

apprise/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Qatar apprised Fiji about a plot."   064 QAT FJI

advise/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Namibia advised Belgium about a plot."   064 NAM BEL

collaboration/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  not    amod|compound{stock,fair}
  core   060 reciprocal
  +  "The collaboration between Austria and Uruguay went well."   060 AUT;URY -

teamwork/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  not    amod|compound{stock,fair}
  core   060 reciprocal
  +  "The teamwork between Albania and Jordan went well."   060 ALB;JOR -

coordination/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  not    amod|compound{stock,fair}
  core   060 reciprocal
  +  "The coordination between Croatia and Vietnam went well."   060 HRV;VNM -

commerce/trade noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The commerce between Tunisia and Belgium doubled."   061 TUN;BEL -

barter/trade-2 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The barter between Belgium and Uruguay doubled."   061 BEL;URY -

free-trade/trade noun free trade
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The free trade between Honduras and Romania doubled."   061 HND;ROU -

border-trade/trade noun border trade
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The border trade between Sweden and Jordan doubled."   061 SWE;JOR -

trading/trade noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The trading between Rwanda and Nepal doubled."   061 RWA;NPL -

exercise/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An exercise with the navy of Vietnam was held by Bulgaria."   062 VNM -

drill/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An drill with the navy of Bhutan was held by Ethiopia."   062 BTN -

manoeuvre/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An manoeuvre with the navy of Fiji was held by Greece."   062 FJI -

maneuver/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An maneuver with the navy of Belgium was held by Uruguay."   062 BEL -

war-game/mil noun war game
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An war game with the navy of Uruguay was held by Cambodia."   062 URY -

joint-exercise/mil noun joint exercise
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An joint exercise with the navy of Romania was held by Gabon."   062 ROU -

joint-patrol/mil noun joint patrol
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An joint patrol with the navy of Jordan was held by Hungary."   062 JOR -

patrol/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An patrol with the navy of Nepal was held by Liberia."   062 NPL -

wargame/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An wargame with the navy of Vietnam was held by Malta."   062 VNM -

joint-training/mil noun joint training
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An joint training with the navy of Bhutan was held by Indonesia."   062 BTN -
