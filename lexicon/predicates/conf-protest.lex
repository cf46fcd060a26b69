# PROTEST (CAMEO 14), wider: gatherings, strikes, fasts, blockades and riots, as verbs, idioms and nouns.

march/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Portuguese students marched against the new law."   1412 PRT -

parade/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Panamanian students paraded against the new law."   1412 PAN -

demonstrate/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Malawian students demonstrated against the new law."   1412 MWI -

picket/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Gambian students picketed against the new law."   1412 GMB -

agitate/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Hungarian students agitated against the new law."   1412 HUN -

mobilise/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Zambian students mobilised against the new law."   1412 ZMB -

mobilize/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Moroccan students mobilized against the new law."   1412 MAR -

rise-up/mass verb rise up
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Nigerian students rose up against the new law."   1412 NGA -

turn-out/mass verb turn out
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Guatemalan students turned out against the new law."   1412 GTM -

take-part/mass verb take part
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Ghanaian students took part against the new law."   1412 GHA -

converge/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Zambian students converged against the new law."   1412 ZMB -

gather/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Pakistani students gathered against the new law."   1412 PAK -

assemble/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Pakistani students assembled against the new law."   1412 PAK -

congregate/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Ethiopian students congregated against the new law."   1412 ETH -

chant/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Malaysian students chanted against the new law."   1412 MYS -

shout/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Polish students shouted against the new law."   1412 POL -

boo/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Greek students booed against the new law."   1412 GRC -

campaign/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Sudanese students campaigned against the new law."   1412 SDN -

crowd/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Portuguese students crowded against the new law."   1412 PRT -

mass/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Ethiopian students massed against the new law."   1412 ETH -

descend/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Zambian students descended against the new law."   1412 ZMB -

camp/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Belarusian students camped against the new law."   1412 BLR -

encamp/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Sudanese students encamped against the new law."   1412 SDN -

swarm/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Armenian students swarmed against the new law."   1412 ARM -

stand/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Rwandan students stood against the new law."   1412 RWA -

walk/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Peruvian students walked against the new law."   1412 PER -

stream/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Armenian students streamed against the new law."   1412 ARM -

surge/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Egyptian students surged against the new law."   1412 EGY -

flock/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Moroccan students flocked against the new law."   1412 MAR -

file/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Ethiopian students filed against the new law."   1412 ETH -

process/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Panamanian students processed against the new law."   1412 PAN -

throng/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Serbian students thronged against the new law."   1412 SRB -

pour/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Peruvian students poured against the new law."   1412 PER -

trek/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Ugandan students trekked against the new law."   1412 UGA -

sit-down/mass verb sit down
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Panamanian students sat down against the new law."   1412 PAN -

sit-in/mass verb sit in
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Iranian students sat in against the new law."   1412 IRN -

revolt/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Turkish students revolted against the new law."   1412 TUR -

rebel/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Finnish students rebelled against the new law."   1412 FIN -

take/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Latvian students took the streets of the capital."   141 LVA -

pour/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Algerian students poured the streets of the capital."   141 DZA -

flood/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Somali students flooded the streets of the capital."   141 SOM -

fill/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ethiopian students filled the streets of the capital."   141 ETH -

throng/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Togolese students thronged the streets of the capital."   141 TGO -

pack/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Polish students packed the streets of the capital."   141 POL -

choke/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Pakistani students choked the streets of the capital."   141 PAK -

crowd/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Pakistani students crowded the streets of the capital."   141 PAK -

clog/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Nepalese students clogged the streets of the capital."   141 NPL -

jam/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Nepalese students jammed the streets of the capital."   141 NPL -

occupy/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Swedish students occupied the streets of the capital."   141 SWE -

swarm/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Belarusian students swarmed the streets of the capital."   141 BLR -

hit/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ecuadorian students hit the streets of the capital."   141 ECU -

return/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Finnish students returned the streets of the capital."   141 FIN -

