# MOBILIZE (CAMEO 15), wider: troops and police moved, raised, put on alert; shows and tests of arms.

redeploy/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ecuador redeployed troops to the Ugandan border."   154 ECU UGA

dispatch/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Morocco dispatched troops to the Guatemalan border."   154 MAR GTM

station/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Gambia stationed troops to the Greek border."   154 GMB GRC

mass/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ghana massed troops to the Armenian border."   154 GHA ARM

amass/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Senegal amassed troops to the Egyptian border."   154 SEN EGY

move/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Egypt moved troops to the Hungarian border."   154 EGY HUN

rush/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Nigeria rushed troops to the Togolese border."   154 NGA TGO

shift/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Belarus shifted troops to the Libyan border."   154 BLR LBY

post/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Bolivia posted troops to the Armenian border."   154 BOL ARM

bring/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Portugal brought troops to the Mexican border."   154 PRT MEX

bring-in/troops verb bring in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ghana brought in troops to the Spanish border."   154 GHA ESP

bring-up/troops verb bring up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Latvia brought up troops to the Peruvian border."   154 LVA PER

move-up/troops verb move up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Nepal moved up troops to the Portuguese border."   154 NPL PRT

pour/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Vietnam poured troops to the Portuguese border."   154 VNM PRT

funnel/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Hungary funneled troops to the Zambian border."   154 HUN ZMB

ferry/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Sudan ferried troops to the Malawian border."   154 SDN MWI

fly/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Rwanda flew troops to the Polish border."   154 RWA POL

fly-in/troops verb fly in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Mexico flew in troops to the Portuguese border."   154 MEX PRT

parachute/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Malawi parachuted troops to the Egyptian border."   154 MWI EGY

drop/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Kenya dropped troops to the Ghanaian border."   154 KEN GHA

land/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Cuba landed troops to the Chilean border."   154 CUB CHL

transfer/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "India transfered troops to the Cuban border."   154 IND CUB

relocate/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ecuador relocated troops to the Mexican border."   154 ECU MEX

concentrate/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Zambia concentrated troops to the Somali border."   154 ZMB SOM

marshal/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ghana marshaled troops to the Senegalese border."   154 GHA SEN

assemble/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Sweden assembled troops to the Albanian border."   154 SWE ALB

gather/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Belarus gathered troops to the Sudanese border."   154 BLR SDN

line-up/troops verb line up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Norway lined up troops to the Portuguese border."   154 NOR PRT

draw-up/troops verb draw up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Libya drew up troops to the Nepalese border."   154 LBY NPL

roll-out/troops verb roll out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Peru rolled out troops to the Serbian border."   154 PER SRB

wheel-out/troops verb wheel out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Thailand wheeled out troops to the Romanian border."   154 THA ROU

haul/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Vietnam hauled troops to the Polish border."   154 VNM POL

place/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Guatemala placed troops to the Armenian border."   154 GTM ARM

field/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Malaysia fielded troops to the Hungarian border."   154 MYS HUN

position/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Sweden positioned troops to the Chilean border."   154 SWE CHL

scramble/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Guatemala scrambled troops to the Latvian border."   154 GTM LVA

commit/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Zambia committed troops along the Portuguese border."   154 ZMB -

push/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Nepal pushed troops to the Thai border."   154 NPL THA

march/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Serbia marched troops to the Chilean border."   154 SRB CHL

steam/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Cuba steamed troops to the Ugandan border."   154 CUB UGA

sail/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Libya sailed troops to the Belarusian border."   154 LBY BLR

line/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Turkey lined troops to the Moroccan border."   154 TUR MAR

build-up/troops verb build up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Greece built up troops to the Malaysian border."   154 GRC MYS

throw/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Norway threw troops to the Romanian border."   154 NOR ROU

call-up/troops verb call up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Senegal called up troops to the Libyan border."   154 SEN LBY

call-out/troops verb call out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Kenya called out troops to the Bolivian border."   154 KEN BOL

