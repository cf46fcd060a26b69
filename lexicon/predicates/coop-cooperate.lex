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
  +  "Panama cooperated with Bhutan on the border."   060 PAN;BTN -

team-up/with verb team up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Latvia teamed up with Fiji on the border."   060 LVA;FJI -

join-forces/with verb join forces
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Tunisia joined forces with Belgium on the border."   060 TUN;BEL -

join-hands/with verb join hands
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Belgium joined hands with Uruguay on the border."   060 BEL;URY -

partner/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Honduras partnered with Romania on the border."   060 HND;ROU -

work-together/with verb work together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Sweden worked together with Jordan on the border."   060 SWE;JOR -

pull-together/with verb pull together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Rwanda pulled together with Nepal on the border."   060 RWA;NPL -

collaborate/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Bulgaria collaborated with Vietnam on the border."   060 BGR;VNM -

work-closely/with verb work closely
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Ethiopia worked closely with Bhutan on the border."   060 ETH;BTN -

work/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Greece worked with Fiji on the border."   060 GRC;FJI -

band-together/with verb band together
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Uruguay banded together with Belgium on the border."   060 URY;BEL -

team/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Cambodia teamed with Uruguay on the border."   060 KHM;URY -

pair-up/with verb pair up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Gabon paired up with Romania on the border."   060 GAB;ROU -

interoperate/with verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with{%country,%GOV,%IGO,%MIL,%COP,%PRE,%JUD,counterpart}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  not    ccomp{*}
  core   063 reciprocal  when subj{%COP,%JUD}
  core   062 reciprocal  when subj{%MIL}
  core   060 reciprocal
  +  "Hungary interoperated with Jordan on the border."   060 HUN;JOR -

barter/trade verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Liberia bartered with Nepal for grain."   061 LBR;NPL -
  -  "The collector traded with a friend." none

trade/trade verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Malta traded with Vietnam for grain."   061 MLT;VNM -

do-business/trade verb do business
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Indonesia did business with Bhutan for grain."   061 IDN;BTN -

swap/trade verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obl:with{%country,%GOV}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061 reciprocal
  +  "Romania swapped with Fiji for grain."   061 ROU;FJI -

export/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Yemen exported gas to Belgium."   061 YEM BEL
  -  "The shop ordered fish from the harbour." none

sell/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Poland sold gas to Uruguay."   061 POL URY

ship/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Lebanon shipped gas to Romania."   061 LBN ROU

pipe/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Kenya piped gas to Jordan."   061 KEN JOR

pump/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Norway pumped gas to Nepal."   061 NOR NPL

deliver/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Peru delivered gas to Vietnam."   061 PER VNM

import/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Jordan imported gas to Bhutan."   061 JOR BTN

buy/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Mongolia bought gas to Fiji."   061 MNG FJI

purchase/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Ghana purchased gas to Belgium."   061 GHA BEL

order/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Laos ordered gas to Uruguay."   061 LAO URY

procure/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Iceland procured gas to Romania."   061 ISL ROU

lease/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Bolivia leased gas to Jordan."   061 BOL JOR

rent/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Angola rented gas to Nepal."   061 AGO NPL

hire/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Nepal hired gas to Vietnam."   061 NPL VNM

barter/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Estonia bartered gas to Bhutan."   061 EST BTN

swap/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Kuwait swapped gas to Fiji."   061 KWT FJI

exchange/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Senegal exchanged gas to Belgium."   061 SEN BEL

resell/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Paraguay resold gas to Uruguay."   061 PRY URY

vend/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Zambia vended gas to Jordan."   061 ZMB JOR

transit/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Vietnam transited gas to Nepal."   061 VNM NPL

route/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Oman routed gas to Vietnam."   061 OMN VNM

haul/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Chile hauled gas to Bhutan."   061 CHL BTN

acquire/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Portugal acquired gas to Fiji."   061 PRT FJI

trade/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Malawi traded gas to Belgium."   061 MWI BEL

sell-back/goods verb sell back
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Cuba sold back gas to Uruguay."   061 CUB URY

supply/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Finland supplied gas to Romania."   061 FIN ROU

