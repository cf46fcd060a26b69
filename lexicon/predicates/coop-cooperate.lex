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
  +  "Tunisia cooperated with Belgium on the border."   060 TUN;BEL -

team-up/with verb team up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Belgium teamed up with Uruguay on the border."   060 BEL;URY -

join-forces/with verb join forces
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Honduras joined forces with Romania on the border."   060 HND;ROU -

join-hands/with verb join hands
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Sweden joined hands with Jordan on the border."   060 SWE;JOR -

partner/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Rwanda partnered with Nepal on the border."   060 RWA;NPL -

work-together/with verb work together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Bulgaria worked together with Vietnam on the border."   060 BGR;VNM -

pull-together/with verb pull together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Ethiopia pulled together with Bhutan on the border."   060 ETH;BTN -

collaborate/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Greece collaborated with Fiji on the border."   060 GRC;FJI -

work-closely/with verb work closely
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Uruguay worked closely with Belgium on the border."   060 URY;BEL -

work/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Cambodia worked with Uruguay on the border."   060 KHM;URY -

band-together/with verb band together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Gabon banded together with Romania on the border."   060 GAB;ROU -

team/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Hungary teamed with Jordan on the border."   060 HUN;JOR -

pair-up/with verb pair up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Liberia paired up with Nepal on the border."   060 LBR;NPL -

interoperate/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Malta interoperated with Vietnam on the border."   060 MLT;VNM -

barter/trade verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Indonesia bartered with Bhutan for grain."   061 IDN;BTN -
  -  "The collector traded with a friend." none

trade/trade verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Romania traded with Fiji for grain."   061 ROU;FJI -

do-business/trade verb do business
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Yemen did business with Belgium for grain."   061 YEM;BEL -

swap/trade verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Poland swapped with Uruguay for grain."   061 POL;URY -

export/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Lebanon exported gas to Romania."   061 LBN ROU
  -  "The shop ordered fish from the harbour." none

sell/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Kenya sold gas to Jordan."   061 KEN JOR

ship/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Norway shipped gas to Nepal."   061 NOR NPL

pipe/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Peru piped gas to Vietnam."   061 PER VNM

pump/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Jordan pumped gas to Bhutan."   061 JOR BTN

deliver/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Mongolia delivered gas to Fiji."   061 MNG FJI

import/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Ghana imported gas to Belgium."   061 GHA BEL

buy/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Laos bought gas to Uruguay."   061 LAO URY

purchase/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Iceland purchased gas to Romania."   061 ISL ROU

order/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Bolivia ordered gas to Jordan."   061 BOL JOR

procure/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Angola procured gas to Nepal."   061 AGO NPL

lease/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Nepal leased gas to Vietnam."   061 NPL VNM

rent/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Estonia rented gas to Bhutan."   061 EST BTN

hire/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Kuwait hired gas to Fiji."   061 KWT FJI

barter/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Senegal bartered gas to Belgium."   061 SEN BEL

swap/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Paraguay swapped gas to Uruguay."   061 PRY URY

exchange/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Denmark exchanged gas to Romania."   061 DNK ROU

resell/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Zambia resold gas to Jordan."   061 ZMB JOR

vend/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Oman vended gas to Vietnam."   061 OMN VNM

transit/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Chile transited gas to Bhutan."   061 CHL BTN

route/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Portugal routed gas to Fiji."   061 PRT FJI

haul/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Malawi hauled gas to Belgium."   061 MWI BEL

acquire/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Cuba acquired gas to Uruguay."   061 CUB URY

trade/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Finland traded gas to Romania."   061 FIN ROU

sell-back/goods verb sell back
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Bhutan sold back gas to Jordan."   061 BTN JOR

supply/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Uganda supplied gas to Nepal."   061 UGA NPL

resume/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Slovenia resumed gas to Vietnam."   061 SVN VNM

open/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Ecuador opened a railway with Bhutan."   061 ECU;BTN -
  -  "The city opened a bridge." none

