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
  +  "Latvia gave medicine to Fiji."   073 LVA FJI
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
  +  "Tunisia sent medicine to Belgium."   073 TUN BEL

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
  +  "Belgium handed medicine to Uruguay."   073 BEL URY

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
  +  "Honduras handed out medicine to Romania."   073 HND ROU

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
  +  "Sweden granted medicine to Jordan."   073 SWE JOR

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
  +  "Bulgaria poured medicine to Vietnam."   073 BGR VNM

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
  +  "Ethiopia pumped medicine to Bhutan."   073 ETH BTN

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
  +  "Greece injected medicine to Fiji."   073 GRC FJI

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
  +  "Uruguay dispatched medicine to Belgium."   073 URY BEL

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
  +  "Cambodia despatched medicine to Uruguay."   073 KHM URY

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
  +  "Gabon flew medicine to Romania."   073 GAB ROU

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
  +  "Hungary flew in medicine to Jordan."   073 HUN JOR

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
  +  "Liberia ferried medicine to Nepal."   073 LBR NPL

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
  +  "Malta carried medicine to Vietnam."   073 MLT VNM

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
  +  "Indonesia brought medicine to Bhutan."   073 IDN BTN

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
  +  "Romania hauled medicine to Fiji."   073 ROU FJI

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
  +  "Yemen parachuted medicine to Belgium."   073 YEM BEL

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
  +  "Poland transported medicine to Uruguay."   073 POL URY

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
  +  "Lebanon doled out medicine to Romania."   073 LBN ROU

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
  +  "Kenya rationed medicine to Jordan."   073 KEN JOR

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
  +  "Norway alloted medicine to Nepal."   073 NOR NPL

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
  +  "Peru assigned medicine to Vietnam."   073 PER VNM

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
  +  "Jordan apportioned medicine to Bhutan."   073 JOR BTN

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
  +  "Mongolia set aside medicine to Fiji."   073 MNG FJI

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
  +  "Ghana bestowed medicine to Belgium."   073 GHA BEL

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
  +  "Laos furnished medicine to Uruguay."   073 LAO URY

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
  +  "Iceland presented medicine to Romania."   073 ISL ROU

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
  +  "Bolivia offloaded medicine to Jordan."   073 BOL JOR

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
  +  "Angola unloaded medicine in Nepal."   073 AGO NPL

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
  +  "Nepal landed medicine to Vietnam."   073 NPL VNM

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
  +  "Estonia passed out medicine to Bhutan."   073 EST BTN

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
  +  "Kuwait shared out medicine to Fiji."   073 KWT FJI

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
  +  "Senegal shipped medicine to Belgium."   073 SEN BEL

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
  +  "Paraguay shipped in medicine to Uruguay."   073 PRY URY

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
  +  "Denmark brought in medicine to Romania."   073 DNK ROU

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
  +  "Zambia trucked in medicine to Jordan."   073 ZMB JOR

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
  +  "Vietnam dropped medicine to Nepal."   073 VNM NPL

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
  +  "Oman released medicine to Vietnam."   073 OMN VNM

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
  +  "Portugal loaned medicine to Fiji."   073 PRT FJI

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
  +  "Malawi handed over medicine to Belgium."   073 MWI BEL

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
  +  "Cuba got medicine to Uruguay."   073 CUB URY

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
  +  "Finland rushed in medicine to Romania."   073 FIN ROU

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
  +  "Bhutan sent in medicine to Jordan."   073 BTN JOR

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
  +  "Slovenia delivered medicine to Vietnam."   073 SVN VNM

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
  +  "Ecuador distributed medicine to Bhutan."   073 ECU BTN

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
  +  "Qatar provided medicine to Fiji."   073 QAT FJI

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
  +  "Namibia supplied medicine to Belgium."   073 NAM BEL

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
  +  "Austria donated medicine to Uruguay."   073 AUT URY

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
  +  "Fiji contributed medicine to Romania."   073 FJI ROU

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
  +  "Albania threw medicine to Jordan."   073 ALB JOR

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
  +  "Thailand slipped medicine to Nepal."   073 THA NPL