resume/goods verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into=recipient
  need   obj{oil,gas,electricity,power,fuel,grain,wheat,coal,diesel,uranium,fertiliser,fertilizer,rice,maize,crude,timber,tuna,banana,sugar,cattle,goods,rail car,train,reactor,locomotive,bus,satellite,copper,iron ore,meat,beef,fish,vaccine,natural gas,crude oil,petrol,meal,salt,water,aircraft,airliner,shipment}
  need   subj{%country,%GOV}
  need   obl:to|nmod:to|iobj|obl:from|nmod:from|obl:with|obl:into{%country,%GOV}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Bhutan resumed gas to Jordan."   061 BTN JOR

open/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Uganda opened a railway with Nepal."   061 UGA;NPL -
  -  "The city opened a bridge." none

launch/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Slovenia launched a railway with Vietnam."   061 SVN;VNM -

inaugurate/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Ecuador inaugurated a railway with Bhutan."   061 ECU;BTN -

build/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Qatar built a railway with Fiji."   061 QAT;FJI -

lay/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Namibia laid a railway with Belgium."   061 NAM;BEL -

complete/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Austria completed a railway with Uruguay."   061 AUT;URY -

resume/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Fiji resumed a railway with Romania."   061 FJI;ROU -

restart/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Albania restarted a railway with Jordan."   061 ALB;JOR -

reopen/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Thailand reopened a railway with Nepal."   061 THA;NPL -

start/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Croatia started a railway with Vietnam."   061 HRV;VNM -

link/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Panama linked a railway with Bhutan."   061 PAN;BTN -

connect/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Latvia connected a railway with Fiji."   061 LVA;FJI -

begin/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Tunisia began a railway with Belgium."   061 TUN;BEL -

restore/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Belgium restored a railway with Uruguay."   061 BEL;URY -

run/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Honduras ran a railway with Romania."   061 HND;ROU -

operate/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Sweden operated a railway with Jordan."   061 SWE;JOR -

develop/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Rwanda developed a railway with Nepal."   061 RWA;NPL -

dedicate/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Bulgaria dedicated a railway with Vietnam."   061 BGR;VNM -

construct/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Ethiopia constructed a railway with Bhutan."   061 ETH;BTN -

establish/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Greece established a railway with Fiji."   061 GRC;FJI -

create/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Uruguay created a railway with Belgium."   061 URY;BEL -

set-up/works verb set up
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Cambodia set up a railway with Uruguay."   061 KHM;URY -

commission/works verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to=actor
  need   obj{pipeline,railway,bridge,corridor,power line,road,border crossing,rail link,air link,ferry,flight,bus service,canal,gas pipeline,free trade zone,tunnel,cable,train,rail,dam,customs post,border market,joint venture,customs union,market,trade,export,import,hydropower station,economic zone,power plant}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|nmod:with|nmod:between|obl:between|obl:to|nmod:to{%country,%GOV}
  not    subj{@sport,%BUS}
  core   061 reciprocal
  +  "Gabon commissioned a railway with Romania."   061 GAB;ROU -

link/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Hungary linked its power grid with Jordan."   061 HUN JOR

connect/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Liberia connected its power grid with Nepal."   061 LBR NPL

integrate/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Malta integrated its power grid with Vietnam."   061 MLT VNM

couple/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Indonesia coupled its power grid with Bhutan."   061 IDN BTN

hook-up/link verb hook up
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Romania hooked up its power grid with Fiji."   061 ROU FJI

synchronise/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Yemen synchronised its power grid with Belgium."   061 YEM BEL

synchronize/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Poland synchronized its power grid with Uruguay."   061 POL URY

merge/link verb
  frame  nsubj=actor  obl:with|obl:to=recipient
  need   obj{grid,railway,market,network,power grid,economy,pipeline,database,system,electricity,bourse,stock exchange}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:with|obl:to{%country,grid,market}
  core   061
  +  "Lebanon merged its power grid with Romania."   061 LBN ROU

invest/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Kenya invested a billion dollars in Jordan."   061 KEN JOR

plough/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Norway ploughed a billion dollars in Nepal."   061 NOR NPL

sink/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Peru sank a billion dollars in Vietnam."   061 PER VNM

plow/invest-in verb
  frame  nsubj=actor  obl:in|obl:into|nmod:in|obl:to=recipient
  need   obl:in|obl:into|nmod:in{%country,oilfield,port,railway,mine}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obj{million,billion,dollar,euro,$,€,money,fund,capital,stake,investment,yuan}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   061
  +  "Mongolia plowed a billion dollars in Fiji."   061 MNG FJI

hold/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Laos held exercises with Uruguay."   062 LAO;URY -