launch/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Qatar launched a railway with Fiji."   061 QAT;FJI -

inaugurate/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Namibia inaugurated a railway with Belgium."   061 NAM;BEL -

build/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Austria built a railway with Uruguay."   061 AUT;URY -

lay/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Fiji laid a railway with Romania."   061 FJI;ROU -

complete/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Albania completed a railway with Jordan."   061 ALB;JOR -

resume/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Thailand resumed a railway with Nepal."   061 THA;NPL -

restart/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Croatia restarted a railway with Vietnam."   061 HRV;VNM -

reopen/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Panama reopened a railway with Bhutan."   061 PAN;BTN -

start/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Latvia started a railway with Fiji."   061 LVA;FJI -

link/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Tunisia linked a railway with Belgium."   061 TUN;BEL -

connect/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Belgium connected a railway with Uruguay."   061 BEL;URY -

begin/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Honduras began a railway with Romania."   061 HND;ROU -

restore/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Sweden restored a railway with Jordan."   061 SWE;JOR -

run/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Rwanda ran a railway with Nepal."   061 RWA;NPL -

operate/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Bulgaria operated a railway with Vietnam."   061 BGR;VNM -

develop/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Ethiopia developed a railway with Bhutan."   061 ETH;BTN -

dedicate/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Greece dedicated a railway with Fiji."   061 GRC;FJI -

construct/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Uruguay constructed a railway with Belgium."   061 URY;BEL -

establish/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Cambodia established a railway with Uruguay."   061 KHM;URY -

create/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Gabon created a railway with Romania."   061 GAB;ROU -

set-up/works verb set up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Hungary set up a railway with Jordan."   061 HUN;JOR -

commission/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Liberia commissioned a railway with Nepal."   061 LBR;NPL -

link/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Malta linked its power grid with Vietnam."   061 MLT VNM

connect/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Indonesia connected its power grid with Bhutan."   061 IDN BTN

integrate/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Romania integrated its power grid with Fiji."   061 ROU FJI

couple/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Yemen coupled its power grid with Belgium."   061 YEM BEL

hook-up/link verb hook up
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Poland hooked up its power grid with Uruguay."   061 POL URY

synchronise/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Lebanon synchronised its power grid with Romania."   061 LBN ROU

synchronize/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Kenya synchronized its power grid with Jordan."   061 KEN JOR

merge/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Norway merged its power grid with Nepal."   061 NOR NPL

invest/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Peru invested a billion dollars in Vietnam."   061 PER VNM

plough/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Jordan ploughed a billion dollars in Bhutan."   061 JOR BTN

sink/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Mongolia sank a billion dollars in Fiji."   061 MNG FJI

plow/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Laos plowed a billion dollars in Uruguay."   061 LAO URY

hold/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Bolivia held exercises with Jordan."   062 BOL;JOR -

stage/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Angola staged exercises with Nepal."   062 AGO;NPL -

conduct/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Nepal conducted exercises with Vietnam."   062 NPL;VNM -

launch/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Estonia launched exercises with Bhutan."   062 EST;BTN -

begin/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Kuwait began exercises with Fiji."   062 KWT;FJI -

start/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Senegal started exercises with Belgium."   062 SEN;BEL -

carry-out/exercise verb carry out
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Paraguay carried out exercises with Uruguay."   062 PRY;URY -

take-part/exercise verb take part
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Denmark took part exercises with Romania."   062 DNK;ROU -

join/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Zambia joined exercises with Jordan."   062 ZMB;JOR -

participate/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Vietnam participated exercises with Nepal."   062 VNM;NPL -

host/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Oman hosted exercises with Vietnam."   062 OMN;VNM -

mount/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Chile mounted exercises with Bhutan."   062 CHL;BTN -

run/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Portugal ran exercises with Fiji."   062 PRT;FJI -

complete/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Malawi completed exercises with Belgium."   062 MWI;BEL -

