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
  +  "Gambian students marched against the new law."   1412 GMB -

parade/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Belarusian students paraded against the new law."   1412 BLR -

demonstrate/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Finnish students demonstrated against the new law."   1412 FIN -

picket/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Serbian students picketed against the new law."   1412 SRB -

agitate/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Vietnamese students agitated against the new law."   1412 VNM -

mobilise/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Malawian students mobilised against the new law."   1412 MWI -

mobilize/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Belarusian students mobilized against the new law."   1412 BLR -

rise-up/mass verb rise up
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Mexican students rose up against the new law."   1412 MEX -

turn-out/mass verb turn out
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Mexican students turned out against the new law."   1412 MEX -

take-part/mass verb take part
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Cuban students took part against the new law."   1412 CUB -

converge/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Bolivian students converged against the new law."   1412 BOL -

gather/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Egyptian students gathered against the new law."   1412 EGY -

assemble/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Bolivian students assembled against the new law."   1412 BOL -

congregate/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Nigerian students congregated against the new law."   1412 NGA -

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
  +  "Guatemalan students shouted against the new law."   1412 GTM -

boo/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Libyan students booed against the new law."   1412 LBY -

campaign/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Malawian students campaigned against the new law."   1412 MWI -

crowd/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Zambian students crowded against the new law."   1412 ZMB -

mass/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Gambian students massed against the new law."   1412 GMB -

descend/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Finnish students descended against the new law."   1412 FIN -

camp/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Cameroonian students camped against the new law."   1412 CMR -

encamp/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Zambian students encamped against the new law."   1412 ZMB -

swarm/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Ethiopian students swarmed against the new law."   1412 ETH -

stand/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Albanian students stood against the new law."   1412 ALB -

walk/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Malaysian students walked against the new law."   1412 MYS -

stream/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Serbian students streamed against the new law."   1412 SRB -

surge/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Somali students surged against the new law."   1412 SOM -

flock/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Zambian students flocked against the new law."   1412 ZMB -

file/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Albanian students filed against the new law."   1412 ALB -

process/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Bolivian students processed against the new law."   1412 BOL -

throng/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Indian students thronged against the new law."   1412 IND -

pour/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Togolese students poured against the new law."   1412 TGO -

trek/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Bolivian students trekked against the new law."   1412 BOL -

sit-down/mass verb sit down
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Mexican students sat down against the new law."   1412 MEX -

sit-in/mass verb sit in
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Ecuadorian students sat in against the new law."   1412 ECU -

revolt/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Cameroonian students revolted against the new law."   1412 CMR -

rebel/mass verb
  frame  nsubj=actor  obl:against=recipient  obl:in|obl:on|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:against{*}
  not    subj{@sport,@culture}
  core   1413  when obl:for{right,freedom,equality,democracy}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta,ruler}
  core   1412  when obl:against{law,policy,plan,reform,bill,tax,rule,cut,budget,pension reform,war,deal,price,measure}
  core   141
  +  "Panamanian students rebelled against the new law."   1412 PAN -

take/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Algerian students took the streets of the capital."   141 DZA -

pour/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Nepalese students poured the streets of the capital."   141 NPL -

flood/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Senegalese students flooded the streets of the capital."   141 SEN -

fill/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Greek students filled the streets of the capital."   141 GRC -

throng/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Bolivian students thronged the streets of the capital."   141 BOL -

pack/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Iranian students packed the streets of the capital."   141 IRN -

choke/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Swedish students choked the streets of the capital."   141 SWE -

crowd/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Rwandan students crowded the streets of the capital."   141 RWA -

clog/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Pakistani students clogged the streets of the capital."   141 PAK -

jam/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Senegalese students jammed the streets of the capital."   141 SEN -

occupy/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Portuguese students occupied the streets of the capital."   141 PRT -

swarm/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Romanian students swarmed the streets of the capital."   141 ROU -

hit/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Chilean students hit the streets of the capital."   141 CHL -

return/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Chilean students returned the streets of the capital."   141 CHL -

spill/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Armenian students spilled the streets of the capital."   141 ARM -

swamp/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Togolese students swamped the streets of the capital."   141 TGO -

surge/streets verb
  frame  nsubj=actor  obl:against|obl:in|obl:over=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to|obl:into|obl:onto|obl:on|obl:in{street,square,avenue,boulevard,plaza}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Thai students surged the streets of the capital."   141 THA -

stage/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Iranian students staged a protest in the capital."   141 IRN -