stage/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Iceland staged exercises with Romania."   062 ISL;ROU -

conduct/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Bolivia conducted exercises with Jordan."   062 BOL;JOR -

launch/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Angola launched exercises with Nepal."   062 AGO;NPL -

begin/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Nepal began exercises with Vietnam."   062 NPL;VNM -

start/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Estonia started exercises with Bhutan."   062 EST;BTN -

carry-out/exercise verb carry out
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Kuwait carried out exercises with Fiji."   062 KWT;FJI -

take-part/exercise verb take part
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Senegal took part exercises with Belgium."   062 SEN;BEL -

join/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Paraguay joined exercises with Uruguay."   062 PRY;URY -

participate/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Denmark participated exercises with Romania."   062 DNK;ROU -

host/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Zambia hosted exercises with Jordan."   062 ZMB;JOR -

mount/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Vietnam mounted exercises with Nepal."   062 VNM;NPL -

run/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Oman ran exercises with Vietnam."   062 OMN;VNM -

complete/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Chile completed exercises with Bhutan."   062 CHL;BTN -

resume/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Portugal resumed exercises with Fiji."   062 PRT;FJI -

practise/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Malawi practised exercises with Belgium."   062 MWI;BEL -

practice/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Cuba practiced exercises with Uruguay."   062 CUB;URY -

rehearse/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Finland rehearsed exercises with Romania."   062 FIN;ROU -

perform/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Bhutan performed exercises with Jordan."   062 BTN;JOR -

execute/exercise verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside|obl:near=actor
  need   obj|obl:in|obl:on|obl:for{exercise,drill,manoeuvre,maneuver,war game,joint exercise,patrol,training,joint patrol,wargame,naval exercise,military exercise,joint drill,sweep}
  need   obl:with|nmod:with{%country,%MIL,%GOV,%IGO,counterpart}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Qatar executed exercises with Fiji."   062 QAT;FJI -

hold/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Austria and Uruguay held joint exercises."   062 AUT;URY -

stage/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Fiji and Romania staged joint exercises."   062 FJI;ROU -

conduct/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Albania and Jordan conducted in joint exercises."   062 ALB;JOR -

launch/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Thailand and Nepal launched in joint exercises."   062 THA;NPL -

begin/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Croatia and Vietnam began joint exercises."   062 HRV;VNM -

start/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Panama and Bhutan started joint exercises."   062 PAN;BTN -

carry-out/exercise-2 verb carry out
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Latvia and Fiji carried out in joint exercises."   062 LVA;FJI -

take-part/exercise-2 verb take part
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Tunisia and Belgium took part joint exercises."   062 TUN;BEL -

join/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Belgium and Uruguay joined joint exercises."   062 BEL;URY -

participate/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Honduras and Romania participated joint exercises."   062 HND;ROU -

host/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Sweden and Jordan hosted joint exercises."   062 SWE;JOR -

mount/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Rwanda and Nepal mounted joint exercises."   062 RWA;NPL -

run/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Bulgaria and Vietnam ran joint exercises."   062 BGR;VNM -

complete/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Ethiopia and Bhutan completed joint exercises."   062 ETH;BTN -

resume/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Greece and Fiji resumed joint exercises."   062 GRC;FJI -

perform/exercise-2 verb
  frame  nsubj=actor  obl:in=place
  need   obj|obl:in|obl:on{joint exercise,joint drill,joint manoeuvre,joint patrol,joint military exercise,joint naval exercise,joint training}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Uruguay and Belgium performed joint exercises."   062 URY;BEL -

train/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Cambodia trained with marines of Uruguay."   062 KHM;URY -
  -  "The sprinter trained with her sister." none

drill/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Gabon drilled with marines of Romania."   062 GAB;ROU -

exercise/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Hungary exercised with marines of Jordan."   062 HUN;JOR -

patrol/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Liberia patroled with marines of Nepal."   062 LBR;NPL -

manoeuvre/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Malta manoeuvred with marines of Vietnam."   062 MLT;VNM -

rehearse/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Indonesia rehearsed with marines of Bhutan."   062 IDN;BTN -

practise/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Romania practised with marines of Fiji."   062 ROU;FJI -

practice/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Yemen practiced with marines of Belgium."   062 YEM;BEL -

sail/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Poland sailed with marines of Uruguay."   062 POL;URY -

