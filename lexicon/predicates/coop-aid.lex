# AID (CAMEO 07), wider: giving, lending, arming, feeding, rescuing, guarding, taking in; the nouns of what is given; idioms of help.

give/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Belgium gave medicine to Uruguay."   073 BEL URY
  -  "The aunt handed a blanket to the boy." none

send/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Honduras sent medicine to Romania."   073 HND ROU

hand/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Sweden handed medicine to Jordan."   073 SWE JOR

hand-out/things verb hand out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Rwanda handed out medicine to Nepal."   073 RWA NPL

grant/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Bulgaria granted medicine to Vietnam."   073 BGR VNM

pour/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Greece poured medicine to Fiji."   073 GRC FJI

pump/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Uruguay pumped medicine to Belgium."   073 URY BEL

inject/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Cambodia injected medicine to Uruguay."   073 KHM URY

dispatch/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Gabon dispatched medicine to Romania."   073 GAB ROU

despatch/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Hungary despatched medicine to Jordan."   073 HUN JOR

fly/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Liberia flew medicine to Nepal."   073 LBR NPL

fly-in/things verb fly in
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Malta flew in medicine to Vietnam."   073 MLT VNM

ferry/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Indonesia ferried medicine to Bhutan."   073 IDN BTN

carry/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Romania carried medicine to Fiji."   073 ROU FJI

bring/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Yemen brought medicine to Belgium."   073 YEM BEL

haul/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Poland hauled medicine to Uruguay."   073 POL URY

parachute/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Lebanon parachuted medicine to Romania."   073 LBN ROU

transport/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Kenya transported medicine to Jordan."   073 KEN JOR

dole-out/things verb dole out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Norway doled out medicine to Nepal."   073 NOR NPL

ration/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Peru rationed medicine to Vietnam."   073 PER VNM

allot/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Jordan alloted medicine to Bhutan."   073 JOR BTN

assign/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Mongolia assigned medicine to Fiji."   073 MNG FJI

apportion/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Ghana apportioned medicine to Belgium."   073 GHA BEL

set-aside/things verb set aside
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Laos set aside medicine to Uruguay."   073 LAO URY

bestow/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Iceland bestowed medicine to Romania."   073 ISL ROU

furnish/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Bolivia furnished medicine to Jordan."   073 BOL JOR

present/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Angola presented medicine to Nepal."   073 AGO NPL

offload/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Nepal offloaded medicine to Vietnam."   073 NPL VNM

unload/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Estonia unloaded medicine in Bhutan."   073 EST BTN

land/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Kuwait landed medicine to Fiji."   073 KWT FJI

pass-out/things verb pass out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Senegal passed out medicine to Belgium."   073 SEN BEL

share-out/things verb share out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Paraguay shared out medicine to Uruguay."   073 PRY URY

ship/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Denmark shipped medicine to Romania."   073 DNK ROU

ship-in/things verb ship in
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Zambia shipped in medicine to Jordan."   073 ZMB JOR

bring-in/things verb bring in
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Vietnam brought in medicine to Nepal."   073 VNM NPL

truck-in/things verb truck in
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Oman trucked in medicine to Vietnam."   073 OMN VNM

drop/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Chile dropped medicine to Bhutan."   073 CHL BTN

release/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Portugal released medicine to Fiji."   073 PRT FJI

loan/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Cuba loaned medicine to Uruguay."   073 CUB URY

hand-over/things verb hand over
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Finland handed over medicine to Romania."   073 FIN ROU

get/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Bhutan got medicine to Jordan."   073 BTN JOR

rush-in/things verb rush in
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Uganda rushed in medicine to Nepal."   073 UGA NPL

send-in/things verb send in
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Slovenia sent in medicine to Vietnam."   073 SVN VNM

pack-off/things verb pack off
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Ecuador packed off medicine for Bhutan."   073 ECU BTN

deliver/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Qatar delivered medicine to Fiji."   073 QAT FJI

distribute/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Namibia distributed medicine to Belgium."   073 NAM BEL