mount/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Zambian students mounted a protest in the capital."   141 ZMB -

organise/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Serbian students organised a protest in the capital."   141 SRB -

organize/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Somali students organized a protest in the capital."   141 SOM -

join/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Romanian students joined a protest in the capital."   141 ROU -

lead/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Cameroonian students led a protest in the capital."   141 CMR -

begin/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ethiopian students began a protest in the capital."   141 ETH -

start/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Laotian students started a protest in the capital."   141 LAO -

launch/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ghanaian students launched a protest in the capital."   141 GHA -

continue/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Belarusian students continued a protest in the capital."   141 BLR -

resume/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Finnish students resumed a protest in the capital."   141 FIN -

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
  +  "Greek students convened a protest in the capital."   141 GRC -

conduct/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Serbian students conducted a protest in the capital."   141 SRB -

kick-off/a-protest verb kick off
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Zambian students kicked off a protest in the capital."   141 ZMB -

throw/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Pakistani students threw a protest in the capital."   141 PAK -

stretch/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ghanaian students stretched a protest in the capital."   141 GHA -

keep-up/a-protest verb keep up
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Panamanian students kept up a protest in the capital."   141 PAN -

renew/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Ghanaian students renewed a protest in the capital."   141 GHA -

make/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Sudanese students made a human chain in the capital."   141 SDN -

build/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Somali students built a protest in the capital."   141 SOM -

set-up/a-protest verb set up
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Finnish students set up a protest in the capital."   141 FIN -

put-on/a-protest verb put on
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Somali students put on a protest in the capital."   141 SOM -

plan/a-protest verb
  frame  nsubj=actor  obl:against|obl:outside|obl:in|obl:over|obl:at=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{protest,demonstration,rally,march,sit-in,vigil,picket,street protest,mass protest,protest march,protest rally,silent march,candlelit vigil,candlelight vigil,die-in,protest camp,human chain,procession,counter-demonstration,motorcade,sit-down,mass rally,flash mob,pot-banging}
  not    subj{@sport,@culture}
  core   1411  when obl:against{president,prime minister,%GOV,government,king,junta}
  core   141
  +  "Peruvian students planned a protest in the capital."   141 PER -

stage/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Nigerian nurses staged a walkout over pay."   143 NGA -

hold/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Peruvian miners held a strike over pay."   143 PER -

begin/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Peruvian nurses began a walkout over pay."   143 PER -

start/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Somali nurses started a walkout over pay."   143 SOM -

launch/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Spanish nurses launched a walkout over pay."   143 ESP -

call/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Sudanese miners called a strike over pay."   143 SDN -

declare/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Kenyan nurses declared a walkout over pay."   143 KEN -

join/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Ghanaian miners joined a strike over pay."   143 GHA -

continue/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Somali nurses continued a walkout over pay."   143 SOM -

extend/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Portuguese miners extended a strike over pay."   143 PRT -

resume/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Gambian nurses resumed a walkout over pay."   143 GMB -

mount/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Sudanese nurses mounted a walkout over pay."   143 SDN -

observe/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Chilean miners observed a strike over pay."   143 CHL -

renew/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Libyan nurses renewed a walkout over pay."   143 LBY -

organise/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Latvian miners organised a strike over pay."   143 LVA -

organize/strike verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{strike,walkout,work stoppage,stoppage,general strike,go-slow,hunger strike,slowdown,fast,work-to-rule,wildcat strike,shutdown,lockout,hartal,bandh}
  not    subj{@sport,@culture}
  core   142  when obj{hunger strike,fast}
  core   143
  +  "Ecuadorian miners organized a strike over pay."   143 ECU -

down/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Albanian miners downed tools over pay."   143 ALB -

lay-down/stop-work verb lay down
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Ecuadorian miners laid down tools over pay."   143 ECU -

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
  +  "Sudanese miners dropped tools over pay."   143 SDN -

stop/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Polish miners stopped tools over pay."   143 POL -

refuse/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Libyan miners refused tools over pay."   143 LBY -

abandon/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Cuban miners abandoned tools over pay."   143 CUB -

leave/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Serbian miners left tools over pay."   143 SRB -

halt/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Togolese miners halted tools over pay."   143 TGO -

cease/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Peruvian miners ceased tools over pay."   143 PER -

withhold/stop-work verb
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Guatemalan miners withheld tools over pay."   143 GTM -