spill/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ugandan students spilled the streets of the capital."   141 UGA -

swamp/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Indian students swamped the streets of the capital."   141 IND -

surge/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Iranian students surged the streets of the capital."   141 IRN -

stage/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Panamanian students staged a protest in the capital."   141 PAN -

mount/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Cuban students mounted a protest in the capital."   141 CUB -

organise/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ugandan students organised a protest in the capital."   141 UGA -

organize/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Mexican students organized a protest in the capital."   141 MEX -

join/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Malaysian students joined a protest in the capital."   141 MYS -

attend/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ethiopian students attended a protest in the capital."   141 ETH -

lead/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Swedish students led a protest in the capital."   141 SWE -

begin/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Albanian students began a protest in the capital."   141 ALB -

start/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Swedish students started a protest in the capital."   141 SWE -

launch/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Nigerian students launched a protest in the capital."   141 NGA -

continue/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Hungarian students continued a protest in the capital."   141 HUN -

resume/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Latvian students resumed a protest in the capital."   141 LVA -

form/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Nigerian students formed a protest in the capital."   141 NGA -

convene/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Latvian students convened a protest in the capital."   141 LVA -

conduct/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Guatemalan students conducted a protest in the capital."   141 GTM -

kick-off/a-protest verb kick off
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Turkish students kicked off a protest in the capital."   141 TUR -

throw/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Bolivian students threw a protest in the capital."   141 BOL -

stretch/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Albanian students stretched a protest in the capital."   141 ALB -

keep-up/a-protest verb keep up
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Laotian students kept up a protest in the capital."   141 LAO -

renew/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Latvian students renewed a protest in the capital."   141 LVA -

make/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Libyan students made a human chain in the capital."   141 LBY -

build/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Serbian students built a protest in the capital."   141 SRB -

set-up/a-protest verb set up
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Norwegian students set up a protest in the capital."   141 NOR -

put-on/a-protest verb put on
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Serbian students put on a protest in the capital."   141 SRB -

plan/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ugandan students planned a protest in the capital."   141 UGA -

stage/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Mexican miners staged a strike over pay."   143 MEX -

hold/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Guatemalan miners held a strike over pay."   143 GTM -

begin/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Serbian miners began a strike over pay."   143 SRB -

start/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Nepalese miners started a strike over pay."   143 NPL -

launch/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Malaysian nurses launched a walkout over pay."   143 MYS -

call/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Guatemalan miners called a strike over pay."   143 GTM -

declare/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Senegalese nurses declared a walkout over pay."   143 SEN -

join/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Panamanian miners joined a strike over pay."   143 PAN -

continue/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Iranian miners continued a strike over pay."   143 IRN -

extend/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Polish miners extended a strike over pay."   143 POL -

resume/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Nigerian miners resumed a strike over pay."   143 NGA -

mount/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Polish nurses mounted a walkout over pay."   143 POL -

observe/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Senegalese miners observed a strike over pay."   143 SEN -

renew/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Libyan miners renewed a strike over pay."   143 LBY -

organise/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Togolese miners organised a strike over pay."   143 TGO -

organize/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Ghanaian miners organized a strike over pay."   143 GHA -

down/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Spanish miners downed tools over pay."   143 ESP -

lay-down/stop-work verb lay down
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Polish miners laid down tools over pay."   143 POL -

put-down/stop-work verb put down
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Somali miners put down tools over pay."   143 SOM -

drop/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Rwandan miners dropped tools over pay."   143 RWA -

stop/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Indian miners stopped tools over pay."   143 IND -

refuse/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Swedish miners refused tools over pay."   143 SWE -

abandon/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Guatemalan miners abandoned tools over pay."   143 GTM -

leave/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Zambian miners left tools over pay."   143 ZMB -

halt/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Vietnamese miners halted tools over pay."   143 VNM -

cease/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Pakistani miners ceased tools over pay."   143 PAK -

withhold/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Swedish miners withheld tools over pay."   143 SWE -