provide/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Austria provided medicine to Uruguay."   073 AUT URY

supply/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Fiji supplied medicine to Romania."   073 FJI ROU

donate/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Albania donated medicine to Jordan."   073 ALB JOR

contribute/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Thailand contributed medicine to Nepal."   073 THA NPL

throw/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Croatia threw medicine to Vietnam."   073 HRV VNM

slip/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Panama slipped medicine to Bhutan."   073 PAN BTN

spend/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Tunisia spent medicine to Belgium."   073 TUN BEL

route/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Honduras routed medicine to Romania."   073 HND ROU

fork-out/things verb fork out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Sweden forked out medicine to Jordan."   073 SWE JOR

shell-out/things verb shell out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Rwanda shelled out medicine to Nepal."   073 RWA NPL

put-up/things verb put up
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Ethiopia put up medicine in Bhutan."   073 ETH BTN

stump-up/things verb stump up
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Greece stumped up medicine to Fiji."   073 GRC FJI

ladle-out/things verb ladle out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Uruguay ladled out medicine to Belgium."   073 URY BEL

serve/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Cambodia served medicine to Uruguay."   073 KHM URY

haul-in/things verb haul in
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Gabon hauled in medicine to Romania."   073 GAB ROU

pass/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Hungary passed medicine to Jordan."   073 HUN JOR

issue/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Liberia issued medicine to Nepal."   073 LBR NPL

administer/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Malta administered medicine to Vietnam."   073 MLT VNM

extend/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Indonesia extended medicine to Bhutan."   073 IDN BTN

run/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Romania ran medicine to Fiji."   073 ROU FJI

spare/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Yemen spared medicine to Belgium."   073 YEM BEL

succour/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Poland succoured the government of Uruguay."   070 POL URY
  -  "The rain relieved the gardeners." none

relieve/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Lebanon relieved the government of Romania."   070 LBN ROU

tide-over/whom verb tide over
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Kenya tided over the government of Jordan."   070 KEN JOR

shore-up/whom verb shore up
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Norway shored up the government of Nepal."   070 NOR NPL

prop-up/whom verb prop up
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Peru propped up the government of Vietnam."   070 PER VNM

sustain/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Jordan sustained the government of Bhutan."   070 JOR BTN

nourish/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Ghana nourished the government of Belgium."   070 GHA BEL

sponsor/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Iceland sponsored the government of Romania."   070 ISL ROU

resupply/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Bolivia resupplied the government of Jordan."   070 BOL JOR

restock/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Angola restocked the government of Nepal."   070 AGO NPL

stock/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Nepal stocked the government of Vietnam."   070 NPL VNM

reimburse/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Estonia reimbursed the government of Bhutan."   070 EST BTN

bankroll/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Kuwait bankrolled the government of Fiji."   070 KWT FJI

assist/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Senegal assisted the government of Belgium."   070 SEN BEL

back-up/whom verb back up
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Denmark backed up the government of Romania."   070 DNK ROU

help-out/whom verb help out
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Zambia helped out the government of Jordan."   070 ZMB JOR

aid/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Vietnam aided the government of Nepal."   070 VNM NPL

buttress/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Oman buttressed the government of Vietnam."   070 OMN VNM

feedclothe/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Chile feedclothed refugees in Bhutan."   073 CHL BTN
  -  "The farmer fed his hens." none

house/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Portugal housed refugees in Fiji."   073 PRT FJI

accommodate/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Malawi accommodated refugees in Belgium."   073 MWI BEL

lodge/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Cuba lodged refugees in Uruguay."   073 CUB URY

nurse/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Finland nursed refugees in Romania."   073 FIN ROU

treat/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Bhutan treated refugees in Jordan."   073 BTN JOR

tend/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Uganda tended refugees in Nepal."   073 UGA NPL

evacuate/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Slovenia evacuated refugees in Vietnam."   073 SVN VNM

airextricate/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Ecuador airextricated refugees in Bhutan."   073 ECU BTN

pluck/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Qatar plucked refugees in Fiji."   073 QAT FJI