set-down/stop-work verb set down
  frame  nsubj=actor  obl:over|obl:against|obl:at|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{tool,work,labour,labor,desk,classroom,overtime,job,pen}
  not    subj{@business}  subj{@sport,@culture}
  core   143
  +  "Togolese miners set down tools over pay."   143 TGO -

walk-out/out-1 verb walk out
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Norwegian teachers walked out over pay."   143 NOR -

walk-off/out verb walk off
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Polish teachers walked off over pay."   143 POL -

strike/out verb
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Thai teachers struck over pay."   143 THA -

stay-away/out verb stay away
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Spanish teachers stayed away over pay."   143 ESP -

stay-home/out verb stay home
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Malawian teachers stayed home over pay."   143 MWI -

stop-work/out verb stop work
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Sudanese teachers stopped work over pay."   143 SDN -

down-tools/out verb down tools
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Indian teachers downed tools over pay."   143 IND -

come-out/out-1 verb come out
  frame  nsubj=actor  obl:over|obl:against|obl:from|obl:for=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obl:over|obl:against|obl:for|obl:from|obl:in{pay,wage,work,condition,job,pension,strike,salary,cut,law,reform,dismissal,plan,school,class,arrear,protest,bonus,hour}
  not    subj{@sport,@culture}
  core   143
  +  "Spanish teachers came out over pay."   143 ESP -

refuse/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Greek prisoners refused food over their cells."   142 GRC -

reject/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Armenian prisoners rejected food over their cells."   142 ARM -

go-without/fasting verb go without
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Ghanaian prisoners went without food over their cells."   142 GHA -

forgo/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Indian prisoners forwent food over their cells."   142 IND -

skip/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Vietnamese prisoners skipped food over their cells."   142 VNM -

renounce/fasting verb
  frame  nsubj=actor  obl:over|obl:against|obl:in=topic
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{food,meal,breakfast,lunch,solid}
  not    subj{@sport,@culture}
  core   142
  +  "Egyptian prisoners renounced food over their cells."   142 EGY -

block/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Vietnamese farmers blocked a highway over the price of milk."   144 VNM -

obstruct/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Chilean farmers obstructed a highway over the price of milk."   144 CHL -

occupy/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Senegalese farmers occupied a highway over the price of milk."   144 SEN -

seal-off/block verb seal off
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Ghanaian farmers sealed off a highway over the price of milk."   144 GHA -

barricade/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Peruvian farmers barricaded a highway over the price of milk."   144 PER -

paralyse/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Vietnamese farmers paralysed a highway over the price of milk."   144 VNM -

paralyze/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Cameroonian farmers paralyzed a highway over the price of milk."   144 CMR -

cut/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Swedish farmers cut a highway over the price of milk."   144 SWE -

cut-off/block verb cut off
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Panamanian farmers cut off a highway over the price of milk."   144 PAN -

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
  +  "Finnish farmers shut down a highway over the price of milk."   144 FIN -

close/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Bolivian farmers closed a highway over the price of milk."   144 BOL -

choke/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Nepalese farmers choked a highway over the price of milk."   144 NPL -

choke-off/block verb choke off
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Norwegian farmers choked off a highway over the price of milk."   144 NOR -

jam/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Egyptian farmers jammed a highway over the price of milk."   144 EGY -

clog/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Sudanese farmers clogged a highway over the price of milk."   144 SDN -

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
  +  "Hungarian farmers encircled a highway over the price of milk."   144 HUN -

surround/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Belarusian farmers surrounded a highway over the price of milk."   144 BLR -

ring/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Ethiopian farmers rang a highway over the price of milk."   144 ETH -

hold-up/block verb hold up
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Ecuadorian farmers held up a highway over the price of milk."   144 ECU -

stop/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Turkish farmers stopped a highway over the price of milk."   144 TUR -

chain/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Algerian farmers chained a highway over the price of milk."   144 DZA -

disrupt/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Pakistani farmers disrupted a highway over the price of milk."   144 PAK -

lock/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Ecuadorian farmers locked a highway over the price of milk."   144 ECU -

snarl/block verb
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Egyptian farmers snarled a highway over the price of milk."   144 EGY -

take-over/block verb take over
  frame  nsubj=actor  obj=recipient  obl:against|obl:over=topic  obl:in|obl:to=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:to{road,highway,bridge,motorway,street,railway,border crossing,crossing,port,entrance,airport,runway,rail line,track,junction,route,intersection,roundabout,refinery,parliament,gate,avenue,line,train,depot,mine,plant,office,ministry,harbour,harbor,tunnel,lorry,convoy,access,building,headquarters,roads,highways}
  not    obl:with{rocket,missile,gunfire}  subj{@sport,@culture}
  core   144
  +  "Polish farmers took over a highway over the price of milk."   144 POL -