set-down/stop-work verb set down
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Nigerian miners set down tools over pay."   143 NGA -

walk-out/out-1 verb walk out
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Guatemalan teachers walked out over pay."   143 GTM -

walk-off/out verb walk off
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Togolese teachers walked off over pay."   143 TGO -

strike/out verb
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Malawian teachers struck the job over pay."   143 MWI -

stay-away/out verb stay away
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Ghanaian teachers stayed away over pay."   143 GHA -

stay-home/out verb stay home
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Portuguese teachers stayed home over pay."   143 PRT -

stop-work/out verb stop work
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Portuguese teachers stopped work over pay."   143 PRT -

down-tools/out verb down tools
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Swedish teachers downed tools over pay."   143 SWE -

come-out/out-1 verb come out
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Egyptian teachers came out over pay."   143 EGY -

refuse/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Vietnamese prisoners refused food over their cells."   142 VNM -

reject/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Serbian prisoners rejected food over their cells."   142 SRB -

go-without/fasting verb go without
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Laotian prisoners went without food over their cells."   142 LAO -

forgo/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Iranian prisoners forwent food over their cells."   142 IRN -

skip/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Ghanaian prisoners skipped food over their cells."   142 GHA -

renounce/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Vietnamese prisoners renounced food over their cells."   142 VNM -

block/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Ecuadorian farmers blocked a highway over the price of milk."   144 ECU -

obstruct/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Bolivian farmers obstructed a highway over the price of milk."   144 BOL -

occupy/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Bolivian farmers occupied a highway over the price of milk."   144 BOL -

seal-off/block verb seal off
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Panamanian farmers sealed off a highway over the price of milk."   144 PAN -

barricade/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Algerian farmers barricaded a highway over the price of milk."   144 DZA -

paralyse/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Romanian farmers paralysed a highway over the price of milk."   144 ROU -

paralyze/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Egyptian farmers paralyzed a highway over the price of milk."   144 EGY -

cut/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Mexican farmers cut a highway over the price of milk."   144 MEX -

cut-off/block verb cut off
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Spanish farmers cut off a highway over the price of milk."   144 ESP -

shut/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Ethiopian farmers shut a highway over the price of milk."   144 ETH -

shut-down/block verb shut down
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Malawian farmers shut down a highway over the price of milk."   144 MWI -

close/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Algerian farmers closed a highway over the price of milk."   144 DZA -

choke/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Chilean farmers choked a highway over the price of milk."   144 CHL -

choke-off/block verb choke off
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Somali farmers choked off a highway over the price of milk."   144 SOM -

jam/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Moroccan farmers jammed a highway over the price of milk."   144 MAR -

clog/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Spanish farmers clogged a highway over the price of milk."   144 ESP -

besiege/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Kenyan farmers besieged a highway over the price of milk."   144 KEN -

encircle/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Thai farmers encircled a highway over the price of milk."   144 THA -

surround/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Guatemalan farmers surrounded a highway over the price of milk."   144 GTM -

ring/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Finnish farmers rang a highway over the price of milk."   144 FIN -

hold-up/block verb hold up
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Pakistani farmers held up a highway over the price of milk."   144 PAK -

stop/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Sudanese farmers stopped a highway over the price of milk."   144 SDN -

chain/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Turkish farmers chained a highway over the price of milk."   144 TUR -

disrupt/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Mexican farmers disrupted a highway over the price of milk."   144 MEX -

lock/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Portuguese farmers locked a highway over the price of milk."   144 PRT -

snarl/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Togolese farmers snarled a highway over the price of milk."   144 TGO -

take-over/block verb take over
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Vietnamese farmers took over a highway over the price of milk."   144 VNM -

bring-to/block verb bring to
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Mexican farmers brought to a highway over the price of milk."   144 MEX -

set-up/barricades verb set up
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Albanian farmers set up roadblocks on the highway."   144 ALB -