save/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Namibia saved refugees in Belgium."   073 NAM BEL

winch/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Austria winched refugees in Uruguay."   073 AUT URY

dig-out/relief verb dig out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Fiji dug out refugees in Romania."   073 FJI ROU

heal/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Albania healed refugees in Jordan."   073 ALB JOR

bandage/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Croatia bandaged refugees in Vietnam."   073 HRV VNM

billet/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Panama billeted refugees in Bhutan."   073 PAN BTN

pull-out/relief verb pull out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Latvia pulled out refugees in Fiji."   073 LVA FJI

fish-out/relief verb fish out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Tunisia fished out refugees in Belgium."   073 TUN BEL

ferry/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Belgium ferried refugees in Uruguay."   073 BEL URY

fly-out/relief verb fly out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Honduras flew out refugees in Romania."   073 HND ROU

rehouse/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Sweden rehoused refugees in Jordan."   073 SWE JOR

operate-on/relief verb operate on
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Rwanda operated on refugees in Nepal."   073 RWA NPL

look-after/relief verb look after
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Bulgaria looked after refugees in Vietnam."   073 BGR VNM

care-for/relief verb care for
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Ethiopia cared for refugees in Bhutan."   073 ETH BTN

rescue/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Greece rescued refugees in Fiji."   073 GRC FJI

tend-to/relief verb tend to
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Uruguay tended to refugees in Belgium."   073 URY BEL

bring-out/relief verb bring out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Cambodia brought out refugees in Uruguay."   073 KHM URY

winch-up/relief verb winch up
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Gabon winched up refugees in Romania."   073 GAB ROU

lead-out/relief verb lead out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Hungary led out refugees in Jordan."   073 HUN JOR

provision/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Liberia provisioned refugees in Nepal."   073 LBR NPL

attend-to/relief verb attend to
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Malta attended to refugees in Vietnam."   073 MLT VNM

succor/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Indonesia succored refugees in Bhutan."   073 IDN BTN

minister-to/relief verb minister to
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Romania ministered to refugees in Fiji."   073 ROU FJI

operate/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Yemen operated on survivors in Belgium."   073 YEM -

work/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Poland worked on survivors in Uruguay."   073 POL -

tend/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Lebanon tended on survivors in Romania."   073 LBN -

attend/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Kenya attended on survivors in Jordan."   073 KEN -

minister/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Norway ministered on survivors in Nepal."   073 NOR -

respond/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Peru responded on survivors in Vietnam."   073 PER -

set-up/camp verb set up
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Jordan set up a field hospital in Bhutan."   073 JOR BTN

open/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Mongolia opened a field hospital in Fiji."   073 MNG FJI

run/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Ghana ran a field hospital in Belgium."   073 GHA BEL

establish/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Laos established a field hospital in Uruguay."   073 LAO URY

pitch/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Iceland pitched a field hospital in Romania."   073 ISL ROU

erect/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Bolivia erected a field hospital in Jordan."   073 BOL JOR

mount/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Angola mounted a field hospital in Nepal."   073 AGO NPL

organise/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Nepal organised a field hospital in Vietnam."   073 NPL VNM

organize/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Estonia organized a field hospital in Bhutan."   073 EST BTN

launch/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Kuwait launched a field hospital in Fiji."   073 KWT FJI

put-up/camp verb put up
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Senegal put up a field hospital in Belgium."   073 SEN BEL

build/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Paraguay built a field hospital in Uruguay."   073 PRY URY

operate/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Denmark operated a field hospital in Romania."   073 DNK ROU

conduct/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Zambia conducted a field hospital in Jordan."   073 ZMB JOR

staff/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Vietnam staffed a field hospital in Nepal."   073 VNM NPL

carry-out/camp verb carry out
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Oman carried out a field hospital in Vietnam."   073 OMN VNM

begin/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Chile began a field hospital in Bhutan."   073 CHL BTN

start/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Portugal started a field hospital in Fiji."   073 PRT FJI