resume/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Cuba resumed exercises with Uruguay."   062 CUB;URY -

practise/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Finland practised exercises with Romania."   062 FIN;ROU -

practice/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Bhutan practiced exercises with Jordan."   062 BTN;JOR -

rehearse/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Uganda rehearsed exercises with Nepal."   062 UGA;NPL -

perform/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Slovenia performed exercises with Vietnam."   062 SVN;VNM -

execute/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Austria executed exercises with Uruguay."   062 AUT;URY -

hold/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Albania and Jordan held joint exercises."   062 ALB;JOR -

stage/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Thailand and Nepal staged joint exercises."   062 THA;NPL -

conduct/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Croatia and Vietnam conducted in joint exercises."   062 HRV;VNM -

launch/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Panama and Bhutan launched in joint exercises."   062 PAN;BTN -

begin/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Latvia and Fiji began joint exercises."   062 LVA;FJI -

start/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Tunisia and Belgium started joint exercises."   062 TUN;BEL -

carry-out/exercise-2 verb carry out
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Belgium and Uruguay carried out in joint exercises."   062 BEL;URY -

take-part/exercise-2 verb take part
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Honduras and Romania took part joint exercises."   062 HND;ROU -

join/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Sweden and Jordan joined joint exercises."   062 SWE;JOR -

participate/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Rwanda and Nepal participated joint exercises."   062 RWA;NPL -

host/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Bulgaria and Vietnam hosted joint exercises."   062 BGR;VNM -

mount/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Ethiopia and Bhutan mounted joint exercises."   062 ETH;BTN -

run/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Greece and Fiji ran joint exercises."   062 GRC;FJI -

complete/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Uruguay and Belgium completed joint exercises."   062 URY;BEL -

resume/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Cambodia and Uruguay resumed joint exercises."   062 KHM;URY -

perform/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Gabon and Romania performed joint exercises."   062 GAB;ROU -

train/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Hungary trained with marines of Jordan."   062 HUN;JOR -
  -  "The sprinter trained with her sister." none

drill/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Liberia drilled with marines of Nepal."   062 LBR;NPL -

exercise/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Malta exercised with marines of Vietnam."   062 MLT;VNM -

patrol/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Indonesia patroled with marines of Bhutan."   062 IDN;BTN -

manoeuvre/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Romania manoeuvred with marines of Fiji."   062 ROU;FJI -

rehearse/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Yemen rehearsed with marines of Belgium."   062 YEM;BEL -

practise/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Poland practised with marines of Uruguay."   062 POL;URY -

practice/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Lebanon practiced with marines of Romania."   062 LBN;ROU -

sail/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Kenya sailed with marines of Jordan."   062 KEN;JOR -

parachute/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Norway parachuted with marines of Nepal."   062 NOR;NPL -

train/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Peru and Vietnam trained in exercises."   062 PER;VNM -

take-part/together verb take part
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Jordan and Bhutan took part in exercises."   062 JOR;BTN -

participate/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Mongolia and Fiji participated in exercises."   062 MNG;FJI -

sail/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Ghana and Belgium sailed in exercises."   062 GHA;BEL -

fly/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Laos and Uruguay flew in exercises."   062 LAO;URY -

join/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Iceland and Romania joined in exercises."   062 ISL;ROU -

assemble/together-2 verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Bolivia and Jordan assembled in exercises."   062 BOL;JOR -

engage/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Angola and Nepal engaged in exercises."   062 AGO;NPL -

open/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Nepal opened its air base to Vietnam."   062 NPL VNM

lend/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Estonia lent its air base to Bhutan."   062 EST BTN

lease/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Kuwait leased its air base to Fiji."   062 KWT FJI

provide/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Paraguay provided its air base to Uruguay."   062 PRY URY

grant/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Denmark granted its air base to Romania."   062 DNK ROU

give/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Zambia gave its air base to Jordan."   062 ZMB JOR