erect/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Sudanese farmers erected roadblocks on the highway."   144 SDN -

build/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Portuguese farmers built roadblocks on the highway."   144 PRT -

put-up/barricades verb put up
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Greek farmers put up roadblocks on the highway."   144 GRC -

man/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Portuguese farmers manned roadblocks on the highway."   144 PRT -

throw-up/barricades verb throw up
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Moroccan farmers threw up roadblocks on the highway."   144 MAR -

mount/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Cuban farmers mounted roadblocks on the highway."   144 CUB -

raise/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Zambian farmers raised roadblocks on the highway."   144 ZMB -

place/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Belarusian farmers placed roadblocks on the highway."   144 BLR -

light/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Thai farmers lit roadblocks on the highway."   144 THA -

rampage/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Thai students rampaged with police."   145 THA -

riot/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Rwandan students rioted with police."   145 RWA -

run-riot/riot verb run riot
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Ghanaian students ran riot with police."   145 GHA -

run-amok/riot verb run amok
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Vietnamese students ran amok with police."   145 VNM -

brawl/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Nepalese students brawled with police."   145 NPL -

scuffle/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Panamanian students scuffled with police."   145 PAN -

skirmish/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Kenyan students skirmished with police."   145 KEN -

battle/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Senegalese students battled with police."   145 SEN -

tussle/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Malawian students tussled with police."   145 MWI -

grapple/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Kenyan students grappled with police."   145 KEN -

smash/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Laotian protesters smashed the windows of the Chilean embassy."   145 LAO CHL

trash/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Bolivian protesters trashed a police station."   145 BOL -

wreck/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Senegalese protesters wrecked the windows of the Swedish embassy."   145 SEN SWE

loot/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Chilean protesters looted the windows of the Ghanaian embassy."   145 CHL GHA

burn/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Somali protesters burned the windows of the Chilean embassy."   145 SOM CHL

burn-down/smash verb burn down
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Sudanese protesters burned down the windows of the Algerian embassy."   145 SDN DZA

set-alight/smash verb set alight
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Egyptian protesters set alight the windows of the Senegalese embassy."   145 EGY SEN

set-ablaze/smash verb set ablaze
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Latvian protesters set ablaze the windows of the Thai embassy."   145 LVA THA

vandalise/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Ghanaian protesters vandalised the windows of the Libyan embassy."   145 GHA LBY

vandalize/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Rwandan protesters vandalized the windows of the Indian embassy."   145 RWA IND

deface/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Belarusian protesters defaced the windows of the Nepalese embassy."   145 BLR NPL

plunder/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Nigerian protesters plundered the windows of the Gambian embassy."   145 NGA GMB

firebomb/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Norwegian protesters firebombed the police."   145 NOR -

storm/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Hungarian protesters stormed the windows of the Moroccan embassy."   145 HUN MAR

break-into/smash verb break into
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Nigerian protesters broke into the windows of the Albanian embassy."   145 NGA ALB

stone/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Norwegian protesters stoned the windows of the Pakistani embassy."   145 NOR PAK

pelt/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Zambian protesters pelted the windows of the Greek embassy."   145 ZMB GRC

overturn/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Latvian protesters overturned the windows of the Nigerian embassy."   145 LVA NGA

break/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Polish protesters broke the windows of the Bolivian embassy."   145 POL BOL

shatter/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Cuban protesters shattered the windows of the Pakistani embassy."   145 CUB PAK

damage/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Indian protesters damaged the windows of the Laotian embassy."   145 IND LAO

gut/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Hungarian protesters gutted the windows of the Gambian embassy."   145 HUN GMB

egg/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Spanish protesters egged the windows of the Romanian embassy."   145 ESP ROU

splash/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Thai protesters splashed the windows of the Kenyan embassy."   145 THA KEN

daub/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Togolese protesters daubed the windows of the Serbian embassy."   145 TGO SRB

tear-down/smash verb tear down
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Kenyan protesters tore down the windows of the Ugandan embassy."   145 KEN UGA

