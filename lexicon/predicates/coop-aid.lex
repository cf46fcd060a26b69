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
  +  "Sweden gave medicine to Jordan."   073 SWE JOR
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
  +  "Rwanda sent medicine to Nepal."   073 RWA NPL

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
  +  "Bulgaria handed medicine to Vietnam."   073 BGR VNM

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
  +  "Ethiopia handed out medicine to Bhutan."   073 ETH BTN

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
  +  "Greece granted medicine to Fiji."   073 GRC FJI

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
  +  "Cambodia poured medicine to Uruguay."   073 KHM URY

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
  +  "Gabon pumped medicine to Romania."   073 GAB ROU

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
  +  "Hungary injected medicine to Jordan."   073 HUN JOR

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
  +  "Liberia dispatched medicine to Nepal."   073 LBR NPL

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
  +  "Malta despatched medicine to Vietnam."   073 MLT VNM

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
  +  "Indonesia flew medicine to Bhutan."   073 IDN BTN

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
  +  "Romania flew in medicine to Fiji."   073 ROU FJI

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
  +  "Yemen ferried medicine to Belgium."   073 YEM BEL

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
  +  "Poland carried medicine to Uruguay."   073 POL URY

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
  +  "Lebanon brought medicine to Romania."   073 LBN ROU

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
  +  "Kenya hauled medicine to Jordan."   073 KEN JOR

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
  +  "Norway parachuted medicine to Nepal."   073 NOR NPL

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
  +  "Peru transported medicine to Vietnam."   073 PER VNM

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
  +  "Jordan doled out medicine to Bhutan."   073 JOR BTN

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
  +  "Mongolia rationed medicine to Fiji."   073 MNG FJI

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
  +  "Ghana alloted medicine to Belgium."   073 GHA BEL

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
  +  "Laos assigned medicine to Uruguay."   073 LAO URY

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
  +  "Iceland apportioned medicine to Romania."   073 ISL ROU

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
  +  "Bolivia set aside medicine to Jordan."   073 BOL JOR

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
  +  "Angola bestowed medicine to Nepal."   073 AGO NPL

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
  +  "Nepal furnished medicine to Vietnam."   073 NPL VNM

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
  +  "Estonia presented medicine to Bhutan."   073 EST BTN

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
  +  "Kuwait offloaded medicine to Fiji."   073 KWT FJI

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
  +  "Senegal unloaded medicine in Belgium."   073 SEN BEL

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
  +  "Paraguay landed medicine to Uruguay."   073 PRY URY

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
  +  "Denmark passed out medicine to Romania."   073 DNK ROU

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
  +  "Zambia shared out medicine to Jordan."   073 ZMB JOR

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
  +  "Vietnam shipped medicine to Nepal."   073 VNM NPL

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
  +  "Oman shipped in medicine to Vietnam."   073 OMN VNM

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
  +  "Chile brought in medicine to Bhutan."   073 CHL BTN

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
  +  "Portugal trucked in medicine to Fiji."   073 PRT FJI

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
  +  "Malawi dropped medicine to Belgium."   073 MWI BEL

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
  +  "Cuba released medicine to Uruguay."   073 CUB URY

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
  +  "Bhutan loaned medicine to Jordan."   073 BTN JOR

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
  +  "Slovenia got medicine to Vietnam."   073 SVN VNM

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
  +  "Ecuador rushed in medicine to Bhutan."   073 ECU BTN

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
  +  "Qatar sent in medicine to Fiji."   073 QAT FJI

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
  +  "Austria delivered medicine to Uruguay."   073 AUT URY

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
  +  "Fiji distributed medicine to Romania."   073 FJI ROU

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
  +  "Albania provided medicine to Jordan."   073 ALB JOR

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
  +  "Thailand supplied medicine to Nepal."   073 THA NPL

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
  +  "Croatia donated medicine to Vietnam."   073 HRV VNM

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
  +  "Panama contributed medicine to Bhutan."   073 PAN BTN

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
  +  "Latvia threw medicine to Fiji."   073 LVA FJI

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
  +  "Tunisia slipped medicine to Belgium."   073 TUN BEL

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
  +  "Belgium lavished medicine to Uruguay."   073 BEL URY

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
  +  "Honduras spent medicine to Romania."   073 HND ROU

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
  +  "Rwanda routed medicine to Nepal."   073 RWA NPL

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
  +  "Bulgaria forked out medicine to Vietnam."   073 BGR VNM

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
  +  "Ethiopia shelled out medicine to Bhutan."   073 ETH BTN

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
  +  "Uruguay put up medicine in Belgium."   073 URY BEL

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
  +  "Cambodia stumped up medicine to Uruguay."   073 KHM URY

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
  +  "Gabon ladled out medicine to Romania."   073 GAB ROU

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
  +  "Hungary served medicine to Jordan."   073 HUN JOR

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
  +  "Liberia hauled in medicine to Nepal."   073 LBR NPL

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
  +  "Malta passed medicine to Vietnam."   073 MLT VNM

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
  +  "Indonesia issued medicine to Bhutan."   073 IDN BTN

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
  +  "Romania administered medicine to Fiji."   073 ROU FJI

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
  +  "Yemen extended medicine to Belgium."   073 YEM BEL

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
  +  "Poland ran medicine to Uruguay."   073 POL URY

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
  +  "Lebanon spared medicine to Romania."   073 LBN ROU