parachute/train verb
  frame  nsubj=actor  obl:with|nmod:with|obl:alongside=actor
  need   obl:with{%MIL,%COP,@troop,@warship,marine,%country}
  need   subj{%MIL,%COP,%country,@troop,@warship,@warplane,navy,marine,coast guard}
  not    obj{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "Marines of Lebanon parachuted with marines of Romania."   062 LBN;ROU -

train/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Kenya and Jordan trained in exercises."   062 KEN;JOR -

take-part/together verb take part
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Norway and Nepal took part in exercises."   062 NOR;NPL -

participate/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Peru and Vietnam participated in exercises."   062 PER;VNM -

sail/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Jordan and Bhutan sailed in exercises."   062 JOR;BTN -

fly/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Mongolia and Fiji flew in exercises."   062 MNG;FJI -

join/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Ghana and Belgium joined in exercises."   062 GHA;BEL -

assemble/together-2 verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Laos and Uruguay assembled in exercises."   062 LAO;URY -

engage/together verb
  frame  nsubj=actor  obl:in|obl:at|obl:on=place
  need   subj{soldier,navy,warship,marine,army,jet,paratrooper,commando,coast guard,force,frigate,police,ranger,officer,%MIL}
  need   obl:in|obl:on|obl:during|obl:for{exercise,drill,manoeuvre,war game,joint exercise,joint patrol,training,patrol}
  not    subj{@sport,@business,@culture,%BUS,%MNC,scientist}
  core   062 reciprocal
  +  "The navies of Iceland and Romania engaged in exercises."   062 ISL;ROU -

open/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Bolivia opened its air base to Jordan."   062 BOL JOR

lend/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Angola lent its air base to Nepal."   062 AGO NPL

lease/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Nepal leased its air base to Vietnam."   062 NPL VNM

provide/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Kuwait provided its air base to Fiji."   062 KWT FJI

grant/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Senegal granted its air base to Belgium."   062 SEN BEL

give/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Paraguay gave its air base to Uruguay."   062 PRY URY

reopen/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Denmark reopened its air base to Romania."   062 DNK ROU

rent/base verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:with=recipient
  need   obj{airspace,base,air base,port,airfield,territory,naval base,airport,harbour,facility,overflight right,transit right}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for{%country,%MIL,%IGO,@warplane,@troop,alliance,bomber,jet}
  core   062
  +  "Zambia rented its air base to Jordan."   062 ZMB JOR

hand-over/suspect verb hand over
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Vietnam handed over a fugitive to Nepal."   063 VNM NPL
  -  "The nurse handed over a man to the surgeon." none

surrender/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Oman surrendered a fugitive to Vietnam."   063 OMN VNM

turn-over/suspect verb turn over
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Chile turned over a fugitive to Bhutan."   063 CHL BTN

transfer/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Portugal transferred a fugitive to Fiji."   063 PRT FJI

deliver/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Malawi delivered a fugitive to Belgium."   063 MWI BEL

render/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Cuba rendered a fugitive to Uruguay."   063 CUB URY

give-up/suspect verb give up
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Finland gave up a fugitive to Romania."   063 FIN ROU

extradite/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Bhutan extradited a fugitive to Jordan."   063 BTN JOR

hand/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Uganda handed a fugitive to Nepal."   063 UGA NPL

send/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Slovenia sent a fugitive to Vietnam."   063 SVN VNM

deliver-up/suspect verb deliver up
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Ecuador delivered up a fugitive to Bhutan."   063 ECU BTN

fly/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Qatar flew a fugitive to Fiji."   063 QAT FJI

send-back/suspect verb send back
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Namibia sent back a fugitive to Belgium."   063 NAM BEL

return/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Austria returned a fugitive to Uruguay."   063 AUT URY

ship/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Fiji shipped a fugitive to Romania."   063 FJI ROU

dispatch/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Albania dispatched a fugitive to Jordan."   063 ALB JOR

repatriate/suspect verb
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Thailand repatriated a fugitive to Nepal."   063 THA NPL

yield-up/suspect verb yield up
  frame  nsubj=actor  obl:to|nmod:to|obl:into|iobj=recipient
  need   obj{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   subj{%country,%GOV,%COP,%JUD,court,police,%MIL,authority}
  need   obl:to|nmod:to|iobj{%country,%COP,%JUD,%GOV,tribunal,court,The Hague,authority,prosecutor,marshal,FBI}
  not    subj{%REB,%UAF}  obl:to{hospital,death,life,year,family,prison,work}
  core   063
  +  "Croatia yielded up a fugitive to Vietnam."   063 HRV VNM

set-up/police verb set up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Belgium set up a joint operation with police in Uruguay."   063 BEL;URY -

form/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Honduras formed a joint operation with police in Romania."   063 HND;ROU -

join/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Rwanda joined a joint operation with police in Nepal."   063 RWA;NPL -

open/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Bulgaria opened a joint operation with police in Vietnam."   063 BGR;VNM -

run/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Ethiopia ran a joint operation with police in Bhutan."   063 ETH;BTN -

create/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Greece created a joint operation with police in Fiji."   063 GRC;FJI -

stage/police verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:against=topic
  need   obj|obl:in{joint operation,joint investigation,joint investigation team,joint raid,joint patrol,task force,joint inquiry,joint sweep,joint task force}
  need   subj{%country,%GOV,%IGO,%MIL,%COP,%LEG}
  core   063 reciprocal
  +  "Police in Uruguay staged a joint operation with police in Belgium."   063 URY;BEL -

share/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Cambodia shared intelligence with Uruguay."   064 KHM URY
  -  "The clinic shared data with the patients." none

exchange/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Gabon exchanged intelligence with Romania."   064 GAB ROU

pass/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Hungary passed intelligence to Jordan."   064 HUN JOR

pass-on/intel verb pass on
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Liberia passed on intelligence to Nepal."   064 LBR NPL

hand/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Malta handed intelligence to Vietnam."   064 MLT VNM

hand-over/intel verb hand over
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Indonesia handed over intelligence to Bhutan."   064 IDN BTN

furnish/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Romania furnished intelligence to Fiji."   064 ROU FJI

supply/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Yemen supplied intelligence to Belgium."   064 YEM BEL

provide/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Poland provided intelligence to Uruguay."   064 POL URY

give/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Lebanon gave intelligence to Romania."   064 LBN ROU

send/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Kenya sent intelligence to Jordan."   064 KEN JOR

turn-over/intel verb turn over
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Norway turned over intelligence to Nepal."   064 NOR NPL

forward/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Peru forwarded intelligence to Vietnam."   064 PER VNM

transmit/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Jordan transmited intelligence to Bhutan."   064 JOR BTN

relay/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Mongolia relayed intelligence to Fiji."   064 MNG FJI

swap/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Ghana swapped intelligence to Belgium."   064 GHA BEL

disclose/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Iceland disclosed intelligence to Romania."   064 ISL ROU

feed/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Bolivia fed intelligence to Jordan."   064 BOL JOR

transfer/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Angola transferred intelligence to Nepal."   064 AGO NPL

slip/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Nepal slipped intelligence to Vietnam."   064 NPL VNM

trade/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Estonia traded intelligence to Bhutan."   064 EST BTN

channel/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Kuwait channelled intelligence to Fiji."   064 KWT FJI

deliver/intel verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:with|nmod:with=recipient
  need   obj{intelligence,information,evidence,data,file,footage,transcript,tip,tip-off,coordinates,dossier,document,satellite picture,satellite image,record,recording,photograph,bank record,call record,fingerprint,secret,list,map,detail,intelligence report,sample}
  need   subj{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,intelligence service,agency,prosecutor}
  need   obl:to|nmod:to|iobj|obl:with|nmod:with{%country,%GOV,%MIL,%SPY,%COP,%JUD,%IGO,prosecutor,investigator,court,tribunal,%REB}
  not    subj{@business,%BUS,@sport}  obj{resignation}
  core   064
  +  "Senegal delivered intelligence to Belgium."   064 SEN BEL

tip/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Denmark tipped Romania about a plot."   064 DNK ROU

alert/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Zambia alerted Jordan about a plot."   064 ZMB JOR

notify/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Oman notified Vietnam about a plot."   064 OMN VNM

inform/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Chile informed Bhutan about a plot."   064 CHL BTN

forewarn/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Portugal forewarned Fiji about a plot."   064 PRT FJI

apprise/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Malawi apprised Belgium about a plot."   064 MWI BEL

advise/tip verb
  frame  nsubj=actor  obj=recipient  obl:about|obl:of|obl:to|obl:on=topic
  need   obl:about|obl:of|obl:to|obl:on|ccomp{attack,plot,bomb,bomber,missile launch,suspect,danger,plan,militant,cell,whereabouts,bombing,assassination plot,terrorist,tsunami,launch,strike,hideout}
  need   subj{%country,%SPY,%GOV,%COP,intelligence service}
  need   obj{%country,%SPY,%GOV,%COP,%MIL,authority}
  not    subj{@sport,@business}
  core   064
  +  "Cuba advised Uruguay about a plot."   064 CUB URY

collaboration/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  not    amod|compound{stock,fair}
  core   060 reciprocal
  +  "The collaboration between Finland and Romania went well."   060 FIN;ROU -

teamwork/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  not    amod|compound{stock,fair}
  core   060 reciprocal
  +  "The teamwork between Uganda and Nepal went well."   060 UGA;NPL -

coordination/between noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%MIL}
  not    amod|compound{stock,fair}
  core   060 reciprocal
  +  "The coordination between Ecuador and Bhutan went well."   060 ECU;BTN -

commerce/trade noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The commerce between Austria and Uruguay doubled."   061 AUT;URY -

barter/trade-2 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The barter between Fiji and Romania doubled."   061 FJI;ROU -

free-trade/trade noun free trade
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The free trade between Albania and Jordan doubled."   061 ALB;JOR -

border-trade/trade noun border trade
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The border trade between Thailand and Nepal doubled."   061 THA;NPL -

trading/trade noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%GOV}
  not    compound{stock,student,prisoner,gift,word}
  core   061 reciprocal
  +  "The trading between Croatia and Vietnam doubled."   061 HRV;VNM -