topple/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Ecuadorian protesters toppled the windows of the Algerian embassy."   145 ECU DZA

pull-down/smash verb pull down
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Serbian protesters pulled down the windows of the Ethiopian embassy."   145 SRB ETH

batter/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Indian protesters battered the windows of the Chilean embassy."   145 IND CHL

sack/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Latvian protesters sacked the windows of the Nigerian embassy."   145 LVA NGA

stomp/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Polish protesters stomped the windows of the Nepalese embassy."   145 POL NPL

break-through/smash verb break through
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Senegalese protesters broke through the windows of the Latvian embassy."   145 SEN LVA

pillage/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Cuban protesters pillaged the windows of the Spanish embassy."   145 CUB ESP

throw/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Mexican protesters threw stones at police."   145 MEX -

hurl/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Malawian protesters hurled stones at police."   145 MWI -

lob/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Kenyan protesters lobbed stones at police."   145 KEN -

fling/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Belarusian protesters flung stones at police."   145 BLR -

toss/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Senegalese protesters tossed stones at police."   145 SEN -

pelt/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Zambian protesters pelted stones at police."   145 ZMB -

rain/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Gambian protesters rained stones at police."   145 GMB -

shower/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Pakistani protesters showered stones at police."   145 PAK -

cast/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Ghanaian protesters cast stones at police."   145 GHA -

burn/flags verb
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Portuguese protesters burned a Swedish flag."   141 PRT SWE

trample/flags verb
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Nigerian protesters trampled a Chilean flag."   141 NGA CHL

tear/flags verb
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Gambian protesters tore a Vietnamese flag."   141 GMB VNM

tear-up/flags verb tear up
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Algerian protesters tore up a Cameroonian flag."   141 DZA CMR

rip/flags verb
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Spanish protesters ripped a Serbian flag."   141 ESP SRB

stamp-on/flags verb stamp on
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Libyan protesters stamped on a Sudanese flag."   141 LBY SDN

set-fire/flags verb set fire
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Vietnamese protesters set fire a Moroccan flag."   141 VNM MAR

hang/flags verb
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Gambian protesters hung a Portuguese flag."   141 GMB PRT

chant/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Polish protesters chanted slogans against Guatemala."   141 POL GTM

shout/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Somali protesters shouted slogans against Rwanda."   141 SOM RWA

scream/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Bolivian protesters screamed slogans against Malawi."   141 BOL MWI

yell/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Ethiopian protesters yelled slogans against Portugal."   141 ETH PRT

wave/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Somali protesters waved slogans against Ethiopia."   141 SOM ETH

carry/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Togolese protesters carried slogans against Ghana."   141 TGO GHA

raise/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Algerian protesters raised slogans against Greece."   141 DZA GRC

unfurl/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Cuban protesters unfurled slogans against Romania."   141 CUB ROU

brandish/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Armenian protesters brandished slogans against India."   141 ARM IND

hold-up/slogans verb hold up
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Rwandan protesters held up slogans against Egypt."   141 RWA EGY

sing/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Indian protesters sang slogans against Ecuador."   141 IND ECU

boycott/boycott verb
  frame  nsubj=actor  obj|obl:from=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:from{election,vote,poll,referendum,parliament,assembly,class,ceremony,session,inauguration,ballot,runoff}
  not    subj{@sport,@culture}
  core   143 boycott
  +  "The Algerian opposition boycotted the election."   143 DZA -

shun/boycott verb
  frame  nsubj=actor  obj|obl:from=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:from{election,vote,poll,referendum,parliament,assembly,class,ceremony,session,inauguration,ballot,runoff}
  not    subj{@sport,@culture}
  core   143 boycott
  +  "The Moroccan opposition shunned the election."   143 MAR -