lavish/things verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into|obl:among|obl:over=recipient
  need   obj{@aid,@military-aid,@food-relief,clothing,clothes,flour,milk,bread,parcel,box,plasma,drug,surgeon,medic,doctor,nurse,engineer,bandage,bed,sack,ration,meal,rice,maize,seed,pump,tarpaulin,boot,uniform,radio,jeep,lorry,truck,boat,patrol boat,ton,tonne,relief,credit,sum,cash,cheque,donation,coal,consignment,search team,team,medical team,electricity,fire engine,firefighter,stretcher}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|nmod:in|obl:into{%country,%GOV,%REB,%REF,%MIL,%CVL,%IGO,%OPP,%COP,refugee,victim,survivor,village,family,child,population,displaced,camp,region,area,homeless,people,islander,villager,orphan,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obj{speech,baby,verdict,letter,medal,award,prize,blood,kidney,body,troop,soldier}
  core   072  when obj{@military-aid,boot,uniform,radio,jeep,patrol boat}
  core   071  when obj{@money,credit,sum,cash,cheque,loan,grant,subsidy}
  core   073
  +  "Croatia lavished medicine to Vietnam."   073 HRV VNM

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
  +  "Panama spent medicine to Bhutan."   073 PAN BTN

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
  +  "Tunisia routed medicine to Belgium."   073 TUN BEL

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
  +  "Belgium forked out medicine to Uruguay."   073 BEL URY

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
  +  "Honduras shelled out medicine to Romania."   073 HND ROU

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
  +  "Rwanda put up medicine in Nepal."   073 RWA NPL

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
  +  "Bulgaria stumped up medicine to Vietnam."   073 BGR VNM

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
  +  "Ethiopia ladled out medicine to Bhutan."   073 ETH BTN

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
  +  "Greece served medicine to Fiji."   073 GRC FJI

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
  +  "Uruguay hauled in medicine to Belgium."   073 URY BEL

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
  +  "Cambodia passed medicine to Uruguay."   073 KHM URY

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
  +  "Gabon issued medicine to Romania."   073 GAB ROU

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
  +  "Hungary administered medicine to Jordan."   073 HUN JOR

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
  +  "Liberia extended medicine to Nepal."   073 LBR NPL

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
  +  "Malta ran medicine to Vietnam."   073 MLT VNM

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
  +  "Indonesia spared medicine to Bhutan."   073 IDN BTN

succour/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Romania succoured the government of Fiji."   070 ROU FJI
  -  "The rain relieved the gardeners." none

relieve/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Yemen relieved the government of Belgium."   070 YEM BEL

tide-over/whom verb tide over
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Poland tided over the government of Uruguay."   070 POL URY

shore-up/whom verb shore up
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Lebanon shored up the government of Romania."   070 LBN ROU

prop-up/whom verb prop up
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Kenya propped up the government of Jordan."   070 KEN JOR

sustain/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Norway sustained the government of Nepal."   070 NOR NPL

nourish/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Jordan nourished the government of Bhutan."   070 JOR BTN

sponsor/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Ghana sponsored the government of Belgium."   070 GHA BEL

resupply/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Laos resupplied the government of Uruguay."   070 LAO URY

restock/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Iceland restocked the government of Romania."   070 ISL ROU

stock/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Bolivia stocked the government of Jordan."   070 BOL JOR

reimburse/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Angola reimbursed the government of Nepal."   070 AGO NPL

bankroll/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Nepal bankrolled the government of Vietnam."   070 NPL VNM

assist/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Estonia assisted the government of Bhutan."   070 EST BTN

back-up/whom verb back up
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Senegal backed up the government of Belgium."   070 SEN BEL

help-out/whom verb help out
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Paraguay helped out the government of Uruguay."   070 PRY URY

aid/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Denmark aided the government of Romania."   070 DNK ROU

buttress/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Zambia buttressed the government of Jordan."   070 ZMB JOR

feedclothe/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Vietnam feedclothed refugees in Nepal."   073 VNM NPL
  -  "The farmer fed his hens." none

house/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Oman housed refugees in Vietnam."   073 OMN VNM

accommodate/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Chile accommodated refugees in Bhutan."   073 CHL BTN

lodge/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Portugal lodged refugees in Fiji."   073 PRT FJI

nurse/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Malawi nursed refugees in Belgium."   073 MWI BEL

treat/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Cuba treated refugees in Uruguay."   073 CUB URY

tend/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Finland tended refugees in Romania."   073 FIN ROU

evacuate/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Bhutan evacuated refugees in Jordan."   073 BTN JOR

airextricate/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Uganda airextricated refugees in Nepal."   073 UGA NPL

pluck/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Slovenia plucked refugees in Vietnam."   073 SVN VNM

save/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Ecuador saved refugees in Bhutan."   073 ECU BTN

winch/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Qatar winched refugees in Fiji."   073 QAT FJI

dig-out/relief verb dig out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Namibia dug out refugees in Belgium."   073 NAM BEL

heal/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Austria healed refugees in Uruguay."   073 AUT URY

bandage/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Albania bandaged refugees in Jordan."   073 ALB JOR

billet/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Thailand billeted refugees in Nepal."   073 THA NPL

pull-out/relief verb pull out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Croatia pulled out refugees in Vietnam."   073 HRV VNM

fish-out/relief verb fish out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Panama fished out refugees in Bhutan."   073 PAN BTN

ferry/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Latvia ferried refugees in Fiji."   073 LVA FJI

fly-out/relief verb fly out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Tunisia flew out refugees in Belgium."   073 TUN BEL

rehouse/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Belgium rehoused refugees in Uruguay."   073 BEL URY

operate-on/relief verb operate on
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Honduras operated on refugees in Romania."   073 HND ROU

look-after/relief verb look after
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Sweden looked after refugees in Jordan."   073 SWE JOR

care-for/relief verb care for
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Rwanda cared for refugees in Nepal."   073 RWA NPL

rescue/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Bulgaria rescued refugees in Vietnam."   073 BGR VNM

tend-to/relief verb tend to
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Ethiopia tended to refugees in Bhutan."   073 ETH BTN

bring-out/relief verb bring out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Greece brought out refugees in Fiji."   073 GRC FJI

winch-up/relief verb winch up
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Uruguay winched up refugees in Belgium."   073 URY BEL

lead-out/relief verb lead out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Cambodia led out refugees in Uruguay."   073 KHM URY

provision/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Gabon provisioned refugees in Romania."   073 GAB ROU

attend-to/relief verb attend to
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Hungary attended to refugees in Jordan."   073 HUN JOR

succor/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Liberia succored refugees in Nepal."   073 LBR NPL

minister-to/relief verb minister to
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Malta ministered to refugees in Vietnam."   073 MLT VNM

operate/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Indonesia operated on survivors in Bhutan."   073 IDN -

work/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Romania worked on survivors in Fiji."   073 ROU -

tend/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Yemen tended on survivors in Belgium."   073 YEM -

attend/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Poland attended on survivors in Uruguay."   073 POL -

minister/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Lebanon ministered on survivors in Romania."   073 LBN -

respond/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Kenya responded on survivors in Jordan."   073 KEN -

set-up/camp verb set up
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Norway set up a field hospital in Nepal."   073 NOR NPL

open/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Peru opened a field hospital in Vietnam."   073 PER VNM

run/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Jordan ran a field hospital in Bhutan."   073 JOR BTN

establish/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Mongolia established a field hospital in Fiji."   073 MNG FJI

pitch/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Ghana pitched a field hospital in Belgium."   073 GHA BEL

erect/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Laos erected a field hospital in Uruguay."   073 LAO URY

mount/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Iceland mounted a field hospital in Romania."   073 ISL ROU

organise/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Bolivia organised a field hospital in Jordan."   073 BOL JOR

organize/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Angola organized a field hospital in Nepal."   073 AGO NPL

launch/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Nepal launched a field hospital in Vietnam."   073 NPL VNM

put-up/camp verb put up
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Estonia put up a field hospital in Bhutan."   073 EST BTN

build/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Kuwait built a field hospital in Fiji."   073 KWT FJI

operate/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Senegal operated a field hospital in Belgium."   073 SEN BEL

conduct/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Paraguay conducted a field hospital in Uruguay."   073 PRY URY

staff/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Denmark staffed a field hospital in Romania."   073 DNK ROU

carry-out/camp verb carry out
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Zambia carried out a field hospital in Jordan."   073 ZMB JOR

begin/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Vietnam began a field hospital in Nepal."   073 VNM NPL

start/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Oman started a field hospital in Vietnam."   073 OMN VNM

pay-for/money verb pay for
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Chile paid for the bill for a hospital in Bhutan."   071 CHL BTN
  -  "The singer renovated a school." none

bankroll/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Malawi bankrolled the bill for a hospital in Belgium."   071 MWI BEL

subsidise/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Cuba subsidised the bill for a hospital in Uruguay."   071 CUB URY

subsidize/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Finland subsidized the bill for a hospital in Romania."   071 FIN ROU

fund/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Bhutan funded a hospital in Jordan."   071 BTN JOR

finance/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Uganda financed a hospital in Nepal."   071 UGA NPL

rebuild/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Slovenia rebuilt a hospital in Vietnam."   071 SVN VNM

reconstruct/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Ecuador reconstructed a hospital in Bhutan."   071 ECU BTN

foot/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Qatar footed a hospital in Fiji."   071 QAT FJI

cover/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Austria covered a hospital in Uruguay."   071 AUT URY

renovate/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Fiji renovated a hospital in Romania."   071 FJI ROU

refurbish/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Albania refurbished a hospital in Jordan."   071 ALB JOR

electrify/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Thailand electrified a hospital in Nepal."   071 THA NPL

support/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Croatia supported a hospital in Vietnam."   071 HRV VNM

build/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Panama built a hospital in Bhutan."   071 PAN BTN

equip/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Latvia equipped the bill for a hospital in Fiji."   071 LVA FJI

sponsor/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Tunisia sponsored the bill for a hospital in Belgium."   071 TUN BEL

construct/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Belgium constructed a hospital in Uruguay."   071 BEL URY

restore/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Honduras restored a hospital in Romania."   071 HND ROU

cancel/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Sweden cancelled the debts of Jordan."   071 SWE JOR

write-off/debt verb write off
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Rwanda wrote off the debts of Nepal."   071 RWA NPL

wipe-out/debt verb wipe out
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Bulgaria wiped out the debts of Vietnam."   071 BGR VNM

reschedule/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Ethiopia rescheduled the debts of Bhutan."   071 ETH BTN

restructure/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Greece restructured the debts of Fiji."   071 GRC FJI

forgive/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Uruguay forgave the debts of Belgium."   071 URY BEL

erase/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Gabon erased the debts of Romania."   071 GAB ROU

defer/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Hungary deferred the debts of Jordan."   071 HUN JOR

waive/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Liberia waived the debts of Nepal."   071 LBR NPL

scrap/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Malta scrapped the debts of Vietnam."   071 MLT VNM

annul/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Indonesia annuled the debts of Bhutan."   071 IDN BTN

remit/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Romania remited the debts of Fiji."   071 ROU FJI

halve/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Yemen halved the debts of Belgium."   071 YEM BEL

refinance/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Lebanon refinanced the debts of Romania."   071 LBN ROU

lighten/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Kenya lightened the debts of Jordan."   071 KEN JOR

drop/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Norway dropped the debts of Nepal."   071 NOR NPL

take-over/debt verb take over
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Peru took over the debts of Vietnam."   071 PER VNM

restore/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Bolivia restored a loan to Jordan."   071 BOL JOR

unlock/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Angola unlocked a loan to Nepal."   071 AGO NPL

extend/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Estonia extended a loan to Bhutan."   071 EST BTN

advance/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Kuwait advanced a loan to Fiji."   071 KWT FJI

renew/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Senegal renewed a loan to Belgium."   071 SEN BEL

double/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Paraguay doubled a loan to Uruguay."   071 PRY URY

increase/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Denmark increased a loan to Romania."   071 DNK ROU

raise/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Zambia raised a loan to Jordan."   071 ZMB JOR

boost/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Vietnam boosted a loan to Nepal."   071 VNM NPL

step-up/fund verb step up
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Oman stepped up a loan to Vietnam."   071 OMN VNM

release/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Chile released a loan to Bhutan."   071 CHL BTN

pay/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Portugal paid a loan to Fiji."   071 PRT FJI

pay-out/fund verb pay out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Malawi paid out a loan to Belgium."   071 MWI BEL

sanction/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Cuba sanctioned a loan to Uruguay."   071 CUB URY

award/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Finland awarded a loan to Romania."   071 FIN ROU

arrange/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Bhutan arranged a loan to Jordan."   071 BTN JOR

throw/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Uganda threw a loan to Nepal."   071 UGA NPL

grant/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Slovenia granted a loan to Vietnam."   071 SVN VNM

expand/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Ecuador expanded a loan to Bhutan."   071 ECU BTN

triple/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Qatar tripled a loan to Fiji."   071 QAT FJI

top-up/fund verb top up
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Namibia topped up a loan to Belgium."   071 NAM BEL

wire/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Austria wired a loan to Uruguay."   071 AUT URY

make/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Fiji made a loan to Romania."   071 FJI ROU

clear/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Albania cleared a loan to Jordan."   071 ALB JOR

allocate/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Thailand allocated a loan to Nepal."   071 THA NPL

put-together/fund verb put together
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Croatia put together a loan to Vietnam."   071 HRV VNM

restart/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Panama restarted a loan to Bhutan."   071 PAN BTN

allot/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Latvia alloted a loan to Fiji."   071 LVA FJI

earmark/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Tunisia earmarked a loan to Belgium."   071 TUN BEL

give/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Belgium gave a loan to Uruguay."   071 BEL URY

provide/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Honduras provided a loan to Romania."   071 HND ROU

rearm/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Sweden rearmed the army of Jordan."   072 SWE JOR
  -  "The tailor outfitted the groom." none

outfit/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Rwanda outfitted the army of Nepal."   072 RWA NPL

kit-out/arm verb kit out
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Bulgaria kitted out the army of Vietnam."   072 BGR VNM

fit-out/arm verb fit out
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Ethiopia fited out the army of Bhutan."   072 ETH BTN

mentor/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Greece mentored the army of Fiji."   072 GRC FJI

drill/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Uruguay drilled the army of Belgium."   072 URY BEL

school/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Cambodia schooled the army of Uruguay."   072 KHM URY

coach/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Gabon coached the army of Romania."   072 GAB ROU

modernise/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Malta modernised the army of Vietnam."   072 MLT VNM

modernize/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Indonesia modernized the army of Bhutan."   072 IDN BTN

equip/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Yemen equipped the army of Belgium."   072 YEM BEL

arm/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Poland armed the army of Uruguay."   072 POL URY

train/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Lebanon trained the army of Romania."   072 LBN ROU

retrain/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Kenya retrained the army of Jordan."   072 KEN JOR

send/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Norway sent doctors to Nepal."   073 NOR NPL
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
  +  "Peru dispatched doctors to Vietnam."   073 PER VNM

despatch/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Jordan despatched doctors to Bhutan."   073 JOR BTN

deploy/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Mongolia deployed doctors to Fiji."   073 MNG FJI

second/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Laos seconded doctors to Uruguay."   073 LAO URY

fly/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Bolivia flew doctors to Jordan."   073 BOL JOR

rush/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Angola rushed doctors to Nepal."   073 AGO NPL

contribute/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Estonia contributed doctors to Bhutan."   073 EST BTN

post/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Kuwait posted doctors to Fiji."   073 KWT FJI

station/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Senegal stationed doctors to Belgium."   073 SEN BEL

land/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Paraguay landed doctors to Uruguay."   073 PRY URY

airlift/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Denmark airlifted doctors to Romania."   073 DNK ROU

ship/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Zambia shipped doctors to Jordan."   073 ZMB JOR

assign/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Vietnam assigned doctors to Nepal."   073 VNM NPL

attach/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Oman attached doctors to Vietnam."   073 OMN VNM

spare/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Portugal spared doctors to Fiji."   073 PRT FJI

guard/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Malawi guarded the refugees."   074 MWI -

shield/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Cuba shielded the refugees."   074 CUB -

secure/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Finland secured the refugees."   074 FIN -

safeguard/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Bhutan safeguarded the refugees."   074 BTN -

escort/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Uganda escorted the refugees."   074 UGA -

patrol/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Slovenia patroled the refugees."   074 SVN -

accompany/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Ecuador accompanied the refugees."   074 ECU -

watch-over/guard verb watch over
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Qatar watched over the refugees."   074 QAT -

defend/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Namibia defended the refugees."   074 NAM -

shepherd/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Austria shepherded the refugees."   074 AUT -

supervise/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Fiji supervised the refugees."   074 FJI -

protect/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Albania protected the refugees."   074 ALB -

screen/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Thailand screened the refugees."   074 THA -

chaperone/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Croatia chaperoned the refugees."   074 HRV -

keep/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Panama kept the peace in Bhutan."   074 PAN BTN

police/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Latvia policed the peace in Fiji."   074 LVA FJI

patrol/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Tunisia patroled the peace in Belgium."   074 TUN BEL

separate/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Belgium separated the peace in Uruguay."   074 BEL URY

monitor/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Honduras monitored the peace in Romania."   074 HND ROU

clear/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Sweden cleared mines in Jordan."   074 SWE JOR

remove/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Rwanda removed mines in Nepal."   074 RWA NPL

defuse/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Bulgaria defused mines in Vietnam."   074 BGR VNM

dismantle/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Ethiopia dismantled mines in Bhutan."   074 ETH BTN

dig-up/mines verb dig up
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Greece dug up mines in Fiji."   074 GRC FJI

lift/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Uruguay lifted mines in Belgium."   074 URY BEL

disable/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Cambodia disabled mines in Uruguay."   074 KHM URY

detonate/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Hungary detonated mines in Jordan."   074 HUN JOR

harbor/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Malta harbored refugees from Vietnam."   075 MLT -

absorb/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Indonesia absorbed refugees from Bhutan."   075 IDN -

welcome/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Romania welcomed refugees from Fiji."   075 ROU -

naturalise/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Yemen naturalised refugees from Belgium."   075 YEM -

naturalize/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Poland naturalized refugees from Uruguay."   075 POL -

admit/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Lebanon admitted refugees from Romania."   075 LBN -

accept/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Kenya accepted refugees from Jordan."   075 KEN -

take-in/in verb take in
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Peru took in refugees from Vietnam."   075 PER -

let-in/in verb let in
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Jordan let in refugees from Bhutan."   075 JOR -

resettle/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Mongolia resettled refugees from Fiji."   075 MNG -

shelter/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Ghana sheltered refugees from Belgium."   075 GHA -

readmit/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Laos readmited refugees from Uruguay."   075 LAO -

host/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Iceland hosted refugees from Romania."   075 ISL -

regularise/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Bolivia regularised refugees from Jordan."   075 BOL -

regularize/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Angola regularized refugees from Nepal."   075 AGO -

rehome/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Nepal rehomed refugees from Vietnam."   075 NPL -

give/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Estonia gave asylum to refugees from Bhutan."   075 EST -

grant/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Kuwait granted asylum to refugees from Fiji."   075 KWT -

provide/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Paraguay provided asylum to refugees from Uruguay."   075 PRY -

afford/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Denmark afforded asylum to refugees from Romania."   075 DNK -

accord/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Zambia accorded asylum to refugees from Jordan."   075 ZMB -

extend/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Vietnam extended asylum to refugees from Nepal."   075 VNM -

issue/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Oman issued asylum to refugees from Vietnam."   075 OMN -

award/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Chile awarded asylum to refugees from Bhutan."   075 CHL -

confer/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Portugal conferred asylum to refugees from Fiji."   075 PRT -

receive/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians received asylum in Malawi."   075 MWI BDI

obtain/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians obtained asylum in Cuba."   075 CUB BDI

win/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians won asylum in Finland."   075 FIN BDI

gain/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians gained asylum in Bhutan."   075 BTN BDI

lend/hand verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:of|nmod:of=recipient
  need   obj{hand,lifeline,helping hand,life-line,lifebelt}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|iobj{%country,%GOV,%REF,%MIL,victim,survivor,refugee}
  core   070
  +  "Uganda lent a helping hand to Nepal."   070 UGA NPL
  -  "The uncle lent a hand to the cook." none

give/hand verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:of|nmod:of=recipient
  need   obj{hand,lifeline,helping hand,life-line,lifebelt}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|iobj{%country,%GOV,%REF,%MIL,victim,survivor,refugee}
  core   070
  +  "Slovenia gave a helping hand to Vietnam."   070 SVN VNM

throw/hand verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:of|nmod:of=recipient
  need   obj{hand,lifeline,helping hand,life-line,lifebelt}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|iobj{%country,%GOV,%REF,%MIL,victim,survivor,refugee}
  core   070
  +  "Ecuador threw a helping hand to Bhutan."   070 ECU BTN

receive/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Rwanda received a loan from Nepal."   071 NPL RWA
  -  "The boy got money from his aunt." none

get/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Bulgaria got a loan from Vietnam."   071 VNM BGR

obtain/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Ethiopia obtained a loan from Bhutan."   071 BTN ETH

accept/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Greece accepted a loan from Fiji."   071 FJI GRC

secure/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Uruguay secured a loan from Belgium."   071 BEL URY

borrow/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Cambodia borrowed a loan from Uruguay."   071 URY KHM

pocket/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Gabon pocketed a loan from Romania."   071 ROU GAB

delivery/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A delivery from Hungary to Jordan was delayed."   070 HUN JOR
  -  "A gift to the museum was stolen." none

bailout/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A bailout from Malta to Vietnam was delayed."   070 MLT VNM

contribution/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A contribution from Romania to Fiji was delayed."   070 ROU FJI

handout/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A handout from Poland to Uruguay was delayed."   070 POL URY

grant/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A grant from Kenya to Jordan was delayed."   070 KEN JOR

supply/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A supply from Norway to Nepal was delayed."   070 NOR NPL

relief/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A relief from Peru to Vietnam was delayed."   070 PER VNM

help/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A help from Jordan to Bhutan was delayed."   070 JOR BTN

lifeline/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A lifeline from Ghana to Belgium was delayed."   070 GHA BEL

convoy/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A convoy from Laos to Uruguay was delayed."   070 LAO URY

credit/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A credit from Iceland to Romania was delayed."   070 ISL ROU

resupply/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A resupply from Bolivia to Jordan was delayed."   070 BOL JOR

shipload/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A shipload from Nepal to Vietnam was delayed."   070 NPL VNM

tranche/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A tranche of food from Paraguay for Uruguay was delayed."   073 PRY URY

rescue/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The rescue of refugees by Zambia took a week."   073 ZMB -

evacuation/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The evacuation of refugees by Vietnam took a week."   073 VNM -

airlift/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The airlift of refugees by Oman took a week."   073 OMN -

vaccination/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The vaccination of refugees by Chile took a week."   073 CHL -

feeding/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The feeding of refugees by Portugal took a week."   073 PRT -

extrication/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The extrication of refugees by Malawi took a week."   073 MWI -

extraction/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The extraction of refugees by Cuba took a week."   073 CUB -

resettlement/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The resettlement of refugees by Finland took a week."   073 FIN -

protection/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The protection of refugees by peacekeepers from Bhutan went well."   074 BTN -

escort/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The escort of refugees by peacekeepers from Uganda went well."   074 UGA -

guarding/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The guarding of refugees by peacekeepers from Slovenia went well."   074 SVN -

safeguarding/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The safeguarding of refugees by peacekeepers from Ecuador went well."   074 ECU -

peacekeeping/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The peacekeeping of refugees by peacekeepers from Qatar went well."   074 QAT -

sanctuary/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Namibia's sanctuary for refugees surprised the world."   075 NAM -

refuge/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Austria's refuge for refugees surprised the world."   075 AUT -

political-asylum/asyl noun political asylum
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Fiji's political asylum for refugees surprised the world."   075 FJI -

naturalisation/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Albania's naturalisation for refugees surprised the world."   075 ALB -

asylum/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Thailand's asylum for refugees surprised the world."   075 THA -