exercise/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An exercise with the navy of Bhutan was held by Panama."   062 BTN -

drill/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An drill with the navy of Fiji was held by Latvia."   062 FJI -

manoeuvre/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An manoeuvre with the navy of Belgium was held by Tunisia."   062 BEL -

maneuver/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An maneuver with the navy of Uruguay was held by Belgium."   062 URY -

war-game/mil noun war game
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An war game with the navy of Romania was held by Honduras."   062 ROU -

joint-exercise/mil noun joint exercise
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An joint exercise with the navy of Jordan was held by Sweden."   062 JOR -

joint-patrol/mil noun joint patrol
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An joint patrol with the navy of Nepal was held by Rwanda."   062 NPL -

patrol/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An patrol with the navy of Vietnam was held by Bulgaria."   062 VNM -

wargame/mil noun
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An wargame with the navy of Bhutan was held by Ethiopia."   062 BTN -

joint-training/mil noun joint training
  frame  nmod:between|nmod:with|poss|amod|nmod:by|nmod:of=actor  nmod:on|nmod:against=topic
  need   nmod:between|nmod:with{%country,%MIL,%GOV,%IGO}
  core   062 reciprocal
  +  "An joint training with the navy of Fiji was held by Greece."   062 FJI -

handover/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "The handover of a fugitive to Belgium by Uruguay was reported."   063 URY BEL