pay-for/money verb pay for
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Malawi paid for the bill for a hospital in Belgium."   071 MWI BEL
  -  "The singer renovated a school." none

bankroll/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Finland bankrolled the bill for a hospital in Romania."   071 FIN ROU

subsidise/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Bhutan subsidised the bill for a hospital in Jordan."   071 BTN JOR

subsidize/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Uganda subsidized the bill for a hospital in Nepal."   071 UGA NPL

fund/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Slovenia funded a hospital in Vietnam."   071 SVN VNM

finance/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Ecuador financed a hospital in Bhutan."   071 ECU BTN

rebuild/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Qatar rebuilt a hospital in Fiji."   071 QAT FJI

reconstruct/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Namibia reconstructed a hospital in Belgium."   071 NAM BEL

foot/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Austria footed a hospital in Uruguay."   071 AUT URY

cover/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Albania covered a hospital in Jordan."   071 ALB JOR

renovate/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Thailand renovated a hospital in Nepal."   071 THA NPL

refurbish/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Croatia refurbished a hospital in Vietnam."   071 HRV VNM

electrify/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Panama electrified a hospital in Bhutan."   071 PAN BTN

support/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Latvia supported a hospital in Fiji."   071 LVA FJI

build/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Tunisia built a hospital in Belgium."   071 TUN BEL

equip/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Belgium equipped the bill for a hospital in Uruguay."   071 BEL URY

sponsor/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Honduras sponsored the bill for a hospital in Romania."   071 HND ROU

construct/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Sweden constructed a hospital in Jordan."   071 SWE JOR

restore/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Rwanda restored a hospital in Nepal."   071 RWA NPL

cancel/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Bulgaria cancelled the debts of Vietnam."   071 BGR VNM

write-off/debt verb write off
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Ethiopia wrote off the debts of Bhutan."   071 ETH BTN

wipe-out/debt verb wipe out
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Greece wiped out the debts of Fiji."   071 GRC FJI

reschedule/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Uruguay rescheduled the debts of Belgium."   071 URY BEL

restructure/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Cambodia restructured the debts of Uruguay."   071 KHM URY

forgive/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Gabon forgave the debts of Romania."   071 GAB ROU

erase/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Liberia erased the debts of Nepal."   071 LBR NPL

defer/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Malta deferred the debts of Vietnam."   071 MLT VNM

waive/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Indonesia waived the debts of Bhutan."   071 IDN BTN

scrap/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Romania scrapped the debts of Fiji."   071 ROU FJI

annul/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Yemen annuled the debts of Belgium."   071 YEM BEL

remit/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Poland remited the debts of Uruguay."   071 POL URY

halve/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Lebanon halved the debts of Romania."   071 LBN ROU

refinance/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Norway refinanced the debts of Nepal."   071 NOR NPL

lighten/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Peru lightened the debts of Vietnam."   071 PER VNM

drop/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Jordan dropped the debts of Bhutan."   071 JOR BTN

take-over/debt verb take over
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Mongolia took over the debts of Fiji."   071 MNG FJI

restore/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Nepal restored a loan to Vietnam."   071 NPL VNM

unlock/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Estonia unlocked a loan to Bhutan."   071 EST BTN

extend/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Senegal extended a loan to Belgium."   071 SEN BEL

advance/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Paraguay advanced a loan to Uruguay."   071 PRY URY

renew/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Denmark renewed a loan to Romania."   071 DNK ROU

double/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Zambia doubled a loan to Jordan."   071 ZMB JOR

increase/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Vietnam increased a loan to Nepal."   071 VNM NPL

raise/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Oman raised a loan to Vietnam."   071 OMN VNM

boost/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Chile boosted a loan to Bhutan."   071 CHL BTN

step-up/fund verb step up
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Portugal stepped up a loan to Fiji."   071 PRT FJI

release/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Malawi released a loan to Belgium."   071 MWI BEL

pay/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Cuba paid a loan to Uruguay."   071 CUB URY

pay-out/fund verb pay out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Finland paid out a loan to Romania."   071 FIN ROU