reopen/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Vietnam reopened its air base to Nepal."   062 VNM NPL

rent/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Oman rented its air base to Vietnam."   062 OMN VNM

hand-over/suspect verb hand over
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Chile handed over a fugitive to Bhutan."   063 CHL BTN
  -  "The nurse handed over a man to the surgeon." none

surrender/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Portugal surrendered a fugitive to Fiji."   063 PRT FJI

turn-over/suspect verb turn over
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Malawi turned over a fugitive to Belgium."   063 MWI BEL

transfer/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Cuba transferred a fugitive to Uruguay."   063 CUB URY

deliver/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Finland delivered a fugitive to Romania."   063 FIN ROU

render/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Bhutan rendered a fugitive to Jordan."   063 BTN JOR

give-up/suspect verb give up
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Uganda gave up a fugitive to Nepal."   063 UGA NPL

extradite/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Slovenia extradited a fugitive to Vietnam."   063 SVN VNM

hand/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Ecuador handed a fugitive to Bhutan."   063 ECU BTN

send/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Qatar sent a fugitive to Fiji."   063 QAT FJI

deliver-up/suspect verb deliver up
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Namibia delivered up a fugitive to Belgium."   063 NAM BEL

fly/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Austria flew a fugitive to Uruguay."   063 AUT URY

send-back/suspect verb send back
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Fiji sent back a fugitive to Romania."   063 FJI ROU

return/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Albania returned a fugitive to Jordan."   063 ALB JOR

ship/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Thailand shipped a fugitive to Nepal."   063 THA NPL

dispatch/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Croatia dispatched a fugitive to Vietnam."   063 HRV VNM

repatriate/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Panama repatriated a fugitive to Bhutan."   063 PAN BTN

yield-up/suspect verb yield up
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Latvia yielded up a drug dealer to the police of Fiji."   063 LVA FJI

set-up/police verb set up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Sweden set up a joint operation with police in Jordan."   063 SWE;JOR -

form/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Rwanda formed a joint operation with police in Nepal."   063 RWA;NPL -

join/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Ethiopia joined a joint operation with police in Bhutan."   063 ETH;BTN -

open/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Greece opened a joint operation with police in Fiji."   063 GRC;FJI -

run/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Uruguay ran a joint operation with police in Belgium."   063 URY;BEL -

create/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Cambodia created a joint operation with police in Uruguay."   063 KHM;URY -

stage/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Gabon staged a joint operation with police in Romania."   063 GAB;ROU -

share/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Hungary shared intelligence with Jordan."   064 HUN JOR
  -  "The clinic shared data with the patients." none

exchange/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Liberia exchanged intelligence with Nepal."   064 LBR NPL

pass/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Malta passed intelligence to Vietnam."   064 MLT VNM

pass-on/intel verb pass on
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Indonesia passed on intelligence to Bhutan."   064 IDN BTN

hand/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Romania handed intelligence to Fiji."   064 ROU FJI

hand-over/intel verb hand over
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Yemen handed over intelligence to Belgium."   064 YEM BEL

furnish/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Poland furnished intelligence to Uruguay."   064 POL URY

supply/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Lebanon supplied intelligence to Romania."   064 LBN ROU

provide/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Kenya provided intelligence to Jordan."   064 KEN JOR

give/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Norway gave intelligence to Nepal."   064 NOR NPL

send/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Peru sent intelligence to Vietnam."   064 PER VNM

turn-over/intel verb turn over
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Jordan turned over intelligence to Bhutan."   064 JOR BTN

forward/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Mongolia forwarded intelligence to Fiji."   064 MNG FJI

transmit/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Ghana transmited intelligence to Belgium."   064 GHA BEL

relay/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Laos relayed intelligence to Uruguay."   064 LAO URY

swap/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Iceland swapped intelligence to Romania."   064 ISL ROU

disclose/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Angola disclosed intelligence to Nepal."   064 AGO NPL