succour/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Kenya succoured the government of Jordan."   070 KEN JOR
  -  "The rain relieved the gardeners." none

relieve/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Norway relieved the government of Nepal."   070 NOR NPL

tide-over/whom verb tide over
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Peru tided over the government of Vietnam."   070 PER VNM

shore-up/whom verb shore up
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Jordan shored up the government of Bhutan."   070 JOR BTN

prop-up/whom verb prop up
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Mongolia propped up the government of Fiji."   070 MNG FJI

sustain/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Ghana sustained the government of Belgium."   070 GHA BEL

nourish/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Iceland nourished the government of Romania."   070 ISL ROU

sponsor/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Angola sponsored the government of Nepal."   070 AGO NPL

resupply/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Nepal resupplied the government of Vietnam."   070 NPL VNM

restock/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Estonia restocked the government of Bhutan."   070 EST BTN

stock/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Kuwait stocked the government of Fiji."   070 KWT FJI

reimburse/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Senegal reimbursed the government of Belgium."   070 SEN BEL

bankroll/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Paraguay bankrolled the government of Uruguay."   070 PRY URY

assist/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Denmark assisted the government of Romania."   070 DNK ROU

back-up/whom verb back up
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Vietnam backed up the government of Nepal."   070 VNM NPL

help-out/whom verb help out
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Oman helped out the government of Vietnam."   070 OMN VNM

aid/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Chile aided the government of Bhutan."   070 CHL BTN

buttress/whom verb
  frame  nsubj=actor  obj=recipient  obl:with|xcomp=topic
  need   obj{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   070
  +  "Portugal buttressed the government of Fiji."   070 PRT FJI

feedclothe/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Malawi feedclothed refugees in Belgium."   073 MWI BEL
  -  "The farmer fed his hens." none

house/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Cuba housed refugees in Uruguay."   073 CUB URY

accommodate/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Finland accommodated refugees in Romania."   073 FIN ROU

lodge/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Bhutan lodged refugees in Jordan."   073 BTN JOR

nurse/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Uganda nursed refugees in Nepal."   073 UGA NPL

treat/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Slovenia treated refugees in Vietnam."   073 SVN VNM

tend/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Ecuador tended refugees in Bhutan."   073 ECU BTN

evacuate/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Qatar evacuated refugees in Fiji."   073 QAT FJI

airextricate/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Namibia airextricated refugees in Belgium."   073 NAM BEL

pluck/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Austria plucked refugees in Uruguay."   073 AUT URY

save/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Fiji saved refugees in Romania."   073 FJI ROU

winch/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Albania winched refugees in Jordan."   073 ALB JOR

dig-out/relief verb dig out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Thailand dug out refugees in Nepal."   073 THA NPL

heal/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Croatia healed refugees in Vietnam."   073 HRV VNM

bandage/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Latvia bandaged refugees in Fiji."   073 LVA FJI

billet/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Tunisia billeted refugees in Belgium."   073 TUN BEL

pull-out/relief verb pull out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Belgium pulled out refugees in Uruguay."   073 BEL URY

fish-out/relief verb fish out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Honduras fished out refugees in Romania."   073 HND ROU

ferry/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Sweden ferried refugees in Jordan."   073 SWE JOR

fly-out/relief verb fly out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Rwanda flew out refugees in Nepal."   073 RWA NPL

rehouse/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Bulgaria rehoused refugees in Vietnam."   073 BGR VNM

operate-on/relief verb operate on
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Ethiopia operated on refugees in Bhutan."   073 ETH BTN

look-after/relief verb look after
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Greece looked after refugees in Fiji."   073 GRC FJI

care-for/relief verb care for
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Uruguay cared for refugees in Belgium."   073 URY BEL

rescue/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Cambodia rescued refugees in Uruguay."   073 KHM URY

tend-to/relief verb tend to
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Gabon tended to refugees in Romania."   073 GAB ROU

bring-out/relief verb bring out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Hungary brought out refugees in Jordan."   073 HUN JOR

winch-up/relief verb winch up
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Liberia winched up refugees in Nepal."   073 LBR NPL

lead-out/relief verb lead out
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Malta led out refugees in Vietnam."   073 MLT VNM

provision/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Indonesia provisioned refugees in Bhutan."   073 IDN BTN

attend-to/relief verb attend to
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Romania attended to refugees in Fiji."   073 ROU FJI

succor/relief verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Yemen succored refugees in Belgium."   073 YEM BEL

minister-to/relief verb minister to
  frame  nsubj=actor  obj=recipient  obl:in|obl:at=place
  need   obj{%REF,%CVL,national,citizen,tourist,crew,sailor,fisherman,hostage,foreigner,refugee,victim,survivor,displaced,wounded,injured,homeless,islander,villager,orphan,family,child,evacuee,migrant,casualty,sick,patient}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,aid worker,charity,volunteer,peacekeeper,navy,coast guard,embassy,mission,medic,doctor,nurse,surgeon,army doctor,hospital}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for|obl:of{cancer,flu,fraud}
  core   073
  +  "Doctors of Poland ministered to refugees in Uruguay."   073 POL URY