call-in/troops verb call in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Peru called in troops to the Chilean border."   154 PER CHL

draft-in/troops verb draft in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Sudan drafted in troops to the Portuguese border."   154 SDN PRT

mobilise/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Sweden mobilised troops to the Spanish border."   154 SWE ESP

mobilize/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Finland mobilized troops to the Guatemalan border."   154 FIN GTM

levy/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Albania levied troops to the Libyan border."   154 ALB LBY

raise/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Finland raised troops to the Polish border."   154 FIN POL

recruit/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Poland recruited troops to the Cameroonian border."   154 POL CMR

activate/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Nigeria activated troops to the Mexican border."   154 NGA MEX

array/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Pakistan arrayed troops to the Nigerian border."   154 PAK NGA

garrison/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ecuador garrisoned troops to the Togolese border."   154 ECU TGO

entrench/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Sudan entrenched troops to the Laotian border."   154 SDN LAO

pile/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Chile piled troops to the Belarusian border."   154 CHL BLR

surge/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Laos surged troops to the Cameroonian border."   154 LAO CMR

truck/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Malaysia trucked troops to the Swedish border."   154 MYS SWE

double/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Portugal doubled troops to the Indian border."   154 PRT IND

reinforce/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Serbia reinforced troops to the Nepalese border."   154 SRB NPL

install/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Chile installed troops to the Togolese border."   154 CHL TGO

stage/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Ethiopia staged troops to the Malaysian border."   154 ETH MYS

pre-position/troops verb pre-position
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Albania pre-positioned troops to the Egyptian border."   154 ALB EGY

arrange/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Rwanda arranged troops to the Nigerian border."   154 RWA NGA

forward/troops verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{@troop,@warship,@warplane,@weapon,tank,division,armoured car,armored car,armour,reservist,column,missile,artillery,aircraft carrier,bomber,destroyer,paratroop,paratrooper,militiaman,marine,launcher,Patriot}
  not    obj{peacekeeper}  obj{money,fund}  obl:to|obl:from{hospital,safety}  subj{@sport,@business,@disaster}
  core   074  when obj{peacekeeper,observer,monitor}
  core   154
  +  "Nepal forwarded troops to the Ecuadorian border."   154 NPL ECU

deploy/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Poland deployed riot police in the capital."   153 POL -

dispatch/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Mexico dispatched riot police in the capital."   153 MEX -

send/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Finland sent riot police in the capital."   153 FIN -

post/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Gambia posted riot police in the capital."   153 GMB -

move/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Bolivia moved riot police in the capital."   153 BOL -

rush/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Serbia rushed riot police in the capital."   153 SRB -

station/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Ghana stationed riot police in the capital."   153 GHA -

bring/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Senegal brought riot police in the capital."   153 SEN -

bring-in/police verb bring in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Portugal brought in riot police in the capital."   153 PRT -

bring-up/police verb bring up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Sweden brought up riot police in the capital."   153 SWE -

fly-in/police verb fly in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Ghana flew in riot police in the capital."   153 GHA -

draft-in/police verb draft in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Latvia drafted in riot police in the capital."   153 LVA -

mobilise/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Ethiopia mobilised riot police in the capital."   153 ETH -

call-out/police verb call out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Hungary called out riot police in the capital."   153 HUN -

call-in/police verb call in
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Chile called in riot police in the capital."   153 CHL -

place/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Albania placed riot police in the capital."   153 ALB -

double/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Morocco doubled riot police in the capital."   153 MAR -

assemble/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Spain assembled riot police in the capital."   153 ESP -

mass/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Armenia massed riot police in the capital."   153 ARM -

pour/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Portugal poured riot police in the capital."   153 PRT -

reinforce/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "India reinforced riot police in the capital."   153 IND -

position/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Pakistan positioned riot police in the capital."   153 PAK -

muster/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Zambia mustered riot police in the capital."   153 ZMB -