set-up/barricades verb set up
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Malaysian farmers set up roadblocks on the highway."   144 MYS -

erect/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Polish farmers erected roadblocks on the highway."   144 POL -

build/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Sudanese farmers built roadblocks on the highway."   144 SDN -

put-up/barricades verb put up
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Senegalese farmers put up roadblocks on the highway."   144 SEN -

man/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Latvian farmers manned roadblocks on the highway."   144 LVA -

throw-up/barricades verb throw up
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Nigerian farmers threw up roadblocks on the highway."   144 NGA -

mount/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Sudanese farmers mounted roadblocks on the highway."   144 SDN -

raise/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Belarusian farmers raised roadblocks on the highway."   144 BLR -

place/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Mexican farmers placed roadblocks on the highway."   144 MEX -

light/barricades verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|obl:against=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{barricade,roadblock,barrier,road block,blockade,bonfire,tent,protest camp}
  not    subj{@sport,@culture}
  core   144
  +  "Ethiopian farmers lit roadblocks on the highway."   144 ETH -

rampage/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Indian students rampaged with police."   145 IND -

riot/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Ecuadorian students rioted with police."   145 ECU -

run-riot/riot verb run riot
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Albanian students ran riot with police."   145 ALB -

run-amok/riot verb run amok
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Gambian students ran amok with police."   145 GMB -

brawl/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Moroccan students brawled with police."   145 MAR -

scuffle/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Swedish students scuffled with police."   145 SWE -

skirmish/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Vietnamese students skirmished with police."   145 VNM -

battle/riot verb
  frame  nsubj=actor  obl:with|obl:against|obj=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with|obl:against{%COP,police,policeman,riot police,security force,guard,officer,gendarme}
  not    subj{@sport,@culture}
  core   145
  +  "Ghanaian students battled with police."   145 GHA -

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
  +  "Ethiopian students grappled with police."   145 ETH -

smash/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Iranian protesters smashed the windows of the Mexican embassy."   145 IRN MEX

trash/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Turkish protesters trashed a police station."   145 TUR -

wreck/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Gambian protesters wrecked the windows of the Romanian embassy."   145 GMB ROU

loot/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Belarusian protesters looted the windows of the Malawian embassy."   145 BLR MWI

burn/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Indian protesters burned the windows of the Bolivian embassy."   145 IND BOL

burn-down/smash verb burn down
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Malawian protesters burned down the windows of the Senegalese embassy."   145 MWI SEN

set-alight/smash verb set alight
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Ethiopian protesters set alight the windows of the Somali embassy."   145 ETH SOM

set-ablaze/smash verb set ablaze
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Latvian protesters set ablaze the windows of the Indian embassy."   145 LVA IND

vandalise/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Rwandan protesters vandalised the windows of the Malawian embassy."   145 RWA MWI

vandalize/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Laotian protesters vandalized the windows of the Armenian embassy."   145 LAO ARM

deface/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Ethiopian protesters defaced the windows of the Laotian embassy."   145 ETH LAO

plunder/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Guatemalan protesters plundered the windows of the Thai embassy."   145 GTM THA

firebomb/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Ugandan protesters firebombed the police."   145 UGA -

storm/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Romanian protesters stormed the windows of the Polish embassy."   145 ROU POL

stone/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Serbian protesters stoned the windows of the Belarusian embassy."   145 SRB BLR

pelt/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Thai protesters pelted the windows of the Algerian embassy."   145 THA DZA

overturn/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Sudanese protesters overturned the windows of the Ecuadorian embassy."   145 SDN ECU

break/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Indian protesters broke the windows of the Serbian embassy."   145 IND SRB

shatter/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Togolese protesters shattered the windows of the Nigerian embassy."   145 TGO NGA

damage/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Mexican protesters damaged the windows of the Cuban embassy."   145 MEX CUB

gut/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Ecuadorian protesters gutted the windows of the Sudanese embassy."   145 ECU SDN

egg/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Greek protesters egged the windows of the Laotian embassy."   145 GRC LAO

splash/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Vietnamese protesters splashed the windows of the Guatemalan embassy."   145 VNM GTM

daub/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Ethiopian protesters daubed the windows of the Belarusian embassy."   145 ETH BLR