operate/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Lebanon operated on survivors in Romania."   073 LBN -

work/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Kenya worked on survivors in Jordan."   073 KEN -

tend/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Norway tended on survivors in Nepal."   073 NOR -

attend/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Peru attended on survivors in Vietnam."   073 PER -

minister/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Jordan ministered on survivors in Bhutan."   073 JOR -

respond/work verb
  frame  nsubj=actor  obl:on|obl:among|obl:for|obl:at|obl:in|obl:with=recipient
  need   obl:on|obl:among|obl:with{victim,survivor,wounded,injured,refugee,sick,%REF,casualty}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,%MED,%COP,%REB,%LEG,agency,aid worker,charity,volunteer,donor,rescuer,doctor,nurse,peacekeeper,navy,coast guard,embassy,engineer,mission,minister,hospital,surgeon,aircraft,ship,plane,helicopter}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Doctors of Mongolia responded on survivors in Fiji."   073 MNG -

set-up/camp verb set up
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Ghana set up a field hospital in Belgium."   073 GHA BEL

open/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Laos opened a field hospital in Uruguay."   073 LAO URY

run/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Iceland ran a field hospital in Romania."   073 ISL ROU

establish/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Bolivia established a field hospital in Jordan."   073 BOL JOR

pitch/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Angola pitched a field hospital in Nepal."   073 AGO NPL

erect/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Nepal erected a field hospital in Vietnam."   073 NPL VNM

mount/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Estonia mounted a field hospital in Bhutan."   073 EST BTN

organise/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Kuwait organised a field hospital in Fiji."   073 KWT FJI

organize/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Senegal organized a field hospital in Belgium."   073 SEN BEL

launch/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Paraguay launched a field hospital in Uruguay."   073 PRY URY

put-up/camp verb put up
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Denmark put up a field hospital in Romania."   073 DNK ROU

build/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Zambia built a field hospital in Jordan."   073 ZMB JOR

operate/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Vietnam operated a field hospital in Nepal."   073 VNM NPL

conduct/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Oman conducted a field hospital in Vietnam."   073 OMN VNM

staff/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Chile staffed a field hospital in Bhutan."   073 CHL BTN

carry-out/camp verb carry out
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Portugal carried out a field hospital in Fiji."   073 PRT FJI

begin/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Malawi began a field hospital in Belgium."   073 MWI BEL

start/camp verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to=recipient
  need   obj{field hospital,clinic,refugee camp,tent,soup kitchen,camp,shelter,air bridge,kitchen,tent city,relief operation,rescue operation,airlift,corridor,humanitarian corridor,feeding centre,relief effort,rescue mission,appeal fund}
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REL,agency,charity,navy,army,medic,doctor}
  need   obl:in|nmod:in|obl:for|nmod:for|obl:to|nmod:to{*}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   073
  +  "Cuba started a field hospital in Uruguay."   073 CUB URY

pay-for/money verb pay for
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Finland paid for the bill for a hospital in Romania."   071 FIN ROU
  -  "The singer renovated a school." none

bankroll/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Uganda bankrolled the bill for a hospital in Nepal."   071 UGA NPL

subsidise/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Slovenia subsidised the bill for a hospital in Vietnam."   071 SVN VNM