sanction/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Bhutan sanctioned a loan to Jordan."   071 BTN JOR

award/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Uganda awarded a loan to Nepal."   071 UGA NPL

arrange/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Slovenia arranged a loan to Vietnam."   071 SVN VNM

throw/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Ecuador threw a loan to Bhutan."   071 ECU BTN

grant/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Qatar granted a loan to Fiji."   071 QAT FJI

expand/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Namibia expanded a loan to Belgium."   071 NAM BEL

triple/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Austria tripled a loan to Uruguay."   071 AUT URY

top-up/fund verb top up
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Fiji topped up a loan to Romania."   071 FJI ROU

wire/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Albania wired a loan to Jordan."   071 ALB JOR

make/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Thailand made a loan to Nepal."   071 THA NPL

clear/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Croatia cleared a loan to Vietnam."   071 HRV VNM

allocate/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Panama allocated a loan to Bhutan."   071 PAN BTN

put-together/fund verb put together
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Latvia put together a loan to Fiji."   071 LVA FJI

restart/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Tunisia restarted a loan to Belgium."   071 TUN BEL

allot/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Belgium alloted a loan to Uruguay."   071 BEL URY

earmark/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Honduras earmarked a loan to Romania."   071 HND ROU

give/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Sweden gave a loan to Jordan."   071 SWE JOR

provide/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Rwanda provided a loan to Nepal."   071 RWA NPL

rearm/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Bulgaria rearmed the army of Vietnam."   072 BGR VNM
  -  "The tailor outfitted the groom." none

outfit/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Ethiopia outfitted the army of Bhutan."   072 ETH BTN

kit-out/arm verb kit out
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Greece kitted out the army of Fiji."   072 GRC FJI

fit-out/arm verb fit out
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Uruguay fited out the army of Belgium."   072 URY BEL

mentor/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Cambodia mentored the army of Uruguay."   072 KHM URY

drill/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Gabon drilled the army of Romania."   072 GAB ROU

school/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Hungary schooled the army of Jordan."   072 HUN JOR

coach/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Liberia coached the army of Nepal."   072 LBR NPL

modernise/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Romania modernised the army of Fiji."   072 ROU FJI

modernize/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Yemen modernized the army of Belgium."   072 YEM BEL

equip/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Lebanon equipped the army of Romania."   072 LBN ROU

train/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Norway trained the army of Nepal."   072 NOR NPL

retrain/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Peru retrained the army of Vietnam."   072 PER VNM

send/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Jordan sent doctors to Bhutan."   073 JOR BTN
  -  "The hospital sent doctors to a course." none

dispatch/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Mongolia dispatched doctors to Fiji."   073 MNG FJI

despatch/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Ghana despatched doctors to Belgium."   073 GHA BEL

deploy/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Laos deployed doctors to Uruguay."   073 LAO URY

fly/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Nepal flew doctors to Vietnam."   073 NPL VNM

rush/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Estonia rushed doctors to Bhutan."   073 EST BTN

supply/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Kuwait supplied doctors in Fiji."   073 KWT FJI

contribute/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Senegal contributed doctors to Belgium."   073 SEN BEL

post/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Paraguay posted doctors to Uruguay."   073 PRY URY

station/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Denmark stationed doctors to Romania."   073 DNK ROU

land/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Zambia landed doctors to Jordan."   073 ZMB JOR

airlift/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Vietnam airlifted doctors to Nepal."   073 VNM NPL

ship/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Oman shipped doctors to Vietnam."   073 OMN VNM

assign/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Chile assigned doctors to Bhutan."   073 CHL BTN

attach/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Portugal attached doctors to Fiji."   073 PRT FJI

spare/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Cuba spared doctors to Uruguay."   073 CUB URY

guard/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Finland guarded the refugees."   074 FIN -

shield/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Bhutan shielded the refugees."   074 BTN -

secure/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Uganda secured the refugees."   074 UGA -

safeguard/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Slovenia safeguarded the refugees."   074 SVN -

escort/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Ecuador escorted the refugees."   074 ECU -