tear-down/smash verb tear down
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Norwegian protesters tore down the windows of the Polish embassy."   145 NOR POL

topple/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Ecuadorian protesters toppled the windows of the Romanian embassy."   145 ECU ROU

pull-down/smash verb pull down
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Senegalese protesters pulled down the windows of the Norwegian embassy."   145 SEN NOR

sack/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Ecuadorian protesters sacked the windows of the Senegalese embassy."   145 ECU SEN

stomp/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Polish protesters stomped the windows of the Mexican embassy."   145 POL MEX

break-through/smash verb break through
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Togolese protesters broke through the windows of the Spanish embassy."   145 TGO ESP

pillage/smash verb
  frame  nsubj=actor  obj|obl:with|obl:into=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   subj{protester,demonstrator,crowd,mob,rioter,student,youth,%CVL,%OPP,marcher,supporter,looter,fan,villager,activist,farmer,hooligan}
  need   obj|obl:into{window,shop,store,car,bus,building,embassy,consulate,police station,office,headquarters,parliament,station,bank,vehicle,house,church,mosque,door,gate,ministry,school,statue,market,warehouse,monument,police,policeman,officer,%COP,lorry,truck,airport,hotel,restaurant,court,prison,town hall,city hall}
  not    obj{record}  subj{@sport,@culture}
  core   145
  +  "Iranian protesters pillaged the windows of the Egyptian embassy."   145 IRN EGY

throw/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Cameroonian protesters threw stones at police."   145 CMR -

hurl/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Gambian protesters hurled stones at police."   145 GMB -

lob/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Ghanaian protesters lobbed stones at police."   145 GHA -

fling/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Greek protesters flung stones at police."   145 GRC -

toss/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Rwandan protesters tossed stones at police."   145 RWA -

pelt/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Ugandan protesters pelted stones at police."   145 UGA -

rain/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Panamanian protesters rained stones at police."   145 PAN -

shower/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Algerian protesters showered stones at police."   145 DZA -

cast/missiles verb
  frame  nsubj=actor  obl:at|obl:against|obl:on|obl:into|obj=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:with{stone,rock,bottle,egg,petrol bomb,molotov cocktail,firebomb,brick,paint,tomato,firework,flare,pebble,shoe,cobblestone,cocktail,paving stone,missile,ink,manure,can}
  not    subj{@sport,@culture}
  core   145
  +  "Polish protesters cast stones at police."   145 POL -

burn/flags verb
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Nigerian protesters burned a Norwegian flag."   141 NGA NOR

trample/flags verb
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Indian protesters trampled a Nepalese flag."   141 IND NPL

tear/flags verb
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Ecuadorian protesters tore an Armenian flag."   141 ECU ARM

tear-up/flags verb tear up
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Zambian protesters tore up a Mexican flag."   141 ZMB MEX

rip/flags verb
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Laotian protesters ripped a Senegalese flag."   141 LAO SEN

set-fire/flags verb set fire
  frame  nsubj=actor  obj|obl:on|nmod:of|amod=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:on{flag,effigy,portrait,picture,passport,copy,banner}
  not    subj{@sport,@culture}
  core   141
  +  "Moroccan protesters set fire an Egyptian flag."   141 MAR EGY

chant/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Nigerian protesters chanted slogans against Portugal."   141 NGA PRT

shout/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Pakistani protesters shouted slogans against Chile."   141 PAK CHL

scream/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Libyan protesters screamed slogans against Morocco."   141 LBY MAR

yell/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Zambian protesters yelled slogans against Libya."   141 ZMB LBY

wave/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Kenyan protesters waved slogans against Sudan."   141 KEN SDN

carry/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Armenian protesters carried slogans against Sweden."   141 ARM SWE

raise/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Malaysian protesters raised slogans against Mexico."   141 MYS MEX

unfurl/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Belarusian protesters unfurled slogans against Laos."   141 BLR LAO

brandish/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Panamanian protesters brandished slogans against Egypt."   141 PAN EGY

hold-up/slogans verb hold up
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Portuguese protesters held up slogans against Bolivia."   141 PRT BOL

sing/slogans verb
  frame  nsubj=actor  obl:against|obl:at|nmod:against|obl:outside=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj{slogan,banner,placard,flag,sign,insult,abuse}
  not    subj{@sport,@culture}
  core   141
  +  "Nepalese protesters sang slogans against Turkey."   141 NPL TUR