subsidize/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Ecuador subsidized the bill for a hospital in Bhutan."   071 ECU BTN

fund/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Qatar funded a hospital in Fiji."   071 QAT FJI

finance/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Namibia financed a hospital in Belgium."   071 NAM BEL

rebuild/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Austria rebuilt a hospital in Uruguay."   071 AUT URY

reconstruct/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Fiji reconstructed a hospital in Romania."   071 FJI ROU

foot/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Albania footed a hospital in Jordan."   071 ALB JOR

cover/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Croatia covered a hospital in Vietnam."   071 HRV VNM

renovate/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Panama renovated a hospital in Bhutan."   071 PAN BTN

refurbish/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Latvia refurbished a hospital in Fiji."   071 LVA FJI

electrify/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Tunisia electrified a hospital in Belgium."   071 TUN BEL

support/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Belgium supported a hospital in Uruguay."   071 BEL URY

build/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Honduras built a hospital in Romania."   071 HND ROU

equip/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Sweden equipped the bill for a hospital in Jordan."   071 SWE JOR

sponsor/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Rwanda sponsored the bill for a hospital in Nepal."   071 RWA NPL

construct/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Bulgaria constructed a hospital in Vietnam."   071 BGR VNM

restore/money verb
  frame  nsubj=actor  obj|obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of=recipient
  need   obj{project,railway,road,school,hospital,dam,budget,salary,power plant,port,reconstruction,deficit,bill,election,airport,fuel,debt,pension,clinic,harbour,university,programme,program,mosque}
  need   subj{%country,%GOV,%IGO}
  need   obl:to|nmod:to|obl:for|nmod:for|obl:in|nmod:in|nmod:of|obl:of{%country,%GOV,%PRE}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   071
  +  "Ethiopia restored a hospital in Bhutan."   071 ETH BTN

cancel/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Greece cancelled the debts of Fiji."   071 GRC FJI

write-off/debt verb write off
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Uruguay wrote off the debts of Belgium."   071 URY BEL

wipe-out/debt verb wipe out
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Cambodia wiped out the debts of Uruguay."   071 KHM URY

reschedule/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Gabon rescheduled the debts of Romania."   071 GAB ROU

restructure/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Hungary restructured the debts of Jordan."   071 HUN JOR

forgive/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Liberia forgave the debts of Nepal."   071 LBR NPL

erase/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Indonesia erased the debts of Bhutan."   071 IDN BTN

defer/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Romania deferred the debts of Fiji."   071 ROU FJI

waive/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Yemen waived the debts of Belgium."   071 YEM BEL

scrap/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Poland scrapped the debts of Uruguay."   071 POL URY

annul/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Lebanon annuled the debts of Romania."   071 LBN ROU

remit/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Kenya remited the debts of Jordan."   071 KEN JOR

reduce/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Norway reduced the debts of Nepal."   071 NOR NPL

halve/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Peru halved the debts of Vietnam."   071 PER VNM

refinance/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Mongolia refinanced the debts of Fiji."   071 MNG FJI

lighten/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Ghana lightened the debts of Belgium."   071 GHA BEL

drop/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Laos dropped the debts of Uruguay."   071 LAO URY

take-over/debt verb take over
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Iceland took over the debts of Romania."   071 ISL ROU

clear/debt verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:by|obl:by|iobj|obl:for|obl:to|poss=recipient
  need   obj{debt,loan,arrears,foreign debt,interest,repayment,debt burden}
  need   subj{%country,%GOV,%IGO,bank,lender,creditor,club,donor}
  not    subj{@sport,%BUS}
  core   071
  +  "Angola cleared the debts of Nepal."   071 AGO NPL

restore/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Denmark restored a loan to Romania."   071 DNK ROU

unlock/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Zambia unlocked a loan to Jordan."   071 ZMB JOR

extend/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Oman extended a loan to Vietnam."   071 OMN VNM

advance/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Chile advanced a loan to Bhutan."   071 CHL BTN

renew/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Portugal renewed a loan to Fiji."   071 PRT FJI

double/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Malawi doubled a loan to Belgium."   071 MWI BEL

increase/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Cuba increased a loan to Uruguay."   071 CUB URY

raise/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Finland raised a loan to Romania."   071 FIN ROU

boost/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Bhutan boosted a loan to Jordan."   071 BTN JOR

step-up/fund verb step up
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Uganda stepped up a loan to Nepal."   071 UGA NPL

release/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Slovenia released a loan to Vietnam."   071 SVN VNM

pay/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Ecuador paid a loan to Bhutan."   071 ECU BTN