surrender/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "Gabon's surrender of a fugitive to Romania was reported."   063 GAB ROU

transfer/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "The transfer of a fugitive to Jordan by Hungary was reported."   063 HUN JOR

rendition/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "Malta's rendition of a fugitive to Vietnam was reported."   063 MLT VNM

repatriation/handover noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:of=topic
  need   nmod:of{suspect,fugitive,prisoner,drug lord,general,criminal,trafficker,killer,drug trafficker,smuggler,banker,war criminal,hacker,gangster,convict,dealer,drug dealer,terrorist,kingpin,defendant,warlord,murderer,pirate,indictee,mobster,financier,detainee,%CRM}
  need   nmod:to{%country,%COP,%JUD,%GOV,court,tribunal}
  core   063
  +  "Indonesia's repatriation of a fugitive to Bhutan was reported."   063 IDN BTN

sharing/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Romania's sharing of intelligence with Fiji was reported."   064 ROU FJI

exchange/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Yemen's exchange of intelligence with Belgium was reported."   064 YEM BEL

swap/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Poland's swap of intelligence with Uruguay was reported."   064 POL URY

passing/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Lebanon's passing of intelligence with Romania was reported."   064 LBN ROU

provision/sharing noun
  frame  poss|nmod:by|nmod:between|amod=actor  nmod:with=recipient  nmod:of=topic
  need   nmod:of|compound{intelligence,information,data,evidence,intelligence information}
  need   poss|nmod:by|nmod:between|amod|nmod:with{%country,%GOV,%SPY,%COP}
  core   064
  +  "Kenya's provision of intelligence with Jordan was reported."   064 KEN JOR