feed/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Nepal fed intelligence to Vietnam."   064 NPL VNM

transfer/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Estonia transferred intelligence to Bhutan."   064 EST BTN

slip/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Kuwait slipped intelligence to Fiji."   064 KWT FJI

trade/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Senegal traded intelligence to Belgium."   064 SEN BEL

channel/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Paraguay channelled intelligence to Uruguay."   064 PRY URY

deliver/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Denmark delivered intelligence to Romania."   064 DNK ROU

tip/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Vietnam tipped Nepal about a plot."   064 VNM NPL

alert/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Oman alerted Vietnam about a plot."   064 OMN VNM

notify/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Portugal notified Fiji about a plot."   064 PRT FJI

inform/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Malawi informed Belgium about a plot."   064 MWI BEL

forewarn/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Cuba forewarned Uruguay about a plot."   064 CUB URY

apprise/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Finland apprised Romania about a plot."   064 FIN ROU

advise/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Bhutan advised Jordan about a plot."   064 BTN JOR

collaboration/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  not    amod|compound{stock,fair}
  core   060 reciprocal
  +  "The collaboration between Uganda and Nepal went well."   060 UGA;NPL -

teamwork/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  not    amod|compound{stock,fair}
  core   060 reciprocal
  +  "The teamwork between Ecuador and Bhutan went well."   060 ECU;BTN -

coordination/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  not    amod|compound{stock,fair}
  core   060 reciprocal
  +  "The coordination between Namibia and Belgium went well."   060 NAM;BEL -

commerce/trade noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The commerce between Albania and Jordan doubled."   061 ALB;JOR -

barter/trade-2 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The barter between Thailand and Nepal doubled."   061 THA;NPL -

free-trade/trade noun free trade
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The free trade between Croatia and Vietnam doubled."   061 HRV;VNM -

border-trade/trade noun border trade
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The border trade between Panama and Bhutan doubled."   061 PAN;BTN -

trading/trade noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The trading between Latvia and Fiji doubled."   061 LVA;FJI -

exercise/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An exercise with the navy of Belgium was held by Tunisia."   062 BEL -

drill/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An drill with the navy of Uruguay was held by Belgium."   062 URY -

manoeuvre/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An manoeuvre with the navy of Romania was held by Honduras."   062 ROU -

maneuver/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An maneuver with the navy of Jordan was held by Sweden."   062 JOR -

war-game/mil noun war game
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An war game with the navy of Nepal was held by Rwanda."   062 NPL -

joint-exercise/mil noun joint exercise
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An joint exercise with the navy of Vietnam was held by Bulgaria."   062 VNM -

joint-patrol/mil noun joint patrol
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An joint patrol with the navy of Bhutan was held by Ethiopia."   062 BTN -

patrol/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An patrol with the navy of Fiji was held by Greece."   062 FJI -

wargame/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An wargame with the navy of Belgium was held by Uruguay."   062 BEL -

joint-training/mil noun joint training
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An joint training with the navy of Uruguay was held by Cambodia."   062 URY -

handover/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "Gabon's handover of a fugitive to Romania was reported."   063 GAB ROU

surrender/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "Liberia's surrender of a fugitive to Nepal was reported."   063 LBR NPL

transfer/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "Malta's transfer of a fugitive to Vietnam was reported."   063 MLT VNM

rendition/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "Romania's rendition of a fugitive to Fiji was reported."   063 ROU FJI

repatriation/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "The repatriation of a fugitive to Belgium by Yemen was reported."   063 YEM BEL

sharing/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Poland's sharing of intelligence with Uruguay was reported."   064 POL URY

exchange/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Lebanon's exchange of intelligence with Romania was reported."   064 LBN ROU

swap/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Kenya's swap of intelligence with Jordan was reported."   064 KEN JOR

passing/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Norway's passing of intelligence with Nepal was reported."   064 NOR NPL

provision/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Peru's provision of intelligence with Vietnam was reported."   064 PER VNM