pay-out/fund verb pay out
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Qatar paid out a loan to Fiji."   071 QAT FJI

sanction/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Namibia sanctioned a loan to Belgium."   071 NAM BEL

award/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Austria awarded a loan to Uruguay."   071 AUT URY

arrange/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Fiji arranged a loan to Romania."   071 FJI ROU

throw/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Albania threw a loan to Jordan."   071 ALB JOR

grant/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Thailand granted a loan to Nepal."   071 THA NPL

expand/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Croatia expanded a loan to Vietnam."   071 HRV VNM

triple/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Panama tripled a loan to Bhutan."   071 PAN BTN

top-up/fund verb top up
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Latvia topped up a loan to Fiji."   071 LVA FJI

wire/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Tunisia wired a loan to Belgium."   071 TUN BEL

make/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Belgium made a loan to Uruguay."   071 BEL URY

clear/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Honduras cleared a loan to Romania."   071 HND ROU

allocate/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Sweden allocated a loan to Jordan."   071 SWE JOR

put-together/fund verb put together
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Rwanda put together a loan to Nepal."   071 RWA NPL

restart/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Bulgaria restarted a loan to Vietnam."   071 BGR VNM

allot/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Ethiopia alloted a loan to Bhutan."   071 ETH BTN

earmark/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Greece earmarked a loan to Fiji."   071 GRC FJI

give/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Uruguay gave a loan to Belgium."   071 URY BEL

provide/fund verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:in|obl:into=recipient
  need   obj{loan,grant,aid package,bailout,tranche,credit,credit line,aid,financing,subsidy,stipend,pension,line of credit,lifeline,rescue package,funding,bail-out,allowance}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,lender,donor,bank}
  need   obl:to|nmod:to|iobj|obl:for|nmod:for|obl:into{*}
  not    subj{@sport,@business,%BUS}
  core   072  when amod|compound{military}
  core   071
  +  "Cambodia provided a loan to Uruguay."   071 KHM URY

rearm/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Gabon rearmed the army of Romania."   072 GAB ROU
  -  "The tailor outfitted the groom." none

outfit/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Hungary outfitted the army of Jordan."   072 HUN JOR

kit-out/arm verb kit out
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Liberia kitted out the army of Nepal."   072 LBR NPL

fit-out/arm verb fit out
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Malta fited out the army of Vietnam."   072 MLT VNM

mentor/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Indonesia mentored the army of Bhutan."   072 IDN BTN

drill/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Romania drilled the army of Fiji."   072 ROU FJI

school/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Yemen schooled the army of Belgium."   072 YEM BEL

coach/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Poland coached the army of Uruguay."   072 POL URY

modernise/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Norway modernised the army of Nepal."   072 NOR NPL

modernize/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Peru modernized the army of Vietnam."   072 PER VNM

equip/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Mongolia equipped the army of Fiji."   072 MNG FJI

train/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Laos trained the army of Uruguay."   072 LAO URY

retrain/arm verb
  frame  nsubj=actor  obj=recipient  obl:with|obl:in=instrument
  need   obj{%country,%MIL,%COP,%REB,%GOV,%PRM,rebel,militia,army,guard,fighter}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,instructor,adviser,advisor}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    obl:for{match}
  core   072
  +  "Iceland retrained the army of Romania."   072 ISL ROU

send/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Bolivia sent doctors to Jordan."   073 BOL JOR
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
  +  "Angola dispatched doctors to Nepal."   073 AGO NPL

despatch/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Nepal despatched doctors to Vietnam."   073 NPL VNM

deploy/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Estonia deployed doctors to Bhutan."   073 EST BTN

second/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Senegal seconded doctors to Belgium."   073 SEN BEL

fly/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Denmark flew doctors to Romania."   073 DNK ROU

rush/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Zambia rushed doctors to Jordan."   073 ZMB JOR

supply/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Vietnam supplied doctors in Nepal."   073 VNM NPL

contribute/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Oman contributed doctors to Vietnam."   073 OMN VNM

post/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Chile posted doctors to Bhutan."   073 CHL BTN

station/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Portugal stationed doctors to Fiji."   073 PRT FJI

land/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Malawi landed doctors to Belgium."   073 MWI BEL

airlift/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Cuba airlifted doctors to Uruguay."   073 CUB URY

ship/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Finland shipped doctors to Romania."   073 FIN ROU

assign/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Bhutan assigned doctors to Jordan."   073 BTN JOR

attach/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Uganda attached doctors to Nepal."   073 UGA NPL