boycott/boycott verb
  frame  nsubj=actor  obj|obl:from=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:from{election,vote,poll,referendum,parliament,assembly,class,ceremony,session,inauguration,ballot,runoff}
  not    subj{@sport,@culture}
  core   143 boycott
  +  "The Cameroonian opposition boycotted the election."   143 CMR -

shun/boycott verb
  frame  nsubj=actor  obj|obl:from=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:from{election,vote,poll,referendum,parliament,assembly,class,ceremony,session,inauguration,ballot,runoff}
  not    subj{@sport,@culture}
  core   143 boycott
  +  "The Latvian opposition shunned the election."   143 LVA -

sit-out/boycott verb sit out
  frame  nsubj=actor  obj|obl:from=recipient
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,%REF,%SOC,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,monk,marcher,miner,driver,trucker,settler,youth,mob,rioter,fan,opponent,union,fisherman,mother,pensioner,veteran,taxi driver,million,man,prisoner,mourner,follower,loyalist,dockworker,picket,parent,pilgrim,widow,relative}
  need   obj|obl:from{election,vote,poll,referendum,parliament,assembly,class,ceremony,session,inauguration,ballot,runoff}
  not    subj{@sport,@culture}
  core   143 boycott
  +  "The Panamanian opposition sat out the election."   143 PAN -

vigil/mass noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A vigil by Gambian students ended on Tuesday."   141 GMB -

picket/mass-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A picket by Gambian students ended on Tuesday."   141 GMB -

protest-march/mass noun march
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest march by Kenyan students ended on Tuesday."   141 KEN -

protest-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest rally by Moroccan students ended on Tuesday."   141 MAR -

counter-protest/mass noun counter-protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A counter-protest by Ethiopian students ended on Tuesday."   141 ETH -

counterdemonstration/mass noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A counterdemonstration by Moroccan students ended on Tuesday."   141 MAR -

counter-demonstration/mass noun counter-demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A counter-demonstration by Togolese students ended on Tuesday."   141 TGO -

mass-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{mass}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A mass protest by Somali students ended on Tuesday."   141 SOM -

street-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A street protest by Malaysian students ended on Tuesday."   141 MYS -

peaceful-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{peaceful}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A peaceful protest by Swedish students ended on Tuesday."   141 SWE -

student-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{student}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A student protest by Nepalese students ended on Tuesday."   141 NPL -

anti-government-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{anti-government}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A anti-government protest by Mexican students ended on Tuesday."   141 MEX -

anti-war-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{anti-war}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A anti-war protest by Zambian students ended on Tuesday."   141 ZMB -

pro-democracy-protest/mass noun protest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{pro-democracy}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A pro-democracy protest by Panamanian students ended on Tuesday."   141 PAN -

opposition-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{opposition}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A opposition rally by Vietnamese students ended on Tuesday."   141 VNM -

protest-camp/mass noun camp
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest camp by Zambian students ended on Tuesday."   141 ZMB -

silent-march/mass noun march
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{silent}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A silent march by Egyptian students ended on Tuesday."   141 EGY -

peace-march/mass noun march
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{peace}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A peace march by Nepalese students ended on Tuesday."   141 NPL -

mass-demonstration/mass noun demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{mass}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A mass demonstration by Sudanese students ended on Tuesday."   141 SDN -

mass-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{mass}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A mass rally by Polish students ended on Tuesday."   141 POL -

protest-action/mass noun action
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest action by Egyptian students ended on Tuesday."   141 EGY -

street-demonstration/mass noun demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A street demonstration by Swedish students ended on Tuesday."   141 SWE -

anti-war-demonstration/mass noun demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{anti-war}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A anti-war demonstration by Ethiopian students ended on Tuesday."   141 ETH -

anti-government-demonstration/mass noun demonstration
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{anti-government}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A anti-government demonstration by Senegalese students ended on Tuesday."   141 SEN -

candlelight-vigil/mass noun vigil
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{candlelight}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A candlelight vigil by Greek students ended on Tuesday."   141 GRC -

peace-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{peace}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A peace rally by Egyptian students ended on Tuesday."   141 EGY -

street-rally/mass noun rally
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A street rally by Albanian students ended on Tuesday."   141 ALB -

protest-vote/mass noun vote
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{protest}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A protest vote by Kenyan students ended on Tuesday."   141 KEN -

human-chain/mass noun chain
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{human}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A human chain by Malaysian students ended on Tuesday."   141 MYS -