patrol/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Qatar patroled the refugees."   074 QAT -

accompany/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Namibia accompanied the refugees."   074 NAM -

watch-over/guard verb watch over
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Austria watched over the refugees."   074 AUT -

defend/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Fiji defended the refugees."   074 FJI -

shepherd/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Albania shepherded the refugees."   074 ALB -

supervise/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Thailand supervised the refugees."   074 THA -

protect/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Croatia protected the refugees."   074 HRV -

screen/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Panama screened the refugees."   074 PAN -

chaperone/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Latvia chaperoned the refugees."   074 LVA -

keep/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Tunisia kept the peace in Belgium."   074 TUN BEL

police/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Belgium policed the peace in Uruguay."   074 BEL URY

patrol/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Honduras patroled the peace in Romania."   074 HND ROU

separate/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Sweden separated the peace in Jordan."   074 SWE JOR

monitor/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Rwanda monitored the peace in Nepal."   074 RWA NPL

clear/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Bulgaria cleared mines in Vietnam."   074 BGR VNM

remove/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Ethiopia removed mines in Bhutan."   074 ETH BTN

defuse/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Greece defused mines in Fiji."   074 GRC FJI

dismantle/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Uruguay dismantled mines in Belgium."   074 URY BEL

dig-up/mines verb dig up
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Cambodia dug up mines in Uruguay."   074 KHM URY

lift/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Gabon lifted mines in Romania."   074 GAB ROU

disable/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Hungary disabled mines in Jordan."   074 HUN JOR

detonate/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Malta detonated mines in Vietnam."   074 MLT VNM

harbour/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Indonesia harboured refugees from Bhutan."   075 IDN -

harbor/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Romania harbored refugees from Fiji."   075 ROU -

absorb/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Yemen absorbed refugees from Belgium."   075 YEM -

welcome/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Poland welcomed refugees from Uruguay."   075 POL -

naturalise/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Lebanon naturalised refugees from Romania."   075 LBN -

admit/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Norway admitted refugees from Nepal."   075 NOR -

accept/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Peru accepted refugees from Vietnam."   075 PER -

take-in/in verb take in
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Mongolia took in refugees from Fiji."   075 MNG -

let-in/in verb let in
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Ghana let in refugees from Belgium."   075 GHA -

resettle/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Laos resettled refugees from Uruguay."   075 LAO -

shelter/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Iceland sheltered refugees from Romania."   075 ISL -

readmit/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Bolivia readmited refugees from Jordan."   075 BOL -

host/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Angola hosted refugees from Nepal."   075 AGO -

regularise/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Nepal regularised refugees from Vietnam."   075 NPL -

regularize/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Estonia regularized refugees from Bhutan."   075 EST -

rehome/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Kuwait rehomed refugees from Fiji."   075 KWT -

give/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Senegal gave asylum to refugees from Belgium."   075 SEN -

grant/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Paraguay granted asylum to refugees from Uruguay."   075 PRY -

provide/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Zambia provided asylum to refugees from Jordan."   075 ZMB -

afford/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Vietnam afforded asylum to refugees from Nepal."   075 VNM -

accord/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Oman accorded asylum to refugees from Vietnam."   075 OMN -

extend/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Chile extended asylum to refugees from Bhutan."   075 CHL -

issue/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Portugal issued asylum to refugees from Fiji."   075 PRT -

award/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Malawi awarded asylum to refugees from Belgium."   075 MWI -

confer/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Cuba conferred asylum to refugees from Uruguay."   075 CUB -

receive/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians received asylum in Finland."   075 FIN BDI

obtain/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians obtained asylum in Bhutan."   075 BTN BDI

win/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians won asylum in Uganda."   075 UGA BDI

gain/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians gained asylum in Slovenia."   075 SVN BDI

lend/hand verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:of|nmod:of=recipient
  need   obj{hand,lifeline,helping hand,life-line,lifebelt}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|iobj{%country,%GOV,%REF,%MIL,victim,survivor,refugee}
  core   070
  +  "Ecuador lent a helping hand to Bhutan."   070 ECU BTN
  -  "The uncle lent a hand to the cook." none