spare/troops-help verb
  frame  nsubj=actor  obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in=recipient
  need   obj{adviser,advisor,instructor,military adviser,trainer,expert,peacekeeper,doctor,medic,engineer,rescue team,firefighter,observer,monitor,police trainer,deminer,blue helmet,rescuer,nurse,medical team,search team,technician,peace force,relief worker,sapper,paramedic,aid worker}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|obl:for|iobj|obl:in|nmod:in{%country,%GOV,%MIL,area,region,capital,island}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  core   074  when obj{peacekeeper,blue helmet,peace force,observer,monitor}
  core   072  when obj{adviser,advisor,instructor,military adviser,trainer,police trainer}
  core   073
  +  "Ecuador spared doctors to Bhutan."   073 ECU BTN

guard/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Qatar guarded the refugees."   074 QAT -

shield/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Namibia shielded the refugees."   074 NAM -

secure/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Austria secured the refugees."   074 AUT -

safeguard/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Fiji safeguarded the refugees."   074 FJI -

escort/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Albania escorted the refugees."   074 ALB -

patrol/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Thailand patroled the refugees."   074 THA -

accompany/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Croatia accompanied the refugees."   074 HRV -

watch-over/guard verb watch over
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Panama watched over the refugees."   074 PAN -

defend/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Latvia defended the refugees."   074 LVA -

shepherd/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Tunisia shepherded the refugees."   074 TUN -

supervise/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Belgium supervised the refugees."   074 BEL -

protect/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Honduras protected the refugees."   074 HND -

screen/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Sweden screened the refugees."   074 SWE -

chaperone/guard verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:against=topic
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,@warship,@warplane,mission,contingent,legionnaire}
  need   obj{%CVL,%REF,civilian,refugee,convoy,ship,tanker,vessel,hospital,camp,monastery,minority,enclave,aid convoy,population,safe area,safe haven,school,trawler,election,market,embassy,airport,village,villager,ballot,observer,inspector}
  not    subj{@sport,@business,@culture,%BUS,%MNC,study}
  not    subj{%REB,%UAF,%PRM}
  core   074
  +  "Peacekeepers from Rwanda chaperoned the refugees."   074 RWA -

keep/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Bulgaria kept the peace in Vietnam."   074 BGR VNM

police/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Ethiopia policed the peace in Bhutan."   074 ETH BTN

patrol/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Greece patroled the peace in Fiji."   074 GRC FJI

separate/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Uruguay separated the peace in Belgium."   074 URY BEL

monitor/peace verb
  frame  nsubj=actor  obl:in|obl:between|nmod:in=recipient
  need   obj{peace,order,side,apart,buffer zone,ceasefire line,faction}
  need   subj{peacekeeper,%IGO,%MIL,blue helmet,mission,contingent,%country}
  need   subj{peacekeeper,%IGO,blue helmet,contingent,mission,soldier,troop}
  core   074
  +  "Peacekeepers from Cambodia monitored the peace in Uruguay."   074 KHM URY

clear/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Gabon cleared mines in Romania."   074 GAB ROU

remove/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Hungary removed mines in Jordan."   074 HUN JOR

defuse/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Liberia defused mines in Nepal."   074 LBR NPL

dismantle/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Malta dismantled mines in Vietnam."   074 MLT VNM

dig-up/mines verb dig up
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Indonesia dug up mines in Bhutan."   074 IDN BTN

lift/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Romania lifted mines in Fiji."   074 ROU FJI

disable/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Yemen disabled mines in Belgium."   074 YEM BEL

detonate/mines verb
  frame  nsubj=actor  obl:in|nmod:in|obl:for|nmod:for=recipient
  need   obj{mine,landmine,minefield,rubble,unexploded bomb,unexploded shell,bomblet,ordnance,cluster bomb,munition,minefield}
  need   subj{%country,%IGO,%NGO,peacekeeper,%MIL,sapper,engineer,deminer}
  need   obl:in|nmod:in|obl:for|nmod:for{%country}
  core   074
  +  "Lebanon detonated mines in Romania."   074 LBN ROU

harbour/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Kenya harboured refugees from Jordan."   075 KEN -

harbor/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Norway harbored refugees from Nepal."   075 NOR -

absorb/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Peru absorbed refugees from Vietnam."   075 PER -

welcome/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Jordan welcomed refugees from Bhutan."   075 JOR -

naturalise/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Mongolia naturalised refugees from Fiji."   075 MNG -

admit/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Laos admitted refugees from Uruguay."   075 LAO -

accept/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Iceland accepted refugees from Romania."   075 ISL -

take-in/in verb take in
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Angola took in refugees from Nepal."   075 AGO -