redeploy/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Kenya redeployed riot police in the capital."   153 KEN -

put/police verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Somalia put riot police in the capital."   153 SOM -

line-up/police verb line up
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Mexico lined up riot police in the capital."   153 MEX -

fan-out/police verb fan out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%COP,government,ministry,authority,governor,mayor}
  need   obj{police,policeman,riot police,gendarme,constable,patrol,officer}
  not    subj{@sport,@business,@disaster}
  core   153
  +  "Sweden fanned out riot police in the capital."   153 SWE -

put/alert verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obl:on|obl:to|obl:in{alert,high alert,standby,readiness,high readiness,war footing,heightened readiness,combat readiness,vigilance,battle readiness,footing}
  not    subj{@sport,@business,@disaster}
  core   151  when obj{police,%COP,hospital}
  core   152  when obj{%MIL,@troop,army,military,navy,air force,@warplane,@warship,command,fleet,jet,F-16,force,border guard,reservist}
  +  "Zambia put its army on alert."   152 ZMB -

place/alert verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obl:on|obl:to|obl:in{alert,high alert,standby,readiness,high readiness,war footing,heightened readiness,combat readiness,vigilance,battle readiness,footing}
  not    subj{@sport,@business,@disaster}
  core   151  when obj{police,%COP,hospital}
  core   152  when obj{%MIL,@troop,army,military,navy,air force,@warplane,@warship,command,fleet,jet,F-16,force,border guard,reservist}
  +  "Sweden placed its army on alert."   152 SWE -

raise/alert verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obl:on|obl:to|obl:in{alert,high alert,standby,readiness,high readiness,war footing,heightened readiness,combat readiness,vigilance,battle readiness,footing}
  not    subj{@sport,@business,@disaster}
  core   151  when obj{police,%COP,hospital}
  core   152  when obj{%MIL,@troop,army,military,navy,air force,@warplane,@warship,command,fleet,jet,F-16,force,border guard,reservist}
  +  "Kenya raised its police on alert."   151 KEN -

keep/alert verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obl:on|obl:to|obl:in{alert,high alert,standby,readiness,high readiness,war footing,heightened readiness,combat readiness,vigilance,battle readiness,footing}
  not    subj{@sport,@business,@disaster}
  core   151  when obj{police,%COP,hospital}
  core   152  when obj{%MIL,@troop,army,military,navy,air force,@warplane,@warship,command,fleet,jet,F-16,force,border guard,reservist}
  +  "Sudan kept its army on alert."   152 SDN -

advance/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Algerian troops advanced on the capital."   154 DZA -

close-in/advance verb close in
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Swedish troops closed in on the capital."   154 SWE -

march/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Belarusian troops marched on the capital."   154 BLR -

converge/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Malawian troops converged on the capital."   154 MWI -

push-on/advance verb push on
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Laotian troops pushed on on the capital."   154 LAO -

move-up/advance verb move up
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Nigerian troops moved up on the capital."   154 NGA -

mass/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Armenian troops massed on the capital."   154 ARM -

gather/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Nepalese troops gathered on the capital."   154 NPL -

assemble/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Swedish troops assembled on the capital."   154 SWE -

roll/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Turkish troops rolled on the capital."   154 TUR -

cross/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Malawian troops crossed on the capital."   154 MWI -

bear-down/advance verb bear down
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Iranian troops bore down on the capital."   154 IRN -

press-on/advance verb press on
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Ghanaian troops pressed on on the capital."   154 GHA -

draw-near/advance verb draw near
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Finnish troops drew near on the capital."   154 FIN -

surround/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Swedish troops surrounded on the capital."   154 SWE -

encircle/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Turkish troops encircled on the capital."   154 TUR -

wheel/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Rwandan troops wheeled on the capital."   154 RWA -

approach/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Pakistani troops approached on the capital."   154 PAK -

swing/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Swedish troops swung on the capital."   154 SWE -