give/hand verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:of|nmod:of=recipient
  need   obj{hand,lifeline,helping hand,life-line,lifebelt}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|iobj{%country,%GOV,%REF,%MIL,victim,survivor,refugee}
  core   070
  +  "Qatar gave a helping hand to Fiji."   070 QAT FJI

throw/hand verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:of|nmod:of=recipient
  need   obj{hand,lifeline,helping hand,life-line,lifebelt}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|iobj{%country,%GOV,%REF,%MIL,victim,survivor,refugee}
  core   070
  +  "Namibia threw a helping hand to Belgium."   070 NAM BEL

receive/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Ethiopia received a loan from Bhutan."   071 BTN ETH
  -  "The boy got money from his aunt." none

get/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Greece got a loan from Fiji."   071 FJI GRC

obtain/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Uruguay obtained a loan from Belgium."   071 BEL URY

accept/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Cambodia accepted a loan from Uruguay."   071 URY KHM

secure/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Gabon secured a loan from Romania."   071 ROU GAB

borrow/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Hungary borrowed a loan from Jordan."   071 JOR HUN

pocket/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Liberia pocketed a loan from Nepal."   071 NPL LBR

delivery/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A delivery from Malta to Vietnam was delayed."   070 MLT VNM
  -  "A gift to the museum was stolen." none

contribution/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A contribution from Poland to Uruguay was delayed."   070 POL URY

subsidy/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A subsidy from Lebanon to Romania was delayed."   070 LBN ROU

handout/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A handout from Kenya to Jordan was delayed."   070 KEN JOR

grant/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A grant from Peru to Vietnam was delayed."   070 PER VNM

supply/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A supply from Jordan to Bhutan was delayed."   070 JOR BTN

relief/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A relief from Mongolia to Fiji was delayed."   070 MNG FJI

help/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A help from Ghana to Belgium was delayed."   070 GHA BEL

lifeline/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A lifeline from Iceland to Romania was delayed."   070 ISL ROU

convoy/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A convoy from Bolivia to Jordan was delayed."   070 BOL JOR

resupply/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A resupply from Nepal to Vietnam was delayed."   070 NPL VNM

donation/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A donation of food from Paraguay for Uruguay was delayed."   073 PRY URY

tranche/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A tranche from Zambia to Jordan was delayed."   070 ZMB JOR

succour/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A succour from Vietnam to Nepal was delayed."   070 VNM NPL

rescue/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The rescue of refugees by Oman took a week."   073 OMN -

evacuation/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The evacuation of refugees by Chile took a week."   073 CHL -

airlift/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The airlift of refugees by Portugal took a week."   073 PRT -

vaccination/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The vaccination of refugees by Malawi took a week."   073 MWI -

feeding/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The feeding of refugees by Cuba took a week."   073 CUB -

extrication/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The extrication of refugees by Finland took a week."   073 FIN -

extraction/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The extraction of refugees by Bhutan took a week."   073 BTN -

resettlement/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The resettlement of refugees by Uganda took a week."   073 UGA -

protection/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The protection of refugees by peacekeepers from Slovenia went well."   074 SVN -

escort/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The escort of refugees by peacekeepers from Ecuador went well."   074 ECU -

guarding/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The guarding of refugees by peacekeepers from Qatar went well."   074 QAT -

safeguarding/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The safeguarding of refugees by peacekeepers from Namibia went well."   074 NAM -

peacekeeping/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The peacekeeping of refugees by peacekeepers from Austria went well."   074 AUT -

sanctuary/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Fiji's sanctuary for refugees surprised the world."   075 FJI -

refuge/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Albania's refuge for refugees surprised the world."   075 ALB -

political-asylum/asyl noun political asylum
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Thailand's political asylum for refugees surprised the world."   075 THA -

naturalisation/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Croatia's naturalisation for refugees surprised the world."   075 HRV -

asylum/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Panama's asylum for refugees surprised the world."   075 PAN -