civil-disobedience/mass noun disobedience
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{civil}
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A civil disobedience by Kenyan students ended on Tuesday."   141 KEN -

march/mass-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{time,event,progress}  compound{death}  compound|amod{campaign}
  core   141
  +  "A march by Kenyan students ended on Tuesday."   141 KEN -

walkout/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A walkout by Belarusian students ended on Tuesday."   143 BLR -

stoppage/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A stoppage by Indian students ended on Tuesday."   143 IND -

work-stoppage/strike noun stoppage
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{work}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A work stoppage by Panamanian students ended on Tuesday."   143 PAN -

general-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{general}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A general strike by Nepalese students ended on Tuesday."   143 NPL -

wildcat-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{wildcat}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A wildcat strike by Finnish students ended on Tuesday."   143 FIN -

rail-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{rail}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A rail strike by Panamanian students ended on Tuesday."   143 PAN -

transport-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{transport}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A transport strike by Nepalese students ended on Tuesday."   143 NPL -

teacher-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{teacher}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A teacher strike by Peruvian students ended on Tuesday."   143 PER -

doctor-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{doctor}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A doctor strike by Ethiopian students ended on Tuesday."   143 ETH -

sympathy-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{sympathy}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A sympathy strike by Ecuadorian students ended on Tuesday."   143 ECU -

pay-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{pay}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A pay strike by Libyan students ended on Tuesday."   143 LBY -

school-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{school}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A school strike by Swedish students ended on Tuesday."   143 SWE -

labour-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{labour}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A labour strike by Serbian students ended on Tuesday."   143 SRB -

labor-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{labor}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A labor strike by Albanian students ended on Tuesday."   143 ALB -

nationwide-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{nationwide}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A nationwide strike by Cameroonian students ended on Tuesday."   143 CMR -

national-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{national}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A national strike by Mexican students ended on Tuesday."   143 MEX -

two-day-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{two-day}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A two-day strike by Spanish students ended on Tuesday."   143 ESP -

one-day-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{one-day}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A one-day strike by Ethiopian students ended on Tuesday."   143 ETH -

48-hour-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{48-hour}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A 48-hour strike by Panamanian students ended on Tuesday."   143 PAN -

24-hour-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{24-hour}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A 24-hour strike by Vietnamese students ended on Tuesday."   143 VNM -

indefinite-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{indefinite}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A indefinite strike by Pakistani students ended on Tuesday."   143 PAK -

hartal/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A hartal by Nepalese students ended on Tuesday."   143 NPL -

bandh/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A bandh by Algerian students ended on Tuesday."   143 DZA -

industrial-action/strike noun action
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{industrial}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A industrial action by Panamanian students ended on Tuesday."   143 PAN -

strike-action/strike noun action
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{strike}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A strike action by Romanian students ended on Tuesday."   143 ROU -

slowdown/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A slowdown by Finnish students ended on Tuesday."   143 FIN -

shutdown/strike noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A shutdown by Ugandan students ended on Tuesday."   143 UGA -

warning-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{warning}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A warning strike by Latvian students ended on Tuesday."   143 LVA -

sit-down-strike/strike noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{sit-down}
  not    compound|amod{air,missile,drone,government,partial,internet,power}  nmod:of{economy,growth,government,power,website}
  core   143
  +  "A sit-down strike by Algerian students ended on Tuesday."   143 DZA -

hunger-strike/hunger noun strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{hunger}
  core   142  when nmod:by|poss|nmod:of|amod{%CVL,%OPP,%REL,%PTY,%country,%JRN,prisoner,activist,detainee,inmate,student,monk,leader}
  +  "A hunger strike by Malawian students ended on Tuesday."   142 MWI -

hunger-strike/hunger-1 noun hunger-strike
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   142  when nmod:by|poss|nmod:of|amod{%CVL,%OPP,%REL,%PTY,%country,%JRN,prisoner,activist,detainee,inmate,student,monk,leader}
  +  "A hunger-strike by Mexican students ended on Tuesday."   142 MEX -

road-blockade/block noun blockade
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{road}
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A road blockade by Guatemalan students ended on Tuesday."   144 GTM -

port-blockade/block noun blockade
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{port}
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A port blockade by Nigerian students ended on Tuesday."   144 NGA -

highway-blockade/block noun blockade
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{highway}
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A highway blockade by Serbian students ended on Tuesday."   144 SRB -

roadblock/block noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A roadblock by Senegalese students ended on Tuesday."   144 SEN -