head/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Zambian troops headed on the capital."   154 ZMB -

rumble/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Vietnamese troops rumbled on the capital."   154 VNM -

thrust/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Moroccan troops thrust on the capital."   154 MAR -

edge/advance verb
  frame  nsubj=actor  obj|obl:on|obl:towards|obl:to|obl:into|obl:toward=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel,@troop,tank,convoy,column}
  need   obj|obl:on|obl:towards|obl:to|obl:toward|obl:into{%country,@territory,front,capital,frontier,%MIL}
  need   subj{@troop,tank,rebel,%MIL,%REB,convoy,column,force,armour,armored column}
  not    obj{bill}  obl:to{final}  subj{@sport,@business,@disaster}
  core   154
  +  "Ugandan troops edged on the capital."   154 UGA -

steam/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Indian warships steamed off the coast of Ethiopia."   154 IND ETH

cruise/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Spanish warships cruised off the coast of Algeria."   154 ESP DZA

patrol/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Ethiopian warships patrolled off the coast of Latvia."   154 ETH LVA

dock/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Iranian warships docked off the coast of Cameroon."   154 IRN CMR

anchor/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Greek warships anchored off the coast of Uganda."   154 GRC UGA

drop-anchor/ships verb drop anchor
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Albanian warships dropped anchor off the coast of Egypt."   154 ALB EGY

slip/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Guatemalan warships slipped off the coast of Libya."   154 GTM LBY

transit/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Pakistani warships transited off the coast of Uganda."   154 PAK UGA

buzz/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Thai warships buzzed off the coast of Sudan."   154 THA SDN

overfly/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Ecuadorian warships overflew off the coast of Cuba."   154 ECU CUB

circle/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Zambian warships circled off the coast of Ghana."   154 ZMB GHA

shadow/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Gambian warships shadowed off the coast of Panama."   154 GMB PAN

tail/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Swedish warships tailed off the coast of Nigeria."   154 SWE NGA

prowl/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Guatemalan warships prowled off the coast of Ethiopia."   154 GTM ETH

loiter/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Albanian warships loitered off the coast of Latvia."   154 ALB LVA

manoeuvre/ships verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Bolivian warships manoeuvred off the coast of Egypt."   154 BOL EGY

patrol/ships-1 verb
  frame  nsubj=actor  obl:off|obl:near|obl:at|obl:over|obl:through|obl:around|obl:to|obj=recipient
  need   subj|obj{@warship,%MIL,%country,warplane,bomber}
  need   subj{@warship,warplane,fighter jet,bomber,gunboat,air force,frigate,spy plane,reconnaissance plane,navy,coast guard}
  need   subj{%country,%MIL,@warship}
  not    obl:to{victory}  subj{@sport,@business,@disaster}
  core   154
  +  "Nigerian warships patrolled off the coast of Romania."   154 NGA ROU

carry-out/exercise-1 verb carry out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{military exercise,naval exercise,drill,military drill,war game,manoeuvre,maneuver,live-fire exercise,live-fire drill,exercise,parade,military parade}
  not    obj{option,right,control}  subj{@sport,@business,@disaster}
  core   150  when obj{parade,military parade}
  core   062 reciprocal  when obl:with{%country,%MIL}
  core   152
  +  "Cameroon carried out naval exercises off the coast."   152 CMR -

launch/exercise-1 verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{military exercise,naval exercise,drill,military drill,war game,manoeuvre,maneuver,live-fire exercise,live-fire drill,exercise,parade,military parade}
  not    obj{option,right,control}  subj{@sport,@business,@disaster}
  core   150  when obj{parade,military parade}
  core   062 reciprocal  when obl:with{%country,%MIL}
  core   152
  +  "Cuba launched naval exercises off the coast."   152 CUB -