sit-out/boycott verb sit out
  frame  nsubj=actor  obj|obl:from=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:from{election,vote,poll,referendum,parliament,assembly,class,ceremony,session,inauguration,ballot,runoff}
  not    subj{@sport,@culture}
  core   143 boycott
  +  "The Malaysian opposition sat out the election."   143 MYS -

abstain-from/boycott verb abstain from
  frame  nsubj=actor  obj|obl:from=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:from{election,vote,poll,referendum,parliament,assembly,class,ceremony,session,inauguration,ballot,runoff}
  not    subj{@sport,@culture}
  core   143 boycott
  +  "The Belarusian opposition abstained from the election."   143 BLR -

vigil/mass noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A vigil by Panamanian students ended on Tuesday."   141 PAN -

picket/mass-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A picket by Ethiopian students ended on Tuesday."   141 ETH -

protest-march/mass noun march
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest march by Pakistani students ended on Tuesday."   141 PAK -

protest-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest rally by Romanian students ended on Tuesday."   141 ROU -

counter-protest/mass noun counter-protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A counter-protest by Iranian students ended on Tuesday."   141 IRN -

counterdemonstration/mass noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A counterdemonstration by Indian students ended on Tuesday."   141 IND -

counter-demonstration/mass noun counter-demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A counter-demonstration by Ghanaian students ended on Tuesday."   141 GHA -

mass-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{mass}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A mass protest by Armenian students ended on Tuesday."   141 ARM -

street-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A street protest by Serbian students ended on Tuesday."   141 SRB -

peaceful-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{peaceful}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A peaceful protest by Cameroonian students ended on Tuesday."   141 CMR -

student-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{student}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A student protest by Rwandan students ended on Tuesday."   141 RWA -

anti-government-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{anti-government}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A anti-government protest by Senegalese students ended on Tuesday."   141 SEN -

anti-war-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{anti-war}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A anti-war protest by Norwegian students ended on Tuesday."   141 NOR -

pro-democracy-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{pro-democracy}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A pro-democracy protest by Greek students ended on Tuesday."   141 GRC -

opposition-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{opposition}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A opposition rally by Serbian students ended on Tuesday."   141 SRB -

protest-camp/mass noun camp
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest camp by Nigerian students ended on Tuesday."   141 NGA -

silent-march/mass noun march
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{silent}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A silent march by Ugandan students ended on Tuesday."   141 UGA -

peace-march/mass noun march
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{peace}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A peace march by Ethiopian students ended on Tuesday."   141 ETH -

mass-demonstration/mass noun demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{mass}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A mass demonstration by Mexican students ended on Tuesday."   141 MEX -

mass-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{mass}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A mass rally by Ethiopian students ended on Tuesday."   141 ETH -

protest-action/mass noun action
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest action by Libyan students ended on Tuesday."   141 LBY -

street-demonstration/mass noun demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A street demonstration by Romanian students ended on Tuesday."   141 ROU -

anti-war-demonstration/mass noun demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{anti-war}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A anti-war demonstration by Ugandan students ended on Tuesday."   141 UGA -

anti-government-demonstration/mass noun demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{anti-government}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A anti-government demonstration by Polish students ended on Tuesday."   141 POL -

candlelight-vigil/mass noun vigil
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{candlelight}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A candlelight vigil by Ecuadorian students ended on Tuesday."   141 ECU -

peace-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{peace}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A peace rally by Latvian students ended on Tuesday."   141 LVA -

street-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A street rally by Guatemalan students ended on Tuesday."   141 GTM -

protest-vote/mass noun vote
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest vote by Indian students ended on Tuesday."   141 IND -

human-chain/mass noun chain
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{human}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A human chain by Portuguese students ended on Tuesday."   141 PRT -

civil-disobedience/mass noun disobedience
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{civil}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A civil disobedience by Mexican students ended on Tuesday."   141 MEX -

march/mass-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A march by Mexican students ended on Tuesday."   141 MEX -

walkout/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A walkout by Albanian students ended on Tuesday."   143 ALB -