road-block/block noun block
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{road}
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A road block by Pakistani students ended on Tuesday."   144 PAK -

barricade/block-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A barricade by Libyan students ended on Tuesday."   144 LBY -

occupation/block noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   144  when nmod:by|nmod:of|poss|compound{farmer,trucker,driver,student,protester,demonstrator,activist,worker,villager,fisherman,miner,striker,%AGR,%LAB}
  +  "A occupation by Ugandan students ended on Tuesday."   144 UGA -

rioting/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A rioting by Portuguese students ended on Tuesday."   145 PRT -

prison-riot/riot noun riot
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{prison}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A prison riot by Cameroonian students ended on Tuesday."   145 CMR -

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
  +  "A food riot by Kenyan students ended on Tuesday."   145 KEN -

bread-riot/riot noun riot
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{bread}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A bread riot by Libyan students ended on Tuesday."   145 LBY -

street-riot/riot noun riot
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A street riot by Rwandan students ended on Tuesday."   145 RWA -

street-violence/riot noun violence
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A street violence by Romanian students ended on Tuesday."   145 ROU -

looting/riot noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A looting by Somali students ended on Tuesday."   145 SOM -

rampage/riot-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A rampage by Vietnamese students ended on Tuesday."   145 VNM -

mob-violence/riot noun violence
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{mob}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "A mob violence by Indian students ended on Tuesday."   145 IND -

street-battle/riot noun battle
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "The street battle of Romanian workers ended on Tuesday."   145 ROU -

street-fighting/riot noun fighting
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{street}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|poss|amod|compound|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,protester,student,youth,prisoner,prison,mob,crowd,worker,fan,resident,villager}
  +  "The street fighting of Cameroonian workers ended on Tuesday."   145 CMR -

unrest/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A unrest by Egyptian students ended on Tuesday."   145 EGY -

disturbance/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A disturbance by Nigerian students ended on Tuesday."   145 NGA -

civil-unrest/unrest noun unrest
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{civil}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A civil unrest by Gambian students ended on Tuesday."   145 GMB -

civil-disorder/unrest noun disorder
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{civil}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A civil disorder by Guatemalan students ended on Tuesday."   145 GTM -

disorder/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A disorder by Swedish students ended on Tuesday."   145 SWE -

revolt/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A revolt by Chilean students ended on Tuesday."   145 CHL -

uprising/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A uprising by Belarusian students ended on Tuesday."   145 BLR -

insurrection/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A insurrection by Swedish students ended on Tuesday."   145 SWE -

upheaval/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A upheaval by Norwegian students ended on Tuesday."   145 NOR -

mayhem/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A mayhem by Pakistani students ended on Tuesday."   145 PAK -

vandalism/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "The vandalism of Cuban workers ended on Tuesday."   145 CUB -

melee/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A melee by Libyan students ended on Tuesday."   145 LBY -

brawl/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A brawl by Swedish students ended on Tuesday."   145 SWE -

fracas/unrest noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "A fracas by Albanian students ended on Tuesday."   145 ALB -

pitched-battle/unrest noun battle
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{pitched}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "The pitched battle of Pakistani workers ended on Tuesday."   145 PAK -

running-battle/unrest noun battle
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{running}
  not    nmod:of{emotion,market,opinion}
  core   145  when nmod:by|nmod:of|nmod:against{%country,%CVL,%OPP,%EDU,%LAB,%REL,%MIL,protester,student,youth,prisoner,mob,crowd,worker,fan,resident,villager,soldier}
  +  "The running battle of Malaysian workers ended on Tuesday."   145 MYS -

boycott/boycott-1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   143  when nmod:by|poss|amod{%OPP,%PTY,%LEG,%country} nmod:of{election,vote,poll,referendum,parliament,assembly,ceremony}
  +  "The Peruvian opposition's boycott of the election went on."   143 PER -

election-boycott/boycott noun boycott
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  need   compound|amod{election}
  core   143  when nmod:by|poss|amod{%OPP,%PTY,%LEG,%country} nmod:of{election,vote,poll,referendum,parliament,assembly,ceremony}
  +  "The Bolivian opposition's election boycott of the election went on."   143 BOL -

abstention/boycott noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against|nmod:over|nmod:outside=recipient  nmod:in|nmod:at=place
  core   143  when nmod:by|poss|amod{%OPP,%PTY,%LEG,%country} nmod:of{election,vote,poll,referendum,parliament,assembly,ceremony}
  +  "The Gambian opposition's abstention of the election went on."   143 GMB -