announce/exercise verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{military exercise,naval exercise,drill,military drill,war game,manoeuvre,maneuver,live-fire exercise,live-fire drill,exercise,parade,military parade}
  not    obj{option,right,control}  subj{@sport,@business,@disaster}
  core   150  when obj{parade,military parade}
  core   062 reciprocal  when obl:with{%country,%MIL}
  core   152
  +  "Sudan announced military drills near Rwanda."   152 SDN RWA

open/exercise verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL,%REB,%COP,%IGO,army,navy,air force,general,commander,junta,rebel}
  need   obj{military exercise,naval exercise,drill,military drill,war game,manoeuvre,maneuver,live-fire exercise,live-fire drill,exercise,parade,military parade}
  not    obj{option,right,control}  subj{@sport,@business,@disaster}
  core   150  when obj{parade,military parade}
  core   062 reciprocal  when obl:with{%country,%MIL}
  core   152
  +  "Spain opened military drills near Bolivia."   152 ESP BOL

test/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Rwanda tested a ballistic missile."   150 RWA -

test-fire/weapons verb test-fire
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Latvia test-fired a ballistic missile."   150 LVA -

test-launch/weapons verb test-launch
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Bolivia test-launched a ballistic missile."   150 BOL -

parade/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Ecuador paraded a ballistic missile."   150 ECU -

unveil/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Cuba unveiled a ballistic missile."   150 CUB -

display/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Malaysia displayed a ballistic missile."   150 MYS -

show-off/weapons verb show off
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Ecuador showed off a ballistic missile."   150 ECU -

launch/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Mexico launched a ballistic missile."   150 MEX -

detonate/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Cuba detonated a ballistic missile."   150 CUB -

explode/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Cuba exploded a ballistic missile."   150 CUB -

trial/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Malawi trialed a ballistic missile."   150 MWI -

flight-test/weapons verb flight-test
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Norway flight-tested a ballistic missile."   150 NOR -

try-out/weapons verb try out
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Poland tried out a ballistic missile."   150 POL -

flaunt/weapons verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Thailand flaunted a ballistic missile."   150 THA -

loose-off/weapons verb loose off
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:near|obl:at|obl:into|obl:against|obl:around=recipient
  need   subj|obj{%country,%GOV,%MIL}
  need   obj{missile,ballistic missile,cruise missile,rocket,nuclear bomb,nuclear weapon,hydrogen bomb,nuclear device,warhead,interceptor,torpedo,intercontinental missile,long-range missile,device,bomb}
  not    obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%CVL,@site}  subj{%REB,%UAF,bomber,militant}  subj{@sport,@business,@disaster}
  core   150 weapons
  +  "Morocco loosed off a ballistic missile."   150 MAR -

buildup/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Nepal's buildup was noted."   154 NPL -

troop-movement/moves noun movement
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{troop}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Bolivia's troop movement was noted."   154 BOL -

military-buildup/moves noun buildup
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{military}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Mexico's military buildup was noted."   154 MEX -

troop-buildup/moves noun buildup
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{troop}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Malaysia's troop buildup was noted."   154 MYS -

massing/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Mexico's massing was noted."   154 MEX -

redeployment/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Laos's redeployment was noted."   154 LAO -

muster/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Togo's muster was noted."   154 TGO -

military-presence/moves noun presence
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{military}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Cuba's military presence was noted."   154 CUB -

naval-presence/moves noun presence
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{naval}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Belarus's naval presence was noted."   154 BLR -

general-mobilisation/moves noun mobilisation
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{general}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Portugal's general mobilisation was noted."   154 PRT -

general-mobilization/moves noun mobilization
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{general}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Portugal's general mobilization was noted."   154 PRT -

partial-mobilisation/moves noun mobilisation
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{partial}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Poland's partial mobilisation was noted."   154 POL -

partial-mobilization/moves noun mobilization
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{partial}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Portugal's partial mobilization was noted."   154 PRT -

troop-deployment/moves noun deployment
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{troop}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Rwanda's troop deployment was noted."   154 RWA -