stoppage/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A stoppage by Nigerian students ended on Tuesday."   143 NGA -

work-stoppage/strike noun stoppage
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{work}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A work stoppage by Cuban students ended on Tuesday."   143 CUB -

general-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{general}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A general strike by Kenyan students ended on Tuesday."   143 KEN -

wildcat-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{wildcat}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A wildcat strike by Hungarian students ended on Tuesday."   143 HUN -

rail-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{rail}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A rail strike by Iranian students ended on Tuesday."   143 IRN -

transport-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{transport}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A transport strike by Bolivian students ended on Tuesday."   143 BOL -

teacher-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{teacher}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A teacher strike by Panamanian students ended on Tuesday."   143 PAN -

doctor-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{doctor}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A doctor strike by Laotian students ended on Tuesday."   143 LAO -

sympathy-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{sympathy}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A sympathy strike by Gambian students ended on Tuesday."   143 GMB -

pay-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{pay}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A pay strike by Polish students ended on Tuesday."   143 POL -

school-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{school}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A school strike by Spanish students ended on Tuesday."   143 ESP -

labour-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{labour}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A labour strike by Guatemalan students ended on Tuesday."   143 GTM -

labor-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{labor}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A labor strike by Rwandan students ended on Tuesday."   143 RWA -

nationwide-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{nationwide}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A nationwide strike by Moroccan students ended on Tuesday."   143 MAR -

national-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{national}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A national strike by Romanian students ended on Tuesday."   143 ROU -

two-day-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{two-day}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A two-day strike by Sudanese students ended on Tuesday."   143 SDN -

one-day-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{one-day}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A one-day strike by Kenyan students ended on Tuesday."   143 KEN -

48-hour-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{48-hour}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A 48-hour strike by Cuban students ended on Tuesday."   143 CUB -

24-hour-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{24-hour}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A 24-hour strike by Finnish students ended on Tuesday."   143 FIN -

indefinite-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{indefinite}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A indefinite strike by Thai students ended on Tuesday."   143 THA -

hartal/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A hartal by Portuguese students ended on Tuesday."   143 PRT -

bandh/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A bandh by Libyan students ended on Tuesday."   143 LBY -

industrial-action/strike noun action
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{industrial}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A industrial action by Panamanian students ended on Tuesday."   143 PAN -

strike-action/strike noun action
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{strike}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A strike action by Ugandan students ended on Tuesday."   143 UGA -

slowdown/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A slowdown by Iranian students ended on Tuesday."   143 IRN -

shutdown/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A shutdown by Latvian students ended on Tuesday."   143 LVA -

warning-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{warning}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A warning strike by Greek students ended on Tuesday."   143 GRC -

sit-down-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{sit-down}
  not    compound{air,missile,drone}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A sit-down strike by Togolese students ended on Tuesday."   143 TGO -

hunger-strike/hunger noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{hunger}
  core   142  when nmod:by|poss|nmod:of|amod{%CVL,%OPP,%REL,%PTY,%country,%JRN,prisoner,activist,detainee,inmate,student,monk,leader}
  +  "A hunger strike by Ethiopian students ended on Tuesday."   142 ETH -

hunger-strike/hunger-1 noun hunger-strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   142  when nmod:by|poss|nmod:of|amod{%CVL,%OPP,%REL,%PTY,%country,%JRN,prisoner,activist,detainee,inmate,student,monk,leader}
  +  "A hunger-strike by Norwegian students ended on Tuesday."   142 NOR -

road-blockade/block noun blockade
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{road}
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A road blockade by Bolivian students ended on Tuesday."   144 BOL -

port-blockade/block noun blockade
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{port}
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A port blockade by Cuban students ended on Tuesday."   144 CUB -

highway-blockade/block noun blockade
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{highway}
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A highway blockade by Guatemalan students ended on Tuesday."   144 GTM -

roadblock/block noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A roadblock by Laotian students ended on Tuesday."   144 LAO -