let-in/in verb let in
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Nepal let in refugees from Vietnam."   075 NPL -

resettle/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Estonia resettled refugees from Bhutan."   075 EST -

shelter/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Kuwait sheltered refugees from Fiji."   075 KWT -

readmit/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Senegal readmited refugees from Belgium."   075 SEN -

host/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Paraguay hosted refugees from Uruguay."   075 PRY -

regularise/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Denmark regularised refugees from Romania."   075 DNK -

regularize/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Zambia regularized refugees from Jordan."   075 ZMB -

rehome/in verb
  frame  nsubj=actor  obj|obl:to=recipient
  need   obj{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,government}
  not    subj{@sport,@business}
  not    xcomp|obl:with|obl:at{*}
  core   075
  +  "Vietnam rehomed refugees from Nepal."   075 VNM -

give/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Oman gave asylum to refugees from Vietnam."   075 OMN -

grant/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Chile granted asylum to refugees from Bhutan."   075 CHL -

provide/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Malawi provided asylum to refugees from Belgium."   075 MWI -

afford/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Cuba afforded asylum to refugees from Uruguay."   075 CUB -

accord/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Finland accorded asylum to refugees from Romania."   075 FIN -

extend/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Bhutan extended asylum to refugees from Jordan."   075 BTN -

issue/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Uganda issued asylum to refugees from Nepal."   075 UGA -

award/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Slovenia awarded asylum to refugees from Vietnam."   075 SVN -

confer/asylum verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obj|obl:for|nmod:for|obl:on=recipient
  need   obj|iobj{asylum,refuge,sanctuary,shelter,political asylum,refugee status,residence permit,residency,safe haven,citizenship,home,protection,haven,humanitarian visa,papers,passport}
  need   subj{%country,%GOV,%IGO,%REL,embassy,church,court,%JUD,pope}
  need   iobj|obl:to|nmod:to|obj|obl:for|nmod:for{refugee,migrant,%REF,asylum seeker,asylum-seeker,dissident,exile,fugitive,deserter,defector,family,boat people,writer,journalist,%country,%OPP,%JRN,%GOV,%ELI,%CVL,%SOC,thousand,hundred,@person}
  core   075
  +  "Ecuador conferred asylum to refugees from Bhutan."   075 ECU -

receive/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians received asylum in Qatar."   075 QAT BDI

obtain/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians obtained asylum in Namibia."   075 NAM BDI

win/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians won asylum in Austria."   075 AUT BDI

gain/asylum-from verb
  frame  nsubj=recipient  obl:in|nmod:in|obl:from|nmod:from|obl:by|nmod:of=actor
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status}
  not    subj{bird,animal,@sport}
  core   075
  +  "Hundreds of Burundians gained asylum in Fiji."   075 FJI BDI

lend/hand verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:of|nmod:of=recipient
  need   obj{hand,lifeline,helping hand,life-line,lifebelt}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|iobj{%country,%GOV,%REF,%MIL,victim,survivor,refugee}
  core   070
  +  "Albania lent a helping hand to Jordan."   070 ALB JOR
  -  "The uncle lent a hand to the cook." none

give/hand verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:of|nmod:of=recipient
  need   obj{hand,lifeline,helping hand,life-line,lifebelt}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|iobj{%country,%GOV,%REF,%MIL,victim,survivor,refugee}
  core   070
  +  "Thailand gave a helping hand to Nepal."   070 THA NPL

throw/hand verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:of|nmod:of=recipient
  need   obj{hand,lifeline,helping hand,life-line,lifebelt}
  need   subj{%country,%GOV,%IGO,%MIL,%NGO}
  need   obl:to|nmod:to|iobj{%country,%GOV,%REF,%MIL,victim,survivor,refugee}
  core   070
  +  "Croatia threw a helping hand to Vietnam."   070 HRV VNM

receive/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Hungary received a loan from Jordan."   071 JOR HUN
  -  "The boy got money from his aunt." none

get/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Liberia got a loan from Nepal."   071 NPL LBR

obtain/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Malta obtained a loan from Vietnam."   071 VNM MLT

accept/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Indonesia accepted a loan from Bhutan."   071 BTN IDN

secure/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Romania secured a loan from Fiji."   071 FJI ROU

borrow/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Yemen borrowed a loan from Belgium."   071 BEL YEM

pocket/got verb
  frame  nsubj=recipient  obl:from|nmod:from|obl:of|nmod:of|obl:by=actor
  need   obj{@aid,@military-aid,@money,@food-relief,asylum,refuge,consignment,shipment,delivery,tranche,patrol boat}
  need   obl:from|nmod:from{%country,%GOV,%IGO,%NGO,%MIL}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%REF,%COP,hospital,victim,survivor,refugee,army,rebel}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne,consignment}
  core   071
  +  "Poland pocketed a loan from Uruguay."   071 URY POL