military-parade/moves noun parade
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{military}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Poland's military parade was noted."   154 POL -

military-alert/moves noun alert
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{military}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Peru's military alert was noted."   154 PER -

naval-patrol/moves noun patrol
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{naval}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Hungary's naval patrol was noted."   154 HUN -

conscription-drive/moves noun drive
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  need   compound|amod{conscription}
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Guatemala's conscription drive was noted."   154 GTM -

reinforcement/moves noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:to|nmod:in|nmod:near|nmod:on|nmod:along|nmod:against=recipient
  core   154  when poss|nmod:by|amod|nmod:of{%country,%MIL,%GOV,@troop,army}
  +  "Gambia's reinforcement was noted."   154 GMB -

war-game/games noun game
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{war}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A war game by the Indian navy ended on Friday."   152 IND -

manoeuvre/games noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A manoeuvre by the Malawian navy ended on Friday."   152 MWI -

maneuver/games noun
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A maneuver by the Sudanese navy ended on Friday."   152 SDN -

live-fire-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{live-fire}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A live-fire drill by the Latvian navy ended on Friday."   152 LVA -

live-fire-exercise/games noun exercise
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{live-fire}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A live-fire exercise by the Sudanese navy ended on Friday."   152 SDN -

naval-exercise/games noun exercise
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{naval}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A naval exercise by the Latvian navy ended on Friday."   152 LVA -

naval-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{naval}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A naval drill by the Egyptian navy ended on Friday."   152 EGY -

military-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{military}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A military drill by the Norwegian navy ended on Friday."   152 NOR -

military-exercise/games noun exercise
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{military}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A military exercise by the Portuguese navy ended on Friday."   152 PRT -

air-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{air}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A air drill by the Norwegian navy ended on Friday."   152 NOR -

artillery-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{artillery}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A artillery drill by the Ghanaian navy ended on Friday."   152 GHA -

missile-drill/games noun drill
  frame  poss|nmod:by|amod|nmod:of=actor  nmod:near|nmod:in|nmod:off|nmod:with|nmod:between=recipient
  need   compound|amod{missile}
  core   062 reciprocal  when nmod:with|nmod:between{%country,%MIL}
  core   152  when poss|nmod:by|amod|nmod:of{%country,%MIL}
  +  "A missile drill by the Togolese navy ended on Friday."   152 TGO -

missile-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{missile}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Nigeria's missile test was announced in advance."   150 NGA -

nuclear-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{nuclear}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Uganda's nuclear test was announced in advance."   150 UGA -

weapon-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{weapon}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Guatemala's weapon test was announced in advance."   150 GTM -

rocket-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{rocket}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Panama's rocket test was announced in advance."   150 PAN -

bomb-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{bomb}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Pakistan's bomb test was announced in advance."   150 PAK -

missile-launch/tests noun launch
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{missile}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Thailand's missile launch was announced in advance."   150 THA -

rocket-launch/tests noun launch
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{rocket}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Laos's rocket launch was announced in advance."   150 LAO -

test-launch/tests noun launch
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{test}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Senegal's test launch was announced in advance."   150 SEN -

nuclear-detonation/tests noun detonation
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{nuclear}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Togo's nuclear detonation was announced in advance."   150 TGO -

underground-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{underground}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Cuba's underground test was announced in advance."   150 CUB -

ballistic-missile-test/tests noun test
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{ballistic missile}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Egypt's ballistic missile test was announced in advance."   150 EGY -

test-launch/tests-1 noun test-launch
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Nepal's test-launch was announced in advance."   150 NPL -

nuclear-explosion/tests noun explosion
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{nuclear}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Laos's nuclear explosion was announced in advance."   150 LAO -

missile-firing/tests noun firing
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   compound|amod{missile}
  not    compound{satellite}
  core   150 weapons  when poss|nmod:by|amod{%country,%MIL,%GOV}
  +  "Pakistan's missile firing was announced in advance."   150 PAK -