road-block/block noun block
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{road}
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A road block by Romanian students ended on Tuesday."   144 ROU -

barricade/block-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A barricade by Belarusian students ended on Tuesday."   144 BLR -

occupation/block noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A occupation by Senegalese students ended on Tuesday."   144 SEN -

rioting/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A rioting by Albanian students ended on Tuesday."   145 ALB -

prison-riot/riot noun riot
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{prison}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A prison riot by Polish students ended on Tuesday."   145 POL -

race-riot/riot noun riot
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{race}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A race riot by Mexican students ended on Tuesday."   145 MEX -

food-riot/riot noun riot
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{food}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A food riot by Romanian students ended on Tuesday."   145 ROU -

bread-riot/riot noun riot
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{bread}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A bread riot by Senegalese students ended on Tuesday."   145 SEN -

street-riot/riot noun riot
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A street riot by Ghanaian students ended on Tuesday."   145 GHA -

unrest/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A unrest by Moroccan students ended on Tuesday."   145 MAR -

disturbance/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A disturbance by Kenyan students ended on Tuesday."   145 KEN -

street-violence/riot noun violence
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A street violence by Vietnamese students ended on Tuesday."   145 VNM -

looting/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A looting by Rwandan students ended on Tuesday."   145 RWA -

rampage/riot-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A rampage by Nigerian students ended on Tuesday."   145 NGA -

mob-violence/riot noun violence
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{mob}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A mob violence by Portuguese students ended on Tuesday."   145 PRT -

street-battle/riot noun battle
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A street battle by Norwegian students ended on Tuesday."   145 NOR -

street-fighting/riot noun fighting
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A street fighting by Senegalese students ended on Tuesday."   145 SEN -

civil-unrest/riot noun unrest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{civil}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A civil unrest by Finnish students ended on Tuesday."   145 FIN -

civil-disorder/riot noun disorder
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{civil}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A civil disorder by Panamanian students ended on Tuesday."   145 PAN -

disorder/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A disorder by Thai students ended on Tuesday."   145 THA -

revolt/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A revolt by Indian students ended on Tuesday."   145 IND -

uprising/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A uprising by Spanish students ended on Tuesday."   145 ESP -

insurrection/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A insurrection by Chilean students ended on Tuesday."   145 CHL -

mutiny/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A mutiny by Portuguese students ended on Tuesday."   145 PRT -

upheaval/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A upheaval by Albanian students ended on Tuesday."   145 ALB -

mayhem/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A mayhem by Ecuadorian students ended on Tuesday."   145 ECU -

vandalism/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "The vandalism of Ghanaian workers ended on Tuesday."   145 GHA -

melee/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A melee by Egyptian students ended on Tuesday."   145 EGY -

brawl/riot-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A brawl by Ugandan students ended on Tuesday."   145 UGA -

fracas/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A fracas by Armenian students ended on Tuesday."   145 ARM -

pitched-battle/riot noun battle
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{pitched}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A pitched battle by Cameroonian students ended on Tuesday."   145 CMR -

running-battle/riot noun battle
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{running}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A running battle by Rwandan students ended on Tuesday."   145 RWA -

boycott/boycott-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   143  when nmod:by|poss|amod{%OPP,%PTY,%LEG,%country} nmod:of{election,vote,poll,referendum,parliament,assembly,ceremony}
  +  "The Cuban opposition's boycott of the election went on."   143 CUB -

election-boycott/boycott noun boycott
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{election}
  core   143  when nmod:by|poss|amod{%OPP,%PTY,%LEG,%country} nmod:of{election,vote,poll,referendum,parliament,assembly,ceremony}
  +  "The Rwandan opposition's election boycott of the election went on."   143 RWA -

abstention/boycott noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   143  when nmod:by|poss|amod{%OPP,%PTY,%LEG,%country} nmod:of{election,vote,poll,referendum,parliament,assembly,ceremony}
  +  "The Kenyan opposition's abstention of the election went on."   143 KEN -