delivery/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A delivery from Lebanon to Romania was delayed."   070 LBN ROU
  -  "A gift to the museum was stolen." none

airlift/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "An airlift from Kenya to Jordan was delayed."   070 KEN JOR

gift/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A gift from Peru to Vietnam was delayed."   070 PER VNM

contribution/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A contribution from Jordan to Bhutan was delayed."   070 JOR BTN

grant/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A grant from Iceland to Romania was delayed."   070 ISL ROU

supply/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A supply from Bolivia to Jordan was delayed."   070 BOL JOR

relief/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A relief from Angola to Nepal was delayed."   070 AGO NPL

help/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A help from Nepal to Vietnam was delayed."   070 NPL VNM

convoy/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A convoy from Senegal to Belgium was delayed."   070 SEN BEL

credit/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A credit from Paraguay to Uruguay was delayed."   070 PRY URY

resupply/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A resupply from Denmark to Romania was delayed."   070 DNK ROU

shipload/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A shipload from Vietnam to Nepal was delayed."   070 VNM NPL

tranche/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A tranche from Malawi to Belgium was delayed."   070 MWI BEL

succour/to noun
  frame  poss|nmod:by|nmod:from|amod|compound=actor  nmod:to|nmod:for|nmod:in|nmod:of=recipient
  need   nmod:to|nmod:for{%country,%GOV,%REB,%REF,%MIL,refugee,victim,survivor}
  not    compound|amod{oil,gas,first,visual,hearing,legal,phone}
  core   072  when amod|compound|nmod:of{military,@military-aid,arms,weapon,missile,ammunition}
  core   073  when nmod:of|compound|amod{@food-relief,humanitarian,medical,relief,food}
  core   071  when nmod:of|compound|amod{@money,economic,financial}
  core   070
  +  "A succour of food from Cuba for Uruguay was delayed."   073 CUB URY

rescue/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The rescue of refugees by Finland took a week."   073 FIN -

evacuation/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The evacuation of refugees by Bhutan took a week."   073 BTN -

airlift/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The airlift of refugees by Uganda took a week."   073 UGA -

vaccination/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The vaccination of refugees by Slovenia took a week."   073 SVN -

feeding/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The feeding of refugees by Ecuador took a week."   073 ECU -

extrication/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The extrication of refugees by Qatar took a week."   073 QAT -

extraction/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The extraction of refugees by Namibia took a week."   073 NAM -

resettlement/of noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%MIL,%IGO,%NGO}
  need   nmod:of{%REF,%CVL,%country,refugee,hostage,survivor,victim,migrant,wounded,civilian,national,citizen,foreigner,resident,villager,passenger,crew,displaced}
  core   073
  +  "The resettlement of refugees by Austria took a week."   073 AUT -

protection/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The protection of refugees by peacekeepers from Fiji went well."   074 FJI -

escort/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The escort of refugees by peacekeepers from Albania went well."   074 ALB -

guarding/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The guarding of refugees by peacekeepers from Thailand went well."   074 THA -

safeguarding/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The safeguarding of refugees by peacekeepers from Croatia went well."   074 HRV -

peacekeeping/protect noun
  frame  poss|nmod:by|amod|nmod:from=actor  nmod:of|nmod:for|nmod:to=recipient
  need   poss|nmod:by|amod|nmod:from{%country,%GOV,%IGO,%MIL,peacekeeper}
  need   nmod:of|nmod:for|nmod:to{%CVL,%REF,%country,civilian,refugee,convoy,ship,village,enclave}
  core   074
  +  "The peacekeeping of refugees by peacekeepers from Panama went well."   074 PAN -

sanctuary/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Latvia's sanctuary for refugees surprised the world."   075 LVA -

refuge/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Tunisia's refuge for refugees surprised the world."   075 TUN -

political-asylum/asyl noun political asylum
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Belgium's political asylum for refugees surprised the world."   075 BEL -

naturalisation/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Honduras's naturalisation for refugees surprised the world."   075 HND -

asylum/asyl noun
  frame  poss|nmod:by|nmod:in|amod=actor  nmod:to|nmod:for=recipient
  need   nmod:to|nmod:for{%REF,%OPP,%JRN,%country,%ELI,%SOC,%GOV,refugee,dissident,writer}
  core   075
  +  "Sweden's asylum for refugees surprised the world."   075 SWE -
